"""Clock times in digits: «18:30», «18-30», «18.30», «в 1500»."""

from __future__ import annotations

from engine.understanding.values.calendar_words import PARTS, RELATIVE, WEEKDAYS
from engine.understanding.values.clock import AFTER, FROM, IN, Clock, clock_of, looks_like_range, tailed
from engine.understanding.values.time_line import Line, chain, counts_things, ordinal


def time_follows(line: Line, index: int) -> bool:
    """After «в 5» a calendar word is no counted thing: «в 5 понедельник», «в 3 завтра», «в 11 утром»."""
    word = line.word(index)
    if line.is_number(index):
        named = ordinal(line, index)
        return named is not None and line.word(named[1] - 1) in ("го", "th", "st", "nd", "rd")
    return word in RELATIVE or word in WEEKDAYS or word in PARTS or word in ("мск", "часиков")


def digital(line: Line, index: int) -> tuple[Clock, int] | None:
    """Read «18:30», «18-30», «18.30»; which of them are dates is decided by day.py, which is asked first."""
    found = chain(line, index)
    if found is None or len(found.numbers) not in (2, 3) or len(found.marks) != len(found.numbers) - 1:
        return None
    if len(found.numbers) == 3 and found.marks != "::":
        return None
    mark = found.marks[0]
    if mark == "/" or (mark == "," and line.word(index - 1) not in IN):
        return None
    left, right = found.numbers[:2]
    if len(right) != 2 or (mark == "-" and looks_like_range(left, right)):
        return None
    made = clock_of(left, right, True)
    if made is None:
        return None
    made, end, told = tailed(line, made, found.end)
    if mark != ":" and not told and counts_things(line, end) and not time_follows(line, end):
        return None
    return made, end


def military(line: Line, digits: str, index: int, place: int) -> tuple[Clock, int] | None:
    """«в 1500»: only after a preposition, and only where it is no year."""
    hour, minute = int(digits[:-2]), int(digits[-2:])
    before = line.word(index - 1)
    if line.word(place) in ("hours", "hrs") and not minute % 5 and minute < 60 and hour < 24:
        return Clock(hour, minute, fixed=True), place + 1
    if line.word(place) in ("am", "pm", "p", "a") and 0 < hour <= 12 and minute < 60:
        after = line.word(place)[0] == "p"
        return Clock(hour % 12 + (12 if after else 0), minute, fixed=True), place + 1
    if (
        (before not in IN | FROM | AFTER and before not in RELATIVE and before not in WEEKDAYS)
        or minute % 5
        or minute > 59
        or not 7 <= hour <= 23
    ):
        return None
    if 1900 <= int(digits) <= 2100 or counts_things(line, place):
        return None
    return Clock(hour, minute, fixed=True, bare=True), place
