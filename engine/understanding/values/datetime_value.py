"""Dates and times as leads say them. The message is read left to right into days, clock times, ranges of hours,
parts of the day and waiting times; neighbours that go together make one moment.

Rules taken from how people in sales talk: a clock hour of 1-7 is after noon; a time already past moves to the next day;
what was refused («завтра не могу») is not a value; two things joined by «или» are one reading with a close other one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from functools import lru_cache
from typing import Final

from engine.understanding.reading import Ask, Reading
from engine.understanding.text import Utterance
from engine.understanding.values.bare_time import allowed, day_number
from engine.understanding.values.calendar_words import (
    CARDINALS,
    HALVES,
    MONTHS,
    NEXT,
    ORDINALS,
    PARTS,
    PAST,
    RELATIVE,
    THIS,
    WEEKDAYS,
    WEEKEND,
    spell,
)
from engine.understanding.values.clock import Clock
from engine.understanding.values.clock_read import clock, same_time
from engine.understanding.values.day import Day
from engine.understanding.values.day_counted import COUNTING
from engine.understanding.values.day_named import day, named_again
from engine.understanding.values.day_open import from_day, open_days, open_range
from engine.understanding.values.day_part import day_part, is_wish
from engine.understanding.values.day_period import RECURRING
from engine.understanding.values.day_range import day_range
from engine.understanding.values.day_season import SEASON_WORDS
from engine.understanding.values.dictated import dictated
from engine.understanding.values.hours import Hours, hours
from engine.understanding.values.later import later
from engine.understanding.values.moments import Said, moments, now_said, on_workdays
from engine.understanding.values.phrases import Found, Phrase, Thing, phrases
from engine.understanding.values.refused import refused
from engine.understanding.values.second_thoughts import instead
from engine.understanding.values.time_heads import may_begin
from engine.understanding.values.time_line import Line, chain, line_of
from engine.understanding.values.wait import Later
from engine.understanding.values.word_set import words

_STARTERS: Final = words(
    "начало началу концу конец середину через черз чрез чз чрз после обеда обеду ланча с в полдень полночь "
    "полудня полуночи пол половина половине без четверть полчаса конце начале середине выходные выходных сейчас щас "
    "now noon noonish midday midnight tonight weekend next this half quarter end in час часа часу часом "
    "течение течении after closer назад спустя ago later hence within time время числах early late конца той"
)
_MOST: Final = 200  # places of a message where something of time may begin: nobody means more
_WORKDAYS: Final = words("будням будни будние будних буднях weekdays")
_TABLES: Final = (
    COUNTING, SEASON_WORDS, RELATIVE, WEEKDAYS, MONTHS, PARTS, HALVES, CARDINALS, ORDINALS, NEXT, THIS, PAST, WEEKEND,
)  # fmt: skip


def read(utterance: Utterance, ask: Ask) -> tuple[Reading, ...]:
    """Return the moments of a message in text order."""
    if not any(token.kind == "number" or (token.kind == "word" and _tells(token.text)) for token in utterance.tokens):
        return ()
    line, said = _said(utterance, ask.locale, ask.now)
    workdays = not _WORKDAYS.isdisjoint(line.words)
    readings: list[Reading] = []
    joined = False
    heard: Phrase | None = None  # the phrase of the last reading
    for phrase in said:
        meant = instead(line, heard, phrase)
        offered = (joined and phrase.either) or meant is not None
        reading = _reading(line, meant or phrase, ask, offered, workdays)
        if reading is not None:
            heard = meant or phrase
            if meant is not None:
                readings.pop()
        if reading is not None and joined and phrase.either:
            readings[-1] = _either(readings[-1], reading)
        elif reading is not None:
            readings.append(reading)
        joined = reading is not None
    if not readings and ask.awaited:
        alone = day_number(line, ask) or now_said(line, ask)
        return (alone,) if alone else ()
    return tuple(readings)


@lru_cache(maxsize=20_000)
def _tells(word: str) -> bool:
    """Tell whether a word may begin something of the calendar or the clock."""
    if word in _STARTERS or (len(word) > 6 and word.startswith("пол")):
        return True
    spelt = spell(word)
    return any(spelt in table for table in _TABLES)


@lru_cache(maxsize=4)  # several slots ask about one message
def _said(utterance: Utterance, locale: str, now: datetime) -> tuple[Line, tuple[Phrase, ...]]:
    """Return a message as a line, and what it says of time."""
    line = line_of(utterance, locale)
    return line, phrases(line, tuple(_scan(line, now, dictated(utterance))))


def _scan(line: Line, now: datetime, barred: frozenset[int]) -> Iterator[Found]:
    """Read the things of a message, the longest first at each place; ``barred`` tokens are of no time."""
    index = last = tried = 0
    while index < len(line.words) and tried < _MOST:
        if not may_begin(line, index):
            index += 1
            continue
        tried += 1
        match = None if is_wish(line, index) else thing_at(line, index, last, now)
        passed = passed_at(line, index, now) if match is None else None
        if passed is not None:
            index = passed
            continue
        if match is None:
            digits = chain(line, index)
            index = digits.end if digits else index + 1
            continue
        thing, after = match
        if barred.isdisjoint(range(index, after)):
            yield Found(thing, index, after)
        index = last = after


def passed_at(line: Line, index: int, now: datetime) -> int | None:
    """Return the index after words that name no time although they look like it: greetings, open ranges of days."""
    if is_wish(line, index):
        return index + 2
    return open_days(line, index, now.date())


def thing_at(line: Line, index: int, last: int, now: datetime) -> tuple[Thing, int] | None:
    """Read what of time begins at ``index``; ``last`` is the index after what was read before."""
    today = now.date()
    found = (
        same_time(line, index, now)
        or from_day(line, index, today)
        or later(line, index)
        or open_range(line, index, today)
        or day_range(line, index, today)
        or day_part(line, index)
    )
    if found is not None:
        return found
    if open_days(line, index, today) is not None:
        return None
    if line.word(index) in WEEKDAYS and _recurs(line, index):
        return None
    named = day(line, index, today) or named_again(line, index, today)
    if named is not None:
        return named
    if line.is_number(index) and index > last and line.is_number(index - 1):
        return None  # the middle of a phone number or a sum
    return hours(line, index) or clock(line, index)


def _recurs(line: Line, index: int) -> bool:
    """Tell whether the weekday at ``index`` comes again and again: "every monday and thursday"."""
    for place in range(index - 1, max(-1, index - 8), -1):
        if line.words[place] in RECURRING:
            return True
        if line.words[place] not in WEEKDAYS and line.words[place] not in ("и", "and", ",", "в", "во"):
            return False
    return False


def _reading(line: Line, phrase: Phrase, ask: Ask, offered: bool, workdays: bool) -> Reading | None:
    if refused(line, phrase):
        return None
    things = phrase.things
    if len(things) == 1 and isinstance(things[0], Clock) and things[0].amount and not offered:
        return None  # «два часа», «3 дня» count time, they do not name it
    bare = all(isinstance(thing, Clock | Hours) and thing.bare for thing in things)
    soft = all((isinstance(thing, Day) and thing.soft) or (isinstance(thing, Later) and thing.past) for thing in things)
    if (bare or soft) and not offered and not allowed(line, phrase, ask):
        return None
    said = Said()
    for thing in things:
        said = said.with_thing(thing)
    values = moments(said, ask.now)
    if said.day is None and said.later is None and workdays:
        values = on_workdays(values)
    if not values:
        return None
    first, after = min(one.first for one in phrase.found), max(one.after for one in phrase.found)
    return Reading(
        values[0],
        line.tokens[first].start,
        line.tokens[after - 1].end,
        "datetime.moment",
        evident=not bare and not soft,
        repaired=any(line.words[place] != line.tokens[place].text for place in range(first, after)),
        others=values[1:],
    )


def _either(left: Reading, right: Reading) -> Reading:
    """Join two readings that «или» offers: the first one named, the other close to it."""
    if right.value is None:
        return left
    return replace(left, end=max(left.end, right.end), others=(right.value, *left.others, *right.others))
