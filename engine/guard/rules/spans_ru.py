"""One span told from two sides in Russian: «хранится в течение 30 дней» and «сохраним на 30 дней», «до 22:00»."""

from __future__ import annotations

import re
from typing import Final

from engine.guard.claim import Claim
from engine.guard.rules.notices import around
from engine.guard.term import Text
from engine.guard.units import TIMES
from engine.understanding.words import bag

# What is kept for a time is kept during it; what is done during a time is not done for it.
_KEEPING: Final = bag("""
    хранить храниться хранение сохранить сохранять сохраниться сохраняться сохранение держать держаться удерживать
    закрепить закреплять закрепиться зафиксировать фиксировать фиксироваться зафиксированный забронировать бронировать
    бронь бронирование зарезервировать резервировать резерв отложить гарантия гарантийный гарантировать действовать
    действительный предоставить предоставлять выдать выдавать давать дать заключить заключать доступ
    """)
_ENDING: Final = bag("закрываться закрыться закрытие закрывать заканчивать заканчиваться завершать завершаться")
_OPEN: Final = bag("""
    работать открытый открыто принимать ждать обслуживать звонить приходить приезжать доступный связь график режим
    вести трудиться шуметь идти работа шумный
    """)
_OPENING: Final = bag("открываться открыться открытие начинаться начаться начинать стартовать")
_SINCE: Final = re.compile(r"\b(?:с|со|после)(?: \w+)? ?[\d:.]+$", re.IGNORECASE)
_UNBROKEN: Final = re.compile(r"без (?:перерывов и )?выходных\b", re.IGNORECASE)
_DAILY: Final = re.compile(r"ежедневн|кажд\w+ день|семь дней в неделю|7 дней в неделю", re.IGNORECASE)
LESS: Final = re.compile(r"(?:дешевле|ниже|меньше) на \d+ ?(?:%|процент)", re.IGNORECASE)  # a discount in other words
_CHEAPER: Final = re.compile(r"(?:дешевле|ниже|меньше) на [\w ]+%?$", re.IGNORECASE)
_DISCOUNT: Final = re.compile(r"скидк", re.IGNORECASE)
_PACES: Final = {
    "month": re.compile(r"кажд\w+ месяц|ежемесячн|помесячн", re.IGNORECASE),
    "week": re.compile(r"кажд\w+ недел|еженедельн|понедельно\b", re.IGNORECASE),
    "day": re.compile(r"кажд\w+ день|каждого дня|ежедневн|\bподенн", re.IGNORECASE),
    "year": re.compile(r"кажд\w+ год|ежегодн", re.IGNORECASE),
}
_UNTIL: Final = frozenset({"upto", "under"})


def kept(claim: Claim, text: Text, one: Claim, other: Text) -> bool:
    """Tell whether a thing is kept as long in both texts: «на 30 дней», «в течение 30 дней»."""
    if {claim.bound, one.bound} != {"per", "within"} or claim.unit not in TIMES:
        return False
    if (claim.low, claim.high, claim.unit, claim.per) != (one.low, one.high, one.unit, one.per):
        return False
    return all(around(each, where) & _KEEPING for each, where in ((claim, text), (one, other)))


def closing(claim: Claim, text: Text, one: Claim, other: Text) -> bool:
    """Tell whether what closes at an hour is open until it: «закрывается в 22:00», «работает до 22:00»."""
    if claim.kind != "clock" or one.kind != "clock" or (claim.low, claim.high) != (one.low, one.high):
        return False
    if claim.bound in _UNTIL and not one.bound:
        claim, text, one, other = one, other, claim, text
    ends = not claim.bound and claim.low == claim.high and bool(around(claim, text) & _ENDING)
    return ends and one.bound in _UNTIL and bool(around(one, other) & _OPEN)


def periodic(claim: Claim, other: Text) -> bool:
    """Tell whether a period is one that a text names inside a date: «5 числа каждого месяца», «5-го ежемесячно»."""
    words = _PACES.get(str(claim.low)) if claim.kind == "every" else None
    return words is not None and words.search(other.raw) is not None


def opened(claim: Claim, text: Text, one: Claim, other: Text) -> bool:
    """Tell whether an hour at which the script has a thing close is one from which it is open: «работает с 22:00»."""
    if claim.kind != "clock" or not (claim.low == claim.high == one.low == one.high):
        return False
    begins = _SINCE.search(text.raw[: claim.where[1]]) is not None or bool(around(claim, text) & _OPENING)
    return begins and bool(around(one, other) & _ENDING) and not around(claim, text) & _ENDING


def unbroken(claim: Claim, text: Text, other: Text) -> bool:
    """Tell whether «без выходных» of one text is «ежедневно» of the other."""
    if (claim.kind, claim.low) == ("every", "day"):
        return _UNBROKEN.search(other.raw) is not None
    if (claim.kind, claim.low) != ("calendar", "weekend"):
        return False
    return _UNBROKEN.search(text.raw[: claim.where[1]]) is not None and _DAILY.search(other.raw) is not None


def reduced(claim: Claim, text: Text, one: Claim, other: Text) -> bool:
    """Tell whether a reduction is told as a discount: «дешевле на 15%», «скидка 15%»."""
    if (claim.unit, one.unit) != ("percent", "percent") or (claim.low, claim.high) != (one.low, one.high):
        return False
    sides = ((claim, text), (one, other))
    cheaper = [(each, where) for each, where in sides if _CHEAPER.search(where.raw[: each.where[1]])]
    if len(cheaper) == len(sides):
        return True
    return bool(cheaper) and all(_DISCOUNT.search(where.raw) for each, where in sides if (each, where) not in cheaper)
