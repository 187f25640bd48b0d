"""What may be wrong with the bots of a configuration: what each lacks here, and what its channel says of it."""

from __future__ import annotations

import json
import urllib.request
from collections.abc import Callable, Iterator, Mapping

from cli.bots import FILE, BotPlan, planned
from cli.checked import Finding
from cli.launching import secrets_of
from cli.settings import Settings, either
from engine.errors import ChannelFailed, LeadscriptError, SettingWrong

SECONDS = 3.0  # for our own server to answer


def bots(chosen: Settings) -> Iterator[Finding]:
    """Tell whether the configuration can be read, and of each bot whether it could run."""
    if not FILE.exists() and not chosen.token and not chosen.flow:
        told = either("не настроены", "none is set up")
        yield Finding("bots", "skipped", f"{told}: {FILE}, LEADSCRIPT_TOKEN")
        return
    try:
        plans = planned(chosen)
    except SettingWrong as error:
        yield Finding("bots", "problem", error.message, error.hint)
        return
    yield Finding("bots", "ok", ", ".join(plan.name for plan in plans))
    running = _running(chosen)
    for plan in plans:
        yield from _bot(plan, chosen, served=running.get(plan.name, "down") != "down")


def _bot(plan: BotPlan, chosen: Settings, *, served: bool) -> Iterator[Finding]:
    from engine.library import open_flow

    try:
        open_flow(plan.flow, chosen.locale)
    except LeadscriptError as error:
        yield Finding(f"flow {plan.name}", "problem", f"{plan.place}: {error.message}", error.hint)
    try:
        token, _ = secrets_of(plan, chosen)
    except ChannelFailed as error:
        yield Finding(f"token {plan.name}", "problem", f"{plan.place}: {error.message}", error.hint)
        return
    if plan.channel in CHECKS:
        yield from CHECKS[plan.channel](plan, token, served)


def _telegram(plan: BotPlan, token: str, served: bool) -> Iterator[Finding]:
    from cli.checkup_telegram import telegram  # loads its client

    yield from telegram(plan, token, served=served)


CHECKS: dict[str, Callable[[BotPlan, str, bool], Iterator[Finding]]] = {"telegram": _telegram}


def _running(chosen: Settings) -> Mapping[str, str]:
    """Return the bots that a ``run`` of this installation serves now, as it tells itself; none where it does not."""
    if chosen.http is None:
        return {}
    host, port = chosen.http
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))  # no proxy leads to this machine
    try:
        with direct.open(f"http://{host}:{port}/health", timeout=SECONDS) as answer:
            told = json.load(answer)["bots"]
    except (OSError, ValueError, KeyError, TypeError):
        return {}
    return told if isinstance(told, dict) else {}
