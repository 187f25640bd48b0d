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

    ``flow``: written in braces or brackets. ``broken``: already told about, so nothing more is to be said of it.
    """

    kind: Kind
    start: Mark
    end: Mark
    text: str = ""
    style: str = ""
    flow: bool = False
    broken: bool = False
    items: list[Node] = field(default_factory=list)
    pairs: list[tuple[Node, Node]] = field(default_factory=list)

    @property
    def empty(self) -> bool:
        """Whether nothing is written here (YAML's null)."""
        return self.kind == "text" and not self.style and self.text in ("", "~", "null", "Null", "NULL")

    def get(self, key: str) -> Node | None:
        """Return the value of a key, or nothing."""
        return next((value for name, value in self.pairs if name.text == key), None)

    def name(self, key: str) -> Node | None:
        """Return the key itself, as it is written."""
        return next((name for name, _ in self.pairs if name.text == key), None)

    def place(self) -> Place:
        """Return where the node stands."""
        start, end = self.start, self.end
        return Place(start.line + 1, start.column + 1, end.column + 1 if end.line == start.line else None)


def walk(root: Node, path: Sequence[str | int]) -> tuple[Node, Node | None]:
    """Return the node at a path of the flow and the key it hangs on.

    Shorthand has fewer nodes than the flow has nouns: the walk ends at the last node that exists.
    """
    node, key = root, None
    for step in path:
        if isinstance(step, str) and node.kind == "map":
            found = next(((name, value) for name, value in node.pairs if name.text == step), None)
            if found:
                key, node = found
        elif isinstance(step, int) and node.kind == "list" and step < len(node.items):
            key, node = None, node.items[step]
    return node, key


def texts(node: Node) -> Iterator[Node]:
    """Yield every text below a node, keys left out."""
    waiting = [node]
    while waiting:
        one = waiting.pop()
        if one.kind == "text":
            yield one
        waiting += one.items
        waiting += [value for _, value in one.pairs]


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
