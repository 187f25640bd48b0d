"""Touches: each at most once and never at night, whatever the clock does and however many are due."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.mariadbd import REQUIRED
from tests.chaos import clocks, crowd, faketime

pytestmark = pytest.mark.slow


def test_clocks_that_jump(database: str, seed: str) -> None:
    found = clocks.jumping(database, seed, 30)
    assert (found.twice, found.quiet, found.crowded, found.unended) == (0, 0, 0, 0)
    assert found.left >= 30


def test_a_wall_clock_that_jumps(database: str, tmp_path: Path, seed: str) -> None:
    try:
        faketime.library()
    except faketime.Missing as why:
        (pytest.fail if REQUIRED else pytest.skip)(str(why))
    found = faketime.jumping(database, tmp_path, seed, 12, every=4 * clocks.HOUR)
    assert (found.twice, found.quiet, found.crowded, found.unended) == (0, 0, 0, 0)
    assert found.left >= 12


def test_many_are_due_in_one_second(database: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.worker.SWEEP", 400)
    _, fired, twice = crowd.avalanche(database, 300)
    assert (fired, twice) == (300, 0)
