"""Many patterns against one message: looked up by their first word, so that few are tried."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from .pattern import Pattern, match_at
from .words import Word

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Hit(Generic[T]):
    """A pattern found: what it belongs to, and the places of its words."""

    owner: T
    pattern: Pattern
    places: tuple[int, ...]


@dataclass(slots=True)
class Index(Generic[T]):
    """Patterns by the lemmas of their first word."""

    rows: dict[str, list[tuple[Pattern, T]]] = field(default_factory=dict)

    @classmethod
    def of(cls, patterns: Iterable[tuple[Pattern, T]]) -> Index[T]:
        """Index patterns, each with what it belongs to."""
        index: Index[T] = cls()
        for pattern, owner in patterns:
            for first in sorted(pattern.steps[0].lemmas):
                index.rows.setdefault(first, []).append((pattern, owner))
        return index

    def find(self, words: Sequence[Word]) -> Iterator[Hit[T]]:
        """Yield every pattern that stands in the message, by the place of its first word."""
        firsts = self.rows.keys()
        said: frozenset[str] = frozenset()  # by all its words; few messages have a word that begins a row
        possible: dict[str, list[tuple[Pattern, T]]] = {}  # the rows whose every word may be in the message
        for at, word in enumerate(words):
            if firsts.isdisjoint(word.lemmas):
                continue
            said = said or frozenset().union(*(one.lemmas for one in words))
            tried: set[int] = set()
            for first in sorted(word.lemmas & firsts):
                if first not in possible:
                    possible[first] = [row for row in self.rows[first] if _possible(row[0], said)]
                for pattern, owner in possible[first]:
                    if id(pattern) in tried:
                        continue
                    tried.add(id(pattern))
                    places = match_at(pattern, words, at)
                    if places is not None:
                        yield Hit(owner, pattern, places)


def _possible(pattern: Pattern, said: frozenset[str]) -> bool:
    for step in pattern.steps:  # noqa: SIM110 (no generator: this is asked for every row that may begin)
        if step.lemmas.isdisjoint(said):
            return False
    return True
