"""What may be wrong with an installation: one small check each, with the line that fixes it."""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from cli import settings
from cli.settings import Settings, either
from engine.errors import LeadscriptError, ScriptNotFound
from engine.redaction import redacted
from engine.runner import now

if TYPE_CHECKING:
    from engine.authoring.load import Outcome

Mark = Literal["ok", "warning", "problem", "skipped"]
OLDEST = (3, 11)
LITTLE, FEW = 1 << 30, 100 << 20  # bytes that are left: soon too little, and too little
OFF, WAY_OFF = 2_000, 60_000  # milliseconds between two clocks
BUILT = 1_767_225_600_000  # 2026-01-01: no clock that is right shows an earlier moment
ZONE = "Europe/Moscow"


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check came to; ``fix`` is the line that helps, where something is to be done."""

    name: str
    mark: Mark
    detail: str
    fix: str = ""


def checkup() -> Iterator[Finding]:
    """Yield what each check came to. Nothing is changed, and nothing that they make is left."""
    yield python()
    chosen, finding = setting()
    yield finding
    if chosen is None:
        why = either("настройки не читаются", "the settings cannot be read")
        yield from (Finding(name, "skipped", why) for name in ("database", "migrations", "clock"))
    else:
        yield from _safely("database", lambda: database(chosen))
    yield from _safely("scripts", scripts)
    yield from _safely("zones", zones)
    yield from _safely("disk", lambda: disk(chosen))


def _safely(name: str, check: Callable[[], Iterator[Finding]]) -> Iterator[Finding]:
    """Do a check; one that fails is a finding, and the others are done."""
    try:
        yield from check()
    except LeadscriptError as error:
        yield Finding(name, "problem", error.message, error.hint)
    except Exception as error:
        yield Finding(name, "problem", redacted(f"{type(error).__name__}: {error}"), "LEADSCRIPT_DEBUG=1")


def python() -> Finding:
    """Tell whether Python is new enough."""
    version = ".".join(map(str, sys.version_info[:3]))
    if sys.version_info[:2] >= OLDEST:
        return Finding("python", "ok", version)
    wanted = ".".join(map(str, OLDEST))
    return Finding(
        "python", "problem", version, either(f"Нужен Python {wanted} или новее", f"Python {wanted} or newer")
    )


def setting() -> tuple[Settings | None, Finding]:
    """Read the settings; tell whether others can read the passwords in ``.env``."""
    file = Path(".env")
    try:
        chosen = settings.read()
    except LeadscriptError as error:
        return None, Finding("settings", "problem", error.message, error.hint)
    kept = either("хранить бессрочно", "kept for ever")
    if chosen.retention:
        days = chosen.retention // 86_400
        kept = either(f"хранить {days} дн.", f"kept for {days} days")
    if not file.is_file():
        return chosen, Finding("settings", "ok", f"{either('без .env', 'no .env')}, {kept}")
    if sys.platform != "win32" and file.stat().st_mode & 0o077:
        told = either(".env могут читать другие", "others can read .env")
        return chosen, Finding("settings", "warning", told, "chmod 600 .env")
    return chosen, Finding("settings", "ok", f".env, {kept}")


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
        return Finding("clock", "problem", _date(here), either("Поставьте часы", "Set the clock"))
    if other is None:
        return Finding("clock", "ok", _date(here))
    off = abs(here - other)
    told = either(f"расходятся на {off / 1000:.1f} с", f"{off / 1000:.1f} s apart")
    if off > OFF:
        same = either("Включите NTP на обеих машинах", "Run NTP on both machines")
        return Finding("clock", "problem" if off > WAY_OFF else "warning", told, same)
    return Finding("clock", "ok", f"{_date(here)}, {told}")


def _date(at: int) -> str:
    from cli.view import stamp

    return stamp(at)


def scripts() -> Iterator[Finding]:
    """Tell of each script that would be found whether it can start."""
    from engine.library import local, read_script, shipped

    for name, path in (local() or shipped()).items():
        try:
            yield _script(name, read_script(path, settings.language()))
        except ScriptNotFound as error:
            yield Finding(f"script {name}", "problem", error.message, error.hint)


def _script(name: str, outcome: Outcome) -> Finding:
    errors, others = len(outcome.errors), len(outcome.problems) - len(outcome.errors)
    told = either(f"ошибок: {errors}, предупреждений: {others}", f"errors: {errors}, warnings: {others}")
    mark: Mark = "problem" if errors else "warning" if others else "ok"
    return Finding(f"script {name}", mark, told, f"leadscript check {name}" if mark != "ok" else "")


def zones() -> Iterator[Finding]:
    """Tell whether the rules of time zones are at hand: touches and appointments go by them."""
    from importlib.metadata import PackageNotFoundError, version
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        ZoneInfo(ZONE)
    except ZoneInfoNotFoundError:
        yield Finding("zones", "problem", either("нет данных о поясах", "no zone data"), "pip install tzdata")
        return
    try:
        yield Finding("zones", "ok", f"tzdata {version('tzdata')}")
    except PackageNotFoundError:
        yield Finding("zones", "ok", either("из системы", "the system's"))


def disk(chosen: Settings | None) -> Iterator[Finding]:
    """Tell whether the disk of the database has room."""
    from engine.stores import file_of

    file = file_of(chosen.database) if chosen else None
    folder = file.parent if file and file.parent.is_dir() else Path()
    free = shutil.disk_usage(folder).free
    told = either(f"свободно {free / (1 << 30):.1f} ГБ", f"{free / (1 << 30):.1f} GB free")
    mark: Mark = "problem" if free < FEW else "warning" if free < LITTLE else "ok"
    yield Finding("disk", mark, told, either("Освободите место", "Free some space") if mark != "ok" else "")
