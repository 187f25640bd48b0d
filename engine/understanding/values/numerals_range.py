"""Ranges and bounds over atoms: «от 3 до 5 млн», «300-350к», «не больше трёх», «10+».

An atom is an amount with what a grammar adds to it (a currency, a unit of time). The ends of a
range share a scale or a unit: the one without its own borrows the other's.
"""

from __future__ import annotations

from dataclasses import replace

from engine.understanding.text import Token, glued
from engine.understanding.values.currencies import SIGNS
from engine.understanding.values.numerals_bounds import AFTER, BEFORE, Bound, match
from engine.understanding.values.numerals_forms import tidy
from engine.understanding.values.range_ends import EITHER, about, both_ends, other_end
from engine.understanding.values.spans import Atom, ReadAtom, ReadHead, Span
from engine.understanding.values.spans_joined import capped, closed, undenied
from engine.value import Number

_NEAR = 4  # tokens between two ends that close each other
_AFTER_BOUND = frozenset(
    {"чем", "чем-то", "=", "могу", "можем", "потяну", "потянем", "готов", "готова", "готовы", "дам"}
)
_GROWN = ("вырос", "возрос", "разрос", "дорос", "дош", "увеличил", "поднял", "набежал", "накопил", "раздул")  # до 900к
_GIVE_OR_TAKE = frozenset(
    {("плюс", "минус"), ("плюс", "-", "минус"), ("+", "-"), ("+", "/", "-"), ("give", "or", "take")}
)
_BOUNDS = 16  # words of bounds in a row: «с с с …» to the end of a message bounds nothing
_MOST = 128  # spans of a message: no list of debts is longer
_SIGNS = frozenset(".,-+") | SIGNS.keys()  # of a fraction, a sign or a currency before its number
_COUNTED = frozenset({"человек", "человека", "чел", "штук", "штуки", "шт", "банка", "банков", "раза", "раз"})


def read_spans(
    tokens: tuple[Token, ...], read: ReadAtom, head: ReadHead | None = None, steps: bool = False
) -> list[Span]:
    """Return the spans in order, as many as a message may mean.

    ``head`` tells what a lone unit or scale lends to the numbers after it (тысяч до 300);
    ``steps``: a low end too large for the scale takes the next one down (от 500 до 1 млн).
    """

    atoms: dict[int, Atom | None] = {}

    def atom(index: int) -> Atom | None:
        if index not in atoms:
            atoms[index] = read(index) if index < len(tokens) else None
        return atoms[index]

    spans: list[Span] = []
    free = 0
    for index in [place for place, token in enumerate(tokens) if _begins(token)]:
        if index < free:
            continue
        lent = None if head is None else head(index)
        if atom(index) is None and lent is None and tokens[index].text not in BEFORE:
            continue
        span = _span_at(tokens, index, atom, steps)
        if span is None and lent is not None:
            span = _headed(tokens, index, atom, lent)
        if span is None:
            continue
        free = span.last + 1
        if spans and tuple(token.text for token in tokens[spans[-1].last + 1 : span.first]) in _GIVE_OR_TAKE:
            continue  # «двести плюс-минус десятка»
        merged = closed(spans[-1], span) or capped(tokens, spans[-1], span) if spans else None
        if merged is not None and span.first - spans[-1].last <= _NEAR:
            spans[-1] = merged
        else:
            spans.append(span)
        if len(spans) == _MOST:
            break
    return undenied(tokens, spans)


def _begins(token: Token) -> bool:
    """Tell whether a span may begin with a token: most signs begin none, and no grammar need look at them."""
    return token.kind in ("word", "number") or token.text in _SIGNS or token.text in BEFORE


def _headed(tokens: tuple[Token, ...], index: int, atom: ReadAtom, lent: tuple[Number, str | None]) -> Span | None:
    """«Тысяч до 300», «месяцев от двух до пяти»: a bare range after what it counts."""
    if index + 1 >= len(tokens) or match(BEFORE, tokens, index + 1) is None:
        return None
    span = _span_at(tokens, index + 1, atom, steps=False)
    lend, unit = lent
    if span is None or not span.bare or (span.unit is not None and unit is not None):
        return None
    unit = span.unit or unit
    low, high = (None if end is None else tidy(end * lend) for end in (span.low, span.high))
    return replace(
        span, low=low, high=high, first=index, unit=unit, evident=unit is not None, bare=lend == 1, lend=lend
    )


