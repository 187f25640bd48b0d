"""The inbox in SQL: accepting is one row with the lead's next number, and the same thing twice is one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlalchemy import Connection, bindparam, func, insert, literal, select, update
from sqlalchemy.exc import IntegrityError

from engine.message import TAKES, Address, Arrival
from engine.ports import Accepted, Among
from engine.stores.rows import LEAD, address_of, inbox, key_of, lead, of, one_of, outbox, storable, users, whose, within
from engine.stores.tables import KEY

SENDING = "sending"

COUNT = update(users).where(of(users)).values(accepted=users.c.accepted + 1)
UNCOUNT = update(users).where(of(users)).values(accepted=users.c.accepted - 1)
GREET = insert(users)
GIVEN = ("external", "kind", "text", "name", "at")
KEEP = insert(inbox).from_select(
    [*LEAD, "number", *GIVEN, "done"],
    select(
        *(users.c[name] for name in LEAD),
        users.c.accepted,
        *(bindparam(name, type_=inbox.c[name].type) for name in GIVEN),
        literal(value=False),
    ).where(of(users)),
)
HOLD = update(users).where(of(users)).values(held=func.coalesce(users.c.held, 0))
TAKE = update(users).where(of(users)).values(held=users.c.accepted)
# One that nobody claims, or not any more, is not being sent, and will not be again: the chat is held.
LEAVING = select(func.count()).where(
    of(outbox),
    outbox.c.state == SENDING,
    outbox.c.recipient == "lead",
    outbox.c.worker != "",
    outbox.c.free_at > bindparam("of_at"),
)
EARLIER = select(func.count()).where(
    *(inbox.c[name] == bindparam(f"of_{name}") for name in ("bot", "channel", "external"))
)
WAITING = (
    select(*(inbox.c[name] for name in LEAD))
    .where(~inbox.c.done)
    .group_by(*(inbox.c[name] for name in LEAD))
    .order_by(func.min(inbox.c.at), *(inbox.c[name] for name in LEAD))
    .limit(bindparam("most"))
)


def accept(connection: Connection, arrivals: Sequence[Arrival], marks: Iterator[str]) -> list[Accepted]:
    """Store what came in, each unless it is known; a manager may have to wait.

    The leads are taken in a fixed order, so that two who accept for the same ones do not lock each other out. What
    has no id of its channel's gets one of ``marks``: a transaction that is tried anew must find it again.
    """
    known = [next(marks) if one.external is None else one.external for one in arrivals]
    order = sorted(range(len(arrivals)), key=lambda at: key_of(arrivals[at].address))
    said = {at: _accept(connection, arrivals[at], known[at]) for at in order}
    return [said[at] for at in range(len(arrivals))]


def _accept(connection: Connection, arrival: Arrival, external: str) -> Accepted:
    """Store one thing.

    The lead's row is counted up first: that locks it, so that numbers have no gap and whoever sends to him waits.
    """
    key, takes = whose(arrival.address), arrival.incoming.kind in TAKES
    if connection.execute(COUNT, key).rowcount != 1 and not _greet(connection, arrival):
        connection.execute(COUNT, key)
    if takes and (said := _unfit(connection, arrival, external)):
        connection.execute(UNCOUNT, key)
        return said
    try:
        connection.execute(KEEP, key | _row(arrival, external))
    except IntegrityError:
        connection.execute(UNCOUNT, key)
        return "known"
    if takes:
        connection.execute(TAKE, key)
    return "new"


def _unfit(connection: Connection, arrival: Arrival, external: str) -> Accepted | None:
    """Keep the bot from sending anything more, and tell whether something of it is on its way.

    A word that is known keeps it from nothing: the chat may have been given back since.
    """
    key = whose(arrival.address)
    if connection.execute(EARLIER, key | {"of_external": within(external)}).scalar_one():
        return "known"
    connection.execute(HOLD, key)
    return "wait" if connection.execute(LEAVING, key | {"of_at": arrival.incoming.at}).scalar_one() else None


def _greet(connection: Connection, arrival: Arrival) -> bool:
    """Make the lead's row; false where somebody else made it just now."""
    incoming = arrival.incoming
    source = storable(incoming.text)[:KEY] if incoming.kind == "start" and incoming.text else None
    row = {"source": source, "locale": arrival.locale, "created_at": incoming.at, "accepted": 1}
    try:
        connection.execute(GREET, lead(arrival.address) | row)
    except IntegrityError:
        return False
    return True


def _row(arrival: Arrival, external: str) -> dict[str, object]:
    one = arrival.incoming
    name = None if one.name is None else storable(one.name)
    return {"external": within(external), "kind": one.kind, "text": storable(one.text), "name": name, "at": one.at}


def waiting(connection: Connection, among: Among, limit: int) -> list[Address]:
    """Return the leads whose inbox is not empty, the longest waiting first."""
    return [address_of(row) for row in connection.execute(WAITING.where(one_of(inbox, among)), {"most": limit})]
