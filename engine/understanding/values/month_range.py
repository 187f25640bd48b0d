"""Ranges of months: «с января по март», «январь-март», "from april to june"; the end of the last is the end."""

from __future__ import annotations

from datetime import date
from typing import Final

from engine.understanding.values.calendar_words import MONTHS
from engine.understanding.values.day import Day, following
from engine.understanding.values.time_line import Line
from engine.understanding.values.word_set import words

_THROUGH: Final = words("по to till until through thru -")
_UP_TO: Final = "до"  # «с января до марта» ends where March begins


def months(line: Line, index: int, today: date) -> tuple[Day, int] | None:
    """Read a range of months that begins at ``index``; return it with the index after it."""
    joint = line.word(index + 1)
    if not (_named(line, index) and _named(line, index + 2)) or joint not in _THROUGH | {_UP_TO}:
        return None
    if line.is_number(index + 3) and len(line.word(index + 3)) < 3:
        return None  # "from december to january 10"
    first, last = MONTHS[line.word(index)], MONTHS[line.word(index + 2)]
    if first == last:
        return None
    start = date(today.year + (first < today.month), first, 1)
    begins = date(start.year + (last < first), last, 1)
    return Day(start, begins if joint == _UP_TO else date(*following(begins.year, last), 1), "month"), index + 3


def _named(line: Line, index: int) -> bool:
    return 0 <= index < len(line.words) and line.tokens[index].kind == "word" and line.word(index) in MONTHS
