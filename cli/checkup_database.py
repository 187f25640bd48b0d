"""What may be wrong with a database, or with its clock."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from cli.checked import Finding
from cli.settings import Settings, either
from cli.view import stamp
from engine.runner import now

OFF, WAY_OFF = 2_000, 60_000  # milliseconds between two clocks
BUILT = 1_767_225_600_000  # 2026-01-01: no clock that is right shows an earlier moment


def database(chosen: Settings) -> Iterator[Finding]:
    """Tell whether the database opens, takes what is written, and has the tables of this version; and its clock."""
    from engine.stores import file_of
    from engine.stores.standing import LATEST, standing

    file, found = file_of(chosen.database), standing(chosen.database, chosen.locale)
    told = f"{chosen.shown}: {found.kind}"
    upgrade = "leadscript db upgrade"
    if found.foreign:
        told += either(", чужие таблицы", ", tables of another program")
        other = either("Укажите другой файл в LEADSCRIPT_DATABASE", "Name another file in LEADSCRIPT_DATABASE")
        yield Finding("database", "problem", told, other)
    elif file is not None and not found.exists and not _may_write(file.parent):
        told += either(f", папка {file.parent} не пишется", f", the folder {file.parent} cannot be written")
        yield Finding("database", "problem", told, either("Дайте право записи на папку", "Allow writing to the folder"))
    elif found.exists and found.revision and not found.writable:
        yield Finding(
            "database", "problem", told + ", read_only", either("Сервер только для чтения", "The server is read-only")
        )
    elif found.revision and found.settled not in ("wal", "utf8mb4"):
        wal = either("Положите файл на местный диск", "Put the file on a local disk")
        utf8 = "ALTER DATABASE … CHARACTER SET utf8mb4"
        yield Finding("database", "problem", f"{told}, {found.settled}", wal if file else utf8)
    else:
        new = either("появится при первом разговоре", "made with the first talk")
        yield Finding("database", "ok", f"{told}, {found.settled if found.revision else new}")
    if found.revision in (None, LATEST):
        none = either("таблиц ещё нет", "no tables yet")
        yield Finding("migrations", "ok" if found.revision else "skipped", found.revision or none)
    else:
        yield Finding("migrations", "warning", f"{found.revision} → {LATEST}", upgrade)
    yield clock(found.clock if found.clock is not None else _stamped(file))


def _may_write(folder: Path) -> bool:
    try:
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False


def _stamped(file: Path | None) -> int | None:
    """Return the moment that the file system by the database puts on a new file; nothing where it takes none."""
    try:
        with tempfile.NamedTemporaryFile(dir=file.parent if file else None) as stamped:
            return Path(stamped.name).stat().st_mtime_ns // 1_000_000
    except OSError:
        return None


def clock(other: int | None) -> Finding:
    """Compare this machine's clock with the one beside the database (UTC milliseconds)."""
    here = now()
    if here < BUILT:
        return Finding("clock", "problem", stamp(here), either("Поставьте часы", "Set the clock"))
    if other is None:
        return Finding("clock", "ok", stamp(here))
    off = abs(here - other)
    told = either(f"расходятся на {off / 1000:.1f} с", f"{off / 1000:.1f} s apart")
    if off > OFF:
        same = either("Включите NTP на обеих машинах", "Run NTP on both machines")
        return Finding("clock", "problem" if off > WAY_OFF else "warning", told, same)
    return Finding("clock", "ok", f"{stamp(here)}, {told}")
