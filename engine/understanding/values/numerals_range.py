"""Ranges and bounds over atoms: «от 3 до 5 млн», «300-350к», «не больше трёх», «10+».

An atom is an amount with what a grammar adds to it (a currency, a unit of time). The ends of a
range share a scale or a unit: the one without its own borrows the other's.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from engine.understanding.text import Token
from engine.understanding.values.numerals_bounds import AFTER, AND, BEFORE, JOINS, Bound, match
from engine.understanding.values.numerals_forms import tidy
from engine.value import Number

_NEAR = 4  # tokens between two ends that close each other
_MOST = frozenset({"максимум", "макс", "max", "maximum"})
_EITHER = frozenset({"или", "либо", "or"})
_COUNTED = frozenset({"человек", "человека", "чел", "штук", "штуки", "шт", "банка", "банков", "раза", "раз"})


@dataclass(frozen=True, slots=True)
class Atom:
    """A value with its tokens; ``lend`` is the scale a neighbour may borrow (1: none, it is bare)."""

    value: Number
    first: int
    last: int
    lend: Number = 1
    unit: str | None = None
    evident: bool = False
    typo: bool = False
    word: bool = False  # said in words: two words in a row may be a range (два три)
    other: Number | None = None
    lent: bool = True  # whether it may take a neighbour's scale
    reach: Number | None = None  # the far end of an atom that is a range itself (третий месяц)
    least: bool = False  # said with a plus inside: 5+ лет
    share: Number = 1  # a hundred or a dozen that the other end may borrow, though nothing else does


@dataclass(frozen=True, slots=True)
class Span:
    """A range heard, with its tokens; an open end is ``None``."""

    low: Number | None
    high: Number | None
    first: int
    last: int
    unit: str | None = None
    evident: bool = False
    typo: bool = False
    bare: bool = True
    other: Number | None = None
    lend: Number = 1


ReadAtom = Callable[[int], Atom | None]
ReadHead = Callable[[int], "tuple[Number, str | None] | None"]


def read_spans(
    tokens: tuple[Token, ...], read: ReadAtom, head: ReadHead | None = None, steps: bool = False
) -> list[Span]:
    """Return all spans in order.

    ``head`` tells what a lone unit or scale lends to the numbers after it (тысяч до 300);
    ``steps``: a low end too large for the scale takes the next one down (от 500 до 1 млн).
    """

    def atom(index: int) -> Atom | None:
        return read(index) if index < len(tokens) else None

    spans: list[Span] = []
    index = 0
    while index < len(tokens):
        span = _span_at(tokens, index, atom, steps)
        if span is None and head is not None:
            span = _headed(tokens, index, atom, head)
        if span is None:
            index += 1
            continue
        merged = _merged(spans[-1], span) or _capped(tokens, spans[-1], span) if spans else None
        if merged is not None and span.first - spans[-1].last <= _NEAR:
            spans[-1] = merged
        else:
            spans.append(span)
        index = span.last + 1
    return _undenied(tokens, spans)


def _undenied(tokens: tuple[Token, ...], spans: list[Span]) -> list[Span]:
    """Leave out what is denied where the right one follows: «не 300 тысяч, а 500» is 500 thousand."""
    kept: list[Span] = []
    denied: Span | None = None
    for span in spans:
        if span.first and tokens[span.first - 1].text in ("не", "not"):
            denied = span
            continue
        if denied is not None and span.bare and denied.lend > 1:
            low, high = (None if end is None else tidy(end * denied.lend) for end in (span.low, span.high))
            span = replace(span, low=low, high=high, unit=denied.unit, evident=denied.evident, bare=False)
        kept.append(span)
    return kept


def _merged(left: Span, right: Span) -> Span | None:
    """«Минимум 5, максимум 10»: two open ends said one after the other close each other."""
    if left.high is None and right.low is None and left.low is not None and right.high is not None:
        low, high = left.low, right.high
    elif left.low is None and right.high is None and left.high is not None and right.low is not None:
        low, high = right.low, left.high
    else:
        return None
    if left.bare and right.lend > 1 and low == left.low and low * right.lend <= high:
        low *= right.lend
    if low > high:
        return None
    return replace(
        left, low=low, high=high, last=right.last, unit=left.unit or right.unit, bare=left.bare and right.bare,
        evident=left.evident or right.evident,
    )  # fmt: skip


def _capped(tokens: tuple[Token, ...], left: Span, right: Span) -> Span | None:
    """«Три, максимум четыре»: a point and the most it may be."""
    if left.low is None or left.low != left.high or right.low is not None or right.high is None:
        return None
    if tokens[right.first].text not in _MOST or not left.low < right.high or left.lend != right.lend:
        return None
    return replace(left, high=right.high, last=right.last, unit=left.unit or right.unit, other=None)


def _headed(tokens: tuple[Token, ...], index: int, atom: ReadAtom, head: ReadHead) -> Span | None:
    """«Тысяч до 300», «месяцев от двух до пяти»: a bare range after what it counts."""
    found = head(index)
    if found is None or index + 1 >= len(tokens) or match(BEFORE, tokens, index + 1) is None:
        return None
    span = _span_at(tokens, index + 1, atom, steps=False)
    if span is None or not span.bare or span.unit is not None:
        return None
    lend, unit = found
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
    while (found := match(BEFORE, tokens, index)) is not None:
        if found[0] != "about" and bound in (None, "from"):
            bound, first = found[0], index
        index = found[1]
        if bound in ("upper", "lower") and index < len(tokens) and tokens[index].text in ("чем", "чем-то", "="):
            index += 1
    return bound, first, index


def _about(tokens: tuple[Token, ...], index: int) -> int:
    while (found := match(BEFORE, tokens, index)) is not None and found[0] == "about":
        index = found[1]
    return index


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
            left = atom(_about(tokens, at + 1))  # минимум человек пять
        if left is None:
            return None
        first = begin if bound in ("upper", "lower") else left.first
    right = _other_end(tokens, left, atom, bound)
    if right is not None:
        either = _EITHER & {token.text for token in tokens[left.last + 1 : right.first]}
        if either and left.lend == right.lend == 1 and left.value > right.value:
            left, right = replace(right, first=left.first), replace(left, last=right.last)  # трёшка или двушка
        ends = _ends(left, right, steps)
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


def _after(tokens: tuple[Token, ...], last: int, atom: ReadAtom) -> tuple[Bound, int] | None:
    """Return a bound said after the amount, maybe over one noun: «5 человек максимум»."""
    for start in (last + 1, last + 2):
        found = match(AFTER, tokens, start)
        if found is not None and (start == last + 1 or tokens[last + 1].kind == "word"):
            follows = atom(_about(tokens, found[1])) if found[1] < len(tokens) else None
            return None if follows is not None else (found[0], found[1] - 1)
        if start == last + 1 and found is None and start < len(tokens) and tokens[start].text in (",", "("):
            found = match(AFTER, tokens, start + 1)
            if found is not None and (found[1] >= len(tokens) or atom(found[1]) is None):
                return found[0], found[1] - 1
            return None
    return None


def _other_end(tokens: tuple[Token, ...], left: Atom, atom: ReadAtom, bound: Bound | None) -> Atom | None:
    after = left.last + 1
    reach = [after]
    if bound == "from" and after < len(tokens) and tokens[after].kind == "word":
        reach.append(after + 1)  # от пяти человек до семи
    for start in reach:
        found = match(AND, tokens, start) if bound == "between" else None
        found = match(JOINS, tokens, start) if found is None else found
        if found is None and bound == "from":
            found = match(BEFORE, tokens, start)
            found = found if found is not None and found[0] == "upper" else None
        if found is not None:
            right = atom(_about(tokens, found[1]))
            if right is not None and right.value >= 0:
                return right
    if after < len(tokens) and bound not in ("between",):
        denied = left.first and tokens[left.first - 1].text in ("не", "not")
        if tokens[after].text == "," and bound is None and not denied and left.value == int(left.value):
            right = atom(after + 1)  # три, четыре
            return right if right is not None and right.value - left.value == right.lend == left.lend == 1 else None
        right = atom(after)
        if right is not None and _neighbours(tokens, left, right):
            return right
    return None


def _neighbours(tokens: tuple[Token, ...], left: Atom, right: Atom) -> bool:
    """«Два три», «десять пятнадцать», «2 3 недели»: numbers in a row that are close are a range."""
    if (
        (left.lend != 1 and right.lend != 1)
        or (left.unit and right.unit)
        or tokens[left.last].clause != tokens[right.first].clause
    ):
        return False
    low = left.value / left.lend
    high = right.value / right.lend
    if not low < high:
        return False
    if left.word and right.word:
        return high <= 2 * low
    if left.word or right.word or tokens[left.last].kind != "number":
        return False
    return high - low == 1 or (high <= 2 * low and low >= 5 and low % 5 == high % 5 == 0)


def _ends(left: Atom, right: Atom, steps: bool) -> tuple[Number, Number] | None:
    """Return both ends in full, or nothing where they make no range."""
    low, high = left.value, right.value
    if left.lend == right.lend == left.share == 1 and right.share > low and low * right.share <= high and left.lent:
        low *= right.share  # five or six hundred bucks
    if left.lend == 1 and right.lend != 1 and left.lent:
        scale = right.lend
        if steps:
            while scale >= 1_000_000 and low * scale > high:
                scale /= 1_000
        low = low * scale if low * scale <= high else low
    elif right.lend == 1 and left.lend != 1 and right.lent:
        scale = left.lend
        if high < low:
            if steps and scale >= 1_000_000 and high * scale < low and high >= 10:
                return None
            high *= scale
    if left.unit and right.unit and left.unit != right.unit:
        return None
    return (tidy(low), tidy(high)) if low <= high else None
