"""A guess beside a yes, a no or a doubt in the same words: a strong one stands, unless the doubt is an answer."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from engine.understanding.guesses import CERTAIN, CLEAR, STRONG, Means, founded
from engine.understanding.hear import Hears, compile_hears
from engine.understanding.match import Match
from engine.understanding.reading import Ask
from engine.understanding.text import read_text

ASK = Ask("yes_no", datetime(2026, 11, 21, 12), "ru")


def _founded(text: str, confidence: float, *, asked: bool) -> bool:
    match = Match("objection", "one", 0, len(text), "examples", "another example", confidence, 0)
    return founded(read_text(text), match, (), ASK, asked=asked)


@pytest.mark.parametrize("text", ["no wifi", "refund please", "подписка не нужна"])
def test_a_strong_guess_stands_beside_a_yes_or_no(text: str) -> None:
    assert _founded(text, STRONG, asked=True)
    assert not _founded(text, STRONG - 0.01, asked=True)


@pytest.mark.parametrize("text", ["мне надо подумать", "haven't decided"])
def test_a_doubt_is_an_answer_where_a_value_was_asked_for(text: str) -> None:
    assert _founded(text, CLEAR, asked=False)
    assert not _founded(text, STRONG, asked=True)
    assert not _founded(text, CLEAR - 0.01, asked=False)


@pytest.mark.parametrize("text", ["да", "нет", "ok"])
def test_a_plain_yes_or_no_is_no_guess(text: str) -> None:
    assert not _founded(text, 0.99, asked=False)


@pytest.mark.parametrize("text", ["хочу скидку", "хочу рассрочку"])
def test_a_wish_is_no_yes_where_nobody_waits_for_one(text: str) -> None:
    assert _founded(text, CLEAR, asked=False)
    assert not _founded(text, CLEAR, asked=True)
    assert not _founded(text, CLEAR - 0.01, asked=False)


@pytest.mark.parametrize("text", ["апи есть?", "а толк будет?", "wms"])
def test_a_word_no_dictionary_has_tells_and_so_does_a_thing_that_sounds_like_an_exclamation(text: str) -> None:
    assert _founded(text, CLEAR, asked=False)


@pytest.mark.parametrize("text", ["ну вот", "блин", "ой"])
def test_an_exclamation_tells_nothing(text: str) -> None:
    assert not _founded(text, CLEAR, asked=False)


def test_slang_for_the_very_words_of_an_example_is_that_example() -> None:
    match = Match("answer", "hello", 0, 2, "examples", "Добрый день!", 1.0, 0)
    assert founded(read_text("дд"), match, (), ASK, asked=False)
    assert not founded(read_text("да"), replace(match, text="Добрый день!"), (), ASK, asked=False)


def test_a_strong_guess_stands_beside_a_soft_act_that_leaves_words_over_but_never_beside_a_stop() -> None:
    text = "передумали столик для гостей"
    match = Match("answer", "one", 0, len(text), "examples", "another example", STRONG, 0)

    def stands(name: str, end: int, confidence: float = STRONG, rows: frozenset[str] = frozenset()) -> bool:
        act = Match("intent", name, 0, end, "row", "", 1.0, 0)
        return founded(read_text(text), replace(match, confidence=confidence), (act,), ASK, asked=False, rows=rows)

    goes = frozenset({"refusal", "later"})
    assert stands("refusal", len("передумали"), STRONG, goes)
    assert not stands("refusal", len("передумали"), STRONG - 0.01, goes)
    assert not stands("refusal", len(text), STRONG, goes)
    assert stands("refusal", len(text), CLEAR) and stands("later", len(text), CLEAR)  # the script goes nowhere for it
    assert not any(stands(name, len("передумали")) for name in ("stop", "human"))
    assert stands("human", len("передумали"), CERTAIN)
    assert not stands("later", len("передумали"), 0.99, goes)
    assert not stands("stop", len("передумали"), 1.0)


def test_a_certain_guess_stands_where_nobody_waits_for_an_answer() -> None:
    text = "некогда"
    match = Match("objection", "busy", 0, len(text), "examples", "another example", CERTAIN, 0)

    def stands(*, asked: bool) -> bool:
        return founded(read_text(text), match, (), ASK, asked=asked)

    assert stands(asked=False) and not stands(asked=True)


@pytest.mark.parametrize("text", ["это не ко мне", "its not up to me"])
def test_small_words_alone_are_a_guess_only_where_nobody_waits_for_an_answer(text: str) -> None:
    assert _founded(text, STRONG, asked=False)
    assert not _founded(text, STRONG - 0.01, asked=False)
    assert not _founded(text, CERTAIN, asked=True)


@pytest.mark.parametrize(("text", "act"), [("ага, давайте", "yes"), ("не, не хочу", "no")])
def test_a_class_that_means_an_answer_is_heard_unless_one_is_waited_for(text: str, act: str) -> None:
    match = Match("answer", "agreed", 0, len(text), "examples", "another example", CLEAR, 0)

    def stands(*, asked: bool) -> bool:
        return founded(read_text(text), match, (), ASK, asked=asked, means=lambda _match, name: name == act)

    assert stands(asked=False) and not stands(asked=True)


def test_a_class_that_says_in_its_examples_what_an_act_says_stands_beside_it() -> None:
    text, examples = "оператор", ("позовите человека", "хочу поговорить с живым", "дайте оператора")
    listener = compile_hears([Hears("answer", "person", phrases=examples), Hears("answer", "none")])
    match = Match("answer", "person", 0, len(text), "examples", "another example", CLEAR, 0)
    act = Match("intent", "human", 0, len(text), "row", "", 1.0, 0)

    def stands(means: Means) -> bool:
        return founded(read_text(text), match, (act,), ASK, asked=False, means=means)

    assert listener.means(match, "human")
    assert not listener.means(match, "later")
    assert not listener.means(replace(match, name="none"), "human")
    assert stands(listener.means)
    assert not stands(lambda _match, _name: False)
