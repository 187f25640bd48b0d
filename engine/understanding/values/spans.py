"""What grammars of amounts speak of: an atom is one amount with its unit, a span is the range it came to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from engine.understanding.reading import Reading
from engine.understanding.text import Token
from engine.value import Number, Quantity


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


def as_quantity(tokens: tuple[Token, ...], span: Span, rule: str) -> Reading:
    """Return the reading of a span that counts something."""
    return Reading(
        Quantity(span.low, span.high), tokens[span.first].start, tokens[span.last].end, rule,
        evident=span.evident, repaired=span.typo,
    )  # fmt: skip
