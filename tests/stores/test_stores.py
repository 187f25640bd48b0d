"""One suite for every store: what `engine.ports.Store` promises."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from engine.errors import Stale
from engine.message import Address
from engine.ports import LeadRow, Store
from engine.session import Timer, Turn

ANNA = Address("credit", "console", "1")
Talk = dict[str, Callable[..., Turn]]


def test_new_lead_has_nothing(store: Store) -> None:
    assert store.load(ANNA) is None
    assert list(store.turns(ANNA)) == []
    assert list(store.leads()) == []
    assert list(store.due(10**15)) == []


def test_what_is_stored_comes_back_whole(store: Store, talk: Talk) -> None:
    first = talk["opening"](source="ads")
    second = talk["rich"](first)
    for turn in (first, second):
        store.commit(ANNA, turn)
        assert store.load(ANNA) == turn.session
    assert list(store.turns(ANNA)) == [first, second]
    loaded = store.load(ANNA)
    assert loaded is not None
    assert list(loaded.slots) == list(second.session.slots)  # the order of filling is kept


def test_leads_are_kept_apart(store: Store, talk: Talk) -> None:
    addresses = [ANNA, replace(ANNA, lead="2"), replace(ANNA, channel="telegram"), replace(ANNA, bot="loans")]
    for address in addresses:
        store.commit(address, talk["opening"](address))
    store.commit(ANNA, talk["following"](talk["opening"]()))
    assert [len(store.turns(address)) for address in addresses] == [2, 1, 1, 1]


@pytest.mark.parametrize("behind", ["opened twice", "advanced twice", "ahead", "unknown lead"])
def test_lost_race_changes_nothing(store: Store, talk: Talk, behind: str) -> None:
    first = talk["opening"]()
    winner, loser = talk["following"](first, "первый"), talk["rich"](first)
    store.commit(ANNA, first)
    address = ANNA
    if behind == "opened twice":
        loser = talk["opening"](at=1_001)
        winner = first
    elif behind == "advanced twice":
        store.commit(ANNA, winner)
    elif behind == "ahead":
        loser = talk["following"](winner)
        winner = first
    else:
        address, winner = replace(ANNA, lead="2"), first
    with pytest.raises(Stale):
        store.commit(address, loser)
    assert store.load(ANNA) == winner.session
    assert len(store.turns(ANNA)) == winner.session.version
    assert len(list(store.leads())) == 1
    assert list(store.due(10**15)) == []


def test_coming_back_opens_another_session(store: Store, talk: Talk) -> None:
    first = talk["opening"]()
    second = talk["rich"](first)
    again = talk["opening"](at=50_000, returning=True, number=2)
    for turn in (first, second, again):
        store.commit(ANNA, turn)
    assert store.load(ANNA) == again.session
    assert list(store.turns(ANNA)) == [first, second, again]
    assert [row.opened_at for row in store.leads()] == [50_000]
    assert list(store.due(10**15)) == []  # the touches of the earlier talk are gone
    with pytest.raises(Stale):
        store.commit(ANNA, talk["following"](second))
    with pytest.raises(Stale):  # the same version, of the session that was replaced
        store.commit(ANNA, talk["following"](first))
    following = talk["following"](again)
    store.commit(ANNA, following)
    assert store.load(ANNA) == following.session


def test_the_clock_holds_the_earliest_touch_of_the_last_turn(store: Store, talk: Talk) -> None:
    turn = talk["opening"](timers=(Timer("*:1", 300), Timer("*:0", 200), Timer("*:0", 200)))
    other = replace(ANNA, lead="2")
    store.commit(ANNA, turn)
    store.commit(other, talk["opening"](other, timers=(Timer("*:0", 100), Timer("*:1", 300))))
    assert list(store.due(99)) == []
    assert list(store.due(200)) == [(other, Timer("*:0", 100)), (ANNA, Timer("*:0", 200))]
    assert list(store.due(300, limit=1)) == [(other, Timer("*:0", 100))]
    turn = talk["following"](turn, timers=(Timer("*:1", 400),))
    store.commit(ANNA, turn)
    assert list(store.due(400)) == [(other, Timer("*:0", 100)), (ANNA, Timer("*:1", 400))]
    turn = talk["following"](turn, timers=())
    store.commit(ANNA, turn)
    assert [address for address, _ in store.due(400)] == [other]
    store.commit(ANNA, talk["following"](turn, timers=(Timer("*:2", 50),)))
    assert list(store.due(400)) == [(ANNA, Timer("*:2", 50)), (other, Timer("*:0", 100))]


def test_leads_show_where_each_stands(store: Store, talk: Talk) -> None:
    early, late = ANNA, replace(ANNA, lead="2", channel="telegram")
    first = talk["opening"](early, at=1_000, source="ads")
    store.commit(late, talk["opening"](late, at=2_000))
    store.commit(early, first)
    expected = LeadRow("1", "console", "credit", "credit", "greeting", None, None, "bot", "ads", "", 1_000, 1_000)
    assert [row.lead for row in store.leads()] == ["2", "1"]
    assert list(store.leads())[1] == expected
    second = talk["following"](first, "мне\n\n 40  лет", at=3_000, state="booked", stage="hot", outcome="won")
    store.commit(early, second)
    changed = replace(expected, state="booked", stage="hot", outcome="won", last_word="мне 40 лет", last_at=3_000)
    assert next(iter(store.leads())) == changed
    # A touch, an event or a manager is no word of the lead's.
    third = talk["following"](second, "*:0", at=9_000, kind="timer", owner="human")
    store.commit(early, third)
    assert next(iter(store.leads())) == replace(changed, owner="human")
    fourth = talk["following"](third, "voice", at=10_000, kind="file")
    store.commit(early, fourth)
    assert next(iter(store.leads())) == replace(changed, owner="human", last_word="[voice]", last_at=10_000)
    store.commit(early, talk["following"](fourth, "long " * 1_000, at=11_000))
    word = next(iter(store.leads())).last_word
    assert (len(word), word[-1]) == (191, "…")


def test_leads_of_one_flow(store: Store, talk: Talk) -> None:
    first = talk["opening"]()
    other = replace(ANNA, lead="2")
    second = talk["opening"](other)
    store.commit(ANNA, first)
    store.commit(other, replace(second, session=replace(second.session, flow="loans")))
    assert [row.lead for row in store.leads("loans")] == ["2"]
    assert [row.lead for row in store.leads("credit")] == ["1"]
    assert list(store.leads("none")) == []


def test_a_list_may_be_left_half_read(store: Store, talk: Talk) -> None:
    for number in range(3):
        address = replace(ANNA, lead=str(number))
        store.commit(address, talk["opening"](address, at=number))
    rows = iter(store.leads())
    assert next(rows).lead == "2"
    store.commit(ANNA, talk["following"](talk["opening"](at=1)))
    del rows
    assert len(list(store.leads())) == 3


def test_texts_of_any_kind(store: Store, talk: Talk) -> None:
    turn = talk["opening"]()
    store.commit(ANNA, turn)
    for text in ("", "x" * 65_536, "я" * 65_536, "🙂\u202eABC\x00\u0301", "'; drop table bot_users; --", "{{ name }}"):
        turn = talk["following"](turn, text)
        store.commit(ANNA, turn)
        assert store.load(ANNA) == turn.session
        assert store.turns(ANNA)[-1] == turn
