"""What tests of a whole message share: the script their module writes, compiled."""

from __future__ import annotations

import pytest

from engine.authoring.load import read_flow
from engine.script import Script, compile_script


@pytest.fixture(scope="module")
def script(request: pytest.FixtureRequest) -> Script:
    """Return the ``SCRIPT`` of the module, compiled."""
    outcome = read_flow(request.module.SCRIPT.encode(), "test.yaml")
    assert outcome.flow is not None, outcome.problems
    return compile_script(outcome.flow, "f")
