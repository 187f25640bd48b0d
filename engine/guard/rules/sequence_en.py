"""The order of deeds in English: "pay only after signing" is not "sign only after paying"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from engine.guard.case import Case, like
from engine.guard.deeds_en import Order, orders
from engine.guard.term import Term
from engine.guard.violation import Violation
from engine.understanding.words import bag

_PAID = bag("pay paid payment prepay prepayment")  # "pay first" is read as one word


def sequence(case: Case) -> Iterator[Violation]:
    """Two deeds of the script told the other way round."""
    if case.cue.language != "en":
        return
    own, told = orders(case.authored), orders(case.said)
    for one in own:
        if any(_reversed(one, other) for other in own):
            continue  # the script tells of both: "after each set you rest, after the rest you go on"
        swapped = [other for other in told if _reversed(one, other)]
        if swapped and not any(_kept(one, other) for other in told):
            yield case.found("sequence", *swapped[0].where)


def _apart(one: Order) -> tuple[list[Term], list[Term]]:
    """Return the words of each deed that the other one has not."""
    early = [word for word in one.early if not _among(word, one.late)]
    late = [word for word in one.late if not _among(word, one.early)]
    return early, late


def _among(word: Term, others: Sequence[Term]) -> bool:
    return any(like(word, other) or (word.keys & _PAID and other.keys & _PAID) for other in others)


def _scores(one: Order, other: Order) -> tuple[int, int, int, int]:
    """Return how many words of the two deeds stand in their own places, and how many in each other's."""
    early, late = _apart(one)
    first, second = _apart(other)
    return (
        sum(_among(word, first) for word in early),
        sum(_among(word, second) for word in late),
        sum(_among(word, second) for word in early),
        sum(_among(word, first) for word in late),
    )


def _reversed(one: Order, other: Order) -> bool:
    if one.kind != other.kind:
        return False
    first, second, early, late = _scores(one, other)
    return bool(early and late) and early + late > first + second


def _kept(one: Order, other: Order) -> bool:
    if one.kind != other.kind:
        return False
    first, second, early, late = _scores(one, other)
    return bool(first and second) and first + second > early + late
