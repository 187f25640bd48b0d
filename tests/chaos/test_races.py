"""A word against a touch, a manager against the bot: who was first is decided in the database, and once."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.chaos import races

pytestmark = pytest.mark.slow


def test_no_touch_begins_after_the_lead_wrote(database: str, seed: str) -> None:
    begun, called_off, late = races.replies_against_touches(database, seed, 60)
    assert late == 0
    assert begun + called_off == 60


def test_no_reply_leaves_after_a_manager_took_the_chat(database: str, tmp_path: Path, seed: str) -> None:
    left, kept, late = races.takes_against_replies(database, tmp_path, seed, 40)
    assert late == 0
    assert left + kept == 40
