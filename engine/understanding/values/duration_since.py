"""Durations since a past date: «с марта», «с 2023 года», «с прошлого года», "since last month".

The date is known to a month or a year, so what has passed is a range of whole days.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

from engine.understanding.text import Token
from engine.understanding.values.duration_ahead import to_come
from engine.understanding.values.duration_words import DAY, SEASONS, month_number
from engine.understanding.values.numerals_forms import word_set
from engine.understanding.values.spans import Span

_SINCE = frozenset({"с", "со", "since", "начиная"})
_LAST = word_set("прошлого прошлой last минувшего")
_THIS = word_set("этого этой this текущего")
_NEW_YEAR = (("нового", "года"), ("new", "year"), ("new", "year's"))
Period = tuple[date, date, int]  # the first and the last day it may be, and the last token
_YESTERDAY = {"вчера": 1, "вчерашнего": 1, "позавчера": 2, "позавчерашнего": 2, "yesterday": 1}
_WEEKDAYS = {
    word: day
    for day, forms in enumerate(
        (
            "понедельника monday",
            "вторника tuesday",
            "среды wednesday",
            "четверга thursday",
            "пятницы friday",
            "субботы saturday",
            "воскресенья sunday",
        )
    )
    for word in forms.split()
}
_ORDINAL = frozenset({"th", "st", "nd", "rd", "of", "го", "-"})
_HEDGES = frozenset({"the", "about", "around", "roughly", "maybe", "like", "approx", "примерно", "приблизительно"})
_HEDGED = 2
_CHRISTMAS = {"xmas": (12, 25), "christmas": (12, 25), "рождества": (1, 7)}
_EDGE = {"beginning": 0, "start": 0, "end": 1, "middle": 2, "начала": 0, "конца": 1, "середины": 2}


def read_since(tokens: tuple[Token, ...], now: datetime) -> list[Span]:
    """Return the durations said as «since a date» that has passed."""
    spans = []
    for index, token in enumerate(tokens[:-1]):
        if token.text in _SINCE:
            start = _skipped(tokens, index + 1)
            found = _new_year(tokens, start, now.date()) or period(tokens, start, now.date())
            if found is not None:
                spans += passed(found, index, now)
    return spans


def _skipped(tokens: tuple[Token, ...], index: int) -> int:
    """Step over an article and a hedge: "since the summer", "since about march", «где-то»."""
    last = min(index + _HEDGED, len(tokens) - 1)
    while index < last and tokens[index].text in _HEDGES:
        index += 1
    return index


def passed(found: Period, first: int, now: datetime) -> list[Span]:
    """Return what has passed since a period, as one span from token ``first`` on, if any day has."""
    start, end, last = found
    low, high = ((now.date() - day).days * DAY for day in (min(end, now.date()), start))
    return [Span(low, high, first, last, "time", evident=True, bare=False)] if high > 0 else []


def _new_year(tokens: tuple[Token, ...], index: int, today: date) -> Period | None:
    if tuple(token.text for token in tokens[index : index + 2]) not in _NEW_YEAR:
        return None
    return date(today.year, 1, 1), date(today.year, 1, 10), index + 1


def period(tokens: tuple[Token, ...], index: int, today: date) -> Period | None:
    """Return the first and last day a period may begin on, and its last token."""
    words = [token.text for token in tokens[index : index + 5]]
    if words[0] in _YESTERDAY:
        since = today - timedelta(days=_YESTERDAY[words[0]])
        return since, since, index + (2 if len(words) > 1 and words[1] == "дня" else 1) - 1
    if words[0] in _WEEKDAYS and (words[0].isascii() or not to_come(tokens, index)):
        return _relative(["last", words[0]], today, index - 1)
    if words[0] in _CHRISTMAS:
        return _month(*_CHRISTMAS[words[0]], words, 0, index, today)
    edge = _EDGE.get(words[0])
    if edge is not None and words[1:3] == ["of", "the"]:
        found = _whole(words[3], today, index + 3) if len(words) > 3 else None
        return None if found is None else (*_cut(found[0], found[1], edge), found[2])
    if edge is not None and words[1:2] == ["of"] and len(words) > 2:
        found = period(tokens, index + 2, today) or _whole(words[2], today, index + 2)
        return None if found is None else (*_cut(found[0], found[1], edge), found[2])
    if edge is not None and len(words) > 1 and words[1] not in _EDGE:
        found = period(tokens, index + 1, today) or _whole(words[1], today, index + 1)
        return None if found is None else (*_cut(found[0], found[1], edge), found[2])
    if words[0] in ("прошлого", "прошлой", "last", "этого", "этой", "this", "текущего", "минувшего") and len(words) > 1:
        return _relative(words, today, index)
    if words[0] == "позапрошлого" and len(words) > 1 and words[1] == "года":
        return date(today.year - 2, 1, 1), date(today.year - 2, 12, 31), index + 1
    if len(words) > 1 and words[0].isascii() and month_number(words[0]) and words[1].isdigit() and len(words[1]) <= 2:
        last = 2 if len(words) > 2 and words[2] in _ORDINAL else 1  # "since march 15"
        return _month(month_number(words[0]) or 1, int(words[1]), words, last, index, today)
    day = int(words[0]) if words[0].isdigit() and len(words[0]) <= 2 else None
    said_at = next((place for place, word in enumerate(words) if place and word not in _ORDINAL), 0)
    if day is not None and said_at and month_number(words[said_at]):
        month_at = said_at
    elif words[0].isdigit() and len(words[0]) == 4 and 1950 <= int(words[0]) <= today.year:
        last = index + 1 if len(words) > 1 and words[1] in ("года", "г", "го", "year") else index
        return date(int(words[0]), 1, 1), date(int(words[0]), 12, 31), last
    else:
        month_at, day = 0, None
    if words[month_at] in SEASONS:
        return _month(SEASONS[words[month_at]], None, words, month_at, index, today, months=3)
    month = month_number(words[month_at])
    return None if month is None else _month(month, day, words, month_at, index, today)


def _month(
    month: int, day: int | None, words: list[str], at: int, index: int, today: date, months: int = 1
) -> tuple[date, date, int] | None:
    year, last = today.year, index + at
    if words[at + 1 : at + 2] == ["of"] and words[at + 2 : at + 3] and words[at + 2].isdigit():
        words, last = [*words[: at + 1], *words[at + 2 :]], last + 1  # "since the summer of 2024"
    if len(words) > at + 1 and words[at + 1].isdigit() and len(words[at + 1]) == 4:
        year, last = int(words[at + 1]), last + 1
        last += len(words) > at + 2 and words[at + 2] in ("года", "г")
    elif len(words) > at + 2 and words[at + 1] in _LAST and words[at + 2] in ("года", "year"):
        year, last = today.year - 1, last + 2
    elif len(words) > at + 2 and words[at + 1] in _THIS and words[at + 2] in ("года", "year"):
        last += 2
    elif (month, day or 1) > (today.month, today.day):
        year -= 1
    if not 1950 <= year <= today.year:
        return None
    try:
        start = date(year, month, day or 1)
    except ValueError:
        return None
    end = start if day else _after(start, months) - timedelta(days=1)
    return start, end, last


def _after(start: date, months: int) -> date:
    place = start.month - 1 + months
    return date(start.year + place // 12, place % 12 + 1, 1)


def _relative(words: list[str], today: date, index: int) -> tuple[date, date, int] | None:
    back = 1 if words[0] in _LAST else 0
    month = month_number(words[1])
    if month is not None:  # «с прошлого октября» is that of last year
        year = today.year - 1 if back or month > today.month else today.year
        start = date(year, month, 1)
        return start, _after(start, 1) - timedelta(days=1), index + 1
    if words[1] in _WEEKDAYS:
        day = today - timedelta(days=(today.weekday() - _WEEKDAYS[words[1]]) % 7 or 7)
        return day, day, index + 1
    if words[1] in ("года", "year"):
        return date(today.year - back, 1, 1), date(today.year - back, 12, 31), index + 1
    if words[1] in ("месяца", "month"):
        start = _after(date(today.year, today.month, 1), -back)
        return start, _after(start, 1) - timedelta(days=1), index + 1
    if words[1] in ("недели", "week"):
        start = today - timedelta(days=today.weekday() + 7 * back)
        return start, start + timedelta(days=6), index + 1
    if words[1] in SEASONS:
        start = date(today.year - back, SEASONS[words[1]], 1)
        return start, _after(start, 3) - timedelta(days=1), index + 1
    return None


def _whole(word: str, today: date, index: int) -> tuple[date, date, int] | None:
    if word in ("года", "year"):
        return date(today.year, 1, 1), date(today.year, 12, 31), index
    if word in ("месяца", "month"):
        start = date(today.year, today.month, 1)
        return start, _after(start, 1) - timedelta(days=1), index
    return None


def _cut(start: date, end: date, edge: int) -> tuple[date, date]:
    """Return the beginning, the end or the middle third of a period."""
    third = (end - start).days // 3
    if edge == 0:
        return start, start + timedelta(days=third // 2)
    if edge == 1:
        return end - timedelta(days=third // 2), end
    return start + timedelta(days=third), end - timedelta(days=third)
