"""Where a talk stands, and the record of how it got there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from engine.effect import Effect
from engine.event import Event
from engine.message import Incoming, Reply
from engine.value import Value

Owner = Literal["bot", "waiting", "human", "closed"]
Outcome = Literal["won", "lost", "handoff"]
CALL = "@unanswered"  # in place of a touch's key
HOLD = 86_400_000  # milliseconds that a talk may be left by the manager who took it


@dataclass(frozen=True, slots=True)
class Timer:
    """A touch that is due: its key in the script and the moment (UTC, in milliseconds)."""

    key: str
    due: int


@dataclass(frozen=True, slots=True)
class Offer:
    """Readings put to the lead as buttons before they are believed.

    ``slot`` is the slot they would fill, or nothing for the offer to start the talk anew.
    ``names`` are the close objections or answers, where intents (not values) were in doubt.
    """

    slot: str | None
    values: tuple[Value, ...] = ()
    names: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Session:
    """Where one lead's talk stands. Frozen: a turn returns another one.

    ``number`` counts the lead's sessions, ``version`` the turns of this one. Times are UTC
    milliseconds. ``slots`` keeps the order of filling, the latest last.
    ``frames`` are the states a digression returns to, the innermost last; ``left`` is the same for
    a hand-over: what to go back to when a manager gives the talk back. ``origin`` is where the
    present route began: the start, or where the last move that was no plain ``next`` landed.
    ``types`` are those of the slots known or asked for, as ``slot:type``: an edit may change them.
    ``asked`` is the version whose turn put the open question, ``answered`` are the slots that the lead's last text
    filled. ``album`` is that of the last file which was acknowledged.
    ``begun`` is the beginning of a number that the next message may go on with.
    ``call_at`` is when managers are to be called because nobody answers (0: never), after ``calls`` times.
    """

    lead: str
    flow: str
    fingerprint: str
    locale: str
    opened_at: int
    state: str
    origin: str
    number: int = 0
    version: int = 0
    source: str | None = None
    returning: bool = False
    stage: str | None = None
    outcome: Outcome | None = None
    owner: Owner = "bot"
    awaiting: str | None = None
    slots: Mapping[str, Value] = field(default_factory=dict)
    skipped: tuple[str, ...] = ()
    attempts: Mapping[str, int] = field(default_factory=dict)
    rungs: Mapping[str, int] = field(default_factory=dict)
    offer: Offer | None = None
    frames: tuple[str, ...] = ()
    left: tuple[str, ...] = ()
    said: tuple[str, ...] = ()
    done: tuple[str, ...] = ()
    reacted: tuple[str, ...] = ()
    noticed: tuple[str, ...] = ()
    consented: tuple[str, ...] = ()
    unread: tuple[Incoming, ...] = ()
    timers: tuple[Timer, ...] = ()
    spoke_at: int = 0
    alerted: bool = False
    last: str = ""
    types: tuple[str, ...] = ()
    call_at: int = 0
    calls: int = 0
    begun: str = ""
    asked: int = 0
    answered: tuple[str, ...] = ()
    album: str = ""

    @property
    def earliest(self) -> Timer | None:
        """What is due first: a touch, or while a person is waited for the next call of the managers."""
        if self.call_at:
            return Timer(CALL, self.call_at)
        return min(self.timers, key=lambda timer: (timer.due, timer.key), default=None)


@dataclass(frozen=True, slots=True)
class Move:
    """One transition of the chart: the event that fired and the states before and after."""

    event: str
    source: str
    target: str


@dataclass(frozen=True, slots=True)
class Turn:
    """The record of one turn: all that traces, coverage, replay and tests read.

    ``rules`` are the rules of DESIGN section 6 that decided, in order. ``touched`` names the parts
    of the script that spoke or moved (``state:offer``, ``rung:price:0``, ``row:qualification:1`` …).
    """

    number: int
    incoming: Incoming
    heard: tuple[Event, ...]
    before: str
    session: Session
    moves: tuple[Move, ...] = ()
    rules: tuple[str, ...] = ()
    touched: tuple[str, ...] = ()
    replies: tuple[Reply, ...] = ()
    effects: tuple[Effect, ...] = ()
