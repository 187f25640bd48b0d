"""The heart: a session and what was heard go in, the record of a turn comes out. Pure.

    open_session(script, …)                   a lead is greeted
    step(script, session, incoming, heard)    a lead is answered

Two rules hold everything else up. A lead moves only by a transition of the script's chart: what the
chart does not allow changes nothing. And a turn is decided from its arguments alone: the same
session, incoming and events give the same turn, byte for byte.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from engine.asking import offer
from engine.buttons import CONTACT, pressed
from engine.draft import Draft
from engine.effect import Alert
from engine.event import Event, Evidence
from engine.filling import take
from engine.flow import Disclosure
from engine.hours import local
from engine.message import Incoming, Part, Reply
from engine.route import enter, move, settle
from engine.rules import after_change, correct, decide, reply_offer, resume, row_open, stop
from engine.script import Script
from engine.session import Session, Turn
from engine.touches import fire, schedule
from engine.understanding.reading import Ask
from engine.understanding.text import read_text
from engine.understanding.values import TYPES
from engine.value import Value

LASTING = ("person_name", "phone", "email", "city")
UNREAD = 50  # messages kept for the give-back while a human owns the talk


def open_session(
    script: Script,
    incoming: Incoming,
    *,
    lead: str,
    locale: str,
    source: str | None = None,
    earlier: Session | None = None,
) -> Turn:
    """Greet a lead: enter the start, disclose the machine, ask the first question.

    A lead who comes back after an end is not asked again who he is; what may have changed is.
    """
    flow = script.flow
    kept = earlier.slots if earlier is not None else {}
    session = Session(
        lead=lead,
        flow=flow.id,
        fingerprint=script.fingerprint,
        locale=locale,
        opened_at=incoming.at,
        state=flow.start,
        origin=flow.start,
        number=(earlier.number if earlier is not None else 0) + 1,
        source=source,
        returning=earlier is not None,
        slots={name: value for name, value in kept.items() if name in flow.slots and flow.slots[name].type in LASTING},
    )
    draft = Draft(script, session, incoming)
    draft.rules.append("open")
    enter(draft)
    disclose(draft)
    resume(draft)
    return finish(draft, session)


def step(script: Script, session: Session, incoming: Incoming, heard: tuple[Event, ...] = ()) -> Turn:
    """Return what one incoming thing comes to. ``heard`` is what its text was understood as."""
    draft = Draft(script, replace(session, fingerprint=script.fingerprint), incoming, heard)
    if incoming.kind in BY_HUMAN:
        BY_HUMAN[incoming.kind](draft)
    elif session.owner in ("waiting", "human"):
        draft.rules.append("stored")
        if incoming.kind != "timer":
            draft.update(unread=(*session.unread, incoming)[-UNREAD:])
    elif incoming.kind == "event":
        outside(draft, incoming.text)
    elif incoming.kind == "timer":
        fire(draft, incoming.text)
    elif session.owner == "closed" and any(one.name == "stop" for one in heard):
        draft.rules.append("stored")
    else:
        if session.owner == "closed":
            draft.update(owner="bot", outcome=draft.state.outcome)
        BY_LEAD[incoming.kind](draft)
    return finish(draft, session)


def finish(draft: Draft, before: Session) -> Turn:
    """Put the touches of the new session on the clock, and freeze the record."""
    session = draft.session
    if session.owner != "bot" or session.outcome == "handoff":
        draft.update(timers=())
    elif draft.incoming.kind != "timer":
        now = draft.incoming.at
        draft.update(timers=schedule(draft.script, session, now, now), spoke_at=now)
    return draft.close(before)


def disclose(draft: Draft) -> None:
    """Say that a machine is talking: in the script's words or built-in ones, unless it is off."""
    disclosure = draft.script.flow.disclosure
    if disclosure == "off":
        return
    part = draft.words(disclosure.say, "present") if isinstance(disclosure, Disclosure) else None
    draft.says.append(part or draft.own("disclosure", "present"))


def text(draft: Draft) -> None:
    """A lead's own words."""
    decide(draft)


