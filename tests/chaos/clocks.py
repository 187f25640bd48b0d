"""Touches under clocks that jump: a worker and what it sends, at moments that are told to it.

``tests.chaos.faketime`` does the same to the wall clock of a process.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import UTC, datetime
from random import Random

from engine.burst import NONE
from engine.hours import local
from engine.message import Address, Arrival, Incoming
from engine.outgoing import Delivery, Outgoing, Verdict
from engine.ports import Claim, Store
from engine.stores import open_store
from engine.worker import Worker
from tests.chaos.process import BOT, script

MINUTE, HOUR = 60_000, 3_600_000
DAY = 24 * HOUR
SATURDAY = round(datetime(2026, 10, 24, 8, tzinfo=UTC).timestamp()) * 1000  # clocks go back the next night


@dataclass(slots=True)
class Simulated:
    """A worker that goes round when told to, and its outlet, which notes what left and when."""

    store: Store
    left: list[tuple[Outgoing, int]] = field(default_factory=list)
    posted: list[Outgoing] = field(default_factory=list)
    worker: Worker = field(init=False)

    def __post_init__(self) -> None:
        """Make the worker."""
        self.worker = Worker(
            self.store, lambda _: script(), self.posted.extend, name="simulated", among=(BOT,), window=NONE
        )

    def live(self, at: int) -> None:
        """Do all that there is to do at a moment."""
        for _ in range(3):  # what is swept is accepted in the first round, decided in it and stored in the second
            self.worker.round(at)
        while self.posted:
            rows, self.posted[:] = sorted(self.posted, key=lambda row: row.place), []
            asked: list[tuple[Outgoing, Future[Verdict]]] = [
                (row, self.worker.sending(Claim(row, self.worker.name, at + MINUTE))) for row in rows
            ]
            self.worker.round(at)
            for row, said in asked:
                if said.result() == "go":
                    self.left.append((row, at))
                    self.worker.settle(row, Delivery("sent"))
                elif said.result() == "behind":
                    self.posted.append(row)
            self.worker.round(at)


@dataclass(frozen=True, slots=True)
class Touched:
    """What came of it: touches that left, more than once each, in quiet hours, beside a newer one; leads not ended."""

    left: int
    twice: int
    quiet: int
    crowded: int
    unended: int


def moments(random: Random, every: int = 20 * MINUTE) -> list[int]:
    """Return the clock's readings: a day and a half with jumps of two hours both ways, then five days at once.

    Two of them lie ``every`` milliseconds apart, and seven times that once little is left to happen.
    """
    at, told, steps = SATURDAY, list[int](), 36 * HOUR // every
    jumps = dict(zip(random.sample(range(steps), 4), (2 * HOUR, -2 * HOUR, 2 * HOUR, -2 * HOUR), strict=True))
    for step in range(steps):
        at += every + jumps.get(step, 0)
        told.append(at)
    at += 5 * DAY
    for _ in range(DAY // every):
        told.append(at)
        at += 7 * every  # at another hour of the day each time
    return told


def jumping(database: str, seed: str, leads: int) -> Touched:
    """Let silent leads be touched while the clock jumps."""
    random, store = Random(seed), open_store(database)
    talk = Simulated(store)
    opened = [Address(*BOT, f"lead-{lead}") for lead in range(leads)]
    for lead in opened:
        at = SATURDAY - random.randrange(3 * HOUR)
        talk.worker.accept(Arrival(lead, Incoming("start", "", at), None, "en"))
    for _ in range(leads // 16 + 4):
        talk.live(SATURDAY)
    for at in moments(random):
        talk.live(at)
    touches = [(row.address.lead, row.reply.text, at) for row, at in talk.left if row.kind == "touch"]
    found = judged(touches, store, opened)
    store.close()
    return found


def judged(touches: Sequence[tuple[str, str, int]], store: Store, opened: Sequence[Address]) -> Touched:
    """Judge touches, each by its lead, its text and when it left, once all ladders are at their end."""
    often = Counter((lead, text) for lead, text, _ in touches)
    at_once = Counter((lead, at) for lead, _, at in touches)
    hours = [local(at, "Europe/Berlin").hour for _, _, at in touches]
    ended = [store.load(lead) for lead in opened]
    return Touched(
        len(touches),
        sum(count > 1 for count in often.values()),
        sum(not 9 <= hour < 21 for hour in hours),
        sum(count > 1 for count in at_once.values()),
        sum(session is None or session.state != "silent" for session in ended),
    )
