"""Clock times told against the hour: «пол седьмого», «без четверти три», «четверть пятого», "half past six"."""

from __future__ import annotations

from engine.understanding.values.calendar_words import CARDINALS, MINUTE_WORDS, ORDINALS
from engine.understanding.values.clock import Clock, tailed
from engine.understanding.values.time_line import Line, counts_things, number, ordinal
from engine.understanding.values.word_set import words

_HOURS_SAID = words("один два три четыре пять шесть семь восемь девять")
_HALF = words("пол половина половине половину половины")


def halved(line: Line, index: int) -> tuple[Clock, int] | None:
    """«пол седьмого», «полвосьмого», «половина 8», «четверть пятого», «десять минут шестого»."""
    word = line.word(index)
    minute, place = 0, index
    if word in _HALF:
        minute, place = 30, index + (2 if line.word(index + 1) == "-" else 1)
        hour = ordinal(line, place) or number(line, place)
    elif word.startswith("пол") and len(word) > 5 and (half := _ordinal_hour(word[3:])):
        minute, hour = 30, (half, index + 1)
    elif word in ORDINALS and line.word(index + 1) == "часу":
        minute, hour = 0, (ORDINALS[word], index + 2)  # «в шестом часу»
    elif word in ("четверть", "четверти"):
        minute, hour = 15, ordinal(line, index + 1)
    else:
        found = number(line, index + (word in MINUTE_WORDS))
        if found is None or (line.word(found[1]) not in MINUTE_WORDS and word not in MINUTE_WORDS):
            return None
        minute, hour = found[0], ordinal(line, found[1] + (word not in MINUTE_WORDS))
    if hour is None or not 1 <= hour[0] <= 12 or minute >= 60:
        return None
    started = Clock((hour[0] - 1) or 12, minute)
    made, end, _ = tailed(line, started, hour[1])
    return made, end


def _ordinal_hour(word: str) -> int:
    return ORDINALS.get(word, 0) if word.endswith(("ого", "его")) else 0


def short_of(line: Line, index: int) -> tuple[Clock, int] | None:
    """«без 15 три», «без четверти четыре», «без десяти минут пять»."""
    if line.word(index) != "без":
        return None
    if line.word(index + 1) in ("четверти", "четверть"):
        short, place = 15, index + 2
    else:
        found = number(line, index + 1)
        if found is None or not 1 <= found[0] <= 30:
            return None
        short, place = found
        if place == index + 3 and line.word(index + 2) in _HOURS_SAID:  # «без двадцати восемь»: two numbers, not 28
            short, place = CARDINALS[line.word(index + 1)], index + 2
        if line.word(place) in MINUTE_WORDS:
            place += 1
    hour = _hour_word(line, place)
    if hour is None or not 1 <= hour[0] <= 23:
        return None
    made, end, _ = tailed(line, Clock((hour[0] - 1) or 12, 60 - short, fixed=hour[0] > 13), hour[1])
    return made, end


def _hour_word(line: Line, index: int) -> tuple[int, int] | None:
    return (1, index + 1) if line.word(index) in ("час", "часа") else number(line, index)


def english(line: Line, index: int) -> tuple[Clock, int] | None:
    """ "half past six", "quarter to three", "ten past 4", "20 to 5"."""
    word = line.word(index)
    if word == "a" and line.word(index + 1) in ("quarter", "half"):
        return english(line, index + 1)
    if word == "half" and line.word(index + 1) != "past":
        hour = number(line, index + 1)
        if hour is None or not 1 <= hour[0] <= 12 or line.word(index + 1) == "an":
            return None
        made, end, _ = tailed(line, Clock(hour[0], 30), hour[1])
        return made, end
    if word == "half":
        minutes, place = 30, index + 1
    elif word == "quarter":
        minutes, place = 15, index + 1
    else:
        found = number(line, index)
        if found is None:
            return None
        minutes, place = found
        if line.word(place) in ("minutes", "mins", "min"):
            place += 1
    side = line.word(place)
    if side not in ("past", "to") or (side == "to" and word not in ("quarter",) and minutes not in (5, 10, 20, 25)):
        return None
    hour = number(line, place + 1)
    if hour is None or not 1 <= hour[0] <= 12 or not 1 <= minutes < 60:
        return None
    if side == "to" and line.is_number(index) and place == index + 1 and minutes < hour[0]:
        return None  # "10 to 11 am" are hours
    if side == "to" and word not in ("quarter",) and line.word(index - 1) in ("from", "between"):
        return None
    made = Clock(hour[0], minutes) if side == "past" else Clock((hour[0] - 1) or 12, 60 - minutes)
    made, end, told = tailed(line, made, hour[1])
    return None if not told and counts_things(line, end) else (made, end)
