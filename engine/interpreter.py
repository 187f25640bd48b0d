"""The heart: a session and what was heard go in, the record of a turn comes out. Pure.

    open_session(script, …)                   a lead is greeted
    step(script, session, incoming, heard)    a lead is answered

Two rules hold everything else up. A lead moves only by a transition of the script's chart: what the
chart does not allow changes nothing. And a turn is decided from its arguments alone: the same
session, incoming and events give the same turn, byte for byte.
"""

from __future__ import annotations

from collections.abc import Callable

from engine.arriving import arrive
from engine.draft import Draft
from engine.event import Event
from engine.flow import Disclosure
from engine.happening import button, contact, file, outside, start
from engine.landing import LANDED, land
from engine.managing import give_back, manager, stored, taken
from engine.message import Incoming
from engine.route import enter
from engine.rules import decide
from engine.rules.resuming import resume
from engine.script import Script
from engine.session import Session, Turn
from engine.touches import anew, fire, schedule
from engine.watching import unanswered, watch

LASTING = ("person_name", "phone", "email", "city")


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
    kept = land(script, earlier).session.slots if earlier is not None else {}
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
    """Return what one incoming thing comes to. ``heard`` is what its text was understood as.

    A session of an earlier wording of the script lands first (``engine.landing``). Where the landing took
    the open question away and nobody could be asked yet, the session keeps its old fingerprint, and lands
    again at the lead's next word.
    """
    landing = land(script, session)
    draft = Draft(script, landing.session, incoming, heard)
    if landing.move is not None:
        draft.moves.append(landing.move)
    key = incoming.text
    if incoming.kind == "timer" and session.fingerprint != script.fingerprint:
        key = anew(draft, key)
    asked = arrive(draft, landing)
    owner = draft.session.owner
    if incoming.kind in BY_HUMAN:
        BY_HUMAN[incoming.kind](draft)
    elif owner in ("waiting", "human"):
        stored(draft)
    elif incoming.kind == "event":
        outside(draft, incoming.text)
    elif incoming.kind == "timer":
        fire(draft, key)
    elif owner == "closed" and any(one.name == "stop" for one in heard):
        draft.rules.append("stored")
    else:
        if owner == "closed":
            draft.update(owner="bot", outcome=draft.state.outcome)
        BY_LEAD[incoming.kind](draft)
    if landing.told:
        draft.rules.insert(0, LANDED)
    if landing.unasked and not asked:
        draft.update(fingerprint=session.fingerprint)
    return finish(draft, session)


def finish(draft: Draft, before: Session) -> Turn:
    """Put the touches of the new session on the clock, and freeze the record."""
    session = draft.session
    call_at, calls = watch(before, session, draft.incoming)
    draft.update(call_at=call_at, calls=calls)
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


BY_LEAD: dict[str, Callable[[Draft], None]] = {
    "text": decide,
    "start": start,
    "button": button,
    "contact": contact,
    "file": file,
}


BY_HUMAN: dict[str, Callable[[Draft], None]] = {
    "take": taken,
    "give_back": give_back,
    "manager": manager,
    "unanswered": unanswered,
}


def to_understand(script: Script, session: Session, incoming: Incoming) -> tuple[Session, str] | None:
    """Return what is to be understood before a step, and where the talk stands for it, or nothing."""
    session = land(script, session).session
    heard = incoming.kind == "text" and session.owner in ("bot", "closed")
    return (session, incoming.text) if heard else None
