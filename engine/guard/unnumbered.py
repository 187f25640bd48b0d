"""Words that are an amount without a numeral: «полгода», «дважды», «к миллиону», «около часа», "about an hour"."""

from __future__ import annotations

from engine.guard.bounds import bound_before, bound_behind
from engine.guard.claim import Claim
from engine.guard.measured import around
from engine.guard.units import TIMES, lemmas_of, period_of, unit_after, unit_of
from engine.understanding.text import Token

HALVES = {"полгода": ("month", 6), "полугода": ("month", 6), "полугодие": ("month", 6), "полчаса": ("minute", 30),
          "получаса": ("minute", 30), "полмесяца": ("day", 15), "полмиллиона": ("", 500_000)}  # fmt: skip
OFTEN = {"единожды": 1, "дважды": 2, "трижды": 3, "twice": 2, "thrice": 3}
_MANY = frozenset({"сколько", "несколько", "много", "столько", "at"})
_LEAST = frozenset({"at", "no", "not", "minimum"})
_ONCE = frozenset({"раз", "once"})
_SCALES = {"тысяча": 1_000, "миллион": 1_000_000, "сотня": 100, "десяток": 10, "дюжина": 12, "миллиард": 10**9,
           "thousand": 1_000, "million": 1_000_000, "dozen": 12, "hundred": 100, "hundreds": 100,
           "thousands": 1_000}  # fmt: skip


def scale(tokens: tuple[Token, ...], index: int) -> tuple[Claim, int] | None:
    """«К миллиону», «тысячам»: a scale without its number."""
    value = next((_SCALES[one] for one in lemmas_of(tokens[index].text) if one in _SCALES), None)
    if value is None:
        return None
    unit, end = unit_after(tokens, index)
    return around(tokens, index, end if unit else index, value, value, unit[0] if unit else "")


def _period(tokens: tuple[Token, ...], index: int) -> tuple[str, int] | None:
    """Return what "once" is done in, «в неделю», "a week", and the last token of it."""
    if index + 2 >= len(tokens) or tokens[index + 1].text not in ("в", "a", "an", "per", "each", "every", "каждый"):
        return None
    period = period_of(tokens[index + 2].text)
    return None if period is None else (period, index + 2)


def one_unit(tokens: tuple[Token, ...], index: int) -> tuple[Claim, int] | None:
    """«Около часа», "about an hour", «через неделю», «меньше года»: a unit without a number is one of it."""
    several = index > 0 and tokens[index - 1].text in _MANY
    if tokens[index].text in _ONCE and not several and (period := _period(tokens, index)) is not None:
        name, last = period
        return Claim("amount", 1, 1, "times", "", name, (tokens[index].start, tokens[last].end)), last + 1
    unit = unit_of(tokens[index].text)
    if unit is None or unit[0] not in TIMES:
        return None
    start = index - 1 if index and tokens[index - 1].text in ("a", "an") else index
    later = tuple(token.text for token in tokens[index + 1 : index + 3]) == ("from", "now")
    if later and start < index:
        where = (tokens[start].start, tokens[index + 2].end)
        return Claim("amount", unit[1], unit[1], unit[0], "after", "", where), index + 3  # "a week from now"
    if index + 1 < len(tokens) and tokens[index + 1].text in ("ends", "end"):
        return None  # "until the month ends"
    bound, begins = bound_before(tokens, start)
    if tokens[index].text.endswith("s") and tokens[begins].text == "some":
        return None  # "some weeks are like that" counts none
    articled = start < index and period_of(tokens[index].text) in ("hour", "year", "month", "week")
    least = articled and bound == "from" and tokens[begins].text in _LEAST  # "for at least a month"
    if bound in ("", "per", "from") and not (articled and bound == "") and not least:
        return None
    if bound in ("span", "upto") and tokens[index].text in ("день", "дня", "day", "time"):
        return None
    if tokens[index].text in ("time", "minute", "second", "moment", "минутка", "минутку") and start < index:
        return None
    last = index
    if bound in ("", "span", "over-span"):
        bound, last = bound_behind(tokens, index, bound)
    where = (tokens[begins].start, tokens[last].end)
    return Claim("amount", unit[1], unit[1], unit[0], bound, "", where), last + 1
