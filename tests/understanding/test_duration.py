"""How long: durations as leads write them, in seconds."""

from __future__ import annotations

from datetime import datetime

import pytest

from engine.understanding.reading import Ask
from engine.understanding.text import read_text
from engine.understanding.values.duration import read
from engine.value import Number, Quantity

NOW = datetime.fromisoformat("2026-11-20T12:00")
MINUTE, HOUR, DAY = 60, 3_600, 86_400
WEEK, MONTH, YEAR = 7 * DAY, 30 * DAY, 365 * DAY
Range = tuple[Number | None, Number | None]

POINTS: dict[str, Number] = {
    "45m": 2_700,
    "45м": 2_700,
    "два месяца не плачу, вру, три": 3 * MONTH,
    "два месяца, точнее три": 3 * MONTH,
    "год, ой нет, два года": 2 * YEAR,
    "месяца два, нет, три месяца": 3 * MONTH,
    "месяц": MONTH,
    "уже месяц": MONTH,
    "месяц назад": MONTH,
    "один месяц": MONTH,
    "примерно месяц": MONTH,
    "с месяц": MONTH,
    "месяцок": MONTH,
    "два месяца": 2 * MONTH,
    "2 мес": 2 * MONTH,
    "2 мес.": 2 * MONTH,
    "2мес": 2 * MONTH,
    "месяца три": 3 * MONTH,
    "месяца три-то": 3 * MONTH,
    "месяца через два": 2 * MONTH,
    "через месяц": MONTH,
    "месяцев пять": 5 * MONTH,
    "месяцев 8": 8 * MONTH,
    "пару месяцев": 2 * MONTH,
    "пара месяцев назад": 2 * MONTH,
    "полтора месяца": 1.5 * MONTH,
    "месяца полтора": 1.5 * MONTH,
    "месяц с половиной": 1.5 * MONTH,
    "два с половиной месяца": 2.5 * MONTH,
    "полмесяца": 15 * DAY,
    "около полугода": 180 * DAY,
    "пол года": 180 * DAY,
    "пол-года": 180 * DAY,
    "полгода наверное не плачу": 180 * DAY,
    "с полгода": 180 * DAY,
    "полгодика": 180 * DAY,
    "годик": YEAR,
    "год": YEAR,
    "целый год": YEAR,
    "почти год": YEAR,
    "год где-то": YEAR,
    "год с небольшим": YEAR,
    "год с хвостиком": YEAR,
    "год с лишним": YEAR,
    "10 с лишним лет": 10 * YEAR,
    "полгда": 180 * DAY,
    "1г 2м": YEAR + 2 * MONTH,
    "мес 4": 4 * MONTH,
    "мне 35 лет и не плачу 3 месяца": 3 * MONTH,
    "полтора года": 1.5 * YEAR,
    "1,5 года": 1.5 * YEAR,
    "1.5 года": 1.5 * YEAR,
    "год с половиной": 1.5 * YEAR,
    "два года": 2 * YEAR,
    "2 года": 2 * YEAR,
    "2 г.": 2 * YEAR,
    "2г": 2 * YEAR,
    "года два": 2 * YEAR,
    "года два назад": 2 * YEAR,
    "лет 7": 7 * YEAR,
    "лет десять": 10 * YEAR,
    "пять лет": 5 * YEAR,
    "десять лет назад": 10 * YEAR,
    "5л": 5 * YEAR,
    "двадцать лет": 20 * YEAR,
    "год и два месяца": YEAR + 2 * MONTH,
    "год и 3 мес": YEAR + 3 * MONTH,
    "1 год 6 месяцев": YEAR + 6 * MONTH,
    "2 года и 4 месяца": 2 * YEAR + 4 * MONTH,
    "3 года 2 мес 5 дней": 3 * YEAR + 2 * MONTH + 5 * DAY,
    "неделя": WEEK,
    "неделька": WEEK,
    "неделю как": WEEK,
    "за неделю": WEEK,
    "две недели": 2 * WEEK,
    "недели две": 2 * WEEK,
    "недели три наверное": 3 * WEEK,
    "пару недель": 2 * WEEK,
    "3 нед": 3 * WEEK,
    "полторы недели": 1.5 * WEEK,
    "день": DAY,
    "один день": DAY,
    "три дня": 3 * DAY,
    "дня три": 3 * DAY,
    "дней 10": 10 * DAY,
    "дней десять": 10 * DAY,
    "45 дней": 45 * DAY,
    "10 рабочих дней": 10 * DAY,
    "5 дн": 5 * DAY,
    "пару деньков": 2 * DAY,
    "сутки": DAY,
    "двое суток": 2 * DAY,
    "трое суток": 3 * DAY,
    "полдня": 12 * HOUR,
    "декаду": 10 * DAY,
    "два квартала": 180 * DAY,
    "полугодие": 180 * DAY,
    "часик": HOUR,
    "один час": HOUR,
    "2 часа": 2 * HOUR,
    "часа два": 2 * HOUR,
    "часов пять": 5 * HOUR,
    "3ч": 3 * HOUR,
    "2 ч 15 мин": 2 * HOUR + 15 * MINUTE,
    "2ч15м": 2 * HOUR + 15 * MINUTE,
    "час двадцать": HOUR + 20 * MINUTE,
    "час 20": HOUR + 20 * MINUTE,
    "час и двадцать минут": HOUR + 20 * MINUTE,
    "полчасика": HOUR / 2,
    "пол часа": HOUR / 2,
    "минут пятнадцать": 15 * MINUTE,
    "минут через 10": 10 * MINUTE,
    "45 мин": 45 * MINUTE,
    "пару минут": 2 * MINUTE,
    "минуту": MINUTE,
    "30 сек": 30,
    "секунд тридцать": 30,
    "трёхмесячная": 3 * MONTH,
    "двухнедельный": 2 * WEEK,
    "пятилетняя": 5 * YEAR,
    "двенадцать мисяцев": 12 * MONTH,
    "питнадцать лет": 15 * YEAR,
    "не плачу уже 4 месяца, что делать": 4 * MONTH,
    "просрочка 90 дней": 90 * DAY,
    "a month": MONTH,
    "one month": MONTH,
    "two months": 2 * MONTH,
    "2 months": 2 * MONTH,
    "about 3 months": 3 * MONTH,
    "a couple of months": 2 * MONTH,
    "couple weeks": 2 * WEEK,
    "a week": WEEK,
    "two weeks ago": 2 * WEEK,
    "a fortnight": 2 * WEEK,
    "ten days": 10 * DAY,
    "a day": DAY,
    "half a year": 180 * DAY,
    "a year": YEAR,
    "a year and a half": 1.5 * YEAR,
    "one and a half years": 1.5 * YEAR,
    "1.5 years": 1.5 * YEAR,
    "5 years": 5 * YEAR,
    "5 yrs": 5 * YEAR,
    "2y": 2 * YEAR,
    "10 business days": 10 * DAY,
    "an hour": HOUR,
    "half an hour": HOUR / 2,
    "half hour": HOUR / 2,
    "an hour and a half": 1.5 * HOUR,
    "two and a half hours": 2.5 * HOUR,
    "1h 30m": 1.5 * HOUR,
    "1h30": 1.5 * HOUR,
    "2 hrs": 2 * HOUR,
    "45 minutes": 45 * MINUTE,
    "45 mins": 45 * MINUTE,
    "a quarter of an hour": 15 * MINUTE,
    "30 seconds": 30,
    "one year and three months": YEAR + 3 * MONTH,
    "twenty years": 20 * YEAR,
    "a decade": 10 * YEAR,
}
RANGES: dict[str, Range] = {
    "два-три месяца": (2 * MONTH, 3 * MONTH),
    "месяца два-три": (2 * MONTH, 3 * MONTH),
    "месяца 2-3": (2 * MONTH, 3 * MONTH),
    "месяца два три": (2 * MONTH, 3 * MONTH),
    "2 3 недели": (2 * WEEK, 3 * WEEK),
    "от двух до трёх недель": (2 * WEEK, 3 * WEEK),
    "от месяца до двух": (MONTH, 2 * MONTH),
    "от недели до месяца": (WEEK, MONTH),
    "месяц-два": (MONTH, 2 * MONTH),
    "месяц или два": (MONTH, 2 * MONTH),
    "месяц-другой": (MONTH, 2 * MONTH),
    "через месяц полтора": (MONTH, 1.5 * MONTH),
    "месяц-полтора": (MONTH, 1.5 * MONTH),
    "год-полтора": (YEAR, 1.5 * YEAR),
    "год-два": (YEAR, 2 * YEAR),
    "день-два": (DAY, 2 * DAY),
    "полгода-год": (180 * DAY, YEAR),
    "лет пять-шесть": (5 * YEAR, 6 * YEAR),
    "20-30 минут": (20 * MINUTE, 30 * MINUTE),
    "минут 20-30": (20 * MINUTE, 30 * MINUTE),
    "полчаса-час": (HOUR / 2, HOUR),
    "30 минут - час": (30 * MINUTE, HOUR),
    "больше года": (YEAR, None),
    "более двух лет": (2 * YEAR, None),
    "больше полугода": (180 * DAY, None),
    "не меньше месяца": (MONTH, None),
    "от полугода": (180 * DAY, None),
    "5+ лет": (5 * YEAR, None),
    "год и больше": (YEAR, None),
    "меньше года": (None, YEAR),
    "менее месяца": (None, MONTH),
    "до года": (None, YEAR),
    "до двух недель": (None, 2 * WEEK),
    "не больше недели": (None, WEEK),
    "максимум месяц": (None, MONTH),
    "неделя максимум": (None, WEEK),
    "месяцев до пяти": (None, 5 * MONTH),
    "уже третий месяц": (2 * MONTH, 3 * MONTH),
    "второй год": (YEAR, 2 * YEAR),
    "3-й месяц": (2 * MONTH, 3 * MONTH),
    "2 to 3 weeks": (2 * WEEK, 3 * WEEK),
    "two or three days": (2 * DAY, 3 * DAY),
    "a week or two": (WEEK, 2 * WEEK),
    "between 3 and 6 months": (3 * MONTH, 6 * MONTH),
    "3-6 months": (3 * MONTH, 6 * MONTH),
    "more than a year": (YEAR, None),
    "over 2 years": (2 * YEAR, None),
    "at least a month": (MONTH, None),
    "10+ years": (10 * YEAR, None),
    "less than a month": (None, MONTH),
    "up to 2 weeks": (None, 2 * WEEK),
    "under an hour": (None, HOUR),
    "с октября": (20 * DAY, 50 * DAY),
    "с 10 ноября": (10 * DAY, 10 * DAY),
    "с прошлого года": (324 * DAY, 688 * DAY),
    "с 2024 года": (689 * DAY, 1054 * DAY),
    "с марта прошлого года": (599 * DAY, 629 * DAY),
    "since october": (20 * DAY, 50 * DAY),
}
SILENT = [
    "ни одного дня просрочки",
    "кухня 9м",
    "45 м",
    "",
    "не знаю",
    "давно",
    "недавно",
    "очень давно",
    "скоро",
    "5",
    "пять",
    "300 тысяч",
    "добрый день",
    "хорошего дня",
    "в месяц",
    "раз в неделю",
    "в этом году",
    "на этой неделе",
    "в следующем месяце",
    "каждый день",
    "в 5 часов",
    "в 18 ч",
    "2 часа дня",
    "5 часов вечера",
    "15:30",
    "в 2023 году",
    "12 мая",
    "лето",
    "5 банков",
    "час пик_",
    "a long time",
    "good day",
    "every week",
    "next month",
    "yesterday_",
    "per month",
    "this year",
    "some time",
    "не помню когда",
]


