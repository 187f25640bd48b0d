"""A process that ends at any call of the database, before or after it was done, leaves what a clean run leaves."""

import queue
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, event, select

from engine.burst import NONE
from engine.library import load_script
from engine.message import Address, Arrival, Incoming
from engine.outgoing import Delivery, Outgoing
from engine.ports import Claim
from engine.stores.sql import SqlStore, open_store
from engine.stores.tables import Row
from engine.worker import Worker

ANNA = Address("credit", "telegram", "1")
START = Arrival(ANNA, Incoming("start", "ads", 1_000), "u1")
WORD = Arrival(ANNA, Incoming("text", "Анна, долг 500 тысяч", 2_000), "u2")
SCRIPT = load_script("credit", "ru").script
LIFE = 15_000  # milliseconds of a claim
# Who did it, when and how often may differ after a failure; what happened may not.
INCIDENTAL = {"worker", "free_at", "tries", "sent_at"}


class Aborted(Exception):
    """The end of the process."""


class Fate:
    """Counts the calls of a database, and ends the process at one of them, before it or after it."""

    def __init__(self, store: SqlStore) -> None:
        """Watch every call of ``store``."""
        self.calls, self.fatal = 0, -1
        for engine in {store._engine, store._reads}:
            event.listen(engine, "before_cursor_execute", self.call)
            event.listen(engine, "after_cursor_execute", self.call)
            commit = engine.dialect.do_commit
            engine.dialect.do_commit = self._around(commit)  # type: ignore[method-assign]

    def call(self, *_: object) -> None:
        self.calls += 1
        if self.calls == self.fatal:
            raise Aborted

    def _around(self, commit: Any) -> Any:
        def committed(connection: Any) -> None:
            self.call()
            commit(connection)
            self.call()

        return committed


class Process:
    """A worker and a sender in one thread: what it shows to the lead is kept in ``shown``."""

    def __init__(self, store: SqlStore, name: str, shown: list[Outgoing]) -> None:
        """Begin with nothing to do."""
        self.posted: queue.SimpleQueue[Outgoing] = queue.SimpleQueue()
        self.worker = Worker(
            store, lambda _bot: SCRIPT, self._post, name=name, among=[("credit", "telegram")], window=NONE, claimed=LIFE
        )
        self.shown = shown

    def _post(self, rows: Any) -> None:
        for row in rows:
            self.posted.put(row)

    def live(self, at: int, *arrivals: Arrival) -> None:
        """Go round until nothing is left to do."""
        for arrival in arrivals:
            self.worker.accept(arrival)
        for _ in range(4):
            self.worker.round(at)
        while self.posted.qsize():
            row = self.posted.get()
            said = self.worker.sending(Claim(row, self.worker.name, at + LIFE))
            self.worker.round(at)
            if said.result(0) == "go":
                self.shown.append(row)
                self.worker.settle(row, Delivery("sent", external=f"m{row.place}"))
            self.worker.round(at)


def told(engine: Engine) -> dict[str, list[str]]:
    with engine.connect() as connection:
        return {
            table.name: sorted(
                repr([value for name, value in row._mapping.items() if name not in INCIDENTAL])
                for row in connection.execute(select(table))
            )
            for table in Row.metadata.sorted_tables
        }


@contextmanager
def opened(database: str) -> Iterator[SqlStore]:
    store = open_store(database)
    try:
        yield store
    finally:
        with store._engine.begin() as connection:
            for table in Row.metadata.sorted_tables:
                connection.execute(table.delete())
        store.close()


def lived(database: str, before: tuple[Arrival, ...], now: Arrival, fatal: int) -> tuple[Any, list[int], int]:
    """Return what is stored and what was shown at the end, and how many calls the last message took."""
    shown: list[Outgoing] = []
    with opened(database) as store:
        Process(store, "first", shown).live(5_000, *before)
        fate = Fate(store)
        fate.fatal = fatal
        try:
            Process(store, "second", shown).live(10_000, now)
            calls = fate.calls
        except Aborted:
            calls = 0
        fate.fatal = -1
        for later in range(3):  # the channel delivers it again, and claims end
            Process(store, f"third {later}", shown).live(30_000 + later * 2 * LIFE, now)
        return told(store._engine), [row.place for row in shown], calls


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["sqlite", "mariadb"])
@pytest.mark.parametrize("before", [(), (START,)], ids=["the first message", "a later one"])
def test_the_end_at_any_call(
    kind: str, before: tuple[Arrival, ...], tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    database = str(tmp_path / "leads.db") if kind == "sqlite" else request.getfixturevalue("mariadb")
    now = WORD if before else START
    clean, shown, calls = lived(database, before, now, -1)
    assert len(shown) == len(set(shown)) > 0
    assert calls > 30
    print(f"{calls} calls of {kind}")
    for fatal in range(1, calls + 1):
        state, again, _ = lived(database, before, now, fatal)
        assert state == clean, fatal
        assert sorted(set(again)) == sorted(shown), fatal
        assert len(again) <= len(shown) + 1, fatal  # one that was on its way may go twice
