"""`run` as a process of its own: what it tells, what one bot's failure is to another, edits, and every way to end."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import pytest
from click.testing import CliRunner

from cli.main import main

ROOT = Path(__file__).parents[2]
SCRIPT = """\
id: hello
start: greeting
disclosure: off
slots: {name: {type: person_name, ask: "Как вас зовут?"}}
states:
  greeting: {say: Здравствуйте!, collect: [name], next: bye}
  bye: {say: "Очень приятно, {{ name }}!", outcome: won}
"""
T = TypeVar("T")
pytestmark = pytest.mark.slow


class Running:
    """A process of ``leadscript run`` in a folder."""

    def __init__(
        self, folder: Path, bots: dict[str, str], *names: str, flow: str = "hello.yaml", **settings: str
    ) -> None:
        """Start it; ``bots`` are their tokens, whose variables bear their names."""
        self.folder = folder
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        lines = [f"  {name}: {{flow: {flow}, channel: fake, token: T_{name}, burst: off}}\n" for name in bots]
        (folder / "leadscript.yaml").write_text("bots:\n" + "".join(lines), "utf-8")
        environ = {name: value for name, value in os.environ.items() if not name.startswith("LEADSCRIPT_")}
        environ |= {f"T_{name}": token for name, token in bots.items() if token}
        environ |= {"LEADSCRIPT_HTTP": f"127.0.0.1:{self.port}", "LEADSCRIPT_LOCALE": "en", "PYTHONPATH": str(ROOT)}
        self.process = subprocess.Popen(
            [sys.executable, str(Path(__file__).with_name("fakebots.py")), "run", *names],
            cwd=folder,
            env=environ | settings,
            stdout=subprocess.PIPE,
            stderr=(folder / "log").open("w"),
            text=True,
        )

    def begun(self) -> list[str]:
        """Wait until it serves; return what it told."""
        lines: list[str] = []
        assert self.process.stdout is not None
        for line in self.process.stdout:
            lines.append(line.rstrip())
            if line.startswith("To stop"):
                return lines
        raise AssertionError(f"it did not begin: {lines} {self.log()}")

    def log(self) -> str:
        """Return what it logged and complained of."""
        return (self.folder / "log").read_text("utf-8")

    def say(self, text: str, bot: str = "shop") -> None:
        """Have a lead write."""
        with (self.folder / f"{bot}.in").open("a", encoding="utf-8") as stream:
            stream.write(text + "\n")

    def said(self, count: int, bot: str = "shop") -> list[str]:
        """Wait for so many messages, and return them."""
        out = self.folder / f"{bot}.out"

        def look() -> list[str] | None:
            lines = out.read_text("utf-8").splitlines() if out.exists() else []
            return [json.loads(line)["text"] for line in lines] if len(lines) >= count else None

        return eventually(look, self.log)

    def get(self, path: str) -> tuple[int, str]:
        """Ask its server."""
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.port}{path}", timeout=5) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode()

    def end(self, number: int = signal.SIGTERM) -> tuple[int, float]:
        """Send a signal; return the exit code and how long it took (seconds)."""
        begun = time.monotonic()
        self.process.send_signal(number)
        return self.process.wait(60), time.monotonic() - begun


def eventually(look: Callable[[], T | None], why: Callable[[], str], seconds: float = 60) -> T:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = look()
        if found:
            return found
        time.sleep(0.02)
    raise AssertionError(why())


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[..., Running]]:
    (tmp_path / "hello.yaml").write_text(SCRIPT, "utf-8")
    started: list[Running] = []

    def begin(bots: dict[str, str], *names: str, **settings: Any) -> Running:
        started.append(Running(tmp_path, bots, *names, **settings))
        return started[-1]

    yield begin
    for one in started:
        one.process.kill()
        one.process.communicate()


def counts(text: str) -> dict[str, float]:
    return {
        name: float(value)
        for name, value in (line.rsplit(" ", 1) for line in text.splitlines() if line[:1] not in ("", "#"))
    }


def test_it_answers_is_watched_and_ends_when_told(start: Callable[..., Running], tmp_path: Path) -> None:
    running = start({"shop": "ok"})
    told = running.begun()
    assert told[0] == "shop · fake · hello.yaml · no group · the author's"
    assert (
        told[1] == f"Health: http://127.0.0.1:{running.port}/health · counts: http://127.0.0.1:{running.port}/metrics"
    )
    running.say("/start")
    running.said(1)
    running.say("вася")
    assert running.said(2)[1] == "Очень приятно, Вася!"
    status, health = running.get("/health")
    assert (status, json.loads(health)["ok"], json.loads(health)["bots"]) == (200, True, {"shop": "up"})
    found = counts(running.get("/metrics")[1])
    assert found['leadscript_turns_total{bot="shop",kind="text"}'] == 1
    assert found['leadscript_messages_total{bot="shop",heard="yes"}'] == 1
    assert found['leadscript_bot_up{bot="shop"}'] == 1
    assert found['leadscript_answer_seconds_count{bot="shop"}'] == 2
    assert found["leadscript_inbox_messages"] == found["leadscript_outbox_messages"] == 0
    code, took = running.end()
    assert code == 0
    assert took < 10
    assert (tmp_path / "shop.closed").exists()


def test_a_bot_without_a_token_is_named_and_the_other_runs(start: Callable[..., Running]) -> None:
    running = start({"shop": "ok", "gym": ""})
    assert running.begun()[:2] == [
        "shop · fake · hello.yaml · no group · the author's",
        "gym · fake · hello.yaml · not running",
    ]
    assert "gym (leadscript.yaml:3:3): no token: T_gym is not set" in running.log()
    assert "→ A line for .env: T_gym=" in running.log()
    running.say("/start")
    assert running.said(1)
    assert counts(running.get("/metrics")[1])['leadscript_bot_up{bot="gym"}'] == 0


@pytest.mark.parametrize(
    ("behaves", "told"), [("revoked", "the token is revoked → ask for a new one"), ("broken", "RuntimeError")]
)
def test_a_bot_that_fails_is_told_and_the_other_runs(start: Callable[..., Running], behaves: str, told: str) -> None:
    running = start({"shop": "ok", "gym": behaves})
    running.begun()
    eventually(lambda: told in running.log(), running.log)
    assert "the next try in 5 s" in running.log()
    running.say("/start")
    assert running.said(1)
    status, health = running.get("/health")
    assert (status, json.loads(health)["bots"]) == (200, {"shop": "up", "gym": "down"})
    assert "AAAA" not in running.log()


def test_where_no_bot_can_run_it_ends(start: Callable[..., Running]) -> None:
    running = start({"shop": "revoked", "gym": "revoked too"})
    assert running.process.wait(60) == 1
    assert running.log().count("the token is revoked") == 2
    assert running.log().count("no bot can run: leaving") == 1


def test_a_script_with_a_mistake_keeps_its_bot_from_running(start: Callable[..., Running], tmp_path: Path) -> None:
    (tmp_path / "bad.yaml").write_text(SCRIPT.replace("next: bye", "next: by"), "utf-8")
    running = start({"shop": "ok"}, flow="bad.yaml")
    assert running.process.wait(60) == 1
    assert "bad.yaml:6:57" in running.log()
    assert "→ To see them all: leadscript check bad.yaml" in running.log()
    assert "No bot can run" in running.log()


def test_only_the_bots_that_are_named(start: Callable[..., Running]) -> None:
    running = start({"shop": "ok", "gym": "ok"}, "gym")
    assert running.begun()[0].startswith("gym")
    assert json.loads(running.get("/health")[1])["bots"] == {"gym": "up"}


def test_an_edit_is_taken_and_a_bad_one_is_not(start: Callable[..., Running], tmp_path: Path) -> None:
    running, script = start({"shop": "ok"}), tmp_path / "hello.yaml"
    running.begun()
    running.say("/start")
    running.said(1)

    def reloads(outcome: str) -> Callable[[], bool]:
        name = f'leadscript_script_reloads_total{{bot="shop",outcome="{outcome}"}}'
        return lambda: counts(running.get("/metrics")[1]).get(name) == 1

    script.write_text(SCRIPT.replace("outcome: won", "outcme: won"), "utf-8")
    eventually(reloads("refused"), running.log)
    assert "the edit is not taken, the old script runs on" in running.log()
    assert "hello.yaml:7:" in running.log()
    script.write_text(SCRIPT.replace("Очень приятно", "Рада знакомству"), "utf-8")
    eventually(reloads("taken"), running.log)
    running.say("вася")
    assert running.said(2)[1] == "Рада знакомству, Вася!"


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 0)])
def test_a_stop_waits_no_longer_than_ten_seconds_for_what_hangs(
    start: Callable[..., Running], number: int, code: int
) -> None:
    running = start({"shop": "slow"})
    running.begun()
    running.say("/start")
    eventually(lambda: counts(running.get("/metrics")[1])["leadscript_outbox_messages"] == 1, running.log)
    time.sleep(0.3)  # it is on its way
    ended, took = running.end(number)
    assert ended == code
    assert 1 < took <= 10.5  # the margin is the machine's


def test_a_second_signal_is_obeyed_at_once(start: Callable[..., Running]) -> None:
    running = start({"shop": "slow"})
    running.begun()
    running.say("/start")
    eventually(lambda: counts(running.get("/metrics")[1])["leadscript_outbox_messages"] == 1, running.log)
    time.sleep(0.3)
    running.process.send_signal(signal.SIGINT)
    eventually(lambda: "stopping" in running.log(), running.log)
    code, took = running.end(signal.SIGINT)
    assert (code, took < 2) == (130, True)


def test_a_stalled_process_ends_by_itself(start: Callable[..., Running]) -> None:
    running = start({"shop": "stalls"})
    running.begun()
    running.say("/start")
    assert running.process.wait(60) == 3
    assert "stalled" in running.log()


def test_a_port_that_is_taken_is_told(start: Callable[..., Running]) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        where = f"127.0.0.1:{taken.getsockname()[1]}"
        running = start({"shop": "ok"}, LEADSCRIPT_HTTP=where)
        assert running.process.wait(60) == 1
    assert f"Cannot listen on {where}: Address already in use" in running.log()
    assert "LEADSCRIPT_HTTP=127.0.0.1:8081, or off" in running.log()


def test_nothing_to_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LEADSCRIPT_LOCALE", "en")
    result = CliRunner().invoke(main, ["run"])
    assert result.exit_code == 2
    assert "LEADSCRIPT_TOKEN" in result.stderr
    assert list(tmp_path.iterdir()) == []
