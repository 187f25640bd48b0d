"""What is said in the managers' group: in a lead's topic, or in the group's own feed, where his tag stands below."""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from channels.telegram.client import Failed
from channels.telegram.desk import Desk
from channels.telegram.encode import Call
from channels.telegram.orders import tag
from channels.telegram.outlet import TelegramOutlet
from channels.telegram.pieces import LONGEST, pieces
from channels.telegram.settings import TelegramSettings
from channels.telegram.words import to_managers
from engine.errors import StoreFailed
from engine.message import Address
from engine.session import Session
from engine.topic import Post, Topic

log = logging.getLogger("leadscript.telegram")

FLAT = 600_000  # milliseconds until topics are tried again in a group that has none: somebody may turn them on
NOTED = 2.0  # seconds between two tries to store what was posted
Say = Callable[[Call], Awaitable[Any]]
_MESSAGE = re.compile(r"m(\d+)\.(\d+)")


class Posting:
    """Makes topics and posts in them. ``group`` is the group's chat id, which may change."""

    def __init__(
        self,
        settings: TelegramSettings,
        outlet: TelegramOutlet,
        desk: Desk,
        start: Callable[[Coroutine[Any, Any, None]], object],
        clock: Callable[[], int],
    ) -> None:
        """Post in the group of ``settings``; ``start`` runs something beside what goes on."""
        self._settings, self._outlet, self._desk = settings, outlet, desk
        self._start, self._clock = start, clock
        self.group = settings.group or 0
        self._flat = 0  # until when (UTC milliseconds) the group is taken to have no topics

    async def topic(self, session: Session, address: Address, name: str) -> Topic:
        """Return a topic made for a lead, or the group itself where there can be none.

        It is stored before anything is posted there, so that it is made once; from then on what goes on is shown.
        Raises ``StoreFailed``, ``NotYet`` and ``Failed``.
        """
        thread = await self._thread(name)
        topic = Topic(address, self.group, thread, session.number, session.version)
        await asyncio.to_thread(self._desk.keep, topic)
        return topic

    async def post(self, topic: Topic, words: str, say: Say, markup: object = None) -> Any:
        """Send words to a topic and return the (last) message; nothing where the topic is gone. Raises as ``say``."""
        below = f"\n{tag(topic.address.lead)}" if topic.thread is None else ""
        parts, sent = pieces(words, LONGEST - len(below)), None
        for number, part in enumerate(parts, 1):
            under = {"reply_markup": markup} if markup and number == len(parts) else {}
            try:
                sent = await say(Call("sendMessage", where(topic) | {"text": part + below} | under))
            except Failed as failed:
                if failed.why == "wrong" and topic.thread is not None and "thread" in failed.told.lower():
                    return None
                if failed.why == "gone" and failed.chat is not None:
                    self._moved(failed.chat)
                raise
            if topic.thread is None:
                await self.note(Post(topic.address, topic.group, message=sent.message_id))
        return sent

    async def note(self, post: Post) -> None:
        """Remember a message in no topic, to be deleted when its lead is forgotten; what stands in one goes with it."""
        try:
            await asyncio.to_thread(self._desk.note, post)
        except StoreFailed as error:
            log.warning("%s: what stands in the group is noted later: %s", self._settings.name, error.message)
            self._start(self._note_later(post))

    async def forward(self, topic: Topic, external: str) -> None:
        """Forward to a topic what a lead sent that is no text; what he took back meanwhile cannot be."""
        found = _MESSAGE.match(external)
        if found is None:
            return
        values = where(topic) | {"from_chat_id": int(found[1]), "message_id": int(found[2])}
        try:
            sent = await self._outlet.insist(Call("forwardMessage", values))
        except Failed as failed:
            log.info("%s: a lead's file was not passed on: %s", self._settings.name, failed)
            return
        if topic.thread is None:
            await self.note(Post(topic.address, topic.group, message=sent.message_id))

    async def tell(self, values: dict[str, Any]) -> None:
        """Send something to the group that nothing hangs on."""
        await self.taken(self._outlet.insist, Call("sendMessage", values))

    async def taken(self, say: Say, call: Call) -> bool:
        """Make a call that nothing hangs on; tell whether it was taken."""
        try:
            await say(call)
        except Failed as failed:
            log.info("%s: %s was not taken: %s", self._settings.name, call.method, failed)
            return False
        return True

    async def _note_later(self, post: Post) -> None:
        while True:
            await asyncio.sleep(NOTED)
            try:
                return await asyncio.to_thread(self._desk.note, post)
            except StoreFailed as error:
                log.debug("%s: what stands in the group is noted later: %s", self._settings.name, error.message)

    async def _thread(self, name: str) -> int | None:
        """Make a topic and return its number; nothing where there can be none. Raises ``NotYet`` and ``Failed``."""
        if self._flat <= self._clock():
            try:
                made = await self._outlet.say(Call("createForumTopic", {"chat_id": self.group, "name": name}))
                return int(made.message_thread_id)
            except Failed as failed:
                if failed.why != "wrong" or "chat not found" in failed.told.lower():
                    raise
                self._flat = self._clock() + FLAT
                log.warning(
                    to_managers("no topics", self._settings.language).format(bot=self._settings.name, why=failed.told)
                )
        return None

    def _moved(self, chat: int) -> None:
        """The group became a supergroup: Telegram gave it another id."""
        log.warning(to_managers("moved", self._settings.language).format(bot=self._settings.name, group=chat))
        self.group = chat


def where(topic: Topic) -> dict[str, Any]:
    """Return the values of a call that say into which topic it goes."""
    return {"chat_id": topic.group} | ({} if topic.thread is None else {"message_thread_id": topic.thread})
