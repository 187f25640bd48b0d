"""Days counted within a month or from today: «первый понедельник декабря», "last day of october", «ближайшие 3 дня»."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import Final

from engine.understanding.values.calendar_words import MONTH, MONTHS, NEXT, THIS, UNITS, WEEK, WEEKDAYS
from engine.understanding.values.day import DAY, Day, following, one
from engine.understanding.values.time_line import Line, number
from engine.understanding.values.word_set import listed

_PLACES: Final = {
    **{
        stem + ending: place
        for place, stem in enumerate(listed("перв втор трет четверт пят"), 1)
        for ending in (listed("ий ья ью ьей ьего ье ьем") if stem == "трет" else listed("ый ой ая ую ого ое ом"))
    },
    **{word: place for place, word in enumerate(listed("first second third fourth fifth"), 1)},
    **dict.fromkeys(listed("последний последняя последнюю последней последнего последнее последнем last final"), -1),
}
_DAY_WORDS: Final = frozenset({"день", "дня", "day"})
_NEAR: Final = NEXT | frozenset({"ближайшие", "ближайших", "coming"})
COUNTING: Final = frozenset(_PLACES) | _NEAR


def counted(line: Line, index: int, today: date) -> tuple[Day, int] | None:
    """Read a day or week by its place in a month, or some days from today on."""
    place = _PLACES.get(line.word(index))
    if place is not None:
        found = _placed(line, index + 1, place, today)
        if found is not None:
            return found
    return _ahead(line, index, today) if line.word(index) in _NEAR else None


def _placed(line: Line, index: int, place: int, today: date) -> tuple[Day, int] | None:
    word = line.word(index)
    if word not in WEEKDAYS and word not in _DAY_WORDS and word not in WEEK:
        return None
    within = _month(line, index + 1, today)
    if within is None:
        return None
    year, month, after = within
    for _ in range(2):
        found = _found(word, place, year, month)
        if found is None or found.end > today:
            break
        year, month = (year + 1, month) if line.word(after - 1) in MONTHS else following(year, month)
    return (found, after) if found is not None else None


def _found(word: str, place: int, year: int, month: int) -> Day | None:
    last = monthrange(year, month)[1]
    if word in _DAY_WORDS:
        return one(date(year, month, last if place < 0 else place))
    if word in WEEK:
        start = date(year, month, last - 6 if place < 0 else 7 * place - 6) if place < 5 else None
        return None if start is None else Day(start, start + 7 * DAY, "week")
    ahead = (WEEKDAYS[word] - date(year, month, 1).weekday()) % 7
    days = range(1 + ahead, last + 1, 7)
    if place > len(days):
        return None
    return one(date(year, month, days[place if place < 0 else place - 1]))


def _month(line: Line, index: int, today: date) -> tuple[int, int, int] | None:
    """Read the month that a day is counted in; return it with its year and the index after it."""
    while line.word(index) in ("of", "the", "in", "в"):
        index += 1
    shift = "next" if line.word(index) in NEXT else "this" if line.word(index) in THIS else ""
    index += bool(shift)
    word = line.word(index)
    if word in MONTH:
        year, month = following(today.year, today.month) if shift == "next" else (today.year, today.month)
        return year, month, index + 1
    if word not in MONTHS or line.tokens[index].kind != "word":
        return None
    if line.is_number(index + 1) and len(line.word(index + 1)) == 4:
        return int(line.word(index + 1)), MONTHS[word], index + 2
    return today.year + (MONTHS[word] < today.month), MONTHS[word], index + 1


def _ahead(line: Line, index: int, today: date) -> tuple[Day, int] | None:
    """«В ближайшие 3 дня», "the next two weeks"."""
    many = number(line, index + 1)
    if many is None or not 1 < many[0] <= 60:
        return None
    days = {"day": 1, "week": 7}.get(UNITS.get(line.word(many[1]), ""))
    if days is None or many[0] * days > 62:
        return None
    return Day(today, today + timedelta(days=many[0] * days)), many[1] + 1
