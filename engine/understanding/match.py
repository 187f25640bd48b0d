"""Something heard: what the tables of built-in intents and a script's own ``hear`` sections both return."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Match:
    """Something heard: whose it is, where it stands in the raw text, and what made it fire.

    ``rule`` is ``words``, ``pattern`` or ``examples``; ``text`` the author's entry, or the nearest
    example. The built-in intents have rules of their own: see ``intents``.
    """

    kind: str
    name: str
    start: int
    end: int
    rule: str
    text: str
    confidence: float
    clause: int
