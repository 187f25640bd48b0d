"""A manager takes a talk or gives it back, and the firm's own systems tell of an event: from the command line.

What is asked is accepted as a message of the lead's inbox, and answered at once, as a running service would do it;
whoever is first does it, and nothing is done twice. What it makes the bot say is left to the service to send.
"""

from __future__ import annotations

import time
from difflib import get_close_matches
from typing import TYPE_CHECKING

from cli import view
from cli.settings import Settings, either
from engine import runner
from engine.errors import LeadscriptError, ScriptNotFound, ScriptRefused, Stale
from engine.message import TAKES, Address, Arrival, Incoming, Kind

if TYPE_CHECKING:
    from cli.whom import Opened
    from engine.ports import Accepted, LeadRow
    from engine.script import Script

PATIENCE = 8.0  # seconds that a manager waits for a message on its way
PAUSE = 0.1  # seconds between two tries


def take(base: Opened, row: LeadRow, address: Address, *, who: str, why: str, flow: str | None) -> None:
    """Take a talk from the bot. Raises ``LeadscriptError`` where another manager has it."""
    lead = row.lead
    if row.owner == "human" and base.archive.held(address):
        holder = _holder(base, address)
        if holder == who:
            view.note(either(f"Разговор с {lead} уже у вас.", f"The talk with {lead} is yours already."))
            return
        named = holder or either("другой менеджер", "another manager")
        raise LeadscriptError(
            either(f"Разговор с {lead} уже ведёт {named}", f"{named} leads the talk with {lead} already"),
            either(f"Сначала: leadscript lead {lead} give-back", f"First: leadscript lead {lead} give-back"),
        )
    _accept(base, address, "take", why, who)
    told = either(
        f"Разговор с {lead} ваш: бот ему больше не пишет.", f"The talk with {lead} is yours: the bot is silent."
    )
    view.note(told + _later(base, row, address, flow))


def give_back(base: Opened, row: LeadRow, address: Address, *, who: str, why: str, flow: str | None) -> None:
    """Give a talk back to the bot."""
    if row.owner in ("bot", "closed") and not base.archive.held(address):
        whose = either("и так ведёт бот", "is the bot's") if row.owner == "bot" else either("закрыт", "is closed")
        view.note(either(f"Разговор с {row.lead} {whose}.", f"The talk with {row.lead} {whose} already."))
        return
    _accept(base, address, "give_back", why, who)
    later = _later(base, row, address, flow)
    now = base.store.load(address)
    if later or now is None or now.owner == "bot":
        told = either(f"Разговор с {row.lead} снова ведёт бот.", f"The talk with {row.lead} is the bot's again.")
    else:
        told = either(f"Разговор с {row.lead} закрыт: лид просил не писать.", f"The lead {row.lead} asked for silence.")
    view.note(told + later)


def event(base: Opened, row: LeadRow, address: Address, name: str, *, known_as: str | None, flow: str | None) -> None:
    """Tell a talk of an outside event; ``known_as`` is its own id, under which it happens once.

    Raises ``LeadscriptError`` where the lead's script knows no such event.
    """
    script = _script(base.settings, row, flow)
    names = sorted({one.event for one in script.flow.always if one.event is not None})
    if name not in names:
        near = get_close_matches(name, names, 1)
        hint = either(f"Возможно, {near[0]}. ", f"Did you mean {near[0]}? ") if near else ""
        hint += (
            either("Есть: ", "There are: ") + ", ".join(names)
            if names
            else either("В нём нет ни одного: always, event", "It has none: always, event")
        )
        raise LeadscriptError(
            either(f"Скрипт {row.flow} не знает события {name}", f"The script {row.flow} knows no event {name}"), hint
        )
    external = None if known_as is None else f"event {name} {row.lead} {known_as}"
    if _accept(base, address, "event", name, None, external) == "known":
        view.note(either(f"Об этом {name} уже известно: ничего не изменилось.", f"This {name} is known: no change."))
        return
    _answer(base, script, address)
    now = base.store.load(address)
    if now is None:
        return
    way = f"{row.state} → {now.state}" if now.state != row.state else now.state
    waits = (
        either(" (ждёт возврата боту)", " (waits until it is given back)") if now.owner in ("human", "waiting") else ""
    )
    view.note(f"{row.lead}: {name}: {way}{waits}")


def _accept(
    base: Opened, address: Address, kind: Kind, text: str, name: str | None, external: str | None = None
) -> Accepted:
    """Have something stored; a manager waits some seconds for a message on its way."""
    until = time.monotonic() + PATIENCE
    while True:
        incoming = Incoming(kind, runner.accepted(text), runner.now(), name and runner.accepted(name))
        arrival = Arrival(address, incoming, external)
        said: Accepted = base.store.write(lambda within, one=arrival: within.accept([one]))[0]  # type: ignore[misc]
        if said != "wait":
            return said
        if time.monotonic() > until:
            raise LeadscriptError(
                either("Сообщение бота ещё в пути; новых он не начнёт", "A message of the bot is still on its way"),
                either(
                    "Повторите через 10 секунд (передумали: give-back)", "Repeat in 10 seconds (or else: give-back)"
                ),
            )
        time.sleep(PAUSE)


def _later(base: Opened, row: LeadRow, address: Address, flow: str | None) -> str:
    """Answer what was accepted; where its script is not at hand, return the line that the service will."""
    try:
        script = _script(base.settings, row, flow)
    except (ScriptNotFound, ScriptRefused):
        return " " + either(
            "В переписке это появится, когда его обработает бот.", "The bot will put it into the talk when it runs."
        )
    _answer(base, script, address)
    return ""


def _script(chosen: Settings, row: LeadRow, flow: str | None) -> Script:
    """Return the lead's script. Raises ``ScriptNotFound`` and ``ScriptRefused``."""
    from engine.library import load_script

    loaded = load_script(flow or row.flow, chosen.locale)
    if loaded.script.flow.id != row.flow:
        raise ScriptNotFound(
            either(
                f"{loaded.path}: это скрипт {loaded.script.flow.id}, а у лида {row.flow}",
                f"{loaded.path} is {loaded.script.flow.id}, the lead's is {row.flow}",
            ),
            either("Укажите файл: --flow ПУТЬ", "Name the file: --flow PATH"),
        )
    return loaded.script


def _answer(base: Opened, script: Script, address: Address) -> None:
    try:
        for _ in runner.answered(base.store, script, address, runner.now()):
            pass
    except Stale:
        return  # a service is at it


def _holder(base: Opened, address: Address) -> str | None:
    """Return who took a talk last."""
    took = (turn.incoming for turn in reversed(base.store.turns(address)) if turn.incoming.kind in TAKES)
    return next((incoming.name for incoming in took), None)
