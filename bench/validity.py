"""What is true of every session and every turn, whatever a lead did: the promises as one list of flaws."""

from __future__ import annotations

from collections.abc import Iterator

from engine.flow import Slot
from engine.script import Script
from engine.session import Session, Turn
from engine.touches import find
from engine.value import Moment, Money, Quantity, Value

QUIET = ("waiting", "human")
BY_HUMAN = ("take", "give_back", "manager")
UNASKED = ("event", "timer")


def session_flaws(script: Script, session: Session) -> list[str]:
    """Return what is wrong with a session: nothing for one that a talk can go on from."""
    return [*_places(script, session), *_slots(script, session), *_question(script, session), *_owner(script, session)]


def turn_flaws(script: Script, before: Session, turn: Turn) -> list[str]:
    """Return what is wrong with a turn, and with the session it led to."""
    flaws = [*_moves(script, turn), *_replies(turn), *_silence(before, turn)]
    if turn.number != turn.session.version or turn.session.version != before.version + 1:
        flaws.append(f"version {turn.session.version} after {before.version}")
    return [*flaws, *session_flaws(script, turn.session)]


def _places(script: Script, session: Session) -> Iterator[str]:
    states = script.flow.states
    for state in (session.state, session.origin, *session.frames, *session.left, *session.said):
        if state not in states:
            yield f"no such state: {state}"
    if session.state in states and session.owner == "bot":
        outcome = states[session.state].outcome
        if outcome != session.outcome:
            yield f"outcome {session.outcome} in {session.state}, whose outcome is {outcome}"


def _slots(script: Script, session: Session) -> Iterator[str]:
    slots = script.flow.slots
    for name, value in session.slots.items():
        if name not in slots:
            yield f"undeclared slot {name}"
        elif not fits(slots[name], value):
            yield f"{name} ({slots[name].type}) holds {value!r}"
    for name in {*session.skipped} & session.slots.keys():
        yield f"{name} is skipped and known"
    for name in {*session.skipped, *session.attempts, *session.reacted, *session.consented} - slots.keys():
        yield f"undeclared slot {name}"
    for name, count in session.attempts.items():
        if name in slots and not 0 <= count < max(1, slots[name].attempts):
            yield f"{count} attempts at {name}"
    for name, rung in session.rungs.items():
        objection = script.flow.objections.get(name)
        if objection is None or not 0 <= rung <= len(objection.replies):
            yield f"rung {rung} of {name}"


def fits(slot: Slot, value: Value) -> bool:
    """Tell whether a value is of its slot's type."""
    match slot.type:
        case "choice":
            return isinstance(value, str) and value in slot.options
        case "yes_no":
            return isinstance(value, bool)
        case "money":
            return isinstance(value, Money) and value.currency is not None and _ordered(value)
        case "datetime":
            return isinstance(value, Moment) and (value.end is None or value.start <= value.end)
        case "integer" | "number" | "area" | "rooms" | "duration":
            return isinstance(value, Quantity) and _ordered(value)
        case "phone":
            return isinstance(value, str) and value.startswith("+") and value[1:].isascii() and value[1:].isdigit()
    return isinstance(value, str) and bool(value.strip())


def _ordered(value: Quantity | Money) -> bool:
    if value.low is None or value.high is None:
        return value.low is not value.high
    return value.low <= value.high


def _question(script: Script, session: Session) -> Iterator[str]:
    offered, awaiting = session.offer, session.awaiting
    if session.owner != "bot":
        if offered is not None:
            yield "an offer that nobody can answer"
        return
    if offered is not None and offered.slot is not None and offered.slot not in script.flow.slots:
        yield f"an offer for {offered.slot}"
    if session.outcome is not None or offered is not None or session.state not in script.flow.states:
        return
    if awaiting is None:
        yield f"stuck: nothing is asked in {session.state}"
    elif awaiting not in script.flow.states[session.state].collect:
        yield f"{awaiting} is not asked in {session.state}"
    elif awaiting in session.slots or awaiting in session.skipped:
        yield f"{awaiting} is asked again"


def _owner(script: Script, session: Session) -> Iterator[str]:
    if session.owner in QUIET and session.timers:
        yield "a touch would talk over a human"
    if session.owner == "waiting" and session.outcome != "handoff":
        yield f"waiting for a manager with outcome {session.outcome}"
    if session.owner != "bot" and session.awaiting is not None and session.owner != "human":
        yield f"{session.awaiting} is awaited while the owner is {session.owner}"
    if session.owner == "closed" and session.timers:
        yield "a touch after stop"
    for timer in session.timers:
        if find(script, timer.key) is None:
            yield f"no such touch: {timer.key}"


def _moves(script: Script, turn: Turn) -> Iterator[str]:
    at = turn.before
    for move in turn.moves:
        if move.source != at:
            yield f"moved from {move.source}, stood in {at}"
        at = move.target
        if move.event == "next":
            legal = move.target in {row.go for row in script.flow.states[move.source].next}
        else:
            fired = script.chart.fire(move.source, move.event)
            legal = fired is not None and fired.state == move.target
        if not legal:
            yield f"no transition {move.event}: {move.source} -> {move.target}"
    if at != turn.session.state:
        yield f"arrived in {turn.session.state} without a transition from {at}"


def _replies(turn: Turn) -> Iterator[str]:
    parts = [part for reply in turn.replies for part in reply.parts]
    asked = [place for place, part in enumerate(parts) if part.kind in ("ask", "ask_again")]
    if len(asked) > 1:
        yield "two questions in a turn"
    if asked and asked[-1] != len(parts) - 1:
        yield "words after the question"
    if any(not part.text.strip() for part in parts):
        yield "an empty message"
    if any("{{" in part.text or "{%" in part.text for part in parts) and "{" not in turn.incoming.text:
        yield "a template went out"
    for touched in turn.touched:
        kind, _, name = touched.partition(":")
        if kind == "ask" and name in turn.session.slots:
            yield f"asked for {name}, which is known"


def _silence(before: Session, turn: Turn) -> Iterator[str]:
    kind = turn.incoming.kind
    if before.owner in QUIET and kind not in BY_HUMAN and turn.replies:
        yield "the bot talks over a human"
    if before.owner == "closed" and kind in UNASKED and turn.replies:
        yield "the bot writes after stop"
    if "stop" in turn.rules and (turn.session.owner != "closed" or turn.session.timers):
        yield "not silent after stop"
    if "human" in turn.rules and turn.session.owner not in ("waiting", "human"):
        yield "nobody waits for the manager"
