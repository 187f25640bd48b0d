"""Where managers see leads: what is kept of it, and whose talk went on since, on either database."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from engine.message import Address, Arrival, Incoming
from engine.session import Turn
from engine.stores.desk import Desk
from engine.stores.sql import SqlStore, open_store
from engine.topic import Topic

ANNA = Address("credit", "telegram", "71234500001")
BORIS = replace(ANNA, lead="71234500002")
HERE = "credit", "telegram", -100
Talk = dict[str, Callable[..., Turn]]


@pytest.fixture
def store(database: str) -> Iterator[SqlStore]:
    opened = open_store(database)
    yield opened
    opened.close()


def test_a_topic_is_kept_and_found_from_both_sides(desk: Desk, store: SqlStore, talk: Talk) -> None:
    for address in (ANNA, BORIS):
        store.commit(address, talk["opening"](address))
    assert desk.find(ANNA) is None
    for topic in (Topic(ANNA, -100, 7), Topic(ANNA, -100, 7), Topic(ANNA, -100, 8, 1, 5)):
        desk.keep(topic)
        assert desk.find(ANNA) == topic
    desk.keep(Topic(BORIS, -100))
    assert desk.find(BORIS) == Topic(BORIS, -100, None)
    assert desk.lead_of(*HERE, 8) == ANNA
    assert desk.lead_of(*HERE, 7) is None
    assert desk.lead_of("credit", "telegram", -200, 8) is None


def test_whose_talk_went_on(desk: Desk, store: SqlStore, talk: Talk) -> None:
    for address in (ANNA, BORIS):
        store.commit(address, talk["opening"](address))
    desk.keep(Topic(ANNA, -100, 7, 1, 1))
    assert desk.behind(*HERE) == []
    (first,) = store.turns(ANNA)
    store.commit(ANNA, talk["following"](first))
    assert desk.behind(*HERE) == [Topic(ANNA, -100, 7, 1, 1)]
    assert desk.behind("credit", "telegram", -200) == []
    desk.keep(Topic(ANNA, -100, 7, 1, 2))
    assert desk.behind(*HERE) == []
    store.commit(ANNA, talk["opening"](ANNA, number=2))  # a talk anew begins at version 1
    assert [topic.address for topic in desk.behind(*HERE)] == [ANNA]


def test_a_talk_is_read_with_what_became_of_it(desk: Desk, store: SqlStore, talk: Talk) -> None:
    store.commit(ANNA, talk["opening"](ANNA))
    turns, posted = desk.talk(ANNA)
    assert [turn.session.version for turn in turns] == [1]
    assert [one.state for one in posted.values()] == ["new"]


def test_what_came_is_known_by_the_id_of_the_channel(desk: Desk, store: SqlStore) -> None:
    came = [Arrival(ANNA, Incoming("file", "voice", 1), "m7.3"), Arrival(ANNA, Incoming("text", "да", 2), "m7.4")]
    store.write(lambda within: within.accept(came))
    assert desk.came(ANNA, [1, 3]) == {1: "m7.3"}
    assert desk.came(ANNA, []) == {}
