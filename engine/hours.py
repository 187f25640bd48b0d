"""Working hours (``Mo-Fr 09:00-20:00, Sa 10:00-16:00``) and quiet hours (``21:00-09:00``)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from engine.literals import parse_clock

DAYS = ("mo", "tu", "we", "th", "fr", "sa", "su")
DAYS_RU = ("пн", "вт", "ср", "чт", "пт", "сб", "вс")


@dataclass(frozen=True, slots=True)
class Shift:
    """One stretch of work on one weekday, in minutes after midnight; ``until`` may be 1440."""

    day: int
    since: int
    until: int


class HoursError(ValueError):
    """The words of the author that are no hours."""


@lru_cache(maxsize=4_096)  # a turn asks for the same few moments again and again
def local(at: int, zone: str) -> datetime:
    """Return UTC milliseconds as the wall clock of a zone, without an offset."""
    return datetime.fromtimestamp(at / 1000, ZoneInfo(zone)).replace(tzinfo=None)


def instant(wall: datetime, zone: str) -> int:
    """Return a wall clock of a zone as UTC milliseconds; of two, the first; in a gap, the hour after."""
    return round(wall.replace(tzinfo=ZoneInfo(zone)).timestamp() * 1000)


@lru_cache(maxsize=256)
def parse_hours(text: str) -> tuple[Shift, ...]:
    """Return the shifts of a week.

    Raises ``HoursError`` with the piece that cannot be read.
    """
    shifts: list[Shift] = []
    last: tuple[int, ...] = tuple(range(7))
    listed: tuple[int, ...] = ()  # days whose hours are still to come: Mo, We, Fr 09:00-13:00
    for piece in text.replace(";", ",").split(","):
        words = piece.split()
        days = _days(words[0]) if words else None
        if days is not None and len(words) == 1 and words[0].lower() != "24/7":
            listed += days
            continue
        days, listed = (None if days is None else (*listed, *days)), ()
        if days is None and len(words) == 1:
            days, words = last, ["", *words]  # more hours of the days before, or of every day
        span = parse_span(words[1]) if len(words) == 2 else None
        if days is None or span is None:
            raise HoursError(piece.strip())
        last = days
        shifts += [Shift(day, *span) for day in days]
    if listed:
        raise HoursError(text.strip())
    return tuple(shifts)


def _days(text: str) -> tuple[int, ...] | None:
    low = text.lower()
    if low in ("24/7", "daily", "ежедневно"):
        return tuple(range(7))
    first, _, last = low.partition("-")
    ends = [
        DAYS.index(day) if day in DAYS else DAYS_RU.index(day) if day in DAYS_RU else None
        for day in (first, last or first)
    ]
    if ends[0] is None or ends[1] is None:
        return None
    return tuple((ends[0] + step) % 7 for step in range((ends[1] - ends[0]) % 7 + 1))


@lru_cache(maxsize=256)
def parse_span(text: str) -> tuple[int, int] | None:
    """Return ``09:00-20:00`` as minutes after midnight; an end of 00:00 is 1440."""
    since, dash, until = text.replace("–", "-").partition("-")
    ends = parse_clock(since), parse_clock(until)
    if not dash or ends[0] is None or ends[1] is None:
        return None
    first, last = (end.hour * 60 + end.minute for end in ends if end is not None)
    return first, last or 1440


def is_open(hours: str | None, at: datetime) -> bool:
    """Tell whether the firm works at a local moment; without hours it always does."""
    if hours is None:
        return True
    minute = at.hour * 60 + at.minute
    return any(shift.day == at.weekday() and shift.since <= minute < shift.until for shift in parse_hours(hours))


def opens_within(hours: str | None, start: datetime, end: datetime) -> bool:
    """Tell whether the firm works at any minute from ``start`` up to ``end``."""
    if hours is None or is_open(hours, start):
        return True
    day = datetime.combine(start.date(), time())
    while day < end:
        for shift in parse_hours(hours):
            opening = day + timedelta(minutes=shift.since)
            if shift.day == day.weekday() and start <= opening < end:
                return True
        day += timedelta(days=1)
    return False


def after_quiet(quiet: str | None, at: datetime) -> datetime:
    """Return the first moment from ``at`` on that is not within the quiet hours."""
    span = parse_span(quiet) if quiet else None
    if span is None:
        return at
    since, until = span[0], span[1] % 1440
    minute = at.hour * 60 + at.minute
    inside = since <= minute < until if since < until else minute >= since or minute < until
    if not inside:
        return at
    midnight = datetime.combine(at.date(), time())
    ending = midnight + timedelta(minutes=until)
    return ending if ending > at else ending + timedelta(days=1)
