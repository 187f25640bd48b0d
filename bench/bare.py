"""The raw driver, writing the rows that the service writes in the same grouping: the least that durability can cost.

It loads and answers as the service does, with the same codec, but has no threads, no SQL builder, no claims and no
sweeper, survives no crash of its own and serves one process.
"""

from __future__ import annotations

import gc
import json
import sqlite3
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from bench.whole import Talk
from engine import runner
from engine.message import Address, Incoming
from engine.script import Script
from engine.session import Turn
from engine.stores.codec import decode_session, dumps, encode_session, encode_turn
from engine.stores.outbox import post
from engine.stores.server import is_server, server_of
from engine.stores.tables import Row

LEAD = "bot = ? AND channel = ? AND `lead` = ?"
ACCEPT = f"UPDATE bot_users SET accepted = accepted + 1 WHERE {LEAD}"
ADVANCE = (
    "UPDATE bot_sessions SET version = ?, state = ?, stage = ?, outcome = ?, owner = ?, last_word = ?, last_at = ?,"
    f" record = ? WHERE {LEAD} AND opened = ? AND version = ?"
)
DONE = f"UPDATE bot_inbox SET done = 1 WHERE {LEAD} AND number = ?"
CLOCK = f"UPDATE bot_timers SET `key` = ?, due = ? WHERE {LEAD}"
BEGIN = f"UPDATE bot_outbox SET state = 'sending', tries = 1, text = ? WHERE {LEAD} AND place = ? AND worker = 'bench'"
SENT = f"UPDATE bot_outbox SET state = 'sent', worker = '', sent_at = 0 WHERE {LEAD} AND place = ?"


