"""What leaves: outbox -> phrase -> begin (one transaction) -> send -> mark; one message of a chat at a time."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence

from engine.errors import StoreFailed
from engine.message import Address
from engine.outgoing import Delivery, Outgoing, Verdict
from engine.ports import Claim, Outlet
from engine.runner import now
from engine.worker import Worker

log = logging.getLogger("leadscript.sender")

MARGIN = 5_000  # milliseconds of a claim that a sending leaves for its mark
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
        self, worker: Worker, outlets: Mapping[tuple[str, str], Outlet], clock: Callable[[], int] = now
    ) -> None:
        """Send for ``worker``."""
        self._worker, self._outlets, self._clock = worker, outlets, clock
        self._chats: dict[tuple[Address, str], list[Outgoing]] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    def put(self, rows: Sequence[Outgoing]) -> None:
        """Take on messages that are claimed; called in the loop's own thread."""
        for row in rows:
            key = row.address, row.recipient
            if key in self._chats:
                self._chats[key].append(row)
                continue
            self._chats[key] = [row]
            task = asyncio.get_running_loop().create_task(self._chat(key))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def drain(self) -> None:
        """Wait until everything that was taken on is through."""
        while self._tasks:
            await asyncio.wait(self._tasks)

    async def _chat(self, key: tuple[Address, str]) -> None:
        """Send the messages of a chat in their order, until there are none.

        One that is behind what another process sends waits for it; past the claim somebody will claim it anew.
        """
        waiting, waited = self._chats[key], list[float]()
        while waiting:
            row = min(waiting, key=lambda one: one.place)
            try:
                said = await self._send(row)
            except StoreFailed as error:
                log.warning("not sent, to be claimed anew: %s", error.message)
                said = "lost"
            if said == "behind" and sum(waited) * 1000 < self._worker.claimed:
                waited.append(PAUSES[min(len(waited), len(PAUSES) - 1)])
                await asyncio.sleep(waited[-1])
                continue
            waited.clear()
            waiting.remove(row)
        del self._chats[key]

    async def _send(self, row: Outgoing) -> Verdict:
        """Send one message if it may go now, and have it marked; return whether it might."""
        outlet = self._outlets[row.address.bot, row.address.channel]
        text = row.text if row.text is not None else row.reply.text
        until = self._clock() + self._worker.claimed
        claim = Claim(row, self._worker.name, until)  # authored words need not be stored anew to be final
        said = await asyncio.wrap_future(self._worker.sending(claim))
        if said == "spent":
            log.warning("given up: nobody knows whether it left, time after time")
        if said != "go":
            return said
        try:
            async with asyncio.timeout(max(1_000, self._worker.claimed - MARGIN) / 1000):
                delivery = await outlet.send(row, text)
        except Exception as error:
            log.warning("unsure whether it was sent: %s", type(error).__name__)
            delivery = Delivery("unsure", wait=self._worker.claimed, why=type(error).__name__)
        self._worker.settle(row, delivery)
        return said
