"""The tables as statements name them, and the conditions and values that they share."""

from __future__ import annotations

from hashlib import sha256
from typing import Any

from sqlalchemy import and_, bindparam, func, or_, true

from engine.message import Address
from engine.ports import Among
from engine.stores.tables import KEY, Row

users, sessions, turns, messages, consents, timers, inbox, outbox, phrasings, topics = (
    Row.metadata.tables[f"bot_{name}"]
    for name in (
        "users",
        "sessions",
        "turns",
        "messages",
        "consents",
        "timers",
        "inbox",
        "outbox",
        "phrasings",
        "topics",
    )
)
LEAD = ("bot", "channel", "lead")


def of(table: Any) -> Any:
    """Return the condition that a row is the lead's; its parameters are ``of_bot`` and so on."""
    return and_(*(table.c[name] == bindparam(f"of_{name}") for name in LEAD))


def whose(address: Address) -> dict[str, Any]:
    """Return the parameters of ``of``."""
    return {"of_bot": address.bot, "of_channel": address.channel, "of_lead": address.lead}


def lead(address: Address) -> dict[str, Any]:
    """Return the columns that say whose row it is."""
    return {"bot": address.bot, "channel": address.channel, "lead": address.lead}


def key_of(address: Address) -> tuple[str, str, str]:
    """Return what leads are ordered by."""
    return address.bot, address.channel, address.lead


def address_of(row: Any) -> Address:
    """Return whose row it is."""
    return Address(row.bot, row.channel, row.lead)


def some(table: Any) -> Any:
    """Return the condition that a row is one of the ``of_leads`` of a bot and a channel.

    Not a list of triples: MariaDB reads the whole table for one.
    """
    return and_(
        table.c.bot == bindparam("of_bot"),
        table.c.channel == bindparam("of_channel"),
        table.c.lead.in_(bindparam("of_leads", expanding=True)),
    )


def one_of(table: Any, among: Among) -> Any:
    """Return the condition that a row belongs to one of some bots and channels; to any if none is given.

    By no index: SQLite would rather read all the leads of a bot than the few whose time has come.
    """
    named = [func.coalesce(table.c[name], "") for name in ("bot", "channel")]
    pairs = [and_(named[0] == bot, named[1] == channel) for bot, channel in among]
    return or_(*pairs) if pairs else true()


def together(addresses: Any) -> list[dict[str, Any]]:
    """Return the parameters of ``some``, one for each bot and channel, in a fixed order (so that nobody deadlocks)."""
    groups: dict[tuple[str, str], set[str]] = {}
    for address in addresses:
        groups.setdefault((address.bot, address.channel), set()).add(address.lead)
    return [
        {"of_bot": bot, "of_channel": channel, "of_leads": sorted(leads)}
        for (bot, channel), leads in sorted(groups.items())
    ]


def storable(text: str) -> str:
    """Return the text with lone surrogates as U+FFFD: no database takes them."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def within(key: str) -> str:
    """Return a key that a column takes, two different ones staying different: what is too long ends in its digest."""
    told = storable(key)
    return told if len(told) <= KEY else told[: KEY - 65] + "#" + sha256(told.encode()).hexdigest()
