"""How the terminal looks: one console, colours only for a person, errors as one line and a hint."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import IO, TYPE_CHECKING, Any, TypeVar

import click

from cli.settings import colours, either

if TYPE_CHECKING:
    from rich.console import Console


T = TypeVar("T")
PATIENCE = 0.5  # seconds before a progress bar is shown
HANG = 4  # columns by which a line goes on below its beginning


def console(stream: IO[str] | None = None) -> Console:
    """Return a console on ``stream`` (by default the standard output), plain where nobody looks."""
    from rich.console import Console

    stream = stream or sys.stdout
    # Piped, a table is as wide as it needs to be: a program that reads it must not meet folded lines.
    width = None if stream.isatty() else 10_000
    return Console(file=stream, width=width, no_color=not coloured(stream), highlight=False, soft_wrap=False)


def coloured(stream: IO[str]) -> bool:
    """Return whether to write colours: to a terminal, unless they are not wanted."""
    return stream.isatty() and colours()


def lines(console: Console, text: str, style: str = "", *, before: str = "", indent: int = 0) -> None:
    """Write a text within the width of the terminal, each line of it indented; ``before`` stands dim on the first."""
    from rich.text import Text

    from channels.screen import safe

    room = max(20, console.width - max(indent, HANG))
    for number, line in enumerate(safe(text).split("\n")):
        whole = Text.assemble((before if number == 0 else "", "dim"), (line, style))
        parts = list(whole.wrap(console, room)) if console.is_terminal and whole else [whole]
        for at, part in enumerate(parts):
            part.rstrip()
            margin = indent or (HANG if at or number else 0)
            console.print(Text(" " * margin).append_text(part) if part else Text(), soft_wrap=True)


def progress(things: Iterable[T], doing: str, total: int | None = None) -> Iterator[T]:
    """Yield ``things``; a person at a terminal who waits longer than a moment sees how far it is."""
    if not sys.stderr.isatty():
        yield from things
        return
    from rich.progress import Progress

    with Progress(console=console(sys.stderr), transient=True, auto_refresh=False) as bar:
        task, drawn = bar.add_task(doing, total=total, visible=False), time.monotonic() + PATIENCE
        for thing in things:
            yield thing
            bar.advance(task)
            if time.monotonic() > drawn:
                drawn = time.monotonic() + 0.1
                bar.update(task, visible=True)
                bar.refresh()


def stamp(at: int) -> str:
    """Return a moment (UTC milliseconds) as the clock on the wall of this machine shows it."""
    wall = datetime.fromtimestamp(at / 1000, UTC).astimezone()
    return wall.strftime(either("%d.%m.%Y %H:%M", "%Y-%m-%d %H:%M"))


def short_stamp(at: int) -> str:
    """Return the same without the year."""
    wall = datetime.fromtimestamp(at / 1000, UTC).astimezone()
    return wall.strftime(either("%d.%m %H:%M", "%m-%d %H:%M"))


def iso(at: int) -> str:
    """Return a moment (UTC milliseconds) for a program: ISO 8601 in UTC."""
    return datetime.fromtimestamp(at / 1000, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def data(document: Any) -> None:
    """Write a document for a program: JSON on one line of the standard output."""
    click.echo(json.dumps(document, ensure_ascii=False))


def note(text: str) -> None:
    """Tell the person something beside the output."""
    click.echo(text, err=True)


def failure(message: str, hint: str = "") -> None:
    """Write one clear line to the standard error, and below it the line that helps."""
    mark = either("Ошибка:", "Error:")
    line = " ".join(message.split())
    if coloured(sys.stderr):
        mark = click.style(mark, fg="red", bold=True)
        hint = click.style(hint, dim=True) if hint else ""
    click.echo(f"{mark} {line}", err=True, color=True)
    if hint:
        click.echo(f"  {hint}", err=True, color=True)
