"""The corpus: messages as people type them, a file a trade, under the heading of what they are said for.

``[price]`` heads the messages of a class, ``[-]`` those that belong to none of the trade's classes. What a bench judges
is never in it: a figure of sentences that were learned from says nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

from engine.understanding.features import read_terms
from engine.understanding.text import read_text
from engine.understanding.vectors import marks
from engine.understanding.words import read_words

CORPUS: Final = Path(__file__).parent / "corpus"
FOREIGN: Final = "-"

Marks = tuple[str, ...]


class Trade(NamedTuple):
    """The messages of one trade: those of its classes, and foreign ones."""

    name: str
    classes: tuple[tuple[Marks, ...], ...]
    foreign: tuple[Marks, ...]


def read_trades(language: str) -> Iterator[Trade]:
    """Yield the trades of a language in the order of their names, messages read by their marks."""
    for path in sorted((CORPUS / language).glob("*.txt")):
        yield read_trade(path.stem, path.read_text("utf-8"))


def read_trade(name: str, text: str) -> Trade:
    """Read a trade. Raises ``ValueError`` where a message stands under no heading."""
    classes: dict[str, list[Marks]] = {}
    here: list[Marks] | None = None
    for line in text.splitlines():
        if line.startswith("[") and line.endswith("]"):
            here = classes.setdefault(line[1:-1], [])
        elif line and here is None:
            raise ValueError(f"{name}: {line!r} stands under no heading")
        elif line and here is not None:
            here.append(marks(read_terms(read_words(read_text(line)))))
    foreign = classes.pop(FOREIGN, [])
    return Trade(name, tuple(tuple(one) for one in classes.values()), tuple(foreign))
