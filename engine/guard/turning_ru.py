"""Russian deeds told from their other end: «цена включает работу» for «в цену входят», «примет» for «будет принята»."""

from __future__ import annotations

from typing import Final

from engine.guard.case import like
from engine.guard.subjects import subjects, surely_subject
from engine.guard.term import Term, Text
from engine.understanding.lemmas import parses
from engine.understanding.words import bag

# What is the subject of the one is the object of the other.
_ENDS: Final = (
    (
        bag("включать включить содержать охватывать предусматривать покрывать"),
        bag("входить войти включен включиться содержаться покрываться предусмотреть предусмотренный"),
    ),
    (bag("получать получить"), bag("приходить прийти поступать поступить доставаться достаться")),
    (bag("занимать занять потребовать требовать"), bag("уходить уйти требоваться потребоваться понадобиться")),
    (bag("владеть иметь"), bag("принадлежать")),
)
_PASSIVE: Final = frozenset({"PRTS", "PRTF"})


def converse(term: Term, model: Term) -> bool:
    """Tell whether two verbs tell one thing from its two ends, so that subject and object change places."""
    return any(
        (_holds(term, one) and _held(model, one, other)) or (_held(term, one, other) and _holds(model, one))
        for one, other in _ENDS
    )


def _holds(term: Term, active: frozenset[str]) -> bool:
    return bool(term.keys & active) and not _passive(term)


def _held(term: Term, active: frozenset[str], passive: frozenset[str]) -> bool:
    """«Входит», and «включена» too."""
    return bool(term.keys & passive) or (bool(term.keys & active) and _passive(term))


def undergone(term: Term, said: Text, model: Term, authored: Text) -> bool:
    """Tell whether a deed is told as undergone by its object, and by nobody else than who does it in the script."""
    if not (_passive(term) or _reflexive(term)) or _passive(model) or _reflexive(model):
        return False
    clause = [one for one in authored.of(model.sentence) if one.clause == model.clause]
    doers = [one for one in said.of(term.sentence) if one.clause == term.clause and _by(one)]
    known = doers_of(model, authored)
    undergoes = [one for one in subjects(term, said) if surely_subject(one)]
    return all(any(like(one, each) for each in clause) for one in undergoes) and all(
        any(like(one, each) for each in known) for one in doers
    )


def doers_of(verb: Term, text: Text) -> list[Term]:
    """Return the subjects of a verb; where its own clause has none, those of the clauses before it.

    «Прораб измерит, посмотрит стены и подготовит смету»: all three are the deeds of one.
    """
    own = subjects(verb, text)
    if any(surely_subject(one) for one in own):
        return own
    for clause in range(verb.clause - 1, -1, -1):
        verbs = [one for one in text.of(verb.sentence) if one.clause == clause and one.role == "verb"]
        sure = [one for each in verbs[:1] for one in subjects(each, text) if surely_subject(one)]
        if sure or not verbs:
            return [*own, *sure]
    return own


def _passive(term: Term) -> bool:
    found = parses(term.text)[:1]
    return bool(found) and bool(found[0].tags & _PASSIVE)


def _reflexive(term: Term) -> bool:
    return term.role == "verb" and term.text.endswith(("ся", "сь"))


def _by(term: Term) -> bool:
    """Whether a noun stands as who does a deed undergone: «мастером»."""
    return any(one.tags >= {"NOUN", "ablt", "anim"} for one in parses(term.text)[:1])
