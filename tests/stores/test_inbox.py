"""What comes in, for every store: numbered without a gap, once, in order; a manager waits for what is on its way."""

import random
import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from engine.message import Address, Arrival, Incoming
from engine.outgoing import Delivery, Outgoing
from engine.ports import Accepted, Claim, Store
from engine.session import Turn
from engine.stores import open_store

ANNA = Address("credit", "telegram", "1")
BORIS = replace(ANNA, lead="2")
Talk = dict[str, Callable[..., Turn]]


def came(
    text: str, external: str | None = None, address: Address = ANNA, at: int = 1_000, kind: str = "text"
) -> Arrival:
    return Arrival(address, Incoming(kind, text, at), external, "en")  # type: ignore[arg-type]


def accept(store: Store, *arrivals: Arrival) -> list[Accepted]:
    return store.write(lambda within: within.accept(arrivals))


def pending(store: Store, address: Address = ANNA) -> list[tuple[int, str]]:
    """The number and the words of all that waits for a lead."""
    return [(one.number, one.text) for chat in store.chats([address]) for one in chat.pending]


def taken_up(store: Store, address: Address, turn: Turn, number: int, **changes: object) -> Turn:
    """Store the turn that took up the message of this number."""
    whole = replace(turn, incoming=replace(turn.incoming, number=number), **changes)  # type: ignore[arg-type]
    store.commit(address, whole)
    return whole


def test_numbers_count_each_lead(store: Store) -> None:
    assert accept(store, came("a", "1"), came("b", "2", BORIS), came("c", "3"), came("d")) == ["new"] * 4
    assert accept(store, came("e", "4", BORIS), came("f", None)) == ["new"] * 2
    assert pending(store) == [(1, "a"), (2, "c"), (3, "d"), (4, "f")]
    assert pending(store, BORIS) == [(1, "b"), (2, "e")]
    chat = store.chats([ANNA])[0]
    assert (chat.address, chat.session, chat.locale) == (ANNA, None, "en")
    assert chat.pending[0] == Incoming("text", "a", 1_000, number=1)


def test_nobody_is_known_before_he_came(store: Store) -> None:
    assert list(store.chats([ANNA])) == []
    assert list(store.waiting()) == []


def test_the_same_again_is_no_news_and_leaves_no_gap(store: Store) -> None:
    assert accept(store, came("a", "1"), came("a", "1")) == ["new", "known"]
    assert accept(store, came("a", "1"), came("b", "2"), came("a", "1")) == ["known", "new", "known"]
    assert accept(store, came("a", "1"), came("c")) == ["known", "new"]
    assert pending(store) == [(1, "a"), (2, "b"), (3, "c")]


def test_an_id_belongs_to_a_bot_and_a_channel(store: Store) -> None:
    places = [ANNA, replace(ANNA, bot="loans"), replace(ANNA, channel="web"), BORIS]
    assert [accept(store, came("a", "1", address))[0] for address in places] == ["new", "new", "new", "known"]


KEYS = [
    "a",
    "A",
    "a ",
    "ａ",
    "ä",
    "a\u0308",
    "е",
    "ё",
    "🙂",
    "🙃",
    "x" * 191,
    "x" * 192,
    "x" * 193,
    "",
    " ",
    "1",
    "01",
    "1.0",
]


def test_keys_are_equal_only_when_they_are_the_same(store: Store) -> None:
    assert accept(store, *(came(key, f"id {key}") for key in KEYS)) == ["new"] * len(KEYS)
    assert accept(store, *(came(key, f"id {key}") for key in KEYS)) == ["known"] * len(KEYS)
    leads = [replace(ANNA, bot="keys", lead=key[:150]) for key in KEYS if len(key) < 192]
    assert accept(store, *(came(one.lead, address=one, at=number) for number, one in enumerate(leads))) == [
        "new"
    ] * len(leads)
    assert [pending(store, one) for one in leads] == [[(1, one.lead)] for one in leads]
    assert list(store.waiting([("keys", ANNA.channel)])) == leads


