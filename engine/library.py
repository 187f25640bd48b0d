"""Finds scripts and reads them, and the templates of prompts: the shell around ``engine.authoring``.

FLOW is a path, else a name under ``./flows``, else the name of a shipped script (DESIGN section 9).
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from dataclasses import dataclass
from difflib import get_close_matches
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from engine.authoring.load import Outcome, read_flow
from engine.authoring.problem import Problem
from engine.authoring.rules import message
from engine.authoring.source import MAX_BYTES
from engine.errors import ScriptNotFound, ScriptRefused

if TYPE_CHECKING:
    from engine.authoring.review import Positions
    from engine.flow import Flow
    from engine.script import Script

SUFFIXES = (".yaml", ".yml")
_WORDS = {
    "absent": {"ru": "Нет такого скрипта: {name}", "en": "No such script: {name}"},
    "close": {"ru": "Возможно, {names}", "en": "Did you mean {names}?"},
    "have": {"ru": "Есть: {names}", "en": "There are: {names}"},
    "none": {"ru": "Укажите путь к файлу .yaml", "en": "Give the path of a .yaml file"},
    "folder": {"ru": "Это папка, а не скрипт: {name}", "en": "A folder is no script: {name}"},
    "unreadable": {"ru": "Файл {name} не читается: {why}", "en": "Cannot read {name}: {why}"},
    "refused": {"ru": "Скрипт {name} не запустится, ошибок: {count}", "en": "{name} cannot start, errors: {count}"},
    "check": {"ru": "Все ошибки: leadscript check {name}", "en": "To see them all: leadscript check {name}"},
}


@dataclass(frozen=True, slots=True)
class Loaded:
    """A script ready to run, and where it comes from. ``problems`` holds warnings only, and not all."""

    script: Script
    path: Path
    positions: Positions
    problems: tuple[Problem, ...]


def local(folder: Path | None = None) -> dict[str, Path]:
    """Return the scripts under ``./flows`` (or that folder of another place) by name."""
    return _scripts((folder or Path()) / "flows")


def shipped() -> dict[str, Path]:
    """Return the scripts that come with the distribution by name."""
    return _scripts(Path(str(files("flows"))))


def prompts() -> dict[str, str]:
    """Return the templates of prompts by names such as ``ru/voice``."""
    root = Path(str(files("prompts")))
    found = sorted(root.glob("*/*.j2"))
    return {path.relative_to(root).with_suffix("").as_posix(): path.read_text("utf-8") for path in found}


def _scripts(folder: Path) -> dict[str, Path]:
    found = {path.stem: path for suffix in SUFFIXES for path in sorted(folder.glob(f"*{suffix}")) if path.is_file()}
    return dict(sorted(found.items()))


def find_flow(name: str, locale: str = "en", folder: Path | None = None) -> Path:
    """Return the file that FLOW means. Raises ``ScriptNotFound`` with the names that come close."""
    path = Path(name)
    if _is_file(path):
        return path
    known = shipped() | local(folder)
    stem = path.stem if path.suffix in SUFFIXES else name
    if stem in known and len(path.parts) == 1:
        return known[stem]
    if _asked(path.is_dir):
        raise ScriptNotFound(_say("folder", locale, name=name), _known(stem, known, locale))
    raise ScriptNotFound(_say("absent", locale, name=name[:200]), _known(stem, known, locale))


def _known(name: str, known: dict[str, Path], locale: str) -> str:
    close = get_close_matches(name, known, 3)
    if close:
        return _say("close", locale, names=", ".join(close))
    return _say("have", locale, names=", ".join(known)) if known else _say("none", locale)


def read_script(path: Path, locale: str = "en", *, guesses: bool = True) -> Outcome:
    """Return what came of reading a script (see ``read_flow``); at most its first 256 KB are read.

    Raises ``ScriptNotFound`` where the file cannot be read at all.
    """
    try:
        with path.open("rb") as stream:
            source = stream.read(MAX_BYTES + 1)
    except OSError as error:
        why = error.strerror or str(error)
        raise ScriptNotFound(_say("unreadable", locale, name=str(path), why=why)) from error
    folder = path.parent
    return read_flow(source, str(path), lambda file: _is_file(folder / file), guesses=guesses)


def _is_file(path: Path) -> bool:
    return _asked(path.is_file)


def _asked(question: Callable[[], bool]) -> bool:
    try:
        return question()
    except (OSError, ValueError):  # a name that no file can have
        return False


# Of the garbage collector. What is young is walked often, a little at a time: a hundred thousand tokens that are still
# remembered cost as much as the dearest message. All is walked seldom: there is next to nothing to find.
COLLECT = (1_000, 2, 1_000)


def load_script(name: str, locale: str = "en", folder: Path | None = None) -> Loaded:
    """Return the script that FLOW means, ready to be followed.

    Raises ``ScriptNotFound``, or ``ScriptRefused`` with every problem that ``check`` would tell.
    """
    path = find_flow(name, locale, folder)
    outcome = read_script(path, locale, guesses=False)  # whoever starts a script waits, and is told errors only
    flow = _sound(outcome, path, name, locale)
    from engine.script import compile_script  # loads the state machine and the dictionaries

    assert outcome.positions is not None  # a flow has nodes
    loaded = Loaded(compile_script(flow, outcome.fingerprint), path, outcome.positions, outcome.problems)
    gc.freeze()  # what is compiled stays
    gc.set_threshold(*COLLECT)
    return loaded


def open_flow(name: str, locale: str = "en", folder: Path | None = None) -> Flow:
    """Return the flow that FLOW means, to be looked at, not followed. Raises as ``load_script`` does."""
    path = find_flow(name, locale, folder)
    return _sound(read_script(path, locale), path, name, locale)


def _sound(outcome: Outcome, path: Path, name: str, locale: str) -> Flow:
    if outcome.flow is not None:
        return outcome.flow
    first = outcome.errors[0]
    told = _say("refused", locale, name=str(path), count=str(len(outcome.errors)))
    raise ScriptRefused(
        f"{told}. {path}:{first.line}:{first.column}: {message(first, locale)}",
        outcome.problems,
        _say("check", locale, name=name),
    )


def _say(key: str, locale: str, **words: str) -> str:
    return _WORDS[key]["ru" if locale == "ru" else "en"].format(**words)
