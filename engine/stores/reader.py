"""A database as all who look into it hold it: its connections, and reading that outlives a lost one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from sqlalchemy import Connection, Engine

from engine.stores.connection import persistent, reading
from engine.stores.failures import told

T = TypeVar("T")


class Reader:
    """Looks into a database from any thread; every method raises ``StoreFailed`` where that fails."""

    def __init__(self, engine: Engine, database: str, locale: str = "en") -> None:
        """Look into ``engine``; ``database`` is how errors call it, in the language ``locale``."""
        self._engine, self._reads = engine, reading(engine)
        self._database, self._locale = database, locale

    def close(self) -> None:
        """Let go of the file or the server."""
        self._reads.dispose()
        self._engine.dispose()

    def _read(self, work: Callable[[Connection], T]) -> T:
        """Return what ``work`` reads, again where the connection was lost."""

        def once(_again: bool) -> T:
            with self._reads.connect() as connection:
                return work(connection)

        with told(self._database, self._locale):
            return persistent(once)
