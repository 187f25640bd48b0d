"""The panel that tells an author what decided a turn."""

from __future__ import annotations

import io
from pathlib import Path

from rich.console import Console

from channels.trace import panel
from engine.burst import joined
from engine.interpreter import open_session
from engine.library import load_script
from engine.message import Incoming
from engine.runner import answer

TINY = Path(__file__).with_name("tiny.yaml")


def shown(*texts: str) -> str:
    script = load_script(str(TINY)).script
    opened = open_session(script, Incoming("start", "", 1_000), lead="mary", locale="en").session
    burst = joined([Incoming("text", text, 2_000 + at, number=at) for at, text in enumerate(texts, 1)])
    console = Console(file=io.StringIO(), width=120)
    console.print(panel(script, opened, answer(script, opened, burst), "en"))
    told: str = console.file.getvalue()  # type: ignore[attr-defined]
    return told


def test_of_a_burst_it_tells_which_message_was_heard() -> None:
    heard = next(line for line in shown("hello there", "my name is Mary").splitlines() if "slot name" in line)
    assert "№ 2" in heard
    heard = next(line for line in shown("my name is Mary", "hello there").splitlines() if "slot name" in line)
    assert "№ 1" in heard


def test_of_one_message_it_tells_no_number() -> None:
    assert "Mary" in shown("my name is Mary")
    assert "№" not in shown("my name is Mary")
