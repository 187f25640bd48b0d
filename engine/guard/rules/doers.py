"""Who does it: a verb of the script stays with its person and its subject."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from engine.guard.case import Case, among, covered, like
from engine.guard.ledger import kin, said_in
from engine.guard.matching import rooted
from engine.guard.rules.holdings import owned, possessed
from engine.guard.rules.voices import customers, same_side, voiced
from engine.guard.subjects import leader_of, may, nominal, passive, place_of, subject, subjects, surely_subject
from engine.guard.term import Term, Text
from engine.guard.violation import Violation
from engine.understanding.lemmas import parses
from engine.understanding.words import bag

_PERSONS: frozenset[str] = frozenset({"1per", "2per", "3per"})
_SPEAKERS = bag("i we you")
_CONVERSE = bag(
    "увидеть see show get receive have find like appeal prefer want need happy suit fit please satisfied"
)  # "it shows" is "you will see"
_SIDES = ((("я", "мы"), "firm"), (("вы", "ты"), "lead"))
_KNOWS = bag("know learn hear знать узнать узнавать")
_TOLD = bag("tell inform notify let advise сообщить сообщать передать предупредить рассказать известить уведомить")
_COSTLY = bag("""
    платить оплатить оплачивать оплачиваться заплатить покупать купить закупать вносить внести вноситься покрывать
    возмещать возмещаться компенсировать тратить доплачивать собирать сообщать уведомлять
    """)
_LINKING = bag(
    "стоить составлять составить обходиться обойтись быть являться занимать занять длиться выходить равняться"
)
_SENDS = bag("send forward deliver pass mail")
_GOES = bag("go come arrive reach get")

_ASKING = (["could", "you"], ["can", "you"], ["may", "i"], ["could", "i"])
_ENDING = bag("stop end begin start continue")
_OWED = bag("owe pay")  # these turn round whatever the number: "the banks owe you"
_LASTING = bag("last lasts cost costs")
_MEASURING = bag("last cost take come run")  # what is measured of what it is said of, judged with its number
_CLOSE = 14  # letters between such a verb and its number


def doer(case: Case) -> Iterator[Violation]:
    """A verb in another person than the script's («выбираем мы» for «выбираете вы»), or with another subject."""
    for term in case.said.terms:
        if not _verbal(term) or covered(term, case.said_claims):
            continue
        models = [one for one in said_in(term, case.authored) if _verbal(one) and like(one, term)]
        gets = case.said.raw[term.start : term.end].lower().startswith(("get ", "receive ", "have "))
        if models and term.keys & _KNOWS and all(one.keys & _TOLD for one in models) and _hears(term, models, case):
            continue  # whoever is told knows
        converse = term.keys & _CONVERSE and not (term.text == "show" and any(rooted(one, term) for one in models))
        if not models or gets or converse or _asking(term, case.said) or _together(term, case.said):
            continue
        if term.text.isascii():
            models = [one for one in models if not nominal(one, case.authored)]
            models = [one for one in models if rooted(one, term)] or models
            if not models or nominal(term, case.said):
                continue
            if _other_leader(term, models, case):
                yield case.found("doer", term.start, term.end)
        elif (_other_person(term, models, case) and not _same_side(term, models, case)) or _other_subject(
            term, models, case
        ):
            yield case.found("doer", term.start, term.end)
    yield from voiced(case)
    yield from owned(case)
    yield from possessed(case)


def _asking(term: Term, text: Text) -> bool:
    """ "Could you tell me", "may I ask": a way to ask, not a deed."""
    place = place_of(term, text)
    return [one.text for one in text.terms[max(place - 2, 0) : place]] in _ASKING


def _hears(term: Term, models: list[Term], case: Case) -> bool:
    """Whether who knows is who was told: «тренер знает», "you will hear" where the script tells "you"."""
    if not term.text.isascii():
        return _person(term) == {"3per"}
    leader = leader_of(term, case.said)
    if leader is not None and leader.text == "you":
        return all(_aimed_at_you(one, case.authored) for one in models)
    return leader is not None and leader.content


def _together(term: Term, text: Text) -> bool:
    """ "Shall we look", «давайте посмотрим»: the lead is invited, and nobody is left out."""
    place = place_of(term, text)
    before = [one.text for one in text.terms[max(place - 3, 0) : place]]
    return before[-2:] in (["shall", "we"], ["let", "us"]) or "давайте" in before


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
    mine, theirs = subjects(term, case.said), [one for model in models for one in subjects(model, case.authored)]
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


