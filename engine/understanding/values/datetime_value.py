"""Dates and times as leads say them. The message is read left to right into days, clock times, ranges of hours,
parts of the day and waiting times; neighbours that go together make one moment.

Rules taken from how people in sales talk: a clock hour of 1-7 is after noon; a time already past moves to the next day;
what was refused («завтра не могу») is not a value; two things joined by «или» are one reading with a close other one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from engine.understanding.reading import Ask, Reading
from engine.understanding.text import Utterance
from engine.understanding.values.calendar_words import CARDINALS, HALVES, MONTHS, ORDINALS, PARTS, RELATIVE, WEEKDAYS
from engine.understanding.values.clock import Clock, Hours, clock, hours
from engine.understanding.values.day import Day, day, one
from engine.understanding.values.day_part import DayPart, day_part, is_wish
from engine.understanding.values.later import Later, later
from engine.understanding.values.moments import Said, moments, now_said
from engine.understanding.values.time_line import Line, chain, line_of, number, ordinal

_OTHER_TRIGGERS: Final = frozenset(
    "через после до к с между в полдень полночь полудня пол половина половине без четверть полчаса конце начале середине "
    "выходные выходных сейчас щас now noon midnight tonight weekend next this in after before half quarter end at "
    "следующий следующей следующую след через чз час часа часов".split()
)
# Words that may stand between the things of one moment, and before a bare hour.
_GLUE: Final = frozenset(
    "в во к ко на с со о об около где то примерно часов часа часам часиков так уже лучше можно давайте давай ровно числа г "
    "года числах там этак или около приблизительно скажем ну типа потом , . ( ) - : ; at on by the around about in of for a from - — прям прямо "
    "где-то удобно наверное наверно думаю давайте-ка желательно как-нибудь ближе районе только строго именно время и утру".split()
)
_IN: Final = frozenset("в во к ко на at by @ около".split())
_OR: Final = frozenset("или либо or".split())
_DENIED: Final = frozenset("не кроме not except исключая ни нет".split())
_REFUSED: Final = frozenset(
    "не неудобно занят занята заняты занято никак нельзя can't cant cannot don't won't busy not impossible некогда "
    "уезжаю улетаю выходной нет".split()
)
_SMALL_TALK: Final = frozenset(
    "да ага угу ок окей хорошо ладно можно давайте давай звоните позвоните перезвоните набирайте наберите жду буду наверное "
    "наверно думаю удобно мне меня для меня лучше пожалуйста будет свободен свободна ну тогда пусть норм нормально отлично "
    "спасибо часов часа час ч где то примерно около скажем yes ok okay please call me is fine good works would be great "
    "and и по мск московскому московское время времени допустим примерно ровно там типа го смогу могу сможете число".split()
)
_PAST_WORK: Final = frozenset("по за каждый каждую каждое каждые every each".split())


@dataclass(frozen=True, slots=True)
class Found:
    """One thing read: what it is, and the tokens it took (``after`` is the index behind the last)."""

    thing: Day | DayPart | Clock | Hours | Later
    first: int
    after: int


def read(utterance: Utterance, ask: Ask) -> tuple[Reading, ...]:
    """Return the moments of a message in text order."""
    if not _may_hold(utterance):
        return ()
    line = line_of(utterance, ask.locale)
    found = tuple(_scan(line, ask))
    readings: list[Reading] = []
    joined = False
    for phrase, either in _phrases(line, found):
        reading = _reading(line, phrase, ask)
        if reading is not None and joined and either and readings:
            readings[-1] = _either(readings[-1], reading)
        elif reading is not None:
            readings.append(reading)
        joined = reading is not None
    if not readings and ask.awaited:
        alone = _day_number(line, ask) or now_said(line, ask)
        if alone:
            return (alone,)
    return tuple(readings)


def _may_hold(utterance: Utterance) -> bool:
    """A quick look: digits, a word of the calendar, or an unknown word that could be a misspelt one."""
    for token in utterance.tokens:
        if token.kind == "number":
            return True
        if token.kind == "word" and (_triggers(token.text)):
            return True
    return False


def _triggers(word: str) -> bool:
    from engine.understanding.values.calendar_words import spell

    if word in _OTHER_TRIGGERS or len(word) > 6 and word.startswith("пол"):
        return True
    spelt = spell(word)
    return any(spelt in table for table in (RELATIVE, WEEKDAYS, MONTHS, PARTS, HALVES, CARDINALS, ORDINALS))


def _scan(line: Line, ask: Ask) -> Iterator[Found]:
    """Read the things of a message, the longest first at each place."""
    index = 0
    today = ask.now.date()
    while index < len(line.words):
        if is_wish(line, index):
            index += 2
            continue
        match = (
            later(line, index)
            or _days(line, index, ask)
            or _after_day(line, index, ask)
            or day_part(line, index)
            or _dated(line, index, ask)
            or hours(line, index)
            or _timed(line, index)
        )
        if match is None:
            index += _opaque(line, index)
            continue
        thing, after = match
        if thing is not None:
            yield Found(thing, index, after)
        index = after
    del today


def _opaque(line: Line, index: int) -> int:
    """Return how many tokens to pass where nothing was read: a chain of digits is passed as one."""
    found = chain(line, index)
    return found.end - index if found is not None else 1


def _dated(line: Line, index: int, ask: Ask) -> tuple[Day, int] | None:
    if line.word(index - 1) in ("каждый", "каждую", "каждое", "каждые", "every", "each"):
        return None
    return day(line, index, ask.now.date())


def _timed(line: Line, index: int) -> tuple[Clock, int] | None:
    if line.is_number(index) and index > 1 and line.is_number(index - 1):
        return None  # the middle of a phone number or a sum
    return clock(line, index)


def _after_day(line: Line, index: int, ask: Ask) -> tuple[None, int] | None:
    """«до пятницы», «после 25 ноября»: an open range of days is nothing to call at; it is passed unread."""
    if line.word(index) not in ("до", "после", "before", "after", "until", "till", "кроме", "except"):
        return None
    if line.word(index) == "после" and RELATIVE.get(line.word(index + 1)) == 1:
        return None
    place = index + 1 + (line.word(index + 1) == "the")
    named = day(line, place, ask.now.date())
    if named is not None and not named[0].soft:
        return None, named[1]
    if line.word(index) in ("до", "until", "till") and (
        line.word(index + 1) in PARTS or line.word(index + 1) in ("вечера", "утра", "ночи", "дня")
    ):
        return None if line.word(index + 1) in ("обед",) else (None, index + 2)
    return None


def _days(line: Line, index: int, ask: Ask) -> tuple[Day, int] | None:
    """«с 25 по 27 ноября», «с понедельника по среду», «25-27 ноября», «пн-пт»."""
    today = ask.now.date()
    place = index
    opened = line.word(index) in ("с", "со", "from", "от")
    if opened:
        place += 1 + (line.word(index + 1) == "the")
    if line.word(place - 1) in _PAST_WORK:
        return None
    pair = chain(line, place)
    if pair is not None and pair.marks == "-" and line.word(pair.end) in MONTHS:
        last = day(line, pair.end - 1, today) if False else None
        month = line.word(pair.end)
        return _between(int(pair.numbers[0]), int(pair.numbers[1]), month, pair.end + 1, ask) if last is None else None
    first = ordinal(line, place) or number(line, place)
    if first is not None and line.word(first[1]) in ("по", "до", "-", "to"):
        closing = day(line, first[1] + 1, today)
        if closing is not None and closing[0].grain == "day" and (opened or line.word(first[1]) == "-"):
            start, end = first[0], closing[0]
            if 1 <= start < 31 and (end.end - end.start).days == 1 and start < end.start.day:
                begin = end.start.replace(day=start)
                if begin < today and end.start.month == today.month and end.start.year == today.year:
                    begin = today
                return Day(begin, end.end), closing[1]
        return None
    if not opened and line.word(place) not in WEEKDAYS and first is None:
        return None
    opening = day(line, place, today)
    if (
        opening is None
        or opening[0].grain != "day"
        or line.word(opening[1]) not in ("по", "до", "-", "to", "till", "until")
    ):
        return None
    closing = day(line, opening[1] + 1, today)
    if closing is None or closing[0].grain != "day":
        return None
    start_day, end_day = opening[0], closing[0]
    end = end_day.end
    if end <= start_day.start and end_day.weekday is not None:
        from datetime import timedelta

        end += timedelta(days=7)
    return (
        (Day(start_day.start, end), closing[1])
        if end > start_day.start and (end - start_day.start).days <= 62
        else None
    )


def _between(low: int, high: int, month: str, after: int, ask: Ask) -> tuple[Day, int] | None:
    from engine.understanding.values.day import _date

    start = _date(low, MONTHS[month], None, ask.now.date())
    if start is None or not low < high:
        return None
    end = _date(high, MONTHS[month], start.year, ask.now.date())
    return (Day(start, one(end).end), after) if end else None


def _phrases(line: Line, found: tuple[Found, ...]) -> Iterator[tuple[list[Found], bool]]:
    """Group the things that make one moment; tell of each group whether «или» joins it to the one before."""
    group: list[Found] = []
    either = False
    for thing in found:
        if group:
            between = line.words[group[-1].after : thing.first]
            joint = any(word in _OR for word in between) or between in (("/",), ("-",))
            close = all(word in _GLUE for word in between) and len(between) <= 8
            if (
                close
                and not joint
                and not ("и" in between and type(thing.thing) in {type(one_.thing) for one_ in group})
                and _fits(group, thing)
            ):
                group.append(thing)
                continue
            yield group, either
            either = joint and all(word in _GLUE or word == "/" for word in between)
        group = [thing]
    if group:
        yield group, either


def _fits(group: list[Found], new: Found) -> bool:
    """Tell whether a thing may belong to the moment of a group: one of a kind, or two that agree."""
    things = [one_.thing for one_ in group]
    timed = [thing for thing in things if isinstance(thing, Clock | Hours)]
    if isinstance(new.thing, Clock | Hours):
        if any(isinstance(thing, Later) and thing.unit == "minute" for thing in things):
            return False
        return not timed
    if isinstance(new.thing, DayPart):
        return not any(isinstance(thing, DayPart) for thing in things)
    if isinstance(new.thing, Later):
        return (
            new.thing.unit != "minute"
            and not any(isinstance(thing, Later) for thing in things)
            and not any(isinstance(thing, Day) and thing.weekday is None for thing in things)
        )
    days = [thing for thing in things if isinstance(thing, Day)]
    waits = [thing for thing in things if isinstance(thing, Later)]
    if waits:
        return not days and waits[0].unit == "day" and new.thing.weekday is not None
    if not days:
        return True
    if len(days) > 1:
        return False
    old, fresh = days[0], new.thing
    if {old.grain, fresh.grain} == {"week", "day"}:
        return (old if old.grain == "day" else fresh).weekday is not None
    return (
        old.start == fresh.start or fresh.start in old.others or old.start in fresh.others or _same_weekday(old, fresh)
    )


def _same_weekday(old: Day, fresh: Day) -> bool:
    """«в пятницу 27 ноября»: the date has that name, so it tells which Friday."""
    named, exact = (old, fresh) if old.weekday is not None else (fresh, old)
    return named.weekday is not None and exact.start.weekday() == named.weekday and exact.weekday is None


def _reading(line: Line, group: list[Found], ask: Ask) -> Reading | None:
    if _rejected(line, group):
        return None
    said = Said()
    for found in group:
        said = said.with_thing(found.thing)
    things = [found.thing for found in group]
    bare = all(isinstance(thing, Clock | Hours) and thing.bare for thing in things)
    soft = all(isinstance(thing, Day) and thing.soft for thing in things)
    if (bare or soft) and not _allowed(line, group, ask, bare):
        return None
    values = moments(said, ask.now)
    if not values:
        return None
    first, after = group[0].first, group[-1].after
    return Reading(
        values[0],
        line.tokens[first].start,
        line.tokens[after - 1].end,
        "datetime.moment",
        evident=not bare and not soft,
        repaired=any(line.words[place] != line.tokens[place].text for place in range(first, after)),
        others=values[1:],
    )


def _allowed(line: Line, group: list[Found], ask: Ask, bare: bool) -> bool:
    """A bare hour counts when it was awaited, after a preposition of time or alone in the message."""
    if not ask.awaited:
        return False
    first, after = group[0].first, group[-1].after
    if isinstance(group[0].thing, Hours) and not line.is_number(first):
        return True
    if bare and line.word(first - 1) in _IN and first:
        return True
    rest = [
        line.words[place]
        for place in range(len(line.words))
        if not first <= place < after and line.tokens[place].kind in ("word", "number")
    ]
    return all(word in _SMALL_TALK or word in _GLUE for word in rest)


def _rejected(line: Line, group: list[Found]) -> bool:
    """«только не завтра», «в среду не могу», «после дождичка в четверг»: named to be refused."""
    place = group[0].first - 1
    clause = line.tokens[group[0].first].clause
    while place >= 0 and line.words[place] in ("в", "во", "на", "к", "с", "on", "at", "in", "the", "о", "раньше"):
        place -= 1
    if place >= 0 and line.words[place] in _DENIED and line.tokens[place].clause == clause:
        return True
    if place >= 0 and line.words[place] in ("дождичка", "дождика"):
        return True
    after = group[-1].after
    for place in range(after, min(after + 4, len(line.words))):
        if line.tokens[place].clause != line.tokens[after - 1].clause or line.words[place] in (",", "."):
            break
        if line.words[place] in RELATIVE or line.words[place] in WEEKDAYS or line.is_number(place):
            break
        if (
            line.words[place] in _REFUSED
            and not line.phrase(place, "не", "раньше")
            and not line.phrase(place, "не", "против")
        ):
            return True
    return False


def _day_number(line: Line, ask: Ask) -> Reading | None:
    """A number over 24 that is the whole answer is a day of the month."""
    places = [place for place in range(len(line.words)) if line.tokens[place].kind in ("word", "number")]
    numbers = [place for place in places if line.is_number(place)]
    if len(numbers) != 1 or any(
        line.words[place] not in _SMALL_TALK | _GLUE for place in places if place != numbers[0]
    ):
        return None
    place = numbers[0]
    found = chain(line, place)
    if (
        found is None
        or found.marks
        or not 24 < int(found.numbers[0]) <= 31
        or line.word(place + 1) in ("часов", "%", "₽")
    ):
        return None
    from engine.understanding.values.day import _of_month

    values = moments(Said(day=_of_month(int(found.numbers[0]), ask.now.date())), ask.now)
    token = line.tokens[place]
    return Reading(values[0], token.start, token.end, "datetime.day_number")


def _either(left: Reading, right: Reading) -> Reading:
    """Join two readings that «или» offers: the first one named, the other close to it."""
    if right.value is None:
        return left
    return replace(left, end=right.end, others=(right.value, *left.others, *right.others))
