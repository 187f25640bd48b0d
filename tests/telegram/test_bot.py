"""A bot against the Bot API server: what a lead meets, from his first press of start to being forgotten."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, TypeVar

import pytest

from channels.telegram.bot import TelegramBot, TelegramSettings, open_bot
from channels.telegram.deleting import Forget
from channels.telegram.limits import Paces, Traffic
from engine.burst import Window
from engine.errors import ChannelFailed, StoreFailed
from engine.library import load_script
from engine.message import Address, Arrival
from engine.ports import Accepted, Store
from engine.service import Service
from engine.session import Session
from engine.stores import open_store
from engine.stores.archive import open_archive
from tests.telegram.emulator import TOKEN, Emulator, eventually
from tests.telegram.launched import FAST

pytestmark = [pytest.mark.anyio, pytest.mark.slow]

WINDOW = Window(150, 1_000)
FOLDER = Path(__file__).parents[2] / "flows"
T = TypeVar("T")


class Shop:
    """A bot that serves, its store, and what a test does in between."""

    def __init__(self, bot: TelegramBot, service: Service, store: Store) -> None:
        self.bot, self.service, self.store = bot, service, store
        self.serving: asyncio.Task[None] | None = None

    def session(self, lead: int = 7) -> Session:
        found = self.store.load(Address("shop", "telegram", str(lead)))
        assert found is not None
        return found

    def is_known(self, lead: int = 7) -> bool:
        return self.store.load(Address("shop", "telegram", str(lead))) is not None


@asynccontextmanager
async def opened(
    emulator: Emulator, folder: Path, *, flow: str = "credit", forget: bool = True, paces: Paces = FAST, **settings: Any
) -> AsyncIterator[Shop]:
    """Serve a bot as a process would; the server here has no limits unless it is told to."""
    database = str(folder / "leads.db")
    store = open_store(database, "ru")
    archive = open_archive(database, "ru")

    async def forgotten(address: Address) -> bool:
        return await asyncio.to_thread(archive.forget, address) is not None

    hook: Forget | None = forgotten if forget else None
    bot = open_bot(TelegramSettings("shop", TOKEN, api=emulator.url, folder=FOLDER, **settings), hook)
    bot.outlet.traffic = Traffic(paces)
    script = load_script(flow, "ru").script
    outlets = {(bot.name, bot.channel): bot.outlet}
    service = Service(store, lambda _: script, outlets, name=f"test {time.monotonic_ns()}", window=WINDOW)
    service.start()
    shop = Shop(bot, service, store)
    shop.serving = asyncio.create_task(bot.serve(service.accept))
    try:
        yield shop
    finally:
        shop.serving.cancel()
        await asyncio.gather(shop.serving, return_exceptions=True)
        await service.stop()
        await bot.close()
        archive.close()
        store.close()


async def meanwhile(work: Callable[[], T]) -> T:
    """Do what blocks beside the bot."""
    return await asyncio.to_thread(work)


async def test_a_talk_with_buttons_a_link_and_an_edit(emulator: Emulator, tmp_path: Path) -> None:
    lead = emulator.lead(7)

    def talk() -> None:
        lead.say("/start avito__C_autumn__debt_500-20000")
        lead.wait(1)
        lead.say("Анна")
        assert "МФО" in lead.wait(2)[-1]  # the debt is known
        three = lead.say("3")
        lead.wait(3)
        lead.edit(three, "4")
        assert lead.wait(4)[-1].startswith("Исправлено: 4.")
        lead.edit(three, "4")  # no news
        lead.say("полгода")
        lead.wait(5)
        lead.say("70 тысяч")
        lead.wait(6)
        lead.press("Машина")
        asked = lead.wait(7)[-1]
        lead.press("Машина")
        assert lead.wait(8)[-1].startswith("Эта кнопка уже не действует.")
        assert lead.texts()[-1].endswith(asked.rpartition("\n\n")[2])

    async with opened(emulator, tmp_path) as shop:
        await meanwhile(talk)
        session = shop.session()
        turns = shop.store.turns(Address("shop", "telegram", "7"))
    assert session.source == "avito"
    assert (session.slots["creditors"].low, session.slots["property"]) == (4, "car")  # type: ignore[union-attr]
    assert [effect.name for effect in turns[0].effects if hasattr(effect, "name")] == ["utm_campaign=autumn"]
    answers = [call["body"] for call in emulator.calls("answerCallbackQuery")]
    assert [answer.get("text") for answer in answers] == [None, "Эта кнопка уже не действует."]
    assert len({call["body"]["callback_query_id"] for call in emulator.calls("answerCallbackQuery")}) == 2


async def test_a_phone_is_shared_by_a_button_that_goes_away(emulator: Emulator, tmp_path: Path) -> None:
    flow = tmp_path / "phone.yaml"
    flow.write_text(
        "id: phone\nlanguage: ru\nstart: ask\ndisclosure: off\nslots:\n"
        "  phone: {type: phone, ask: Номер?, consent: Согласие на обработку.}\n"
        "  note: {type: text, ask: Что передать?}\n"
        "states:\n  ask: {collect: [phone, note], next: done}\n  done: {say: Спасибо., outcome: won}\n",
        "utf-8",
    )
    lead = emulator.lead(7, last_name="Петрова")

    def talk() -> None:
        lead.say("/start")
        assert lead.wait(2) == ["Согласие на обработку.", "Номер?"]
        (button,) = lead.sent()[-1]["body"]["reply_markup"]["keyboard"][0]
        assert button["request_contact"] is True
        lead.message(contact={"phone_number": "79172453318", "first_name": "Мама", "user_id": 8})
        assert lead.wait(3)[-1] == "Что передать?"
        assert lead.sent()[-1]["body"]["reply_markup"] == {"remove_keyboard": True}

    async with opened(emulator, tmp_path, flow=str(flow)) as shop:
        await meanwhile(talk)
        assert shop.session().slots["phone"] == "+79172453318"


async def test_commands_and_what_is_no_words(emulator: Emulator, tmp_path: Path) -> None:
    lead = emulator.lead(7)

    def talk() -> None:
        lead.say("/start")
        lead.wait(1)
        photo = {"file_id": "a", "file_unique_id": "a", "width": 1, "height": 1}
        for _ in range(3):
            lead.message(photo=[photo], media_group_id="5")
        assert lead.wait(2)[-1].startswith("Спасибо, получено.")
        lead.say("/human@TestNameBot")
        assert "коллеге" in lead.wait(3)[-1]

    async with opened(emulator, tmp_path) as shop:
        await meanwhile(talk)
        assert shop.session().owner == "waiting"
        lead.say("/stop")
        other = emulator.lead(8)
        await meanwhile(lambda: (other.say("/start"), other.wait(1), other.say("/stop"), other.wait(2)))
        assert (shop.session(8).owner, shop.session(8).outcome) == ("closed", "lost")
    assert len(lead.texts()) == 3


async def test_who_blocks_the_bot_is_marked_however_it_is_found_out(emulator: Emulator, tmp_path: Path) -> None:
    first, second = emulator.lead(7), emulator.lead(8)

    async with opened(emulator, tmp_path) as shop:
        await meanwhile(lambda: [(lead.say("/start"), lead.wait(1)) for lead in (first, second)])
        me = {"id": 4242424242, "is_bot": True, "first_name": "Test"}
        change = {
            "chat": first.chat,
            "from": first.account,
            "date": 1,
            "new_chat_member": {"user": me, "status": "kicked"},
        }
        emulator.update(my_chat_member=change)
        emulator.ask("block", chat=8)
        second.say("Анна")
        await meanwhile(lambda: eventually(lambda: {shop.session(7).owner, shop.session(8).owner} == {"closed"}))
        assert shop.session(7).timers == shop.session(8).timers == ()
        emulator.ask("block", chat=8, on=False)
        await meanwhile(lambda: (second.say("/start"), second.wait(2)))
        assert shop.session(8).owner == "bot"


async def test_a_lead_is_forgotten_once_he_means_it(emulator: Emulator, tmp_path: Path) -> None:
    lead = emulator.lead(7)

    async with opened(emulator, tmp_path) as shop:
        await meanwhile(lambda: (lead.say("/start"), lead.wait(1), lead.say("Анна"), lead.wait(2)))
        await meanwhile(lambda: (lead.say("/delete"), lead.wait(3), lead.press("Не стирать"), lead.wait(4)))
        assert shop.is_known()
        await meanwhile(lambda: (lead.say("/delete"), lead.wait(5), lead.press("Стереть всё"), lead.wait(6)))
        assert not shop.is_known()
        await meanwhile(lambda: (lead.press("Стереть всё"), lead.wait(7)))
        assert lead.texts()[-2:][1] == "О вас ничего не хранится."
        await meanwhile(lambda: (lead.say("привет"), lead.wait(8)))
        assert shop.session().slots == {}


async def test_who_cannot_be_forgotten_here_gets_a_person(emulator: Emulator, tmp_path: Path) -> None:
    lead = emulator.lead(7)
    async with opened(emulator, tmp_path, forget=False) as shop:
        await meanwhile(lambda: (lead.say("/start"), lead.wait(1), lead.say("/delete"), lead.wait(2)))
        assert shop.session().owner == "waiting"


async def test_groups_and_bots_are_not_answered(emulator: Emulator, tmp_path: Path) -> None:
    async with opened(emulator, tmp_path) as shop:
        group = {"id": -100, "type": "supergroup", "title": "Чужая"}
        emulator.update(message={"chat": group, "from": emulator.lead(9).account, "text": "/start"})
        emulator.lead(10, is_bot=True).say("/start")
        lead = emulator.lead(7)
        await meanwhile(lambda: (lead.say("/start"), lead.wait(1)))
        assert not shop.is_known(-100)
        assert not shop.is_known(10)
    assert {call["body"]["chat_id"] for call in emulator.calls("sendMessage")} == {"7"}


@pytest.mark.parametrize(
    ("fault", "copies"),
    [
        ({"code": 429, "retry_after": 1}, 1),
        ({"code": 500}, 1),
        ({"code": 502}, 1),
        ({"swallow": True}, 2),  # it arrived, and nobody said so
    ],
)
async def test_faults_of_sending(emulator: Emulator, tmp_path: Path, fault: dict[str, Any], copies: int) -> None:
    lead = emulator.lead(7)

    def talk() -> None:
        emulator.ask("fault", method="sendMessage", **fault)
        lead.say("/start")
        lead.wait(copies, 60)
        lead.say("Анна")
        lead.wait(copies + 1, 60)

    async with opened(emulator, tmp_path):
        await meanwhile(talk)
    texts = lead.texts()
    assert len(texts) == copies + 1
    assert len(set(texts[:copies])) == 1


async def test_a_message_that_cannot_be_stored_is_answered_later(emulator: Emulator, tmp_path: Path) -> None:
    lead = emulator.lead(7)
    async with opened(emulator, tmp_path) as shop:
        failures = [StoreFailed("locked")] * 2

        async def accept(arrival: Arrival) -> Accepted:
            if failures:
                raise failures.pop()
            return await shop.service.accept(arrival)

        assert shop.serving is not None
        shop.serving.cancel()
        await asyncio.gather(shop.serving, return_exceptions=True)
        shop.serving = asyncio.create_task(shop.bot.serve(accept))
        await meanwhile(lambda: (lead.say("/start"), lead.wait(1)))
        assert failures == []


async def test_a_revoked_token_is_named_with_the_line_that_helps(emulator: Emulator) -> None:
    emulator.ask("revoke", token=TOKEN)
    for token in (TOKEN, "not a token"):
        bot = open_bot(TelegramSettings("shop", token, api=emulator.url, variable="SHOP_TOKEN", language="ru"))
        with pytest.raises(ChannelFailed) as caught:
            await bot.serve(_never)
        await bot.close()
        assert "shop" in caught.value.message
        assert "токен" in caught.value.message
        assert "SHOP_TOKEN=" in caught.value.hint
        assert token not in caught.value.message + caught.value.hint


async def test_a_second_poller_is_named(emulator: Emulator) -> None:
    emulator.ask("fault", method="getUpdates", code=409, times=99, description="Conflict: terminated by other")
    bot = open_bot(TelegramSettings("shop", TOKEN, api=emulator.url))
    with pytest.raises(ChannelFailed) as caught:
        await bot.serve(_never)
    await bot.close()
    assert "another program" in caught.value.message
    assert caught.value.hint


async def test_an_unreachable_server_is_waited_for_and_told_once(caplog: pytest.LogCaptureFixture) -> None:
    pauses: list[float] = []
    over = asyncio.Event()

    async def sleep(seconds: float) -> None:
        pauses.append(seconds)
        if len(pauses) == 4:
            over.set()
        await asyncio.sleep(0 if len(pauses) < 4 else 60)

    bot = TelegramBot(TelegramSettings("shop", TOKEN, api="http://127.0.0.1:1"), sleep=sleep)
    assert not bot.waits
    serving = asyncio.create_task(bot.serve(_never))
    await asyncio.wait_for(over.wait(), 10)
    assert bot.waits
    serving.cancel()
    await asyncio.gather(serving, return_exceptions=True)
    await bot.close()
    assert pauses == [1, 2, 4, 8]
    assert [record.levelname for record in caplog.records if record.name == "leadscript.telegram"] == ["WARNING"]
    assert TOKEN not in caplog.text


async def test_the_token_stands_in_no_log_whatever_goes_wrong(
    emulator: Emulator, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    logging.getLogger("httpx").disabled = True  # the test's own client
    lead = emulator.lead(7)
    for code in (400, 403, 404, 409, 429, 500, 502):
        emulator.ask("fault", method="sendMessage", code=code, retry_after=1)
    emulator.ask("fault", method="getUpdates", code=502, times=2)
    emulator.ask("fault", method="sendMessage", swallow=True)
    settings = TelegramSettings("shop", TOKEN, api=emulator.url)
    assert TOKEN not in repr(settings)
    async with opened(emulator, tmp_path):
        await meanwhile(lambda: [emulator.lead(number).say("/start") for number in range(1, 7)])
        await meanwhile(lambda: (lead.say("/start"), lead.wait(1, 60)))
    unreachable = open_bot(TelegramSettings("shop", TOKEN, api="http://127.0.0.1:1"))
    with pytest.raises(Exception) as caught:
        await unreachable.outlet.typing(_row())
    assert TOKEN not in f"{caught.value!r} {caught.value}"
    assert TOKEN.partition(":")[2] not in caplog.text


def _row() -> Any:
    from engine.message import Part, Reply
    from engine.outgoing import Outgoing

    return Outgoing(Address("shop", "telegram", "7"), 1, "lead", "reply", Reply((Part("ask", "?"),)), 1)


async def _never(_arrival: Arrival) -> Accepted:
    raise AssertionError("nothing was to come in")


async def test_many_leads_at_once_leave_no_429(emulator: Emulator, tmp_path: Path) -> None:
    emulator.ask("limits", chat=1, all=30, group=20)
    leads = [emulator.lead(number) for number in range(100, 160)]

    def talk() -> None:
        for lead in leads:
            lead.say("/start")
        for lead in leads:
            lead.wait(1, 30)

    async with opened(emulator, tmp_path, paces=Paces()):
        await meanwhile(talk)
    assert [call["code"] for call in emulator.ask("calls", token=TOKEN) if call["code"] == 429] == []
    assert all(len(lead.texts()) == 1 for lead in leads)
