"""``new``: what it writes has nothing to find and talks; what is there already is left alone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from cli.main import main
from engine.authoring.schema import schema_text
from engine.library import read_script

TALK = {"ru": ["Вася", "это дорого", "сколько стоит?", "89161234567"]}
TALK["en"] = ["Basil", "that is expensive", "how much is it?", "+44 20 7946 0958"]


@pytest.fixture(autouse=True, params=["ru", "en"])
def locale(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> str:
    monkeypatch.setenv("LEADSCRIPT_LOCALE", request.param)
    monkeypatch.chdir(tmp_path)
    return str(request.param)


def run(*words: str, typed: str = "") -> Result:
    return CliRunner().invoke(main, list(words), input=typed)


def test_a_name_becomes_a_script_with_nothing_to_find(locale: str) -> None:
    done = run("new", "dental")
    assert done.exit_code == 0
    path = Path("flows", "dental.yaml")
    assert str(path) in done.output
    text = path.read_text("utf-8")
    assert text.startswith("# yaml-language-server: $schema=schema.json\n")
    assert Path("flows", "schema.json").read_text("utf-8") == schema_text()
    outcome = read_script(path)
    assert outcome.problems == ()
    assert outcome.flow is not None
    assert (outcome.flow.id, outcome.flow.language) == ("dental", locale)
    assert len(text.splitlines()) < 80


def test_it_talks_to_its_end(locale: str) -> None:
    run("new", "dental")
    lines = "".join(json.dumps({"text": text}) + "\n" for text in TALK[locale])
    done = run("chat", "dental", "--json", typed=lines)
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert [turn["state"] for turn in told] == ["greeting", "contact", "contact", "contact", "done"]
    assert [one["name"] for one in told[2]["heard"]] == ["price"]
    assert [one["name"] for one in told[3]["heard"]] == ["cost"]
    assert told[-1]["outcome"] == "won"
    assert all(told[-1]["slots"].values())


def test_stop_and_a_human_are_heard() -> None:
    run("new", "dental")
    for word, state in (("/stop", "stopped"), ("позовите менеджера", "manager"), ("talk to a human", "manager")):
        done = run("chat", "dental", "--json", typed=json.dumps({"text": word}) + "\n")
        assert json.loads(done.stdout.splitlines()[-1])["state"] == state, word


def test_a_path_is_written_where_it_points() -> None:
    assert run("new", "scripts/deep/dental.yml").exit_code == 0
    assert read_script(Path("scripts/deep/dental.yml")).problems == ()
    assert Path("scripts/deep/schema.json").is_file()
    assert not Path("flows").exists()


def test_nothing_that_is_there_is_written_over() -> None:
    Path("flows").mkdir()
    for name in ("dental.yaml", "schema.json"):
        Path("flows", name).write_text("mine\n", "utf-8")
    done = run("new", "dental")
    assert done.exit_code == 2
    assert str(Path("flows", "dental.yaml")) in done.output
    assert run("new", "other").exit_code == 0
    assert {path.name: path.read_text("utf-8") for path in Path("flows").iterdir() if path.stem != "other"} == {
        "dental.yaml": "mine\n",
        "schema.json": "mine\n",
    }


@pytest.mark.parametrize(
    "name", ["a b", "", ".", "..", "a/b", "a\n", "*", "q.txt", "dеntal", "x" * 65, ".yaml", "a:b.yaml", "-"]
)
def test_what_is_no_id_is_refused_in_one_line(name: str) -> None:
    done = run("new", name)
    assert done.exit_code == 2
    assert 1 < len(done.output.splitlines()) < 4
    assert list(Path().iterdir()) == []


@pytest.mark.parametrize("name", ["null", "yes", "30", "стоматология", "_a", "a-b_c"])
def test_any_id_gives_a_sound_script(name: str) -> None:
    assert run("new", name).exit_code == 0
    outcome = read_script(Path("flows", f"{name}.yaml"))
    assert outcome.problems == ()
    assert outcome.flow is not None
    assert outcome.flow.id == name


def test_the_schema_alone_is_printed_for_whoever_writes_it_anew() -> None:
    done = run("new", "--schema")
    assert done.exit_code == 0
    assert done.stdout == schema_text()
    assert list(Path().iterdir()) == []


def test_without_a_name_it_says_what_is_missing() -> None:
    done = run("new")
    assert done.exit_code == 2
    assert "NICHE" in done.output
