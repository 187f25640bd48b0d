"""What every channel is: a way for leads' messages in and for replies out."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from engine.message import Arrival
from engine.ports import Accepted, Outlet

if TYPE_CHECKING:
    from aiohttp.web import RouteDef


class Channel(Protocol):
    """Feeds one or many leads' messages to the engine until it is told to stop."""

    def run(self) -> None:
        """Serve until the other side ends."""
        ...


class Bot(Protocol):
    """One bot on one channel: its outgoing side, and the feeding of what comes in.

    ``name`` is the bot's name in the configuration, ``channel`` the channel's: together the key of its leads.
    """

    name: str
    channel: str

    @property
    def outlet(self) -> Outlet:
        """What sends to its leads and managers."""
        ...

    @property
    def waits(self) -> bool:
        """Whether its channel cannot be used now: it goes on by itself as soon as it can."""
        ...

    async def serve(self, accept: Callable[[Arrival], Awaitable[Accepted]]) -> None:
        """Feed what comes in until cancelled; what ``accept`` has not stored is not acknowledged.

        Raises ``ChannelFailed`` where it cannot go on: a revoked token, a second poller. Trouble with the network is
        waited out, with a line in the log.
        """
        ...

    def routes(self) -> Sequence[RouteDef]:
        """Return what a server must mount for the channel to post to; nothing where the bot asks for messages."""
        ...

    async def close(self) -> None:
        """Let go of connections: ``serve`` has ended, and nothing is sent any more."""
        ...
