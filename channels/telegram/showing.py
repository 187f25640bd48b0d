"""Showing the managers how the talks go on that have a topic in their group."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import replace

from channels.telegram.client import Failed
from channels.telegram.decode import CHANNEL
from channels.telegram.desk import Desk
from channels.telegram.outlet import TelegramOutlet
from channels.telegram.posting import Posting
from channels.telegram.settings import TelegramSettings
from channels.telegram.telling import messages, tell, unshown
from channels.telegram.words import to_managers
from engine.errors import StoreFailed
from engine.message import Address
from engine.topic import Topic

log = logging.getLogger("leadscript.telegram")

LATE = 60_000  # milliseconds until a topic is tried again that does not take anything
FULL = 3_000  # characters of one message at most


class Showing:
    """Brings each topic up to what its lead and the bot have said."""

    def __init__(
        self,
        settings: TelegramSettings,
        outlet: TelegramOutlet,
        desk: Desk,
        posting: Posting,
        clock: Callable[[], int],
    ) -> None:
        """Show what ``desk`` knows by ``posting``."""
        self._settings, self._outlet, self._desk, self._posting, self._clock = settings, outlet, desk, posting, clock
        self._aside: dict[Address, int] = {}  # leads whose topic takes nothing now, and until when it is left alone

    async def catch_up(self) -> None:
        """Show every topic what it is behind; one that takes nothing is left alone for a while."""
        try:
            topics = await asyncio.to_thread(self._desk.behind, self._settings.name, CHANNEL, self._posting.group)
            for topic in topics:
                if self._aside.get(topic.address, 0) <= self._clock():
                    await self._show_or_put_aside(topic)
        except StoreFailed as error:
            log.warning("%s: the managers' group is behind: %s", self._settings.name, error.message)
        except Exception:
            log.exception("%s: the managers' group is behind by our mistake", self._settings.name)

    async def _show_or_put_aside(self, topic: Topic) -> None:
        """Show what a topic is behind; one that takes nothing keeps no other waiting. Raises ``StoreFailed``."""
        try:
            await self._show(topic)
            self._aside.pop(topic.address, None)
            return
        except StoreFailed:
            raise
        except Failed as failed:
            level = logging.DEBUG if topic.address in self._aside else logging.WARNING  # told once
            told = to_managers("unseen", self._settings.language)
            log.log(level, told.format(bot=self._settings.name, why=failed.told))
        except Exception:
            log.exception("%s: a lead's words are not shown to the managers by our mistake", self._settings.name)
        self._aside[topic.address] = self._clock() + LATE

    async def _show(self, topic: Topic) -> None:
        """Show the turns that a topic is behind; what is shown counts once all of it is. Raises ``Failed``."""
        turns, posted = await asyncio.to_thread(self._desk.talk, topic.address)
        new = unshown(turns, posted, topic, self._clock())
        if not new:
            return
        lines = tell(new, posted, self._settings.locale)
        ids = await asyncio.to_thread(self._desk.came, topic.address, [line.number for line in lines if line.number])
        last = new[-1].session
        shown = replace(topic, opened=last.number, turn=last.version)
        for words in messages(lines, FULL):
            if await self._posting.post(topic, words, self._outlet.insist) is None:
                shown = replace(topic, group=0)  # somebody deleted it: the next card makes another
                break
        else:
            for external in ids.values():
                await self._posting.forward(topic, external)
        await asyncio.to_thread(self._desk.advance, topic, shown)
