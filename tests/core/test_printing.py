"""Values print as people write them, in both languages."""

from __future__ import annotations

from datetime import datetime

import pytest

from engine.literals import (
    DAY,
    HOUR,
    MONTH,
    WEEK,
    YEAR,
    parse_bound,
    parse_clock,
    parse_duration,
    parse_number,
    short_duration,
)
from engine.printing import plural, show
from engine.value import Moment, Money, Quantity, Value, point


def at(day: int, hour: int = 0) -> datetime:
    """Return a local time in November 2026."""
    return datetime(2026, 11, day, hour)


@pytest.mark.parametrize(
    ("value", "kind", "russian", "english"),
    [
        (Money(500_000, 500_000, "RUB"), "money", "500 000 ₽", "500,000 ₽"),
        (Money(1_500, 1_500, "USD"), "money", "1 500 $", "$1,500"),
        (Money(300_000, 400_000), "money", "300 000–400 000 ₽", "300,000–400,000 ₽"),
        (Money(50_000, None), "money", "от 50 000 ₽", "from 50,000 ₽"),
        (point(0), "duration", "0 дней", "0 days"),
        (point(3 * MONTH), "duration", "3 месяца", "3 months"),
        (point(1.5 * YEAR), "duration", "1,5 года", "1.5 years"),
        (point(6 * MONTH), "duration", "6 месяцев", "6 months"),
        (Quantity(2 * WEEK, 3 * WEEK), "duration", "2–3 недели", "2–3 weeks"),
        (Quantity(YEAR, None), "duration", "от 1 года", "from 1 year"),
        (Quantity(None, 2 * YEAR), "duration", "до 2 лет", "up to 2 years"),
        (point(DAY), "duration", "1 день", "1 day"),
        (point(5 * HOUR), "duration", "5 часов", "5 hours"),
        (point(54.5), "area", "54,5 м²", "54.5 m²"),
        (point(0.5), "number", "0,5", "0.5"),
        (True, "yes_no", "да", "yes"),
        ("+79172345678", "phone", "+7 917 234-56-78", "+7 917 234-56-78"),
        (Moment(at(25, 18), None, "minute"), "datetime", "25 ноября в 18:00", "25 November at 18:00"),
        (Moment(at(25), at(26), "day"), "datetime", "25 ноября", "25 November"),
        (Moment(at(21), at(23), "day"), "datetime", "21 ноября – 22 ноября", "21 November – 22 November"),
        (
            Moment(at(25, 12), at(25, 18), "part", "afternoon"),
            "datetime",
            "25 ноября днём",
            "25 November in the afternoon",
        ),
        (Moment(at(25, 18), at(26), "hour"), "datetime", "25 ноября после 18:00", "25 November after 18:00"),
        (Moment(at(25), at(25, 12), "hour"), "datetime", "25 ноября до 12:00", "25 November before 12:00"),
        (
            Moment(at(25, 14), at(25, 16), "hour"),
            "datetime",
            "25 ноября с 14:00 до 16:00",
            "25 November from 14:00 to 16:00",
        ),
        (Moment(at(23), at(30), "week"), "datetime", "на неделе с 23 ноября", "in the week of 23 November"),
    ],
)
def test_printing(value: Value, kind: str, russian: str, english: str) -> None:
    assert show(value, kind) == russian
    assert show(value, kind, "en") == english


@pytest.mark.parametrize(
    ("number", "form"), [(1, "банк"), (3, "банка"), (5, "банков"), (11, "банков"), (21, "банк"), (1.5, "банка")]
)
def test_russian_has_three_forms(number: float, form: str) -> None:
    assert plural(number, ("банк", "банка", "банков")) == form


def test_literals_of_authors() -> None:
    assert [parse_number(text) for text in ("1 000", "1,5 млн", "300к", "12.5", "x")] == [
        1_000,
        1_500_000,
        300_000,
        12.5,
        None,
    ]
    assert [parse_duration(text) for text in ("90d", "2h 30m", "1 нед", "7", "")] == [90 * DAY, 9_000, WEEK, None, None]
    assert [str(parse_clock(text)) for text in ("9:00", "24:00", "25:00")] == ["09:00:00", "00:00:00", "None"]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("10,000", 10_000),  # English thousands, in any script
        ("1,000,000", 1_000_000),
        ("1,500 млн", 1_500_000),
        ("0,500", 0.5),
        ("300\u202f000", 300_000),
        ("2 миллиона", 2_000_000),
        ("5 тысяч", 5_000),
        ("9" * 400 + ".5", None),
    ],
)
def test_numbers_as_people_write_them(text: str, number: float | None) -> None:
    assert parse_number(text) == number


def test_durations_with_a_fraction_and_bounds_of_zero() -> None:
    written = ("1,5ч", "2h30m", "1d 12h", "2 часа", "9" * 400 + "d")
    assert [parse_duration(text) for text in written] == [5_400, 9_000, 36 * HOUR, None, None]
    assert [parse_bound(text, "duration") for text in ("0", "2h", "5")] == [0, 2 * HOUR, None]
    assert [short_duration(text) for text in ("2 часа", "90 days", "неделя", "2h", "скоро")] == [
        "2h", "90d", "1w", None, None,
    ]  # fmt: skip
