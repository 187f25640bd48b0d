"""What goes out, for every store: claimed once, begun if it may go now, in the chat's order, settled whatever came."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from engine.message import Address, Arrival, Incoming, Part, Reply
from engine.outgoing import MOST, Delivery, Outgoing, outgoing
from engine.ports import Claim, Store
from engine.session import Timer, Turn

ANNA = Address("credit", "telegram", "1")
BORIS = replace(ANNA, lead="2")
LATE = 10**9
Talk = dict[str, Callable[..., Turn]]


def say(
    store: Store, talk: Talk, address: Address = ANNA, texts: tuple[str, ...] = ("1",), kind: str = "text"
) -> list[Outgoing]:
    """Store a talk's first turn, which says so many things; return what is to be sent."""
    turn = talk["opening"](address)
    replies = tuple(Reply((Part("ask", text),)) for text in texts)
    turn = replace(turn, replies=replies, incoming=replace(turn.incoming, kind=kind, number=1))  # type: ignore[arg-type]
    store.write(lambda within: within.accept([Arrival(address, turn.incoming)]))
    store.commit(address, turn)
    return list(outgoing(address, turn))


def claim(store: Store, *rows: Outgoing, worker: str = "w", until: int = 100, now: int = 10) -> list[bool]:
    return store.write(lambda within: within.claim(rows, worker, until, now))


def begin(
    store: Store, *rows: Outgoing, worker: str = "w", until: int = 100, now: int = 10, text: str | None = None
) -> Any:
    claims = [Claim(row, worker, until, text) for row in rows]
    said = store.write(lambda within: within.sending(claims, now))
    return said[0] if len(said) == 1 else said


def settle(store: Store, row: Outgoing, outcome: Any, now: int = 20, **more: Any) -> None:
    store.write(lambda within: within.settle([(row, Delivery(outcome, **more))], now))


def came(store: Store, kind: Any = "text", address: Address = ANNA, at: int = 2_000) -> str:
    return store.write(lambda within: within.accept([Arrival(address, Incoming(kind, "да", at))]))[0]


def free(store: Store, now: int = LATE, **more: Any) -> list[Outgoing]:
    return sorted(store.unsent(now, **more), key=lambda row: (row.address.lead, row.place))


def test_what_a_turn_says_lies_ready(store: Store, talk: Talk) -> None:
    rows = say(store, talk, texts=("раз 🙂", "два"))
    assert free(store)[0] == rows[0]
    assert free(store, among=[("credit", "telegram")])[0] == rows[0]
    assert free(store, among=[("credit", "web"), ("loans", "telegram")]) == []


def test_whoever_writes_a_turn_may_claim_what_it_says(store: Store, talk: Talk) -> None:
    turn = talk["opening"]()
    store.write(lambda within: within.commit([(ANNA, turn)], "w", 50))
    (row,) = outgoing(ANNA, turn)
    assert free(store, 49) == []
    assert claim(store, row, worker="other", now=49) == [False]
    assert begin(store, row, worker="other") == "lost"
    assert begin(store, row) == "go"


def test_a_claim_is_one_workers_until_it_ends(store: Store, talk: Talk) -> None:
    (row,) = say(store, talk)
    assert claim(store, row) == [True]
    assert claim(store, row, worker="other", until=200, now=99) == [False]
    assert claim(store, row) == [True]  # the same claim once more is no other
    assert free(store, 99) == []
    assert free(store, 100) == [row]
    assert claim(store, row, worker="other", until=200, now=100) == [True]
    assert claim(store, row) == [False]
    assert begin(store, row) == "lost"
    assert begin(store, row, worker="other", until=200) == "go"


def test_claims_of_many_are_told_apart(store: Store, talk: Talk) -> None:
    rows = [row for number in range(6) for row in say(store, talk, replace(ANNA, lead=str(number)))]
    claim(store, *rows[::2], worker="other", until=500)
    stranger = replace(rows[0], address=replace(ANNA, lead="nobody"))
    assert claim(store, *rows, stranger) == [False, True] * 3 + [False]
    assert begin(store, *rows, stranger) == ["lost", "go"] * 3 + ["lost"]