def start(draft: Draft) -> None:
    """``/start`` in a running talk repeats the question."""
    draft.rules.append("start")
    resume(draft)


def button(draft: Draft) -> None:
    """A press is exact. A button of an earlier question changes nothing and says so."""
    session = draft.session
    found = pressed(draft.script, session, draft.incoming.text)
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
        number = read[0].value if read else incoming.text
        found.append(Event("slot", target, evidence, number, corrects=target in session.slots))
    if incoming.name and names and names[0] not in session.slots:
        found.append(Event("slot", names[0], evidence, incoming.name))
    return tuple(found)


def file(draft: Draft) -> None:
    """A voice message or a photo is acknowledged and passed on; a slot of type file takes it."""
    draft.rules.append("file")
    awaited = draft.session.awaiting
    if awaited is not None and draft.script.flow.slots[awaited].type == "file":
        draft.heard = (Event("slot", awaited, Evidence(draft.incoming.text, 0, 0, "file"), draft.incoming.text),)
        take(draft, draft.heard[0], exact=True)
        resume(draft)
        return
    draft.effects.append(Alert("file"))
    draft.fronts.append(draft.own("file"))
    reask(draft)


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


def taken(draft: Draft) -> None:
    """A manager takes the talk: from now on no automatic message leaves."""
    draft.rules.append("take")
    session = draft.session
    if session.owner != "human":
        left = session.left or (*session.frames, session.state)
        draft.update(owner="human", left=left, offer=None)


def manager(draft: Draft) -> None:
    """A manager who simply writes takes the talk; his words go to the lead."""
    taken(draft)
    draft.rules.append("manager")
    draft.exact.append(Reply((Part("manager", draft.incoming.text, "exact"),)))


def give_back(draft: Draft) -> None:
    """Back to the question that was left. What the lead wrote meanwhile is read for slots."""
    session = draft.session
    draft.rules.append("give_back")
    if session.owner == "bot":
        return
    left = session.left
    if session.outcome == "lost" and draft.state.outcome is None and not session.unread:
        draft.update(owner="closed", left=())  # he asked for silence and has not written since
        return
    draft.update(owner="bot", left=(), unread=(), alerted=False)
    if left:
        if left[-1] != session.state:
            draft.fire(draft.script.chart.back(left[-1]))
        draft.update(frames=left[:-1], outcome=draft.state.outcome, attempts={})
    if stop(draft):
        return
    for event in draft.heard:
        if event.kind == "slot" and event.name not in draft.session.slots and not event.corrects:
            take(draft, event)
    correct(draft)
    for missed in session.unread:
        if missed.kind == "contact":
            for event in shared(draft, missed):
                take(draft, event, exact=True)
        elif missed.kind == "event":
            outside(draft, missed.text)
    if draft.session.outcome is None and draft.session.owner == "bot" and draft.question is None:
        resume(draft)


BY_LEAD: dict[str, Callable[[Draft], None]] = {
    "text": text,
    "start": start,
    "button": button,
    "contact": contact,
    "file": file,
}
BY_HUMAN: dict[str, Callable[[Draft], None]] = {"take": taken, "give_back": give_back, "manager": manager}


def to_understand(script: Script, session: Session, incoming: Incoming) -> tuple[Session, str] | None:
    """Return what is to be understood before a step, and where the talk stands for it, or nothing.

    On a give-back that is all the lead wrote while a human owned the talk, heard at the question
    that was left.
    """
    if incoming.kind == "text":
        return (session, incoming.text) if session.owner in ("bot", "closed") else None
    if incoming.kind != "give_back" or session.owner == "bot":
        return None
    words = "\n".join(one.text for one in session.unread if one.kind == "text")
    state = session.left[-1] if session.left else session.state
    collect = script.flow.states[state].collect if state in script.flow.states else ()
    awaiting = next((slot for slot in collect if slot not in session.slots and slot not in session.skipped), None)
    return replace(session, state=state, awaiting=awaiting, frames=session.left[:-1]), words
