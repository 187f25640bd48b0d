"""What a lead did while a person had the talk: read when the bot gets it back, so that nothing is asked twice.

Message by message, each at the question that was open by then. Once a manager has written, what follows answers him and
not the bot: a bare number, a yes or a free text is then left alone (better asked than mistaken), while what can be but
one thing, such as a city, a phone or a sum named with its word, is taken.
"""

from __future__ import annotations

from engine.buttons import CONTACT, pressed
from engine.draft import Draft
from engine.event import Event, Evidence
from engine.filling import take
from engine.happening import outside, shared
from engine.message import PLAYFUL, Incoming
from engine.route import pending
from engine.rules.correcting import after_change
from engine.rules.leaving import stop
from engine.understanding.understand import understand

VAGUE = frozenset({"text", "yes_no", "integer", "number", "money", "duration", "area", "rooms"})


def catch_up(draft: Draft, missed: tuple[Incoming, ...]) -> bool:
    """Read what was missed; false where the lead asked for silence, and nothing more is to be said."""
    words = "\n".join(one.text for one in missed if one.kind == "text")
    draft.heard = understand(draft.script, draft.session, words, draft.incoming.at)
    if stop(draft):  # of all he wrote: he may have taken it back
        return False
    draft.heard = ()
    known = frozenset(draft.session.slots)
    changed: list[str] = []
    answering, begins = True, 0
    for one in missed:
        answering &= one.kind != "manager"
        for text in _texts(one):
            _open(draft, answering)
            for event in understand(draft.script, draft.session, text, one.at):
                if event.kind == "slot":
                    draft.heard += (_moved(event, begins),)
                    changed += _read(draft, event, known)
            begins += len(text) + 1
        _open(draft, answering)
        for event in _exact(draft, one):
            draft.heard += (event,)
            take(draft, event, exact=True)
    _open(draft, answering=False)
    if changed:
        draft.rules.append("correct")
        after_change(draft, tuple(dict.fromkeys(changed)))
    for one in missed:  # values first: what an event asks for may have been given since
        if one.kind == "event":
            outside(draft, one.text)
    return True


def _texts(one: Incoming) -> list[str]:
    """Return the texts of a message; a burst is several, joined by line breaks."""
    if one.kind != "text":
        return []
    ends = [begin - 1 for begin in one.starts[1:]]
    return [one.text[begin:end] for begin, end in zip(one.starts or (0,), (*ends, len(one.text)), strict=True)]


def _open(draft: Draft, answering: bool) -> None:
    """Put the talk at its open question; a reading that was offered is one no more once a value is known."""
    slot = pending(draft)
    slots = draft.script.flow.slots
    if slot is not None and not answering and slots[slot].type in VAGUE:
        slot = None
    made = draft.session.offer
    if made is not None and made.slot in draft.session.slots:
        draft.question, draft.buttons = None, ()
        draft.update(offer=None)
    draft.update(awaiting=slot)


def _read(draft: Draft, event: Event, known: frozenset[str]) -> list[str]:
    """Take a value that is new or corrected; return the slot where one known before the hand-over is changed."""
    name, old = event.name, draft.session.slots.get(event.name)
    if event.value is None:
        draft.forget((name,))
        return [name] if name in known else []
    if old is not None and (not event.corrects or old == event.value):
        return []
    filled = take(draft, event) == "filled"
    return [name] if filled and name in known else []


def _exact(draft: Draft, one: Incoming) -> tuple[Event, ...]:
    """Return what a contact, a button or a file fills."""
    if one.kind == "contact":
        return shared(draft, one)
    awaited = draft.session.awaiting
    slot = draft.script.flow.slots[awaited] if awaited is not None else None
    if awaited is None or slot is None:
        return ()
    if one.kind == "file" and slot.type == "file" and one.text not in PLAYFUL:
        return (Event("slot", awaited, Evidence(one.text, 0, 0, "file"), one.text),)
    button = pressed(draft.script, draft.session, one.text, one.name) if one.kind == "button" else None
    if button is None or button.id == CONTACT or draft.session.offer is not None:
        return ()
    value = button.id == "yes" if slot.type == "yes_no" else button.id
    return (Event("slot", awaited, Evidence(button.text, 0, 0, "button"), value),)


def _moved(event: Event, begins: int) -> Event:
    """Return an event whose evidence counts in all that was missed, a line each."""
    one = event.evidence
    moved = Evidence(one.span, one.start + begins, one.end + begins, one.rule, one.confidence)
    return Event(event.kind, event.name, moved, event.value, event.corrects, event.others, event.sure)
