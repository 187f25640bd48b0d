"""A whole bot on Telegram: its talks, kills, how soon it answers, and how it stays within the limits.

The Bot API is a server of the run's own (Node.js); the bot is what ``leadscript run`` starts.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from bench.figure import Figure, percentile
from tests.telegram import scenarios
from tests.telegram.emulator import Emulator, eventually, lacking, serving
from tests.telegram.operated import Operated

WINDOW = 0.8  # seconds: the burst window that a bot has by default
CROWD = 500
LEADS, KILLS = 30, 10
LIMITS = {"chat": 1, "group": 20, "all": 30}


def figures(count: int, seed: int) -> Iterator[Figure]:
    """Run everything; ``count`` is the messages of the run that kills."""
    if why := lacking():
        print(f"  not measured: {why}")
        return
    differ = 0
    for script in scenarios.TALKS:
        with serving() as emulator, tempfile.TemporaryDirectory() as folder:
            said, expected = scenarios.talked(emulator, Path(folder), script)
            differ += said != expected
    yield Figure("whole talks that differ from the terminal's, of 3", differ, "talks", 0)
    yield from _killed(count, seed)
    yield from _soon()
    yield from _crowd()


def _killed(count: int, seed: int) -> Iterator[Figure]:
    with serving() as emulator, tempfile.TemporaryDirectory() as folder:
        run = scenarios.killed(emulator, Path(folder), seed, leads=LEADS, messages=count, kills=KILLS)
    told = f"{run.messages} messages, {run.kills} kills, seed {seed}"
    yield Figure(f"{told}: never answered", len(run.lost), "messages", 0)
    yield Figure(f"{told}: answered twice", len(run.twice), "messages", 0)
    yield Figure(f"{told}: answers that left a second time", len(run.copies), "messages")
    yield Figure("  of them to one lead, at most", run.copied, "messages", run.kills)


def _soon() -> Iterator[Figure]:
    """Measure from a lead's message to the bot's answer, one lead at a time, the burst window included."""
    with serving() as emulator, tempfile.TemporaryDirectory() as folder:
        bot = Operated(emulator, Path(folder), str(scenarios.ECHO), burst="0.8s")
        bot.start()
        try:
            took = [_answered(emulator, 200 + number) for number in range(40)]
        finally:
            bot.kill()
    yield Figure("from a message to its answer, p95", percentile(took, 0.95), "s", 1.2)
    yield Figure("the same outside the burst window, median", 1000 * (percentile(took, 0.5) - WINDOW), "ms", 50)
    yield Figure("the same outside the burst window, p95", 1000 * (percentile(took, 0.95) - WINDOW), "ms")


def _answered(emulator: Emulator, number: int) -> float:
    lead = emulator.lead(number)
    lead.say("/start")
    lead.wait(1)
    time.sleep(1.1)  # a chat takes a message a second
    begun = time.time()
    lead.say("hello")
    lead.wait(2)
    at: int = lead.sent()[-1]["at"]
    return at / 1000 - begun


def _crowd() -> Iterator[Figure]:
    """Let many leads write at once, to a server that counts and refuses what is too much."""
    with serving() as emulator, tempfile.TemporaryDirectory() as folder:
        emulator.ask("limits", **LIMITS)
        bot = Operated(emulator, Path(folder), str(scenarios.ECHO))
        bot.start()
        try:
            begun = time.perf_counter()
            for number in range(CROWD):
                emulator.lead(1_000 + number).say("/start")
            eventually(lambda: len(emulator.calls("sendMessage")) >= CROWD, 120)
            took = time.perf_counter() - begun
            refused = [call for call in emulator.ask("calls", **{"from": 0}) if call["code"] == 429]
        finally:
            bot.kill()
    yield Figure(f"{CROWD} answers due at once: refused by the limits", len(refused), "messages", 0)
    yield Figure(f"{CROWD} answers due at once: all sent after", took, "s")
