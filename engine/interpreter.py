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

from engine.arriving import arrive
from engine.draft import Draft
from engine.editing import edited, in_place
from engine.event import Event
from engine.flow import Disclosure
from engine.happening import blocked, button, contact, file, outside, start
from engine.landing import LANDED, land
from engine.managing import closed, give_back, manager, stored, taken
from engine.message import Incoming
from engine.prefilling import prefill
from engine.route import enter, settle
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
    prefill(draft)
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
    elif incoming.kind == "blocked":
        blocked(draft)
    elif incoming.kind == "event":
        outside(draft, incoming.text)
    elif incoming.kind == "timer":
        fire(draft, key)
    elif owner == "closed" and any(one.name == "stop" for one in heard):
        draft.rules.append("stored")
    else:
        if owner == "closed" and reopen(draft) and all(one.name == "greeting" for one in heard):
            resume(draft)  # he was not asked this yet: it is no failed attempt
        else:
            BY_LEAD[incoming.kind](draft)
    if landing.told:
        draft.rules.insert(0, LANDED)
    if landing.unasked and not asked:
        draft.update(fingerprint=session.fingerprint)
    return finish(draft, session)


def finish(draft: Draft, before: Session) -> Turn:
    """Put the touches of the new session on the clock, and freeze the record."""
    session = draft.session
    call_at, calls = watch(before, session, draft.incoming, draft.script.hold)
    draft.update(call_at=call_at, calls=calls)
    if draft.says or (before.awaiting, before.offer) != (session.awaiting, session.offer):
        draft.update(asked=before.version + 1)
    if draft.incoming.kind == "text":
        draft.update(answered=tuple(dict.fromkeys(draft.filled)))
    session = draft.session
    if session.owner != "bot" or session.outcome == "handoff":
        draft.update(timers=())
    elif draft.incoming.kind != "timer":
        now = draft.incoming.at
        draft.update(timers=schedule(draft.script, session, now, now), spoke_at=now)
    return draft.close(before)


def reopen(draft: Draft) -> bool:
    """Let the bot speak again to whom it was silent, as the lead has written; tell whether a question is new to him."""
    draft.update(owner="bot", outcome=draft.state.outcome)
    if draft.session.outcome is None and draft.session.awaiting is None:
        draft.update(awaiting=settle(draft))
        return draft.incoming.kind == "text" and draft.session.awaiting is not None
    return False


def disclose(draft: Draft) -> None:
    """Say that a machine is talking: in the script's words or built-in ones, word for word, unless it is off."""
    disclosure = draft.script.flow.disclosure
    if disclosure == "off":
        return
    part = draft.words(disclosure.say, "present", "exact") if isinstance(disclosure, Disclosure) else None
    draft.says.append(replace(part or draft.own("disclosure", "present"), wording="exact"))


BY_LEAD: dict[str, Callable[[Draft], None]] = {
    "text": decide,
    "edit": edited,
    "start": start,
    "button": button,
    "contact": contact,
    "file": file,
}


BY_HUMAN: dict[str, Callable[[Draft], None]] = {
    "take": taken,
    "give_back": give_back,
    "close": closed,
    "manager": manager,
    "unanswered": unanswered,
}


def to_understand(script: Script, session: Session, incoming: Incoming) -> tuple[Session, str] | None:
    """Return what is to be understood before a step, and where the talk stands for it, or nothing."""
    session = land(script, session).session
    if session.owner not in ("bot", "closed"):
        return None
    if incoming.kind == "edit":
        return in_place(session, incoming), incoming.text
    return (session, incoming.text) if incoming.kind == "text" else None
