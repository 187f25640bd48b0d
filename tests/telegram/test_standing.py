"""A bot that starts tells what is lacking in its managers' group, with the line that fixes it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from channels.telegram.client import Client
from channels.telegram.settings import TelegramSettings
from channels.telegram.standing import tell_lack
from tests.telegram.emulator import TOKEN, Emulator
from tests.telegram.launched import eventually, launched
from tests.telegram.test_doctor import ADMIN, BOT
from tests.telegram.test_staff import GROUP, SCRIPT

pytestmark = [pytest.mark.anyio, pytest.mark.slow]


@pytest.mark.parametrize(
    ("chat", "told"),
    [
        (None, f"shop: {GROUP}: Bad Request: chat not found: the bot is not there → Add the bot to the group"),
        ({"is_forum": True, "members": {BOT: {"status": "left"}}}, "shop: Sales: the bot is not there → Add"),
        ({"is_forum": True, "members": {BOT: {"status": "member"}}}, "it does not hear managers → Group → Admin"),
        ({"is_forum": False, "members": {BOT: ADMIN}}, "shop: Sales: no topics, leads share one feed → Group → Edit"),
        ({"is_forum": True, "members": {BOT: ADMIN | {"can_manage_topics": False}}}, "may not open topics → Give"),
        ({"is_forum": True, "members": {BOT: ADMIN | {"can_delete_messages": False}}}, "of forgotten leads → Give"),
    ],
)
async def test_a_group_without_rights_is_told_at_the_start(
    emulator: Emulator, tmp_path: Path, caplog: pytest.LogCaptureFixture, chat: dict[str, Any] | None, told: str
) -> None:
    if chat is not None:
        emulator.ask("chat", id=GROUP, type="supergroup", title="Sales", **chat)
    async with launched(emulator, SCRIPT, tmp_path, group=GROUP):
        await eventually(lambda: told in caplog.text)


async def test_a_group_with_all_that_it_takes_is_no_news(emulator: Emulator, caplog: pytest.LogCaptureFixture) -> None:
    emulator.ask("chat", id=GROUP, type="supergroup", title="Sales", is_forum=True, members={BOT: ADMIN})
    settings = TelegramSettings("shop", TOKEN, group=GROUP, api=emulator.url)
    client = Client(settings)
    await tell_lack(settings, client)
    await client.close()
    assert len(emulator.calls("getChatMember")) == 1
    assert not caplog.messages
