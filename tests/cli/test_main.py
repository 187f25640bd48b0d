"""One error boundary: whatever happens ends as a line and an exit code of DESIGN section 9."""

import os
import re
import subprocess
import sys
from collections.abc import Callable

import click
import pytest
from click.testing import CliRunner, Result

from cli import main as command_line
from engine.errors import LeadscriptError, ScriptNotFound, SettingWrong, StoreFailed

LEADSCRIPT = [sys.executable, "-m", "cli.main"]


def called(action: Callable[[], object], monkeypatch: pytest.MonkeyPatch) -> Result:
    """What the command line does when a command does `action`."""
    command = click.Command("lead", callback=action)
    monkeypatch.setattr(command_line.Leadscript, "get_command", lambda *_: command)
    return CliRunner().invoke(command_line.main, ["lead"])


def raising(error: BaseException) -> Callable[[], None]:
    def action() -> None:
        raise error

    return action


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEADSCRIPT_LOCALE", "en")


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (LeadscriptError("no\nway", "do this"), 1),
        (StoreFailed("no way", "do this"), 1),
        (SettingWrong("no way", "do this"), 2),
        (ScriptNotFound("no way", "do this"), 2),
    ],
)
def test_our_errors_are_a_line_and_a_hint(error: Exception, code: int, monkeypatch: pytest.MonkeyPatch) -> None:
    result = called(raising(error), monkeypatch)
    assert (result.exit_code, result.stdout) == (code, "")
    assert result.stderr == "Error: no way\n  do this\n"


def test_unexpected_error_is_our_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    result = called(raising(ZeroDivisionError("one\ntwo")), monkeypatch)
    assert result.exit_code == 3
    assert result.stderr == (
        "Error: This is our fault, not yours. ZeroDivisionError: one\n  To see the trace: LEADSCRIPT_DEBUG=1\n"
    )
    monkeypatch.setenv("LEADSCRIPT_DEBUG", "1")
    assert "Traceback" in called(raising(ZeroDivisionError()), monkeypatch).stderr


@pytest.mark.parametrize("error", [KeyboardInterrupt(), click.Abort(), EOFError()])
def test_interrupted(error: BaseException, monkeypatch: pytest.MonkeyPatch) -> None:
    result = called(raising(error), monkeypatch)
    assert (result.exit_code, result.stdout, result.stderr) == (130, "", "")


@pytest.mark.parametrize(
    ("action", "code"),
    [
        (lambda: None, 0),
        (lambda: 1, 1),
        (lambda: click.get_current_context().exit(1), 1),
        (lambda: sys.exit(2), 2),
    ],
)
def test_a_command_chooses_its_code(action: Callable[[], object], code: int, monkeypatch: pytest.MonkeyPatch) -> None:
    assert called(action, monkeypatch).exit_code == code


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["chek"], "No such command: chek. Did you mean check?"),
        (["zzz"], "No such command: zzz."),
        (["--versoin"], "No such option: --versoin. Did you mean --version?"),
        (["lead"], "Missing: ID"),
        (["leads", "--owner", "me"], "--owner: "),
    ],
)
def test_wrong_usage(arguments: list[str], told: str) -> None:
    result = CliRunner().invoke(command_line.main, arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert told in result.stderr
    assert len(result.stderr.splitlines()) == 2  # the line and where the help is


def test_wrong_usage_in_russian(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEADSCRIPT_LOCALE", "ru")
    assert "Нет такой команды: chek. Похоже на check." in CliRunner().invoke(command_line.main, ["chek"]).stderr
    assert "Не хватает: ID" in CliRunner().invoke(command_line.main, ["lead"]).stderr


def test_no_command_shows_the_help() -> None:
    result = CliRunner().invoke(command_line.main, [])
    assert result.exit_code == 2
    assert "chat" in result.stderr


@pytest.mark.parametrize("locale", ["ru", "en"])
def test_help_names_every_command_and_an_example(locale: str) -> None:
    found = subprocess.run(
        [*LEADSCRIPT, "--help"], capture_output=True, text=True, env=os.environ | {"LEADSCRIPT_LOCALE": locale}
    )
    assert found.returncode == 0
    assert [name for name in command_line.COMMANDS if not re.search(rf"^  {name} ", found.stdout, re.MULTILINE)] == []
    assert "leadscript chat credit" in found.stdout
    assert ("Команды" in found.stdout) == (locale == "ru")


def test_help_imports_nothing_heavy_and_is_quick() -> None:
    program = (
        "import sys; from cli.main import main\n"
        "try: main(['--help'])\n"
        "finally: print([n for n in ('pydantic', 'sqlalchemy', 'rich', 'yaml', 'statemachine') if n in sys.modules])"
    )
    found = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert found.stdout.splitlines()[-1] == "[]"


def test_version() -> None:
    result = CliRunner().invoke(command_line.main, ["--version"])
    assert result.exit_code == 0
    assert re.fullmatch(r"leadscript \d+\.\d+\.\d+\n", result.stdout)


def test_reader_that_leaves_early_is_no_error() -> None:
    program = (
        "import click, cli.main as m\n"
        "def flood(): [click.echo('x' * 10**5) for _ in range(100)]\n"
        "m.Leadscript.get_command = lambda *_: click.Command('leads', callback=flood)\n"
        "m.run()"
    )
    found = subprocess.run(
        f'{sys.executable} -c "$PROGRAM" leads | head -c 1; exit ${{PIPESTATUS[0]}}',
        shell=True,
        executable="/bin/bash",
        capture_output=True,
        text=True,
        env=os.environ | {"PROGRAM": program},
    )
    assert (found.returncode, found.stdout, found.stderr) == (0, "x", "")


def test_interrupt_from_the_keyboard() -> None:
    program = (
        "import click, time, cli.main as m\n"
        "def wait(): click.echo('ready'); time.sleep(60)\n"
        "m.Leadscript.get_command = lambda *_: click.Command('leads', callback=wait)\n"
        "m.run()"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", program, "leads"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    process.stdout.readline()
    process.send_signal(2)
    _, told = process.communicate(timeout=20)
    assert (process.returncode, told) == (130, "")


def test_pipes_are_utf_8_whatever_the_locale() -> None:
    environ = os.environ | {"LEADSCRIPT_LOCALE": "ru", "PYTHONIOENCODING": "latin-1"}
    found = subprocess.run([*LEADSCRIPT, "--help"], capture_output=True, env=environ)
    assert "Команды" in found.stdout.decode()
