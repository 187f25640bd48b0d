"""Who does it: a verb of the script stays with its person and its subject."""

from __future__ import annotations

import re
from collections.abc import Iterator

from engine.guard.case import Case, covered, like
from engine.guard.term import Term, Text
from engine.guard.violation import Violation
from engine.understanding.lemmas import parses
from engine.understanding.words import bag

_PERSONS: frozenset[str] = frozenset({"1per", "2per", "3per"})
_PRONOUNS = bag("i we you he she they it")
_TAKING = bag("to for with of by from on in at about than as")
_BEING = bag("be is are was were am been")
_SPEAKERS = bag("i we you")
_CONVERSE = bag(
    "увидеть see show get receive have find like prefer want need happy suit fit please satisfied"
)  # "it shows" is "you will see"
_COSTLY = bag("""
    платить оплатить оплачивать оплачиваться заплатить покупать купить закупать вносить внести вноситься покрывать
    возмещать возмещаться компенсировать тратить доплачивать собирать сообщать уведомлять
    """)
_LINKING = bag(
    "стоить составлять составить обходиться обойтись быть являться занимать занять длиться выходить равняться"
)
_SENDS = bag("send forward deliver pass mail")
_GOES = bag("go come arrive reach get")
_LABELS = re.compile(r":? ?\+?\d{3}|:? ?\+\d")
_OWN = bag("yours ours mine theirs")
_NO_VERBS = bag(
    """
    minus plus less times always perhaps besides sometimes once twice usually thanks better best rather well early late
    more most
    """
)
_BEFORE_NOUN = bag("a an the your our my his her its their of per no any some more this these those each every")
_AFTER_NOUN = bag("is are was were takes costs will can has have lasts comes starts needs")
_WHOSE = {"ваш": "you", "твой": "you", "наш": "we", "мой": "we", "your": "you", "our": "we", "my": "we"}
_BETWEEN = bag(
    """
    will would shall should can could may might must do does did have has had be is are was were also just simply then
    always already need to only not never still even now usually all both really gladly
    """
)


def doer(case: Case) -> Iterator[Violation]:
    """A verb in another person than the script's («выбираем мы» for «выбираете вы»), or with another subject."""
    for term in case.said.terms:
        if not _verbal(term) or covered(term, case.said_claims):
            continue
        models = [one for one in case.authored.terms if _verbal(one) and like(one, term)]
        gets = case.said.raw[term.start : term.end].lower().startswith(("get ", "receive ", "have "))
        if not models or gets or term.keys & _CONVERSE or _asking(term, case.said) or _together(term, case.said):
            continue
        if term.text.isascii():
            models = [one for one in models if not _nominal(one, case.authored)]
            if not models or _nominal(term, case.said):
                continue
            if _other_leader(term, models, case):
                yield case.found("doer", term.start, term.end)
        elif (_other_person(term, models) and not _same_side(term, models, case)) or _other_subject(term, models, case):
            yield case.found("doer", term.start, term.end)
    yield from _owned(case)
    yield from _possessed(case)


def _asking(term: Term, text: Text) -> bool:
    """ "Could you tell me": a way to ask, not a deed of the lead."""
    place = _place(term, text)
    return [one.text for one in text.terms[max(place - 2, 0) : place]] in (["could", "you"], ["can", "you"])


def _place(term: Term, text: Text) -> int:
    return next(place for place, one in enumerate(text.terms) if one is term)


def _together(term: Term, text: Text) -> bool:
    """ "Shall we look", «давайте посмотрим»: the lead is invited, and nobody is left out."""
    place = _place(term, text)
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


def _other_person(term: Term, models: list[Term]) -> bool:
    if _orders(term) and models and all(_person(one) == {"3per"} for one in models):
        return True
    models = [one for one in models if _plain(one) & _plain(term)] or models
    persons = frozenset() if term.text.endswith("ся") else _person(term)
    known = [_person(one) for one in models]
    return bool(persons) and all(known) and not any(persons & one for one in known)


def _plain(term: Term) -> frozenset[str]:
    return frozenset(key for key in term.keys if not key.startswith("="))


def _orders(term: Term) -> bool:
    return any("impr" in one.tags and one.score >= 0.5 for one in parses(term.text)[:2])


def _person(term: Term) -> frozenset[str]:
    """Return the person of a finite form; an order, an infinitive and a past tense have none."""
    found = [one.tags for one in parses(term.text)[:3] if one.score >= 0.2]
    if not found or any({"impr", "INFN"} & tags for tags in found):
        return frozenset()
    return frozenset(person for tags in found for person in tags & _PERSONS)


def _other_subject(term: Term, models: list[Term], case: Case) -> bool:
    if term.keys & _LINKING:
        return False
    mine, theirs = _subjects(term, case.said), [one for model in models for one in _subjects(model, case.authored)]
    if not mine or not theirs:
        return False
    strange = [one for one in mine if _surely_subject(one) and not any(like(one, other) for other in theirs)]
    lost = [one for one in theirs if not any(like(one, other) for other in mine)]
    return bool(strange and lost) and all(any(like(one, other) for other in case.authored.terms) for one in strange)


def _subjects(verb: Term, text: Text) -> list[Term]:
    """Return the nouns of a verb's clause that may be its subject."""
    clause = [one for one in text.terms if one.sentence == verb.sentence and one.clause == verb.clause]
    return [one for one in clause if one.role == "noun" and any("nomn" in each.tags for each in parses(one.text)[:3])]


def _surely_subject(term: Term) -> bool:
    """Whether a noun can be nothing but a subject: «эксперт», «закупка», but not «суд»."""
    found = [one.tags for one in parses(term.text)[:4] if one.score >= 0.1]
    return any("nomn" in tags for tags in found) and not any("accs" in tags for tags in found)


