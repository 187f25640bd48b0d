"""A message as the date-time grammar reads it: corrected words, and runs of digits taken apart."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from engine.understanding.lemmas import parses
from engine.understanding.text import Token, Utterance, glued
from engine.understanding.values.calendar_words import CARDINALS, ORDINALS, spell
from engine.understanding.values.word_set import words

if TYPE_CHECKING:
    from engine.understanding.values.clock import Clock

_CHAIN_MARKS = frozenset(".-:/,")
_TAILS = frozenset({"ти", "ми", "ть", "и", "х", "ех", "мь", "ish"})
_SHORT = 5  # tokens
_COUNTABLE = frozenset("%₽$€₸№*=")
# English nouns are not told by a dictionary: what may follow a bare clock hour is listed instead.
_AFTER_HOUR = words(
    "is works work would will please on if or and ok okay good fine suits sounds best for tomorrow today tonight "
    "in at the this next my your our their est pst gmt moscow msk time sharp then thanks thank you i we maybe "
    "exactly latest earliest when but to till until onwards onward call after before should can could"
)


@dataclass(frozen=True, slots=True)
class Chain:
    """Digits joined by marks without spaces, as in «01.12.2026» or «14:00-16:00»; ``end`` is the index after it."""

    numbers: tuple[str, ...]
    marks: str
    end: int


@dataclass(frozen=True, slots=True)
class Line:
    """The tokens of a message with the calendar words spelt right, and its chains of digits by their first token;
    ``english`` when no Russian stands in it. ``numbers`` and ``clocks`` keep what was read at a place: many rules ask.
    """

    tokens: tuple[Token, ...]
    words: tuple[str, ...]
    chains: Mapping[int, Chain]
    english: bool
    numbers: dict[int, tuple[int, int] | None] = field(default_factory=dict, compare=False, repr=False)
    clocks: dict[int, tuple[Clock, int] | None] = field(default_factory=dict, compare=False, repr=False)

    def word(self, index: int) -> str:
        """Return the word at ``index``, or "" outside of the message."""
        try:
            return self.words[index] if index >= 0 else ""
        except IndexError:
            return ""

    def phrase(self, index: int, *words: str) -> bool:
        """Tell whether these words stand at ``index`` one after another."""
        return self.words[index : index + len(words)] == words

    def is_number(self, index: int) -> bool:
        """Tell whether a run of digits stands at ``index``."""
        return 0 <= index < len(self.tokens) and self.tokens[index].kind == "number"

    def glued(self, index: int) -> bool:
        """Tell whether the token at ``index`` follows the one before it without a space."""
        return 0 < index < len(self.tokens) and glued(self.tokens[index - 1], self.tokens[index])


def short_answer(line: Line) -> bool:
    """Tell whether a message is a few words and no number: a month or a season in it may be the whole answer."""
    return len(line.words) <= _SHORT and not any(token.kind == "number" for token in line.tokens)


def line_of(utterance: Utterance, locale: str) -> Line:
    """Return the line of a message."""
    words = tuple(spell(token.text) if token.kind == "word" else token.text for token in utterance.tokens)
    latin = [token.text.isascii() for token in utterance.tokens if token.kind == "word"]
    english = all(latin) if latin else locale == "en"
    return Line(utterance.tokens, words, dict(_chains(utterance.tokens)), english)


def _chains(tokens: tuple[Token, ...]) -> Iterator[tuple[int, Chain]]:
    index = 0
    while index < len(tokens):
        if tokens[index].kind != "number":
            index += 1
            continue
        first, numbers, marks = index, [tokens[index].text], ""
        index += 1
        while _links(tokens, index):
            marks += tokens[index].text
            numbers.append(tokens[index + 1].text)
            index += 2
        yield first, Chain(tuple(numbers), marks, index)


def _links(tokens: tuple[Token, ...], index: int) -> bool:
    """Tell whether a mark and the digits after it go on a chain."""
    return (
        index + 1 < len(tokens)
        and tokens[index].text in _CHAIN_MARKS
        and tokens[index + 1].kind == "number"
        and glued(tokens[index - 1], tokens[index])
        and glued(tokens[index], tokens[index + 1])
    )


def chain(line: Line, index: int) -> Chain | None:
    """Return the chain of digits that starts at ``index``; nothing inside of a longer one."""
    return line.chains.get(index)


def number(line: Line, index: int) -> tuple[int, int] | None:
    """Read a small whole number in digits or words; return it with the index after it."""
    if index not in line.numbers:
        line.numbers[index] = _number(line, index)
    return line.numbers[index]


def _number(line: Line, index: int) -> tuple[int, int] | None:
    found = chain(line, index)
    if found is not None:
        if found.marks or len(found.numbers[0]) > 4:
            return None
        end = found.end + (line.word(found.end) == "-" and line.glued(found.end) and line.glued(found.end + 1))
        spelt = line.glued(end) and line.word(end) in _TAILS  # «к 6-ти», «до 7ми»
        return int(found.numbers[0]), end + 1 if spelt else found.end
    first = CARDINALS.get(line.word(index))
    if first is None or line.tokens[index].kind != "word":
        return None
    unit = CARDINALS.get(line.word(index + 1))
    if first in (20, 30, 40, 50) and unit is not None and 0 < unit < 10:
        return first + unit, index + 2
    if first in (20, 30, 40, 50) and line.word(index + 1) == "-" and 0 < CARDINALS.get(line.word(index + 2), 0) < 10:
        return first + CARDINALS[line.word(index + 2)], index + 3
    return first, index + 1


def ordinal(line: Line, index: int) -> tuple[int, int] | None:
    """Read «пятого», «двадцать пятое», "25th", «25-го»; return the number with the index after it."""
    found = chain(line, index)
    if found is not None and not found.marks and len(found.numbers[0]) <= 2:
        end = found.end
        if line.word(end) == "-" and line.glued(end) and line.glued(end + 1):
            end += 1
        if line.glued(end) and line.word(end) in (
            "го",
            "ого",
            "е",
            "ое",
            "му",
            "ому",
            "его",
            "th",
            "st",
            "nd",
            "rd",
            "ым",
            "м",
        ):
            return int(found.numbers[0]), end + 1
        return None
    value = ORDINALS.get(line.word(index))
    if value is not None:
        return value, index + 1
    tens = CARDINALS.get(line.word(index))
    after = index + (2 if line.word(index + 1) == "-" else 1)
    unit = ORDINALS.get(line.word(after), 0)
    if tens in (20, 30, 40, 50) and 0 < unit < 10:
        return tens + unit, after + 1
    return None


def counts_things(line: Line, index: int) -> bool:
    """Tell whether what stands at ``index`` makes the number before it an amount: «3 точки», «5%», «10 тысяч»."""
    if index >= len(line.tokens):
        return False
    token = line.tokens[index]
    if token.kind == "number" or token.text in _COUNTABLE:
        return True
    if token.text in ("/", "+") and line.is_number(index + 1):
        return True
    if token.kind == "word" and line.is_number(index - 1) and line.glued(index) and token.text not in _TAILS:
        return True  # «1с», «10к»
    if token.kind != "word" or token.clause != line.tokens[index - 1].clause:
        return False
    if token.text.isascii():
        return token.text not in _AFTER_HOUR
    best = parses(token.text)[0].tags
    if {"NOUN", "NUMR"} & best and not {"Name", "Surn", "Patr", "Geox"} & best:
        return True
    return bool({"ADJF", "PRTF"} & best) and "plur" in best and "gent" in best


def not_before(line: Line, index: int) -> bool:
    """Tell whether «не раньше» stands before ``index``."""
    return line.word(index - 1) in ("раньше", "ранее") and line.word(index - 2) == "не"
