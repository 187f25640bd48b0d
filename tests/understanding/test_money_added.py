"""Incomes from several sides, said in one message."""

from __future__ import annotations

from datetime import datetime

import pytest

from engine.understanding.reading import Ask
from engine.understanding.text import read_text
from engine.understanding.values.money import read
from engine.value import Money

NOW = datetime.fromisoformat("2026-11-20T12:00")
INCOME = Ask("money", NOW, low=1_000, unit="month")
ADDED = {
    "зп 60 и таксую выходит еще тыщ 30": 90_000,
    "зарплата белая 60 и еще таксую 30": 90_000,
    "зп 60 тыс, пенсия 17": 77_000,
    "пенсия 17 и подработка 20": 37_000,
    "зп 40 плюс премия 10 тысяч": 50_000,
    "45 тысяч и ещё 15 тысяч аренда": 60_000,
    "40k salary plus another 10k": 50_000,
}
APART = [
    "60 и еще 300 долга",
    "зп 60, муж еще 50",
    "зп 60 и платежи еще 30",
    "зп 60, еще 20 уходит на кредит",
    "оклад 60, на руки 52",
    "зарплата 60, из них 20 ипотека",
    "50 или еще 60",
    "от 50 до 60 и еще 20",
]


@pytest.mark.parametrize(("text", "total"), ADDED.items())
def test_incomes_add_up_and_are_worth_confirming(text: str, total: int) -> None:
    (reading,) = read(read_text(text), INCOME)
    assert Money(total, total) in (reading.value, *reading.others)
    assert reading.repaired


@pytest.mark.parametrize("text", APART)
def test_what_is_spent_or_somebody_elses_is_not_added(text: str) -> None:
    readings = read(read_text(text), INCOME)
    assert len(readings) == 2


def test_other_sums_do_not_add_up() -> None:
    readings = read(read_text("200 и еще 300"), Ask("money", NOW, low=1_000))
    assert [reading.value for reading in readings] == [Money(200, 200), Money(300, 300)]
