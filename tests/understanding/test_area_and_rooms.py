"""Areas and rooms as leads write them."""

from __future__ import annotations

from datetime import datetime

import pytest

from engine.understanding.reading import Ask
from engine.understanding.text import read_text
from engine.understanding.values import area, rooms
from engine.value import Number, Quantity

NOW = datetime.fromisoformat("2026-11-20T12:00")
Range = tuple[Number | None, Number | None]

AREAS: dict[str, Range] = {
    "54 квадрата": (54, 54),
    "54 кв": (54, 54),
    "54 кв 3 комнаты": (54, 54),
    "54 кв. 2 этаж": (54, 54),
    "54 кв.м": (54, 54),
    "54 кв. м.": (54, 54),
    "54 кв м": (54, 54),
    "54 м2": (54, 54),
    "54м2": (54, 54),
    "54 м²": (54, 54),
    "54,5 м²": (54.5, 54.5),
    "54 м": (54, 54),
    "54 метра": (54, 54),
    "54 квадратных метра": (54, 54),
    "54 метра квадратных": (54, 54),
    "54 квадратика": (54, 54),
    "квадратов 50": (50, 50),
    "трёшка, метров 75": (75, 75),
    "метров пятьдесят": (50, 50),
    "метров до 50": (None, 50),
    "пятьдесят четыре квадрата": (54, 54),
    "сто квадратов": (100, 100),
    "общая площадь 120 кв.м": (120, 120),
    "площадью 45": (45, 45),
    "54": (54, 54),
    "двушка 54 квадрата": (54, 54),
    "дом 120 м2 на 6 сотках": (120, 120),
    "6 соток": (600, 600),
    "шесть соток": (600, 600),
    "соток 10": (1000, 1000),
    "полтора гектара": (15_000, 15_000),
    "2 га": (20_000, 20_000),
    "1.5 га": (15_000, 15_000),
    "40-60 квадратов": (40, 60),
    "от 40 до 60 м2": (40, 60),
    "сорок-пятьдесят метров": (40, 50),
    "до 100 квадратов": (None, 100),
    "не меньше 50 м²": (50, None),
    "от 70 квадратов": (70, None),
    "больше ста метров": (100, None),
    "10 на 12": (120, 120),
    "6х8 м": (48, 48),
    "6*8": (48, 48),
    "100 sqm": (100, 100),
    "100 square meters": (100, 100),
    "60 m2": (60, 60),
    "at least 80 sqm": (80, None),
}
LAND: dict[str, Range] = {
    "гектар": (10_000, 10_000),
    "пол гектара": (5000, 5000),
    "полгектара": (5000, 5000),
    "примерно сотка": (100, 100),
    "полторы сотки": (150, 150),
    "5О квадратов": (50, 50),
}
NO_AREA = [
    "потолки 3 метра",
    "ленина 5 кв 10",
    "",
    "не знаю",
    "3 комнаты",
    "500 тысяч",
    "5 лет",
    "большая",
    "до метро 10 минут",
    "89099202195",
    "двушка",
    "20%",
    "тыщ 800 максимум",
    "ну полный, с нуля",
]
ROOMS: dict[str, Range] = {
    "две спальни": (2, 2),
    "2 ккв": (2, 2),
    "однуху": (1, 1),
    "однушка": (1, 1),
    "однушку": (1, 1),
    "двушка": (2, 2),
    "двушечка": (2, 2),
    "двуха": (2, 2),
    "трёшка": (3, 3),
    "трешку": (3, 3),
    "четырёшка": (4, 4),
    "студия": (1, 1),
    "студию": (1, 1),
    "евродвушка": (2, 2),
    "евро-трешка": (3, 3),
    "1-комнатная": (1, 1),
    "2-х комнатная": (2, 2),
    "2х комнатную": (2, 2),
    "3 комнатная": (3, 3),
    "3-комн": (3, 3),
    "2 ком.": (2, 2),
    "двухкомнатная": (2, 2),
    "двухкомнатную": (2, 2),
    "трёхкомнатная квартира": (3, 3),
    "четырехкомнатная": (4, 4),
    "пятикомнатная": (5, 5),
    "однокомнатная": (1, 1),
    "2к": (2, 2),
    "2к кв": (2, 2),
    "2-к квартира": (2, 2),
    "3к.кв": (3, 3),
    "две комнаты": (2, 2),
    "три комнаты": (3, 3),
    "комнаты две": (2, 2),
    "комнат 5": (5, 5),
    "2": (2, 2),
    "двухкомнатная 54 м": (2, 2),
    "двушка за 5 млн": (2, 2),
    "2-3 комнаты": (2, 3),
    "двушка или трёшка": (2, 3),
    "трёшка или двушка": (2, 3),
    "двух-трёхкомнатная": (2, 3),
    "от двух комнат": (2, None),
    "не меньше трёх комнат": (3, None),
    "2+1": (2, 2),
    "studio": (1, 1),
    "two bedroom": (2, 2),
    "2 bedrooms": (2, 2),
    "2br": (2, 2),
    "3-bedroom": (3, 3),
    "three rooms": (3, 3),
    "one or two rooms": (1, 2),
}
NO_ROOMS = ["", "не знаю", "54 квадрата", "5 млн", "двое детей", "трое", "5 этаж", "10 лет", "89099202195", "большую"]


@pytest.mark.parametrize(("text", "value"), [*AREAS.items(), *LAND.items()])
def test_an_area_is_in_square_metres(text: str, value: Range) -> None:
    readings = area.read(read_text(text), Ask("area", NOW))
    assert readings and readings[0].value == Quantity(*value)


@pytest.mark.parametrize("text", NO_AREA)
def test_other_talk_is_no_area(text: str) -> None:
    assert area.read(read_text(text), Ask("area", NOW)) == ()


def test_feet_become_metres() -> None:
    (reading,) = area.read(read_text("900 sq ft"), Ask("area", NOW))
    assert isinstance(reading.value, Quantity) and reading.value.low == pytest.approx(83.6127, abs=0.001)


def test_square_units_are_evident_and_plain_metres_only_when_asked_for() -> None:
    aside = Ask("area", NOW, awaited=False)
    assert area.read(read_text("двушка 54 квадрата"), aside)[0].evident
    assert area.read(read_text("54 метра"), aside) == ()
    assert area.read(read_text("новостройка 54 метра"), aside)[0].evident
    assert area.read(read_text("хотим двушечку освежить, 54 метра где то"), aside)[0].evident
    assert area.read(read_text("квартира в 10 метрах от метро"), aside) == ()
    assert area.read(read_text("54"), aside) == ()


@pytest.mark.parametrize(("text", "value"), ROOMS.items())
def test_rooms(text: str, value: Range) -> None:
    readings = rooms.read(read_text(text), Ask("rooms", NOW))
    assert readings and readings[0].value == Quantity(*value)


@pytest.mark.parametrize("text", NO_ROOMS)
def test_other_talk_is_no_rooms(text: str) -> None:
    assert rooms.read(read_text(text), Ask("rooms", NOW)) == ()


def test_names_of_flats_are_evident_and_bare_numbers_are_not() -> None:
    aside = Ask("rooms", NOW, awaited=False)
    assert rooms.read(read_text("ищу двушку в центре"), aside)[0].evident
    assert rooms.read(read_text("2"), aside) == ()
