"""Leads who write, each his next message once the last is accepted, whatever dies meanwhile."""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass, field
from random import Random

from engine.message import Address, Arrival, Incoming
from tests.chaos.findings import unfinished
from tests.chaos.fleet import Fleet
from tests.chaos.process import BOT


@dataclass(frozen=True, slots=True)
class Load:
    """What is written: texts for each lead, in ``copies`` (at least, at most) of each.

    ``again`` is the share of what comes once more after it was accepted, ``patience`` the seconds after which a run
    without progress has hung.
    """

    texts: dict[str, list[str]]
    again: float = 0.1
    copies: tuple[int, int] = (1, 1)
    kills: int = 0
    patience: float = 120


def talks(leads: int, messages: int) -> dict[str, list[str]]:
    """Return so many messages of so many leads; each says whose it is and its number."""
    each = messages // leads
    return {f"lead-{lead}": [f"word {lead} {number}" for number in range(1, each + 1)] for lead in range(leads)}


def arrival(lead: str, text: str) -> Arrival:
    """Return a message as it comes from the channel: the same text is the same message."""
    return Arrival(Address(*BOT, lead), Incoming("text", text, time.time_ns() // 1_000_000), text, "en")


@dataclass(slots=True)
class _Way:
    """What is on its way, by number."""

    given: dict[int, tuple[str, str]] = field(default_factory=dict)
    born: int = 0


def play(fleet: Fleet, load: Load, database: str, random: Random) -> float:
    """Deliver it all, killing processes meanwhile, and wait until all is answered and sent; return the seconds."""
    left = {lead: deque(texts) for lead, texts in load.texts.items()}
    total = sum(map(len, left.values()))
    early = max(1, round(load.kills * 0.6)) if load.kills else 0
    doomed = deque(sorted(random.randrange(total) for _ in range(early)))
    way, again, done = _Way(), deque[tuple[str, str]](), 0
    known: set[tuple[str, str]] = set()
    busy = set[str]()
    while len(fleet.ready) < len(fleet.members):
        fleet.heard(0.05)
    begun = moved = time.monotonic()

    def give(lead: str, text: str) -> None:
        way.born += 1
        way.given[way.born] = (lead, text)
        fleet.give(random.choice(fleet.ready), way.born, arrival(lead, text))

    while done < total or way.given or again:
        if fleet.ready:
            for _ in range(len(again)):
                give(*again.popleft())
            for lead in left:
                if left[lead] and lead not in busy:
                    busy.add(lead)
                    text = left[lead].popleft()
                    for _ in range(random.randint(*load.copies)):
                        give(lead, text)
        said, dead = fleet.heard(0.05)
        for number in dead:
            again.append(way.given.pop(number))
        for number, word in said:
            lead, text = way.given.pop(number)
            if word is None:
                again.append((lead, text))
                continue
            moved = time.monotonic()
            if (lead, text) in known:
                continue
            known.add((lead, text))
            done += 1
            busy.discard(lead)
            if random.random() < load.again:
                again.append((lead, text))
        while doomed and done > doomed[0] and fleet.kill():
            doomed.popleft()
        if time.monotonic() - moved > load.patience:
            break  # what is lost will be found
    late = load.kills - early
    before = 0
    while (rest := unfinished(database)) or late > 0:
        fleet.heard(0.05)
        if late > 0 and random.random() < 0.3 and fleet.kill():
            late -= 1
        if rest != before:
            before, moved = rest, time.monotonic()
        if time.monotonic() - moved > load.patience:
            break
        time.sleep(0.1 if rest < 300 else 0.5)
    return time.monotonic() - begun
