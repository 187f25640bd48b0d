"""`doctor` asks the model for a wording: each thing that may be wrong is told with the line that fixes it."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from llmock.pytest_plugin import LLMock
from llmock.scenarios import Reply

from cli import checkup_model
from cli.main import main
from cli.settings import Settings
from engine.cue import Candidate


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LEADSCRIPT_LOCALE", "en")
    monkeypatch.delenv("LEADSCRIPT_DATABASE", raising=False)
    (tmp_path / "flows").mkdir()
    shutil.copy(Path(__file__).parents[2] / "examples" / "hello.yaml", tmp_path / "flows")


@pytest.fixture
def served(llmock: LLMock, monkeypatch: pytest.MonkeyPatch) -> LLMock:
    """A model that the settings name."""
    monkeypatch.setenv("LEADSCRIPT_LLM_URL", llmock.base_url())
    monkeypatch.setenv("LEADSCRIPT_LLM_KEY", "sk-hush-0123456789")
    monkeypatch.setenv("LEADSCRIPT_LLM_MODEL", "gpt-4o-mini")
    return llmock


def found() -> dict[str, Any]:
    result = CliRunner().invoke(main, ["doctor", "--json"])
    assert "hush" not in result.output
    return next(one for one in json.loads(result.stdout)["checks"] if one["name"] == "model")


def test_a_model_that_answers(served: LLMock) -> None:
    served.reply("Hello! How many windows do you have?", times=None)
    check = found()
    assert (check["mark"], check["fix"]) == ("ok", "")
    assert check["detail"].startswith("gpt-4o-mini, 127.0.0.1:")
    assert len(served.requests) == 2


def test_no_model(monkeypatch: pytest.MonkeyPatch) -> None:
    assert found()["mark"] == "skipped"
    monkeypatch.setenv("LEADSCRIPT_LOCALE", "ru")
    assert "· модель: не задана" in CliRunner().invoke(main, ["doctor"]).stdout


@pytest.mark.parametrize(
    ("status", "mark", "told", "fix"),
    [
        (401, "problem", "refused the key", "LEADSCRIPT_LLM_KEY=…"),
        (403, "problem", "refused the key", "LEADSCRIPT_LLM_KEY=…"),
        (404, "problem", "knows no gpt-4o-mini", "LEADSCRIPT_LLM_MODEL=…"),
        (429, "warning", "quota", "billing"),
        (400, "problem", "HTTP 400", "Another model"),
        (503, "problem", "HTTP 503", "Another model"),
    ],
)
def test_a_server_that_refuses(served: LLMock, status: int, mark: str, told: str, fix: str) -> None:
    served.fail(status, times=None)
    check = found()
    assert (check["mark"], told in check["detail"], fix in check["fix"]) == (mark, True, True), check


def test_a_model_that_does_not_finish(served: LLMock) -> None:
    served.add(Reply(text="How many", finish_reason="length", times=None))
    assert found()["fix"] == "LEADSCRIPT_LLM_TOKENS=1000"


def test_a_model_that_takes_other_options(served: LLMock) -> None:
    served.reply("Hello! How many windows do you have?", times=None)
    served.fail(400, message="'temperature' does not support 0.4 with this model")
    assert found()["mark"] == "ok"


def test_a_slow_model(served: LLMock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEADSCRIPT_LLM_DEADLINE", "0.2")
    served.reply("Hello! How many windows do you have?", times=None).delay(0.4, times=None)
    check = found()
    assert (check["mark"], "may take 0.2 s" in check["detail"]) == ("warning", True), check
    assert check["fix"].startswith("LEADSCRIPT_LLM_DEADLINE=0.")


def test_a_model_that_is_too_slow_for_any_deadline() -> None:
    chosen = Settings(llm_url="https://api.example/v1", llm_model="big")
    told = checkup_model._told(chosen, Candidate(text="How many?", took=4_500))
    assert (told.mark, told.fix) == ("warning", "A quicker model: LEADSCRIPT_LLM_MODEL=…")


def test_a_model_that_hangs(served: LLMock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checkup_model, "PATIENCE", 0.3)
    served.delay(2, times=None)
    check = found()
    assert (check["mark"], "no answer within 0.3 s" in check["detail"]) == ("problem", True)


def test_nobody_there(served: LLMock, monkeypatch: pytest.MonkeyPatch) -> None:
    del served
    monkeypatch.setenv("LEADSCRIPT_LLM_URL", "http://127.0.0.1:1/v1")
    check = found()
    assert (check["mark"], "127.0.0.1:1 cannot be reached" in check["detail"]) == ("problem", True)
    assert "LEADSCRIPT_LLM_URL" in check["fix"]


@pytest.mark.parametrize(
    ("url", "clear"),
    [
        ("http://api.example/v1", True), ("https://api.example/v1", False), ("http://127.0.0.1:11434/v1", False),
        ("http://[::1]:80/v1", False),
    ],
)  # fmt: skip
def test_a_key_in_the_clear(url: str, clear: bool) -> None:
    assert checkup_model._is_in_the_clear(url) == clear
