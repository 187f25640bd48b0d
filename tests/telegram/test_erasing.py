"""A lead is forgotten by another process: what the managers' group shows of him goes too, as soon as it can."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from engine.message import Address
from engine.stores.archive import open_archive
from engine.stores.desk import open_desk
from engine.topic import Post
from tests.telegram.emulator import TOKEN, Emulator
from tests.telegram.launched import Launched, eventually, launched
from tests.telegram.operated import ROOT, Operated
from tests.telegram.test_staff import BOT_ID, GROUP, SCRIPT, Managers, handed_over, in_thread

pytestmark = [pytest.mark.anyio, pytest.mark.slow]

EVER = 10**15  # milliseconds: whatever was put off is due by then


@pytest.fixture(autouse=True)
def _hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {"LOOKS": 0.1, "GAP": 0.01, "AGAIN": 0.2, "BARRED": 300, "STUCK": 300}.items():
        monkeypatch.setattr(f"channels.telegram.erasing.{name}", value)


async def forgotten(database: str, lead: int = 71) -> None:
    """Forget a lead as an operator does."""
    environ = {name: value for name, value in os.environ.items() if not name.startswith("LEADSCRIPT_")}
    done = await asyncio.to_thread(
        subprocess.run,
        [sys.executable, "-m", "cli.main", "lead", str(lead), "forget", "--yes"],
        env=environ | {"LEADSCRIPT_DATABASE": database, "LEADSCRIPT_LOCALE": "en", "PYTHONPATH": str(ROOT)},
        cwd=Path(database).parent,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def swept(database: str) -> None:
    """Forget everybody, as a retention does."""
    with closing(open_archive(database)) as archive:
        archive.sweep(EVER)


def left(database: str) -> list[Post]:
    with closing(open_desk(database)) as desk:
        return list(desk.left("shop", "telegram", EVER))


async def over(shop: Launched) -> None:
    await eventually(lambda: not left(shop.database))


async def test_the_topic_of_a_lead_whom_an_operator_forgets_is_deleted(emulator: Emulator, tmp_path: Path) -> None:
    managers, lead, other = Managers(emulator), emulator.lead(71), emulator.lead(72)
    async with launched(emulator, SCRIPT, tmp_path, group=GROUP) as shop:
        await handed_over(lead)
        thread = await managers.card()
        await handed_over(other)
        await eventually(lambda: len(emulator.calls("createForumTopic")) == 2)
        await forgotten(shop.database)
        await eventually(lambda: emulator.calls("deleteForumTopic"))
        await over(shop)
        await asyncio.sleep(0.5)
        (gone,) = emulator.calls("deleteForumTopic")
        assert in_thread(gone, thread)
        other.say("ещё вопрос")
        await eventually(lambda: "👤 ещё вопрос" in managers.seen()[-1])
        lead.say("/start")  # he begins anew, and has no topic until he needs one
        await eventually(lambda: lead.texts()[-1].endswith("Как вас зовут?"))
        assert len(emulator.calls("createForumTopic")) == 2


async def test_whoever_is_forgotten_while_no_bot_runs_is_deleted_at_its_start(
    emulator: Emulator, tmp_path: Path
) -> None:
    managers, lead = Managers(emulator), emulator.lead(71)
    async with launched(emulator, SCRIPT, tmp_path, group=GROUP) as shop:
        await handed_over(lead)
        thread = await managers.card()
    swept(shop.database)
    assert [(post.thread, post.address.lead) for post in left(shop.database)] == [(thread, "")]
    async with launched(emulator, SCRIPT, tmp_path, group=GROUP) as shop:
        await over(shop)
    assert in_thread(*emulator.calls("deleteForumTopic"), thread)


@pytest.mark.parametrize("fault", [{"code": 429, "retry_after": 1}, {"code": 500}], ids=str)
async def test_telegram_that_is_busy_or_fails_is_asked_again(
    emulator: Emulator, tmp_path: Path, caplog: pytest.LogCaptureFixture, fault: dict[str, Any]
) -> None:
    managers, lead = Managers(emulator), emulator.lead(71)
    async with launched(emulator, SCRIPT, tmp_path, group=GROUP) as shop:
        await handed_over(lead)
        await managers.card()
        emulator.ask("fault", method="deleteForumTopic", times=3, **fault)
        swept(shop.database)
        await over(shop)
        assert len(emulator.calls("deleteForumTopic")) == 1
    told = [one.message for one in caplog.records if "trying again and again" in one.message]
    assert len(told) == 1


async def test_a_topic_whose_deletion_was_not_answered_is_found_gone(
    emulator: Emulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("channels.telegram.client.Client.call.__defaults__", (1.0,))  # seconds
    managers, lead = Managers(emulator), emulator.lead(71)
    async with launched(emulator, SCRIPT, tmp_path, group=GROUP) as shop:
        await handed_over(lead)
        await managers.card()
        emulator.ask("fault", method="deleteForumTopic", swallow=True)
        swept(shop.database)
        await over(shop)
        asked = [call for call in emulator.ask("calls", token=TOKEN) if call["method"] == "deleteForumTopic"]
        assert [call["code"] for call in asked] == [200, 400]


async def test_a_bot_that_may_not_delete_says_so_and_does_when_it_may(
    emulator: Emulator, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    managers, lead, other = Managers(emulator, deletes=False), emulator.lead(71), emulator.lead(72)
    async with launched(emulator, SCRIPT, tmp_path, group=GROUP) as shop:
        await handed_over(lead)
        thread = await managers.card()
        await handed_over(other)
        await eventually(lambda: len(emulator.calls("createForumTopic")) == 2)
        swept(shop.database)
        await eventually(lambda: [text for text in managers.seen() if text.startswith("Данные этого лида стёрты")])
        await asyncio.sleep(1)
        assert len(left(shop.database)) == 2
        Managers(emulator)
        await over(shop)
        assert len(emulator.calls("deleteForumTopic")) == 2
    (told,) = [one.message for one in caplog.records if "stays in the managers' group" in one.message]
    assert told.startswith(f"Bot shop: a forgotten lead stays in the managers' group ({GROUP}/{thread}): Bad Request: ")
    assert "not enough rights to delete the topic. The bot must be an administrator there that may delete" in told
    assert len([text for text in managers.seen() if text.startswith("Данные этого лида")]) == 1


@pytest.mark.parametrize(
    "told", ["TOPIC_ID_INVALID", "Bad Request: message thread not found", "Bad Request: TOPIC_DELETED"]
)
async def test_a_topic_that_somebody_deleted_before_is_no_news(
    emulator: Emulator, tmp_path: Path, caplog: pytest.LogCaptureFixture, told: str
) -> None:
    managers, lead = Managers(emulator), emulator.lead(71)
    async with launched(emulator, SCRIPT, tmp_path, group=GROUP) as shop:
        await handed_over(lead)
        await managers.card()
        emulator.ask("fault", method="deleteForumTopic", code=400, description=told)
        caplog.clear()
        swept(shop.database)
        await over(shop)
    assert not caplog.messages


async def test_a_group_that_is_no_more_is_told_and_given_up(
    emulator: Emulator, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    managers, lead = Managers(emulator), emulator.lead(71)
    async with launched(emulator, SCRIPT, tmp_path, group=GROUP) as shop:
        await handed_over(lead)
        thread = await managers.card()
        words = "Forbidden: the group chat was deleted"
        emulator.ask("fault", method="deleteForumTopic", code=403, description=words)
        swept(shop.database)
        await over(shop)
    assert f"that a forgotten lead was in is no more ({GROUP}/{thread}): {words}" in caplog.text


async def test_in_a_plain_group_every_message_about_him_is_deleted(emulator: Emulator, tmp_path: Path) -> None:
    managers, lead, other = Managers(emulator, forum=False), emulator.lead(71), emulator.lead(72)
    async with launched(emulator, SCRIPT, tmp_path, group=GROUP) as shop:
        await handed_over(other)
        await handed_over(lead)
        await eventually(lambda: len(managers.seen()) == 2)
        lead.message(voice={"file_id": "f", "file_unique_id": "f", "duration": 3})
        await eventually(lambda: emulator.calls("forwardMessage", chat=GROUP))
        about = {"message_id": 1, "date": 1, "chat": managers.chat, "text": "карточка\n#lead_71"}
        about["from"] = {"id": BOT_ID, "is_bot": True, "first_name": "b"}
        reply = managers.write("Добрый день, Анна!", reply_to_message=about)
        talk = managers.write("просто разговор менеджеров")
        await eventually(lambda: lead.texts()[-1] == "Добрый день, Анна!")
        await eventually(lambda: len(managers.seen()) > 2)
        await eventually(lambda: len(posts(shop, 71)) == len(managers.seen()) - 1 + 2)  # the forward and the reply
        about_him = {str(post.message) for post in posts(shop, 71)}
        assert str(reply["message_id"]) in about_him
        assert str(talk["message_id"]) not in about_him
        await forgotten(shop.database)
        await over(shop)
        assert {str(call["body"]["message_id"]) for call in emulator.calls("deleteMessage")} == about_him
        assert len(posts(shop, 72)) == 1


def posts(shop: Launched, lead: int) -> list[Post]:
    with closing(open_desk(shop.database)) as desk:
        return list(desk.posts(Address("shop", "telegram", str(lead))))


async def test_in_a_plain_group_what_telegram_does_not_delete_is_pointed_at(
    emulator: Emulator, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    managers, lead = Managers(emulator, forum=False, deletes=False), emulator.lead(71)
    async with launched(emulator, SCRIPT, tmp_path, group=GROUP) as shop:
        await handed_over(lead)
        await managers.card()
        about = {"message_id": 1, "date": 1, "chat": managers.chat, "text": "карточка\n#lead_71"}
        about["from"] = {"id": BOT_ID, "is_bot": True, "first_name": "b"}
        reply = managers.write("Добрый день!", reply_to_message=about)
        await eventually(lambda: lead.texts()[-1] == "Добрый день!")
        await eventually(lambda: len(posts(shop, 71)) > 1)
        swept(shop.database)
        found: Any = await eventually(
            lambda: [
                call
                for call in emulator.calls("sendMessage", chat=GROUP)
                if call["body"]["text"].startswith("Данные этого лида стёрты")
            ]
        )
        assert str(reply["message_id"]) in str(found[0]["body"]["reply_parameters"])
        theirs = [reply["message_id"]]
        await eventually(lambda: [post.message for post in left(shop.database)] == theirs)  # the bot's own are gone
        Managers(emulator, forum=False)
        await over(shop)
    assert "Telegram does not delete a forgotten lead from the managers' group" in caplog.text


async def test_whoever_asks_for_it_himself_is_gone_from_a_plain_group_before_he_is_told(
    emulator: Emulator, tmp_path: Path
) -> None:
    managers, lead = Managers(emulator, forum=False), emulator.lead(71)
    async with launched(emulator, SCRIPT, tmp_path, group=GROUP) as shop:
        await handed_over(lead)
        await managers.card()
        await eventually(lambda: posts(shop, 71))
        lead.say("/delete")
        await eventually(lambda: "Стереть" in lead.texts()[-1])
        lead.press("Стереть всё")
        await eventually(lambda: lead.texts()[-1].startswith("Готово"))
        assert len(emulator.calls("deleteMessage")) == 1
        assert not left(shop.database)


async def test_whoever_asks_for_it_himself_while_telegram_fails_is_gone_a_little_later(
    emulator: Emulator, tmp_path: Path
) -> None:
    managers, lead = Managers(emulator), emulator.lead(71)
    async with launched(emulator, SCRIPT, tmp_path, group=GROUP) as shop:
        await handed_over(lead)
        await managers.card()
        emulator.ask("fault", method="deleteForumTopic", code=500, times=2)
        lead.say("/delete")
        await eventually(lambda: "Стереть" in lead.texts()[-1])
        lead.press("Стереть всё")
        await eventually(lambda: lead.texts()[-1].startswith("Готово"))
        await eventually(lambda: emulator.calls("deleteForumTopic"))
        await over(shop)


async def test_a_card_on_its_way_leaves_nothing_of_a_lead_who_is_forgotten(emulator: Emulator, tmp_path: Path) -> None:
    managers, lead = Managers(emulator), emulator.lead(71)
    async with launched(emulator, SCRIPT, tmp_path, group=GROUP) as shop:
        emulator.ask("fault", method="createForumTopic", delay=1_000)
        await handed_over(lead)
        await eventually(lambda: [call for call in emulator.ask("calls", token=TOKEN) if "Forum" in call["method"]])
        swept(shop.database)
        assert not left(shop.database)  # nobody knows of the topic yet
        thread = await managers.card()
        await eventually(lambda: emulator.calls("deleteForumTopic"))
        await over(shop)
        assert in_thread(*emulator.calls("deleteForumTopic"), thread)


async def test_a_bot_that_is_killed_while_it_deletes_goes_on_at_its_next_start(
    emulator: Emulator, tmp_path: Path
) -> None:
    script = tmp_path / "windows.yaml"
    script.write_text(f"id: windows\nlanguage: ru\n{SCRIPT}", "utf-8")
    bot, managers, lead = Operated(emulator, tmp_path, str(script)), Managers(emulator), emulator.lead(71)
    plan = tmp_path / "leadscript.yaml"
    plan.write_text(plan.read_text("utf-8").replace("token:", f"group: {GROUP}, token:"), "utf-8")
    database = str(tmp_path / "leadscript.db")

    def asked() -> list[Any]:
        return [call for call in emulator.ask("calls", token=TOKEN) if call["method"] == "deleteForumTopic"]

    try:
        await asyncio.to_thread(bot.start)
        await handed_over(lead)
        thread = await managers.card()
        emulator.ask("fault", method="deleteForumTopic", delay=2_000, swallow=True)
        await forgotten(database)
        await eventually(asked)
        bot.kill()
        assert [post.thread for post in left(database)] == [thread]
        await asyncio.to_thread(bot.start)
        await eventually(lambda: not left(database))
        assert len(asked()) == 2
    finally:
        bot.kill()
