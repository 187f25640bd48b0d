"""Numbers that name, and numerals in set phrases: neither a count nor a sum."""

from __future__ import annotations

from datetime import datetime

import pytest

from engine.understanding.reading import Ask
from engine.understanding.text import read_text
from engine.understanding.values import TYPES

NOW = datetime.fromisoformat("2026-11-20T12:00")
NAMES = {
    "an address": ["ул. Ленина 25", "улица Ленина, дом 5", "кв. 12", "офис 305", "25 Baker street", "apt 5"],
    "a plot": ["снт ромашка уч 14", "участок 14", "деревня Гадюкино 5", "пос Мирный, 7"],
    "a street": ["Одинцовский б-р 7 к2 кв 118", "пр-т Мира 12", "пр-кт Мира, 12", "Варшавское ш 23", "тупик 4"],
    "a part of a house": [
        "Скобелевская 7 к2",
        "Ленина 7к2",
        "Ленина 7с2",
        "Мира 7, кв. 118",
        "д 5 стр 2",
        "владение 4",
    ],
    "a model": ["айфон 15", "iPhone 15", "windows 11", "ваз 2114", "galaxy s23"],
    "a paper": ["статья 213", "127-фз", "127 ФЗ", "договор №15", "номер договора 123456", "индекс 125009"],
    "a code": ["covid-19", "mp3", "b2b", "web2"],
    "an hour": ["в пять вечера", "в 5 утра", "5 o'clock", "до 15 числа"],
    "a version": ["version 2.0", "python 3.12"],
    "a date": ["в мае 2022", "15th of june", "двадцать первого марта"],
    "a phone": ["415 555 2671", "(415) 555-2671", "555-1234", "123-45-67"],
}
SAYINGS = [
    "на все сто", "один в один", "сто раз вам объяснял", "уже сто раз говорила", "тысяча извинений", "как дважды два",
    "во-первых это дорого", "пару слов скажите", "опять двадцать пять", "семи пядей во лбу", "с нуля", "50 на 50",
    "thanks a million", "one moment", "first of all it's expensive", "on second thought", "one hundred percent sure",
    "two-faced people", "24 на 7", "один за всех", "six figures", "fifty-fifty",
]  # fmt: skip
COUNTS = {
    "сто раз": 100,
    "две улицы": 2,
    "дом на 5 комнат": 5,
    "айфонов 3": 3,
    "участок 15 соток": 15,
    "купил участок за 14": 14,
    "участок 500 тысяч": 500_000,
    "снт за 2 млн": 2_000_000,
    "7к": 7000,
    "отдам 7 к 2 июня": 7000,
    "квартира 3 млн": 3_000_000,
    "150 с материалами": 150,
    "5 договоров": 5,
    "100 процентов": 100,
    "two hundred": 200,
    "first": 1,
}


@pytest.mark.parametrize("kind", ["number", "money"])
@pytest.mark.parametrize("text", [*(text for row in NAMES.values() for text in row), *SAYINGS])
def test_a_name_and_a_saying_count_nothing(text: str, kind: str) -> None:
    assert TYPES[kind](read_text(text), Ask(kind, NOW)) == ()


@pytest.mark.parametrize(("text", "value"), COUNTS.items())
def test_a_count_beside_such_words_is_heard(text: str, value: int) -> None:
    (reading,) = TYPES["number"](read_text(text), Ask("number", NOW))
    assert reading.value is not None
    assert (reading.value.low, reading.value.high) == (value, value)  # type: ignore[union-attr]


@pytest.mark.parametrize("kind", ["number", "money", "area", "rooms"])
@pytest.mark.parametrize("row", ["1.", "1ооо ", "тысяч ", "point ", "сто раз ", "ул 5 ", "5+", "1, ", "не 5, ", "пол "])
def test_a_long_row_of_anything_is_read_to_its_end(row: str, kind: str) -> None:
    TYPES[kind](read_text(row * 1_000), Ask(kind, NOW))


@pytest.mark.parametrize("text", ["дом 5 млн", "квартира 12 000 000", "айфон 50 тысяч", "ипотека на дом 3,5 млн"])
def test_the_price_of_a_named_thing_is_a_sum(text: str) -> None:
    assert len(TYPES["money"](read_text(text), Ask("money", NOW))) == 1
