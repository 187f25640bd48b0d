"""Whole messages through a service, from their arrival to the mark that the answer was sent, and what they cost."""

from __future__ import annotations

import asyncio
import gc
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from random import Random

from sqlalchemy import event, text

from bench.replay import OPENED, incomings
from engine import runner
from engine.burst import NONE
from engine.message import Address, Arrival, Incoming
from engine.outgoing import Delivery, Outgoing, outgoing
from engine.script import Script
from engine.service import Service
from engine.session import Turn
from engine.stores.sql import SqlStore, open_store

WHERE = ("credit", "bench")
TALKS = 600_000  # milliseconds that the talks last by their own clock


@dataclass(frozen=True, slots=True)
class Talk:
    """A lead's messages, and the turns that they come to, played before in memory."""

    address: Address
    turns: tuple[Turn, ...]


@dataclass(frozen=True, slots=True)
class Cost:
    """What a message costs: commits, and statements (each a round trip)."""

    commits: float
    statements: float


class Nothing:
    """An outlet that does nothing but count what each lead is still to get."""

    def __init__(self) -> None:
        """Wait for nobody."""
        self._left: dict[Address, int] = {}
        self._told: dict[Address, asyncio.Future[None]] = {}

    def expect(self, address: Address, messages: int) -> asyncio.Future[None]:
        """Return what is done once so many messages were sent."""
        told: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        if messages:
            self._left[address], self._told[address] = messages, told
        else:
            told.set_result(None)
        return told

    async def send(self, row: Outgoing, text: str) -> Delivery:  # noqa: ARG002
        """Send nothing."""
        left = self._left.get(row.address, 0) - 1
        self._left[row.address] = left
        if left == 0:
            self._told.pop(row.address).set_result(None)
        return Delivery("sent")


def opened(store: SqlStore, script: Script, leads: int, seed: str) -> list[Talk]:
    """Greet leads, and play their talks in memory; nothing is left to be sent."""
    talks = []
    for lead in range(leads):
        address = Address(*WHERE, f"{seed}-{lead}")
        session = runner.receive(store, script, address, Incoming("start", "", OPENED)).session
        turns = []
        for number, incoming in enumerate(incomings(Random(f"{seed}/{lead}")), 2):
            turns.append(runner.answer(script, session, replace(incoming, number=number)))
            session = turns[-1].session
        talks.append(Talk(address, tuple(turns)))
    with store._engine.begin() as connection:
        connection.execute(text("UPDATE bot_outbox SET state = 'sent', sent_at = 0 WHERE state = 'new'"))
    return talks


def measure(store: SqlStore, script: Script, talks: Sequence[Talk], flight: int) -> float:
    """Let ``flight`` leads talk at once, each writing on once he is answered; return messages per second."""
    gc.collect()
    took = asyncio.run(_talk(store, script, talks, flight))
    return sum(len(talk.turns) for talk in talks) / took


def cost(store: SqlStore, script: Script, talks: Sequence[Talk], flight: int) -> Cost:
    """Count what they cost: apart from their measure, as counting takes its time."""
    counts = {"commits": 0, "statements": 0}

    def committed(_: object) -> None:
        counts["commits"] += 1

    def said(*_: object) -> None:
        counts["statements"] += 1

    event.listen(store._engine, "commit", committed)
    for engine in {store._engine, store._reads}:
        event.listen(engine, "before_cursor_execute", said)
    asyncio.run(_talk(store, script, talks, flight))
    event.remove(store._engine, "commit", committed)
    for engine in {store._engine, store._reads}:
        event.remove(engine, "before_cursor_execute", said)
    messages = sum(len(talk.turns) for talk in talks)
    return Cost(counts["commits"] / messages, counts["statements"] / messages)


async def _talk(store: SqlStore, script: Script, talks: Sequence[Talk], flight: int) -> float:
    outlet, queue = Nothing(), iter(talks)
    begun = time.perf_counter()

    def clock() -> int:  # the hour of the talks: by another one their touches would be due
        return OPENED + TALKS + round((time.perf_counter() - begun) * 1000)

    service = Service(store, lambda _: script, {WHERE: outlet}, name="bench", clock=clock, window=NONE)

    async def lead() -> None:
        for talk in queue:
            for turn in talk.turns:
                told = outlet.expect(talk.address, len(outgoing(talk.address, turn)))
                key = f"{talk.address.lead} {turn.incoming.number}"
                await service.accept(Arrival(talk.address, turn.incoming, key))
                await told

    service.start()
    begun = time.perf_counter()
    await asyncio.gather(*(lead() for _ in range(flight)))
    took = time.perf_counter() - begun
    await service.stop()
    return took


def fresh(database: str, script: Script, leads: int, seed: str) -> tuple[SqlStore, list[Talk]]:
    """Open an empty database with leads that were greeted."""
    store = open_store(database)
    return store, opened(store, script, leads, seed)
