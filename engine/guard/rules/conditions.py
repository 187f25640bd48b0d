"""Conditions: what holds only under an «если» goes on holding only then, and nothing new is put under one."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from engine.guard.case import Case, among, covered, like
from engine.guard.term import Term, Text
from engine.guard.violation import Violation
from engine.understanding.lemmas import parses
from engine.understanding.words import bag

_CONDITIONS = bag("если коли коль if unless provided when whenever once когда ли whether")
_HARD = bag("если коли коль if unless provided")  # «когда» may stand for them, and binds nothing by itself
_IDLE = bag("""
    хотеть хотеться удобно захотеть захотеться готовый против понадобиться понадоблюсь нужно нужный надо решить
    возникнуть появиться вопрос сложно трудно можно интересно любой нравиться wish like want need ready mind suit
    convenient
    question fine okay happen any anything прийтись быть желание подходить подойти передумать комфортно
    предпочитать prefer сказать ответить say answer press нажать
    так верно нет right correct минута минутка minute moment свободный free
    разложить пересчитать посчитать перевести прикинуть сравнить
    честно откровенно кратко коротко вкратце говорить просто honest honestly frank brief short
    """)
_LIGHT = bag("""
    быть иметь иметься есть стать становиться случиться происходить оказаться произойти вдруг только уже еще всё же
    be have get become happen come feel just only even also really ever do make take mean talk speak речь
    весь это ваш наш свой some any
    """)  # verbs that name nothing, where a noun becomes a clause: «при долге» is «если долг»
_UNDER = bag("при for with without in case в случае за upon should when once whenever после on")
_DUTIES = bag("нужно надо должный обязанный придется следует нельзя must should")
_LEADING = bag("уже еще ещё все всё вот and so")
_RELATIVE = bag("который that which who whose кто что")
_CONTACT = bag("написать писать позвонить звонить сообщить ответить спросить write call tell ask say let text message")
_ASKING = bag("tell know ask check see say find")


def condition(case: Case) -> Iterator[Violation]:
    """An «если» dropped or added; «если удобно» and the like bind nothing."""
    before, after = _conditions(case.authored), _conditions(case.said)
    unless = next((one for one in before if one.text == "unless"), None)
    if unless is not None and not any(one.text in ("unless", "not") for one in case.said.terms):
        yield case.missing("condition", unless.start, unless.end)
    kept = [one for one in before if one.text in _HARD and not _idle(one, case.authored)]
    if len(after) < len(kept):
        lost = [one for one in kept if not _said_otherwise(one, case)]
        if len(after) < len(lost):
            yield case.missing("condition", lost[0].start, lost[0].end)
    for one in after:
        if (
            one.text in _HARD
            and not _idle(one, case.said)
            and not any(_bound_alike(one, case.said, other, case.authored) for other in before)
            and not _circumstance(one, case)
            and not any(
                among(term, first)
                for first in _unjoined(case.authored)
                for term in _clause(one, case.said)
                if term.content
            )
        ):
            yield case.found("condition", one.start, one.end)


def _circumstance(one: Term, case: Case) -> bool:
    """Whether an «если» names what one sentence of the script already speaks of.

    «При чувствительных зубах», «если зубы чувствительные»; "freshening walls is cosmetic", "if you freshen the walls".
    """
    under = _clause(one, case.said)
    bound = [term for term in under if term.content and not term.keys & _LIGHT]
    numbered = [each for each in case.said_claims if any(each.where[0] <= term.start < each.where[1] for term in under)]
    if numbered and all(any(each.same(other) for other in case.authored_claims) for each in numbered):
        things = [term for term in bound if not covered(term, numbered)]
        if len(things) <= 1 and all(term.role in ("noun", "foreign") for term in things):
            return True  # «если заказ от 5 000 ₽» for «от 5 000 ₽»
    if not bound or any(term.text in ("не", "not", "только", "only") for term in _clause(one, case.said)):
        return False
    for place in range(len(case.authored.sentences)):
        near = case.authored.of(place)
        if all(among(each, near) for each in bound) and not _all_of_it(bound, near):
            return True
    return False


def _all_of_it(bound: list[Term], sentence: tuple[Term, ...]) -> bool:
    """Whether a condition took the whole sentence: «суд решит» told as «если суд решит»."""
    return all(among(term, bound) or term.keys & _LIGHT for term in sentence if term.content)


def _said_otherwise(one: Term, case: Case) -> bool:
    """Whether a condition of the script stands in the candidate without its «если».

    «При головокружении», «пропущенный урок», "any defect that is our fault", «пропустили занятие, запись открыта».
    """
    under = _clause(one, case.authored)
    bound = [term for term in under if term.content and not term.keys & _LIGHT] or [
        term for term in under if term.text == "only"
    ]
    if not bound or one.text == "unless":
        return False
    for place, term in enumerate(case.said.terms):
        if not any(like(term, each) for each in bound):
            continue
        clause = [each for each in case.said.terms if (each.sentence, each.clause) == (term.sentence, term.clause)]
        before = [each for each in clause if each.start < term.start]
        if any(each.text in _UNDER for each in before[-3:]) and _named(bound, term):
            return True
        if any(each.keys & _RELATIVE for each in before) and len(bound) <= len(clause):
            return True
        if "PRTF" in _tags(term) or _supposed(term, clause, bound):
            return True
        if all(each.role != "verb" for each in bound) and len(bound) == 1 and _describes(place, case):
            return True
    return _opens_with(bound, one, case)


def _named(bound: list[Term], term: Term) -> bool:
    """Whether a noun under «при» names the deed that the script put under «если»: «при пропуске», "for missed"."""
    if term.text.isascii():
        return any(like(each, term) and each.text != term.text for each in bound)
    return term.role == "noun" and any(each.role == "verb" and like(each, term) for each in bound)


def _supposed(term: Term, clause: list[Term], bound: list[Term]) -> bool:
    """Whether a verb of the condition stands as a mere idea: «освежить стены», "freshening walls"."""
    if any(each.keys & _DUTIES for each in clause) or not any(like(term, each) for each in bound):
        return False
    if term.text.isascii():
        return term.text.endswith("ing") and not any(each.text in ("is", "are", "be") for each in clause)
    return "INFN" in _tags(term)


def _describes(place: int, case: Case) -> bool:
    """Whether a quality stands before its noun: "your only home" for "if it is the only one"."""
    following = case.said.terms[place + 1 : place + 2]
    return bool(following) and following[0].content and among(following[0], case.authored.terms)


def _unjoined(text: Text) -> Iterator[list[Term]]:
    """Yield the conditions told by their order alone: «захотите вернуться, напишите»."""
    for place in range(len(text.sentences)):
        terms = text.of(place)
        first = [term for term in terms if term.clause == terms[0].clause] if terms else []
        if first and len(first) < len(terms) and _tags(first[0]) >= {"VERB", "futr"} and "1per" not in _tags(first[0]):
            yield first


def _opens_with(bound: list[Term], one: Term, case: Case) -> bool:
    """«Пропустили занятие, запись открыта»: a first clause of a verb and no subject stands for the condition."""
    main = [term for term in case.authored.of(one.sentence) if term.content and term not in bound]
    for place in range(len(case.said.sentences)):
        terms = _bidding(case.said.of(place), bound)
        first = [term for term in terms if term.clause == terms[0].clause] if terms else []
        exists = bool(first) and first[0].text in ("есть", "any")
        joined = any(each.text == "and" for each in terms)
        if not first or (len(first) == len(terms) and not joined) or not (first[0].content or exists):
            continue
        if not all(among(each, first) for each in bound) or not any(among(each, terms) for each in main):
            continue
        if first[0].text.isascii() and among(first[0], bound) and joined:
            return True  # "warn us 3 hours before, and a missed class is kept"
        if exists or first[0].text.endswith("ed") or "VERB" in _tags(first[0]):
            return True
    return False


def _bidding(terms: tuple[Term, ...], bound: list[Term]) -> tuple[Term, ...]:
    """Return a sentence from its «уже» or "and; meet them and" on: what only leads to the condition is left out."""
    while terms and terms[0].text in _LEADING:
        terms = terms[1:]
    for one, two in pairwise(terms):
        if one.clause != two.clause and two.text.isascii() and among(two, bound) and not among(terms[0], bound):
            return tuple(term for term in terms if term.start >= two.start)
    return terms


def _tags(term: Term) -> frozenset[str]:
    first = parses(term.text)[:1]
    return first[0].tags if first else frozenset()


def _conditions(text: Text) -> list[Term]:
    return [term for term in text.terms if term.keys & _CONDITIONS or term.text in _CONDITIONS or _inverted(term, text)]


def _inverted(term: Term, text: Text) -> bool:
    """Whether a verb before its subject stands for "if": "should the part be missing"."""
    if term.text not in ("should", "had", "were") or text.sentences[term.sentence].asks:
        return False
    return next(one for one in text.terms if one.clause == term.clause) is term


def _clause(one: Term, text: Text) -> list[Term]:
    """Return the words under a condition: those of its clause, the mark after it left out."""
    return [term for term in text.terms if term.clause == one.clause and one.start < term.start]


def _scope(one: Term, text: Text) -> list[Term]:
    return [term for term in text.terms if term.sentence == one.sentence and one.start < term.start][:9]


def _idle(one: Term, text: Text) -> bool:
    first = [term for term in _scope(one, text) if term.content or term.keys & _IDLE][:2]
    before = [term.text for term in text.terms if term.sentence == one.sentence and term.start < one.start][-2:]
    if _invites_to_write(one, text):
        return True
    asks = bool(_ASKING & set(before))  # "tell me if" is "whether"
    after = [term for term in text.terms if term.clause == one.clause and term.start > one.start]
    if [term.text for term in after] == ["not"]:
        return True  # "if not, say no"
    return asks or any(term.keys & _IDLE for term in first) or one.text in ("ли", "whether")


def _invites_to_write(one: Term, text: Text) -> bool:
    """«Если не сможете, напишите»: whatever happens, he may write; nothing depends on it but that."""
    sentence = text.of(one.sentence)
    main = [term for term in sentence if term.clause != one.clause or term.start < one.start]
    main = main or [term for term in sentence if term.start > one.start]
    speaks = any(term.text in ("we", "i", "мы", "я") or "1per" in _tags(term) for term in sentence)
    return not speaks and any(term.keys & _CONTACT and _ordered(term, sentence) for term in main)


def _ordered(term: Term, sentence: tuple[Term, ...]) -> bool:
    if term.text.isascii():
        before = [each for each in sentence if each.start < term.start and each.clause == term.clause]
        return not before or before[-1].text in ("please", "just", "so", "then")
    return any("impr" in each.tags and each.score >= 0.1 for each in parses(term.text)[:4])


def _bound_alike(one: Term, text: Text, other: Term, authored: Text) -> bool:
    mine = [term for term in _scope(one, text) if term.content]
    theirs = [term for term in _scope(other, authored) if term.content]
    return not mine or not theirs or any(like(left, right) for left in mine for right in theirs)
