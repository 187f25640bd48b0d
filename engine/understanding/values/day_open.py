"""Days with one end: «после среды» until the end of that week, «до пятницы» from today on, "a week from tuesday"."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from engine.understanding.values.calendar_words import CARDINALS, MONTH, PARTS, RELATIVE, UNITS, WEEK
from engine.understanding.values.day import Day, following, one
from engine.understanding.values.day_named import day
from engine.understanding.values.day_season import after_feast
from engine.understanding.values.time_line import Line, number
from engine.understanding.values.wait_english import english_amount
from engine.understanding.values.word_set import words

_TILL: Final = words("до before until till")
_SHORT_OF: Final = words("до before")  # the day named is the first one too late
_ENDLESS: Final = _TILL | {"после", "after"}
_EARLIER: Final = words("раньше ранее")
_ENDS: Final = words("конца end")
_OPEN_END: Final = words("до после before after until till кроме except")


def from_day(line: Line, index: int, today: date) -> tuple[Day, int] | None:
    """Read "a week from tuesday", "two weeks on monday", "3 days after the 25th"."""
    if not line.english or not (line.is_number(index) or line.word(index) in CARDINALS or line.word(index) == "a"):
        return None
    found = english_amount(line, index)
    if found is None or found[0].unit != "day" or found[0].low != found[0].high:
        return None
    wait, place = found
    joint = line.word(place)
    if joint in RELATIVE and wait.low % 7 == 0:
        place -= 1  # "a week tomorrow"
    elif joint not in ("from", "after") and not (joint == "on" and wait.low % 7 == 0):
        return None
    named = day(line, place + 1 + (line.word(place + 1) == "the"), today)
    if named is None or named[0].grain != "day":
        return None
    return one(named[0].start + timedelta(days=wait.low)), named[1]


def _within(line: Line, index: int, today: date) -> tuple[Day, int] | None:
    """Read «в течение дня», «в течение недели»: any day from today on."""
    if line.word(index) not in ("течение", "течении"):
        return None
    many = number(line, index + 1)
    place = many[1] if many else index + 1
    days = {"day": 1, "week": 7}.get(UNITS.get(line.word(place), ""))
    if days is None:
        return None
    return Day(today, today + timedelta(days=days * (many[0] if many else 1)), soft=True), place + 1


def open_range(line: Line, index: int, today: date) -> tuple[Day, int] | None:
    """Read days with one end: «после среды» until the end of that week, «до пятницы» from today on."""
    if line.word(index) in ("течение", "течении"):
        return _within(line, index, today)
    if line.word(index) == "не" and line.word(index + 1) in _EARLIER:
        named = day(line, index + 2, today)
        if named is None or named[0].grain != "day" or named[0].soft:
            return None
        start = named[0].start
        return Day(start, start + timedelta(days=7 - start.weekday())), named[1]
    word, place = line.word(index), index + 1
    if word not in _ENDLESS or line.word(place) in RELATIVE:
        return None
    place += line.word(place) == "the"
    if word in _TILL and line.word(place) in _ENDS:
        return _rest(line, place, today)
    named = day(line, place, today)
    if named is None:
        return None
    found, after = named
    if word not in _TILL:
        if found.soft:
            return (after_feast(found, today), after) if found.grain == "day" else None
        if found.grain != "day":
            return Day(found.end, found.end + (found.end - found.start), found.grain), after
        start = found.end
        return Day(start, start + timedelta(days=7 - start.weekday())), after
    if found.start <= today or (found.soft and line.is_number(place)):
        return None
    return Day(today, found.start if word in _SHORT_OF else found.end, soft=True), after


def _rest(line: Line, index: int, today: date) -> tuple[Day, int] | None:
    """«До конца недели», «до конца месяца», "till the end of the week"."""
    place = index + 1
    while line.word(place) in ("of", "the"):
        place += 1
    word = line.word(place)
    if word in ("дня", "day"):
        return Day(today, today + timedelta(days=1), soft=True), place + 1
    if word in WEEK:
        return Day(today, today + timedelta(days=7 - today.weekday()), soft=True), place + 1
    if word in MONTH:
        return Day(today, date(*following(today.year, today.month), 1), soft=True), place + 1
    return None


def open_days(line: Line, index: int, today: date) -> int | None:
    """Return the index after «до завтра», «кроме среды», «до вечера»: bounds that name no time to call at."""
    word, place = line.word(index), index + 1
    if word not in _OPEN_END or (word == "после" and RELATIVE.get(line.word(place)) == 1):
        return None
    named = day(line, place + (line.word(place) == "the"), today)
    if named is not None and (not named[0].soft or named[0].grain == "month"):
        return named[1]
    if word in ("до", "until", "till") and (
        line.word(place) in PARTS or line.word(place) in ("вечера", "утра", "ночи")
    ):
        return place + 1
    return None
