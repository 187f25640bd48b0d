"""The outbox in SQL: posting, claiming, and the one transaction in which a message begins to be sent."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, and_, bindparam, func, insert, select, update

from engine.message import Address
from engine.outgoing import Delivery, Outgoing, Verdict, outgoing, verdict
from engine.ports import Among, Claim
from engine.session import Turn
from engine.stores.codec import decode_reply, dumps, encode_reply
from engine.stores.rows import LEAD, address_of, lead, of, one_of, outbox, some, storable, together, users, whose
from engine.stores.tables import KEY

LIVE = ("new", "sending")
STATES = {"sent": "sent", "later": "new", "refused": "failed", "unsure": "sending"}

before = outbox.alias()
POST = insert(outbox)
OLDEST = (
    select(func.min(before.c.place))
    .where(
        *(before.c[name] == outbox.c[name] for name in (*LEAD, "recipient")),
        before.c.state.in_(LIVE),
    )
    .correlate(outbox)
    .scalar_subquery()
)
ROW = ("place", "recipient", "kind", "record", "after", "tries", "text")
UNSENT = (
    select(*(outbox.c[name] for name in (*LEAD, *ROW)))
    .where(outbox.c.state.in_(LIVE), outbox.c.free_at <= bindparam("now"), outbox.c.place == OLDEST)
    .order_by(outbox.c.free_at, *(outbox.c[name] for name in (*LEAD, "place")))
    .limit(bindparam("most"))
)
ONE = and_(of(outbox), outbox.c.place == bindparam("of_place"))
OURS = and_(ONE, outbox.c.worker == bindparam("of_worker"), outbox.c.state.in_(LIVE))
CLAIM = (
    update(outbox)
    .where(ONE, outbox.c.state.in_(LIVE), outbox.c.free_at <= bindparam("of_now"))
    .values(worker=bindparam("worker"), free_at=bindparam("free_at"))
)
LOCK = select(*(users.c[name] for name in (*LEAD, "held", "accepted"))).where(some(users)).with_for_update()
AHEAD = (
    select(*(outbox.c[name] for name in (*LEAD, "recipient")), func.min(outbox.c.place).label("place"))
    .where(some(outbox), outbox.c.state.in_(LIVE))
    .group_by(*(outbox.c[name] for name in (*LEAD, "recipient")))
)
BEGIN = (
    update(outbox)
    .where(OURS)
    .values(
        state="sending",
        tries=bindparam("tries"),
        text=func.coalesce(bindparam("text"), outbox.c.text),
        free_at=bindparam("free_at"),
    )
)
FREE = update(outbox).where(OURS).values(worker="", free_at=bindparam("free_at"))
DROP = update(outbox).where(OURS).values(state=bindparam("state"), why=bindparam("why"), free_at=0)
SETTLE = (
    update(outbox)
    .where(ONE)
    .values(
        {name: bindparam(name) for name in ("state", "free_at", "external", "why", "sent_at", "tries")} | {"worker": ""}
    )
)


def post(turns: Iterable[tuple[Address, Turn]], worker: str, until: int) -> list[dict[str, Any]]:
    """Return the rows that these turns send, claimed for ``worker``."""
    return [
        lead(address)
        | {
            "place": one.place,
            "recipient": one.recipient,
            "kind": one.kind,
            "record": storable(dumps(encode_reply(one.reply))),
            "after": one.after,
            "state": "new",
            "worker": worker,
            "free_at": until,
            "tries": 0,
        }
        for address, turn in turns
        for one in outgoing(address, turn)
    ]


def unsent(connection: Connection, now: int, among: Among, limit: int) -> list[Outgoing]:
    """Return the oldest unsent message of each chat, where nobody claims it and it need not wait."""
    return [
        Outgoing(
            address_of(row),
            row.place,
            row.recipient,
            row.kind,
            decode_reply(json.loads(row.record)),
            row.after,
            row.tries,
            row.text,
        )
        for row in connection.execute(UNSENT.where(one_of(outbox, among)), {"now": now, "most": limit})
    ]


def claim(connection: Connection, rows: Sequence[Outgoing], worker: str, until: int, now: int) -> list[bool]:
    """Claim messages; return which are ours."""
    mine = {"worker": worker, "free_at": until, "of_now": now}
    return [connection.execute(CLAIM, _key(row) | mine).rowcount == 1 for row in rows]


def sending(connection: Connection, claims: Sequence[Claim], now: int) -> list[Verdict]:
    """Mark messages as being sent, each if it may go now; return the verdicts.

    The leads' rows are locked: nothing is accepted from a manager or a lead between the look and the mark.
    """
    groups = together(one.row.address for one in claims)
    standing = {address_of(row): row for group in groups for row in connection.execute(LOCK, group)}
    ahead = {
        (address_of(row), row.recipient): row.place for group in groups for row in connection.execute(AHEAD, group)
    }
    found: list[Verdict] = []
    for one in claims:
        lead = standing.get(one.row.address)
        held, newest = (lead.held is not None, lead.accepted) if lead else (False, 0)
        oldest = ahead.get((one.row.address, one.row.recipient))
        said = verdict(one.row, held=held, newest=newest, oldest=oldest)
        found.append(said if said == "lost" or _mark(connection, one, said, now) else "lost")
    return found


def _mark(connection: Connection, one: Claim, said: Verdict, now: int) -> bool:
    """Write the verdict on a message that is claimed; false where the claim is not ours any more."""
    key = _key(one.row) | {"of_worker": one.worker}
    match said:
        case "go":
            text = None if one.text is None else storable(one.text)
            begun = {"tries": one.row.tries + 1, "text": text, "free_at": one.until}
            return connection.execute(BEGIN, key | begun).rowcount == 1
        case "behind":
            return connection.execute(FREE, key | {"free_at": now}).rowcount == 1
        case _:
            state = "failed" if said == "spent" else "dropped"
            return connection.execute(DROP, key | {"state": state, "why": said}).rowcount == 1


def settle(connection: Connection, done: Sequence[tuple[Outgoing, Delivery]], now: int) -> None:
    """Store what came of sendings. What certainly did not leave may begin anew as if it never had."""
    for row, one in done:
        sent = now if one.outcome == "sent" else None
        free = now + one.wait if one.outcome in ("later", "unsure") else 0
        external = None if one.external is None else storable(one.external)[:KEY]
        why = storable(one.why)[:KEY] or None
        values = {"state": STATES[one.outcome], "free_at": free, "external": external, "why": why, "sent_at": sent}
        tries = row.tries + (one.outcome != "later")
        connection.execute(SETTLE, _key(row) | values | {"tries": tries})


def _key(row: Outgoing) -> dict[str, Any]:
    return whose(row.address) | {"of_place": row.place}
