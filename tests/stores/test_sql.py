"""What only a database can do wrong: a turn half written, a file that cannot be used, tables of another version."""

import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import event

from engine.errors import Stale, StoreFailed
from engine.message import Address, Part, Reply
from engine.session import Turn
from engine.stores.sql import SqlStore, connect, open_store

ANNA = Address("credit", "console", "1")
TABLES = [
    "bot_consents",
    "bot_inbox",
    "bot_messages",
    "bot_outbox",
    "bot_sessions",
    "bot_timers",
    "bot_turns",
    "bot_users",
]
Talk = dict[str, Callable[..., Turn]]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "leads.db"


@pytest.fixture
def store(file: Path) -> Iterator[SqlStore]:
    opened = open_store(str(file))
    yield opened
    opened.close()


def contents(file: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table, read by somebody else."""
    with closing(sqlite3.connect(file)) as connection:
        return {table: sorted(connection.execute(f"SELECT * FROM {table}"), key=repr) for table in TABLES}


class Aborted(Exception):
    """The failure that is injected."""


@pytest.mark.parametrize("stage", ["opening", "following", "coming back"])
def test_a_failure_at_any_statement_stores_nothing(file: Path, store: SqlStore, talk: Talk, stage: str) -> None:
    first = talk["opening"]()
    turn = first
    if stage != "opening":
        store.commit(ANNA, first)
        turn = talk["rich"](first)
    if stage == "coming back":
        store.commit(ANNA, turn)
        turn = talk["opening"](at=90_000, returning=True, number=2)
    before, statements, fatal = contents(file), 0, 0

    def count(*_: object) -> None:
        nonlocal statements
        statements += 1
        if statements == fatal:
            raise Aborted

    event.listen(store._engine, "before_cursor_execute", count)
    while True:
        statements, fatal = 0, fatal + 1
        try:
            store.commit(ANNA, turn)
        except Aborted:
            assert contents(file) == before
            continue
        break
    event.remove(store._engine, "before_cursor_execute", count)
    assert fatal > 5  # it was stored after having failed at every one of its statements
    assert store.load(ANNA) == turn.session
    assert store.turns(ANNA)[-1] == turn


def test_a_failing_commit_stores_nothing(file: Path, store: SqlStore, talk: Talk) -> None:
    def fail(*_: object) -> None:
        raise Aborted

    before = contents(file)
    event.listen(store._engine, "commit", fail)
    with pytest.raises(Aborted):
        store.commit(ANNA, talk["opening"]())
    event.remove(store._engine, "commit", fail)
    assert contents(file) == before
    store.commit(ANNA, talk["opening"]())


def test_racing_writers_lose_nothing_and_double_nothing(file: Path, talk: Talk) -> None:
    first = talk["opening"]()
    stores = [open_store(str(file), patience=30) for _ in range(4)]
    stores[0].commit(ANNA, first)
    won = []

    def work(store: SqlStore) -> None:
        done = 0
        while done < 10:
            session = store.load(ANNA)
            assert session is not None
            turn = talk["following"](replace(first, session=session))
            try:
                store.commit(ANNA, turn)
            except Stale:
                continue
            done += 1
            won.append(turn.session.version)

    threads = [threading.Thread(target=work, args=(store,)) for store in stores]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(won) == list(range(2, 42))
    assert [turn.number for turn in stores[0].turns(ANNA)] == list(range(1, 42))
    for store in stores:
        store.close()


def test_transcript_and_consents_are_rows(file: Path, store: SqlStore, talk: Talk) -> None:
    first = talk["opening"](source="ads")
    store.commit(ANNA, first)
    store.commit(ANNA, talk["following"](first, at=7_000))
    rows = contents(file)
    key = ("credit", "console", "1")
    assert rows["bot_users"] == [(*key, "ads", "ru", 1_000, 0, None)]
    assert [row[5:] for row in rows["bot_messages"]] == [
        (0, "in", "start", "", 1_000),
        (1, "out", "ask", "Здравствуйте!\n\nКак вас зовут?", 1_000),
        (0, "in", "text", "Анна", 7_000),
        (1, "out", "ask", "Дальше?", 7_000),
    ]
    assert rows["bot_consents"] == [(*key, 1, 2, 0, "phone", "Согласен", 7_000)]


def test_lone_surrogates_become_replacement_marks(store: SqlStore, talk: Talk) -> None:
    turn = talk["following"](talk["opening"](), "a\ud800b\U0001f642")
    turn = replace(turn, replies=(Reply((Part("ask", "\udfff?"),)),))
    store.commit(ANNA, talk["opening"]())
    store.commit(ANNA, turn)
    kept = store.turns(ANNA)[-1]
    assert kept.incoming.text == "a\ufffdb\U0001f642"
    assert kept.replies[0].text == "\ufffd?"
    assert next(iter(store.leads())).last_word == "a\ufffdb\U0001f642"


def test_every_commit_is_flushed(store: SqlStore) -> None:
    with store._engine.connect() as connection:
        pragmas = [
            connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "busy_timeout")
        ]
    assert pragmas == ["wal", 2, 5_000]


def failing(action: Callable[[], object]) -> StoreFailed:
    with pytest.raises(StoreFailed) as caught:
        action()
    assert "\n" not in caught.value.message
    return caught.value


def test_file_that_cannot_be_opened(tmp_path: Path) -> None:
    missing = failing(lambda: open_store(str(tmp_path / "nowhere" / "leads.db")))
    assert f"there is no folder {tmp_path / 'nowhere'}" in missing.message
    assert not (tmp_path / "nowhere").exists()
    assert "it is a folder" in failing(lambda: open_store(str(tmp_path))).message
    assert "это папка" in failing(lambda: open_store(str(tmp_path), "ru")).message


def test_file_of_another_kind(file: Path) -> None:
    file.write_bytes(b"not a database, but long enough to look like one" * 100)
    failure = failing(lambda: open_store(str(file)))
    assert (failure.message, "LEADSCRIPT_DATABASE" in failure.hint) == (f"{file} is not an SQLite database", True)


def test_damaged_file(file: Path, talk: Talk) -> None:
    store = open_store(str(file))
    store.commit(ANNA, talk["opening"]())
    store.close()
    raw = bytearray(file.read_bytes())
    raw[5_000:] = b"\xff" * (len(raw) - 5_000)
    file.write_bytes(raw)

    def use() -> None:
        store = open_store(str(file))
        try:
            store.load(ANNA)
        finally:
            store.close()

    assert "damaged" in failing(use).message


def test_read_only_file(file: Path, talk: Talk) -> None:
    writable = open_store(str(file))
    writable.commit(ANNA, talk["opening"]())
    store = open_store(f"sqlite:///file:{file}?mode=ro&uri=true")
    assert store.load(ANNA) == talk["opening"]().session
    failure = failing(lambda: store.commit(ANNA, talk["following"](talk["opening"]())))
    assert "read-only" in failure.message
    store.close()
    writable.close()


def test_locked_file(file: Path, store: SqlStore, talk: Talk) -> None:
    hasty = open_store(str(file), "ru", patience=0.05)
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert "занята другой программой" in failing(lambda: hasty.commit(ANNA, talk["opening"]())).message
        assert hasty.load(ANNA) is None  # readers do not wait for a writer
    hasty.commit(ANNA, talk["opening"]())
    hasty.close()
    assert store.load(ANNA) is not None


def test_full_disk(file: Path, store: SqlStore, talk: Talk) -> None:
    first = talk["opening"]()
    store.commit(ANNA, first)
    with store._engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    before = contents(file)
    failure = failing(lambda: store.commit(ANNA, talk["following"](first, "x" * 100_000)))
    assert "No room" in failure.message
    assert contents(file) == before
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_record_of_another_version(file: Path, store: SqlStore, talk: Talk) -> None:
    store.commit(ANNA, talk["opening"]())
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("UPDATE bot_sessions SET record = json_set(record, '$.mood', 'good')")
        connection.execute("UPDATE bot_turns SET record = '{'")
    assert "mood" in failing(lambda: store.load(ANNA)).message
    assert "cannot be read" in failing(lambda: store.turns(ANNA)).message


def test_secrets_of_a_failing_statement_are_not_told(file: Path, store: SqlStore, talk: Talk) -> None:
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("DROP TABLE bot_messages")
    failure = failing(lambda: store.commit(ANNA, talk["opening"]()))
    assert "no such table: bot_messages" in failure.message
    assert "Здравствуйте" not in f"{failure} {failure.__cause__}"


def test_import_of_the_store_needs_no_alembic(file: Path, store: SqlStore) -> None:
    program = (
        "import sys; from engine.stores import open_store; "
        f"open_store({str(file)!r}).close(); print([n for n in sys.modules if n.startswith('alembic')])"
    )
    found = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"
    assert connect(":memory:").dialect.name == "sqlite"
    store.close()
