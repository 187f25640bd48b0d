"""What comes of a sending: each failure of the Bot API in the engine's words, and a message that leaves in pieces."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from channels.telegram.client import Failed
from channels.telegram.encode import Call
from channels.telegram.outlet import AGAIN, UNSURE, TelegramOutlet
from channels.telegram.presses import Presses
from channels.telegram.settings import TelegramSettings
from engine.builtin import builtin
from engine.buttons import CONTACT
from engine.message import Address, Button, Part, Reply
from engine.outgoing import Delivery, Outgoing, place

pytestmark = pytest.mark.anyio

ANNA = Address("shop", "telegram", "7")
NOW = 1_763_700_000_000
LONG = "\n\n".join(f"{number} " + "слово " * 600 for number in (1, 2, 3))  # three messages


class Server:
    """Answers calls from a script, on a clock that only waiting moves."""

    def __init__(self, *answers: Failed | None) -> None:
        self.answers, self.calls, self.now = list(answers), list[Call](), NOW
        self.blocked: list[tuple[Address, int]] = []
        self.tasks: list[asyncio.Task[None]] = []

    async def call(self, call: Call, _seconds: float = 0) -> Any:
        self.calls.append(call)
        answer = self.answers.pop(0) if self.answers else None
        if answer is not None:
            raise answer
        return SimpleNamespace(message_id=100 + len(self.calls))

    async def sleep(self, seconds: float) -> None:
        self.now += round(seconds * 1000)

    def start(self, work: Coroutine[Any, Any, None]) -> None:
        self.tasks.append(asyncio.ensure_future(work))

    @property
    def texts(self) -> list[str]:
        return [str(call.values["text"]) for call in self.calls if call.method == "sendMessage"]


def outlet(server: Server, folder: Path | None = None) -> TelegramOutlet:
    settings = TelegramSettings("shop", "1:x", folder=folder)
    clock: Callable[[], int] = lambda: server.now  # noqa: E731
    blocked = lambda *who: server.blocked.append(who)  # noqa: E731
    presses = Presses(server, server.start)  # type: ignore[arg-type]
    return TelegramOutlet(settings, server, presses, blocked=blocked, clock=clock, sleep=server.sleep)  # type: ignore[arg-type]


def row(*buttons: Button, text: str = "?", turn: int = 3, sends: tuple[str, ...] = (), **more: Any) -> Outgoing:
    given: dict[str, Any] = {"recipient": "lead", "kind": "reply"} | more
    return Outgoing(ANNA, place(1, turn, 0), reply=Reply((Part("ask", text),), buttons, sends), after=1, **given)


async def test_a_message_is_sent_once_with_its_id() -> None:
    server = Server()
    assert await outlet(server).send(row(), "Да?") == Delivery("sent", "101")
    assert server.texts == ["Да?"]


@pytest.mark.parametrize(
    ("failed", "delivery"),
    [
        (Failed("unreachable"), Delivery("later", wait=AGAIN, why="unreachable")),
        (Failed("broken", "Internal"), Delivery("later", wait=AGAIN, why="broken")),
        (Failed("busy", "", 7), Delivery("later", wait=7_000, why="busy")),
        (Failed("denied"), Delivery("later", wait=30_000, why="denied")),
        (Failed("lost"), Delivery("unsure", wait=UNSURE, why="lost")),
        (Failed("forbidden"), Delivery("refused", why="forbidden")),
        (Failed("wrong", "chat not found"), Delivery("refused", why="wrong")),
    ],
)
async def test_what_a_failure_means(failed: Failed, delivery: Delivery) -> None:
    server = Server(*[failed] * 2)
    assert await outlet(server).send(row(), "Да?") == delivery
    assert server.blocked == ([(ANNA, place(1, 3, 0))] if failed.why == "forbidden" else [])


async def test_a_pause_that_the_server_wants_keeps_everybody_waiting() -> None:
    server = Server(Failed("busy", "", 20))
    sender = outlet(server)
    await sender.send(row(), "Да?")
    other = Outgoing(Address("shop", "telegram", "8"), 1, "lead", "reply", Reply((Part("ask", "?"),)), 1)
    delivery = await sender.send(other, "Да?")
    assert (delivery.outcome, len(server.calls)) == ("later", 1)
    server.now += delivery.wait
    assert (await sender.send(other, "Да?")).outcome == "sent"
    assert server.now >= NOW + 20_000


async def test_messages_of_a_chat_leave_a_second_apart() -> None:
    server = Server()
    sender = outlet(server)
    for turn in range(3):
        await sender.send(row(turn=turn), "Да?")
    assert server.now - NOW == 2_100


async def test_a_long_message_goes_on_where_it_had_to_wait() -> None:
    server = Server(None, Failed("busy", "", 30))
    sender = outlet(server)
    assert (await sender.send(row(), LONG)).outcome == "later"
    server.now += 30_000
    assert (await sender.send(row(), LONG)).outcome == "sent"
    assert [text[0] for text in server.texts] == ["1", "2", "2", "3"]


async def test_a_file_that_is_refused_does_not_take_the_words_back(tmp_path: Path) -> None:
    (tmp_path / "memo.pdf").write_bytes(b"%PDF")
    server = Server(None, Failed("wrong", "file is too big"))
    assert (await outlet(server, tmp_path).send(row(sends=("memo.pdf",)), "Вот:")).outcome == "sent"
    assert [call.method for call in server.calls] == ["sendMessage", "sendDocument"]


async def test_a_file_that_is_not_there_is_told_to_the_operator(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    server = Server()
    assert (await outlet(server, tmp_path).send(row(sends=("memo.pdf",)), "Вот:")).outcome == "sent"
    assert [call.method for call in server.calls] == ["sendMessage"]
    assert "memo.pdf" in caplog.text


async def test_words_go_without_buttons_rather_than_not_at_all() -> None:
    server = Server(Failed("wrong", "BUTTON_DATA_INVALID"))
    assert (await outlet(server).send(row(Button("yes", "Да")), "Да?")).outcome == "sent"
    assert ["reply_markup" in call.values for call in server.calls] == [True, False]


async def test_the_contact_button_is_taken_away_with_the_paragraphs_before_the_next_buttons() -> None:
    server = Server()
    sender = outlet(server)
    await sender.send(row(Button(CONTACT, "Отправить мой номер")), "Номер?")
    await sender.send(row(Button("yes", "Да"), turn=4), "Спасибо.\n\nВерно?")
    await sender.send(row(Button("yes", "Да"), turn=5), "Спасибо.\n\nВерно?")
    assert server.texts == ["Номер?", "Спасибо.", "Верно?", "Спасибо.\n\nВерно?"]


async def test_a_card_without_a_group_is_told_to_the_operator(caplog: pytest.LogCaptureFixture) -> None:
    server = Server()
    card = row(text="handoff", recipient="managers", kind="card")
    assert (await outlet(server).send(card, "handoff")).outcome == "refused"
    assert server.calls == []
    assert "managers' group" in caplog.text


async def test_a_message_without_words_is_never_asked_for() -> None:
    server = Server()
    assert await outlet(server).send(row(), " \n ") == Delivery("refused", why="empty")
    assert server.calls == []


async def test_a_stale_press_is_answered_with_a_short_text_and_any_other_with_none() -> None:
    server = Server()
    settings = TelegramSettings("shop", "1:x")
    presses = Presses(server, server.start)  # type: ignore[arg-type]
    sender = TelegramOutlet(settings, server, presses, blocked=lambda *_: None, clock=lambda: server.now)  # type: ignore[arg-type]
    presses.wait(7, "fresh")
    await sender.send(row(text="Дальше?"), "Дальше?")
    server.now += 5_000
    presses.wait(7, "old")
    await sender.send(row(text=builtin("stale", "ru"), turn=4), "Кнопка не действует")
    await asyncio.sleep(0)
    for task in server.tasks:
        if not task.done():
            task.cancel()
    answered = [dict(call.values) for call in server.calls if call.method == "answerCallbackQuery"]
    assert answered == [
        {"callback_query_id": "fresh"},
        {"callback_query_id": "old", "text": "Эта кнопка уже не действует."},
    ]


async def test_typing_is_shown_to_the_lead() -> None:
    server = Server()
    await outlet(server).typing(row())
    assert server.calls == [Call("sendChatAction", {"chat_id": 7, "action": "typing"})]
