"""New claims: a word of meaning that neither the script nor plain politeness has. And claims that were dropped."""

from __future__ import annotations

from collections.abc import Iterator

from engine.guard.case import Case, among, content
from engine.guard.term import Term
from engine.guard.violation import Violation
from engine.guard.words.social import SOCIAL_EN, SOCIAL_RU

_KEPT = 0.5  # the least share of a sentence's words of meaning that must come over
_FEW = 1  # words that are no nouns and may be lost
_ASIDE = 3  # words of meaning from which a sentence must rest on the script
_SENTENCE = 2  # words of meaning that make a sentence worth keeping


def new_claim(case: Case) -> Iterator[Violation]:
    """Words of meaning that are neither in the cue nor social."""
    for term in content(case.said, case.said_claims):
        if not social(term) and not among(term, case.known.terms):
            yield case.found("claim", term.start, term.end)


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
        lost += [term for term in missing if not social(term)]
        if len(words) >= _SENTENCE and len(words) - len(missing) < _KEPT * len(words):
            yield case.missing("dropped", sentence.start, sentence.end)
    heavy = [term for term in lost if term.role == "noun" or (term.role == "foreign" and not term.text.endswith("ly"))]
    for term in heavy if heavy or len(lost) <= _FEW else lost:
        yield case.missing("dropped", term.start, term.end)


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
