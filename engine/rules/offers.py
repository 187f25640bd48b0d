"""Readings in doubt: put to the lead, and settled by what he says."""

from __future__ import annotations

from engine.asking import offer
from engine.draft import Draft
from engine.event import CLOSE, Event
from engine.filling import take
from engine.rules.correcting import after_change
from engine.rules.heard import heard
from engine.rules.objecting import answer_, object_
from engine.rules.resuming import attempt, resume
from engine.rules.small_talk import start_again
from engine.session import Offer


def reply_offer(draft: Draft) -> bool:
    """Settle an offer: yes, no, or one of its readings; a new value has settled it already."""
    made = draft.session.offer
    if made is None or draft.question is not None:
        return False
    chosen = next((one for one in heard(draft, "intent") if one.evidence.rule == "offer"), None)
    if chosen is None:
        return False
    draft.rules.append("offer")
    settle_offer(draft, made, chosen.name)
    return True


def settle_offer(draft: Draft, made: Offer, answer: str) -> None:
    """Do what the lead's answer to an offer says: ``yes``, ``no``, the number of a reading, or an intent."""
    draft.update(offer=None)
    if made.names:
        kind, _, name = answer.partition(":")
        if (kind, name) in made.names:
            evidence = draft.heard[0].evidence if draft.heard else None
            if evidence is not None:
                draft.heard = (*draft.heard, Event("objection" if kind == "objection" else "answer", name, evidence))
        if object_(draft):
            return
        answer_(draft)
        resume(draft)
    elif made.slot is None:
        if answer == "yes":
            start_again(draft)
        else:
            resume(draft)
    elif answer == "no" or not made.values:
        attempt(draft, made.slot)
    else:
        place = 0 if answer == "yes" else int(answer) - 1
        event = next((one for one in draft.heard), None)
        if event is not None and 0 <= place < len(made.values):
            known = made.slot in draft.session.slots
            take(draft, Event("slot", made.slot, event.evidence, made.values[place]), exact=True)
            if known:
                after_change(draft, (made.slot,))
        resume(draft)


def which(draft: Draft) -> bool:
    """Two close readings of what was said: ask, with both as buttons."""
    close = tuple((one.kind, one.name) for one in draft.heard if one.evidence.rule == CLOSE)
    if len(close) != 2 or draft.session.offer is not None:
        return False
    draft.rules.append("which")
    offer(draft, Offer(None, names=close))
    return True
