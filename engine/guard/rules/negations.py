"""Negations: what the script denies stays denied, what it says plainly stays plain, and nothing new is denied.

Each denial of the candidate is laid beside the script's. They are one where they fall on the same word, or speak of
the same and bind alike: «спешить не нужно» and «не торопитесь», «без процентов» and «проценты не начисляются», but not
«приходить не обязательно» and «приходить нельзя». A denial may also be told without one: «не забирают», «остаётся».
Politeness («не переживайте») denies nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from engine.guard.bars_ru import retold
from engine.guard.case import Case, among, covered, like
from engine.guard.claim import Claim
from engine.guard.denial import Denial
from engine.guard.denials import denials
from engine.guard.ledger import kin
from engine.guard.matching import LACKING, paired, rooted, turns
from engine.guard.reversals import freed, resumed, same_thing, swapped
from engine.guard.rules.opposites import contrary
from engine.guard.rules.payments import costless, free_of
from engine.guard.soleness import not_until, sole, told_twice
from engine.guard.term import Term, Text
from engine.guard.violation import Violation
from engine.guard.words.contraries import CONTRARIES
from engine.guard.words.denials import (
    BARRED,
    EMPTY,
    EXACT,
    EXCEPT,
    FREE,
    HASTE,
    LEXICAL,
    POLITE,
    PRESSING,
    PRICED,
)
from engine.understanding.lemmas import parses
from engine.understanding.words import bag

_THAN: Final = re.compile(r"\s+than(?:\s+(?:the|a|this|next|end|start|beginning|middle|of))*\s+", re.IGNORECASE)
_WITHOUT: Final = bag("без without")
_NOT: Final = bag("не not")
_NEAR: Final = 10  # letters between a comparison and its number
_OPTIONAL: Final = bag("optional необязательный необязательно добровольный добровольно желание voluntary")
_COMPARED: Final = bag("later earlier longer more less older younger позже позднее раньше дольше больше меньше старше")


def negation(case: Case) -> Iterator[Violation]:
    """A negation dropped from the authored claims, or a new one; «не больше 30 км» is a bound of its number."""
    before = tuple(one for one in denials(case.authored) if not _bounds(one, case.authored, case.authored_claims))
    after = tuple(one for one in denials(case.said) if not _bounds(one, case.said, case.said_claims))
    twice = told_twice(case.said, case.authored, after)
    after = tuple(one for one in after if not any(one is each for each in twice))
    barred, bars = retold(case.authored, case.said), retold(case.said, case.authored)
    before = tuple(one for one in before if one.sign.sentence not in barred)
    after = tuple(one for one in after if one.sign.sentence not in bars)
    pairs = _unshared(paired(case, before, after), before, after)
    matched, used = {place for place, _ in pairs}, {place for _, place in pairs}
    for place, one in enumerate(after):
        if one.strong and place not in used and not _harmless(one, case):
            yield case.found("negation", one.start, one.end)
    for place, other in enumerate(before):
        kept = place in matched or _polite(other) or _told_otherwise(other, case) or _only(other, before, case)
        if other.strong and not kept:
            yield case.missing("negation", other.start, other.end)
    yield from _upturned(case, before, after, pairs)


def _unshared(pairs: set[tuple[int, int]], before: Sequence[Denial], after: Sequence[Denial]) -> set[tuple[int, int]]:
    """Leave out a «не» that stands for itself where its only mate is the script's «без» word for word: it is lost."""
    kept = set(pairs)
    for place in {other for _, other in pairs}:
        mates = [mine for mine, other in pairs if other == place]
        same = [mine for mine in mates if before[mine].sign.text == after[place].sign.text]
        for mine in mates if same and after[place].sign.text in _WITHOUT else ():
            alone = not any(one == mine and other != place for one, other in pairs)
            if alone and mine not in same and before[mine].sign.text in _NOT:
                kept.discard((mine, place))
    return kept


