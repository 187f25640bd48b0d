"""What the tests of durability share: both databases, and a seed that is told."""

from __future__ import annotations

import os
from random import SystemRandom

import pytest


@pytest.fixture
def seed() -> str:
    """A seed, shown where a test fails; CHAOS_SEED plays one again."""
    chosen = os.environ.get("CHAOS_SEED") or str(SystemRandom().randrange(10_000))
    print(f"CHAOS_SEED={chosen}")
    return chosen
