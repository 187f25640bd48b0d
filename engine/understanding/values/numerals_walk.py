"""The walk over one amount: what was taken of it so far, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass

from engine.understanding.text import Token
from engine.understanding.values.numerals_context import (
    Lexicon,
)
from engine.understanding.values.numerals_forms import Numeral, Rank, tidy
from engine.value import Number


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with its tokens. ``scale`` is what the other end of a range may borrow.

    ``tail`` is the part said after the last scale without one of its own (лям двести: 200).
    """

    value: Number
    first: int
    last: int
    scale: Number = 1
    tail: Number = 0
    other: Number | None = None
    digits: bool = False
    slang: bool = False
    typo: bool = False
    place: bool = False
    lone: bool = False  # a scale by itself: тысяча, a million


class Walk:
    """The state of reading one amount; it lives for the length of one call."""

    def __init__(self, tokens: tuple[Token, ...], first: int, lexicon: Lexicon, barred: frozenset[int]) -> None:
        self.tokens, self.first, self.lexicon, self.barred = tokens, first, lexicon, barred
        self.total: Number = 0
        self.triad: Number | None = None
        self.rank = Rank.SCALE  # the last cardinal of the triad; smaller ones may follow
        self.scale: Number = 1
        self.ceiling: Number = float("inf")
        self.last = self.end = first - 1  # the last token taken, and the last that carries value
        self.digits = self.slang = self.typo = self.place = self.alone = False
        self.inverted: Numeral | None = None
        self.inside: Number = 1  # десяток, сотня, hundred as the last word: lent like a scale
        self.other: Number | None = None

    def ended(self) -> Amount | None:
        """Return the amount that the walk came to, if its words make one."""
        if self.inverted is not None:
            if self.triad is None and self.inverted.value == 10 and self.inverted.form == "few":
                return Amount(10, self.first, self.first, 10, lone=True)  # десятка: a ten
            if self.triad is None:
                return None
            self.total, self.triad, self.scale = self.triad * self.inverted.value, None, self.inverted.value
        if self.end < self.first or (self.triad is None and not self.total):
            return None
        tail = self.triad if self.scale > 1 and self.triad is not None else 0
        value = tidy(self.total + (self.triad or 0))
        scale = self.inside if self.scale == 1 else self.scale
        return Amount(
            value, self.first, self.end, scale, tail, self.other, self.digits, self.slang, self.typo, self.place,
            self.alone and self.end == self.first,
        )  # fmt: skip