@pytest.mark.parametrize(
    "text", ["🙂 ok", "", " two  spaces ", "\u202eרtl", "'; DROP TABLE bot_users; --", "я" * 70_000, "a\x00b"]
)
def test_words_come_back_as_they_were(store: Store, text: str) -> None:
    accept(store, Arrival(ANNA, Incoming("contact", text, 5, name=text)))
    assert store.chats([ANNA])[0].pending == (Incoming("contact", text, 5, text, 1),)


def test_the_longest_waiting_comes_first(store: Store, talk: Talk) -> None:
    others = [Address(bot, channel, str(lead)) for bot in "ab" for channel in "xy" for lead in range(3)]
    order = random.Random(1).sample(others, len(others))
    for at, address in enumerate(order):
        accept(store, came("a", address=address, at=at), came("b", address=address, at=100 - at))
    assert list(store.waiting()) == order
    assert list(store.waiting(limit=2)) == order[:2]
    assert list(store.waiting([("a", "x"), ("b", "y")])) == [
        one for one in order if one.bot + one.channel in ("ax", "by")
    ]
    assert list(store.waiting([("a", "z")])) == []
    taken_up(store, order[0], talk["opening"](order[0]), 1)
    assert list(store.waiting(limit=2)) == [order[1], order[2]]
    taken_up(store, order[0], talk["following"](talk["opening"](order[0])), 2)
    assert order[0] not in store.waiting()


def test_chats_of_many_leads(store: Store, talk: Talk) -> None:
    carol = replace(ANNA, lead="3", bot="loans")
    accept(store, came("a"), came("b", address=carol))
    turn = talk["opening"](BORIS)
    store.commit(BORIS, turn)  # a talk at a terminal: nothing ever waited
    found = {chat.address: chat for chat in store.chats([carol, ANNA, BORIS, replace(ANNA, lead="9")])}
    assert set(found) == {ANNA, BORIS, carol}
    assert (found[BORIS].session, found[BORIS].pending, found[BORIS].locale) == (turn.session, (), "ru")
    assert [one.text for one in found[carol].pending] == ["b"]


def test_a_burst_is_done_as_a_whole(store: Store, talk: Talk) -> None:
    accept(store, *(came(str(number)) for number in range(1, 6)))
    turn = talk["opening"]()
    burst = replace(turn.incoming, kind="text", number=4, starts=(0, 2, 4))
    store.commit(ANNA, replace(turn, incoming=burst))
    assert pending(store) == [(1, "1"), (5, "5")]


def test_a_group_stores_what_it_can(store: Store, talk: Talk) -> None:
    leads = [replace(ANNA, lead=str(number)) for number in range(5)]
    turns = [talk["opening"](lead) for lead in leads]
    store.commit(leads[1], turns[1])
    store.commit(leads[3], turns[3])
    again = talk["following"](turns[3])
    group = [*zip(leads[:3], turns[:3], strict=True), (leads[3], again), (leads[4], talk["following"](turns[4]))]
    assert store.write(lambda within: within.commit(group)) == [True, False, True, True, False]
    assert [len(store.turns(lead)) for lead in leads] == [1, 1, 1, 2, 0]
    assert store.load(leads[3]) == again.session
    assert store.load(leads[4]) is None


def sent(store: Store, row: Outgoing, worker: str = "w", now: int = 1) -> str:
    store.write(lambda within: within.claim([row], worker, now + 50, now))
    return store.write(lambda within: within.sending([Claim(row, worker, now + 50)], now))[0]


def settled(store: Store, row: Outgoing, outcome: str = "sent", now: int = 2) -> None:
    store.write(lambda within: within.settle([(row, Delivery(outcome))], now))  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", ["take", "manager"])
def test_a_manager_waits_for_what_is_on_its_way(store: Store, talk: Talk, kind: str) -> None:
    first = talk["opening"]()
    store.commit(ANNA, first)
    store.commit(ANNA, talk["following"](first))
    row, behind, card = sorted(store.unsent(10**9), key=lambda row: row.place)
    assert card.recipient == "managers"
    assert sent(store, row) == "go"
    word = came("я сам", "m1", kind=kind, at=40)
    assert accept(store, word, came("да", "2")) == ["wait", "new"]
    assert accept(store, word) == ["wait"]
    settled(store, row)
    assert sent(store, replace(behind), now=200) == "held"  # he has not got the chat yet, and already nothing begins
    assert sent(store, card, now=200) == "go"
    assert accept(store, word) == ["new"]
    assert accept(store, word) == ["known"]
    assert pending(store) == [(1, "да"), (2, "я сам")]


