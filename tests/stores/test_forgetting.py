"""A lead who is forgotten leaves no word of his behind, on either database; what the firm counts stays."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine, text

from engine.cue import Candidate
from engine.message import Address, Arrival, Incoming
from engine.outgoing import outgoing
from engine.phrased import Phrased
from engine.ports import Claim
from engine.session import Timer, Turn
from engine.stores.archive import Archive
from engine.stores.desk import Desk
from engine.stores.forgetting import DAY, DROP, KEEP
from engine.stores.posts import DETACH
from engine.stores.sql import SqlStore, open_store
from engine.stores.tables import Row
from engine.topic import Topic

ANNA, BORIS = Address("credit", "telegram", "71234500001"), Address("credit", "telegram", "71234500002")
HIS = [
    "71234500001",
    "Аннушка Воробьёва",
    "79161234567",
    "anna@mail.example",
    "ref_vorobyova",
    "долг триста",
    "её ответ",
]
NOON = 1_764_072_000_000
Talk = dict[str, Callable[..., Turn]]


@pytest.fixture
def store(database: str) -> Iterator[SqlStore]:
    opened = open_store(database)
    yield opened
    opened.close()


def talked(store: SqlStore, talk: Talk, address: Address, words: list[str], at: int = NOON) -> None:
    """Let a lead say all that may be said of a lead, wherever it is stored."""
    lead, name, phone, mail, source, said, answer = words
    start = Incoming("start", source, at, number=1)
    store.write(lambda within: within.accept([Arrival(address, start, f"{lead}:1")]))
    first = turn = replace(talk["opening"](address, at=at, source=source), incoming=start)
    store.commit(address, turn)
    for text_ in (said, phone, mail, name):
        kept = {"phone": phone, "name": name, "mail": mail}
        turn = talk["following"](turn, text_, slots=kept, unread=(Incoming("contact", phone, at, name),))
        turn = replace(
            turn, replies=(replace(turn.replies[0], parts=(replace(turn.replies[0].parts[0], text=answer),)),)
        )
        store.commit(address, turn)
    row = outgoing(address, first)[0]
    store.write(lambda within: within.claim([row], "w", at + 9, at))
    candidate = Candidate(f"{answer} {name}", model="m", prompt="p", asked=70, answered=20, took=400)
    phrased = (Phrased("ask", answer, candidate, (("name", name),), at),)
    store.write(lambda within: within.sending([Claim(row, "w", at + 9, f"{answer} {name}", phrased)], at))
    waits = Incoming("contact", phone, at, name)
    store.write(lambda within: within.accept([Arrival(address, waits, f"{lead}:2")]))
    Desk(store._engine, "").keep(Topic(address, -100, 7))


def dumped(database: str) -> str:
    """All that a database holds, as anybody could read it."""
    if "://" not in database:
        folder = Path(database).parent
        return "".join(file.read_bytes().decode("utf-8", "replace") for file in sorted(folder.iterdir()))
    engine = create_engine(database.replace("mysql://", "mysql+pymysql://"))
    with engine.connect() as connection:
        tables = connection.execute(text("SHOW TABLES")).scalars().all()
        found = [repr(row) for name in tables for row in connection.execute(text(f"SELECT * FROM {name}"))]
    engine.dispose()
    return "\n".join(found)


def table(archive: Archive, name: str) -> list[Any]:
    with archive._engine.connect() as connection:
        return [dict(row) for row in connection.execute(text(f"SELECT * FROM {name}")).mappings()]


def test_nothing_of_his_is_left_and_the_counters_are(
    database: str, store: SqlStore, archive: Archive, talk: Talk
) -> None:
    others = ["71234500002", "Борис", "79030000000", "boris@mail.example", "ads", "долга нет", "ответ ему"]
    for number in range(30):  # beside him, so that rows move between pages
        talked(store, talk, replace(BORIS, lead=f"{BORIS.lead}{number}"), others)
    talked(store, talk, ANNA, HIS)
    said = dumped(database)
    assert [word for word in HIS if word not in said] == []  # the search finds what is there
    before = len(table(archive, "bot_users"))
    name = archive.forget(ANNA)
    assert name is not None
    store.close()  # a reader of the log would keep it
    assert archive.scrub()
    left = dumped(database)
    assert [word for word in HIS if word in left] == []
    assert others[0] in left
    assert len(table(archive, "bot_users")) == before
    (session,) = [row for row in table(archive, "bot_sessions") if row["lead"] == name]
    assert (session["owner"], session["flow"], session["state"], session["version"]) == (
        "forgotten",
        "credit",
        "greeting",
        5,
    )
    assert (session["record"], session["source"], session["last_word"]) == ("{}", None, "")
    assert (session["opened_at"] % DAY, session["last_at"] % DAY) == (0, 0)
    consents = [row for row in table(archive, "bot_consents") if row["lead"] == name]
    assert {(row["slot"], row["text"], row["at"] % DAY) for row in consents} == {("phone", "", 0)}


def test_every_table_is_thought_of() -> None:
    thought = [statement.table.name for statement in (*DROP, *KEEP, DETACH)]
    assert sorted(thought) == sorted(Row.metadata.tables)


def test_who_writes_again_begins_anew(store: SqlStore, archive: Archive, talk: Talk) -> None:
    talked(store, talk, ANNA, HIS)
    assert archive.forget(ANNA)
    assert store.load(ANNA) is None
    assert (list(store.leads()), list(store.turns(ANNA)), list(store.due(10**15))) == ([], [], [])
    assert (list(store.waiting()), list(store.unsent(10**15)), archive.find("7")) == ([], [], [])
    assert archive.forget(ANNA) is None
    talked(store, talk, ANNA, HIS)
    assert [row.lead for row in store.leads()] == [ANNA.lead]


def test_a_turn_on_its_way_finds_no_talk(store: SqlStore, archive: Archive, talk: Talk) -> None:
    first = talk["opening"](ANNA)
    store.commit(ANNA, first)
    archive.forget(ANNA)
    late = talk["following"](first)
    assert store.write(lambda within: within.commit([(ANNA, late)])) == [False]
    row = outgoing(ANNA, first)[0]
    assert store.write(lambda within: within.sending([Claim(row, "", 1)], 0)) == ["lost"]
    assert list(store.turns(ANNA)) == []


def test_only_the_silent_are_swept(store: SqlStore, archive: Archive, talk: Talk) -> None:
    names = ("silent", "waits", "ahead", "late", "missed", "unread")
    silent, waits, ahead, late, missed, unread = (replace(ANNA, lead=name) for name in names)
    for address in (silent, waits, late, unread):
        store.commit(address, talk["opening"](address, at=NOON + 100 * (address == late)))
    for address, due in ((ahead, NOON + 10**6), (missed, NOON)):
        turn = talk["opening"](address, at=NOON)
        store.commit(address, turn)
        store.commit(address, talk["following"](turn, kind="timer", at=NOON, timers=(Timer("*:0", due),)))
    for address, at in ((waits, NOON + 60), (unread, NOON)):
        came = Arrival(address, Incoming("text", "да", at))
        store.write(lambda within, came=came: within.accept([came]))  # type: ignore[misc]
    before = NOON + 50
    assert sorted(one.lead for one in archive.silent(before)) == ["missed", "silent", "unread"]
    assert archive.count_silent(before) == 3
    assert archive.forget(late, before) is None
    assert archive.forget(silent, before)
    assert not archive.sweep(before)
    assert sorted(row.lead for row in store.leads()) == ["ahead", "late", "waits"]


def test_everything_that_is_stored_is_shown(store: SqlStore, archive: Archive, talk: Talk) -> None:
    talked(store, talk, ANNA, HIS)
    shown = archive.everything(ANNA)
    assert sorted(shown) == sorted(Row.metadata.tables)
    assert [name for name, rows in shown.items() if not rows] == []
    assert shown["bot_sessions"][0]["record"]["slots"]["phone"] == {"text": HIS[2]}
    assert isinstance(shown["bot_outbox"][0]["after"], int)
    assert shown["bot_phrasings"][0]["violations"] == [["name", HIS[1]]]
    assert shown["bot_consents"][0] | {"text": "Согласен", "slot": "phone"} == shown["bot_consents"][0]
    assert all(archive.everything(BORIS)[name] == [] for name in shown)


def test_an_id_or_its_beginning(store: SqlStore, archive: Archive, talk: Talk) -> None:
    for lead, bot in (("12", "credit"), ("123", "credit"), ("12", "loans"), ("Ы", "credit"), ("1_", "credit")):
        address = Address(bot, "telegram", lead)
        store.commit(address, talk["opening"](address))
    found = {
        given: sorted((row.bot, row.lead) for row in archive.find(given)) for given in ("12", "123", "Ы", "1_", "9")
    }
    assert found == {
        "12": [("credit", "12"), ("loans", "12")],
        "123": [("credit", "123")],
        "Ы": [("credit", "Ы")],
        "1_": [("credit", "1_")],
        "9": [],
    }
    assert len(archive.find("1")) == 4


def test_a_foreign_file_is_left_alone(tmp_path: Path) -> None:
    from engine.stores import exists

    file = tmp_path / "other.db"
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TABLE songs (name TEXT)")
        connection.commit()
    before = file.read_bytes()
    assert not exists(str(file))
    assert (file.read_bytes(), [one.name for one in tmp_path.iterdir()]) == (before, ["other.db"])
    (tmp_path / "empty.db").touch()
    assert not exists(str(tmp_path / "empty.db"))
    mine = tmp_path / "mine.db"
    open_store(str(mine)).close()
    assert exists(str(mine))
