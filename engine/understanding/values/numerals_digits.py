"""Numbers in digits: groups, decimals, fractions; and the digits that are no quantity at all."""

from __future__ import annotations

from dataclasses import dataclass

from engine.understanding.text import Token, Utterance, glued
from engine.understanding.values.currencies import currency_word
from engine.understanding.values.numerals_forms import tidy
from engine.value import Number

_MONTHS = (
    "январ", "феврал", "март", "апрел", "июн", "июл", "август", "сентябр", "октябр", "ноябр", "декабр",
    "january", "february", "march", "april", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
_MONTH_WORDS = frozenset(
    {"мая", "май", "мае", "янв", "фев", "мар", "апр", "авг", "сен", "сент", "окт", "ноя", "дек", "may"}
)
_PHONE_MARKS = frozenset("-().+")
_LONGEST_PHONE = 12  # groups of digits
_CODES = frozenset({"c", "с", "g", "gb", "гб", "мб", "mb", "гц", "кг", "kg", "см", "cm", "мм"})
_DENOMINATORS = frozenset({2, 3, 4, 5, 8, 10})
_UNCODED = frozenset(
    {"x", "about", "around", "to", "from", "us", "a", "c", "ca", "au", "hk", "under", "over", "max", "min"}
)
_SIGNS = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3}
_CASE_ENDINGS = frozenset({"х", "ти", "и", "ми", "е", "ое", "ух", "ех", "ю", "мя"})
_PLACE_ENDINGS = frozenset(
    {"й", "ый", "ий", "ой", "я", "ая", "го", "ого", "му", "ом", "м", "th", "st", "nd", "rd", "ю", "ую"}
)


@dataclass(frozen=True, slots=True)
class Digits:
    """A number in digits up to token ``last``; ``other`` is a second way to read its marks."""

    value: Number
    last: int
    other: Number | None = None
    place: bool = False  # an ordinal: 5-й, 3rd


def month_word(word: str) -> bool:
    """Tell whether a word names a month, in any case or short form."""
    return word in _MONTH_WORDS or (
        len(word) > 3 and any(word.startswith(stem) and len(word) <= len(stem) + 2 for stem in _MONTHS)
    )


def not_quantities(utterance: Utterance) -> frozenset[int]:
    """Return the tokens whose digits are a phone, a date, a clock time or a code (1с, 4g, а4)."""
    tokens = utterance.tokens
    taken: set[int] = set()
    for index, token in enumerate(tokens):
        if token.kind != "number" or index in taken:
            continue
        for rule in (_phone, _date, _clock, _code):
            last = rule(tokens, index)
            if last is not None:
                taken.update(range(index, last + 1))
                break
    return frozenset(taken)


def _phone(tokens: tuple[Token, ...], first: int) -> int | None:
    groups, last, index = [tokens[first].text], first, first + 1
    dash = 0  # groups before a dash that stands apart
    while (
        index < len(tokens)
        and len(groups) < _LONGEST_PHONE
        and (tokens[index].kind == "number" or tokens[index].text in _PHONE_MARKS)
    ):
        if tokens[index].kind == "number":
            groups.append(tokens[index].text)
            last = index
        elif tokens[index].text == "-" and not glued(tokens[index - 1], tokens[index]):
            dash = dash or len(groups)
        index += 1
    plus = first > 0 and tokens[first - 1].text == "+" and glued(tokens[first - 1], tokens[first])
    if len(groups[0]) >= 10 or (plus and len("".join(groups)) >= 10):
        return first if len(groups[0]) >= 10 else last
    if len(groups) > 1 and all(len(group) == 3 for group in groups[1:]) and len(groups[0]) <= 3 and len(groups) < 4:
        return None
    if dash and all(len(group) == 3 for group in (*groups[1:dash], *groups[dash + 1 :])):
        return None
    if _two_sums(tokens[first : last + 1]):
        return None
    digits = "".join(groups)
    if [len(group) for group in groups] == [3, 3, 4]:
        return last
    if (len(digits) == 11 and digits[0] in "78") or (len(digits) == 10 and digits[0] == "9" and len(groups[0]) == 3):
        return last
    return last if len(digits) >= 10 and len(groups) >= 4 and max(map(len, groups)) <= 4 else None


