"""Buttons that were pressed: Telegram shows a clock on each until its press is answered."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any

from channels.telegram.client import Client, Failed
from channels.telegram.encode import Call
from engine.builtin import TEXTS
from engine.outgoing import Outgoing

log = logging.getLogger("leadscript.telegram")

PATIENCE = 3.0  # seconds that a press waits for what the bot says to it
STALE = frozenset(texts["stale"] for texts in TEXTS.values())


class Presses:
    """Answers each press when the reply to it goes out: with a short text where its question is not open any more."""

    def __init__(self, client: Client, start: Callable[[Coroutine[Any, Any, None]], object]) -> None:
        """``start`` runs something beside what goes on."""
        self._client, self._start = client, start
        self._open: dict[int, list[str]] = {}

    def wait(self, chat: int, press: str) -> None:
        """Have a press answered with the next reply into a chat, or after a while without one."""
        self._open.setdefault(chat, []).append(press)
        self._start(self._later(chat, press))

    def replied(self, chat: int, row: Outgoing) -> None:
        """Answer the presses of a chat, into which a reply goes."""
        parts = row.reply.parts
        said = parts[0].text if parts and parts[0].text in STALE else None
        for press in self._open.pop(chat, ()):
            self._start(self.answer(press, said))

    async def answer(self, press: str, text: str | None = None) -> None:
        """Answer a press; one that is too old to be answered is none the worse."""
        try:
            await self._client.call(
                Call("answerCallbackQuery", {"callback_query_id": press} | ({"text": text} if text else {}))
            )
        except Failed as failed:
            log.debug("a press was not answered: %s", failed)

    async def _later(self, chat: int, press: str) -> None:
        await asyncio.sleep(PATIENCE)
        left = self._open.get(chat, [])
        if press in left:
            left.remove(press)
            if not left:
                del self._open[chat]
            await self.answer(press)
