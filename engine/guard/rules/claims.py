"""New claims: a word of meaning that neither the script nor plain politeness has. And claims that were dropped."""

from __future__ import annotations

from collections.abc import Iterator

from engine.guard.case import Case, among, content
from engine.guard.claim import Claim
from engine.guard.contacts import contacts
from engine.guard.rules.phrases import costless
from engine.guard.term import Term
from engine.guard.units import TIMES
from engine.guard.violation import Violation
from engine.guard.words.companions import AREAS, CALLS, COMPANIONS, DEBTS, PAYING, PLACES, PROGRAMMES, SPARE, STUDIES
from engine.guard.words.social import SOCIAL_EN, SOCIAL_RU
from engine.understanding.lemmas import parses
from engine.understanding.words import bag

_COSTLY = bag("стоить")
_KEPT = 0.5  # the least share of a sentence's words of meaning that must come over
_FEW = 1  # words that are no nouns and may be lost
_ASIDE = 3  # words of meaning from which a sentence must rest on the script
_SENTENCE = 2  # words of meaning that make a sentence worth keeping


def new_claim(case: Case) -> Iterator[Violation]:
    """Words of meaning that are neither in the cue nor social."""
    expected = _companions(case)
    for term in content(case.said, case.said_claims):
        priced = term.keys & _COSTLY and _bare(term, case)
        if (priced or not social(term)) and not term.keys & expected and not among(term, case.known.terms):
            yield case.found("claim", term.start, term.end)


def _bare(term: Term, case: Case) -> bool:
    """Whether «стоит» names a price: «не стоит торопиться» does not."""
    clause = [one for one in case.said.terms if (one.sentence, one.clause) == (term.sentence, term.clause)]
    advised = any("INFN" in one.tags for each in clause for one in parses(each.text)[:2])
    return not advised and not among(term, case.known.terms)


def _companions(case: Case) -> frozenset[str]:
    """Return the words that a text with such numbers, contacts and places brings along."""
    kinds = {_kind(claim) for claim in case.authored_claims}
    kinds |= {one.kind for one in contacts(case.authored.raw)}
    kinds |= {"question"} if case.cue.question else set()
    keys = frozenset(key for term in case.authored.terms for key in term.keys)
    kinds |= {kind for kind, words in (("place", PLACES), ("area", AREAS)) if keys & words}
    kinds |= {
        kind
        for kind, words in (
            ("phone", CALLS),
            ("money", PAYING),
            ("debt", DEBTS),
            ("study", STUDIES),
            ("programme", PROGRAMMES),
        )
        if keys & words
    }
    kinds |= {"free"} if costless(case.authored.raw) or keys & COMPANIONS["free"] else set()
    return frozenset(word for kind in kinds for word in COMPANIONS.get(kind, ()))


def _kind(claim: Claim) -> str:
    if claim.kind in ("clock", "date", "calendar"):
        return "moment"
    return "money" if len(claim.unit) == 3 and claim.unit.isupper() else "time" if claim.unit in TIMES else claim.unit


def dropped(case: Case) -> Iterator[Violation]:
    """What of the authored text is not said: a noun, too many other words, or most of a sentence."""
    lost: list[Term] = []
    for place, sentence in enumerate(case.authored.sentences):
        words = [
            term
            for term in content(case.authored, case.authored_claims)
            if term.sentence == place and not (social(term) and term.role != "noun")
        ]
        missing = [term for term in words if not among(term, case.said.terms)]
        lost += [term for term in missing if not social(term) and not term.keys & SPARE]
        if len(words) >= _SENTENCE and len(words) - len(missing) < _KEPT * len(words):
            yield case.missing("dropped", sentence.start, sentence.end)
    heavy = [term for term in lost if _noun(term) or (term.role == "foreign" and not term.text.endswith("ly"))]
    for term in heavy if heavy or len(lost) <= _FEW else lost:
        yield case.missing("dropped", term.start, term.end)


def _noun(term: Term) -> bool:
    """Whether a word is a noun, or may well be one: «управляющий»."""
    if term.role == "noun":
        return True
    return term.role == "verb" and any(
        one.tags & {"NOUN", "Subx"} and one.score >= 0.1 for one in parses(term.text)[:4]
    )


def aside(case: Case) -> Iterator[Violation]:
    """A sentence of which the script has next to nothing: polite it may be, but it is not the script's."""
    for place, sentence in enumerate(case.said.sentences):
        words = [term for term in content(case.said, case.said_claims) if term.sentence == place]
        known = sum(among(term, case.known.terms) for term in words)
        if len(words) >= _ASIDE and known * 3 < len(words):
            yield case.found("aside", sentence.start, sentence.end)


def social(term: Term) -> bool:
    table = SOCIAL_EN if term.text.isascii() else SOCIAL_RU
    return not term.keys.isdisjoint(table)
