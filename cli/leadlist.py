"""A list of leads: a table for a person, narrower where there is less room; JSON and CSV for programs."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import fields
from itertools import islice
from typing import TYPE_CHECKING, Any

import click

from cli import view
from cli.settings import either
from engine.ports import LeadRow

if TYPE_CHECKING:
    from rich.console import Console

ROOMY, NARROW = 100, 60  # columns; below the one without the stage, below the other two lines a lead
SCREENFUL = 200  # leads that a person is shown unless he asks for more
STYLES = {"won": "green", "lost": "dim", "handoff": "yellow", "waiting": "bold yellow", "human": "yellow"}


def draw(rows: Iterable[LeadRow], limit: int | None) -> int:
    """Show the leads to a person; return how many."""
    console = view.console()
    most = limit or (SCREENFUL if console.is_terminal else None)
    some = iter(rows)
    shown = list(islice(some, most))
    if not shown:
        return 0
    (_blocks if console.width < NARROW else _table)(console, shown)
    if limit is None and most is not None and next(some, None) is not None:
        told = f"leadscript leads --limit {10 * most}"
        view.note(either(f"Показаны последние {most}. Больше: {told}", f"The latest {most}. More: {told}"))
    return len(shown)


def _standing(row: LeadRow) -> str:
    """Return the outcome; who waits for a person matters more than that it is a hand-over."""
    return row.owner if row.owner in ("waiting", "human") else row.outcome or "—"


def _table(console: Console, rows: list[LeadRow]) -> None:
    from rich import box
    from rich.table import Table
    from rich.text import Text

    from channels.screen import safe

    table = Table(box=box.SIMPLE_HEAD if console.is_terminal else None, pad_edge=False, header_style="bold")
    roomy = console.width >= ROOMY
    stamp = view.stamp if roomy else view.short_stamp
    titles = either("лид скрипт этап состояние исход", "lead flow stage state outcome").split()
    for title in titles if roomy else (*titles[:2], *titles[3:]):
        table.add_column(title, no_wrap=True, overflow="ellipsis", max_width=None if roomy else 18)
    table.add_column(either("реплика", "last word"))  # the one that gives way where there is no room
    table.add_column(either("когда", "when"), no_wrap=True)
    for row in rows:
        standing = _standing(row)
        told = [row.lead, row.flow, *[row.stage] * roomy, row.state, standing, row.last_word, stamp(row.last_at)]
        cells = [Text(safe(cell or "—"), no_wrap=True, overflow="ellipsis") for cell in told]
        cells[-3].stylize(STYLES.get(standing, ""))
        table.add_row(*cells)
    console.print(table)


def _blocks(console: Console, rows: list[LeadRow]) -> None:
    """Show each lead on two lines, cut where they end."""
    from rich.text import Text

    from channels.screen import safe

    for row in rows:
        standing = _standing(row)
        state = [row.flow, row.state, "" if standing == "—" else standing]
        first = Text.assemble((safe(row.lead), "bold"), "  ", (" ".join(filter(None, state)), STYLES.get(standing, "")))
        second = Text(f"  {view.short_stamp(row.last_at)}  {safe(' '.join(row.last_word.split()))}", "dim")
        for line in (first, second):
            console.print(line, no_wrap=True, overflow="ellipsis")


def write_json(rows: Iterable[LeadRow], limit: int | None) -> int:
    """Write an array, a lead on each line, as they are read; return how many."""
    count = 0
    for count, row in enumerate(islice(rows, limit), 1):
        click.echo(("," if count > 1 else "[") + "\n" + json.dumps(_plain(row), ensure_ascii=False), nl=False)
    click.echo("\n]" if count else "[]")
    return count


def write_csv(rows: Iterable[LeadRow], limit: int | None) -> int:
    """Write a spreadsheet; return how many leads there are."""
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow([field.name for field in fields(LeadRow)])
    return sum(1 for row in islice(rows, limit) if writer.writerow([*_cells(row)]))


def _plain(row: LeadRow) -> dict[str, Any]:
    document = {field.name: getattr(row, field.name) for field in fields(row)}
    return document | {"opened_at": view.iso(row.opened_at), "last_at": view.iso(row.last_at)}


def _cells(row: LeadRow) -> Iterator[str]:
    """Yield cells that a spreadsheet will not run: a lead may write ``=HYPERLINK(…)``."""
    for value in _plain(row).values():
        text = value or ""
        yield f"'{text}" if text.startswith(("=", "+", "-", "@", "\t", "\r")) else text
