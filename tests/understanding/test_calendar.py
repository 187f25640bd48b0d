"""Days, weeks, seasons and feasts by every way of naming them, heard on Friday, 20 November 2026, at noon."""

from __future__ import annotations

from datetime import datetime

import pytest

from engine.understanding.reading import Ask
from engine.understanding.text import read_text
from engine.understanding.values.datetime_value import read
from engine.value import Moment

NOON = datetime.fromisoformat("2026-11-20T12:00")

SEASONS = {
    "весной": "2027-03-01 2027-06-01",
    "зимой": "2026-12-01 2027-03-01",
    "следующим летом": "2027-06-01 2027-09-01",
    "прошлым летом": "2026-06-01 2026-09-01",
    "весной следующего года": "2027-03-01 2027-06-01",
    "in spring": "2027-03-01 2027-06-01",
    "next summer": "2027-06-01 2027-09-01",
}
YEARS = {
    "в следующем году": "2027-01-01 2028-01-01",
    "в 2027 году": "2027-01-01 2028-01-01",
    "в начале 2027 года": "2027-01-01 2027-02-01",
    "в конце года": "2026-12-01 2027-01-01",
    "декабрь 2026": "2026-12-01 2027-01-01",
    "next year": "2027-01-01 2028-01-01",
    "in march 2027": "2027-03-01 2027-04-01",
}
FEASTS = {
    "после нового года": "2027-01-01 2027-02-01",
    "на майские": "2027-05-01 2027-05-10",
    "в рождество": "2027-01-07 2027-01-08",
    "on christmas eve": "2026-12-24 2026-12-25",
    "new year's eve": "2026-12-31 2027-01-01",
}
ONE_END = {
    "после среды": "2026-11-26 2026-11-30",
    "после 25 ноября": "2026-11-26 2026-11-30",
    "после выходных": "2026-11-23 2026-11-30",
    "не раньше среды": "2026-11-25 2026-11-30",
    "до пятницы": "2026-11-20 2026-11-27",
    "до конца недели": "2026-11-20 2026-11-23",
    "до конца месяца": "2026-11-20 2026-12-01",
    "в течение недели": "2026-11-20 2026-11-27",
    "after wednesday": "2026-11-26 2026-11-30",
    "until friday": "2026-11-20 2026-11-28",
    "after the weekend": "2026-11-23 2026-11-30",
}
COUNTED = {
    "первый понедельник декабря": "2026-12-07 2026-12-08",
    "в последнюю пятницу месяца": "2026-11-27 2026-11-28",
    "last day of november": "2026-11-30 2026-12-01",
    "third tuesday of december": "2026-12-15 2026-12-16",
    "в ближайшие 3 дня": "2026-11-20 2026-11-23",
    "next 3 days": "2026-11-20 2026-11-23",
    "в двадцатых числах декабря": "2026-12-20 2026-12-21",
    "a week from tuesday": "2026-12-01 2026-12-02",
    "a week tomorrow": "2026-11-28 2026-11-29",
    "monday week": "2026-11-30 2026-12-01",
    "через полтора месяца": "2027-01-04 2027-01-05",
    "in a fortnight": "2026-12-04 2026-12-05",
    "пн 23 в 16": "2026-11-23T16:00",
    "between monday and wednesday": "2026-11-23 2026-11-26",
    "nov 30 - dec 2": "2026-11-30 2026-12-03",
    "week after next": "2026-11-30 2026-12-07",
    "25.11-28.11": "2026-11-25 2026-11-29",
    "25-28 числа": "2026-11-25 2026-11-29",
    "dec 1-5": "2026-12-01 2026-12-06",
    "25 или 26 ноября": "2026-11-25 2026-11-26",
    "5 и 6 декабря": "2026-12-05 2026-12-06",
    "в 5, 6 декабря": "2026-12-06T17:00",
    "на той неделе": "2026-11-23 2026-11-30",
    "early december": "2026-12-01 2026-12-02",
}
PAST = {
    "неделю назад": "2026-11-13 2026-11-14",
    "час назад": "2026-11-20T11:00",
    "минут 10 назад": "2026-11-20T11:50",
    "3 days ago": "2026-11-17 2026-11-18",
    "на прошлой неделе": "2026-11-09 2026-11-16",
    "в прошлом месяце": "2026-10-01 2026-11-01",
    "last week": "2026-11-09 2026-11-16",
    "5 сентября прошлого года": "2025-09-05 2025-09-06",
    "the day before yesterday": "2026-11-18 2026-11-19",
}
CLOCKS = {
    "через неделю в это же время": "2026-11-27T12:00",
    "this time tomorrow": "2026-11-21T12:00",
    "в среду в 15, хотя нет, в четверг": "2026-11-26T15:00",
    "wednesday at 3, no wait, thursday": "2026-11-26T15:00",
    "monday doesn't work, how about tuesday at 10": "2026-11-24T10:00",
    "в 10 25-го": "2026-11-25T10:00",
    "thursday 11ish": "2026-11-26T11:00",
    "1500 hours": "2026-11-20T15:00",
    "10 to 11 am on tuesday": "2026-11-24T10:00 2026-11-24T11:00",
    "tonight after 8": "2026-11-20T20:00 2026-11-21",
    "в шестом часу": "2026-11-20T17:00",
    "в 21 час": "2026-11-20T21:00",
    "четыре часа дня": "2026-11-20T16:00",
    "завтра с обеда": "2026-11-21T12:00 2026-11-21T18:00",
    "в 10 рано, давайте в 11": "2026-11-21T11:00",
    "сегодня весь день в разъездах, завтра после 12": "2026-11-21T12:00 2026-11-22",
    "сегодня я на смене до восьми, поэтому лучше завтра в 11": "2026-11-21T11:00",
    "tomorrow is no good, friday at 1?": "2026-11-27T13:00",
    "in 2h": "2026-11-20T14:00",
    "last night": "2026-11-19T18:00 2026-11-19T23:00",
    "not earlier than 4pm": "2026-11-20T16:00 2026-11-21",
    "tomorrow lunchtime": "2026-11-21T12:00 2026-11-21T14:00",
}
NOTHING = (
    "с новым годом",
    "happy new year",
    "с пятницей!",
    "в среде разработки",
    "в то же время",
    "на днях",
    "мне 30",
    "on mondays",
    "every monday and thursday",
    "every morning",
    "anything but monday",
    "don't call me tomorrow",
    "i work until 5",
    "i sat down",
    "the sun is shining",
    "до завтра",
    "летом уволился, звоните",
    "неделю назад звонили, никто не ответил",
    "2 года назад",
    "через несколько дней",
)


def heard(text: str, awaited: bool = True) -> str:
    locale = "en" if text.isascii() else "ru"
    readings = read(read_text(text), Ask("datetime", NOON, locale=locale, awaited=awaited))
    if not readings:
        return ""
    value = readings[0].value
    assert isinstance(value, Moment)
    ends = (value.start, value.end) if value.end else (value.start,)
    return " ".join(end.isoformat(timespec="minutes").removesuffix("T00:00") for end in ends)


@pytest.mark.parametrize(
    ("text", "ends"),
    [pair for table in (SEASONS, YEARS, FEASTS, ONE_END, COUNTED, PAST, CLOCKS) for pair in table.items()],
)
def test_a_named_time_has_these_ends(text: str, ends: str) -> None:
    assert heard(text) == ends


@pytest.mark.parametrize("text", NOTHING)
def test_wishes_stories_and_homographs_name_no_time(text: str) -> None:
    assert heard(text) == ""


@pytest.mark.parametrize("text", [*SEASONS, *FEASTS, "неделю назад", "last week", "в прошлом месяце", "до пятницы"])
def test_what_may_be_a_story_counts_only_where_a_time_is_awaited(text: str) -> None:
    assert heard(text, awaited=False) == ""
