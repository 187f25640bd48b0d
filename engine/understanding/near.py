"""Words one slip of the finger away from one that was typed, out of thousands, in a few microseconds.

A slip is a letter lost, added, mistaken, or two neighbours turned round (OSA distance 1). It cannot touch both ends
of a word of five letters: what is near has the first two letters of the typed word, or its last two.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from rapidfuzz.distance import OSA

SHORTEST = 5  # letters of a typed word whose neighbours are found
_END = 2  # letters of a beginning and of an ending


@dataclass(frozen=True, slots=True)
class Nearby:
    """Words by length and beginning, and by length and ending. Build it once with ``nearby``."""

    heads: dict[tuple[int, str], tuple[str, ...]]
    tails: dict[tuple[int, str], tuple[str, ...]]

    def slips(self, typed: str) -> set[str]:
        """Return the words at most one slip away from a typed one of ``SHORTEST`` letters or more."""
        found = set()
        size, head, tail = len(typed), typed[:_END], typed[-_END:]
        for length in (size - 1, size, size + 1):
            for words in (self.heads.get((length, head), ()), self.tails.get((length, tail), ())):
                for word in words:
                    if OSA.distance(word, typed, score_cutoff=1) <= 1:
                        found.add(word)
        return found


def nearby(words: Iterable[str]) -> Nearby:
    """Index words by their ends."""
    heads: dict[tuple[int, str], list[str]] = {}
    tails: dict[tuple[int, str], list[str]] = {}
    for word in words:
        heads.setdefault((len(word), word[:_END]), []).append(word)
        tails.setdefault((len(word), word[-_END:]), []).append(word)
    return Nearby(*({end: tuple(one) for end, one in ends.items()} for ends in (heads, tails)))
