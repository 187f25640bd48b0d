"""One turn asks one question: a lead answers the last of two, and the first is lost."""

from __future__ import annotations

import re
from collections.abc import Iterator

from engine.authoring.node import Path
from engine.authoring.review import Check, Review
from engine.authoring.said import Said, parts, texts, touches
from engine.flow import Case, State, Text
from engine.templates import MAX_LENGTH

_MARK = re.compile(r"\?[?!]*(?=[\s»\")]|$)")
_ENDS = re.compile(r"[\s»\")]*$")
# Texts that are said word for word, and not to be answered.
_QUIET = frozenset(("disclosure", "wording", "unclear"))


def several(review: Review) -> None:
    """A text with two questions of its own."""
    for path, text in texts(review.flow):
        if path[0] in _QUIET or "consent" in path:
            continue
        for said in parts(path, text):
            asked = _questions(said.text)
            if len(asked) > 1 and not review.positions.node(said.path).broken:
                begin, end = asked[1]
                review.tell("two-questions", review.positions.within(said.path, begin, end - begin))


def followed(review: Review) -> None:
    """A text that ends with a question where the question of a slot comes after it."""
    for path, text, slot in _before_a_question(review):
        for said in _spoken(path, text):
            asked = _questions(said.text)
            if asked and _ENDS.match(said.text, asked[-1][1]) and not review.positions.node(said.path).broken:
                begin, end = asked[-1]
                review.tell("question-twice", review.positions.within(said.path, begin, end - begin), slot=slot)


def _questions(text: str) -> list[tuple[int, int]]:
    """Return where the questions of a text stand, each from the beginning of its sentence."""
    found: list[tuple[int, int]] = []
    if "?" not in text or len(text) > MAX_LENGTH:
        return found
    for mark in _MARK.finditer(text):
        begin = 1 + max(text.rfind(sign, 0, mark.start()) for sign in ".!?…\n")
        while text[begin].isspace():
            begin += 1
        found.append((begin, mark.end()))
    return found


def _spoken(path: Path, text: Text) -> Iterator[Said]:
    """Yield the sentences of a text, without those for a lead who returns: he may have answered it all before."""
    if isinstance(text, tuple):
        for at, case in enumerate(text):
            if isinstance(case, Case) and "returning" not in case.when.split():
                yield from parts((*path, at, "say"), case.say)
            elif not isinstance(case, Case):
                yield from parts((*path, at), case)
        return
    yield from parts(path, text)


def _before_a_question(review: Review) -> Iterator[tuple[Path, Text, str]]:
    """Yield the texts after which the same turn asks for a slot, with that slot."""
    flow = review.flow
    for id_, state in flow.states.items():
        if state.say is not None and (slot := _asks(review, state)):
            yield ("states", id_, "say"), state.say, slot
        for slot, onward in zip(state.collect, state.collect[1:], strict=False):
            authored = flow.slots.get(slot)
            if authored and authored.react is not None and onward in flow.slots:
                yield ("slots", slot, "react"), authored.react, onward
    moving: list[tuple[Path, Text, str | None]] = [
        (("objections", name, "replies", at, "say"), rung.say, rung.go)
        for name, objection in flow.objections.items()
        for at, rung in enumerate(objection.replies)
    ]
    moving += [((*path, "say"), touch.say, touch.go) for path, touch in touches(flow) if touch.say is not None]
    for path, text, go in moving:
        target = flow.states.get(go or "")
        if target is not None and (slot := _asks(review, target)):
            yield path, text, slot


def _asks(review: Review, state: State) -> str | None:
    """Return the slot that a state asks for first."""
    return next((slot for slot in state.collect if slot in review.flow.slots), None)


CHECKS: tuple[Check, ...] = (several, followed)
