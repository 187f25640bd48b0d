"""What a sentence does in the talk, whatever it is about: it greets, thanks, refuses, agrees, puts off.

Read by the tables of the built-in intents and of yes and no, which know far more ways to do it than a dozen
examples of a script.
"""

from __future__ import annotations

from functools import lru_cache

from .intents import read_intents
from .text import SHORT, Utterance
from .values.yes_no import answer


def done(utterance: Utterance) -> frozenset[str]:
    """Return the acts of a message: names of built-in intents, and ``yes``, ``no`` or ``unsure``."""
    return done_within(utterance, 0, len(utterance.raw))


def done_within(utterance: Utterance, start: int, end: int) -> frozenset[str]:
    """Return the acts of a stretch of a message."""
    found = _short(utterance) if len(utterance.raw) <= SHORT else _acts(utterance)
    return frozenset(name for name, first, last in found if first < end and start < last)


@lru_cache(maxsize=4096)
def _short(utterance: Utterance) -> tuple[tuple[str, int, int], ...]:
    return _acts(utterance)


def _acts(utterance: Utterance) -> tuple[tuple[str, int, int], ...]:
    found = [(one.name, one.start, one.end) for one in read_intents(utterance)]
    if said := answer(utterance):
        name = "unsure" if said.value == "unsure" else "yes" if said.value else "no"
        found.append((name, said.start, said.end))
    return tuple(found)