def _two_sums(row: tuple[Token, ...]) -> bool:
    """«50 000-100 000»: one dash between two numbers in groups of three digits."""
    dashes = [place for place, token in enumerate(row) if token.kind != "number"]
    if len(dashes) != 1 or row[dashes[0]].text != "-":
        return False
    sides = (row[: dashes[0]], row[dashes[0] + 1 :])
    return all(len(side) > 1 and all(len(token.text) == 3 for token in side[1:]) for side in sides)


def _date(tokens: tuple[Token, ...], first: int) -> int | None:
    """12.05.2024, 2024-05-12, 12/05, 15 марта, 1.2.3 and addresses of the net."""
    if first and tokens[first - 1].text.isascii() and month_word(tokens[first - 1].text):
        return first  # may 5
    year = len(tokens[first].text) == 4 and tokens[first].text[:2] in ("19", "20")
    if first and year and month_word(tokens[first - 1].text):
        return first  # в мае 2022
    index, groups = first, 1
    while index + 2 < len(tokens) and tokens[index + 1].text in (".", "/", "-") and tokens[index + 2].kind == "number":
        if not glued(tokens[index], tokens[index + 1]) or not glued(tokens[index + 1], tokens[index + 2]):
            break
        if tokens[index + 1].text != tokens[first + 1].text:
            break
        index, groups = index + 2, groups + 1
    if groups > 2 and not all(len(tokens[place].text) == 3 for place in range(first + 2, index + 1, 2)):
        return index
    days = groups == 2 and len(tokens[first].text) <= 2
    if days and tokens[first + 1].text == "/" and not _fraction(tokens, first):
        return index
    after = index + 1
    if after + 1 < len(tokens) and tokens[after].text == "-" and tokens[after + 1].text in _PLACE_ENDINGS:
        after += 1
    if after < len(tokens) and tokens[after].text in _PLACE_ENDINGS and glued(tokens[after - 1], tokens[after]):
        after += 1
    if after < len(tokens) and tokens[after].text == "of":
        after += 1
    if after < len(tokens) and tokens[after].kind == "word" and month_word(tokens[after].text):
        return after
    return None


def _clock(tokens: tuple[Token, ...], first: int) -> int | None:
    if first + 2 < len(tokens) and tokens[first + 1].text == ":" and tokens[first + 2].kind == "number":
        return first + 2 if glued(tokens[first], tokens[first + 1]) else None
    pointed = first and first + 2 < len(tokens) and tokens[first + 1].text == "." and len(tokens[first + 2].text) == 2
    if pointed and tokens[first - 1].text in ("в", "at") and int(tokens[first].text[:3]) < 24:
        return first + 2  # в 15.30
    if first + 1 < len(tokens) and tokens[first + 1].text in ("am", "pm"):
        return first + 1
    return None


def _code(tokens: tuple[Token, ...], first: int) -> int | None:
    after = tokens[first + 1] if first + 1 < len(tokens) else None
    if after is not None and glued(tokens[first], after) and after.text in _CODES:
        return first + 1
    before = tokens[first - 1] if first else None
    name = first - 2 if before is not None and before.text == "-" else first - 1  # covid-19, s23
    if name >= 0 and glued(tokens[name], tokens[name + 1]) and glued(tokens[first - 1], tokens[first]):
        counted = name > 0 and tokens[name - 1].kind == "number" and glued(tokens[name - 1], tokens[name])
        if not counted and _lettered(tokens[name].text):
            return first  # but 1h30, 10k-15k
    if before is not None and before.kind == "word" and glued(before, tokens[first]) and len(before.text) == 1:
        return first if before.text in ("а", "м", "m", "a", "n") else None
    return None


def _lettered(word: str) -> bool:
    """Whether Latin letters before digits make a code of them: s23, mp3; not $5, rs20, x3, до5."""
    return word.isascii() and word.isalpha() and word not in _UNCODED and currency_word(word) is None


