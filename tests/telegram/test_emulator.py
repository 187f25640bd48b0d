"""The Bot API server of the tests answers a real client as the real one does, where our tests lean on it."""

import asyncio

import pytest
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramBadRequest, TelegramConflictError, TelegramForbiddenError, TelegramRetryAfter
from aiogram.types import BufferedInputFile, InlineKeyboardButton, InlineKeyboardMarkup

from tests.telegram.emulator import TOKEN, Emulator

pytestmark = pytest.mark.anyio


def client(emulator: Emulator) -> Bot:
    return Bot(TOKEN, AiohttpSession(api=TelegramAPIServer.from_base(emulator.url)))


async def test_a_talk(emulator: Emulator) -> None:
    async with client(emulator) as bot:
        assert (await bot.get_me()).id == 4242424242
        lead = emulator.lead(7)
        lead.say("/start from_ads")
        (update,) = await bot.get_updates(timeout=1)
        assert update.message is not None
        assert (update.message.text, update.message.chat.id) == ("/start from_ads", 7)
        again = await bot.get_updates(timeout=0)
        assert [one.update_id for one in again] == [update.update_id]  # not confirmed yet
        keyboard = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="Да", callback_data="1")]])
        await bot.send_message(7, "Здравствуйте!", reply_markup=keyboard)
        assert lead.texts() == ["Здравствуйте!"]
        lead.press("Да")
        (pressed,) = await bot.get_updates(offset=update.update_id + 1, timeout=1)
        assert pressed.callback_query is not None
        assert pressed.callback_query.data == "1"
        await pressed.callback_query.answer("ок").as_(bot)


async def test_faults(emulator: Emulator) -> None:
    async with client(emulator) as bot:
        emulator.ask("fault", method="sendMessage", code=429, retry_after=3)
        with pytest.raises(TelegramRetryAfter) as caught:
            await bot.send_message(7, "раз")
        assert caught.value.retry_after == 3
        emulator.ask("block", chat=7)
        with pytest.raises(TelegramForbiddenError):
            await bot.send_message(7, "раз")
        emulator.ask("limits", chat=1, all=30, group=20)
        await bot.send_message(8, "раз")
        with pytest.raises(TelegramRetryAfter):
            await bot.send_message(8, "два")
        assert [call["body"]["text"] for call in emulator.calls("sendMessage")] == ["раз"]


async def test_a_second_poller_ends_the_first(emulator: Emulator) -> None:
    async with client(emulator) as bot:
        first = asyncio.create_task(bot.get_updates(timeout=5))
        await asyncio.sleep(0.2)
        assert await bot.get_updates(timeout=0) == []
        with pytest.raises(TelegramConflictError):
            await first


async def test_groups_and_files(emulator: Emulator) -> None:
    async with client(emulator) as bot:
        with pytest.raises(TelegramBadRequest):
            await bot.get_chat(-1001)
        emulator.ask(
            "chat",
            id=-1001,
            is_forum=True,
            members={4242424242: {"status": "member"}},
        )
        assert (await bot.get_chat(-1001)).is_forum
        assert (await bot.get_chat_member(-1001, bot.id)).status == "member"
        with pytest.raises(TelegramBadRequest):  # a member may not make topics
            await bot.create_forum_topic(-1001, "Анна")
        emulator.ask("chat", id=-1001, is_forum=True)
        topic = await bot.create_forum_topic(-1001, "Анна")
        message = await bot.send_message(-1001, "карточка", message_thread_id=topic.message_thread_id)
        assert message.message_thread_id == topic.message_thread_id
        await bot.send_document(7, BufferedInputFile(b"%PDF", "memo.pdf"), caption="Памятка")
        (call,) = emulator.calls("sendDocument", chat=7)
        assert (call["body"]["caption"], call["files"][0]["filename"]) == ("Памятка", "memo.pdf")
