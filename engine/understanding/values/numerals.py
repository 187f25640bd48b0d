"""One amount out of a row of tokens: digits and numeral words, Russian or English, with scales.

The grammar is that of the languages: triads (a hundred, a ten, a unit) each followed by its scale,
scales going down; a scale before its triad is an approximation (тысяч триста); halves may follow a
number or a scale (два с половиной миллиона, миллион с половиной).
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

from engine.understanding.text import Token, glued
from engine.understanding.values.numerals_context import (
    ARTICLED,
    PARTS,
    POINTS,
    SPOKEN_POINTS,
    VAGUE,
    Lexicon,
    barren_half,
    before_lone,
    digits_continue,
    half_at,
    hundreds_follow,
    numeral_of,
    scale_at,
    small_follows,
    spoken_digits,
    two_numbers,
    word_continues,
)
from engine.understanding.values.numerals_digits import read_digits
from engine.understanding.values.numerals_forms import Numeral, Rank, tidy, word_set
from engine.understanding.values.numerals_words import ordinal
from engine.value import Number

NOTHING: frozenset[int] = frozenset()
_JOINTS = word_set("and и a an of -")
_INSIDE_COUNT = frozenset({10, 12, 100})


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


class _Reader:
    """The walk over one amount; it lives for the length of one call."""

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

    def run(self) -> Amount | None:
        index = self.first
        while index < len(self.tokens):
            step = self._step(index)
            if step is None:
                break
            if step > index or self.tokens[index].text not in _JOINTS:
                self.end = step
            self.last, index = step, step + 1
        if self.inverted is not None:
            if self.triad is None and self.inverted.value == 10 and self.inverted.form == "few":
                self.triad, self.inverted, self.end = 10, None, self.first  # десятка: a ten
                return Amount(10, self.first, self.first, 10, lone=True)
            if self.triad is None:
                return None
            self.total, self.triad, self.scale = self.triad * self.inverted.value, None, self.inverted.value
        if self.end < self.first or (self.triad is None and not self.total):
            return None
        tail = self.triad if self.scale > 1 and self.triad is not None else 0
        value = tidy(self.total + (self.triad or 0))
        scale = self.inside if self.scale == 1 else self.scale
        return Amount(
            value,
            self.first,
            self.end,
            scale,
            tail,
            self.other,
            self.digits,
            self.slang,
            self.typo,
            self.place,
            self.alone and self.end == self.first,
        )

    def _step(self, index: int) -> int | None:
        token = self.tokens[index]
        if index in self.barred:
            return None
        half = self._half(index)
        if half is not None:
            return half
        if token.text == "-" and self.last >= self.first:
            return self._hyphen(index)
        if (
            token.text == "."
            and index == self.first + 1
            and self.inverted is not None
            and self.inverted.form == "short"
        ):
            return index  # тыс. 300
        if token.text in _JOINTS and token.kind == "word":
            return self._joint(index)
        if token.text == "point" and index == self.first and index + 1 < len(self.tokens):
            self.triad, self.rank = 0, Rank.WHOLE  # point five
            return self._fraction(index) if self.tokens[index + 1].kind == "word" else None
        if self.triad is not None and token.kind == "word" and (token.text in PARTS or token.text in POINTS):
            return self._fraction(index)
        if token.kind == "number" or token.text in (".", ","):
            return self._digits(index)
        found = numeral_of(token, self.lexicon)
        if not found:
            return self._ordinal(index)
        if found[0].rank is Rank.SCALE and scale_at(self.tokens, index, self.lexicon) is None:
            return None
        before = (self.total, self.triad, self.rank, self.scale, self.ceiling)
        self.inside = 1
        for numeral in found:
            if not self._take(numeral, index):
                self.total, self.triad, self.rank, self.scale, self.ceiling = before
                return None
        return index

    def _ordinal(self, index: int) -> int | None:
        """The last word of a place: двадцать первый, сто пятый, twenty-first."""
        if self.triad is None or self.digits or self.place:
            return None
        value = ordinal(self.tokens[index].text) or 0
        fits = (self.rank is Rank.TEN and 0 < value < 10) or (self.rank is Rank.HUNDRED and 0 < value < 100)
        if not fits:
            return None
        self.triad, self.rank, self.place = self.triad + value, Rank.WHOLE, True
        return index

    def _fraction(self, index: int) -> int | None:
        """Three quarters; «две целых пять десятых»; two point five."""
        triad = self.triad
        if triad is None:
            return None
        part = PARTS.get(self.tokens[index].text)
        if part is not None:
            singular = self.tokens[index].text.endswith(("ая", "ья", "h", "rd", "half"))
            if (self.rank is not Rank.UNIT and not self.digits and part > 0.01) or (singular and triad != 1):
                return self._ordinal(index)
            self.triad, self.rank = tidy(triad * part), Rank.WHOLE
            return index
        start = index + 1
        if self.tokens[index].text in SPOKEN_POINTS:
            digits, end = spoken_digits(self.tokens, start)
            if not digits or triad != int(triad):
                return None
            self.triad, self.rank = tidy(triad + int(digits) / 10 ** len(digits)), Rank.WHOLE
            return end - 1
        if start < len(self.tokens) and self.tokens[start].text == "и":
            start += 1
        after = read_amount(self.tokens[: start + 3], start, self.lexicon, self.barred)
        if after is None or not 0 < after.value < 1:
            return None
        self.triad, self.rank = tidy(triad + after.value), Rank.WHOLE
        return after.last

    def _digits(self, index: int) -> int | None:
        if self.triad is not None or self.place:
            return None
        read = read_digits(self.tokens, index)
        if read is None or any(place in self.barred for place in range(index, read.last + 1)):
            return None
        if two_numbers(self.tokens, index, read.last, self.lexicon):
            self.triad, self.digits, self.rank = int(self.tokens[index].text), True, Rank.WHOLE
            return index
        if self.scale > 1 and not digits_continue(self.tokens, index, read.last, read.value, self.lexicon):
            return None
        if read.value >= self.ceiling:
            return None
        self.triad, self.digits, self.rank, self.place = read.value, True, Rank.WHOLE, read.place
        self.other = read.other if self.scale == 1 and self.inverted is None else None
        return read.last

    def _take(self, numeral: Numeral, index: int) -> bool:
        if numeral.rank is Rank.SCALE:
            return self._take_scale(numeral, index)
        if numeral.rank is Rank.WHOLE:
            if self.triad is not None or self.total or barren_half(self.tokens, index, self.lexicon):
                return False
            self.triad, self.rank, self.slang = numeral.value, Rank.WHOLE, self.slang or numeral.slang
            if numeral.form == "half" and numeral.value >= 500:
                self.total, self.triad, self.scale, self.ceiling = numeral.value, None, numeral.value * 2, numeral.value
        elif self.triad is None:
            if numeral.value >= self.ceiling or (
                self.total and not word_continues(self.tokens, index, numeral, self.alone, self.lexicon)
            ):
                return False
            self.triad, self.rank = numeral.value, numeral.rank
        elif self.triad == 0 and numeral.rank is Rank.UNIT:
            self.triad, self.rank = numeral.value / 10, Rank.WHOLE  # ноль пять
        elif self._fits(numeral):
            self.triad, self.rank = self.triad + numeral.value, numeral.rank
        elif self._spoken_hundred(numeral, index):
            self.triad, self.rank = self.triad * 100 + numeral.value, numeral.rank
        else:
            return False
        self.typo = self.typo or numeral.typo
        return True

    def _fits(self, numeral: Numeral) -> bool:
        if self.rank is Rank.HUNDRED:
            return numeral.rank in (Rank.UNIT, Rank.TEEN, Rank.TEN)
        return self.rank is Rank.TEN and numeral.rank is Rank.UNIT

    def _spoken_hundred(self, numeral: Numeral, index: int) -> bool:
        """Two fifty is 250 in English."""
        return (
            self.tokens[index].text.isascii()
            and self.rank is Rank.UNIT
            and numeral.rank is Rank.TEN
            and self.last == self.first
        )

    def _take_scale(self, numeral: Numeral, index: int) -> bool:
        if numeral.value in _INSIDE_COUNT:
            if self.triad is None and index and self.tokens[index - 1].text in VAGUE:
                return False
            lone = self.triad is None and self.inverted is None and not self.total
            if lone and numeral.form not in ("one", "") and not before_lone(self.tokens, self.first):
                self.inverted = numeral
                return True
            if self.triad is not None and self.rank not in (Rank.UNIT, Rank.WHOLE, Rank.TEEN):
                return False
            self.triad = tidy((1 if self.triad is None else self.triad) * numeral.value)
            self.rank = Rank.HUNDRED if numeral.value == 100 else Rank.WHOLE
            self.inside = numeral.value
        elif self.triad is None:
            if not self._lone_scale(numeral, index):
                return False
        else:
            if self.inverted is not None and self.inverted.value in _INSIDE_COUNT:
                self.triad, self.inverted = tidy(self.triad * self.inverted.value), None  # сотни три тысяч
            if numeral.value >= self.ceiling or self.inverted is not None:
                return False
            self.total, self.triad = tidy(self.total + self.triad * numeral.value), None
            self.scale = self.ceiling = numeral.value
            self.rank, self.other = Rank.SCALE, None
        self.slang, self.typo = self.slang or numeral.slang, self.typo or numeral.typo
        return True

    def _lone_scale(self, numeral: Numeral, index: int) -> bool:
        """A scale without a number before it: 1000, or the head of an inverted approximation."""
        if self.total or self.inverted is not None:
            if self.scale > numeral.value and self.inverted is None and numeral.form == "one":
                self.total += numeral.value  # миллион тысяча
                self.scale = self.ceiling = numeral.value
                return True
            return False
        before = self.tokens[index - 1].text if index else ""
        if before in VAGUE:
            return False
        after_preposition = before_lone(self.tokens, self.first)
        if (
            numeral.form == "one"
            or before in ("a", "an")
            or (numeral.form == "few" and (after_preposition and not small_follows(self.tokens, index, self.lexicon)))
            or (
                numeral.form == "few"
                and numeral.value >= 1_000_000
                and hundreds_follow(self.tokens, index, self.lexicon)
            )
        ):
            self.total, self.scale, self.ceiling, self.alone = numeral.value, numeral.value, numeral.value, True
        else:
            self.inverted = numeral
        self.rank = Rank.SCALE
        return True

    def _half(self, index: int) -> int | None:
        found = half_at(self.tokens, index)
        if found is None:
            return None
        part, last = found
        if self.triad is not None:
            self.triad, self.rank = tidy(self.triad + part), Rank.WHOLE
        elif self.total:
            self.total, self.ceiling = self.total + self.scale * part, 1 if part else self.ceiling
        else:
            return None
        return last

    def _hyphen(self, index: int) -> int | None:
        """A hyphen joins twenty-five and пол-ляма; between other numbers it makes a range."""
        if index + 1 >= len(self.tokens) or not glued(self.tokens[index - 1], self.tokens[index]):
            return None
        after = numeral_of(self.tokens[index + 1], self.lexicon)
        if not after and self.rank is Rank.TEN and ordinal(self.tokens[index + 1].text):
            return index
        if not after or not glued(self.tokens[index], self.tokens[index + 1]):
            return None
        joins = self.rank is Rank.TEN and after[0].rank is Rank.UNIT
        joins = joins or (
            self.rank is Rank.HUNDRED and self.tokens[index - 1].text == "hundred" and after[0].value < 100
        )
        if self.tokens[index - 1].text in ("пол", "half", "quarter") and after[0].rank is Rank.SCALE:
            joins = True
        if after[0].rank is Rank.SCALE and after[0].form in ("many", "few", "short") and self.triad is not None:
            joins = True
        return index if joins else None

    def _joint(self, index: int) -> int | None:
        """Words inside an English number: half a million, couple of hundred, two hundred and ten."""
        text, after = self.tokens[index].text, index + 1
        if after >= len(self.tokens):
            return None
        following = numeral_of(self.tokens[after], self.lexicon)
        if text in ("a", "an"):
            if self.last >= self.first:
                return index if self.rank is Rank.WHOLE and following and following[0].rank is Rank.SCALE else None
            return index if following and self.tokens[after].text in ARTICLED else None
        if text == "of":
            joins = self.rank is Rank.WHOLE and following and following[0].rank is Rank.SCALE
            if self.rank is Rank.WHOLE and self.tokens[after].text == "a" and after + 1 < len(self.tokens):
                joins = scale_at(self.tokens, after + 1, self.lexicon) is not None
            return index if joins and self.last >= self.first else None
        if text not in ("and", "и") or self.last < self.first or not following:
            return None
        if self.rank is Rank.UNIT and following[0].rank is Rank.UNIT and self.triad is not None:
            part = PARTS.get(self.tokens[after + 1].text) if after + 1 < len(self.tokens) else None
            if part is not None:
                self.triad, self.rank = self.triad + following[0].value * part, Rank.WHOLE
                return after + 1  # two and three quarters
        if text == "и" and self.alone and self.triad is None and following[0].rank is Rank.HUNDRED:
            return index  # лям и двести
        if text != "and":
            return None
        if self.rank is Rank.HUNDRED and self.tokens[index - 1].text == "hundred" and following[0].rank in (1, 2, 3):
            return index
        return index if self.triad is None and self.scale > 1 and following[0].rank in (1, 2, 3) else None


def read_amount(
    tokens: tuple[Token, ...],
    first: int,
    lexicon: Lexicon = MappingProxyType({}),
    barred: frozenset[int] = NOTHING,
) -> Amount | None:
    """Return the longest amount that starts at a token, or nothing."""
    return _Reader(tokens, first, lexicon, barred).run()
