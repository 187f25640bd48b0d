"""Negations: what the script denies stays denied, what it says plainly stays plain, and nothing new is denied.

Each denial of the candidate is laid beside the script's. They are one where they fall on the same word, or speak of
the same and bind alike: «спешить не нужно» and «не торопитесь», «без процентов» and «проценты не начисляются», but not
«приходить не обязательно» and «приходить нельзя». A denial may also be told without one: «не забирают», «остаётся».
Politeness («не переживайте») denies nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from engine.guard.case import Case, among, like
from engine.guard.denials import Denial, denials
from engine.guard.rules.opposites import contrary
from engine.guard.term import Term, Text
from engine.guard.violation import Violation
from engine.guard.words.denials import (
    CONTRARIES,
    EMPTY,
    EXACT,
    FIELDS,
    FREE,
    HASTE,
    NEED,
    POLITE,
    PRICED,
)
from engine.understanding.lemmas import parses

_FORCES: Final = ("duty", "need", "advice", "ban")  # from what is no duty to what is forbidden; neighbours are one


def negation(case: Case) -> Iterator[Violation]:
    """A negation dropped from the authored claims, or a new one."""
    before, after = denials(case.authored), denials(case.said)
    pairs = _paired(case, before, after)
    for place, one in enumerate(after):
        if one.strong and all(place != found for _, found in pairs) and not _harmless(one, case):
            yield case.found("negation", one.start, one.end)
    for place, other in enumerate(before):
        if (
            other.strong
            and all(place != found for found, _ in pairs)
            and not _polite(other)
            and not _told_otherwise(other, case)
        ):
            yield case.missing("negation", other.start, other.end)
    yield from _upturned(case, before, after)


def turned(case: Case) -> Iterator[Violation]:
    """«Собирать ничего не надо, соберём мы»: the speaker does what the script denies."""
    told = [term for term in case.said.terms if term.role == "verb" and _undertakes(term)]
    before, after = (denials(case.authored), denials(case.said)) if told else ((), ())
    near = [one for denial in before for one in denial.reach if one.role == "verb"]
    plain = [one for one in case.authored.terms if one.role == "verb" and one not in near]
    kept = [one for denial in after for one in denial.reach]
    for term in told:
        if term not in kept and among(term, near) and not among(term, plain):
            yield case.found("negation", term.start, term.end)


def _undertakes(term: Term) -> bool:
    first = parses(term.text)[:1]
    return bool(first) and "1per" in first[0].tags and "futr" in first[0].tags


def _upturned(case: Case, before: Sequence[Denial], after: Sequence[Denial]) -> Iterator[Violation]:
    """Yield the words denied in one text and plainly said in the other: «не списываются» and «списываются»."""
    said, script = (case.said, after), (case.authored, before)
    for one in after:
        if any(_turns(word, said, script) for word in one.focus):
            yield case.found("negation", one.start, one.end)
    for other in before:
        if other.strong and any(_turns(word, script, said) for word in other.focus):
            yield case.missing("negation", other.start, other.end)


_Side = tuple[Text, Sequence[Denial]]


def _turns(word: Term, here: _Side, there: _Side) -> bool:
    """Whether a word denied here is only said plainly there, and more often than it is here."""
    if word.keys & (NEED | POLITE):
        return False
    return any(_outsaid(word, here, there, same) for same in (_same, _root))


def _outsaid(word: Term, here: _Side, there: _Side, same: Callable[[Term, Term], bool]) -> bool:
    plain = [one for one in there[0].terms if same(one, word)]
    if not plain or any(same(one, word) for denial in there[1] for one in (*denial.focus, *denial.reach)):
        return False
    own = [one for one in here[0].terms if same(one, word)]
    denied = [one for one in own if any(one is other for denial in here[1] for other in denial.reach)]
    return len(plain) > len(own) - len(denied)


def _same(one: Term, other: Term) -> bool:
    return like(one, other) and (one.role == other.role or "foreign" in (one.role, other.role) or _root(one, other))


def _root(one: Term, other: Term) -> bool:
    """Whether two words are one by their lemma or root, not by a class of synonyms."""
    return bool(one.stems & other.stems) or any(not key.startswith("=") for key in one.keys & other.keys)


def _paired(case: Case, before: Sequence[Denial], after: Sequence[Denial]) -> set[tuple[int, int]]:
    """Return which denials of script and candidate are one, by their places; the surest pairs are made first.

    «Ни звонков, ни писем» may stand for one denial and one for two; a mere neighbour stands for one only.
    """
    found: set[tuple[int, int]] = set()
    ranked = sorted(
        (-near, mine, other)
        for mine, one in enumerate(before)
        for other, two in enumerate(after)
        if (near := _near(case, one, two))
    )
    for _, mine, other in ranked:
        if all(mine != one and other != two for one, two in found):
            found.add((mine, other))
    for rank, mine, other in ranked:
        if rank <= -3:
            twins = [before[one] for one, two in found if two == other] + [
                after[two] for one, two in found if one == mine
            ]
            lone = all(mine != one for one, _ in found) or all(other != two for _, two in found)
            if lone and any(
                one.sign.sentence in (before[mine].sign.sentence, after[other].sign.sentence) for one in twins
            ):
                found.add((mine, other))
    return found


def _near(case: Case, one: Denial, other: Denial) -> int:
    """Return how sure it is that two denials are one: 4 and 3 by what they fall on, 2 by company, 1 by place."""
    if one.quantified != other.quantified or not _alike(one, other):
        return 0
    if not one.focus and not other.focus:
        return 3
    if any(_same(word, each) or _fields(word, each) for word in one.focus for each in other.focus):
        return 4
    if _meet(one.focus, other.reach) or _meet(other.focus, one.reach):
        return 3
    if _bares(one, case.said, other) or _bares(other, case.authored, one):
        return 0
    if _meet(one.reach, other.reach) or any(_fields(word, each) for word in one.reach for each in other.reach):
        return 2
    return int((one.doubted and other.doubted) or ("plain" not in (one.force, other.force))) and int(
        _aligned(case, one, other)
    )


def _bares(denial: Denial, text: Text, other: Denial) -> bool:
    """Whether the other text says plainly what a denial falls on; then the two are not one, however near."""
    own = (*other.focus, *other.reach)
    return any(
        _root(word, term)
        for word in denial.focus
        if not word.keys & NEED
        for term in text.terms
        if not any(term is one for one in own)
    )


def _meet(some: Sequence[Term], others: Sequence[Term]) -> bool:
    return any(like(one, other) for one in some if one.content and not one.keys & NEED for other in others)


def _fields(one: Term, other: Term) -> bool:
    """Whether two words come to the same when they are denied: «не обязывает», «ничем не связаны»."""
    return any(one.keys & field and other.keys & field for field in FIELDS)


def _aligned(case: Case, one: Denial, other: Denial) -> bool:
    """Whether two denials stand in sentences that are each other's: both the first, or with a word in common."""
    mine, theirs = case.authored.of(one.sign.sentence), case.said.of(other.sign.sentence)
    return one.sign.sentence == other.sign.sentence or any(among(term, theirs) for term in mine if term.content)


