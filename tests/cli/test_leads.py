"""`leads`, `lead ID` and `db upgrade`: what came of it, for people and for programs."""

import csv
import io
import json
import os
import pty
import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from cli.main import main
from engine.event import Event, Evidence
from engine.message import Address, Button, Incoming, Part, Reply
from engine.outgoing import Delivery, outgoing
from engine.ports import Claim
from engine.runner import hand_over
from engine.session import Move, Session, Turn
from engine.stores.migrations import REVISIONS
from engine.stores.sql import open_store
from engine.value import Money

NOON = 1_764_072_000_000  # 2025-11-25T12:00:00Z


@pytest.fixture(autouse=True)
def _settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LEADSCRIPT_LOCALE", "en")
    monkeypatch.delenv("LEADSCRIPT_DATABASE", raising=False)


@pytest.fixture
def talks(tmp_path: Path) -> Path:
    """A database with three leads."""
    file = tmp_path / "leadscript.db"
    store = open_store(str(file))
    greeted = (Reply((Part("present", "Здравствуйте!"), Part("ask", "Какой у вас долг?"))),)
    for number, (lead, flow, source) in enumerate(
        [("1", "credit", "ads"), ("2", "credit", None), ("2", "loans", None)]
    ):
        at = NOON + number * 60_000
        session = Session(lead, flow, "f", "ru", at, "greeting", "greeting", 1, 1, source=source, stage="new")
        turn = Turn(1, Incoming("start", "", at), (), "greeting", session, rules=("open",), replies=greeted)
        address = Address(flow, "console", lead)
        store.commit(address, turn)
        hand_over(store, outgoing(address, turn), at)
        if number == 0:
            at += 3_600_000
            heard = (Event("slot", "debt", Evidence("500 тысяч", 1, 10, "money"), Money(500_000, 500_000, "RUB")),)
            session = replace(session, version=2, state="manager", stage="hot", outcome="handoff", owner="waiting")
            session = replace(session, slots={"debt": heard[0].value})
            said = (Reply((Part("close", "Передаю.\n\nЖдите."),), (Button("ok", "Хорошо"),), ("memo.pdf",)),)
            moves = (Move("go", "greeting", "manager"),)
            words = Incoming("text", "=500 тысяч \x1b[31mи точка", at)
            turn = Turn(2, words, heard, "greeting", session, moves, ("fill",), (), said)
            store.commit(address, turn)
            hand_over(store, outgoing(address, turn), at)
    store.close()
    return file


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, arguments)


@pytest.mark.parametrize(
    ("flags", "output"),
    [([], ""), (["--json"], "[]\n"), (["--flow", "x"], ""), (["--csv"], "lead,channel,bot,")],
)
def test_no_database_is_told_in_a_line_and_none_is_made(flags: list[str], output: str, tmp_path: Path) -> None:
    result = run("leads", *flags)
    assert result.exit_code == 0
    assert result.stdout.startswith(output)
    assert result.stderr == ("There is no database ./leadscript.db yet. Begin a talk: leadscript chat credit\n")
    assert list(tmp_path.iterdir()) == []


def test_lead_without_a_database(tmp_path: Path) -> None:
    result = run("lead", "1")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "No lead '1' in the database ./leadscript.db" in result.stderr
    assert list(tmp_path.iterdir()) == []


def test_empty_database_says_how_to_begin() -> None:
    assert run("db", "upgrade").exit_code == 0
    result = run("leads")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == "No leads yet. Begin a talk: leadscript chat credit\n"


@pytest.mark.usefixtures("talks")
def test_piped_table_is_plain_and_whole() -> None:
    result = run("leads")
    lines = result.stdout.splitlines()
    assert lines[0].split() == ["lead", "flow", "stage", "state", "outcome", "last", "word", "when"]
    assert lines[1].split()[:5] == ["1", "credit", "hot", "manager", "waiting"]
    assert "=500 тысяч [31mи точка" in lines[1]  # what would steer the terminal is gone
    assert [line.split()[1] for line in lines[2:]] == ["loans", "credit"]
    assert "\x1b" not in result.stdout


@pytest.mark.usefixtures("talks")
@pytest.mark.parametrize(
    ("flags", "found"),
    [
        (["--flow", "loans"], ["loans"]),
        (["--stage", "hot"], ["credit"]),
        (["--outcome", "handoff"], ["credit"]),
        (["--owner", "bot"], ["loans", "credit"]),
        (["--owner", "bot", "--flow", "credit"], ["credit"]),
        (["--outcome", "won"], []),
        (["--source", "ads"], ["credit"]),
        (["--bot", "loans"], ["loans"]),
        (["--channel", "telegram"], []),
        (["--text", "ТОЧКА тысяч"], ["credit"]),
        (["--text", "точка нет"], []),
        (["--since", "2025-11-25T12:02:00+00:00"], ["credit", "loans"]),
        (["--since", "1d"], []),
        (["--since", "100y", "--limit", "2"], ["credit", "loans"]),
    ],
)
def test_filters(flags: list[str], found: list[str]) -> None:
    result = run("leads", "--json", *flags)
    assert [row["flow"] for row in json.loads(result.stdout)] == found
    assert result.stderr == ("" if found else "No such leads.\n")


