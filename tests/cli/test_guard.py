"""``leadscript guard``: the line protocol, the table for authors, and wrong requests."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from cli.commands.guard import _RULES
from cli.judging import last_question
from cli.main import main


@pytest.fixture(autouse=True)
def _apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LEADSCRIPT_LOCALE", "en")


def guard(*arguments: str, given: str = "") -> Result:
    return CliRunner().invoke(main, ["guard", *arguments], input=given, catch_exceptions=False)


def answer(**request: Any) -> dict[str, Any]:
    done = guard("--json", given=json.dumps(request, ensure_ascii=False) + "\n")
    assert (done.exit_code, done.stderr) == (0, "")
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_a_faithful_wording_is_ok() -> None:
    told = answer(authored="Стоимость от 120 000 ₽.", candidate="Стоимость начинается от 120 тысяч рублей.")
    assert told == {"ok": True, "violations": []}


def test_violations_are_told_with_rule_and_words() -> None:
    told = answer(
        authored="It costs from $500.", candidate="It costs from $400.", forbidden=["cheap"], options=[], facts={}
    )
    assert told["ok"] is False
    assert {"rule": "number", "found": "from $400"} in told["violations"]


def test_without_a_question_the_last_one_counts() -> None:
    assert last_question("Здравствуйте! Как вас зовут? Напишите.") == "Как вас зовут?"
    assert last_question("Здравствуйте!") == ""
    told = answer(authored="Понимаю. Записать вас?", candidate="Понимаю вас.")
    assert "question" in {one["rule"] for one in told["violations"]}
    assert answer(authored="Понимаю. Записать вас?", candidate="Понимаю вас. Записать вас?")["ok"]


@pytest.mark.parametrize(
    "line",
    [
        "{", "[]", "{}", '{"authored": "a"}', '{"authored": "a", "candidate": 1}',
        '{"authored": "a", "candidate": "b", "x": 1}',
        '{"authored": "a", "candidate": "b", "facts": []}', '{"authored": "a", "candidate": "b", "options": "c"}',
        '{"authored": "a", "candidate": "b", "locale": "fr"}', '{"authored": "a", "candidate": "b", "question": 1}',
    ],
)  # fmt: skip
def test_a_wrong_line_is_told_and_the_next_one_answered(line: str) -> None:
    done = guard("--json", given=f'{line}\n\n{{"authored": "Yes.", "candidate": "Yes."}}\n')
    wrong, right = (json.loads(one) for one in done.stdout.splitlines())
    assert done.exit_code == 0
    assert "error" in wrong
    assert right == {"ok": True, "violations": []}


def test_lone_surrogates_are_stored_as_they_would_be() -> None:
    done = guard("--json", given='{"authored": "Yes.", "candidate": "Yes \\ud800."}')
    assert json.loads(done.stdout)["ok"] is False


def test_people_read_a_table() -> None:
    done = guard("It costs from $500.", "It costs from $400.")
    assert done.exit_code == 1
    assert "no such number in the text" in done.stdout
    done = guard("It costs from $500.", "The cost is from $500.")
    assert (done.exit_code, "faithful" in done.stdout) == (0, True)


def test_people_read_russian(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEADSCRIPT_LOCALE", "ru")
    assert "такого числа в тексте нет" in guard("Цена 500 ₽.", "Цена 400 ₽.").stdout
    assert "верно тексту" in guard("Цена 500 ₽.", "Цена: 500 рублей.").stdout


def test_one_pair_for_a_program() -> None:
    assert json.loads(guard("Yes.", "Yes.", "--json").stdout) == {"ok": True, "violations": []}


def test_without_texts_the_call_is_wrong() -> None:
    done = guard("Yes.")
    assert done.exit_code == 2
    assert "Two texts" in done.stderr


def test_every_rule_is_explained() -> None:
    source = "".join(path.read_text("utf-8") for path in (Path(__file__).parents[2] / "engine" / "guard").rglob("*.py"))
    for rule in _RULES:
        assert f'"{rule}"' in source
