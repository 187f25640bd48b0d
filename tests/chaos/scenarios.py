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


@dataclass(frozen=True, slots=True)
class Run:
    """What came of one: ``errors`` were logged by processes that lived to tell."""

    found: Findings
    seconds: float
    kills: int
    errors: tuple[str, ...]


def run(
    database: str, folder: Path, seed: str, load: Load, roles: Roles = SERVERS, *, unique: bool = True, **plan: Any
) -> Run:
    """Let processes of these roles live through a load on an empty database."""
    random = Random(seed)
    sent = str(folder / "sent.jsonl")
    open_store(database).close()
    if not unique:
        drop_unique_key(database)
    plans = [Plan(database, sent, seed=seed, role=role, **plan) for role in roles]
    with Fleet(plans, random) as fleet:
        seconds = play(fleet, load, database, random)
        fleet.stop()
        return Run(find(database, sent, load.texts), seconds, fleet.kills, tuple(fleet.errors))


def killed(database: str, folder: Path, seed: str, leads: int, messages: int, kills: int) -> Run:
    """Kill workers and acceptors while many leads write and a tenth of it comes twice."""
    return run(database, folder, seed, Load(talks(leads, messages), kills=kills))


def repeated(database: str, folder: Path, seed: str, leads: int, messages: int) -> Run:
    """Deliver each message one to five times, to two processes at once."""
    return run(database, folder, seed, Load(talks(leads, messages), copies=(1, 5)), ("serve", "serve"))


def one_lead(database: str, folder: Path, seed: str, messages: int) -> Run:
    """Let four workers serve one lead."""
    return run(database, folder, seed, Load(talks(1, messages)), ("serve",) * 4)


def sendings(database: str, folder: Path, seed: str, leads: int, messages: int, kills: int, dropped: float) -> Run:
    """Kill whoever sends, while the other side refuses for now (429, 5xx) and connections break."""
    load = Load(talks(leads, messages), again=0, kills=kills)
    return run(database, folder, seed, load, later=0.05, dropped=dropped, slow=0.02)


def without(database: str, folder: Path, seed: str, control: Control | None) -> Run:
    """Take out what a promise rests on: ``None`` is the unique key of what is accepted."""
    said = talks(40, 40) if control == "sweeper" else talks(10, 100)  # one who writes again is looked after again
    load = Load(said, again=0.3, kills=0 if control == "sweeper" else 3, patience=3)
    roles: Roles = ("serve", "serve", "serve") if control == "compare-and-set" else ("serve", "accept", "accept")
    return run(database, folder, seed, load, roles, unique=control is not None, without=control)
