"""One amount out of a row of tokens: digits and numeral words, Russian or English, with scales.

The grammar is that of the languages: triads (a hundred, a ten, a unit) each followed by its scale,
scales going down; a scale before its triad is an approximation (тысяч триста); halves may follow a
number or a scale (два с половиной миллиона, миллион с половиной).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from engine.understanding.text import Token, glued
from engine.understanding.values.numerals_digits import read_digits
from engine.understanding.values.numerals_forms import Numeral, Rank, tidy, word_set
from engine.understanding.values.numerals_words import numerals
from engine.value import Number

NOTHING: frozenset[int] = frozenset()
_BEFORE_LONE = word_set("до около от свыше больше меньше более менее порядка с из выше ниже полутора чем")
_HALVES = (
    ("с", "половиной"),
    ("с", "полов"),
    ("с", "половинкой"),
    ("and", "a", "half"),
    ("and", "half"),
    ("ю", "half"),
)
_QUARTERS = (("с", "четвертью"), ("and", "a", "quarter"))
_PARTS: dict[str, Number] = {
    "четверти": 1 / 4,
    "четвертей": 1 / 4,
    "трети": 1 / 3,
    "третей": 1 / 3,
    "пятых": 1 / 5,
    "десятых": 1 / 10,
    "десятая": 1 / 10,
    "сотых": 1 / 100,
    "тысячных": 1 / 1000,
    "quarters": 1 / 4,
    "thirds": 1 / 3,
    "fifths": 1 / 5,
    "tenths": 1 / 10,
    "third": 1 / 3,
    "fifth": 1 / 5,
    "tenth": 1 / 10,
}
_POINTS = frozenset({"целых", "целая", "целые", "целый", "point", "запятая"})
_COUNTED = frozenset({"чело", "штук", "рубл", "руб", "р", "долл", "евро", "peop", "doll"})
_VAGUE = word_set("few several many some несколько многие много")
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


Lexicon = Mapping[str, Numeral | None]  # a grammar's own words; None: no numeral here


def numeral_of(token: Token, lexicon: Lexicon) -> tuple[Numeral, ...]:
    """Return the numerals of a token; a grammar's own words (штука, м) go before the common ones."""
    if token.text in lexicon:
        own = lexicon[token.text]
        return (own,) if own is not None else ()
    return numerals(token.text) if token.kind == "word" else ()


def scale_at(tokens: tuple[Token, ...], index: int, lexicon: Lexicon) -> Numeral | None:
    """Return the scale that a token is, if its letters can be one where they stand."""
    if index >= len(tokens):
        return None
    found = numeral_of(tokens[index], lexicon)
    if len(found) != 1 or found[0].rank is not Rank.SCALE:
        return None
    if len(tokens[index].text) == 1 and not _short_scale(tokens, index):
        return None
    return found[0]


def _short_scale(tokens: tuple[Token, ...], index: int) -> bool:
    """One letter is a scale right after digits, or apart from them where no word follows (10 к)."""
    before = index - 1
    if before < 0 or (tokens[before].kind != "number" and not numerals(tokens[before].text)):
        return False
    if glued(tokens[before], tokens[index]):
        return True
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    return (
        after is None or after.kind != "word" or after.text[:3] in ("руб", "р", "дол", "евр", "бак", "usd", "eur", "в")
    )


