"""How the terminal looks: one console, colours only for a person, errors as one line and a hint."""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime
from typing import IO, TYPE_CHECKING, Any

import click

from cli.settings import colours, either

if TYPE_CHECKING:
    from rich.console import Console


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
