"""Values as people write them: ``500 000 ₽``, ``3 месяца``, ``25 ноября в 18:00``."""

from __future__ import annotations

from datetime import datetime, timedelta

from engine.literals import DAY, HOUR, MINUTE, MONTH, WEEK, YEAR
from engine.value import Moment, Money, Number, Quantity, Value

SIGNS = {"RUB": "₽", "USD": "$", "EUR": "€", "KZT": "₸", "UAH": "₴", "BYN": "Br", "GBP": "£"}
MONTHS = {
    "ru": [
        "января",
        "февраля",
        "марта",
        "апреля",
        "мая",
        "июня",
        "июля",
        "августа",
        "сентября",
        "октября",
        "ноября",
        "декабря",
    ],
    "en": [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
}
MONTHS_IN = [
    "январе",
    "феврале",
    "марте",
    "апреле",
    "мае",
    "июне",
    "июле",
    "августе",
    "сентябре",
    "октябре",
    "ноябре",
    "декабре",
]
PARTS = {
    "ru": {"morning": "утром", "lunch": "в обед", "afternoon": "днём", "evening": "вечером", "night": "ночью"},
    "en": {
        "morning": "in the morning",
        "lunch": "at lunch time",
        "afternoon": "in the afternoon",
        "evening": "in the evening",
        "night": "at night",
    },
}
UNITS: dict[str, dict[int, tuple[str, ...]]] = {
    "ru": {
        YEAR: ("год", "года", "лет"),
        MONTH: ("месяц", "месяца", "месяцев"),
        WEEK: ("неделя", "недели", "недель"),
        DAY: ("день", "дня", "дней"),
        HOUR: ("час", "часа", "часов"),
        MINUTE: ("минута", "минуты", "минут"),
        1: ("секунда", "секунды", "секунд"),
    },
    "en": {
        YEAR: ("year", "years"),
        MONTH: ("month", "months"),
        WEEK: ("week", "weeks"),
        DAY: ("day", "days"),
        HOUR: ("hour", "hours"),
        MINUTE: ("minute", "minutes"),
        1: ("second", "seconds"),
    },
}
BOUNDS = {"ru": ("от", "до"), "en": ("from", "up to")}


def plural(number: Number, forms: tuple[str, ...], locale: str = "ru") -> str:
    """Return the form that goes with a number: Russian has three (1, 2–4, 5+), English two."""
    if locale == "en" or len(forms) < 3:
        return forms[0] if number == 1 else forms[-1]
    if number != int(number):
        return forms[1]
    tail = abs(int(number)) % 100
    if 11 <= tail <= 14:
        return forms[2]
    return forms[0] if tail % 10 == 1 else forms[1] if tail % 10 in (2, 3, 4) else forms[2]


def number(value: Number, locale: str = "ru") -> str:
    """Return a number with groups of three digits and the decimal sign of the language."""
    text = f"{value:,}" if isinstance(value, int) or value == int(value) else f"{round(value, 2):,}"
    text = text.removesuffix(".0")
    return (
        text
        if locale == "en"
        else text.replace(",", " ").replace(".", ",")
        if abs(value) >= 1
        else text.replace(".", ",")
    )


def _range(low: Number | None, high: Number | None, locale: str, dash: str = "–") -> str:
    if low is None or high is None:
        bound = BOUNDS[locale][0] if high is None else BOUNDS[locale][1]
        known = low if high is None else high
        return f"{bound} {number(known if known is not None else 0, locale)}"
    return number(low, locale) if low == high else f"{number(low, locale)}{dash}{number(high, locale)}"


def money(value: Money | Quantity, locale: str = "ru", currency: str | None = None) -> str:
    """Return a sum with the sign of its currency after it (before it in English for $, € and £)."""
    code = (value.currency if isinstance(value, Money) else None) or currency or "RUB"
    sign, text = SIGNS.get(code, code), _range(value.low, value.high, locale)
    if locale == "en" and code in ("USD", "EUR", "GBP") and text[0].isdigit():
        return f"{sign}{text}"
    return f"{text} {sign}"


def duration(value: Quantity, locale: str = "ru") -> str:
    """Return a duration in the largest unit that divides it (halves of a year count as such)."""
    known = [end for end in (value.low, value.high) if end is not None]
    if not any(known):
        return f"0 {UNITS[locale][DAY][-1]}"
    unit = next(unit for unit in UNITS[locale] if all(end % (unit / 2 if unit == YEAR else unit) == 0 for end in known))
    if unit == YEAR and all(end < YEAR for end in known):
        unit = MONTH
    low, high = (None if end is None else _whole(end / unit) for end in (value.low, value.high))
    last, forms = high if high is not None else low, UNITS[locale][unit]
    if locale == "ru" and None in (low, high):  # «от 1 года», «до 2 лет»: the genitive
        forms = (forms[1], forms[2], forms[2])
    return f"{_range(low, high, locale)} {plural(last or 0, forms, locale)}"


def _whole(value: float) -> Number:
    return int(value) if value == int(value) else round(value, 2)


def day(value: datetime, locale: str = "ru") -> str:
    """Return ``25 ноября`` or ``25 November``."""
    return f"{value.day} {MONTHS[locale][value.month - 1]}"


def clock(value: datetime) -> str:
    """Return ``18:00``."""
    return f"{value:%H:%M}"


def moment(value: Moment, locale: str = "ru") -> str:
    """Return a time as exactly as it was said, and no more exactly."""
    ru, start, end = locale == "ru", value.start, value.end
    date = day(start, locale)
    if end is None:
        return f"{date} в {clock(start)}" if ru else f"{date} at {clock(start)}"
    if value.part is not None:
        return f"{date} {PARTS[locale][value.part]}"
    if value.grain == "month" and (end - start).days <= 31:
        return f"в {MONTHS_IN[start.month - 1]}" if ru else f"in {MONTHS['en'][start.month - 1]}"
    if value.grain == "week":
        return f"на неделе с {date}" if ru else f"in the week of {date}"
    if value.grain in ("day", "month"):
        last = end - timedelta(days=1)
        return date if last <= start else f"{date} – {day(last, locale)}"
    midnight = (end.hour, end.minute) == (0, 0)
    if (start.hour, start.minute) == (0, 0):
        return f"{date} до {clock(end)}" if ru else f"{date} before {clock(end)}"
    if midnight:
        return f"{date} после {clock(start)}" if ru else f"{date} after {clock(start)}"
    return f"{date} с {clock(start)} до {clock(end)}" if ru else f"{date} from {clock(start)} to {clock(end)}"


def phone(value: str) -> str:
    """Return a Russian number in its usual groups, any other as it is."""
    if value.startswith("+7") and len(value) == 12:
        return f"+7 {value[2:5]} {value[5:8]}-{value[8:10]}-{value[10:]}"
    return value


def show(value: Value, kind: str, locale: str = "ru", currency: str | None = None) -> str:
    """Return a value of a slot of type ``kind`` as people write it. A choice is printed by its caller."""
    if isinstance(value, bool):
        return ("да" if value else "нет") if locale == "ru" else ("yes" if value else "no")
    if isinstance(value, Moment):
        return moment(value, locale)
    if isinstance(value, Money):
        return money(value, locale, currency)
    if isinstance(value, Quantity):
        if kind == "duration":
            return duration(value, locale)
        text = _range(value.low, value.high, locale)
        return f"{text} м²" if kind == "area" and locale == "ru" else f"{text} m²" if kind == "area" else text
    return phone(value) if kind == "phone" else value
