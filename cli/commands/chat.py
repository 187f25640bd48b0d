"""``leadscript chat FLOW``: talk to a script in the terminal, or line by line with a program."""

from __future__ import annotations

import secrets
import shlex
import sys
from contextlib import ExitStack
from dataclasses import replace
from typing import TYPE_CHECKING

import click

from cli import settings, streams, view
from cli.settings import Settings, either

if TYPE_CHECKING:
    from channels.base import Channel
    from channels.talk import Clock, Talk
    from engine.library import Loaded
    from engine.ports import Store

CHANNEL = "console"
LONGEST_ID = 100  # characters


@click.command(
    help=either(
        "Поговорить со скриптом в терминале. FLOW: путь, имя из ./flows или имя готового скрипта.\n\n"
        "Пример: leadscript chat credit --trace",
        "Talk to a script in the terminal. FLOW: a path, a name under ./flows, or that of a shipped script.\n\n"
        "Example: leadscript chat credit --trace",
    )
)
@click.argument("flow", metavar="FLOW")
@click.option(
    "--json",
    "lines",
    is_flag=True,
    help=either("Для программ: строка JSON на входе, строка на выходе.", "For programs: a line of JSON in, one out."),
)
@click.option(
    "--llm",
    is_flag=True,
    help=either("Говорить словами модели (LEADSCRIPT_LLM_URL).", "Speak in a model's words (LEADSCRIPT_LLM_URL)."),
)
@click.option("--trace", is_flag=True, help=either("Показывать, как решён каждый ход.", "Show what decided each turn."))
@click.option(
    "--now",
    metavar="ISO",
    help=either("Часы стоят на этом времени (2026-03-02T10:00).", "The clock stands at this time (2026-03-02T10:00)."),
)
@click.option("--lead", metavar="ID", help=either("Продолжить за этого лида.", "Go on as this lead."))
@click.option("--locale", type=click.Choice(["ru", "en"]), help=either("Язык лида.", "The lead's language."))
@click.option("--source", metavar="TEXT", help=either("Откуда пришёл лид.", "Where the lead comes from."))
@click.option(
    "--db",
    metavar="PATH | URL",
    help=either(
        "Где хранить; без него --json не хранит ничего.", "Where to keep the talk; without it --json keeps nothing."
    ),
)
def command(
    flow: str,
    lines: bool,
    llm: bool,
    trace: bool,
    now: str | None,
    lead: str | None,
    locale: str | None,
    source: str | None,
    db: str | None,
) -> None:
    """Talk to a script."""
    if lines and trace:
        raise click.UsageError(
            either("--trace и --json вместе не работают.", "--trace and --json do not go together."),
            click.get_current_context(),
        )
    if lead is not None and not 0 < len(lead.strip()) <= LONGEST_ID:
        raise _unfit("lead", f"нужно от 1 до {LONGEST_ID} знаков.", f"wants 1 to {LONGEST_ID} characters.")
    chosen = settings.read()
    from channels.talk import Talk
    from engine.library import load_script
    from engine.message import Address
    from engine.runner import accepted

    source = source and accepted(source)
    loaded = load_script(flow, chosen.locale)
    clock = _clock(now, loaded, stands=lines)
    if llm:
        from cli import phrasing

        phrasing.require(chosen)
    with ExitStack() as stack:
        store = _store(db, chosen, kept=not lines)
        stack.callback(store.close)
        name = accepted(lead).strip() if lead is not None else _new_lead(kept=db is not None or not lines)
        bot, zone = loaded.script.flow.id, loaded.script.flow.timezone
        words = stack.enter_context(phrasing.words(chosen, store, bot, zone)) if llm else None
        talk = Talk(loaded, store, Address(bot, CHANNEL, name), clock, locale, words)
        again = _again(flow, name, db, llm=llm)
        channel = _lines(talk, source) if lines else _console(talk, source, chosen, again, trace=trace)
        channel.run()


def _unfit(option: str, russian: str, english: str) -> click.BadParameter:
    context = click.get_current_context()
    parameter = next(one for one in context.command.params if one.name == option)
    return click.BadParameter(either(russian, english), context, parameter)


def _clock(now: str | None, loaded: Loaded, *, stands: bool) -> Clock:
    """Return the clock of the talk: it stands where it was set, and for programs from the beginning."""
    from channels.talk import Clock, moment
    from engine.runner import now as present

    if now is None and stands:
        return Clock(present())
    if now is None:
        from channels.console import Ticking

        return Ticking()
    try:
        at = moment(now, loaded.script.flow.timezone)
        if not 0 <= at < 4_102_444_800_000:
            raise ValueError(now)
    except (ValueError, OverflowError):
        raise _unfit(
            "now",
            f"«{now}» не время от 1970 до 2100 года вида 2026-03-02T10:00.",
            f"{now!r} is no time from 1970 to 2100 such as 2026-03-02T10:00.",
        ) from None
    return Clock(at)


def _store(db: str | None, chosen: Settings, *, kept: bool) -> Store:
    if db is None and not kept:
        from engine.stores.memory import MemoryStore

        return MemoryStore()
    from cli.wiring import open_store
    from engine.stores.server import is_server

    if db is None:
        return open_store(chosen)
    scheme, mark, _ = db.partition("://")
    if mark and scheme not in ("sqlite", "sqlite+pysqlite") and not is_server(db):
        raise _unfit(
            "db", "нужен путь к файлу SQLite или mysql://….", "wants the path of an SQLite file, or mysql://…."
        )
    return open_store(replace(chosen, database=db))


def _again(flow: str, lead: str, db: str | None, *, llm: bool) -> str:
    """Return the command that goes on with this talk; a password is not shown."""
    from engine.stores.server import named

    words = ["leadscript", "chat", flow, "--lead", lead, *(["--db", named(db)] if db else [])]
    words += ["--llm"] if llm else []
    return shlex.join(words)


def _new_lead(*, kept: bool) -> str:
    """Return an id: a fresh one beside others, always the same where nothing is kept."""
    return secrets.token_hex(4) if kept else "lead"


def _lines(talk: Talk, source: str | None) -> Channel:
    """Return the channel for programs."""
    from channels.jsonl import JsonLines

    return JsonLines(talk, sys.stdin, streams.write_line, source)


def _unread() -> None:
    """Leave it to the command line, as everywhere: the reader (``head``, a pager) has seen enough."""
    raise


def _console(talk: Talk, source: str | None, chosen: Settings, again: str, *, trace: bool) -> Channel:
    """Return the channel for people."""
    from channels.console import Console
    from channels.screen import Screen

    console = view.console()
    console.on_broken_pipe = _unread  # type: ignore[method-assign]  # rich would end with 1
    screen = Screen(console, chosen.locale)
    return Console(talk, screen, streams.reader(screen.lead), source=source, trace=trace, again=again)
