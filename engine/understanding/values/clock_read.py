"""Reading one clock time: «в 18 часов», «в час дня», «18 часов 30 минут», "5 pm"."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Final

from engine.understanding.values.calendar_words import CARDINALS, HALVES, HOUR_WORDS, MINUTE_WORDS
from engine.understanding.values.clock import ABOUT, IN, LIMITS, Clock, tailed
from engine.understanding.values.clock_digits import digital, military, time_follows
from engine.understanding.values.clock_spoken import english, halved, short_of
from engine.understanding.values.time_line import Line, chain, counts_things, number, ordinal


def clock(line: Line, index: int) -> tuple[Clock, int] | None:
    """Read one clock time at ``index``, its preposition already passed; return it with the index after it."""
    if index not in line.clocks:
        line.clocks[index] = _clock(line, index)
    return line.clocks[index]


def _clock(line: Line, index: int) -> tuple[Clock, int] | None:
    word = line.word(index)
    if word in ("часов", "часа", "часиков", "часика", "часам") and line.word(index + 1) in IN | frozenset({"около"}):
        inner = clock(line, index + 2)
        return (replace(inner[0], bare=False), inner[1]) if inner else None
    if word in ("часов", "часам") and number(line, index + 1) and line.word(index - 1) != "пару":
        inner = clock(line, index + 1)
        return (replace(inner[0], bare=False), inner[1]) if inner else None
    if word in ("полдень", "полдня", "полудня", "полудню", "noon", "noonish", "midday"):
        return (Clock(12, fixed=True), index + 1) if word != "полдня" or line.word(index - 1) in LIMITS else None
    if word in ("полночь", "полуночи", "midnight"):
        return Clock(24, fixed=True), index + 1
    return halved(line, index) or short_of(line, index) or english(line, index) or _plain(line, index)


def _plain(line: Line, index: int) -> tuple[Clock, int] | None:
    """Digits with minutes, hours with an hour word, a half of the day, or bare."""
    if line.word(index) in ("час", "часу", "часом", "часа") and line.word(index - 1) in IN | LIMITS | {"и"}:
        made, end, told = tailed(line, Clock(1), index + 1)
        return replace(made, bare=False), end
    if line.word(index) == "час" and line.word(index + 1) in ("дня", "ночи"):
        made, end, _ = tailed(line, Clock(1), index + 1)
        return made, end
    found = chain(line, index)
    if found is not None and found.marks:
        return digital(line, index)
    hour = number(line, index)
    if hour is None:
        return None
    value, place = hour
    if found is not None and len(found.numbers[0]) in (3, 4):
        return military(line, found.numbers[0], index, place)
    if value > 24:
        return None
    minute = _minutes(line, place)
    if minute is not None:
        made = Clock(value, minute[0], fixed=value > 12 or value == 0, bare=minute[2])
        made, end, told = tailed(line, made, minute[1])
        lone = line.word(index - 1) not in IN | LIMITS | ABOUT
        amount = value < 8 and lone and line.word(place) in HOUR_WORDS and told not in ("am", "pm", "evening", "дня")
        return replace(made, bare=made.bare and not told, amount=amount), end
    made, end, told = tailed(line, Clock(value, fixed=value > 12 or value == 0, bare=True), place)
    if told == "дня" and line.word(index - 1) in ("через", "на", "за"):
        return None
    if not told and (value == 0 or counts_things(line, end)) and not time_follows(line, end):
        return None
    if told == "hour":
        # «два часа» is a duration; «в два часа», «18 часов» are clock times.
        if line.word(index - 1) in IN - {"на"} | LIMITS | ABOUT | {"и", "до", "-"} or value > 12:
            return replace(made, bare=False), end
        return replace(made, bare=True, amount=value < 8), end
    if told == "дня" and line.word(place) in HOUR_WORDS:
        return replace(made, bare=False), end
    if told == "дня" and line.word(index - 1) not in IN | LIMITS | ABOUT:
        return replace(made, bare=True, amount=value < 10), end
    return replace(made, bare=not told), end


def _minutes(line: Line, place: int) -> tuple[int, int, bool] | None:
    """Read the minutes after an hour: «18 часов 30 минут», «10 30», «ноль ноль»; and whether only digits tell it."""
    spoken_hour = line.word(place) in HOUR_WORDS
    after = place + 1 if spoken_hour else place
    if line.word(after) == "и":
        after += 1
    if CARDINALS.get(line.word(after)) == 0 and not line.is_number(after):
        second = number(line, after + 1)
        if second is not None and second[0] < 10:
            return second[0], second[1], False
    found = number(line, after)
    if found is None or not 0 <= found[0] < 60 or _dated(line, after):
        return None
    minutes, end = found
    if line.word(end) in MINUTE_WORDS:
        return (minutes, end + 1, False) if spoken_hour else None
    if line.is_number(after):
        if len(line.word(after)) != 2 or line.is_number(end) or minutes % 5:
            return None
    elif minutes % 5 or minutes < 10:
        return None
    if line.tokens[after].clause != line.tokens[place - 1].clause or (
        counts_things(line, end) and line.word(end) not in HALVES
    ):
        return None
    return minutes, end, not spoken_hour


def _dated(line: Line, index: int) -> bool:
    """«В 10 25-го»: the second number is a day of the month."""
    return line.is_number(index) and line.word(index + 1) != "м" and ordinal(line, index) is not None


_SAME: Final = (
    ("в", "это", "же", "время"),
    ("в", "то", "же", "время"),
    ("в", "такое", "же", "время"),
    ("в", "это", "время"),
    ("в", "тот", "же", "час"),
    ("at", "the", "same", "time"),
    ("at", "this", "time"),
    ("the", "same", "time"),
    ("same", "time"),
    ("this", "time"),
)
SAME_HEADS: Final = frozenset(said[0] for said in _SAME)


def same_time(line: Line, index: int, now: datetime) -> tuple[Clock, int] | None:
    """Read «в это же время» as the clock shows it now; it names a time only beside a day."""
    if line.word(index) in SAME_HEADS:
        for said in _SAME:
            if line.phrase(index, *said):
                return Clock(now.hour, now.minute, fixed=True, digital=True, amount=True), index + len(said)
    return None
