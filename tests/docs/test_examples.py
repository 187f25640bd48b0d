"""Every program and script under examples/ runs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from engine.library import read_script

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("script", sorted((ROOT / "examples").glob("*.yaml")), ids=lambda path: path.name)
def test_scripts_have_no_problem(script: Path) -> None:
    assert read_script(script).problems == ()


@pytest.mark.parametrize("program", sorted((ROOT / "examples").glob("*.py")), ids=lambda path: path.name)
def test_programs_run(program: Path) -> None:
    done = subprocess.run([sys.executable, str(program)], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "Очень приятно, Айгерим!" in done.stdout
    assert "won" in done.stdout
