"""The tables that the models declare are the tables that the migrations make."""

import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import BigInteger
from sqlalchemy.dialects import mysql
from sqlalchemy.exc import OperationalError

from engine.errors import StoreFailed
from engine.stores.connection import connect, writing
from engine.stores.migrations import REVISIONS
from engine.stores.sql import SqlStore, open_store
from engine.stores.tables import Row
from engine.stores.upgrade import SCRIPTS, migrate


def migrated(file: Path) -> Path:
    """A database that went through every migration."""
    engine = connect(str(file))
    with writing(engine) as connection:
        migrate(connection)
    engine.dispose()
    return file


def shape(file: Path) -> dict[str, object]:
    """Columns, keys and indexes of every table, in whatever order they were made."""
    with closing(sqlite3.connect(file)) as connection:
        names = [name for (name,) in connection.execute("SELECT name FROM sqlite_master ORDER BY name")]
        return {
            name: [
                sorted(row[1:] for row in connection.execute(f"PRAGMA {pragma}({name!r})"))
                for pragma in ("table_info", "index_list", "index_info")
            ]
            for name in names
        }


def test_new_database_is_as_a_migrated_one(tmp_path: Path) -> None:
    open_store(str(tmp_path / "new.db")).close()
    assert shape(tmp_path / "new.db") == shape(migrated(tmp_path / "old.db"))
    with closing(sqlite3.connect(tmp_path / "new.db")) as connection:
        assert connection.execute("SELECT * FROM alembic_version").fetchall() == [(REVISIONS[-1],)]
    store = open_store(str(tmp_path / "old.db"))
    assert store.upgrade() == (REVISIONS[-1], REVISIONS[-1])
    store.close()


def test_revisions_are_listed_in_their_order() -> None:
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))
    history = [script.revision for script in ScriptDirectory.from_config(config).walk_revisions()]
    assert tuple(reversed(history)) == REVISIONS


def test_tables_suit_mariadb_too() -> None:
    for table in Row.metadata.sorted_tables:
        assert table.kwargs["mysql_collate"] == "utf8mb4_nopad_bin"
        for column in table.columns:
            kind = column.type.compile(mysql.dialect())
            keyed = column.primary_key or any(column in index.columns.values() for index in table.indexes)
            assert kind != "FLOAT"
            if keyed:
                length = re.fullmatch(r"VARCHAR\((\d+)\)|BIGINT|INTEGER|SMALLINT|BOOL", kind)
                assert length is not None
                assert int(length[1] or 0) <= 191
            if column.name == "at" or column.name.endswith("_at") or column.name == "due":
                assert isinstance(column.type, BigInteger)


def test_upgrade_makes_the_tables_once(tmp_path: Path) -> None:
    file = str(tmp_path / "leads %20.db")
    store = SqlStore(connect(file), file)
    assert store.upgrade() == (None, REVISIONS[-1])
    assert store.upgrade() == (REVISIONS[-1], REVISIONS[-1])
    store.close()


@pytest.mark.parametrize("make", [lambda file: open_store(str(file)), migrated])
def test_failing_half_way_leaves_nothing(tmp_path: Path, make: Callable[[Path], object]) -> None:
    file = tmp_path / "leads.db"
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TABLE bot_users (mine)")
    with pytest.raises((StoreFailed, OperationalError), match="bot_users already exists"):
        make(file)
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("SELECT name FROM sqlite_master").fetchall() == [("bot_users",)]


@pytest.mark.parametrize(("locale", "told"), [("en", "newer version (9999)"), ("ru", "более новая версия (9999)")])
def test_newer_database_is_refused(tmp_path: Path, locale: str, told: str) -> None:
    file = tmp_path / "leads.db"
    open_store(str(file)).close()
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    before = file.read_bytes()
    with pytest.raises(StoreFailed) as caught:
        open_store(str(file), locale)
    assert told in caught.value.message
    assert caught.value.hint
    assert file.read_bytes() == before
