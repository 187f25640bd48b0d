"""Whatever is done in whatever order, every store tells the same."""

import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, ClassVar

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test

from bench import mariadbd
from engine.effect import Alert, Consent
from engine.message import Address, Arrival, Incoming, Part, Reply
from engine.outgoing import Delivery, Outgoing
from engine.ports import Claim
from engine.session import Session, Timer, Turn
from engine.stores import open_store
from engine.stores.tables import Row

LEADS = [Address("credit", "telegram", "1"), Address("credit", "telegram", "1 "), Address("loans", "web", "1")]
WORKERS = ["a", "b"]
TAKEN_UP = st.tuples(st.sampled_from(LEADS), st.integers(-1, 1), st.integers(0, 2))
EFFECTS = (Alert("hot"), Consent("phone", "да"))
OUTCOMES = ["sent", "later", "refused", "unsure"]
CHOSEN = st.integers(0, 255)
PHASES = (Phase.explicit, Phase.reuse, Phase.generate)  # what is found is short enough, and making it shorter slow
KINDS = ["start", "text", "text", "timer", "take", "manager", "give_back", "button"]


class Stores(RuleBasedStateMachine):
    """Does everything to two stores, and compares what they say."""

    database: ClassVar[str]

    def __init__(self) -> None:
        """Open both, empty."""
        super().__init__()
        self.now = 100
        self.folder: str | None = None
        self.rows: list[Outgoing] = []  # whatever was ever found to be sent
        database = self.database
        if not database:
            self.folder = tempfile.mkdtemp()
            database = str(Path(self.folder) / "leads.db")
        self.stores = (open_store("memory://"), open_store(database))

    def teardown(self) -> None:
        """Let go of both, and of all rows."""
        for store in self.stores:
            store.close()
        if self.folder:
            shutil.rmtree(self.folder)
        else:
            with mariadbd.driver(self.database) as connection, connection.cursor() as cursor:
                for table in Row.metadata.tables:
                    cursor.execute(f"DELETE FROM {table}")

    def same(self, ask: Any) -> Any:
        first, second = (ask(store) for store in self.stores)
        assert first == second
        return first

    def write(self, work: Any) -> Any:
        return self.same(lambda store: store.write(work))

    @initialize()
    def begins_empty(self) -> None:
        self.look()

    @rule(
        came=st.lists(
            st.tuples(
                st.sampled_from(LEADS),
                st.sampled_from(KINDS),
                st.sampled_from([None, "1", "2", "3", "4"]),
                st.text(max_size=2),
            ),
            max_size=4,
        )
    )
    def accept(self, came: list[Any]) -> None:
        arrivals = [
            # A channel's id is that of one message of one lead.
            Arrival(lead, Incoming(kind, text, self.now), external and f"{external}{lead.lead}")
            for lead, kind, external, text in came
        ]
        self.write(lambda within: within.accept(arrivals))
        self.look()

    @rule(
        taking=st.lists(TAKEN_UP, max_size=3, unique_by=lambda one: one[0]),
        worker=st.sampled_from(WORKERS),
        claimed=st.integers(0, 60),
        ends=st.booleans(),
        touches=st.lists(st.integers(0, 300), max_size=2),
    )
    def commit(self, taking: list[Any], worker: str, claimed: int, ends: bool, touches: list[int]) -> None:
        turns = []
        for address, ahead, said in taking:
            chat = next(iter(self.stores[0].chats([address])), None)
            session, pending = (chat.session, chat.pending) if chat else (None, ())
            incoming = pending[0] if pending else Incoming("text", "", self.now)
            turns.append((address, turn_of(address, session, incoming, ahead, said, ends, touches)))
        self.write(lambda within: within.commit(turns, worker, self.now + claimed))
        self.look()

    @rule(worker=st.sampled_from(WORKERS), claimed=st.integers(1, 60), chosen=CHOSEN)
    def claim(self, worker: str, claimed: int, chosen: int) -> None:
        rows = picked(self.rows, chosen)
        self.write(lambda within: within.claim(rows, worker, self.now + claimed, self.now))

    @rule(
        worker=st.sampled_from(WORKERS),
        claimed=st.integers(1, 60),
        chosen=CHOSEN,
        text=st.sampled_from([None, "x"]),
    )
    def begin(self, worker: str, claimed: int, chosen: int, text: str | None) -> None:
        claims = [Claim(row, worker, self.now + claimed, text) for row in picked(self.rows, chosen)]
        self.write(lambda within: within.sending(claims, self.now))
        self.look()

    @rule(
        chosen=CHOSEN,
        outcome=st.sampled_from(OUTCOMES),
        wait=st.integers(0, 50),
    )
    def settle(self, chosen: int, outcome: Any, wait: int) -> None:
        done = [(row, Delivery(outcome, None, wait)) for row in picked(self.rows, chosen)]
        self.write(lambda within: within.settle(done, self.now))
        self.look()

    @rule(passed=st.integers(1, 80))
    def wait(self, passed: int) -> None:
        self.now += passed
        self.look()

    def look(self) -> None:
        """Ask everything that can be asked."""
        for among in ((), [("loans", "web")]):
            self.same(lambda store, among=among: list(store.waiting(among)))
            self.same(lambda store, among=among: list(store.due(self.now, among)))
            for at in (self.now, 10**9):
                rows = self.same(lambda store, among=among, at=at: ordered(store.unsent(at, among)))
                self.rows += [row for row in rows if row not in self.rows]
        self.same(lambda store: sorted(store.chats(LEADS), key=lambda chat: chat.address.lead + chat.address.bot))
        for address in LEADS:
            self.same(lambda store, address=address: (store.load(address), list(store.turns(address))))
        self.same(lambda store: list(store.leads()))


