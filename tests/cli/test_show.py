"""``show`` at the command line: which shapes there are, where they go, and what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from cli.main import main

SOUND = "id: mine\nstart: here\nstates: {here: {say: Hello, outcome: won}}\n"


@pytest.fixture(autouse=True)
def _place(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("LEADSCRIPT_LOCALE", "en")
    monkeypatch.chdir(tmp_path)
    Path("mine.yaml").write_text(SOUND, "utf-8")


def run(*words: str) -> Result:
    return CliRunner().invoke(main, ["show", *words])


@pytest.mark.parametrize(
    ("shape", "head"),
    [("text", "mine"), ("mermaid", "stateDiagram-v2"), ("svg", "<svg xmlns="), ("html", "<!doctype html>")],
)
def test_each_shape_is_printed_or_written_the_same(shape: str, head: str) -> None:
    printed = run("mine.yaml", "--format", shape)
    assert printed.exit_code == 0
    assert printed.output.startswith(head)
    assert "Hello" in printed.output or shape in ("mermaid", "svg")
    assert run("mine.yaml", "--format", shape, "-o", "out").output == ""
    assert Path("out").read_bytes().decode("utf-8") == printed.output


def test_the_page_names_the_file_and_not_where_it_lies(tmp_path: Path) -> None:
    printed = run(str(tmp_path / "mine.yaml"), "--format", "html").output
    assert "mine.yaml" in printed
    assert str(tmp_path) not in printed


@pytest.mark.parametrize("shape", ["svg", "html"])
def test_captions_follow_the_locale(shape: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "Граф" not in run("mine.yaml", "--format", shape).output
    monkeypatch.setenv("LEADSCRIPT_LOCALE", "ru")
    assert "Граф" in run("mine.yaml", "--format", shape).output


@pytest.mark.parametrize("shape", ["svg", "html"])
def test_a_script_with_errors_is_not_drawn(shape: str) -> None:
    Path("bad.yaml").write_text(SOUND.replace("start: here", "start: ther"), "utf-8")
    done = run("bad.yaml", "--format", shape, "-o", "out")
    assert done.exit_code == 1
    assert "bad.yaml:2:8" in done.output
    assert not Path("out").exists()


def test_a_file_that_cannot_be_written_is_told() -> None:
    done = run("mine.yaml", "--format", "html", "-o", "no/such/page.html")
    assert done.exit_code == 2
    assert "page.html" in done.output


def test_an_unknown_script_or_shape_is_a_mistake_in_the_command() -> None:
    assert run("nothing", "--format", "html").exit_code == 2
    assert run("mine.yaml", "--format", "pdf").exit_code == 2
