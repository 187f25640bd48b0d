"""Every store, and talks to store: turns with everything that a store must keep."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from engine.effect import Alert, Consent, Tag
from engine.event import Event, Evidence
from engine.message import Address, Button, Incoming, Part, Reply
from engine.ports import Store
from engine.session import Move, Session, Timer, Turn
from engine.stores import open_store
from engine.stores.archive import Archive, open_archive
from engine.stores.desk import Desk, open_desk
from engine.value import Moment, Money, point

ANNA = Address("credit", "console", "1")


def opening(address: Address = ANNA, at: int = 1_000, **changes: Any) -> Turn:
    """The turn that greets a lead."""
    session = Session(
        address.lead, "credit", "f1", "ru", at, "greeting", "greeting", version=1, **{"number": 1, **changes}
    )
    said = (Reply((Part("present", "Здравствуйте!"), Part("ask", "Как вас зовут?"))),)
    return Turn(1, Incoming("start", "", at), (), "greeting", session, replies=said)


def following(turn: Turn, text: str = "Анна", at: int | None = None, kind: Any = "text", **changes: Any) -> Turn:
    """The turn after `turn`: one thing came in, one went out."""
    before, at = turn.session, turn.incoming.at + 1_000 if at is None else at
    session = replace(before, version=before.version + 1, **changes)
    heard = (Event("slot", "name", Evidence(text, 0, len(text), "name"), text),) if kind == "text" else ()
    return Turn(
        session.version,
        Incoming(kind, text, at),
        heard,
        before.state,
        session,
        (Move("go", before.state, session.state),),
        ("7",),
        ("state:offer",),
        (Reply((Part("ask", "Дальше?", slots=(("name", "Анна"),)),), (Button("yes", "Да"),), ("memo.pdf",)),),
        (Alert("hot"), Tag("closing"), Consent("phone", "Согласен")),
    )


def rich(turn: Turn) -> Turn:
    """The turn after `turn`, its session holding one of each."""
    slots = {
        "name": "Анна",
        "debt": Money(500_000, None, "RUB"),
        "creditors": point(3),
        "call_at": Moment(datetime.fromisoformat("2026-11-25T18:00"), None, "hour", "evening"),
        "agrees": True,
    }
    return following(turn, slots=slots, attempts={"debt": 2}, timers=(Timer("*:0", 9_000), Timer("*:1", 10_000)))


@pytest.fixture
def talk() -> dict[str, Callable[..., Turn]]:
    """The builders above, for tests that cannot import this file."""
    return {"opening": opening, "following": following, "rich": rich}


ADAPTERS = {
    "memory": "memory://",
    "sqlite in memory": ":memory:",
    "sqlite url in memory": "sqlite://",
    "sqlite file": "{folder}/leads.db",
    "sqlite url": "sqlite:///{folder}/leads.db",
    "mariadb": "{mariadb}",
}


@pytest.fixture(params=ADAPTERS, ids=str)
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    told = ADAPTERS[request.param]
    mariadb = request.getfixturevalue("mariadb") if "{mariadb}" in told else ""
    opened = open_store(told.format(folder=tmp_path, mariadb=mariadb))
    yield opened
    opened.close()


@pytest.fixture
def desk(database: str) -> Iterator[Desk]:
    """Where managers see the leads of a database that has its tables."""
    open_store(database).close()
    opened = open_desk(database)
    yield opened
    opened.close()


@pytest.fixture
def archive(database: str) -> Iterator[Archive]:
    """What is kept of the leads of a database that has its tables."""
    open_store(database).close()
    opened = open_archive(database)
    yield opened
    opened.close()
