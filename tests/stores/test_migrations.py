"""The tables that the models declare are the tables that the migrations make."""

import re
import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import BigInteger
from sqlalchemy.dialects import mysql

from engine.errors import StoreFailed
from engine.stores.connection import connect
from engine.stores.migrations import REVISIONS
from engine.stores.sql import SqlStore, open_store
from engine.stores.tables import Row
from engine.stores.upgrade import SCRIPTS


def test_models_and_migrations_agree() -> None:
    store = open_store(":memory:")
    with store._engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        assert compare_metadata(context, Row.metadata) == []
    store.close()


def test_revisions_are_listed_in_their_order() -> None:
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))
    history = [script.revision for script in ScriptDirectory.from_config(config).walk_revisions()]
    assert tuple(reversed(history)) == REVISIONS


def test_tables_suit_mariadb_too() -> None:
    for table in Row.metadata.sorted_tables:
        assert table.kwargs["mysql_collate"] == "utf8mb4_bin"
        for column in table.columns:
            kind = column.type.compile(mysql.dialect())
            keyed = column.primary_key or any(column in index.columns.values() for index in table.indexes)
            assert kind != "FLOAT"
            if keyed:
                length = re.fullmatch(r"VARCHAR\((\d+)\)|BIGINT|INTEGER|SMALLINT", kind)
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


def test_many_may_start_at_once(tmp_path: Path) -> None:
    file, failures = str(tmp_path / "leads.db"), []

    def start() -> None:
        try:
            open_store(file).close()
        except Exception as error:
            failures.append(error)

    threads = [threading.Thread(target=start) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []


def test_failing_migration_leaves_nothing(tmp_path: Path) -> None:
    file = tmp_path / "leads.db"
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TABLE bot_consents (mine)")  # the last but one that is made
    with pytest.raises(StoreFailed, match="bot_consents already exists"):
        open_store(str(file))
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("SELECT name FROM sqlite_master").fetchall() == [("bot_consents",)]


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
