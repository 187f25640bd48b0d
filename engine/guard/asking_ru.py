"""What a Russian «сколько» counts, wherever it stands: «сколько вашему ребёнку лет» is «сколько лет вашему ребёнку»."""

from __future__ import annotations

from collections.abc import Sequence

from engine.guard.term import Term
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
