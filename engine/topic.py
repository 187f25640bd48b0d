"""Where managers see a lead: his place in their group, how far his talk was shown there, and what stands there."""

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


@dataclass(frozen=True, slots=True)
class Post:
    """What stands in the managers' group about a lead: a topic with all that is in it, or one message in no topic.

    It is nobody's (``address.lead`` is empty) once the lead is forgotten: then it is to be deleted.
    """

    address: Address
    group: int
    thread: int | None = None
    message: int | None = None
