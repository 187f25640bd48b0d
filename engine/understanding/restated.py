"""A known value said anew where yes or no was asked: «нет, давайте в понедельник», «нет, 5 окон».

The «нет» marks a correction there, and answers nothing.
"""

from __future__ import annotations

from dataclasses import replace

from engine.flow import Slot
from engine.understanding.claim import Claim
from engine.understanding.claims import RESTATED, claims_of
from engine.understanding.lemmas import lemmas
from engine.understanding.match import Match
from engine.understanding.question_words import lemmas_asked
from engine.understanding.readings import EVIDENT, ask_of
from engine.understanding.said import Said, collectable
from engine.understanding.text import Token
from engine.understanding.values import TYPES
from engine.understanding.words import bag

# Before a value, where yes or no was asked.
_INSTEAD = bag(
    """
    нет не лучше другой другая другое другие перенесите поменяйте
    no nah nope not better instead rather
    """
)
_NO = bag("нет не no nope nah неа")
_COUNTS = frozenset({"integer", "number", "rooms"})


def restated(said: Said) -> list[Claim] | None:
    """Read «нет, давайте в понедельник» where yes or no was asked: the «нет» marks a correction.

    Only a value that carries its own mark corrects so; else the message is read as it stands.
    """
    slots, awaited = said.script.flow.slots, said.session.awaiting
    kind = slots[awaited].type if awaited in slots else None
    ended = kind is None and said.session.outcome is not None
    words, tokens = said.utterance.words, said.utterance.tokens
    if said.mark is not None or len(words) < 2 or not (ended or kind in ("yes_no", "text", "choice")):
        return None
    word = next((token for token in words if token.text in _INSTEAD), None)
    if word is None and (kind == "text" or not any(token.kind == "number" or token.text == "@" for token in tokens)):
        return None
    kinds = {slots[name].type for name in said.session.slots if name in slots}
    if kind == "choice" and TYPES[kind](said.utterance, ask_of(said, slots[awaited or ""], asked=True)):
        return None  # «нет» may be an option of its own
    if word is not None and kind == "yes_no" and (counted := _counted(said)) is not None:
        return [counted]
    if not kinds & (RESTATED if word is None else RESTATED | EVIDENT):
        return None
    first = word or words[0]
    mark = Match(
        "intent", "correction", first.start, first.end if word else first.start, "instead", "", 0.9, first.clause
    )
    claims = [one for one in claims_of(replace(said, mark=mark)) if one.corrects and one.reading.evident]
    if word is None:  # a new time or number says by itself that the old one is off; a sum may be about anything
        claims = [one for one in claims if slots[one.slot].type in RESTATED]
    return claims or None


def _counted(said: Said) -> Claim | None:
    """Read «нет, 5» and «нет, 5 окон»: nothing but a count of what one slot asks for; a bare number, of a known one."""
    slots, words = said.script.flow.slots, said.utterance.words
    if len(words) > 3 or words[0].text not in _NO or words[1].kind != "number":
        return None
    things = words[2:]
    known = [name for name in said.session.slots if name in slots]
    counting = [name for name in (*known, *(collectable(said) if things else ())) if slots[name].type in _COUNTS]
    claims = [
        Claim(name, one, corrects=name in known)
        for name in dict.fromkeys(counting)
        if _asks_for(slots[name], things)
        for one in TYPES[slots[name].type](said.utterance, ask_of(said, slots[name], asked=True))
        if one.value != said.session.slots.get(name)
    ]
    return claims[0] if len(claims) == 1 else None


def _asks_for(slot: Slot, things: tuple[Token, ...]) -> bool:
    """Tell whether a slot's question names what was counted; a bare number may be of anything."""
    said = lemmas_asked(slot)
    return all(not lemmas(thing.text).isdisjoint(said) for thing in things)
