"""Where talks are kept: adapters behind one protocol, ``engine.ports.Store``, proven by one suite."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from engine.ports import Store

# The scheme of an URL -> the module that offers `open_store(database, locale)`.
ADAPTERS = {"memory": "engine.stores.memory", "sqlite": "engine.stores.sql"}


def open_store(database: str, locale: str = "en") -> Store:
    """Open ``database``: the path of an SQLite file, ``:memory:``, or an URL whose scheme names the adapter.

    ``locale`` is the language its errors speak, ``ru`` or ``en``. Raises ``StoreFailed``.
    """
    scheme, mark, _ = database.partition("://")
    adapter = ADAPTERS[scheme.partition("+")[0]] if mark else ADAPTERS["sqlite"]
    store: Store = import_module(adapter).open_store(database, locale)
    return store


def file_of(database: str) -> Path | None:
    """Return the file that ``database`` means, or nothing where it lives in memory."""
    scheme, mark, rest = database.partition("://")
    if mark and not scheme.startswith("sqlite"):
        return None
    path = rest.partition("?")[0].removeprefix("/").removeprefix("file:") if mark else database
    return None if path in ("", ":memory:") else Path(path)
