"""Amounts and hours that are told by several words: "half an hour", "a year and a half", "half past six", «полдень»."""

from __future__ import annotations

from typing import Final

from engine.guard.claim import Claim
from engine.guard.measured import around
from engine.guard.moments import bound_of_hour, half_of_day
from engine.guard.units import TIMES, unit_of
from engine.understanding.text import Token
from engine.understanding.values.numerals import read_amount
from engine.understanding.values.numerals_words import ordinal
from engine.value import Number

_PARTS: Final = {("day", 1): ("minute", 1440), ("month", 12): ("month", 12), ("month", 1): ("day", 30)}
_NOON: Final = 720
_ARTICLES: Final = frozenset({"a", "an", "the"})
_HOURS: Final = {"noon": 720, "midday": 720, "полдень": 720, "полудня": 720, "полудню": 720, "midnight": 0,
                 "полночь": 0, "полуночи": 0}  # fmt: skip
_WORDS: Final = {"fortnight": ("day", 14), "полдня": ("minute", 720), "полнедели": ("day", 3.5)}


def spoken(tokens: tuple[Token, ...], index: int) -> tuple[Claim, int] | None:
    """Return the claim that several words tell together, or one that holds both number and unit."""
    text = tokens[index].text
    if text in _HOURS:
        bound, begins = bound_of_hour(tokens, index)
        where = (tokens[begins].start, tokens[index].end)
        return Claim("clock", _HOURS[text], _HOURS[text], "", bound, "", where), index + 1
    if text in _WORDS:
        return around(tokens, index, index, _WORDS[text][1], _WORDS[text][1], _WORDS[text][0])
    return _hour(tokens, index) or _share(tokens, index) or _couple(tokens, index) or _and_half(tokens, index)


def _text(tokens: tuple[Token, ...], at: int) -> str:
    return tokens[at].text if 0 <= at < len(tokens) else ""


def _unit(tokens: tuple[Token, ...], at: int) -> tuple[str, int] | None:
    """Return the unit of time that an English token names."""
    if at >= len(tokens) or tokens[at].kind != "word" or not tokens[at].text.isascii():
        return None
    unit = unit_of(tokens[at].text)
    return unit if unit is not None and unit[0] in TIMES else None


def _share(tokens: tuple[Token, ...], index: int) -> tuple[Claim, int] | None:
    """ "Half an hour", "a quarter of an hour", "half a day"."""
    text, at = tokens[index].text, index + 1
    if text not in ("half", "quarter", "quarters"):
        return None
    share = 0.5 if text == "half" else 0.25
    at += _text(tokens, at) == "of"
    at += _text(tokens, at) in _ARTICLES
    unit = _unit(tokens, at)
    if unit is None or at == index + 1:
        return None
    first = index
    if text == "quarters" and _text(tokens, index - 1) == "three":
        first, share = index - 1, 0.75
    base, whole = _PARTS.get(unit, unit)
    value = whole * share
    return around(tokens, first, at, int(value) if value == int(value) else value, value, base)


def _couple(tokens: tuple[Token, ...], index: int) -> tuple[Claim, int] | None:
    """ "A couple of weeks" is «пара недель»."""
    unit = _unit(tokens, index + 2)
    if tokens[index].text != "couple" or _text(tokens, index + 1) != "of" or unit is None:
        return None
    first = index - (_text(tokens, index - 1) == "a")
    return around(tokens, first, index + 2, 2 * unit[1], 2 * unit[1], unit[0])


def _and_half(tokens: tuple[Token, ...], index: int) -> tuple[Claim, int] | None:
    """ "An hour and a half", "two years and a half"."""
    if tokens[index].text not in ("a", "an", "one", "two", "three"):
        return None
    unit = _unit(tokens, index + 1)
    rest = tuple(_text(tokens, at) for at in range(index + 2, index + 5))
    if unit is None or rest != ("and", "a", "half"):
        return None
    count = {"two": 2, "three": 3}.get(tokens[index].text, 1)
    base, whole = unit if unit != ("day", 1) else ("minute", 1440)
    value = whole * (count + 0.5)
    return around(tokens, index, index + 4, value, value, base)


def _hour(tokens: tuple[Token, ...], index: int) -> tuple[Claim, int] | None:
    """ "Half past six", "quarter to seven", «половина седьмого», «без четверти семь»."""
    text, after = tokens[index].text, _text(tokens, index + 1)
    minutes, at = 0, index + 2
    if text in ("half", "quarter") and after in ("past", "to"):
        minutes = (30 if text == "half" else 15) * (1 if after == "past" else -1)
    elif text == "без" and after == "четверти":
        minutes = -15
    elif text in ("половина", "половине", "половину", "четверть") and (hour := ordinal(after)) is not None:
        return _clock(tokens, index, (hour - 1) * 60 + (15 if text == "четверть" else 30), index + 1)
    else:
        return None
    amount = read_amount(tokens, at) if at < len(tokens) else None
    if amount is None or amount.first != at or amount.last != at or not 1 <= amount.value <= 24:
        return None
    return _clock(tokens, index, int(amount.value) * 60 + minutes, at)


def _clock(tokens: tuple[Token, ...], first: int, minutes: int, last: int) -> tuple[Claim, int]:
    moment, end = half_of_day(tokens, minutes, last)
    return Claim("clock", moment, moment, "", "", "", (tokens[first].start, tokens[end].end)), end + 1


def halved(tokens: tuple[Token, ...], first: int, last: int, low: Number, high: Number) -> tuple[Claim, int] | None:
    """Hours from one to another with the half of the day behind both: "between 2 and 4 pm", "10–2 pm"."""
    if not 1 <= low <= 12 or not 1 <= high <= 12 or low == high or low != int(low) or high != int(high):
        return None
    end, closed = half_of_day(tokens, int(high) * 60, last)
    if closed == last or not tokens[closed].text.isascii():
        return None
    afternoon = end >= _NOON and low % 12 < high % 12
    begin = int(low % 12) * 60 + (_NOON if afternoon else 0)
    start = first - 1 if first and tokens[first - 1].text in ("from", "between") else first
    return Claim("clock", begin, end, "", "", "", (tokens[start].start, tokens[closed].end)), closed + 1
