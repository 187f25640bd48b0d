"""``leadscript understand``: the line protocol, the table for authors, and wrong requests."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from cli.main import main

ROOT = Path(__file__).resolve().parents[2]
TINY = ROOT / "tests" / "channels" / "tiny.yaml"
NOW = "2026-11-20T12:00"


@pytest.fixture(autouse=True)
def _apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LEADSCRIPT_LOCALE", "en")


def understand(*arguments: str, given: str = "") -> Result:
    return CliRunner().invoke(main, ["understand", *arguments], input=given, catch_exceptions=False)


def answer(**request: Any) -> dict[str, Any]:
    done = understand("--json", given=json.dumps(request, ensure_ascii=False) + "\n")
    assert (done.exit_code, done.stderr) == (0, "")
    (line,) = done.stdout.splitlines()
    found: dict[str, Any] = json.loads(line)
    return found


@pytest.mark.parametrize(
    ("request_", "value", "span"),
    [
        (
            {"type": "money", "text": "это 500 тысяч"},
            {"low": 500_000, "high": 500_000, "currency": None},
            "500 тысяч",
        ),
        ({"type": "money", "text": "500 рублей"}, {"low": 500, "high": 500, "currency": "RUB"}, "500 рублей"),
        ({"type": "integer", "text": "7"}, {"low": 7, "high": 7}, "7"),
        ({"type": "duration", "text": "полгода"}, {"low": 15_552_000, "high": 15_552_000}, "полгода"),
        (
            {"type": "datetime", "text": "завтра вечером", "now": NOW, "locale": "ru"},
            {"from": "2026-11-21T18:00:00", "to": "2026-11-21T23:00:00", "grain": "part", "part": "evening"},
            "завтра вечером",
        ),
        ({"type": "phone", "text": "8 909 920 21 95", "region": "RU"}, "+79099202195", "8 909 920 21 95"),
        ({"type": "yes_no", "text": "да"}, True, "да"),
        ({"type": "yes_no", "text": "не знаю"}, "unsure", "не знаю"),
        ({"type": "choice", "text": "машина", "options": {"car": ["Машина"], "flat": "Дом"}}, "car", "машина"),
        ({"type": "money", "text": "ляляля"}, None, None),
        ({"type": "file", "text": "фото"}, None, None),
        ({"type": "money", "text": ""}, None, None),
    ],
)
def test_value_and_the_words_it_came_from(request_: dict[str, Any], value: Any, span: str | None) -> None:
    assert answer(**request_) == {"value": value, "span": span}


def test_built_in_intents() -> None:
    assert answer(type="intent", text="стоп") == {"heard": [{"kind": "intent", "name": "stop", "span": "стоп"}]}


def test_script_hears_what_it_awaits() -> None:
    assert answer(flow=str(TINY), text="Mary") == {"heard": [{"kind": "slot", "name": "name", "span": "Mary"}]}
    assert answer(flow=str(TINY), text="big", awaiting="plan", now=NOW) == {
        "heard": [{"kind": "slot", "name": "plan", "span": "big"}]
    }
    assert answer(flow=str(TINY), text="big") == {"heard": []}


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("oops", "not JSON"),
        ("[" * 100_000, "not JSON"),
        ("[]", "an object"),
        ('{"text": "5"}', "either type or flow"),
        ('{"type": "money", "flow": "tiny", "text": "5"}', "either type or flow"),
        ('{"type": "money"}', "no text"),
        ('{"type": "money", "text": null}', "text: a string"),
        ('{"type": "money", "text": 5}', "text: a string"),
        ('{"type": "sum", "text": "5"}', "no such type"),
        ('{"type": "money", "text": "5", "zone": "x"}', "no such key: zone"),
        ('{"type": "datetime", "text": "завтра", "now": "today"}', "now: no ISO time"),
        ('{"type": "money", "text": "5", "locale": "de"}', "locale"),
        ('{"type": "phone", "text": "5", "region": "Russia"}', "region"),
        ('{"type": "choice", "text": "5"}', "options"),
        ('{"type": "choice", "text": "5", "options": ["a"]}', "options"),
        ('{"type": "choice", "text": "5", "options": {"a": [1]}}', "options"),
        ('{"flow": "absent", "text": "5"}', "No such script"),
        (json.dumps({"flow": str(TINY), "text": "5", "awaiting": "debt"}), "awaiting"),
        (json.dumps({"flow": str(TINY), "text": "5", "now": "9999-12-31T23:59:59"}), "now"),
    ],
)
def test_bad_line_gives_an_error_and_the_next_is_answered(line: str, told: str) -> None:
    done = understand("--json", given=f'{line}\n\n{{"type": "integer", "text": "7"}}\n')
    wrong, right = map(json.loads, done.stdout.splitlines())
    assert list(wrong) == ["error"]
    assert told in wrong["error"]
    assert right["value"] == {"low": 7, "high": 7}
    assert (done.exit_code, done.stderr) == (0, "")


def test_one_text_of_the_call() -> None:
    done = understand("7", "--type", "integer", "--json")
    assert json.loads(done.stdout) == {"value": {"low": 7, "high": 7}, "span": "7"}


def test_table_for_authors() -> None:
    told = understand("где-то 500 тысяч").stdout
    assert [word for word in ("heard", "words", "rule", "money", "500,000", "«500 тысяч»") if word not in told] == []
    assert "₽" not in told  # no currency was named
    assert "slot plan" in understand("big", "--flow", str(TINY), "--awaiting", "plan").stdout
    assert "nothing heard" in understand("бла", "--type", "money").stdout
    assert "intent stop" in understand("стоп").stdout


def test_table_speaks_the_language_of_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEADSCRIPT_LOCALE", "ru")
    assert "услышано" in understand("стоп").stdout
    assert "ничего не услышано" in understand("бла", "--type", "money").stdout


def test_lines_from_a_pipe() -> None:
    told = understand("--type", "integer", given="7\n\nбла").stdout
    assert told.index("> 7") < told.index("«7»") < told.index("> бла") < told.index("nothing heard")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["5", "--type", "sum"], "--type"),
        (["5", "--type", "money", "--flow", "x"], "Either --type or --flow"),
        (["5", "--awaiting", "debt"], "--awaiting wants --flow"),
        (["5", "--flow", "absent"], "No such script: absent"),
        (["--flow", "absent"], "No such script: absent"),
        (["5", "--flow", str(TINY), "--awaiting", "debt"], "awaiting"),
        (["завтра", "--type", "datetime", "--now", "today"], "now: no ISO time: today"),
        (["--json", "--type", "money"], "the lines say it all"),
    ],
)
def test_wrong_call_is_one_clear_line(arguments: list[str], told: str) -> None:
    done = understand(*arguments, given="5\n")
    assert (done.exit_code, done.stdout) == (2, "")
    assert told in done.stderr.splitlines()[0]


def test_same_bytes_whatever_the_hash_seed_and_broken_input() -> None:
    given = (
        b'{"type": "money", "text": "\\ud800 500 \xd1\x82\xd1\x8b\xd1\x81\xd1\x8f\xd1\x87 \xff"}\n'
        + json.dumps({"flow": str(TINY), "text": "hi, I am Mary, big one"}).encode()
    )
    told = set()
    for seed in ("0", "1", "4242"):
        environ = os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)}
        command = [sys.executable, "-m", "cli.main", "understand", "--json"]
        told.add(subprocess.run(command, input=given, capture_output=True, env=environ, check=True).stdout)
    (only,) = told
    assert json.loads(only.splitlines()[0])["span"] == "500 тысяч"


def test_values_need_neither_scripts_nor_the_state_machine() -> None:
    program = (
        "import sys; from cli.main import main\n"
        "try: main(['understand', '7', '--type', 'integer', '--json'])\n"
        "finally: print([n for n in ('pydantic', 'sqlalchemy', 'rich', 'yaml', 'statemachine') if n in sys.modules])"
    )
    environ = os.environ | {"PYTHONPATH": str(ROOT)}
    found = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, env=environ)
    assert found.stdout.splitlines()[-1] == "[]"
