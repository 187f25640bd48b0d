"""Parts of the day: «с утра», «после обеда», «ближе к вечеру», «в первой половине дня», "in the afternoon".

Their hours are a promise of the design: morning 6-12, lunch 12-14, afternoon 12-18, evening 18-23; night is 23-6.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from engine.understanding.values.calendar_words import (
    HALVES,
    MONTH,
    MONTHS,
    NEXT,
    PARTS,
    RELATIVE,
    THIS,
    WEEK,
    WEEKDAYS,
)
from engine.understanding.values.time_line import Line
from engine.understanding.values.word_set import words
from engine.value import Part

HOURS: Final[dict[Part, tuple[int, int]]] = {
    "morning": (6, 12),
    "lunch": (12, 14),
    "afternoon": (12, 18),
    "evening": (18, 23),
    "night": (23, 30),
}
# A part named without a day is today's until this hour, and tomorrow's from then on.
LAST_CALL: Final[dict[Part, int]] = {"morning": 10, "lunch": 13, "afternoon": 17, "evening": 21, "night": 24}

_PHRASES: Final[tuple[tuple[tuple[str, ...], Part], ...]] = (
    (("после", "обеда"), "afternoon"),
    (("после", "обеду"), "afternoon"),
    (("после", "ланча"), "afternoon"),
    (("до", "обеда"), "morning"),
    (("до", "ланча"), "morning"),
    (("до", "полудня"), "morning"),
    (("с", "утра", "до", "обеда"), "morning"),
    (("с", "утра"), "morning"),
    (("со", "утра"), "morning"),
    (("с", "утреца"), "morning"),
    (("с", "утречка"), "morning"),
    (("с", "ранья"), "morning"),
    (("с", "самого", "утра"), "morning"),
    (("первой", "половине", "дня"), "morning"),
    (("первая", "половина", "дня"), "morning"),
    (("первую", "половину", "дня"), "morning"),
    (("1", "половине", "дня"), "morning"),
    (("первой", "половине"), "morning"),
    (("второй", "половине", "дня"), "afternoon"),
    (("вторая", "половина", "дня"), "afternoon"),
    (("вторую", "половину", "дня"), "afternoon"),
    (("2", "половине", "дня"), "afternoon"),
    (("второй", "половине"), "afternoon"),
    (("середине", "дня"), "afternoon"),
    (("в", "дневное", "время"), "afternoon"),
    (("в", "вечернее", "время"), "evening"),
    (("в", "утреннее", "время"), "morning"),
    (("в", "ночное", "время"), "night"),
    (("в", "ночные", "часы"), "night"),
    (("в", "вечерние", "часы"), "evening"),
    (("в", "утренние", "часы"), "morning"),
    (("в", "дневные", "часы"), "afternoon"),
    (("под", "вечер"), "evening"),
    (("к", "утру"), "morning"),
    (("с", "обеда"), "afternoon"),
    (("районе", "обеда"), "lunch"),
    (("около", "обеда"), "lunch"),
    (("во", "время", "обеда"), "lunch"),
    (("под", "вечерок"), "evening"),
    (("на", "вечер"), "evening"),
    (("на", "вечерок"), "evening"),
    (("на", "утро"), "morning"),
    (("после", "работы"), "evening"),
    (("after", "work"), "evening"),
    (("after", "lunch"), "afternoon"),
    (("before", "lunch"), "morning"),
    (("before", "noon"), "morning"),
    (("lunch", "time"), "lunch"),
    (("around", "lunch"), "lunch"),
    (("about", "lunch"), "lunch"),
    (("by", "lunch"), "lunch"),
    (("first", "half", "of", "the", "day"), "morning"),
    (("1st", "half", "of", "the", "day"), "morning"),
    (("second", "half", "of", "the", "day"), "afternoon"),
    (("middle", "of", "the", "day"), "afternoon"),
)
_BY_HEAD: Final = {
    head: tuple(row for row in _PHRASES if row[0][0] == head) for head in dict.fromkeys(said[0] for said, _ in _PHRASES)
}
PHRASE_HEADS: Final = frozenset(_BY_HEAD)
WISHES: Final = words(
    "добрый доброе доброго доброй добрых хорошего хорошей хорошего приятного спокойной удачного удачи good nice great"
)
_LONGER: Final = frozenset({*MONTHS, *WEEK, *MONTH, *NEXT, *THIS, "года"})
_NAMED_DAY: Final = frozenset({"this", "этим", "сегодняшним"})


@dataclass(frozen=True, slots=True)
class DayPart:
    """A named part of the day; ``today`` where the word says so itself: "tonight", "this afternoon"."""

    name: Part
    today: bool = False


def day_part(line: Line, index: int) -> tuple[DayPart, int] | None:
    """Read the part of the day named at ``index``; return it with the index after it."""
    word = line.word(index)
    for said, name in _BY_HEAD.get(word, ()):
        if line.phrase(index, *said):
            after = index + len(said)
            if said[-1] == "половине" and line.word(after) in _LONGER:
                return None  # «во второй половине декабря» is no part of a day
            whole = line.word(after) == "до" and line.word(after + 1) in ("вечера", "ночи")
            return None if whole else (DayPart(name), after)  # «с утра до вечера» is any time
    if word == "tonight":
        return DayPart("evening", today=True), index + 1
    if word in _NAMED_DAY and line.word(index + 1) in PARTS:
        return DayPart(PARTS[line.word(index + 1)], today=True), index + 2
    name_or_none = PARTS.get(word)
    before = line.word(index - 1)
    if (
        name_or_none is None
        or before in WISHES
        or before
        in (
            "до",
            "после",
            "за",
            "по",
            "каждый",
            "каждое",
            "на",
            "от",
            "before",
            "after",
            "until",
            "till",
            "every",
            "each",
        )
    ):
        return None
    if name_or_none == "lunch" and (before in RELATIVE or before in WEEKDAYS or word == "lunchtime"):
        return DayPart("lunch"), index + 1
    if name_or_none == "lunch" and before not in ("в", "к", "во", "at", "over", "during", "ближе", ""):
        return None
    if word == "ночи" and before not in ("в", "к"):
        return None
    return DayPart("evening" if word == "night" else name_or_none), index + 1


def is_wish(line: Line, index: int) -> bool:
    """Tell whether a greeting stands at ``index``: «добрый вечер», "good morning" name no time."""
    after = line.word(index + 1)
    return line.word(index) in WISHES and (
        after in PARTS or after in HALVES or after in ("день", "дня", "дней", "day", "суток", "выходных", "недели")
    )
