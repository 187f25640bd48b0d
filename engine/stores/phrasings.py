"""What was made of messages, in SQL: the verdicts beside them, the words that left, and what it cost."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, and_, bindparam, delete, func, insert, select, update

from engine.outgoing import Outgoing
from engine.phrased import Phrased
from engine.ports import Claim
from engine.stores.codec import dumps
from engine.stores.rows import lead, messages, of, phrasings, storable, whose
from engine.stores.tables import KEY

MADE = insert(phrasings)
CLEAR = delete(phrasings).where(of(phrasings), phrasings.c.place == bindparam("of_place"))
SAID = (
    update(messages)
    .where(of(messages), *(messages.c[name] == bindparam(f"of_{name}") for name in ("opened", "turn", "position")))
    .values(text=bindparam("said"))
)
SPENT = select(func.coalesce(func.sum(phrasings.c.asked + phrasings.c.answered), 0)).where(
    and_(phrasings.c.bot == bindparam("of_bot"), phrasings.c.at >= bindparam("since"))
)


def note(connection: Connection, claims: Iterable[Claim]) -> None:
    """Store how messages came to their wording. The same may be noted again: a lost connection is tried anew."""
    for one in claims:
        if not one.phrased:
            continue
        connection.execute(CLEAR, whose(one.row.address) | {"of_place": one.row.place})
        connection.execute(MADE, [_row(one.row, at, phrased) for at, phrased in enumerate(one.phrased)])


def tell(connection: Connection, claims: Sequence[Claim]) -> None:
    """Have the transcript say what the lead is about to read, where that is not what the author wrote."""
    for one in claims:
        if one.text is None or one.text == one.row.reply.text:
            continue
        opened, turn, position = one.row.of_message
        key = {"of_opened": opened, "of_turn": turn, "of_position": position}
        connection.execute(SAID, whose(one.row.address) | key | {"said": storable(one.text)})


def spent(connection: Connection, bot: str, since: int) -> int:
    """Return the tokens that a bot's wordings cost since a moment."""
    return int(connection.execute(SPENT, {"of_bot": bot, "since": since}).scalar_one())


def _row(row: Outgoing, position: int, phrased: Phrased) -> dict[str, Any]:
    candidate = phrased.candidate
    return lead(row.address) | {
        "place": row.place,
        "position": position,
        "at": phrased.at,
        "kind": phrased.kind,
        "verdict": phrased.verdict,
        "authored": storable(phrased.authored),
        "candidate": None if candidate.text is None else storable(candidate.text),
        "failure": candidate.failure,
        "violations": storable(dumps([list(one) for one in phrased.violations])),
        "model": storable(candidate.model)[:KEY],
        "prompt": storable(candidate.prompt)[:KEY],
        "asked": candidate.asked,
        "answered": candidate.answered,
        "took": candidate.took,
        "detail": storable(candidate.detail),
    }
