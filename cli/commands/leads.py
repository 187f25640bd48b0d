"""``leadscript leads``: who the leads are and where each of them stands."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING

import click

from cli import settings, view
from cli.settings import either

if TYPE_CHECKING:
    from engine.ports import LeadRow

BEGIN = either("Начните разговор: leadscript chat credit", "Begin a talk: leadscript chat credit")


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which leads are listed: ``equal`` are columns and their values, ``since`` is UTC milliseconds."""

    equal: dict[str, str]
    since: int | None = None
    text: str | None = None

    def __bool__(self) -> bool:
        """Whether not all of them are."""
        return bool(self.equal or self.since is not None or self.text)


@click.command(
    help=either(
        "Список лидов, последние сверху.\n\nПример: leadscript leads --flow credit --outcome won --since 7d",
        "The leads, the latest active first.\n\nExample: leadscript leads --flow credit --outcome won --since 7d",
    )
)
@click.option("--flow", metavar="ID", help=either("Только этот скрипт.", "Of this script only."))
@click.option("--stage", metavar="STAGE", help=either("Только на этом этапе.", "At this stage only."))
@click.option(
    "--outcome",
    type=click.Choice(["won", "lost", "handoff"]),
    help=either("Только с этим исходом.", "With this outcome only."),
)
@click.option(
    "--owner",
    type=click.Choice(["bot", "waiting", "human", "closed"]),
    help=either("Кто ведёт разговор.", "Who leads the talk."),
)
@click.option("--source", metavar="TEXT", help=either("Откуда пришли.", "Where they came from."))
@click.option("--bot", metavar="ID", help=either("Лиды этого бота.", "Of this bot only."))
@click.option("--channel", metavar="NAME", help=either("Из этого канала.", "Of this channel only."))
@click.option(
    "--since",
    metavar="WHEN",
    help=either("Писали не раньше: 7d, 12h, 2026-03-02.", "Who wrote since then: 7d, 12h, 2026-03-02."),
)
@click.option("--text", metavar="WORDS", help=either("Слова в последней реплике.", "Words of the last word."))
@click.option("--limit", metavar="N", type=click.IntRange(min=1), help=either("Не больше N.", "At most N."))
@click.option(
    "--json", "as_json", is_flag=True, help=either("Для программ: массив JSON.", "For programs: a JSON array.")
)
@click.option("--csv", "as_csv", is_flag=True, help=either("Для таблиц: CSV.", "For spreadsheets: CSV."))
def command(
    flow: str | None, since: str | None, text: str | None, limit: int | None, as_json: bool, as_csv: bool, **equal: str
) -> None:
    """List the leads."""
    if as_json and as_csv:
        raise click.UsageError(
            either("Либо --json, либо --csv.", "Either --json or --csv."), click.get_current_context()
        )
    from cli import leadlist
    from cli.whom import absent
    from cli.wiring import existing_store

    wanted = Wanted({name: value for name, value in equal.items() if value is not None}, _since(since), text)
    chosen = settings.read()
    store = existing_store(chosen)
    write = leadlist.write_json if as_json else leadlist.write_csv if as_csv else leadlist.draw
    try:
        rows = iter(()) if store is None else _matching(store.leads(flow), wanted)
        if write is leadlist.draw or not sys.stdout.isatty():  # else the rows themselves show how far it is
            rows = view.progress(rows, either("читаем", "reading"))
        shown = write(rows, limit)
    finally:
        if store is not None:
            store.close()
    if store is None:
        view.note(f"{absent(chosen)} {BEGIN}")
    elif not shown:
        narrowed = either("Таких лидов нет.", "No such leads.")
        view.note(narrowed if flow or wanted else either("Лидов ещё нет. ", "No leads yet. ") + BEGIN)


def _matching(rows: Iterable[LeadRow], wanted: Wanted) -> Iterator[LeadRow]:
    """Yield those that are wanted; they come the latest active first."""
    since, words = wanted.since, _folded(wanted.text or "").split()
    for row in rows if since is None else takewhile(lambda row: row.last_at >= since, rows):
        if all(getattr(row, name) == value for name, value in wanted.equal.items()):
            said = _folded(row.last_word) if words else ""
            if all(word in said for word in words):
                yield row


def _folded(text: str) -> str:
    return text.casefold().replace("ё", "е")


def _since(text: str | None) -> int | None:
    """Return a moment in UTC milliseconds: a span back from now, or a date on the clock of this machine."""
    if text is None:
        return None
    from datetime import datetime

    from engine.literals import parse_duration
    from engine.runner import now

    seconds = parse_duration(text)
    try:
        return now() - seconds * 1000 if seconds else round(datetime.fromisoformat(text).timestamp() * 1000)
    except (ValueError, OverflowError, OSError):
        context = click.get_current_context()
        parameter = next(one for one in context.command.params if one.name == "since")
        raise click.BadParameter(
            either(f"«{text}»: нужно 7d, 12h или 2026-03-02.", f"{text!r}: wants 7d, 12h or 2026-03-02."),
            context,
            parameter,
        ) from None
