"""What a promise rests on, taken out: with any of it gone the tests must turn red, or they prove nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from sqlalchemy import bindparam, text, update

from engine.stores import writing
from engine.stores.connection import connect
from engine.stores.rows import of, sessions
from engine.stores.sql import SqlWriting
from engine.worker import Worker

Control = Literal["compare-and-set", "unique key", "sweeper", "acceptance", "wording"]


def take_out(control: Control | None) -> None:
    """Take something out of this process.

    The process itself acknowledges early without ``acceptance``, and the ``unique key`` is not its to drop.
    """
    if control == "compare-and-set":
        assert "version" in str(writing.ADVANCE.whereclause)
        writing.ADVANCE = (
            update(sessions)
            .where(of(sessions), sessions.c.current)
            .values({name: bindparam(name) for name in (*writing.ASKED, "last_word", "last_at")})
        )
        # The keys of the record would tell, with an error: they give way too.
        writing.RECORD, writing.SAY, writing.POST = (
            one.prefix_with("OR REPLACE", dialect="sqlite").prefix_with("IGNORE", dialect="mysql")
            for one in (writing.RECORD, writing.SAY, writing.POST)
        )
    if control == "wording":
        begin = SqlWriting.sending
        SqlWriting.sending = lambda within, claims, now: begin(  # type: ignore[method-assign]
            within, [replace(one, text=None) for one in claims], now
        )
    if control == "sweeper":
        assert hasattr(Worker, "_sweep")
        Worker._sweep = lambda worker, at: setattr(worker, "_swept", at)  # type: ignore[method-assign]


def drop_unique_key(database: str) -> None:
    """Let one thing be accepted twice."""
    engine = connect(database)
    where = " ON bot_inbox" if engine.dialect.name == "mysql" else ""
    with engine.begin() as connection:
        connection.execute(text(f"DROP INDEX ux_bot_inbox_external{where}"))
    engine.dispose()
