"""Words that fill a slot with nothing, and a sum beside them: the sum is the income, unless it is of something else."""

from __future__ import annotations

from datetime import datetime

import pytest

from engine.hours import instant
from engine.script import Script
from engine.session import Session
from engine.understanding.understand import understand
from engine.value import Money

SCRIPT = """
id: test
start: first
voice: {name: Дарья}
slots:
  debt: {type: money, min: 1 000, hear: {words: [долг, должен]}, ask: Долг?}
  income: {type: money, hear: {words: [доход, зарплата]}, none: [не работаю, дохода нет, безработный], ask: Доход?}
states:
  first: {collect: [debt, income], next: last}
  last: {say: Всё., outcome: won}
"""
NOW = instant(datetime(2026, 11, 20, 12), "Europe/Moscow")


@pytest.mark.parametrize(
    ("text", "income"),
    [
        ("не работаю, в декрете, пособие 17", 17),
        ("дохода нет, пенсия 15 тысяч", 15_000),
        ("дохода нет, на детей пособие 20 тысяч", 20_000),
        ("не работаю", 0),
        ("не работаю, муж получает 80", 0),
        ("не работаю 3 месяца", 0),
        ("безработный, долг 500 тысяч", 0),
    ],
)
def test_a_sum_outdoes_the_words_for_nothing(script: Script, text: str, income: int) -> None:
    known = {"debt": Money(700_000, 700_000, "RUB")}
    session = Session("lead", "test", "f", "ru", NOW, "first", "first", awaiting="income", slots=known)
    heard = [one.value for one in understand(script, session, text, NOW) if one.name == "income"]
    assert [one.low for one in heard if isinstance(one, Money)] == [income]
