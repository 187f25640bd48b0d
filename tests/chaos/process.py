"""A process that serves leads until it is killed: what the tests start, feed through a pipe and end with SIGKILL."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import time
from concurrent.futures import Future
from dataclasses import dataclass
from functools import cache
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random
from threading import Thread
from typing import Any, Literal
from uuid import uuid4

from engine import worker
from engine.burst import NONE
from engine.cues import may_be_phrased
from engine.errors import StoreFailed
from engine.library import load_script
from engine.message import Arrival
from engine.outgoing import Delivery, Outgoing
from engine.phrased import Worded
from engine.phrasing import Phrasing
from engine.ports import Store
from engine.runner import now
from engine.script import Script
from engine.service import Service
from engine.stores import open_store
from tests.chaos.controls import Control, take_out

ECHO = Path(__file__).with_name("echo.yaml")
BOT = ("echo", "chaos")
LEFT = os.O_WRONLY | os.O_APPEND | os.O_CREAT


@dataclass(frozen=True, slots=True)
class Plan:
    """What a process does. Shares are of 1, ``slow`` is the longest sending in seconds.

    ``accept``: it only stores what comes in, and some other process must find it. ``sent`` is the file that every
    message is written to as it leaves. ``later`` are refusals such as 429, ``dropped`` connections that break, half
    of them after the message left. ``claimed`` and ``sweep``, in milliseconds, are how soon what somebody left behind
    is taken up: see ``engine.worker``. ``fickle``: no message is worded twice in the same way.
    """

    database: str
    sent: str
    name: str = ""
    seed: str = ""
    role: Literal["serve", "accept"] = "serve"
    later: float = 0
    dropped: float = 0
    slow: float = 0.003
    claimed: int = 3_000
    sweep: int = worker.SWEEP
    without: Control | None = None
    fickle: bool = False


@cache
def script() -> Script:
    """The script of these tests."""
    return load_script(str(ECHO)).script


class Errors(logging.Handler):
    """Counts what is logged as an error."""

    def __init__(self) -> None:
        """Begin with none."""
        super().__init__(logging.ERROR)
        self.told: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep it."""
        self.told.append(record.getMessage()[:300])


class Fickle(Phrasing):
    """Finds other words each time: what leaves again must be what was stored, or it shows."""

    def __init__(self) -> None:
        """Ask nobody."""
        super().__init__(lambda _: script(), {})

    def wants(self, row: Outgoing) -> bool:
        """Tell whether a message is to be worded at all."""
        return may_be_phrased(row)

    async def word(self, row: Outgoing) -> Worded:
        """Return a message in words that nobody will find again."""
        return Worded(f"{row.reply.text} {uuid4().hex}")


class FileOutlet:
    """An outlet that appends what leaves to a file, and fails as networks do."""

    def __init__(self, plan: Plan) -> None:
        """Write to the plan's file."""
        self._plan, self._random = plan, Random(f"{plan.seed}/{plan.name}")
        self._file = os.open(plan.sent, LEFT, 0o600)

    async def send(self, row: Outgoing, text: str) -> Delivery:
        """Send one message, or not."""
        chance, plan = self._random.random(), self._plan
        if chance < plan.later:
            return Delivery("later", wait=self._random.randrange(5, 60), why="429")
        await asyncio.sleep(plan.slow * self._random.random())
        broken = chance < plan.later + plan.dropped
        if not broken or self._random.random() < 0.5:
            line = {"lead": row.address.lead, "to": row.recipient, "kind": row.kind, "place": row.place, "text": text}
            line |= {"by": plan.name, "broken": broken, "at": time.monotonic(), "clock": now()}
            os.write(self._file, json.dumps(line).encode() + b"\n")
        if broken:
            raise ConnectionResetError
        await asyncio.sleep(plan.slow * self._random.random())
        return Delivery("sent", str(row.place))


def live(plan: Plan, pipe: Connection) -> None:
    """Serve until the pipe says nothing more (``None``) or breaks."""
    errors = Errors()
    logging.getLogger("leadscript").addHandler(errors)
    worker.SWEEP = plan.sweep
    take_out(plan.without)
    store = open_store(plan.database)
    if plan.role == "accept":
        _accept(store, pipe, plan)
    else:
        asyncio.run(_serve(store, pipe, plan))
    store.close()
    pipe.send(("stopped", errors.told))


def _accept(store: Store, pipe: Connection, plan: Plan) -> None:
    """Store what comes in, as much at once as there is, and tell whoever brought it."""
    pipe.send(("ready", None))
    while (one := pipe.recv()) is not None:
        some: list[tuple[int, Arrival]] = [one]
        while pipe.poll() and len(some) < 32 and (one := pipe.recv()) is not None:
            some.append(one)
        if plan.without == "acceptance":
            for key, _ in some:
                pipe.send((key, "new"))
        arrivals = [arrival for _, arrival in some]
        try:
            said: list[Any] = store.write(lambda within, some=arrivals: within.accept(some))  # type: ignore[misc]
        except StoreFailed:
            said = [None for _ in some]
        if plan.without != "acceptance":
            for (key, _), word in zip(some, said, strict=True):
                pipe.send((key, word))
        if one is None:
            return


async def _serve(store: Store, pipe: Connection, plan: Plan) -> None:
    service = Service(
        store,
        lambda _: script(),
        {BOT: FileOutlet(plan)},
        name=plan.name,
        window=NONE,
        claimed=plan.claimed,
        phrasing=Fickle() if plan.fickle else None,
    )
    service.start()
    pipe.send(("ready", None))
    ended = asyncio.Event()
    loop = asyncio.get_running_loop()

    def read() -> None:
        while (one := pipe.recv()) is not None:
            key, arrival = one
            if plan.without == "acceptance":
                pipe.send((key, "new"))
                service.worker.accept(arrival)
            else:
                service.worker.accept(arrival).add_done_callback(lambda done, key=key: tell(key, done))  # type: ignore[misc]
        loop.call_soon_threadsafe(ended.set)

    def tell(key: int, done: Future[Any]) -> None:
        pipe.send((key, None if done.exception() else done.result()))

    Thread(target=read, daemon=True).start()
    await ended.wait()
    await service.stop()