@pytest.mark.usefixtures("talks")
@pytest.mark.parametrize("flags", [["--since", "yesterday"], ["--since", "99999999-01-01"], ["--limit", "0"]])
def test_filters_that_say_nothing(flags: list[str]) -> None:
    result = run("leads", *flags)
    assert (result.exit_code, flags[0] in result.stderr) == (2, True)


@pytest.mark.parametrize("command", [["leads"], ["lead", "1"], ["lead", "1", "take"], ["coverage", "credit"]])
def test_a_foreign_database_is_left_as_it_was(command: list[str], tmp_path: Path) -> None:
    file = tmp_path / "leadscript.db"
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TABLE songs (name TEXT)")
    before = file.read_bytes()
    result = run(*command)
    assert result.exit_code == (1 if command[0] == "lead" else 0)
    assert "Traceback" not in result.output
    assert (file.read_bytes(), [one.name for one in tmp_path.iterdir()]) == (before, ["leadscript.db"])
    assert command != ["leads"] or result.stderr.startswith("There are no talks in ./leadscript.db.")


@pytest.mark.usefixtures("talks")
def test_json_and_csv_hold_the_same() -> None:
    document = json.loads(run("leads", "--json").stdout)
    assert document[0] == {
        "lead": "1",
        "channel": "console",
        "bot": "credit",
        "flow": "credit",
        "state": "manager",
        "stage": "hot",
        "outcome": "handoff",
        "owner": "waiting",
        "source": "ads",
        "last_word": "=500 тысяч \x1b[31mи точка",
        "opened_at": "2025-11-25T12:00:00.000Z",
        "last_at": "2025-11-25T13:00:00.000Z",
    }
    rows = list(csv.DictReader(io.StringIO(run("leads", "--csv").stdout)))
    assert rows[0].pop("last_word") == "'=500 тысяч \x1b[31mи точка"  # no spreadsheet runs it
    assert rows[0] == {name: value for name, value in document[0].items() if name != "last_word"}
    assert [row["flow"] for row in rows] == ["credit", "loans", "credit"]
    assert run("leads", "--csv", "--json").exit_code == 2


@pytest.mark.usefixtures("talks")
def test_transcript_tells_what_was_decided() -> None:
    lines = [line.strip() for line in run("lead", "1").stdout.splitlines()]
    assert lines[0] == "1 · credit · console · hot · manager · handoff · owner waiting"
    assert re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d  began the talk", lines[1])
    assert lines[3:6] == ["Здравствуйте!", "", "Какой у вас долг?"]
    assert lines[6].endswith("> =500 тысяч [31mи точка")
    assert lines[7] == "debt «500 тысяч» · fill · greeting → manager"
    assert lines[8:11] == ["Передаю.", "", "Ждите. [Хорошо] 📎 memo.pdf"]


def test_what_became_of_each_message(talks: Path) -> None:
    address, at = Address("credit", "console", "1"), NOON + 4_000_000
    store = open_store(str(talks))
    session = store.load(address)
    assert session is not None
    for number, (outcome, kind) in enumerate([("refused", "text"), ("later", "text"), ("sent", "text")]):
        session = replace(session, version=session.version + 1)
        said = (Reply((Part("ask", f"Вопрос {number}"),)),)
        turn = Turn(session.version, Incoming(kind, "да", at), (), "manager", session, replies=said)  # type: ignore[arg-type]
        store.commit(address, turn)
        (row,) = outgoing(address, turn)
        store.write(lambda within, row=row: within.claim([row], "w", at + 1, at))  # type: ignore[misc]
        store.write(lambda within, row=row: within.sending([Claim(row, "w", at + 1, "Другими словами")], at))  # type: ignore[misc]
        done = Delivery(outcome, wait=5, why="blocked" if outcome == "refused" else "")  # type: ignore[arg-type]
        store.write(lambda within, row=row, done=done: within.settle([(row, done)], at + 120_000))  # type: ignore[misc]
        if outcome == "later":
            store.write(lambda within, row=row: within.claim([row], "w", at + 9, at + 10**6))  # type: ignore[misc]
            store.write(lambda within, row=row: within.settle([(row, Delivery("sent"))], at + 120_000))  # type: ignore[misc]
    store.close()
    shown = run("lead", "1").stdout
    assert shown.count("Другими словами") == 3  # what left is shown, not what was authored
    assert "✗ not delivered: blocked" in shown
    assert re.search(r"sent \d{4}-\d\d-\d\d", shown)
    document = json.loads(run("lead", "1", "--json").stdout)["talks"][0]["turns"]
    assert [one["replies"][0]["sent"]["state"] for one in document[2:]] == ["failed", "sent", "sent"]
    assert document[2]["replies"][0]["sent"]["why"] == "blocked"


