"""``leadscript leads``: who the leads are and where each of them stands."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import fields
from typing import TYPE_CHECKING, Any

import click

from cli import settings, view
from cli.settings import either

if TYPE_CHECKING:
    from engine.ports import LeadRow

ROOMY = 100  # columns; a narrower terminal goes without the stage
STYLES = {"won": "green", "lost": "dim", "handoff": "yellow", "waiting": "bold yellow", "human": "yellow"}
BEGIN = either("Начните разговор: leadscript chat credit", "Begin a talk: leadscript chat credit")


@click.command(
    help=either(
        "Список лидов, последние сверху.\n\nПример: leadscript leads --flow credit --outcome won",
        "The leads, the latest active first.\n\nExample: leadscript leads --flow credit --outcome won",
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
@click.option(
    "--json", "as_json", is_flag=True, help=either("Для программ: массив JSON.", "For programs: a JSON array.")
)
@click.option("--csv", "as_csv", is_flag=True, help=either("Для таблиц: CSV.", "For spreadsheets: CSV."))
def command(
    flow: str | None, stage: str | None, outcome: str | None, owner: str | None, as_json: bool, as_csv: bool
) -> None:
    """List the leads."""
    if as_json and as_csv:
        raise click.UsageError(
            either("Либо --json, либо --csv.", "Either --json or --csv."), click.get_current_context()
        )
    from cli.wiring import existing_store

    chosen = settings.read()
    store = existing_store(chosen)
    wanted = {"stage": stage, "outcome": outcome, "owner": owner}
    filters = {name: value for name, value in wanted.items() if value is not None}
    try:
        rows = () if store is None else _matching(store.leads(flow), filters)
        shown = (_json if as_json else _csv if as_csv else _table)(rows)
    finally:
        if store is not None:
            store.close()
    if store is None:
        missing = either(f"Базы {chosen.shown} ещё нет.", f"There is no database {chosen.shown} yet.")
        view.note(f"{missing} {BEGIN}")
    elif not shown:
        narrowed = either("Таких лидов нет.", "No such leads.")
        view.note(narrowed if flow or filters else either("Лидов ещё нет. ", "No leads yet. ") + BEGIN)


def _matching(rows: Iterable[LeadRow], filters: dict[str, str]) -> Iterator[LeadRow]:
    return (row for row in rows if all(getattr(row, name) == value for name, value in filters.items()))


def _table(rows: Iterable[LeadRow]) -> int:
    from rich import box
    from rich.table import Table
    from rich.text import Text

    from channels.screen import safe

    console = view.console()
    table = Table(box=box.SIMPLE_HEAD if console.is_terminal else None, pad_edge=False, header_style="bold")
    roomy = console.width >= ROOMY
    stamp = view.stamp if roomy else view.short_stamp
    titles = either("лид скрипт этап состояние исход", "lead flow stage state outcome").split()
    for title in titles if roomy else (*titles[:2], *titles[3:]):
        table.add_column(title, no_wrap=True)
    table.add_column(either("реплика", "last word"))  # the one that gives way where there is no room
    table.add_column(either("когда", "when"), no_wrap=True)
    for row in rows:
        # Who waits for a person matters more than that it is a hand-over.
        standing = row.owner if row.owner in ("waiting", "human") else row.outcome or "—"
        told = [row.lead, row.flow, *[row.stage] * roomy, row.state, standing, row.last_word, stamp(row.last_at)]
        cells = [Text(safe(cell or "—"), no_wrap=True, overflow="ellipsis") for cell in told]
        cells[-3].stylize(STYLES.get(standing, ""))
        table.add_row(*cells)
    if table.row_count:
        console.print(table)
    return table.row_count


def _json(rows: Iterable[LeadRow]) -> int:
    """Write an array, a lead on each line, as they are read."""
    count = 0
    for count, row in enumerate(rows, 1):
        click.echo(("," if count > 1 else "[") + "\n" + json.dumps(_plain(row), ensure_ascii=False), nl=False)
    click.echo("\n]" if count else "[]")
    return count


def _csv(rows: Iterable[LeadRow]) -> int:
    from engine.ports import LeadRow

    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow([field.name for field in fields(LeadRow)])
    count = 0
    for row in rows:
        writer.writerow([_cell(value) for value in _plain(row).values()])
        count += 1
    return count


def _plain(row: LeadRow) -> dict[str, Any]:
    document = {field.name: getattr(row, field.name) for field in fields(row)}
    return document | {"opened_at": view.iso(row.opened_at), "last_at": view.iso(row.last_at)}


def _cell(value: str | None) -> str:
    """Return a cell that a spreadsheet will not run: a lead may write ``=HYPERLINK(…)``."""
    text = value or ""
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t")) else text
