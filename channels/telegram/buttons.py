"""What a press sends back: which question it answers, and which answer it is, within Telegram's 64 bytes. Pure."""

from __future__ import annotations

import re

from engine.buttons import short

MOST = 64  # bytes
DELETE, KEEP = "@delete:yes", "@delete:no"
_PRESS = re.compile(r"(\d{1,9}\.\d{1,9}):(.+)", re.DOTALL)


def press(number: int, version: int, id_: str) -> str:
    """Return what a button sends back that a turn of a session shows."""
    front = f"{number}.{version}:"
    return front + (id_ if len(f"{front}{id_}".encode()) <= MOST else short(id_))


def read_press(data: str) -> tuple[str, str | None]:
    """Return the id (perhaps shortened) of what was pressed, and the turn that asked (see ``engine.buttons``)."""
    found = _PRESS.fullmatch(data)
    return (found[2], found[1]) if found else (data, None)
