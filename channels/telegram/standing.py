"""How a bot stands in its managers' group: what keeps them from being shown leads, or from being heard."""

from __future__ import annotations

import asyncio
import logging
from typing import Any, Literal

from channels.telegram.client import Client, Failed
from channels.telegram.encode import Call
from channels.telegram.settings import TelegramSettings
from channels.telegram.words import to_operator

log = logging.getLogger("leadscript.telegram")

AGAIN = 60.0  # seconds until Telegram is asked again where it did not answer
Lack = Literal["away", "deaf", "flat", "barred", "hoarding"]


async def standing(client: Client, group: int, bot: int) -> tuple[str, Lack | None]:
    """Ask Telegram; return what the group is called, or why it cannot be seen, and what is lacking.

    ``away``: the bot is not in the group, or its number is wrong. ``deaf``: it is no administrator, so that what
    managers write is kept from it. ``flat``: the group has no topics. ``barred``: it has, and the bot may not make
    any. ``hoarding``: it may, and not delete them, as it must when a lead is forgotten. Raises ``Failed`` where asking
    again may help.
    """
    try:
        chat = await client.call(Call("getChat", {"chat_id": group}))
        member = await client.call(Call("getChatMember", {"chat_id": group, "user_id": bot}))
    except Failed as failed:
        if failed.passes or failed.why == "denied":
            raise
        return f"{group}: {failed.told}", "away"
    return str(chat.title), _lack(chat, member)


async def tell_lack(settings: TelegramSettings, client: Client) -> None:
    """Log what is lacking in the group of ``settings``, with the line that fixes it, as soon as that is known."""
    while True:
        try:
            me = await client.call(Call("getMe"))
            group, lack = await standing(client, settings.group or 0, me.id)
        except Failed as failed:
            if not failed.passes:
                return  # whoever serves the bot tells it
            await asyncio.sleep(AGAIN)
            continue
        if lack is not None:
            told, how = (to_operator(name, settings.language, group=group) for name in (lack, f"{lack} how"))
            log.warning("%s: %s → %s", settings.name, told, how)
        return


def _lack(chat: Any, member: Any) -> Lack | None:
    if member.status in ("left", "kicked"):
        return "away"
    if member.status not in ("administrator", "creator"):
        return "deaf"
    if not chat.is_forum:
        return "flat"
    if member.status == "creator":
        return None
    if not member.can_manage_topics:
        return "barred"
    return None if member.can_delete_messages else "hoarding"