def heard(text: str, unit: str | None = None) -> Range | None:
    """Return the ends of the first duration heard."""
    readings = read(read_text(text), Ask("duration", NOW, unit=unit))
    if not readings:
        return None
    value = readings[0].value
    assert isinstance(value, Quantity)
    return value.low, value.high


@pytest.mark.parametrize(("text", "value"), POINTS.items())
def test_a_duration_is_a_point(text: str, value: Number) -> None:
    assert heard(text) == (value, value)


@pytest.mark.parametrize(("text", "value"), RANGES.items())
def test_a_range_of_time_keeps_its_ends(text: str, value: Range) -> None:
    assert heard(text) == value


@pytest.mark.parametrize("text", [text for text in SILENT if not text.endswith("_")])
def test_rates_dates_and_clock_times_are_no_duration(text: str) -> None:
    assert heard(text) is None


STOPPED: dict[str, tuple[str, str]] = {  # between these days it stopped
    "с нового года": ("2026-01-01", "2026-01-10"),
    "платил до сентября": ("2026-09-01", "2026-09-30"),
    "до нового года ещё платила": ("2025-12-01", "2026-01-10"),
    "в мае взял и ни разу не платил": ("2026-05-01", "2026-05-31"),
    "уволился в апреле и не плачу": ("2026-04-01", "2026-04-30"),
    "летом перестала": ("2026-06-01", "2026-08-28"),
    "перестал зимой": ("2025-12-01", "2026-02-28"),
    "последний раз в сентябре платил": ("2026-09-01", "2026-09-30"),
    "последний платёж был в августе": ("2026-08-01", "2026-08-31"),
    "последний платёж 15 октября": ("2026-10-15", "2026-10-15"),
    "только вчера пропустил": ("2026-11-19", "2026-11-19"),
    "пропустила в прошлом месяце": ("2026-10-01", "2026-10-31"),
}
NOT_STOPPED = [
    "в июле развёлся",
    "взял кредит в мае",
    "в марте заплачу",
    "плачу в декабре последний платёж",
    "летом отпуск",
    "заплачу до пятницы",
    "вчера звонили",
    "в декабре перестану платить",
]


