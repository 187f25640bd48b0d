"""What a slot can hold.

A value is what the lead said, in the slot's own terms: a range where people say ranges (a point
has ``low == high``, an open end is ``None``), local time without an offset, plain text elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

Number = int | float
Grain = Literal["minute", "hour", "part", "day", "week", "month"]
Part = Literal["morning", "lunch", "afternoon", "evening", "night"]


@dataclass(frozen=True, slots=True)
class Quantity:
    """A count, measure or duration; a duration is in seconds (month 30 days, year 365 days)."""

    low: Number | None
    high: Number | None


@dataclass(frozen=True, slots=True)
class Money:
    """A sum in whole units of ``currency`` (ISO 4217, ``None`` where the lead did not say)."""

    low: Number | None
    high: Number | None
    currency: str | None = None


@dataclass(frozen=True, slots=True)
class Moment:
    """A local time in the flow's zone, without an offset; ``end`` is ``None`` for a moment.

    ``grain`` is how exactly it was said; ``part`` the part of the day, where one was named.
    """

    start: datetime
    end: datetime | None
    grain: Grain
    part: Part | None = None


Value = Quantity | Money | Moment | str | bool


def point(number: Number) -> Quantity:
    """Return the range that is one number."""
    return Quantity(number, number)


def middle(value: Quantity | Money) -> Number | None:
    """Return the number a range is compared by: its middle, or its known end (DESIGN, guards)."""
    if value.low is None or value.high is None:
        return value.high if value.low is None else value.low
    return value.low if value.low == value.high else (value.low + value.high) / 2
