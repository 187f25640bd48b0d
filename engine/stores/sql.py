"""Talks in an SQL database: SQLite now, and nothing here that MariaDB would not take."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from sqlalchemy import Engine, bindparam, select

from engine.errors import StoreFailed
from engine.message import Address
from engine.ports import LeadRow
from engine.session import Session, Timer, Turn
from engine.stores.codec import decode_session, decode_turn
from engine.stores.connection import PATIENCE, connect, writing
from engine.stores.failures import told, unreadable
from engine.stores.upgrade import upgrade
from engine.stores.writing import of, sessions, timers, turns, whose, write

LOAD = select(sessions.c.record).where(of(sessions), sessions.c.current)
TURNS = select(turns.c.record, turns.c.after).where(of(turns)).order_by(turns.c.opened, turns.c.turn)
DUE = (
    select(timers.c.bot, timers.c.channel, timers.c.lead, timers.c.key, timers.c.due)
    .where(timers.c.due <= bindparam("until"))
    .order_by(timers.c.due, timers.c.bot, timers.c.channel, timers.c.lead, timers.c.key)
    .limit(bindparam("most"))
)
LEADS = (
    select(*(sessions.c[name] for name in LeadRow.__dataclass_fields__))
    .where(sessions.c.current)
    .order_by(sessions.c.last_at.desc(), sessions.c.bot, sessions.c.channel, sessions.c.lead)
)


class SqlStore:
    """``engine.ports.Store`` on SQLAlchemy Core."""

    def __init__(self, engine: Engine, database: str, locale: str = "en") -> None:
        """Keep talks in ``engine``; ``database`` is how errors call it, in the language ``locale``."""
        self._engine = engine
        self._database, self._locale = database, locale

    def load(self, address: Address) -> Session | None:
        """Return the lead's latest session, or nothing for a new lead."""
        with told(self._database, self._locale), self._engine.connect() as connection:
            record = connection.execute(LOAD, whose(address)).scalar()
        return None if record is None else self._session(record)

    def commit(self, address: Address, turn: Turn) -> None:
        """Store the turn in one transaction; raises ``Stale`` and stores nothing where the race was lost."""
        with told(self._database, self._locale), writing(self._engine) as connection:
            write(connection, address, turn)

    def turns(self, address: Address) -> Sequence[Turn]:
        """Return the lead's turns, oldest first."""
        with told(self._database, self._locale), self._engine.connect() as connection:
            found = connection.execute(TURNS, whose(address)).all()
        return [self._turn(record, after) for record, after in found]

    def due(self, until: int, limit: int = 100) -> Sequence[tuple[Address, Timer]]:
        """Return the timers due by ``until``, the earliest first."""
        with told(self._database, self._locale), self._engine.connect() as connection:
            found = connection.execute(DUE, {"until": until, "most": limit}).all()
        return [(Address(row.bot, row.channel, row.lead), Timer(row.key, row.due)) for row in found]

    def leads(self, flow: str | None = None) -> Iterable[LeadRow]:
        """Return the leads, the latest active first, read as they are taken."""
        statement = LEADS if flow is None else LEADS.where(sessions.c.flow == flow)
        with told(self._database, self._locale), self._engine.connect() as connection:
            for some in connection.execute(statement).partitions(500):
                yield from (LeadRow(*row) for row in some)

    def upgrade(self) -> tuple[str | None, str]:
        """Bring the tables up to date; return the revisions before and after."""
        with told(self._database, self._locale):
            return upgrade(self._engine)

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

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
    """Open the SQLite file ``database`` (a path or an URL), made when it is missing, its tables up to date."""
    store = SqlStore(connect(database, patience), database, locale)
    try:
        store.upgrade()
    except StoreFailed:
        store.close()
        raise
    return store


def upgrade_store(database: str, locale: str = "en") -> tuple[str | None, str]:
    """Bring the tables of ``database`` up to date, made when it is missing; return the revisions before and after."""
    store = SqlStore(connect(database), database, locale)
    try:
        return store.upgrade()
    finally:
        store.close()
