"""Ids: their alphabet, their letters, and words that are taken."""

from __future__ import annotations

import re
from collections.abc import Iterator

from engine.authoring.closeness import mixed
from engine.authoring.node import Node
from engine.authoring.review import Check, Review
from engine.flow import HANDOFF, RETURN, SKIP
from engine.guards import BUILT_IN

_NAME = re.compile(r"[^\W\d]\w*")
_ID = re.compile(r"\w[\w.-]*")
_SECTIONS = {"slots": _NAME, "facts": _NAME, "states": _ID, "objections": _ID, "answers": _ID}
# Words that guards and texts read in their own way.
_TAKEN = {
    "slots": frozenset(("and", "or", "not", "in", "is", "if", "else", "none", "true", "false", "voice", "facts")),
    "states": frozenset((SKIP, HANDOFF, RETURN)),
}


def defined(review: Review) -> Iterator[tuple[str, Node]]:
    """Yield every id that a script defines, with the name of its section."""
    for section in _SECTIONS:
        node = review.positions.root.get(section)
        if node and node.kind == "map":
            yield from ((section, key) for key, _ in node.pairs)
    for id_, slot in review.flow.slots.items():
        node = review.positions.node(("slots", id_, "options"))
        if slot.options and node.kind == "map":
            yield from (("options", key) for key, _ in node.pairs)


def homoglyph(review: Review) -> None:
    """An id that mixes two alphabets: the eye cannot see it, and nothing will find it."""
    for _, key in defined(review):
        letter = mixed(key.text)
        if letter:
            tell_mixed(review, key, letter)


def tell_mixed(review: Review, node: Node, letter: str) -> None:
    """Point at the letter of the other alphabet."""
    place = review.positions.letter(node, node.text.index(letter))
    rule = "homoglyph" if letter > "\u0400" else "homoglyph-latin"
    review.tell(rule, place, name=node.text, letter=letter)


def alphabet(review: Review) -> None:
    """An id that texts, guards or the store could not spell."""
    for section, key in defined(review):
        pattern = _SECTIONS.get(section, _ID)
        if not pattern.fullmatch(key.text) and not key.broken:
            review.tell("bad-id" if pattern is _ID else "bad-name", key.place(), name=key.text)


def taken(review: Review) -> None:
    """An id that is a word of the language, or hides one."""
    for section, key in defined(review):
        if key.text in _TAKEN.get(section, ()):
            review.tell("taken", key.place(), name=key.text)
        elif section == "slots" and key.text in BUILT_IN:
            review.tell("hides", key.place(), name=key.text)


def doubles(review: Review) -> None:
    """Two rows of ``always`` under one name."""
    seen: set[str] = set()
    for at, row in enumerate(review.flow.always):
        if row.name is not None and row.name in seen:
            review.tell("double-name", review.positions.place(("always", at, "name")), name=row.name)
        seen.add(row.name or "")


CHECKS: tuple[Check, ...] = (homoglyph, alphabet, taken, doubles)
