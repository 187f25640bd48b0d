"""The ways of a script: from where to where a lead may be moved, and by what."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from engine.authoring.node import Path
from engine.flow import Flow

By = Literal["next", "otherwise", "rung", "then", "touch", "always"]


@dataclass(frozen=True, slots=True)
class Way:
    """One move. ``source`` is nothing where it is legal from anywhere.

    ``label`` is the guard of a row, the slot whose attempts ran out, the objection, the time of a
    touch, or what an ``always`` row hears. ``path`` leads to the name of the target.
    """

    source: str | None
    target: str
    by: By
    path: Path
    label: str = ""


def ways(flow: Flow) -> Iterator[Way]:
    """Yield every move of a script in the order in which it is written, ``return`` and ``handoff`` too."""
    for id_, state in flow.states.items():
        for at, row in enumerate(state.next):
            yield Way(id_, row.go, "next", ("states", id_, "next", at, "go"), row.when or "")
        for slot in dict.fromkeys(state.collect):
            authored = flow.slots.get(slot)
            if authored and "otherwise" in authored.model_fields_set:
                yield Way(id_, authored.otherwise, "otherwise", ("slots", slot, "otherwise"), slot)
        for at, touch in enumerate(state.reminders):
            if touch.go is not None:
                label = touch.after or touch.at or ""
                yield Way(id_, touch.go, "touch", ("states", id_, "reminders", at, "go"), label)
    for name, objection in flow.objections.items():
        for at, rung in enumerate(objection.replies):
            if rung.go is not None:
                yield Way(None, rung.go, "rung", ("objections", name, "replies", at, "go"), f"{name} {at + 1}")
        if objection.then is not None:
            yield Way(None, objection.then, "then", ("objections", name, "then"), name)
    for at, touch in enumerate(flow.reminders.touches):
        if touch.go is not None:
            yield Way(None, touch.go, "touch", ("reminders", "touches", at, "go"), touch.after or touch.at or "")
    for at, always in enumerate(flow.always):
        heard = always.hear if isinstance(always.hear, str) else None
        label = always.name or heard or always.event or ""
        yield Way(None, always.go, "always", ("always", at, "go"), label)


def reached(flow: Flow, start: str, known: list[Way]) -> frozenset[str]:
    """Return the states that a lead who begins at ``start`` may come to by the ways known."""
    onward: dict[str | None, list[str]] = {}
    for way in known:
        onward.setdefault(way.source, []).append(way.target)
    seen: set[str] = set()
    queue = [start, *onward.get(None, ())]
    while queue:
        here = queue.pop()
        if here in flow.states and here not in seen:
            seen.add(here)
            queue += onward.get(here, ())
    return frozenset(seen)
