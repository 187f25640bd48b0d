"""Words that were put together anew: «первый месяц» of «первая неделя» and «2 900 ₽ в месяц», «платная процедура»."""

from __future__ import annotations

from collections.abc import Iterator

from engine.guard.case import Case, covered, like
from engine.guard.ledger import ledger, said_in
from engine.guard.term import Term, Text
from engine.guard.usual import ordinary, social
from engine.guard.violation import Violation
from engine.guard.words.frames import named
from engine.guard.words.ordinary_en import DEEDS_EN
from engine.understanding.lemmas import parses
from engine.understanding.values.numerals_words import ordinal
from engine.understanding.words import bag

_SPANS = bag("hour time slot period часы время период промежуток")
_WHOM = bag("a an the your our my his its their you us them it me this that these those")  # they follow a verb
_PRICING = frozenset(["costs", "cost", "takes", "take", "lasts", "last", "comes", "starts", "runs", "is"])
_ACTING = bag("i we you they who to will would can could may must should")
_DOES = bag("goes comes gets gives makes brings sends keeps lets becomes arrives accepts agrees begins does has")
_NARROWING = bag("written paid working")


def pair(case: Case) -> Iterator[Violation]:
    """Two neighbours, both of the script, that never stood together there while each had another neighbour."""
    authored = list(_neighbours(case.known))
    for left, right in _neighbours(case.said):
        if covered(left, case.said_claims) or covered(right, case.said_claims) or _acts(right, case):
            continue
        followers = [two for one, two in authored if like(one, left)]
        leaders = [one for one, two in authored if like(two, right)]
        if not followers or any(like(two, right) for two in followers) or _apart(left, right, case.known):
            continue
        placed = ordinal(left.text) is not None or not _has(right, case.known)
        if ordinal(left.text) is None and right.keys & _SPANS and not _has(right, case.known):
            continue  # "our noisy hours" for "noisy work goes on from 9:00"
        if left.text.isascii() and ordinal(left.text) is None and (social(left) or social(right)):
            continue
        if (leaders or placed) and not any(like(one, left) for one in leaders):
            yield case.found("pair", left.start, right.end)


def _apart(left: Term, right: Term, text: Text) -> bool:
    """Whether the two stand together in the script with a word between them: "first week of training"."""
    for place, term in enumerate(text.terms):
        if like(term, left):
            after = [one for one in text.terms[place + 1 : place + 5] if one.clause == term.clause and one.content][:3]
            before = [one for one in text.terms[max(place - 4, 0) : place] if one.clause == term.clause and one.content]
            if any(like(one, right) for one in (*after, *before[-2:])):
                return True
    return False


def narrowed(case: Case) -> Iterator[Violation]:
    """A word that narrowed the next one and was dropped: «по письменному согласию» told as «по согласию»."""
    for left, right in _neighbours(case.authored):
        if covered(left, case.authored_claims):
            continue
        known = named(left.keys, right.keys) and not any(like(two, right) for _, two in _neighbours(case.said))
        acting = _verbal(right, case.authored) or _does(left, case.authored)
        if right.text.endswith("ly") or known or acting:
            continue  # "paid separately", "the bankruptcy procedure"
        plain = left.text not in _NARROWING and (social(left) or left.keys & DEEDS_EN)
        if not plain and not said_in(left, case.said) and _has(right, case.said) and not _narrowed(left, right, case):
            if _told_apart(left, right, case):
                continue
            yield case.missing("narrowed", left.start, right.end)


def _told_apart(left: Term, right: Term, case: Case) -> bool:
    """Whether a new English word says it away from its noun: "muscles may ache" for "sore muscles"."""
    if not left.text.isascii() or left.text in _NARROWING or any(like(two, right) for _, two in _neighbours(case.said)):
        return False
    return any(one.content and not social(one) for one in ledger(case).told(left.sentence).new)


def _narrowed(left: Term, right: Term, case: Case) -> bool:
    """Whether an ordinary word narrows the thing in the place of the lost one: "a regular flat" for "an ordinary"."""
    if not ordinary(left):
        return False
    return any(like(two, right) and ordinary(one) for one, two in _neighbours(case.said))


def _neighbours(text: Text) -> Iterator[tuple[Term, Term]]:
    """Yield the qualities and places in a row, each with the noun right after it."""
    for left, right in zip(text.terms, text.terms[1:], strict=False):
        if left.sentence != right.sentence or left.clause != right.clause or not right.content:
            continue
        if text.raw[left.end : right.start].strip():
            continue
        narrows = (
            ordinal(left.text) is not None
            or left.role == "quality"
            or _participle(left)
            or (left.role == "foreign" and left.content)
        )
        if narrows and right.role in ("noun", "foreign"):
            yield left, right


def _acts(term: Term, case: Case) -> bool:
    """Whether an English word is a verb by what follows it: "the contract contains the schedule", "costs from 900"."""
    text = case.said
    if term.text in _PRICING and any(0 <= one.where[0] - term.end <= 1 for one in case.said_claims):
        return True
    after = next((one for one in text.terms if one.start > term.start), None)
    if term.text in _DOES:
        return True
    if not term.text.isascii() or after is None or after.clause != term.clause:
        return False
    return after.text in _WHOM and not text.raw[term.end : after.start].strip()


def _does(term: Term, text: Text) -> bool:
    """Whether an English word is the verb of a pronoun, and what follows its object: "we accept returns"."""
    before = next((one for one in reversed(text.terms) if one.end <= term.start), None)
    return before is not None and before.clause == term.clause and before.text in _ACTING


def _verbal(term: Term, text: Text) -> bool:
    """Whether an English word is the verb behind its subject: "your policy covers fire", "a close one will do"."""
    if not term.text.isascii():
        return False
    after = next((one for one in text.terms if one.start > term.start), None)
    if " " in text.raw[term.start : term.end].strip():
        return True  # several words read as one verb
    if after is None or after.clause != term.clause or not term.text.endswith("s") or term.text.endswith("ss"):
        return False
    return after.content and not text.raw[term.end : after.start].strip()


def _participle(term: Term) -> bool:
    return term.role == "verb" and any("PRTF" in one.tags for one in parses(term.text)[:1])


def _has(term: Term, text: Text) -> bool:
    return any(like(term, one) for one in text.terms)
