"""Bring a database to the tables of this version; refuse one that this version cannot serve."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Column, Connection, Engine, MetaData, String, Table, bindparam, insert, inspect, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.schema import CreateIndex, CreateTable

from engine.stores.alone import TURN, alone
from engine.stores.connection import upgrading, writing
from engine.stores.migrations import REVISIONS
from engine.stores.tables import CASE_SENSITIVE, COLLATION, Row

# Alembic's own table, by its own names.
NUMBER = Column("version_num", String(32), primary_key=True, nullable=False)
VERSION = Table("alembic_version", MetaData(), NUMBER, **CASE_SENSITIVE)
STORED = text("SELECT version_num FROM alembic_version")
SCRIPTS = Path(__file__).with_name("migrations")
FOUND = text("SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = :table")
BLURRED = text(
    "SELECT table_name FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name IN :tables"
    " AND collation_name <> :collation LIMIT 1"
).bindparams(bindparam("tables", expanding=True))


class Unfit(Exception):
    """This version cannot serve the database; ``kind`` is a row of ``failures.TOLD``."""

    kind = ""


class Newer(Unfit):
    """A newer version wrote the database."""

    kind = "newer"


class Taken(Unfit):
    """Somebody else's tables have the names of ours."""

    kind = "taken"


class Foreign(Unfit):
    """The server is no MariaDB."""

    kind = "foreign"


class Blurred(Unfit):
    """A column takes for equal what is not: another case, a space at the end."""

    kind = "blurred"


def upgrade(engine: Engine) -> tuple[str | None, str]:
    """Run what is missing; return the revisions before and after.

    One query where there is nothing to do. Several processes may start at once: the others wait for the first and
    find the work done. SQLite does it in one transaction; MariaDB cannot, and does it step by step, each of which may
    be done again. Raises ``Unfit``.
    """
    if engine.dialect.name != "sqlite":
        return _upgrade_mariadb(engine), REVISIONS[-1]
    with engine.connect() as connection:
        before = stored(connection)
    if before != REVISIONS[-1]:
        with writing(engine) as connection:
            _advance(connection)
    return before, REVISIONS[-1]


def _upgrade_mariadb(engine: Engine) -> str | None:
    with engine.connect() as connection:
        if not getattr(connection.dialect, "is_mariadb", False):
            raise Foreign(".".join(str(part) for part in connection.dialect.server_version_info or ()))
        before = stored(connection)
        left = before is not None and connection.execute(FOUND, {"table": TURN}).first() is not None
    if before != REVISIONS[-1] or left:
        _advance_alone(engine)
    with engine.connect() as connection:
        if blurred := connection.execute(
            BLURRED, {"tables": list(Row.metadata.tables), "collation": COLLATION}
        ).scalar():
            raise Blurred(blurred)
    return before


def _advance(connection: Connection) -> None:
    found = stored(connection)
    if found is None:
        make(connection)
    elif found != REVISIONS[-1]:
        migrate(connection)


def _advance_alone(engine: Engine) -> None:
    """Change the tables of a MariaDB, with connections that may take their time."""
    patient = upgrading(engine)
    try:
        with patient.connect() as connection:
            here = set(inspect(connection).get_table_names())
            # Where the others' turns are kept, one of ours began, and may have been stopped half way.
            if TURN not in here and stored(connection) is None and (taken := sorted(here & Row.metadata.tables.keys())):
                raise Taken(taken[0])
        alone(patient, _advance)
    finally:
        patient.dispose()


def make(connection: Connection) -> None:
    """Make the tables of a new database as they are today: the first talk need not wait for Alembic.

    A test holds this and the migrations to the same tables.
    """
    again = connection.dialect.name != "sqlite"  # it may have been stopped half way
    for table in (*Row.metadata.sorted_tables, VERSION):
        connection.execute(CreateTable(table, if_not_exists=again))
        for index in sorted(table.indexes, key=lambda index: str(index.name)):
            connection.execute(CreateIndex(index, if_not_exists=again))
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
        found: str | None = connection.execute(STORED).scalar()
    except DBAPIError:
        if not inspect(connection).has_table("alembic_version"):
            return None
        found = connection.execute(STORED).scalar()  # another process made it since
    if found is not None and found not in REVISIONS:
        raise Newer(found)
    return found
