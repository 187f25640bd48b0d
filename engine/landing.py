"""A talk under a script that was edited meanwhile: where it stands now, and what is left of it. Pure.

Every move of a lead is a transition of the chart, with one exception, and it is here: the chart of the
new script cannot lead out of a state that it does not have. So a landing is the one move that no chart
makes. It is told in the turn's record, as a ``Move`` and a rule, both named ``landed``.

    state   the same, else the one ``renamed_from`` it, else its ``removed`` landing, else where a digression
            was to go back to, else (of an ended talk) a state with its outcome, else the first state of its
            stage, else the start
    slot    the same, else the one ``renamed_from`` it; forgotten where there is none or its type changed

An id that the script still has is never a rename: the next edit would move its leads a second time.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from engine.flow import Flow, Slot
from engine.script import Script, slot_types
from engine.session import Move, Offer, Session, Timer
from engine.touches import find
from engine.value import Moment, Money, Quantity, Value

LANDED = "landed"
MEASURES = ("integer", "number", "area", "rooms", "duration")


@dataclass(frozen=True, slots=True)
class Landing:
    """What became of a session. ``lost`` are the filled slots it had to forget.

    ``removed``: its state is gone, and it stands elsewhere. ``unasked``: the bot speaks, the talk goes on
    and no question is open: the lead is to be asked where he stands, before anything else counts.
    """

    session: Session
    move: Move | None = None
    lost: tuple[str, ...] = ()
    removed: bool = False
    unasked: bool = False

    @property
    def told(self) -> bool:
        """Whether the edit changed where the talk stands or what it knows."""
        return self.move is not None or bool(self.lost) or self.unasked


def land(script: Script, session: Session) -> Landing:
    """Return the session as it stands under ``script``; under its own script nothing changes."""
    if session.fingerprint == script.fingerprint:
        return Landing(session)
    flow = script.flow
    states, slots = _renamed(flow.states), _renamed(flow.slots)
    state = states.get(session.state, session.state)
    removed, frames = state not in flow.states, session.frames
    if removed and session.state not in flow.removed and frames:
        state, frames = states.get(frames[-1], frames[-1]), frames[:-1]
    state = _place(flow, state, session)
    known = {name: (slots.get(name, name), value) for name, value in session.slots.items()}
    kept = {new: value for name, (new, value) in known.items() if _fits(flow, new, value, _type(session, name))}
    awaiting = slots.get(session.awaiting or "", session.awaiting)
    offer = _offer(flow, session.offer, slots)
    as_asked = awaiting in flow.slots and _type(session, session.awaiting or "") in (
        None,
        flow.slots[awaiting or ""].type,
    )
    if not as_asked or awaiting not in flow.states[state].collect or (session.offer is not None and offer is None):
        awaiting = None
    origin = states.get(session.origin, session.origin)
    ladders = {name: one.replies for name, one in flow.objections.items()}
    landed = replace(
        session,
        fingerprint=script.fingerprint,
        state=state,
        origin=origin if origin in flow.states else flow.removed.get(origin, flow.start),
        awaiting=awaiting,
        offer=offer,
        slots=kept,
        skipped=_those(session.skipped, slots, flow.slots),
        attempts=_attempts(flow, session.attempts, slots),
        rungs={name: min(n, len(ladders[name])) for name, n in session.rungs.items() if name in ladders},
        frames=tuple(_place(flow, states.get(one, one), session) for one in frames),
        left=tuple(_place(flow, states.get(one, one), session) for one in session.left),
        said=_those(session.said, states, flow.states),
        done=tuple(
            key for key in (_key(one, "/", states) for one in session.done) if key.partition("/")[0] in flow.states
        ),
        reacted=tuple(one for one in _those(session.reacted, slots, flow.slots) if one in kept),
        noticed=_noticed(flow, session.noticed, states),
        consented=_those(session.consented, slots, flow.slots),
        timers=_timers(script, session.timers, states),
        types=(),
    )
    return Landing(
        replace(landed, types=slot_types(flow, landed)),
        Move(LANDED, session.state, state) if state != session.state else None,
        tuple(name for name, (new, _) in known.items() if new not in kept),
        removed,
        landed.owner in ("bot", "closed") and awaiting is None and offer is None and not flow.states[state].outcome,
    )


def _type(session: Session, name: str) -> str | None:
    """Return the type a slot had when it was last known or asked for."""
    found = (one.rpartition(":") for one in session.types)
    return next((kind for slot, _, kind in found if slot == name), None)


def _renamed(group: Mapping[str, object]) -> dict[str, str]:
    """Return the new ids of what bore another one, by that."""
    earlier = {new: getattr(one, "renamed_from", None) for new, one in group.items()}
    return {old: new for new, old in earlier.items() if old is not None and old not in group}


def _place(flow: Flow, state: str, session: Session) -> str:
    """Return where a lead goes who stood in ``state``."""
    if state in flow.states:
        return state
    if state in flow.removed:
        return flow.removed[state]
    staged = [id_ for id_, one in flow.states.items() if session.stage is not None and one.stage == session.stage]
    ended = [id_ for id_, one in flow.states.items() if session.outcome and one.outcome == session.outcome]
    alike = [id_ for id_ in ended if id_ in staged]
    return next(iter((*alike, *ended, *staged)), flow.start)


def _fits(flow: Flow, name: str, value: Value, was: str | None) -> bool:
    """Tell whether a value can be of the slot as it is now; ``was`` is its type when it was heard."""
    slot = flow.slots.get(name)
    if slot is None or (was is not None and was != slot.type):
        return False
    return _of_kind(slot, value)


def _of_kind(slot: Slot, value: Value) -> bool:
    match value:
        case bool():
            return slot.type == "yes_no"
        case Money():
            return slot.type == "money"
        case Moment():
            return slot.type == "datetime"
        case Quantity():
            return slot.type in MEASURES
    return (
        value in slot.options if slot.type == "choice" else slot.type not in ("yes_no", "money", "datetime", *MEASURES)
    )


def _offer(flow: Flow, offer: Offer | None, slots: Mapping[str, str]) -> Offer | None:
    """Return what is left of readings in doubt; nothing where they are about what is gone."""
    if offer is None:
        return None
    slot = None if offer.slot is None else slots.get(offer.slot, offer.slot)
    if slot is not None and not all(_fits(flow, slot, value, None) for value in (*offer.values,)):
        return None
    if slot is not None and slot not in flow.slots:
        return None
    groups: dict[str, Mapping[str, object]] = {"objection": flow.objections, "answer": flow.answers}
    if not all(name in groups.get(kind, {}) for kind, name in offer.names):
        return None
    return replace(offer, slot=slot)


def _those(names: tuple[str, ...], renamed: Mapping[str, str], known: Mapping[str, object]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(new for new in (renamed.get(one, one) for one in names) if new in known))


def _attempts(flow: Flow, attempts: Mapping[str, int], slots: Mapping[str, str]) -> dict[str, int]:
    """Return the failed attempts; at least one is left where a question has fewer now."""
    counted = {slots.get(name, name): count for name, count in attempts.items()}
    return {name: min(n, flow.slots[name].attempts - 1) for name, n in counted.items() if name in flow.slots}


def _key(key: str, mark: str, states: Mapping[str, str]) -> str:
    """Return a key that begins with a state's id, with the id it has now."""
    state, sign, rest = key.partition(mark)
    return f"{states.get(state, state)}{sign}{rest}"


def _noticed(flow: Flow, noticed: tuple[str, ...], states: Mapping[str, str]) -> tuple[str, ...]:
    """Return the notices that were said and stand where they stood: in doubt one is said again."""
    there = {f"{index}:{notice.before}" for index, notice in enumerate(flow.wording.notices)}
    keys = (one.partition(":") for one in noticed)
    moved = (f"{index}:{states.get(before, before)}" for index, _, before in keys)
    return tuple(key for key in moved if key in there)


def _timers(script: Script, timers: tuple[Timer, ...], states: Mapping[str, str]) -> tuple[Timer, ...]:
    moved = (Timer(_key(one.key, ":", states), one.due) for one in timers)
    return tuple(one for one in moved if find(script, one.key) is not None)
