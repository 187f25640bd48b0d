"""Which slots matter where: what nothing reads need not be told apart."""

from __future__ import annotations

from engine.authoring.node import Path
from engine.authoring.said import guards, sentences
from engine.flow import Flow
from engine.guards import parse_guard
from engine.templates import parse_text


def read_anywhere(flow: Flow) -> frozenset[str]:
    """Return the slots that a guard, a text or the time of a touch reads."""
    found = {name for read in _guards(flow).values() for name in read}
    for said in sentences(flow):
        if "{" in said.text:
            sure, guarded_ = parse_text(said.text)
            found |= {*sure, *guarded_}
    touches = [*flow.reminders.touches, *(touch for state in flow.states.values() for touch in state.reminders)]
    found |= {touch.at.replace("+", "-").partition("-")[0].strip() for touch in touches if touch.at}
    return frozenset(found & flow.slots.keys())


def guarded(flow: Flow) -> dict[str, frozenset[str]]:
    """Return, for each state, the slots whose values a guard may read from there on.

    A new route begins after an end: what was known of the values before does not count there.
    """
    read = _guards(flow)
    here: dict[str, set[str]] = {}
    for id_, state in flow.states.items():
        near = [path for path in read if path[:2] == ("states", id_) or path[:2] == ("wording", "notices")]
        near += [path for path in read if path[0] == "slots" and path[1] in state.collect]
        here[id_] = {name for path in near for name in read[path]}
    while True:
        before = sum(map(len, here.values()))
        for id_, state in flow.states.items():
            if state.outcome is None:
                for row in state.next:
                    here[id_] |= here.get(row.go, set())
        if before == sum(map(len, here.values())):
            return {id_: frozenset(names) for id_, names in here.items()}


def _guards(flow: Flow) -> dict[Path, frozenset[str]]:
    return {when.path: frozenset(name.id for name in parse_guard(when.source).names) for when in guards(flow)}
