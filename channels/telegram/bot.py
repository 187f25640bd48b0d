"""One bot on Telegram, put together: updates to arrivals, rows of the outbox to calls."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from typing import Any

from aiohttp import web

from channels.telegram.client import Client
from channels.telegram.decode import CHANNEL, Meaning, decode
from channels.telegram.deleting import Deleting, Forget
from channels.telegram.feed import Feed
from channels.telegram.group import Accept, Group
from channels.telegram.latest import Latest
from channels.telegram.outlet import TelegramOutlet
from channels.telegram.presses import Presses
from channels.telegram.settings import TelegramSettings
from channels.telegram.standing import tell_lack
from engine.errors import StoreFailed
from engine.message import Address, Arrival, Incoming
from engine.runner import now

log = logging.getLogger("leadscript.telegram")


class TelegramBot:
    """A ``channels.base.Bot``. ``join`` gives it the managers' side of its group."""

    channel = CHANNEL

    def __init__(
        self,
        settings: TelegramSettings,
        *,
        forget: Forget | None = None,
        clock: Callable[[], int] = now,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        """``forget`` deletes what is stored of a lead, and tells whether anything was."""
        self.name, self.settings = settings.name, settings
        self.client = Client(settings)
        self._tasks: set[asyncio.Task[None]] = set()
        self._clock = clock
        self._accept: Accept | None = None
        self._group: Group | None = None
        self._latest = Latest()
        self._strangers: set[int] = set()
        self._presses = Presses(self.client, self._start)
        self.outlet = TelegramOutlet(
            settings, self.client, self._presses, blocked=self._blocked, clock=clock, sleep=sleep
        )
        self._deleting = Deleting(settings, self.outlet, self._presses, forget)
        self._feed = Feed(settings, self.client, self._read, self.take, sleep)

    def join(self, group: Group) -> None:
        """Hand the managers' group over to whoever keeps it."""
        self._group = self.outlet.group = self._deleting.group = group

    @property
    def waits(self) -> bool:
        """Whether Telegram cannot be used now, or what comes from it not be stored: it is tried again and again."""
        return self._feed.waits

    async def serve(self, accept: Accept) -> None:
        """Feed what comes in until cancelled; what ``accept`` has not stored is not acknowledged.

        Raises ``ChannelFailed`` where the token is not known, another program gets the updates, or a webhook has no
        secret or an address that Telegram does not take.
        """
        self._accept = accept
        beside = [] if self._group is None else [self._group.run(), tell_lack(self.settings, self.client)]
        tasks = [asyncio.get_running_loop().create_task(work) for work in beside]
        try:
            await self._feed.run()
        finally:
            for task in tasks:
                task.cancel()

    async def close(self) -> None:
        """Let go of connections: ``serve`` has ended, and nothing is sent any more."""
        for task in self._tasks:
            task.cancel()
        await self.client.close()

    def routes(self) -> Sequence[web.RouteDef]:
        """Return the route that Telegram posts to, where the bot has a webhook with a secret."""
        return self._feed.routes()

    async def take(self, meaning: Meaning, update: Any) -> None:
        """Do what an update means. It may be acknowledged when this returns; raises ``StoreFailed`` and ``Failed``."""
        if self._accept is None:
            raise StoreFailed("the bot does not serve")
        match meaning.sort:
            case "lead":
                await self._lead(meaning, update, self._accept)
            case "delete" | "delete_yes" | "delete_no":
                await self._deleting.take(meaning, self._accept, self._clock())
            case "group" if self._group is not None:
                await self._group.take(update, self._accept)
            case _:
                self._pass_over(meaning)

    async def _lead(self, meaning: Meaning, update: Any, accept: Accept) -> None:
        for arrival in self._latest.seen(meaning):
            said = await accept(arrival)
            if meaning.press is not None:
                if said == "new":
                    self._presses.wait(meaning.chat, meaning.press)
                else:
                    self._start(self._presses.answer(meaning.press))
            if said == "new" and self._group is not None:
                await self._group.heard(arrival, update)

    def _pass_over(self, meaning: Meaning) -> None:
        if meaning.press is not None:
            self._start(self._presses.answer(meaning.press))
        if meaning.sort in ("group", "stranger") and meaning.chat not in self._strangers and len(self._strangers) < 100:
            self._strangers.add(meaning.chat)
            log.info("%s: nobody listens to the group %d", self.name, meaning.chat)

    def _read(self, update: Any) -> Meaning:
        return decode(update, self.settings, self._clock())

    def _blocked(self, address: Address, place: int) -> None:
        self._start(self._mark(Arrival(address, Incoming("blocked", "", self._clock()), f"f{address.lead}.{place}")))

    async def _mark(self, arrival: Arrival) -> None:
        if self._accept is not None:
            try:
                await self._accept(arrival)
            except StoreFailed:
                log.warning("%s: a lead who blocked the bot is marked at the next try", self.name)

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        """Run something beside what goes on; it ends with the bot."""
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


def open_bot(settings: TelegramSettings, forget: Forget | None = None) -> TelegramBot:
    """Return a bot that serves nobody yet; nothing is asked of Telegram before it does.

    ``forget`` deletes what is stored of a lead who wants that, and tells whether anything was; without it such a
    lead is handed to the managers.
    """
    return TelegramBot(settings, forget=forget)


__all__ = ["TelegramBot", "TelegramSettings", "open_bot"]
