"""How a database is opened: SQLite with every commit flushed and one writer, MariaDB reading what is committed."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from sqlalchemy import URL, Connection, Engine, StaticPool, create_engine, event, make_url
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.exc import DBAPIError

from engine.stores.server import is_server, server_of

T = TypeVar("T")
PATIENCE = 5.0  # seconds to wait for another process that writes
UPGRADING = 600.0  # seconds to wait for another process that brings the tables up to date
ANSWER = 30  # seconds until a server that says nothing counts as lost
TIMES = 8  # tries of a transaction that had to give way
ENOUGH = 12.0  # seconds after which no other try begins
PAUSE = 0.02  # seconds before the second of them; longer before each other
# MariaDB's own numbers: a deadlock, a wait for a lock that took too long, a row that changed since it was read.
CLASHES = frozenset({1213, 1205, 1020})
# The connection went away, or the server is about to.
LOST = frozenset({1053, 1317, 1927, 2006, 2013, 2014, 2045, 2055, 4031})
# What the server would do by its own settings otherwise: nothing is cut short in silence, nothing read another way.
MODES = "STRICT_ALL_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION"


def connect(database: str, patience: float = PATIENCE) -> Engine:
    """Return an engine on ``database``, a path or an URL; nothing is opened yet. Raises ``ValueError``."""
    if is_server(database):
        server = server_of(database)
        who = {"username": server.user, "password": server.password}
        where = {"host": server.host, "port": server.port, "database": server.database}
        return _mariadb(URL.create("mysql+pymysql", **who, **where, query=server.options), patience)  # type: ignore[arg-type]
    return _sqlite(make_url(database) if "://" in database else URL.create("sqlite", database=database), patience)


def reading(engine: Engine) -> Engine:
    """Return an engine for those who only read: each statement by itself, no transaction to be ended."""
    if engine.dialect.name == "sqlite":
        return engine
    return _mariadb(engine.url, PATIENCE, isolation_level="AUTOCOMMIT")


def upgrading(engine: Engine) -> Engine:
    """Return an engine on MariaDB for whoever changes tables: that ends transactions by itself and takes its time."""
    return _mariadb(engine.url, UPGRADING, answer=24 * 3_600, isolation_level="AUTOCOMMIT")


def _sqlite(url: URL, patience: float) -> Engine:
    # No isolation level: the driver must not begin transactions by itself.
    arguments = {"check_same_thread": False, "isolation_level": None, "timeout": patience}
    pool = {"poolclass": StaticPool} if url.database in (None, "", ":memory:") else {}
    engine = create_engine(url, hide_parameters=True, connect_args=arguments, **pool)
    event.listen(engine, "connect", lambda connection, _record: _prepare(connection, patience))
    return engine


def _mariadb(url: URL, patience: float, answer: float = ANSWER, isolation_level: str = "READ COMMITTED") -> Engine:
    # No ping before each transaction: a lost connection is found at the next statement, and all of it tried anew.
    wait = max(1, round(patience))
    # The driver would write a password in Latin letters, as nobody else does.
    password = {} if url.password is None else {"password": url.password.encode()}
    engine = create_engine(
        url.update_query_dict({"charset": "utf8mb4"}),
        hide_parameters=True,
        connect_args={
            **password,
            "connect_timeout": min(wait, round(PATIENCE)),
            "read_timeout": answer,
            "write_timeout": answer,
            "init_command": f"SET SESSION innodb_lock_wait_timeout = {wait}, sql_mode = '{MODES}'",
        },
        isolation_level=isolation_level,
        pool_recycle=600,
        pool_reset_on_return=None,  # every transaction here is ended by whoever began it
        skip_autocommit_rollback=True,  # and where there is none, its end is a round trip for nothing
    )
    event.listen(engine, "do_connect", _open)
    event.listen(engine, "handle_error", _judge)
    return engine


def _open(dialect: Any, _record: object, args: Any, arguments: Any) -> Any:
    """Connect; a way to log in that the driver lacks is told as any other one that the server refuses."""
    try:
        return dialect.loaded_dbapi.connect(*args, **arguments)
    except RuntimeError as error:
        raise dialect.loaded_dbapi.OperationalError(1045, str(error)) from error


def _judge(context: ExceptionContext) -> None:
    """Tell which errors mean that the connection is of no more use."""
    cause = context.original_exception
    context.is_disconnect = context.is_disconnect or number_of(cause) in LOST


def number_of(error: BaseException | None) -> int | None:
    """Return MariaDB's number of an error of the driver."""
    number = error.args[0] if error is not None and error.args else None
    return number if isinstance(number, int) else None


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """Hold a transaction for writing; it is stored at the end, or nothing of it."""
    with engine.begin() as connection:
        if engine.dialect.name == "sqlite":
            # The lock before the first read: a writer that had to upgrade its lock could fail half way.
            connection.exec_driver_sql("BEGIN IMMEDIATE")
        yield connection


def persistent(work: Callable[[bool], T]) -> T:
    """Do ``work``, a whole transaction, anew where the database made it give way or the connection was lost.

    ``work`` is told whether a connection was lost before: at the very end of a transaction, it may have been stored.
    """
    lost, ends = False, time.monotonic() + ENOUGH
    for attempt in range(TIMES):
        try:
            return work(lost)
        except DBAPIError as error:
            passing = error.connection_invalidated or number_of(error.orig) in CLASHES
            if attempt == TIMES - 1 or not passing or time.monotonic() > ends:
                raise
            lost |= error.connection_invalidated
            time.sleep(PAUSE * 2**attempt)
    raise AssertionError("unreachable")


def _prepare(connection: sqlite3.Connection, patience: float) -> None:
    """Set how a file is written; where another process is just doing so, SQLite fails at once and does not wait."""
    ends = time.monotonic() + patience
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL")
            break
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > ends:
                raise
        time.sleep(PAUSE)
    connection.execute("PRAGMA synchronous=FULL")
