"""How a database is opened: SQLite with every commit flushed and one writer, MariaDB reading what is committed."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from sqlalchemy import URL, Connection, Engine, StaticPool, create_engine, event, make_url
from sqlalchemy.exc import DBAPIError

T = TypeVar("T")
PATIENCE = 5.0  # seconds to wait for another process that writes
TIMES = 8  # tries of a transaction that had to give way
PAUSE = 0.02  # seconds before the second of them; longer before each other
# MariaDB's own numbers: a deadlock, a wait for a lock that took too long, a row that changed since it was read.
CLASHES = frozenset({1213, 1205, 1020})
LOST = frozenset({1927, 2006, 2013, 2014, 2055})  # the connection went away


def connect(database: str, patience: float = PATIENCE) -> Engine:
    """Return an engine on ``database``, a path or an URL; nothing is opened yet."""
    url = make_url(database) if "://" in database else URL.create("sqlite", database=database)
    return _sqlite(url, patience) if url.get_backend_name() == "sqlite" else _mariadb(url, patience)


def reading(engine: Engine) -> Engine:
    """Return an engine for those who only read: each statement by itself, no transaction to be ended."""
    if engine.dialect.name == "sqlite":
        return engine
    return _mariadb(engine.url, PATIENCE, isolation_level="AUTOCOMMIT")


def _sqlite(url: URL, patience: float) -> Engine:
    # No isolation level: the driver must not begin transactions by itself.
    arguments = {"check_same_thread": False, "isolation_level": None, "timeout": patience}
    pool = {"poolclass": StaticPool} if url.database in (None, "", ":memory:") else {}
    engine = create_engine(url, hide_parameters=True, connect_args=arguments, **pool)
    event.listen(engine, "connect", _prepare)
    return engine


def _mariadb(url: URL, patience: float, isolation_level: str = "READ COMMITTED") -> Engine:
    # No ping before each transaction: a lost connection is found at the next statement, and all of it tried anew.
    arguments: dict[str, Any] = {"connect_timeout": max(1, round(patience)), "read_timeout": 30, "write_timeout": 30}
    arguments["init_command"] = f"SET SESSION innodb_lock_wait_timeout = {max(1, round(patience))}"
    return create_engine(
        url.set(drivername="mysql+pymysql").update_query_dict({"charset": "utf8mb4"}),
        hide_parameters=True,
        connect_args=arguments,
        isolation_level=isolation_level,
        pool_recycle=600,
        pool_reset_on_return=None,  # every transaction here is ended by whoever began it
    )


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """Hold a transaction for writing; it is stored at the end, or nothing of it."""
    with engine.begin() as connection:
        if engine.dialect.name == "sqlite":
            # The lock before the first read: a writer that had to upgrade its lock could fail half way.
            connection.exec_driver_sql("BEGIN IMMEDIATE")
        yield connection


def persistent(work: Callable[[], T], engine: Engine) -> T:
    """Do ``work``, a whole transaction, anew where the database made it give way or the connection was lost.

    What was lost at its very end may have been stored: whatever is written must be safe to write again.
    """
    for attempt in range(TIMES):
        try:
            return work()
        except DBAPIError as error:
            if attempt == TIMES - 1 or not _passing(error):
                raise
            if error.connection_invalidated:
                engine.dispose()
            time.sleep(PAUSE * 2**attempt)
    raise AssertionError("unreachable")


def _passing(error: DBAPIError) -> bool:
    """Tell whether the same transaction may well succeed at once."""
    number = error.orig.args[0] if error.orig is not None and error.orig.args else None
    return error.connection_invalidated or number in CLASHES or number in LOST


def _prepare(connection: object, _record: object) -> None:
    cursor = connection.cursor()  # type: ignore[attr-defined]
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=FULL")
    cursor.close()
