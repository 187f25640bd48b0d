"""``/delete``: a lead may have himself forgotten, after he was asked whether he means it."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable

from channels.telegram.buttons import DELETE, KEEP
from channels.telegram.client import Failed
from channels.telegram.decode import CHANNEL, Meaning
from channels.telegram.encode import REMOVE, Call
from channels.telegram.group import Accept, Group
from channels.telegram.outlet import NotYet, TelegramOutlet
from channels.telegram.presses import Presses
from channels.telegram.settings import TelegramSettings
from channels.telegram.words import to_lead
from engine.message import Address, Arrival, Incoming

log = logging.getLogger("leadscript.telegram")

Forget = Callable[[Address], Awaitable[bool]]


class Deleting:
    """Asks, and has it done."""

    def __init__(
        self, settings: TelegramSettings, outlet: TelegramOutlet, presses: Presses, forget: Forget | None
    ) -> None:
        """``forget`` deletes what is stored of a lead; without it a manager will."""
        self.group: Group | None = None
        self._settings, self._outlet, self._presses, self._forget = settings, outlet, presses, forget

    async def take(self, meaning: Meaning, accept: Accept, at: int) -> None:
        """Ask, or do what was answered. Raises ``StoreFailed``, and ``Failed`` where he could not be asked."""
        address = Address(self._settings.name, CHANNEL, str(meaning.chat))
        if meaning.press is not None:
            await self._presses.answer(meaning.press)
        if meaning.sort == "delete_no":
            await self._say(meaning.chat, "kept")
        elif self._forget is None:
            asked = Arrival(address, Incoming("text", "/human", at), f"d{meaning.chat}.{meaning.message}")
            await accept(asked)
        elif meaning.sort == "delete":
            shown = [[{"text": self._words(f"delete {name}"), "callback_data": data}] for name, data in ANSWERS]
            await self._say(meaning.chat, "delete", {"inline_keyboard": shown})
        else:
            if self.group is not None:
                await self.group.forgotten(address)
            known = await self._forget(address)
            log.info("%s: a lead was forgotten, as he asked", self._settings.name)
            await self._say(meaning.chat, "deleted" if known else "nothing to delete", REMOVE)

    def _words(self, name: str) -> str:
        return to_lead(name, self._settings.locale)

    async def _say(self, chat: int, name: str, markup: object = None) -> None:
        values = {"chat_id": chat, "text": self._words(name)} | ({"reply_markup": markup} if markup else {})
        try:
            await self._outlet.say(Call("sendMessage", values))
        except (NotYet, Failed) as failed:
            if name == "delete":
                raise
            log.warning("%s: what was done is not told: %s", self._settings.name, failed)


ANSWERS = (("yes", DELETE), ("no", KEEP))