@pytest.mark.parametrize(("text", "days"), STOPPED.items())
def test_what_has_passed_since_something_stopped(text: str, days: tuple[str, str]) -> None:
    first, last = ((NOW.date() - datetime.fromisoformat(day).date()).days * DAY for day in days)
    assert heard(text) == (last, first)


@pytest.mark.parametrize("text", NOT_STOPPED)
def test_a_month_alone_tells_no_duration(text: str) -> None:
    assert heard(text) is None


@pytest.mark.parametrize("text", ["уволился в апреле и не плачу", "летом перестала"])
def test_stopping_counts_only_where_a_duration_is_awaited(text: str) -> None:
    assert read(read_text(text), Ask("duration", NOW, awaited=False)) == ()


MORE: dict[str, Range] = {
    "пару-тройку месяцев": (2 * MONTH, 3 * MONTH),
    "4 месяц пошёл": (3 * MONTH, 4 * MONTH),
    "3х месячная": (3 * MONTH, 3 * MONTH),
    "1 год 1 месяц": (YEAR + MONTH, YEAR + MONTH),
    "1 г. 8 мес.": (YEAR + 8 * MONTH, YEAR + 8 * MONTH),
    "в пределах месяца": (None, MONTH),
    "палгода": (180 * DAY, 180 * DAY),
    "часок": (HOUR, HOUR),
    "2 mounths": (2 * MONTH, 2 * MONTH),
    "three weks": (3 * WEEK, 3 * WEEK),
    "second year": (YEAR, 2 * YEAR),
    "со вчерашнего дня": (DAY, DAY),
    "since monday": (4 * DAY, 4 * DAY),
    "с понедельника": (4 * DAY, 4 * DAY),
    "с понедельника просрочка пошла": (4 * DAY, 4 * DAY),
    "со среды не плачу": (2 * DAY, 2 * DAY),
    "3 месяца не плачу, позвоните через неделю": (3 * MONTH, 3 * MONTH),
    "haven't paid in 3 months": (3 * MONTH, 3 * MONTH),
    "since last october": (385 * DAY, 415 * DAY),
    "3 quarters": (270 * DAY, 270 * DAY),
    "three-quarters of an hour": (45 * MINUTE, 45 * MINUTE),
    "one hour and half": (90 * MINUTE, 90 * MINUTE),
    "полугодовая": (180 * DAY, 180 * DAY),
    "одна минута": (MINUTE, MINUTE),
    "since the beginning of the year": (263 * DAY, 323 * DAY),
    "since the summer": (81 * DAY, 172 * DAY),
}
UNMEANT = {
    "ages": ["мне 45 лет", "ребенку 3 года", "сыну уже 5 месяцев", "I'm 45 years old", "my son is 3 years old"],
    "rates": ["twice a week", "once a month", "$500 a month", "2000 per month"],
    "pleas": ["минутку", "секундочку", "подождите минутку", "дайте минуту", "just a minute", "hold on a second"],
    "sayings": ["сто лет не виделись", "час от часу не легче", "без году неделя", "rush hour", "some day", "day one"],
    "wishes": ["happy new year", "с днём рождения", "доброго дня"],
    "times ahead": [
        "не сейчас, через месяцок наберите",
        "месяца через два позвоните",
        "через месяц заплачу",
        "call me in a month",
        "с понедельника начну платить",
        "давайте с понедельника",
        "могу с понедельника",
        "с понедельника по пятницу",
    ],
    "clocks": ["к 3 часам", "второе: в 5 часов"],
}


