"""The settings of a model: what is wrong is told with the line that fixes it, and no key is repeated."""

import asyncio
from dataclasses import fields
from pathlib import Path

import pytest
from llmock.pytest_plugin import LLMock

from cli.settings import Settings, read
from cli.wiring import phraser
from engine.cue import Cue
from engine.errors import SettingWrong
from engine.phrasers.llm import LlmPhraser
from engine.phrasers.settings import LlmSettings
from engine.stores import open_store

GIVEN = {
    "LEADSCRIPT_LLM_URL": "https://api.example/v1",
    "LEADSCRIPT_LLM_KEY": "sk-hush",
    "LEADSCRIPT_LLM_MODEL": "small",
}


def test_without_an_address_there_is_no_model(tmp_path: Path) -> None:
    assert read({}, tmp_path).llm_url == ""
    assert read({"LEADSCRIPT_LLM_KEY": "sk-hush"}, tmp_path).llm_url == ""


def test_defaults_are_those_of_the_engine() -> None:
    ours = LlmSettings("", "")
    for one in fields(LlmSettings):
        if one.name != "at_once":
            assert getattr(Settings(), f"llm_{one.name}") == getattr(ours, one.name), one.name


@pytest.mark.parametrize(
    ("name", "value"), [("ALL_PROXY", "socks5://me:hush@127.0.0.1:1"), ("SSL_CERT_FILE", "/nowhere/hush.pem")]
)
def test_no_way_to_any_server(name: str, value: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, value)
    monkeypatch.setenv("LEADSCRIPT_LOCALE", "en")
    with pytest.raises(SettingWrong, match="No way to the model") as caught:
        phraser(read(GIVEN, tmp_path))
    assert "HTTPS_PROXY=" in caught.value.hint
    assert "hush" not in caught.value.message


def test_a_phraser_has_what_is_set(tmp_path: Path) -> None:
    assert phraser(read({}, tmp_path)) is None
    found = phraser(read(GIVEN | {"LEADSCRIPT_LLM_BUDGET": "9000", "LEADSCRIPT_LLM_TOKENS": "70"}, tmp_path))
    assert isinstance(found, LlmPhraser)
    assert found._settings == LlmSettings("https://api.example/v1", "small", "sk-hush", tokens=70, budget=9_000)


def test_each_is_read(tmp_path: Path) -> None:
    more = {
        "LEADSCRIPT_LLM_TEMPERATURE": "off",
        "LEADSCRIPT_LLM_DEADLINE": "1,5",
        "LEADSCRIPT_LLM_TOKENS": "300",
        "LEADSCRIPT_LLM_BUDGET": "2 000_000",
    }
    settings = read(GIVEN | more, tmp_path)
    assert (settings.llm_url, settings.llm_key, settings.llm_model) == ("https://api.example/v1", "sk-hush", "small")
    assert (settings.llm_temperature, settings.llm_deadline) == (None, 1.5)
    assert (settings.llm_tokens, settings.llm_budget) == (300, 2_000_000)
    assert "hush" not in repr(settings)
    assert read(GIVEN | {"LEADSCRIPT_LLM_TEMPERATURE": "0"}, tmp_path).llm_temperature == 0.0


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("URL", "api.example/v1", ["LEADSCRIPT_LLM_URL", "https://api.openai.com/v1"]),
        ("URL", "ftp://api.example/v1", ["LEADSCRIPT_LLM_URL", "ftp://…"]),
        ("URL", "https://", ["LEADSCRIPT_LLM_URL"]),
        ("URL", "https://[::1/v1", ["LEADSCRIPT_LLM_URL"]),
        ("URL", "https://api.example:99999/v1", ["LEADSCRIPT_LLM_URL"]),
        ("URL", "https://api.example/v 1", ["LEADSCRIPT_LLM_URL"]),
        ("URL", "https://me:hush@api.example/v1", ["LEADSCRIPT_LLM_KEY=…"]),
        ("URL", "https://api.example/v1?key=hush", ["LEADSCRIPT_LLM_KEY=…"]),
        ("URL", "https://api.example/v1/chat/completions/", ["LEADSCRIPT_LLM_URL=https://api.example/v1"]),
        ("KEY", "sk hush", ["LEADSCRIPT_LLM_KEY", "ASCII"]),
        ("KEY", "ключ-hush", ["LEADSCRIPT_LLM_KEY", "ASCII"]),
        ("MODEL", "", ["LEADSCRIPT_LLM_URL without a model", "LEADSCRIPT_LLM_MODEL=…"]),
        ("TEMPERATURE", "warm", ["LEADSCRIPT_LLM_TEMPERATURE", "'warm'", "0 … 2 | off"]),
        ("TEMPERATURE", "2.5", ["0 … 2 | off"]),
        ("TEMPERATURE", "nan", ["0 … 2 | off"]),
        ("DEADLINE", "0", ["LEADSCRIPT_LLM_DEADLINE", "0.2 … 5"]),
        ("DEADLINE", "60", ["LEADSCRIPT_LLM_DEADLINE", "0.2 … 5"]),
        ("DEADLINE", "1e0", ["LEADSCRIPT_LLM_DEADLINE"]),
        ("TOKENS", "10", ["LEADSCRIPT_LLM_TOKENS", "50 … 4000"]),
        ("BUDGET", "100", ["LEADSCRIPT_LLM_BUDGET", "5000", "| 0"]),
        ("BUDGET", "-1", ["LEADSCRIPT_LLM_BUDGET"]),
        ("BUDGET", "much", ["LEADSCRIPT_LLM_BUDGET", "'much'"]),
    ],
)
def test_wrong_setting(name: str, value: str, told: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEADSCRIPT_LOCALE", "en")
    with pytest.raises(SettingWrong) as caught:
        read(GIVEN | {f"LEADSCRIPT_LLM_{name}": value}, tmp_path)
    line = f"{caught.value.message} {caught.value.hint}"
    assert [word for word in told if word not in line] == []
    assert "hush" not in line


def test_a_model_without_an_address(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEADSCRIPT_LOCALE", "ru")
    with pytest.raises(SettingWrong) as caught:
        read({"LEADSCRIPT_LLM_MODEL": "small"}, tmp_path)
    assert caught.value.hint == "LEADSCRIPT_LLM_URL=https://api.openai.com/v1"


@pytest.mark.parametrize("database", ["leads.db", ":memory:"])
def test_a_budget_is_read_from_the_store_beside_the_loop(
    database: str, tmp_path: Path, llmock: LLMock, caplog: pytest.LogCaptureFixture
) -> None:
    llmock.reply("Понимаю.", times=None)
    given = GIVEN | {"LEADSCRIPT_LLM_URL": llmock.base_url(), "LEADSCRIPT_LLM_BUDGET": "9000"}
    store = open_store(database if database == ":memory:" else str(tmp_path / database))
    try:
        found = phraser(read(given, tmp_path), bot="shop", zone="Asia/Omsk", store=store)
        assert found is not None
        cue = Cue("react", "Понимаю вас.")
        assert [asyncio.run(found.phrase(cue)).failure for _ in range(2)] == [None, None]
        assert caplog.text == ""
    finally:
        store.close()
