"""Touches: each has a time, and something to do."""

from __future__ import annotations

import re

from engine.authoring.graph import ways
from engine.authoring.review import Check, Review
from engine.authoring.said import touches
from engine.authoring.structure import HOLE
from engine.flow import Touch
from engine.literals import parse_duration, short_duration

_AT = re.compile(r"\s*([^\W\d]\w*)\s*(?:([+-])\s*(.*\S)\s*)?")


def times(review: Review) -> None:
    """``after`` a duration, or ``at`` a slot and perhaps a duration around it."""
    for path, touch in touches(review.flow):
        if not review.whole(*path):
            continue
        if (touch.after is None) == (touch.at is None):
            review.tell("touch-time", review.positions.key(path))
        if touch.after is not None and parse_duration(touch.after) is None:
            place, close = review.positions.place((*path, "after")), short_duration(touch.after)
            review.tell("bad-duration", place, close=close, text=touch.after)
        if touch.at is not None and touch.at != HOLE:
            _at(review, (*path, "at"), touch.at)


def _at(review: Review, path: tuple[str | int, ...], written: str) -> None:
    found = _AT.fullmatch(written)
    if not found:
        review.tell("bad-at", review.positions.place(path), text=written)
        return
    name, shift = found.group(1), found.group(3)
    place = review.positions.within(path, found.start(1), len(name))
    slot = review.flow.slots.get(name)
    if slot is None and not review.lost("slots"):
        review.unknown("unknown-slot", path, name, review.known("slots"), place)
    elif slot is not None and slot.type != "datetime" and review.whole("slots", name, "type"):
        review.tell("no-time", place, name=name, type=slot.type)
    if shift is not None and parse_duration(shift) is None:
        place = review.positions.within(path, found.start(3), len(shift))
        review.tell("bad-duration", place, close=short_duration(shift), text=shift)


def idle(review: Review) -> None:
    """A touch that says nothing, sends nothing and moves nobody."""
    for path, touch in touches(review.flow):
        if review.whole(*path) and not _does(touch):
            review.tell("touch-idle", review.positions.key(path))


def _does(touch: Touch) -> bool:
    return touch.say is not None or bool(touch.send) or touch.go is not None


def unsaid(review: Review) -> None:
    """A state with a text that leads come to by silent touches only: a touch without ``say`` says nothing at all."""
    flow = review.flow
    if review.lost("states"):
        return
    silent = {(*path, "go"): touch for path, touch in touches(flow) if touch.say is None and not touch.send}
    spoken = {flow.start, *flow.removed.values()}
    spoken |= {way.target for way in ways(flow) if way.path not in silent}
    for path, touch in silent.items():
        state = flow.states.get(touch.go or "")
        if touch.go is not None and state is not None and state.say is not None and touch.go not in spoken:
            review.tell("unsaid", review.positions.place(path), name=touch.go)


CHECKS: tuple[Check, ...] = (times, idle, unsaid)
