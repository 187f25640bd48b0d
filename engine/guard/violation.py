"""A verdict as data: what a wording may not do, and where it did it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Violation:
    """One breach of the contract: the rule, the words, and their place in the candidate (offsets, end excluded).

    What is missing from the candidate is told in the authored words, at the candidate's end.
    """

    rule: str
    found: str
    where: tuple[int, int]
