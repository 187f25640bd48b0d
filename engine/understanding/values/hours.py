"""Ranges of hours: «с 10 до 12», «между 3 и 5», «14:00-16:00», «после 18» (until midnight), «до 12» (since midnight).

The opening takes the half of the day that brings it nearest before the end: «с 10 до 2», «с 5 до 7 вечера».
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final, Literal

from engine.understanding.values.clock import AFTER, BEFORE, FROM, Clock, clock_of, looks_like_range, tailed
from engine.understanding.values.clock_read import clock
from engine.understanding.values.time_line import Chain, Line, chain, counts_things
from engine.understanding.values.word_set import words

Limit = Literal["", "between", "from", "after", "before"]

_UNTIL: Final = words("до по to till until til -")
_MIDNIGHT: Final = 24 * 60


@dataclass(frozen=True, slots=True)
class Hours:
    """A stretch of the day in minutes since midnight; ``bare`` as in ``Clock``."""

    start: int
    end: int
    bare: bool = False


def hours(line: Line, index: int) -> tuple[Hours, int] | None:
    """Read a range of clock times at ``index``; return it with the index after it."""
    if line.word(index) in ("часов", "часа", "часиков") and line.word(index + 1) in FROM | AFTER | BEFORE:
        return hours(line, index + 1)
    limit, place = _limit(line, index)
    if limit and line.word(place) in ("примерно", "около", "about", "around"):
        place += 1
    pair = _joined_pair(line, place)
    if pair is not None and limit in ("", "from", "between"):
        return pair
    first = clock(line, place)
    if first is None:
        return None
    opening, after = first
    if limit == "between":
        closing = clock(line, after + 1) if line.word(after) in ("и", "and") else None
        return _stretch(opening, *closing) if closing else None
    joint = after + 1 if line.word(after) == "," and line.word(after + 1) in _UNTIL else after
    if line.word(joint) in _UNTIL and (limit == "from" or (limit == "" and line.word(joint) != "по")):
        closing = clock(line, joint + 1)
        return _stretch(opening, *closing) if closing else None
    if limit in ("", "between") or counts_things(line, after):
        return None
    if limit == "before":
        return Hours(0, opening.total or _MIDNIGHT, opening.bare), after
    return (Hours(opening.total, _MIDNIGHT, opening.bare), after) if opening.total < _MIDNIGHT else None


def _limit(line: Line, index: int) -> tuple[Limit, int]:
    """Tell which bound the words at ``index`` set, with the index after them."""
    word, after = line.word(index), line.word(index + 1)
    if word == "не" and after in ("раньше", "ранее", "позже", "позднее"):
        return ("after" if after in ("раньше", "ранее") else "before"), index + 2
    if word == "not" and after == "before":
        return "after", index + 2
    if line.phrase(index, "no", "earlier", "than"):
        return "after", index + 3
    if word in ("между", "between"):
        return "between", index + 1
    if word == "начиная" and after in FROM:
        return "from", index + 2
    if word in FROM:
        return "from", index + 1
    if word in AFTER:
        return "after", index + (2 if after in ("чем", "than") else 1)
    return ("before", index + 1) if word in BEFORE else ("", index)


def _joined_pair(line: Line, index: int) -> tuple[Hours, int] | None:
    """Read «14:00-16:00», «10-12», «10.00-12.30» written without spaces."""
    found = chain(line, index)
    if found is None or "-" not in found.marks or len(found.numbers) not in (2, 3, 4):
        return None
    if len(found.numbers) == 2:
        left, right = found.numbers
        if not looks_like_range(left, right):
            return None
        opening, closing = clock_of(left, "00", False), clock_of(right, "00", False)
    elif len(found.numbers) == 4 and found.marks[1] == "-" and "-" not in (found.marks[0], found.marks[2]):
        opening, closing = clock_of(*found.numbers[:2], True), clock_of(*found.numbers[2:], True)
    elif len(found.numbers) == 3 and found.marks[1] == "-" and found.marks[0] in ":.":
        opening, closing = clock_of(*found.numbers[:2], True), clock_of(found.numbers[2], "00", False)
    elif len(found.numbers) == 3 and found.marks[0] == "-" and found.marks[1] in ":.":
        opening, closing = clock_of(found.numbers[0], "00", False), clock_of(*found.numbers[1:], True)
    else:
        return None
    if opening is None or closing is None or any(len(part) == 1 for part in _minutes_of(found)):
        return None
    closing, end, told = tailed(line, closing, found.end)
    bare = len(found.numbers) == 2 and not told
    if ":" not in found.marks and not told and counts_things(line, end):
        return None
    return _stretch(replace(opening, bare=bare), replace(closing, bare=bare), end)


def _minutes_of(found: Chain) -> list[str]:
    """Return the numbers of a chain that stand for minutes: those after a colon or a dot."""
    return [number for mark, number in zip(found.marks, found.numbers[1:], strict=True) if mark in ":."]


def _stretch(opening: Clock, closing: Clock, end: int) -> tuple[Hours, int] | None:
    """Make a range of two clock times: the opening takes the half of the day that stands before and nearest the end."""
    finish = closing.total
    start = opening.total
    if not opening.fixed and closing.fixed:
        early = opening.hour * 60 + opening.minute
        fits = [minutes for minutes in (early, early + 720) if minutes < finish and opening.hour <= 12]
        start = max(fits) if fits else start
    elif not closing.fixed and finish <= start and (opening.fixed or closing.hour >= 8):
        finish += 720
    if closing.hour == 0 and closing.minute == 0:
        finish = 24 * 60
    if not 0 <= start < finish <= 24 * 60:
        return None
    return Hours(start, finish, opening.bare and closing.bare), end