class Bare:
    """A bare connection; statements are written with question marks."""

    def __init__(self, database: str) -> None:
        """Open a database whose tables are there."""
        self.server = is_server(database)
        if self.server:
            import pymysql

            there = server_of(database)
            self._connection: Any = pymysql.connect(
                host=there.host, port=there.port, user=there.user, database=there.database, charset="utf8mb4"
            )
        else:
            self._connection = sqlite3.connect(database, isolation_level=None)
            self._connection.execute("PRAGMA synchronous=FULL")
        self.cursor = self._connection.cursor()

    def many(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Run a statement for each row."""
        some = list(rows)
        if some:
            self.cursor.executemany(sql.replace("?", "%s") if self.server else sql, some)

    def read(self, table: str, columns: str, addresses: Sequence[Address], also: str = "") -> list[Any]:
        """Return the rows of some leads of one channel."""
        marks = ", ".join("?" * len(addresses))
        sql = f"SELECT {columns} FROM {table} WHERE bot = ? AND channel = ? AND `lead` IN ({marks}) {also}"
        given = (addresses[0].bot, addresses[0].channel, *(one.lead for one in addresses))
        self.cursor.execute(sql.replace("?", "%s") if self.server else sql, given)
        return list(self.cursor.fetchall())

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Hold a transaction."""
        self.cursor.execute("BEGIN" if self.server else "BEGIN IMMEDIATE")
        yield
        self.cursor.execute("COMMIT")

    def close(self) -> None:
        """Let go."""
        self._connection.close()


def inserting(table: str) -> tuple[str, tuple[str, ...]]:
    """Return the statement that inserts a row, and its columns."""
    names = tuple(column.name for column in Row.metadata.tables[table].c)
    return (
        f"INSERT INTO {table} ({', '.join(f'`{name}`' for name in names)}) VALUES ({', '.join('?' * len(names))})",
        names,
    )


INSERTS = {table: inserting(table) for table in ("bot_inbox", "bot_turns", "bot_messages", "bot_outbox")}


def _whose(address: Address) -> tuple[str, str, str]:
    return address.bot, address.channel, address.lead


def accepted(talk: Talk, incoming: Incoming) -> tuple[Any, ...]:
    """Return what came in as a row."""
    address = talk.address
    row: dict[str, Any] = {"bot": address.bot, "channel": address.channel, "lead": address.lead, "done": 0}
    row |= {"number": incoming.number, "external": f"{address.lead} {incoming.number}", "kind": incoming.kind}
    return _values("bot_inbox", [row | {"text": incoming.text, "at": incoming.at}])[0]


def rows_of(address: Address, turn: Turn) -> dict[str, list[tuple[Any, ...]]]:
    """Return all that a turn writes, table by table, as parameters of the statements above."""
    incoming, session, whose = turn.incoming, turn.session, _whose(address)
    key: dict[str, Any] = {"bot": address.bot, "channel": address.channel, "lead": address.lead}
    key |= {"opened": session.number, "turn": session.version}
    record, first = dumps(encode_session(session)), session.earliest
    said = [{"direction": "in", "kind": incoming.kind, "text": incoming.text}]
    said += [{"direction": "out", "kind": "ask", "text": reply.text} for reply in turn.replies]
    messages = [key | one | {"position": place, "at": incoming.at} for place, one in enumerate(said)]
    turns = [key | {"at": incoming.at, "record": dumps(encode_turn(turn)), "after": record}]
    outbox = post([(address, turn)], "bench", 0)
    advance = (session.version, session.state, session.stage, session.outcome, session.owner, incoming.text[:191])
    return {
        "bot_sessions": [(*advance, incoming.at, record, *whose, session.number, session.version - 1)],
        "bot_turns": _values("bot_turns", turns),
        "bot_messages": _values("bot_messages", messages),
        "bot_outbox": _values("bot_outbox", outbox),
        "bot_timers": [(first.key if first else None, first.due if first else None, *whose)],
        "done": [(*whose, incoming.number)],
        "begin": [(row.get("text"), *whose, row["place"]) for row in outbox],
        "sent": [(*whose, row["place"]) for row in outbox],
    }


def _values(table: str, rows: list[dict[str, Any]]) -> list[tuple[Any, ...]]:
    return [tuple(row.get(name) for name in INSERTS[table][1]) for row in rows]


def measure(database: str, script: Script, talks: Sequence[Talk], flight: int) -> float:
    """Play the talks in groups of ``flight`` leads; return messages per second."""
    bare = Bare(database)
    gc.collect()
    begun = time.perf_counter()
    for first in range(0, len(talks), flight):
        _group(bare, script, talks[first : first + flight])
    took = time.perf_counter() - begun
    bare.close()
    return sum(len(talk.turns) for talk in talks) / took


def _group(bare: Bare, script: Script, talks: Sequence[Talk]) -> None:
    addresses, sent = [talk.address for talk in talks], list[tuple[Any, ...]]()
    for number in range(len(talks[0].turns)):
        with bare.transaction():
            bare.many(ACCEPT, [_whose(address) for address in addresses])
            bare.many(INSERTS["bot_inbox"][0], [accepted(talk, talk.turns[number].incoming) for talk in talks])
            bare.many(SENT, sent)  # of the messages before: the service marks them together with what comes next
        stand = dict(bare.read("bot_sessions", "`lead`, record", addresses))
        bare.read("bot_inbox", "number, kind, text, name, at", addresses, "AND done = 0")
        some: dict[str, list[tuple[Any, ...]]] = {}
        for talk in talks:
            session = decode_session(json.loads(stand[talk.address.lead]))
            turn = runner.answer(script, session, talk.turns[number].incoming)
            for name, rows in rows_of(talk.address, turn).items():
                some.setdefault(name, []).extend(rows)
        with bare.transaction():
            bare.many(ADVANCE, some["bot_sessions"])
            for table in ("bot_turns", "bot_messages", "bot_outbox"):
                bare.many(INSERTS[table][0], some[table])
            bare.many(DONE, some["done"])
            bare.many(CLOCK, some["bot_timers"])
        with bare.transaction():
            bare.read("bot_users", "held, accepted", addresses, "FOR UPDATE" if bare.server else "")
            bare.many(BEGIN, some["begin"])
        sent = some["sent"]
    with bare.transaction():
        bare.many(SENT, sent)
