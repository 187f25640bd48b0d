"""``leadscript chat``: the line protocol, the talk at a terminal, and everything that can go wrong with either."""

import json
import os
import pty
import select
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from cli.main import main

ROOT = Path(__file__).resolve().parents[2]
TINY = ROOT / "tests" / "channels" / "tiny.yaml"
NOW = "2026-03-02T10:00"
MOST = 500  # looks at a terminal
COMMAND = [sys.executable, "-m", "cli.main", "chat"]


def environment(**more: str) -> dict[str, str]:
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("LEADSCRIPT_")}
    return inherited | {"LEADSCRIPT_LOCALE": "en", "PYTHONPATH": str(ROOT)} | more


@pytest.fixture(autouse=True)
def _apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every talk happens in a folder of its own, in English."""
    monkeypatch.chdir(tmp_path)
    for name in [name for name in os.environ if name.startswith("LEADSCRIPT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("LEADSCRIPT_LOCALE", "en")


def chat(*arguments: str, given: str = "", flow: str | Path = TINY) -> Result:
    """Call the command here, without a process of its own."""
    return CliRunner().invoke(main, ["chat", str(flow), *arguments], input=given, catch_exceptions=False)


def called(*arguments: str, given: bytes, **more: str) -> subprocess.CompletedProcess[bytes]:
    """Call the command as the shell does."""
    return subprocess.run(
        [*COMMAND, str(TINY), *arguments], input=given, capture_output=True, env=environment(**more), check=True
    )


def asked(*documents: Any) -> str:
    """The lines of a program."""
    return "".join(json.dumps(document, ensure_ascii=False) + "\n" for document in documents)


def answers(*documents: Any, options: tuple[str, ...] = ()) -> list[dict[str, Any]]:
    done = chat("--json", "--now", NOW, *options, given=asked(*documents))
    assert (done.exit_code, done.stderr) == (0, "")
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_one_line_for_the_opening_and_one_for_each_input() -> None:
    opening, named = answers({"text": "Mary"})
    assert opening == {
        "state": "hello",
        "stage": None,
        "awaiting": "name",
        "replies": [{"text": "Hello.\n\nI am a virtual assistant.\n\nWhat is your name?", "buttons": [], "sends": []}],
        "slots": {"name": None, "plan": None, "phone": None},
        "heard": [],
        "owner": "bot",
        "outcome": None,
    }
    assert named["heard"] == [{"kind": "slot", "name": "name", "span": "Mary"}]
    assert named["replies"][-1]["buttons"] == [{"id": "small", "text": "Small"}, {"id": "big", "text": "Big"}]
    assert named["slots"]["name"] == "Mary"


def test_every_kind_of_line() -> None:
    lines = answers(
        {"text": "Mary"},
        {"button": "Big"},
        {"contact": {"phone": "+79001234567", "name": "Mary"}},
        {"event": "call.cancelled"},
        {"button": "small"},
        {"file": "photo"},
        {"manager": "take"},
        {"manager": {"say": "Hello"}},
        {"manager": "give_back"},
    )
    assert [line["state"] for line in lines[1:6]] == ["middle", "end", "won", "middle", "won"]
    assert lines[3]["outcome"] == "won"
    assert lines[3]["replies"][-1]["sends"] == ["https://example.com/memo.pdf"]
    assert [line["owner"] for line in lines[7:]] == ["human", "human", "bot"]
    assert lines[8]["replies"][0]["text"] == "Hello"


def test_waiting_plays_every_timer_at_its_own_time() -> None:
    early, late = answers({"wait": "1h"}, {"wait": "8d"})[1:]
    assert (early["replies"], early["outcome"]) == ([], None)
    assert [reply["text"] for reply in late["replies"]] == ["Still there?"]
    assert (late["state"], late["outcome"]) == ("silent", "lost")


@pytest.mark.parametrize(
    "line",
    [
        "oops",
        "[1]",
        "{}",
        '{"text": 5}',
        '{"wait": "soon"}',
        '{"wait": "900000d"}',
        '{"text": "a", "event": "b"}',
        '{"manager": "?"}',
        "[" * 100_000,
    ],
)
def test_line_that_is_not_understood_gives_an_error_and_the_talk_goes_on(line: str) -> None:
    done = chat("--json", given=f'{line}\n\n{{"text": "Mary"}}\n')
    wrong, named = map(json.loads, done.stdout.splitlines()[1:])
    assert list(wrong) == ["error"]
    assert named["slots"]["name"] == "Mary"
    assert (done.exit_code, done.stderr) == (0, "")


def test_broken_bytes_and_lone_surrogates_are_text() -> None:
    done = called("--json", given=b'{"text": "\\ud800 \xff \\u0000"}\n{"wait": "\\ud800"}\n', PYTHONIOENCODING="ascii")
    assert json.loads(done.stdout.splitlines()[1])["owner"] in ("bot", "waiting")


def test_same_input_same_bytes_whatever_the_hash_seed() -> None:
    given = asked({"text": "hi, I am Mary"}, {"text": "big"}, {"text": "+7 900 123-45-67"}, {"wait": "3d"})
    told = {
        called("--json", "--now", NOW, given=given.encode(), PYTHONHASHSEED=seed).stdout for seed in ("0", "1", "4242")
    }
    assert len(told) == 1


def test_programs_leave_nothing_behind_unless_told_to(tmp_path: Path) -> None:
    answers({"text": "Mary"})
    assert list(tmp_path.iterdir()) == []
    options = ("--db", str(tmp_path / "kept.db"), "--lead", "mary")
    answers({"text": "Mary"}, options=options)
    again = answers(options=options)
    assert (again[0]["state"], again[0]["slots"]["name"]) == ("middle", "Mary")


def test_a_talk_may_be_kept_by_a_server(mariadb: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEADSCRIPT_DATABASE", "elsewhere.db")
    options = ("--db", mariadb, "--lead", "mary")
    answers({"text": "Mary"}, options=options)
    assert answers(options=options)[0]["slots"]["name"] == "Mary"


def test_answer_is_written_before_the_next_line_is_read() -> None:
    process = subprocess.Popen(
        [*COMMAND, str(TINY), "--json"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment(),
        text=True,
    )
    assert process.stdin is not None and process.stdout is not None
    for text in ("", "Mary"):
        if text:
            process.stdin.write(asked({"text": text}))
            process.stdin.flush()
        assert json.loads(process.stdout.readline())["owner"] == "bot"
    process.communicate(timeout=20)
    assert process.returncode == 0


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (["--json", "--trace"], 2, "--trace and --json do not go together."),
        (["--now", "tomorrow"], 2, "'tomorrow' is no time from 1970 to 2100"),
        (["--now", "0001-01-01"], 2, "'0001-01-01' is no time from 1970 to 2100"),
        (["--now", "9999-12-31T23:59"], 2, "is no time from 1970 to 2100"),
        (["--locale", "de"], 2, "--locale"),
        (["--lead", " "], 2, "--lead"),
        (["--db", "postgresql://me:secret@host/db"], 2, "--db"),
        (["--db", "mysql://me:secret@host"], 1, "names no database"),
        (["--db", "mysql://me:secret@127.0.0.1:1/db"], 1, "mysql://me@127.0.0.1:1/db"),
        (["--db", "absent/talks.db"], 1, "absent"),
        (["--db", "."], 1, "folder"),
    ],
)
def test_wrong_call_is_one_clear_line(tmp_path: Path, arguments: list[str], code: int, told: str) -> None:
    done = chat(*arguments, given="Mary\n")
    assert (done.exit_code, done.stdout) == (code, "")
    assert done.stderr.startswith("Error: ")
    assert told in done.stderr.splitlines()[0]
    assert "secret" not in done.stderr
    assert len(done.stderr.splitlines()) <= 2
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("lines", [(), ("--json",)])
@pytest.mark.parametrize(
    ("content", "code", "told"),
    [
        (None, 2, "No such script"),
        (b"\xff\xfe\x00", 1, "bad.yaml:1"),
        (b"id: [", 1, "bad.yaml:1"),
        (b"", 1, "bad.yaml"),
    ],
)
def test_script_that_cannot_start_stores_nothing(
    tmp_path: Path, lines: tuple[str, ...], content: bytes | None, code: int, told: str
) -> None:
    flow = tmp_path / "bad.yaml"
    if content is not None:
        flow.write_bytes(content)
    done = chat(*lines, flow=flow, given="hi\n")
    assert (done.exit_code, done.stdout) == (code, "")
    assert told in done.stderr.splitlines()[0]
    assert "Traceback" not in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == (["bad.yaml"] if content is not None else [])


def test_database_that_is_none(tmp_path: Path) -> None:
    (tmp_path / "leadscript.db").write_bytes(b"no database at all " * 100)
    done = chat(given="Mary\n")
    assert (done.exit_code, done.stdout) == (1, "")
    assert "leadscript.db" in done.stderr
    assert "Traceback" not in done.stderr


def test_talk_whose_state_was_edited_away_goes_on(tmp_path: Path) -> None:
    flow = tmp_path / "tiny.yaml"
    flow.write_text(TINY.read_text("utf-8"), "utf-8")
    chat("--lead", "mary", flow=flow, given="Mary\n")
    flow.write_text(TINY.read_text("utf-8").replace("middle", "centre"), "utf-8")
    done = chat("--lead", "mary", flow=flow, given="big\n")
    assert (done.exit_code, done.stderr) == (0, "")
    assert "Your number?" in done.stdout


def test_piped_talk_is_a_plain_transcript() -> None:
    done = chat("--lead", "mary", given="Mary\n\n2")
    assert done.exit_code == 0
    assert done.stderr == ""
    transcript = (TINY.parent / "transcript.txt").read_text("utf-8")
    assert done.stdout == transcript.replace("tiny.yaml", str(TINY))


def test_talk_is_stored_and_taken_up_again() -> None:
    chat("--lead", "mary", given="Mary\n")
    again = chat("--lead", "mary", given="/quit\n")
    assert "Which plan?" in again.stdout
    assert "Hello." not in again.stdout
    other = chat(given="")
    assert "Hello." in other.stdout


def test_reader_that_leaves_early_is_no_error() -> None:
    done = subprocess.run(
        f"yes Mary | head -50 | {sys.executable} -m cli.main chat {TINY} | head -1; exit ${{PIPESTATUS[2]}}",
        shell=True,
        executable="/bin/bash",
        capture_output=True,
        text=True,
        env=environment(),
    )
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("lines", [[], ["--json"]])
def test_interrupt(lines: list[str]) -> None:
    process = subprocess.Popen(
        [*COMMAND, str(TINY), *lines],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(PYTHONUNBUFFERED="1"),
    )
    assert process.stdout is not None
    process.stdout.readline()
    time.sleep(0.5)
    process.send_signal(signal.SIGINT)
    _, told = process.communicate(timeout=20)
    assert (process.returncode, told.strip()) == (130, b"")


@pytest.mark.parametrize(("keys", "code"), [(b"\x04", 0), (b"\x03", 130)])
def test_keys_that_end_a_talk_at_a_terminal(keys: bytes, code: int) -> None:
    child, terminal = pty.fork()
    if child == 0:
        os.execve(sys.executable, [*COMMAND, str(TINY)], environment(TERM="xterm"))
    seen = b""
    while b"\n> " not in seen:
        seen += os.read(terminal, 4096)
    try:
        os.write(terminal, keys)
        for _ in range(MOST):
            if not select.select([terminal], [], [], 0.5)[0]:
                os.write(terminal, keys)  # a key is lost that falls into the moment when the line editor takes over
            elif more := os.read(terminal, 4096):
                seen += more
            else:
                break
        else:
            pytest.fail(f"the talk goes on: {seen!r}")
    except OSError:
        pass  # a terminal whose program has ended
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == code
    assert (b"The talk is stored" in seen) == (code == 0)
    assert b"Traceback" not in seen
    assert b"\x1b[1" in seen  # colours
