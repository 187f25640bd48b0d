"""Touches: each at most once and never at night, whatever the clock does and however many are due."""

from __future__ import annotations

import pytest

from tests.chaos import clocks, crowd

pytestmark = pytest.mark.slow


def test_clocks_that_jump(database: str, seed: str) -> None:
    found = clocks.jumping(database, seed, 30)
    assert (found.twice, found.quiet, found.crowded, found.unended) == (0, 0, 0, 0)
    assert found.left >= 30


def test_many_are_due_in_one_second(database: str) -> None:
    _, fired, twice = crowd.avalanche(database, 300)
    assert (fired, twice) == (300, 0)
