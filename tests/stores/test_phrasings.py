"""What was made of a message is stored with its beginning, for every store: the words, the verdicts and their cost."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from engine.cue import Candidate
from engine.message import Address, Arrival, Incoming
from engine.outgoing import Delivery, Outgoing, outgoing
from engine.phrased import Phrased
from engine.ports import Claim, Store
from engine.session import Turn
from engine.stores.sql import SqlStore, open_store

ANNA = Address("credit", "telegram", "1")
Talk = dict[str, Callable[..., Turn]]
TAKEN = Phrased(
    "present",
    "Здравствуйте!",
    Candidate("Добрый день! 🙂", model="m", prompt="p", asked=90, answered=10, took=700),
    at=50,
)
REFUSED = replace(TAKEN, violations=(("promise", "гарантируем"), ("question", "?")), at=60)
FAILED = Phrased("ask", "Как вас зовут?", Candidate(failure="deadline", took=1_800, detail="…"), at=70)


def english(turn: Turn) -> Turn:
    return replace(turn, session=replace(turn.session, locale="en"))


def greeted(store: Store, talk: Talk, address: Address = ANNA) -> Outgoing:
    turn = talk["opening"](address)
    store.write(lambda within: within.accept([Arrival(address, turn.incoming)]))
    store.commit(address, turn)
    (row,) = outgoing(address, turn)
    store.write(lambda within: within.claim([row], "w", 100, 10))
    return row


def begin(store: Store, row: Outgoing, words: str | None, *phrased: Phrased) -> str:
    return store.write(lambda within: within.sending([Claim(row, "w", 100, words, phrased)], 20))[0]


def test_what_a_message_answers_comes_back_with_it(store: Store, talk: Talk) -> None:
    first = english(talk["opening"]())
    store.commit(ANNA, first)
    store.commit(ANNA, talk["following"](first, "мой номер 8 917 245-33-18 😀"))
    greeting, answer, card = sorted(store.unsent(10**9), key=lambda row: row.place)
    assert (greeting.heard, greeting.locale) == (None, "en")
    assert (answer.heard, answer.locale) == ("мой номер 8 917 245-33-18 😀", "en")
    assert card.heard is None
    assert dict(answer.reply.parts[0].slots) == {"name": "Анна"}


def test_tokens_are_counted_of_a_bot_since_a_moment(store: Store, talk: Talk) -> None:
    assert store.spent("credit", 0) == 0
    assert begin(store, greeted(store, talk), "Добрый день! 🙂", TAKEN, REFUSED, FAILED) == "go"
    other = greeted(store, talk, replace(ANNA, bot="loans"))
    assert begin(store, other, None, TAKEN) == "go"
    assert [store.spent("credit", since) for since in (0, 50, 51, 61)] == [200, 200, 100, 0]
    assert store.spent("loans", 0) == 100
    assert store.spent("nobody", 0) == 0


def test_what_never_leaves_is_paid_all_the_same(store: Store, talk: Talk) -> None:
    row = greeted(store, talk)
    store.write(lambda within: within.accept([Arrival(ANNA, Incoming("take", "", 15))]))
    assert begin(store, row, "Добрый день! 🙂", TAKEN) == "held"
    assert store.spent("credit", 0) == 100


def test_who_lost_the_claim_notes_nothing(store: Store, talk: Talk) -> None:
    row = greeted(store, talk)
    store.write(lambda within: within.claim([row], "other", 300, 200))
    assert begin(store, row, "Добрый день! 🙂", TAKEN) == "lost"
    assert store.spent("credit", 0) == 0
    assert next(iter(store.unsent(300))).text is None


@pytest.fixture(params=["sqlite", "mariadb"])
def tables(request: pytest.FixtureRequest, tmp_path: Path) -> Any:
    mariadb = request.param == "mariadb"
    opened = open_store(request.getfixturevalue("mariadb") if mariadb else str(tmp_path / "leads.db"))
    yield opened
    opened.close()


def rows(store: SqlStore, query: str) -> list[tuple[Any, ...]]:
    with store._engine.connect() as connection:
        return [tuple(row) for row in connection.execute(text(query))]


def test_the_transcript_says_what_the_lead_saw(tables: SqlStore, talk: Talk) -> None:
    row, query = greeted(tables, talk), "SELECT direction, text FROM bot_messages ORDER BY opened, turn, position"
    authored = row.reply.text
    assert rows(tables, query) == [("in", ""), ("out", authored)]
    assert begin(tables, row, "Добрый день! 🙂\n\nКак вас зовут?", TAKEN) == "go"
    assert rows(tables, query) == [("in", ""), ("out", "Добрый день! 🙂\n\nКак вас зовут?")]
    tables.write(lambda within: within.settle([(row, Delivery("sent"))], 30))
    assert tables.turns(ANNA)[0].replies[0].text == authored  # the record of the turn keeps the author's words


def test_verdicts_stand_beside_the_message(tables: SqlStore, talk: Talk) -> None:
    row = greeted(tables, talk)
    begin(tables, row, row.reply.text, REFUSED, FAILED)
    query = "SELECT place, position, verdict, candidate, failure, violations, asked, took FROM bot_phrasings"
    assert rows(tables, f"{query} ORDER BY position") == [
        (row.place, 0, "refused", "Добрый день! 🙂", None, '[["promise","гарантируем"],["question","?"]]', 90, 700),
        (row.place, 1, "failed", None, "deadline", "[]", 0, 1_800),
    ]
    begin(tables, row, "Добрый день! 🙂", TAKEN)  # the same once more, as after a lost connection
    assert [one[2] for one in rows(tables, query)] == ["taken"]


def test_what_waits_at_an_upgrade_is_in_the_language_of_its_lead(tables: SqlStore, talk: Talk) -> None:
    from importlib import import_module

    from alembic.migration import MigrationContext
    from alembic.operations import Operations

    for lead, locale in (("1", "en"), ("2", "ru"), ("3", "en")):
        address = replace(ANNA, lead=lead)
        turn = talk["opening"](address)
        tables.commit(address, english(turn) if locale == "en" else turn)
    with tables._engine.begin() as connection:
        connection.execute(text("UPDATE bot_outbox SET locale = 'ru'"))
        connection.execute(text("UPDATE bot_outbox SET state = 'sent' WHERE lead = '3'"))
        with Operations.context(MigrationContext.configure(connection)):
            import_module("engine.stores.migrations.versions.0003_phrasings").keep_what_is_answered()
    assert rows(tables, "SELECT lead, locale FROM bot_outbox ORDER BY lead") == [("1", "en"), ("2", "ru"), ("3", "ru")]
