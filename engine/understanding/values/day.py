"""Days, weeks and months: «завтра», «в след вторник», «25го», «3 янв», «на выходных», «в конце месяца», "the 25th".

A weekday is the next such day after today; «следующий» puts it into the next calendar week. A date without a year is
the next such date, today included.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from engine.understanding.values.calendar_words import (
    MONTH,
    MONTHS,
    NEXT,
    PAST,
    RELATIVE,
    THIS,
    WEEK,
    WEEKDAYS,
    WEEKEND,
)
from engine.understanding.values.time_line import Line, chain, counts_things, number, ordinal
from engine.understanding.values.word_set import words
from engine.value import Grain

_DAY = timedelta(days=1)
_EDGES = {
    **dict.fromkeys(("начало", "начале", "началу", "beginning", "start"), "start"),
    **dict.fromkeys(("середина", "середине", "середину", "middle", "mid"), "middle"),
    **dict.fromkeys(("конец", "конце", "концу", "end"), "end"),
}
RECURRING = words("по каждый каждую каждое каждые кажд every each")
_OF_HOURS = words("пол половина половине четверть начале начало середине минут для у")  # «в начале шестого»


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
    return Day(start, start + _DAY, **more)  # type: ignore[arg-type]


def day(line: Line, index: int, today: date) -> tuple[Day, int] | None:
    """Read the day, week or month named at ``index``; return it with the index after it."""
    word = line.word(index)
    if line.is_number(index):
        return _dated(line, index, today)
    if word == "после" and RELATIVE.get(line.word(index + 1)) == 1:
        return one(today + 2 * _DAY), index + 2
    if line.phrase(index, "the", "day", "after", "tomorrow"):
        return one(today + 2 * _DAY), index + 4
    if line.phrase(index, "day", "after", "tomorrow"):
        return one(today + 2 * _DAY), index + 3
    if word in RELATIVE:
        end = index + (2 if line.word(index + 1) in ("дня", "день", "дне") else 1)
        return one(today + RELATIVE[word] * _DAY, today=RELATIVE[word] == 0), end
    return (
        _edge(line, index, today)
        or _week(line, index, today)
        or _weekday(line, index, today)
        or _dated(line, index, today)
        or _month(line, index, today)
    )


def _weekday(line: Line, index: int, today: date) -> tuple[Day, int] | None:
    word = line.word(index)
    shift = "next" if word in NEXT else "this" if word in THIS else "past" if word in PAST else ""
    place = index + 1 if shift else index
    if shift and line.word(place) == ".":
        place += 1
    name = WEEKDAYS.get(line.word(place))
    if name is None or line.tokens[place].kind != "word":
        return None
    found = weekday(name, shift, today)
    end = place + 1
    if line.word(end) == "." and line.glued(end) and len(line.word(place)) <= 3 and end + 1 < len(line.words):
        end += 1
    return found, end


def weekday(name: int, shift: str, today: date) -> Day:
    """Return the day of that name: the next one, that of this week or of the next, or the last one."""
    monday = today - timedelta(days=today.weekday())
    ahead = (name - today.weekday()) % 7
    if shift == "next":
        found = monday + timedelta(days=7 + name)
        near = today + timedelta(days=ahead or 7)
        return one(found, others=(near,) if near != found and (found - near).days == 7 and ahead > 2 else ())
    if shift == "this":
        return one(today + timedelta(days=ahead))
    if shift == "past":
        return one(today - timedelta(days=(-ahead) % 7 or 7))
    return one(today + timedelta(days=ahead or 7), weekday=name, others=() if ahead else (today,))


def _week(line: Line, index: int, today: date) -> tuple[Day, int] | None:
    """«на этой неделе», «на след неделе», «на выходных», "next week", "this weekend"."""
    word = line.word(index)
    shift = "next" if word in NEXT else "this" if word in THIS else ""
    place = index + 1 if shift else index
    if shift and line.word(place) == ".":
        place += 1
    monday = today - timedelta(days=today.weekday())
    if line.word(place) in WEEK and shift:
        start = monday + timedelta(days=7 if shift == "next" else 0)
        return Day(start, start + 7 * _DAY, "week"), place + 1
    if line.word(place) in WEEKEND:
        before = line.word(index - 1)
        if (not shift and before not in ("на", "в", "во", "the", "at", "on", "over", "")) or before in RECURRING:
            return None
        if line.word(place + 1) in ("день", "дни", "дням") and line.word(place) != "выходные":
            return None
        start = monday + timedelta(days=5)
        if shift == "next" or (today.weekday() == 6 and not shift):
            start += timedelta(days=7)
        return Day(start, start + 2 * _DAY), place + 1
    return None


def _edge(line: Line, index: int, today: date) -> tuple[Day, int] | None:
    """«в конце месяца», «в начале декабря», «в середине следующей недели», "end of the month"."""
    edge = _EDGES.get(line.word(index))
    if edge is None or line.word(index - 1) in ("до", "с", "по", "after", "before", "by", "till", "until"):
        return None
    place = index + 1
    while line.word(place) in ("of", "the", "-"):
        place += 1
    shift = "next" if line.word(place) in NEXT else "this" if line.word(place) in THIS else ""
    if shift:
        place += 1
        if line.word(place) == ".":
            place += 1
    word = line.word(place)
    if word in WEEK:
        monday = today - timedelta(days=today.weekday())
        found = monday + timedelta(days={"start": 0, "middle": 2, "end": 4}[edge] + (7 if shift == "next" else 0))
        if found < today and shift != "this":
            found += timedelta(days=7)
        return one(found, edge=not shift), place + 1
    if word in MONTH:
        year, month = (today.year, today.month) if shift != "next" else following(today.year, today.month)
        end = place + 1
    elif word in MONTHS and line.tokens[place].kind == "word":
        month, end = MONTHS[word], place + 1
        year = today.year if month >= today.month else today.year + 1
    else:
        return None
    last = monthrange(year, month)[1]
    found = date(year, month, {"start": 1, "middle": 15, "end": last}[edge])
    if found < today and word in MONTH and not shift:
        year, month = following(year, month)
        found = date(year, month, {"start": 1, "middle": 15, "end": monthrange(year, month)[1]}[edge])
    elif found < today and word in MONTHS:
        found = found.replace(year=year + 1)
    return one(found), end


def following(year: int, month: int) -> tuple[int, int]:
    """Return the month after that one."""
    return (year, month + 1) if month < 12 else (year + 1, 1)


def _month(line: Line, index: int, today: date) -> tuple[Day, int] | None:
    """«в декабре», "in december", «в следующем месяце»."""
    word = line.word(index)
    shift = "next" if word in NEXT else "this" if word in THIS else ""
    if shift and line.word(index + 1) in MONTH:
        year, month = (today.year, today.month) if shift == "this" else following(today.year, today.month)
        return _whole(year, month), index + 2
    before = line.word(index - 1)
    if (
        word in MONTHS
        and line.tokens[index].kind == "word"
        and before in ("в", "in", "на", "к")
        and word not in ("мар", "ма")
    ):
        month = MONTHS[word]
        year = today.year if month >= today.month else today.year + 1
        return _whole(year, month), index + 1
    return None


def _whole(year: int, month: int) -> Day:
    start = date(year, month, 1)
    return Day(start, date(*following(year, month), 1), "month")


def _dated(line: Line, index: int, today: date) -> tuple[Day, int] | None:
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
    found = date_of(value, month, year, today)
    return (one(found), place) if found else None


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
            if line.english and mark == "/" and (month > 12 or value <= 12):
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
    clocked = chain(line, end)
    if counts_things(line, end) and not (clocked and clocked.marks):
        return None
    exact = date_of(value, month, None, today)
    return (one(exact, soft=True), end) if exact else None