def _other_leader(term: Term, models: list[Term], case: Case) -> bool:
    leader = leader_of(term, case.said)
    leaders = [one for model in models if (one := leader_of(model, case.authored)) is not None]
    if leader is None or covered(leader, case.said_claims) or (leader.text == "you" and _yours(models, case.authored)):
        return False
    if term.keys & _MEASURING and (term.text in _LASTING or _measures(term, case)):
        return False  # a measure of what it is said of, judged with its number
    if term.keys & _SENDS and all(one.keys & _GOES for one in models):
        return False  # "I send it" is "it goes"
    if any(one.text == "let" and two is leader for one, two in pairwise(case.said.terms)):
        return False  # "we'll let you know"
    if same_side(term, models, case):
        return False
    if _stops(term, leader, leaders, case):
        return False
    if leader.text in _SPEAKERS and (payer := customers(term, case, models)):
        return leader.text != "you" and payer == "payer"  # "is paid" is "you pay"
    if term.title or not leaders or len(leaders) < len(models) or _it(leader, leaders, case):
        return False
    if any(leader.text == one.text or (leader.content and like(leader, one)) for one in leaders):
        return False
    if leader.text == "you" and passive(term, case.said) and any(_aimed_at_you(one, case.authored) for one in models):
        return False  # "it commits you to nothing" is "you are not committed to anything"
    if all(passive(model, case.authored) for model in models) and (
        leader.text in ("i", "we") or (leader.text == "you" and may(term, case.said))
    ):
        return False  # "it can be split" is "you can split it"
    if (
        leader.content
        and all(one.text in _SPEAKERS for one in leaders)
        and (term.text.endswith("s") or (term.keys & _OWED and not passive(term, case.said)))
    ):
        if _acts_there(leader, case.authored):
            return False  # "the photographer delivers" for "the photographer gives", beside "we hand over"
        return any(like(leader, one) for one in case.authored.terms)
    if leader.text in _SPEAKERS:
        return subject(leader, term, case.said)
    acts = term.text.endswith("s") and all(model.text.endswith("s") for model in models)
    return acts and leader.content and any(like(leader, one) for one in case.authored.terms)


def _stops(verb: Term, leader: Term, leaders: list[Term], case: Case) -> bool:
    """Whether the lead stops a deed of his own that the script has stop: "have the payments stopped" of who pays."""
    if not verb.keys & _ENDING or leader.text != "you" or not leaders:
        return False
    deeds = [one for one in case.authored.terms if any(kin(one, each) for each in leaders) and one not in leaders]
    return any(own is not None and own.text == "you" for one in deeds for own in (leader_of(one, case.authored),))


def _aimed_at_you(verb: Term, text: Text) -> bool:
    """Whether an English verb is done to the lead: "commits you to nothing"."""
    following = text.terms[place_of(verb, text) + 1 :][:1]
    return bool(following) and following[0].text == "you" and following[0].clause == verb.clause


def _yours(models: list[Term], text: Text) -> bool:
    """Whether the script names the deed as the lead's own: "your written consent" is that you consent."""
    for model in models:
        place = place_of(model, text)
        if any(one.text == "your" for one in text.terms[max(place - 2, 0) : place]):
            return True
    return False


def _measures(verb: Term, case: Case) -> bool:
    """Whether a number of the script stands right after a verb: "takes 1–2 days", "comes to at least ₽810,000"."""
    after = [one for one in case.said_claims if 0 <= one.where[0] - verb.end <= _CLOSE]
    return any(one.same(other) for one in after for other in case.authored_claims)


def _acts_there(noun: Term, text: Text) -> bool:
    """Whether the script too has somebody do something: "the photographer gives"."""
    for at, one in enumerate(text.terms[:-1]):
        following = text.terms[at + 1]
        deed = following.role == "foreign" and following.text.endswith("s") and following.clause == one.clause
        if one.text == noun.text and deed:
            return True
    return False


def _it(leader: Term, leaders: list[Term], case: Case) -> bool:
    """Whether a noun stands where the script says "it", or a person of the script where it says "she"."""
    if leader.content and all(one.text in ("he", "she") for one in leaders):
        first = min(one.start for one in leaders)
        return any(like(one, leader) for one in case.authored.terms if one.start < first)
    return leader.content and all(one.text in ("it", "they") for one in leaders)
