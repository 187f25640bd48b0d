"""Sums that changed places between terms: "a month costs 2,900, three months 8,700" told the other way round."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from engine.guard.case import Case
from engine.guard.claim import Claim
from engine.guard.rules.units_en import lone
from engine.guard.term import Text
from engine.guard.units import TIMES, period_of
from engine.guard.violation import Violation

Span = tuple[str, object]  # a unit of time and how many of it

_PERIODS: Final[dict[str, Span]] = {
    "day": ("day", 1), "week": ("day", 7), "month": ("month", 1), "quarter": ("month", 3), "year": ("month", 12),
    "hour": ("minute", 60),
}  # fmt: skip
_BARE: Final = frozenset({"", "span", "per"})


def exchanged(case: Case) -> Iterator[Violation]:
    """A sum said of a term that another sum is said of in the script."""
    own: dict[object, set[Span]] = {}
    for claim, term in _rows(case.authored, case.authored_claims):
        own.setdefault(claim.low, set()).add(term)
    for claim, term in _rows(case.said, case.said_claims):
        mine = own.get(claim.low)
        if mine and term not in mine and any(term in terms for low, terms in own.items() if low != claim.low):
            yield case.found("moved", *claim.where)


def _rows(text: Text, claims: tuple[Claim, ...]) -> Iterator[tuple[Claim, Span]]:
    """Yield each sum with its term, in sentences where sums and terms take turns."""
    for sentence in text.sentences:
        inside = [one for one in claims if sentence.start <= one.where[0] < sentence.end]
        items = [(one, None if _sum(one) else _term(one, text)) for one in inside]
        yield from ((one, _PERIODS[one.per]) for one, _ in items if _paced(one, text))
        row = [(one, term) for one, term in items if (term is not None or _sum(one)) and not _paced(one, text)]
        turns = all((one is None) != (two is None) for (_, one), (_, two) in pairwise(row))
        if not turns or len(row) % 2:
            continue
        for (one, term), (two, other) in zip(row[::2], row[1::2], strict=True):
            found = term if term is not None else other
            if found is not None:
                yield (one if term is None else two), found


def _paced(claim: Claim, text: Text) -> bool:
    """Whether a sum has its term with it: "100 ₽ a day"."""
    last = text.raw[claim.where[0] : claim.where[1]].lower().split()[-1]
    return _sum(claim) and claim.per in _PERIODS and period_of(last) == claim.per


def _sum(claim: Claim) -> bool:
    return len(claim.unit) == 3 and claim.unit.isupper()


def _term(claim: Claim, text: Text) -> Span | None:
    """Return the length of time that a claim names, or nothing."""
    raw = text.raw[claim.where[0] : claim.where[1]].lower()
    if raw.endswith(("quarter", "квартал")):
        return _PERIODS["quarter"]
    single = lone(claim, text)
    if single or claim.kind == "every":
        return _PERIODS.get(single or str(claim.low))
    timed = claim.kind == "amount" and claim.unit in TIMES and claim.low == claim.high and claim.bound in _BARE
    return (claim.unit, claim.low) if timed and not claim.per else None
