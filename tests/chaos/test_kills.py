"""Nothing is lost and nothing doubled, whatever is killed; ``python -m bench durable`` runs the same at full size."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.chaos import scenarios
from tests.chaos.controls import Control

pytestmark = pytest.mark.slow


def test_killed_processes_lose_and_double_nothing(database: str, tmp_path: Path, seed: str) -> None:
    run = scenarios.killed(database, tmp_path, seed, leads=20, messages=200, kills=4)
    assert (run.found.faults, run.found.turns, run.kills) == ({}, 200, 4), run.found.examples
    assert run.found.duplicates <= run.kills * 20  # at most one for each send in flight


def test_what_is_delivered_often_is_one_turn(database: str, tmp_path: Path, seed: str) -> None:
    run = scenarios.repeated(database, tmp_path, seed, leads=10, messages=100)
    assert (run.found.faults, run.found.turns, run.found.duplicates, run.errors) == ({}, 100, 0, ()), run.found.examples


def test_four_workers_keep_the_order_of_one_lead(database: str, tmp_path: Path, seed: str) -> None:
    run = scenarios.one_lead(database, tmp_path, seed, messages=50)
    assert (run.found.faults, run.found.turns, run.found.duplicates, run.errors) == ({}, 50, 0, ()), run.found.examples


def test_what_was_promised_leaves_in_order(database: str, tmp_path: Path, seed: str) -> None:
    run = scenarios.sendings(database, tmp_path, seed, leads=10, messages=60, kills=2, dropped=0.02)
    assert run.found.faults == {}, run.found.examples
    assert run.found.never_left <= run.found.given_up


@pytest.mark.parametrize("control", ["compare-and-set", "sweeper", "acceptance", None])
def test_each_safeguard_is_needed(control: Control | None, tmp_path: Path, seed: str) -> None:
    run = scenarios.without(str(tmp_path / "leads.db"), tmp_path, seed, control)
    names = {"compare-and-set": "lost", "sweeper": "lost", "acceptance": "lost", None: "doubled"}
    assert run.found.faults.get(names[control], 0) > 0, "nobody noticed that it was gone"
