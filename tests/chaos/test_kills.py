"""Nothing is lost and nothing doubled, whatever is killed; ``python -m bench durable`` runs the same at full size."""

from __future__ import annotations

from pathlib import Path
from typing import Any, get_args

import pytest

from tests.chaos import scenarios
from tests.chaos.controls import Control
from tests.chaos.findings import needless

pytestmark = pytest.mark.slow
SIGNS: dict[Control, set[str]] = {
    "compare-and-set": {"lost", "doubled"},
    "unique key": {"doubled"},
    "sweeper": {"lost"},
    "acceptance": {"lost", "disordered"},  # what is told to be stored is followed by what is stored before it
    "wording": {"reworded"},
}


def test_killed_processes_lose_and_double_nothing(database: str, tmp_path: Path, seed: str) -> None:
    run = scenarios.killed(database, tmp_path, seed, leads=20, messages=200, kills=4, **scenarios.SOON)
    assert (run.found.faults, run.found.turns, run.kills) == ({}, 200, 4), run.found.examples


def test_what_is_delivered_often_is_one_turn(database: str, tmp_path: Path, seed: str) -> None:
    run = scenarios.repeated(database, tmp_path, seed, leads=10, messages=100)
    assert (run.found.faults, run.found.turns, run.found.duplicates, run.errors) == ({}, 100, 0, ()), run.found.examples


def test_four_workers_keep_the_order_of_one_lead(database: str, tmp_path: Path, seed: str) -> None:
    run = scenarios.one_lead(database, tmp_path, seed, messages=50, **scenarios.SOON)
    assert (run.found.faults, run.found.turns, run.found.duplicates, run.errors) == ({}, 50, 0, ()), run.found.examples


def test_what_was_promised_leaves_in_order(database: str, tmp_path: Path, seed: str) -> None:
    run = scenarios.sendings(database, tmp_path, seed, leads=10, messages=60, kills=2, dropped=0.02, **scenarios.SOON)
    assert run.found.faults == {}, run.found.examples
    assert run.found.never_left <= run.found.given_up


@pytest.mark.parametrize("control", get_args(Control))
def test_each_safeguard_is_needed(control: Control, database: str, tmp_path: Path, seed: str) -> None:
    run = scenarios.without(database, tmp_path, seed, control, gone=True)
    assert SIGNS[control] & run.found.faults.keys(), "nobody noticed that it was gone"


@pytest.mark.parametrize("control", [one for one in get_args(Control) if one != "wording"])  # that one is seen above
def test_with_its_safeguard_it_turns_green(control: Control, database: str, tmp_path: Path, seed: str) -> None:
    run = scenarios.without(database, tmp_path, seed, control, gone=False)
    assert run.found.faults == {}, run.found.examples


def sent(place: int, by: str, *, broken: bool = False) -> dict[str, Any]:
    return {"place": place, "by": by, "broken": broken}


@pytest.mark.parametrize(
    ("left", "found"),
    [
        ([sent(1, "anna"), sent(2, "anna")], 0),
        ([sent(1, "killed"), sent(1, "anna"), sent(2, "anna")], 0),
        ([sent(1, "anna", broken=True), sent(1, "anna")], 0),
        ([sent(1, "anna"), sent(1, "boris")], 1),
        ([sent(1, "anna"), sent(1, "killed")], 1),
        ([sent(1, "killed"), sent(2, "killed"), sent(1, "anna"), sent(2, "anna")], 1),
        ([sent(1, "killed"), sent(1, "killed"), sent(1, "anna")], 1),
    ],
)
def test_what_excuses_a_message_that_left_twice(left: list[dict[str, Any]], found: int) -> None:
    assert len(needless(left, {"killed"})) == found
