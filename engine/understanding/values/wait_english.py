"""How long to wait in English: "half an hour", "two and a half hours", "a couple of weeks", "a fortnight"."""

from __future__ import annotations

from engine.understanding.values.time_line import Line
from engine.understanding.values.wait import Later, count, counted_unit, made, minutes_after

_ENGLISH = (
    (("half", "an", "hour"), Later(30, 30, "minute")),
    (("half", "hour"), Later(30, 30, "minute")),
    (("a", "half", "hour"), Later(30, 30, "minute")),
    (("half", "a", "year"), Later(6, 6, "month")),
    (("a", "quarter", "of", "an", "hour"), Later(15, 15, "minute")),
)


def english_amount(line: Line, index: int) -> tuple[Later, int] | None:
    """Read "two and a half hours", "a couple of weeks"; return it with the index after it."""
    if line.word(index) in ("about", "around", "the", "another"):
        index += 1
    for said, value in _ENGLISH:
        if line.phrase(index, *said):
            return value, index + len(said)
    low: float
    couple = line.word(index + 1 if line.word(index) == "a" else index) == "couple"
    if couple:
        low = high = 2.0
        place = index + 1 + (line.word(index) == "a")
        place += line.word(place) == "of"
    elif line.word(index) in ("a", "an", "one"):
        low = high = 1.0
        place = index + 1
    else:
        counted = count(line, index)
        if counted is None:
            return None
        low, high, place = counted
    if line.phrase(place, "and", "a", "half"):
        low, high, place = low + 0.5, high + 0.5, place + 3
    if line.word(place) == "fortnight":
        return made(2 * low, 2 * high, "week"), place + 1
    unit = counted_unit(line, place)
    if unit is None:
        return None
    if unit in ("hour", "year", "month", "week") and line.phrase(place + 1, "and", "a", "half"):
        return made(low + 0.5, high + 0.5, unit), place + 4
    more = minutes_after(line, place + 1 + (line.word(place + 1) == "and")) if unit == "hour" else None
    if more is not None:
        return Later(low * 60 + more[0], high * 60 + more[0], "minute"), more[1]
    return made(low, high, unit), place + 1
