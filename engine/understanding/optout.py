"""Stop: the person asks not to be written to any more.

A right of the person written to, so it is read by rows one can check, never by likeness: «не пишите» alone is
such a request; restricted by time, channel or content it is not, nor is a threat against somebody else.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from . import optout_english as english
from . import optout_english_sendoff as sendoff
from .negation import NEGATORS
from .optout_bans import BANS
from .optout_blame import elsewhere, of_others, reproach
from .optout_english_classes import LIST, SENDING, SENT
from .optout_limits import restricted
from .optout_removal import CESSATION, REMOVAL
from .optout_sendoff import ALONE, CURSES, FED_UP, SENDOFF
from .optout_threats import THREAT
from .rules import bind
from .words import Word, bag

_BOOK: Final = bind(
    (
        BANS, CESSATION, REMOVAL, SENDOFF, THREAT, ALONE, FED_UP, CURSES,
        english.BANS, english.HARD,
        sendoff.LEAVE, sendoff.THREAT, sendoff.ALONE, sendoff.SENDOFF,
    )
)  # fmt: skip

_SENT_OFF: Final = (SENDOFF, ALONE, FED_UP, CURSES, sendoff.LEAVE, sendoff.ALONE, sendoff.SENDOFF)
_STOPS: Final = frozenset({"стоп", "stop"})
_TIRED: Final = bag("спам достали надоели надоело бесит spam enough annoying annoyed sick tired")
_REFUSED: Final = _TIRED | bag("интересно неинтересно надо нужно нужен хочу спасибо interested thanks thank need want")
_PLEADING: Final = bag("пожалуйста please уже now already just right")
_WAITING: Final = bag("подождите подожди погодите погоди стойте стой так ой минутку секунду wait hold sorry oops")
_MAIL: Final = bag(f"{SENT} {LIST} {SENDING}".replace("/", " ")) | bag(
    "this it that these those here everything all you"
)
_WISHES: Final = bag("would will can could")  # "would you stop?" asks, and wishes nothing else


def read_stop(words: Sequence[Word], asked: frozenset[int], *, calling: bool = False) -> tuple[Word, Word] | None:
    """Return the first and last word of the request; ``asked``: the clauses that are questions.

    ``calling``: a person is asked for besides, so that a mere send-off is for the bot: «отстань, дай менеджера».
    """
    for hit in _BOOK.find(words):
        first, last = words[hit.places[0]], words[hit.places[-1]]
        if hit.owner.name == BANS.name and (restricted(words, hit.places) or reproach(words, hit.places, asked)):
            continue
        if of_others(words, hit.places):
            continue
        if calling and hit.owner in _SENT_OFF:
            continue
        if hit.owner.name == THREAT.name and (first.clause in asked or elsewhere(words, hit.places)):
            continue
        if hit.owner.alone == "message" and first.clause in asked and first.text not in _WISHES:
            continue
        if hit.owner.name == english.HARD.name and _of_service(words, hit.places[-1]):
            continue
        return first, last
    return _beside_refusal(words)


def _of_service(words: Sequence[Word], last: int) -> bool:
    """Tell whether it is a part of what is sold that is left: "can i opt out of the insurance part?"."""
    if words[last].text not in ("out", "unsubscribe") or last + 1 >= len(words):
        return False
    rest = [word.text for word in words[last + 1 :] if word.clause == words[last].clause]
    return rest[:1] in (["of"], ["from"]) and _MAIL.isdisjoint(rest) and len(rest) > 1


def _beside_refusal(words: Sequence[Word]) -> tuple[Word, Word] | None:
    """Read a «стоп» that is a clause of its own beside a refusal; after «подождите» it only interrupts."""
    said = frozenset(word.text for word in words)
    if said.isdisjoint(_STOPS) or said.isdisjoint(_REFUSED) or not said.isdisjoint(_WAITING):
        return None
    if any(text[0].isdigit() for text in said) or (said.isdisjoint(_TIRED) and said.isdisjoint(NEGATORS)):
        return None
    for place, word in enumerate(words):
        clause = [one.text for one in words if one.clause == word.clause]
        if word.text in _STOPS and place in (0, len(words) - len(clause)) and set(clause) <= _STOPS | _PLEADING:
            return word, word
    return None
