"""Ranges of months and of written dates, waits in short, and what is said instead of a denied week."""

from __future__ import annotations

from datetime import datetime

import pytest

from engine.understanding.reading import Ask
from engine.understanding.text import read_text
from engine.understanding.values.datetime_value import read
from engine.value import Moment

NOON = datetime.fromisoformat("2026-11-20T12:00")  # a Friday


def _said(text: str, locale: str = "ru") -> str:
    found = read(read_text(text), Ask("datetime", NOON, locale=locale))
    assert len(found) == 1, found
    moment = found[0].value
    assert isinstance(moment, Moment)
    shown = "%Y-%m-%d" if moment.end and moment.grain != "minute" else "%Y-%m-%d %H:%M"
    return moment.start.strftime(shown) + (f" {moment.end.strftime(shown)}" if moment.end else "")


@pytest.mark.parametrize(
    ("text", "stretch"),
    [
        ("с января по март", "2027-01-01 2027-04-01"),
        ("с марта до мая", "2027-03-01 2027-05-01"),
        ("январь-март", "2027-01-01 2027-04-01"),
        ("с ноября по февраль", "2026-11-01 2027-03-01"),
        ("с декабря по 10 января", "2027-01-10 2027-01-11"),
        ("25.12.2026 - 30.12.2026", "2026-12-25 2026-12-31"),
        ("25.12 - 30.12", "2026-12-25 2026-12-31"),
        ("третьего по седьмое февраля", "2027-02-03 2027-02-08"),
        ("9.10 - 9.40", "2026-11-21 09:10 2026-11-21 09:40"),
        ("не на этой неделе, а на следующей", "2026-11-23 2026-11-30"),
        ("не в этот вторник, а в следующий", "2026-12-01 2026-12-02"),
        ("не в эти выходные, а в следующие", "2026-11-28 2026-11-30"),
        ("в эту субботу никак, в следующую", "2026-11-28 2026-11-29"),
        ("в эту субботу не могу, давайте в следующую", "2026-11-28 2026-11-29"),
        ("в субботу никак, в следующую можно", "2026-11-28 2026-11-29"),
        ("в этот вторник не получится, лучше в следующий", "2026-12-01 2026-12-02"),
        ("не в этот понедельник, а в следующий", "2026-11-30 2026-12-01"),
        ("на этой неделе никак, на следующей", "2026-11-23 2026-11-30"),
        ("эта неделя забита, на следующей", "2026-11-23 2026-11-30"),
        ("в эти выходные уезжаю, в следующие", "2026-11-28 2026-11-30"),
        ("на этой неделе никак, на следующей в среду", "2026-11-25 2026-11-26"),
        ("через 2ч30м", "2026-11-20 14:30"),
        ("через 45м", "2026-11-20 12:45"),
    ],
)
def test_russian(text: str, stretch: str) -> None:
    assert _said(text) == stretch


@pytest.mark.parametrize(
    ("text", "stretch"),
    [
        ("from april to june", "2027-04-01 2027-07-01"),
        ("january through march", "2027-01-01 2027-04-01"),
        ("3rd thru 7th of feb", "2027-02-03 2027-02-08"),
        ("from the 1st to the 5th of december", "2026-12-01 2026-12-06"),
        ("2026-12-01 to 2026-12-04", "2026-12-01 2026-12-05"),
        ("not this weekend, the next one", "2026-11-28 2026-11-30"),
        ("not this week, next", "2026-11-23 2026-11-30"),
        ("this saturday is no good, the next one", "2026-11-28 2026-11-29"),
        ("this saturday is no good, the next one works", "2026-11-28 2026-11-29"),
        ("in 2h30m", "2026-11-20 14:30"),
        ("in 2h30", "2026-11-20 14:30"),
        ("45m ago", "2026-11-20 11:15"),
    ],
)
def test_english(text: str, stretch: str) -> None:
    assert _said(text, "en") == stretch


NO_NEXT = ["в субботу не могу, в следующий раз", "в субботу никак, следующий вопрос"]


@pytest.mark.parametrize(
    "text",
    [
        "march on to may",
        "через 45 м",
        "следующий вопрос",
        "не этот, а следующий",
        "в эту субботу никак",
        "эта неделя забита",
        "забит до четверга",
        *NO_NEXT,
    ],
)
def test_no_time(text: str) -> None:
    assert read(read_text(text), Ask("datetime", NOON)) == ()
