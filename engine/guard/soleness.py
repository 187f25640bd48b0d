"""Where something is said of one thing only, and where two denials say so: «по договору», «без договора не»."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from engine.guard.denial import Denial
from engine.guard.denials import denials
from engine.guard.ledger import kin
from engine.guard.matching import LACKING
from engine.guard.term import Term, Text

_SOLE: Final = ("только", "лишь", "only")
_UNTIL: Final = ("until", "till", "before", "unless")
_SINCE: Final = ("once", "after", "when", "if", "from")
_NOT: Final = ("не", "not", "a", "an", "the", "your", "their", "как", "if")  # "not only", "an only home", «как только»


def sole(text: Text) -> set[int]:
    """Return the clauses in which something is said of one thing only: «только получателю», but not "an only home"."""
    opening = {one.clause for one in text.terms[:1] if one.text in _SOLE}
    return opening | {two.clause for one, two in pairwise(text.terms) if two.text in _SOLE and one.text not in _NOT}


def not_until(denial: Denial, here: Text, there: Text) -> bool:
    """Tell whether "we do not start until you agree" is told as "we only start once you agree"."""
    row = [one for one in here.of(denial.sign.sentence) if one.start > denial.sign.start]
    until = next((place for place, one in enumerate(row) if one.text in _UNTIL), None)
    if until is None or not denial.focus:
        return False
    falls = [word for word in (*denial.focus, *denial.reach) if word.start < row[until].start]  # "is not needed until"
    event = [one for one in row[until + 1 :] if one.content]
    for one, two in pairwise(there.terms):
        if one.text not in _SOLE or one.text in _NOT:
            continue
        after = [term for term in there.of(one.sentence) if term.start > one.start]
        since = next((place for place, term in enumerate(after) if term.text in _SINCE), None)
        if since is None or any(term.text in ("not", "no", "never") for term in there.of(one.sentence)):
            continue
        deed = [term for term in there.of(two.sentence) if term.start < after[since].start]
        told = after[since + 1 :]
        if any(kin(word, term) for word in falls for term in deed) and any(
            kin(word, term) for word in event for term in told
        ):
            return True
    return False


def waits(here: Text, there: Text) -> bool:
    """Tell whether a deed that one text denies until another is done is told in the other as done only after it."""
    return any(not_until(one, here, there) for one in denials(here))


def _beside(denial: Denial, said: Text, told: Sequence[Term]) -> bool:
    """Whether a denial only says the rest beside a «только»: «больного щенка не прививаем, только здорового»."""
    only = [one for one in said.of(denial.sign.sentence) if one.clause in sole(said) and one.content]
    if not only or any(one.clause == denial.sign.clause for one in only):
        return False
    known = all(any(kin(one, each) for each in told) for one in only)
    deed = any(kin(word, each) for word in denial.focus for each in told)
    return known and deed and any(not any(kin(one, each) for each in told) for one in denial.reach)


def told_twice(said: Text, authored: Text, after: Sequence[Denial] | None = None) -> tuple[Denial, ...]:
    """Return the two denials of a candidate that make the script's «только»: «без снимка не ставим» of «только по»."""
    clauses = sole(authored)
    if not clauses:
        return ()
    told = [term for term in authored.terms if term.clause in clauses and term.content]
    found: list[Denial] = []
    for lack in (rows := denials(said) if after is None else after):
        if not lack.focus:
            continue
        if _beside(lack, said, told):
            found.append(lack)
            continue
        if lack.sign.text not in LACKING and not lack.strong:
            continue
        for other in rows:
            near = other is not lack and other.sign.sentence == lack.sign.sentence and other.focus
            same = near and any(kin(word, each) for word in lack.focus for each in other.focus)
            if (
                near
                and not same
                and all(any(kin(word, term) for term in told) for word in (*lack.focus[-1:], *other.focus[:1]))
            ):
                found += [lack, other]
    return tuple(found)
