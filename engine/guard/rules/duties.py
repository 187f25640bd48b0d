"""A deed of somebody else's told as the lead's duty: «юрист вам позвонит» and «вам нужно позвонить юристу»."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from engine.guard.case import Case, like
from engine.guard.term import Term, Text
from engine.guard.violation import Violation
from engine.understanding.lemmas import parses
from engine.understanding.words import bag

_DUTIES: Final = bag("нужно надо следует необходимо придется прийтись должны должен обязаны must should need have")
_NEED_TO: Final = bag("need have")  # a duty only with "to"
_LEAD: Final = bag("вы вам вас ты тебе you")
_DENIALS: Final = bag("не нет not never no")
_NEAR: Final = 8  # words between a duty and its deed
_TOLD: Final = frozenset({"1per", "3per", "past"})  # a finite verb that tells what somebody does
_OTHERS: Final = bag("i we he she they it who")


def imposed(case: Case) -> Iterator[Violation]:
    """A duty of the lead that the script tells as what the firm or somebody else does."""
    for place, term in enumerate(case.said.terms):
        if term.text not in _DUTIES and not term.keys & _DUTIES:
            continue
        clause = [one for one in case.said.terms if (one.sentence, one.clause) == (term.sentence, term.clause)]
        if not any(one.text in _LEAD for one in clause) or _denied(place, case.said):
            continue
        deed = _deed(place, case.said)
        if deed is None:
            continue
        models = [(at, one) for at, one in enumerate(case.authored.terms) if _acts(one) and like(one, deed)]
        if models and all(_others(at, one, case.authored) for at, one in models):
            yield case.found("doer", term.start, deed.end)


def _acts(term: Term) -> bool:
    return term.role == "verb" or (term.text.isascii() and term.role == "foreign")


def _denied(place: int, text: Text) -> bool:
    return any(one.text in _DENIALS for one in text.terms[max(place - 2, 0) : place + 2])


def _deed(place: int, text: Text) -> Term | None:
    """Return the verb that a duty asks for."""
    term = text.terms[place]
    rest = [one for one in text.terms[place + 1 : place + 1 + _NEAR] if one.clause == term.clause]
    if term.text.isascii():
        if term.keys & _NEED_TO and not (rest and rest[0].text == "to"):
            return None
        return next((one for one in rest if one.content), None)
    return next((one for one in rest if any("INFN" in each.tags for each in parses(one.text)[:1])), None)


def _others(place: int, term: Term, text: Text) -> bool:
    """Whether a verb of the script tells what somebody other than the lead does."""
    clause = [one for one in text.terms if (one.sentence, one.clause) == (term.sentence, term.clause)]
    if any(one.text in _DUTIES or one.keys & _DUTIES for one in clause):
        return False
    if not term.text.isascii():
        return any(_TOLD & one.tags for one in parses(term.text)[:1]) and not any(
            one.text in ("вы", "ты") for one in clause
        )
    before = [one for one in text.terms[:place] if (one.sentence, one.clause) == (term.sentence, term.clause)]
    return (
        bool(before)
        and not any(one.text in _LEAD for one in before)
        and not text.sentences[term.sentence].asks
        and (any(one.text in _OTHERS for one in before) or any(one.role in ("noun", "foreign") for one in before))
    )
