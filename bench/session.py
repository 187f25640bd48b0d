"""What a live session costs in memory, without its transcript: at the end of qualification, when most is known."""

from __future__ import annotations

import gc
import tracemalloc
from collections.abc import Iterator
from random import Random

from bench.figure import Figure
from bench.replay import incomings
from bench.talk import opened
from engine import runner
from engine.library import load_script
from engine.script import Script
from engine.session import Session

QUALIFIED = 7  # turns of the talk


def figures(leads: int, seed: int) -> Iterator[Figure]:
    """Hold the sessions of ``leads`` leads at once."""
    script = load_script("credit").script
    qualified(script, leads, seed)  # every cache has met every word: what is left are the sessions
    gc.collect()
    tracemalloc.start()
    sessions = qualified(script, leads, seed)
    gc.collect()
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    if any(session.state != "offer" for session in sessions):
        raise SystemExit("a session is not at the end of qualification")
    yield Figure("a live session", held / len(sessions) / 1024, "KB", 7)


def qualified(script: Script, leads: int, seed: int) -> list[Session]:
    """Return the sessions of leads who have answered what they were asked."""
    sessions = []
    for lead in range(leads):
        session = opened(script, lead).session
        for incoming in incomings(Random(f"{seed}/{lead}"))[:QUALIFIED]:
            session = runner.answer(script, session, incoming).session
        sessions.append(session)
    return sessions