@pytest.mark.usefixtures("talks")
def test_transcript_as_json() -> None:
    document = json.loads(run("lead", "1", "--json").stdout)
    (talk,) = document["talks"]
    assert (document["lead"], talk["state"], talk["owner"]) == ("1", "manager", "waiting")
    assert talk["slots"] == {"debt": {"low": 500_000, "high": 500_000, "currency": "RUB"}}
    assert talk["turns"][1] == {
        "at": "2025-11-25T13:00:00.000Z",
        "kind": "text",
        "text": "=500 тысяч \x1b[31mи точка",
        "name": None,
        "heard": [{"kind": "slot", "name": "debt", "span": "500 тысяч"}],
        "rules": ["fill"],
        "before": "greeting",
        "state": "manager",
        "owner": "waiting",
        "replies": [
            {
                "text": "Передаю.\n\nЖдите.",
                "buttons": [{"id": "ok", "text": "Хорошо"}],
                "sends": ["memo.pdf"],
                "sent": {"state": "sent", "at": "2025-11-25T13:00:00.000Z", "text": None, "why": None},
            }
        ],
        "effects": [],
    }
    assert (talk["held"], talk["consents"]) == (False, [])
    assert talk["owners"] == [
        {"at": "2025-11-25T13:00:00.000Z", "owner": "waiting", "cause": "fill", "who": None, "why": None}
    ]


@pytest.mark.usefixtures("talks")
def test_id_that_two_bots_know_shows_both_and_an_unknown_one_fails() -> None:
    assert [talk["flow"] for talk in json.loads(run("lead", "2", "--json").stdout)["talks"]] == ["loans", "credit"]
    missing = run("lead", "3")
    assert (missing.exit_code, missing.stdout) == (1, "")
    assert missing.stderr == "Error: No lead '3' in the database ./leadscript.db\n  The leads: leadscript leads\n"


def test_upgrade_tells_what_it_did(tmp_path: Path) -> None:
    assert run("db", "upgrade").stderr == f"./leadscript.db: empty → {REVISIONS[-1]}\n"
    assert run("db", "upgrade").stderr == f"./leadscript.db: already at {REVISIONS[-1]}\n"
    assert (tmp_path / "leadscript.db").exists()


@pytest.mark.parametrize("command", [["leads"], ["lead", "1"], ["db", "upgrade"]])
def test_database_that_cannot_be_used(command: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEADSCRIPT_LOCALE", "ru")
    (tmp_path / "leadscript.db").write_text("no database at all" * 100)
    result = run(*command)
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith("Ошибка: ./leadscript.db: это не база SQLite\n")


def in_terminal(arguments: list[str], **environ: str) -> tuple[int, str]:
    """Exit code and output of a program that believes a person is looking."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "cli.main", *arguments],
        stdout=theirs,
        stderr=theirs,
        stdin=theirs,
        env={name: value for name, value in os.environ.items() if name != "NO_COLOR"} | environ,
    )
    os.close(theirs)
    shown = b""
    while True:
        try:
            chunk = os.read(ours, 65_536)
        except OSError:  # the other end is closed
            break
        if not chunk:
            break
        shown += chunk
    os.close(ours)
    return process.wait(), shown.decode()


@pytest.mark.usefixtures("talks")
@pytest.mark.parametrize("command", [["leads"], ["lead", "1"], ["lead", "2"]])
@pytest.mark.parametrize("locale", ["ru", "en"])
@pytest.mark.parametrize("columns", [40, 80])
def test_nothing_is_wider_than_the_terminal(command: list[str], locale: str, columns: int) -> None:
    environ = {"COLUMNS": str(columns), "TERM": "xterm-256color", "LEADSCRIPT_LOCALE": locale}
    code, shown = in_terminal(command, **environ)
    assert code == 0
    lines = [re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", line) for line in shown.splitlines()]
    assert max(map(len, lines)) <= columns
    told = " ".join(line.strip() for line in lines)
    assert "greeting" in told
    assert command[-1] == "2" or "тысяч" in told


@pytest.mark.usefixtures("talks")
@pytest.mark.parametrize("columns", ["80", "120"])
def test_colours_are_for_people_only(columns: str) -> None:
    code, shown = in_terminal(["leads"], COLUMNS=columns, TERM="xterm-256color")
    assert code == 0
    assert "\x1b[1;33mwaiting" in shown
    assert "\x1b[31m" not in shown
    lines = [re.sub(r"\x1b\[[0-9;]*m", "", line) for line in shown.splitlines()]
    assert max(map(len, lines)) <= int(columns)
    assert any("loans" in line and "greeting" in line for line in lines)
    code, shown = in_terminal(["leads"], COLUMNS=columns, TERM="xterm-256color", NO_COLOR="1")
    assert "waiting" in shown
    assert not re.search(r"\x1b\[[0-9;]*3[0-7]m", shown)
    code, shown = in_terminal(["lead", "none"], TERM="xterm-256color")
    assert (code, "\x1b[31m\x1b[1mError:" in shown) == (1, True)
