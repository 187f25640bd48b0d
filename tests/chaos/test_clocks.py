"""Touches: each at most once and never at night, whatever the clock does."""

from __future__ import annotations

import pytest

from tests.chaos import clocks

pytestmark = pytest.mark.slow


def test_clocks_that_jump(database: str, seed: str) -> None:
    found = clocks.jumping(database, seed, 30)
    assert (found.twice, found.quiet, found.crowded, found.unended) == (0, 0, 0, 0)
    assert found.left >= 30
