"""The managers' side of a bot: a group where every lead who needs a person has a topic of his own.

A card opens it; what the lead and the bot say is shown there; whoever writes there speaks to the lead. In a group
without topics a manager answers one of the messages about a lead, which all bear his tag.
"""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from dataclasses import replace
from typing import Any, Protocol

from channels.telegram.card import PRESSES, card, niche, press_data, title
from channels.telegram.client import Client, Failed
from channels.telegram.decode import CHANNEL
from channels.telegram.encode import Call
from channels.telegram.group import Accept
from channels.telegram.orders import Order, read_order, tag
from channels.telegram.outlet import NotYet, TelegramOutlet
from channels.telegram.pieces import LONGEST, pieces
from channels.telegram.reading import Json
from channels.telegram.settings import TelegramSettings
from channels.telegram.telling import messages, tell, unshown
from channels.telegram.words import to_managers
from engine.errors import StoreFailed
from engine.message import Address, Arrival, Incoming
from engine.outgoing import Delivery, Outgoing
from engine.ports import Accepted
from engine.runner import now
from engine.script import Script
from engine.session import Session, Turn
from engine.stores.archive import Posted
from engine.topic import Topic

log = logging.getLogger("leadscript.telegram")

LOOKS = 2.0  # seconds between two looks for talks that went on, where nothing calls for one sooner
LEAST = 0.3  # seconds between any two: what comes meanwhile is shown together, as a group has 20 messages a minute
LATE = 60_000  # milliseconds until a card or a topic is tried again where the group does not take it
SOON = 2_000  # milliseconds until a card is tried again that certainly did not leave
FLAT = 600_000  # milliseconds until topics are tried again in a group that has none: somebody may turn them on
FILES = 10  # of a lead that come with his first card at most, the last ones
FULL = 3_000  # characters of one message at most
NAME = 128  # characters of a topic's name at most
Say = Callable[[Call], Awaitable[Any]]
_MESSAGE = re.compile(r"m(\d+)\.(\d+)")


