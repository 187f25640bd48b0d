"""The bots of a configuration made ready: each with its script and its token, or with what keeps it from running."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from channels.base import Bot
from cli import wiring
from cli.bots import BotPlan
from cli.scripts import Scripts
from cli.settings import Settings, either, variable
from engine.errors import ChannelFailed, LeadscriptError
from engine.library import Loaded

log = logging.getLogger("leadscript.run")


@dataclass(frozen=True, slots=True)
class Launched:
    """A bot that may run."""

    plan: BotPlan
    loaded: Loaded
    bot: Bot


@dataclass(frozen=True, slots=True)
class Grounded:
    """A bot that may not, why, and the line that fixes it."""

    plan: BotPlan
    why: str
    fix: str = ""


def launch(plans: Sequence[BotPlan], scripts: Scripts, settings: Settings) -> tuple[list[Launched], list[Grounded]]:
    """Return the bots that may run and those that may not. Nothing is asked of any channel yet."""
    ready, grounded, tokens = list[Launched](), list[Grounded](), dict[str, str]()
    for plan in plans:
        try:
            token, secret = secrets_of(plan, settings)
            same = tokens.setdefault(token, plan.name)
            if same != plan.name:
                raise ChannelFailed(
                    either(f"тот же токен, что у бота {same}", f"the same token as bot {same}"),
                    either(f"У каждого бота свой: {plan.token}=…", f"Each bot has its own: {plan.token}=…"),
                )
            loaded = scripts.load(plan)
            needs = wiring.Needs(plan, settings, loaded, partial(scripts, plan.name), token, secret)
            ready.append(Launched(plan, loaded, wiring.CHANNELS[plan.channel](needs)))
        except LeadscriptError as error:
            grounded.append(Grounded(plan, error.message, error.hint))
        except Exception as error:  # one bot's failure is no other's
            log.exception("%s cannot be opened", plan.name)
            grounded.append(Grounded(plan, type(error).__name__, "LEADSCRIPT_DEBUG=1"))
    return ready, grounded


def secrets_of(plan: BotPlan, settings: Settings) -> tuple[str, str]:
    """Return a bot's token and the secret of its webhook. Raises ``ChannelFailed`` where one is not set."""
    token = variable(plan.token)
    if not token:
        raise ChannelFailed(
            either(f"нет токена: {plan.token} не задан", f"no token: {plan.token} is not set"),
            either(
                f"Строка для .env: {plan.token}=123456:ABC… (токен даёт @BotFather)",
                f"A line for .env: {plan.token}=123456:ABC… (@BotFather gives it)",
            ),
        )
    if plan.webhook is None:
        return token, ""
    secret = variable(plan.webhook.secret)
    if not secret:
        raise ChannelFailed(
            either(
                f"нет секрета вебхука: {plan.webhook.secret} не задан",
                f"no webhook secret: {plan.webhook.secret} is not set",
            ),
            either("Строка для .env: ", "A line for .env: ") + f"{plan.webhook.secret}=$(openssl rand -hex 32)",
        )
    if settings.http is None:
        raise ChannelFailed(
            either("вебхуку некуда приходить: LEADSCRIPT_HTTP=off", "nowhere to post to: LEADSCRIPT_HTTP=off"),
            "LEADSCRIPT_HTTP=127.0.0.1:8080",
        )
    return token, secret
