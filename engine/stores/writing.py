"""Turns as rows, written within a transaction of whoever calls: the turns of several leads may share one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from engine.effect import Consent
from engine.message import RELEASES, Address, said_by_lead
from engine.session import Session, Turn
from engine.stores.codec import dumps, encode_session, encode_turn
from engine.stores.many import change
from engine.stores.outbox import POST, post
from engine.stores.rows import consents, lead, messages, of, sessions, storable, timers, turns, users, whose
from engine.stores.tables import KEY
from engine.stores.words import last_word

ASKED = ("version", "flow", "fingerprint", "state", "stage", "outcome", "owner", "source", "record")

# Built once: what a statement costs is mostly its building.
EARLIER = select(sessions.c.opened).where(of(sessions), sessions.c.current)
OPEN, GREET, RECORD, SAY, AGREE, ARM = (insert(table) for table in (sessions, users, turns, messages, consents, timers))
KNOWN = select(func.count()).where(of(users))
RETIRE = update(sessions).where(of(sessions), sessions.c.opened == bindparam("of_opened")).values(current=False)
ADVANCE = (
    update(sessions)
    .where(of(sessions), sessions.c.current)
    .where(sessions.c.opened == bindparam("of_opened"), sessions.c.version == bindparam("of_version"))
    .values({name: bindparam(name) for name in ASKED})
    # A touch or a manager is no word of the lead's: nothing given leaves them as they are.
    .values({name: func.coalesce(bindparam(name), sessions.c[name]) for name in ("last_word", "last_at")})
)
WRITTEN = select(turns.c.record).where(
    of(turns), turns.c.opened == bindparam("of_opened"), turns.c.turn == bindparam("of_turn")
)
RELEASE = update(users).where(of(users), users.c.held <= bindparam("of_number")).values(held=None)


def write(
    connection: Connection, given: Sequence[tuple[Address, Turn]], worker: str, until: int, *, again: bool
) -> list[bool]:
    """Write turns, at most one a lead, their messages claimed for ``worker``; return which are stored.

    The session goes first: where it is not the one that the turn began with, nothing of the turn is written.
    ``again``: an earlier try may have written them, and then they are.
    """
    records = [storable(dumps(encode_session(turn.session))) for _, turn in given]
    stored = [_write_session(connection, *one, record) for one, record in zip(given, records, strict=True)]
    whole = [one for one, is_stored in zip(given, stored, strict=True) if is_stored]
    after = [record for record, is_stored in zip(records, stored, strict=True) if is_stored]
    _insert(connection, RECORD, [_key(*one) | _record(one[1], left) for one, left in zip(whole, after, strict=True)])
    _insert(connection, SAY, [_key(*one) | row for one in whole for row in _messages(one[1])])
    _insert(connection, AGREE, [_key(*one) | row for one in whole for row in _consents(one[1])])
    _insert(connection, POST, post(whole, worker, until))
    numbers = ((address, turn.incoming) for address, turn in whole if turn.incoming.number)
    done = [(address, at) for address, one in numbers for at in range(one.first, one.number + 1)]
    change(connection, "bot_inbox", "number", done, to={"done": True})
    for address, turn in whole:
        if not RELEASES.isdisjoint(turn.rules):
            connection.execute(RELEASE, whose(address) | {"of_number": turn.incoming.number})
    _arm(connection, whole)
    return [done or (again and _is_written(connection, *one)) for one, done in zip(given, stored, strict=True)]


def _is_written(connection: Connection, address: Address, turn: Turn) -> bool:
    """Tell whether the very same turn is there."""
    of_turn = {"of_opened": turn.session.number, "of_turn": turn.session.version}
    record: str | None = connection.execute(WRITTEN, whose(address) | of_turn).scalar()
    return record == storable(dumps(encode_turn(turn)))


def _insert(connection: Connection, statement: Any, rows: list[dict[str, Any]]) -> None:
    if rows:
        connection.execute(statement, rows)


def _key(address: Address, turn: Turn) -> dict[str, Any]:
    return lead(address) | {"opened": turn.session.number, "turn": turn.session.version}


def _record(turn: Turn, after: str) -> dict[str, Any]:
    return {"at": turn.incoming.at, "record": storable(dumps(encode_turn(turn))), "after": after}


def _consents(turn: Turn) -> list[dict[str, Any]]:
    agreed = [effect for effect in turn.effects if isinstance(effect, Consent)]
    return [
        {"position": position, "slot": _column(effect.slot), "text": storable(effect.text), "at": turn.incoming.at}
        for position, effect in enumerate(agreed)
    ]


def _arm(connection: Connection, given: Sequence[tuple[Address, Turn]]) -> None:
    """Put each lead's earliest touch on the clock."""
    ahead = {address: _first(turn.session) for address, turn in given}
    fresh = [address for address, turn in given if (turn.session.number, turn.session.version) == (1, 1)]
    _insert(connection, ARM, [lead(address) | ahead[address] for address in fresh])
    others = [address for address in ahead if address not in fresh]
    each = {name: [ahead[address][name] for address in others] for name in ("key", "due")}
    change(connection, "bot_timers", None, [(address, None) for address in others], to={}, each=each)


def _first(session: Session) -> dict[str, Any]:
    first = session.earliest
    return {"key": first.key if first else None, "due": first.due if first else None}


def _write_session(connection: Connection, address: Address, turn: Turn, record: str) -> bool:
    """Advance the session, or open the lead's next one; false where somebody else was first."""
    session = turn.session
    columns = _columns(turn) | {"record": record}
    if session.version > 1:
        base = {"of_opened": session.number, "of_version": session.version - 1}
        return connection.execute(ADVANCE, columns | whose(address) | base).rowcount == 1
    if connection.execute(EARLIER, whose(address)).scalar() != (session.number - 1 or None):
        return False
    fresh = {"opened": session.number, "current": True, "opened_at": session.opened_at}
    silent = {"last_word": columns["last_word"] or "", "last_at": turn.incoming.at}
    try:
        if not connection.execute(KNOWN, whose(address)).scalar():
            user = {"source": columns["source"], "locale": session.locale, "created_at": session.opened_at}
            connection.execute(GREET, lead(address) | user)
        # The new one first: where it cannot be, the earlier one stays.
        connection.execute(OPEN, columns | lead(address) | fresh | silent)
    except IntegrityError:
        return False
    if session.number > 1:
        connection.execute(RETIRE, whose(address) | {"of_opened": session.number - 1})
    return True


def _columns(turn: Turn) -> dict[str, Any]:
    """Return what may be asked of a session without reading its record."""
    session, incoming = turn.session, turn.incoming
    return {
        "version": session.version,
        "flow": _column(session.flow),
        "fingerprint": _column(session.fingerprint),
        "state": _column(session.state),
        "stage": _column(session.stage),
        "outcome": session.outcome,
        "owner": session.owner,
        "source": _column(session.source),
        "last_word": _column(last_word(incoming)),
        "last_at": incoming.at if said_by_lead(incoming) else None,
    }


def _column(text: str | None) -> str | None:
    return None if text is None else storable(text[:KEY])


def _messages(turn: Turn) -> list[dict[str, Any]]:
    at, incoming = turn.incoming.at, turn.incoming
    heard = {"position": 0, "direction": "in", "kind": incoming.kind, "text": storable(incoming.text), "at": at}
    said = [
        {
            "position": position,
            "direction": "out",
            "kind": reply.parts[-1].kind if reply.parts else "file",
            "text": storable(reply.text),
            "at": at,
        }
        for position, reply in enumerate(turn.replies, 1)
    ]
    return [heard, *said]
