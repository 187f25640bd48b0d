"""A stretch of time to wait and how it is said: «полтора часа», «пару-тройку дней»."""

from __future__ import annotations

import math
from calendar import monthrange
from dataclasses import dataclass
from datetime import datetime, timedelta

from engine.understanding.values.calendar_words import UNITS
from engine.understanding.values.time_line import Line, chain, number
from engine.understanding.values.word_set import words

_ABOUT = words("примерно где-то около так буквально минимум ровно about around approximately like just another")
_COLLECTIVE = {"двое": 2, "трое": 3, "четверо": 4}
_MINUTES = {"minute": 1, "hour": 60}
_MINUTE = frozenset({"м", "m"})
_DAYS = {"day": 1, "week": 7}
_PLAIN = words(
    "минуту минутку час часик часок часочек день денек сутки неделю недельку месяц месяцок год годик полчаса "
    "полчасика полчасик полгода полтора полторы пару четверть"
)


@dataclass(frozen=True, slots=True)
class Later:
    """A stretch of time to wait: from ``low`` to ``high`` of ``unit`` (minutes, days or months)."""

    low: float
    high: float
    unit: str

    @property
    def past(self) -> bool:
        """Whether it is over: «два часа назад»."""
        return self.high < 0

    def from_now(self, now: datetime) -> tuple[datetime, datetime | None]:
        """Return when the wait is over: the moment, and the latest one where two were named."""
        return _add(now, self.low, self.unit), _add(now, self.high, self.unit) if self.high > self.low else None


def _add(now: datetime, amount: float, unit: str) -> datetime:
    if unit == "minute":
        return now + timedelta(minutes=amount)
    if unit == "day":
        return (now + timedelta(days=amount)).replace(hour=0, minute=0, second=0, microsecond=0)
    whole = math.floor(amount)
    year, month = divmod(now.year * 12 + now.month - 1 + whole, 12)
    month += 1
    day = min(now.day, monthrange(year, month)[1])
    then = now.replace(year=year, month=month, day=day, hour=0, minute=0, second=0, microsecond=0)
    return then + timedelta(days=round((amount - whole) * 30))


def amount(line: Line, index: int) -> tuple[Later, int] | None:
    """Read how long at ``index``; return it with the index after it."""
    word = line.word(index)
    if word in ("полчаса", "полчасика", "полчасик", "полчасок"):
        return Later(30, 30, "minute"), index + 1
    if word in ("пол", "пол-") and line.word(index + 1 + (line.word(index + 1) == "-")) in ("часа", "часика", "часок"):
        return Later(30, 30, "minute"), index + 2 + (line.word(index + 1) == "-")
    if word in ("полгода", "полгодика"):
        return Later(6, 6, "month"), index + 1
    if word == "пол" and line.word(index + 1) in ("года", "годика"):
        return Later(6, 6, "month"), index + 2
    if word in ("полмесяца",):
        return Later(15, 15, "day"), index + 1
    if word == "четверть" and line.word(index + 1) == "часа":
        return Later(15, 15, "minute"), index + 2
    unit = UNITS.get(word)
    if unit:  # «через час», «через час-полтора», «через часа два», «через минут 20»
        place = index + 1
        if (word in _PLAIN and line.word(place) in ("-", "или", "полтора", "два")) or line.phrase(
            place, ",", "полтора"
        ):
            second = count(line, place + (line.word(place) not in ("полтора", "два")))
            if second and second[0] > 1 and unit != "minute" and UNITS.get(line.word(second[2]), unit) == unit:
                end = second[2] + (line.word(second[2]) in UNITS)
                return made(1, second[1], unit), end
        if word not in _PLAIN:
            counted = count(line, skip(line, place))
            if counted and UNITS.get(line.word(counted[2])) is None:
                return made(counted[0], counted[1], unit), counted[2]
            return None
        if unit == "hour" and line.word(place) == "с" and line.word(place + 1) in ("половиной", "лишним", "небольшим"):
            return Later(
                90 if line.word(place + 1) == "половиной" else 60,
                90 if line.word(place + 1) == "половиной" else 60,
                "minute",
            ), place + 2
        if unit == "hour" and (extra := number(line, place)) and UNITS.get(line.word(extra[1])) == "minute":
            return Later(60 + extra[0], 60 + extra[0], "minute"), extra[1] + 1
        return made(1, 1, unit), place
    counted = count(line, index)
    if counted is None:
        return None
    low, high, place = counted
    if line.word(place) in ("рабочих", "рабочий", "рабочие", "банковских"):
        return None
    unit = counted_unit(line, place)
    if unit is None:
        return None
    end = place + 1
    if line.word(place) in ("мин", "ч", "нед", "мес") and line.word(end) == "." and line.glued(end):
        end += 1
    if unit == "hour":
        if line.word(end) == "и":
            end += 1
        extra = minutes_after(line, end)
        if extra and low == high:
            return Later(low * 60 + extra[0], low * 60 + extra[0], "minute"), extra[1]
        if line.word(end - 1) == "и":
            end -= 1
        if line.word(end) == "с" and line.word(end + 1) == "половиной":
            return Later(low * 60 + 30, high * 60 + 30, "minute"), end + 2
    return made(low, high, unit), end