def test_a_chat_keeps_its_order(store: Store, talk: Talk) -> None:
    rows = say(store, talk, texts=("1", "2", "3"))
    claim(store, *rows)
    assert begin(store, *rows) == ["go", "behind", "behind"]
    assert begin(store, rows[1]) == "behind"  # the first is on its way
    settle(store, rows[0], "later", wait=5)
    claim(store, *rows, until=200, now=150)
    assert begin(store, rows[1], until=200, now=150) == "behind"  # the first waits
    assert begin(store, rows[0], until=200, now=150) == "go"
    settle(store, rows[0], "sent", external="m7")
    assert begin(store, rows[1], until=200, now=150) == "go"
    settle(store, rows[1], "refused", why="blocked")
    assert begin(store, rows[2], until=200, now=150) == "go"
    settle(store, rows[2], "sent")
    assert free(store) == []
    assert begin(store, *rows, until=200, now=150) == ["lost"] * 3


def test_leads_and_managers_are_chats_of_their_own(store: Store, talk: Talk) -> None:
    first = talk["opening"]()
    store.commit(ANNA, first)
    store.commit(ANNA, talk["following"](first))
    lead, later, card = free(store)
    assert (lead.recipient, later.recipient, card.recipient, card.kind) == ("lead", "lead", "managers", "card")
    claim(store, lead, later, card)
    assert begin(store, card, later, lead) == ["go", "behind", "go"]


def test_the_final_wording_is_sent_again_as_it_was(store: Store, talk: Talk) -> None:
    (row,) = say(store, talk)
    claim(store, row)
    assert begin(store, row, text="Иначе 🙂") == "go"
    (again,) = free(store, 100)
    assert (again.text, again.tries) == ("Иначе 🙂", 1)
    assert claim(store, again, worker="other", until=300, now=100) == [True]
    assert begin(store, again, worker="other", until=300) == "go"
    assert free(store, 300)[0].text == "Иначе 🙂"


def test_killed_again_and_again_it_is_spent(store: Store, talk: Talk) -> None:
    rows = say(store, talk, texts=("1", "2"))
    for tries in range(MOST):
        until = 100 * tries + 100
        row = free(store, until - 100)[0]
        assert row.tries == tries
        claim(store, row, until=until, now=until - 100)
        assert begin(store, row, until=until, now=until - 100) == "go"
    now, until = until, until + 100
    row = free(store, now)[0]
    claim(store, row, rows[1], until=until, now=now)
    assert begin(store, row, until=until, now=now) == "spent"
    assert [one.place for one in free(store)] == [rows[1].place]  # the next one need not wait for it
    assert begin(store, rows[1], until=until, now=now) == "go"


def test_unsure_counts_and_later_does_not(store: Store, talk: Talk) -> None:
    (row,) = say(store, talk)
    for now in range(100, 600, 100):  # however often it certainly did not leave
        claim(store, row, until=now + 100, now=now)
        assert begin(store, row, until=now + 100, now=now) == "go"
        settle(store, row, "later", now=now, wait=70)
        assert free(store, now + 69) == []
        (row,) = free(store, now + 70)
        assert row.tries == 0
    claim(store, row, until=900, now=800)
    begin(store, row, until=900, now=800)
    settle(store, row, "unsure", now=800, wait=10, why="time-out")
    (row,) = free(store, 810)
    assert 0 < row.tries < MOST  # it is sent once more
    claim(store, row, until=900, now=810)
    assert begin(store, row, until=900, now=810) == "go"
    settle(store, row, "unsure", now=820, why="time-out")
    (row,) = free(store, 820)
    claim(store, row, until=900, now=820)
    assert begin(store, row, until=900, now=820) == "spent"