@pytest.mark.parametrize(("text", "value"), MORE.items())
def test_a_duration_is_read_through_slips_and_short_forms(text: str, value: Range) -> None:
    assert heard(text) == value


@pytest.mark.parametrize("text", [text for texts in UNMEANT.values() for text in texts])
def test_ages_rates_pleas_and_sayings_are_no_duration(text: str) -> None:
    assert heard(text) is None


def test_an_age_is_told_from_who_is_not_paid() -> None:
    assert heard("мне 3 года не платят") == (3 * YEAR, 3 * YEAR)


def test_a_bare_number_takes_the_unit_of_the_slot() -> None:
    assert heard("5", unit="months") == (5 * MONTH, 5 * MONTH)
    assert heard("2-3", unit="месяцев") == (2 * MONTH, 3 * MONTH)
    assert heard("две недели", unit="months") == (2 * WEEK, 2 * WEEK)


def test_the_evidence_is_the_words_of_the_duration() -> None:
    text = "Ну не плачу уже года полтора, а что?"
    (reading,) = read(read_text(text), Ask("duration", NOW))
    assert text[reading.start : reading.end] == "года полтора"
    assert reading.evident


@pytest.mark.parametrize("text", ["since march 15", "since 15th of march", "since march 15th", "с 15-го марта"])
def test_since_a_day_is_exact(text: str) -> None:
    (found,) = read(read_text(text), Ask("duration", datetime(2026, 11, 18, 12)))
    assert isinstance(found.value, Quantity) and found.value.low == found.value.high == 248 * 86_400


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("my last payment was in august", (79, 109)),
        ("last paid in may", (171, 201)),
        ("since the summer of 2024", (809, 900)),
        ("since the start of last year", (626, 686)),
    ],
)
def test_since_when_in_english(text: str, days: tuple[int, int]) -> None:
    (found,) = read(read_text(text), Ask("duration", datetime(2026, 11, 18, 12)))
    assert isinstance(found.value, Quantity)
    assert found.value.low is not None and found.value.high is not None
    assert (found.value.low // 86_400, found.value.high // 86_400) == days


@pytest.mark.parametrize("text", ["через месяц", "месяца через два", "с понедельника"])
def test_a_time_that_may_be_ahead_is_a_length_only_where_one_is_asked_for(text: str) -> None:
    (reading,) = read(read_text(text), Ask("duration", NOW))
    assert not reading.evident  # it changes no length known before
    (reading,) = read(read_text("3 месяца"), Ask("duration", NOW))
    assert reading.evident
