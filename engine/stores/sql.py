"""Talks in an SQL database: the same on SQLite and on MariaDB."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import count, groupby
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, and_, bindparam, select

from engine.errors import Stale, StoreFailed
from engine.message import Address, Arrival, Incoming
from engine.outgoing import Delivery, Outgoing, Verdict
from engine.ports import Accepted, Among, Chat, Claim, LeadRow, T, Writing
from engine.session import Session, Timer, Turn
from engine.stores import inbox, outbox, phrasings
from engine.stores.codec import decode_session, decode_turn
from engine.stores.connection import PATIENCE, connect, persistent, writing
from engine.stores.failures import misspelt, told, unreadable
from engine.stores.forgetting import FORGOTTEN
from engine.stores.reader import Reader
from engine.stores.rows import LEAD, address_of, of, one_of, sessions, some, timers, together, turns, users, whose
from engine.stores.rows import inbox as inboxes
from engine.stores.upgrade import stored, upgrade
from engine.stores.writing import write

LOAD = select(sessions.c.record).where(of(sessions), sessions.c.current)
WAITS = ("number", "kind", "text", "name", "at")
CHATS = (
    select(*(users.c[name] for name in (*LEAD, "locale")), sessions.c.record, *(inboxes.c[name] for name in WAITS))
    .select_from(
        users.outerjoin(
            sessions, and_(*(users.c[name] == sessions.c[name] for name in LEAD), sessions.c.current)
        ).outerjoin(inboxes, and_(*(users.c[name] == inboxes.c[name] for name in LEAD), ~inboxes.c.done))
    )
    .where(some(users))
    .order_by(*(users.c[name] for name in LEAD), inboxes.c.number)
)
TURNS = select(turns.c.record, turns.c.after).where(of(turns)).order_by(turns.c.opened, turns.c.turn)
DUE = (
    select(timers.c.bot, timers.c.channel, timers.c.lead, timers.c.key, timers.c.due)
    .where(timers.c.due <= bindparam("until"))
    .order_by(timers.c.due, timers.c.bot, timers.c.channel, timers.c.lead)
    .limit(bindparam("most"))
)
LEADS = (
    select(*(sessions.c[name] for name in LeadRow.__dataclass_fields__))
    .where(sessions.c.current, sessions.c.owner != FORGOTTEN)
    .order_by(sessions.c.last_at.desc(), sessions.c.bot, sessions.c.channel, sessions.c.lead)
    .execution_options(stream_results=True)
)


class SqlWriting:
    """``engine.ports.Writing`` on an open transaction.

    It may be the second try of one that was lost at its end: what was stored then is found and not stored twice.
    """

    def __init__(self, connection: Connection, mark: str, again: bool = False) -> None:
        """Write through ``connection``; ``mark`` tells this transaction and its earlier tries from all others."""
        self._connection, self._again = connection, again
        self._marks = (f"{mark} {number}" for number in count())

    def accept(self, arrivals: Sequence[Arrival]) -> list[Accepted]:
        """Store what came in."""
        return inbox.accept(self._connection, arrivals, self._marks)

    def commit(self, turns: Sequence[tuple[Address, Turn]], worker: str = "", until: int = 0) -> list[bool]:
        """Store turns; return which were stored."""
        return write(self._connection, turns, worker, until, again=self._again)

    def claim(self, rows: Sequence[Outgoing], worker: str, until: int, now: int) -> list[bool]:
        """Claim unsent messages; return which are ours."""
        return outbox.claim(self._connection, rows, worker, until, now)

    def sending(self, claims: Sequence[Claim], now: int) -> list[Verdict]:
        """Mark messages as being sent, each if it may go now."""
        return outbox.sending(self._connection, claims, now)

    def settle(self, done: Sequence[tuple[Outgoing, Delivery]], now: int) -> None:
        """Store what came of sendings."""
        outbox.settle(self._connection, done, now)


class SqlStore(Reader):
    """``engine.ports.Store`` on SQLAlchemy Core."""

    def load(self, address: Address) -> Session | None:
        """Return the lead's latest session, or nothing for a new lead."""
        record = self._read(lambda connection: connection.execute(LOAD, whose(address)).scalar())
        return None if record is None else self._session(record)

    def write(self, work: Callable[[Writing], T]) -> T:
        """Do ``work`` in one transaction, again where it had to give way or the connection was lost."""
        with told(self._database, self._locale):
            return persistent(partial(self._once, work, uuid4().hex))

    def _once(self, work: Callable[[Writing], T], mark: str, again: bool) -> T:
        with writing(self._engine) as connection:
            return work(SqlWriting(connection, mark, again))

    def commit(self, address: Address, turn: Turn) -> None:
        """Store one turn by itself; raises ``Stale`` and stores nothing where the race was lost."""
        if self.write(lambda within: within.commit([(address, turn)])) != [True]:
            raise Stale(f"the session of {address.lead} has moved on")

    def chats(self, addresses: Sequence[Address]) -> Sequence[Chat]:
        """Return what is known of each of these leads, if anything ever came from him."""
        groups = together(addresses)
        found = self._read(lambda connection: [row for group in groups for row in connection.execute(CHATS, group)])
        return [self._chat(address, list(rows)) for address, rows in groupby(found, address_of)]

    def _chat(self, address: Address, rows: list[Any]) -> Chat:
        waits = (Incoming(row.kind, row.text, row.at, row.name, row.number) for row in rows if row.number is not None)
        record = rows[0].record
        return Chat(address, None if record is None else self._session(record), rows[0].locale, tuple(waits))

    def waiting(self, among: Among = (), limit: int = 1_000) -> Sequence[Address]:
        """Return the leads whose inbox is not empty, the longest waiting first."""
        return self._read(lambda connection: inbox.waiting(connection, among, limit))

    def unsent(self, now: int, among: Among = (), limit: int = 1_000) -> Sequence[Outgoing]:
        """Return the oldest unsent message of each chat that may be claimed."""
        return self._read(lambda connection: outbox.unsent(connection, now, among, limit))

    def turns(self, address: Address) -> Sequence[Turn]:
        """Return the lead's turns, oldest first."""
        found = self._read(lambda connection: connection.execute(TURNS, whose(address)).all())
        return [self._turn(record, after) for record, after in found]

    def due(self, until: int, among: Among = (), limit: int = 1_000) -> Sequence[tuple[Address, Timer]]:
        """Return the leads whose earliest touch is due by ``until``, with that touch, the earliest first."""
        statement, given = DUE.where(one_of(timers, among)), {"until": until, "most": limit}
        found = self._read(lambda connection: connection.execute(statement, given).all())
        return [(Address(row.bot, row.channel, row.lead), Timer(row.key, row.due)) for row in found]

    def leads(self, flow: str | None = None) -> Iterable[LeadRow]:
        """Return the leads, the latest active first, read as they are taken."""
        statement = LEADS if flow is None else LEADS.where(sessions.c.flow == flow)
        with told(self._database, self._locale), self._reads.connect() as connection:
            for some in connection.execute(statement).partitions(500):
                yield from (LeadRow(*row) for row in some)

    def spent(self, bot: str, since: int) -> int:
        """Return the tokens that a bot's wordings cost since a moment."""
        return self._read(lambda connection: phrasings.spent(connection, bot, since))

    def upgrade(self) -> tuple[str | None, str]:
        """Bring the tables up to date; return the revisions before and after."""
        with told(self._database, self._locale):
            return upgrade(self._engine)

    def revision(self) -> str | None:
        """Return the revision of the tables, or nothing where there are none."""
        return self._read(stored)

    def _session(self, record: str) -> Session:
        try:
            return decode_session(json.loads(record))
        except (StoreFailed, ValueError) as error:
            raise unreadable(error, self._database, self._locale) from error

    def _turn(self, record: str, after: str) -> Turn:
        session = self._session(after)
        try:
            return decode_turn(json.loads(record), session)
        except (StoreFailed, ValueError) as error:
            raise unreadable(error, self._database, self._locale) from error


def open_store(database: str, locale: str = "en", patience: float = PATIENCE) -> SqlStore:
    """Open ``database``, an SQLite file made when it is missing or one of a server, its tables up to date."""
    store = _store(database, locale, patience)
    try:
        store.upgrade()
    except StoreFailed:
        store.close()
        raise
    return store


def upgrade_store(database: str, locale: str = "en") -> tuple[str | None, str]:
    """Bring the tables of ``database`` up to date, made when it is missing; return the revisions before and after."""
    store = _store(database, locale)
    try:
        return store.upgrade()
    finally:
        store.close()


def exists(database: str, locale: str = "en") -> bool:
    """Tell whether ``database``, one of a server, has our tables."""
    store = _store(database, locale)
    try:
        return store.revision() is not None
    finally:
        store.close()


def _store(database: str, locale: str, patience: float = PATIENCE) -> SqlStore:
    try:
        return SqlStore(connect(database, patience), database, locale)
    except ValueError as error:
        raise misspelt(error, database, locale) from error
