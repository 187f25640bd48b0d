"""A value that is said besides a known one: «налогу ещё должна 30», "I also owe 200k" take nothing back.

What can be summed is put to the lead as the sum; any other known value stays as it was.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Final, Literal

from engine.script import bounds
from engine.understanding.reading import Reading
from engine.understanding.said import Said
from engine.understanding.several import in_thousands
from engine.understanding.text import Token
from engine.understanding.words import bag
from engine.value import Money, Number, Quantity, Value

Adding = Literal["surely", "maybe", "no"]
SUMMED: Final = frozenset({"money", "integer", "number", "area", "rooms"})
KEPT: Final = frozenset({"phone", "email", "duration", "choice"})  # nothing of theirs can be summed
_THOUSAND: Final = 1_000
_MORE: Final = bag("+ еще тоже также плюс плюсом вдобавок дополнительно also another plus additionally")
_BESIDES: Final = (
    ("кроме", "того"), ("кроме", "этого"), ("помимо", "этого"), ("помимо", "того"), ("сверх", "того"),
    ("в", "придачу"), ("as", "well"), ("on", "top"), ("besides", "that"), ("in", "addition"),
)  # fmt: skip
_NOT_MORE: Final = bag("раз разок раза не ни нет больше меньше лучше хуже позже раньше недавно")  # «ещё раз», «ещё не»
_STILL: Final = bag("все пока")  # «всё ещё должна 700» tells what there is
_TOTAL: Final = bag("всего итого общий общая общем целом сумме вместе теперь стало total altogether overall now")
_LEFT: Final = bag("осталось остался осталась остались остается остаток left remaining")


def adding(said: Said, reading: Reading) -> Adding:
    """Tell whether the words around a value say that it comes on top of what was known."""
    mark = said.mark
    if mark is not None and mark.rule == "not-but":
        return "no"
    tokens = _beside(said, reading)
    if not _more(tokens) or any(token.text in _TOTAL for token in tokens):
        return "no"
    marked = mark is not None and mark.end > mark.start  # an empty one is read out of the value itself
    return "maybe" if marked or any(token.text in _LEFT for token in tokens) else "surely"


def on_top(said: Said, name: str, reading: Reading, how: Adding) -> Reading | None:
    """Return the sum of a known value and one said besides it, to be confirmed; nothing where none can be made.

    Where it may as well stand instead of the known one, both are put to the lead.
    """
    slot = said.script.flow.slots[name]
    if how == "no" or slot.type not in SUMMED | KEPT:
        return reading
    old, low = said.session.slots[name], bounds(slot)[0]
    more = in_thousands(reading, low) if isinstance(reading.value, Money) else reading.value
    total = None if slot.type in KEPT else _sum(old, more)
    if total is None or more is None:
        return reading if how == "maybe" else None
    others: tuple[Value, ...] = (more,) if how == "maybe" else ()
    return replace(reading, value=total, others=others, repaired=True)


def _sum(old: Value, more: Value | None) -> Value | None:
    """Return the sum of two exact amounts of one kind and one currency."""
    if isinstance(old, Money) and isinstance(more, Money):
        if more.currency not in (None, old.currency):
            return None
        scale = _THOUSAND if _bare(more) and (old.low or 0) >= _THOUSAND else 1  # «ещё 30» to 800 000
        number = _added(old.low, old.high, more.low, more.high, scale)
        return None if number is None else Money(number, number, old.currency)
    if isinstance(old, Quantity) and isinstance(more, Quantity):
        number = _added(old.low, old.high, more.low, more.high)
        return None if number is None else Quantity(number, number)
    return None


def _bare(more: Money) -> bool:
    return more.currency is None and (more.high or _THOUSAND) < _THOUSAND


def _added(
    low: Number | None, high: Number | None, more: Number | None, most: Number | None, scale: int = 1
) -> Number | None:
    if low is None or more is None or low != high or more != most:
        return None
    return low + more * scale


def _beside(said: Said, reading: Reading) -> list[Token]:
    """Return the words around a value in its clause, and a clause before it that is only a link: «кроме того, …»."""
    words = said.utterance.words
    clauses = {token.clause for token in words if reading.start <= token.start < reading.end}
    before = [token for token in words if token.clause == min(clauses, default=0) - 1]
    if len(before) <= len(_BESIDES[0]) and _more(before):
        clauses.add(before[0].clause)
    tokens = [token for token in said.utterance.tokens if token.kind in ("word", "number") or token.text == "+"]
    return [token for token in tokens if token.clause in clauses and not reading.start <= token.start < reading.end]


def _more(tokens: list[Token]) -> bool:
    texts = [token.text for token in tokens]
    if any(pair in _BESIDES for pair in pairwise(texts)):
        return True
    around = zip(["", *texts], texts, [*texts[1:], ""], strict=False)
    return any(
        text in _MORE and after not in _NOT_MORE and not (text == "еще" and before in _STILL)
        for before, text, after in around
    )
