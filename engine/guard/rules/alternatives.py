"""A question that names its answers: every one is offered still, and no other; what leads to them may change."""

from __future__ import annotations

from collections.abc import Sequence

from engine.guard.asking import answers, framing, heavy, kinds, meant, thing
from engine.guard.case import Case
from engine.guard.term import Term, Text
from engine.guard.words.questions import PICKING


def chosen(case: Case, model: Text, asking: Sequence[Term], ending: Sequence[Term]) -> bool:
    """Whether every answer that the question offers is offered still, and no other."""
    words = list(heavy(model, model.terms))
    offered, wanted = answers(case.said.raw, ending), answers(model.raw, asking)
    rows = [[term for term in heavy(case.said, row) if not framing(term)] for row in offered]
    first = next((place for place, row in enumerate(rows) if any(meant(term, words) for term in row)), None)
    if not words:
        return len(offered) >= len(wanted) and not kinds(ending) - PICKING
    led = len(wanted) > len(offered) > 1 and bool(kinds(wanted[0]) & PICKING)  # «что важнее, срок или цена?»
    if len(offered) + led < len(wanted) or (first is None and any(rows)):
        return False
    if any(row and not any(meant(term, words) for term in row) for row in rows[first or 0 :]):
        return False
    leading = [term for row in offered[: (first or 0) + 1] for term in row]
    later = [term for row in offered[(first or 0) + 1 :] for term in row]
    if kinds(later) - kinds(asking) or kinds(leading) - kinds(asking) - PICKING:
        return False
    return all(_offered([term for term in heavy(model, row) if not framing(term)], ending) for row in wanted)


def _offered(row: Sequence[Term], ending: Sequence[Term]) -> bool:
    """Whether an answer is still named: its nouns are, or most of its words."""
    nouns = [term for term in row if thing(term) and term.role != "foreign"]
    if nouns:
        return all(meant(term, ending) for term in nouns)
    return not row or (meant(row[-1], ending) and 2 * sum(meant(term, ending) for term in row) >= len(row))
