"""Asking Telegram for what happened: an update is acknowledged once it is stored, never before.

The offset of the next request is what acknowledges. It goes up to the first update that could not be stored; those
behind it come again and are known by their ids. One answer's updates are taken chat by chat, the chats side by side;
one that takes long (a manager waits for a message on its way) goes on by itself, and keeps only its own chat waiting.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from typing import Any

from channels.telegram.client import Client, Failed
from channels.telegram.decode import WANTED, Meaning
from channels.telegram.patience import Patience
from channels.telegram.reading import branch, number
from engine.errors import StoreFailed

log = logging.getLogger("leadscript.telegram")

CONFLICTS = 3  # in a row, after which another program certainly polls
TRIES = 3  # of one update by an error of ours, after which it is left
LONG = 1.0  # seconds after which other chats wait no more for one
Take = Callable[[Meaning, Any], Awaitable[None]]


class Polling:
    """One bot's long polling."""

    def __init__(
        self, bot: str, client: Client, read: Callable[[Any], Meaning], take: Take, patience: Patience
    ) -> None:
        """``read`` tells what an update means, and ``take`` stores it or raises."""
        self._bot, self._client, self._read, self._take, self._patience = bot, client, read, take, patience
        self._tries: dict[int, int] = {}
        self._begun: dict[int, asyncio.Task[bool]] = {}  # updates that are not done with, by their ids
        self._ahead: set[int] = set()  # updates that are, behind one that takes long

    async def run(self) -> None:
        """Ask until cancelled. Raises ``Failed`` where asking again cannot help."""
        try:
            await self._run()
        finally:
            for task in self._begun.values():
                task.cancel()

    async def _run(self) -> None:
        offset, conflicts = None, 0
        while True:
            try:
                updates = await self._client.updates(offset, WANTED)
            except Failed as failed:
                conflicts = conflicts + 1 if failed.why == "conflict" else 0
                if not (failed.passes or failed.why == "conflict") or conflicts == CONFLICTS:
                    raise
                await self._patience.wait(failed)
                continue
            conflicts = 0
            done = await self._taken(updates)
            if False in done:
                offset = _id(updates[next(place for place, one in enumerate(done) if not one)])
                await self._patience.wait(None)
                continue
            if None in done:
                offset = _id(updates[done.index(None)])
                self._ahead = {_id(update) for update, one in zip(updates, done, strict=True) if one}
                continue
            self._ahead = set()
            self._patience.over()
            # An empty answer has confirmed everything; ids may begin anew after a quiet week.
            offset = max((_id(one) for one in updates), default=-1) + 1 or None

    async def _taken(self, updates: Sequence[Any]) -> list[bool | None]:
        """Take updates; return of each whether it is done with, and nothing where that is not known yet."""
        meanings = [self._read(update) for update in updates]
        chats: dict[int, list[int]] = {}
        for place, meaning in enumerate(meanings):
            chats.setdefault(meaning.chat, []).append(place)
        done: list[bool | None] = [None] * len(updates)

        async def chat(places: Sequence[int]) -> None:
            for place in places:
                done[place] = await self._once(meanings[place], updates[place])
                if not done[place]:
                    return

        with suppress(TimeoutError):
            async with asyncio.timeout(LONG):
                await asyncio.gather(*(chat(places) for places in chats.values()))
        return done

    async def _once(self, meaning: Meaning, update: Any) -> bool:
        """Take an update unless that is under way or done already; whoever waits for it may be stopped."""
        id_ = _id(update)
        if id_ in self._ahead:
            return True
        if id_ not in self._begun:
            self._begun[id_] = asyncio.get_running_loop().create_task(self._one(meaning, update))
        done = await asyncio.shield(self._begun[id_])
        self._begun.pop(id_, None)
        return done

    async def _one(self, meaning: Meaning, update: Any) -> bool:
        id_ = _id(update)
        try:
            await self._take(meaning, update)
        except StoreFailed:
            return False
        except Exception as error:
            self._tries[id_] = self._tries.get(id_, 0) + 1
            if self._tries[id_] < TRIES:
                log.warning("%s: an update is tried again: %s", self._bot, type(error).__name__)
                return False
            log.exception("%s: an update is left", self._bot)
        self._tries.pop(id_, None)
        return True


def _id(update: Any) -> int:
    return number(branch({"update": update}, "update"), "update_id") or 0
