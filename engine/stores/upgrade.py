"""Bring a database to the tables of this version; refuse one that a newer version wrote."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text
from sqlalchemy.exc import DBAPIError

from engine.stores.connection import writing
from engine.stores.migrations import REVISIONS

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
            if stored(connection) != REVISIONS[-1]:
                _run(connection)
    return before, REVISIONS[-1]


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


def _run(connection: Connection) -> None:
    from alembic import command  # a quarter of a second, and seldom needed
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
