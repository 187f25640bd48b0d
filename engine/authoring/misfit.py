"""What does not fit the language, and the work of fitting: what was told, and which values are holes now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from engine.authoring.node import Node, Path, walk
from engine.authoring.problem import MAX_PROBLEMS, EnoughError, Place


@dataclass(frozen=True, slots=True)
class Misfit:
    """What does not fit, and where."""

    rule: str
    place: Place
    words: Mapping[str, str]
    close: str | None = None
    legal: tuple[str, ...] = ()


@dataclass(slots=True)
class Fitting:
    """The work in hand: what was found, and the paths whose values are holes now."""

    root: Node
    misfits: list[Misfit] = field(default_factory=list)
    damaged: set[Path] = field(default_factory=set)

    def tell(self, rule: str, node: Node, path: Path, **words: str) -> None:
        """Note a misfit and the damage it leaves."""
        self.damaged.add(path)
        if not node.broken:
            self.note(Misfit(rule, node.place(), {"name": label(path), **words}))

    def note(self, misfit: Misfit) -> None:
        """Keep a misfit; past the most that anybody reads, look no further."""
        self.misfits.append(misfit)
        if len(self.misfits) >= MAX_PROBLEMS:
            raise EnoughError

    def owner(self, node: Node, path: Path) -> Place:
        """Return where to show that a mapping lacks something: its key, or its own beginning."""
        key = walk(self.root, path)[1]
        if key or not path:
            return key.place() if key else Place(1, 1, 2)
        return node.pairs[0][0].place() if node.pairs and not node.flow else node.place()


def label(path: Path) -> str:
    """Return the nearest key of a path."""
    return next((step for step in reversed(path) if isinstance(step, str)), "")
