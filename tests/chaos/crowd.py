"""Many leads at once: one is talked to, the others are copies of his rows."""

from __future__ import annotations

import asyncio
import time
from collections import Counter

from sqlalchemy import Engine, text

from engine import worker
from engine.burst import NONE
from engine.message import Address, Incoming
from engine.outgoing import Delivery, Outgoing
from engine.runner import receive
from engine.script import Script
from engine.service import Service
from engine.stores import open_store
from engine.stores.connection import connect
from engine.stores.tables import Row
from tests.chaos.process import BOT, script

NOON = 1_785_150_000_000  # of a working day, for the script
HOUR = 3_600_000
AT_ONCE = 100_000  # in one transaction: a server that says nothing for long counts as lost
DIGITS = " UNION ALL ".join(f"SELECT {digit} AS d" for digit in range(10))
COPIED = {"lead": "REPLACE('lead-N', 'N', CAST(n AS CHAR))"}
NAMED = "REPLACE(`{column}`, '\"lead-0\"', REPLACE('\"lead-N\"', 'N', CAST(n AS CHAR)))"


def crowd(database: str, leads: int, said: Script | None = None, bot: tuple[str, str] = BOT) -> None:
    """Make so many leads in an empty database, each of whom was greeted at noon."""
    store, first = open_store(database), Address(*bot, "lead-0")
    receive(store, said or script(), first, Incoming("start", "", NOON), "en")
    store.close()
    engine = connect(database)
    with engine.begin() as connection:
        connection.execute(text("UPDATE bot_outbox SET state = 'sent', sent_at = 0"))
    powers = [10**power for power in range(len(str(min(leads, AT_ONCE) - 1)))]
    number = " + ".join(f"t{power}.d * {power}" for power in powers)
    digits = ", ".join(f"({DIGITS}) t{power}" for power in powers)
    for first in range(0, leads, AT_ONCE):
        below = min(leads, first + AT_ONCE)
        numbers = f"(SELECT {first} + {number} AS n FROM {digits}) AS numbers WHERE n BETWEEN 1 AND {below - 1}"
        _copy(engine, f"(SELECT n FROM {numbers}) AS numbers")
    engine.dispose()


def _copy(engine: Engine, numbers: str) -> None:
    """Copy every row of the first lead for each of the numbers."""
    with engine.begin() as connection:
        for table in reversed(Row.metadata.sorted_tables):
            copied = COPIED | {name: NAMED.format(column=name) for name in ("record", "after") if name in table.c}
            if table.name == "bot_outbox":
                copied.pop("after")  # there it is a number
            columns = ", ".join(f"`{column.name}`" for column in table.c)
            values = ", ".join(copied.get(column.name, f"`{column.name}`") for column in table.c)
            if table.name == "bot_inbox":
                values = values.replace("`external`", COPIED["lead"])
            given = f"FROM `{table.name}`, {numbers} WHERE `lead` = 'lead-0'"
            connection.execute(text(f"INSERT INTO `{table.name}` ({columns}) SELECT {values} {given}"))


class _Counting:
    def __init__(self) -> None:
        self.left: Counter[str] = Counter()

    async def send(self, row: Outgoing, text: str) -> Delivery:  # noqa: ARG002
        """Count it."""
        self.left[row.address.lead] += 1
        return Delivery("sent")


def avalanche(database: str, leads: int, patience: float = 120) -> tuple[float, int, int]:
    """Let a touch of every lead be due in one second; return seconds, how many fired, and how many of them twice."""
    crowd(database, leads)
    outlet = _Counting()

    async def serve() -> float:
        store, begun = open_store(database), time.monotonic()

        def clock() -> int:
            return NOON + HOUR + round((time.monotonic() - begun) * 1000)

        service = Service(store, lambda _: script(), {BOT: outlet}, name="one", clock=clock, window=NONE)
        service.start()
        while len(outlet.left) < leads and time.monotonic() - begun < patience:
            await asyncio.sleep(0.05)
        took = time.monotonic() - begun
        await asyncio.sleep(1.25 * worker.SWEEP / 1000)  # another sweep
        await service.stop()
        store.close()
        return took

    took = asyncio.run(serve())
    return took, len(outlet.left), sum(count > 1 for count in outlet.left.values())
