"""One process at a time changes the tables of a MariaDB, where a change of a table ends the transaction it is in.

The turn is a row of a table of its own, locked on a connection of its own: the server lets go of it when that process
ends, however it ends. Whoever is last takes the table away; where it is left behind, a change was stopped half way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from engine.stores.connection import CLASHES, number_of

TURN = "bot_upgrade"
MISSING = 1146  # MariaDB's number: no such table

MAKE = (
    f"CREATE TABLE IF NOT EXISTS {TURN} (turn INTEGER NOT NULL PRIMARY KEY) ENGINE InnoDB",
    f"INSERT IGNORE INTO {TURN} VALUES (1)",
)
LOCK = f"SELECT turn FROM {TURN} WHERE turn = 1 FOR UPDATE"
CLEAR = f"DROP TABLE IF EXISTS {TURN}"


def alone(engine: Engine, work: Callable[[Connection], None]) -> None:
    """Do ``work`` while nobody else does; ``engine`` ends transactions by itself.

    What ``work`` raises leaves the table behind: the next one goes on where this one was stopped.
    """
    with engine.connect() as connection, engine.connect() as holder:
        with _turn(connection, holder):
            work(connection)
        connection.exec_driver_sql(CLEAR)


@contextmanager
def _turn(connection: Connection, holder: Connection) -> Iterator[None]:
    """Hold the turn on ``holder``, waiting for those before."""
    while not _taken(connection, holder):
        holder.exec_driver_sql("ROLLBACK")
    try:
        yield
    finally:
        if not holder.invalidated:
            holder.exec_driver_sql("ROLLBACK")


def _taken(connection: Connection, holder: Connection) -> bool:
    """Wait for the turn; false where the table went away meanwhile, as the work was done."""
    try:
        for statement in MAKE:
            connection.exec_driver_sql(statement)
        holder.exec_driver_sql("START TRANSACTION")
        return holder.exec_driver_sql(LOCK).first() is not None
    except DBAPIError as error:
        if number_of(error.orig) not in (MISSING, *(CLASHES - {1205})):
            raise
        return False
