"""Round trips to a MariaDB and commits that a message costs, from its acceptance to the mark that its answer was sent.

Counted at the driver: whatever it sends to the server is a round trip. A talk goes on by itself: a lead writes as soon
as he is answered.
"""

from __future__ import annotations

import asyncio
import os
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from pymysql.connections import Connection
from pymysql.constants import COMMAND

from bench import mariadbd
from bench.figure import Figure
from engine.burst import NONE
from engine.library import load_script
from engine.message import Address, Arrival, Incoming
from engine.outgoing import Delivery, Outgoing
from engine.runner import now
from engine.service import Service
from engine.stores import open_store

SERVER = os.environ.get("LEADSCRIPT_TEST_MARIADB") or "mysql://root@127.0.0.1"
QUESTION = "Сколько стоит?"  # answered as often as it is asked
BOUNDS = {1: (16, 4), 32: (6, 0.3)}  # leads in flight -> round trips and commits a message at most


@dataclass(frozen=True, slots=True)
class Cost:
    """What a message costs on the average; ``trips`` has the commits in it."""

    leads: int
    messages: int
    trips: float
    commits: float


@contextmanager
def counted() -> Iterator[Counter[str]]:
    """Count what the driver sends, as ``trips``, and the commits of it, as ``commits``."""
    found: Counter[str] = Counter()
    real = Connection._execute_command

    def counting(self: Any, command: int, sql: Any) -> Any:
        found["trips"] += 1
        words = sql.encode() if isinstance(sql, str) else bytes(sql)
        if command == COMMAND.COM_QUERY:
            found["commits"] += words.strip().upper() == b"COMMIT"
            found[words[:60].decode("utf-8", "replace").partition("(")[0].strip()] += 1
        return real(self, command, sql)

    Connection._execute_command = counting  # type: ignore[method-assign]
    try:
        yield found
    finally:
        Connection._execute_command = real  # type: ignore[method-assign]


class Answered:
    """An outlet that tells each lead's task that his answer is there."""

    def __init__(self) -> None:
        """Nobody waits yet."""
        self.waits: dict[Address, asyncio.Event] = {}

    async def send(self, row: Outgoing, text: str) -> Delivery:  # noqa: ARG002
        """Take a message."""
        if row.recipient == "lead" and row.address in self.waits:
            self.waits[row.address].set()
        return Delivery("sent", external=str(row.place))


def cost(url: str, leads: int, messages: int) -> Cost:
    """Return what ``messages`` of so many ``leads`` in flight cost, on an empty database; one process serves them."""
    return asyncio.run(_cost(url, leads, messages))


async def _cost(url: str, leads: int, messages: int) -> Cost:
    store, script, outlet = open_store(url), load_script("credit", "ru").script, Answered()
    service = Service(store, lambda _bot: script, {("credit", "bench"): outlet}, name="bench", window=NONE)
    service.start()
    addresses = [Address("credit", "bench", f"{leads} {number}") for number in range(leads)]

    async def talk(address: Address, words: list[Incoming], prefix: str) -> None:
        for number, incoming in enumerate(words):
            outlet.waits[address] = asyncio.Event()
            await service.accept(Arrival(address, incoming, f"{prefix} {address.lead} {number}"))
            await outlet.waits[address].wait()

    async def together(words: list[Incoming], prefix: str) -> None:
        await asyncio.gather(*(talk(address, words, prefix) for address in addresses))
        await service.sender.drain()
        await asyncio.sleep(0.2)  # the last marks

    await together([Incoming("start", "", now()), Incoming("text", QUESTION, now())], "begin")
    each = messages // leads
    with counted() as found:
        await together([Incoming("text", QUESTION, now()) for _ in range(each)], "go on")
    await service.stop()
    store.close()
    total = each * leads
    return Cost(leads, total, found["trips"] / total, found["commits"] / total)


def figures(count: int, seed: int) -> Iterator[Figure]:  # noqa: ARG001
    """Yield the cost of a message alone and with 32 leads in flight."""
    for leads, (trips, commits) in BOUNDS.items():
        with mariadbd.database(SERVER, "leadscript_bench") as url:
            found = cost(url, leads, count if leads > 1 else max(20, count // 10))
        flight = "alone" if leads == 1 else f"with {leads} leads in flight"
        yield Figure(f"MariaDB round trips a message, {flight}", found.trips, "", trips)
        yield Figure(f"MariaDB commits a message, {flight}", found.commits, "", commits)
