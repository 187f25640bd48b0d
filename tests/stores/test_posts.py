"""What stands in the managers' group about a lead outlives him as nobody's, on either database, until it is deleted."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import text

from engine.message import Address
from engine.session import Turn
from engine.stores.archive import Archive
from engine.stores.connection import connect, upgrading, writing
from engine.stores.desk import Desk, open_desk
from engine.stores.sql import SqlStore, open_store
from engine.stores.upgrade import SCRIPTS
from engine.topic import Post, Topic

ANNA = Address("credit", "telegram", "71234500001")
BORIS = replace(ANNA, lead="71234500002")
NOBODY = replace(ANNA, lead="")
HERE = "credit", "telegram"
Talk = dict[str, Callable[..., Turn]]


@pytest.fixture
def store(database: str) -> Iterator[SqlStore]:
    opened = open_store(database)
    yield opened
    opened.close()


def test_what_stands_about_a_forgotten_lead_is_left_without_him(
    desk: Desk, store: SqlStore, archive: Archive, talk: Talk
) -> None:
    for address in (ANNA, BORIS):
        store.commit(address, talk["opening"](address))
    desk.keep(Topic(ANNA, -100, 7))
    desk.keep(Topic(ANNA, -200, 9, 1, 1))  # the group is another one now: the topic in the first stands there still
    desk.note(Post(ANNA, -100, message=33))
    desk.note(Post(ANNA, -100, message=33))
    desk.keep(Topic(BORIS, -100, 8))
    assert desk.posts(ANNA) == [Post(ANNA, -200, 9), Post(ANNA, -100, None, 33), Post(ANNA, -100, 7)]
    assert desk.left(*HERE, 10**15) == []
    assert archive.forget(ANNA)
    left = [Post(NOBODY, -200, 9), Post(NOBODY, -100, None, 33), Post(NOBODY, -100, 7)]
    assert desk.left(*HERE, 0) == left
    assert (desk.left("loans", "telegram", 10**15), desk.left("credit", "console", 10**15)) == ([], [])
    assert (desk.find(ANNA), desk.posts(ANNA)) == (None, [])
    assert desk.posts(BORIS) == [Post(BORIS, -100, 8)]
    assert archive.everything(BORIS)["bot_posts"][0]["due"] is None


def test_whoever_is_swept_leaves_the_same_marks(desk: Desk, store: SqlStore, archive: Archive, talk: Talk) -> None:
    store.commit(ANNA, talk["opening"](ANNA))
    desk.keep(Topic(ANNA, -100, 7))
    archive.sweep(10**12)
    assert desk.left(*HERE, 0) == [Post(NOBODY, -100, 7)]


def test_what_cannot_be_deleted_now_is_put_off_and_what_is_deleted_is_dropped(
    desk: Desk, store: SqlStore, archive: Archive, talk: Talk
) -> None:
    for address, group in ((ANNA, -100), (BORIS, -200)):
        store.commit(address, talk["opening"](address))
        for message in (1, 2, 3):
            desk.note(Post(address, group, message=message))
        archive.forget(address)
    first, second, *_ = posts = [Post(NOBODY, group, message=number) for group in (-200, -100) for number in (1, 2, 3)]
    assert desk.left(*HERE, 0) == posts
    assert desk.left(*HERE, 0, limit=2) == [first, second]
    desk.put_off(first, 50)
    assert desk.left(*HERE, 49) == posts[1:]
    assert desk.left(*HERE, 50) == [*posts[1:], first]  # what waits for the first time comes before
    desk.drop(second)
    desk.put_off(posts[2], 90, group=True)
    assert desk.left(*HERE, 89) == posts[3:]
    assert desk.left(*HERE, 90) == [*posts[3:], first, posts[2]]
    store.commit(ANNA, talk["opening"](ANNA))  # he writes again
    desk.note(Post(ANNA, -100, message=9))
    desk.put_off(posts[3], 70, group=True)
    assert desk.posts(ANNA) == [Post(ANNA, -100, message=9)]
    assert archive.everything(ANNA)["bot_posts"][0]["due"] is None


def test_a_topic_made_for_a_lead_who_is_forgotten_meanwhile_is_nobodys(
    desk: Desk, store: SqlStore, archive: Archive, talk: Talk
) -> None:
    store.commit(ANNA, talk["opening"](ANNA))
    archive.forget(ANNA)
    desk.keep(Topic(ANNA, -100, 7))
    desk.keep(Topic(ANNA, -100))
    desk.note(Post(ANNA, -100, message=5))
    assert desk.find(ANNA) is None
    assert desk.left(*HERE, 0) == [Post(NOBODY, -100, None, 5), Post(NOBODY, -100, 7)]


def test_how_far_a_topic_shows_is_stored_while_it_is_the_leads(
    desk: Desk, store: SqlStore, archive: Archive, talk: Talk
) -> None:
    store.commit(ANNA, talk["opening"](ANNA))
    for thread in (None, 7):
        topic = Topic(ANNA, -100, thread)
        desk.keep(topic)
        desk.advance(topic, replace(topic, opened=1, turn=4))
        assert desk.find(ANNA) == replace(topic, opened=1, turn=4)
        desk.advance(replace(topic, thread=12), replace(topic, opened=1, turn=9))  # he has another by now
        desk.advance(replace(topic, group=-7), replace(topic, opened=1, turn=9))
        assert desk.find(ANNA) == replace(topic, opened=1, turn=4)
    archive.forget(ANNA)
    desk.advance(topic, replace(topic, opened=1, turn=9))
    assert desk.find(ANNA) is None


def test_forgotten_at_the_very_moment_a_topic_is_made_nothing_of_him_stays(
    database: str, desk: Desk, store: SqlStore, archive: Archive, talk: Talk
) -> None:
    leads = [replace(ANNA, lead=f"{ANNA.lead}{number}") for number in range(20)]
    for address in leads:
        store.commit(address, talk["opening"](address))
    second = open_desk(database)
    barrier = threading.Barrier(3)

    def forget() -> None:
        for address in leads:
            barrier.wait(30)
            archive.forget(address)

    def show(at: Desk, group: int) -> None:
        for number, address in enumerate(leads):
            barrier.wait(30)
            topic = Topic(address, group, 100 + number)
            at.keep(topic)
            at.advance(topic, replace(topic, turn=1))
            at.note(Post(address, group, message=100 + number))

    work = [lambda: forget(), lambda: show(desk, -100), lambda: show(second, -200)]
    threads = [threading.Thread(target=one) for one in work]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    second.close()
    assert [desk.find(address) for address in leads] == [None] * len(leads)
    assert [desk.posts(address) for address in leads] == [[]] * len(leads)
    assert len(desk.left(*HERE, 0, limit=1_000)) == 4 * len(leads)


def test_topics_of_an_earlier_version_are_noted(database: str) -> None:
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))
    engine = connect(database)
    patient = engine if engine.dialect.name == "sqlite" else upgrading(engine)
    with writing(patient) as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0004")
        for row in (f"'{ANNA.lead}', -100, 7", f"'{BORIS.lead}', -100, NULL", "'3', 0, 9"):
            connection.execute(text(f"INSERT INTO bot_topics VALUES ('credit', 'telegram', {row}, 1, 1)"))
    for one in {engine, patient}:
        one.dispose()
    store = open_store(database)
    desk = open_desk(database)
    assert desk.posts(ANNA) == [Post(ANNA, -100, 7)]
    assert (desk.posts(BORIS), desk.posts(replace(ANNA, lead="3"))) == ([], [])
    assert desk.find(BORIS) == Topic(BORIS, -100, None, 1, 1)
    desk.close()
    store.close()
