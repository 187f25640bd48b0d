"""A lead is forgotten: nothing personal of him stays, and what the firm counts does.

His rows are deleted, and three kinds of them stay under a random name that nothing leads back from: that there was a
lead (``bot_users``), how far each of his talks came (``bot_sessions``: flow, fingerprint, state, stage, outcome; its
owner is ``forgotten``), and that he consented to what (``bot_consents``: the slot; the text is in the script of that
fingerprint, as it may have called him by name). Their times are days. Where he came from goes too: a link can be
anything, even his own. What stands about him in the managers' group stays noted, nobody's, until a running bot has
deleted it there (``bot_posts``).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, and_, bindparam, delete, exists, func, null, select, update

from engine.message import Address
from engine.stores.posts import DETACH, known
from engine.stores.rows import (
    LEAD,
    address_of,
    consents,
    inbox,
    messages,
    of,
    outbox,
    phrasings,
    sessions,
    timers,
    topics,
    turns,
    users,
    whose,
)

FORGOTTEN = "forgotten"  # the owner of a talk whose lead is
DAY = 86_400_000  # milliseconds

DROP = tuple(delete(table).where(of(table)) for table in (messages, turns, inbox, outbox, phrasings, timers, topics))


def _day(column: Any) -> Any:
    """Return the day of a moment, in milliseconds."""
    return column - column % DAY


KEEP = (
    update(sessions)
    .where(of(sessions))
    .values(lead=bindparam("name"), source=null(), last_word="", record="{}", owner=FORGOTTEN)
    .values(opened_at=_day(sessions.c.opened_at), last_at=_day(sessions.c.last_at)),
    update(consents).where(of(consents)).values(lead=bindparam("name"), text="", at=_day(consents.c.at)),
    update(users)
    .where(of(users))
    .values(lead=bindparam("name"), source=null(), accepted=0, held=null(), created_at=_day(users.c.created_at)),
)


def _beside(table: Any) -> Any:
    return and_(*(table.c[name] == sessions.c[name] for name in LEAD))


IS_SILENT = and_(
    sessions.c.current,
    sessions.c.owner != FORGOTTEN,
    sessions.c.last_at < bindparam("before"),
    # An appointment may lie ahead, and what has come in since is no silence, answered or not.
    ~exists().where(_beside(timers), timers.c.due >= bindparam("before")),
    ~exists().where(_beside(inbox), ~inbox.c.done, inbox.c.at >= bindparam("before")),
)
SILENT = (
    select(*(sessions.c[name] for name in LEAD))
    .where(IS_SILENT)
    .order_by(sessions.c.last_at, *(sessions.c[name] for name in LEAD))
    .limit(bindparam("most"))
)
HOW_MANY = select(func.count()).select_from(sessions).where(IS_SILENT)
STILL = select(sessions.c.opened).where(of(sessions), IS_SILENT)


def forget(connection: Connection, address: Address, name: str, before: int | None = None) -> bool:
    """Forget a lead; ``name`` is the random one that his counters stay under.

    False where nothing is known of him or, with ``before``, where he is not silent since then any more. His row is
    locked first: whatever is accepted for him meanwhile begins anew, and a turn on its way finds no talk.
    """
    key = whose(address)
    if not known(connection, address):
        return False
    if before is not None and connection.execute(STILL, key | {"before": before}).first() is None:
        return False
    for table in DROP:
        connection.execute(table, key)
    for counters in KEEP:
        connection.execute(counters, key | {"name": name})
    connection.execute(DETACH, key)
    return True


def silent(connection: Connection, before: int, limit: int) -> Sequence[Address]:
    """Return leads of whom nothing has come since ``before`` and nothing is ahead, the longest silent first."""
    return [address_of(row) for row in connection.execute(SILENT, {"before": before, "most": limit})]
