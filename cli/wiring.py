"""The composition root: which parts a command is made of."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from cli.settings import Settings, either
from engine.errors import SettingWrong
from engine.message import Address
from engine.ports import Phraser, Store
from engine.redaction import redacted

if TYPE_CHECKING:
    from channels.base import Bot
    from cli.bots import BotPlan
    from engine.library import Loaded
    from engine.script import Script
    from engine.stores.archive import Archive
    from engine.stores.backlog import Backlog


def open_store(settings: Settings) -> Store:
    """Open the database of the settings; a missing file is made. Raises ``StoreFailed``."""
    from engine.stores import open_store as opened

    return opened(settings.database, settings.locale)


def existing_store(settings: Settings) -> Store | None:
    """Open the database if there is one: whoever only reads makes no file, no table. Raises ``StoreFailed``."""
    from engine.stores import exists

    return open_store(settings) if exists(settings.database, settings.locale) else None


def open_archive(settings: Settings) -> Archive:
    """Open what an operator asks of the database; it must have our tables (see ``existing_store``)."""
    from engine.stores.archive import open_archive as opened

    return opened(settings.database, settings.locale)


def retention(settings: Settings) -> Callable[[int], bool] | None:
    """Return what a service calls once a day to forget the leads who are kept no longer, where there is a limit."""
    if not settings.retention:
        return None
    archive = open_archive(settings)
    return lambda at: archive.sweep(at - settings.retention * 1000)


def upgrade_store(settings: Settings) -> tuple[str | None, str]:
    """Bring the database of the settings up to date; return the revisions before and after."""
    from engine.stores.sql import upgrade_store as upgraded

    return upgraded(settings.database, settings.locale)


def phraser(settings: Settings, *, bot: str = "", zone: str = "UTC", store: Store | None = None) -> Phraser | None:
    """Return what words the messages of a bot by the model of the settings, or nothing where there is none.

    ``zone`` is the script's, where the day of the budget begins; ``store`` knows what the bot has spent of it. It loads
    the client of the model, which takes about a second: call it before messages wait. Raises ``SettingWrong`` where the
    proxy or the certificates of the environment cannot be used.
    """
    if not settings.llm_url:
        return None
    from engine.phrasers import open_phraser
    from engine.phrasers.settings import LlmSettings
    from engine.runner import now

    model = LlmSettings(
        settings.llm_url,
        settings.llm_model,
        settings.llm_key,
        settings.llm_temperature,
        settings.llm_deadline,
        settings.llm_tokens,
        settings.llm_budget,
    )
    spent = None if store is None else partial(store.spent, bot)
    try:
        return open_phraser(model, clock=now, zone=zone, spent=spent)
    except (ImportError, ValueError, OSError) as error:  # what the environment says of the way to any server
        why = redacted(f"{type(error).__name__}: {error}")
        raise SettingWrong(
            either(f"До модели не добраться: {why}", f"No way to the model: {why}"),
            "HTTPS_PROXY=http://host:port, SSL_CERT_FILE=…",
        ) from error


def open_backlog(settings: Settings) -> Backlog:
    """Open what counts the messages that wait; the database must have our tables."""
    from engine.stores.backlog import Backlog

    return Backlog(settings.database, settings.locale)


@dataclass(frozen=True, slots=True)
class Needs:
    """What a bot is opened with: its plan and secrets, its script now and at any later moment."""

    plan: BotPlan
    settings: Settings
    loaded: Loaded
    script: Callable[[], Script]
    token: str = field(repr=False)
    secret: str = field(default="", repr=False)


def _telegram(needs: Needs) -> Bot:
    from channels.telegram.bot import open_bot
    from channels.telegram.settings import API, TelegramSettings
    from channels.telegram.staff import Staff
    from engine.stores.desk import open_desk

    plan, settings, loaded = needs.plan, needs.settings, needs.loaded
    archive = open_archive(settings)

    async def forget(address: Address) -> bool:
        return await asyncio.to_thread(archive.forget, address) is not None

    told = TelegramSettings(
        name=plan.name,
        token=needs.token,
        variable=plan.token,
        language=settings.locale,
        locale=plan.locale or ("en" if loaded.script.flow.language == "en" else "ru"),
        group=plan.group,
        folder=loaded.path.parent,
        api=plan.api or API,
        webhook_url=plan.webhook.url if plan.webhook else None,
        webhook_secret=needs.secret,
    )
    bot = open_bot(told, forget)
    if plan.group is not None:
        bot.join(Staff(told, bot.client, bot.outlet, open_desk(settings.database, settings.locale), needs.script))
    return bot


# Channel -> what opens a bot on it; nothing is asked of the channel yet.
CHANNELS: dict[str, Callable[[Needs], Bot]] = {"telegram": _telegram}
