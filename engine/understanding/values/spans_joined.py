"""Spans that belong together: «минимум 5, максимум 10», «не 300 тысяч, а 500»."""

from __future__ import annotations

from dataclasses import replace

from engine.understanding.text import Token
from engine.understanding.values.numerals_forms import tidy
from engine.understanding.values.spans import Span

_MOST = frozenset({"максимум", "макс", "max", "maximum"})


def undenied(tokens: tuple[Token, ...], spans: list[Span]) -> list[Span]:
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


def closed(left: Span, right: Span) -> Span | None:
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


def capped(tokens: tuple[Token, ...], left: Span, right: Span) -> Span | None:
    """«Три, максимум четыре»: a point and the most it may be."""
    if left.low is None or left.low != left.high or right.low is not None or right.high is None:
        return None
    if tokens[right.first].text not in _MOST or not left.low < right.high or left.lend != right.lend:
        return None
    return replace(left, high=right.high, last=right.last, unit=left.unit or right.unit, other=None)
