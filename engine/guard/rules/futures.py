"""What will be: a verb about the future of the lead or of his matter that the script does not have.

«Понравится», «станет легче», "it will soon be over", "you can keep it". What stands under «если» or «когда» foretells
nothing, and what the speaker himself is going to do is judged with the other claims.
"""

from __future__ import annotations

from collections.abc import Iterator

from engine.guard.case import Case, among
from engine.guard.term import Term, Text
from engine.guard.violation import Violation
from engine.understanding.lemmas import parses
from engine.understanding.words import bag

_OPEN = bag("если когда как-только чтобы пока if when once so whenever in-case whether until")
_SPEAKERS = bag("i we")
_MATTERS = bag("it everything things this that life")
_ABLE = bag("take able need")
_PLAIN = bag(
    """
    be have ask write tell say see find reach choose contact reply answer send share call do let know take need
    like start
    захотеть понадобиться потребоваться подойти хотеть быть удобно появиться возникнуть решить мочь смочь ответить
    занять длиться составить продлиться стоить получиться пойти хватить прийтись приходиться
    """
)


def future(case: Case) -> Iterator[Violation]:
    """A verb of the future that is new and is not the speaker's own."""
    for place, term in enumerate(case.said.terms):
        if term.text in ("will", "can", "could"):
            verb = _foretold(place, term, case.said)
            if verb is not None and not (_told(verb, case) if verb.content else _same_start(place, case)):
                yield case.found("future", term.start, verb.end)
        elif not term.text.isascii() and _future(term) and not _told(term, case) and not _supposed(term, case.said):
            yield case.found("future", term.start, term.end)


def _same_start(place: int, case: Case) -> bool:
    """Whether the script too says "things will": the word and its auxiliary in a row."""
    row = (case.said.terms[place - 1].text, case.said.terms[place].text)
    return row in {(one.text, two.text) for one, two in zip(case.authored.terms, case.authored.terms[1:], strict=False)}


def _told(verb: Term, case: Case) -> bool:
    return among(verb, case.authored.terms)


def _future(term: Term) -> bool:
    """Whether a Russian form is a future of the second or third person, and no plain word of a talk."""
    first = parses(term.text)[:1]
    tags = first[0].tags if first else frozenset()
    return "futr" in tags and "1per" not in tags and not term.keys & _PLAIN


def _supposed(term: Term, text: Text) -> bool:
    return any(one.text in _OPEN for one in text.terms if one.sentence == term.sentence and one.start < term.start)


def _foretold(place: int, aux: Term, text: Text) -> Term | None:
    """Return the verb after "will" or "can" where somebody else than the speaker is its subject."""
    before = text.terms[place - 1] if place else None
    if before is None or before.text in _SPEAKERS or before.clause != aux.clause or _supposed(aux, text):
        return None
    if aux.text != "will" and before.text != "you":
        return None
    if before.text in _MATTERS and not {"take", "cost", "last"} & {
        one.text for one in text.terms[place + 1 : place + 3]
    }:
        return aux
    following = [one for one in text.terms[place + 1 : place + 5] if one.sentence == aux.sentence and one.content]
    if not following or (following[0].keys & (_PLAIN if aux.text != "will" else _ABLE)):
        return None
    return following[0]
