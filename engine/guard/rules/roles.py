"""Who has which part: what the firm did is not asked of the lead, and two clauses do not exchange their words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations
from typing import Final

from engine.guard.case import Case, content, like
from engine.guard.ledger import said_in
from engine.guard.stems import english
from engine.guard.term import Term, Text
from engine.guard.violation import Violation
from engine.understanding.lemmas import parses
from engine.understanding.words import bag

_SPEAKERS: Final = bag("i we я мы")
_STATED: Final = bag("""
    is are was were will can may must has costs takes lasts comes goes begins starts ends stops continues includes
    covers depends stays follows means needs gets
    """)  # behind a noun that begins its sentence
_LIKELY: Final = 0.5  # the score from which a form is an order
_NEAR: Final = 3  # words before an English verb among which its subject is looked for
_MOST: Final = 12  # clauses of a text that are compared


def handed_over(case: Case) -> Iterator[Violation]:
    """A deed of the firm told as an order: «эксперту я сообщила» as «сообщите эксперту»."""
    for term in case.said.terms:
        if not _orders(term, case.said):
            continue
        models = [
            one for one in case.authored.terms if one.role in ("verb", "foreign") and _lemmas(one) & _lemmas(term)
        ]
        if models and all(_own_deed(one, case.authored) for one in models):
            yield case.found("doer", term.start, term.end)


def _orders(term: Term, text: Text) -> bool:
    """Whether a word asks the lead to do it; a question may begin with «подскажите»."""
    if text.sentences[term.sentence].asks:
        return False
    if not term.text.isascii():
        return any(one.tags >= {"impr", "excl"} and one.score >= _LIKELY for one in parses(term.text)[:2])
    before = [one for one in text.terms if one.clause == term.clause and one.start < term.start]
    after = next((one for one in text.terms if one.start > term.start), None)
    if after is not None and after.clause == term.clause and after.text in _STATED:
        return False  # "work begins on Monday"
    if after is not None and after.content and after.clause == term.clause:
        last = next((one for one in text.terms if one.start > after.start), None)
        if last is not None and last.clause == term.clause and last.text in _STATED:
            return False  # "carpet cleaning is done at home"
    return not before and term.content and english(term.text) == {term.text}


def _lemmas(term: Term) -> frozenset[str]:
    return frozenset(key for key in term.keys if not key.startswith("="))


def _own_deed(term: Term, text: Text) -> bool:
    """Whether the speaker does it: «я сообщила», «сообщим», "I have told"."""
    if not term.text.isascii():
        tags = parses(term.text)[0].tags if parses(term.text) else frozenset()
        return ("1per" in tags and "impr" not in tags) or ("past" in tags and _spoken(term, text))
    return english(term.text) != {term.text} and _spoken(term, text)


def _spoken(term: Term, text: Text) -> bool:
    before = [one.text for one in text.terms if one.sentence == term.sentence and one.start < term.start]
    return not _SPEAKERS.isdisjoint(before[-_NEAR:])


def exchanged(case: Case) -> Iterator[Violation]:
    """Two clauses that changed a word: «суд распоряжается, управляющий ограничит» for the reverse."""
    places = {
        id(term): place
        for place, row in enumerate(_rows(case.authored, content(case.authored, case.authored_claims)))
        for term in row
    }
    told = _rows(case.said, content(case.said, case.said_claims))
    origins = [_origins(row, places, case) for row in told]
    for (one, mine), (other, theirs) in combinations(zip(told, origins, strict=True), 2):
        if len(mine & theirs) > 1:
            yield case.found("exchanged", one[0].start, other[-1].end)
            return


def _rows(text: Text, words: Iterable[Term]) -> list[list[Term]]:
    """Return the words of each clause that asks nothing."""
    rows: dict[tuple[int, int], list[Term]] = {}
    for term in words:
        if not text.sentences[term.sentence].asks:
            rows.setdefault((term.sentence, term.clause), []).append(term)
    telling = [row for row in rows.values() if any(one.role in ("verb", "foreign") for one in row)]
    return telling[:_MOST]  # a part of a list has no verb of its own


def _origins(told: list[Term], places: dict[int, int], case: Case) -> set[int]:
    """Return the authored clauses each of which alone has some word of a clause."""
    found = [
        {places[id(one)] for one in said_in(term, case.authored) if id(one) in places and like(one, term)}
        for term in told
    ]
    return {place for row in found if len(row) == 1 for place in row}
