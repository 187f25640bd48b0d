"""A time said instead of the one before it: «завтра в 11. а не, давайте в 12», «тогда в понедельник»."""

from __future__ import annotations

from engine.understanding.values.clock import Clock
from engine.understanding.values.day import Day
from engine.understanding.values.day_part import DayPart
from engine.understanding.values.hours import Hours
from engine.understanding.values.phrases import Phrase
from engine.understanding.values.taken_back import taken_back
from engine.understanding.values.time_line import Line
from engine.understanding.values.wait import Later
from engine.understanding.values.word_set import words

_BETTER = words("тогда лучше instead")


def instead(line: Line, heard: Phrase | None, phrase: Phrase) -> Phrase | None:
    """Return the phrase that stands instead of the one heard, with the day it does not repeat; else nothing."""
    if heard is None or phrase.either:
        return None
    between = line.words[heard.found[-1].after : phrase.found[0].first]
    if not any(word in _BETTER for word in between) and not taken_back(between):
        return None
    if any(isinstance(thing, Day | Later) for thing in phrase.things):
        timed = any(isinstance(thing, Clock | Hours | DayPart | Later) for thing in phrase.things)
        if timed or "тогда" in between or any(isinstance(thing, Later) for thing in heard.things):
            return phrase
        hour = (one for one in heard.found if isinstance(one.thing, Clock | Hours | DayPart))
        return Phrase((*phrase.found, *hour))  # «в среду в 15, хотя нет, в четверг» keeps its hour
    kept = [one for one in heard.found if isinstance(one.thing, Day)]
    if not any(isinstance(thing, DayPart) for thing in phrase.things):
        kept += [one for one in heard.found if isinstance(one.thing, DayPart)]
    return Phrase((*kept, *phrase.found))