def _other_leader(term: Term, models: list[Term], case: Case) -> bool:
    leader = _leader(term, case.said)
    leaders = [one for model in models if (one := _leader(model, case.authored)) is not None]
    if leader is None or covered(leader, case.said_claims) or (leader.text == "you" and _yours(models, case.authored)):
        return False
    if term.text in ("last", "lasts", "cost", "costs"):
        return False  # a measure of what it is said of, judged with its number
    if term.keys & _SENDS and all(one.keys & _GOES for one in models):
        return False  # "I send it" is "it goes"
    if term.title or not leaders or len(leaders) < len(models) or _it(leader, leaders):
        return False
    if any(leader.text == one.text or (leader.content and like(leader, one)) for one in leaders):
        return False
    if all(_passive(model, case.authored) for model in models) and (
        leader.text in ("i", "we") or (leader.text == "you" and _may(term, case.said))
    ):
        return False  # "it can be split" is "you can split it"
    if leader.content and all(one.text in _SPEAKERS for one in leaders) and term.text.endswith("s"):
        return any(like(leader, one) for one in case.authored.terms)
    if leader.text in _SPEAKERS:
        return _subject(leader, term, case.said)
    acts = term.text.endswith("s") and all(model.text.endswith("s") for model in models)
    return acts and leader.content and any(like(leader, one) for one in case.authored.terms)


def _yours(models: list[Term], text: Text) -> bool:
    """Whether the script names the deed as the lead's own: "your written consent" is that you consent."""
    for model in models:
        place = _place(model, text)
        if any(one.text == "your" for one in text.terms[max(place - 2, 0) : place]):
            return True
    return False


def _nominal(word: Term, text: Text) -> bool:
    """Whether an English word that might be a verb is a noun or a small word here: "phone repair takes", "minus"."""
    if word.text in _NO_VERBS or word.text.endswith("ly"):
        return True
    if _LABELS.match(text.raw, word.end):
        return True  # "phone +7 903"
    place = _place(word, text)
    before = text.terms[place - 1] if place else None
    after = text.terms[place + 1] if place + 1 < len(text.terms) else None
    if before is not None and before.clause == word.clause and before.text in _BEFORE_NOUN:
        return True
    verb_follows = after is not None and after.clause == word.clause and after.text in _AFTER_NOUN
    named = (
        before is not None and before.clause == word.clause and before.content and (not before.title or before.opens)
    )
    return (verb_follows and named) or any(one.text == "there" for one in text.terms[max(place - 4, 0) : place])


def _it(leader: Term, leaders: list[Term]) -> bool:
    """Whether a noun stands where the script says "it"."""
    return leader.content and all(one.text in ("it", "they") for one in leaders)


def _passive(verb: Term, text: Text) -> bool:
    before = text.terms[max(_place(verb, text) - 2, 0) : _place(verb, text)]
    return any(one.keys & _BEING for one in before)


def _may(verb: Term, text: Text) -> bool:
    before = text.terms[max(_place(verb, text) - 2, 0) : _place(verb, text)]
    return any(one.text in ("can", "could", "may", "before", "if", "when", "once", "until") for one in before)


def _subject(pronoun: Term, verb: Term, text: Text) -> bool:
    """Whether "you" is who does it: "answer you right here" and "you are alone" are no deeds of his."""
    place = _place(pronoun, text)
    before = text.terms[place - 1] if place else None
    if before is not None and before.clause == pronoun.clause and (before.content or before.text in _TAKING):
        return False
    between = text.terms[place + 1 : _place(verb, text)]
    return not any(one.text in _BEING for one in between) or verb.text.endswith(("ed", "ing", "en"))


def _leader(verb: Term, text: Text) -> Term | None:
    """Return the pronoun or noun right before an English verb, auxiliaries left out."""
    place = _place(verb, text) - 1
    aimed = False
    while place >= 0 and (text.terms[place].text in _BETWEEN or text.terms[place].text.endswith("ly")):
        aimed = aimed or text.terms[place].text == "to"
        place -= 1
    if place > 0 and text.terms[place].text == "and":
        return _earlier(place, text)
    if place < 0 or text.terms[place].clause != verb.clause or text.terms[place].sentence != verb.sentence:
        return None
    found = text.terms[place]
    if aimed and found.text not in _PRONOUNS:
        return None  # "nothing to buy", "your data to contact you": who does it is not said
    if found.content and (head := _head(place, text)) is not None:
        return head
    return found if found.text in _PRONOUNS or found.content else None


def _head(place: int, text: Text) -> Term | None:
    """Return the noun that an "of" hangs on: the renovation in "a renovation of a two-room flat comes"."""
    for at in range(place - 1, max(place - 6, 0), -1):
        one = text.terms[at]
        if set(",;:.()") & set(text.raw[one.end : text.terms[at + 1].start]):
            return None
        if one.text == "of":
            return text.terms[at - 1] if text.terms[at - 1].content else None
    return None


def _earlier(place: int, text: Text) -> Term | None:
    """Return the subject of the verbs before an "and": "the expert will look and say"."""
    for at in range(place - 1, 0, -1):
        one = text.terms[at]
        if one.sentence != text.terms[place].sentence:
            return None
        if one.text in ("will", "can", "would", "may"):
            found = text.terms[at - 1]
            return found if found.text in _PRONOUNS or found.content else None
    return None


def _owned(case: Case) -> Iterator[Violation]:
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


def _possessed(case: Case) -> Iterator[Violation]:
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
            if near:
                yield side, term, near[-1] if near[0].text in ("own", "written", "письменному") else near[0]
