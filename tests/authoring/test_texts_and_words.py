"""The rules that read words: what they must not find, and that they agree with the classifier itself."""

from __future__ import annotations

import pytest

from engine.authoring.load import read_flow
from engine.authoring.secret import masked
from engine.library import find_flow, open_flow
from engine.understanding.learning import lesson, train

BASE = """\
id: a
start: here
wording: {forbidden: [гарантируем, "100%%", без риска]}
states:
  here:
    say: "%s"
    outcome: won
"""


@pytest.mark.parametrize(
    "say",
    [
        "Мы не гарантируем исход.",
        "Гарант придёт сам.",
        "Это 100 рублей, а не 1 000.",
        "Риска без нас больше.",
        "Итого 2100%.",
        "{{ facts.гарантируем }}",
    ],
)
def test_only_the_phrase_itself_is_forbidden(say: str) -> None:
    assert "forbidden" not in [problem.rule for problem in read_flow(BASE % say, "a.yaml").problems]


@pytest.mark.parametrize("say", ["Гарантировали и будем", "ВСЁ НА 100 %", "Без риску тут", "Совсем без риска?"])
def test_no_ending_or_space_hides_a_forbidden_phrase(say: str) -> None:
    assert "forbidden" in [problem.rule for problem in read_flow(BASE % say, "a.yaml").problems]


@pytest.mark.parametrize(
    "text",
    [
        "4111 1111 1111 1112",  # the check digit is wrong
        "79001234567",
        "https://example.org/1234567890123456",
        "2026-11-21 03:12:40",
        "sk-short",
        "1234567:abc",
        "0000000000000000",
    ],
)
def test_what_only_looks_like_a_secret_is_none(text: str) -> None:
    assert masked(text) == text


def test_a_secret_is_shown_as_stars_of_its_length() -> None:
    assert masked("карта 5555 5555 5555 4444!") == "карта *******************!"


def test_one_left_out_is_judged_as_if_trained_without_it() -> None:
    flow = open_flow(str(find_flow("credit")))
    hears = [one.hear for one in flow.objections.values()] + [one.hear for one in flow.answers.values()]
    phrases = [(label, hear.phrases) for label, hear in enumerate(hears) if not isinstance(hear, str)]
    examples = [lesson(label, text) for label, texts in phrases for text in texts]
    whole = train(examples, len(hears))
    same = 0
    judged = list(enumerate(examples))[::29]  # each is trained anew without it: half a second
    for place, one in judged:
        anew = train(examples[:place] + examples[place + 1 :], len(hears)).guess(one.words, one.done)
        quick = whole.left_out(one)
        if anew is None or quick is None:
            same += anew is quick
        else:
            same += (anew.label, anew.sure) == (quick.label, quick.sure) and abs(anew.share - quick.share) < 0.05
    assert same >= 0.9 * len(judged)  # the vocabulary shrinks by a word or two: a draw may fall the other way


def test_two_texts_in_one_language_are_no_script_in_two() -> None:
    found = read_flow("id: a\nstart: here\nstates: {here: {say: {en: Hi}, outcome: won}}\nunclear: Что?\n", "a.yaml")
    assert found.problems == ()


@pytest.mark.parametrize(("word", "slip"), [("амоCRM", False), ("SMMщик", False), ("cрок", True), ("рeмонт", True)])
def test_a_name_of_two_halves_is_no_slip_of_the_keyboard(word: str, slip: bool) -> None:
    script = f"{BASE % 'Да'}answers:\n  link: {{hear: {{phrases: [есть {word}]}}, reply: Есть.}}\n"
    found = [problem.rule for problem in read_flow(script, "a.yaml").problems]
    assert any(rule.startswith("homoglyph") for rule in found) is slip
