"""Words of the calendar that state a time by themselves: days of the week, months, today, in the evening."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from engine.guard.units import lemmas_of

_TABLE: Final = """
mon: понедельник пн monday mondays mon
tue: вторник вт tuesday tuesdays tue
wed: среда ср wednesday wednesdays wed
thu: четверг чт thursday thursdays thu
fri: пятница пт friday fridays fri
sat: суббота сб saturday saturdays sat
sun: воскресенье воскресение вс sunday sundays
weekdays: будни будний будень weekday weekdays
weekend: выходной выходные weekend weekends
today: сегодня сегодняшний today tonight
tomorrow: завтра завтрашний tomorrow
after-tomorrow: послезавтра
yesterday: вчера yesterday
morning: утром утро morning mornings
afternoon: afternoon afternoons
evening: вечером вечер evening evenings
night: ночью ночь night nights круглосуточно
holiday: праздник праздничный holidays
1: январь january jan
2: февраль february feb
3: март march
4: апрель april
5: май
6: июнь june
7: июль july
8: август august aug
9: сентябрь september sept
10: октябрь october oct
11: ноябрь november nov
12: декабрь december dec
spring: весна весной spring
summer: лето летом
autumn: осень осенью autumn
winter: зима зимой winter
"""
_WORDS: Final = {
    word: name
    for line in _TABLE.strip().splitlines()
    for name, _, words in [line.partition(":")]
    for word in words.split()
}
_GREETING: Final = frozenset(
    {"добрый", "доброе", "доброго", "доброй", "good", "хорошего", "приятного", "lovely", "nice"}
)


@lru_cache(maxsize=10_000)
def calendar_word(word: str) -> str | None:
    """Return what a word of the calendar names."""
    if word in ("среде", "среду", "среды", "среда"):
        return "wed"
    return next((_WORDS[one] for one in lemmas_of(word) if one in _WORDS), None)


def month_of(word: str) -> int | None:
    """Return the number of the month that a word names."""
    name = "5" if word == "may" else calendar_word(word)
    return int(name) if name is not None and name.isdigit() else None


def greets(before: str) -> bool:
    """Tell whether the word before makes a greeting of it: «добрый вечер»."""
    return before in _GREETING
