"""Clock times: «в 18:30», «пол седьмого», «без четверти три», «5 вечера», "half past six".

A clock hour without a half of the day is read as business people mean it: 1-7 after noon, 8-12 as it is. What
cannot be told from an amount («3», «в 5») is marked as bare; the words around decide about it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from engine.understanding.values.calendar_words import (
    CARDINALS,
    HALVES,
    HOUR_WORDS,
    MINUTE_WORDS,
    ORDINALS,
    PARTS,
    RELATIVE,
    WEEKDAYS,
)
from engine.understanding.values.time_line import Line, chain, counts_things, number, ordinal
from engine.understanding.values.word_set import words

IN = words("в во к ко на at by @")
ABOUT = words("около примерно районе где-то ближе приблизительно around about")
FROM = words("с со от from")
AFTER = words("после позже позднее since after")
BEFORE = words("до before until till")
LIMITS = FROM | AFTER | BEFORE | frozenset({"между", "between"})
_HOURS_SAID = words("один два три четыре пять шесть семь восемь девять")
_HALF = words("пол половина половине половину половины")


@dataclass(frozen=True, slots=True)
class Clock:
    """A clock time. ``fixed``: the half of the day is known. ``bare``: nothing but a number tells that it is one.

    ``digital``: written with its minutes. ``amount``: the same words may count hours or days («2 часа», «3 дня»).
    """

    hour: int
    minute: int = 0
    fixed: bool = False
    bare: bool = False
    digital: bool = False
    amount: bool = False

    @property
    def total(self) -> int:
        """Minutes since midnight, by the business reading where the half of the day is not known."""
        late = not self.fixed and 1 <= self.hour <= (6 if self.digital else 7)
        return (self.hour + (12 if late else 0)) * 60 + self.minute


def looks_like_range(left: str, right: str) -> bool:
    """«10-12», «9-18» are ranges; «18-30», «12-00», «10-45» are clock times with minutes."""
    if len(left) > 2 or len(right) > 2 or not 0 < int(right) <= 24 or int(left) > 23 or int(left) == int(right):
        return False
    if right.startswith("0"):
        return False
    return int(right) % 5 != 0 or len(right) == 1 or 0 < int(right) - int(left) <= 3


def clock(line: Line, index: int) -> tuple[Clock, int] | None:
    """Read one clock time at ``index``, its preposition already passed; return it with the index after it."""
    word = line.word(index)
    if word in ("часов", "часа", "часиков", "часам") and line.word(index + 1) in IN | frozenset({"около"}):
        inner = clock(line, index + 2)
        return (replace(inner[0], bare=False), inner[1]) if inner else None
    if word in ("часов", "часам") and number(line, index + 1) and line.word(index - 1) != "пару":
        inner = clock(line, index + 1)
        return (replace(inner[0], bare=False), inner[1]) if inner else None
    if word in ("полдень", "полдня", "полудня", "полудню", "noon", "midday"):
        return (Clock(12, fixed=True), index + 1) if word != "полдня" or line.word(index - 1) in LIMITS else None
    if word in ("полночь", "полуночи", "midnight"):
        return Clock(24, fixed=True), index + 1
    return _halved(line, index) or _short_of(line, index) or _english(line, index) or _plain(line, index)


def _halved(line: Line, index: int) -> tuple[Clock, int] | None:
    """«пол седьмого», «полвосьмого», «половина 8», «четверть пятого», «десять минут шестого»."""
    word = line.word(index)
    minute, place = 0, index
    if word in _HALF:
        minute, place = 30, index + (2 if line.word(index + 1) == "-" else 1)
        hour = ordinal(line, place) or number(line, place)
    elif word.startswith("пол") and len(word) > 5 and (half := _ordinal_hour(word[3:])):
        minute, hour = 30, (half, index + 1)
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


def _short_of(line: Line, index: int) -> tuple[Clock, int] | None:
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


def _english(line: Line, index: int) -> tuple[Clock, int] | None:
    """ "half past six", "quarter to three", "ten past 4", "20 to 5"."""
    word = line.word(index)
    if word == "a" and line.word(index + 1) in ("quarter", "half"):
        return _english(line, index + 1)
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
    if side == "to" and word not in ("quarter",) and line.word(index - 1) in ("from", "between"):
        return None
    made = Clock(hour[0], minutes) if side == "past" else Clock((hour[0] - 1) or 12, 60 - minutes)
    made, end, told = tailed(line, made, hour[1])
    return None if not told and counts_things(line, end) else (made, end)


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
        return _digital(line, index)
    hour = number(line, index)
    if hour is None:
        return None
    value, place = hour
    if found is not None and len(found.numbers[0]) in (3, 4):
        return _military(line, found.numbers[0], index, place)
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
    if not told and (value == 0 or counts_things(line, end)) and not _time_follows(line, end):
        return None
    if told == "hour":
        # «два часа» is a duration; «в два часа», «18 часов» are clock times.
        if line.word(index - 1) in IN - {"на"} | LIMITS | ABOUT | {"и", "до", "-"} or value > 12:
            return replace(made, bare=False), end
        return replace(made, bare=True, amount=value < 8), end
    if told == "дня" and line.word(index - 1) not in IN | LIMITS | ABOUT:
        return replace(made, bare=True, amount=value < 10), end
    return replace(made, bare=not told), end


def _time_follows(line: Line, index: int) -> bool:
    """After «в 5» a calendar word is no counted thing: «в 5 понедельник», «в 3 завтра», «в 11 утром»."""
    word = line.word(index)
    return word in RELATIVE or word in WEEKDAYS or word in PARTS or word in ("мск", "часиков")


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
    if found is None or not 0 <= found[0] < 60:
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


def _digital(line: Line, index: int) -> tuple[Clock, int] | None:
    """Read «18:30», «18-30», «18.30»; which of them are dates is decided by day.py, which is asked first."""
    found = chain(line, index)
    if found is None or len(found.numbers) not in (2, 3) or len(found.marks) != len(found.numbers) - 1:
        return None
    if len(found.numbers) == 3 and found.marks != "::":
        return None
    mark = found.marks[0]
    if mark == "/" or (mark == "," and line.word(index - 1) not in IN):
        return None
    left, right = found.numbers[:2]
    if len(right) != 2 or (mark == "-" and looks_like_range(left, right)):
        return None
    made = clock_of(left, right, True)
    if made is None:
        return None
    made, end, told = tailed(line, made, found.end)
    if mark != ":" and not told and counts_things(line, end) and not _time_follows(line, end):
        return None
    return made, end


def clock_of(left: str, right: str, exact: bool) -> Clock | None:
    if len(left) > 2 or len(right) > 2 or int(left) > 24 or int(right) > 59:
        return None
    hour = int(left)
    padded = exact and left.startswith("0")
    return Clock(hour, int(right), fixed=hour > 12 or hour == 0 or padded, bare=not exact, digital=exact)


def _military(line: Line, digits: str, index: int, place: int) -> tuple[Clock, int] | None:
    """«в 1500»: only after a preposition, and only where it is no year."""
    hour, minute = int(digits[:-2]), int(digits[-2:])
    before = line.word(index - 1)
    if (
        (before not in IN | FROM | AFTER and before not in RELATIVE and before not in WEEKDAYS)
        or minute % 5
        or minute > 59
        or not 7 <= hour <= 23
    ):
        return None
    if 1900 <= int(digits) <= 2100 or counts_things(line, place):
        return None
    return Clock(hour, minute, fixed=True, bare=True), place


def tailed(line: Line, made: Clock, place: int) -> tuple[Clock, int, str]:
    """Take the words that follow a clock time: «часов», «вечера», "pm", "in the morning"; tell what they were."""
    told = ""
    if line.word(place) in HOUR_WORDS and not (line.word(place) == "час" and line.word(place + 1) not in HALVES):
        told, place = ("clock" if line.word(place) in ("o'clock", "oclock") else "hour"), place + 1
    if line.word(place) in ("a", "p") and line.word(place + 1) == "." and line.word(place + 2) == "m":
        half, place = ("am" if line.word(place) == "a" else "pm"), place + (4 if line.word(place + 3) == "." else 3)
        return _half(made, half), place, half
    half = HALVES.get(line.word(place), "")
    if not half and line.phrase(place, "in", "the") and line.word(place + 2) in ("morning", "afternoon", "evening"):
        half, place = {"morning": "am"}.get(line.word(place + 2), "pm"), place + 2
    elif not half and line.phrase(place, "at", "night"):
        half, place = "night" if made.hour < 6 else "pm", place + 1
    if not half or (half == "noon" and not (made.hour == 12 or 1 <= made.hour <= 6 or 10 <= made.hour <= 18)):
        return made, place, told
    return _half(made, half), place + 1, "дня" if half == "noon" else half


def _half(made: Clock, half: str) -> Clock:
    """Put a clock hour into the half of the day that was said."""
    hour = made.hour
    if hour > 12:
        return replace(made, fixed=True, bare=False)
    if half == "am":
        hour %= 12
    elif half == "noon":
        hour = hour + 12 if hour < 8 else hour
    elif half == "pm":
        hour = hour % 12 + 12
    elif half == "evening":
        hour += 12  # «12 вечера» is midnight
    else:
        hour = 24 if hour == 12 else hour + 12 if hour >= 9 else hour
    return replace(made, hour=hour, fixed=True, bare=False)
