"""What a messenger has no room for: long buttons, long ids behind them, names that no deep link can carry."""

from __future__ import annotations

import re

from engine.authoring.checks.guards import pairs, readable
from engine.authoring.node import leaves
from engine.authoring.review import Check, Review
from engine.authoring.shapes import HOLE
from engine.guards import Name

LONGEST_BUTTON = 64
# Telegram gives 64 bytes to what a button sends; the number of the turn stands in front of the id.
LONGEST_ID = 64 - 12
_LINK = re.compile("[A-Za-z0-9_-]{1,64}")


def texts(review: Review) -> None:
    """A button that would be cut on the screen of a phone."""
    for name, slot in review.flow.slots.items():
        for option, labels in slot.options.items() if slot.type == "choice" else ():
            shown = {labels.button(locale) for locale in ("ru", "en")}
            for node in leaves(review.positions.node(("slots", name, "options", option))):
                if node.text in shown and len(node.text) > LONGEST_BUTTON and node.text != HOLE:
                    words = {"length": str(len(node.text)), "limit": str(LONGEST_BUTTON)}
                    review.tell("button-long", node.place(), **words)


def ids(review: Review) -> None:
    """An id that does not fit behind a button."""
    for name, slot in review.flow.slots.items():
        for option in slot.options if slot.type == "choice" else ():
            _id(review, ("slots", name, "options", option), option, option)
    for section, kind, named in (
        ("objections", "objection", review.flow.objections),
        ("answers", "answer", review.flow.answers),
    ):
        for name in named:
            _id(review, (section, name), name, f"{kind}:{name}")


def _id(review: Review, path: tuple[str, ...], name: str, sent: str) -> None:
    size = len(sent.encode("utf-8", "replace"))
    if size > LONGEST_ID and name != HOLE:
        most = LONGEST_ID - size + len(name.encode("utf-8", "replace"))
        words = {"size": str(len(name.encode("utf-8", "replace"))), "limit": str(most)}
        review.tell("id-long", review.positions.key(path), name=name, **words)


def sources(review: Review) -> None:
    """A source that no deep link can carry: the guard would never be true."""
    for when, guard in readable(review):
        for left, right in pairs(guard.term):
            for subject, value in ((left, right), (right, left)):
                if not (isinstance(subject, Name) and subject.id == "source" and "source" not in review.flow.slots):
                    continue
                word = value.id if isinstance(value, Name) else value.value
                if isinstance(word, str) and not _LINK.fullmatch(word):
                    offset = value.column + (0 if isinstance(value, Name) else 1)
                    place = review.positions.within(when.path, offset, max(1, len(word)))
                    review.tell("bad-source", place, name=word)


CHECKS: tuple[Check, ...] = (texts, ids, sources)
