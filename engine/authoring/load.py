"""The text of a script to a Flow and everything that is wrong with it, in one run."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass

from pydantic import ValidationError

from engine.authoring.checks import CHECKS, collisions
from engine.authoring.misfit import Misfit
from engine.authoring.node import Node, walk
from engine.authoring.noqa import heed
from engine.authoring.problem import Blame, EnoughError, Problem, in_order
from engine.authoring.proofs import at_their_cause, prove
from engine.authoring.reader import read
from engine.authoring.review import Check, Exists, Positions, Review
from engine.authoring.rules import RULES
from engine.authoring.source import UnreadableError, decode, fingerprint
from engine.authoring.structure import fit
from engine.flow import Flow


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of reading a script. ``flow`` is there only when no finding is an error.

    ``source`` is the decoded text, for showing lines; ``fingerprint`` marks its exact wording.
    """

    flow: Flow | None
    problems: tuple[Problem, ...]
    positions: Positions | None
    source: str = ""
    fingerprint: str = ""

    @property
    def errors(self) -> tuple[Problem, ...]:
        """The findings that stop a start."""
        return tuple(problem for problem in self.problems if problem.severity == "error")


def read_flow(
    source: str | bytes, name: str, exists: Exists | None = None, *, proofs: bool = True, guesses: bool = True
) -> Outcome:
    """Return the Flow that a script describes, and its problems in the order of its lines.

    ``name`` is told as the file; ``exists`` answers whether a file that the script sends is there.
    Without ``proofs`` only what stands in single places is judged; without ``guesses`` no example is held against the
    others (``collide``, a warning, which takes as long as all the rest). Any input whatever gives an Outcome:
    nothing is raised.
    """
    try:
        text = decode(source)
    except UnreadableError as error:
        return Outcome(None, (Problem(error.rule, "error", name, error.place, error.words),), None)
    mark = fingerprint(text)
    reading = read(text)
    problems = [_problem(name, blame) for blame in reading.blames]
    flow, positions = None, None
    if reading.root is not None:
        positions = Positions(reading.root, reading.source)
        checks = tuple(check for check in CHECKS if guesses or check not in collisions.CHECKS)
        flow, found = _examined(positions, name, exists, (*checks, prove) if proofs else checks)
        problems += found
    problems = at_their_cause(heed(problems, reading.root, reading.source, name))
    sound = not any(problem.severity == "error" for problem in problems)
    return Outcome(flow if sound else None, in_order(problems), positions, text, mark)


def _examined(
    positions: Positions, name: str, exists: Exists | None, checks: tuple[Check, ...]
) -> tuple[Flow | None, list[Problem]]:
    """Return the flow that the nodes of a script make, where they make one, and what is wrong with it."""
    data, fitting = fit(positions.root)
    problems = [_problem(name, misfit) for misfit in fitting.misfits]
    if data is None:
        return None, problems
    try:
        flow = Flow.model_validate(data)
    except ValidationError as error:
        return None, problems + _leftovers(name, positions.root, error)
    review = Review(flow, positions, name, frozenset(fitting.damaged), exists)
    with suppress(EnoughError):
        for check in checks:
            check(review)
    return flow, problems + review.problems


def _problem(name: str, found: Blame | Misfit) -> Problem:
    close, legal = (found.close, found.legal) if isinstance(found, Misfit) else (None, ())
    return Problem(found.rule, RULES[found.rule].severity, name, found.place, found.words, close, legal)


def _leftovers(name: str, root: Node, error: ValidationError) -> list[Problem]:
    """Tell what the models refuse and the fitting let pass."""
    found = []
    for detail in error.errors(include_url=False, include_context=False):
        path = tuple(detail["loc"])
        node, _ = walk(root, path)
        key = next((str(step) for step in reversed(path) if isinstance(step, str)), "")
        place = node.pairs[0][0].place() if node.pairs and not node.flow else node.place()
        found.append(Problem("wrong", RULES["wrong"].severity, name, place, {"name": key}))
    return found
