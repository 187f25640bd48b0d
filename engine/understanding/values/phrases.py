"""Which of the things read belong to one moment: «в пятницу» and «в 3 дня» do, «завтра или в среду» are two."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from engine.understanding.values.clock import Clock
from engine.understanding.values.day import Day
from engine.understanding.values.day_part import DayPart
from engine.understanding.values.hours import Hours
from engine.understanding.values.time_line import Line
from engine.understanding.values.wait import Later
from engine.understanding.values.word_set import words

Thing = Day | DayPart | Clock | Hours | Later

# Words that may stand between the things of one moment.
GLUE: Final = words(
    "в во к ко на с со о об около где то примерно часов часа часам часиков так уже лучше можно давайте давай ровно "
    "числа г года числах там этак эдак поближе пораньше попозже пожалуй "
    "может быть вроде скорее всего приблизительно скажем ну типа , . ( ) : ; at on by the around about in of for a "
    "from прям прямо удобно наверное наверно думаю желательно ближе районе только строго именно время хотя бы даже "
) | {"-", "—"}
OR: Final = frozenset({"или", "либо", "or", "/"})
REFUSED: Final = words(
    "не неудобно занят занята заняты занято никак нельзя can't cant cannot don't won't busy not impossible некогда "
    "разъездах смене дороге отъезде командировке отпуске работаю "
    "doesn't doesnt isn't isnt dont wont wouldn't unable unavailable couldn't booked "
    "забит забита забито забиты расписан расписана расписано перегружен перегружена "
    "уезжаю улетаю нет выходной мимо отпадает отпадают пролетает вылетает out"
)
_APART: Final = words(". ? ! ; а и then and so but потом затем поэтому вернусь приеду")


@dataclass(frozen=True, slots=True)
class Found:
    """One thing read: what it is, and the tokens it took (``after`` is the index behind the last)."""

    thing: Thing
    first: int
    after: int


@dataclass(frozen=True, slots=True)
class Phrase:
    """The things of one moment in text order. ``either``: «или» joins it to the phrase before."""

    found: tuple[Found, ...]
    either: bool = False

    @property
    def things(self) -> tuple[Thing, ...]:
        """What was read, without the places."""
        return tuple(one.thing for one in self.found)


def phrases(line: Line, found: tuple[Found, ...]) -> tuple[Phrase, ...]:
    """Group the things of a message into moments; alternatives lend each other what they lack."""
    groups: list[Phrase] = []
    for phrase in _grouped(line, found):
        if phrase.either and groups:
            left, right = _lent(groups[-1], phrase)
            groups[-1:] = [left, right]
        else:
            groups.append(phrase)
    return tuple(groups)


def _grouped(line: Line, found: tuple[Found, ...]) -> Iterator[Phrase]:
    group: list[Found] = []
    either = False
    for thing in found:
        if group:
            between = line.words[group[-1].after : thing.first]
            joint = any(word in OR for word in between)
            close = len(between) <= 8 and all(word in GLUE or word in OR for word in between)
            near = close or _one_clause(between, group[-1].thing, thing.thing)
            if near and not joint and _fits([one.thing for one in group], thing.thing):
                group.append(thing)
                continue
            yield Phrase(tuple(group), either)
            either = joint and close
        group = [thing]
    if group:
        yield Phrase(tuple(group), either)


def _one_clause(between: tuple[str, ...], left: Thing, right: Thing) -> bool:
    """«завтра освобожусь только после шести»: a day and a time of one clause belong together, whatever is between."""
    if isinstance(left, Day) == isinstance(right, Day) or isinstance(left, Later) or isinstance(right, Later):
        return False
    return len(between) <= 6 and not any(
        word in REFUSED or word in _APART or word in OR or word.isdecimal() for word in between
    )


def _lent(left: Phrase, right: Phrase) -> tuple[Phrase, Phrase]:
    """«завтра в 3 или 4» are two hours of one day, «в среду или четверг после обеда» two afternoons."""
    days = [one for one in left.found if isinstance(one.thing, Day)]
    if days and not any(isinstance(one.thing, Day | Later) for one in right.found):
        return left, Phrase((*days, *right.found), either=True)
    if len(days) == len(left.found):
        times = [one for one in right.found if not isinstance(one.thing, Day | Later)]
        return Phrase((*left.found, *times), left.either), right
    return left, right


def _fits(things: list[Thing], new: Thing) -> bool:
    """Tell whether a thing may belong to the moment of a group: one of a kind, or two that agree."""
    waits = [thing for thing in things if isinstance(thing, Later)]
    days = [thing for thing in things if isinstance(thing, Day)]
    if isinstance(new, Clock | Hours):
        return not any(isinstance(thing, Clock | Hours) for thing in things) and not any(
            wait.unit == "minute" for wait in waits
        )
    if isinstance(new, DayPart):
        return not any(isinstance(thing, DayPart) for thing in things) and not any(
            wait.unit == "minute" for wait in waits
        )
    if isinstance(new, Later) and new.unit == "minute":
        return len(days) == len(things) == 1 and days[0].today  # «сегодня через час»
    if isinstance(new, Later):
        return new.unit == "day" and not waits and all(day.weekday is not None for day in days)
    if waits:
        return (
            not days and new.today
            if waits[0].unit == "minute"
            else not days and waits[0].unit == "day" and new.weekday is not None
        )
    return not days or (len(days) == 1 and _agree(days[0], new))


def _agree(old: Day, new: Day) -> bool:
    """«на следующей неделе в среду», «завтра 21 ноября», «в пятницу 27 ноября»: two names of one day."""
    if {old.grain, new.grain} == {"week", "day"}:
        return (old if old.grain == "day" else new).weekday is not None
    if old.start == new.start or new.start in old.others or old.start in new.others:
        return True
    if old.grain == new.grain == "day" and old.start < new.start < old.end and new.weekday is not None:
        return True  # «после выходных, во вторник»
    named, exact = (old, new) if old.weekday is not None else (new, old)
    return named.weekday == exact.start.weekday() and exact.weekday is None and named.weekday is not None
