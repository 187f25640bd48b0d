"""A script as nodes with positions: what YAML says, before anything is made of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

from engine.authoring.problem import Place

Kind = Literal["text", "list", "map"]
Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """A point of the source, all counted in characters from 0."""

    line: int
    column: int
    index: int


@dataclass(slots=True)
class Node:
    """A text, a list or a mapping. ``style`` is the quote or ``|`` or ``>`` of a text, empty for a plain one.

    ``flow``: written in braces or brackets. ``bare``: a key in braces without a colon, which is often a text that
    a comma cut. ``broken``: already told about, so nothing more is to be said of it.
    """

    kind: Kind
    start: Mark
    end: Mark
    text: str = ""
    style: str = ""
    flow: bool = False
    bare: bool = False
    broken: bool = False
    items: list[Node] = field(default_factory=list)
    pairs: list[tuple[Node, Node]] = field(default_factory=list)
    index: dict[str, int] = field(default_factory=dict)

    @property
    def empty(self) -> bool:
        """Whether nothing is written here (YAML's null)."""
        return self.kind == "text" and not self.style and self.text in ("", "~", "null", "Null", "NULL")

    def add(self, key: Node, value: Node) -> None:
        """Add a pair whose key is new."""
        self.index[key.text] = len(self.pairs)
        self.pairs.append((key, value))

    def pair(self, key: str) -> tuple[Node, Node] | None:
        """Return a key as it is written and its value, or nothing."""
        at = self.index.get(key)
        return None if at is None else self.pairs[at]

    def get(self, key: str) -> Node | None:
        """Return the value of a key, or nothing."""
        found = self.pair(key)
        return found[1] if found else None

    def place(self) -> Place:
        """Return where the node stands."""
        start, end = self.start, self.end
        return Place(start.line + 1, start.column + 1, end.column + 1 if end.line == start.line else None)


def leaves(node: Node) -> Iterator[Node]:
    """Yield the texts at and below a node, keys left out."""
    if node.kind == "text":
        yield node
    for item in (*node.items, *(value for _, value in node.pairs)):
        yield from leaves(item)


def walk(root: Node, path: Sequence[str | int]) -> tuple[Node, Node | None]:
    """Return the node at a path of the flow and the key it hangs on.

    Shorthand has fewer nodes than the flow has nouns: the walk ends at the last node that exists.
    """
    node, key = root, None
    for step in path:
        if isinstance(step, str) and node.kind == "map":
            found = node.pair(step)
            if found:
                key, node = found
        elif isinstance(step, int) and node.kind == "list" and step < len(node.items):
            key, node = None, node.items[step]
    return node, key


def offset_place(node: Node, source: str, offset: int, length: int) -> Place:
    """Return where ``length`` characters at ``offset`` of a text stand in the source.

    Quotes, folds, indents and escapes lie between the two, so the characters that are seen are matched in order.
    """
    raw = source[node.start.index : node.end.index]
    at = 0
    if node.style in ("|", ">"):
        at = raw.find("\n") + 1
    elif node.style:
        at = 1
    for position, letter in enumerate(node.text):
        if letter.isspace():
            continue
        found = raw.find(letter, at)
        if found < 0:
            return node.place()
        if position >= offset:
            before = raw[:found]
            line = node.start.line + before.count("\n")
            column = found - (before.rfind("\n") + 1) + (0 if "\n" in before else node.start.column)
            return Place(line + 1, column + 1, column + 1 + max(length, 1))
        at = found + 1
    return node.place()
