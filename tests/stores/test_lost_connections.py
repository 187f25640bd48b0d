"""A MariaDB that hangs up, gives way or goes away: whatever was begun is stored once, and what was told is true."""

import multiprocessing
from collections.abc import Callable, Iterator
from typing import Any

import pymysql
import pytest
from sqlalchemy import event

from bench import mariadbd
from bench.outage import outage
from bench.roundtrips import BOUNDS, cost
from engine.message import Address, Arrival, Incoming
from engine.outgoing import Delivery, outgoing
from engine.ports import Claim, Writing
from engine.session import Turn
from engine.stores import open_store
from engine.stores.sql import SqlStore
from engine.stores.sql import open_store as open_sql
from engine.stores.tables import Row

ANNA, BORIS = Address("credit", "telegram", "1"), Address("credit", "telegram", "2")
Talk = dict[str, Callable[..., Turn]]


@pytest.fixture
def store(mariadb: str) -> Iterator[SqlStore]:
    opened = open_sql(mariadb)
    yield opened
    opened.close()


def everything(talk: Talk, *, settled: bool = True) -> Callable[[Writing], Any]:
    """All that may be done in one transaction; a message without an id of its channel among it."""
    turn = talk["opening"](BORIS)
    (row,) = outgoing(BORIS, turn)

    def work(within: Writing) -> Any:
        return (
            within.accept([Arrival(ANNA, Incoming("text", "a", 1)), Arrival(ANNA, Incoming("take", "", 1), "t")]),
            within.commit([(BORIS, turn)], "w", 50),
            within.claim([row], "w", 50, 10),
            within.sending([Claim(row, "w", 50)], 20),
            *([within.settle([(row, Delivery("later", wait=5))], 30)] if settled else []),  # type: ignore[func-returns-value]
        )

    return work


def stored(store: SqlStore) -> Any:
    chats = {chat.address: chat for chat in store.chats([ANNA, BORIS])}
    return [(one.number, one.kind) for one in chats[ANNA].pending], chats[BORIS].session, list(store.unsent(100))


@pytest.mark.slow
def test_hung_up_on_at_any_call_it_is_done_once(mariadb: str, store: SqlStore, talk: Talk) -> None:
    calls, fatal, cut = 0, 0, 0

    def call(connection: Any) -> None:
        nonlocal calls, cut
        calls += 1
        if calls == fatal:
            cut += 1
            mariadbd.statement(mariadb, f"KILL CONNECTION {connection.thread_id()}")

    event.listen(store._engine, "before_cursor_execute", lambda _, cursor, *__: call(cursor.connection))
    commit = store._engine.dialect.do_commit

    def committed(connection: Any) -> None:
        call(connection.dbapi_connection)
        commit(connection)

    store._engine.dialect.do_commit = committed  # type: ignore[method-assign]

    def afresh() -> Any:
        nonlocal calls, cut
        for table in Row.metadata.tables:
            mariadbd.statement(mariadb, f"DELETE FROM {table}")
        calls, cut = 0, 0
        return store.write(everything(talk)), stored(store)

    clean, of_clean = afresh(), calls
    assert of_clean > 15
    for fatal in range(1, of_clean + 1):
        assert (afresh(), cut) == (clean, 1), fatal


def test_a_commit_whose_answer_is_lost_is_not_done_twice(store: SqlStore, talk: Talk) -> None:
    commit, lost = store._engine.dialect.do_commit, 0

    def committed(connection: Any) -> None:
        nonlocal lost
        commit(connection)
        if not lost:
            lost += 1
            raise pymysql.OperationalError(2013, "Lost connection to server during query")

    store._engine.dialect.do_commit = committed  # type: ignore[method-assign]
    accepted, written, claimed, verdicts = store.write(everything(talk, settled=False))
    assert lost == 1
    assert accepted == ["known", "known"]
    assert (written, claimed, verdicts) == ([True], [True], ["go"])
    pending, session, unsent = stored(store)
    assert pending == [(1, "text"), (2, "take")]
    assert session == talk["opening"](BORIS).session
    assert [row.tries for row in unsent] == [1]
    lost = 0
    turn = talk["following"](talk["opening"](BORIS))
    store.commit(BORIS, turn)  # no `Stale`: the one who was first is oneself
    assert list(store.turns(BORIS))[-1] == turn


def test_readers_connect_anew(mariadb: str, store: SqlStore) -> None:
    store.write(lambda within: within.accept([Arrival(ANNA, Incoming("text", "a", 1))]))
    with store._reads.connect() as connection:
        number = connection.connection.dbapi_connection.thread_id()  # type: ignore[union-attr]
    mariadbd.statement(mariadb, f"KILL CONNECTION {number}")
    assert list(store.waiting()) == [ANNA]


def _cross(database: str, order: list[Address], gate: Any, said: Any) -> None:
    store = open_store(database)
    try:
        for number in range(60):

            def work(within: Writing, number: int = number) -> None:
                for address in order:  # one by one: in one call they would be put in order
                    within.accept(
                        [Arrival(address, Incoming("text", "a", number), f"{order[0].lead} {number} {address}")]
                    )

            gate.wait()
            store.write(work)
        said.put("done")
    except BaseException as error:
        gate.abort()
        said.put(repr(error))
    finally:
        store.close()


@pytest.mark.slow
def test_two_processes_that_lock_each_other_out_both_get_through(mariadb: str, mariadb_server: str) -> None:
    open_store(mariadb).close()
    asked = "SHOW GLOBAL STATUS LIKE 'Innodb_deadlocks'"
    before = int(str(mariadbd.statement(mariadb_server, asked)[0][1]))
    context = multiprocessing.get_context("spawn")
    gate, said = context.Barrier(2), context.Queue()
    orders = [[ANNA, BORIS], [BORIS, ANNA]]
    processes = [context.Process(target=_cross, args=(mariadb, order, gate, said)) for order in orders]
    for process in processes:
        process.start()
    assert [said.get(timeout=60) for _ in processes] == ["done", "done"]
    for process in processes:
        process.join()
    assert int(str(mariadbd.statement(mariadb_server, asked)[0][1])) > before
    store = open_store(mariadb)
    for chat in store.chats([ANNA, BORIS]):
        assert [one.number for one in chat.pending] == list(range(1, 121))
    store.close()


@pytest.mark.slow
def test_a_server_that_is_killed_under_load(own_mariadb: mariadbd.Mariadbd) -> None:
    found = outage(own_mariadb, 3.0)
    print(found)
    assert found.acknowledged > 100
    assert (found.lost, found.doubled, found.disordered, found.left) == (0, 0, 0, 0)
    assert found.back < 10


@pytest.mark.slow
def test_round_trips_of_a_message(mariadb: str) -> None:
    for leads, (trips, commits) in BOUNDS.items():
        found = cost(mariadb, leads, 20 * leads)
        assert found.trips <= trips
        assert found.commits <= commits
