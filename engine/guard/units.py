"""What an amount is counted in: one name for every spelling of a unit, with how many of the base unit it holds."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from engine.understanding.lemmas import parses
from engine.understanding.text import Token, glued
from engine.understanding.values.currencies import currency_word

# unit, how many of it, and the words: Russian forms are told by their lemma, English ones as they stand
_TABLE: Final = """
second 1 секунда сек second seconds sec secs
minute 1 минута мин минутка minute minutes min mins
minute 60 час ч часок hour hours hr hrs h
day 1 день сутки дн day days
day 7 неделя нед недельный недельный week weeks wk wks
month 1 месяц мес month months mo
month 3 квартал quarter
month 12 год лет г year years yr yrs
percent 1 процент % percent pct
km 1 километр км km kilometre kilometres kilometer kilometers
mile 1 миля mile miles
m 1 метр м m metre metres meter meters
m2 1 м² м2 m² m2 sqm квадрат квадратура кв квадратный
m3 1 м³ м3 m³ m3 кубометр куб cbm
cm 1 сантиметр см centimetre centimeter centimetres centimeters cm
t 1 тонна ton tons tonne tonnes
l 1 литр litre litres liter liters
kg 1 килограмм кг кило kg kilo kilos kilogram kilograms
floor 1 этаж floor floors
times 1 раз times time
"""
_UNITS: Final = {
    word: (unit, int(factor))
    for unit, factor, *words in (line.split() for line in _TABLE.strip().splitlines())
    for word in words
}
_SIGNS: Final = {"₽": "RUB", "$": "USD", "€": "EUR", "£": "GBP", "₸": "KZT", "₴": "UAH", "¥": "CNY", "₺": "TRY"}
MODIFIERS: Final = {
    "рабочий": "working", "working": "working", "business": "working", "банковский": "working", "календарный":
    "calendar",
    "calendar": "calendar",
}  # fmt: skip
SQUARE: Final = frozenset({"квадратный", "кв", "square", "sq"})
CUBIC: Final = frozenset({"кубический", "cubic"})
METRES: Final = frozenset({"метр", "м", "m", "metre", "metres", "meter", "meters"})
TIMES: Final = frozenset({"minute", "day", "month", "second"})
EVERY: Final = {
    "ежедневно": "day", "ежедневный": "day", "daily": "day", "ежемесячно": "month", "ежемесячный": "month",
    "monthly": "month", "еженедельно": "week", "еженедельный": "week", "weekly": "week", "ежегодно": "year",
    "ежегодный": "year", "yearly": "year", "annually": "year",
}  # fmt: skip
_PERIODS: Final = {"day 1": "day", "day 7": "week", "month 1": "month", "month 12": "year", "minute 60": "hour"}


_COUNTED: Final = re.compile(
    r"(\d+|одно|двух|трех|четырех|пяти|шести|семи|восьми|девяти|десяти)-?"
    r"(летн|годичн|месячн|недельн|дневн|часов|минутн|этажн)(?:ий|яя|ее|юю|ей|его|ему|им|ем|ые|ый|ая|ое|ую|ой|ого|ому|ым|ом|их|ых)"
)
_COUNTS: Final = {"одно": 1, "двух": 2, "трех": 3, "четырех": 4, "пяти": 5, "шести": 6, "семи": 7, "восьми": 8,
                  "девяти": 9, "десяти": 10}  # fmt: skip
_COUNTED_IN: Final = {"летн": ("month", 12), "годичн": ("month", 12), "месячн": ("month", 1), "недельн": ("day", 7),
                      "дневн": ("day", 1), "часов": ("minute", 60), "минутн": ("minute", 1),
                      "этажн": ("floor", 1)}  # fmt: skip


def compound(word: str) -> tuple[int, str] | None:
    """Return how many of which base unit an adjective counts: «трёхлетняя гарантия»."""
    match = _COUNTED.fullmatch(word)
    if match is None:
        return None
    unit, factor = _COUNTED_IN[match.group(2)]
    count = match.group(1)
    return (int(count) if count.isdecimal() else _COUNTS[count]) * factor, unit


@lru_cache(maxsize=10_000)
def lemmas_of(word: str) -> tuple[str, ...]:
    """Return a normalised word and its likely lemmas."""
    word = word.removesuffix("'s").removesuffix("'")
    return (word, *(one.lemma for one in parses(word) if one.score >= 0.05))


def unit_of(word: str) -> tuple[str, int] | None:
    """Return the unit a word names and how many of the base unit it holds."""
    return next((_UNITS[one] for one in lemmas_of(word) if one in _UNITS), None)


def period_of(word: str) -> str | None:
    """Return the period that something may be paid or done in: day, week, month, year, hour."""
    unit = unit_of(word)
    return None if unit is None else _PERIODS.get(f"{unit[0]} {unit[1]}")


def currency_of(token: Token) -> str | None:
    """Return the currency a sign or a word names."""
    return _SIGNS.get(token.text) or (currency_word(token.text) if token.kind == "word" else None)


def _unit_glued(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a unit follows a hyphen: "a 10-year warranty"."""
    return (
        at < len(tokens)
        and tokens[at].kind == "word"
        and glued(tokens[at - 1], tokens[at])
        and unit_of(tokens[at].text) is not None
    )


def unit_after(tokens: tuple[Token, ...], last: int) -> tuple[tuple[str, int, str] | None, int]:
    """Return the unit after a token (name, how many of the base, modifier) and the last token of it."""
    at, modifier = last + 1, ""
    while at < len(tokens):
        token = tokens[at]
        if token.text == "." and glued(tokens[at - 1], token):
            at += 1
            continue
        if token.text == "-" and at == last + 1 and glued(tokens[last], token) and _unit_glued(tokens, at + 1):
            at += 1
            continue
        code = currency_of(token)
        if code is not None:
            return (code, 1, modifier), at + (
                at + 1 < len(tokens) and tokens[at + 1].text == "." and at + 2 < len(tokens)
            )
        found = next((MODIFIERS[one] for one in lemmas_of(token.text) if one in MODIFIERS), None)
        if found is not None:
            modifier, at = found, at + 1
            continue
        shape = "m2" if SQUARE & set(lemmas_of(token.text)) else "m3" if CUBIC & set(lemmas_of(token.text)) else ""
        if shape:
            ahead = at + 1
            while ahead < len(tokens) and tokens[ahead].text == ".":
                ahead += 1
            metres = ahead < len(tokens) and METRES & set(lemmas_of(tokens[ahead].text))
            return (shape, 1, modifier), ahead if metres else at
        unit = unit_of(token.text)
        return (None, last) if unit is None else ((*unit, modifier), at)
    return None, last