def _fraction(tokens: tuple[Token, ...], first: int) -> bool:
    if first + 2 >= len(tokens) or tokens[first + 1].text != "/" or tokens[first + 2].kind != "number":
        return False
    above, below = tokens[first].text, tokens[first + 2].text
    return len(above) == 1 and len(below) <= 2 and 0 < int(above) < int(below) and int(below) in _DENOMINATORS


def read_digits(tokens: tuple[Token, ...], first: int) -> Digits | None:
    """Read the number that starts at a token of digits (or at the point of «.77»)."""
    if tokens[first].text in ".," and first + 1 < len(tokens) and tokens[first + 1].kind == "number":
        if (first == 0 or not glued(tokens[first - 1], tokens[first])) and glued(tokens[first], tokens[first + 1]):
            return Digits(float(f"0.{tokens[first + 1].text}"), first + 1)
        return None
    if tokens[first].kind != "number" or len(tokens[first].text) > 15:
        return None
    if _fraction(tokens, first):
        return Digits(int(tokens[first].text) / int(tokens[first + 2].text), first + 2)
    if first + 1 < len(tokens) and tokens[first + 1].kind == "number" and _fraction(tokens, first + 1):
        return Digits(int(tokens[first].text) + int(tokens[first + 1].text) / int(tokens[first + 3].text), first + 3)
    whole, last, mark = tokens[first].text, first, ""
    while last + 1 < len(tokens) and len(tokens[first].text) <= 3:
        step = _group(tokens, last, mark)
        if step is None:
            break
        mark, last = step
        whole += tokens[last].text
    value: Number = int(whole)
    other: Number | None = None
    if mark in (".", ",") and last == first + 2:
        other = float(f"{tokens[first].text}.{tokens[last].text}")
        if tokens[first].text.startswith("0"):
            value, other = other, None
    sign = tokens[last + 1].text if last + 1 < len(tokens) and glued(tokens[last], tokens[last + 1]) else ""
    if sign in _SIGNS:
        return Digits(value + _SIGNS[sign], last + 1)
    tail = _decimal(tokens, last, mark)
    if tail is not None and value == int(value):
        value, last, other = tidy(float(f"{value}.{tokens[tail].text}")), tail, None
    return _ending(tokens, last, value, other)


def _group(tokens: tuple[Token, ...], last: int, mark: str) -> tuple[str, int] | None:
    """Return the mark and the token of the next three digits, if they continue the number."""
    after = tokens[last + 1]
    if after.kind == "number" and len(after.text) == 3 and not glued(tokens[last], after) and mark in ("", " "):
        return (" ", last + 1) if after.start - tokens[last].end <= 2 and after.clause == tokens[last].clause else None
    if after.text not in (".", ",", "'") or mark not in ("", after.text) or last + 2 >= len(tokens):
        return None
    digits = tokens[last + 2]
    if digits.kind != "number" or len(digits.text) != 3 or not glued(after, digits) or not glued(tokens[last], after):
        return None
    return after.text, last + 2


def _decimal(tokens: tuple[Token, ...], last: int, mark: str) -> int | None:
    if last + 2 >= len(tokens) or tokens[last + 1].text not in (".", ",") or tokens[last + 1].text == mark:
        return None
    point, digits = tokens[last + 1], tokens[last + 2]
    return last + 2 if digits.kind == "number" and glued(tokens[last], point) and glued(point, digits) else None


def _ending(tokens: tuple[Token, ...], last: int, value: Number, other: Number | None) -> Digits:
    """Step over a case ending written after the digits: 5-ти, 3х, 10-го."""
    index = last + 1
    if index < len(tokens) and tokens[index].text == "-" and glued(tokens[last], tokens[index]):
        index += 1
    ending = index < len(tokens) and tokens[index].kind == "word" and glued(tokens[index - 1], tokens[index])
    if ending and (index > last + 1 or tokens[index].text not in ("м", "и", "е", "ю")):
        if tokens[index].text in _PLACE_ENDINGS:
            return Digits(value, index, other, place=True)
        by = index + 1 < len(tokens) and tokens[index + 1].kind == "number" and glued(tokens[index], tokens[index + 1])
        if tokens[index].text in _CASE_ENDINGS and not by:  # 6х8 is a product
            return Digits(value, index, other)
    return Digits(value, last, other)
