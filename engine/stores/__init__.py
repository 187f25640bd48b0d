"""Where talks are kept: adapters behind one protocol, ``engine.ports.Store``, proven by one suite."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from engine.ports import Store
from engine.stores.server import is_server

# The scheme of an URL -> the module that offers `open_store(database, locale)`.
ADAPTERS = {
    "memory": "engine.stores.memory",
    "sqlite": "engine.stores.sql",
    "mysql": "engine.stores.sql",
    "mariadb": "engine.stores.sql",
}


def open_store(database: str, locale: str = "en") -> Store:
    """Open ``database``: the path of an SQLite file, ``:memory:``, or an URL whose scheme names the adapter.

    ``mysql://user:password@host:port/database`` is one of a MariaDB server. ``locale`` is the language its errors
    speak, ``ru`` or ``en``. Raises ``StoreFailed``.
    """
    scheme, mark, _ = database.partition("://")
    adapter = ADAPTERS[scheme.lower().partition("+")[0]] if mark else ADAPTERS["sqlite"]
    store: Store = import_module(adapter).open_store(database, locale)
    return store


def exists(database: str, locale: str = "en") -> bool:
    """Tell whether ``database`` is there to be read, without making it: our tables in a file or on a server.

    What lives in memory always is. Raises ``StoreFailed`` where a server does not answer.
    """
    if is_server(database):
        found: bool = import_module(ADAPTERS["mysql"]).exists(database, locale)
        return found
    file = file_of(database)
    if file is None or not file.exists():
        return file is None
    from engine.stores.probe import ours  # nothing else here needs the driver

    return ours(file)


def file_of(database: str) -> Path | None:
    """Return the file that ``database`` means, or nothing where it lives in memory."""
    scheme, mark, rest = database.partition("://")
    if mark and not scheme.startswith("sqlite"):
        return None
    path = rest.partition("?")[0].removeprefix("/").removeprefix("file:") if mark else database
    return None if path in ("", ":memory:") else Path(path)
