"""Talks in dictionaries: for tests, examples and talks that nobody keeps."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from engine.errors import Stale
from engine.message import Address
from engine.ports import LeadRow
from engine.session import Session, Timer, Turn
from engine.stores.words import last_word, said_by_lead


@dataclass(slots=True)
class _Talk:
    session: Session
    word: str
    at: int
    turns: list[Turn] = field(default_factory=list)


class MemoryStore:
    """``engine.ports.Store`` in dictionaries; what it holds ends with it."""

    def __init__(self) -> None:
        """Begin with no leads."""
        self._talks: dict[Address, _Talk] = {}

    def load(self, address: Address) -> Session | None:
        """Return the lead's latest session, or nothing for a new lead."""
        talk = self._talks.get(address)
        return talk.session if talk else None

    def commit(self, address: Address, turn: Turn) -> None:
        """Store the turn; raises ``Stale`` where the session moved on since it was read."""
        talk, session, incoming = self._talks.get(address), turn.session, turn.incoming
        if session.version == 1:
            if session.number != (talk.session.number + 1 if talk else 1):
                raise Stale(f"the session of {address.lead} was opened by somebody else")
            turns = talk.turns if talk else []
            talk = self._talks[address] = _Talk(session, "", incoming.at, turns)
        elif talk is None or (talk.session.number, talk.session.version) != (session.number, session.version - 1):
            raise Stale(f"the session of {address.lead} has moved on")
        talk.session = session
        talk.turns.append(turn)
        if said_by_lead(incoming):
            word = last_word(incoming)
            talk.at = incoming.at
            talk.word = talk.word if word is None else word

    def turns(self, address: Address) -> Sequence[Turn]:
        """Return the lead's turns, oldest first."""
        talk = self._talks.get(address)
        return tuple(talk.turns) if talk else ()

    def due(self, until: int, limit: int = 100) -> Sequence[tuple[Address, Timer]]:
        """Return the timers due by ``until``, the earliest first."""
        found = {
            (timer.due, address.bot, address.channel, address.lead, timer.key): (address, timer)
            for address, talk in self._talks.items()
            for timer in talk.session.timers
            if timer.due <= until
        }
        return [found[key] for key in sorted(found)[:limit]]

    def leads(self, flow: str | None = None) -> Iterable[LeadRow]:
        """Return the leads, the latest active first."""
        rows = [
            LeadRow(
                lead=address.lead,
                channel=address.channel,
                bot=address.bot,
                flow=talk.session.flow,
                state=talk.session.state,
                stage=talk.session.stage,
                outcome=talk.session.outcome,
                owner=talk.session.owner,
                source=talk.session.source,
                last_word=talk.word,
                opened_at=talk.session.opened_at,
                last_at=talk.at,
            )
            for address, talk in self._talks.items()
            if flow is None or talk.session.flow == flow
        ]
        return sorted(rows, key=lambda row: (-row.last_at, row.bot, row.channel, row.lead))

    def close(self) -> None:
        """Forget everything."""
        self._talks.clear()


def open_store(_database: str = "memory://", _locale: str = "en") -> MemoryStore:
    """Return an empty store."""
    return MemoryStore()
