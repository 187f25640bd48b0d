"""One message and all that was found in it before its values are given to slots."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from datetime import datetime

from engine.script import Script
from engine.session import Session
from engine.understanding.match import Match
from engine.understanding.question import asking
from engine.understanding.reading import Reading
from engine.understanding.text import Utterance


@dataclass(frozen=True, slots=True)
class Said:
    """One message and all that was found in it before slots are dealt out.

    ``closed`` names the script's rows that may not fire here. ``read`` keeps what a grammar has read in it
    for a slot: several rules ask the same.
    """

    script: Script
    session: Session
    utterance: Utterance
    now: datetime
    named: tuple[Match, ...]
    acts: tuple[Match, ...]
    intents: tuple[Match, ...]
    mark: Match | None
    closed: frozenset[str] = frozenset()
    read: dict[tuple[str, bool], tuple[Reading, ...]] = field(default_factory=dict, compare=False, repr=False)


def names(said: Said, slot: str) -> bool:
    return any(one.kind == "slot" and one.name == slot for one in said.named)


def contested(said: Said) -> bool:
    """Tell whether a message was heard as an objection, a refusal, a question or another act."""
    if said.acts:
        return True
    if any(
        one.name in ("stop", "human", "refusal", "back", "repeat", "restart", "later", "wait") for one in said.intents
    ):
        return True
    return bool(asking(said.utterance))


def nearest(said: Said, reading: Reading, slots: list[str]) -> str | None:
    """Return the slot whose word stands nearest in the same clause; of two as near, the one before.

    «долг не 450, а 600» is one thing said: the clause of a discarded value names the new one too.
    """
    tokens = said.utterance.tokens
    place = bisect_right(tokens, reading.start, key=lambda token: token.end)
    clauses = {tokens[place].clause if place < len(tokens) else 0}
    marks = [one for one in (*said.intents, said.mark) if one is not None and one.name == "correction"]
    clauses |= {one.clause for one in marks if one.start <= reading.start}
    near: list[tuple[int, int, str]] = []
    for one in said.named:
        if one.kind == "slot" and one.name in slots and one.clause in clauses:
            gap = reading.start - one.end if one.end <= reading.start else one.start - reading.end + 3
            near.append((gap, one.start, one.name))
    return min(near)[2] if near else None


def collectable(said: Said) -> list[str]:
    """Return the slots of the present state, then those still reachable, then of what it returns to."""
    script, session = said.script, said.session
    places = (session.state, *reversed(session.frames))
    return list(dict.fromkeys(slot for state in places if state in script.reach for slot in script.reach[state]))


def covers(said: Said, reading: Reading, *, spare: int) -> bool:
    """Tell whether a reading is all there is to a message, but for ``spare`` words."""
    beside = [token for token in said.utterance.words if not reading.start <= token.start < reading.end]
    return len(beside) <= spare
