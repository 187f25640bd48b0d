"""Weeks, weekends, months and their edges: «на выходных», «в конце месяца», «в декабре», "this weekend"."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from engine.understanding.values.calendar_words import MONTH, MONTHS, NEXT, THIS, WEEK, WEEKEND
from engine.understanding.values.day import DAY, Day, following, one
from engine.understanding.values.time_line import Line
from engine.understanding.values.word_set import words

_EDGES = {
    **dict.fromkeys(("начало", "начале", "началу", "beginning", "start"), "start"),
    **dict.fromkeys(("середина", "середине", "середину", "middle", "mid"), "middle"),
    **dict.fromkeys(("конец", "конце", "концу", "end"), "end"),
}
RECURRING = words("по каждый каждую каждое каждые кажд every each")


def week(line: Line, index: int, today: date) -> tuple[Day, int] | None:
    """«на этой неделе», «на след неделе», «на выходных», "next week", "this weekend"."""
    word = line.word(index)
    shift = "next" if word in NEXT else "this" if word in THIS else ""
    place = index + 1 if shift else index
    if shift and line.word(place) == ".":
        place += 1
    monday = today - timedelta(days=today.weekday())
    if line.word(place) in WEEK and shift:
        start = monday + timedelta(days=7 if shift == "next" else 0)
        return Day(start, start + 7 * DAY, "week"), place + 1
    if line.word(place) in WEEKEND:
        before = line.word(index - 1)
        if (not shift and before not in ("на", "в", "во", "the", "at", "on", "over", "")) or before in RECURRING:
            return None
        if line.word(place + 1) in ("день", "дни", "дням") and line.word(place) != "выходные":
            return None
        start = monday + timedelta(days=5)
        if shift == "next" or (today.weekday() == 6 and not shift):
            start += timedelta(days=7)
        return Day(start, start + 2 * DAY), place + 1
    return None


def edge(line: Line, index: int, today: date) -> tuple[Day, int] | None:
    """«в конце месяца», «в начале декабря», «в середине следующей недели», "end of the month"."""
    which = _EDGES.get(line.word(index))
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
    if word in WEEK:
        monday = today - timedelta(days=today.weekday())
        found = monday + timedelta(days={"start": 0, "middle": 2, "end": 4}[which] + (7 if shift == "next" else 0))
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
    found = date(year, month, {"start": 1, "middle": 15, "end": last}[which])
    if found < today and word in MONTH and not shift:
        year, month = following(year, month)
        found = date(year, month, {"start": 1, "middle": 15, "end": monthrange(year, month)[1]}[which])
    elif found < today and word in MONTHS:
        found = found.replace(year=year + 1)
    return one(found), end


def month(line: Line, index: int, today: date) -> tuple[Day, int] | None:
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
        named = MONTHS[word]
        return _whole(today.year + (named < today.month), named), index + 1
    return None


def _whole(year: int, month: int) -> Day:
    start = date(year, month, 1)
    return Day(start, date(*following(year, month), 1), "month")
