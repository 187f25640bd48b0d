"""A MariaDB killed under load and down for a while: nothing acknowledged is lost, and work goes on when it is back.

The server is one of the measurement's own.
"""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bench import mariadbd
from bench.figure import Figure
from engine.burst import NONE
from engine.errors import StoreFailed
from engine.library import load_script
from engine.message import Address, Arrival, Incoming
from engine.outgoing import Delivery, Outgoing
from engine.runner import now
from engine.service import Service
from engine.stores import open_store

QUESTION = "Сколько стоит?"
LEADS = 12


@dataclass(frozen=True, slots=True)
class Outage:
    """What was acknowledged, how often not exactly one turn came of it, and when the first one was told afterwards."""

    acknowledged: int
    lost: int
    doubled: int
    disordered: int
    left: int
    back: float


class _Shown:
    """An outlet that keeps what it is given."""

    def __init__(self) -> None:
        """Nothing yet."""
        self.texts: list[tuple[Address, int]] = []

    async def send(self, row: Outgoing, text: str) -> Delivery:  # noqa: ARG002
        """Take a message."""
        self.texts.append((row.address, row.place))
        return Delivery("sent")


def outage(server: mariadbd.Mariadbd, down: float, leads: int = LEADS) -> Outage:
    """Kill ``server`` (its database ``leads`` is empty) while leads write, start it ``down`` seconds later; judge."""
    url = server.url("leads")
    acknowledged, back = asyncio.run(_under_load(server, url, leads, down))
    store = open_store(url)
    lost = doubled = disordered = 0
    for address in {arrival.address for arrival in acknowledged}:
        texts = [turn.incoming.text for turn in store.turns(address) if turn.incoming.kind == "text"]
        counts = [texts.count(arrival.incoming.text) for arrival in acknowledged if arrival.address == address]
        lost += counts.count(0)
        doubled += len(texts) - len(set(texts))
        disordered += texts != sorted(texts, key=lambda text: int(text.rpartition(" ")[2]))
    left = len(store.waiting()) + len(store.unsent(10**15))
    store.close()
    return Outage(len(acknowledged), lost, doubled, disordered, left, back)


async def _under_load(server: mariadbd.Mariadbd, url: str, leads: int, down: float) -> tuple[list[Arrival], float]:
    """Kill a server while leads write, and start it again; return what was acknowledged and when it worked again."""
    outlet, script = _Shown(), load_script("credit", "ru").script
    service = Service(
        open_store(url), lambda _bot: script, {("credit", "load"): outlet}, name="load", window=NONE, claimed=6_000
    )
    service.start()
    acknowledged: list[Arrival] = []
    latest, going = 0.0, True

    async def write(lead: int) -> None:
        nonlocal latest
        number, address = 0, Address("credit", "load", str(lead))
        await service.accept(Arrival(address, Incoming("start", "", now()), f"{lead} start"))
        while going:
            arrival = Arrival(address, Incoming("text", f"{QUESTION} {number}", now()), f"{lead} {number}")
            try:
                await service.accept(arrival)
            except StoreFailed:
                await asyncio.sleep(0.2)  # the channel delivers it again
                continue
            acknowledged.append(arrival)
            latest = time.monotonic()
            number += 1

    writers = [asyncio.create_task(write(lead)) for lead in range(leads)]
    await asyncio.sleep(1.5)
    server.kill()
    await asyncio.sleep(down)
    before = len(acknowledged)
    await asyncio.to_thread(server.start)
    returned = time.monotonic()
    while len(acknowledged) == before and time.monotonic() - returned < 20:
        await asyncio.sleep(0.05)
    back = time.monotonic() - returned
    await asyncio.sleep(1)
    going = False
    await asyncio.gather(*writers)
    store, ends = open_store(url), time.monotonic() + 30
    while (store.waiting() or store.unsent(10**15)) and time.monotonic() < ends:
        await asyncio.sleep(0.2)
    store.close()
    await service.stop()
    return acknowledged, back


def figures(count: int, seed: int) -> Iterator[Figure]:  # noqa: ARG001
    """Yield what an outage of ``count`` seconds did."""
    with tempfile.TemporaryDirectory() as folder, mariadbd.own(Path(folder)) as server:
        mariadbd.statement(server.url(), "CREATE DATABASE leads")
        found = outage(server, count)
    yield Figure(f"acknowledged around an outage of {count} s", found.acknowledged, "messages")
    yield Figure(
        "lost, doubled, out of order or left over", found.lost + found.doubled + found.disordered + found.left, "", 0
    )
    yield Figure("until work went on", found.back, "s", 10)
