"""Conditions: what holds only under an «если» goes on holding only then, and nothing new is put under one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from engine.guard.bars_ru import retold
from engine.guard.case import Case, among, covered, like
from engine.guard.denials import denials
from engine.guard.matching import LACKING
from engine.guard.provisos import hard, idle, provisos, ruled, scope
from engine.guard.suppositions import LIGHT, meets, openings, supposed
from engine.guard.term import Term, Text
from engine.guard.violation import Violation
from engine.understanding.lemmas import parses
from engine.understanding.words import bag

_UNDER = bag("при for with without in case в случае за upon should when once whenever после on")
_DUTIES = bag("нужно надо должный обязанный придется следует нельзя must should")
_COMING = bag("come go visit attend take make pay buy order bring show provide present")
_LEADING = bag("уже еще ещё все всё вот and so")
_NOT = ("не", "not")
_UNLESS = ("unless", "not", "except", "without")
_AT_HAND = re.compile(r"при (?:(?:его|е[её]|их|тако\w+) )?наличии|(?:его|е[её]|их) наличи", re.IGNORECASE)
_EQUALS = re.compile(r"[^.!?;]{0,60}?\s[—–-]\s", re.IGNORECASE)
_RELATIVE = bag("который that which who whose кто что")


def condition(case: Case) -> Iterator[Violation]:
    """An «если» dropped or added; «если удобно» and the like bind nothing."""
    barred, bars = retold(case.authored, case.said), retold(case.said, case.authored)
    before = [one for one in provisos(case.authored) if one.sentence not in barred]
    after = [one for one in provisos(case.said) if one.sentence not in bars]
    unless = next((one for one in before if one.text == "unless"), None)
    only = any(one.text == "only" for one in case.said.terms) and any(
        one.sign.text == "not" for one in denials(case.authored)
    )
    if unless is not None and not only and not any(one.text in _UNLESS for one in case.said.terms):
        yield case.missing("condition", unless.start, unless.end)
    kept = [one for one in before if hard(one) and not idle(one, case.authored)]
    if len(after) < len(kept):
        lost = [one for one in kept if not _said_otherwise(one, case)]
        if len(after) < len(lost):
            yield case.missing("condition", lost[0].start, lost[0].end)
    for one in after:
        if (
            hard(one)
            and not idle(one, case.said)
            and not any(_bound_alike(one, case.said, other, case.authored) for other in before)
            and not _circumstance(one, case)
            and not _named_there(one, case)
        ):
            yield case.found("condition", one.start, one.end)


def _named_there(one: Term, case: Case) -> bool:
    """Whether the script supposes it with no «если»: «при отмене», «пропущенное занятие», "say yes and"."""
    under = ruled(one, case.said)
    bound = [term for term in under if term.content and not term.keys & LIGHT]
    only = {"только", "only"} & {term.text for term in under}
    denied = {"не", "not"} & {term.text for term in under}
    opened = [first for first in openings(case.authored) if bool(denied) == any(one.text in _NOT for one in first)]
    if not only and any(among(term, first) for first in opened for term in bound):
        return True
    if denied and not only and _lacking(bound, case.authored):
        return True
    if only or denied:
        return False
    if one.text == "as" and any(term.text == "enough" for term in case.authored.terms):
        return True  # "as long as a mat fits" is "room for a mat is enough"
    return any(meets(bound, words) for words in supposed(case.authored))


def _lacking(bound: list[Term], text: Text) -> bool:
    """Whether "if you do not have a permit" stands for the "without a permit" of a text."""
    lacks = [one for one in denials(text) if one.sign.text in LACKING]
    return any(all(among(term, one.reach) for term in bound) for one in lacks if bound)


def _circumstance(one: Term, case: Case) -> bool:
    """Whether an «если» names what one sentence of the script already speaks of.

    «При чувствительных зубах», «если зубы чувствительные»; "freshening walls is cosmetic", "if you freshen the walls".
    """
    under = ruled(one, case.said)
    bound = [term for term in under if term.content and not term.keys & LIGHT]
    numbered = [each for each in case.said_claims if any(each.where[0] <= term.start < each.where[1] for term in under)]
    if numbered and all(any(each.same(other) for other in case.authored_claims) for each in numbered):
        things = [term for term in bound if not covered(term, numbered)]
        if len(things) <= 1 and all(
            term.role in ("noun", "foreign") or among(term, case.authored.terms) for term in things
        ):
            return True  # «если заказ от 5 000 ₽», «если закажете от 5 000 ₽» for «при заказе от 5 000 ₽»
    if not bound or any(term.text in ("не", "not", "только", "only") for term in ruled(one, case.said)):
        return False
    for place in range(len(case.authored.sentences)):
        near = case.authored.of(place)
        if all(among(each, near) for each in bound) and not _all_of_it(bound, near):
            return True
    return False


def _all_of_it(bound: list[Term], sentence: tuple[Term, ...]) -> bool:
    """Whether a condition took the whole sentence: «суд решит» told as «если суд решит»."""
    return all(among(term, bound) or term.keys & LIGHT for term in sentence if term.content)


def _said_otherwise(one: Term, case: Case) -> bool:
    """Whether a condition of the script stands in the candidate without its «если».

    «При головокружении», «пропущенный урок», "any defect that is our fault", «пропустили занятие, запись открыта».
    """
    under = ruled(one, case.authored)
    bound = [term for term in under if term.content and not term.keys & LIGHT] or [
        term for term in under if term.text == "only"
    ]
    if under and not bound and _AT_HAND.search(case.said.raw):
        return True  # «при его наличии» for «если он есть»
    if not bound or one.text == "unless":
        return False
    for place, term in enumerate(case.said.terms):
        if not any(like(term, each) for each in bound):
            continue
        clause = [each for each in case.said.terms if (each.sentence, each.clause) == (term.sentence, term.clause)]
        before = [each for each in clause if each.start < term.start]
        if any(each.text in _UNDER for each in before[-3:]) and _named(bound, term):
            return True
        if any(each.keys & _RELATIVE for each in before) and len(bound) <= len(clause):
            return True
        if "PRTF" in _tags(term) or _supposed(term, clause, bound):
            return True
        if term.role == "noun" and _EQUALS.search(case.said.raw[term.end :]) and _named(bound, term):
            return True  # «замена труб — капитальный» for «если менять трубы, капитальный»
        if all(each.role != "verb" for each in bound) and len(bound) == 1 and _describes(place, case):
            return True
    if any(meets(bound, words) for words in supposed(case.said)):
        return True
    things = [term for term in bound if not covered(term, case.authored_claims)]
    deed = things[:1] and things[0].keys & _COMING
    if deed and things[1:] and any(meets(things[1:], words) for words in supposed(case.said)):
        return True  # "with two check-ups a year" is "if you come for a check-up twice a year"
    return _opens_with(bound, one, case)


def _named(bound: list[Term], term: Term) -> bool:
    """Whether a noun under «при» names the deed that the script put under «если»: «при пропуске», "for missed"."""
    if term.text.isascii():
        return any(like(each, term) and each.text != term.text for each in bound)
    return term.role == "noun" and any(each.role == "verb" and like(each, term) for each in bound)


def _supposed(term: Term, clause: list[Term], bound: list[Term]) -> bool:
    """Whether a verb of the condition stands as a mere idea: «освежить стены», "freshening walls"."""
    if any(each.keys & _DUTIES for each in clause) or not any(like(term, each) for each in bound):
        return False
    if term.text.isascii():
        return term.text.endswith("ing") and not any(each.text in ("is", "are", "be") for each in clause)
    return "INFN" in _tags(term)


def _describes(place: int, case: Case) -> bool:
    """Whether a quality stands before its noun: "your only home" for "if it is the only one"."""
    following = case.said.terms[place + 1 : place + 2]
    return bool(following) and following[0].content and among(following[0], case.authored.terms)


def _opens_with(bound: list[Term], one: Term, case: Case) -> bool:
    """«Пропустили занятие, запись открыта»: a first clause of a verb and no subject stands for the condition."""
    main = [term for term in case.authored.of(one.sentence) if term.content and term not in bound]
    for place in range(len(case.said.sentences)):
        terms = _bidding(case.said.of(place), bound)
        first = [term for term in terms if term.clause == terms[0].clause] if terms else []
        exists = bool(first) and first[0].text in ("есть", "any")
        joined = any(each.text == "and" for each in terms)
        if not first or (len(first) == len(terms) and not joined) or not (first[0].content or exists):
            continue
        if not all(among(each, first) for each in bound) or not any(among(each, terms) for each in main):
            continue
        if first[0].text.isascii() and among(first[0], bound) and joined:
            return True  # "warn us 3 hours before, and a missed class is kept"
        if exists or first[0].text.endswith("ed") or "VERB" in _tags(first[0]):
            return True
    return False


def _bidding(terms: tuple[Term, ...], bound: list[Term]) -> tuple[Term, ...]:
    """Return a sentence from its «уже» or "and; meet them and" on: what only leads to the condition is left out."""
    while terms and terms[0].text in _LEADING:
        terms = terms[1:]
    for one, two in pairwise(terms):
        if one.clause != two.clause and two.text.isascii() and among(two, bound) and not among(terms[0], bound):
            return tuple(term for term in terms if term.start >= two.start)
    return terms


def _tags(term: Term) -> frozenset[str]:
    first = parses(term.text)[:1]
    return first[0].tags if first else frozenset()


def _bound_alike(one: Term, text: Text, other: Term, authored: Text) -> bool:
    mine = [term for term in scope(one, text) if term.content]
    theirs = [term for term in scope(other, authored) if term.content]
    return not mine or not theirs or any(like(left, right) for left in mine for right in theirs)
