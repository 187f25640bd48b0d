"""How a database stands, for whoever looks what is wrong: nothing is made or changed by the look."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import Connection, text

from engine.stores import file_of
from engine.stores.connection import connect
from engine.stores.failures import misspelt, told
from engine.stores.migrations import REVISIONS
from engine.stores.probe import ours
from engine.stores.upgrade import stored

LATEST = REVISIONS[-1]
SERVER = "SELECT VERSION(), @@read_only, UNIX_TIMESTAMP(NOW(3)) * 1000"
SPELLED = (
    "SELECT table_collation FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'bot_users'"
)


@dataclass(frozen=True, slots=True)
class Standing:
    """How it was found.

    ``revision`` is that of our tables, if there are any; ``foreign``: somebody else's are there, and not ours.

    ``settled`` is how SQLite keeps its log (``wal``) or what a server spells texts in (``utf8mb4``). ``clock`` is the
    server's, in UTC milliseconds; a file has none.
    """

    kind: str
    exists: bool
    revision: str | None = None
    foreign: bool = False
    writable: bool = False
    settled: str = ""
    clock: int | None = None


def standing(database: str, locale: str = "en") -> Standing:
    """Look at a database. Raises ``StoreFailed`` where it cannot be opened, is damaged, or is a newer version's."""
    file = file_of(database)
    if file is not None:
        if not file.exists():
            return Standing("SQLite", exists=False)
        if not ours(file):
            return Standing("SQLite", exists=True, foreign=file.stat().st_size > 0)
        with told(database, locale):
            return _file(database, file)
    try:
        engine = connect(database)
    except ValueError as error:
        raise misspelt(error, database, locale) from error
    try:
        with told(database, locale), engine.connect() as connection:
            return _server(connection) if engine.dialect.name != "sqlite" else Standing("SQLite", exists=False)
    finally:
        engine.dispose()


def _file(database: str, file: Path) -> Standing:
    engine = connect(database)
    try:
        with engine.connect() as connection:  # first: it says what is wrong with a file in our words
            revision = stored(connection)
    finally:
        engine.dispose()
    with closing(sqlite3.connect(f"file:{quote(str(file))}?mode=rw", uri=True, isolation_level=None)) as connection:
        journal = connection.execute("PRAGMA journal_mode").fetchone()[0]
        connection.execute("BEGIN IMMEDIATE")
        # A writer's lock is had on a file that cannot be written; only a change shows.
        connection.execute("UPDATE alembic_version SET version_num = version_num")
        connection.execute("ROLLBACK")
    return Standing("SQLite", exists=True, revision=revision, writable=True, settled=journal)


def _server(connection: Connection) -> Standing:
    version, read_only, clock = connection.execute(text(SERVER)).one()
    revision = stored(connection)
    writable = not int(read_only)
    if revision is not None and writable:
        connection.execute(text("UPDATE alembic_version SET version_num = version_num"))
        connection.rollback()
    charset = str(connection.execute(text(SPELLED)).scalar() or "").partition("_")[0]
    kind = f"MariaDB {version.partition('-')[0]}"
    return Standing(kind, exists=True, revision=revision, writable=writable, settled=charset, clock=int(clock))
