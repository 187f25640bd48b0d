"""A number beside words for something else is no count of what was asked: years, an hour to call, another thing."""

from __future__ import annotations

from datetime import datetime

import pytest

from engine.hours import instant
from engine.script import Script
from engine.session import Session
from engine.understanding.understand import understand
from engine.value import Quantity

SCRIPT = """
id: test
start: offer
slots:
  lenders: {type: integer, min: 1, max: 100, ask: Скольким банкам вы должны?, hear: {words: [банк, мфо]}}
  months: {type: integer, min: 1, max: 60, ask: Сколько месяцев?, hear: {words: [месяц]}}
  estate:
    type: choice
    ask: Что у вас есть?
    options: {flat: [Квартира], car: [Машина, авто], none: [Ничего нет]}
states:
  offer: {collect: [lenders, months, estate], next: last}
  last: {say: Всё., outcome: won}
"""
NOW = instant(datetime(2026, 11, 20, 12), "Europe/Moscow")
COUNTS = {
    "года 3 назад взял в 4 банках": 4,
    "за 3 года в 5 банках": 5,
    "лет пять уже, 3 банка": 3,
    "3 года назад было 2 теперь 5": 5,
    "5 банков за 3 года": 5,
    "за 5 лет 3": 3,
    "штук 7 если с мфо считать": 7,
    "после 3 я сбился": 3,
    "один займ": 1,
    "банк один": 1,
    "машина есть, а банков 2": 2,
    "150": 150,
    "банков 150": 150,
}
NONE = [
    "оформил дарение доли сыну 2 года назад, отменят?",
    "у меня киа рио 2014 года, можно оставить?",
    "давайте через пару недель вернемся к разговору",
    "звоните после 7",
    "сейчас на работе, перезвоните после 7",
    "живу далеко, 300 км до города, как быть",
    "не маловато 280 тысяч для суда?",
    "квартира одна, большая, продать могут?",
    "машина одна",
    "закрываю один займ другим, замкнутый круг",
    "у вас почти в два раза больше просят",
    "взяла в займе, уже требуют 25",
    "плачу им, а толку ноль",
]


def _heard(script: Script, awaiting: str, text: str) -> object:
    session = Session("lead", "test", "f", "ru", NOW, "offer", "offer", awaiting=awaiting)
    return next((event.value for event in understand(script, session, text, NOW) if event.name == awaiting), None)


@pytest.mark.parametrize(("text", "count"), COUNTS.items())
def test_a_count_beside_another_measure_is_heard(script: Script, text: str, count: int) -> None:
    assert _heard(script, "lenders", text) == Quantity(count, count)


@pytest.mark.parametrize("text", NONE)
def test_what_measures_something_else_counts_nothing(script: Script, text: str) -> None:
    assert _heard(script, "lenders", text) is None


def test_a_unit_that_names_the_slot_is_its_own(script: Script) -> None:
    assert _heard(script, "months", "года 2, то есть месяца 24") == Quantity(24, 24)
