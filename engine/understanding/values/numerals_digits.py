"""Numbers in digits: groups, decimals, fractions; and the digits that are no quantity at all."""

from __future__ import annotations

from dataclasses import dataclass

from engine.understanding.text import Token, glued
from engine.understanding.values.numerals_forms import tidy
from engine.value import Number

_DENOMINATORS = frozenset({2, 3, 4, 5, 8, 10})
_SIGNS = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3}
_CASE_ENDINGS = frozenset({"х", "ти", "и", "ми", "е", "ое", "ух", "ех", "ю", "мя"})
PLACE_ENDINGS = frozenset(
    {"й", "ый", "ий", "ой", "я", "ая", "го", "ого", "му", "ом", "м", "th", "st", "nd", "rd", "ю", "ую"}
)


@dataclass(frozen=True, slots=True)
class Digits:
    """A number in digits up to token ``last``; ``other`` is a second way to read its marks."""

    value: Number
    last: int
    other: Number | None = None
    place: bool = False  # an ordinal: 5-й, 3rd


def fraction_at(tokens: tuple[Token, ...], first: int) -> bool:
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
    if fraction_at(tokens, first):
        return Digits(int(tokens[first].text) / int(tokens[first + 2].text), first + 2)
    if first + 1 < len(tokens) and tokens[first + 1].kind == "number" and fraction_at(tokens, first + 1):
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
        if tokens[index].text in PLACE_ENDINGS:
            return Digits(value, index, other, place=True)
        by = index + 1 < len(tokens) and tokens[index + 1].kind == "number" and glued(tokens[index], tokens[index + 1])
        if tokens[index].text in _CASE_ENDINGS and not by:  # 6х8 is a product
            return Digits(value, index, other)
    return Digits(value, last, other)
