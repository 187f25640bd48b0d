"""A worker's thread and a sender's loop, put together: what a process that serves leads consists of."""

from __future__ import annotations

import asyncio
import logging
import os
import threading
import time
from collections.abc import Callable, Mapping, Sequence

from engine.burst import USUAL, Window
from engine.message import Arrival
from engine.outgoing import Outgoing
from engine.phrasing import Phrasing
from engine.ports import Accepted, Meter, Outlet, Store
from engine.runner import now
from engine.script import Script
from engine.sender import Sender
from engine.worker import CLAIMED, Worker

log = logging.getLogger("leadscript.service")

GRACE = 8.0  # seconds that a stop waits for what is on its way
STALLED = 30.0  # seconds without a round, or a turn of the loop, after which the process had better be started anew
BEAT = 1.0  # seconds between two signs of life of the loop
JOINS = 1.5  # seconds that a stop waits for the last writing
STALLS = 3  # the exit code of a process that stalled


class Service:
    """Accepts, answers and sends for the bots and channels of ``outlets``, from ``start`` to ``stop``."""

    def __init__(
        self,
        store: Store,
        scripts: Callable[[str], Script],
        outlets: Mapping[tuple[str, str], Outlet],
        *,
        name: str,
        clock: Callable[[], int] = now,
        window: Window = USUAL,
        windows: Mapping[str, Window] | None = None,
        claimed: int = CLAIMED,
        forget: Callable[[int], bool] | None = None,
        phrasing: Phrasing | None = None,
        meter: Meter | None = None,
    ) -> None:
        """``name`` tells this process from every other one, also from the one before it; ``forget``: see ``Worker``.

        ``phrasing`` words what the bots say; without it the author's words go. ``meter`` is told what happens.
        """
        self._loop: asyncio.AbstractEventLoop | None = None
        self._beats = 0.0
        self._ends = threading.Event()
        self.worker = Worker(
            store,
            scripts,
            self._post,
            name=name,
            among=tuple(outlets),
            clock=clock,
            window=window,
            windows=windows,
            claimed=claimed,
            forget=forget,
            meter=meter,
        )
        self.sender = Sender(self.worker, outlets, clock, phrasing, meter)
        self._thread = threading.Thread(target=self.worker.run, name="leadscript worker", daemon=True)

    def start(self) -> None:
        """Begin, in the loop that runs now."""
        self._loop = asyncio.get_running_loop()
        self._beat()
        self._thread.start()

    async def accept(self, arrival: Arrival) -> Accepted:
        """Store what came in. Returns when it is stored, and then it will be answered. Raises ``StoreFailed``."""
        return await asyncio.wrap_future(self.worker.accept(arrival))

    async def stop(self) -> None:
        """End after what was taken on is answered and sent, as far as that takes no longer than the grace."""
        self._ends.set()
        self.worker.rest()
        try:
            async with asyncio.timeout(GRACE):
                await self.sender.drain()
        except TimeoutError:
            log.warning("some messages are left to be sent after the next start")
        self.worker.stop()
        await asyncio.to_thread(self._thread.join, JOINS)

    @property
    def healthy(self) -> bool:
        """Whether the worker went round lately, and the loop too; asked from any thread, whatever the clock does."""
        return self._thread.is_alive() and self._lately(self.worker.ticked)

    @property
    def stalled(self) -> bool:
        """Whether only a new start helps. A database that fails is no such thing: it is tried again and again."""
        return not (self._thread.is_alive() and self._lately(self.worker.tried))

    def _lately(self, round_: float) -> bool:
        return time.monotonic() - min(round_, self._beats) < STALLED

    def watch(self) -> None:
        """End the process with the code 3 once it stalls, in the middle of whatever it does, to be started anew.

        Nothing is lost by that: all that was accepted is stored.
        """
        threading.Thread(target=self._watch, name="leadscript watch", daemon=True).start()

    def _watch(self) -> None:
        while not self._ends.wait(BEAT):
            if self.stalled and not self._ends.is_set():  # asked last: a service that was stopped since is not stalled
                log.critical("stalled: nothing happened for %d s", STALLED)
                os._exit(STALLS)

    def _beat(self) -> None:
        self._beats = time.monotonic()
        if self._loop is not None:
            self._loop.call_later(BEAT, self._beat)

    def _post(self, rows: Sequence[Outgoing]) -> None:
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self.sender.put, rows)
