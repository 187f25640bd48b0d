"""An edit strands nobody, and is foretold."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.chaos import edits


@pytest.mark.slow
def test_live_talks_go_on_as_foretold(database: str, tmp_path: Path, seed: str) -> None:
    found = edits.across(database, tmp_path, seed, 12)
    assert (found.wrong, found.stuck, found.lost) == (0, 0, 0)
    assert found.live == found.touched == 12
