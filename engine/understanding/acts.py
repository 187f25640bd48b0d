"""What a sentence does in the talk, whatever it is about: it greets, thanks, refuses, agrees, puts off.

Read by the tables of the built-in intents and of yes and no, which know far more ways to do it than a dozen
examples of a script.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

from .intents import read_intents
from .text import Utterance
from .values.yes_no import answer

COURTESY: Final = frozenset({"greeting", "thanks"})  # beside anything else it only frames it: «нет, спасибо»
PARTING: Final = frozenset({"human", "later", "stop"})  # they hand the talk over, put it off or end it
REPLIES: Final = frozenset({"yes", "no", "unsure"})
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
    found: dict[str, float] = {}
    for name, first, last in _spans(utterance):
        if first < end and start < last:
            share = sum(first <= place < last for place in words) / max(1, len(words))
            found[name] = max(found.get(name, 0.0), round(share, 2))
    courteous = found.keys() <= COURTESY
    return frozenset(Act(name, share) for name, share in found.items() if courteous or name not in COURTESY)


@lru_cache(maxsize=64)  # each sentence of a long message asks
def _spans(utterance: Utterance) -> tuple[tuple[str, int, int], ...]:
    found = [(one.name, one.start, one.end) for one in read_intents(utterance)]
    found += [("no", start, end) for name, start, end in found if name == "refusal"]
    if said := answer(utterance):
        name = "unsure" if said.value == "unsure" else "yes" if said.value else "no"
        found.append((name, said.start, said.end))
    return tuple(found)
