"""A lead's talk as it is stored: its turns, what became of each message, who owned it; for a program as JSON."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from cli import view
from cli.owners import Owned, owners
from engine.effect import Consent
from engine.message import Address
from engine.outgoing import place

if TYPE_CHECKING:
    from cli.whom import Opened
    from engine.ports import LeadRow
    from engine.session import Turn
    from engine.stores.archive import Posted


@dataclass(frozen=True, slots=True)
class Talked:
    """A lead's turns, and what became of each message by its place; ``held``: no automatic one leaves."""

    row: LeadRow
    turns: Sequence[Turn]
    posted: Mapping[int, Posted]
    held: bool


def read(base: Opened, row: LeadRow) -> Talked:
    """Read all that is shown of a lead."""
    address = Address(row.bot, row.channel, row.lead)
    return Talked(row, base.store.turns(address), base.archive.posted(address), base.archive.held(address))


def plain(talk: Talked) -> dict[str, Any]:
    """Return a talk for a program; times are ISO 8601 in UTC."""
    from engine.plain import plain_value

    row, turns = talk.row, talk.turns
    slots = turns[-1].session.slots if turns else {}
    return {
        "bot": row.bot,
        "channel": row.channel,
        "flow": row.flow,
        "state": row.state,
        "stage": row.stage,
        "outcome": row.outcome,
        "owner": row.owner,
        "held": talk.held,
        "source": row.source,
        "slots": {name: plain_value(value) for name, value in slots.items()},
        "consents": list(_consents(turns)),
        "owners": [_owned(change) for change in owners(turns)],
        "turns": [_turn(talk, turn) for turn in turns],
    }


def _consents(turns: Sequence[Turn]) -> Iterator[dict[str, str]]:
    for turn in turns:
        for effect in turn.effects:
            if isinstance(effect, Consent):
                yield {"slot": effect.slot, "text": effect.text, "at": view.iso(turn.incoming.at)}


def _owned(change: Owned) -> dict[str, Any]:
    document = asdict(change) | {"at": view.iso(change.at)}
    return {name: value for name, value in document.items() if name != "turn"}


def _turn(talk: Talked, turn: Turn) -> dict[str, Any]:
    from engine.plain import plain_event

    incoming = turn.incoming
    return {
        "at": view.iso(incoming.at),
        "kind": incoming.kind,
        "text": incoming.text,
        "name": incoming.name,
        "heard": [plain_event(event) for event in turn.heard],
        "rules": list(turn.rules),
        "before": turn.before,
        "state": turn.session.state,
        "owner": turn.session.owner,
        "replies": [
            {
                "text": reply.text,
                "buttons": [{"id": button.id, "text": button.text} for button in reply.buttons],
                "sends": list(reply.sends),
                "sent": _posted(talk.posted.get(place(turn.session.number, turn.session.version, position))),
            }
            for position, reply in enumerate(turn.replies)
        ],
        "effects": [{"kind": type(effect).__name__.lower(), **asdict(effect)} for effect in turn.effects],
    }


def _posted(posted: Posted | None) -> dict[str, Any] | None:
    if posted is None:
        return None
    at = None if posted.sent_at is None else view.iso(posted.sent_at)
    return {"state": posted.state, "at": at, "text": posted.text, "why": posted.why}
