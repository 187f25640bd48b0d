"""Names in texts: slots, facts and the voice."""

from __future__ import annotations

import re
from collections.abc import Iterator

from engine.authoring.checks.template import BLOCK, readable
from engine.authoring.review import Check, Review
from engine.authoring.said import Said
from engine.templates import parse_text

_RULES = {"facts": "unknown-fact", "voice": "unknown-voice"}
_VOICE = ("name", "role", "manner")


def printed(text: str) -> Iterator[tuple[str, int]]:
    """Yield every name that a text prints or asks for, with the offset of each use."""
    sure, guarded = parse_text(text)
    for name in dict.fromkeys((*sure, *guarded)):
        pattern = re.compile(rf"(?<![\w.\"']){re.escape(name)}(?![\w.])")
        uses = [
            block.start() + use.start() for block in BLOCK.finditer(text) for use in pattern.finditer(block.group())
        ]
        yield from ((name, at) for at in uses or [0])


def names(review: Review) -> None:
    """A name that nothing bears."""
    slots, facts = review.known("slots"), review.known("facts")
    groups = {"facts": facts, "voice": _VOICE}
    for said, begin, text in readable(review):
        for name, use in printed(text):
            at = begin + use
            group, dot, rest = name.partition(".")
            place = review.positions.within(said.path, at, len(name))
            if not dot and name not in slots:
                known = (*slots, *(f"facts.{fact}" for fact in facts), *(f"voice.{key}" for key in _VOICE))
                close = f"facts.{name}" if name in facts else None
                if not review.lost("slots") and not review.excused(name, slots):
                    _unknown(review, said, name, known, at, close)
            elif dot and group not in groups:
                review.tell("dotted", place, name=name, group=group)
            elif dot and rest not in groups[group] and not review.lost(group):
                place = review.positions.within(said.path, at + len(group) + 1, len(rest))
                review.unknown(_RULES[group], said.path, rest, groups[group], place)


def _unknown(review: Review, said: Said, name: str, known: tuple[str, ...], at: int, close: str | None) -> None:
    place = review.positions.within(said.path, at, len(name))
    if close:
        review.tell("unknown-name", place, close=close, legal=known, name=name)
    else:
        review.unknown("unknown-name", said.path, name, known, place)


CHECKS: tuple[Check, ...] = (names,)
