"""One mistake a script, and exactly what ``check`` says of it, in both languages.

``python tests/authoring/test_golden.py`` writes the expected outputs anew: look at the difference.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from cli.findings import drawn
from engine.authoring.load import Outcome
from engine.authoring.rules import RULES
from engine.library import read_script

DATA = Path(__file__).resolve().parent.parent / "data"
MISTAKES = sorted((DATA / "err").glob("*.yaml"))
SOUND = sorted((DATA / "ok").glob("*.yaml"))
# Told by unit tests: their scripts would be big, or no script can show them.
ELSEWHERE = {"too-big", "text-long", "syntax", "wrong", "noqa-error", "unproven"}


def told(path: Path, outcome: Outcome) -> str:
    """Return what the terminal shows, with the bare name of the file."""
    blocks = []
    for locale in ("ru", "en"):
        lines = [str(line) for problem in outcome.problems for line in drawn(problem, outcome.source, locale)]
        blocks.append("\n".join(lines).replace(str(path), path.name))
    return "\n\n".join(blocks) + "\n"


@pytest.mark.parametrize("path", MISTAKES, ids=lambda path: path.stem)
def test_a_mistake_is_told_once_and_in_these_words(path: Path) -> None:
    outcome = read_script(path)
    rules = [problem.rule for problem in outcome.problems]
    assert len(rules) == 1, told(path, outcome)
    stem = path.stem.removeprefix("proof-")
    assert stem == rules[0] or stem.startswith(f"{rules[0]}-")
    assert (outcome.flow is None) is (outcome.problems[0].severity == "error")
    assert told(path, outcome) == path.with_suffix(".txt").read_text("utf-8")


@pytest.mark.parametrize("path", SOUND, ids=lambda path: path.stem)
def test_a_sound_script_has_no_finding(path: Path) -> None:
    outcome = read_script(path)
    assert outcome.flow is not None, told(path, outcome)
    assert outcome.problems == ()


def test_every_rule_has_a_mistake_that_shows_it() -> None:
    shown = {read_script(path).problems[0].rule for path in MISTAKES}
    assert RULES.keys() - shown - ELSEWHERE == set()


if __name__ == "__main__":
    for mistake in MISTAKES:
        mistake.with_suffix(".txt").write_text(told(mistake, read_script(mistake)), "utf-8")
