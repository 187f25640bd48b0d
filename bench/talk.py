"""The hot path: one talk of twelve turns for fresh leads, beside a bot written by hand.

Both say the same, which is checked before anything is measured. The engine is timed whole
(understand, step and render) and its step alone; both again with every turn stored by itself.
"""

from __future__ import annotations

import gc
import json
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from statistics import median
from time import perf_counter_ns
from typing import Any

from bench import handwritten
from bench.figure import Figure, percentile
from bench.replay import OPENED, incomings
from engine import runner
from engine.interpreter import open_session, step, to_understand
from engine.library import load_script
from engine.message import Address, Incoming
from engine.ports import Store
from engine.script import Script
from engine.session import Session, Turn
from engine.understanding.understand import understand

WARM = 200  # leads before the clock runs: a process that has only just started is the matter of `startup`
ROUNDS = 5  # the engine and the other bot take turns, so that a busy machine is busy for both
START = Incoming("start", "", OPENED)
Talks = list[tuple[Incoming, ...]]


def figures(leads: int, seed: int) -> Iterator[Figure]:
    """Replay the talk of ``leads`` leads in every way."""
    script = load_script("credit").script
    check(script, fresh(WARM, f"{seed}/warm"))
    print(f"  {leads:,} leads, 12 turns each, seed {seed}")
    ways: dict[str, Callable[[Talks], list[int]]] = {
        "by hand, in memory": lambda some: by_hand(script, some),
        "understand + step + render, in memory": lambda some: whole(script, some),
        "step + render alone": lambda some: steps(script, some),
        "with MemoryStore": lambda some: stored(script, some, memory_store()),
    }
    times: dict[str, list[int]] = {name: [] for name in ways}
    for part in range(ROUNDS):
        for name, way in ways.items():
            times[name] += timed(way, fresh(leads // ROUNDS, f"{seed}/{part}/{name}"))
    few = max(20, leads // 5)
    with tempfile.TemporaryDirectory() as folder:
        disk: dict[str, Callable[[Talks], list[int]]] = {
            "by hand, sqlite3, a commit a turn": lambda some: by_hand_stored(script, some, folder),
            "with SQLite, a commit a turn": lambda some: stored(script, some, sqlite_store(folder)),
        }
        times |= {name: timed(way, fresh(few, f"{seed}/{name}")) for name, way in disk.items()}
    bounds = {"understand + step + render, in memory": (2_500, 1.0), "step + render alone": (None, 0.25)}
    for name, taken in times.items():
        least, most = bounds.get(name, (None, None))
        base = times["by hand, sqlite3, a commit a turn" if "SQLite" in name else "by hand, in memory"]
        yield Figure(f"{name}: rate", 1e9 * len(taken) / sum(taken), "turns/s", least, floor=True)
        yield Figure(f"{name}: median", median(taken) / 1e6, "ms", most)
        yield Figure(f"{name}: 99 of 100", percentile(taken, 0.99) / 1e6, "ms")
        if "by hand" not in name:
            yield Figure(f"{name}: times the bot by hand", sum(taken) / len(taken) / (sum(base) / len(base)), "x")


def fresh(leads: int, seed: str) -> Talks:
    """Return the talks of leads whom nobody has met, so that no cache holds their numbers."""
    return [incomings(Random(f"{seed}/{lead}")) for lead in range(leads)]


def timed(way: Callable[[Talks], list[int]], talks: Talks) -> list[int]:
    """Return what a way of replaying took for each turn, in nanoseconds; collected garbage is part of it."""
    gc.collect()
    return way(talks)


def opened(script: Script, lead: int) -> Turn:
    """Return the greeting of one lead."""
    return open_session(script, START, lead=f"lead-{lead}", locale="ru")


def whole(script: Script, talks: Talks) -> list[int]:
    """Time everything between a message and its reply."""
    taken = []
    for lead, talk in enumerate(talks):
        session = opened(script, lead).session
        for incoming in talk:
            start = perf_counter_ns()
            session = runner.answer(script, session, incoming).session
            taken.append(perf_counter_ns() - start)
    return taken


def steps(script: Script, talks: Talks) -> list[int]:
    """Time the step with what was understood before."""
    taken = []
    for lead, talk in enumerate(talks):
        session = opened(script, lead).session
        for incoming in talk:
            words = to_understand(script, session, incoming)
            heard = understand(script, *words, incoming.at) if words else ()
            start = perf_counter_ns()
            session = step(script, session, incoming, heard).session
            taken.append(perf_counter_ns() - start)
    return taken


def by_hand(script: Script, talks: Talks) -> list[int]:
    """Time the bot written by hand."""
    texts, facts = handwritten.templates(script.flow), script.names["ru"]["facts"]
    taken = []
    for talk in talks:
        lead = handwritten.greet()
        for incoming in talk:
            start = perf_counter_ns()
            handwritten.answer(texts, facts, lead, incoming.text, incoming.at)
            taken.append(perf_counter_ns() - start)
    return taken


def stored(script: Script, talks: Talks, store: Store) -> list[int]:
    """Time load, understand, step and commit; leads are interleaved, as they are in life."""
    addresses = [Address("credit", "bench", f"lead-{lead}") for lead in range(len(talks))]
    for address in addresses:
        runner.greet(store, script, address, START, "ru", None)
    taken = []
    for turn in range(12):
        for address, talk in zip(addresses, talks, strict=True):
            start = perf_counter_ns()
            runner.receive(store, script, address, talk[turn])
            taken.append(perf_counter_ns() - start)
    store.close()
    return taken


def by_hand_stored(script: Script, talks: Talks, folder: str) -> list[int]:
    """Time the bot written by hand with what a careful hand would keep: the lead, the messages, a commit a turn."""
    texts, facts = handwritten.templates(script.flow), script.names["ru"]["facts"]
    database = sqlite3.connect(Path(folder) / "hand.db", isolation_level=None)
    database.executescript(
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE leads (id TEXT PRIMARY KEY, record TEXT);"
        "CREATE TABLE messages (lead TEXT, turn INT, place INT, at INT, text TEXT, PRIMARY KEY (lead, turn, place))"
    )
    names = [f"lead-{lead}" for lead in range(len(talks))]
    for name in names:
        database.execute("INSERT INTO leads VALUES (?, ?)", (name, json.dumps(handwritten.greet())))
    taken = []
    for turn in range(12):
        for name, talk in zip(names, talks, strict=True):
            start = perf_counter_ns()
            incoming = talk[turn]
            (record,) = database.execute("SELECT record FROM leads WHERE id = ?", (name,)).fetchone()
            lead: dict[str, Any] = json.loads(record)
            said = [incoming.text, *handwritten.answer(texts, facts, lead, incoming.text, incoming.at)]
            database.execute("BEGIN IMMEDIATE")
            database.execute("UPDATE leads SET record = ? WHERE id = ?", (json.dumps(lead), name))
            rows = [(name, turn, place, incoming.at, text) for place, text in enumerate(said)]
            database.executemany("INSERT INTO messages VALUES (?, ?, ?, ?, ?)", rows)
            database.execute("COMMIT")
            taken.append(perf_counter_ns() - start)
    database.close()
    return taken


def memory_store() -> Store:
    """Return a store in memory."""
    from engine.stores.memory import MemoryStore

    return MemoryStore()


def sqlite_store(folder: str) -> Store:
    """Return a store in a fresh file."""
    from engine.stores import open_store

    return open_store(str(Path(folder) / "bench.db"))


def check(script: Script, talks: Talks) -> None:
    """Make sure that both bots say the same and that the talk ends with a booked call."""
    texts, facts = handwritten.templates(script.flow), script.names["ru"]["facts"]
    for number, talk in enumerate(talks):
        session: Session = opened(script, number).session
        lead = handwritten.greet()
        for incoming in talk:
            turn = runner.answer(script, session, incoming)
            session = turn.session
            ours = [reply.text for reply in turn.replies]
            theirs = handwritten.answer(texts, facts, lead, incoming.text, incoming.at)
            if ours != theirs:
                raise SystemExit(f"the talk went astray at {incoming.text!r}:\n  engine  {ours}\n  by hand {theirs}")
        if session.outcome != "won":
            raise SystemExit(f"a talk ended in {session.state}")
