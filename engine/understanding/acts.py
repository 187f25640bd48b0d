"""What a sentence does in the talk, whatever it is about: it greets, thanks, refuses, agrees, puts off.

Read by the tables of the built-in intents and of yes and no, which know far more ways to do it than a dozen
examples of a script.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import Final, NamedTuple

from .intents import read_intents
from .reading import Reading
from .text import Utterance
from .values.yes_no import answer

COURTESY: Final = frozenset({"greeting", "thanks"})  # beside anything else it only frames it: «нет, спасибо»
PARTING: Final = frozenset({"human", "later", "stop"})  # they hand the talk over, put it off or end it
STEERING: Final = frozenset({"back", "repeat", "restart"})
REPLIES: Final = frozenset({"yes", "no", "unsure"})
SHORT: Final = 8  # words of a message whose clauses are asked one by one whether they answer
WHOLE: Final = 0.5  # of a sentence: an act that is so much of it is what it says


class Act(NamedTuple):
    """A built-in intent or an answer, and how much of the words of a sentence it is, 0 to 1."""

    name: str
    share: float

    @property
    def weight(self) -> float:
        """How much it says of the sentence: an intent may be a word in a long one, other words take from the rest."""
        return self.share if self.name in REPLIES | COURTESY else (1 + self.share) / 2


def done(utterance: Utterance) -> frozenset[Act]:
    """Return the acts of a message: names of built-in intents, and ``yes``, ``no`` or ``unsure``."""
    return done_within(utterance, 0, len(utterance.raw))


def done_within(utterance: Utterance, start: int, end: int) -> frozenset[Act]:
    """Return the acts of a stretch of a message."""
    words = [token.start for token in utterance.words if start <= token.start < end]
    taken: dict[str, set[int]] = {}
    for name, first, last in _spans(utterance):
        if first < end and start < last:
            taken.setdefault(name, set()).update(place for place in words if first <= place < last)
    found = {name: round(len(places) / max(1, len(words)), 2) for name, places in taken.items()}
    courteous = found.keys() <= COURTESY
    return frozenset(Act(name, share) for name, share in found.items() if courteous or name not in COURTESY)


@lru_cache(maxsize=64)  # each sentence of a long message asks
def _spans(utterance: Utterance) -> tuple[tuple[str, int, int], ...]:
    found = [(one.name, one.start, one.end) for one in read_intents(utterance)]
    found += [("no", start, end) for name, start, end in found if name == "refusal"]
    if said := answer(utterance):
        name = "unsure" if said.value == "unsure" else "yes" if said.value else "no"
        found += [(name, one.start, one.end) for one in (said, *_repeated(utterance, said))]
    return tuple(found)


def _repeated(utterance: Utterance, said: Reading) -> Iterator[Reading]:
    """Yield what other clauses of a short message answer likewise: «да, норм, пойдет» agrees three times."""
    clauses = sorted({token.clause for token in utterance.words})
    for clause in clauses if len(clauses) > 1 and len(utterance.words) <= SHORT else ():
        tokens = tuple(token for token in utterance.tokens if token.clause == clause)
        again = answer(replace(utterance, tokens=tokens))
        if again is not None and again.value == said.value and again.start != said.start:
            yield again
