"""Who does it: a verb of the script stays with its person and its subject."""

from __future__ import annotations

from collections.abc import Iterator

from engine.guard.case import Case, among, covered, like
from engine.guard.ledger import said_in
from engine.guard.rules.doers_en import exchanged_doer
from engine.guard.rules.holdings import owned, possessed
from engine.guard.rules.voices import voiced
from engine.guard.subjects import place_of, subjects, surely_subject
from engine.guard.term import Term, Text
from engine.guard.turning_ru import converse, doers_of, undergone
from engine.guard.violation import Violation
from engine.understanding.lemmas import parses
from engine.understanding.words import bag

_PERSONS: frozenset[str] = frozenset({"1per", "2per", "3per"})
_CONVERSE = bag("увидеть")  # «покажет» is «вы увидите»
_SUITS = bag("подойти подходить устроить устраивать")
_SIDES = ((("я", "мы"), "firm"), (("вы", "ты"), "lead"))
_KNOWS = bag("знать узнать узнавать")
_TOLD = bag("сообщить сообщать передать предупредить рассказать известить уведомить")
_COSTLY = bag("""
    платить оплатить оплачивать оплачиваться заплатить покупать купить закупать вносить внести вноситься покрывать
    возмещать возмещаться компенсировать тратить доплачивать собирать сообщать уведомлять
    """)
_LINKING = bag(
    "стоить составлять составить обходиться обойтись быть являться занимать занять длиться выходить равняться"
)


def doer(case: Case) -> Iterator[Violation]:
    """A verb in another person than the script's («выбираем мы» for «выбираете вы»), or with another subject."""
    for term in case.said.terms:
        if not _verbal(term) or term.text.isascii() or covered(term, case.said_claims):
            continue
        models = [one for one in said_in(term, case.authored) if _verbal(one) and like(one, term)]
        if term.keys & _KNOWS and models and all(one.keys & _TOLD for one in models) and _person(term) == {"3per"}:
            continue  # «тренер знает»: whoever is told knows
        suits = term.keys & _SUITS and case.said.sentences[term.sentence].asks  # «какой день подойдёт» is no «придёте»
        if not models or suits or term.keys & _CONVERSE or _together(term, case.said):
            continue
        if (_other_person(term, models, case) and not _same_side(term, models, case)) or _other_subject(
            term, models, case
        ):
            yield case.found("doer", term.start, term.end)
    yield from exchanged_doer(case)
    yield from voiced(case)
    yield from owned(case)
    yield from possessed(case)


def _together(term: Term, text: Text) -> bool:
    """«Давайте посмотрим»: the lead is invited, and nobody is left out."""
    place = place_of(term, text)
    return "давайте" in [one.text for one in text.terms[max(place - 3, 0) : place]]


def _same_side(term: Term, models: list[Term], case: Case) -> bool:
    """Whether the firm goes on doing what it did in another voice.

    «Проценты не начисляются» is «процентов не начисляем», «работаем» is «наши бригады работают». Who pays and who buys
    the passive does not tell, so that of such deeds nothing follows.
    """
    if term.keys & _COSTLY:
        return False
    mine = _person(term)
    if mine == {"1per"}:
        return all(one.text.endswith(("ся", "сь")) or "PRTS" in _tags(one) for one in models)
    if mine == {"3per"} and all(_person(one) == {"1per"} for one in models):
        clause = [one for one in case.said.terms if (one.sentence, one.clause) == (term.sentence, term.clause)]
        return any("наш" in one.keys for one in clause) or term.text.endswith("ся")
    return False


def _tags(term: Term) -> frozenset[str]:
    first = parses(term.text)[:1]
    return first[0].tags if first else frozenset()


def _verbal(term: Term) -> bool:
    return term.role in ("verb", "foreign")


def _did(term: Term, text: Text) -> str:
    """Return the pronoun beside a past that shows no person of its own, «я» and «мы» as one: «вы сообщили»."""
    if "past" not in _tags(term):
        return ""
    clause = [one.text for one in text.of(term.sentence) if one.clause == term.clause]
    return next((side for word in clause for names, side in _SIDES if word in names), "")


def _other_person(term: Term, models: list[Term], case: Case) -> bool:
    if _orders(term) and models and all(_person(one) == {"3per"} for one in models):
        return True
    models = [one for one in models if _plain(one) & _plain(term)] or models
    if _did(term, case.said) and all(_did(one, case.authored) for one in models):
        return not any(_did(term, case.said) == _did(one, case.authored) for one in models)
    persons = frozenset() if term.text.endswith("ся") else _person(term)
    known = [_person(one) for one in models]
    return bool(persons) and all(known) and not any(persons & one for one in known)


def _plain(term: Term) -> frozenset[str]:
    return frozenset(key for key in term.keys if not key.startswith("="))


def _orders(term: Term) -> bool:
    return any(one.tags >= {"impr", "excl"} and one.score >= 0.5 for one in parses(term.text)[:2])


def _person(term: Term) -> frozenset[str]:
    """Return the person of a finite form; an order, an infinitive and a past tense have none."""
    found = [one.tags for one in parses(term.text)[:3] if one.score >= 0.2]
    if not found or any({"impr", "INFN"} & tags for tags in found):
        return frozenset()
    return frozenset(person for tags in found for person in tags & _PERSONS)


def _other_subject(term: Term, models: list[Term], case: Case) -> bool:
    if term.keys & _LINKING:
        return False
    if any(converse(term, one) or undergone(term, case.said, one, case.authored) for one in models):
        return False
    mine, theirs = subjects(term, case.said), [one for model in models for one in doers_of(model, case.authored)]
    if not mine or not theirs:
        return False
    strange = [one for one in mine if surely_subject(one) and not any(like(one, other) for other in theirs)]
    lost = [one for one in theirs if not any(like(one, other) for other in mine)]
    if not strange or not lost or all(_busy_there(one, case) for one in strange):
        return False  # «врач поставит» for «врач сделает», beside «ставят»
    return bool(strange and lost) and all(any(like(one, other) for other in case.authored.terms) for one in strange)


def _busy_there(noun: Term, case: Case) -> bool:
    """Whether the script has a noun do what no verb of the candidate says any more."""
    verbs = [one for one in case.authored.terms if one.role == "verb" and not among(one, case.said.terms)]
    return any(like(noun, one) for verb in verbs for one in subjects(verb, case.authored))
