"""A script as a state chart: the only door to python-statemachine.

One flat chart a script, made once and shared: before an event fires, the lead's state is put into
the model; after it, the state is read from there. So a lead costs nothing while he is silent, and
no machine is ever stored. Objections, answers and repeated questions are targetless transitions: the
lead never left. There are no history states: a digression's way back is a fact of the session.

    next        rows of a state, in order, each with its guard
    go_<n>      a move that the script allows from here (objections, always, touches, otherwise)
    back_<n>    from a digression or a hand-over, back to where the lead was
    restart     to the start, to walk the route again
    stay        heard, answered, asked again: no move
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from statemachine.exceptions import TransitionNotAllowed
from statemachine.io import create_machine_class_from_definition

from engine.flow import HANDOFF, RETURN, SKIP, Flow, Row, State
from engine.situation import Situation, holds

_FLAGS = {
    "catch_errors_as_events": False,
    "allow_event_without_transition": False,
    "validate_trap_states": False,
    "validate_disconnected_states": False,
    "validate_final_reachability": False,
}


class _Model:
    """What the chart reads and writes: the state, and which row of a ``next`` fired."""

    def __init__(self) -> None:
        self.state: str | None = None
        self.row: int | None = None


@dataclass(frozen=True, slots=True)
class Fired:
    """What an event did: the state after it, and the index of the ``next`` row, if it was one."""

    state: str
    row: int | None = None


@dataclass(frozen=True)
class Chart:
    """A compiled script. To be used from one thread: the machine inside is shared.

    Where an event leads depends on the state and on which guards hold, and on nothing else: the
    machine is asked once for each such case and its word is kept.
    """

    places: dict[str, int]
    _machine: Any = field(repr=False)
    _model: _Model = field(repr=False)
    _events: frozenset[str] = field(repr=False)  # the machine takes the name of any attribute for an event
    _guards: dict[tuple[str, str], tuple[str | None, ...]] = field(repr=False)
    _kept: dict[tuple[object, ...], Fired | None] = field(default_factory=dict, repr=False)

    def fire(self, state: str, event: str, situation: Situation | None = None) -> Fired | None:
        """Return where ``event`` leads from ``state``, or nothing where the script does not allow it."""
        guards = self._guards.get((state, event))
        if guards is None:
            return self._ask(state, event, situation) if event in self._events else None
        case = (state, event, *(_true(guard, situation) for guard in guards))
        if case not in self._kept:
            self._kept[case] = self._ask(state, event, situation)
        return self._kept[case]

    def _ask(self, state: str, event: str, situation: Situation | None) -> Fired | None:
        self._model.state, self._model.row = state, None
        try:
            self._machine.send(event, situation=situation)
        except TransitionNotAllowed:
            return None
        return Fired(str(self._model.state), self._model.row)

    def go(self, target: str) -> str:
        """Return the name of the event that moves a lead to ``target``."""
        return f"go_{self.places.get(target, -1)}"

    def back(self, target: str) -> str:
        """Return the name of the event that leads back to ``target``."""
        return f"back_{self.places.get(target, -1)}"


def compile_chart(flow: Flow) -> Chart:
    """Return the chart of a script whose references are sound."""
    places = {state: index for index, state in enumerate(flow.states)}
    everywhere = _global_targets(flow)
    ways_back = digressions(flow) | {row.go for row in flow.always if row.hear == "human"}
    states: dict[str, Any] = {}
    guards: dict[tuple[str, str], tuple[str | None, ...]] = {}
    for id_, state in flow.states.items():
        on: dict[str, list[dict[str, Any]]] = {}
        if state.next:
            on["next"] = [_row(index, row, places) for index, row in enumerate(state.next)]
        for target in sorted(everywhere | _local_targets(flow, state), key=places.__getitem__):
            on[f"go_{places[target]}"] = [{"target": f"s{places[target]}"}]
        if id_ in ways_back or state.outcome == "handoff":
            for target, place in places.items():
                if target != id_:
                    on[f"back_{place}"] = [{"target": f"s{place}"}]
        on["restart"] = [{"target": f"s{places[flow.start]}"}]
        on["stay"] = [{"target": None}]
        guards |= {(id_, event): () for event in on}
        guards[id_, "next"] = tuple(row.when for row in state.next)
        states[f"s{places[id_]}"] = {"value": id_, "name": id_, "initial": id_ == flow.start, "on": on}
    model = _Model()
    machine = create_machine_class_from_definition("Script", states=states, **_FLAGS)
    return Chart(places, machine(model), model, frozenset(event for _, event in guards), guards)


def _true(guard: str | None, situation: Situation | None) -> bool:
    return guard is None or (situation is not None and holds(guard, situation))


def _row(index: int, row: Row, places: dict[str, int]) -> dict[str, Any]:
    def fires(situation: Situation) -> bool:
        return _true(row.when, situation)

    def note(model: _Model) -> None:
        model.row = index

    target = None if row.go == RETURN else f"s{places[row.go]}"
    return {"target": target, "cond": fires, "on": note}


def _global_targets(flow: Flow) -> set[str]:
    """Return the states that a lead may be moved to from anywhere."""
    targets = {row.go for row in flow.always} | {touch.go for touch in flow.reminders.touches}
    for objection in flow.objections.values():
        targets |= {objection.then} | {rung.go for rung in objection.replies}
    return {target for target in targets if target in flow.states}


def _local_targets(flow: Flow, state: State) -> set[str]:
    """Return the states that the questions and touches of one state may lead to."""
    targets = {touch.go for touch in state.reminders}
    targets |= {flow.slots[slot].otherwise for slot in state.collect if slot in flow.slots}
    return {target for target in targets if target in flow.states and target not in (SKIP, HANDOFF)}


def digressions(flow: Flow) -> frozenset[str]:
    """Return the states from which a ``return`` can be reached by ``next``: they are entered to come back."""
    found = {id_ for id_, state in flow.states.items() if state.returns}
    while True:
        more = {id_ for id_, state in flow.states.items() if any(row.go in found for row in state.next)} - found
        more = {id_ for id_ in more if all(row.go in found or row.go == RETURN for row in flow.states[id_].next)}
        if not more:
            return frozenset(found)
        found |= more
