"""Lines in and lines out: from a person with editing and history, from a pipe, from a program."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import suppress


def write_line(line: str) -> None:
    """Write a line for a program, through to it at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def reader(shown: Callable[[str], None]) -> Callable[[], str]:
    """Return what reads a person's line and raises ``EOFError`` at the end.

    What comes from a pipe is handed to ``shown``: no terminal has echoed it.
    """
    if not sys.stdin.isatty():
        return lambda: _piped(shown)
    with suppress(ImportError):  # on Windows the terminal edits by itself
        import readline  # noqa: F401 - importing it is what gives input() its editing
    return lambda: input("> ")


def _piped(shown: Callable[[str], None]) -> str:
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    if line.strip():
        shown(line.strip())
    return line