def ordered(rows: Any) -> list[Outgoing]:
    return sorted(rows, key=lambda row: (row.address.bot, row.address.lead, row.place))


def picked(rows: list[Outgoing], chosen: int) -> list[Outgoing]:
    """Return some of the latest rows, of each chat at most one."""
    some = [row for at, row in enumerate(reversed(rows[-8:])) if chosen >> at & 1]
    return list({(row.address, row.recipient): row for row in some}.values())


def turn_of(
    address: Address, session: Session | None, incoming: Incoming, ahead: int, said: int, ends: bool, touches: list[int]
) -> Turn:
    """Return the turn that follows, or with ``ahead`` another one that lost a race."""
    timers = tuple(Timer(f"*:{at}", due) for at, due in enumerate(touches))
    if session is None or ends:
        number = (session.number if session else 0) + 1 + ahead
        after = Session(address.lead, "credit", "f", "ru", incoming.at, "s", "s", version=1, number=max(number, 1))
    else:
        after = replace(session, version=max(session.version + 1 + ahead, 2))
    after = replace(after, timers=timers)
    replies = tuple(Reply((Part("ask", f"{at}"),)) for at in range(said))
    rules = ("give_back",) if incoming.kind == "give_back" else ()

    return Turn(after.version, incoming, (), "s", after, rules=rules, replies=replies, effects=EFFECTS)


@pytest.fixture(params=["sqlite", "mariadb"])
def database(request: pytest.FixtureRequest) -> Iterator[str]:
    """The URL of the other store; nothing is a file of its own."""
    yield "" if request.param == "sqlite" else request.getfixturevalue("mariadb")


@pytest.mark.slow
def test_every_store_tells_the_same(database: str) -> None:
    class Pair(Stores):
        pass

    Pair.database = database
    examples = 30 if database else 60
    search = settings(
        max_examples=examples, stateful_step_count=25, phases=PHASES, suppress_health_check=list(HealthCheck)
    )
    run_state_machine_as_test(Pair, settings=search)
