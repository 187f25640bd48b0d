"""A look at an SQLite file that leaves no trace in it or beside it: whoever only reads must not mark a foreign one."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

OURS = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'bot_users'"


def ours(file: Path) -> bool:
    """Tell whether a file has our tables; true also for one that cannot be read: opening it will say why."""
    try:
        # Not even its log is opened at first, as that would be made; tables may still lie there alone, though.
        return bool(_one(file, OURS, "immutable=1")) or (_log(file).exists() and bool(_one(file, OURS, "mode=ro")))
    except sqlite3.Error:
        return True


def _one(file: Path, statement: str, how: str) -> object:
    with closing(sqlite3.connect(f"file:{quote(str(file))}?{how}", uri=True)) as connection:
        found: object = connection.execute(statement).fetchone()[0]
        return found


def _log(file: Path) -> Path:
    return file.with_name(f"{file.name}-wal")
