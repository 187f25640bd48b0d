"""A service whose bots are phrased: the budget, the order, the owner, and the same words after a kill."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import signal
import time
from collections.abc import Awaitable, Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from engine.burst import NONE, Window
from engine.cue import Candidate, Cue
from engine.library import load_script
from engine.message import Address, Arrival, Incoming
from engine.outgoing import Delivery, Outgoing
from engine.phrased import Phrased
from engine.phrasing import Phrasing
from engine.ports import Store
from engine.script import Script
from engine.service import Service
from engine.session import Turn
from engine.stores import open_store

BOT = ("credit", "telegram")


class Outlet:
    """Keeps what left, when, and who was shown that an answer is being written."""

    def __init__(self) -> None:
        self.left, self.shown = list[tuple[str, str, float]](), list[str]()

    async def send(self, row: Outgoing, text: str) -> Delivery:
        self.left.append((row.address.lead, text, time.monotonic()))
        return Delivery("sent")

    async def typing(self, row: Outgoing) -> None:
        self.shown.append(row.address.lead)
        raise OSError("no network")

    def of(self, lead: str) -> list[str]:
        return [text for who, text, _ in self.left if who == lead]


class Marking:
    """A phraser that puts a mark the guard lets pass, after a pause that the words decide."""

    def __init__(self, pauses: dict[str, float] | None = None) -> None:
        self.pauses, self.asked = pauses or {}, list[str]()

    async def phrase(self, cue: Cue) -> Candidate:
        self.asked.append(cue.authored)
        await asyncio.sleep(next((pause for words, pause in self.pauses.items() if words in cue.authored), 0))
        return Candidate(marked(cue.authored), model="m", prompt="p", asked=50, answered=5)


def marked(text: str) -> str:
    return text.replace("Здравствуйте!", "Добрый день!")


class Counting:
    """Counts what a service does."""

    def __init__(self) -> None:
        self.turns, self.verdicts, self.took = 0, list[str](), list[int]()

    def turned(self, address: Address, turn: Turn) -> None:  # noqa: ARG002
        self.turns += 1

    def phrased(self, row: Outgoing, phrased: Phrased) -> None:  # noqa: ARG002
        self.verdicts.append(phrased.verdict)

    def left(self, row: Outgoing, delivery: Delivery, took: int) -> None:  # noqa: ARG002
        self.took.append(took)


def arrival(lead: str, text: str, kind: Any = "text") -> Arrival:
    at = time.time_ns() // 1_000_000
    return Arrival(Address(*BOT, lead), Incoming(kind, text, at), f"{lead} {kind} {text}")


@cache
def script(_: str) -> Script:
    return load_script("credit").script


def serve(
    store: Store,
    outlet: Any,
    phraser: Any,
    work: Callable[[Service], Awaitable[None]],
    window: Window = NONE,
    deadline: float = 1.8,
    meter: Any = None,
) -> None:
    async def whole() -> None:
        told = meter.phrased if meter else None
        phrasing = Phrasing(script, {"credit": phraser}, deadline=deadline, told=told)
        service = Service(store, script, {BOT: outlet}, name="one", window=window, phrasing=phrasing, meter=meter)
        service.start()
        await work(service)
        await service.stop()

    script("credit")
    asyncio.run(whole())


async def until(done: Callable[[], bool], seconds: float = 10) -> None:
    ends = time.monotonic() + seconds
    while not done() and time.monotonic() < ends:
        await asyncio.sleep(0.02)


def test_a_reply_leaves_phrased_and_is_counted(tmp_path: Path) -> None:
    store, outlet, meter = open_store(str(tmp_path / "leads.db")), Outlet(), Counting()

    async def work(service: Service) -> None:
        await service.accept(arrival("1", "", "start"))
        await until(lambda: len(outlet.left) == 1)

    serve(store, outlet, Marking(), work, meter=meter)
    turn = store.turns(Address(*BOT, "1"))[0]
    assert outlet.of("1") != [turn.replies[0].text]
    assert outlet.shown == ["1"]
    assert (meter.turns, set(meter.verdicts), len(meter.took)) == (1, {"taken"}, 1)
    assert store.spent("credit", 0) == 55 * len(meter.verdicts)
    store.close()


def test_a_mistake_of_ours_at_one_message_ends_no_chat(tmp_path: Path) -> None:
    class Failing(Counting):
        def left(self, row: Outgoing, delivery: Delivery, took: int) -> None:
            super().left(row, delivery, took)
            if len(self.took) == 1:
                raise ZeroDivisionError

    store, outlet = open_store(str(tmp_path / "leads.db")), Outlet()

    async def work(service: Service) -> None:
        await service.accept(arrival("1", "", "start"))
        await until(lambda: len(outlet.left) == 1)
        await service.accept(arrival("1", "Анна"))
        await until(lambda: len(outlet.left) == 2, 5)

    serve(store, outlet, Marking(), work, meter=Failing())
    assert len(outlet.left) == 2
    store.close()


def test_a_chat_keeps_its_order_and_holds_up_no_other(tmp_path: Path) -> None:
    store, outlet = open_store(str(tmp_path / "leads.db")), Outlet()
    phraser = Marking({"обращаться": 0.6})

    async def work(service: Service) -> None:
        await service.accept(arrival("1", "", "start"))
        await until(lambda: len(outlet.left) == 1)
        await service.accept(arrival("2", "Ирина"))  # greeted and answered: the slow question is not hers any more
        await service.accept(arrival("1", "здравствуйте"))  # is asked anew how he is called: slow
        await service.accept(arrival("1", "стоп"))
        await until(lambda: len(outlet.of("1")) == 3 and outlet.of("2") != [])

    serve(store, outlet, phraser, work)
    first, second, third = (turn.replies[-1].text for turn in store.turns(Address(*BOT, "1")))
    assert outlet.of("1") == [marked(text) for text in (first, second, third)]
    when = {(lead, place): at for place, (lead, _, at) in enumerate(outlet.left)}
    assert min(at for (lead, _), at in when.items() if lead == "2") < max(
        at for (lead, _), at in when.items() if lead == "1"
    )
    store.close()


@pytest.mark.parametrize("pause", [30.0, 0.0])
def test_whatever_the_phraser_does_a_reply_leaves_in_time(tmp_path: Path, pause: float) -> None:
    store, outlet, begun = open_store(str(tmp_path / "leads.db")), Outlet(), list[float]()

    class Faulty(Marking):
        async def phrase(self, cue: Cue) -> Candidate:
            await asyncio.sleep(pause)
            raise RuntimeError(cue.kind)

    async def work(service: Service) -> None:
        begun.append(time.monotonic())
        await service.accept(arrival("1", "", "start"))
        await until(lambda: len(outlet.left) == 1)

    serve(store, outlet, Faulty(), work, deadline=0.5)
    assert outlet.of("1") == [store.turns(Address(*BOT, "1"))[0].replies[0].text]
    assert (
        outlet.left[0][2] - begun[0] < 0.5 + 0.3 + 0.5
    )  # half a second for a machine that is busy, a new file, and a turn
    store.close()


def test_a_manager_who_takes_the_chat_meanwhile_is_not_talked_over(tmp_path: Path) -> None:
    store, outlet, phraser = open_store(str(tmp_path / "leads.db")), Outlet(), Marking({"": 0.5})

    async def work(service: Service) -> None:
        await service.accept(arrival("1", "", "start"))
        await until(lambda: phraser.asked != [])
        assert await service.accept(arrival("1", "", "take")) == "new"
        await service.sender.drain()

    serve(store, outlet, phraser, work)
    assert outlet.left == []
    assert store.spent("credit", 0) > 0  # it was asked for, and is paid
    store.close()


class Dying(Outlet):
    """Its process is killed as soon as it is to send."""

    async def send(self, row: Outgoing, text: str) -> Delivery:  # noqa: ARG002
        os.kill(os.getpid(), signal.SIGKILL)
        raise AssertionError


def _die(database: str) -> None:
    async def work(service: Service) -> None:
        await service.accept(arrival("1", "", "start"))
        await asyncio.sleep(60)

    serve(open_store(database), Dying(), Marking(), work)


@pytest.mark.parametrize("kind", ["sqlite", "mariadb"])
def test_killed_before_it_left_the_same_words_leave(
    kind: str, tmp_path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = str(tmp_path / "leads.db") if kind == "sqlite" else request.getfixturevalue("fresh_mariadb")
    process = multiprocessing.get_context("spawn").Process(target=_die, args=(database,))
    process.start()
    process.join(60)
    assert process.exitcode == -signal.SIGKILL
    monkeypatch.setattr("engine.worker.SWEEP", 50)
    store, outlet, other = open_store(database), Outlet(), Marking({"": 0})
    later = time.time_ns() // 1_000_000 + 60_000
    (row,) = store.unsent(later)
    assert row.text == marked(row.text or "") != row.reply.text

    async def work(service: Service) -> None:
        service.worker._clock = lambda: time.time_ns() // 1_000_000 + 60_000  # the claim of the killed one is over
        await until(lambda: outlet.left != [])

    serve(store, outlet, other, work)
    assert outlet.of("1") == [row.text]
    assert other.asked == []
    store.close()
