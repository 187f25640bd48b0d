"""Where words stand by what they are said for, and how near a sentence is to the middle of a class."""

from __future__ import annotations

import sys
from math import isclose, sqrt

import pytest

from engine.understanding.features import read_terms
from engine.understanding.learning import lesson, train
from engine.understanding.likeness import NEARNESS
from engine.understanding.middles import apart, middle_of, near
from engine.understanding.text import read_text
from engine.understanding.vectors import SIZE, Point, key, marks, point, unit
from engine.understanding.words import read_words


def place(text: str, language: str = "ru") -> Point:
    return point(read_terms(read_words(read_text(text))), language)


@pytest.mark.parametrize(
    ("language", "said", "like", "other"),
    [
        ("ru", "это ж две моих зарплаты", "мне не по карману", "наберите меня вечером"),
        ("ru", "позвоните после обеда", "наберите меня вечером", "слишком дорого"),
        ("ru", "посоветуюсь с мужем", "надо обсудить с женой", "пришлите договор"),
        ("en", "that's a month's rent for me", "way over my budget", "give me a ring tonight"),
        ("en", "got to run it by the wife", "my partner has to agree", "is parking free"),
    ],
)
def test_what_is_said_for_one_reason_stands_together(language: str, said: str, like: str, other: str) -> None:
    here = middle_of([place(said, language)])
    assert here is not None
    assert near(place(like, language), here) > near(place(other, language), here) + 0.2


def test_a_place_has_its_size_and_is_one_long() -> None:
    numbers = place("надо подумать")
    assert len(numbers) == SIZE and isclose(sqrt(sum(one * one for one in numbers)), 1.0)


def test_a_sentence_of_unknown_words_is_nowhere() -> None:
    assert place("бырбырбыр кукумбер") == () == point([], "en") == unit([0.0, 0.0])


def test_a_denied_word_is_also_itself_and_no_mark_counts_twice() -> None:
    assert marks([]) == ()
    assert marks(["не_нужно", "бот"]) == ("нужно", "бот", "не_нужно", "| нужно", "нужно бот", "бот |")
    assert marks(["посмотреть"] * 2) == (
        "посмотреть",
        "| посмотреть",
        "посмотреть посмотреть",
        "посмотреть |",
        "посмо*",
    )


def test_the_text_of_a_table_is_forgotten_once_read() -> None:
    assert place("надо подумать") and not any(name.endswith("vectors.russian") for name in sys.modules)


def test_the_key_of_a_word_is_the_same_in_every_process() -> None:
    assert key("дорого") == 0xA449FEAA


def test_the_middle_of_nothing_is_none() -> None:
    assert middle_of([]) is None is middle_of([(1.0, 0.0), (-1.0, 0.0)])


def test_one_taken_out_of_a_middle_is_judged_as_if_it_had_never_been_in() -> None:
    one, two, three = unit([1.0, 0.2]), unit([0.9, 0.5]), unit([0.1, 1.0])
    whole, rest = middle_of([one, two, three]), middle_of([two, three])
    assert whole is not None and rest is not None
    assert isclose(apart(near(one, whole), whole), near(one, rest))
    alone = middle_of([one])
    assert alone is not None and apart(near(one, alone), alone) == 0.0


def test_a_class_is_heard_in_words_that_none_of_its_examples_has() -> None:
    learnt = train([lesson(0, "слишком дорого"), lesson(1, "перезвоните вечером")], 2)
    words = read_words(read_text("это ж две моих зарплаты"))
    scores = learnt.scores(words)
    assert scores[0] > scores.get(1, 0.0) and scores[0] > NEARNESS * 0.3


def test_examples_of_two_languages_do_not_mix() -> None:
    learnt = train([lesson(0, "слишком дорого"), lesson(1, "call me tonight")], 2)
    assert set(learnt.middles["ru"]) == {0} and set(learnt.middles["en"]) == {1}
