"""Which parts of a script recorded turns have reached, each with its line.

A part is what ``Turn.touched`` names: a state, a row of its ``next``, a rung or the end of an objection's
ladder, an answer, a touch, a row of ``always``, a text of ``again``, a notice.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from engine.authoring.node import Path
from engine.authoring.review import Positions
from engine.flow import Flow


@dataclass(frozen=True, slots=True)
class Place:
    """One part of a script by its name in ``Turn.touched``, with the line it stands on."""

    part: str
    line: int

    @property
    def kind(self) -> str:
        """What it is: ``state``, ``row``, ``rung`` …"""
        return self.part.partition(":")[0]


@dataclass(frozen=True, slots=True)
class Coverage:
    """All the parts of a script in the order of its lines, and those that nothing reached."""

    parts: tuple[Place, ...]
    missed: tuple[Place, ...]

    @property
    def percent(self) -> float:
        """How much was reached, from 0 to 100."""
        return 100.0 * (len(self.parts) - len(self.missed)) / len(self.parts)


def coverage(flow: Flow, positions: Positions, touched: Collection[str]) -> Coverage:
    """Return what of a script was reached by turns that touched these parts."""
    known = {part: positions.line(path) for part, path in _parts(flow)}
    places = tuple(Place(part, line) for part, line in sorted(known.items(), key=lambda one: one[1]))
    return Coverage(places, tuple(place for place in places if place.part not in touched))


def _parts(flow: Flow) -> Iterator[tuple[str, Path]]:
    for id_, state in flow.states.items():
        yield f"state:{id_}", ("states", id_)
        for at, _ in enumerate(state.next):
            yield f"row:{id_}:{at}", ("states", id_, "next", at)
        for at, _ in enumerate(state.reminders):
            yield f"touch:{id_}:{at}", ("states", id_, "reminders", at)
    for name, slot in flow.slots.items():
        for at, _ in enumerate(slot.again):
            yield f"again:{name}:{at}", ("slots", name, "again", at)
    for name, objection in flow.objections.items():
        for at, _ in enumerate(objection.replies):
            yield f"rung:{name}:{at}", ("objections", name, "replies", at)
        if objection.then is not None:
            yield f"then:{name}", ("objections", name, "then")
    for name in flow.answers:
        yield f"answer:{name}", ("answers", name)
    for at, _ in enumerate(flow.reminders.touches):
        yield f"touch:*:{at}", ("reminders", "touches", at)
    for at, _ in enumerate(flow.always):
        yield f"always:{at}", ("always", at)
    for at, _ in enumerate(flow.wording.notices):
        yield f"notice:{at}", ("wording", "notices", at)
