"""What the shell plugs in: short protocols, implemented as modules."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from engine.message import Address, Reply
from engine.session import Session, Timer, Turn


@dataclass(frozen=True, slots=True)
class LeadRow:
    """One line of the list of leads; times are UTC milliseconds."""

    lead: str
    channel: str
    bot: str
    flow: str
    state: str
    stage: str | None
    outcome: str | None
    owner: str
    source: str | None
    last_word: str
    opened_at: int
    last_at: int


class Store(Protocol):
    """Keeps what happened. Every commit is one transaction."""

    def load(self, address: Address) -> Session | None:
        """Return the lead's latest session, or nothing for a new lead."""
        ...

    def commit(self, address: Address, turn: Turn) -> None:
        """Store session, turn, messages, effects and timers, all or nothing.

        Raises ``Stale`` when the stored session is not the one that the turn began with
        (``turn.session.version - 1``); a session of version 1 is new.
        """
        ...

    def turns(self, address: Address) -> Sequence[Turn]:
        """Return the lead's turns, oldest first."""
        ...

    def due(self, until: int, limit: int = 100) -> Sequence[tuple[Address, Timer]]:
        """Return the timers due by ``until``, the earliest first."""
        ...

    def leads(self, flow: str | None = None) -> Iterable[LeadRow]:
        """Return the leads, the latest active first."""
        ...

    def close(self) -> None:
        """Let go of files and connections."""
        ...


class Phraser(Protocol):
    """Puts a reply's own words more naturally; it never sees a session."""

    async def phrase(self, reply: Reply) -> str:
        """Return the text to send."""
        ...
