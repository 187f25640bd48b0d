"""A day, or days in a row, as a lead names them, and the calendar they are found in."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from engine.value import Grain

DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Day:
    """Days from ``start`` up to ``end``. ``soft``: only digits tell that it is a date. ``today``: said to be today.

    ``weekday`` is set where nothing but the name of a weekday was said, so that a week may still move it.
    """

    start: date
    end: date
    grain: Grain = "day"
    soft: bool = False
    today: bool = False
    weekday: int | None = None
    others: tuple[date, ...] = ()
    edge: bool = False  # the end of a week: half a day before it is over, the next week's is meant


def one(start: date, **more: object) -> Day:
    """Return a single day."""
    return Day(start, start + DAY, **more)  # type: ignore[arg-type]


def following(year: int, month: int) -> tuple[int, int]:
    """Return the month after that one."""
    return (year, month + 1) if month < 12 else (year + 1, 1)


def date_of(value: int, month: int, year: int | None, today: date) -> date | None:
    """Return the date, or the next such one where no year is known; nothing where the calendar has none."""
    for candidate in (year,) if year else range(today.year, today.year + 9):
        if 1 <= month <= 12 and 1 <= value <= monthrange(candidate, month)[1]:
            found = date(candidate, month, value)
            if year or found >= today:
                return found
    return None


def of_month(value: int, today: date) -> Day:
    year, month = today.year, today.month
    while value > monthrange(year, month)[1] or date(year, month, value) < today:
        year, month = following(year, month)
    return one(date(year, month, value))
