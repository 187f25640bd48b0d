"""Proofs: what a script promises whatever a lead says, and the shortest talk that breaks it.

``space`` cuts values into regions, ``reading`` and ``step`` say what one configuration (a state,
and what may be known in it) comes to, ``explore`` walks them all. ``unfilled``, ``loops`` and
``objections`` judge what was found, ``talk`` tells it. What a lead unlearns himself ("back") is
left out: the engine asks it again.
"""

from __future__ import annotations

from engine.authoring.problem import Problem
from engine.authoring.proofs.explore import explore
from engine.authoring.proofs.loops import endless, no_way_out
from engine.authoring.proofs.objections import objections
from engine.authoring.proofs.space import UnprovenError, space_of
from engine.authoring.proofs.stages import stages
from engine.authoring.proofs.step import world_of
from engine.authoring.proofs.stranded import stranded
from engine.authoring.proofs.unfilled import unfilled
from engine.authoring.review import Review
from engine.authoring.rules import RULES as ALL
from engine.authoring.rules.proofs import RULES


def prove(review: Review) -> None:
    """Tell which promises a script breaks; nothing where a mistake was told that may be their cause."""
    if not _sound(review):
        return
    flow = review.flow
    found = explore(world_of(flow, space_of(flow)))
    stranded(review, found)
    stages(review, found)
    objections(review, found)
    whole = found.whole
    try:
        no_way_out(review, found, endless(review, found))
        unfilled(review, found)
    except UnprovenError:
        whole = False
    if not whole:
        review.tell("unproven", review.positions.key(("states",)), count=str(len(found.steps)))


def at_their_cause(problems: list[Problem]) -> list[Problem]:
    """Leave out what was proven of a script that has an error anyway: it may follow from that."""
    if any(problem.severity == "error" and problem.rule not in RULES for problem in problems):
        return [problem for problem in problems if problem.rule not in RULES]
    return problems


def _sound(review: Review) -> bool:
    """Tell whether a script can be followed: nothing is left out of it, and what it names is there."""
    if review.damaged or any(_grave(problem) for problem in review.problems):
        return False
    queue = [review.positions.root]
    while queue:
        node = queue.pop()
        if node.broken:
            return False
        queue += [*node.items, *(one for pair in node.pairs for one in pair)]
    return True


def _grave(problem: Problem) -> bool:
    return problem.severity == "error" and not ALL[problem.rule].arguable