class Desk(Protocol):
    """What is read of the talks and kept of the topics (``engine.stores.desk``)."""

    def find(self, address: Address) -> Topic | None:
        """Return where a lead is shown."""
        ...

    def lead_of(self, bot: str, channel: str, group: int, thread: int) -> Address | None:
        """Return whose topic it is."""
        ...

    def keep(self, topic: Topic) -> None:
        """Store where a lead is shown."""
        ...

    def behind(self, bot: str, channel: str, group: int, limit: int = 50) -> Sequence[Topic]:
        """Return the topics whose talk went on since it was shown."""
        ...

    def talk(self, address: Address) -> tuple[Sequence[Turn], dict[int, Posted]]:
        """Return a lead's turns and what became of each message to him."""
        ...

    def came(self, address: Address, numbers: Sequence[int]) -> dict[int, str]:
        """Return the channel's own ids of what came in under these numbers."""
        ...


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
        self._desk, self._script, self._clock = desk, script, clock
        self._group = settings.group or 0
        self._locale = settings.locale
        self._flat = 0  # until when (UTC milliseconds) the group is taken to have no topics
        self._aside: dict[Address, int] = {}  # leads whose topic takes nothing now, and until when it is left alone
        self._tasks: set[asyncio.Task[None]] = set()
        self._wake = asyncio.Event()

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
        self._wake.set()

    async def _stored(self, address: Address, order: Order, accept: Accept) -> Accepted:
        kind = "take" if order.deed == "file" else "manager" if order.deed == "say" else order.deed
        external = f"q{order.press}" if order.press else f"g{self._group}.{order.message}"
        incoming = Incoming(kind, order.text, self._clock(), order.who or None)
        return await accept(Arrival(address, incoming, external, self._locale))

    async def send(self, row: Outgoing, text: str) -> Delivery:
        """Send a lead's card to his topic, which is made for the first one; ``text`` is why he needs a person."""
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
        topic = known if known is not None and known.group == self._group else await self._made(session, address, name)
        sent = await self._posted(topic, words, self._outlet.say, _buttons(address, self._locale))
        if sent is None:  # somebody deleted the topic
            topic = await self._made(session, address, name)
            sent = await self._posted(topic, words, self._outlet.say, _buttons(address, self._locale))
        if topic is not known:
            self._start(self._pass_files(topic, [line.number for line in lines if line.number][-FILES:]))
        return Delivery("sent", str(sent.message_id)) if sent is not None else Delivery("later", wait=LATE, why="gone")

    async def heard(self, arrival: Arrival, update: Json) -> None:  # noqa: ARG002 (the talk itself is read)
        """Look soon at what goes on."""
        self._wake.set()

    async def said(self, row: Outgoing, text: str) -> None:  # noqa: ARG002 (as above)
        """Look soon at what goes on."""
        self._wake.set()

    async def forgotten(self, address: Address) -> None:
        """Delete the topic of a lead who is about to be forgotten; without topics it is told what is to be deleted."""
        topic = await asyncio.to_thread(self._desk.find, address)
        if topic is None or topic.group != self._group:
            return
        where = {"chat_id": topic.group}
        if topic.thread is not None:
            where["message_thread_id"] = topic.thread
            if await self._taken(self._client.call, Call("deleteForumTopic", where)):
                return
        words = f"{to_managers('forget', self._locale)}\n{tag(address.lead)}"
        self._start(self._tell(where | {"text": words}))

    async def run(self) -> None:
        """Show what goes on in the talks that have a topic."""
        while True:
            self._wake.clear()
            try:
                topics = await asyncio.to_thread(self._desk.behind, self._settings.name, CHANNEL, self._group)
                for topic in topics:
                    if self._aside.get(topic.address, 0) <= self._clock():
                        await self._show_or_put_aside(topic)
            except StoreFailed as error:
                log.warning("%s: the managers' group is behind: %s", self._settings.name, error.message)
            except Exception:
                log.exception("%s: the managers' group is behind by our mistake", self._settings.name)
            await asyncio.sleep(LEAST)
            try:
                async with asyncio.timeout(LOOKS):
                    await self._wake.wait()
            except TimeoutError:
                pass

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
        lines = tell(new, posted, self._locale)
        ids = await asyncio.to_thread(self._desk.came, topic.address, [line.number for line in lines if line.number])
        last = new[-1].session
        shown = replace(topic, opened=last.number, turn=last.version)
        for words in messages(lines, FULL):
            if await self._posted(topic, words, self._outlet.insist) is None:
                shown = replace(topic, group=0)  # somebody deleted it: the next card makes another
                break
        else:
            for external in ids.values():
                await self._pass_to_managers(topic, external)
        now_at = await asyncio.to_thread(self._desk.find, topic.address)
        if now_at is not None and (now_at.group, now_at.thread) == (topic.group, topic.thread):
            await asyncio.to_thread(self._desk.keep, shown)  # else he was forgotten meanwhile, or has another topic

    async def _meant(self, order: Order) -> Address | None:
        """Return the lead whom an order is about."""
        if order.lead is not None:
            address = Address(self._settings.name, CHANNEL, order.lead)
            return address if await asyncio.to_thread(self._desk.find, address) is not None else None
        if order.thread is None:
            return None
        return await asyncio.to_thread(self._desk.lead_of, self._settings.name, CHANNEL, self._group, order.thread)

    async def _made(self, session: Session, address: Address, name: str) -> Topic:
        """Return a topic made for a lead, or the group itself where there can be none.

        It is stored before anything is posted there, so that it is made once; from then on what goes on is shown.
        Raises ``StoreFailed``, ``NotYet`` and ``Failed``.
        """
        thread = await self._thread(name)
        topic = Topic(address, self._group, thread, session.number, session.version)
        await asyncio.to_thread(self._desk.keep, topic)
        return topic

    async def _thread(self, name: str) -> int | None:
        """Make a topic and return its number; nothing where there can be none. Raises ``NotYet`` and ``Failed``."""
        if self._flat <= self._clock():
            try:
                made = await self._outlet.say(Call("createForumTopic", {"chat_id": self._group, "name": name}))
                return int(made.message_thread_id)
            except Failed as failed:
                if failed.why != "wrong" or "chat not found" in failed.told.lower():
                    raise
                self._flat = self._clock() + FLAT
                log.warning(
                    to_managers("no topics", self._settings.language).format(bot=self._settings.name, why=failed.told)
                )
        return None

    async def _posted(self, topic: Topic, words: str, say: Say, markup: object = None) -> Any:
        """Send words to a topic and return the (last) message; nothing where the topic is gone. Raises as ``say``."""
        where: dict[str, Any] = {"chat_id": topic.group}
        if topic.thread is not None:
            where["message_thread_id"] = topic.thread
        below = f"\n{tag(topic.address.lead)}" if topic.thread is None else ""
        parts, sent = pieces(words, LONGEST - len(below)), None
        for number, part in enumerate(parts, 1):
            under = {"reply_markup": markup} if markup and number == len(parts) else {}
            try:
                sent = await say(Call("sendMessage", where | {"text": part + below} | under))
            except Failed as failed:
                if failed.why == "wrong" and topic.thread is not None and "thread" in failed.told.lower():
                    return None
                if failed.why == "gone" and failed.chat is not None:
                    self._moved(failed.chat)
                raise
        return sent

    def _moved(self, chat: int) -> None:
        """The group became a supergroup: Telegram gave it another id."""
        log.warning(to_managers("moved", self._settings.language).format(bot=self._settings.name, group=chat))
        self._group = chat

    async def _pass_to_managers(self, topic: Topic, external: str) -> None:
        """Forward to a topic what a lead sent that is no text; what he took back meanwhile cannot be."""
        found = _MESSAGE.match(external)
        if found is None:
            return
        values: dict[str, Any] = {"chat_id": topic.group, "from_chat_id": int(found[1]), "message_id": int(found[2])}
        if topic.thread is not None:
            values["message_thread_id"] = topic.thread
        try:
            await self._outlet.insist(Call("forwardMessage", values))
        except Failed as failed:
            log.info("%s: a lead's file was not passed on: %s", self._settings.name, failed)

    async def _pass_files(self, topic: Topic, numbers: Sequence[int]) -> None:
        """Forward what a lead sent before he had a topic: his first card may be about just that."""
        try:
            ids = await asyncio.to_thread(self._desk.came, topic.address, numbers)
        except StoreFailed as error:
            log.warning("%s: a lead's files are not passed on: %s", self._settings.name, error.message)
            return
        for external in ids.values():
            await self._pass_to_managers(topic, external)

    async def _pass_to_lead(self, address: Address, order: Order) -> None:
        """Send a lead what a manager showed him; where that fails the manager is told."""
        values = {"chat_id": int(address.lead), "from_chat_id": self._group, "message_id": order.message}
        if not await self._taken(self._outlet.insist, Call("copyMessage", values)):
            where = {"chat_id": self._group, "reply_parameters": {"message_id": order.message}}
            await self._tell(where | {"text": to_managers("not passed", self._locale)})

    async def _tell(self, values: dict[str, Any]) -> None:
        await self._taken(self._outlet.insist, Call("sendMessage", values))

    async def _answer(self, press: str) -> None:
        await self._taken(self._client.call, Call("answerCallbackQuery", {"callback_query_id": press}))

    async def _taken(self, say: Say, call: Call) -> bool:
        """Make a call that nothing hangs on; tell whether it was taken."""
        try:
            await say(call)
        except Failed as failed:
            log.info("%s: %s was not taken: %s", self._settings.name, call.method, failed)
            return False
        return True

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        """Run something beside what goes on: no lead's message waits for it."""
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

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
