"""The intents every script understands without a word of its own (DESIGN section 5, ``hear``).

Rules of a match: ``row`` for a row of a table, and for corrections ``mark`` (a word that announces one)
and ``not-but`` (``start`` and ``end`` cover the «не X» of «не X, а Y»: X is discarded).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from .correction import read_marks
from .hear import Match
from .intents_words import REPAIRED_TO, RULES
from .optout import read_stop
from .question import is_question
from .rules import bind
from .text import Utterance
from .words import Word, read_words, repaired

_BOOK: Final = bind(RULES)


def read_intents(utterance: Utterance) -> tuple[Match, ...]:
    """Return the built-in intents of a message, in text order, each name at most once.

    A correction may come twice: as a ``mark`` and as a ``not-but``.
    """
    words = repaired(read_words(utterance), REPAIRED_TO)
    asked = frozenset(clause for clause in {word.clause for word in words} if is_question(utterance, clause))
    found: dict[tuple[str, str], Match] = {}
    for match in sorted(_read(words, asked), key=lambda one: (one.start, one.end)):
        found.setdefault((match.name, match.rule), match)
    return tuple(found.values())


def _read(words: Sequence[Word], asked: frozenset[int]) -> Iterator[Match]:
    if stop := read_stop(words, asked):
        yield _match("stop", "row", *stop)
    for first, last, rule, text in read_marks(words, asked):
        yield _match("correction", rule, first, last, text)
    for hit in _BOOK.find(words):
        yield _match(hit.owner.name, "row", words[hit.places[0]], words[hit.places[-1]], hit.pattern.text)


def _match(name: str, rule: str, first: Word, last: Word, text: str) -> Match:
    sure = 0.8 if first.repaired or last.repaired else 1.0
    return Match("intent", name, first.start, last.end, rule, text, sure, first.clause)
