"""One turn as rows, written within a transaction of whoever calls: several turns may share one."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, and_, bindparam, delete, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from engine.effect import Consent
from engine.errors import Stale
from engine.message import Address
from engine.session import Turn
from engine.stores.codec import dumps, encode_session, encode_turn
from engine.stores.tables import KEY, Row
from engine.stores.words import last_word, said_by_lead

users, sessions, turns, messages, consents, timers = (
    Row.metadata.tables[f"bot_{name}"] for name in ("users", "sessions", "turns", "messages", "consents", "timers")
)
ASKED = ("version", "flow", "fingerprint", "state", "stage", "outcome", "owner", "source", "record")


def of(table: Any) -> Any:
    """Return the condition that a row is the lead's; its parameters are ``of_bot`` and so on."""
    return and_(*(table.c[name] == bindparam(f"of_{name}") for name in ("bot", "channel", "lead")))


# Built once: what a statement costs is mostly its building.
EARLIER = select(sessions.c.opened).where(of(sessions), sessions.c.current)
OPEN, GREET, RECORD, SAY, AGREE, ARM = (insert(table) for table in (sessions, users, turns, messages, consents, timers))
RETIRE = update(sessions).where(of(sessions), sessions.c.current).values(current=False)
ADVANCE = (
    update(sessions)
    .where(of(sessions), sessions.c.current)
    .where(sessions.c.opened == bindparam("of_opened"), sessions.c.version == bindparam("of_version"))
    .values({name: bindparam(name) for name in ASKED})
    # A touch or a manager is no word of the lead's: nothing given leaves them as they are.
    .values({name: func.coalesce(bindparam(name), sessions.c[name]) for name in ("last_word", "last_at")})
)
DISARM = delete(timers).where(of(timers))


def whose(address: Address) -> dict[str, str]:
    """Return the parameters of ``of``."""
    return {"of_bot": address.bot, "of_channel": address.channel, "of_lead": address.lead}


def write(connection: Connection, address: Address, turn: Turn) -> None:
    """Write the turn. Raises ``Stale`` where the session is not the one that the turn began with."""
    lead: dict[str, Any] = {"bot": address.bot, "channel": address.channel, "lead": address.lead}
    after = storable(dumps(encode_session(turn.session)))
    _write_session(connection, address, turn, after)
    key = lead | {"opened": turn.session.number, "turn": turn.session.version}
    at = turn.incoming.at
    connection.execute(RECORD, key | {"at": at, "record": storable(dumps(encode_turn(turn))), "after": after})
    connection.execute(SAY, [key | row for row in _messages(turn)])
    agreed = [effect for effect in turn.effects if isinstance(effect, Consent)]
    if agreed:
        rows = [{"slot": effect.slot, "text": storable(effect.text), "at": at} for effect in agreed]
        connection.execute(AGREE, [key | {"position": n} | row for n, row in enumerate(rows)])
    connection.execute(DISARM, whose(address))
    if ahead := dict.fromkeys(turn.session.timers):
        connection.execute(ARM, [lead | {"key": timer.key, "due": timer.due} for timer in ahead])


def storable(text: str) -> str:
    """Return the text with lone surrogates as U+FFFD: no database takes them."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def _write_session(connection: Connection, address: Address, turn: Turn, record: str) -> None:
    """Advance the session, or open the lead's next one. Raises ``Stale`` where somebody else was first."""
    session = turn.session
    columns = _columns(turn) | {"record": record}
    if session.version > 1:
        base = {"of_opened": session.number, "of_version": session.version - 1}
        if connection.execute(ADVANCE, columns | whose(address) | base).rowcount != 1:
            raise Stale(f"the session of {address.lead} has moved on")
        return
    if connection.execute(EARLIER, whose(address)).scalar() != (session.number - 1 or None):
        raise Stale(f"the session of {address.lead} was opened by somebody else")
    lead = {"bot": address.bot, "channel": address.channel, "lead": address.lead}
    fresh = {"opened": session.number, "current": True, "opened_at": session.opened_at}
    silent = {"last_word": columns["last_word"] or "", "last_at": turn.incoming.at}
    try:
        if session.number == 1:
            user = {"source": columns["source"], "locale": session.locale, "created_at": session.opened_at}
            connection.execute(GREET, lead | user)
        else:
            connection.execute(RETIRE, whose(address))
        connection.execute(OPEN, columns | lead | fresh | silent)
    except IntegrityError as error:
        raise Stale(f"the session of {address.lead} was opened by somebody else") from error


def _columns(turn: Turn) -> dict[str, Any]:
    """Return what may be asked of a session without reading its record."""
    session, incoming = turn.session, turn.incoming
    return {
        "version": session.version,
        "flow": session.flow,
        "fingerprint": session.fingerprint,
        "state": session.state,
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
