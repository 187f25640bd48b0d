"""The managers' group where it takes nothing now: cards wait, no topic holds another up, nothing is shown twice."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest

from channels.gherkin.world import inline
from channels.telegram.client import Failed
from channels.telegram.encode import Call
from channels.telegram.limits import Pace, Paces, Traffic
from channels.telegram.outlet import TelegramOutlet
from channels.telegram.settings import TelegramSettings
from channels.telegram.showing import LATE
from channels.telegram.staff import Staff
from engine.errors import StoreFailed
from engine.interpreter import open_session, step
from engine.message import Address, Arrival, Incoming, Part, Reply
from engine.outgoing import Outgoing, place
from engine.ports import Accepted
from engine.session import Turn
from engine.stores.archive import Posted
from engine.topic import Post, Topic

pytestmark = pytest.mark.anyio

NOW = 1_763_700_000_000
GROUP = -1001
SCRIPT = inline("""
title: Окна
start: about
disclosure: off
slots:
  name: {type: person_name, ask: "Как вас зовут?"}
states:
  about: {collect: [name], next: booked}
  booked: {say: Записали., outcome: won}
""").script
ANNA, BORIS = Address("shop", "telegram", "7"), Address("shop", "telegram", "8")
PETR = {"id": 5, "is_bot": False, "first_name": "Пётр"}
PHOTO = [{"file_id": "p", "file_unique_id": "p", "width": 1, "height": 1}]


class Server:
    """Takes calls, but for those that ``refuse`` names, on a clock that only waiting moves."""

    def __init__(self) -> None:
        self.calls, self.now = list[Call](), NOW
        self.refuse: Callable[[Call], Failed | None] = lambda _: None

    async def call(self, call: Call, _seconds: float = 0) -> Any:
        if (failed := self.refuse(call)) is not None:
            raise failed
        self.calls.append(call)
        return SimpleNamespace(message_id=len(self.calls), message_thread_id=100 + len(self.calls))

    async def sleep(self, seconds: float) -> None:
        self.now += round(seconds * 1000)
        await asyncio.sleep(0)

    def made(self, method: str) -> list[Call]:
        return [call for call in self.calls if call.method == method]


class Kept:
    """The topics and the talks of a test."""

    def __init__(self, *talks: Address) -> None:
        self.topics: dict[Address, Topic] = {}
        self.posted: list[Post] = []
        self.talks = {address: talk_of(address) for address in talks}
        self.fails = False

    def find(self, address: Address) -> Topic | None:
        return self.topics.get(address)

    def lead_of(self, *where: Any) -> Address | None:
        return next((one.address for one in self.topics.values() if one.thread == where[-1]), None)

    def keep(self, topic: Topic) -> None:
        self.topics[topic.address] = topic

    def advance(self, topic: Topic, shown: Topic) -> None:
        now_at = self.topics.get(topic.address)
        if now_at is not None and (now_at.group, now_at.thread) == (topic.group, topic.thread):
            self.topics[topic.address] = shown

    def note(self, post: Post) -> None:
        self.posted.append(post)

    def left(self, *_: Any) -> Sequence[Post]:
        return []

    def behind(self, *_: Any) -> Sequence[Topic]:
        lasts = {address: turns[-1].session for address, turns in self.talks.items()}
        return [one for one in self.topics.values() if one.turn < lasts[one.address].version]

    def talk(self, address: Address) -> tuple[Sequence[Turn], dict[int, Posted]]:
        if self.fails:
            raise StoreFailed("down")
        return self.talks[address], {}

    def came(self, *_: Any) -> dict[int, str]:
        return {}


def talk_of(address: Address) -> list[Turn]:
    begun = open_session(SCRIPT, Incoming("start", "", NOW - 60_000, number=1), lead=address.lead, locale="ru")
    return [begun, step(SCRIPT, begun.session, Incoming("text", "Анна", NOW - 50_000, number=2))]


def staff(server: Server, kept: Kept, pace: Pace) -> tuple[Staff, TelegramOutlet]:
    settings = TelegramSettings("shop", "1:x", group=GROUP)
    out = TelegramOutlet(
        settings,
        server,  # type: ignore[arg-type]
        SimpleNamespace(),  # type: ignore[arg-type]
        blocked=lambda *_: None,
        clock=lambda: server.now,
        sleep=server.sleep,
    )
    out.traffic = Traffic(Paces(group=pace))
    return Staff(settings, server, out, kept, lambda: SCRIPT, lambda: server.now), out  # type: ignore[arg-type]


def card_of(address: Address) -> Outgoing:
    return Outgoing(address, place(1, 2, 1), "managers", "card", Reply((Part("manager", "alert"),)), 2)


async def taken(_: Arrival) -> Accepted:
    return "new"


async def until(look: Callable[[], object]) -> None:
    async with asyncio.timeout(10):
        while not look():
            await asyncio.sleep(0.01)


async def test_a_card_beyond_the_limits_waits_and_makes_one_topic() -> None:
    server, kept = Server(), Kept(ANNA)
    group, _ = staff(server, kept, Pace(30_000))
    first = await group.send(card_of(ANNA), "alert")  # the topic takes the place of a message
    assert (first.outcome, first.wait > 0) == ("later", True)
    server.now += first.wait + 4_000
    assert (await group.send(card_of(ANNA), "alert")).outcome == "sent"
    assert [call.method for call in server.calls] == ["createForumTopic", "sendMessage"]


async def test_a_card_waits_for_a_database_that_fails() -> None:
    server, kept = Server(), Kept(ANNA)
    group, _ = staff(server, kept, Pace(1))
    kept.fails = True
    assert (await group.send(card_of(ANNA), "alert")).outcome == "later"


async def test_a_file_of_a_manager_arrives_though_the_chat_is_busy() -> None:
    server, kept = Server(), Kept(ANNA)
    kept.keep(Topic(ANNA, GROUP, 70, 1, 2))
    group, out = staff(server, kept, Pace(1))
    out.traffic.hold(7, NOW + 60_000)
    chat = {"id": GROUP, "type": "supergroup"}
    message = {"message_id": 9, "from": PETR, "chat": chat, "message_thread_id": 70, "is_topic_message": True}
    await group.take({"message": message | {"photo": PHOTO}}, taken)
    await until(lambda: server.made("copyMessage"))
    assert server.now >= NOW + 60_000


async def test_what_is_shown_waits_for_the_limits_and_is_shown_once() -> None:
    server, kept = Server(), Kept(ANNA, BORIS)
    for address, thread in ((ANNA, 70), (BORIS, 80)):
        kept.keep(Topic(address, GROUP, thread, 1, 1))
    group, _ = staff(server, kept, Pace(30_000))
    running = asyncio.create_task(group.run())
    await until(lambda: not kept.behind())
    running.cancel()
    assert [call.values["message_thread_id"] for call in server.made("sendMessage")] == [70, 80]


async def test_a_topic_that_takes_nothing_keeps_no_other_waiting(caplog: pytest.LogCaptureFixture) -> None:
    server, kept = Server(), Kept(ANNA, BORIS)
    for address, thread in ((ANNA, 70), (BORIS, 80)):
        kept.keep(Topic(address, GROUP, thread, 1, 1))
    tried: list[int] = []

    def refuse(call: Call) -> Failed | None:
        tried.append(call.values["message_thread_id"])
        return Failed("wrong", "Bad Request: TOPIC_CLOSED") if call.values["message_thread_id"] == 70 else None

    server.refuse = refuse
    group, _ = staff(server, kept, Pace(1))
    running = asyncio.create_task(group.run())
    await until(lambda: server.made("sendMessage"))
    assert tried == [70, 80]
    group._wake.set()
    await asyncio.sleep(0.1)
    assert tried == [70, 80]  # it is left alone for a while
    server.now += LATE
    group._wake.set()
    await until(lambda: tried == [70, 80, 70])
    assert [one.message for one in caplog.records if one.levelname == "WARNING"] == [
        "Bot shop: the managers' group does not take a lead's words: Bad Request: TOPIC_CLOSED"
    ]
    server.refuse, server.now = lambda _: None, server.now + LATE
    group._wake.set()
    await until(lambda: not kept.behind())
    running.cancel()


async def test_a_crowd_of_words_is_looked_for_now_and_then() -> None:
    server, kept = Server(), Kept(ANNA)
    looks = list[int]()
    kept.behind = lambda *_: looks.append(1) or []  # type: ignore[method-assign]
    group, _ = staff(server, kept, Pace(1))
    running = asyncio.create_task(group.run())
    for _ in range(50):
        group._wake.set()
        await asyncio.sleep(0.01)
    running.cancel()
    assert 1 <= len(looks) <= 4


async def test_a_press_on_the_card_of_a_forgotten_lead_ends_too() -> None:
    server, kept = Server(), Kept()
    group, _ = staff(server, kept, Pace(1))
    message = {"message_id": 1, "chat": {"id": GROUP, "type": "supergroup"}}
    await group.take({"callback_query": {"id": "q", "from": PETR, "message": message, "data": "take:7"}}, taken)
    await until(lambda: server.made("answerCallbackQuery"))


async def test_whoever_is_forgotten_meanwhile_is_not_stored_anew() -> None:
    server, kept = Server(), Kept(ANNA)
    kept.keep(Topic(ANNA, GROUP, 70, 1, 1))

    def forget(_: Call) -> Failed | None:
        kept.topics.clear()
        return None

    server.refuse = forget
    group, _ = staff(server, kept, Pace(1))
    running = asyncio.create_task(group.run())
    await until(lambda: server.made("sendMessage"))
    await asyncio.sleep(0.1)
    running.cancel()
    assert not kept.topics


async def test_in_a_plain_group_every_piece_names_the_lead() -> None:
    server, kept = Server(), Kept(ANNA)
    last = kept.talks[ANNA][-1]
    kept.talks[ANNA][-1] = replace(last, incoming=replace(last.incoming, text="слово " * 1_200))
    kept.keep(Topic(ANNA, GROUP, None, 1, 1))
    group, _ = staff(server, kept, Pace(1))
    running = asyncio.create_task(group.run())
    await until(lambda: not kept.behind())
    running.cancel()
    texts = [call.values["text"] for call in server.made("sendMessage")]
    assert len(texts) > 1
    assert all(text.endswith("\n#lead_7") and len(text) <= 4_096 for text in texts)
