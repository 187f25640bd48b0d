"""Seasons, years and feasts: «весной», «в следующем году», «после нового года», "on christmas eve"."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from engine.understanding.values.calendar_words import NEXT, PAST, THIS
from engine.understanding.values.day import DAY, Day, one
from engine.understanding.values.day_easter import EASTER_WORDS, easter
from engine.understanding.values.time_line import Line, not_before, short_answer
from engine.understanding.values.word_set import words

_FIRST_MONTH: Final = {
    **dict.fromkeys(("весной", "весна", "весны", "весну", "весне", "spring", "springtime"), 3),
    **dict.fromkeys(("летом", "лета", "лето", "лету", "summer", "summertime"), 6),
    **dict.fromkeys(("осенью", "осени", "осень", "autumn", "fall"), 9),
    **dict.fromkeys(("зимой", "зима", "зимы", "зиму", "зиме", "winter"), 12),
}
_ALONE: Final = words("весной летом осенью зимой")  # the case says «when»
_LED: Final = words("к на до после ближе in this next last by until before after over during")
YEAR: Final = words("год года году year")
_FEW_DAYS: Final = 5
_NEW: Final = words("новом новый нового новому new")

# Feasts that stay on their day: the words, the month and the day, and how many days they last.
_FEASTS: Final = (
    (("old", "new", "year"), 1, 14, 1),
    (("new", "year", "'", "s", "eve"), 12, 31, 1),
    (("new", "year's", "eve"), 12, 31, 1),
    (("new", "years", "eve"), 12, 31, 1),
    (("new", "year", "'", "s", "day"), 1, 1, 1),
    (("new", "year's", "day"), 1, 1, 1),
    (("new", "years", "day"), 1, 1, 1),
    (("new", "year", "'", "s"), 1, 1, 1),
    (("new", "year's"), 1, 1, 1),
    (("christmas", "eve"), 12, 24, 1),
    (("xmas", "eve"), 12, 24, 1),
    (("christmas", "day"), 12, 25, 1),
    (("christmas",), 12, 25, 1),
    (("xmas",), 12, 25, 1),
    (("boxing", "day"), 12, 26, 1),
    (("valentine", "'", "s", "day"), 2, 14, 1),
    (("valentine's", "day"), 2, 14, 1),
    (("valentines", "day"), 2, 14, 1),
    (("halloween",), 10, 31, 1),
    (("рождество",), 1, 7, 1),
    (("рождества",), 1, 7, 1),
    (("рождеством",), 1, 7, 1),
    (("старый", "новый", "год"), 1, 14, 1),
    (("старого", "нового", "года"), 1, 14, 1),
    (("день", "победы"), 5, 9, 1),
    (("дня", "победы"), 5, 9, 1),
    (("день", "россии"), 6, 12, 1),
    (("дня", "россии"), 6, 12, 1),
    (("майские", "праздники"), 5, 1, 9),
    (("майских", "праздников"), 5, 1, 9),
    (("майских", "праздниках"), 5, 1, 9),
    (("майские",), 5, 1, 9),
    (("майских",), 5, 1, 9),
    (("новогодние", "праздники"), 1, 1, 8),
    (("новогодних", "праздников"), 1, 1, 8),
    (("новогодние", "каникулы"), 1, 1, 8),
    (("новогодних", "каникул"), 1, 1, 8),
)
_FEAST_HEADS: Final = frozenset(said[0] for said, *_ in _FEASTS)
SEASON_WORDS: Final = frozenset(_FIRST_MONTH) | YEAR | _NEW | _FEAST_HEADS | EASTER_WORDS


def season(line: Line, index: int, today: date) -> tuple[Day, int] | None:
    """Read a season, a year or a feast at ``index``; soft, for people also tell stories of them."""
    if line.word(index) in _FIRST_MONTH or line.word(index + 1) in _FIRST_MONTH:
        found = _season(line, index, today)
        if found is not None:
            return found
    return _feast(line, index, today) or easter(line, index, today) or _year(line, index, today)


def _shift(word: str) -> str:
    return "next" if word in NEXT else "this" if word in THIS else "past" if word in PAST else ""


def _season(line: Line, index: int, today: date) -> tuple[Day, int] | None:
    shift = _shift(line.word(index))
    place = index + 1 if shift else index
    word = line.word(place)
    month = _FIRST_MONTH.get(word)
    led = line.word(index - 1) in {*_LED, "the"} or not_before(line, index)
    if month is None or (word not in _ALONE and not shift and not led and not short_answer(line)):
        return None
    start = date(today.year - (month == 12 and today.month < 3), month, 1)
    end = _three_months_on(start)
    if shift == "past":
        while end > today:
            start, end = start.replace(year=start.year - 1), end.replace(year=end.year - 1)
    elif line.word(place + 2) in YEAR and (year := _shift(line.word(place + 1))) in ("next", "this"):
        start = date(today.year + (year == "next"), month, 1)
        return Day(start, _three_months_on(start), "month", soft=True), place + 3
    elif line.is_number(place + 1) and len(line.word(place + 1)) == 4 and line.word(place + 1)[:2] in ("19", "20"):
        start = date(int(line.word(place + 1)), month, 1)
        return Day(start, _three_months_on(start), "month", soft=True), place + 2 + (line.word(place + 2) in YEAR)
    elif shift != "this":
        later = shift == "next" or not_before(line, index)
        while end <= today or (later and start <= today):
            start, end = start.replace(year=start.year + 1), end.replace(year=end.year + 1)
    return Day(start, end, "month", soft=True), place + 1


def _three_months_on(start: date) -> date:
    return date(start.year + (start.month > 9), (start.month + 2) % 12 + 1, 1)


def _feast(line: Line, index: int, today: date) -> tuple[Day, int] | None:
    if line.word(index) in _FEAST_HEADS:
        for said, month, first, days in _FEASTS:
            if line.phrase(index, *said):
                if said[0] == "рождеством" and line.word(index - 1) not in ("перед", "под"):
                    return None  # «с Рождеством!»
                if len(said) == 1 and line.word(index - 1) in ("merry", "happy"):
                    return None
                start = date(today.year, month, first)
                if start + timedelta(days=days) <= today:
                    start = start.replace(year=today.year + 1)
                return Day(start, start + timedelta(days=days), soft=True), index + len(said)
    return None


def _year(line: Line, index: int, today: date) -> tuple[Day, int] | None:
    """«В следующем году», «в 2027 году», "next year"; «в новом году» is the whole of the next one."""
    word, after = line.word(index), line.word(index + 1)
    if word in _NEW and after in YEAR:
        if line.word(index - 1) not in ("в", "на", "под", "после", "до", "к", "after", "before", "in", "the"):
            return None  # «с новым годом», "happy new year"
        first = date(today.year + 1, 1, 1)
        if word in ("новом",):
            return _whole(today.year + 1), index + 2
        return one(first, soft=True), index + 2
    if after not in YEAR and not (line.is_number(index) and len(word) == 4):
        return None
    shift = _shift(word)
    if shift:
        year = today.year + {"next": 1, "this": 0, "past": -1}[shift]
        return _whole(year), index + 2
    if line.is_number(index) and after in YEAR and line.word(index - 1) in ("в", "к", "на", "in"):
        year = int(word)
        return (_whole(year), index + 2) if today.year < year <= today.year + 50 else None
    return None


def _whole(year: int) -> Day:
    return Day(date(year, 1, 1), date(year + 1, 1, 1), "month", soft=True)


def after_feast(named: Day, today: date) -> Day:
    """Return the days after a feast: the rest of its month, from New Year's Day itself."""
    start = named.start if (named.start.month, named.start.day) == (1, 1) else named.end
    start = named.end if (named.end - named.start).days > 1 else start
    end = _month_end(start)
    if (end - start).days < _FEW_DAYS:
        end = _month_end(end)  # Easter on the 28th of March: April is meant
    return Day(start, end, "month", soft=True) if start > today else named


def _month_end(start: date) -> date:
    return (start.replace(day=1) + 32 * DAY).replace(day=1)
