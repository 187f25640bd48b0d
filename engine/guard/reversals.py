"""A word denied in one text and said plainly in the other: when that is another turn of speech, and when a swap."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from engine.guard.case import Case, like
from engine.guard.denial import Denial
from engine.guard.matching import rooted
from engine.guard.term import Term, Text
from engine.guard.words.denials import INTENDED, LIGHT, MEANT
from engine.understanding.words import bag

_TWICE: Final = 2  # times that a verb stands which is denied of one thing and said of another
_POINTING: Final = bag("that this it these those them they это этого этому такого таких он она оно они")
_INSIDE: Final = bag("include included cover covered contain comprise входить включать включить включенный")
_SUPPOSING: Final = bag("if when with for если когда при с")


def swapped(one: Denial, mate: Denial, case: Case, before: Sequence[Denial], after: Sequence[Denial]) -> bool:
    """Tell whether two denials of one verb changed their things: «негативы не отдаём, снимки отдаём»."""
    twice = [term for term in case.authored.terms if any(rooted(term, word) for word in one.focus)]
    if len(twice) < _TWICE:
        return False
    freed = _only_in(one, case.authored, case.said, after)
    return bool(freed) and bool(_only_in(mate, case.said, case.authored, before))


def freed(one: Denial, mate: Denial, case: Case, after: Sequence[Denial]) -> bool:
    """Tell whether a thing of a row was let out of its denial: "robes are provided" of "towels and robes are not"."""
    plain = _only_in(one, case.authored, case.said, after)
    for thing in plain:
        for place in (term for term in case.said.terms if rooted(term, thing)):
            beside = [term for term in case.said.terms if term.clause == place.clause and term not in mate.focus]
            if any(rooted(term, word) for term in beside for word in mate.focus if word.role in ("verb", "foreign")):
                return True
    return False


def _only_in(denial: Denial, own: Text, other: Text, denied: Sequence[Denial]) -> list[Term]:
    """Return the things of a denial that the other text says plainly and never denies."""
    things = [word for word in denial.reach if word.role in ("noun", "foreign") and word not in denial.focus]
    kept = [word for word in things if not any(rooted(word, each) for one in denied for each in one.reach)]
    alone = [word for word in kept if sum(rooted(word, each) for each in own.terms) == 1]
    return [word for word in alone if any(rooted(word, term) for term in other.terms)]


def same_thing(one: Denial, mate: Denial, text: Text) -> bool:
    """Tell whether two denials in synonymous verbs are of one thing, of which the other text says nothing plainly."""
    if not any(word.role in ("verb", "foreign") for word in one.focus):
        return False
    shared = [word for word in one.reach if word not in one.focus and any(rooted(word, each) for each in mate.reach)]
    things = [word for word in shared if word.role in ("noun", "foreign")]
    own = any(like(word, each) for word in one.focus for each in mate.focus)
    inside = any(word.keys & _INSIDE for word in one.focus)  # "not included" is what "cable, but not sockets" says
    if inside and things and all(any(rooted(word, each) for each in things) for word in mate.focus):
        known = [word for word in one.reach if word not in one.focus and any(rooted(word, each) for each in text.terms)]
        return all(any(rooted(word, each) for each in mate.reach) for word in known if word.role in ("noun", "foreign"))
    return own and any(
        not any(rooted(thing, term) for term in text.terms if term not in mate.reach) for thing in things
    )


def resumed(other: Denial, mate: Denial, text: Text) -> bool:
    """Tell whether a denial takes up what stands before it: "acute pain? It is not for you"."""
    row = text.of(mate.sign.sentence)
    named = [term for term in text.terms if any(rooted(term, word) for word in other.focus)]
    clause = [term for term in row if term.clause == mate.sign.clause]
    points = any(term.text in _POINTING for term in clause) or any(term.text in _SUPPOSING for term in row)
    own = [word for word in mate.focus if not word.keys & (LIGHT | MEANT | INTENDED)]
    known = all(any(rooted(word, each) for each in other.reach) for word in own)
    return bool(named) and points and known and all(term in row for term in named)
