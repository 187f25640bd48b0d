"""Digits that are no quantity at all: phones, dates, clock times and codes."""

from __future__ import annotations

from functools import lru_cache

from engine.understanding.text import Token, Utterance, glued
from engine.understanding.values.currencies import currency_word
from engine.understanding.values.numerals_digits import PLACE_ENDINGS, fraction_at

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
_HOURS = frozenset(str(hour) for hour in range(1, 13))
_AFTER_HALF = frozenset(
    {".", ",", "!", "?", "pls", "please", "then", "instead", "ish", "ok", "mate", "today", "tomorrow"}
)
_CODES = frozenset({"c", "с", "g", "gb", "гб", "мб", "mb", "гц", "кг", "kg", "см", "cm", "мм"})
_UNCODED = frozenset(
    {"x", "about", "around", "to", "from", "us", "a", "c", "ca", "au", "hk", "under", "over", "max", "min"}
)


def month_word(word: str) -> bool:
    """Tell whether a word names a month, in any case or short form."""
    return word in _MONTH_WORDS or (
        len(word) > 3 and any(word.startswith(stem) and len(word) <= len(stem) + 2 for stem in _MONTHS)
    )


@lru_cache(maxsize=16)  # several grammars ask about one message
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
    lengths = [len(group) for group in groups]
    dashes = all(token.kind == "number" or token.text == "-" for token in tokens[first : last + 1])
    if lengths == [3, 3, 4] or (lengths == [3, 2, 2] and dashes and tokens[first + 1].text == "-"):
        return last
    if lengths == [3, 4] and not dash and dashes and tokens[first + 1].text == "-" and int(groups[1]) % 10:
        return last  # 555-1234, not 800-1200
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
    if days and tokens[first + 1].text == "/" and not fraction_at(tokens, first):
        return index
    after = index + 1
    if after + 1 < len(tokens) and tokens[after].text == "-" and tokens[after + 1].text in PLACE_ENDINGS:
        after += 1
    if after < len(tokens) and tokens[after].text in PLACE_ENDINGS and glued(tokens[after - 1], tokens[after]):
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
    half = first > 0 and tokens[first - 1].text == "half" and tokens[first].text in _HOURS
    if half and (first + 1 == len(tokens) or tokens[first + 1].text in _AFTER_HALF):
        return first  # "half 4" is a time of day
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
