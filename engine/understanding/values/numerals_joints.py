"""What joins the words of one amount: the hyphen of twenty-five, the «and» of two hundred and ten."""

from __future__ import annotations

from engine.understanding.text import glued
from engine.understanding.values.numerals_context import (
    ARTICLED,
    PARTS,
    numeral_of,
    scale_at,
)
from engine.understanding.values.numerals_forms import Rank
from engine.understanding.values.numerals_walk import Walk
from engine.understanding.values.numerals_words import ordinal


def hyphen(walk: Walk, index: int) -> int | None:
    """A hyphen joins twenty-five and пол-ляма; between other numbers it makes a range."""
    if index + 1 >= len(walk.tokens) or not glued(walk.tokens[index - 1], walk.tokens[index]):
        return None
    after = numeral_of(walk.tokens[index + 1], walk.lexicon)
    if not after and walk.rank is Rank.TEN and ordinal(walk.tokens[index + 1].text):
        return index
    if not after or not glued(walk.tokens[index], walk.tokens[index + 1]):
        return None
    joins = walk.rank is Rank.TEN and after[0].rank is Rank.UNIT
    joins = joins or (walk.rank is Rank.HUNDRED and walk.tokens[index - 1].text == "hundred" and after[0].value < 100)
    if walk.tokens[index - 1].text in ("пол", "half", "quarter") and after[0].rank is Rank.SCALE:
        joins = True
    if after[0].rank is Rank.SCALE and walk.triad is not None:
        english = walk.tokens[index + 1].text.isascii()  # two-hundred; «сто-тысяча» is a range
        joins = joins or english or after[0].form in ("many", "few", "short")
    return index if joins else None


def pointed(walk: Walk, index: int) -> bool:
    """Whether a point ends a scale cut short and the amount goes on with a smaller one: 2 млн. 350 тыс."""
    if walk.last != index - 1 or walk.triad is not None or walk.scale == 1 or index + 1 >= len(walk.tokens):
        return False
    short = numeral_of(walk.tokens[index - 1], walk.lexicon)
    if not short or short[0].form != "short" or not glued(walk.tokens[index - 1], walk.tokens[index]):
        return False
    last = index + 1
    while last + 1 < len(walk.tokens) and scale_at(walk.tokens, last, walk.lexicon) is None and last < index + 5:
        last += 1
    scale = scale_at(walk.tokens, last, walk.lexicon)
    return scale is not None and scale.value < walk.ceiling


def joint(walk: Walk, index: int) -> int | None:
    """Words inside an English number: half a million, couple of hundred, two hundred and ten."""
    text, after = walk.tokens[index].text, index + 1
    if after >= len(walk.tokens):
        return None
    following = numeral_of(walk.tokens[after], walk.lexicon)
    if text in ("a", "an"):
        if walk.last >= walk.first:
            return index if walk.rank is Rank.WHOLE and following and following[0].rank is Rank.SCALE else None
        return index if following and walk.tokens[after].text in ARTICLED else None
    if text == "of":
        joins = walk.rank is Rank.WHOLE and following and following[0].rank is Rank.SCALE
        if walk.rank is Rank.WHOLE and walk.tokens[after].text == "a" and after + 1 < len(walk.tokens):
            joins = scale_at(walk.tokens, after + 1, walk.lexicon) is not None
        return index if joins and walk.last >= walk.first else None
    if text not in ("and", "и") or walk.last < walk.first or not following:
        return None
    if walk.rank is Rank.UNIT and following[0].rank is Rank.UNIT and walk.triad is not None:
        part = PARTS.get(walk.tokens[after + 1].text) if after + 1 < len(walk.tokens) else None
        if part is not None:
            walk.triad, walk.rank = walk.triad + following[0].value * part, Rank.WHOLE
            return after + 1  # two and three quarters
    if text == "и" and walk.alone and walk.triad is None and following[0].rank is Rank.HUNDRED:
        return index  # лям и двести
    if text != "and":
        return None
    if (
        walk.rank is Rank.HUNDRED
        and walk.tokens[index - 1].text in ("hundred", "score")
        and following[0].rank in (1, 2, 3)
    ):
        return index
    return index if walk.triad is None and walk.scale > 1 and following[0].rank in (1, 2, 3) else None
