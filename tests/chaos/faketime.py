"""Touches under the wall clock of a real process, moved about by libfaketime; clocks that measure a span go on.

``python -m tests.chaos.faketime PLAN PIPE`` is that process.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random

from engine.message import Address, Arrival, Incoming
from engine.ports import Store
from engine.stores import open_store
from tests.chaos import clocks, process
from tests.chaos.clocks import HOUR, MINUTE, SATURDAY, Touched, moments
from tests.chaos.findings import unfinished
from tests.chaos.process import BOT, Plan

SWEEP = 50  # milliseconds
DWELLS = 0.08  # seconds that every reading lasts at least
PATIENCE = 240  # seconds that what is due at one of them may take: every look at the clock opens its file
LIBRARIES = ("/usr/lib", "/usr/lib64", "/usr/local/lib")
NAME = "faketime/libfaketimeMT.so.1"


class Missing(Exception):
    """There is no libfaketime on this machine."""


def library() -> Path:
    """Return the library of Debian's package ``libfaketime``. Raises ``Missing``."""
    for folder in LIBRARIES:
        for found in (Path(folder) / NAME, *Path(folder).glob(f"*/{NAME}")):
            if found.exists():
                return found
    raise Missing("libfaketime is not installed")


class Wall:
    """The clock of a process: the real one, some seconds away."""

    def __init__(self, file: Path) -> None:
        """Keep in ``file`` how far it is away."""
        self._file, self._away = file, 0.0

    @property
    def now(self) -> int:
        """What it shows, in UTC milliseconds."""
        return round((time.time() + self._away) * 1000)

    def show(self, at: int) -> None:
        """Put it to a moment."""
        self._away = at / 1000 - time.time()
        fresh = self._file.with_suffix(".new")
        fresh.write_text(f"{self._away:+.3f}s\n", "ascii")
        fresh.replace(self._file)


@contextmanager
def served(plan: Plan, wall: Path) -> Iterator[Connection]:
    """Let a process serve under the clock of a file; its pipe is that of ``process.live``."""
    ours, theirs = Pipe()
    moved = {"FAKETIME_TIMESTAMP_FILE": str(wall), "FAKETIME_NO_CACHE": "1", "FAKETIME_DONT_FAKE_MONOTONIC": "1"}
    command = [sys.executable, "-m", "tests.chaos.faketime", json.dumps(asdict(plan)), str(theirs.fileno())]
    env = os.environ | moved | {"LD_PRELOAD": str(library())}
    served = subprocess.Popen(command, env=env, pass_fds=[theirs.fileno()], cwd=Path(__file__).parents[2])
    theirs.close()
    try:
        assert ours.recv() == ("ready", None)
        yield ours
    finally:
        served.kill()
        served.wait()
        ours.close()


def jumping(database: str, folder: Path, seed: str, leads: int, every: int = 20 * MINUTE) -> Touched:
    """Let silent leads be touched while the wall clock jumps."""
    random, store, sent = Random(seed), open_store(database), folder / "sent.jsonl"
    opened = [Address(*BOT, f"lead-{lead}") for lead in range(leads)]
    wall = Wall(folder / "wall")
    wall.show(SATURDAY)
    # Nobody is killed, so that no claim need end soon; a busy machine must not make a sending look broken off.
    plan = Plan(database, str(sent), name="moved", seed=seed, sweep=SWEEP, claimed=MINUTE)
    with served(plan, folder / "wall") as pipe:
        for key, lead in enumerate(opened):
            at = SATURDAY - random.randrange(3 * HOUR)
            pipe.send((key, Arrival(lead, Incoming("start", "", at), f"start {lead.lead}", "en")))
        for _ in opened:
            assert pipe.recv()[1] == "new"
        _settled(database, store, wall)
        for at in moments(random, every):
            wall.show(at)
            _settled(database, store, wall)
        pipe.send(None)
        assert pipe.recv() == ("stopped", [])
    left = [json.loads(line) for line in sent.read_text("utf-8").splitlines()]
    touches = [(one["lead"], one["text"], one["clock"]) for one in left if one["kind"] == "touch"]
    found = clocks.judged(touches, store, opened)
    store.close()
    return found


def _settled(database: str, store: Store, wall: Wall) -> None:
    """Wait until nothing is due by the clock any more, and nothing is to be answered or sent."""
    begun = time.monotonic()
    while time.monotonic() - begun < DWELLS or store.due(wall.now, limit=1) or unfinished(database):
        time.sleep(DWELLS / 4)
        assert time.monotonic() - begun < PATIENCE, f"what is due at {wall.now} does not come"


if __name__ == "__main__":
    process.live(Plan(**json.loads(sys.argv[1])), Connection(int(sys.argv[2])))
