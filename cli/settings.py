"""The settings: the only place that reads the environment and ``.env``."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from difflib import get_close_matches
from pathlib import Path
from typing import Literal, TypeVar

from engine.errors import SettingWrong

Language = Literal["ru", "en"]
Level = Literal["debug", "info", "warning", "error"]
LEVELS: dict[Level, int] = {"debug": 10, "info": 20, "warning": 30, "error": 40}
T = TypeVar("T")
PREFIX = "LEADSCRIPT_"

_SERVER = "mysql://user:password@host:3306/database"
_WRONG_PARTS = {  # of the URL of a server; what it says is not repeated, as it may be a password
    "host": ("адрес сервера не читается", "the address of the server cannot be read"),
    "database": ("в адресе нет имени базы", "the address names no database"),
    "options": ("такой настройки соединения нет", "no such option of a connection"),
}


@dataclass(frozen=True, slots=True)
class Settings:
    """What can be set, each as ``LEADSCRIPT_<NAME>``; ``.env.example`` tells it to the user.

    ``database`` is the path of an SQLite file, an SQLAlchemy URL of one, or the URL of a MariaDB server's
    (``mysql://user:password@host:port/database``). ``locale`` is the language of messages in the terminal (by
    default the system's). ``debug`` shows the trace of our mistakes. ``coverage`` is the file in which a run of
    ``behave`` notes what of the scripts it reached. ``log`` is the least level that is logged. ``retention`` is how
    many seconds a lead may be silent until he is forgotten (0: for ever). ``token``, ``flow`` and ``group`` are the
    one bot of an installation without ``leadscript.yaml`` (see ``cli.bots``). ``http`` is the host and port of health,
    metrics and webhooks, nothing for none. ``llm_…`` are a model's (see ``engine.phrasers.settings``), nothing of it
    without ``llm_url``.
    """

    database: str = field(default="./leadscript.db", repr=False)
    locale: Language = "en"
    debug: bool = False
    coverage: str = ""
    log: Level = "warning"
    retention: int = 0
    token: str = field(default="", repr=False)
    flow: str = ""
    group: int | None = None
    http: tuple[str, int] | None = ("127.0.0.1", 8080)
    llm_url: str = ""
    llm_key: str = field(default="", repr=False)
    llm_model: str = ""
    llm_temperature: float | None = 0.4
    llm_deadline: float = 1.8
    llm_tokens: int = 500
    llm_budget: int = 0
    llm_tries: int = 1
    llm_cache: int = 1_000

    @property
    def shown(self) -> str:
        """The database as people are told of it, without a password."""
        if "://" not in self.database:
            return self.database
        from engine.stores.server import named

        return named(self.database)


def read(environ: Mapping[str, str] | None = None, folder: Path | None = None) -> Settings:
    """Return the settings of the environment and, below it, of ``.env`` in ``folder`` (by default here).

    An empty value counts as not set. Raises ``SettingWrong`` with the name, the value and what is legal.
    """
    from cli import settings_llm

    given = _given(environ, folder)
    known = {PREFIX + field.name.upper() for field in fields(Settings)}
    for name in given:
        # Only near misses: clusters inject variables of their own under the name of a service.
        # A longer name, such as LEADSCRIPT_TOKEN_SHOP, may be one that leadscript.yaml names.
        own = any(re.fullmatch(rf"{one}(?:_\w+|\d+)", name) for one in known)
        if (
            name.startswith(PREFIX)
            and name not in known
            and not own
            and (near := get_close_matches(name, known, 1, 0.85))
        ):
            raise SettingWrong(
                either(f"Нет такой настройки: {name}", f"No such setting: {name}"),
                either(f"Возможно, имелось в виду {near[0]}", f"Did you mean {near[0]}?"),
            )
    return Settings(
        database=_database(given.get("LEADSCRIPT_DATABASE", "./leadscript.db")),
        locale=_choice(given, "LEADSCRIPT_LOCALE", {"ru": "ru", "en": "en"}, _system(given)),
        debug=_choice(given, "LEADSCRIPT_DEBUG", {"1": True, "0": False}, False),
        coverage=given.get("LEADSCRIPT_COVERAGE", ""),
        log=_choice(given, "LEADSCRIPT_LOG", {level: level for level in LEVELS}, "warning"),
        retention=retention(given.get("LEADSCRIPT_RETENTION", ""), "LEADSCRIPT_RETENTION"),
        token=given.get("LEADSCRIPT_TOKEN", ""),
        flow=given.get("LEADSCRIPT_FLOW", ""),
        group=_group(given.get("LEADSCRIPT_GROUP", "")),
        http=_http(given.get("LEADSCRIPT_HTTP", "127.0.0.1:8080")),
        **settings_llm.read(given),
    )


def variable(name: str, environ: Mapping[str, str] | None = None, folder: Path | None = None) -> str:
    """Return what a variable of any name is set to, in the environment or below it in ``.env``; empty for nothing.

    Secrets are named by the configuration and kept here. Raises ``SettingWrong`` where ``.env`` cannot be read.
    """
    return _given(environ, folder, only=name).get(name, "")


def language(environ: Mapping[str, str] | None = None, folder: Path | None = None) -> Language:
    """Return the language to speak in: as ``Settings.locale``, but it never fails, so that errors can be told."""
    given = _given(environ, folder, strict=False)
    name = given.get("LEADSCRIPT_LOCALE")
    return "ru" if name == "ru" else "en" if name == "en" else _system(given)


def debugging() -> bool:
    """Return whether the trace of our mistakes is wanted, whatever else is wrong with the settings."""
    return _given(None, None, strict=False).get("LEADSCRIPT_DEBUG") == "1"


def logged() -> Level:
    """Return the level to log from, whatever is wrong with the settings."""
    level = _given(None, None, strict=False).get("LEADSCRIPT_LOG", "warning")
    return next((one for one in LEVELS if one == level), "warning")


def retention(value: str, name: str) -> int:
    """Return the seconds that a setting or option says the silent are kept (0 for none); a day is the shortest.

    Raises ``SettingWrong``.
    """
    from engine.literals import DAY, parse_duration

    seconds = parse_duration(value) if value else 0
    if seconds is None or 0 < seconds < DAY:
        raise wrong(name, value, either("365d, 18mo … от 1d", "365d, 18mo … from 1d"))
    return seconds


def operator() -> str:
    """Return who sits at the terminal, as the system calls him."""
    return os.environ.get("LOGNAME") or os.environ.get("USER") or os.environ.get("USERNAME") or ""


def colours() -> bool:
    """Return whether colours are wanted at all (https://no-color.org)."""
    return not os.environ.get("NO_COLOR")


def either(russian: str, english: str) -> str:
    """Return the text in the language of the terminal."""
    return russian if language() == "ru" else english


def _given(
    environ: Mapping[str, str] | None, folder: Path | None, *, strict: bool = True, only: str = PREFIX
) -> dict[str, str]:
    """Return what is set and not empty, the environment above the file's lines that begin with ``only``."""
    try:
        below = _dotenv((folder or Path()) / ".env", only)
    except SettingWrong:
        if strict:
            raise
        below = {}
    given = below | {name: value for name, value in (os.environ if environ is None else environ).items() if value}
    return {name: value for name, value in given.items() if value}


def _dotenv(path: Path, only: str) -> dict[str, str]:
    """Return the lines of a ``.env`` file that are wanted: ``NAME=value``, perhaps quoted or after ``export``."""
    if not path.is_file():  # a folder of this name is somebody's virtual environment
        return {}
    try:
        lines = path.read_text("utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise SettingWrong(
            _told(f"Файл {path} не читается: {_reason(error)}", f"Cannot read {path}: {_reason(error)}")
        ) from error
    found = {}
    for number, line in enumerate(lines, 1):
        text = line.strip().removeprefix("export ").strip()
        if not text.startswith(only):
            continue
        name, equals, value = text.partition("=")
        if not equals:
            word = re.split(r"[\s:]", name, maxsplit=1)[0]  # not the whole line: it may hold a secret
            raise SettingWrong(_told(f"{path}:{number}: нужно {word}=значение", f"{path}:{number}: wants {word}=value"))
        found[name.strip()] = _unquoted(value.strip())
    return found


def _unquoted(value: str) -> str:
    if len(value) > 1 and value[0] == value[-1] and value[0] in "'\"":
        return value[1:-1]
    return value.partition(" #")[0].rstrip()


def _reason(error: OSError | UnicodeDecodeError) -> str:
    return _told("не UTF-8", "not UTF-8") if isinstance(error, UnicodeDecodeError) else error.strerror or str(error)


def _told(russian: str, english: str) -> str:
    """Return the text in the system's language: what is wrong with ``.env`` cannot be told by ``.env``."""
    name = os.environ.get("LEADSCRIPT_LOCALE")
    return russian if name == "ru" or (name != "en" and _system(os.environ) == "ru") else english


def _system(given: Mapping[str, str]) -> Language:
    """Return the language of the system, in the order POSIX gives its variables."""
    name = given.get("LC_ALL") or given.get("LC_MESSAGES") or given.get("LANG") or ""
    return "ru" if name.startswith("ru") else "en"


def _choice(given: Mapping[str, str], name: str, legal: Mapping[str, T], otherwise: T) -> T:
    value = given.get(name)
    if value is None:
        return otherwise
    if value not in legal:
        raise wrong(name, value, " | ".join(legal))
    return legal[value]


def _database(value: str) -> str:
    """Return the database if it is one that can be opened: a path, an SQLite URL or a server's."""
    scheme, mark, _ = value.partition("://")
    if not mark or scheme in ("sqlite", "sqlite+pysqlite"):
        return value
    from engine.stores.server import SCHEMES, server_of

    if scheme.lower() not in SCHEMES:
        # Not the whole value: an URL may carry a password.
        legal = either("путь | sqlite:///путь | {url}", "path | sqlite:///path | {url}").format(url=_SERVER)
        raise wrong("LEADSCRIPT_DATABASE", f"{scheme}://…", legal)
    try:
        server_of(value)
    except ValueError as error:
        russian, english = _WRONG_PARTS[str(error)]
        raise SettingWrong(
            either(f"LEADSCRIPT_DATABASE: {russian}", f"LEADSCRIPT_DATABASE: {english}"),
            either(f"Нужно {_SERVER}", f"Wants {_SERVER}")
            + either("; знаки / ? # пароля — как %2F %3F %23", "; / ? # of a password as %2F %3F %23"),
        ) from None
    return value


def _group(value: str) -> int | None:
    """Return the id of a chat; those of groups are negative."""
    if value and not re.fullmatch(r"-\d{1,18}", value):
        raise wrong("LEADSCRIPT_GROUP", value, "-1001234567890")
    return int(value) if value else None


def _http(value: str) -> tuple[str, int] | None:
    """Return the host and the port to listen on, or nothing where nothing is to be served."""
    if value == "off":
        return None
    host, mark, port = value.rpartition(":")
    if not mark or not host or not port.isascii() or not port.isdecimal() or int(port) > 65_535:
        raise wrong("LEADSCRIPT_HTTP", value, "127.0.0.1:8080 | off")
    return host.strip("[]"), int(port)


def wrong(name: str, value: str, legal: str) -> SettingWrong:
    """Return what is wrong with a setting: its name, its value, and what is legal."""
    return SettingWrong(
        either(f"{name}: не подходит значение «{value}»", f"{name}: wrong value {value!r}"),
        either(f"Допустимо: {legal}", f"Legal: {legal}"),
    )
