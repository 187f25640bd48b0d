"""Random texts through the whole engine: no crash, no stuck session, no message that takes long."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from random import Random
from time import perf_counter_ns

from bench.figure import Figure, percentile
from bench.garbage import garbage
from bench.replay import OPENED
from bench.validity import session_flaws, turn_flaws
from engine import runner
from engine.library import load_script
from engine.message import Address, Incoming
from engine.script import Script
from engine.session import Session
from engine.stores.memory import MemoryStore

LEAST, MOST = 1, 40  # texts of one lead
SHOWN = 5  # flaws and crashes that are printed


def figures(texts: int, seed: int) -> Iterator[Figure]:
    """Send ``texts`` random texts."""
    found = fuzz(load_script("credit").script, texts, seed)
    print(f"  seed {seed}, {found.leads:,} leads, owners at the end {dict(sorted(found.owners.items()))}")
    for flaw in found.flaws[:SHOWN]:
        print(f"  ! {flaw}")
    yield Figure("random texts", found.texts, "", texts, floor=True)
    yield Figure("crashes and broken sessions", len(found.flaws), "", 0)
    yield Figure("slowest message", max(found.times) / 1e6, "ms", 1_000)
    yield Figure("99 of 100 messages within", percentile(found.times, 0.99) / 1e6, "ms")


class Found:
    """What came of the texts."""

    def __init__(self) -> None:
        """Begin with nothing found."""
        self.texts = self.leads = 0
        self.times: list[int] = []
        self.flaws: list[str] = []
        self.owners: Counter[str] = Counter()


def fuzz(script: Script, texts: int, seed: int) -> Found:
    """Send texts from many leads; each lead is a seed of its own, so that one can be replayed."""
    found = Found()
    while found.texts < texts:
        found.leads += 1
        _lead(script, found, f"{seed}/{found.leads}", texts)
    return found


def _lead(script: Script, found: Found, name: str, texts: int) -> None:
    random, store, address = Random(name), MemoryStore(), Address("credit", "fuzz", name)
    at = OPENED
    session = runner.greet(store, script, address, Incoming("start", "", at), "ru", None).session
    for _ in range(random.randint(LEAST, MOST)):
        if found.texts == texts:
            break
        found.texts += 1
        at += random.choice((1_000, 60_000, 9 * 3_600_000))
        incoming = Incoming("text", garbage(random), at)
        start = perf_counter_ns()
        try:
            turn = runner.receive(store, script, address, incoming)
        except Exception as error:  # whatever it is, it is told with what caused it
            found.flaws.append(f"{name}: {error!r} at {incoming.text[:80]!r}")
            break
        found.times.append(perf_counter_ns() - start)
        flaws = turn_flaws(script, session, turn)
        found.flaws += [f"{name}: {flaw} after {incoming.text[:80]!r}" for flaw in flaws]
        session = turn.session
        if session.owner != "bot" and random.random() < 0.5:
            session = runner.receive(store, script, address, Incoming("give_back", "", at)).session
    found.owners[session.owner] += 1
    try:
        found.flaws += [f"{name}: {flaw}" for flaw in ways_out(script, session)]
    except Exception as error:
        found.flaws.append(f"{name}: {error!r} on the way out of {session.state}")


def ways_out(script: Script, session: Session) -> Iterator[str]:
    """Tell whether «стоп» still stops and «менеджер» still hands over, wherever a talk got to."""
    if session.owner == "bot":
        at = session.opened_at + 10**9
        stopped = runner.answer(script, session, Incoming("text", "стоп", at)).session
        if stopped.owner != "closed" or stopped.timers:
            yield f"«стоп» does not stop in {session.state}, awaiting {session.awaiting}"
        handed = runner.answer(script, session, Incoming("text", "менеджер", at)).session
        if handed.owner != "waiting" or handed.outcome != "handoff":
            yield f"«менеджер» hands nothing over in {session.state}, awaiting {session.awaiting}"
    else:
        given = runner.answer(
            script, replace(session, owner="human"), Incoming("give_back", "", session.spoke_at)
        ).session
        yield from (f"after the give-back: {flaw}" for flaw in session_flaws(script, given))
