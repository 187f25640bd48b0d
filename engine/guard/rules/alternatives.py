"""A question that names its answers: every one is offered still, and no other; what leads to them may change."""

from __future__ import annotations

from collections.abc import Sequence

from engine.guard.amounts import claims
from engine.guard.asking import answers, framing, heavy, kinds, means, meant, parts, thing
from engine.guard.case import Case, like
from engine.guard.term import Term, Text
from engine.guard.units import TIMES
from engine.guard.words.asked_ru import GAINING, MOMENTS, PARTS_OF_DAY, YOU
from engine.guard.words.questions import AND, BOOKING, COMING, CONVENIENT, MEASURES, OPEN_NOUNS, PICKING, WHEN

_TWO = 2  # answers, the fewest that a question offers


def chosen(case: Case, model: Text, asking: Sequence[Term], ending: Sequence[Term]) -> bool:
    """Whether every answer that the question offers is offered still, and no other."""
    words = list(heavy(model, model.terms))
    offered, wanted = answers(case.said.raw, ending), answers(model.raw, asking)
    timed = any(claim.kind in ("calendar", "clock") or claim.unit in TIMES for claim in claims(model.raw))
    timed = timed or all(any(term.keys & PARTS_OF_DAY for term in row) for row in wanted)
    named = MEASURES if claims(model.raw) else frozenset()  # «сумма ближе к 300 тысячам или к миллиону?»
    rows = [
        [term for term in heavy(case.said, row) if not (_leads(term, timed=timed) or term.keys & named)]
        for row in offered
    ]
    if not words:
        return len(offered) >= len(wanted) and not kinds(ending) - PICKING
    led = len(wanted) > _TWO and bool(kinds(wanted[0]) & PICKING)  # «что важнее, срок или цена?»
    due = wanted[1:] if led else wanted
    tail = offered[-1] if len(offered) > len(due) and not rows[-1] and kinds(offered[-1]) else []
    if tail:  # «в офисе или онлайн, как вам удобнее?»
        offered, rows = offered[:-1], rows[:-1]
    if led and any(
        not (meant(term, model.terms) or term.keys & (GAINING | OPEN_NOUNS)) for row in rows for term in row
    ):
        return False  # «что дешевле, срок или цена?»
    first = next((place for place, row in enumerate(rows) if any(meant(term, model.terms) for term in row)), None)
    if len(offered) < len(due) or (first is None and any(rows)):
        return False
    if any(row and not any(meant(term, model.terms) for term in row) for row in rows[first or 0 :]):
        return False
    leading = [term for row in offered[: (first or 0) + 1] for term in row] + list(tail)
    later = [term for row in offered[(first or 0) + 1 :] for term in row]
    opening = PICKING | {"long"} if timed else PICKING - {"when"}
    if len(offered) > len(due) and not any(kinds(row) for row in offered[1:]):
        texts = frozenset(term.text for row in due for term in row)
        opening |= {"who"} if texts & YOU else {"when"} if texts & MOMENTS else set()  # «на кого: на вас или на мужа?»
    if kinds(later) - kinds(asking) or kinds(leading) - kinds(asking) - opening:
        return False
    told = [term for term in case.said.terms if ending and term.sentence < ending[0].sentence]
    choices = [([term for term in heavy(model, row) if not framing(term)], row is wanted[0]) for row in due]
    return (
        all(_offered(row, (*ending, *(told if first else ()))) for row, first in choices)
        and _each_its_own([row for row, first in choices if not first], ending)
        and _grouped(asking, ending, model.raw)
    )


def _each_its_own(rows: Sequence[Sequence[Term]], ending: Sequence[Term]) -> bool:
    """Whether each answer has a word of its own: one "call" does not stand for a call and a chat."""
    heads = [next((term for term in reversed(row) if thing(term)), row[-1]) for row in rows if row]
    stands = [[place for place, one in enumerate(ending) if means(one, head)] for head in heads]
    return _dealt([places for places in stands if places], frozenset())


def _dealt(rows: Sequence[Sequence[int]], taken: frozenset[int]) -> bool:
    return not rows or any(_dealt(rows[1:], taken | {place}) for place in rows[0] if place not in taken)


def _grouped(asking: Sequence[Term], ending: Sequence[Term], raw: str) -> bool:
    """Whether things that are offered together are still: "Monday and Friday or Tuesday and Saturday"."""
    groups = [_items(part, raw) for part in parts(asking)]
    if len(groups) < _TWO or not all(len(group) >= _TWO for group in groups):
        return True
    found = [
        [
            place
            for place, part in enumerate(parts(ending))
            if all(any(like(item, one) for one in part) for item in group)
        ]
        for group in groups
    ]
    return _dealt(found, frozenset())


def _items(part: Sequence[Term], raw: str) -> list[Term]:
    """Return the last words of the things of a row: of what stands before a comma, an "and" and the end."""
    if not any(term.keys & AND for term in part):
        return []
    found = []
    for one, two in zip(part, (*part[1:], None), strict=True):
        if one.content and (two is None or two.keys & AND or "," in raw[one.end : two.start]):
            found.append(one)
    return found


def _leads(term: Term, *, timed: bool) -> bool:
    """Whether a word only leads to the answers; where those are days or hours, what is to be done then does."""
    return framing(term) or (timed and bool(term.keys & (COMING | CONVENIENT | WHEN | BOOKING[0] | BOOKING[1])))


def _offered(row: Sequence[Term], ending: Sequence[Term]) -> bool:
    """Whether an answer is still named: its nouns are, or most of its words."""
    nouns = [term for term in row if thing(term) and term.role != "foreign"]
    if nouns:
        return all(meant(term, ending) for term in nouns)
    return not row or (meant(row[-1], ending) and 2 * sum(meant(term, ending) for term in row) >= len(row))
