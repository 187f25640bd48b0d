"""How many lenders: some by name, some by number; sums count none of them."""

from __future__ import annotations

from datetime import datetime

import pytest

from engine.understanding.reading import Ask
from engine.understanding.text import read_text
from engine.understanding.values.number import read
from engine.value import Quantity

NOW = datetime.fromisoformat("2026-11-20T12:00")
LENDERS = Ask("integer", NOW, low=1, high=100)
NAMED = {
    "сбер и пара микрозаймов": 3,
    "три банка и займ онлайн": 4,
    "альфа, тиньк, совком и еще три мфошки": 6,
    "сбер и тинек": 2,
    "сберу и тинькову": 2,
    "сбер, втб, альфа банк и хоум кредит": 4,
    "только сберу": 1,
    "один сбер": 1,
    "сбер втб и пара мфошек": 4,
    "ипотека и 2 кредита": 3,
    "два банка и кредитка": 3,
    "ну банка 3 и расписка соседу": 4,
    "сбер 200 тысяч, втб 150": 2,
    "сбер 20, втб 15": 2,
    "800 тысяч, сбер, тинькофф и две мфо": 4,
    "сбер 200, втб 150 и ещё две мфошки": 4,
    "в сбере 300 тысяч и в трех мфо по 20": 4,
}
NOT_ADDED = {
    "три банка, сбер, втб и тинек": 3,
    "3 банка: сбер, втб и альфа": 3,
    "2 кредита тинек и сбер": 2,
    "3 кредита в сбере и втб": 3,
    "мама и 2 кредита": 2,
    "2 кредита и развод": 2,
    "3 кредита и карту заблокировали": 3,
    "3 банка и сбер звонит": 3,
    "зп 60 тыс, банков 3": 3,
    "у меня пенсия и 3 кредита": 3,
    "доход 60, а банков 3": 3,
    "платеж 5 банкам": 5,
    "3 в месяц": 3,
}
NONE = [
    "сбер звонит",
    "сбер или втб",
    "альфа самец",
    "кредит",
    "да 40 кусков в месяц не потяну никак",
    "40 тыщ в месяц не потяну",
    "на руки 38-40 выходит",
    "40 чистыми",
    "получаю 60",
    "5 кусков",
]


def heard(text: str) -> tuple[object, ...]:
    return tuple(one.value for one in read(read_text(text), LENDERS))


@pytest.mark.parametrize(("text", "count"), NAMED.items())
def test_lenders_named_beside_a_count_are_added_as_a_guess(text: str, count: int) -> None:
    (reading,) = [one for one in read(read_text(text), LENDERS) if one.repaired]
    assert reading.value == Quantity(count, count)


@pytest.mark.parametrize(("text", "count"), NOT_ADDED.items())
def test_what_tells_which_they_are_or_something_else_adds_nothing(text: str, count: int) -> None:
    assert heard(text) == (Quantity(count, count),)


@pytest.mark.parametrize("text", NONE)
def test_neither_a_sum_nor_a_name_among_other_talk_counts_lenders(text: str) -> None:
    assert heard(text) == ()


def test_names_count_nothing_where_no_count_was_asked_for() -> None:
    assert read(read_text("сбер и тинек"), Ask("integer", NOW, low=1, high=100, awaited=False)) == ()
