"""The runs that prove durability, at any size: short ones for the tests, full ones for the figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from engine.stores import open_store
from tests.chaos.controls import Control, drop_unique_key
from tests.chaos.findings import Findings, find
from tests.chaos.fleet import Fleet
from tests.chaos.load import Load, play, talks
from tests.chaos.process import Plan

Roles = Sequence[Any]
SERVERS: Roles = ("serve", "serve", "accept")
SOON = {"claimed": 1_500, "sweep": 400}  # milliseconds: what the dead leave behind is taken up sooner than in earnest


@dataclass(frozen=True, slots=True)
class Run:
    """What came of one: ``errors`` were logged by processes that lived to tell."""

    found: Findings
    seconds: float
    kills: int
    errors: tuple[str, ...]


def run(database: str, folder: Path, seed: str, load: Load, roles: Roles = SERVERS, **plan: Any) -> Run:
    """Let processes of these roles live through a load on an empty database."""
    random = Random(seed)
    sent = str(folder / "sent.jsonl")
    open_store(database).close()
    if plan.get("without") == "unique key":
        drop_unique_key(database)
    plans = [Plan(database, sent, seed=seed, role=role, **plan) for role in roles]
    with Fleet(plans, random) as fleet:
        seconds = play(fleet, load, database, random)
        fleet.stop()
        return Run(find(database, sent, load.texts, fleet.killed), seconds, len(fleet.killed), tuple(fleet.errors))


def killed(database: str, folder: Path, seed: str, leads: int, messages: int, kills: int, **plan: Any) -> Run:
    """Kill workers and acceptors while many leads write and a tenth of it comes twice."""
    return run(database, folder, seed, Load(talks(leads, messages), kills=kills), **plan)


def repeated(database: str, folder: Path, seed: str, leads: int, messages: int) -> Run:
    """Deliver each message one to five times, to two processes at once."""
    return run(database, folder, seed, Load(talks(leads, messages), copies=(1, 5)), ("serve", "serve"))


def one_lead(database: str, folder: Path, seed: str, messages: int, **plan: Any) -> Run:
    """Let four workers serve one lead."""
    return run(database, folder, seed, Load(talks(1, messages)), ("serve",) * 4, **plan)


def sendings(database: str, folder: Path, seed: str, leads: int, messages: int, kills: int, **plan: Any) -> Run:
    """Kill whoever sends, while the other side refuses for now (429, 5xx) and, if ``dropped``, connections break."""
    load = Load(talks(leads, messages), again=0, kills=kills)
    return run(database, folder, seed, load, later=0.05, slow=0.02, fickle=True, **plan)


def without(database: str, folder: Path, seed: str, needs: Control, *, gone: bool) -> Run:
    """Play what needs a safeguard, with it or without it."""
    said = (
        talks(40, 40) if needs in ("sweeper", "wording") else talks(10, 100)
    )  # one who writes again is looked after again
    # Nobody need wait long for what will not come.
    load = Load(said, again=0.3, kills=5 if needs == "acceptance" else 0, patience=1.2 if gone else 20)
    roles: Roles = (
        ("serve", "serve", "serve") if needs in ("compare-and-set", "wording") else ("serve", "accept", "accept")
    )
    plan: dict[Control, dict[str, Any]] = {
        "compare-and-set": {"sweep": 10},  # all of them reach for every message
        "wording": {"dropped": 0.3, "fickle": True, "claimed": 600, "sweep": 100},
    }
    return run(database, folder, seed, load, roles, without=needs if gone else None, **SOON | plan.get(needs, {}))
