"""What a person may ask of a firm: all that is stored of him, and that it be deleted; the firm's own retention too."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from cli import view
from cli.settings import either
from engine.errors import LeadscriptError, StoreFailed
from engine.message import Address

if TYPE_CHECKING:
    from cli.whom import Opened
    from engine.ports import LeadRow

BATCH = 500
MOMENTS = ("at", "due")  # names of columns with UTC milliseconds, beside those that end in _at


def exported(base: Opened, row: LeadRow, address: Address) -> dict[str, Any]:
    """Return every row stored of a lead, by table, and what is readable of it first. Times are ISO 8601 in UTC."""
    from cli.talked import plain, read
    from engine.runner import now

    talk = plain(read(base, row))
    stored = base.archive.everything(address)
    return {
        "lead": row.lead,
        "exported_at": view.iso(now()),
        "talk": talk,
        "stored": {name: [_timed(one) for one in rows] for name, rows in stored.items()},
    }


def _timed(row: dict[str, Any]) -> dict[str, Any]:
    return {
        name: view.iso(value) if isinstance(value, int) and (name in MOMENTS or name.endswith("_at")) else value
        for name, value in row.items()
    }


def forget(base: Opened, row: LeadRow, address: Address, *, yes: bool) -> None:
    """Forget a lead, after asking; tell the random name under which his counters stay."""
    if not yes:
        _ask(
            either(
                f"Стереть всё личное о лиде {row.lead} ({row.bot}, {row.channel})? Вернуть будет нельзя.",
                f"Delete all that is personal of the lead {row.lead} ({row.bot}, {row.channel})? There is no way back.",
            )
        )
    name = base.archive.forget(address)
    if name is None:
        raise LeadscriptError(either(f"Лид {row.lead} уже забыт", f"The lead {row.lead} is forgotten already"))
    _scrub(base)
    _tell_left(base)
    view.note(
        either(
            f"Лид забыт. Счётчики остались под именем {name}: укажите его в ответе на запрос.",
            f"Forgotten. The counters stay under the name {name}: quote it in the answer to his request.",
        )
    )


def retain(base: Opened, seconds: int, *, dry: bool, yes: bool) -> None:
    """Forget every lead who has been silent for longer than ``seconds``; with ``dry`` only tell how many there are."""
    from engine.runner import now

    before = now() - seconds * 1000
    count, since = base.archive.count_silent(before), view.stamp(before)
    told = either(f"Молчат с {since} или дольше: {count}.", f"Silent since {since} or longer: {count}.")
    if dry or not count:
        view.note(told)
        if not dry:
            _scrub(base)
        return
    if not yes:
        _ask(told + " " + either("Стереть всё личное о них?", "Delete all that is personal of them?"))
    names = (base.archive.forget(address, before) for address in _silent(base, before))
    forgotten = sum(name is not None for name in view.progress(names, either("забываем", "forgetting"), count))
    _scrub(base)
    _tell_left(base)
    view.note(either(f"Забыто: {forgotten}.", f"Forgotten: {forgotten}."))


def _silent(base: Opened, before: int) -> Iterator[Address]:
    """Yield the silent; whoever is forgotten, or writes meanwhile, is not among the next ones."""
    while some := base.archive.silent(before, BATCH):
        yield from some


def _scrub(base: Opened) -> None:
    """Take what was deleted out of the file; where that cannot be now, say so: it is deleted all the same."""
    base.store.close()  # its connection holds the file's log
    why = either("базу читает другая программа", "another program reads the database")
    try:
        done = base.archive.scrub()
    except StoreFailed as error:
        done, why = False, error.message
    if not done:
        view.note(
            either(
                f"Удалено, но в свободных страницах файла ещё лежит: {why}. Позже: leadscript db retain",
                f"Deleted, but still in free pages of the file: {why}. Later: leadscript db retain",
            )
        )


def _tell_left(base: Opened) -> None:
    """Tell what still stands about forgotten leads in managers' groups, and who deletes it."""
    if left := base.archive.count_left():
        view.note(
            either(
                f"В группе менеджеров о забытых ещё осталось тем и сообщений: {left}. Их удалит работающий бот.",
                f"Topics and messages about forgotten leads still in the managers' group: {left}. "
                "The bot deletes them when it runs.",
            )
        )


def _ask(question: str) -> None:
    """Ask a person; a program must say ``--yes``."""
    if not sys.stdin.isatty():
        raise click.UsageError(
            question + " " + either("Без терминала нужно --yes.", "Without a terminal it takes --yes."),
            click.get_current_context(),
        )
    if not click.confirm(question, err=True):
        raise click.Abort
