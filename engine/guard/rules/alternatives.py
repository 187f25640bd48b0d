"""A question that names its answers: every one is offered still, and no other; what leads to them may change."""

from __future__ import annotations

from collections.abc import Sequence

from engine.guard.amounts import claims
from engine.guard.asking import answers, framing, heavy, kinds, meant, thing
from engine.guard.case import Case
from engine.guard.term import Term, Text
from engine.guard.units import TIMES
from engine.guard.words.questions import BOOKING, COMING, CONVENIENT, PICKING, WHEN

_TWO = 2  # answers, the fewest that a question offers


def chosen(case: Case, model: Text, asking: Sequence[Term], ending: Sequence[Term]) -> bool:
    """Whether every answer that the question offers is offered still, and no other."""
    words = list(heavy(model, model.terms))
    offered, wanted = answers(case.said.raw, ending), answers(model.raw, asking)
    timed = any(claim.kind in ("calendar", "clock") or claim.unit in TIMES for claim in claims(model.raw))
    rows = [[term for term in heavy(case.said, row) if not _leads(term, timed=timed)] for row in offered]
    if not words:
        return len(offered) >= len(wanted) and not kinds(ending) - PICKING
    led = len(wanted) > _TWO and bool(kinds(wanted[0]) & PICKING)  # «что важнее, срок или цена?»
    due = wanted[1:] if led else wanted
    tail = offered[-1] if len(offered) > len(due) and not rows[-1] and kinds(offered[-1]) else []
    if tail:  # «в офисе или онлайн, как вам удобнее?»
        offered, rows = offered[:-1], rows[:-1]
    if led and any(not meant(term, model.terms) for row in rows for term in row):
        return False  # «что дешевле, срок или цена?»
    first = next((place for place, row in enumerate(rows) if any(meant(term, model.terms) for term in row)), None)
    if len(offered) < len(due) or (first is None and any(rows)):
        return False
    if any(row and not any(meant(term, model.terms) for term in row) for row in rows[first or 0 :]):
        return False
    leading = [term for row in offered[: (first or 0) + 1] for term in row] + list(tail)
    later = [term for row in offered[(first or 0) + 1 :] for term in row]
    if kinds(later) - kinds(asking) or kinds(leading) - kinds(asking) - (PICKING if timed else PICKING - {"when"}):
        return False
    told = [term for term in case.said.terms if ending and term.sentence < ending[0].sentence]
    return all(
        _offered(
            [term for term in heavy(model, row) if not framing(term)], (*ending, *(told if row is wanted[0] else ()))
        )
        for row in due
    )


def _leads(term: Term, *, timed: bool) -> bool:
    """Whether a word only leads to the answers; where those are days or hours, what is to be done then does."""
    return framing(term) or (timed and bool(term.keys & (COMING | CONVENIENT | WHEN | BOOKING[0] | BOOKING[1])))


def _offered(row: Sequence[Term], ending: Sequence[Term]) -> bool:
    """Whether an answer is still named: its nouns are, or most of its words."""
    nouns = [term for term in row if thing(term) and term.role != "foreign"]
    if nouns:
        return all(meant(term, ending) for term in nouns)
    return not row or (meant(row[-1], ending) and 2 * sum(meant(term, ending) for term in row) >= len(row))
