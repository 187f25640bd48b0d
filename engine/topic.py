"""Where managers see a lead: his place in their group, and how far his talk was shown there."""

from __future__ import annotations

from dataclasses import dataclass

from engine.message import Address


@dataclass(frozen=True, slots=True)
class Topic:
    """A lead's place in the managers' group: a topic (``thread``), or the group itself where it has none.

    ``opened`` and ``turn`` name the last turn of his that was shown there: the session's number and its version.
    """

    address: Address
    group: int
    thread: int | None = None
    opened: int = 0
    turn: int = 0
