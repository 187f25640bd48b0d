"""A mistake of an author, as data: the rule that found it, the place, and the words to fill its message with.

The words themselves are a table (``engine.authoring.rules``), so that one finding reads in Russian and in English.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Severity = Literal["error", "warning"]
# More of them nobody reads, and a script made to have millions must end soon.
MAX_PROBLEMS = 200


class EnoughError(Exception):
    """So much is wrong that looking further helps nobody; never leaves this package."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands: lines and columns count characters from 1; ``end_column`` is the one after.

    A thing longer than its first line ends with that line (``end_column`` is ``None``).
    """

    line: int
    column: int
    end_column: int | None = None


@dataclass(frozen=True, slots=True)
class Blame:
    """A mistake of YAML. ``local``: it spoils its line only, the lines after it can still be read."""

    rule: str
    place: Place
    words: Mapping[str, str] = field(default_factory=dict)
    local: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a talk that shows what goes wrong, in both languages. ``by`` nobody: what happens besides."""

    by: Literal["bot", "lead", ""]
    ru: str
    en: str


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding. ``close`` is what the author probably meant, ``legal`` all that would have been right.

    ``talk`` is the shortest conversation that breaks a promise, where the finding is a proof.
    """

    rule: str
    severity: Severity
    file: str
    place: Place
    words: Mapping[str, str] = field(default_factory=dict)
    close: str | None = None
    legal: tuple[str, ...] = ()
    talk: tuple[Line, ...] = ()

    @property
    def line(self) -> int:
        """The line, from 1."""
        return self.place.line

    @property
    def column(self) -> int:
        """The column in characters, from 1."""
        return self.place.column


def in_order(problems: list[Problem]) -> tuple[Problem, ...]:
    """Return the findings as they stand in the script, each told once."""
    seen: dict[tuple[int, int, str, tuple[tuple[str, str], ...]], Problem] = {}
    for problem in problems:
        key = (problem.line, problem.column, problem.rule, tuple(sorted(problem.words.items())))
        seen.setdefault(key, problem)
    return tuple(seen[key] for key in sorted(seen))[:MAX_PROBLEMS]
