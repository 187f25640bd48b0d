"""What a Russian «сколько» counts, wherever it stands: «сколько вашему ребёнку лет» is «сколько лет вашему ребёнку»."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from engine.guard.term import Term
from engine.guard.words.asked_ru import ALL, AMOUNTS, CHECKED, PERCEIVING, PUSHING, RIGHT, SORTS
from engine.understanding.lemmas import parses
from engine.understanding.words import bag

_GOVERNING = bag("у из от до без для после около кроме вместо с")


def counted_noun(after: Sequence[Term]) -> Term | None:
    """Return the first noun in the genitive behind «сколько» that no preposition and no other noun governs."""
    for place, term in enumerate(after):
        if term.content and _noun(term, "gent") and not _governed(after[:place]):
            return term
    return None


def several(term: Term) -> bool:
    """Tell whether a noun is counted, not measured: «сколько кредиторов», and not «сколько долга»."""
    return any(one.tags >= {"NOUN", "gent", "plur"} for one in parses(term.text)[:3])


def _governed(before: Sequence[Term]) -> bool:
    for one in reversed(before):
        if one.text in _GOVERNING or _noun(one, "nomn") or _noun(one, "accs"):
            return True
        if one.role == "verb" or _noun(one, "datv"):
            return False
    return False


def _noun(term: Term, case: str) -> bool:
    return any(one.tags >= {"NOUN", case} for one in parses(term.text)[:3])


def whose_kind(found: frozenset[str], terms: Sequence[Term]) -> frozenset[str]:
    """Return the kinds of a question, several words that ask as one read as one.

    «Из-за чего», «для чего» and «что побудило» ask why; «на чьё имя» asks who.
    """
    if "what" in found and any(term.keys & PUSHING for term in terms):
        return found - {"what"} | {"why"}
    for place, (one, two) in enumerate(pairwise(terms)):
        after = terms[place + 2 :]
        if (one.text, two.text) == ("на", "сколько") and not (after and counted_noun(after[:2])):
            return found - {"many"} | {"long"}  # «на сколько планируете снять»
        if two.text == "чего" and one.text in ("за", "для"):
            return found - {"what"} | {"why"}
        if "чей" in one.keys and two.text == "имя":
            return found - {"whose"} | {"who"}
    return found


def sort_of(noun: Term, terms: Sequence[Term]) -> Term:
    """Return the noun whose sort is asked after, «ремонт» of «какой вид ремонта», or the noun itself."""
    after = [term for term in terms if term.start > noun.end][:1]
    return after[0] if noun.keys & (SORTS | AMOUNTS) and after and _noun(after[0], "gent") else noun


def plainly(terms: Sequence[Term]) -> Sequence[Term]:
    """Return a question without the clause that tells what is seen or known: «важно видеть, | как идут работы»."""
    for one, two in pairwise(terms):
        if two.clause != one.clause and one.keys & PERCEIVING and "INFN" in _tags(one):
            return [term for term in terms if term.clause <= one.clause]
    return terms


def checking(terms: Sequence[Term], known: Sequence[Term]) -> bool:
    """Tell whether all that a question asks is whether what was just told is right: «всё верно?», «всё так?»."""
    last = [term for term in terms if term.clause == terms[-1].clause] if terms else []
    words = [term for term in last if term.content]
    if any(term.text in ("не", "что", "как") for term in last):
        return False  # «что не так?»
    right = any(term.keys & RIGHT for term in last) and (not words[1:] or any(term.keys & ALL for term in last))
    return right and all(term.keys & CHECKED for term in words) and _told(terms, last, known)


def _told(terms: Sequence[Term], last: Sequence[Term], known: Sequence[Term]) -> bool:
    """Whether what stands before the last clause is of the script: «сверьте время и телефон: всё верно?»."""
    before = [term for term in terms if term.clause != last[0].clause and term.content]
    return all(any(term.keys & one.keys or term.stems & one.stems for one in known) for term in before)


def _tags(term: Term) -> frozenset[str]:
    found = parses(term.text)[:1]
    return found[0].tags if found else frozenset()
