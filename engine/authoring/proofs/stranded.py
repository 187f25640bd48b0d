"""A digression entered by the script's own course has nowhere to return to."""

from __future__ import annotations

from engine.authoring.node import Path
from engine.authoring.proofs.explore import Explored
from engine.authoring.proofs.talk import said, talk
from engine.authoring.review import Review


def stranded(review: Review, found: Explored) -> None:
    """Tell ``return`` where no question is pending, at the move that led there."""
    told: set[Path] = set()
    for here, done in found.steps.items():
        if done.stranded is None:
            continue
        way = found.way(here)
        entered = next((edge.path for _, edge in reversed(way) if edge.target.state == here.state), ("start",))
        if entered in told:
            continue
        told.add(entered)
        lines = talk(found.world, way)
        state = found.world.flow.states[here.state]
        if state.say is not None:
            lines.append(said(state.say))
        review.show("stranded", review.positions.place(entered), tuple(lines), state=here.state)
