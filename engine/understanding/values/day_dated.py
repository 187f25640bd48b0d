"""Dates in numbers and words: «25 ноября», «двадцать пятого», «01.12», "nov 25th", "11/25".

A date without a year is the next such date, today included.
"""

from __future__ import annotations

from datetime import date

from engine.understanding.values.calendar_words import MONTHS, NEXT, PAST, THIS
from engine.understanding.values.day import Day, date_of, of_month, one
from engine.understanding.values.time_line import Line, chain, counts_things, number, ordinal
from engine.understanding.values.word_set import words

_OF_HOURS = words("пол половина половине четверть начале начало середине минут для у")  # «в начале шестого»


def dated(line: Line, index: int, today: date) -> tuple[Day, int] | None:
    """A date in numbers or words: «25 ноября», «двадцать пятого», «01.12», "nov 25th", "11/25"."""
    found = chain(line, index)
    if found is not None and found.marks:
        return _written(line, index, today)
    if line.word(index) in MONTHS and line.english and line.tokens[index].kind == "word":
        place = index + (2 if line.word(index + 1) == "." else 1)
        if line.word(place) == "the":
            place += 1
        month, named = MONTHS[line.word(index)], ordinal(line, place) or number(line, place)
        if named is None or line.word(named[1]) == ":" or not 1 <= named[0] <= 31:
            return None
        return _on(line, named[0], month, named[1] + (line.word(named[1]) == ","), today) or _on(
            line, named[0], month, named[1], today
        )
    counted = ordinal(line, index)
    named = counted or number(line, index)
    if named is None or not 1 <= named[0] <= 31:
        return None
    value, place = named
    if line.word(place) in ("of", "числа") and line.word(place + 1) in MONTHS:
        place += 1
    if (
        line.word(place) in MONTHS
        and line.tokens[place].kind == "word"
        and not (line.word(place) == "мар" and not counted)
    ):
        month = MONTHS[line.word(place)]
        place += (
            2 if line.word(place + 1) == "." and line.is_number(place + 2) and len(line.word(place + 2)) == 4 else 1
        )
        return _on(line, value, month, place, today)
    if line.word(place) in ("числа", "число", "числу"):
        return of_month(value, today), place + 1
    if counted is None:
        return None
    if line.english:
        return (of_month(value, today), place) if line.word(index - 1) == "the" or line.is_number(index) else None
    if line.is_number(index) or line.word(place - 1).endswith(("ого", "его", "ое")):
        if counts_things(line, place) or line.word(place) in ("половине", "раза", "половина"):
            return None
        if not line.is_number(index) and line.word(index - 1) in _OF_HOURS:
            return None
        return of_month(value, today), place
    return None


def _on(line: Line, value: int, month: int, place: int, today: date) -> tuple[Day, int] | None:
    """A day of a month, with the year where it follows."""
    year: int | None = None
    if line.is_number(place) and len(line.word(place)) == 4 and 1900 <= int(line.word(place)) <= 2100:
        year, place = int(line.word(place)), place + 1
        if line.word(place) in ("года", "г", "год", "году"):
            place += 1
    elif line.word(place + 1) in ("года", "year") and line.word(place) in NEXT | THIS | PAST:
        word = line.word(place)
        year, place = today.year + (1 if word in NEXT else 0 if word in THIS else -1), place + 2
    found = date_of(value, month, year, today)
    return (one(found), place) if found else None


def _written(line: Line, index: int, today: date) -> tuple[Day, int] | None:
    """«01.12», «1.12.2026», «25/11», "2026-11-25", "11/25"."""
    found = chain(line, index)
    if found is None or len(set(found.marks)) != 1 or found.marks[0] in ":,":
        return None
    mark, parts = found.marks[0], found.numbers
    end = found.end + (1 if line.word(found.end) in ("г", "года") else 0)
    if len(parts) == 3:
        if len(parts[0]) == 4:
            year, month, value = (int(part) for part in parts)
        elif len(parts[2]) in (2, 4) and len(parts[0]) <= 2 and len(parts[1]) <= 2:
            value, month, year = (int(part) for part in parts)
            year += 2000 if len(parts[2]) == 2 else 0
            if line.english and mark != "." and (month > 12 or value <= 12):
                value, month = month, value
        else:
            return None
        if not 1900 <= year <= 2100:
            return None
        exact = date_of(value, month, year, today)
        return (one(exact), end) if exact else None
    if len(parts) != 2 or mark == "-" or len(parts[0]) > 2 or len(parts[1]) > 2 or parts == ("24", "7"):
        return None
    value, month = int(parts[0]), int(parts[1])
    if mark == "/":
        if line.english and (month > 12 or value <= 12):
            swapped = date_of(month, value, None, today)
            other = date_of(value, month, None, today) if month <= 12 and value != month else None
            return (one(swapped, soft=True, others=(other,) if other else ()), end) if swapped else None
        if len(parts[1]) < 2 and not line.english:
            return None
    elif (
        len(parts[1]) < 2
        or not 1 <= month <= 12
        or (
            line.word(index - 1) in ("в", "at", "к", "до", "после")
            and value <= 24
            and int(parts[1]) % 5 == 0
            and line.word(index - 1) in ("в", "at")
        )
    ):
        return None
    if mark == "." and _hours_follow(line, end, today):
        return None
    clocked = chain(line, end)
    if counts_things(line, end) and not (clocked and clocked.marks):
        return None
    exact = date_of(value, month, None, today)
    return (one(exact, soft=True), end) if exact else None


def _hours_follow(line: Line, index: int, today: date) -> bool:
    """Tell whether a hyphen and digits that are an hour, and no date, stand at ``index``: «9.10 - 9.40»."""
    found = chain(line, index + 1) if line.word(index) == "-" else None
    if found is None or found.marks != ".":
        return False
    hour, minutes = (int(part) for part in found.numbers)
    return hour < 24 and minutes < 60 and len(found.numbers[1]) == 2 and date_of(hour, minutes, None, today) is None
