"""A process that serves: it stops in time, tells when it stalls, and gathers what comes in a burst."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import Any

import pymysql
import pytest

from engine import service as module
from engine.burst import NONE, USUAL, Window, gather, message_of
from engine.errors import StoreFailed
from engine.message import Address, Arrival, Incoming
from engine.outgoing import Delivery, Outgoing
from engine.service import Service
from engine.stores import open_store
from engine.worker import SWEEP, Worker
from tests.chaos.clocks import Simulated
from tests.chaos.crowd import NOON
from tests.chaos.findings import find
from tests.chaos.fleet import CONTEXT
from tests.chaos.load import talks
from tests.chaos.process import BOT, FileOutlet, Plan, script


class Outlet:
    """Takes ``takes`` seconds for a message."""

    def __init__(self, takes: float = 0) -> None:
        self.takes, self.left = takes, list[tuple[str, int]]()

    async def send(self, row: Outgoing, text: str) -> Delivery:  # noqa: ARG002
        self.left.append((row.address.lead, row.place))
        await asyncio.sleep(self.takes)
        return Delivery("sent")


def lives(database: str, outlet: Any, work: Callable[[Service], Awaitable[None]], window: Window = NONE) -> float:
    """Let a service live through some work; return how long its stop took, in seconds."""

    async def whole() -> float:
        store = open_store(database)
        service = Service(store, lambda _: script(), {BOT: outlet}, name="one", window=window)
        service.start()
        await work(service)
        begun = time.monotonic()
        await service.stop()
        took = time.monotonic() - begun
        store.close()
        return took

    return asyncio.run(whole())


def said(lead: str, text: str, at: int | None = None, kind: Any = "text") -> Arrival:
    moment = time.time_ns() // 1_000_000 if at is None else at
    return Arrival(Address(*BOT, lead), Incoming(kind, text, moment), f"{lead} {text}", "en")


@pytest.mark.slow
@pytest.mark.parametrize("takes", [0.005, 60])
def test_it_stops_within_ten_seconds_under_load(tmp_path: Path, takes: float, monkeypatch: pytest.MonkeyPatch) -> None:
    if takes > 10:
        monkeypatch.setattr(module, "GRACE", 1.0)  # what a sending may still take: the figures wait for all of it

    async def work(service: Service) -> None:
        for number in range(5):
            await asyncio.gather(*(service.accept(said(f"lead-{lead}", f"{number}")) for lead in range(60)))

    assert lives(str(tmp_path / "leads.db"), Outlet(takes), work) < 10


def test_it_stops_though_the_database_hangs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "GRACE", 0.5)
    monkeypatch.setattr(module, "JOINS", 0.2)
    free, writes = threading.Event(), count(1)

    async def work(service: Service) -> None:
        store = service.worker._store
        write = store.write

        def hanging(one: Any) -> Any:
            if next(writes) > 2:  # it is accepted, it is answered, and the answer is never sent
                free.wait(20)
            return write(one)

        monkeypatch.setattr(store, "write", hanging)
        await service.accept(said("lead-0", "hello there"))
        await asyncio.sleep(0.2)

    took = lives(str(tmp_path / "leads.db"), outlet := Outlet(), work)
    assert 0.7 <= took < 2
    assert not outlet.left
    free.set()


def test_whoever_waits_no_longer_keeps_nobody_waiting(tmp_path: Path) -> None:
    outlet = Outlet()

    async def work(service: Service) -> None:
        gone = [asyncio.create_task(service.accept(said(f"gone-{lead}", "hello there"))) for lead in range(20)]
        await asyncio.sleep(0)
        for one in gone:
            one.cancel()
        async with asyncio.timeout(10):
            await service.accept(said("lead-0", "hello there"))
            while len(outlet.left) < 42:
                await asyncio.sleep(0.01)
        assert {one.cancelled() for one in gone} == {True}

    lives(str(tmp_path / "leads.db"), outlet, work)
    assert len({lead for lead, _ in outlet.left}) == 21  # all of them were accepted


def test_a_stop_has_ten_seconds() -> None:
    assert module.GRACE + module.JOINS < 10


@pytest.mark.slow
def test_what_a_stop_leaves_is_done_by_the_next_start(database: str, tmp_path: Path, seed: str) -> None:
    texts, sent = talks(30, 240), str(tmp_path / "sent.jsonl")
    outlet = FileOutlet(Plan(database, sent, seed=seed))

    async def write(service: Service) -> None:
        for each in zip(*texts.values(), strict=True):
            arrivals = [said(lead, text) for lead, text in zip(texts, each, strict=True)]
            await asyncio.gather(*(service.accept(one) for one in arrivals))

    async def wait(service: Service) -> None:
        deadline = time.monotonic() + 40
        while time.monotonic() < deadline and find(database, sent, texts).faults:
            await asyncio.sleep(0.5)
        assert service.healthy

    lives(database, outlet, write)
    lives(database, outlet, wait)
    found = find(database, sent, texts)
    assert (found.faults, found.turns, found.duplicates) == ({}, 240, 0), found.examples


def test_a_stalled_loop_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "STALLED", 0.3)
    monkeypatch.setattr(module, "BEAT", 0.05)
    monkeypatch.setattr("engine.worker.SWEEP", 100)
    store, free = open_store(str(tmp_path / "leads.db")), threading.Event()
    seen: list[bool] = []

    async def whole() -> None:
        service = Service(store, lambda _: script(), {BOT: Outlet()}, name="one", window=NONE)
        service.start()
        await asyncio.sleep(0.1)
        seen.append(service.healthy)
        time.sleep(0.5)
        seen.append(service.healthy)
        await asyncio.sleep(0.15)
        seen.append(service.healthy)
        monkeypatch.setattr(store, "waiting", lambda *_: free.wait(5) and [])
        await asyncio.sleep(0.6)
        seen.append(service.healthy)
        free.set()
        await asyncio.sleep(0.15)
        seen.append(service.healthy)
        await service.stop()

    asyncio.run(whole())
    store.close()
    assert seen == [True, False, True, False, True]


def test_a_service_stopped_while_its_watch_looks_is_not_stalled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[int] = []
    monkeypatch.setattr(module.os, "_exit", ended.append)
    monkeypatch.setattr(module, "BEAT", 0.01)
    monkeypatch.setattr(Service, "stalled", property(lambda self: self._ends.set() or True))
    store = open_store(str(tmp_path / "leads.db"))
    Service(store, lambda _: script(), {BOT: Outlet()}, name="one", window=NONE)._watch()
    store.close()
    assert ended == []


def _stalls(database: str, what: str) -> None:
    module.STALLED, module.BEAT = (0.3 if what != "nothing" else 2.0), 0.05  # a busy machine may pause for a moment

    async def whole() -> None:
        store = open_store(database)
        service = Service(store, lambda _: script(), {BOT: Outlet()}, name="one", window=NONE)
        service.start()
        service.watch()
        await asyncio.sleep(0.1)
        if what == "the loop":
            time.sleep(10)
        if what == "the worker":
            store.waiting = lambda *_: time.sleep(10) or []  # type: ignore[method-assign,assignment,func-returns-value]
            await asyncio.sleep(10)
        await service.stop()
        await asyncio.sleep(module.STALLED + 0.5)  # whoever stopped is not stalled

    asyncio.run(whole())


@pytest.mark.parametrize(("what", "code"), [("the loop", 3), ("the worker", 3), ("nothing", 0)])
def test_a_process_that_stalls_ends_with_an_error(tmp_path: Path, what: str, code: int) -> None:
    process = CONTEXT.Process(target=_stalls, args=(str(tmp_path / "leads.db"), what), daemon=True)
    process.start()
    process.join(8)
    assert process.exitcode == code


def test_one_unreadable_lead_keeps_no_other_waiting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = open_store(str(tmp_path / "leads.db"))
    talk, chats = Simulated(store), store.chats

    def failing(addresses: Any) -> Any:
        if any(one.lead == "bad" for one in addresses):
            raise StoreFailed("unreadable")
        return chats(addresses)

    monkeypatch.setattr(store, "chats", failing)
    for lead in ("bad", "good", "other"):
        talk.worker.accept(said(lead, "hello there", NOON))
    talk.live(NOON)
    assert {row.address.lead for row, _ in talk.left} == {"good", "other"}
    store.close()


def committing(store: Any, *answers: str) -> None:
    """Let the answers to the next commits of a store be "there", or "lost" after they were stored."""
    left, commit = list(answers), store._engine.dialect.do_commit

    def committed(connection: Any) -> None:
        commit(connection)
        if left and left.pop(0) == "lost":
            error = sqlite3.OperationalError if store._engine.dialect.name == "sqlite" else pymysql.OperationalError
            raise error(2013, "Lost connection to server during query")

    store._engine.dialect.do_commit = committed


@pytest.mark.parametrize("first", ["lost", "there"])
def test_a_commit_whose_answer_is_lost_keeps_nobody_waiting(database: str, first: str) -> None:
    store = open_store(database)
    talk = Simulated(store)
    talk.worker.round(NOON)
    committing(store, first)
    told = talk.worker.accept(said("lead-0", "hello there", NOON))
    with suppress(StoreFailed):
        talk.worker.round(NOON)
    if told.exception():  # what SQLite cannot tell is told to the channel, which brings it again
        talk.worker.accept(said("lead-0", "hello there", NOON))
    talk.live(NOON)  # no sweep
    assert [row.reply.text for row, _ in talk.left][1:] == ["ping hello there.\n\nWhat else?"]
    assert len(store.turns(Address(*BOT, "lead-0"))) == 2
    store.close()


def test_a_clock_put_back_keeps_nobody_waiting(tmp_path: Path) -> None:
    store = open_store(str(tmp_path / "leads.db"))
    talk = Simulated(store)
    talk.worker = Worker(store, lambda _: script(), talk.posted.extend, name="simulated", window=USUAL)
    talk.worker.accept(said("lead-0", "hello there", NOON))
    talk.live(NOON)
    assert not talk.left  # the burst goes on
    for later in (0, 1_000):
        talk.live(NOON - 7_200_000 + later)
    assert talk.left
    store.write(lambda within: within.accept([said("lead-1", "hello there", NOON - 7_200_000)]))
    talk.live(NOON - 7_200_000 + SWEEP)
    talk.live(NOON - 7_200_000 + 2 * SWEEP)
    assert {row.address.lead for row, _ in talk.left} == {"lead-0", "lead-1"}
    store.close()


def texts(*moments: int) -> list[Incoming]:
    return [Incoming("text", f"word {at}", at, number=number) for number, at in enumerate(moments, 1)]


@pytest.mark.parametrize(
    ("moments", "now", "expected"),
    [
        ((0,), 500, 801),  # it is not over
        ((0,), 801, 1),
        ((0, 800), 1_000, 1_601),
        ((0, 800), 1_601, 2),
        ((0, 801), 900, 1),  # a longer silence ended it
        (tuple(range(0, 8_000, 700)), 9_000, 9),  # six seconds are the most
        (tuple(range(0, 5_700, 700)), 5_650, 6_001),
    ],
)
def test_a_burst_ends_by_silence_and_by_its_length(moments: tuple[int, ...], now: int, expected: int) -> None:
    found = gather(texts(*moments), now, USUAL)
    if isinstance(found, int):
        assert found == expected
    else:
        assert found is not None
        assert (found.first, found.number) == (1, expected)
        assert [message_of(found, start) for start in found.starts or (0,)] == list(range(1, expected + 1))


def test_a_button_flushes_a_burst_and_stands_alone() -> None:
    some = [*texts(0, 100), Incoming("button", "yes", 200, number=3)]
    first = gather(some, 210, USUAL)
    assert isinstance(first, Incoming)
    assert (first.kind, first.text, first.number) == ("text", "word 0\nword 100", 2)
    assert gather(some[2:], 210, USUAL) == some[2]


def test_a_burst_is_one_turn_of_a_service(tmp_path: Path) -> None:
    outlet = Outlet()

    async def work(service: Service) -> None:
        for text in ("my name", "is not", "of interest"):
            await service.accept(said("lead-0", text))
            await asyncio.sleep(0.05)
        await asyncio.sleep(1.6)

    lives(str(tmp_path / "leads.db"), outlet, work, USUAL)
    store = open_store(str(tmp_path / "leads.db"))
    taken = [turn.incoming for turn in store.turns(Address(*BOT, "lead-0"))]
    store.close()
    assert [one.text for one in taken] == ["", "my name\nis not\nof interest"]
    assert (taken[1].first, taken[1].number) == (1, 3)
    assert len(outlet.left) == 2
