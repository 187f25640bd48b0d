"""Rows of things: a new word that stands beside the script's own, joined to them, is one more; one may be gone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from engine.guard.case import Case
from engine.guard.ledger import ledger, said_in
from engine.guard.term import Term, Text
from engine.guard.usual import abstract, social, tags_of
from engine.guard.violation import Violation
from engine.guard.words.ordinary_en import NAMES_EN
from engine.understanding.lemmas import parses
from engine.understanding.words import bag

_JOINTS: Final = bag("и или либо and or")
_MOST: Final = 2  # members of a row that must come over for it to be the same row
_FORMS: Final = frozenset({"impr", "1per", "2per", "3per"})
_SPECIFIERS: Final = bag("a an the your our its his her their my")


def listed(term: Term, case: Case) -> bool:
    """Tell whether a word lengthens a row of the script's: «работы и материалы», "reading, listening and speaking"."""
    group = ledger(case).telling(term.sentence)
    if any(one.role in ("noun", "foreign") for one in group.lost):
        return False
    row = [one for one in case.said.of(term.sentence) if one is term or one.text not in _SPECIFIERS]
    place = row.index(term)
    before, after = row[max(place - 2, 0) : place], row[place + 1 : place + 3]
    marks = case.said.raw[before[-1].end : term.start] if before else "", case.said.raw[term.end : term.end + 1]
    if before and after and "," in marks[0] and (marks[1] == "," or after[0].text in _JOINTS):
        following = after[0] if marks[1] == "," else after[-1]
        if all(one in group.kept and _same_form(term, one) for one in (before[-1], following)):
            return True
    if not _countable(term, case):
        return False
    near = (
        *((before[0],) if len(before) == 2 and before[1].text in _JOINTS else ()),
        *((after[1],) if len(after) == 2 and after[0].text in _JOINTS else ()),
    )
    return any(one.clause == term.clause and one in group.kept and _same_form(term, one) for one in near)


def _countable(term: Term, case: Case) -> bool:
    """Whether a word is a thing that may be added to another: a noun, or what is to be done."""
    row = case.said.of(term.sentence)
    after = row[row.index(term) + 1 :][:1]
    if abstract(term) and after and after[0].role == "noun" and not case.said.raw[term.end : after[0].start].strip():
        return False  # «травмы или особенности здоровья»
    if not term.text.isascii():
        return term.role == "noun" or (term.role == "verb" and "INFN" in tags_of(term))
    before = [one.text for one in case.said.terms if one.end <= term.start][-1:]
    if term.keys & NAMES_EN or _SPECIFIERS & set(before):
        return True
    return not social(term) and term.text.endswith(("s", "ing"))


def _same_form(one: Term, other: Term) -> bool:
    if one.text.isascii() or other.text.isascii():
        return other.text.isascii() and other.content
    cases = {"nomn", "gent", "datv", "accs", "ablt", "loct", "INFN"}
    mine = frozenset(tag for each in parses(one.text)[:4] for tag in each.tags)
    theirs = frozenset(tag for each in parses(other.text)[:4] for tag in each.tags)
    return one.role == other.role and bool(mine & theirs & cases)


def shortened(case: Case) -> Iterator[Violation]:
    """A thing or a deed gone from a row of three or more, most of which came over, and nothing new in its place."""
    for row in _rows(case.authored):
        said = _each(row, case.said)
        lost = [one for one in row if id(one) not in said]
        if not lost or len(said) < _MOST:
            continue
        told = {one.sentence for one in said.values()}
        new = {one for place in told for one in ledger(case).telling(place).new}
        if len(new) < len(lost):
            yield case.missing("dropped", lost[0].start, lost[-1].end)


def _each(row: list[Term], text: Text) -> dict[int, Term]:
    """Return a word of its own for each member told: «имя» and «название» may stand for each other, not for both."""
    found: dict[int, Term] = {}
    for same in (True, False):
        for one in row:
            free = [two for two in said_in(one, text) if two not in found.values()]
            near = [two for two in free if two.text == one.text] if same else free
            if near and id(one) not in found:
                found[id(one)] = near[0]
    return found


def _rows(text: Text) -> Iterator[list[Term]]:
    """Yield the heads of the members of each row: «дату, имя и название агентства»."""
    for place in range(len(text.sentences)):
        terms = text.of(place)
        for at, joint in enumerate(terms):
            if joint.text not in _JOINTS or not 0 < at < len(terms) - 1:
                continue
            last = next((one for one in terms[at + 1 : at + 3] if one.content), None)
            row = [] if last is None or last.clause != joint.clause else [last]
            behind = at - 1
            while row and behind >= 0 and _member(terms[behind], row[0]):
                row.insert(0, terms[behind])
                behind -= terms[behind - 1].text in _SPECIFIERS  # "the date, the name and the agency"
                if behind <= 0 or text.raw[terms[behind - 1].end : terms[behind].start].strip() != ",":
                    break
                behind -= 1
            if len(row) > _MOST:
                yield row


def _member(one: Term, other: Term) -> bool:
    """Whether two words are of one form, as the members of a row are."""
    if not one.content or one.text.isascii() != other.text.isascii():
        return False
    if one.text.isascii():
        return True
    return bool(_forms(one) & _forms(other)) or _same_form(one, other)


def _forms(term: Term) -> frozenset[str]:
    """Return how a finite verb may be formed: «остановитесь» is told and foretold alike."""
    return _FORMS & frozenset(tag for each in parses(term.text)[:4] if "VERB" in each.tags for tag in each.tags)
