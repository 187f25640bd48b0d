"""``check`` and ``show`` at the command line: what is printed, where, and with which exit code."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from cli.main import main

ROOT = Path(__file__).resolve().parent.parent.parent
SOUND = "id: mine\nstart: here\nstates: {here: {say: Hello, outcome: won}}\n"
ODD = SOUND.replace("}}\n", "}, lost: {outcome: lost}}\n")
BAD = SOUND.replace("start: here", "start: ther")


@pytest.fixture(autouse=True)
def _place(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("LEADSCRIPT_LOCALE", "en")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "flows").mkdir()


def write(name: str, text: str) -> None:
    Path("flows", f"{name}.yaml").write_text(text, "utf-8")


def run(*words: str) -> Result:
    return CliRunner().invoke(main, list(words))


def test_without_a_name_every_script_of_the_folder_is_checked() -> None:
    write("sound", SOUND)
    write("bad", BAD)
    result = run("check")
    assert result.exit_code == 1
    assert result.output == (
        "flows/bad.yaml:2:8: error[unknown-state] there is no state `ther`\n"
        "  2 | start: ther\n"
        "    |        ^^^^ did you mean `here`?\n"
        "    = legal: here\n"
        "\n"
        "✗ Scripts: 2 · errors: 1 · warnings: 0\n"
    )


def test_without_a_folder_the_shipped_scripts_are_checked() -> None:
    result = run("check")
    assert result.exit_code == 0
    assert result.output.startswith("✓ Scripts: ")


def test_a_warning_is_an_error_only_where_that_is_asked_for() -> None:
    write("odd", ODD)
    assert run("check", "odd").exit_code == 0
    assert run("check", "odd", "--strict").exit_code == 1


def test_messages_follow_the_language_of_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    write("bad", BAD)
    monkeypatch.setenv("LEADSCRIPT_LOCALE", "ru")
    assert "error[unknown-state] нет состояния `ther`" in run("check", "bad").output


def test_json_is_for_programs() -> None:
    write("bad", BAD)
    document = json.loads(run("check", "--format", "json").output)
    assert {key: document[key] for key in ("scripts", "errors", "warnings")} == {
        "scripts": ["flows/bad.yaml"],
        "errors": 1,
        "warnings": 0,
    }
    assert document["problems"] == [
        {
            "file": "flows/bad.yaml",
            "line": 2,
            "column": 8,
            "end_column": 12,
            "severity": "error",
            "rule": "unknown-state",
            "message": "there is no state `ther`",
            "hint": "legal: here",
            "close": "here",
            "legal": ["here"],
        }
    ]


def test_github_shows_findings_beside_their_lines() -> None:
    write("bad", BAD)
    assert run("check", "--format", "github").output == (
        "::error file=flows/bad.yaml,line=2,col=8,endColumn=12,title=unknown-state::"
        "there is no state `ther`%0Adid you mean `here`?%0Alegal: here\n"
    )


def test_github_shows_the_talk_of_a_proof() -> None:
    loop = "id: loop\nlanguage: en\nstart: a\nstates: {a: {say: Hello., next: b}, b: {say: Again., next: a}}\n"
    write("loop", loop)
    told = run("check", "loop", "--format", "github").output
    assert told.count("\n") == 1
    assert "%0Abot: Hello.%0Abot: Again.%0A(and so on for ever)" in told


def test_one_unknown_name_is_told_before_anything_is_checked() -> None:
    write("bad", BAD)
    result = run("check", "bad", "crdit")
    assert result.exit_code == 2
    assert "unknown-state" not in result.output
    assert "No such script: crdit" in result.stderr


def test_nothing_in_a_script_steers_the_terminal() -> None:
    write("bad", SOUND.replace("start: here", 'start: "\\e[31mred"'))
    assert "\x1b" not in run("check", "bad").output
    write("loud", SOUND.replace("Hello", '"\\e[31mred"'))
    assert "\x1b" not in run("show", "loud").output


def test_show_draws_a_page_and_a_diagram() -> None:
    write("sound", SOUND)
    assert "here · start · ✓ won\n    Hello" in run("show", "sound").output
    assert run("show", "sound", "--format", "mermaid").output.startswith("stateDiagram-v2\n    [*] --> s0\n")


def test_show_writes_a_file_and_tells_where_it_cannot() -> None:
    write("sound", SOUND)
    result = run("show", "sound", "-o", "page.txt")
    assert (result.exit_code, result.output) == (0, "")
    assert "Hello" in Path("page.txt").read_text("utf-8")
    refused = run("show", "sound", "-o", "absent/page.txt")
    assert refused.exit_code == 2
    assert "Cannot write absent/page.txt" in refused.stderr


def test_a_script_with_errors_is_not_shown() -> None:
    write("bad", BAD)
    result = run("show", "bad")
    assert result.exit_code == 1
    assert "flows/bad.yaml:2:8: there is no state `ther`" in result.stderr


def test_a_watched_script_is_checked_again_on_every_save(tmp_path: Path) -> None:
    write("mine", BAD)
    running = subprocess.Popen(
        [sys.executable, "-m", "cli.main", "check", str(tmp_path / "flows" / "mine.yaml"), "--watch"],
        cwd=ROOT,
        env={**os.environ, "LEADSCRIPT_LOCALE": "en"},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        assert running.stdout is not None
        assert "unknown-state" in running.stdout.readline()
        while not running.stdout.readline().startswith("✗"):
            pass
        (tmp_path / "new.yaml").write_text(SOUND, "utf-8")
        (tmp_path / "new.yaml").replace(tmp_path / "flows" / "mine.yaml")  # as many editors save
        assert running.stdout.readline().startswith("✓ Scripts: 1")
        running.send_signal(signal.SIGINT)
        assert running.wait(10) == 130
    finally:
        running.kill()


@pytest.mark.slow
def test_a_long_script_is_checked_to_its_end() -> None:
    text = (ROOT / "flows" / "credit.yaml").read_text("utf-8")
    states = "".join(
        f"  extra{n}:\n    say: {{ru: Ещё вопрос., en: One more.}}\n    collect: [worry]\n    next: manager\n"
        for n in range(30)
    )
    write("long", text.replace("\nobjections:\n", f"\n{states}\nobjections:\n"))
    assert len(Path("flows", "long.yaml").read_text("utf-8").splitlines()) >= 600
    done = subprocess.run(
        [sys.executable, "-m", "cli.main", "check", str(Path("flows", "long.yaml").resolve())],
        cwd=ROOT,
        env={**os.environ, "LEADSCRIPT_LOCALE": "en"},
        check=False,
        capture_output=True,
        text=True,
    )
    assert "errors: 0 · warnings: 30" in done.stdout
