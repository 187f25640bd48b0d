"""What a lead does besides writing: presses, shares, sends, comes back; and what happens outside."""

from __future__ import annotations

from engine.asking import offer
from engine.buttons import CONTACT, pressed
from engine.draft import Draft
from engine.effect import Alert
from engine.event import Event, Evidence
from engine.filling import take
from engine.hours import local
from engine.message import PLAYFUL, Incoming
from engine.route import move, settle
from engine.rules.correcting import after_change
from engine.rules.leaving import row_open
from engine.rules.offers import reply_offer
from engine.rules.resuming import resume
from engine.understanding.reading import Ask
from engine.understanding.text import read_text
from engine.understanding.values import TYPES
from engine.value import Value


def start(draft: Draft) -> None:
    """``/start`` in a running talk repeats the question."""
    draft.rules.append("start")
    resume(draft)


def button(draft: Draft) -> None:
    """A press is exact. A button of an earlier question changes nothing and says so."""
    session = draft.session
    found = pressed(draft.script, session, draft.incoming.text, draft.incoming.name)
    if found is None or found.id == CONTACT:
        draft.rules.append("stale")
        draft.fronts.append(draft.own("stale"))
        reask(draft)
        return
    evidence = Evidence(found.text, 0, 0, "button")
    if session.offer is not None:
        draft.heard = (Event("intent", found.id, Evidence(found.text, 0, 0, "offer")),)
        reply_offer(draft)
        return
    slot = draft.script.flow.slots[session.awaiting or ""]
    value: Value = found.id == "yes" if slot.type == "yes_no" else found.id
    draft.heard = (Event("slot", session.awaiting or "", evidence, value),)
    draft.rules.append("fill")
    take(draft, draft.heard[0], exact=True)
    resume(draft)


def reask(draft: Draft) -> None:
    """Ask the open question again, be it a slot's or an offer's."""
    if draft.session.offer is not None:
        offer(draft, draft.session.offer)
    elif draft.session.outcome is None:
        resume(draft)


def contact(draft: Draft) -> None:
    """A shared contact fills the phone that is asked for, or the first one still unknown."""
    known = draft.session.slots
    draft.heard = shared(draft, draft.incoming)
    if not draft.heard:
        file(draft)
        return
    draft.rules.append("fill")
    for event in draft.heard:
        take(draft, event, exact=True)
    changed = tuple(one.name for one in draft.heard if one.corrects and known[one.name] != one.value)
    if changed:
        after_change(draft, changed)
    resume(draft)


def shared(draft: Draft, incoming: Incoming) -> tuple[Event, ...]:
    """Return what a contact fills. Messengers leave out the plus, address books put in spaces: read it as E.164."""
    flow, session = draft.script.flow, draft.session
    phones = [name for name, slot in flow.slots.items() if slot.type == "phone"]
    names = [name for name, slot in flow.slots.items() if slot.type == "person_name"]
    unknown = [name for name in phones if name not in session.slots]
    target = session.awaiting if session.awaiting in phones else next(iter(unknown or phones), None)
    evidence = Evidence(incoming.text, 0, len(incoming.text), "contact")
    found = []
    if target is not None:
        ask = Ask("phone", local(incoming.at, flow.timezone), session.locale, awaited=True)
        read = TYPES["phone"](read_text(incoming.text), ask)
        if read:  # what is no phone number is no answer
            found.append(Event("slot", target, evidence, read[0].value, corrects=target in session.slots))
    if incoming.name and names and names[0] not in session.slots:
        ask = Ask("person_name", local(incoming.at, flow.timezone), session.locale, awaited=True)
        called = TYPES["person_name"](read_text(incoming.name), ask)
        if called:  # what people call themselves in a messenger may be no name
            found.append(Event("slot", names[0], evidence, called[0].value))
    return tuple(found)


def file(draft: Draft) -> None:
    """A voice message or a photo is acknowledged and passed on, an album once; a slot of type file takes it.

    A sticker is a courtesy: the question again.
    """
    if draft.incoming.kind == "file" and draft.incoming.text in PLAYFUL:
        draft.rules.append("playful")
        reask(draft)
        return
    draft.rules.append("file")
    album = draft.incoming.name if draft.incoming.kind == "file" else None
    if album is not None and album == draft.session.album:
        return
    draft.update(album=album or "")
    awaited = draft.session.awaiting
    if awaited is not None and draft.script.flow.slots[awaited].type == "file":
        draft.heard = (Event("slot", awaited, Evidence(draft.incoming.text, 0, 0, "file"), draft.incoming.text),)
        take(draft, draft.heard[0], exact=True)
        resume(draft)
        return
    draft.effects.append(Alert("file"))
    draft.fronts.append(draft.own("file"))
    reask(draft)


def blocked(draft: Draft) -> None:
    """A lead who blocks the bot cannot be written to: silence where he stands, until he writes again."""
    draft.rules.append("blocked")
    draft.update(owner="closed", awaiting=None, offer=None)


def outside(draft: Draft, name: str) -> None:
    """An outside event moves a lead by the script's row for it; without one it changes nothing."""
    silent = draft.session.owner == "closed"
    for index, row in enumerate(draft.script.flow.always):
        if row.event != name or not row_open(draft, row):
            continue
        if move(draft, row.go, row.forget, speak=not silent):
            draft.rules.append("event")
            draft.touched.append(f"always:{index}")
            if silent:
                settle(draft, speak=False)
                draft.update(owner="closed")
            else:
                resume(draft)
        return
