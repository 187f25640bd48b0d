"""What was heard in a message, each with its evidence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from engine.value import Value

CLOSE = "close"  # the rule of an objection or answer that is one of two readings, heard only if the lead says so
Heard = Literal["slot", "objection", "answer", "intent"]


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why the engine believes it: the lead's words (offsets in the raw text) and the rule that read them."""

    span: str
    start: int
    end: int
    rule: str
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Event:
    """One thing heard. ``value`` is set for slots.

    ``corrects``: the words carry a mark of correction, or name a slot that is already filled.
    ``others``: close readings of the same words. ``sure`` is false where something was guessed.
    """

    kind: Heard
    name: str
    evidence: Evidence
    value: Value | None = None
    corrects: bool = False
    others: tuple[Value, ...] = ()
    sure: bool = True
