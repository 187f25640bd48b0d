"""Russian in Latin letters, and English that must stay English."""

from __future__ import annotations

import pytest

from engine.understanding.background import BACKGROUND
from engine.understanding.text import read_text
from engine.understanding.translit import russian


def spelt(text: str) -> str:
    return " ".join(token.text for token in russian(read_text(text)).tokens)


@pytest.mark.parametrize(
    ("text", "meant"),
    {
        "privet skolko stoit": "привет сколко стоит",
        "menya zovut Ivan": "меня зовут иван",
        "300 tysyach": "300 тысяч",
        "da": "да",
        "net": "нет",
        "ne interesno": "не интересно",
        "zavtra v 6 vechera": "завтра в 6 вечера",
        "ja xochu spisat dolgi": "я хочу списать долги",
        "eto zakonno ?": "это законно ?",
        "ostavte menya v pokoe": "оставьте меня в покое",
        "moi dannye": "мои данные",
        "hochu konsultaciyu": "хочу консультацию",
        "davayte v chetverg": "давайте в четверг",
        "pyatnadcat let": "пятнадцать лет",
        "vosem devyatsot shestnadcat": "восемь девятьсот шестнадцать",
        "rabotayu neoficialno": "работаю неофициально",
        "ivan sobaka mail tochka ru": "иван собака mail точка ru",
    }.items(),
)
def test_russian_words_in_latin_letters(text: str, meant: str) -> None:
    assert spelt(text) == meant


@pytest.mark.parametrize(
    "text",
    [
        "yh",
        "Ivan",
        "Alex",
        "London",
        "no",
        "ok",
        "my bank",
        "on monday",
        "let me think",
        "i was on my way",
        "net worth",
        "a credit card",
        "god no",
        "dom perignon",
        "hotel",
        "a document",
        "ivan@mail.ru",
        "30k",
        *(one for group in BACKGROUND for one in group if one.isascii()),
    ],
)
def test_english_stays_english(text: str) -> None:
    assert russian(read_text(text)) == read_text(text)


@pytest.mark.parametrize("text", ["привет hello", "да ok net", "", "12", "😊"])
def test_a_message_with_cyrillic_or_without_words_is_left_alone(text: str) -> None:
    assert russian(read_text(text)) == read_text(text)


def test_the_offsets_are_those_of_what_was_typed() -> None:
    text = "Menya zovut, Ivan"
    assert [(one.start, one.end) for one in russian(read_text(text)).tokens] == [
        (one.start, one.end) for one in read_text(text).tokens
    ]
