"""Reading is strict, keeps every scalar a text, and knows where everything stands."""

from __future__ import annotations

import pytest

from engine.authoring.load import read_flow
from engine.authoring.node import Node
from engine.authoring.reader import read
from engine.authoring.rules import RULES, message
from engine.authoring.source import MAX_BYTES

FLOW = """id: a
start: here
states:
  here: {say: "%s", outcome: won}
"""


def root(text: str) -> Node:
    found = read(text).root
    assert found is not None
    return found


def rules(source: str | bytes) -> list[str]:
    return [problem.rule for problem in read_flow(source, "a.yaml").problems]


@pytest.mark.parametrize("written", ["12:30", "no", "on", "1_0", "0x1F", "1e3", "2026-11-21", ".5", "=", "007"])
def test_scalars_stay_as_they_are_written(written: str) -> None:
    value = root(f"key: {written}\n").get("key")
    assert value is not None
    assert value.text == written


def test_keys_that_yaml_would_turn_into_booleans_stay_words() -> None:
    assert [key.text for key, _ in root("on: 1\nyes: 2\nnull: 3\n").pairs] == ["on", "yes", "null"]


def test_a_russian_question_in_braces_is_read_as_it_is_meant() -> None:
    outcome = read_flow("id: a\nstart: b\nstates: {b: {say: Как дела?, outcome: won}}\nunclear: {ru: Что?}\n", "a.yaml")
    assert outcome.flow is not None
    assert outcome.flow.states["b"].say == "Как дела?"


def test_places_count_characters_from_one_after_an_emoji_too() -> None:
    key, value = root("ключ: {😀😀: текст}\n").pairs[0][1].pairs[0]
    assert (key.place().line, key.place().column, key.place().end_column) == (1, 8, 10)
    assert (value.place().column, value.place().end_column) == (12, 17)


@pytest.mark.parametrize("ending", ["\r\n", "\r"])
def test_line_ends_of_other_systems_are_the_same_script(ending: str) -> None:
    text = FLOW % "Привет"
    plain, other = read_flow(text, "a"), read_flow(("\ufeff" + text.replace("\n", ending)).encode(), "a")
    assert other.flow == plain.flow
    assert other.fingerprint == plain.fingerprint


def test_the_fingerprint_follows_the_wording() -> None:
    assert read_flow(FLOW % "Да", "a").fingerprint != read_flow(FLOW % "Нет", "a").fingerprint


def test_all_mistakes_are_told_in_one_run_syntax_among_them() -> None:
    text = """id: a
start: her
states:
  here:
    say: Итог: да
    collect: [name]
    next: theree
  there: {say: {{ name }}, outcome: won}
"""
    assert rules(text) == ["unknown-state", "colon", "unknown-slot", "unknown-state", "unquoted"]


def test_what_stands_below_a_misspelt_key_is_read_as_it_was_meant() -> None:
    text = "id: a\nstart: b\nstate:\n  b: {collect: [name], nxt: c}\n  c: {outcome: win}\n"
    assert rules(text) == ["unknown-key", "unknown-slot", "unknown-key", "unknown-value"]


def test_what_hangs_on_an_unreadable_section_is_not_told() -> None:
    text = "id: a\nstart: b\nslots: none\nstates:\n  b: {collect: [name], next: c}\n  c: {outcome: won}\n"
    assert rules(text) == ["need-map"]


def test_a_text_too_long_is_told() -> None:
    assert rules(FLOW % ("слово " * 2_000)) == ["text-long"]


def test_the_biggest_script_is_read_and_one_byte_more_is_not() -> None:
    script = (FLOW % "Да").encode()
    assert rules(script + b"#" * (MAX_BYTES - len(script))) == []
    assert rules(script + b"#" * (MAX_BYTES - len(script) + 1)) == ["too-big"]


def test_what_no_rule_knows_is_told_as_a_mistake_of_yaml() -> None:
    assert rules("id\n: b\n") == ["syntax"]


@pytest.mark.parametrize("rule", RULES)
def test_every_rule_speaks_both_languages(rule: str) -> None:
    told = RULES[rule]
    assert told.ru != told.en
    assert bool(told.hint_ru) is bool(told.hint_en)
    assert not told.ru.endswith(".")


def test_the_words_of_a_finding_never_fill_a_template_themselves() -> None:
    problem = read_flow("id: a\nstart: '{0}{name!r}'\nstates: {b: {outcome: won}}\n", "a").problems[0]
    assert message(problem, "en") == "there is no state `{0}{name!r}`"
