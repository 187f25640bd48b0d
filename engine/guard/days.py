"""Days of the month and words of the calendar as claims: «до 25 числа», November 25, «ежедневно», «каждый день»."""

from __future__ import annotations

from engine.guard.bounds import bound_before
from engine.guard.calendar import calendar_word, greets, month_of
from engine.guard.claim import Claim
from engine.guard.moments import date
from engine.guard.units import EVERY, lemmas_of, period_of
from engine.guard.words.function import FUNCTION_EN
from engine.understanding.text import Token
from engine.understanding.values.numerals import read_amount
from engine.value import Number

_MONTH_DAY = frozenset({"числа", "число", "числу", "th", "st", "nd", "rd"})
_WORKDAYS = frozenset(
    {("рабочим", "дням"), ("рабочие", "дни"), ("working", "days"), ("business", "days"), ("work", "days")}
)
_LASTING = frozenset({"for", "within", "about", "after", "around", "nearly", "almost", "than", "takes", "lasts"})
_MONTH = 31
_TO = frozenset({"to", "till", "until", "through", "and", "-"})
_OPENERS = frozenset({".", "!", "?", ":", ";", ",", "and", "so", "-"})
_TOLD = (("is",), ("costs",), ("cost",), ("of",), ("for",), ("comes",), ("would",), ("will",), ("from",))
_PACES = {
    "в": frozenset({"месяц", "год"}),
    "a": frozenset({"month", "year"}),
    "per": frozenset({"month", "year"}),
}


def month_day(tokens: tuple[Token, ...], first: int, last: int, value: Number) -> tuple[Claim, int] | None:
    """A day of the month: «до 25 числа», «25-го числа», "before the 25th"."""
    end = last if tokens[last].text in _MONTH_DAY else last + 1
    while end < len(tokens) and tokens[end].text in ("-", "го", "ое", "ого", "му"):
        end += 1
    if end >= len(tokens) or tokens[end].text not in _MONTH_DAY or not 1 <= value <= 31:
        return None
    following = tokens[end + 1] if end + 1 < len(tokens) else None
    counts = tokens[end].text.isascii() and following is not None and following.kind == "word"
    if counts and following is not None and following.text not in FUNCTION_EN:
        return None  # "the 5th lesson"
    start = first - 1 if first and tokens[first - 1].text == "the" else first
    bound, begins = bound_before(tokens, start)
    if start and tokens[start - 1].text == "by":
        bound = "upto"
    return Claim("date", value, "day", "", bound, "", (tokens[begins].start, tokens[end].end)), end + 1


def _month_first(tokens: tuple[Token, ...], index: int) -> tuple[Claim, int] | None:
    """November 25: the month first."""
    amount = read_amount(tokens, index + 1) if index + 1 < len(tokens) else None
    if amount is None or amount.first != index + 1 or not 1 <= amount.value <= 31:
        return None
    dated = date(tokens, amount.value, index + 1, amount.last)
    return None if dated is None or dated[0].kind != "date" else dated


def ranged_days(
    tokens: tuple[Token, ...], first: int, last: int, low: Number, high: Number
) -> tuple[Claim, int] | None:
    """Days from one to another of a month that is named once, behind them: "from 1 to 14 August"."""
    at = last + 1 + (last + 1 < len(tokens) and tokens[last + 1].text == "of")
    if at >= len(tokens) or not tokens[at].text.isascii() or not 1 <= low < high <= _MONTH:
        return None
    month = month_of(tokens[at].text)
    return None if month is None else (_days(tokens, first, at, (low, high), month), at + 1)


def month_first(tokens: tuple[Token, ...], index: int) -> tuple[Claim, int] | None:
    """Days from one to another of a month that stands before them: "August 1 to 14"."""
    month = month_of(tokens[index].text) if tokens[index].text.isascii() else None
    low = read_amount(tokens, index + 1) if month is not None and index + 2 < len(tokens) else None
    if month is None or low is None or low.first != index + 1 or low.last + 2 >= len(tokens):
        return None
    high = read_amount(tokens, low.last + 2) if tokens[low.last + 1].text in _TO else None
    if high is None or high.first != low.last + 2 or not 1 <= low.value < high.value <= _MONTH:
        return None
    if high.last + 1 < len(tokens) and tokens[high.last + 1].text in (":", "am", "pm"):
        return None
    return _days(tokens, index, high.last, (low.value, high.value), month), high.last + 1


def _days(tokens: tuple[Token, ...], first: int, last: int, span: tuple[Number, Number], month: int) -> Claim:
    start = first - 1 if first and tokens[first - 1].text in ("from", "between") else first
    low, high = span
    return Claim("date", f"{low}-{high}", month, "", "", "", (tokens[start].start, tokens[last].end))


def _workdays(tokens: tuple[Token, ...], index: int) -> tuple[Claim, int] | None:
    """«По рабочим дням», "on working days"."""
    row = tuple(token.text for token in tokens[index : index + 2])
    if len(row) < 2 or row not in _WORKDAYS or (index and tokens[index - 1].kind == "number"):
        return None
    where = (tokens[index].start, tokens[index + 1].end)
    return Claim("calendar", "weekdays", "weekdays", "", "", "", where), index + 2


def _lone(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether "a month" is a length of time: bounded, "in a month", or told of, "a month is 2,900"."""
    if tokens[index].text != "a":
        return False
    after = tuple(token.text for token in tokens[index + 2 : index + 4])
    opens = index == 0 or tokens[index - 1].text in _OPENERS
    return (
        (opens and after[:1] in _TOLD)
        or after in (("from", "now"), ("at", "most"), ("or", "less"), ("or", "more"), ("at", "least"))
        or bound_before(tokens, index)[0] not in ("", "per")
    )


def named(tokens: tuple[Token, ...], index: int) -> tuple[Claim, int] | None:
    """Words of the calendar, and «ежедневно»."""
    token = tokens[index]
    where = (token.start, token.end)
    if (workdays := _workdays(tokens, index)) is not None:
        return workdays
    every = next((EVERY[one] for one in lemmas_of(token.text) if one in EVERY), None)
    if every is not None:
        return Claim("every", every, every, "", "", "", where), index + 1
    if token.text in ("каждый", "каждую", "каждые", "каждое", "every", "each") and index + 1 < len(tokens):
        period = period_of(tokens[index + 1].text)
        if period is not None:
            return Claim("every", period, period, "", "", "", (token.start, tokens[index + 1].end)), index + 2
    before = tokens[index - 1].text if index else ""
    if (
        token.text in _PACES
        and before not in _LASTING
        and not _lone(tokens, index)
        and index + 1 < len(tokens)
        and tokens[index + 1].text in _PACES[token.text]
    ):
        period = period_of(tokens[index + 1].text)
        if period is not None:  # «доход в месяц» is a monthly one
            return Claim("every", period, period, "", "", "", (token.start, tokens[index + 1].end)), index + 2
    name = calendar_word(token.text)
    if name is not None and name.isdigit() and (dated := _month_first(tokens, index)) is not None:
        return dated
    if name is None or greets(tokens[index - 1].text if index else "") or (token.text == "дня"):
        return None
    return Claim("calendar", name, name, "", "", "", where), index + 1
