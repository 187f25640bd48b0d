"""What a model changes in a talk: its words, within the guard, and nothing else. Played twice and compared."""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from random import Random

from bench import hostile
from bench.figure import Figure
from bench.hostile import Hostile
from bench.wandering import wander
from engine import runner
from engine.library import load_script
from engine.message import Address, Arrival, Incoming, Reply
from engine.outgoing import Outgoing, outgoing
from engine.phrased import Worded
from engine.phrasing import Phrasing
from engine.ports import Phraser
from engine.script import Script
from engine.session import Turn
from engine.stores.memory import MemoryStore

NICHES = ("credit", "renovation", "fitness")
TURNS = 14  # at most, after the greeting
BRIEF = 0.02  # seconds that a hostile phraser may hang


@dataclass(slots=True)
class Found:
    """What came of talks: ``differences`` between those with a phraser and without, and words that should not be."""

    turns: int = 0
    differences: list[str] = field(default_factory=list)
    verdicts: Counter[str] = field(default_factory=Counter)


@dataclass(frozen=True, slots=True)
class Played:
    """The turns as they are stored, what was done besides, and the messages in the order they left, as worded."""

    turns: tuple[Turn, ...]
    left: tuple[tuple[Outgoing, Worded], ...]


async def play(
    script: Script, incomings: Sequence[Incoming], lead: str, locale: str, phraser: Phraser | None
) -> Played:
    """Let the same things happen to a lead, and send what comes of it, phrased or as it is written."""
    address, store = Address(script.flow.id, "bench", lead), MemoryStore()
    phrasers = {} if phraser is None else {address.bot: phraser}
    phrasing = Phrasing(lambda _: script, phrasers, deadline=BRIEF, clock=lambda: incomings[0].at)
    left: list[tuple[Outgoing, Worded]] = []
    for incoming in incomings:
        store.write(lambda within, incoming=incoming: within.accept([Arrival(address, incoming, locale=locale)]))  # type: ignore[misc]
        for turn in runner.answered(store, script, address, incoming.at):
            rows = outgoing(address, turn)
            worded = {row.place: await phrasing.word(row) for row in rows}
            shown = runner.hand_over(store, rows, incoming.at, worded)
            left += [(row, worded[row.place]) for row in shown]
    return Played(tuple(store.turns(address)), tuple(left))


def compare(found: Found, plain: Played, phrased: Played) -> None:
    """Note every difference beyond the words, and every word that the script and the guard do not stand for."""
    found.turns += len(plain.turns)
    if plain.turns != phrased.turns:
        found.differences.append(f"turns: {_first(plain.turns, phrased.turns)}")
    if [row for row, _ in plain.left] != [row for row, _ in phrased.left]:
        found.differences.append("other messages left, or in another order")
    for row, worded in phrased.left:
        found.verdicts.update(one.verdict for one in worded.phrased)
        found.differences += [f"{row.reply.text!r} became {worded.text!r}" for _ in wrong(row.reply, worded)]


def wrong(reply: Reply, worded: Worded) -> Iterator[str]:
    """Yield what is wrong with the words of a message: exact parts that are not there, doubts that were overruled."""
    if worded.text is None:
        return
    if any(part.wording == "exact" and part.text not in worded.text for part in reply.parts):
        yield "exact"
    if "\n\n".join(one.authored for one in worded.phrased) == reply.text != worded.text:
        said = "\n\n".join(one.text for one in worded.phrased)
        if said != worded.text or any(one.violations and one.text != one.authored for one in worded.phrased):
            yield "doubt"


def _first(some: Sequence[Turn], others: Sequence[Turn]) -> str:
    return next((f"{a.number}: {a.incoming}" for a, b in zip(some, others, strict=False) if a != b), "their number")


def invariance(talks: int, seed: int) -> Found:
    """Play so many talks over the three niches, with a hostile phraser and with none."""
    scripts, found = [load_script(niche).script for niche in NICHES], Found()
    logging.getLogger("leadscript.phrasing").setLevel(logging.CRITICAL)  # exceptions are what it is about

    async def every() -> None:
        for number in range(talks):
            random = Random(f"{seed}/{number}")
            script = scripts[number % len(scripts)]
            turns = wander(script, random, random.randrange(3, TURNS + 1))
            incomings, session = [turn.incoming for turn in turns], turns[0].session

            def draw(random: Random = random) -> tuple[str, Random]:
                hangs = random.random() < 0.02
                return "time-out" if hangs else random.choice(_QUICK), random

            plain = await play(script, incomings, session.lead, session.locale, None)
            compare(found, plain, await play(script, incomings, session.lead, session.locale, Hostile(draw)))
            if [_bare(turn) for turn in plain.turns] != [_bare(turn) for turn in turns]:
                found.differences.append(f"talk {number}: the store made another talk of it")

    asyncio.run(every())
    return found


_QUICK = tuple(mood for mood in hostile.EVERY if mood != "time-out")


def _bare(turn: Turn) -> Turn:
    """Return a turn without its number in the inbox, which only a store gives."""
    unread = tuple(replace(one, number=0) for one in turn.session.unread)
    session = replace(turn.session, unread=unread, number=1)
    return replace(turn, incoming=replace(turn.incoming, number=0), session=session)


def figures(talks: int, seed: int) -> Iterator[Figure]:
    """Compare ``talks`` talks."""
    found = invariance(talks, seed)
    print(f"  seed {seed}, verdicts {dict(sorted(found.verdicts.items()))}")
    for difference in found.differences[:5]:
        print(f"  ! {difference[:300]}")
    yield Figure("talks with a hostile phraser", talks, f"{found.turns:,} turns")
    yield Figure("differences from the talks without one", len(found.differences), "", 0)
