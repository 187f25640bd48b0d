"""How often something is done, where a number was asked for."""

from __future__ import annotations

from datetime import datetime

import pytest

from engine.understanding.reading import Ask
from engine.understanding.text import read_text
from engine.understanding.values import TYPES
from engine.value import Quantity

NOW = datetime(2026, 11, 18, 12)
OF_A_WEEK = Ask("integer", NOW, low=1, high=7)


def heard(text: str, ask: Ask = OF_A_WEEK) -> list[tuple[object, object]]:
    """Return the ends of every number heard."""
    values = [one.value for one in TYPES["integer"](read_text(text), ask)]
    return [(one.low, one.high) for one in values if isinstance(one, Quantity)]


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("каждый день", 7, 7),
        ("ну ежедневно, наверное", 7, 7),
        ("every day", 7, 7),
        ("по будням", 5, 5),
        ("только по выходным", 2, 2),
        ("через день", 3, 4),
        ("every other day", 3, 4),
        ("пн, ср и пт", 3, 3),
        ("tuesday and friday", 2, 2),
        ("раз в неделю", 1, 1),
        ("twice a week", 2, 2),
        ("дважды в неделю", 2, 2),
        ("каждый день по 20 минут", 7, 7),
        ("каждый день не могу, раза 3", 3, 3),
        ("ходил 3 раза в неделю", 3, 3),
        ("хотела бы раза 3", 3, 3),
        ("думал раза 3", 3, 3),
        ("бросал раза 3, сейчас смогу 2 раза", 2, 2),
    ],
)
def test_how_often_in_a_week(text: str, low: int, high: int) -> None:
    assert heard(text) == [(low, high)]


@pytest.mark.parametrize(
    "text", ["не каждый день", "как раз думаю", "раз в жизни", "с понедельника по пятницу", "all week except sunday"]
)
def test_no_count_is_said(text: str) -> None:
    assert heard(text) == []


def test_days_are_counted_only_where_a_week_of_them_is() -> None:
    assert heard("каждый день", Ask("integer", NOW, low=1, high=100)) == []
    assert heard("twice a month", Ask("integer", NOW)) == [(2, 2)]


def test_nothing_is_counted_so_unless_a_number_was_asked() -> None:
    assert heard("раз в неделю", Ask("integer", NOW, awaited=False, low=1, high=7)) == []


@pytest.mark.parametrize(
    "text", ["не верю я в эти онлайн, бросал уже раза 3", "раньше ходил 3 раза", "I tried 3 times"]
)
def test_how_often_something_happened_counts_no_days_of_a_week(text: str) -> None:
    assert heard(text) == []
    assert heard(text, Ask("integer", NOW, low=0, high=50)) == [(3, 3)]
