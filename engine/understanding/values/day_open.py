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
# Before a day that others may follow, and after it.
_OPENERS: Final = (  # the longest first
    ("не", "раньше", "чем", "в"), ("не", "раньше", "чем", "во"), ("no", "earlier", "than"), ("no", "sooner", "than"),
    ("not", "earlier", "than"), ("не", "раньше"), ("не", "ранее"), ("начиная", "с"), ("начиная", "со"),
    ("not", "before"), ("not", "until"), ("starting", "from"), ("starting", "on"), ("starting",),
)  # fmt: skip
_ONWARD: Final = (
    ("onward",), ("onwards",), ("or", "later"), ("and", "later"), ("or", "any", "day", "after"),
    ("или", "позже"), ("или", "позднее"), ("и", "позже"), ("и", "позднее"), ("и", "далее"), ("и", "дальше"),
)  # fmt: skip
_OPENER_HEADS: Final = frozenset(said[0] for said in _OPENERS)
_ONWARDS: Final = frozenset(said[-1] for said in _ONWARD) | {"on"}
_NEAR: Final = 8  # words of a named day and what stands behind it
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
    opened = _from(line, index, today)
    if opened is not None:
        return opened
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


def _from(line: Line, index: int, today: date) -> tuple[Day, int] | None:
    """Read «не раньше среды», "from thursday on", «в среду или позже»: from a day to the end of its week."""
    word = line.word(index)
    opener = word in _OPENER_HEADS
    if not opener and _ONWARDS.isdisjoint(line.words[index + 1 : index + _NEAR]):
        return None
    said = _OPENERS if opener else ()
    place = next((index + len(one) for one in said if line.phrase(index, *one)), None)
    opens = place is not None
    start = index + (word == "from") if place is None else place
    named = day(line, start + (line.word(start) == "the"), today)
    if named is not None and opens and named[0].grain == "month":
        return named  # «не раньше марта»: the month, as after a feast
    if named is None or named[0].grain != "day" or named[0].soft or (named[0].end - named[0].start).days > 1:
        return None
    first, after = named
    onward = next((after + len(said) for said in _ONWARD if line.phrase(after, *said)), None)
    if (
        onward is None
        and line.phrase(index, "from")
        and line.word(after) == "on"
        and not line.word(after + 1).isalpha()
    ):
        onward = after + 1
    if not opens and onward is None:
        return None
    return Day(first.start, first.start + timedelta(days=7 - first.start.weekday())), onward or after


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
