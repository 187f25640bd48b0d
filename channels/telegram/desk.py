"""What the managers' side asks of the database: its implementation is ``engine.stores.desk``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from engine.message import Address
from engine.session import Turn
from engine.stores.archive import Posted
from engine.topic import Post, Topic


class Desk(Protocol):
    """What is read of the talks and kept of the topics. Every method raises ``StoreFailed``; none is a coroutine."""

    def find(self, address: Address) -> Topic | None:
        """Return where a lead is shown."""
        ...

    def lead_of(self, bot: str, channel: str, group: int, thread: int) -> Address | None:
        """Return whose topic it is."""
        ...

    def keep(self, topic: Topic) -> None:
        """Store where a lead is shown."""
        ...

    def advance(self, topic: Topic, shown: Topic) -> None:
        """Store how far a topic shows its talk, if it is the lead's still."""
        ...

    def note(self, post: Post) -> None:
        """Remember what stands in the group about a lead."""
        ...

    def posts(self, address: Address) -> Sequence[Post]:
        """Return what stands in the group about a lead."""
        ...

    def left(self, bot: str, channel: str, now: int) -> Sequence[Post]:
        """Return some of what still stands about forgotten leads and may be tried to be deleted."""
        ...

    def drop(self, post: Post) -> None:
        """Forget a post: it is deleted, or nobody ever can."""
        ...

    def put_off(self, post: Post, until: int, *, group: bool) -> None:
        """Leave a post alone until then; with ``group`` all that is left in its group."""
        ...

    def behind(self, bot: str, channel: str, group: int, limit: int = 50) -> Sequence[Topic]:
        """Return the topics whose talk went on since it was shown."""
        ...

    def talk(self, address: Address) -> tuple[Sequence[Turn], dict[int, Posted]]:
        """Return a lead's turns and what became of each message to him."""
        ...

    def came(self, address: Address, numbers: Sequence[int]) -> dict[int, str]:
        """Return the channel's own ids of what came in under these numbers."""
        ...
