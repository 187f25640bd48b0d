"""Options: all that the authored text offers are offered still, and none in part."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from engine.guard.amounts import claims
from engine.guard.asking import meant
from engine.guard.case import Case, covered
from engine.guard.term import Term, read
from engine.guard.violation import Violation
from engine.guard.words.questions import LABELS

_ASSENT = frozenset({"yes", "no", "да", "нет", "sure", "ok", "okay"})


def option(case: Case) -> Iterator[Violation]:
    """A button that the authored text names and the candidate does not, or one of several that only it names."""
    labels = [(button.text, read(button.text)) for button in case.cue.buttons]
    for text, label in labels:
        words = [term for term in label.terms if term.content] or list(label.terms[:1])
        counts = claims(text)
        if counts and all(any(one.same(each) for each in case.said_claims) for one in counts):
            words = [term for term in words if not covered(term, counts)] or words[:0]
        if all(term.text in _ASSENT for term in label.terms) and not _offered(label.terms, case):
            continue
        named = bool(words) and all(any(_root(term, one) for one in case.authored.terms) for term in words)
        if named and not all(meant(term, case.said.terms) for term in _kernel(words)):
            begin = len(case.said.raw)
            yield Violation("option", text, (begin, begin))


def _offered(words: Sequence[Term], case: Case) -> bool:
    """Whether a "yes" stands in the question: one that opens the script's answer offers nothing."""
    asked = [one for one in case.authored.terms if case.authored.sentences[one.sentence].asks]
    return any(one.text == term.text for term in words for one in asked)


def _kernel(words: Sequence[Term]) -> Sequence[Term]:
    """Return what a label names, without what is done with it: «ламинат» of «взять ламинат»."""
    things = [term for term in words if term.role == "noun"]
    if not things and words[0].text.isascii():
        things = [term for term in words if not term.keys & LABELS]
    return things or words


def _root(one: Term, other: Term) -> bool:
    """Whether two words are one by their lemma or root, not by a class of synonyms."""
    return bool(one.stems & other.stems) or any(not key.startswith("=") for key in one.keys & other.keys)
