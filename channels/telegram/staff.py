"""The managers' side of a bot: a group where every lead who needs a person has a topic of his own.

A card opens it; what the lead and the bot say is shown there; whoever writes there speaks to the lead. In a group
without topics a manager answers one of the messages about a lead, which all bear his tag.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from channels.telegram.cards import Cards
from channels.telegram.client import Client
from channels.telegram.decode import CHANNEL
from channels.telegram.desk import Desk
from channels.telegram.encode import Call
from channels.telegram.erasing import Erasing
from channels.telegram.group import Accept
from channels.telegram.orders import Order, read_order
from channels.telegram.outlet import TelegramOutlet
from channels.telegram.posting import Posting
from channels.telegram.reading import Json
from channels.telegram.settings import TelegramSettings
from channels.telegram.showing import Showing
from channels.telegram.words import to_managers
from engine.message import Address, Arrival, Incoming
from engine.outgoing import Delivery, Outgoing
from engine.ports import Accepted
from engine.runner import now
from engine.script import Script
from engine.topic import Post

LOOKS = 2.0  # seconds between two looks for talks that went on, where nothing calls for one sooner
LEAST = 0.3  # seconds between any two: what comes meanwhile is shown together, as a group has 20 messages a minute


class Staff:
    """A ``channels.telegram.group.Group``; ``run`` shows what goes on until it is cancelled."""

    def __init__(
        self,
        settings: TelegramSettings,
        client: Client,
        outlet: TelegramOutlet,
        desk: Desk,
        script: Callable[[], Script],
        clock: Callable[[], int] = now,
    ) -> None:
        """Serve the group of ``settings``; ``script`` is the bot's present one. ``desk`` is asked in other threads."""
        self._settings, self._client, self._outlet = settings, client, outlet
        self._desk, self._clock, self._locale = desk, clock, settings.locale
        self._tasks: set[asyncio.Task[None]] = set()
        self._wake = asyncio.Event()
        self._posting = Posting(settings, outlet, desk, self._start, clock)
        self._erasing = Erasing(settings, client, desk, self._posting, self._start, clock)
        self._cards = Cards(settings, outlet, desk, self._posting, script, self._start)
        self._showing = Showing(settings, outlet, desk, self._posting, clock)

    async def take(self, update: Json, accept: Accept) -> None:
        """Do what a manager wants. Raises ``StoreFailed``."""
        order = read_order(update)
        if order is None:
            return
        address = await self._meant(order)
        said = await self._stored(address, order, accept) if address is not None else None
        if order.press is not None:
            self._start(self._answer(order.press))
        if address is not None and order.deed == "file" and said == "new":
            self._start(self._pass_to_lead(address, order))
        if address is not None and order.press is None and order.thread is None:
            await self._posting.note(Post(address, self._posting.group, message=order.message))
        self._wake.set()

    async def send(self, row: Outgoing, text: str) -> Delivery:
        """Send a lead's card to his topic; ``text`` is why he needs a person."""
        return await self._cards.send(row, text)

    async def heard(self, arrival: Arrival, update: Json) -> None:  # noqa: ARG002 (the talk itself is read)
        """Look soon at what goes on."""
        self._wake.set()

    async def said(self, row: Outgoing, text: str) -> None:  # noqa: ARG002 (as above)
        """Look soon at what goes on."""
        self._wake.set()

    async def forgotten(self, address: Address) -> None:
        """Delete what the group shows of a lead who is about to be forgotten. Raises ``StoreFailed``."""
        await self._erasing.at_once(address)

    async def run(self) -> None:
        """Show what goes on in the talks that have a topic, and delete what stands about forgotten leads."""
        async with asyncio.TaskGroup() as both:
            both.create_task(self._erasing.run())
            both.create_task(self._show())

    async def _show(self) -> None:
        while True:
            self._wake.clear()
            await self._showing.catch_up()
            await asyncio.sleep(LEAST)
            try:
                async with asyncio.timeout(LOOKS):
                    await self._wake.wait()
            except TimeoutError:
                pass

    async def _meant(self, order: Order) -> Address | None:
        """Return the lead whom an order is about."""
        if order.lead is not None:
            address = Address(self._settings.name, CHANNEL, order.lead)
            return address if await asyncio.to_thread(self._desk.find, address) is not None else None
        if order.thread is None:
            return None
        group = self._posting.group
        return await asyncio.to_thread(self._desk.lead_of, self._settings.name, CHANNEL, group, order.thread)

    async def _stored(self, address: Address, order: Order, accept: Accept) -> Accepted:
        kind = "take" if order.deed == "file" else "manager" if order.deed == "say" else order.deed
        external = f"q{order.press}" if order.press else f"g{self._posting.group}.{order.message}"
        incoming = Incoming(kind, order.text, self._clock(), order.who or None)
        return await accept(Arrival(address, incoming, external, self._locale))

    async def _pass_to_lead(self, address: Address, order: Order) -> None:
        """Send a lead what a manager showed him; where that fails the manager is told."""
        group = self._posting.group
        values = {"chat_id": int(address.lead), "from_chat_id": group, "message_id": order.message}
        if not await self._posting.taken(self._outlet.insist, Call("copyMessage", values)):
            at = {"chat_id": group, "reply_parameters": {"message_id": order.message}}
            await self._posting.tell(at | {"text": to_managers("not passed", self._locale)})

    async def _answer(self, press: str) -> None:
        await self._posting.taken(self._client.call, Call("answerCallbackQuery", {"callback_query_id": press}))

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        """Run something beside what goes on: no lead's message waits for it."""
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
