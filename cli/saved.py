"""When a file is saved: asked of the file system again and again, which works on every disk and in every editor."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from pathlib import Path

EVERY = 0.3  # seconds between two looks
Stamp = tuple[int, int, int]


def stamps(paths: Iterable[Path]) -> dict[Path, Stamp | None]:
    """Return what tells one saving of each file from the next; nothing for a file that is not there."""
    return {path: _stamp(path) for path in paths}


def _stamp(path: Path) -> Stamp | None:
    try:
        known = path.stat()
    except OSError:
        return None
    return known.st_mtime_ns, known.st_size, known.st_ino


def wait(known: dict[Path, Stamp | None], paths: Callable[[], Iterable[Path]]) -> None:
    """Return when a file was saved, came or went; never otherwise.

    An editor that saves by renaming takes a file away for a moment: that is no news until it is back.
    """
    while True:
        time.sleep(EVERY)
        now = stamps(paths())
        if now != known and None not in now.values():
            return
