"""Tables of an earlier version are brought up to date, on both databases, also by many at once and after a failure."""

import multiprocessing
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import Queue
from random import SystemRandom
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import Engine, event, inspect, text

from bench import mariadbd
from engine.errors import StoreFailed
from engine.message import Address
from engine.session import Timer, Turn
from engine.stores import exists, open_store
from engine.stores.alone import TURN
from engine.stores.codec import dumps, encode_session
from engine.stores.connection import connect, upgrading, writing
from engine.stores.migrations import REVISIONS
from engine.stores.tables import Row
from engine.stores.upgrade import SCRIPTS, upgrade

ANNA, BORIS = Address("credit", "telegram", "1"), Address("credit", "telegram", "2")
Talk = dict[str, Callable[..., Turn]]


@contextmanager
def opened(database: str) -> Iterator[Engine]:
    engine = connect(database)
    try:
        yield engine
    finally:
        engine.dispose()


def migrated(database: str, revision: str) -> None:
    """Take a database through the migrations up to one."""
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))
    with opened(database) as engine:
        engine = engine if engine.dialect.name == "sqlite" else upgrading(engine)
        with writing(engine) as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, revision)
        engine.dispose()


def shape(database: str) -> dict[str, Any]:
    """Everything that a database says of its tables."""
    if "://" in database:
        names = [name for (name,) in mariadbd.statement(database, "SHOW TABLES")]
        return {str(name): mariadbd.statement(database, f"SHOW CREATE TABLE {name}") for name in names}
    with opened(database) as engine, engine.connect() as connection:
        names = connection.exec_driver_sql("SELECT name FROM sqlite_master ORDER BY name").scalars().all()
        pragmas = ("table_info", "index_list", "index_info")
        return {
            name: [tuple(connection.exec_driver_sql(f"PRAGMA {pragma}({name!r})").fetchall()) for pragma in pragmas]
            for name in names
        }


def rows(database: str, table: str) -> list[tuple[Any, ...]]:
    with opened(database) as engine, engine.connect() as connection:
        return sorted((tuple(row) for row in connection.execute(text(f"SELECT * FROM {table}"))), key=repr)


def filled(database: str, talk: Talk) -> dict[Address, Turn]:
    """A database of the first version with two leads, one of them with several touches ahead."""
    migrated(database, "0001")
    turns = {
        ANNA: talk["opening"](ANNA, timers=(Timer("*:1", 900), Timer("*:0", 300))),
        BORIS: talk["opening"](BORIS, timers=()),
    }
    with opened(database) as engine, engine.begin() as connection:
        for address, turn in turns.items():
            session = turn.session
            key = {"bot": address.bot, "channel": address.channel, "lead": address.lead}
            names = "opened, current, version, flow, fingerprint, state, owner, last_word, opened_at, last_at, record"
            connection.execute(
                text(
                    f"INSERT INTO bot_sessions (bot, channel, lead, {names}) VALUES (:bot, :channel, :lead,"
                    " 1, 1, 1, 'credit', 'f1', 'greeting', 'bot', '', 1000, 1000, :record)"
                ),
                key | {"record": dumps(encode_session(session))},
            )
            connection.execute(text("INSERT INTO bot_users VALUES (:bot, :channel, :lead, NULL, 'ru', 1000)"), key)
            for timer in session.timers:
                told = {"key": timer.key, "due": timer.due}
                connection.execute(
                    text("INSERT INTO bot_timers VALUES (:bot, :channel, :lead, :key, :due)"), key | told
                )
    return turns


def test_models_and_migrations_agree(database: str) -> None:
    migrated(database, "head")
    with opened(database) as engine, engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        assert compare_metadata(context, Row.metadata) == []


def test_new_database_is_as_a_migrated_one(fresh_mariadb: str, mariadb_server: str) -> None:
    open_store(fresh_mariadb).close()
    with mariadbd.database(mariadb_server) as old:
        migrated(old, "head")
        new, before = shape(fresh_mariadb), shape(old)
        del new["alembic_version"], before["alembic_version"]  # the one that Alembic makes has the server's collation
        assert new == before
    assert rows(fresh_mariadb, "alembic_version") == [(REVISIONS[-1],)]


def test_data_of_the_first_version_is_kept(database: str, talk: Talk) -> None:
    turns = filled(database, talk)
    with opened(database) as engine:
        assert upgrade(engine) == ("0001", REVISIONS[-1])
        assert upgrade(engine) == (REVISIONS[-1], REVISIONS[-1])
    store = open_store(database)
    assert {address: store.load(address) for address in turns} == {at: turn.session for at, turn in turns.items()}
    assert list(store.due(10**9)) == [(ANNA, Timer("*:0", 300))]
    assert [row[-2:] for row in rows(database, "bot_users")] == [(0, None), (0, None)]
    for address, turn in turns.items():  # and both go on
        store.commit(address, talk["following"](turn, timers=(Timer("*:2", 50),)))
    assert [address for address, _ in store.due(50)] == [ANNA, BORIS]
    store.close()


class Stopped(Exception):
    """The power cut."""


