"""The README is run: its script talks as it says, its typo is told as it says, its commands exist."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from channels.talk import Clock, Talk
from cli.main import COMMANDS
from engine.library import load_script
from engine.message import Address
from engine.stores.memory import MemoryStore

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text("utf-8")


def blocks(language: str) -> list[str]:
    """Return the fenced blocks of a language."""
    return re.findall(rf"```{language}\n(.*?)```", README, re.DOTALL)


def test_the_script_of_the_readme_is_the_example() -> None:
    script = blocks("yaml")[0]
    assert script == (ROOT / "examples" / "hello.yaml").read_text("utf-8")
    assert len(script.splitlines()) == 6


def test_the_talk_of_the_readme_is_what_the_bot_says() -> None:
    talk = Talk(load_script(str(ROOT / "examples" / "hello.yaml")), MemoryStore(), Address("b", "c", "l"), Clock(0))
    said = []
    turns = [talk.open()]
    lines = re.findall(r"^> (.*)$", blocks("text")[0], re.MULTILINE)
    assert lines
    turns += [talk.send("text", line) for line in lines]
    for turn in turns:
        said += [reply.text for reply in turn.replies]
    shown = re.findall(r"Бот: (.*?)(?=\n> |\Z)", blocks("text")[0], re.DOTALL)
    assert ["\n".join(line.strip() for line in one.strip().splitlines()) for one in shown] == said


def test_the_typo_of_the_readme_is_told_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LEADSCRIPT_LOCALE", "ru")
    (tmp_path / "hello.yaml").write_text(blocks("yaml")[0].replace("next: bye", "next: by"), "utf-8")
    from cli.commands.check import command

    result = CliRunner().invoke(command, ["hello.yaml"])
    told = blocks("text")[1].strip().splitlines()
    assert told == [line.rstrip() for line in result.output.splitlines()][: len(told)]


def test_every_command_of_the_readme_exists_and_none_is_missing() -> None:
    table = README.split("## Commands")[1].split("\n## ")[0]
    named = set(re.findall(r"`leadscript (\w+)", table))
    assert named == set(COMMANDS)


def test_the_scenario_of_the_readme_passes(tmp_path: Path) -> None:
    features = tmp_path / "features"
    (features / "steps").mkdir(parents=True)
    for file in ("environment.py", "steps/vocabulary.py"):
        (features / file).write_text((ROOT / "features" / file).read_text("utf-8"), "utf-8")
    (features / "debt.feature").write_text(blocks("gherkin")[0], "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "behave"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    assert "1 scenario passed" in done.stdout
