"""Parts of one in an amount: «с половиной», «три четверти», «две целых пять десятых», and the places that end one."""

from __future__ import annotations

from collections.abc import Callable

from engine.understanding.text import Token
from engine.understanding.values.numerals_context import (
    PARTS,
    SPOKEN_POINTS,
    Lexicon,
    half_at,
    spoken_digits,
)
from engine.understanding.values.numerals_forms import Rank, tidy
from engine.understanding.values.numerals_walk import Amount, Walk
from engine.understanding.values.numerals_words import ordinal
from engine.value import Number

_CARDINAL = frozenset({"hundred", "hundreds"})  # «two hundred and a half» leaves both readings open
ReadTail = Callable[[tuple[Token, ...], int, Lexicon, frozenset[int]], Amount | None]


def half(walk: Walk, index: int) -> int | None:
    found = half_at(walk.tokens, index)
    if found is None:
        return None
    part, last = found
    if walk.triad is not None:
        walk.triad, walk.rank = tidy(walk.triad + part * _halved(walk)), Rank.WHOLE
    elif walk.total:
        walk.total, walk.ceiling = walk.total + walk.scale * part, 1 if part else walk.ceiling
    else:
        return None
    return last


def _halved(walk: Walk) -> Number:
    """What «с половиной» halves: one, or the dozen, the ten, the hundred said last (дюжина с половиной)."""
    return 1 if walk.rank is Rank.HUNDRED and walk.tokens[walk.last].text in _CARDINAL else walk.inside


def fraction(walk: Walk, index: int, read: ReadTail) -> int | None:
    """Three quarters; «две целых пять десятых»; two point five."""
    triad = walk.triad
    if triad is None:
        return None
    part = PARTS.get(walk.tokens[index].text)
    if part is not None:
        singular = walk.tokens[index].text.endswith(("ая", "ья", "h", "rd", "half"))
        if (walk.rank is not Rank.UNIT and not walk.digits and part > 0.01) or (singular and triad != 1):
            return last_place(walk, index)
        walk.triad, walk.rank = tidy(triad * part), Rank.WHOLE
        return index
    start = index + 1
    if walk.tokens[index].text in SPOKEN_POINTS:
        digits, end = spoken_digits(walk.tokens, start)
        if not digits or triad != int(triad):
            return None
        walk.triad, walk.rank = tidy(triad + int(digits) / 10 ** len(digits)), Rank.WHOLE
        return end - 1
    if start < len(walk.tokens) and walk.tokens[start].text == "и":
        start += 1
    after = read(walk.tokens[: start + 3], start, walk.lexicon, walk.barred)
    if after is None or not 0 < after.value < 1:
        return None
    walk.triad, walk.rank = tidy(triad + after.value), Rank.WHOLE
    return after.last


def last_place(walk: Walk, index: int) -> int | None:
    """The last word of a place: двадцать первый, сто пятый, twenty-first."""
    if walk.triad is None or walk.digits or walk.place:
        return None
    value = ordinal(walk.tokens[index].text) or 0
    fits = (walk.rank is Rank.TEN and 0 < value < 10) or (walk.rank is Rank.HUNDRED and 0 < value < 100)
    if not fits:
        return None
    walk.triad, walk.rank, walk.place = walk.triad + value, Rank.WHOLE, True
    return index
