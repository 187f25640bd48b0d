"""What Telegram says of a bot: its token, who else takes its messages, its webhook, its rights in the group."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

from channels.telegram.client import Client, Failed
from channels.telegram.encode import Call
from channels.telegram.settings import API, TelegramSettings
from channels.telegram.standing import standing
from channels.telegram.words import to_operator
from cli.bots import BotPlan
from cli.checked import Finding, Mark
from cli.settings import either, language
from cli.view import stamp

LISTENS = 3  # seconds in which a second poller shows itself: it asks again and again
BACKLOG = 100  # messages that wait at Telegram


def telegram(plan: BotPlan, token: str, *, served: bool) -> Iterator[Finding]:
    """Tell what Telegram says; ``served``: a ``run`` of ours polls for this bot now, so no other is looked for."""
    yield from asyncio.run(_asked(plan, token, served=served))


async def _asked(plan: BotPlan, token: str, *, served: bool) -> list[Finding]:
    client = Client(TelegramSettings(plan.name, token, api=plan.api or API, variable=plan.token))
    found = list[Finding]()
    try:
        me = await client.call(Call("getMe"))
        found.append(Finding(f"token {plan.name}", "ok", f"@{me.username}"))
        hook = await client.call(Call("getWebhookInfo"))
        found.append(_webhook(plan, hook))
        groups: dict[int, str] = {}
        if plan.webhook is None and not hook.url:
            found.append(await _poller(plan, client, groups, served=served))
        found.append(await _group(plan, client, me.id, groups))
    except Failed as failed:
        found.append(_refused(plan, failed))
    finally:
        await client.close()
    return found


def _refused(plan: BotPlan, failed: Failed) -> Finding:
    if failed.why == "denied":
        given = {"bot": plan.name, "variable": plan.token}
        return Finding(
            f"token {plan.name}",
            "problem",
            to_operator("denied", language(), **given),
            to_operator("denied how", language(), **given),
        )
    where = urlsplit(plan.api or API).netloc
    return Finding(
        f"api {plan.name}",
        "problem",
        either(f"{where} не отвечает: {failed.told}", f"{where} does not answer: {failed.told}"),
        either(f"Проверьте сеть: curl -I https://{where}", f"Look at the network: curl -I https://{where}"),
    )


async def _poller(plan: BotPlan, client: Client, groups: dict[int, str], *, served: bool) -> Finding:
    """Listen for a moment: whoever else asks for messages ends that. Nothing is taken, and nothing confirmed.

    Groups where something happened to the bot are added to ``groups``, so that their numbers can be told.
    """
    name = f"poller {plan.name}"
    if served:
        return Finding(name, "ok", either("leadscript run работает", "leadscript run is under way"))
    try:
        updates = await client.call(Call("getUpdates", {"timeout": LISTENS, "limit": BACKLOG}))
    except Failed as failed:
        if failed.why != "conflict":
            raise
        given = {"bot": plan.name, "variable": plan.token}
        return Finding(
            name,
            "problem",
            to_operator("conflict", language(), **given),
            to_operator("conflict how", language(), **given),
        )
    for one in updates:
        chat = getattr(one.my_chat_member or one.message, "chat", None)
        if chat is not None and chat.id < 0:
            groups[chat.id] = chat.title or ""
    return Finding(name, "ok", either("больше никто не опрашивает", "nobody else asks for its messages"))


def _webhook(plan: BotPlan, hook: Any) -> Finding:
    name, host = f"webhook {plan.name}", urlsplit(hook.url or "").netloc
    waits = hook.pending_update_count or 0
    tail = either(f", ждёт сообщений: {waits}", f", messages waiting: {waits}") if waits else ""
    if plan.webhook is None:
        if not hook.url:
            mark: Mark = "warning" if waits > BACKLOG else "ok"
            return Finding(
                name,
                mark,
                either("нет, бот опрашивает сам", "none, the bot asks itself") + tail,
                "leadscript run" if waits > BACKLOG else "",
            )
        told = either(f"сообщения уходят на {host}", f"messages go to {host}")
        how = either(
            "leadscript run заберёт их; если там другой бот, смените токен",
            "leadscript run takes them back; if another bot is there, revoke the token",
        )
        return Finding(name, "warning", told + tail, how)
    if hook.url != plan.webhook.url:
        told = (
            either(f"Telegram шлёт на {host}", f"Telegram posts to {host}")
            if host
            else either("ещё не поставлен", "not set yet")
        )
        return Finding(name, "warning", told + tail, either("Поставит leadscript run", "leadscript run sets it"))
    if hook.last_error_message:
        at = stamp(round(hook.last_error_date.timestamp() * 1000)) if hook.last_error_date else ""
        port = either(
            "Адрес должен вести к LEADSCRIPT_HTTP и отвечать по https",
            "The address must lead to LEADSCRIPT_HTTP and answer by https",
        )
        return Finding(name, "warning", f"{host}: {hook.last_error_message} ({at}){tail}", port)
    return Finding(name, "ok", host + tail)


async def _group(plan: BotPlan, client: Client, bot: int, groups: Mapping[int, str]) -> Finding:
    """Tell whether managers can be shown leads and heard: the group, its topics, the bot's rights."""
    name = f"group {plan.name}"
    known = ", ".join(f"group: {number} ({title})" for number, title in groups.items() if number != plan.group)
    if plan.group is None:
        told = either("нет: о горячих лидах никто не узнает", "none: nobody is told of hot leads")
        how = either(
            "Напишите что-нибудь в группе, куда добавлен бот, и повторите: здесь будет её номер",
            "Write something in a group that the bot is in, and try again: its number will stand here",
        )
        return Finding(name, "warning", told, f"{plan.place}: {known}" if known else how)
    group, lack = await standing(client, plan.group, bot)
    if lack is None:
        return Finding(name, "ok", either(f"{group}, с темами", f"{group}, with topics"))
    how = to_operator(f"{lack} how", language())
    return Finding(
        name,
        "warning" if lack == "flat" else "problem",
        to_operator(lack, language(), group=group),
        f"{plan.place}: {known}" if lack == "away" and known else how,
    )
