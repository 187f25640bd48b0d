"""A month, a season or Easter alone where a time is asked for; since when somebody has not paid, in English."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from engine.understanding.reading import Ask
from engine.understanding.text import read_text
from engine.understanding.values import TYPES
from engine.understanding.values.day_easter import orthodox, western
from engine.value import Moment, Quantity

NOW = datetime.fromisoformat("2026-11-20T12:00")


def heard(text: str, *, awaited: bool = True) -> list[tuple[str, str]]:
    locale = "en" if text.isascii() else "ru"
    found = TYPES["datetime"](read_text(text), Ask("datetime", NOW, locale=locale, awaited=awaited))
    values = [one.value for one in found if isinstance(one.value, Moment)]
    return [(one.start.date().isoformat(), one.end.date().isoformat() if one.end else "") for one in values]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("march", "2027-03-01", "2027-04-01"),
        ("maybe march", "2027-03-01", "2027-04-01"),
        ("may", "2027-05-01", "2027-06-01"),
        ("март наверное", "2027-03-01", "2027-04-01"),
        ("spring", "2027-03-01", "2027-06-01"),
        ("весна", "2027-03-01", "2027-06-01"),
        ("after easter", "2027-03-29", "2027-05-01"),
        ("после пасхи", "2027-05-03", "2027-06-01"),
        ("march 5", "2027-03-05", "2027-03-06"),
    ],
)
def test_a_month_alone_answers_when(text: str, start: str, end: str) -> None:
    assert heard(text) == [(start, end)]


@pytest.mark.parametrize("text", ["i may call", "spring cleaning", "my name is April", "с Пасхой", "happy easter"])
def test_other_words_name_no_month(text: str) -> None:
    assert heard(text) == []


def test_a_month_that_was_not_asked_for_is_none() -> None:
    assert heard("march", awaited=False) == []


def test_easter_moves() -> None:
    assert western(2025) == orthodox(2025) == date(2025, 4, 20)
    assert (western(2026), orthodox(2026)) == (date(2026, 4, 5), date(2026, 4, 12))
    assert western(2038) == date(2038, 4, 25)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("stopped paying in march", 234, 264),
        ("stopped paying back in may", 173, 203),
        ("since about march", 234, 264),
        ("since about xmas", 330, 330),
        ("с рождества", 317, 317),
        ("since the summer", 81, 172),
    ],
)
def test_since_when_nothing_was_paid(text: str, low: int, high: int) -> None:
    found = TYPES["duration"](read_text(text), Ask("duration", NOW, locale="en"))
    assert [one.value for one in found] == [Quantity(low * 86_400, high * 86_400)]


@pytest.mark.parametrize("text", ["i'll stop paying in march", "gonna stop in june", "i got married in march"])
def test_what_is_to_come_is_no_delay(text: str) -> None:
    assert TYPES["duration"](read_text(text), Ask("duration", NOW, locale="en")) == ()