def test_a_late_word_of_one_who_lost_his_claim_changes_nothing(store: Store, talk: Talk) -> None:
    (row,) = say(store, talk)
    claim(store, row)
    begin(store, row)
    (again,) = free(store, 100)
    claim(store, again, worker="other", until=300, now=100)
    assert begin(store, again, worker="other", until=300, now=110) == "go"
    settle(store, row, "unsure", now=120)
    settle(store, row, "later", now=120)
    assert free(store, 299) == []
    settle(store, again, "sent", now=130)
    settle(store, row, "unsure", now=140)
    settle(store, row, "refused", now=140)
    assert free(store) == []


def test_what_was_sent_after_all_is_sent(store: Store, talk: Talk) -> None:
    (row,) = say(store, talk)
    claim(store, row)
    begin(store, row)
    (again,) = free(store, 100)
    claim(store, again, worker="other", until=300, now=100)
    settle(store, row, "sent", now=110)
    assert begin(store, again, worker="other", until=300, now=120) == "lost"


def test_a_touch_goes_only_to_a_silent_lead(store: Store, talk: Talk) -> None:
    (touch,) = say(store, talk, kind="timer")
    (other,) = say(store, talk, BORIS, kind="timer")
    assert touch.kind == "touch"
    claim(store, touch, other)
    assert came(store) == "new"
    assert begin(store, touch, other) == ["answered", "go"]
    assert [row.address for row in free(store)] == [BORIS]
    assert begin(store, touch) == "lost"


def test_an_answer_goes_whatever_came_since(store: Store, talk: Talk) -> None:
    (row,) = say(store, talk)
    claim(store, row)
    came(store)
    assert begin(store, row) == "go"


@pytest.mark.parametrize(("kind", "verdict"), [("text", "held"), ("timer", "held"), ("manager", "go")])
def test_a_manager_holds_the_chat(store: Store, talk: Talk, kind: str, verdict: str) -> None:
    (row,) = say(store, talk, kind=kind)
    assert came(store, "take") == "new"
    claim(store, row)
    assert begin(store, row) == verdict
    assert len(free(store)) == (verdict == "go")


def test_a_message_of_nobody_is_lost(store: Store, talk: Talk) -> None:
    (row,) = say(store, talk)
    stranger = replace(row, address=BORIS)
    assert claim(store, stranger) == [False]
    assert begin(store, stranger) == "lost"
    settle(store, stranger, "sent")
    settle(store, stranger, "unsure")


def test_a_group_begins_and_ends_together(store: Store, talk: Talk) -> None:
    rows = [row for number in range(40) for row in say(store, talk, replace(ANNA, lead=str(number)))]
    assert claim(store, *rows) == [True] * 40
    came(store, "take", rows[7].address)
    verdicts = begin(store, *rows, text="x")
    assert verdicts == ["held" if row is rows[7] else "go" for row in rows]
    done = [(row, Delivery("sent", external=f"m{at}")) for at, row in enumerate(rows) if at != 7]
    done[3] = (rows[3], Delivery("later", wait=1_000))
    done[5] = (rows[5], Delivery("unsure"))
    store.write(lambda within: within.settle(done, 50))
    assert [row.place for row in free(store, 60)] == [rows[5].place]
    assert [row.address for row in free(store)] == [rows[3].address, rows[5].address]


def test_due_touches_of_some_bots(store: Store, talk: Talk) -> None:
    places = [ANNA, replace(ANNA, channel="web"), replace(ANNA, bot="loans")]
    for at, address in enumerate(places):
        store.commit(address, talk["opening"](address, timers=(Timer("*:0", 100 - at),)))
    assert [address for address, _ in store.due(100)] == places[::-1]
    assert [address for address, _ in store.due(100, [("credit", "web"), ("credit", "telegram")])] == places[1::-1]
    assert list(store.due(97)) == []
    assert [address for address, _ in store.due(100, limit=1)] == [places[2]]
