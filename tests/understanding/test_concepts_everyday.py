"""Everyday words meet over both languages, and an action is told from the opposite of it."""

from __future__ import annotations

import re

import pytest

from engine.understanding.concepts import concepts, expressions
from engine.understanding.learning import lesson, train
from engine.understanding.notions import read_tables
from engine.understanding.slang import SLANG
from engine.understanding.text import read_text
from engine.understanding.words import Word, read_words


def _words(text: str) -> tuple[Word, ...]:
    return read_words(read_text(text))


@pytest.mark.parametrize(
    ("notion", "words"),
    [
        ("alarm", "будильник разбуди побудку просыпаться wake alarms snooze"),
        ("weather", "погода ливень зонтик заморозки forecast umbrella raining"),
        ("joke", "анекдот пошути смешное каламбур joke giggle pun"),
        ("music", "песню плейлист послушать джаз song playlist tunes"),
        ("engineoil", "масло моторное щуп oil dipstick"),
        ("luggage", "чемодан багаж бирка suitcase baggage carousel"),
        ("warmth", "термостат кондей отопление thermostat heating radiators"),
        ("nutrition", "калорий белка жиров calories protein"),
        ("currency", "курс евро юаня dollars yen forex"),
        ("traffic", "пробки затор трассе traffic congestion gridlock"),
        ("number", "пять двенадцать полтора seven twenty"),
    ],
)
def test_words_of_one_field_meet(notion: str, words: str) -> None:
    assert [word for word in words.split() if notion not in concepts(word)] == []


@pytest.mark.parametrize(
    ("text", "notion"),
    [
        ("что-то я его сбросить хочу, не надо больше", "dropit"),
        ("не дай забыть про врача", "remind"),
        ("please put me through to them", "call"),
        ("get rid of it", "dropit"),
        ("how do you say cat", "translate"),
        ("сколько на часах", "clock"),
        ("we ran out of soap", "shoppinglist"),
    ],
)
def test_an_expression_has_its_notion(text: str, notion: str) -> None:
    words = [word.text for word in _words(text)]
    assert notion in {one for _, one in expressions(words)} | {one for word in words for one in concepts(word)}


@pytest.mark.parametrize(
    ("word", "notion"),
    [
        *(
            ("почти", "email"),
            ("почти", "mail"),
            ("пятница", "cleaning"),
            ("прогресс", "warmth"),
            ("котлета", "warmth"),
        ),
        *(("убери", "taxi"), ("увеличить", "lostthing"), ("мочь", "labtest"), ("больше", "fear"), ("ищу", "court")),
        *(("tired", "tires"), ("landlord", "flightstatus"), ("quarter", "unit"), ("отменять", "oilchange")),
        *(("дорого", "route"), ("хотя", "want"), ("позвони", "health"), ("переведи", "luggage"), ("бонус", "fear")),
    ],
)
def test_a_word_that_only_begins_alike_is_of_another_notion(word: str, notion: str) -> None:
    assert notion not in concepts(word)


def test_every_entry_can_be_met_in_a_message() -> None:
    unmet = []
    for table in read_tables():
        for entry in table.split():
            for part in re.split("[_-]", entry.strip("~")):
                for word in SLANG.get(part, (part,)):
                    ends = word.endswith((":", "*"))
                    if not ends and word and [one.text for one in _words(word)] != [word]:
                        unmet.append(entry)
    assert unmet == []


_DEEDS = {
    "ru": (
        ("поставь будильник на шесть", "заведи будильник на завтра", "разбуди меня в семь"),
        ("отмени будильник", "удали будильник на завтра", "не буди меня утром"),
        ("сколько осталось на таймере", "поставь таймер на минуту", "запусти обратный отсчёт"),
    ),
    "en": (
        ("set an alarm for six", "wake me up at seven", "new alarm for tomorrow"),
        ("cancel my alarm", "turn off the alarm", "delete the morning alarm"),
        ("how long is left on the timer", "set a timer for a minute", "start a countdown"),
    ),
}


@pytest.mark.parametrize(
    ("language", "text", "label"),
    [
        ("ru", "создай побудку на девять утра", 0),
        ("ru", "снеси будильник, он больше не нужен", 1),
        ("ru", "засеки минуту на секундомере", 2),
        ("en", "create an alarm for nine", 0),
        ("en", "get rid of that alarm, no need to wake me", 1),
        ("en", "count down a minute on the stopwatch", 2),
    ],
)
def test_classes_of_one_thing_are_told_apart_by_the_deed(language: str, text: str, label: int) -> None:
    examples = [lesson(place, one) for place, group in enumerate(_DEEDS[language]) for one in group]
    guess = train(examples, 3).guess(_words(text))
    assert guess is not None and guess.label == label and guess.sure
