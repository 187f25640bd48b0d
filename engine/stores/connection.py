"""How an SQLite file is opened: WAL, every commit flushed, one writer at a time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import URL, Connection, Engine, StaticPool, create_engine, event, make_url

PATIENCE = 5.0  # seconds to wait for another process that writes


def connect(database: str, patience: float = PATIENCE) -> Engine:
    """Return an engine on ``database``, a path or an URL; nothing is opened yet."""
    url = make_url(database) if "://" in database else URL.create("sqlite", database=database)
    # No isolation level: the driver must not begin transactions by itself.
    arguments = {"check_same_thread": False, "isolation_level": None, "timeout": patience}
    pool = {"poolclass": StaticPool} if url.database in (None, "", ":memory:") else {}
    engine = create_engine(url, hide_parameters=True, connect_args=arguments, **pool)
    event.listen(engine, "connect", _prepare)
    return engine


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """Hold a transaction for writing; it is stored at the end, or nothing of it."""
    with engine.begin() as connection:
        if engine.dialect.name == "sqlite":
            # The lock before the first read: a writer that had to upgrade its lock could fail half way.
            connection.exec_driver_sql("BEGIN IMMEDIATE")
        yield connection


def _prepare(connection: object, _record: object) -> None:
    cursor = connection.cursor()  # type: ignore[attr-defined]
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=FULL")
    cursor.close()
