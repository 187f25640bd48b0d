"""A script under examination: its flow, its nodes, and what earlier findings make unsafe to judge."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from engine.authoring.closeness import closest, mixing, skeleton
from engine.authoring.node import Node, Path, offset_place, walk
from engine.authoring.problem import MAX_PROBLEMS, EnoughError, Line, Place, Problem
from engine.authoring.rules import RULES
from engine.authoring.shapes import HOLE
from engine.flow import Flow

Exists = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Positions:
    """Where every noun of a flow stands in its source."""

    root: Node
    source: str

    def node(self, path: Path) -> Node:
        """Return the node at a path, or the nearest above it."""
        return walk(self.root, path)[0]

    def place(self, path: Path) -> Place:
        """Return where a value stands."""
        return self.node(path).place()

    def key(self, path: Path) -> Place:
        """Return where the key of a value stands; for an item of a list, where it begins."""
        node, key = walk(self.root, path)
        if key:
            return key.place()
        return node.pairs[0][0].place() if node.pairs and not node.flow else node.place()

    def line(self, path: Path) -> int:
        """Return the line of a key, from 1."""
        return self.key(path).line

    def within(self, path: Path, offset: int, length: int) -> Place:
        """Return where a part of a text stands, counted in characters of the text from 0."""
        node = self.node(path)
        return offset_place(node, self.source, offset, length) if node.kind == "text" else node.place()

    def within_node(self, node: Node, offset: int, length: int) -> Place:
        """Return where a part of a text or key stands, for a node at hand."""
        return offset_place(node, self.source, offset, length)

    def letter(self, node: Node, index: int) -> Place:
        """Return where one letter of a text or key stands."""
        return self.within_node(node, index, 1)


@dataclass(slots=True)
class Review:
    """What the checks share. ``exists`` tells whether a file beside the script is there, where that is known."""

    flow: Flow
    positions: Positions
    file: str
    damaged: frozenset[Path]
    exists: Exists | None
    problems: list[Problem] = field(default_factory=list)

    def whole(self, *path: str | int) -> bool:
        """Tell whether nothing at or below a path was replaced by a hole."""
        return not any(one[: len(path)] == path for one in self.damaged)

    def known(self, section: str) -> dict[str, None]:
        """Return the ids that a section defines, broken ones too, in their order."""
        node = self.positions.root.get(section)
        return {key.text: None for key, _ in node.pairs} if node and node.kind == "map" else {}

    def lost(self, section: str) -> bool:
        """Tell whether a whole section could not be read: what it defines is not known."""
        return (section,) in self.damaged

    def twin(self, name: str, known: Iterable[str]) -> str | None:
        """Return the known name that looks the same as this one."""
        return next((one for one in known if one != name and skeleton(one) == skeleton(name)), None)

    def excused(self, name: str, known: Iterable[str]) -> bool:
        """Tell whether a name is unknown only since its definition mixes alphabets, which is told there."""
        return self.twin(name, mixing(tuple(known))) is not None

    def tell(
        self,
        rule: str,
        place: Place,
        *,
        close: str | None = None,
        legal: Iterable[str] = (),
        **words: str,
    ) -> None:
        """Note a finding."""
        self.problems.append(Problem(rule, RULES[rule].severity, self.file, place, words, close, tuple(legal)))
        if len(self.problems) >= MAX_PROBLEMS:
            raise EnoughError

    def show(self, rule: str, place: Place, talk: tuple[Line, ...], **words: str) -> None:
        """Note a finding with the talk that shows it."""
        self.tell(rule, place, **words)
        self.problems[-1] = replace(self.problems[-1], talk=talk)

    def unknown(self, rule: str, path: Path, name: str, known: Iterable[str], place: Place | None = None) -> None:
        """Note a name that nothing bears, unless it stands in a hole or was told where it is defined."""
        node = self.positions.node(path)
        if name == HOLE or node.broken:
            return
        legal = tuple(known)
        self.tell(rule, place or node.place(), close=closest(name, legal), legal=legal, name=name)


Check = Callable[[Review], None]
