"""What is listened for: words of the script's own, or an intent that the engine knows."""

from __future__ import annotations

from collections.abc import Iterator

from engine.authoring.node import Path
from engine.authoring.review import Check, Review
from engine.flow import INTENTS, Hear


def heard(review: Review) -> Iterator[tuple[Path, Hear | str]]:
    """Yield what objections, answers and rows listen for, with its path."""
    flow = review.flow
    for name, objection in flow.objections.items():
        yield ("objections", name, "hear"), objection.hear
    for name, answer in flow.answers.items():
        yield ("answers", name, "hear"), answer.hear
    for at, row in enumerate(flow.always):
        if row.hear is not None:
            yield ("always", at, "hear"), row.hear


def intents(review: Review) -> None:
    """An intent that the engine does not know."""
    for path, hear in heard(review):
        if isinstance(hear, str) and hear not in INTENTS and review.whole(*path):
            review.unknown("unknown-intent", path, hear, INTENTS)


def deaf(review: Review) -> None:
    """An objection, an answer or a row that nothing can set off."""
    for path, hear in heard(review):
        silent = isinstance(hear, Hear) and not (hear.words or hear.patterns or hear.phrases)
        if silent and review.whole(*path):
            review.tell("deaf", review.positions.key(path), name=str(path[1]))
    for at, row in enumerate(review.flow.always):
        if row.hear is None and row.event is None and review.whole("always", at):
            review.tell("no-trigger", review.positions.key(("always", at)))


CHECKS: tuple[Check, ...] = (intents, deaf)