@pytest.mark.slow
@pytest.mark.parametrize(("begins", "every"), [("empty", 1), ("first version", 3)])
def test_stopped_at_any_statement_it_goes_on(
    begins: str, every: int, hasty_mariadb: str, talk: Talk, monkeypatch: pytest.MonkeyPatch
) -> None:
    seed = SystemRandom().randrange(every)
    print(f"stopped at every {every}. statement, the first of them at {seed}")

    def prepare(database: str) -> None:
        if begins == "first version":
            filled(database, talk)

    def told(database: str) -> dict[str, Any]:
        found = {}
        with mariadbd.driver(database) as connection, connection.cursor() as cursor:
            cursor.execute("SHOW TABLES")
            for (table,) in cursor.fetchall():
                for asked in (f"SHOW CREATE TABLE {table}", f"SELECT * FROM {table}"):
                    cursor.execute(asked)
                    found[asked] = sorted(cursor.fetchall(), key=repr)
        return found

    with mariadbd.database(hasty_mariadb) as database:
        prepare(database)
        open_store(database).close()
        clean, statements, fatal = told(database), 0, seed - every + 1

    def count(*_: object) -> None:
        nonlocal statements
        statements += 1
        if statements == fatal:
            raise Stopped

    def watched(engine: Engine) -> Engine:
        patient = upgrading(engine)
        event.listen(patient, "before_cursor_execute", count)
        return patient

    finished = False
    while not finished:
        statements, fatal = 0, fatal + every
        with mariadbd.database(hasty_mariadb) as database:
            prepare(database)
            monkeypatch.setattr("engine.stores.upgrade.upgrading", watched)
            with opened(database) as engine:
                try:
                    upgrade(engine)
                    finished = True
                except Stopped:
                    pass
            monkeypatch.undo()
            open_store(database).close()
            assert told(database) == clean, fatal
    assert fatal > 15


def _start(database: str, failures: Any) -> None:
    try:
        open_store(database).close()
    except BaseException as error:
        failures.put(repr(error))


@pytest.mark.slow
@pytest.mark.parametrize("begins", ["empty", "first version"])
def test_many_may_start_at_once(begins: str, database: str, talk: Talk) -> None:
    if begins == "first version":
        filled(database, talk)
    context = multiprocessing.get_context("spawn")
    failures = context.Queue()
    started = [context.Process(target=_start, args=(database, failures)) for _ in range(3)]
    for process in started:
        process.start()
    threads = [threading.Thread(target=_start, args=(database, failures)) for _ in range(6)]
    for one in threads:
        one.start()
    for one in (*started, *threads):
        one.join()
    told = [] if failures.empty() else [failures.get()]
    assert told == []
    assert rows(database, "alembic_version") == [(REVISIONS[-1],)]
    assert TURN not in shape(database)


def test_many_may_open_a_new_file_in_the_same_moment(tmp_path: Path) -> None:
    failures: Queue[str] = Queue()
    for round_ in range(60):
        database, together = str(tmp_path / f"{round_}.db"), threading.Barrier(8)

        def start(database: str = database, together: threading.Barrier = together) -> None:
            together.wait()
            _start(database, failures)

        threads = [threading.Thread(target=start) for _ in range(together.parties)]
        for one in threads:
            one.start()
        for one in threads:
            one.join()
    assert list(failures.queue) == []


def failing(action: Callable[[], object]) -> StoreFailed:
    with pytest.raises(StoreFailed) as caught:
        action()
    assert "\n" not in caught.value.message
    assert caught.value.hint
    return caught.value


@pytest.mark.parametrize(("locale", "words"), [("en", "newer version (9999)"), ("ru", "более новая версия (9999)")])
def test_newer_database_is_refused(locale: str, words: str, database: str) -> None:
    open_store(database).close()
    with opened(database) as engine, engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    assert words in failing(lambda: open_store(database, locale)).message
    assert rows(database, "alembic_version") == [("9999",)]


def test_tables_of_somebody_else_are_left_alone(fresh_mariadb: str) -> None:
    mariadbd.statement(fresh_mariadb, "CREATE TABLE bot_users (mine INTEGER)")
    failure = failing(lambda: open_store(fresh_mariadb))
    assert "a table bot_users that is not ours" in failure.message
    assert list(shape(fresh_mariadb)) == ["bot_users"]


def test_tables_that_confuse_keys_are_refused(fresh_mariadb: str) -> None:
    open_store(fresh_mariadb).close()
    convert = "ALTER TABLE bot_inbox CONVERT TO CHARACTER SET utf8mb4 COLLATE "
    mariadbd.statement(fresh_mariadb, f"{convert} utf8mb4_general_ci")
    failure = failing(lambda: open_store(fresh_mariadb))
    assert "bot_inbox" in failure.message
    mariadbd.statement(fresh_mariadb, failure.hint)
    open_store(fresh_mariadb).close()


def test_whoever_only_looks_makes_no_tables(fresh_mariadb: str) -> None:
    assert not exists(fresh_mariadb)
    assert shape(fresh_mariadb) == {}
    open_store(fresh_mariadb).close()
    assert exists(fresh_mariadb)


def test_a_server_of_another_kind_is_refused(mariadb: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with opened(mariadb) as engine:
        with engine.connect() as connection:
            assert inspect(connection) is not None
        monkeypatch.setattr(engine.dialect, "is_mariadb", False)
        with pytest.raises(Exception, match=r"\d+\.\d+"):
            upgrade(engine)
