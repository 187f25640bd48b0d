"""``coverage``: what no recorded turn and no scenario has reached, with the lines of the YAML."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from channels.gherkin.reached import note, write
from cli.main import main
from engine import runner
from engine.library import load_script
from engine.message import Address, Incoming
from engine.stores import open_store
from engine.stores.memory import MemoryStore

SCRIPT = """id: small
start: hello
slots:
  name:
    type: person_name
    ask: "Name?"
    again:
      - "Your name?"
states:
  hello:
    collect: [name]
    next: won
  won: {outcome: won}
  lost: {outcome: lost}
objections:
  dear:
    hear: {words: [dear]}
    replies:
      - Not so dear.
      - There is a discount.
    then: lost
answers:
  cost: {hear: {words: [price]}, reply: "One."}
reminders:
  touches:
    - {after: 7d, go: lost}
always:
  - {hear: stop, go: lost}
"""


@pytest.fixture(autouse=True)
def flow(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LEADSCRIPT_LOCALE", "en")
    path = tmp_path / "small.yaml"
    path.write_text(SCRIPT, "utf-8")
    return path


def run(*words: str) -> Result:
    return CliRunner().invoke(main, ["coverage", "small.yaml", *words])


def talk(store: MemoryStore, *said: str) -> None:
    script = load_script("small.yaml").script
    address = Address("small", "console", "lead")
    runner.greet(store, script, address, Incoming("start", "", 1), "en", None)
    for at, text in enumerate(said, 2):
        runner.receive(store, script, address, Incoming("text", text, at))


def missed(result: Result) -> list[str]:
    return result.output.splitlines()[:-1]


def test_nothing_recorded_reaches_nothing_and_makes_no_file(tmp_path: Path) -> None:
    done = run()
    assert done.exit_code == 0
    assert done.output.endswith("Reached 0 of 11: 0.0 % · turns in the database: 0\n")
    assert [path.name for path in tmp_path.iterdir()] == ["small.yaml"]


def test_what_a_talk_reached_is_left_out_and_the_rest_has_its_line() -> None:
    store = open_store("leadscript.db")
    talk(store, "dear", "Mary")  # type: ignore[arg-type]
    store.close()
    assert missed(run()) == [
        "small.yaml:8: text of again name 1",
        "small.yaml:14: state lost",
        "small.yaml:20: rung dear 2",
        "small.yaml:21: end of objection dear",
        "small.yaml:23: answer cost",
        "small.yaml:26: touch 1",
        "small.yaml:28: row of always 1",
    ]
    assert run("--fail-under", "36").exit_code == 0
    assert run("--fail-under", "37").exit_code == 1
    document = json.loads(run("--json").output)
    assert (document["parts"], document["reached"], document["turns"]) == (11, 4, 3)
    assert document["missed"][0] == {"part": "again:name:0", "line": 8, "kind": "again"}


def test_turns_of_another_wording_do_not_count(flow: Path) -> None:
    store = open_store("other.db")
    talk(store, "Mary")  # type: ignore[arg-type]
    store.close()
    assert "Reached 3 of 11" in run("--db", "other.db").output
    flow.write_text(SCRIPT.replace("Name?", "Who?"), "utf-8")
    assert "Reached 0 of 11" in run("--db", "other.db").output


def test_a_run_of_scenarios_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEADSCRIPT_COVERAGE", "reached.json")
    store, reached = MemoryStore(), dict[str, dict[str, set[str]]]()
    talk(store, "bla", "stop")
    note(reached, store.turns(Address("small", "console", "lead")))
    write(reached)
    told = run().output
    assert "text of again" not in told
    assert "row of always" not in told
    Path("reached.json").write_text("[1]", "utf-8")
    assert run().exit_code == 2
