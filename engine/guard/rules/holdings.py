"""Whose it is: what the script gives one side stays with it, «по нашей вине», "the rough work is ours"."""

from __future__ import annotations

from collections.abc import Iterator

from engine.guard.case import Case, like
from engine.guard.term import Term, Text
from engine.guard.violation import Violation
from engine.understanding.words import bag

_OWN = bag("yours ours mine theirs")
_NAMED = bag("name имя")  # "my name is Lera" gives the lead's name to nobody
_WHOSE = {"ваш": "you", "твой": "you", "наш": "we", "мой": "we", "your": "you", "our": "we", "my": "we"}


def owned(case: Case) -> Iterator[Violation]:
    """ "The rough work is ours": each such word stays with its noun."""
    known = [(word.text, noun) for word, noun in _holdings(case.authored)]
    for word, noun in _holdings(case.said):
        if any(like(noun, other) and text != word.text for text, other in known) and not any(
            like(noun, other) and text == word.text for text, other in known
        ):
            yield case.found("doer", noun.start, word.end)


def _holdings(text: Text) -> Iterator[tuple[Term, Term]]:
    for place, term in enumerate(text.terms):
        if term.text in _OWN:
            before = [one for one in text.terms[:place] if one.content and one.sentence == term.sentence]
            if before:
                yield term, before[-1]


def possessed(case: Case) -> Iterator[Violation]:
    """«По нашей вине» and «по вашей вине»: a thing that the script gives one side stays with it."""
    known = list(_things(case.authored))
    for side, word, thing in _things(case.said):
        sides = {other for other, _, noun in known if like(noun, thing)}
        if sides and side not in sides:
            yield case.found("doer", word.start, thing.end)


def _things(text: Text) -> Iterator[tuple[str, Term, Term]]:
    for place, term in enumerate(text.terms):
        side = next((_WHOSE[key] for key in sorted(term.keys & _WHOSE.keys())), None)
        if side is not None:
            near = [one for one in text.terms[place + 1 : place + 4] if one.clause == term.clause and one.content]
            if near and near[0].text not in _NAMED:
                yield side, term, near[-1] if near[0].text in ("own", "written", "письменному") else near[0]
