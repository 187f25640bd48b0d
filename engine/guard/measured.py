"""The claim of an amount: its value and unit with the bound around it and what it is paid or done for."""

from __future__ import annotations

from engine.guard.bounds import bound_before, bound_behind
from engine.guard.claim import Claim
from engine.guard.units import EVERY, TIMES, currency_of, lemmas_of, period_of, unit_after, unit_of
from engine.understanding.text import Token, glued
from engine.value import Number

_TIE = frozenset({"в", "на", "за", "a", "an", "per", "each", "every", "каждый", "каждую", "каждое", "/", "the"})
_AGED = frozenset({"age", "aged"})
_AGING = frozenset({"older", "younger"})
_AGES = frozenset({"с", "со"})


def around(
    tokens: tuple[Token, ...],
    first: int,
    last: int,
    low: Number,
    high: Number,
    unit: str,
    modifier: str = "",
    *,
    ranged: bool = False,
) -> tuple[Claim, int]:
    """Return the claim of an amount, with the bound before it and what it is paid for after it."""
    start = first
    if first and not unit and (code := _sign(tokens[first - 1])) is not None:
        unit, start = code, first - 1
    bound, begins = bound_before(tokens, start)
    if ranged:
        bound = "about" if bound == "about" else ""
    if unit == "month" and low % 12 == 0 and bound == "span" and not ranged and tokens[start - 1].text in _AGES:
        bound = "from"  # «с 5 лет»
    if bound == "from" and unit == "" and _AGED.intersection(token.text for token in tokens[begins:start]):
        unit, low, high = "month", low * 12, high * 12  # "from the age of 5"
    if bound == "after" and tokens[begins].text == "in" and unit not in TIMES:
        bound = ""  # "in three parts"
    if bound == "within" and unit not in TIMES:
        bound = "upto"  # "within 6,000"
    per, end = _pace(tokens, last) if unit not in TIMES or unit == "" else ("", last)
    if bound == "after" and (inside := bound_behind(tokens, end, ""))[0] == "upto":
        bound, end = "within", inside[1]  # "in 15 minutes or less"
    if bound in ("", "per", "span", "over-span") and not (ranged and tokens[last].text.isascii()):
        bound, end = bound_behind(tokens, end, bound)
        if not per and bound in ("from", "upto"):
            per, end = _pace(tokens, end) if unit not in TIMES or unit == "" else ("", end)  # "40,000 or more a month"
    if unit == "" and tokens[end].text in _AGING:
        unit, low, high = "month", low * 12, high * 12  # "21 or older"
    if unit == "" and start and tokens[start - 1].text == "aged":
        unit, low, high = "month", low * 12, high * 12  # "aged 4 and up"
    name = f"{modifier} {unit}" if modifier else unit
    where = (tokens[begins].start, tokens[end].end)
    return Claim("amount", low, high, name, bound, per, where), end + 1


def _sign(token: Token) -> str | None:
    return currency_of(token) if token.kind != "word" else None


def _pace(tokens: tuple[Token, ...], last: int) -> tuple[str, int]:
    """Return what an amount is paid for, «в месяц», «/м²», "a month", and the last token of it."""
    at = last + 1
    while at < len(tokens) and tokens[at].text == "." and glued(tokens[at - 1], tokens[at]):
        at += 1
    if at < len(tokens) and any(one in EVERY for one in lemmas_of(tokens[at].text)):
        return next(EVERY[one] for one in lemmas_of(tokens[at].text) if one in EVERY), at
    if (
        at + 2 < len(tokens)
        and tokens[at].kind == "word"
        and tokens[at + 1].text in ("в", "a", "per", "каждую", "every")
    ):
        counted = period_of(tokens[at + 2].text)  # «двух тренировок в неделю»
        if counted is not None and tokens[at].text not in _TIE and unit_of(tokens[at].text) is None:
            return counted, last
    if at + 1 >= len(tokens) or tokens[at].text not in _TIE:
        return "", last
    ahead = at + 1
    while ahead < len(tokens) and tokens[ahead].text in ("1", "один", "одну", "каждый", "каждую"):
        ahead += 1
    if ahead >= len(tokens):
        return "", last
    period = period_of(tokens[ahead].text)
    if period is not None:
        return period, ahead
    unit, end = unit_after(tokens, ahead - 1)
    return (unit[0], end) if unit is not None and unit[0] in ("m2", "m", "km") else ("", last)
