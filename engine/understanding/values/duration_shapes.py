"""Lengths of time in a shape of their own: «пару-тройку месяцев», «двухмесячный», "three-quarters of an hour"."""

from __future__ import annotations

from engine.understanding.text import Token
from engine.understanding.values.duration_words import ADJECTIVES, MONTH, UNITS, YEAR, unit_of
from engine.understanding.values.numerals_forms import tidy
from engine.understanding.values.numerals_words import compound
from engine.understanding.values.spans import Atom

_SMALL = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4}


def two_or_three(tokens: tuple[Token, ...], index: int) -> Atom | None:
    """«Пару-тройку месяцев»."""
    if tokens[index].text not in ("пара", "пару", "парочку"):
        return None
    place = index + 2 if index + 1 < len(tokens) and tokens[index + 1].text == "-" else index + 1
    if place + 1 >= len(tokens) or tokens[place].text not in ("тройка", "тройку", "троечку"):
        return None
    unit = unit_of(tokens[place + 1].text)
    if unit is None:
        return None
    return Atom(2 * unit.seconds, index, place + 1, unit.seconds, "time", True, reach=3 * unit.seconds)


def quarters(tokens: tuple[Token, ...], index: int, barred: frozenset[int]) -> Atom | None:
    """ "3 quarters" of a year; "three-quarters of an hour"."""
    text = tokens[index].text
    many = _SMALL.get(text) or (int(text) if text.isdecimal() and len(text) <= 2 else 0)
    place = index + 2 if index + 1 < len(tokens) and tokens[index + 1].text == "-" else index + 1
    if not many or index in barred or place >= len(tokens) or tokens[place].text not in ("quarter", "quarters"):
        return None
    rest = [token.text for token in tokens[place + 1 : place + 4]]
    if rest[:1] == ["to"] or rest[:1] == ["past"]:
        return None
    of = 1 if rest[:1] == ["of"] else 0
    article = of + (rest[of : of + 1] in (["a"], ["an"]))
    unit = UNITS.get(rest[article]) if article < len(rest) else None
    if unit is not None:
        return Atom(tidy(unit.seconds * many / 4), index, place + 1 + article, unit.seconds // 4, "time", True)
    return None if of else Atom(many * 3 * MONTH, index, place, 3 * MONTH, "time", True)


def adjective_length(tokens: tuple[Token, ...], index: int) -> Atom | None:
    """Read «двухмесячный», «пятилетняя», «полугодовая»."""
    text = tokens[index].text
    if text.startswith(("полугодов", "полугодичн")):
        return Atom(6 * MONTH, index, index, YEAR, "time", True)
    found = compound(text) if tokens[index].kind == "word" else None
    if found is None:
        return None
    for stem, seconds in ADJECTIVES:
        if found[1].startswith(stem):
            return Atom(tidy(found[0] * seconds), index, index, seconds, "time", True)
    return None
