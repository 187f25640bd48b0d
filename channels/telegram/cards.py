"""A lead's card for the managers, brought to his topic, which is made for the first one."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine, Sequence
from typing import Any

from channels.telegram.card import PRESSES, card, niche, press_data, title
from channels.telegram.client import Failed
from channels.telegram.desk import Desk
from channels.telegram.outlet import NotYet, TelegramOutlet
from channels.telegram.posting import Posting
from channels.telegram.settings import TelegramSettings
from channels.telegram.telling import tell
from channels.telegram.words import to_managers
from engine.errors import StoreFailed
from engine.message import Address
from engine.outgoing import Delivery, Outgoing
from engine.script import Script
from engine.topic import Topic

log = logging.getLogger("leadscript.telegram")

LATE = 60_000  # milliseconds until a card is tried again that the group does not take
SOON = 2_000  # milliseconds until a card is tried again that certainly did not leave
FILES = 10  # of a lead that come with his first card at most, the last ones
NAME = 128  # characters of a topic's name at most


class Cards:
    """Posts cards; one that the group does not take waits in the outbox."""

    def __init__(
        self,
        settings: TelegramSettings,
        outlet: TelegramOutlet,
        desk: Desk,
        posting: Posting,
        script: Callable[[], Script],
        start: Callable[[Coroutine[Any, Any, None]], object],
    ) -> None:
        """``script`` is the bot's present one; ``start`` runs something beside what goes on."""
        self._settings, self._outlet, self._desk, self._posting = settings, outlet, desk, posting
        self._script, self._start, self._locale = script, start, settings.locale

    async def send(self, row: Outgoing, text: str) -> Delivery:
        """Send a lead's card to his topic; ``text`` is why he needs a person."""
        try:
            return await self._carded(row.address, text)
        except StoreFailed as error:
            log.warning("%s: a card waits: %s", self._settings.name, error.message)
            return Delivery("later", wait=SOON, why="store")
        except NotYet as early:
            return Delivery("later", wait=early.wait, why="limits")
        except Failed as failed:
            return self._later(failed)

    async def _carded(self, address: Address, reason: str) -> Delivery:
        """Post a card. Raises ``StoreFailed`` and ``NotYet`` where none was posted, and ``Failed``."""
        turns, posted = await asyncio.to_thread(self._desk.talk, address)
        if not turns:
            return Delivery("refused", why="forgotten")
        script, session = self._script(), turns[-1].session
        known = await asyncio.to_thread(self._desk.find, address)
        lines = tell(turns, posted, self._locale)
        words = card(script, session, reason, lines, self._locale)
        name = f"{title(script, session, self._locale)} · {niche(script, self._locale)}"[:NAME]
        is_here = known is not None and known.group == self._posting.group
        topic = known if known is not None and is_here else await self._posting.topic(session, address, name)
        sent = await self._posting.post(topic, words, self._outlet.say, _buttons(address, self._locale))
        if sent is None:  # somebody deleted the topic
            topic = await self._posting.topic(session, address, name)
            sent = await self._posting.post(topic, words, self._outlet.say, _buttons(address, self._locale))
        if topic is not known:
            self._start(self._pass_files(topic, [line.number for line in lines if line.number][-FILES:]))
        return Delivery("sent", str(sent.message_id)) if sent is not None else Delivery("later", wait=LATE, why="gone")

    async def _pass_files(self, topic: Topic, numbers: Sequence[int]) -> None:
        """Forward what a lead sent before he had a topic: his first card may be about just that."""
        try:
            ids = await asyncio.to_thread(self._desk.came, topic.address, numbers)
        except StoreFailed as error:
            log.warning("%s: a lead's files are not passed on: %s", self._settings.name, error.message)
            return
        for external in ids.values():
            await self._posting.forward(topic, external)

    def _later(self, failed: Failed) -> Delivery:
        """Return what a failure means for a card: it waits until the group takes it."""
        if failed.why == "lost":
            return Delivery("unsure", wait=LATE // 10, why=failed.why)
        if not failed.passes and failed.why != "gone":
            log.error(to_managers("refused", self._settings.language).format(bot=self._settings.name, why=failed.told))
            return Delivery("later", wait=LATE, why=failed.why)
        return Delivery("later", wait=max(SOON, round(failed.wait * 1000)), why=failed.why)


def _buttons(address: Address, locale: str) -> dict[str, Any]:
    row = [
        {"text": names[locale == "en"], "callback_data": press_data(press, address.lead)}
        for press, names in PRESSES.items()
    ]
    return {"inline_keyboard": [row]}
