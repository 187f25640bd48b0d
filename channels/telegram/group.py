"""The door to the managers' group: whoever keeps it gets its updates, the cards, and what is said in the talks."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Protocol

from channels.telegram.reading import Json
from engine.message import Address, Arrival
from engine.outgoing import Delivery, Outgoing
from engine.ports import Accepted

Accept = Callable[[Arrival], Awaitable[Accepted]]


class Group(Protocol):
    """The managers' side of one bot."""

    async def take(self, update: Json, accept: Accept) -> None:
        """Act on an update from the group; it counts as done when this returns. Raises ``StoreFailed``."""
        ...

    async def send(self, row: Outgoing, text: str) -> Delivery:
        """Send a card: a row whose recipient are the managers."""
        ...

    async def heard(self, arrival: Arrival, update: Json) -> None:
        """Take note of what a lead did, once it is stored for the first time; ``update`` holds his message."""
        ...

    async def said(self, row: Outgoing, text: str) -> None:
        """Take note of what a lead was told, once it is sent."""
        ...

    async def forgotten(self, address: Address) -> None:
        """Delete what the group shows of a lead who is about to be forgotten. Raises ``StoreFailed``."""
        ...

    async def run(self) -> None:
        """Show what goes on in the talks, and delete what stands about forgotten leads, until cancelled."""
        ...
