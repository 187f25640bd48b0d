"""Where something is said of one thing only, and where two denials say so: «по договору», «без договора не»."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from engine.guard.denial import Denial
from engine.guard.denials import denials
from engine.guard.ledger import kin
from engine.guard.matching import LACKING
from engine.guard.term import Text

_SOLE: Final = ("только", "лишь", "only")
_NOT: Final = ("не", "not", "a", "an", "the", "your", "their", "как", "if")  # "not only", "an only home", «как только»


def sole(text: Text) -> frozenset[int]:
    """Return the clauses in which something is said of one thing only: «только получателю», but not "an only home"."""
    return frozenset(two.clause for one, two in pairwise(text.terms) if two.text in _SOLE and one.text not in _NOT)


def told_twice(said: Text, authored: Text, after: Sequence[Denial] | None = None) -> tuple[Denial, ...]:
    """Return the two denials of a candidate that make the script's «только»: «без снимка не ставим» of «только по»."""
    clauses = sole(authored)
    if not clauses:
        return ()
    told = [term for term in authored.terms if term.clause in clauses and term.content]
    found: list[Denial] = []
    for lack in (rows := denials(said) if after is None else after):
        if lack.sign.text not in LACKING or not lack.focus:
            continue
        for other in rows:
            near = other is not lack and other.sign.sentence == lack.sign.sentence and other.focus
            if near and all(any(kin(word, term) for term in told) for word in (*lack.focus[-1:], *other.focus[:1])):
                found += [lack, other]
    return tuple(found)
