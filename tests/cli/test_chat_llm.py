"""``leadscript chat --llm``: a model's words at a terminal and for programs, and what is told where there are none."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from llmock.pytest_plugin import LLMock

from cli.main import main
from cli.phrasing import phrasing
from cli.settings import Settings
from engine.library import load_script
from engine.stores.memory import MemoryStore

TINY = Path(__file__).resolve().parents[1] / "channels" / "tiny.yaml"
SAID = "And what is your name?"


@pytest.fixture(autouse=True)
def _apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in [name for name in os.environ if name.startswith("LEADSCRIPT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("LEADSCRIPT_LOCALE", "en")


@pytest.fixture
def server(llmock: LLMock, monkeypatch: pytest.MonkeyPatch) -> LLMock:
    """A model that says one thing whatever it is asked."""
    monkeypatch.setenv("LEADSCRIPT_LLM_URL", llmock.base_url())
    monkeypatch.setenv("LEADSCRIPT_LLM_MODEL", "gpt-4o-mini")
    return llmock.reply(SAID, times=None)


def chat(*arguments: str, given: str = "") -> Result:
    return CliRunner().invoke(main, ["chat", str(TINY), *arguments], input=given, catch_exceptions=False)


def lines(*arguments: str, texts: tuple[str, ...] = ()) -> list[dict[str, Any]]:
    given = "".join(json.dumps({"text": text}) + "\n" for text in texts)
    done = chat("--json", "--now", "2026-03-02T10:00", *arguments, given=given)
    assert (done.exit_code, done.stderr) == (0, "")
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_what_fits_is_said_and_the_rest_is_the_authors(server: LLMock) -> None:
    opening = lines("--llm")[0]
    assert opening["replies"][0]["text"] == f"Hello.\n\nI am a virtual assistant.\n\n{SAID}"
    assert server.requests


def test_all_but_the_words_is_as_without_it(server: LLMock) -> None:
    texts = ("hm", "Mary", "stop")
    phrased, plain = lines("--llm", texts=texts), lines(texts=texts)
    assert phrased != plain
    for document in (*phrased, *plain):
        for reply in document["replies"]:
            del reply["text"]
    assert phrased == plain
    assert len(server.requests) > 2


def test_without_it_nobody_is_asked(server: LLMock) -> None:
    assert lines(texts=("Mary",))
    assert "a model's words" not in chat("--trace").stdout
    assert server.requests == []


@pytest.mark.usefixtures("server")
def test_a_trace_shows_what_was_made_of_a_text() -> None:
    shown = chat("--llm", "--trace").stdout
    for told in ("a model's words, ask", "authored  What is your name?", f"model     {SAID}", "verdict   taken"):
        assert told in shown
    assert "refused, the authored text went" in shown
    assert "question «And what is your name?»" in shown
    assert "gpt-4o-mini · " in shown


def test_at_a_terminal_a_model_that_fails_is_told(server: LLMock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEADSCRIPT_LLM_URL", "http://127.0.0.1:9/v1")
    done = chat("--llm", given="/quit\n")
    assert "the model gave no wording (unreachable: " in done.stdout
    assert "What is your name?" in done.stdout
    assert "--llm" in done.stdout.splitlines()[-1]  # the command that goes on
    assert server.requests == []


@pytest.mark.parametrize(
    ("url", "told", "line"),
    [
        ("", "No model is set: LEADSCRIPT_LLM_URL is missing", "LEADSCRIPT_LLM_URL=https://api.openai.com/v1"),
        (
            "https://api.openai.com/v1",
            "api.openai.com wants a key: LEADSCRIPT_LLM_KEY is missing",
            "LEADSCRIPT_LLM_KEY=",
        ),
    ],
)
def test_what_is_missing_is_told_with_its_line(
    url: str, told: str, line: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    if url:
        monkeypatch.setenv("LEADSCRIPT_LLM_URL", url)
        monkeypatch.setenv("LEADSCRIPT_LLM_MODEL", "gpt-4o-mini")
    done = chat("--llm")
    assert (done.exit_code, done.stdout) == (2, "")
    assert told in done.stderr
    assert line in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_service_phrases_where_a_model_is_set() -> None:
    def script(_: str) -> Any:
        return load_script("credit").script

    assert phrasing(Settings(), MemoryStore(), script, {"credit": "UTC"}) is None
    chosen = Settings(llm_url="http://127.0.0.1:9/v1", llm_model="m", llm_tries=2, llm_cache=0)
    assert phrasing(chosen, MemoryStore(), script, {"credit": "UTC"}) is not None
    assert phrasing(chosen, MemoryStore(), script, {}) is None
