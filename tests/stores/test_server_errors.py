"""What a MariaDB server refuses is told in one clear line with a hint, in both languages, and never with a password."""

import re
import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bench import mariadbd
from engine.errors import StoreFailed
from engine.message import Address, Arrival, Incoming
from engine.session import Turn
from engine.stores import open_store
from engine.stores.failures import TOLD
from engine.stores.sql import SqlStore
from engine.stores.sql import open_store as open_sql

ANNA = Address("credit", "telegram", "1")
SECRET = "s3cret/pässword@"
Talk = dict[str, Callable[..., Turn]]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[mariadbd.Mariadbd]:
    """A server with two users beside root, one of whom may do nothing."""
    try:
        with mariadbd.own(tmp_path_factory.mktemp("refusing")) as own:
            mariadbd.statement(own.url(), "CREATE DATABASE leads")
            for user, limit in (("me", ""), ("poor", ""), ("one", " WITH MAX_USER_CONNECTIONS 1")):
                mariadbd.statement(own.url(), f"CREATE USER {user} IDENTIFIED BY '{SECRET}'{limit}")
            for user in ("me", "one"):
                mariadbd.statement(own.url(), f"GRANT ALL ON leads.* TO {user}")
            mariadbd.statement(own.url(), "GRANT SELECT ON leads.* TO poor")
            yield own
    except mariadbd.Missing as why:
        pytest.fail(str(why)) if mariadbd.REQUIRED else pytest.skip(str(why))


def url(server: mariadbd.Mariadbd, user: str = "me", database: str = "leads", password: str = SECRET) -> str:
    quoted = password.replace("/", "%2F")
    return f"mysql://{user}:{quoted}@127.0.0.1:{server.port}/{database}"


def failing(action: Callable[[], object]) -> StoreFailed:
    with pytest.raises(StoreFailed) as caught:
        action()
    told = f"{caught.value.message} {caught.value.hint}"
    assert "\n" not in told
    assert not re.search("s3cret|p(ä|%C3%A4)ssword", told)
    return caught.value


def both(action: Callable[[str], object], english: str, russian: str) -> None:
    for locale, words in (("en", english), ("ru", russian)):
        failure = failing(lambda locale=locale: action(locale))  # type: ignore[misc]
        assert words in failure.message
        assert failure.hint


def accept(store: SqlStore) -> object:
    return store.write(lambda within: within.accept([Arrival(ANNA, Incoming("text", "да", 1))]))


def test_no_server() -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    database = f"mysql://me:s3cret@127.0.0.1:{port}/leads"
    both(lambda locale: open_store(database, locale), "does not answer", "не отвечает")
    nowhere = "mysql://me:s3cret@no-such-host.invalid/leads"
    both(lambda locale: open_store(nowhere, locale), "does not answer", "не отвечает")


def test_access_denied(server: mariadbd.Mariadbd) -> None:
    wrong = url(server, password="s3cret")
    both(lambda locale: open_store(wrong, locale), "refuses access", "не пускает")
    both(lambda locale: open_store(url(server, database="mysql"), locale), "refuses access", "не пускает")


def test_a_right_is_missing(server: mariadbd.Mariadbd) -> None:
    poor = url(server, "poor")
    both(lambda locale: open_store(poor, locale), "right is missing", "не хватает прав")
    assert failing(lambda: open_store(poor)).hint == "Give it: GRANT ALL PRIVILEGES ON leads.* TO poor"


def test_unknown_database(server: mariadbd.Mariadbd) -> None:
    nothing = server.url("nothing")
    both(lambda locale: open_store(nothing, locale), "no database mysql://root@127.0.0.1", "нет базы")
    mariadbd.statement(server.url(), failing(lambda: open_store(nothing)).hint.removeprefix("Make it: "))
    open_store(nothing).close()


def test_password_with_signs_opens(server: mariadbd.Mariadbd) -> None:
    open_store(url(server)).close()


def test_too_many_connections(server: mariadbd.Mariadbd) -> None:
    open_store(url(server)).close()
    store = open_sql(url(server, "one"))
    with store._engine.connect():
        both(lambda locale: open_store(url(server, "one"), locale), "too many connections", "слишком много соединений")
    store.close()


def test_read_only_server(server: mariadbd.Mariadbd) -> None:
    store, russian = open_sql(url(server)), open_sql(url(server), "ru")
    mariadbd.statement(server.url(), "SET GLOBAL read_only = 1")
    try:
        both(lambda locale: accept(russian if locale == "ru" else store), "read-only", "только для чтения")
        assert store.load(ANNA) is None  # reading goes on
    finally:
        mariadbd.statement(server.url(), "SET GLOBAL read_only = 0")
    assert accept(store) == ["new"]
    store.close()
    russian.close()


@pytest.mark.slow
def test_rows_that_somebody_holds(server: mariadbd.Mariadbd, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.stores.connection.ENOUGH", 3)
    store = open_sql(url(server), patience=1)
    before = sum(len(chat.pending) for chat in store.chats([ANNA]))
    assert accept(store) == ["new"]
    with mariadbd.driver(url(server)) as other, other.cursor() as cursor:
        cursor.execute("START TRANSACTION")
        cursor.execute("SELECT * FROM bot_users FOR UPDATE")
        held = threading.Timer(2.5, lambda: cursor.execute("ROLLBACK"))
        held.start()
        assert accept(store) == ["new"]  # tried again until it was free
        held.join()
        cursor.execute("START TRANSACTION")
        cursor.execute("SELECT * FROM bot_users FOR UPDATE")
        assert "is busy" in failing(lambda: accept(store)).message
    assert accept(store) == ["new"]
    numbers = [one.number for one in store.chats([ANNA])[0].pending]
    assert numbers == list(range(1, before + 4))  # what failed left no gap
    store.close()


@pytest.mark.slow
def test_full_disk(tmp_path: Path, talk: Talk) -> None:
    small = ("--innodb-file-per-table=OFF", "--innodb-data-file-path=ibdata1:12M:autoextend:max:14M")
    try:
        with mariadbd.own(tmp_path, *small) as server:
            mariadbd.statement(server.url(), "CREATE DATABASE leads")
            store = open_sql(server.url("leads"))
            turn = talk["opening"](ANNA)
            store.commit(ANNA, turn)

            def fill() -> None:
                nonlocal turn
                for _ in range(200):
                    following = talk["following"](turn, "ж" * 65_000)
                    store.commit(ANNA, following)
                    turn = following

            assert "No room" in failing(fill).message
            assert store.load(ANNA) == turn.session  # what was acknowledged is there, and nothing else
            assert list(store.turns(ANNA))[-1] == turn
            checked = mariadbd.statement(server.url("leads"), "CHECK TABLE bot_turns, bot_sessions, bot_messages")
            assert {row[-1] for row in checked} == {"OK"}
            store.close()
    except mariadbd.Missing as why:
        pytest.fail(str(why)) if mariadbd.REQUIRED else pytest.skip(str(why))


def test_everything_is_told_in_both_languages() -> None:
    fields = re.compile(r"\{\w+\}")
    for told in TOLD.values():
        russian, english = (sorted(fields.findall("".join(told[locale]))) for locale in ("ru", "en"))
        assert russian == english
        assert re.search("[а-я]", told["ru"][0])
