"""Two processes that reach for one lead within milliseconds: whoever comes second must find what the first one did.

Both read the clock while they hold the lead's row, so that the order of the readings is the order of the transactions.
"""

from __future__ import annotations

import asyncio
import json
import os
import threading
import time
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random
from typing import Any

from engine.burst import NONE
from engine.message import Address, Arrival, Incoming
from engine.outgoing import Delivery, Outgoing
from engine.ports import Claim, Writing
from engine.runner import take_up
from engine.service import Service
from engine.session import Turn
from engine.stores import open_store
from tests.chaos.fleet import CONTEXT
from tests.chaos.process import BOT, script

HOUR = 3_600_000
NOON = 1_785_150_000_000  # of a working day, for the script: no quiet hour
WITHIN = 0.005  # seconds


def _sleep_until(moment: float) -> None:
    while (left := moment - time.monotonic()) > 0:
        time.sleep(left if left > 0.001 else 0)


def _accept(database: str, plan: list[tuple[float, Arrival]], pipe: Connection) -> None:
    """Accept each so many seconds after the beginning; tell when that was done, its row still locked."""
    store, done = open_store(database), dict[str, float]()
    pipe.send("ready")
    begins: float = pipe.recv()

    def one(within: Writing, arrival: Arrival) -> tuple[str, float]:
        return within.accept([arrival])[0], time.monotonic()

    for moment, arrival in plan:
        _sleep_until(begins + moment)
        said: Any = "wait"
        while said == "wait":
            said, at = store.write(lambda within, arrival=arrival: one(within, arrival))  # type: ignore[misc]
            time.sleep(0.002 if said == "wait" else 0)
        done[arrival.address.lead] = at
    pipe.send(done)
    store.close()


def _rival(database: str, plan: list[tuple[float, Arrival]]) -> Connection:
    """Start another process that accepts, and return its pipe once it is there to be told when to begin."""
    ours, theirs = CONTEXT.Pipe()
    CONTEXT.Process(target=_accept, args=(database, plan, theirs), daemon=True).start()
    assert ours.recv() == "ready"
    return ours


def replies_against_touches(database: str, seed: str, races: int) -> tuple[int, int, int]:
    """Let a lead's word and his touch meet; return touches begun, called off, and begun after the word was there."""
    random, store, now = Random(seed), open_store(database), NOON
    leads = [Address(*BOT, f"lead-{lead}") for lead in range(races)]
    rows: list[Outgoing] = []
    for at in range(0, races, 50):
        some = leads[at : at + 50]
        begin = [Arrival(one, Incoming("start", "", now - HOUR)) for one in some]
        store.write(lambda within, begin=begin: within.accept(begin))  # type: ignore[misc]
        _answer(store, some, now)
        rows_said = [row for row in store.unsent(now + HOUR) if row.address in some]
        store.write(lambda within, rows_said=rows_said: [_sent(within, row, now) for row in rows_said])  # type: ignore[misc]
        due = [Arrival(one, Incoming("timer", "*:0", now)) for one in some]
        store.write(lambda within, due=due: within.accept(due))  # type: ignore[misc]
        _answer(store, some, now)
        rows += [row for row in store.unsent(now + HOUR) if row.address in some]
    assert {row.kind for row in rows} == {"touch"}
    assert len(rows) == races
    store.write(lambda within: within.claim(rows, "racer", now + 10 * HOUR, now + HOUR))
    moments = [race * 0.012 for race in range(races)]
    words = [Arrival(row.address, Incoming("text", "hello there", now)) for row in rows]
    plan = [(moment + random.uniform(-WITHIN, WITHIN), word) for moment, word in zip(moments, words, strict=True)]
    rival, begins = _rival(database, plan), time.monotonic() + 0.1
    rival.send(begins)
    begun, called_off = dict[str, float](), 0
    for moment, row in zip(moments, rows, strict=True):
        _sleep_until(begins + moment)
        claim = Claim(row, "racer", now + 10 * HOUR)
        said, at = store.write(lambda within, claim=claim: (within.sending([claim], now)[0], time.monotonic()))  # type: ignore[misc]
        assert said in ("go", "answered"), said
        if said == "go":
            begun[row.address.lead] = at
        called_off += said == "answered"
    accepted = rival.recv()
    store.close()
    return len(begun), called_off, sum(at > accepted[lead] for lead, at in begun.items())


def _answer(store: Any, leads: list[Address], now: int) -> None:
    """Take up what waits."""
    turns = [(chat.address, take_up(script(), chat, now)) for chat in store.chats(leads)]
    taken = [(address, turn) for address, turn in turns if isinstance(turn, Turn)]
    assert all(store.write(lambda within: within.commit(taken)))


def _sent(within: Writing, row: Outgoing, now: int) -> None:
    within.claim([row], "racer", now, now + HOUR)
    within.sending([Claim(row, "racer", now)], now)
    within.settle([(row, Delivery("sent"))], now)


class _Slow:
    """Takes up to ``longest`` seconds for a message, and tells when it left."""

    def __init__(self, file: str, random: Random, longest: float) -> None:
        self._file, self._random, self._longest = os.open(file, os.O_WRONLY | os.O_APPEND | os.O_CREAT), random, longest

    async def send(self, row: Outgoing, text: str) -> Delivery:
        """Send one message."""
        await asyncio.sleep(self._longest * self._random.random())
        line = {"lead": row.address.lead, "kind": row.kind, "text": text, "at": time.monotonic()}
        os.write(self._file, json.dumps(line).encode() + b"\n")
        await asyncio.sleep(self._longest * self._random.random() / 4)
        return Delivery("sent")


def takes_against_replies(database: str, folder: Path, seed: str, races: int) -> tuple[int, int, int]:
    """Let a manager take chats whose answer is on its way; return replies that left, did not, and left too late."""
    random, file = Random(seed), str(folder / "races.jsonl")
    open_store(database).close()
    leads = [Address(*BOT, f"lead-{lead}") for lead in range(races)]
    moments = [race * 0.03 for race in range(races)]
    now = time.time_ns() // 1_000_000
    takes = [Arrival(lead, Incoming("take", "", now), f"take {lead.lead}") for lead in leads]
    plan = [(moment + random.uniform(0, 0.025), take) for moment, take in zip(moments, takes, strict=True)]
    rival, found = _rival(database, plan), list[dict[str, float]]()
    reader = threading.Thread(target=lambda: found.append(rival.recv()))
    reader.start()

    async def serve() -> None:
        store = open_store(database)
        service = Service(
            store, lambda _: script(), {BOT: _Slow(file, random, 0.01)}, name="racer", window=NONE, claimed=20_000
        )
        service.start()
        begins = time.monotonic() + 0.1
        rival.send(begins)
        for moment, lead in zip(moments, leads, strict=True):
            await asyncio.sleep(max(0, begins + moment - time.monotonic()))
            arrival = Arrival(lead, Incoming("text", "hello there", now), f"text {lead.lead}", "en")
            asyncio.get_running_loop().create_task(service.accept(arrival))
        while reader.is_alive():
            await asyncio.sleep(0.05)
        await asyncio.sleep(0.5)
        await service.stop()
        store.close()

    asyncio.run(serve())
    accepted = found[0]
    left = [json.loads(line) for line in Path(file).read_text("utf-8").splitlines()]
    late = sum(one["kind"] == "reply" and one["at"] > accepted[one["lead"]] for one in left)
    told = {one["lead"] for one in left}
    return len(told), races - len(told), late
