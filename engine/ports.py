"""What the shell plugs in: short protocols, implemented as modules."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol, TypeVar, runtime_checkable

from engine.cue import Candidate, Cue
from engine.message import Address, Arrival, Incoming
from engine.outgoing import Delivery, Outgoing, Verdict
from engine.phrased import Phrased
from engine.session import Session, Timer, Turn

T = TypeVar("T")
Accepted = Literal["new", "known", "wait"]
Among = Sequence[tuple[str, str]]  # bots and channels; none means all


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


@dataclass(frozen=True, slots=True)
class Chat:
    """What is known of a lead where his next turn begins: his session, and what waits in his inbox, in order."""

    address: Address
    session: Session | None
    locale: str = "ru"
    pending: tuple[Incoming, ...] = ()


@dataclass(frozen=True, slots=True)
class Claim:
    """Who sends a message, and until when (UTC milliseconds) nobody else tries.

    ``text`` is its final wording, ``phrased`` how it came to it.
    """

    row: Outgoing
    worker: str
    until: int
    text: str | None = None
    phrased: tuple[Phrased, ...] = ()


class Writing(Protocol):
    """What may be done within one transaction."""

    def accept(self, arrivals: Sequence[Arrival]) -> list[Accepted]:
        """Store what came in under each lead's next number, without a gap, unless it is known from before.

        ``wait``: a manager takes the chat while a message of the bot is on its way; no other will follow that one.
        """
        ...

    def commit(self, turns: Sequence[tuple[Address, Turn]], worker: str = "", until: int = 0) -> list[bool]:
        """Store turns, at most one a lead; return which were stored.

        One that began with another session than the stored one (``turn.session.version - 1``; a session of version
        1 is new) lost a race, and nothing of it is stored. What is to be sent is claimed for ``worker``.
        """
        ...

    def claim(self, rows: Sequence[Outgoing], worker: str, until: int, now: int) -> list[bool]:
        """Claim unsent messages that nobody claims any more; return which are ours."""
        ...

    def sending(self, claims: Sequence[Claim], now: int) -> list[Verdict]:
        """Mark messages as being sent, each if it may go now, in its final wording; return the verdicts.

        One that is held or answered is dropped for good; one that is behind another stays claimed, to be tried again.
        """
        ...

    def settle(self, done: Sequence[tuple[Outgoing, Delivery]], now: int) -> None:
        """Store what came of sendings."""
        ...


class Store(Protocol):
    """Keeps what happened. Every writing is one transaction."""

    def write(self, work: Callable[[Writing], T]) -> T:
        """Do ``work`` in one transaction; all of it is stored, or nothing. It may be called anew after a clash."""
        ...

    def load(self, address: Address) -> Session | None:
        """Return the lead's latest session, or nothing for a new lead."""
        ...

    def chats(self, addresses: Sequence[Address]) -> Sequence[Chat]:
        """Return what is known of each of these leads, if anything ever came from him."""
        ...

    def waiting(self, among: Among = (), limit: int = 1_000) -> Sequence[Address]:
        """Return leads whose inbox is not empty, the longest waiting first."""
        ...

    def unsent(self, now: int, among: Among = (), limit: int = 1_000) -> Sequence[Outgoing]:
        """Return unsent messages that nobody claims and that need not wait, the longest free first."""
        ...

    def commit(self, address: Address, turn: Turn) -> None:
        """Store one turn by itself. Raises ``Stale`` where it lost a race."""
        ...

    def turns(self, address: Address) -> Sequence[Turn]:
        """Return the lead's turns, oldest first."""
        ...

    def due(self, until: int, among: Among = (), limit: int = 1_000) -> Sequence[tuple[Address, Timer]]:
        """Return the leads whose earliest touch is due by ``until``, with that touch, the earliest first."""
        ...

    def leads(self, flow: str | None = None) -> Iterable[LeadRow]:
        """Return the leads, the latest active first."""
        ...

    def spent(self, bot: str, since: int) -> int:
        """Return the tokens, asked and answered, that a bot's wordings cost since a moment (UTC milliseconds)."""
        ...

    def close(self) -> None:
        """Let go of files and connections."""
        ...


class Outlet(Protocol):
    """Sends messages to leads or managers: the outgoing side of a channel."""

    async def send(self, row: Outgoing, text: str) -> Delivery:
        """Send ``text`` with the buttons and files of the row's reply. An exception counts as ``unsure``."""
        ...


@runtime_checkable
class Typing(Protocol):
    """An outlet that can show that an answer is being written."""

    async def typing(self, row: Outgoing) -> None:
        """Show it for as long as the channel does by itself. What it raises is overlooked."""
        ...


class Meter(Protocol):
    """What a service counts, for whoever exports it. Called from the worker's thread and from the loop."""

    def turned(self, address: Address, turn: Turn) -> None:
        """A turn is stored."""
        ...

    def phrased(self, row: Outgoing, phrased: Phrased) -> None:
        """A cue of a message was put to a phraser."""
        ...

    def left(self, row: Outgoing, delivery: Delivery, took: int) -> None:
        """A sending ended; ``took`` are the milliseconds since the message was there to be sent."""
        ...


class Phraser(Protocol):
    """Puts an authored text more naturally; it never sees a session."""

    async def phrase(self, cue: Cue) -> Candidate:
        """Return a wording of ``cue``, or why there is none, within its own deadline. It raises nothing."""
        ...
