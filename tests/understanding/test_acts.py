"""What a sentence does: acts by the built-in tables, and a class whose examples do the same."""

from __future__ import annotations

import pytest

from engine.understanding.acts import WHOLE, done, done_within
from engine.understanding.hear import Hears, compile_hears
from engine.understanding.learning import lesson, train
from engine.understanding.likeness import ACTED
from engine.understanding.text import read_text
from engine.understanding.words import read_words

EXAMPLES = {
    "thanks": ("спасибо", "благодарю вас", "спасибо большое", "thank you", "thanks a lot"),
    "agreed": ("да, давайте", "согласна", "хорошо, давайте", "конечно", "yes, let's do it", "sure"),
    "refused": ("нет, не надо", "не интересно", "не хочу", "no thanks", "not interested"),
    "busy": ("мне некогда", "я занята", "сейчас занят, перезвоню", "i'm busy", "can't talk now"),
    "cost": ("сколько стоит", "какая цена", "расценки скиньте", "how much is it", "what is the price"),
}
LISTENER = compile_hears([Hears("answer", name, phrases=phrases) for name, phrases in EXAMPLES.items()])


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("спс", "thanks"),
        ("нет", "no"),
        ("не интересно", "refusal"),
        ("не интересно", "no"),
        ("да, конечно", "yes"),
        ("не знаю пока", "unsure"),
        ("некогда", "later"),
        ("ой, ошиблась, не 10 а 15", "correction"),
        ("позовите человека", "human"),
        ("cheers", "thanks"),
        ("nope", "no"),
    ],
)
def test_a_message_does_what_the_built_in_tables_hear(text: str, name: str) -> None:
    assert name in {act.name for act in done(read_text(text))}


def test_an_answer_weighs_by_its_share_of_the_words_and_an_intent_by_half_at_least() -> None:
    (short,) = (act for act in done(read_text("не хочу")) if act.name == "no")
    (long,) = (act for act in done(read_text("не хочу, чтобы мастер опять опоздал на два часа")) if act.name == "no")
    assert short.share > WHOLE > long.share
    (put_off,) = (act for act in done(read_text("ну короче я сейчас занят на работе")) if act.name == "later")
    assert put_off.share < WHOLE < put_off.weight < 1


@pytest.mark.parametrize("text", ["да, норм, пойдет", "ок, согласна", "нет, не хочу"])
def test_what_answers_alike_in_several_clauses_answers_with_all_its_words(text: str) -> None:
    assert {act.share for act in done(read_text(text)) if act.name in ("yes", "no")} == {1.0}


def test_courtesy_beside_another_act_is_none() -> None:
    assert {act.name for act in done(read_text("нет, спасибо"))} == {"no"}
    assert {act.name for act in done(read_text("привет, спасибо"))} == {"greeting", "thanks"}


def test_only_a_stretch_is_asked_about() -> None:
    text = "Спасибо. Сколько стоит?"
    utterance = read_text(text)
    assert {act.name for act in done_within(utterance, 0, 7)} == {"thanks"}
    assert not done_within(utterance, 9, len(text))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("пасиб", "thanks"),
        ("cheers mate", "thanks"),
        ("ага, погнали", "agreed"),
        ("нет, спасибо", "refused"),
        ("нафиг надо", "refused"),
        ("щас не могу говорить", "busy"),
        ("занят, давайте попозже", "busy"),
    ],
)
def test_a_class_whose_examples_do_it_is_heard_in_other_words(text: str, name: str) -> None:
    assert [match.name for match in LISTENER.listen(read_text(text))] == [name]


def test_an_act_alone_hears_no_class_that_does_something_else() -> None:
    assert LISTENER.listen(read_text("здравствуйте")) == ()


def test_background_talk_does_not_outdo_a_class_that_means_the_act() -> None:
    learnt = train([lesson(0, "нет"), lesson(0, "не надо"), lesson(1, "сколько стоит")], 2)
    words, acts = read_words(read_text("нет, спасибо")), done(read_text("нет, спасибо"))
    guess = learnt.guess(words, acts)
    assert guess is not None and guess.label == 0 and guess.foreign == 0
    assert learnt.means(0, "no") and not learnt.means(1, "no") and not learnt.means(0, "thanks")


def test_one_left_out_takes_its_act_along() -> None:
    only, asked = lesson(0, "не надо"), lesson(1, "сколько стоит")
    alone = train([only, lesson(0, "окна новые"), asked], 2)
    twins = train([only, lesson(0, "не хочу"), asked], 2)
    assert alone.means(0, "no")
    left, one_left = alone.left_out(only), twins.left_out(only)
    assert left is not None and left.share < ACTED / 2  # nobody else refuses
    assert one_left is not None and one_left.label == 0 and one_left.share >= ACTED


def test_a_class_left_without_examples_does_nothing() -> None:
    only = lesson(0, "не надо")
    guess = train([only, lesson(1, "сколько стоит")], 2).left_out(only)
    assert guess is None or guess.label != 0


def test_a_word_that_only_steers_the_talk_is_enough_for_a_class_that_means_it() -> None:
    back = ("назад", "вернитесь назад", "хочу вернуться в начало", "на шаг назад, пожалуйста", "давайте вернёмся")
    classes = train([lesson(0, text) for text in back] + [lesson(1, text) for text in EXAMPLES["cost"]], 2)
    words = read_words(read_text("обратно"))
    guess, unread = classes.guess(words, done(read_text("обратно"))), classes.guess(words)
    assert guess is not None and guess.label == 0 and guess.sure
    assert unread is not None and guess.share - unread.share > ACTED
