"""Denials that no sentence has: «ничего нужно» that lost its «не», "there is not no interest" that won one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from engine.guard.case import Case
from engine.guard.term import Term, Text
from engine.guard.violation import Violation
from engine.guard.words.denials import CONCORD
from engine.understanding.lemmas import parses
from engine.understanding.words import bag

_SIGNS: Final = bag("не нет нету нельзя невозможно незачем нечего некогда негде некому")
_ENGLISH: Final = bag("not no never nothing none nobody")
_MODAL: Final = bag("нужно надо должен должна должны обязан обязана обязаны стоит придётся можно")
_ALONE: Final = bag("страшный страшно особенный особый сложный личный лишний другой подобный")  # «ничего страшного»


def concord(case: Case) -> Iterator[Violation]:
    """A word that is denied twice over in Russian, and denied but once here; one that the script has so may stay."""
    before = {term.text for term in _bare(case.authored)}
    for term in _bare(case.said):
        if term.text not in before:
            yield case.found("negation", term.start, term.end)


def doubled(case: Case) -> Iterator[Violation]:
    """Two English denials in a row of words, where the script has one at most."""
    if any(True for _ in _twice(case.authored)):
        return
    for term in _twice(case.said):
        yield case.found("negation", term.start, term.end)


def _twice(text: Text) -> Iterator[Term]:
    """Yield a denial that stands right behind another, or with a word of manner between: "not usually not"."""
    for place, term in enumerate(text.terms):
        if term.text not in _ENGLISH:
            continue
        after = text.terms[place + 1 : place + 3]
        second = next((one for one in after if one.text in _ENGLISH and one.clause == term.clause), None)
        if second is not None and (second is after[0] or after[0].text.endswith("ly")):
            yield second


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
        if any(_tells(one) or one.text in _MODAL for one in sentence if one.clause == term.clause):
            yield term


def _tells(term: Term) -> bool:
    """Whether a word is a finite verb: «торопиться ни к чему» needs no «не»."""
    readings = parses(term.text)
    return bool(readings) and "VERB" in readings[0].tags
