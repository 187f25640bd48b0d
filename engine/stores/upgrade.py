"""Bring a database to the tables of this version; refuse one that a newer version wrote."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Column, Connection, Engine, MetaData, String, Table, insert, inspect, text
from sqlalchemy.exc import DBAPIError

from engine.stores.connection import writing
from engine.stores.migrations import REVISIONS
from engine.stores.tables import Row

# Alembic's own table, by its own names.
VERSION = Table("alembic_version", MetaData(), Column("version_num", String(32), primary_key=True, nullable=False))
SCRIPTS = Path(__file__).with_name("migrations")


class Newer(Exception):
    """A newer version wrote the database."""


def upgrade(engine: Engine) -> tuple[str | None, str]:
    """Run what is missing, in one transaction; return the revisions before and after.

    One query where there is nothing to do. Two processes may start at once: the second waits for the
    first and finds the work done. Raises ``Newer``.
    """
    with engine.connect() as connection:
        before = stored(connection)
    if before != REVISIONS[-1]:
        with writing(engine) as connection:
            found = stored(connection)
            if found is None:
                make(connection)
            elif found != REVISIONS[-1]:
                migrate(connection)
    return before, REVISIONS[-1]


def make(connection: Connection) -> None:
    """Make the tables of a new database as they are today: the first talk need not wait for Alembic.

    A test holds this and the migrations to the same tables.
    """
    Row.metadata.create_all(connection, checkfirst=False)
    VERSION.create(connection)
    connection.execute(insert(VERSION), {"version_num": REVISIONS[-1]})


def migrate(connection: Connection) -> None:
    """Run the migrations that a database lacks."""
    from alembic import command  # slow to import, and seldom needed
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def stored(connection: Connection) -> str | None:
    """Return the revision of the database, or nothing where it is new. Raises ``Newer``."""
    try:
        found: str | None = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    except DBAPIError:
        if inspect(connection).has_table("alembic_version"):
            raise
        return None
    if found is not None and found not in REVISIONS:
        raise Newer(found)
    return found
