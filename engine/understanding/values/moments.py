"""From what was said to when it is: the days, hours and parts of one phrase put together, seen from now."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from engine.understanding.reading import Ask, Reading
from engine.understanding.values.clock import Clock
from engine.understanding.values.day import Day
from engine.understanding.values.day_part import HOURS, LAST_CALL, DayPart
from engine.understanding.values.hours import Hours
from engine.understanding.values.time_line import Line
from engine.understanding.values.wait import Later
from engine.understanding.values.word_set import words
from engine.value import Moment

_DAY = timedelta(days=1)
_WEEK = timedelta(days=7)
_HALF_OVER = 12  # o'clock: half of the day is over
_MIDNIGHT = 24 * 60
_LAST_CALL = 21 * 60  # nobody asks for a call later than nine in the evening
_NOW = frozenset({"сейчас", "щас", "щаc", "now"})
_READY = words(
    "можно можете прямо прям хоть давайте давай да готов готова удобно звоните позвоните набирайте наберите могу "
    "лучше мне даже ага ок хорошо конечно если свободен свободна жду пожалуйста right just call me you can please "
    "yes i'm free"
)


@dataclass(frozen=True, slots=True)
class Said:
    """What one phrase said, a thing of each sort at most."""

    day: Day | None = None
    part: DayPart | None = None
    clock: Clock | None = None
    hours: Hours | None = None
    later: Later | None = None

    def with_thing(self, thing: Day | DayPart | Clock | Hours | Later) -> Said:
        """Return the same with one more thing said."""
        if isinstance(thing, Day):
            return replace(self, day=_merged(self.day, thing) if self.day else thing)
        if isinstance(thing, DayPart):
            return replace(self, part=thing)
        if isinstance(thing, Clock):
            return replace(self, clock=thing)
        if isinstance(thing, Hours):
            return replace(self, hours=thing)
        return replace(self, later=thing)


def _merged(old: Day, new: Day) -> Day:
    """«на следующей неделе в среду» is a Wednesday; of a weekday and a date the date is kept."""
    week, named = (old, new) if old.grain == "week" else (new, old)
    if week.grain == "week" and named.weekday is not None:
        start = week.start + named.weekday * _DAY
        return Day(start, start + _DAY)
    if old.start < new.start < old.end:
        return new
    return replace(new if old.weekday is not None else old, others=(), today=old.today or new.today)


def moments(said: Said, now: datetime) -> tuple[Moment, ...]:
    """Return the moment that was meant, the best first, close other readings behind it."""
    if said.later is not None:
        if said.later.unit == "minute":
            start, end = said.later.from_now(now.replace(second=0, microsecond=0))
            return (Moment(start, end, "minute"),)
        said = replace(said, day=_later_day(said.later, said.day, now))
    if said.part is not None and said.part.today and said.day is None:
        said = replace(said, day=Day(now.date(), now.date() + _DAY, today=True))
    if said.day is not None and said.day.edge and said.day.start == now.date() and now.hour >= _HALF_OVER:
        said = replace(said, day=replace(said.day, start=said.day.start + _WEEK, end=said.day.end + _WEEK))
    if said.clock is not None:
        return _clocked(said, said.clock, now)
    if said.hours is not None:
        return _stretched(said, said.hours, now)
    if said.part is not None:
        return _parted(said, said.part, now)
    if said.day is None:
        return ()
    near = (start for start in said.day.others if start > now.date())
    days = (said.day, *(replace(said.day, start=start, end=start + _DAY) for start in near))
    return tuple(
        Moment(_at(one.start), _at(one.end), one.grain) for one in days if _at(one.end) > now or not said.day.others
    )


def _later_day(later: Later, named: Day | None, now: datetime) -> Day:
    start, end = later.from_now(now)
    if named is not None and named.weekday is not None:  # «через неделю в среду»
        monday = start.date() - timedelta(days=start.weekday())
        first = monday + named.weekday * _DAY
        return Day(first, first + _DAY, others=(first + 7 * _DAY,) if named.weekday < now.weekday() else ())
    last = (end or start).date()
    return Day(start.date(), last + _DAY)


def _at(day: date, minutes: int = 0) -> datetime:
    return datetime.combine(day, time()) + timedelta(minutes=minutes)


def _clocked(said: Said, clock: Clock, now: datetime) -> tuple[Moment, ...]:
    """A clock time of a day; without a day the next time the clock shows it."""
    best, *rest = _totals(clock, said.part)
    day = said.day
    if day is None:
        made = _next(best, now)
        others = [_next(minutes, now) for minutes in rest]
        if (
            not rest
            and not clock.fixed
            and not clock.digital
            and said.part is None
            and made.date() > now.date()
            and 8 <= clock.hour <= 11
        ):
            others.append(_at(now.date(), best + 720))  # «в 9», said at noon, may be this evening
        return tuple(Moment(start, None, "minute") for start in (made, *(one for one in others if one > now)))
    if day.grain in ("week", "month"):
        return (Moment(_at(day.start), _at(day.end), day.grain),)
    start = _at(day.start, best)
    if day.today and start <= now:
        later_today = _at(day.start, best + 720)
        if (
            not clock.fixed
            and not clock.digital
            and said.part is None
            and best + 720 <= _LAST_CALL
            and later_today > now
        ):
            start, rest = later_today, []
        elif clock.fixed and best < 300:
            start += _DAY
    starts = [start, *(_at(day.start, minutes) for minutes in rest)]
    starts += [_at(other, best) for other in day.others if _at(other, best) > now]
    if (day.end - day.start).days == 2 and day.grain == "day":
        starts.append(start + _DAY)  # either day of a weekend
    return tuple(Moment(one, None, "minute") for one in dict.fromkeys(starts))


def _totals(clock: Clock, part: DayPart | None) -> list[int]:
    """Return the minutes since midnight a clock time may mean, the likeliest first."""
    if clock.fixed or clock.hour > 12:
        return [clock.hour * 60 + clock.minute]
    early, late = clock.hour % 12 * 60 + clock.minute, clock.hour % 12 * 60 + clock.minute + 720
    if part is not None:
        start, end = HOURS[part.name]
        if part.name == "night":
            return [early if clock.hour <= 5 else late if clock.hour != 12 else 1440]
        fits = [minutes for minutes in (early, late) if start * 60 - 120 <= minutes < end * 60 + 60]
        return fits[:1] or [clock.total]
    if clock.hour == 7:
        return [early, late] if clock.digital else [late, early]
    return [clock.total]


def _next(minutes: int, now: datetime) -> datetime:
    start = _at(now.date(), minutes)
    return start if start > now else start + _DAY


def _stretched(said: Said, hours: Hours, now: datetime) -> tuple[Moment, ...]:
    """Hours of a day; without a day the next ones that have not begun."""
    start, end = hours.start, hours.end
    if said.part is not None and start == 0 and end < _MIDNIGHT and said.part.name != "night":
        start = HOURS[said.part.name][0] * 60  # «вечером, до восьми» begins with the evening
        end += 720 if end <= start and end <= 720 else 0
    if said.part is not None and said.part.name in ("morning",) and start >= 780 and end > 780:
        start, end = start - 720, end - 720
    elif said.part is not None and said.part.name == "evening" and 0 < start < 720 and (end <= 720 or end == _MIDNIGHT):
        start, end = start + 720, min(end + 720, _MIDNIGHT)
    if said.day is not None:
        day, others = said.day.start, said.day.others
        if said.day.grain in ("week", "month"):
            return (Moment(_at(day), _at(said.day.end), said.day.grain),)
    else:
        begun = _at(now.date(), start) <= now if start else _at(now.date(), end) <= now
        day, others = now.date() + (_DAY if begun else timedelta()), ()
        if begun and _at(now.date(), end) > now + timedelta(hours=1):
            others = (now.date(),)
    days = (day, *(other for other in others if _at(other, end) > now))
    return tuple(Moment(_at(one, start), _at(one, end), "minute") for one in days)


def _parted(said: Said, part: DayPart, now: datetime) -> tuple[Moment, ...]:
    start, end = HOURS[part.name]
    if said.day is None:
        day = now.date() + (_DAY if now.hour >= LAST_CALL[part.name] else timedelta())
        return (Moment(_at(day, start * 60), _at(day, end * 60), "part", part.name),)
    if said.day.grain != "day" or (said.day.end - said.day.start).days > 1:
        return (Moment(_at(said.day.start), _at(said.day.end), said.day.grain, part.name),)
    days = (said.day.start, *(other for other in said.day.others if _at(other, end * 60) > now))
    return tuple(Moment(_at(one, start * 60), _at(one, end * 60), "part", part.name) for one in days)


def on_workdays(values: tuple[Moment, ...]) -> tuple[Moment, ...]:
    """Move what fell on a weekend to the Monday after it: «по будням с 9 до 18»."""
    moved = []
    for one in values:
        shift = timedelta(days=max(0, 7 - one.start.weekday())) if one.start.weekday() >= 5 else timedelta()
        moved.append(replace(one, start=one.start + shift, end=one.end + shift if one.end else None))
    return tuple(dict.fromkeys(moved))


def now_said(line: Line, ask: Ask) -> Reading | None:
    """«прямо сейчас можно»: now, where nothing else is said; «сейчас занят» is not an answer."""
    places = [place for place, token in enumerate(line.tokens) if token.kind in ("word", "number")]
    named = [place for place in places if line.tokens[place].text in _NOW]
    if len(named) != 1 or any(line.tokens[place].text not in _READY for place in places if place != named[0]):
        return None
    token = line.tokens[named[0]]
    start = ask.now.replace(second=0, microsecond=0)
    return Reading(Moment(start, None, "minute"), token.start, token.end, "datetime.now")
