"""The step library: both languages of every step, failures that show the talk, use from another repository."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest
from behave.step_registry import registry

import channels.gherkin.steps  # noqa: F401  (registers the vocabulary)
from channels.gherkin.words import span
from channels.gherkin.world import ScenarioWrong, World, inline

SCRIPT = """
start: about
disclosure: off
slots:
  banks: {type: integer, ask: "Сколько банков?"}
  agrees: {type: yes_no, ask: "Записать вас?"}
states:
  about: {stage: new, collect: [banks, agrees], next: done}
  done: {say: Спасибо!, outcome: won}
"""


def vocabulary() -> dict[str, list[str]]:
    """Return the wordings of every step by the name of its function."""
    found: dict[str, list[str]] = {}
    for matcher in registry.steps["step"]:
        found.setdefault(f"{matcher.func.__module__}.{matcher.func.__name__}", []).append(matcher.pattern)
    return {name: words for name, words in found.items() if name.startswith("channels.gherkin")}


def cyrillic(text: str) -> bool:
    """Tell whether a text has a Russian letter."""
    return any("а" <= letter <= "я" or letter == "ё" for letter in text.lower())


@pytest.mark.parametrize(("name", "words"), sorted(vocabulary().items()))
def test_every_step_has_a_russian_and_an_english_form(name: str, words: list[str]) -> None:
    russian = [one for one in words if cyrillic(one)]
    assert russian, name
    assert len(russian) < len(words), name


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("2 часа", 7200),
        ("1 день", 86_400),
        ("5 дней", 432_000),
        ("30 minutes", 1800),
        ("3d", 259_200),
        ("1 hour", 3600),
    ],
)
def test_time_is_written_as_people_write_it(text: str, seconds: int) -> None:
    assert span(text) == seconds


def test_a_failure_shows_expected_actual_state_slots_and_the_transcript() -> None:
    world = World(language="ru")
    world.use(inline(SCRIPT))
    world.open()
    world.send("text", "3")
    with pytest.raises(AssertionError) as failed:
        world.expect(False, "слоны", "банки")
    assert (
        str(failed.value)
        == dedent(
            """
            ожидалось: слоны
            получено: банки

            состояние about · стадия new · ждёт agrees · ведёт bot · исход —
            слоты: banks = 3
            услышано: slot banks «3»
            решили правила: fill

            переписка:
              лид открыл чат
              бот: Сколько банков?
              лид: 3
              бот: Записать вас?
                   [Да] [Нет]
            """
        ).rstrip()
    )


def test_a_script_that_cannot_start_is_told_with_its_lines() -> None:
    with pytest.raises(ScenarioWrong, match=r"4:29 .*nowhere"):
        inline("start: about\nslots: {}\nstates:\n  about: {say: Hello, next: nowhere}\n")


def test_time_goes_forward_only() -> None:
    world = World()
    world.use(inline(SCRIPT))
    world.open()
    with pytest.raises(ScenarioWrong, match="forward"):
        world.set_clock("2026-11-20 11:00")


@pytest.mark.slow
def test_another_repository_needs_two_files_of_one_line(tmp_path: Path) -> None:
    """A failing scenario ends with exit code 1 and prints its talk; a passing one with 0."""
    steps = tmp_path / "features" / "steps"
    steps.mkdir(parents=True)
    (steps.parent / "environment.py").write_text("from channels.gherkin.environment import *\n")
    (steps / "vocabulary.py").write_text("from channels.gherkin.steps import *\n")
    feature = steps.parent / "own.feature"
    talk = "Feature: Ours\n  Scenario: Hello\n    Given the script credit\n    When the lead opens the chat\n"
    run = [sys.executable, "-m", "behave", "--no-color"]
    settings = {"cwd": tmp_path, "capture_output": True, "text": True, "env": {**os.environ, "PYTHONUTF8": "1"}}

    feature.write_text(talk + "    Then the bot awaits name\n", encoding="utf-8")
    assert subprocess.run(run, check=False, **settings).returncode == 0  # type: ignore[call-overload]

    feature.write_text(talk + '    Then the bot says "elephants"\n', encoding="utf-8")
    failed = subprocess.run(run, check=False, **settings)  # type: ignore[call-overload]
    assert failed.returncode == 1
    assert "expected: … elephants …" in failed.stdout
    assert "bot: Здравствуйте! Меня зовут Дарья" in failed.stdout
