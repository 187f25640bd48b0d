"""How binding a deed is: "may be allowed" is not "will be allowed", "you must tell" is not "you may mention"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from engine.guard.case import Case, like
from engine.guard.term import Term, Text
from engine.guard.violation import Violation
from engine.understanding.words import bag

_WEAK: Final = bag("may might could")
_SURE: Final = bag("will shall always surely definitely certainly is are was were")
_OPEN: Final = bag("may might could can possible possibly perhaps maybe likely probably chance whether")
_MUST: Final = bag("must should обязан обязана обязаны должен должна должны нужно надо необходимо придется следует")
_MAY: Final = bag("may might could can можно можете может могут вправе желанию optionally")
_FREE: Final = ("if you wish", "if you like", "if you want", "optional", "если хотите", "по желанию", "если захотите")
_BETWEEN: Final = bag("be been have also still well even then only just to же и еще только")
_NEAR: Final = 4


def strength(case: Case) -> Iterator[Violation]:
    """A verb of the script told as surer, or as less binding, than it is."""
    for place, term in enumerate(case.authored.terms):
        if case.authored.sentences[term.sentence].asks or term.text not in _WEAK | _MUST:
            continue
        verb = _governed(place, case.authored)
        told = [(at, one) for at, one in enumerate(case.said.terms) if verb and _acts(one) and like(one, verb)]
        if verb is None or not told:
            continue
        weak = term.text in _WEAK
        if all(_surer(at, case.said) if weak else _looser(at, case.said) for at, _ in told):
            yield case.found("modal", told[0][1].start, told[0][1].end)


def _governed(place: int, text: Text) -> Term | None:
    """Return the verb behind a modal word, small words skipped."""
    term = text.terms[place]
    for one in text.terms[place + 1 : place + 1 + _NEAR]:
        if one.clause != term.clause or one.text == "not":
            return None
        if one.text not in _BETWEEN:
            return one if _acts(one) else None
    return None


def _acts(term: Term) -> bool:
    return term.role in ("verb", "foreign", "quality")


def _surer(at: int, text: Text) -> bool:
    """Whether a verb is told as a fact, with nothing beside it that leaves it open."""
    row = [one.text for one in text.of(text.terms[at].sentence)]
    before = [one for one in text.terms[max(at - _NEAR, 0) : at] if one.clause == text.terms[at].clause]
    return any(one.text in _SURE for one in before) and not _OPEN & set(row)


def _looser(at: int, text: Text) -> bool:
    """Whether a verb is told as something that one may do or leave."""
    term = text.terms[at]
    row = {one.text for one in text.of(term.sentence)}
    before = [one.text for one in text.terms[max(at - _NEAR, 0) : at] if one.clause == term.clause]
    told = text.sentences[term.sentence]
    free = any(one in text.raw[told.start : told.end].lower() for one in _FREE)
    return not row & _MUST and "need" not in row and "have" not in before and (free or bool(_MAY & set(before)))
