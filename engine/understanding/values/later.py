"""Times counted from now: «через полчасика», «часа через два», «дня через три», «неделю назад», "in half an hour".

Minutes and hours lead to a moment, whole days and longer to a day.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from engine.understanding.values.calendar_words import CARDINALS, UNITS
from engine.understanding.values.time_line import Line
from engine.understanding.values.wait import Later, amount, count, made, skip
from engine.understanding.values.wait_english import english_amount
from engine.understanding.values.word_set import words

_THROUGH = words("через черз чрез чз чрз спустя")
_AMOUNTS = words("полчаса полчасика полгода полтора полторы пару пара парочку a an half couple")
_FARTHEST: Final = 1_200  # months


def later(line: Line, index: int) -> tuple[Later, int] | None:
    """Read the waiting time at ``index``; return it with the index after it."""
    found = _later(line, index)
    too_far = found is not None and found[0].unit == "month" and abs(found[0].high) > _FARTHEST
    return None if too_far else found


def _later(line: Line, index: int) -> tuple[Later, int] | None:
    word = line.word(index)
    ago = _postposed(line, index)
    if ago is not None:
        return ago
    if word in _THROUGH or word in ("in", "within"):
        place = skip(line, index + 1)
        return english_amount(line, place) if word in ("in", "within") else amount(line, place)
    if word in ("течение", "течении"):  # «в течение часа» is any time until then
        found = _within(line, index + 1)
        return (replace(found[0], low=0), found[1]) if found and found[0].unit == "minute" else None
    unit = UNITS.get(word)
    if unit and line.word(index + 1) in _THROUGH:  # «часа через два», «минут через 20»
        counted = count(line, skip(line, index + 2))
        if counted is None or UNITS.get(line.word(counted[2])) == unit:
            return None
        return made(counted[0], counted[1], unit), counted[2]
    if unit and line.word(index + 1) == "так" and line.word(index + 2) in _THROUGH:
        counted = count(line, skip(line, index + 3))
        return (made(counted[0], counted[1], unit), counted[2]) if counted else None
    if line.english and (line.is_number(index) or word in CARDINALS or word in ("an", "a", "half", "couple")):
        found = english_amount(line, index)  # "2 hours from now"
        if found and line.phrase(found[1], "from", "now"):
            return found[0], found[1] + 2
        if found and line.word(found[1]) in ("later", "hence") and found[0].unit != "minute":
            return found[0], found[1] + 1
    return None


def _postposed(line: Line, index: int) -> tuple[Later, int] | None:
    """«Неделю назад», «спустя неделю» turned round, "3 days ago"; some years ago tell how long, not when."""
    word = line.word(index)
    if not (line.is_number(index) or word in CARDINALS or word in UNITS or word in _AMOUNTS):
        return None
    found = english_amount(line, index) if line.english and word not in UNITS else amount(line, index)
    if found is None:
        return None
    wait, after = found
    after += line.word(after) == "тому"
    if line.word(after) == "спустя":
        return wait, after + 1
    if line.word(after) not in ("назад", "ago") or (wait.unit == "month" and wait.low % 12 == 0):
        return None
    return Later(-wait.low, -wait.high, wait.unit), after + 1


def _within(line: Line, index: int) -> tuple[Later, int] | None:
    if line.word(index) == "получаса":
        return Later(30, 30, "minute"), index + 1
    if line.word(index) == "часа":
        return Later(60, 60, "minute"), index + 1
    return amount(line, index)
