"""Deleting what stands in the managers' group about leads who are forgotten, by whoever forgot them and whenever."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any, Literal

from channels.telegram.client import Client, Failed
from channels.telegram.decode import CHANNEL
from channels.telegram.desk import Desk
from channels.telegram.encode import Call
from channels.telegram.posting import Posting
from channels.telegram.settings import TelegramSettings
from channels.telegram.words import to_managers
from engine.errors import StoreFailed
from engine.message import Address
from engine.topic import Post

log = logging.getLogger("leadscript.telegram")

LOOKS = 2.0  # seconds between two looks for somebody who was forgotten
GAP = 0.3  # seconds between two deletions: leads who are shown meanwhile come first
AGAIN = 5.0  # seconds at least until Telegram is asked again that could not be reached, or had enough
BARRED = 600_000  # milliseconds until a group is tried again in which the bot may delete nothing
STUCK = 3_600_000  # milliseconds until a message is tried again that Telegram does not delete
AT_ONCE = 10  # posts that are deleted while a lead waits who asked for it
DONE = (
    "topic_id_invalid",
    "topic_deleted",
    "thread not found",
    "topic not found",
    "to delete not found",
    "message_id_invalid",
)
ENDED = ("chat was deleted", "chat was upgraded")
RIGHTS = ("rights", "admin_required", "chat not found")
What = Literal["done", "later", "ended", "barred", "stuck"]


class Erasing:
    """Deletes posts that are nobody's; each stays noted until it is gone or nobody can ever delete it."""

    def __init__(
        self,
        settings: TelegramSettings,
        client: Client,
        desk: Desk,
        posting: Posting,
        start: Callable[[Coroutine[Any, Any, None]], object],
        clock: Callable[[], int],
    ) -> None:
        """Delete what ``desk`` knows of; ``start`` runs something beside what goes on."""
        self._settings, self._client, self._desk, self._posting = settings, client, desk, posting
        self._start, self._clock = start, clock
        self._told: set[tuple[int, What]] = set()  # what was said of a group, which is said once

    async def run(self) -> None:
        """Delete what there is to delete until cancelled."""
        while True:
            await asyncio.sleep(await self._round())

    async def at_once(self, address: Address) -> None:
        """Delete what stands about a lead who is about to be forgotten; what is not gone then stays to be deleted.

        Raises ``StoreFailed``.
        """
        posts = await asyncio.to_thread(self._desk.posts, address)
        for post in sorted(posts, key=lambda post: post.thread is None)[:AT_ONCE]:  # topics first
            what, _ = await self._deleted(post)
            if what != "done":
                return
            await asyncio.to_thread(self._desk.drop, post)

    async def _round(self) -> float:
        """Delete some of what is left; return in how many seconds to go on."""
        try:
            for post in await asyncio.to_thread(self._desk.left, self._settings.name, CHANNEL, self._clock()):
                what, failed = await self._deleted(post)
                if failed is not None:
                    self._tell(what, post, failed)
                if what == "later":
                    return max(AGAIN, failed.wait if failed is not None else 0)
                self._told.discard((post.group, "later"))
                await self._noted(what, post)
                if what in ("barred", "stuck"):
                    return GAP  # others of them may be left alone now
                await asyncio.sleep(GAP)
        except StoreFailed as error:
            log.warning("%s: forgotten leads stay in the managers' group: %s", self._settings.name, error.message)
        except Exception:
            log.exception("%s: forgotten leads stay in the managers' group by our mistake", self._settings.name)
        return LOOKS

    async def _deleted(self, post: Post) -> tuple[What, Failed | None]:
        """Delete a post; return what came of it, and the failure that is to be told."""
        try:
            await self._client.call(_deletion(post))
        except Failed as failed:
            what = _judged(failed)
            log.debug("%s: a post about a forgotten lead: %s: %s", self._settings.name, what, failed)
            return what, None if what == "done" else failed
        return "done", None

    async def _noted(self, what: What, post: Post) -> None:
        """Store what came of a deletion. Raises ``StoreFailed``."""
        if what in ("done", "ended"):
            await asyncio.to_thread(self._desk.drop, post)
        else:
            until = self._clock() + (BARRED if what == "barred" else STUCK)
            await asyncio.to_thread(self._desk.put_off, post, until, group=what == "barred")

    def _tell(self, what: What, post: Post, failed: Failed) -> None:
        """Tell the operator, once each; and where only they can help, the managers, at the very place."""
        if (post.group, what) in self._told:
            return
        self._told.add((post.group, what))
        words = to_managers(f"forget {what}", self._settings.language)
        where = f"{post.group}/{post.thread or post.message}"
        log.warning(words.format(bot=self._settings.name, where=where, why=failed.told or failed.why))
        if what in ("barred", "stuck") and failed.why == "wrong":
            said = {"chat_id": post.group, "text": to_managers("forget", self._settings.locale)}
            below = {"reply_parameters": {"message_id": post.message}}
            self._start(self._posting.tell(said | (below if post.thread is None else _place(post))))


def _deletion(post: Post) -> Call:
    if post.thread is not None:
        return Call("deleteForumTopic", {"chat_id": post.group} | _place(post))
    return Call("deleteMessage", {"chat_id": post.group, "message_id": post.message})


def _place(post: Post) -> dict[str, Any]:
    return {"message_thread_id": post.thread}


def _judged(failed: Failed) -> What:
    """Return what a failure means: it is gone already, it is gone with its group, the bot may not, Telegram does not.

    What is not known by its words stays to be tried again.
    """
    told = failed.told.lower()
    if failed.passes or failed.why in ("denied", "conflict"):
        return "later"
    if failed.why == "gone" or any(words in told for words in ENDED):
        return "ended"
    if any(words in told for words in DONE):
        return "done"
    return "barred" if failed.why == "forbidden" or any(words in told for words in RIGHTS) else "stuck"
