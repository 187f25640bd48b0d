"""Where leads come back by their stages: a stage that was left out starts over."""

from __future__ import annotations

from engine.authoring.checks.guards import pairs
from engine.authoring.proofs.explore import Explored
from engine.authoring.proofs.space import FIRST
from engine.authoring.review import Review
from engine.flow import Flow
from engine.guards import Name, parse_guard

_FEWEST = 2  # stages with a row of their own that make the one without it stand out; where the last row forgets, one


def stages(review: Review, found: Explored) -> None:
    """Tell a stage whose leads the last row takes back to an earlier one, where others have rows of their own.

    Only in states that ask nothing and only choose; stages follow each other as the script names them first.
    What is known is not asked again on the way, unless the row forgets it: then a single other stage is enough.
    """
    flow, space = found.world.flow, found.world.space
    order = space.values["stage"]
    passed = {state.stage for state in flow.states.values() if state.outcome is None}  # of ends no lead need go on
    for id_, state in flow.states.items():
        named = {word for row in state.next[:-1] if row.when for word in _compared(row.when)}
        if state.collect or state.outcome is not None or not state.next:
            continue
        if len(named) < (1 if state.next[-1].forget else _FEWEST):
            continue
        first = _stage(flow, state.next[-1].go)
        here = 0
        for config in found.steps:
            here |= space.of(config.store, "stage") if config.state == id_ else 0
        for at, stage in enumerate(order):
            comes = here & FIRST << at and stage in passed and stage not in named
            if comes and first is not None and at > order.index(first):
                place = review.positions.place(("states", id_, "next", len(state.next) - 1, "go"))
                listed = ", ".join(f"`{one}`" for one in order if one in named)
                review.tell("stage-missed", place, stage=str(stage), state=state.next[-1].go, named=listed)


def _compared(when: str) -> set[str]:
    """Return the stages that a guard names."""
    found = set()
    for left, right in pairs(parse_guard(when).term):
        for subject, value in ((left, right), (right, left)):
            if isinstance(subject, Name) and subject.id == "stage":
                word = value.id if isinstance(value, Name) else value.value
                found.add(str(word))
    return found


def _stage(flow: Flow, start: str) -> str | None:
    """Return the stage that a lead comes to next from a state."""
    seen, queue = {start}, [start]
    while queue:
        state = flow.states.get(queue.pop(0))
        if state is None:
            continue
        if state.stage is not None:
            return state.stage
        if state.outcome is None:
            onward = [row.go for row in state.next if row.go not in seen]
            seen.update(onward)
            queue += onward
    return None