class _Reader:
    """The walk over one amount; it lives for the length of one call."""

    def __init__(self, tokens: tuple[Token, ...], first: int, lexicon: Lexicon, barred: frozenset[int]) -> None:
        self.tokens, self.first, self.lexicon, self.barred = tokens, first, lexicon, barred
        self.total: Number = 0
        self.triad: Number | None = None
        self.rank = Rank.SCALE  # the last cardinal of the triad; smaller ones may follow
        self.scale: Number = 1
        self.ceiling: Number = float("inf")
        self.last = first - 1
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
            self.last, index = step, step + 1
        if self.inverted is not None:
            if self.triad is None:
                return None
            self.total, self.triad, self.scale = self.triad * self.inverted.value, None, self.inverted.value
        if self.last < self.first:
            return None
        tail = self.triad if self.scale > 1 and self.triad is not None else 0
        value = tidy(self.total + (self.triad or 0))
        scale = self.inside if self.scale == 1 else self.scale
        return Amount(
            value,
            self.first,
            self.last,
            scale,
            tail,
            self.other,
            self.digits,
            self.slang,
            self.typo,
            self.place,
            self.alone and self.last == self.first,
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
        if token.text in ("and", "и", "a", "an", "of") and token.kind == "word":
            return self._joint(index)
        if self.triad is not None and token.kind == "word" and (token.text in _PARTS or token.text in _POINTS):
            return self._fraction(index)
        if token.kind == "number" or token.text in (".", ","):
            return self._digits(index)
        found = numeral_of(token, self.lexicon)
        if not found:
            return None
        if found[0].rank is Rank.SCALE and scale_at(self.tokens, index, self.lexicon) is None:
            return None
        before = (self.total, self.triad, self.rank, self.scale, self.ceiling)
        self.inside = 1
        for numeral in found:
            if not self._take(numeral, index):
                self.total, self.triad, self.rank, self.scale, self.ceiling = before
                return None
        return index

    def _fraction(self, index: int) -> int | None:
        """Three quarters; «две целых пять десятых»; two point five."""
        triad = self.triad
        if triad is None:
            return None
        part = _PARTS.get(self.tokens[index].text)
        if part is not None:
            if self.rank is not Rank.UNIT and not self.digits:
                return None
            self.triad, self.rank = tidy(triad * part), Rank.WHOLE
            return index
        start = index + 1
        if self.tokens[index].text in ("point", "запятая"):
            return self._point(start, triad)
        if start < len(self.tokens) and self.tokens[start].text == "и":
            start += 1
        after = read_amount(self.tokens, start, self.lexicon, self.barred)
        if after is None or not 0 < after.value < 1:
            return None
        self.triad, self.rank = tidy(triad + after.value), Rank.WHOLE
        return after.last

    def _point(self, start: int, triad: Number) -> int | None:
        """Read the digits said one by one after «point»: two point seven five."""
        digits, index = "", start
        while index < len(self.tokens):
            token = self.tokens[index]
            found = numerals(token.text) if token.kind == "word" else ()
            if token.kind == "number":
                digits += token.text
            elif found and found[0].rank in (Rank.UNIT, Rank.WHOLE) and found[0].value in range(10):
                digits += str(found[0].value)
            else:
                break
            index += 1
        if not digits:
            return None
        self.triad, self.rank = tidy(float(f"{triad}.{digits}")), Rank.WHOLE
        return index - 1

    def _digits(self, index: int) -> int | None:
        if self.triad is not None or self.place:
            return None
        read = read_digits(self.tokens, index)
        if read is None or any(place in self.barred for place in range(index, read.last + 1)):
            return None
        if self._two_numbers(index, read.last):
            self.triad, self.digits, self.rank = int(self.tokens[index].text), True, Rank.WHOLE
            return index
        if self.scale > 1 and not self._continues(index, read.last, read.value):
            return None
        if read.value >= self.ceiling:
            return None
        self.triad, self.digits, self.rank, self.place = read.value, True, Rank.WHOLE, read.place
        self.other = read.other if self.scale == 1 and self.inverted is None else None
        return read.last

    def _two_numbers(self, index: int, last: int) -> bool:
        """«200 300 тысяч» and «100 150» are ranges, not one number in groups of three digits."""
        if last != index + 1 or len(self.tokens[index].text) != 3 or self.tokens[last].kind != "number":
            return False
        low, high = int(self.tokens[index].text), int(self.tokens[last].text)
        if low < high <= 2 * low and low % 50 == high % 50 == 0:
            return True
        scale = scale_at(self.tokens, last + 1, self.lexicon)
        return scale is not None and scale.value >= 1_000

    def _continues(self, index: int, last: int, value: Number) -> bool:
        """Digits go on after a scale when they fill it (2 тысячи 500) or bring a scale of their own."""
        if not float(value).is_integer():
            return False
        if glued(self.tokens[index - 1], self.tokens[index]):
            return True
        if scale_at(self.tokens, last + 1, self.lexicon) is not None:
            return True
        after = self.tokens[last + 1] if last + 1 < len(self.tokens) else None
        return len(self.tokens[index].text) == 3 or (after is not None and after.text[:3] in ("руб", "р", "₽"))

    def _take(self, numeral: Numeral, index: int) -> bool:
        if numeral.rank is Rank.SCALE:
            return self._take_scale(numeral, index)
        if numeral.rank is Rank.WHOLE:
            if self.triad is not None or self.total or self._barren(index):
                return False
            self.triad, self.rank, self.slang = numeral.value, Rank.WHOLE, self.slang or numeral.slang
            if numeral.form == "half" and numeral.value >= 500:
                self.total, self.triad, self.scale, self.ceiling = numeral.value, None, numeral.value * 2, numeral.value
        elif self.triad is None:
            if numeral.value >= self.ceiling or (self.total and not self._tail(numeral, index)):
                return False
            self.triad, self.rank = numeral.value, numeral.rank
        elif self._fits(numeral):
            self.triad, self.rank = self.triad + numeral.value, numeral.rank
        elif self._spoken_hundred(numeral, index):
            self.triad, self.rank = self.triad * 100 + numeral.value, numeral.rank
        else:
            return False
        self.typo = self.typo or numeral.typo
        return True

    def _tail(self, numeral: Numeral, index: int) -> bool:
        """Whether a small number after a scale adds to it: not in «миллион-два», «500 тысяч три банка»."""
        if numeral.rank not in (Rank.UNIT, Rank.TEEN):
            return True
        after = self.tokens[index + 1] if index + 1 < len(self.tokens) else None
        if after is not None and (numeral_of(after, self.lexicon) or after.text in ("с", "and")):
            return True
        if self.alone:
            return numeral.rank is not Rank.UNIT
        return after is None or after.kind != "word" or after.text[:4] in _COUNTED

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

    def _barren(self, index: int) -> bool:
        """«Пол» is a number only before what it halves."""
        if self.tokens[index].text != "пол":
            return False
        after = index + 1
        if after < len(self.tokens) and self.tokens[after].text == "-":
            after += 1
        return scale_at(self.tokens, after, self.lexicon) is None

    def _take_scale(self, numeral: Numeral, index: int) -> bool:
        if numeral.value in _INSIDE_COUNT:
            if self.triad is None and index and self.tokens[index - 1].text in _VAGUE:
                return False
            lone = self.triad is None and self.inverted is None and not self.total
            if lone and numeral.form not in ("one", "") and not self._after_preposition():
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
        if before in _VAGUE:
            return False
        after_preposition = self._after_preposition()
        if numeral.form == "one" or before in ("a", "an") or (numeral.form == "few" and (after_preposition and not self._small_triad(index))):
            self.total, self.scale, self.ceiling, self.alone = numeral.value, numeral.value, numeral.value, True
        else:
            self.inverted = numeral
        self.rank = Rank.SCALE
        return True

    def _after_preposition(self) -> bool:
        return self.first > 0 and self.tokens[self.first - 1].text in _BEFORE_LONE

    def _small_triad(self, index: int) -> bool:
        """«До тысячи двухсот» adds, «до миллиона двух» hardly does."""
        if index + 1 >= len(self.tokens):
            return False
        after = numeral_of(self.tokens[index + 1], self.lexicon)
        return bool(after) and after[0].value < 100

    def _half(self, index: int) -> int | None:
        for phrases, part in ((_HALVES, 0.5), (_QUARTERS, 0.25)):
            for words in phrases:
                if self.tokens[index].text == words[0] and self._words(index, words):
                    if self.triad is not None:
                        self.triad, self.rank = self.triad + part, Rank.WHOLE
                    elif self.total:
                        self.total += self.scale * part
                        self.ceiling = 1
                    else:
                        return None
                    return index + len(words) - 1
        return None

    def _words(self, index: int, words: tuple[str, ...]) -> bool:
        return tuple(token.text for token in self.tokens[index : index + len(words)]) == words

    def _hyphen(self, index: int) -> int | None:
        """A hyphen joins twenty-five and пол-ляма; between other numbers it makes a range."""
        if index + 1 >= len(self.tokens) or not glued(self.tokens[index - 1], self.tokens[index]):
            return None
        after = numeral_of(self.tokens[index + 1], self.lexicon)
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
            return index if following and self._article(after) else None
        if text == "of":
            joins = self.rank is Rank.WHOLE and following and following[0].rank is Rank.SCALE
            if self.rank is Rank.WHOLE and self.tokens[after].text == "a" and after + 1 < len(self.tokens):
                joins = scale_at(self.tokens, after + 1, self.lexicon) is not None
            return index if joins and self.last >= self.first else None
        if text not in ("and", "и") or self.last < self.first or not following:
            return None
        if self.rank is Rank.UNIT and following[0].rank is Rank.UNIT and self.triad is not None:
            part = _PARTS.get(self.tokens[after + 1].text) if after + 1 < len(self.tokens) else None
            if part is not None:
                self.triad, self.rank = self.triad + following[0].value * part, Rank.WHOLE
                return after + 1  # two and three quarters
        if text != "and":
            return None
        if self.rank is Rank.HUNDRED and self.tokens[index - 1].text == "hundred" and following[0].rank in (1, 2, 3):
            return index
        return index if self.triad is None and self.scale > 1 and following[0].rank in (1, 2, 3) else None

    def _article(self, index: int) -> bool:
        return self.tokens[index].text in (
            "couple",
            "dozen",
            "hundred",
            "thousand",
            "million",
            "billion",
            "grand",
            "quarter",
            "half",
            "pair",
            "mil",
            "lakh",
            "crore",
        )


def read_amount(
    tokens: tuple[Token, ...],
    first: int,
    lexicon: Lexicon = MappingProxyType({}),
    barred: frozenset[int] = NOTHING,
) -> Amount | None:
    """Return the longest amount that starts at a token, or nothing."""
    return _Reader(tokens, first, lexicon, barred).run()


ReadAmount = Callable[[tuple[Token, ...], int], Amount | None]
