"""Weeks, weekends, months and their edges: «на выходных», «в конце месяца», «в декабре», "this weekend"."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace
from datetime import date, timedelta

from engine.understanding.values.calendar_words import MONTH, MONTHS, NEXT, PAST, THIS, WEEK, WEEKEND
from engine.understanding.values.day import DAY, Day, following, one
from engine.understanding.values.day_season import YEAR
from engine.understanding.values.time_line import Line, not_before, short_answer
from engine.understanding.values.word_set import words

_ON_WEEKEND = words("на в во the at on over после до after before this") | {""}
_DAY_OF = {"start": 1, "tenth": 10, "middle": 15, "twentieth": 20, "end": 0}
_OF_WEEK = {"start": 0, "middle": 2, "end": 4}
_OF_YEAR = {"start": 1, "middle": 6, "end": 12}
_NUMBERED = {"первых": "start", "десятых": "tenth", "двадцатых": "twentieth", "последних": "end"}
_EDGES = {
    **dict.fromkeys(("начало", "начале", "началу", "beginning", "start", "early"), "start"),
    **dict.fromkeys(("середина", "середине", "середину", "middle", "mid"), "middle"),
    **dict.fromkeys(("конец", "конце", "концу", "end", "late"), "end"),
}
_HALVES = {
    **dict.fromkeys(("первой", "первая", "первую", "first"), False),
    **dict.fromkeys(("второй", "вторая", "вторую", "second", "latter"), True),
}
_HALF = words("половина половине половину half")
EDGE_HEADS = frozenset(_EDGES) | frozenset(_NUMBERED) | frozenset(_HALVES)
RECURRING = words("по каждый каждую каждое каждые кажд every each")


def week(line: Line, index: int, today: date) -> tuple[Day, int] | None:
    """«на этой неделе», «на след неделе», «на выходных», "next week", "this weekend"."""
    word = line.word(index)
    shift = _shift(word)
    place = index + 1 if shift else index
    if shift and line.word(place) == ".":
        place += 1
    monday = today - timedelta(days=today.weekday())
    if line.phrase(index, "week", "after", "next"):
        return Day(monday + 14 * DAY, monday + 21 * DAY, "week"), index + 3
    if line.phrase(index, "weekend", "after", "next"):
        return Day(monday + 12 * DAY, monday + 14 * DAY), index + 3
    if line.word(place) in WEEK and shift:
        start = monday + timedelta(days={"next": 7, "this": 0, "past": -7}[shift])
        return Day(start, start + 7 * DAY, "week", soft=shift == "past"), place + 1
    if word == "той" and line.word(index + 1) in WEEK and line.word(index - 1) == "на":
        return Day(monday + 7 * DAY, monday + 14 * DAY, "week"), index + 2  # «на той неделе» is the next one
    if line.word(place) in WEEKEND:
        before = line.word(index - 1)
        if (not shift and before not in _ON_WEEKEND) or before in RECURRING:
            return None
        if line.word(place + 1) in ("день", "дни", "дням") and line.word(place) != "выходные":
            return None
        start = monday + timedelta(days=5)
        if shift == "past":
            start -= timedelta(days=7)
        elif shift == "next" or (today.weekday() == 6 and not shift):
            start += timedelta(days=7)
        return Day(start, start + 2 * DAY), place + 1
    return None


def edge(line: Line, index: int, today: date) -> tuple[Day, int] | None:
    """«в конце месяца», «в начале декабря», «в середине следующей недели», "end of the month"."""
    which = _EDGES.get(line.word(index))
    if line.word(index + 1) == "числах":
        which, index = _NUMBERED.get(line.word(index)), index + 1  # «в первых числах декабря»
    if line.word(index) in ("early", "late") and line.word(index + 1) not in MONTHS:
        return None
    if which is None or line.word(index - 1) in ("до", "с", "по", "after", "before", "by", "till", "until"):
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
    if word in WEEK and which in _OF_WEEK:
        monday = today - timedelta(days=today.weekday())
        found = monday + timedelta(days=_OF_WEEK[which] + (7 if shift == "next" else 0))
        if found < today and shift != "this":
            found += timedelta(days=7)
        return one(found, edge=not shift), place + 1
    if line.is_number(place) and len(word) == 4 and line.word(place + 1) in YEAR and which in _OF_YEAR:
        return (_whole(int(word), _OF_YEAR[which]), place + 2) if today.year <= int(word) <= 2100 else None
    if word in YEAR and which in _OF_YEAR:
        year = today.year + (shift == "next" or (which == "start" and shift != "this"))
        return _whole(year, _OF_YEAR[which]), place + 1
    if word in MONTH:
        year, month = (today.year, today.month) if shift != "next" else following(today.year, today.month)
        end = place + 1
    elif word in MONTHS and line.tokens[place].kind == "word":
        month, end = MONTHS[word], place + 1
        year = today.year if month >= today.month else today.year + 1
    else:
        return None
    last = monthrange(year, month)[1]
    found = date(year, month, _DAY_OF[which] or last)
    if found < today and word in MONTH and not shift:
        year, month = following(year, month)
        found = date(year, month, _DAY_OF[which] or monthrange(year, month)[1])
    elif found < today and word in MONTHS:
        found = found.replace(year=year + 1)
    return one(found), end


def half(line: Line, index: int, today: date) -> tuple[Day, int] | None:
    """Read «во второй половине декабря», «в первой половине следующей недели», "second half of the month"."""
    second = _HALVES.get(line.word(index))
    if second is None or line.word(index + 1) not in _HALF:
        return None
    place = index + 2
    while line.word(place) in ("of", "the"):
        place += 1
    later = line.word(place) in NEXT
    place += later or line.word(place) in THIS
    word = line.word(place)
    if word in WEEK:
        monday = today - timedelta(days=today.weekday()) + (7 * DAY if later else 0 * DAY)
        if not later and not second and today.weekday() > 2:
            monday += 7 * DAY
        middle = monday + 3 * DAY
        return Day(middle if second else monday, monday + 5 * DAY if second else middle), place + 1
    if word in MONTH:
        year, number = following(today.year, today.month) if later else (today.year, today.month)
    elif word in MONTHS and line.tokens[place].kind == "word":
        number = MONTHS[word]
        year = today.year + (number < today.month)
    else:
        return None
    first, middle = date(year, number, 1), date(year, number, 16)
    if not second and middle <= today:
        year, number = (year + 1, number) if word in MONTHS else following(year, number)
        first, middle = date(year, number, 1), date(year, number, 16)
    return Day(middle if second else first, date(*following(year, number), 1) if second else middle), place + 1


def month(line: Line, index: int, today: date) -> tuple[Day, int] | None:
    """«в декабре», "in december", «в следующем месяце»."""
    word = line.word(index)
    shift = _shift(word)
    if shift and line.word(index + 1) in MONTH:
        first = today.replace(day=1)
        if shift == "past":
            return replace(_whole(*_month_of(first - DAY)), soft=True), index + 2
        return _whole(*(following(*_month_of(first)) if shift == "next" else _month_of(first))), index + 2
    if word in MONTHS and line.tokens[index].kind == "word" and line.is_number(index + 1):
        year = line.word(index + 1)
        if len(year) == 4 and 1950 <= int(year) <= 2100:
            after = index + 2 + (line.word(index + 2) in ("года", "г", "год"))
            return replace(_whole(int(year), MONTHS[word]), soft=True), after
    if word not in MONTHS or line.tokens[index].kind != "word" or word in ("мар", "ма"):
        return None
    named = _whole(today.year + (MONTHS[word] < today.month), MONTHS[word])
    if line.word(index - 1) in ("в", "in", "на", "к") or not_before(line, index):
        return named, index + 1
    if short_answer(line) and word != "май" and (word != "may" or len(line.words) == 1):
        return replace(named, soft=True), index + 1  # "march", «март наверное»
    return None


def _shift(word: str) -> str:
    return "next" if word in NEXT else "this" if word in THIS else "past" if word in PAST else ""


def _month_of(day: date) -> tuple[int, int]:
    return day.year, day.month


def _whole(year: int, month: int) -> Day:
    start = date(year, month, 1)
    return Day(start, date(*following(year, month), 1), "month")