def test_what_goes_to_managers_keeps_no_manager_waiting(store: Store, talk: Talk) -> None:
    first = talk["opening"]()
    store.commit(ANNA, first)
    store.commit(ANNA, talk["following"](first))
    for row in sorted(store.unsent(10**9), key=lambda row: row.place)[:2]:
        assert sent(store, row) == "go"
        settled(store, row)
    (card,) = store.unsent(10**9)
    assert sent(store, card) == "go"
    assert accept(store, came("", kind="take")) == ["new"]


def test_giving_back_lets_the_bot_speak(store: Store, talk: Talk) -> None:
    def next_turn(number: int, kind: str, *rules: str) -> None:
        """Take up a message without a word in answer."""
        nonlocal turn
        turn = talk["following"](turn)
        incoming = replace(turn.incoming, kind=kind, number=number)  # type: ignore[arg-type]
        turn = replace(turn, incoming=incoming, replies=(), effects=(), rules=rules)
        store.commit(ANNA, turn)

    accept(store, came("", "s", kind="start"))
    turn = taken_up(store, ANNA, talk["opening"](), 1)
    (row,) = store.unsent(10**9)
    words = came("", "t", kind="take"), came("", "g", kind="give_back"), came("", "T", kind="take")
    assert accept(store, *words) == ["new"] * 3
    next_turn(2, "take")
    next_turn(3, "give_back", "give_back")
    assert sent(store, row) == "held"  # he took it again since
    next_turn(4, "take")
    accept(store, came("", "G", kind="give_back"))
    next_turn(5, "give_back", "give_back")
    assert accept(store, came("", "t", kind="take")) == ["known"]  # delivered once more, it takes nothing away
    store.commit(ANNA, talk["following"](turn))
    row = min(store.unsent(10**9), key=lambda row: row.place)
    assert sent(store, row) == "go"


def test_a_thousand_deliveries_one_to_five_times(store: Store) -> None:
    seed = 7
    print("seed", seed)
    chance = random.Random(seed)
    leads = [replace(ANNA, lead=str(number)) for number in range(40)]
    once = [came(f"{number}", f"id {number}", chance.choice(leads), at=number) for number in range(1_000)]
    deliveries = [one for one in once for _ in range(chance.randint(1, 5))]
    chance.shuffle(deliveries)
    said: list[Accepted] = []
    while deliveries:
        group, deliveries = deliveries[:64], deliveries[64:]
        said += accept(store, *group)
    assert Counter(said)["new"] == 1_000
    assert set(said) == {"new", "known"}
    found = {lead: pending(store, lead) for lead in leads}
    assert sorted(int(text) for texts in found.values() for _, text in texts) == list(range(1_000))
    for texts in found.values():
        assert [number for number, _ in texts] == list(range(1, len(texts) + 1))


@pytest.mark.parametrize("kind", ["sqlite", "mariadb"])
def test_two_who_accept_the_same_at_once(kind: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    database = str(tmp_path / "leads.db") if kind == "sqlite" else request.getfixturevalue("mariadb")
    stores = [open_store(database) for _ in range(3)]
    chance = random.Random(11)
    leads = [replace(ANNA, lead=str(number)) for number in range(7)]
    once = [came(str(number), f"id {number}", chance.choice(leads)) for number in range(200)]
    said: list[Accepted] = []
    failures: list[BaseException] = []

    def deliver(store: Store, order: list[Arrival]) -> None:
        try:
            while order:
                said.extend(accept(store, *order[:16]))
                order = order[16:]
        except BaseException as error:
            failures.append(error)

    orders = [chance.sample(once, len(once)) for _ in stores]
    threads = [threading.Thread(target=deliver, args=given) for given in zip(stores, orders, strict=True)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert Counter(said) == {"new": 200, "known": 400}
    for lead in leads:
        numbers = [number for number, _ in pending(stores[0], lead)]
        assert numbers == list(range(1, len(numbers) + 1))
    for store in stores:
        store.close()
