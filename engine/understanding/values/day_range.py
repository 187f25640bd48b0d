"""Ranges of days: «с понедельника по среду», «25-27 ноября», «пн-пт»."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from engine.understanding.values.calendar_words import MONTHS, RELATIVE, WEEKDAYS
from engine.understanding.values.day import Day, date_of, of_month, one
from engine.understanding.values.day_named import day
from engine.understanding.values.day_period import RECURRING
from engine.understanding.values.month_range import months
from engine.understanding.values.time_line import Chain, Line, chain, counts_things, number, ordinal
from engine.understanding.values.word_set import words

_LONGEST: Final = 62  # days; a longer range is no time to call at
_BETWEEN: Final = frozenset({"между", "between"})
_OPENING: Final = frozenset({"с", "со", "from", "от"}) | _BETWEEN
_UNTIL: Final = frozenset({"по", "до", "-", "to", "till", "until", "through", "thru"})
_OR: Final = frozenset({"или", "либо", "or"})
_AND: Final = frozenset({"и", "and", ","})
_LATEST_HOUR: Final = 20  # a range of later hours is no time to call at
_CLOCKED: Final = words("в с со к до на at from")


def day_range(line: Line, index: int, today: date) -> tuple[Day, int] | None:
    """Read a range of days at ``index``; return it with the index after it."""
    opened = line.word(index) in _OPENING
    place = index + 1 + (line.word(index + 1) == "the") if opened else index
    if line.word(index - 1) in RECURRING:
        return None
    whole = months(line, place, today)
    if whole is not None:
        return whole
    pair = chain(line, place)
    if pair is not None and pair.marks in (".-.", "/-/"):
        return _written_pair(pair, today)
    if pair is not None and pair.marks == "-" and line.word(pair.end) == "числа":
        low, high = (int(part) for part in pair.numbers)
        start = of_month(low, today).start if 1 <= low < high <= 31 else None
        return _of_one_month(low, high, start.month, pair.end + 1, today) if start else None
    if pair is not None and pair.marks == "-" and line.word(pair.end) in MONTHS:
        return _of_one_month(
            int(pair.numbers[0]), int(pair.numbers[1]), MONTHS[line.word(pair.end)], pair.end + 1, today
        )
    if line.english and line.word(place) in MONTHS:
        inner = chain(line, place + 1)
        if inner is not None and inner.marks == "-" and not line.glued(inner.end):
            low, high = (int(part) for part in inner.numbers)
            found = _of_one_month(low, high, MONTHS[line.word(place)], inner.end, today)
            if found is not None:
                return found
    if pair is not None and pair.marks == "-" and not opened and line.word(place - 1) not in _CLOCKED:
        named = _by_numbers(line, int(pair.numbers[0]), int(pair.numbers[1]), pair.end, today)
        if named is not None:
            return named
    placed = ordinal(line, place)
    first = placed or number(line, place)
    joint = line.word(first[1]) if first is not None else ""
    if first is not None and (joint in _OR or (joint in _AND and line.word(place - 1) not in _CLOCKED)):
        return _one_of_two(line, first[0], first[1] + 1, today)
    if first is not None and line.word(first[1]) in _UNTIL and (opened or placed or line.word(first[1]) == "-"):
        return _closed_by_date(line, first[0], first[1] + 1 + (line.word(first[1] + 1) == "the"), today)
    written = pair is not None and pair.marks  # «25.12.2026 - 30.12.2026»
    if not opened and not written and first is None and line.word(place) not in {*WEEKDAYS, *RELATIVE, *MONTHS}:
        return None
    opening = day(line, place, today)
    joints = {"and", "и"} if line.word(index) in _BETWEEN else _UNTIL
    if opening is None or opening[0].grain != "day" or line.word(opening[1]) not in joints:
        return None
    after = opening[1] + 1
    closing = day(line, after + (line.word(after) == "the"), today)
    if closing is None or closing[0].grain != "day":
        return None
    start, end = opening[0].start, closing[0].end
    if end <= start and closing[0].weekday is not None:
        end += timedelta(days=7)
    return (Day(start, end), closing[1]) if 1 < (end - start).days <= _LONGEST else None


def _written_pair(pair: Chain, today: date) -> tuple[Day, int] | None:
    """«25.11-28.11»."""
    low, first, high, last = (int(part) for part in pair.numbers)
    start, end = date_of(low, first, None, today), date_of(high, last, None, today)
    if start is None or end is None or not 0 < (end - start).days <= _LONGEST or len(pair.numbers[1]) != 2:
        return None
    return Day(start, end + timedelta(days=1)), pair.end


def _of_one_month(low: int, high: int, month: int, after: int, today: date) -> tuple[Day, int] | None:
    start = date_of(low, month, None, today)
    end = date_of(high, month, start.year, today) if start else None
    return (Day(start, end + timedelta(days=1)), after) if start and end and start < end else None


def _by_numbers(line: Line, low: int, high: int, after: int, today: date) -> tuple[Day, int] | None:
    """«21-22»: too late for hours, so days of the month; said alone."""
    if not _LATEST_HOUR < low < high <= 31 or counts_things(line, after):
        return None
    start = of_month(low, today).start
    end = date_of(high, start.month, start.year, today)
    return (Day(start, end + timedelta(days=1), soft=True), after) if end else None


def _closed_by_date(line: Line, first: int, place: int, today: date) -> tuple[Day, int] | None:
    """«с 25 по 27 ноября»: the first number takes the month of the date that closes the range."""
    closing = day(line, place, today)
    if closing is None or closing[0].grain != "day" or (closing[0].end - closing[0].start).days != 1:
        return None
    last = closing[0].start
    if not 1 <= first < last.day:
        return None
    start = last.replace(day=first)
    return Day(max(start, today) if last >= today else start, closing[0].end), closing[1]


def _one_of_two(line: Line, first: int, place: int, today: date) -> tuple[Day, int] | None:
    """«25 или 26 ноября»: the first number takes the month of the second date."""
    last = ordinal(line, place) or number(line, place)
    if last is None or not (line.word(last[1]) in MONTHS or line.word(last[1]) == "числа"):
        return None
    closing = day(line, place, today)
    if closing is None or closing[0].grain != "day" or not 1 <= first <= 28:
        return None
    return one(closing[0].start.replace(day=first), others=(closing[0].start,)), closing[1]
