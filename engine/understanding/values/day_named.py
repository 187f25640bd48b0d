"""Days by name: «завтра», «в след вторник», "the day after tomorrow"; then weeks and months, then dates.

A weekday is the next such day after today; «следующий» puts it into the next calendar week.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from engine.understanding.lemmas import parses
from engine.understanding.values.calendar_words import NEXT, PARTS, PAST, RELATIVE, THIS, WEEKDAYS
from engine.understanding.values.day import DAY, Day, one
from engine.understanding.values.day_counted import counted
from engine.understanding.values.day_dated import dated
from engine.understanding.values.day_period import edge, half, month, week
from engine.understanding.values.day_season import season
from engine.understanding.values.time_line import Line
from engine.understanding.values.word_set import words

_HOMOGRAPHS: Final = words("sun sat wed")
_NOT: Final = frozenset({"не", "not"})
_CANNOT: Final = words(
    "не никак нельзя занят занята заняты неудобно мимо отпадает пролетает забит забита забиты расписан расписана "
    "уезжаю улетаю работаю no not can't cant busy out"
)
_ONWARD: Final = words("works is fine please then instead ok would at in можно давайте ок")
_BACK: Final = 8  # words between what was denied and what is said instead
_SUBJECTS: Final = words("the i we he she it they just was have has got newly a")


def day(line: Line, index: int, today: date) -> tuple[Day, int] | None:
    """Read the day, week or month named at ``index``; return it with the index after it."""
    word = line.word(index)
    if line.is_number(index):
        return dated(line, index, today) or season(line, index, today)
    if word == "после" and RELATIVE.get(line.word(index + 1)) == 1:
        return one(today + 2 * DAY), index + 2
    if line.phrase(index, "the", "day", "after", "tomorrow"):
        return one(today + 2 * DAY), index + 4
    if line.phrase(index, "day", "after", "tomorrow"):
        return one(today + 2 * DAY), index + 3
    if line.phrase(index, "the", "day", "before", "yesterday"):
        return one(today - 2 * DAY), index + 4
    if line.phrase(index, "day", "before", "yesterday"):
        return one(today - 2 * DAY), index + 3
    if line.phrase(index, "last", "night"):
        return one(today - DAY), index + 1
    if word in RELATIVE:
        end = index + (2 if line.word(index + 1) in ("дня", "день", "дне") else 1)
        return one(today + RELATIVE[word] * DAY, today=RELATIVE[word] == 0), end
    return (
        counted(line, index, today)
        or edge(line, index, today)
        or half(line, index, today)
        or week(line, index, today)
        or _weekday(line, index, today)
        or dated(line, index, today)
        or month(line, index, today)
        or season(line, index, today)
    )


def named_again(line: Line, index: int, today: date) -> tuple[Day, int] | None:
    """Read «в следующий», "the next one" where their noun was just denied: «не в этот вторник, а в следующий»,
    «в эту субботу никак, в следующую».
    """
    after = index + 1 + (line.word(index + 1) == "one")
    if line.word(index) not in NEXT or _names_more(line, after):
        return None
    for place in range(index - 1, max(-1, index - _BACK), -1):
        this = line.word(place - 1) in THIS
        if not (this or line.word(place) in WEEKDAYS) or not _denied(line, place, index, this=this):
            continue
        found = _both(line, index, place, today)
        gone = _both(line, place - 1, place, today) if this else day(line, place, today)
        if found is None or gone is None:
            return None
        if found[0].start <= gone[0].start:  # said on a Friday of the Monday that comes
            return one(gone[0].start + 7 * DAY), after
        return found[0], after
    return None


def _both(line: Line, first: int, noun: int, today: date) -> tuple[Day, int] | None:
    """Read two words as if they stood side by side."""
    places = (first, noun)
    tokens, said = tuple(line.tokens[one] for one in places), tuple(line.words[one] for one in places)
    return day(Line(tokens, said, {}, line.english), 0, today)


def _denied(line: Line, noun: int, index: int, *, this: bool) -> bool:
    """Tell whether a day is denied by the words before it or between it and ``index``: «никак», «не получится»."""
    before = line.words[max(0, noun - 4) : noun - this]
    if not _NOT.isdisjoint(before) and "против" not in before:
        return True
    between = line.words[noun + 1 : index]
    return not _CANNOT.isdisjoint(between)


def _names_more(line: Line, index: int) -> bool:
    """Tell whether a noun of its own follows: «следующий раз»; not «в следующую можно», "the next one works"."""
    if index >= len(line.words) or line.tokens[index].kind != "word":
        return False
    word = line.words[index]
    if word.isascii():
        return word not in _ONWARD
    return word not in _ONWARD and bool({"NOUN", "ADJF", "NUMR", "PRTF"} & parses(word)[0].tags)


def _weekday(line: Line, index: int, today: date) -> tuple[Day, int] | None:
    word = line.word(index)
    shift = "next" if word in NEXT else "this" if word in THIS else "past" if word in PAST else ""
    place = index + 1 if shift else index
    if shift and line.word(place) == ".":
        place += 1
    name = WEEKDAYS.get(line.word(place))
    if name is None or line.tokens[place].kind != "word":
        return None
    if line.tokens[place].text.endswith("days"):
        return None  # "mondays" come again and again
    if line.word(place) == "среде" and line.word(place - 1) not in ("к", "ко"):
        return None  # «в среде разработки»: days are counted by «в среду»
    if line.word(index - 1) in ("с", "со") and line.word(place).endswith(("ком", "гом", "цей", "той", "дой", "ьем")):
        return None  # «с пятницей!» is a wish
    if line.word(place - 1).startswith("окружающ"):
        return None
    if line.word(place) in _HOMOGRAPHS and (
        line.word(index - 1) in _SUBJECTS or line.word(place + 1) == "down" or line.word(place + 2).endswith("ing")
    ):
        return None
    found = weekday(name, shift, today)
    end = place + 1
    if line.word(end) == "." and line.glued(end) and len(line.word(place)) <= 3 and end + 1 < len(line.words):
        end += 1
    if line.english and line.word(end) == "week":  # "monday week"
        return one(found.start + timedelta(days=7)), end + 1
    return (found, end) if shift else _with_number(line, found, end)


def _with_number(line: Line, found: Day, place: int) -> tuple[Day, int]:
    """«Пн 23 в 16»: a number after a weekday is its date where the calendar agrees and a time follows."""
    if not line.is_number(place) or len(line.word(place)) > 2 or line.glued(place + 1):
        return found, place
    follows = line.word(place + 1) in {"в", "к", "at", ",", *PARTS} or line.is_number(place + 1)
    for weeks in range(2):
        exact = found.start + timedelta(days=7 * weeks)
        if exact.day == int(line.word(place)) and (follows or exact.day > 24):
            return one(exact), place + 1
    return found, place


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
