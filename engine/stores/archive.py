"""What an operator asks of a database: who is meant, all that is stored of a lead, and that he be forgotten."""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from secrets import token_hex
from typing import Any

from sqlalchemy import Connection, bindparam, select

from engine.errors import StoreFailed
from engine.message import Address
from engine.ports import LeadRow
from engine.stores import file_of, posts
from engine.stores.connection import connect, persistent, writing
from engine.stores.failures import told
from engine.stores.forgetting import FORGOTTEN, HOW_MANY, forget, silent
from engine.stores.reader import Reader
from engine.stores.rows import of, outbox, sessions, storable, users, whose
from engine.stores.tables import Row

DOCUMENTS = frozenset({"record", "after", "violations"})  # columns that hold JSON (``after`` of the outbox is a number)
BATCH = 20  # leads that are forgotten between two rounds of a service
SMALL = 256 << 20  # bytes of a file that is rewritten within a few seconds
BEGINS = (
    select(*(sessions.c[name] for name in LeadRow.__dataclass_fields__))
    .where(sessions.c.current, sessions.c.owner != FORGOTTEN)
    .where(sessions.c.lead >= bindparam("low"), sessions.c.lead <= bindparam("high"))
    .order_by(sessions.c.last_at.desc(), sessions.c.bot, sessions.c.channel, sessions.c.lead)
    .limit(bindparam("most"))
)
POSTED = select(*(outbox.c[name] for name in ("place", "kind", "state", "text", "why", "sent_at"))).where(of(outbox))
HELD = select(users.c.held).where(of(users))


@dataclass(frozen=True, slots=True)
class Posted:
    """What became of a message: ``new``, ``sending``, ``sent`` (at ``sent_at``), ``dropped`` or ``failed`` and why.

    ``text`` is its final wording, where it was put to a phraser.
    """

    place: int
    kind: str
    state: str
    text: str | None
    why: str | None
    sent_at: int | None


class Archive(Reader):
    """The leads of a database, beside their talks."""

    def find(self, lead: str, limit: int = 20) -> Sequence[LeadRow]:
        """Return the leads with this id, one for each bot and channel that knows it, else those it begins."""
        given = {"low": storable(lead), "most": limit}
        exact = self._read(lambda at: at.execute(BEGINS, given | {"high": storable(lead)}).all())
        found = exact or self._read(
            lambda at: at.execute(BEGINS, given | {"high": storable(lead) + "\U0010ffff"}).all()
        )
        return [LeadRow(*row) for row in found if row.lead.startswith(storable(lead))]

    def held(self, address: Address) -> bool:
        """Tell whether a manager took the chat, or is about to, whatever its last turn says."""
        return self._read(lambda at: at.execute(HELD, whose(address)).scalar()) is not None

    def posted(self, address: Address) -> dict[int, Posted]:
        """Return what became of each message to a lead and of each card about him, by its place."""
        found = self._read(lambda at: at.execute(POSTED, whose(address)).all())
        return {row.place: Posted(*row) for row in found}

    def everything(self, address: Address) -> dict[str, list[dict[str, Any]]]:
        """Return every row stored of a lead, by table, the documents in them unfolded."""

        def read(at: Connection) -> dict[str, list[dict[str, Any]]]:
            return {
                name: [_unfolded(dict(row)) for row in at.execute(_all(table), whose(address)).mappings()]
                for name, table in sorted(Row.metadata.tables.items())
            }

        return self._read(read)

    def silent(self, before: int, limit: int = 1_000) -> Sequence[Address]:
        """Return leads of whom nothing has come since ``before`` (UTC milliseconds), the longest silent first."""
        return self._read(lambda at: silent(at, before, limit))

    def count_silent(self, before: int) -> int:
        """Return how many leads there are of whom nothing has come since then."""
        return self._read(lambda at: at.execute(HOW_MANY, {"before": before}).scalar_one())

    def count_left(self) -> int:
        """Return how many topics and messages about forgotten leads still stand in managers' groups."""
        return self._read(posts.count_left)

    def forget(self, address: Address, before: int | None = None) -> str | None:
        """Forget a lead (with ``before``, only if he is silent since then).

        Return the random name that his counters stay under, or nothing where he was not known or not silent.
        """
        name = f"{FORGOTTEN}-{token_hex(8)}"

        def once(again: bool) -> bool:
            with writing(self._engine) as connection:
                return forget(connection, address, name, before) or again

        with told(self._database, self._locale):
            return name if persistent(once) else None

    def sweep(self, before: int, limit: int = BATCH) -> bool:
        """Forget some of the leads who are silent since then; tell whether there may be more."""
        some = self.silent(before, limit)
        gone = [self.forget(address, before) for address in some]
        if len(some) < limit and any(gone):
            with suppress(StoreFailed):  # somebody is at it, or there is no room: the next one will do it
                self.scrub(small=True)
        return len(some) == limit

    def scrub(self, *, small: bool = False) -> bool:
        """Take what was deleted out of the file itself: SQLite leaves it in free pages and in its log.

        The file is rewritten, and nobody else writes meanwhile; with ``small`` only where that takes no more than a
        few seconds. False where it was too large, or somebody reads the log just now; raises ``StoreFailed``. A server
        does this by itself.
        """
        file = file_of(self._database)
        if self._engine.dialect.name != "sqlite" or file is None:
            return True
        if small and file.stat().st_size > SMALL:
            return False
        with told(self._database, self._locale), self._engine.connect() as connection:
            connection.exec_driver_sql("VACUUM")
            busy: int = connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").one()[0]
            return not busy


def open_archive(database: str, locale: str = "en") -> Archive:
    """Open a database that has our tables."""
    return Archive(connect(database), database, locale)


def _all(table: Any) -> Any:
    return select(table).where(of(table)).order_by(*table.primary_key.columns)


def _unfolded(row: dict[str, Any]) -> dict[str, Any]:
    return {
        name: json.loads(value) if name in DOCUMENTS and isinstance(value, str) else value
        for name, value in row.items()
    }
