"""Scales in an amount: after their triad (пять тысяч), alone (тысяча), before it (тысяч пять)."""

from __future__ import annotations

from engine.understanding.values.numerals_context import (
    VAGUE,
    before_lone,
    hundreds_follow,
    small_follows,
)
from engine.understanding.values.numerals_forms import Numeral, Rank, tidy
from engine.understanding.values.numerals_walk import Walk

SCORE = 20
_INSIDE_COUNT = frozenset({10, 12, SCORE, 100})


def take_scale(walk: Walk, numeral: Numeral, index: int) -> bool:
    if numeral.value in _INSIDE_COUNT:
        if numeral.value == SCORE and (walk.triad is None or walk.digits):
            return False  # «my score is 700»
        if walk.triad is None and index and walk.tokens[index - 1].text in VAGUE:
            return False
        lone = walk.triad is None and walk.inverted is None and not walk.total
        if lone and numeral.form not in ("one", "") and not before_lone(walk.tokens, walk.first):
            walk.inverted = numeral
            return True
        if walk.triad is not None and walk.rank not in (Rank.UNIT, Rank.WHOLE, Rank.TEEN):
            return False
        walk.triad = tidy((1 if walk.triad is None else walk.triad) * numeral.value)
        walk.rank = Rank.HUNDRED if numeral.value in (SCORE, 100) else Rank.WHOLE
        walk.inside = numeral.value
    elif walk.triad is None:
        if not _lone_scale(walk, numeral, index):
            return False
    else:
        if walk.inverted is not None and walk.inverted.value in _INSIDE_COUNT:
            walk.triad, walk.inverted = tidy(walk.triad * walk.inverted.value), None  # сотни три тысяч
        if numeral.value >= walk.ceiling or walk.inverted is not None:
            return False
        walk.total, walk.triad = tidy(walk.total + walk.triad * numeral.value), None
        walk.scale = walk.ceiling = numeral.value
        walk.rank, walk.other = Rank.SCALE, None
    walk.slang, walk.typo = walk.slang or numeral.slang, walk.typo or numeral.typo
    return True


def _lone_scale(walk: Walk, numeral: Numeral, index: int) -> bool:
    """A scale without a number before it: 1000, or the head of an inverted approximation."""
    if walk.total or walk.inverted is not None:
        if walk.scale > numeral.value and walk.inverted is None and numeral.form == "one":
            walk.total += numeral.value  # миллион тысяча
            walk.scale = walk.ceiling = numeral.value
            return True
        return False
    before = walk.tokens[index - 1].text if index else ""
    if before in VAGUE:
        return False
    after_preposition = before_lone(walk.tokens, walk.first)
    if (
        numeral.form == "one"
        or before in ("a", "an")
        or (numeral.form == "few" and (after_preposition and not small_follows(walk.tokens, index, walk.lexicon)))
        or (numeral.form == "few" and numeral.value >= 1_000_000 and hundreds_follow(walk.tokens, index, walk.lexicon))
    ):
        walk.total, walk.scale, walk.ceiling, walk.alone = numeral.value, numeral.value, numeral.value, True
    else:
        walk.inverted = numeral
    walk.rank = Rank.SCALE
    return True
