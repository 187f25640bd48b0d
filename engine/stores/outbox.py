"""The outbox in SQL: posting, claiming, and the one transaction in which a message begins to be sent."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Select, and_, bindparam, func, insert, or_, select, update

from engine.message import Address
from engine.outgoing import Delivery, Outgoing, Verdict, outgoing, verdict
from engine.ports import Among, Claim
from engine.session import Turn
from engine.stores.codec import decode_reply, dumps, encode_reply
from engine.stores.many import change
from engine.stores.phrasings import note, tell
from engine.stores.rows import LEAD, address_of, lead, of, one_of, outbox, some, storable, together, users, whose
from engine.stores.tables import KEY

LIVE = ("new", "sending")
STATES = {"later": "new", "refused": "failed", "unsure": "sending"}  # of a row that was not sent


def _oldest(recipient: Any, beside: Any) -> Any:
    """Return the place of the oldest unsent message to somebody, beside a row of another table."""
    before = outbox.alias()
    same = (before.c[name] == beside.c[name] for name in LEAD)
    live = before.c.recipient == recipient, before.c.state.in_(LIVE)
    return select(func.min(before.c.place)).where(*same, *live).correlate(beside).scalar_subquery()


POST = insert(outbox)
ROW = ("place", "recipient", "kind", "record", "after", "tries", "text", "heard", "locale")
UNSENT = (
    select(*(outbox.c[name] for name in (*LEAD, *ROW)))
    .where(outbox.c.state.in_(LIVE), outbox.c.free_at <= bindparam("now"))
    .order_by(outbox.c.free_at, *(outbox.c[name] for name in (*LEAD, "place")))
    .limit(bindparam("most"))
)
STANDING = (
    select(
        *(users.c[name] for name in (*LEAD, "held", "accepted")),
        *(_oldest(who, users).label(f"to_{who}") for who in ("lead", "managers")),
    )
    .where(some(users))
    .with_for_update()
)
ONE = and_(of(outbox), outbox.c.place == bindparam("of_place"))
MINE = and_(ONE, outbox.c.worker == bindparam("of_worker"), outbox.c.state.in_(LIVE))
OURS = "AND worker = :worker AND state IN ('new', 'sending')"  # the same, for many
CLAIMED = select(outbox.c.place).where(MINE)
BEGUN = CLAIMED.where(outbox.c.state == "sending")
CLAIM = (
    update(outbox)
    .where(ONE, outbox.c.state.in_(LIVE))
    # Or ours already: the same claim may be made again.
    .where(
        or_(
            outbox.c.free_at <= bindparam("of_now"),
            and_(outbox.c.worker == bindparam("worker"), outbox.c.free_at == bindparam("free_at")),
        )
    )
    .values(worker=bindparam("worker"), free_at=bindparam("free_at"))
)
PUT_BY = update(outbox).where(MINE).values(worker="", **{name: bindparam(name) for name in ("state", "free_at", "why")})
SETTLE = (
    update(outbox)
    .where(ONE, outbox.c.state == "sending")
    # The count tells one beginning from the next: somebody else may have begun since.
    .where(or_(outbox.c.tries == bindparam("of_tries"), bindparam("state") == "failed"))
    .values(worker="", **{name: bindparam(name) for name in ("state", "free_at", "why", "tries")})
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
            "heard": None if one.heard is None else storable(one.heard),
            "locale": one.locale,
        }
        for address, turn in turns
        for one in outgoing(address, turn)
    ]


def unsent(connection: Connection, now: int, among: Among, limit: int) -> list[Outgoing]:
    """Return unsent messages that nobody claims and that need not wait, the longest free first."""
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
            row.heard,
            row.locale,
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
    standing = {address_of(row): row for group in groups for row in connection.execute(STANDING, group)}
    said = [_verdict(one.row, standing.get(one.row.address)) for one in claims]
    going = [one for one, word in zip(claims, said, strict=True) if word == "go"]
    begun = _begin(connection, [one for one in going if one.text is None])
    begun |= _begin(connection, worded := [one for one in going if one.text is not None])
    tell(connection, [one for one in worded if one.row in begun])
    found: list[Verdict] = []
    for one, word in zip(claims, said, strict=True):
        if word == "go":
            ours = one.row in begun
        elif word == "behind":
            ours = _is_ours(connection, one, CLAIMED)
        else:
            ours = word == "lost" or _put_by(connection, one, word, now)
        found.append(word if ours else "lost")
    # What a message cost that never leaves is paid all the same; one that is behind is asked about again.
    note(connection, [one for one, word in zip(claims, found, strict=True) if word not in ("lost", "behind")])
    return found


def _verdict(row: Outgoing, lead: Any) -> Verdict:
    if lead is None:
        return "lost"  # his rows are gone
    oldest = getattr(lead, f"to_{row.recipient}")
    return verdict(row, held=lead.held is not None, newest=lead.accepted, oldest=oldest)


def _begin(connection: Connection, claims: Sequence[Claim]) -> set[Outgoing]:
    """Mark messages as being sent, all with a wording or none; return those whose claim is still ours."""
    if not claims:
        return set()
    each: dict[str, Sequence[Any]] = {
        "tries": [one.row.tries + 1 for one in claims],
        "free_at": [one.until for one in claims],
    }
    if claims[0].text is not None:
        each["text"] = [storable(one.text or "") for one in claims]
    keys = [(one.row.address, one.row.place) for one in claims]
    worker = claims[0].worker
    count = change(
        connection, "bot_outbox", "place", keys, to={"state": "sending"}, each=each, only=OURS, worker=worker
    )
    mine = claims if count == len(claims) else [one for one in claims if _is_ours(connection, one, BEGUN)]
    return {one.row for one in mine}


def _is_ours(connection: Connection, one: Claim, asked: Select[Any]) -> bool:
    return connection.execute(asked, _key(one.row) | {"of_worker": one.worker}).first() is not None


def _put_by(connection: Connection, one: Claim, word: Verdict, now: int) -> bool:
    """End a message that must not go; false where the claim is not ours any more."""
    values = {"state": "failed" if word == "spent" else "dropped", "free_at": now, "why": word}
    return connection.execute(PUT_BY, _key(one.row) | {"of_worker": one.worker} | values).rowcount == 1


def settle(connection: Connection, done: Sequence[tuple[Outgoing, Delivery]], now: int) -> None:
    """Store what came of sendings. What certainly did not leave may begin anew as if it never had."""
    sent = [(row, one) for row, one in done if one.outcome == "sent"]
    keys = [(row.address, row.place) for row, _ in sent]
    each = {"external": [None if one.external is None else storable(one.external)[:KEY] for _, one in sent]}
    to = {"state": "sent", "worker": "", "why": None, "sent_at": now}
    change(connection, "bot_outbox", "place", keys, to=to, each=each)
    for row, one in done:
        if one.outcome == "sent":
            continue
        values = {"state": STATES[one.outcome], "free_at": now + one.wait, "why": storable(one.why)[:KEY] or None}
        tries = {"of_tries": row.tries + 1, "tries": row.tries + one.tries}
        connection.execute(SETTLE, _key(row) | values | tries)


def _key(row: Outgoing) -> dict[str, Any]:
    return whose(row.address) | {"of_place": row.place}
