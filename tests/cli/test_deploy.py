"""``deploy --check``: what an edit would do to live talks, told before it is done."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from cli.main import main
from engine import runner
from engine.library import load_script
from engine.message import Address, Incoming
from engine.stores import open_store

TINY = Path(__file__).parents[1] / "channels" / "tiny.yaml"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LEADSCRIPT_LOCALE", "en")
    monkeypatch.setenv("COLUMNS", "120")
    return tmp_path


def run(*words: str) -> Result:
    return CliRunner().invoke(main, ["deploy", *words])


def talks(flow: Path) -> None:
    """Three leads: one asked his name, one asked for a plan, one at the end."""
    script = load_script(str(flow)).script
    store = open_store("leadscript.db")
    for lead, said in (("first", ()), ("second", ("Mary",)), ("third", ("Mary", "small", "+7 917 245-33-18"))):
        address = Address("tiny", "console", lead)
        runner.greet(store, script, address, Incoming("start", "", 1), "en", None)
        for at, text in enumerate(said, 2):
            runner.receive(store, script, address, Incoming("text", text, at))
    store.close()


@pytest.fixture
def flow(folder: Path) -> Path:
    path = folder / "tiny.yaml"
    path.write_text(TINY.read_text("utf-8"), "utf-8")
    talks(path)
    return path


def test_without_an_edit_nothing_is_touched(flow: Path) -> None:
    done = run("--check", str(flow))
    assert (done.exit_code, done.output) == (
        0,
        "Live: 2 · touched: 0 · stay: 0 · renamed: 0 · land: 0 · lose answers: 0\n",
    )


def test_what_would_happen_to_each_is_told_and_nothing_is_written(flow: Path) -> None:
    text = flow.read_text("utf-8").replace("middle", "centre")
    flow.write_text(
        text.replace("hello: {", "greeting: {renamed_from: hello, ").replace("start: hello", "start: greeting")
    )
    before = Path("leadscript.db").read_bytes()
    done = run("--check", str(flow))
    assert done.exit_code == 0
    assert [" ".join(line.split()) for line in done.output.splitlines()] == [
        "lead flow state what happens",
        "second tiny middle lands at greeting; is asked anew",
        "first tiny hello renamed to greeting",
        "Live: 2 · touched: 2 · stay: 0 · renamed: 1 · land: 1 · lose answers: 0",
    ]
    assert Path("leadscript.db").read_bytes() == before


def test_json_names_lost_slots(flow: Path) -> None:
    text = flow.read_text("utf-8").replace("name: {type: person_name", "name: {type: text")
    flow.write_text(text, "utf-8")
    document = json.loads(run("--check", str(flow), "--json").output)
    assert document["counts"] == {"stays": 2, "renamed": 0, "lands": 0, "slots_lost": 1}
    assert [(one["lead"], one["fate"], one["lost"]) for one in document["talks"]] == [
        ("second", "stays", ["name"]),
        ("first", "stays", []),
    ]


def test_no_database_is_no_conversation_and_makes_no_file(folder: Path) -> None:
    done = run("--check", str(TINY))
    assert (done.exit_code, done.output.split(" · ")[0]) == (0, "Live: 0")
    assert list(folder.iterdir()) == []


def test_check_is_required_and_a_bad_script_is_refused(flow: Path) -> None:
    assert run().exit_code == 2
    flow.write_text("id: tiny\nstart: nowhere\n", "utf-8")
    assert run("--check", str(flow)).exit_code == 1
