"""What the managers' side of a channel reads of the talks, and keeps of where they are shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import Connection, Engine, and_, bindparam, insert, or_, select, update

from engine.message import Address
from engine.session import Turn
from engine.stores import posts
from engine.stores.archive import Archive, Posted
from engine.stores.connection import connect, persistent, writing
from engine.stores.failures import told
from engine.stores.reader import Reader
from engine.stores.rows import LEAD, address_of, inbox, lead, of, sessions, topics, whose
from engine.stores.sql import SqlStore
from engine.topic import Post, Topic

COLUMNS = ("thread", "opened", "turn")
PLACE = select(topics.c.group_id, *(topics.c[name] for name in COLUMNS)).where(of(topics))
AT = select(*(topics.c[name] for name in LEAD)).where(
    topics.c.bot == bindparam("of_bot"),
    topics.c.channel == bindparam("of_channel"),
    topics.c.group_id == bindparam("of_group"),
    topics.c.thread == bindparam("of_thread"),
)
MOVE = (
    update(topics)
    .where(of(topics))
    .values(group_id=bindparam("group_id"), **{name: bindparam(name) for name in COLUMNS})
)
ADVANCE = MOVE.where(
    topics.c.group_id == bindparam("of_group"), topics.c.thread.is_not_distinct_from(bindparam("of_thread"))
)
BEHIND = (
    select(*(topics.c[name] for name in LEAD), topics.c.group_id, *(topics.c[name] for name in COLUMNS))
    .select_from(topics.join(sessions, and_(*(topics.c[name] == sessions.c[name] for name in LEAD))))
    .where(
        topics.c.bot == bindparam("of_bot"),
        topics.c.channel == bindparam("of_channel"),
        topics.c.group_id == bindparam("of_group"),
        sessions.c.current,
        or_(
            sessions.c.opened > topics.c.opened,
            and_(sessions.c.opened == topics.c.opened, sessions.c.version > topics.c.turn),
        ),
    )
    .order_by(sessions.c.last_at, *(topics.c[name] for name in LEAD))
    .limit(bindparam("most"))
)
CAME = select(inbox.c.number, inbox.c.external).where(
    of(inbox), inbox.c.number.in_(bindparam("numbers", expanding=True))
)


class Desk(Reader):
    """The topics of a database; called from threads of whoever shows them, beside the one that writes the talks.

    Every method raises ``StoreFailed`` where the database fails.
    """

    def __init__(self, engine: Engine, database: str, locale: str = "en") -> None:
        """Look into ``engine``; ``database`` is how errors call it, in the language ``locale``."""
        super().__init__(engine, database, locale)
        self._talks = SqlStore(engine, database, locale)
        self._archive = Archive(engine, database, locale)

    def find(self, address: Address) -> Topic | None:
        """Return where a lead is shown."""
        row = self._read(lambda at: at.execute(PLACE, whose(address)).first())
        return Topic(address, *row) if row is not None else None

    def lead_of(self, bot: str, channel: str, group: int, thread: int) -> Address | None:
        """Return whose topic it is."""
        asked = {"of_bot": bot, "of_channel": channel, "of_group": group, "of_thread": thread}
        row = self._read(lambda at: at.execute(AT, asked).first())
        return address_of(row) if row is not None else None

    def keep(self, topic: Topic) -> None:
        """Store where a lead is shown, in the place of what was stored before.

        A topic of one who was forgotten meanwhile is noted as one to be deleted.
        """

        def once(connection: Connection) -> None:
            known, columns = posts.known(connection, topic.address), _columns(topic)
            if known and connection.execute(MOVE, whose(topic.address) | columns).rowcount == 0:
                connection.execute(insert(topics), lead(topic.address) | columns)
            if topic.thread is not None and topic.group:
                posts.note(connection, Post(topic.address, topic.group, topic.thread))

        self._write(once)

    def advance(self, topic: Topic, shown: Topic) -> None:
        """Store how far a topic shows its talk; nothing where the lead has another one by now, or is forgotten."""
        of_topic = whose(topic.address) | {"of_group": topic.group, "of_thread": topic.thread}
        self._write(lambda at: at.execute(ADVANCE, of_topic | _columns(shown)))

    def note(self, post: Post) -> None:
        """Remember what stands in the group about a lead."""
        self._write(lambda at: posts.note(at, post))

    def posts(self, address: Address) -> Sequence[Post]:
        """Return what stands in the group about a lead."""
        return self._read(lambda at: posts.of_lead(at, address))

    def left(self, bot: str, channel: str, now: int, limit: int = 100) -> Sequence[Post]:
        """Return what still stands about forgotten leads and may be tried to be deleted (UTC milliseconds)."""
        return self._read(lambda at: posts.left(at, bot, channel, now, limit))

    def drop(self, post: Post) -> None:
        """Forget a post: it is deleted, or nobody ever can."""
        self._write(lambda at: posts.drop(at, post))

    def put_off(self, post: Post, until: int, *, group: bool = False) -> None:
        """Leave a post alone until then; with ``group`` all that is left of forgotten leads in its group."""
        self._write(lambda at: posts.put_off(at, post, until, group=group))

    def behind(self, bot: str, channel: str, group: int, limit: int = 50) -> Sequence[Topic]:
        """Return the topics whose talk went on since it was shown, the longest waiting first."""
        asked = {"of_bot": bot, "of_channel": channel, "of_group": group, "most": limit}
        found = self._read(lambda at: at.execute(BEHIND, asked).all())
        return [Topic(address_of(row), *row[len(LEAD) :]) for row in found]

    def talk(self, address: Address) -> tuple[Sequence[Turn], dict[int, Posted]]:
        """Return a lead's turns, oldest first, and what became of each message to him, by its place."""
        return self._talks.turns(address), self._archive.posted(address)

    def came(self, address: Address, numbers: Sequence[int]) -> dict[int, str]:
        """Return the channel's own ids of what stands under these numbers in a lead's inbox."""
        if not numbers:
            return {}
        found = self._read(lambda at: at.execute(CAME, whose(address) | {"numbers": list(numbers)}).all())
        return dict(tuple(row) for row in found)

    def _write(self, work: Callable[[Connection], object]) -> None:
        def once(_again: bool) -> None:
            with writing(self._engine) as connection:
                work(connection)

        with told(self._database, self._locale):
            persistent(once)


def _columns(topic: Topic) -> dict[str, Any]:
    return {"group_id": topic.group, **{name: getattr(topic, name) for name in COLUMNS}}


def open_desk(database: str, locale: str = "en") -> Desk:
    """Open a database that has our tables."""
    return Desk(connect(database), database, locale)
