"""What leaves a bot: messages of the outbox, within Telegram's limits, and what came of each."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

from channels.telegram.client import Client, Failed
from channels.telegram.encode import REMOVE, Call, File, asks_contact, encode
from channels.telegram.group import Group
from channels.telegram.limits import Traffic
from channels.telegram.presses import Presses
from channels.telegram.settings import TelegramSettings
from engine.message import Address
from engine.outgoing import Delivery, Outgoing
from engine.runner import now

log = logging.getLogger("leadscript.telegram")

WHOLE = 9_500  # milliseconds that a sending takes at most: whoever asked gives it 10 s
PATIENCE = 4_000  # milliseconds of them that a message waits for its turn; then it waits in the outbox
AGAIN = 2_000  # milliseconds until what certainly did not leave is tried again
UNSURE = 3_000  # milliseconds until what may have left is sent again, once
DENIED = 30_000  # milliseconds: a new token takes a person
KEPT = 5_000  # messages begun, and chats with a keyboard, that are remembered


class NotYet(Exception):
    """A message whose turn is only in ``wait`` milliseconds."""

    def __init__(self, wait: int) -> None:
        """Say when."""
        super().__init__(f"in {wait} ms")
        self.wait = max(1, wait)


class TelegramOutlet:
    """The outgoing side of a bot: an ``engine.ports.Outlet`` that can show that an answer is being written.

    A long text or a file is a call of its own. What is through of a message is remembered here: where a later piece
    has to wait, the message goes on from it. A process that is killed between two pieces knows nothing of that: its
    successor sends the whole message again, once, as it does with any message whose end is unknown.
    """

    def __init__(
        self,
        settings: TelegramSettings,
        client: Client,
        presses: Presses,
        *,
        blocked: Callable[[Address, int], None],
        clock: Callable[[], int] = now,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        """``blocked`` is told of a lead who does not want the bot any more, and the place of what he was sent."""
        self.group: Group | None = None
        self.traffic = Traffic()
        self._settings, self._client, self._presses, self._blocked = settings, client, presses, blocked
        self._clock, self._sleep = clock, sleep
        self._through: dict[tuple[Address, int], int] = {}
        self._keyboards: dict[int, None] = {}

    async def send(self, row: Outgoing, text: str) -> Delivery:
        """Send a message to its lead, or a card to the managers."""
        if row.recipient == "managers":
            return await self._card(row, text)
        chat, key = int(row.address.lead), (row.address, row.place)
        calls = encode(row, text, folder=self._settings.folder, keyboard=chat in self._keyboards)
        if not calls:
            log.error("%s: a message without words was not sent", self._settings.name)
            return Delivery("refused", why="empty")
        self._presses.replied(chat, row)
        external, begun = None, self._clock()
        for place, call in enumerate(calls):
            if place < self._through.get(key, 0):
                continue
            try:
                external = await self._made(chat, call, begun) or external
            except NotYet as early:
                return Delivery("later", wait=early.wait, why="limits")
            except Failed as failed:
                return self._outcome(row, failed)
            self._through[key] = place + 1
        self._through.pop(key, None)
        self._note(chat, row, calls)
        if self.group is not None:
            await self.group.said(row, text)
        return Delivery("sent", external)

    async def typing(self, row: Outgoing) -> None:
        """Show that an answer is being written: for five seconds, or until it comes. Raises ``Failed``."""
        if row.recipient == "lead":
            await self._client.call(Call("sendChatAction", {"chat_id": int(row.address.lead), "action": "typing"}))

    async def say(self, call: Call) -> Any:
        """Make a call that sends something beside the talks, within the limits. Raises ``NotYet`` and ``Failed``."""
        chat = call.values["chat_id"]
        await self._turn(chat, self._clock() + PATIENCE)
        try:
            return await self._client.call(call)
        except Failed as failed:
            self._obey(chat, failed)
            raise

    async def insist(self, call: Call) -> Any:
        """Make such a call as soon as it is taken, however long that takes; one that may have been taken twice at most.

        Raises ``Failed`` where waiting is no help.
        """
        unsure = False
        while True:
            try:
                return await self.say(call)
            except NotYet as early:
                wait = early.wait
            except Failed as failed:
                if not failed.passes or (unsure and failed.why == "lost"):
                    raise
                unsure, wait = unsure or failed.why == "lost", max(AGAIN, round(failed.wait * 1000))
            await self._sleep(wait / 1000)

    async def _card(self, row: Outgoing, text: str) -> Delivery:
        if self.group is not None:
            return await self.group.send(row, text)
        log.warning("%s: no managers' group is set: nobody was told of a lead (%s)", self._settings.name, text)
        return Delivery("refused", why="no managers' group")

    async def _made(self, chat: int, call: Call, begun: int) -> str | None:
        """Make one call of a message that began to be sent; return the id of what was sent.

        Raises ``NotYet`` and ``Failed``.
        """
        for one in call.values.values():
            if isinstance(one, File) and not one.path.is_file():
                log.error("%s: the file %s is not beside the script", self._settings.name, one.path.name)
                return None
        await self._turn(chat, begun + PATIENCE)
        left = (begun + WHOLE - self._clock()) / 1000
        try:
            return str((await self._client.call(call, left)).message_id)
        except Failed as failed:
            if failed.why != "wrong" or (call.method == "sendMessage" and "reply_markup" not in call.values):
                raise
            log.error("%s: %s was refused: %s", self._settings.name, call.method, failed.told)
        if call.method != "sendMessage":
            return None  # the words are more than the file
        bare = replace(call, values={name: value for name, value in call.values.items() if name != "reply_markup"})
        return str((await self._client.call(bare, left)).message_id)  # whoever sees no buttons can still write

    async def _turn(self, chat: int, until: int) -> None:
        """Wait until a message may go into a chat. Raises ``NotYet`` where that is after ``until``."""
        for whose in (chat, None):
            at = self._clock()
            booked, wait = self.traffic.book(whose, at, max(0, until - at))
            if not booked:
                raise NotYet(wait)
            if wait:
                await self._sleep(wait / 1000)
        if held := self.traffic.held(chat, self._clock()):
            raise NotYet(held)

    def _outcome(self, row: Outgoing, failed: Failed) -> Delivery:
        """Return what a failure means for the message."""
        chat = int(row.address.lead)
        self._obey(chat, failed)
        log.debug("%s: not sent: %s", self._settings.name, failed)
        match failed.why:
            case "busy":
                return Delivery("later", wait=max(1, round(failed.wait * 1000)), why=failed.why)
            case "unreachable" | "broken":
                return Delivery("later", wait=AGAIN, why=failed.why)
            case "denied" | "conflict":
                return Delivery("later", wait=DENIED, why=failed.why)
            case "lost":
                return Delivery("unsure", wait=UNSURE, why=failed.why)
            case "forbidden":
                self._blocked(row.address, row.place)
            case _:
                log.error("%s: a message was refused: %s", self._settings.name, failed.told)
        self._through.pop((row.address, row.place), None)
        return Delivery("refused", why=failed.why)

    def _obey(self, chat: int, failed: Failed) -> None:
        if failed.why == "busy":
            self.traffic.hold(chat, self._clock() + round(failed.wait * 1000))

    def _note(self, chat: int, row: Outgoing, calls: tuple[Call, ...]) -> None:
        """Remember whether the button that shares a contact is on the lead's screen."""
        if asks_contact(row.reply.buttons):
            self._keyboards[chat] = None
        elif any(call.values.get("reply_markup") == REMOVE for call in calls):
            self._keyboards.pop(chat, None)
        bound(self._keyboards, KEPT)
        bound(self._through, KEPT)


def bound(kept: dict[Any, Any], most: int) -> None:
    """Drop what was put in first, so that no more than ``most`` are kept."""
    while len(kept) > most:
        del kept[next(iter(kept))]