def counted_unit(line: Line, index: int) -> str | None:
    """Return the unit of time at ``index``; a lone «м» or "m" is minutes where it clings to its number."""
    if line.word(index) in _MINUTE and line.is_number(index - 1) and line.glued(index):
        return "minute"
    return UNITS.get(line.word(index))


def minutes_after(line: Line, index: int) -> tuple[int, int] | None:
    """Read the minutes after hours: «30 мин», "2h30m", «2ч30»; return them with the index after them."""
    extra = number(line, index)
    if extra is None or extra[0] >= _MINUTES["hour"]:
        return None
    if counted_unit(line, extra[1]) == "minute":
        return extra[0], extra[1] + 1
    return extra if line.is_number(index) and line.glued(index) and len(line.word(index)) == 2 else None


def skip(line: Line, index: int) -> int:
    """Return the index after the words of approximation."""
    while True:
        if line.word(index) in _ABOUT:
            index += 1
        elif line.phrase(index, "где", "-", "то"):
            index += 3
        else:
            return index


def count(line: Line, index: int) -> tuple[float, float, int] | None:
    """Read how many: «два», «полтора», «пару», «2-3», «два-три», «1,5»."""
    word = line.word(index)
    if word in ("полтора", "полторы", "полутора"):
        if line.word(index + 1) in ("-", "или") and (more := number(line, index + 2)):
            return 1.5, more[0], more[1]
        return 1.5, 1.5, index + 1
    if word in ("пару", "пара", "парочку"):
        after = index + 1 + (line.word(index + 1) == "-")
        if line.word(after) in ("тройку", "тройка", "троечку"):
            return 2, 3, after + 1
        return 2, 2, index + 1
    if word in _COLLECTIVE:
        return _COLLECTIVE[word], _COLLECTIVE[word], index + 1
    found = chain(line, index)
    if found is not None and found.marks:
        if len(found.numbers) != 2:
            return None
        left, right = found.numbers
        if found.marks in ",." and len(right) == 1 and len(left) <= 2:
            value = int(left) + int(right) / 10
            return value, value, found.end
        if found.marks == "-" and int(left) < int(right):
            return int(left), int(right), found.end
        return None
    first = number(line, index)
    if first is None or first[0] == 0:
        return None
    value, place = first
    if line.phrase(place, "с", "половиной"):
        return value + 0.5, value + 0.5, place + 2
    if line.word(place) in ("-", "или", "to", "or") and (second := number(line, place + 1)) and second[0] > value:
        return value, second[0], second[1]
    if (second := number(line, place)) and second[0] == value + 1 and not line.is_number(place):
        return value, second[0], second[1]
    return value, value, place


def made(low: float, high: float, unit: str) -> Later:
    """Return a wait in minutes, days or months."""
    if unit in _MINUTES:
        return Later(low * _MINUTES[unit], high * _MINUTES[unit], "minute")
    if unit in _DAYS:
        return Later(low * _DAYS[unit], high * _DAYS[unit], "day")
    months = 12 if unit == "year" else 1
    return Later(low * months, high * months, "month")
