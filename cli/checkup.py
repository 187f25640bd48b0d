"""What may be wrong with an installation: one small check each, with the line that fixes it."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from cli import settings
from cli.checked import Finding, Mark
from cli.checkup_bots import bots
from cli.checkup_database import database
from cli.checkup_model import model
from cli.settings import Settings, either
from engine.errors import LeadscriptError, ScriptNotFound
from engine.redaction import redacted

if TYPE_CHECKING:
    from engine.authoring.load import Outcome

OLDEST = (3, 11)
LITTLE, FEW = 1 << 30, 100 << 20  # bytes that are left: soon too little, and too little
ZONE = "Europe/Moscow"


def checkup() -> Iterator[Finding]:
    """Yield what each check came to. Nothing is changed, and nothing that they make is left."""
    yield python()
    chosen, finding = setting()
    yield finding
    if chosen is None:
        why = either("настройки не читаются", "the settings cannot be read")
        yield from (Finding(name, "skipped", why) for name in ("database", "migrations", "clock", "model", "bots"))
    else:
        yield from _safely("database", lambda: database(chosen))
        yield from _safely("model", lambda: model(chosen))
        yield from _safely("bots", lambda: bots(chosen))
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
