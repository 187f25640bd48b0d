"""«Ничего не нужно» that lost its «не»: a Russian «ни» or «ничего» wants a denied verb, and is no sentence without."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from engine.guard.case import Case
from engine.guard.term import Term, Text
from engine.guard.violation import Violation
from engine.guard.words.denials import CONCORD
from engine.understanding.words import bag

_SIGNS: Final = bag("не нет нету нельзя невозможно незачем нечего некогда негде некому")
_MODAL: Final = bag("нужно надо должен должна должны обязан обязана обязаны стоит придётся можно")
_ALONE: Final = bag("страшный страшно особенный особый сложный личный лишний другой подобный")  # «ничего страшного»


def concord(case: Case) -> Iterator[Violation]:
    """A word that is denied twice over in Russian, and denied but once here; one that the script has so may stay."""
    before = {term.text for term in _bare(case.authored)}
    for term in _bare(case.said):
        if term.text not in before:
            yield case.found("negation", term.start, term.end)


def _bare(text: Text) -> Iterator[Term]:
    for term in text.terms:
        if not term.keys & CONCORD or term.text.isascii():
            continue
        sentence = [one for one in text.terms if one.sentence == term.sentence]
        after = [one for one in sentence if one.start > term.start and one.clause == term.clause]
        before = [one for one in sentence if one.start < term.start][-1:]
        lacking = bool(before) and before[0].text == "без"  # «без никаких справок»
        if (
            not after
            or lacking
            or any(one.text in _SIGNS and (one.clause == term.clause or one.start > term.start) for one in sentence)
            or after[0].keys & _ALONE
        ):
            continue
        if any(one.role == "verb" or one.text in _MODAL for one in sentence if one.clause == term.clause):
            yield term
