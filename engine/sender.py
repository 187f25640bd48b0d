"""What leaves: outbox -> phrase -> begin (one transaction) -> send -> mark; one message of a chat at a time."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence

from engine.errors import StoreFailed
from engine.message import Address
from engine.outgoing import Delivery, Outgoing, Verdict
from engine.phrased import Worded
from engine.phrasing import Phrasing
from engine.ports import Claim, Meter, Outlet, Typing
from engine.runner import now
from engine.worker import Worker

log = logging.getLogger("leadscript.sender")

MARGIN = 5_000  # milliseconds of a claim that a sending leaves for its mark
SHOWN = 2  # seconds that showing it may take
PAUSES = (
    0.03,
    0.06,
    0.12,
    0.25,
    0.5,
)  # seconds to wait for an earlier message that another process sends; the last again


class Sender:
    """Sends what a worker posts, through the outlet of each bot and channel."""

    def __init__(
        self,
        worker: Worker,
        outlets: Mapping[tuple[str, str], Outlet],
        clock: Callable[[], int] = now,
        phrasing: Phrasing | None = None,
        meter: Meter | None = None,
    ) -> None:
        """Send for ``worker``, what the author wrote or ``phrasing`` makes of it."""
        self._worker, self._outlets, self._clock = worker, outlets, clock
        self._phrasing, self._meter = phrasing, meter
        self._chats: dict[tuple[Address, str], list[tuple[Outgoing, float]]] = {}
        self._worded: dict[tuple[Address, int], asyncio.Task[Worded]] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    def put(self, rows: Sequence[Outgoing]) -> None:
        """Take on messages that are claimed; called in the loop's own thread.

        Each is phrased from now on, whatever it has to wait for: its budget begins here.
        """
        loop = asyncio.get_running_loop()
        for row in rows:
            self._word(row)
            key = row.address, row.recipient
            if key in self._chats:
                self._chats[key].append((row, loop.time()))
                continue
            self._chats[key] = [(row, loop.time())]
            task = loop.create_task(self._chat(key))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def drain(self) -> None:
        """Wait until everything that was taken on is through."""
        while self._tasks:
            await asyncio.wait(self._tasks)

    def _word(self, row: Outgoing) -> None:
        name = row.address, row.place
        if self._phrasing is None or name in self._worded or not self._phrasing.wants(row):
            return
        loop = asyncio.get_running_loop()
        self._worded[name] = loop.create_task(self._phrasing.word(row))
        outlet = self._outlets[row.address.bot, row.address.channel]
        if isinstance(outlet, Typing):
            shown = loop.create_task(_shown(outlet, row))
            self._tasks.add(shown)
            shown.add_done_callback(self._tasks.discard)

    async def _chat(self, key: tuple[Address, str]) -> None:
        """Send the messages of a chat in their order, until there are none.

        One that is behind what another process sends waits for it; past the claim somebody will claim it anew.
        """
        waiting, waited = self._chats[key], list[float]()
        while waiting:
            row, begun = one = min(waiting, key=lambda one: one[0].place)
            try:
                said = await self._send(row, begun)
            except StoreFailed as error:
                log.warning("not sent, to be claimed anew: %s", error.message)
                said = "lost"
            except Exception:
                log.exception("a message was not sent")  # by our fault: the others of the chat go
                said = "lost"
            if said == "behind" and sum(waited) * 1000 < self._worker.claimed:
                waited.append(PAUSES[min(len(waited), len(PAUSES) - 1)])
                await asyncio.sleep(waited[-1])
                continue
            waited.clear()
            waiting.remove(one)
            self._worded.pop((row.address, row.place), None)
        del self._chats[key]

    async def _send(self, row: Outgoing, begun: float) -> Verdict:
        """Send one message if it may go now, and have it marked; return whether it might.

        ``begun`` is when it was taken on, by the clock of the loop.
        """
        outlet = self._outlets[row.address.bot, row.address.channel]
        wording = self._worded.get((row.address, row.place))
        worded = Worded() if wording is None else await wording
        until = self._clock() + self._worker.claimed
        claim = Claim(row, self._worker.name, until, worded.text, worded.phrased)
        said = await asyncio.wrap_future(self._worker.sending(claim))
        if said == "spent":
            log.warning("given up: nobody knows whether it left, time after time")
        if said != "go":
            return said
        text = next(one for one in (worded.text, row.text, row.reply.text) if one is not None)
        try:
            async with asyncio.timeout(max(1_000, self._worker.claimed - MARGIN) / 1000):
                delivery = await outlet.send(row, text)
        except Exception as error:
            log.warning("unsure whether it was sent: %s", type(error).__name__)
            delivery = Delivery("unsure", wait=self._worker.claimed, why=type(error).__name__)
        self._worker.settle(row, delivery)
        if self._meter is not None:
            self._meter.left(row, delivery, round((asyncio.get_running_loop().time() - begun) * 1000))
        return said


async def _shown(outlet: Typing, row: Outgoing) -> None:
    """Have it shown that an answer is being written; whatever comes of that."""
    try:
        async with asyncio.timeout(SHOWN):
            await outlet.typing(row)
    except Exception as error:
        log.debug("typing was not shown: %s", type(error).__name__)
