"""A reading that may go to a slot."""

from __future__ import annotations

from dataclasses import dataclass

from engine.understanding.reading import Reading


@dataclass(frozen=True, slots=True)
class Claim:
    """A reading that may go to a slot."""

    slot: str
    reading: Reading
    corrects: bool = False