def _alike(one: Denial, other: Denial) -> bool:
    """Whether two denials bind alike: no duty is no ban."""
    if "plain" in (one.force, other.force):
        return True
    return abs(_FORCES.index(one.force) - _FORCES.index(other.force)) <= 1


def _harmless(denial: Denial, case: Case) -> bool:
    """Whether a new denial takes nothing back: it is polite, or says in other words what the script says plainly."""
    return (
        (_polite(denial) and not _exact(denial, case))
        or any(term.keys & HASTE for term in denial.reach[:2])
        or (_priced(denial) and _frees(case.authored))
        or _excepts(denial, case)
        or _contrary(denial, case.authored)
    )


def _told_otherwise(denial: Denial, case: Case) -> bool:
    """Whether a denial of the script is told without one."""
    return (_priced(denial) and _frees(case.said)) or _contrary(denial, case.said)


def _contrary(denial: Denial, text: Text) -> bool:
    """Whether what a denial comes to stands in a text: «остаётся» for «не забирают», "hard" for "not easy"."""
    if denial.focus and contrary(denial.focus[0], text):
        return True
    words = (*denial.focus, *denial.reach[:2])
    for mine, theirs in CONTRARIES:
        if any(term.keys & mine for term in words) and any(term.keys & theirs for term in text.terms):
            return True
    return False


def _exact(denial: Denial, case: Case) -> bool:
    """Whether an exactness that the script promises is denied: «точной суммы не будет»."""
    near = [one for one in denial.reach if one.keys & EXACT]
    return any(like(one, term) for one in near for term in case.authored.terms)


def _excepts(denial: Denial, case: Case) -> bool:
    """Whether "if it is not" stands for an authored "unless"."""
    clause = [one for one in case.said.terms if one.clause == denial.sign.clause]
    return any(one.text == "if" for one in clause) and any(one.text == "unless" for one in case.authored.terms)


def _priced(denial: Denial) -> bool:
    """Whether «платить не нужно», "costs nothing" is said."""
    named = any(term.keys & PRICED for term in denial.focus)
    return named and (denial.force in ("need", "duty") or bool(denial.sign.keys & EMPTY) or not denial.reach[1:])


def _frees(text: Text) -> bool:
    return any(term.keys & FREE for term in text.terms)


def _polite(denial: Denial) -> bool:
    return any(term.keys & POLITE for term in (*denial.focus, *denial.reach[:2])) or not denial.reach
