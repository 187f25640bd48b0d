"""A lead who needs a person, and the managers' group: taken over by writing, given back, closed; end to end."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import httpx
import pytest

from engine.stores.desk import Desk
from engine.topic import Topic
from tests.telegram.emulator import TOKEN, Emulator, Lead
from tests.telegram.launched import eventually, launched

pytestmark = [pytest.mark.anyio, pytest.mark.slow]
GROUP, BOT_ID = -1001, int(TOKEN.split(":")[0])
PETR = {"id": 5, "is_bot": False, "first_name": "Пётр"}
SCRIPT = """
title: Окна
start: about
disclosure: off
slots:
  name: {type: person_name, ask: "Как вас зовут?"}
  banks: {type: integer, ask: "Сколько окон?", hear: {words: [окно]}}
states:
  about: {collect: [name, banks], next: booked}
  booked: {say: Записали., outcome: won}
  manager: {say: Передаю коллеге., outcome: handoff}
always:
  - {hear: human, go: manager}
"""


class Managers:
    """The people of the group, and what they see in it."""

    def __init__(self, emulator: Emulator, *, forum: bool = True, rights: bool = True, deletes: bool = True) -> None:
        self.emulator = emulator
        self.chat = {"id": GROUP, "type": "supergroup", "title": "Менеджеры", "is_forum": forum}
        member = {"status": "administrator", "can_manage_topics": rights, "can_delete_messages": deletes}
        emulator.ask("chat", **self.chat, members={BOT_ID: member})

    def seen(self, thread: int | None = None) -> list[str]:
        calls = self.emulator.calls("sendMessage", chat=GROUP)
        return [call["body"]["text"] for call in calls if thread is None or in_thread(call, thread)]

    def write(self, text: str, thread: int | None = None, **content: Any) -> dict[str, Any]:
        where = {"message_thread_id": thread, "is_topic_message": True} if thread else {}
        message = {"from": PETR, "chat": self.chat, "text": text, **where, **content}
        if not text:
            del message["text"]
        found: dict[str, Any] = self.emulator.update(message=message)["message"]
        return found

    def press(self, data: str) -> None:
        message = {
            "message_id": 1,
            "date": 1,
            "chat": self.chat,
            "from": {"id": BOT_ID, "is_bot": True, "first_name": "b"},
        }
        self.emulator.update(callback_query={"from": PETR, "message": message, "data": data})

    def delete(self, thread: int) -> None:
        """Delete a topic; the server cannot tell by whose hand."""
        where = {"chat_id": GROUP, "message_thread_id": thread}
        url = f"{self.emulator.url}/bot{TOKEN}/deleteForumTopic"
        httpx.post(url, json=where, timeout=30, trust_env=False).raise_for_status()

    async def card(self) -> int:
        """Wait for the first card and return its topic."""
        found: Any = await eventually(lambda: self.emulator.calls("sendMessage", chat=GROUP))
        return int(found[0]["body"].get("message_thread_id", 0))


def in_thread(call: dict[str, Any], thread: int) -> bool:
    return str(call["body"].get("message_thread_id")) == str(thread)


async def handed_over(lead: Lead) -> None:
    lead.say("/start")
    await eventually(lambda: len(lead.texts()) == 1)
    lead.say("Анна")
    await eventually(lambda: len(lead.texts()) == 2)
    lead.say("позовите менеджера")
    await eventually(lambda: lead.texts()[-1] == "Передаю коллеге.")


async def test_a_talk_is_taken_over_by_writing_and_given_back_by_a_button(emulator: Emulator, tmp_path: Path) -> None:
    managers, lead = Managers(emulator), emulator.lead(71)
    async with launched(emulator, SCRIPT, tmp_path, group=GROUP):
        await handed_over(lead)
        thread = await managers.card()
        (made,) = emulator.calls("createForumTopic")
        assert made["body"]["name"] == "Анна · Окна"
        (card,) = managers.seen(thread)
        assert card.startswith("Анна · Окна\nПочему здесь: просит человека\nГде: manager · передан · ждёт человека")
        assert card.endswith("👤 позовите менеджера\n🤖 Передаю коллеге.")

        managers.write("Здравствуйте, это Пётр!", thread)
        await eventually(lambda: lead.texts()[-1] == "Здравствуйте, это Пётр!")
        lead.say("А сколько стоит?")
        await eventually(lambda: "👤 А сколько стоит?" in managers.seen(thread)[-1])
        said = len(lead.texts())

        managers.write("// он торгуется", thread)
        managers.press("give_back:71")
        await eventually(lambda: lead.texts()[-1] == "Сколько окон?")
        assert len(lead.texts()) == said + 1  # the note went to nobody, nor did the bot speak before
        lead.say("3")
        await eventually(lambda: lead.texts()[-1] == "Записали.")
        await eventually(lambda: "👤 3\n🤖 Записали." in "\n".join(managers.seen(thread)))
        assert len(emulator.calls("createForumTopic")) == 1


async def test_whoever_answers_a_card_at_once_is_heard(
    emulator: Emulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep = Desk.keep

    def slow(desk: Desk, topic: Topic) -> None:
        time.sleep(0.5)
        keep(desk, topic)

    monkeypatch.setattr(Desk, "keep", slow)
    managers, lead = Managers(emulator), emulator.lead(71)
    async with launched(emulator, SCRIPT, tmp_path, group=GROUP):
        await handed_over(lead)
        managers.write("Здравствуйте!", await managers.card())
        await eventually(lambda: lead.texts()[-1] == "Здравствуйте!")


async def test_what_is_no_text_is_passed_on_both_ways(emulator: Emulator, tmp_path: Path) -> None:
    managers, lead = Managers(emulator), emulator.lead(71)
    async with launched(emulator, SCRIPT, tmp_path, group=GROUP):
        await handed_over(lead)
        thread = await managers.card()
        voice = lead.message(voice={"file_id": "f", "file_unique_id": "f", "duration": 3})
        found: Any = await eventually(lambda: emulator.calls("forwardMessage", chat=GROUP))
        body = found[0]["body"]
        assert (str(body["from_chat_id"]), str(body["message_id"])) == ("71", str(voice["message_id"]))
        assert in_thread(found[0], thread)
        photo = managers.write("", thread, photo=[{"file_id": "p", "file_unique_id": "p", "width": 1, "height": 1}])
        copied: Any = await eventually(lambda: emulator.calls("copyMessage", chat=71))
        assert str(copied[0]["body"]["message_id"]) == str(photo["message_id"])
        emulator.ask("block", chat=71)
        managers.write("", thread, photo=[{"file_id": "p", "file_unique_id": "p", "width": 1, "height": 1}])
        await eventually(lambda: "Не дошло до лида: отправьте ещё раз или текстом." in managers.seen())


async def test_what_calls_the_managers_is_passed_on_with_the_first_card(emulator: Emulator, tmp_path: Path) -> None:
    managers, lead = Managers(emulator), emulator.lead(71)
    async with launched(emulator, SCRIPT, tmp_path, group=GROUP):
        lead.say("/start")
        await eventually(lambda: lead.texts())
        voice = lead.message(voice={"file_id": "f", "file_unique_id": "f", "duration": 3})
        found: Any = await eventually(lambda: emulator.calls("forwardMessage", chat=GROUP))
        assert str(found[0]["body"]["message_id"]) == str(voice["message_id"])
        assert in_thread(found[0], await managers.card())


async def test_a_group_that_the_bot_does_not_find_is_told_and_gets_its_topic_later(
    emulator: Emulator, tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("channels.telegram.cards.LATE", 100)
    managers, lead = Managers(emulator), emulator.lead(71)
    emulator.ask("fault", method="createForumTopic", chat=GROUP, code=400, description="Bad Request: chat not found")
    async with launched(emulator, SCRIPT, tmp_path, group=GROUP):
        await handed_over(lead)
        assert await managers.card() > 0  # it was not taken for a group without topics
    assert "add the bot to the group" in caplog.text


async def test_topics_that_are_turned_on_are_found_later(
    emulator: Emulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("channels.telegram.posting.FLAT", 0)
    managers, lead, other = Managers(emulator, forum=False), emulator.lead(71), emulator.lead(72)
    async with launched(emulator, SCRIPT, tmp_path, group=GROUP):
        await handed_over(lead)
        assert await managers.card() == 0
        Managers(emulator)
        await handed_over(other)
        await eventually(lambda: emulator.calls("createForumTopic"))


async def test_a_closed_talk_is_silent_until_the_lead_writes(emulator: Emulator, tmp_path: Path) -> None:
    managers, lead = Managers(emulator), emulator.lead(71)
    async with launched(emulator, SCRIPT, tmp_path, group=GROUP):
        await handed_over(lead)
        thread = await managers.card()
        managers.press("take:71")
        lead.say("мне 4 окна")
        await eventually(lambda: "⇢ Пётр ведёт разговор, бот молчит" in "\n".join(managers.seen(thread)))
        await eventually(lambda: "👤 мне 4 окна" in "\n".join(managers.seen(thread)))
        managers.write("/close", thread)
        await eventually(lambda: "⇢ разговор закрыт" in "\n".join(managers.seen(thread)))
        said = len(lead.texts())
        lead.say("спасибо, жду")
        await eventually(lambda: len(lead.texts()) > said)
        assert lead.texts()[-1] == "Записали."  # the windows were told to the manager


@pytest.mark.parametrize("group", [{"forum": False}, {"rights": False}], ids=["no topics", "no right to make them"])
async def test_without_topics_a_manager_answers_a_message_about_the_lead(
    emulator: Emulator, tmp_path: Path, group: dict[str, bool]
) -> None:
    managers, lead = Managers(emulator, **group), emulator.lead(71)
    async with launched(emulator, SCRIPT, tmp_path, group=GROUP):
        await handed_over(lead)
        await managers.card()
        (card,) = managers.seen()
        assert card.endswith("\n#lead_71")
        about = {"message_id": 1, "date": 1, "chat": managers.chat, "text": card}
        about["from"] = {"id": BOT_ID, "is_bot": True, "first_name": "b"}
        managers.write("просто разговор менеджеров")
        managers.write("Добрый день!", reply_to_message=about)
        await eventually(lambda: lead.texts()[-1] == "Добрый день!")
        assert "просто разговор менеджеров" not in lead.texts()


async def test_a_deleted_topic_is_made_anew_for_the_next_card(emulator: Emulator, tmp_path: Path) -> None:
    managers, lead = Managers(emulator), emulator.lead(71)
    async with launched(emulator, SCRIPT, tmp_path, group=GROUP):
        await handed_over(lead)
        managers.delete(await managers.card())
        managers.press("give_back:71")
        await eventually(lambda: lead.texts()[-1] == "Сколько окон?")
        lead.say("позовите менеджера")
        await eventually(lambda: len(emulator.calls("createForumTopic")) == 2)
        await eventually(lambda: managers.seen()[-1].startswith("Анна · Окна"))


async def test_whoever_is_forgotten_has_no_topic(emulator: Emulator, tmp_path: Path) -> None:
    managers, lead = Managers(emulator), emulator.lead(71)
    async with launched(emulator, SCRIPT, tmp_path, group=GROUP):
        await handed_over(lead)
        thread = await managers.card()
        lead.say("/delete")
        await eventually(lambda: "Стереть" in lead.texts()[-1])
        lead.press("Стереть всё")
        await eventually(lambda: lead.texts()[-1].startswith("Готово"))
        (gone,) = emulator.calls("deleteForumTopic")
        assert in_thread(gone, thread)