def _bounds(denial: Denial, text: Text, claims: tuple[Claim, ...]) -> bool:
    """Whether a denial is the bound of a number: «не больше 30 км», "not later than two weeks after"."""
    if covered(denial.sign, claims):
        return True
    after = [term for term in text.of(denial.sign.sentence) if term.start > denial.sign.start][:2]
    if not after or not (after[0].keys & _COMPARED or after[0].text in _COMPARED):
        return False
    return any(
        0 <= claim.where[0] - after[0].end <= _NEAR or _THAN.fullmatch(text.raw[after[0].end : claim.where[0]])
        for claim in claims
    )


def turned(case: Case) -> Iterator[Violation]:
    """«Собирать ничего не надо, соберём мы»: the speaker does what the script denies."""
    told = [term for term in case.said.terms if term.role == "verb" and _undertakes(term)]
    before, after = (denials(case.authored), denials(case.said)) if told else ((), ())
    kept = [one for denial in after for one in denial.reach]
    near = [one for denial in before for one in denial.reach if one.role == "verb"]
    bound = sole(case.said)
    plain = [one for one in case.authored.terms if one.role == "verb" and one not in near]
    for term in told:
        if term.clause not in bound and term not in kept and among(term, near) and not among(term, plain):
            yield case.found("negation", term.start, term.end)


def _undertakes(term: Term) -> bool:
    readings = parses(term.text)[:3]
    first = readings[0].tags if readings else frozenset()
    return first >= {"1per", "futr"} and not any("pres" in one.tags for one in readings)  # «передаём» is both


def _upturned(
    case: Case, before: Sequence[Denial], after: Sequence[Denial], pairs: set[tuple[int, int]]
) -> Iterator[Violation]:
    """Yield the words denied in one text and plainly said in the other: «не списываются» and «списываются»."""
    said, script = (case.said, after), (case.authored, before)
    for place, one in enumerate(after):
        mates = [before[mine] for mine, other in pairs if other == place]
        upset = any(turns(word, said, script) for word in one.focus if not word.keys & POLITE)
        if (
            upset
            and not _excepts(one, case)
            and not (one.sign.keys & LEXICAL and among(one.sign, case.authored.terms))
            and not costless(one, case)
            and not not_until(one, case.said, case.authored)
            and not any(same_thing(one, mate, case.authored) for mate in mates)
        ):
            yield case.found("negation", one.start, one.end)
    for place, other in enumerate(before):
        mates = [after[theirs] for mine, theirs in pairs if mine == place]
        if other.strong and any(
            swapped(other, mate, case, before, after)
            or (freed(other, mate, case, after) and not (_priced(other) and _frees(case.said)))
            for mate in mates
        ):
            yield case.missing("negation", other.start, other.end)
            continue
        upset = other.strong and any(turns(word, script, said) for word in other.focus)
        spared = any(same_thing(other, mate, case.said) or resumed(other, mate, case.said) for mate in mates)
        if (
            upset
            and not spared
            and not _unless(other, case.said)
            and not not_until(other, case.authored, case.said)
            and not _contrary(other, case.said, case.authored)
            and not _only(other, before, case)
        ):
            yield case.missing("negation", other.start, other.end)


def _harmless(denial: Denial, case: Case) -> bool:
    """Whether a new denial takes nothing back: it is polite, or says in other words what the script says plainly."""
    return (
        (_polite(denial) and not _exact(denial, case))
        or any(term.keys & HASTE for term in denial.reach[:2])
        or (_priced(denial) and _frees(case.authored))
        or costless(denial, case)
        or _excepts(denial, case)
        or (denial.sign.keys & LEXICAL and among(denial.sign, case.authored.terms))  # «исключить строку», «убрать»
        or (denial.force in ("duty", "need") and any(term.keys & _OPTIONAL for term in case.authored.terms))
        or _contrary(denial, case.authored)
        or not_until(denial, case.said, case.authored)
    )


def _told_otherwise(denial: Denial, case: Case) -> bool:
    """Whether a denial of the script is told without one."""
    pressing = any(term.keys & PRESSING for term in denial.focus)
    if _unless(denial, case.said) or not_until(denial, case.authored, case.said):
        return True
    told = denial.focus and contrary(denial.focus[0], case.said) and not contrary(denial.focus[0], case.authored)
    return bool(
        pressing
        or told
        or (_priced(denial) and _frees(case.said))
        or free_of(denial, case.said)
        or _contrary(denial, case.said, case.authored)
    )


