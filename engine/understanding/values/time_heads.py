"""The words that a day, a clock time, a wait or a part of the day may begin with: nothing is read at any other place.

A message is mostly other words; asking every rule about each of them is what would cost time.
"""

from __future__ import annotations

from typing import Final

from engine.understanding.values.calendar_words import (
    CARDINALS,
    MINUTE_WORDS,
    MONTHS,
    NEXT,
    ORDINALS,
    PARTS,
    PAST,
    RELATIVE,
    THIS,
    UNITS,
    WEEKDAYS,
    WEEKEND,
)
from engine.understanding.values.clock import AFTER, BEFORE, FROM
from engine.understanding.values.clock_read import SAME_HEADS
from engine.understanding.values.day_counted import COUNTING
from engine.understanding.values.day_part import PHRASE_HEADS, WISHES
from engine.understanding.values.day_period import EDGE_HEADS
from engine.understanding.values.day_season import SEASON_WORDS
from engine.understanding.values.time_line import Line
from engine.understanding.values.word_set import words

_OTHERS: Final = words(
    "в the this at same a an half couple quarter in within day last week той не not no до после before after until "
    "till кроме except начиная starting между between tonight этим сегодняшним с со от from "
    "через черз чрез чз чрз спустя течение течении полчаса полчасика полгода полтора полторы пару пара парочку "
    "часов часа часиков часам час часу часом полдень полдня полудня полудню noon noonish midday "
    "полночь полуночи midnight пол половина половине половину половины четверть четверти без"
)
_HEADS: Final = frozenset().union(
    CARDINALS, MINUTE_WORDS, MONTHS, NEXT, ORDINALS, PARTS, PAST, RELATIVE, THIS, UNITS, WEEKDAYS, WEEKEND,
    AFTER, BEFORE, FROM, SAME_HEADS, COUNTING, PHRASE_HEADS, WISHES, EDGE_HEADS, SEASON_WORDS, _OTHERS,
)  # fmt: skip


def may_begin(line: Line, index: int) -> bool:
    """Tell whether anything of the calendar or the clock may begin at ``index``."""
    word = line.words[index]
    return word in _HEADS or line.tokens[index].kind == "number" or (word.startswith("пол") and len(word) > 5)
