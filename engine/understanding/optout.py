"""Stop: the person asks not to be written to any more.

A right of the person written to, so it is read by rows one can check, never by likeness: «не пишите» alone is
such a request; restricted by time, channel or content it is not, nor is a threat against somebody else.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from . import optout_english as english
from .negation import NEGATORS
from .optout_bans import BANS
from .optout_limits import elsewhere, reproach, restricted
from .optout_removal import CESSATION, REMOVAL
from .optout_sendoff import ALONE, CURSES, FED_UP, SENDOFF, THREAT
from .rules import bind
from .words import Word, bag

_BOOK: Final = bind(
    (
        BANS, CESSATION, REMOVAL, SENDOFF, THREAT, ALONE, FED_UP, CURSES,
        english.BANS, english.HARD, english.THREAT, english.ALONE, english.SENDOFF,
    )
)  # fmt: skip

_STOPS: Final = frozenset({"стоп", "stop"})
_WAITING: Final = bag("подождите подожди погодите погоди стойте стой так ой минутку секунду wait hold sorry oops")
_WISHES: Final = bag("would will can could")  # "would you stop?" asks, and wishes nothing else


def read_stop(words: Sequence[Word], asked: frozenset[int]) -> tuple[Word, Word] | None:
    """Return the first and last word of the request; ``asked``: the clauses that are questions."""
    for hit in _BOOK.find(words):
        first, last = words[hit.places[0]], words[hit.places[-1]]
        if hit.owner.name == BANS.name and (restricted(words, hit.places) or reproach(words, hit.places, asked)):
            continue
        if hit.owner.name == THREAT.name and (first.clause in asked or elsewhere(words, hit.places)):
            continue
        if hit.owner.alone == "message" and first.clause in asked and first.text not in _WISHES:
            continue
        return first, last
    return _last_word(words)


def _last_word(words: Sequence[Word]) -> tuple[Word, Word] | None:
    """Read a lone «стоп» that closes a refusal: «не интересно, стоп»; after «подождите» it only interrupts."""
    if len(words) < 3 or words[-1].text not in _STOPS or words[-2].clause == words[-1].clause:
        return None
    before = [word.text for word in words[:-1]]
    refused = not NEGATORS.isdisjoint(before) and _WAITING.isdisjoint(before)
    return (words[-1], words[-1]) if refused and not any(text[0].isdigit() for text in before) else None
