"""One amount out of a row of tokens: digits and numeral words, Russian or English, with scales.

The grammar is that of the languages: triads (a hundred, a ten, a unit) each followed by its scale,
scales going down; a scale before its triad is an approximation (тысяч триста); halves may follow a
number or a scale (два с половиной миллиона, миллион с половиной).
"""

from __future__ import annotations

from types import MappingProxyType

from engine.understanding.text import Token
from engine.understanding.values.numerals_bounds import HEDGES, hedged
from engine.understanding.values.numerals_context import (
    PARTS,
    POINTS,
    Lexicon,
    barren_half,
    digits_continue,
    numeral_of,
    scale_at,
    two_numbers,
    word_continues,
)
from engine.understanding.values.numerals_digits import read_digits
from engine.understanding.values.numerals_forms import Numeral, Rank, word_set
from engine.understanding.values.numerals_joints import hyphen, joint, pointed
from engine.understanding.values.numerals_parts import fraction, half, last_place
from engine.understanding.values.numerals_scales import take_scale
from engine.understanding.values.numerals_walk import Amount, Walk

NOTHING: frozenset[int] = frozenset()
_JOINTS = word_set("and и a an of -")
_UNVALUED = _JOINTS | {"."}
_OPENING = word_set("a an point . ,")


def read_amount(
    tokens: tuple[Token, ...],
    first: int,
    lexicon: Lexicon = MappingProxyType({}),
    barred: frozenset[int] = NOTHING,
) -> Amount | None:
    """Return the longest amount that starts at a token, or nothing."""
    if first >= len(tokens) or not _opens(tokens[first], lexicon):
        return None
    walk = Walk(tokens, first, lexicon, barred)
    index = first
    while index < len(tokens):
        step = _step(walk, index)
        if step is None:
            break
        if step > index or tokens[index].text not in _UNVALUED:
            walk.end = step
        walk.last, index = step, step + 1
    return walk.ended()


def _opens(token: Token, lexicon: Lexicon) -> bool:
    """Tell whether an amount may begin with a token."""
    return token.kind == "number" or token.text in _OPENING or bool(numeral_of(token, lexicon))


def _step(walk: Walk, index: int) -> int | None:
    token = walk.tokens[index]
    if index in walk.barred:
        return None
    halved = half(walk, index)
    if halved is not None:
        return halved
    if token.text == "-" and walk.last >= walk.first:
        return hyphen(walk, index)
    if token.text == "." and index == walk.first + 1 and walk.inverted is not None and walk.inverted.form == "short":
        return index  # тыс. 300
    if token.text == "на" and _onto(walk, index):
        return index  # тысяч на 40
    if token.text == "." and pointed(walk, index):
        return index  # 2 млн. 350 тыс.
    if token.text in _JOINTS and token.kind == "word":
        return joint(walk, index)
    if walk.triad is not None and token.text in HEDGES and walk.inverted is None:
        after = hedged(walk.tokens, index)
        scale = scale_at(walk.tokens, after, walk.lexicon)
        if scale is not None and 1_000 <= scale.value < walk.ceiling:
            return after - 1  # 80 где-то тысяч
    if token.text == "point" and index == walk.first and index + 1 < len(walk.tokens):
        walk.triad, walk.rank = 0, Rank.WHOLE  # point five
        return fraction(walk, index, read_amount) if walk.tokens[index + 1].kind == "word" else None
    if walk.triad is not None and token.kind == "word" and (token.text in PARTS or token.text in POINTS):
        return fraction(walk, index, read_amount)
    if token.kind == "number" or token.text in (".", ","):
        return _digits(walk, index)
    found = numeral_of(token, walk.lexicon)
    if not found:
        return last_place(walk, index)
    if found[0].rank is Rank.SCALE and scale_at(walk.tokens, index, walk.lexicon) is None:
        return None
    before = (walk.total, walk.triad, walk.rank, walk.scale, walk.ceiling)
    walk.inside = 1
    for numeral in found:
        if not _take(walk, numeral, index):
            walk.total, walk.triad, walk.rank, walk.scale, walk.ceiling = before
            return None
    return index


def _onto(walk: Walk, index: int) -> bool:
    """Tell whether «на» leads from a lone scale to its number."""
    alone = walk.inverted is not None and walk.inverted.value >= 1_000 and walk.triad is None
    after = walk.tokens[index + 1] if alone and index == walk.first + 1 < len(walk.tokens) - 1 else None
    return after is not None and (after.kind == "number" or bool(numeral_of(after, walk.lexicon)))


def _digits(walk: Walk, index: int) -> int | None:
    if walk.triad is not None or walk.place:
        return None
    read = read_digits(walk.tokens, index)
    if read is None or any(place in walk.barred for place in range(index, read.last + 1)):
        return None
    if two_numbers(walk.tokens, index, read.last, walk.lexicon):
        walk.triad, walk.digits, walk.rank = int(walk.tokens[index].text), True, Rank.WHOLE
        return index
    if walk.scale > 1 and not digits_continue(walk.tokens, index, read.last, read.value, walk.lexicon):
        return None
    if read.value >= walk.ceiling:
        return None
    walk.triad, walk.digits, walk.rank, walk.place = read.value, True, Rank.WHOLE, read.place
    walk.other = read.other if walk.scale == 1 and walk.inverted is None else None
    return read.last


def _take(walk: Walk, numeral: Numeral, index: int) -> bool:
    if numeral.rank is Rank.SCALE:
        return take_scale(walk, numeral, index)
    if numeral.rank is Rank.WHOLE:
        if walk.triad is not None or walk.total or barren_half(walk.tokens, index, walk.lexicon):
            return False
        walk.triad, walk.rank, walk.slang = numeral.value, Rank.WHOLE, walk.slang or numeral.slang
        if numeral.form == "half" and numeral.value >= 500:
            walk.total, walk.triad, walk.scale, walk.ceiling = numeral.value, None, numeral.value * 2, numeral.value
    elif walk.triad is None:
        if numeral.value >= walk.ceiling or (
            walk.total and not word_continues(walk.tokens, index, numeral, walk.alone, walk.lexicon)
        ):
            return False
        walk.triad, walk.rank = numeral.value, numeral.rank
    elif walk.triad == 0 and numeral.rank is Rank.UNIT:
        walk.triad, walk.rank = numeral.value / 10, Rank.WHOLE  # ноль пять
    elif _fits(walk, numeral):
        walk.triad, walk.rank = walk.triad + numeral.value, numeral.rank
    elif _spoken_hundred(walk, numeral, index):
        walk.triad, walk.rank = walk.triad * 100 + numeral.value, numeral.rank
    else:
        return False
    walk.typo = walk.typo or numeral.typo
    return True


def _fits(walk: Walk, numeral: Numeral) -> bool:
    if walk.rank is Rank.HUNDRED:
        return numeral.rank in (Rank.UNIT, Rank.TEEN, Rank.TEN)
    return walk.rank is Rank.TEN and numeral.rank is Rank.UNIT


def _spoken_hundred(walk: Walk, numeral: Numeral, index: int) -> bool:
    """Two fifty is 250 in English."""
    return (
        walk.tokens[index].text.isascii()
        and walk.rank is Rank.UNIT
        and numeral.rank is Rank.TEN
        and walk.last == walk.first
    )
