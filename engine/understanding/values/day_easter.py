"""Easter, the feast that moves: of the Western churches where English is spoken, of the Orthodox one in Russian."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from engine.understanding.values.day import DAY, Day
from engine.understanding.values.time_line import Line
from engine.understanding.values.word_set import words

_WESTERN: Final = words("easter")
_ORTHODOX: Final = words("пасха пасхи пасху пасхе пасхой")
EASTER_WORDS: Final = _WESTERN | _ORTHODOX
_AHEAD: Final = 13  # days of the Julian calendar behind the Gregorian one, until 2100


def easter(line: Line, index: int, today: date) -> tuple[Day, int] | None:
    """Read the next Easter Sunday at ``index``; with "weekend" or "holidays" after it the days around it."""
    word = line.word(index)
    if word not in EASTER_WORDS or line.word(index - 1) in ("happy", "с", "со"):
        return None
    rule = western if word in _WESTERN else orthodox
    sunday = next(day for day in (rule(today.year), rule(today.year + 1)) if day >= today)
    if line.word(index + 1) in ("weekend", "holidays", "break"):
        return Day(sunday - 2 * DAY, sunday + 2 * DAY, soft=True), index + 2
    return Day(sunday, sunday + DAY, soft=True), index + 1 + (line.word(index + 1) == "sunday")


def western(year: int) -> date:
    """Return the Gregorian Easter Sunday of a year, by the anonymous algorithm."""
    golden, century = year % 19, year // 100
    epact = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (year % 100 // 4) - epact - year % 100 % 4) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def orthodox(year: int) -> date:
    """Return the Orthodox Easter Sunday of a year in the Gregorian calendar, by the algorithm of Meeus."""
    moon = (19 * (year % 19) + 15) % 30
    weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    month, day = divmod(moon + weekday + 114, 31)
    return date(year, month, day + 1) + timedelta(days=_AHEAD)
