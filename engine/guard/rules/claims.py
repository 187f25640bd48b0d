"""New claims: a word of meaning that neither the script nor plain politeness has. And claims that were dropped."""

from __future__ import annotations

from collections.abc import Iterator

from engine.guard.case import Case, among, content
from engine.guard.term import Term
from engine.guard.violation import Violation
from engine.guard.words.social import SOCIAL_EN, SOCIAL_RU

_KEPT = 0.5  # the least share of a sentence's words of meaning that must come over
_SENTENCE = 2  # words of meaning that make a sentence worth keeping


def new_claim(case: Case) -> Iterator[Violation]:
    """Words of meaning that are neither in the cue nor social."""
    for term in content(case.said, case.said_claims):
        if not social(term) and not among(term, case.known.terms):
            yield case.found("claim", term.start, term.end)


def dropped(case: Case) -> Iterator[Violation]:
    """A sentence of the authored text of which too little is said."""
    for place, sentence in enumerate(case.authored.sentences):
        words = [
            term
            for term in content(case.authored, case.authored_claims)
            if term.sentence == place and not (social(term) and term.role != "noun")
        ]
        if len(words) < _SENTENCE:
            continue
        kept = sum(among(term, case.said.terms) for term in words)
        if kept < _KEPT * len(words):
            yield case.missing("dropped", sentence.start, sentence.end)


def social(term: Term) -> bool:
    table = SOCIAL_EN if term.text.isascii() else SOCIAL_RU
    return not term.keys.isdisjoint(table)