def _unless(denial: Denial, text: Text) -> bool:
    """Whether "unless you approve" stands for "without your approval"."""
    for place, term in enumerate(text.terms if denial.sign.text in LACKING else ()):
        if term.text == "unless":
            clause = [one for one in text.terms[place + 1 :] if one.clause == term.clause and one.content]
            return any(kin(one, word) for one in clause for word in denial.focus)
    return False


def _contrary(denial: Denial, text: Text, *others: Text) -> bool:
    """Whether what a denial comes to stands in a text, and not in others: «остаётся» for «не забирают»."""
    if not others and denial.focus and contrary(denial.focus[0], text):
        return True
    words = (*denial.focus, *denial.reach[:2])
    known = frozenset(key for other in others for term in other.terms for key in term.keys)
    for mine, theirs in CONTRARIES:
        told = any(term.keys & (theirs - known) for term in text.terms)
        if told and any(term.keys & mine for term in words):
            return True
    return False


def _only(denial: Denial, others: Sequence[Denial], case: Case) -> bool:
    """Whether two denials that make a claim are told as one: «без договора не берём» as «берём только по договору»."""
    twins = [one for one in others if one.sign.clause == denial.sign.clause]
    lacks = [one for one in twins if one.sign.text in LACKING and one.focus]
    excepts = any(one.keys & EXCEPT and one.sentence == denial.sign.sentence for one in case.authored.terms)
    if excepts or denial.sign.clause + 1 in sole(case.authored):  # «чужим не отдаём, только вам» as «отдаём только вам»
        only = sole(case.said)
        return any(like(term, word) for word in denial.focus for term in case.said.terms if term.clause in only)
    if len(twins) < len(lacks) + 1 or not lacks:
        return False
    said = [term for term in case.said.terms if any(rooted(term, one.focus[0]) for one in lacks)]
    barred = {term.sentence for term in case.said.terms if term.keys & BARRED}
    after = denials(case.said)
    return any(
        term.sentence in barred and not any(term is word for one in after for word in one.reach) for term in said
    )


def _exact(denial: Denial, case: Case) -> bool:
    """Whether an exactness that the script promises is denied: «точной суммы не будет»."""
    near = [one for one in denial.reach if one.keys & EXACT]
    return any(like(one, term) for one in near for term in case.authored.terms)


def _excepts(denial: Denial, case: Case) -> bool:
    """Whether "if it is not" stands for an authored "unless"."""
    clause = [one for one in case.said.terms if one.clause == denial.sign.clause]
    before = [one.text for one in clause if one.start < denial.sign.start][-1:]
    if before in (["только"], ["just"], ["only"], ["but"]) and any(one.keys & EXCEPT for one in case.authored.terms):
        return any(like(one, each) for one in denial.reach for each in case.authored.terms)  # «только не в субботу»
    row = case.said.of(denial.sign.sentence)
    spared = [two for one, two in pairwise(row) if one.keys & EXCEPT]
    if spared:  # «никто, кроме мастера, не»
        only = sole(case.authored)
        told = [term for term in case.authored.terms if term.clause in only and term.content]
        if told and all(among(word, told) for word in (*denial.reach, *spared) if not word.keys & EMPTY):
            return True
    return any(one.text == "if" for one in clause) and any(one.text == "unless" for one in case.authored.terms)


def _priced(denial: Denial) -> bool:
    """Whether «платить не нужно», "costs nothing" is said."""
    if denial.sign.keys & EMPTY and any(term.keys & PRICED for term in denial.reach):
        return True  # "you pay nothing for the first week"
    named = any(term.keys & PRICED for term in denial.focus)
    return named and (
        denial.force in ("need", "duty")
        or any(term.text == "charge" for term in denial.focus)
        or denial.sign.text in ("no", "without", "без")
        or any(term.keys & EMPTY or term.text == "anything" for term in (denial.sign, *denial.reach))
    )


def _frees(text: Text) -> bool:
    return any(term.keys & FREE for term in text.terms)


def _polite(denial: Denial) -> bool:
    words = (*denial.focus, *denial.reach[:2])
    return any(term.keys & POLITE for term in words) or not (denial.reach or denial.focus)
