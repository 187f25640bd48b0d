"""Polling: an update is acknowledged (by the next offset) once it is stored, and what cannot be stored is kept."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from channels.telegram.client import Failed
from channels.telegram.decode import Meaning, decode
from channels.telegram.patience import PAUSES, Patience
from channels.telegram.polling import CONFLICTS, TRIES, Polling
from channels.telegram.settings import TelegramSettings
from engine.errors import StoreFailed
from tests.telegram.updates import message

pytestmark = pytest.mark.anyio

Take = Callable[[Meaning, Any], Awaitable[None]]


class End(Exception):
    """Nothing is left to answer: the test looks at what was asked."""


class Server:
    """Answers requests for updates from a list; failures in it are raised."""

    def __init__(self, *answers: list[Any] | Failed) -> None:
        self.answers, self.offsets, self.pauses = list(answers), list[int | None](), list[float]()

    async def updates(self, offset: int | None, _wanted: object) -> list[Any]:
        self.offsets.append(offset)
        if not self.answers:
            raise End
        answer = self.answers.pop(0)
        if isinstance(answer, Failed):
            raise answer
        return answer

    async def sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)


async def polled(server: Server, take: Take, ends: type[Exception] = End) -> None:
    settings = TelegramSettings("shop", "1:x")
    patience = Patience("shop", server.sleep)
    polling = Polling("shop", server, lambda update: decode(update, settings, 0), take, patience)  # type: ignore[arg-type]
    with pytest.raises(ends):
        await polling.run()


def says(update_id: int, chat: int = 7, text: str = "да") -> dict[str, Any]:
    return message(update_id, text=text, message_id=update_id, chat={"id": chat, "type": "private"})


class Stored:
    """Stores updates, but for those that it is told to fail at."""

    def __init__(self, **fails: tuple[Exception, int]) -> None:
        self.ids, self.fails = list[int](), {int(name[1:]): list(fail) for name, fail in fails.items()}

    async def __call__(self, _meaning: Meaning, update: Any) -> None:
        await asyncio.sleep(0)
        error, times = self.fails.get(update["update_id"], (None, 0))
        if times:
            self.fails[update["update_id"]][1] = times - 1
            raise error
        self.ids.append(update["update_id"])


async def test_the_offset_moves_behind_what_is_stored() -> None:
    server, stored = Server([says(5), says(6)], [says(9)], []), Stored()
    await polled(server, stored)
    assert stored.ids == [5, 6, 9]
    assert server.offsets == [None, 7, 10, None]  # an empty answer confirms: ids may begin anew


async def test_what_is_not_stored_is_asked_for_again_and_nothing_before_it() -> None:
    batch = [says(5), says(6, 8), says(7)]
    server, stored = Server(batch, batch[1:]), Stored(_6=(StoreFailed("locked"), 1))
    await polled(server, stored)
    assert server.offsets == [None, 6, 8]
    assert stored.ids == [5, 7, 6, 7]  # the last comes twice, and is known by its id
    assert server.pauses == [PAUSES[0]]


async def test_nothing_of_a_chat_overtakes_what_is_not_stored() -> None:
    batch = [says(5), says(6), says(7, 8)]
    server, stored = Server(batch, batch), Stored(_5=(StoreFailed("locked"), 1))
    await polled(server, stored)
    assert stored.ids == [7, 5, 7, 6]


async def test_chats_are_taken_side_by_side_and_each_in_its_order() -> None:
    begun = asyncio.Event()
    order: list[int] = []

    async def take(_meaning: Meaning, update: Any) -> None:
        if update["update_id"] == 5:
            await begun.wait()
        begun.set()
        order.append(update["update_id"])

    await polled(Server([says(5), says(6), says(7, 8)]), take)
    assert order == [7, 5, 6]


async def test_what_takes_long_keeps_only_its_own_chat_waiting() -> None:
    ends, stored = asyncio.Event(), Stored()
    begun = list[int]()

    async def take(meaning: Meaning, update: Any) -> None:
        begun.append(update["update_id"])
        if update["update_id"] == 5:
            await ends.wait()
        await stored(meaning, update)
        if update["update_id"] == 9:
            ends.set()

    first = [says(5), says(6), says(7, 8)]
    server = Server(first, [*first, says(9, 9)], [])
    await polled(server, take)
    assert stored.ids == [7, 9, 5, 6]
    assert begun == [5, 7, 9, 6]  # each once
    assert server.offsets == [None, 5, 10, None]
    assert server.pauses == []


async def test_what_takes_long_ends_with_the_bot() -> None:
    stopped = asyncio.Event()

    async def take(_meaning: Meaning, _update: Any) -> None:
        try:
            await asyncio.sleep(3_600)
        finally:
            stopped.set()

    await polled(Server([says(5)]), take)
    await asyncio.wait_for(stopped.wait(), 1)


async def test_an_update_that_our_error_stops_is_left_after_some_tries() -> None:
    server, stored = Server(*[[says(5), says(6, 8)]] * TRIES), Stored(_5=(RuntimeError("ours"), 99))
    await polled(server, stored)
    assert server.offsets == [None, *[5] * (TRIES - 1), 7]


async def test_trouble_with_the_network_is_waited_out_and_told_once(caplog: pytest.LogCaptureFixture) -> None:
    failures = [Failed("unreachable", "no route"), Failed("broken"), Failed("lost"), Failed("busy", "", 40)]
    server = Server(*failures, [])
    await polled(server, Stored())
    assert server.pauses == [1, 2, 4, 40]
    assert [record.levelname for record in caplog.records if "again" in record.message] == ["WARNING"] * 2
    assert len(server.pauses) == 4


async def test_a_revoked_token_ends_it() -> None:
    with pytest.raises(Failed) as caught:
        await Polling(
            "shop",
            Server(Failed("denied")),  # type: ignore[arg-type]
            lambda _: Meaning("nothing"),
            Stored(),
            Patience("shop", asyncio.sleep),
        ).run()
    assert caught.value.why == "denied"


async def test_a_second_poller_ends_it_but_one_that_goes_away_does_not() -> None:
    conflict = Failed("conflict", "terminated by other getUpdates request")
    await polled(Server(*[conflict] * (CONFLICTS - 1), [says(5)], conflict, []), Stored())
    await polled(Server(*[conflict] * CONFLICTS), Stored(), Failed)


async def test_an_answer_full_of_anything_is_passed_over() -> None:
    server, stored = Server([None, {}, "x", {"update_id": 4}, says(5)]), Stored()

    async def take(meaning: Meaning, update: Any) -> None:
        if meaning.sort == "lead":
            await stored(meaning, update)

    await polled(server, take)
    assert (stored.ids, server.offsets) == ([5], [None, 6])


@pytest.mark.parametrize(
    ("failed", "told"),
    [
        (Failed("unreachable", "no route"), "Бот shop: Telegram сейчас недоступен, пробуем снова и снова (no route)"),
        (Failed("conflict", "terminated by other"), "Бот shop: его сообщения запросил кто-то ещё с тем же токеном"),
        (None, "Бот shop: сообщения не удаётся принять"),
    ],
)
async def test_what_does_not_work_is_told_once_in_the_operators_language(
    failed: Failed | None, told: str, caplog: pytest.LogCaptureFixture
) -> None:
    patience = Patience("shop", Server().sleep, "ru")
    for _ in range(3):
        await patience.wait(failed)
    patience.over()
    patience.over()
    first, second = caplog.messages
    assert first.startswith(told)
    assert second == "Бот shop: снова работает"