def _before(tokens: tuple[Token, ...], index: int) -> tuple[Bound | None, int, int]:
    """Step over bounds and approximations; of several bounds the strongest counts.

    Returns the bound, where its words begin, and the index after all of them.
    """
    bound: Bound | None = None
    first = index
    for _ in range(_BOUNDS):
        found = match(BEFORE, tokens, index)
        if found is None:
            break
        if tokens[index].text == "до" and index and tokens[index - 1].text.startswith(_GROWN):
            return bound, first, found[1]
        if found[0] != "about" and bound in (None, "from"):
            bound, first = found[0], index
        index = found[1]
        while bound in ("upper", "lower") and index < len(tokens) and tokens[index].text in _AFTER_BOUND:
            index += 1
    return bound, first, index


def _span_at(tokens: tuple[Token, ...], index: int, atom: ReadAtom, steps: bool) -> Span | None:
    left = atom(index)
    bound: Bound | None = None
    first = begin = index
    if left is None:
        bound, begin, at = _before(tokens, index)
        if at == index:
            return None
        left = atom(at)
        if left is None and bound in ("upper", "lower") and at < len(tokens) and tokens[at].text in _COUNTED:
            left = atom(about(tokens, at + 1))  # минимум человек пять
        if left is None:
            return None
        first = begin if bound in ("upper", "lower") else left.first
    right = other_end(tokens, left, atom, bound)
    if right is not None:
        either = EITHER & {token.text for token in tokens[left.last + 1 : right.first]}
        if either and left.lend == right.lend == 1 and left.value > right.value:
            left, right = replace(right, first=left.first), replace(left, last=right.last)  # трёшка или двушка
        ends = both_ends(left, right, steps)
        if ends is not None:
            begin = left.first if bound in (None, "about") else begin
            low, high = (None, ends[1]) if bound == "upper" else (ends[0], None) if bound == "lower" else ends
            return Span(
                low, high, begin, right.last, left.unit or right.unit, left.evident or right.evident,
                left.typo or right.typo, left.lend == right.lend == 1, lend=max(left.lend, right.lend),
            )  # fmt: skip
    if bound == "from" and tokens[begin].text in ("от", "from", "ото", "начиная"):
        bound, first = "lower", begin
    last = left.last
    if bound not in ("upper", "lower"):
        after = _after(tokens, last, atom)
        if after is not None:
            bound, last = after
    if left.least and bound is None:
        bound = "lower"
    far = left.value if left.reach is None else left.reach
    low, high = (None if bound == "upper" else left.value), (None if bound == "lower" else far)
    return Span(low, high, first, last, left.unit, left.evident, left.typo, left.lend == 1, left.other, left.lend)


def _adds(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a plus adds something to the amount (700 тысяч плюс проценты), and does not mean «or more» (10+)."""
    follows = at + 1 < len(tokens) and tokens[at + 1].kind == "word" and tokens[at + 1].clause == tokens[at].clause
    return follows and not glued(tokens[at - 1], tokens[at])


def _after(tokens: tuple[Token, ...], last: int, atom: ReadAtom) -> tuple[Bound, int] | None:
    """Return a bound said after the amount, maybe over one noun: «5 человек максимум»."""
    for start in (last + 1, last + 2):
        found = match(AFTER, tokens, start)
        if found is not None and tokens[start].text in ("плюс", "plus", "+") and _adds(tokens, start):
            return None
        if found is not None and (start == last + 1 or tokens[last + 1].kind == "word"):
            follows = atom(about(tokens, found[1])) if found[1] < len(tokens) else None
            return None if follows is not None else (found[0], found[1] - 1)
        if start == last + 1 and found is None and start < len(tokens) and tokens[start].text in (",", "("):
            found = match(AFTER, tokens, start + 1)
            if found is not None and (found[1] >= len(tokens) or atom(found[1]) is None):
                return found[0], found[1] - 1
            return None
    return None
