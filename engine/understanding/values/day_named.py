"""Days by name: «завтра», «в след вторник», "the day after tomorrow"; then weeks and months, then dates.

A weekday is the next such day after today; «следующий» puts it into the next calendar week.
"""

from __future__ import annotations

from datetime import date, timedelta

from engine.understanding.values.calendar_words import NEXT, PAST, RELATIVE, THIS, WEEKDAYS
from engine.understanding.values.day import DAY, Day, one
from engine.understanding.values.day_dated import dated
from engine.understanding.values.day_period import edge, month, week
from engine.understanding.values.time_line import Line


def day(line: Line, index: int, today: date) -> tuple[Day, int] | None:
    """Read the day, week or month named at ``index``; return it with the index after it."""
    word = line.word(index)
    if line.is_number(index):
        return dated(line, index, today)
    if word == "после" and RELATIVE.get(line.word(index + 1)) == 1:
        return one(today + 2 * DAY), index + 2
    if line.phrase(index, "the", "day", "after", "tomorrow"):
        return one(today + 2 * DAY), index + 4
    if line.phrase(index, "day", "after", "tomorrow"):
        return one(today + 2 * DAY), index + 3
    if word in RELATIVE:
        end = index + (2 if line.word(index + 1) in ("дня", "день", "дне") else 1)
        return one(today + RELATIVE[word] * DAY, today=RELATIVE[word] == 0), end
    return (
        edge(line, index, today)
        or week(line, index, today)
        or _weekday(line, index, today)
        or dated(line, index, today)
        or month(line, index, today)
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
