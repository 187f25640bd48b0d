"""Small words that make a claim weaker or narrower: without them it says more than the script did.

«Обычно», «может», «если», «некоторые», «только», «кроме», «до подписи»: each row of the table is one such meaning.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from engine.guard.bars_ru import retold
from engine.guard.case import Case, like
from engine.guard.denials import denials
from engine.guard.marking import marks, places, term_at
from engine.guard.rules.reckoned import counted_from, follows_on, halved, lacked, once_done
from engine.guard.rules.sequence_ru import in_order, still_in_order
from engine.guard.soleness import not_until, told_twice, waits
from engine.guard.stems import english
from engine.guard.term import Term, Text
from engine.guard.violation import Violation
from engine.guard.words.denials import EXACT, EXCEPT, MILD, SIGNS
from engine.guard.words.marks import INSTEAD_OF, KIN, MARKS, MAY_COME, PRONOUNS, SEQUENCE, Mark
from engine.understanding.lemmas import parses
from engine.understanding.words import bag

_TURNS = ("before", "after")  # they only tell which deed comes first
_BARRING = ("only-kept", "before", "after")
_ENOUGH = bag("достаточно хватить enough")
_PREPAID = bag("предоплата предоплату предоплаты аванс залог задаток prepayment prepay deposit advance upfront")
_EXISTS = re.compile(r"(?:есть|бывают)(?: и| еще| такие)* \w+ котор|there are (?:\w+ ){1,2}(?:that|which)")
_REFERRING = (["него"], ["нее"], ["неё"], ["это"], ["этого"], ["того"], ["that"], ["this"], ["it"])
_FOLLOWING = bag("после after once when когда только soon")
_SOON = bag("скоро soon вот-вот about")
_KNOWING = bag("знать узнать понимать учесть know see understand")
_UNTIL = bag("until till пока до before ahead early")
_ANY = ("any", "любой", "любая", "любое", "любые")
_INSIDE = bag("include included inclusive cover covered part contain comprise входить включать включить включено часть")
_TERMS = frozenset({"minute", "day", "month", "year", "working day", "calendar day"})
_EACH = bag("каждый every each")
_EVERYWHERE = frozenset({"over", "across", "throughout"})
_WHOLE = bag("whole entire throughout everywhere nationwide countrywide citywide worldwide")
_ALL_IT_TAKES = re.compile(r"\ball (?:that )?(?:you|we|they|i|it|he|she) (?:\w+ )?(?:need|take|have|want|bring|pay)s?"
                           r"(?: to \w+)? (?:is|are|be)\b(?! \w+ed\b)")  # fmt: skip
_FURTHER = ("extra", "additional")
_BEYOND = ("above", "over", "beyond", "further", "another")
_EVEN = ("except", "usually", "almost")  # what says the same says it either way
_WHICH = bag("which")
_CASES = bag("if when where for in")
_SOMEBODY = ("anyone", "someone", "somebody")
_PREVIOUSLY = ("предварительно", "заранее", "прежде")
_AT_FIRST = ("сначала", "сперва", "вначале", "прежде")
_IN_FULL = ("целиком", "полностью", "сполна", "fully", "entirely")
_ALL_OF_IT = ("все", "всё", "весь", "вся", "всю", "всей", "целиком", "полностью", "сполна", "all", "whole", "entire")
_ALREADY = ("already", "ever", "earlier", "previously")
_ROUGHLY = bag("ориентир ориентировать ориентироваться ориентировочно guide")


def mark(case: Case) -> Iterator[Violation]:
    """A weakening or narrowing word that was dropped, or one that is new."""
    for one in MARKS:
        before, after = marks(one, case.authored, case.authored_claims), marks(one, case.said, case.said_claims)
        if one.name == "working" and any(
            claim.bound == "about" for claim in (*case.authored_claims, *case.said_claims)
        ):
            continue  # the bound of a number, judged with it
        if one.name == "working":
            after = [place for place in after if before or not _asked(place, case.said)]
        if one.name == "whether-kept" and any(term.text == "if" for term in case.said.terms):
            continue
        if one.name == "only-kept" and any(term.keys & _ENOUGH for term in case.said.terms):
            continue
        if one.name in _BARRING:  # «только после», where the script says «не … без»
            before = [
                place for place in before if _sentence(place, case.authored) not in retold(case.authored, case.said)
            ]
            after = [place for place in after if _sentence(place, case.said) not in retold(case.said, case.authored)]
        if before and not after:
            if not _instead(one, case, before):
                yield case.missing("mark", *before[0])
        elif after and not before and one.name not in MAY_COME and not marks(one, case.known, case.known_claims):
            new = [place for place in after if not _harmless(one, place, case)]
            if new:
                yield case.found("mark", *new[0])


def _instead(one: Mark, case: Case, before: list[tuple[int, int]]) -> bool:
    """Whether another mark or another turn of speech says what the missing one said."""
    said = frozenset(key for term in case.said.terms for key in (term.text, *term.keys))
    raw = " ".join(term.text for term in case.said.terms)
    if one.name == "some" and _EXISTS.search(raw):
        return True
    if one.name in _TURNS and (still_in_order(case, before[0]) or waits(case.authored, case.said)):
        return True
    if any(phrase in raw for phrase in INSTEAD_OF.get(one.name, ())):
        return True
    if one.name == "part" and (halved(case.said_claims) or (_lost(case, before) & said & {"half"})):
        return True  # 50% for «половина», "half the damage" for "half of the damage"
    if one.name == "after" and (counted_from(before[0], case) or follows_on(case.said)):
        return True
    if one.name == "all" and _lost(case, before) & _EVERYWHERE:
        return bool(said & _WHOLE)  # "across the whole of the city" is "all over the city"
    if one.name == "only-kept" and any(not_until(each, case.said, case.authored) for each in denials(case.said)):
        return True  # "is not needed until the second month"
    if one.name == "only-kept" and _ALL_IT_TAKES.search(raw):
        return True
    if one.name == "only-kept":
        return "just" in said or _all_but(case.said) or bool(told_twice(case.said, case.authored))
    if one.name == "after" and case.authored.raw[before[0][0] : before[0][1]].lower().split()[-1:] in _REFERRING:
        return any(term.text in ("после", "after") for term in case.said.terms)  # «после него» is «после теста»
    if one.name == "except":
        if said & {"только", "лишь", "only"} and any(each.keys & SIGNS for each in case.authored.terms):
            return True  # «никто, кроме юриста» is «только юрист»
        return case.authored.terms[term_at(before[0], case.authored)].text in ("besides", "помимо")
    if one.name == "whether-kept":
        return "насколько" in said and bool(said & {"подходить", "подойти"})
    if one.name == "apart":
        return _left_out(case.said) or lacked(before[0], case)  # "it is not part of it", "without materials"
    if one.name == "working":  # «точные ответы не нужны»
        return any(each.keys & EXACT for denial in denials(case.said) for each in denial.reach)
    if one.name == "paid":
        return bool(said & {"payment", "pay", "оплата", "оплачиваться", "платить", "оплатить"})
    return any(places(other, case.said) for other in MARKS if {one.name, other.name} in KIN)


def _sentence(place: tuple[int, int], text: Text) -> int:
    return text.terms[term_at(place, text)].sentence


def _lost(case: Case, before: list[tuple[int, int]]) -> frozenset[str]:
    """Return the words of a mark that is gone."""
    start, end = before[0]
    return frozenset(case.authored.raw[start:end].lower().split())


def _harmless(one: Mark, place: tuple[int, int], case: Case) -> bool:
    """Whether a new mark says no more and no less than the script did without it."""
    term = case.said.terms[term_at(place, case.said)]
    if one.name in _TURNS and (in_order(case, place) or waits(case.authored, case.said)):
        return True
    if any(places(other, case.authored) for other in MARKS if {one.name, other.name} in KIN):
        return True
    if one.name == "all" and term.text == "anybody" and any(each.text in _SOMEBODY for each in case.authored.terms):
        return True
    if one.name == "all" and term.text in _IN_FULL and any(each.text in _ALL_OF_IT for each in case.authored.terms):
        return True  # «всю сумму целиком» is «всю сумму»
    if one.name == "all" and term.text in _ANY:  # "any defect that is our fault" is "if a defect is our fault"
        after = [each.text for each in case.said.terms if each.sentence == term.sentence and each.start > term.start]
        restricted = bool({"that", "which", "who", "который", "которые", "которая", "которое"} & set(after[:5]))
        return restricted and _supposes(case.authored)
    if one.name == "some" and _asked(place, case.said):  # "shall I show you some examples?" states nothing
        return not any(places(other, case.authored) for other in MARKS if other.name == "all")
    if one.name == "part":  # «половина» for 50%
        return halved(case.authored_claims)
    if one.name == "before":  # «заранее» for a prepayment, "10 minutes before" for "10 minutes early"
        following = case.said.terms[term_at(place, case.said) + 1 :][:1]
        told = [claim for claim in case.said_claims if any(claim.same(each) for each in case.authored_claims)]
        early = [claim for claim in told if claim.unit in _TERMS and 0 <= place[0] - claim.where[1] <= 1]
        beside = bool(early) and not (following and following[0].content and following[0].clause == term.clause)
        known = _known_then(term, case) or _awaits(case.authored)
        earlier = not following or following[0].clause != term.clause  # "twice before" for "already twice"
        if term.text in _PREVIOUSLY and any(each.text in _AT_FIRST for each in case.authored.terms):
            return True  # «предварительно посоветуйтесь» for «сначала посоветуйтесь»
        if term.text == "before" and earlier and any(each.text in _ALREADY for each in case.authored.terms):
            return True
        return beside or known or any(each.text in _PREPAID for each in case.authored.terms)
    if one.name == "paid":
        sentence = case.said.sentences[term.sentence]
        return any(
            len(claim.unit) == 3 and claim.unit.isupper() and any(claim.same(other) for other in case.authored_claims)
            for claim in case.said_claims
            if sentence.start <= claim.where[0] < sentence.end
        )
    if one.name == "after":  # «после этого», "afterwards" for «потом»: one thing follows another as it did
        following = case.said.terms[term_at(place, case.said) + 1 :][:1]
        if counted_from(place, case, new=True) or once_done(place, case):
            return True
        sequent = term.text == "afterwards" or any(each.text in PRONOUNS | _WHICH for each in following)
        return sequent and any(each.text in SEQUENCE | _FOLLOWING for each in case.authored.terms)
    if one.name == "all" and term.text in ("never", "никогда", "ни", "not"):  # "we do not use it" is "we never use it"
        return _never_anyway(term, case)
    if one.name == "all" and term.text == "throughout":  # "for the whole term" is "throughout the term"
        return any(each.keys & _WHOLE for each in case.authored.terms)
    if one.name == "all" and term.text in ("always", "всегда"):
        return _anyway(term, case)
    if one.name == "apart" and term.text in _FURTHER and any(each.text in _BEYOND for each in case.authored.terms):
        return True  # "each extra kilogram" for "each kilogram above that"
    if one.name == "apart" and _apart_from(term, case):
        return True
    if one.name == "apart" and case.said.raw[: place[1]].endswith("included"):
        return _left_out(case.authored)
    if one.name == "almost":  # «неделя почти закончилась» is «скоро закончится»
        return any(each.text in _SOON for each in case.authored.terms)
    if one.name == "working":
        return bool(term.keys & _ROUGHLY)
    if one.name in INSTEAD_OF and one.name in _EVEN:
        raw = " ".join(each.text for each in case.authored.terms)
        if any(phrase in raw for phrase in INSTEAD_OF[one.name]):
            return True  # "except Sunday" for "every day but Sunday"
    if one.name == "except":  # "apart from it, is there a car?" where the script set it apart in other words
        following = case.said.terms[term_at(place, case.said) + 1 :][:2]
        if any(each.text == "unless" for each in case.authored.terms) and any(
            each.text in _CASES for each in following
        ):
            return True  # "except when they are guarantors" is "unless they are"
        narrowed = any(each.text in ("только", "лишь", "only", "just") for each in case.authored.terms)
        return any(each.text in PRONOUNS for each in following) or (narrowed and _all_but(case.said))
    return False


def _apart_from(sign: Term, case: Case) -> bool:
    """Whether the script sets the same things apart by "from": "paid separately from the fee"."""
    clause = [one for one in case.said.terms if (one.sentence, one.clause) == (sign.sentence, sign.clause)]
    for place, term in enumerate(case.authored.terms):
        after = case.authored.terms[place + 1 :]
        if term.keys & sign.keys and after and after[0].text in ("from", "от"):
            thing = next((one for one in after if one.content), None)
            return thing is not None and any(like(thing, one) for one in clause)
    return False


def _left_out(text: Text) -> bool:
    """Whether a text denies that a thing is in the price: "not part of it", "it covers cable, but not sockets"."""
    inside = any(one.keys & _INSIDE for one in text.terms)
    return inside and any(one.sign.text in ("not", "no", "не", "without", "без") for one in denials(text))


def _all_but(text: Text) -> bool:
    """Whether everything is denied but one thing: «ничего, кроме ключей», "nothing except the keys"."""
    excepts = [one for one in text.terms if one.keys & EXCEPT]
    return any(one.sentence == each.sign.sentence for one in excepts for each in denials(text))


def _known_then(term: Term, case: Case) -> bool:
    """Whether what is known «сразу» is known «заранее»."""
    beside = [one for one in case.said.of(term.sentence) if one.keys & _KNOWING]
    return bool(beside) and any(one.text in ("сразу", "once", "now", "сейчас") for one in case.authored.terms)


def _awaits(text: Text) -> bool:
    """Whether a thing of the script ends or begins where another comes: "until", «пока не», «до»."""
    return any(one.text in _UNTIL for one in text.terms)


def _anyway(term: Term, case: Case) -> bool:
    """Whether what is always so is so in the script: told of each time, or as the firm's own habit with no «обычно»."""
    if any(one.keys & _EACH for one in case.authored.terms):
        return True
    if any(places(other, case.authored) for other in MARKS if other.name in ("usually", "often", "some", "almost")):
        return False
    clause = [one for one in case.said.of(term.sentence) if one.clause == term.clause]
    after = [one for one in clause if one.start > term.start][:1]
    if after and after[0].keys & MILD:
        return True  # «всегда непросто»
    return (
        bool(after) and _habit(after[0], clause) and any(_plain(after[0]) & _plain(one) for one in case.authored.terms)
    )


def _habit(verb: Term, clause: list[Term]) -> bool:
    """Whether the firm does it now and again: "we work", «работаем»."""
    if verb.text.isascii():
        return clause[0].text == "we" and english(verb.text) == {verb.text}
    return any(one.tags >= {"VERB", "1per", "plur", "pres"} for one in parses(verb.text)[:1])


def _plain(term: Term) -> frozenset[str]:
    return frozenset(key for key in term.keys if not key.startswith("="))


def _never_anyway(sign: Term, case: Case) -> bool:
    """Whether the script denies, of now and not of once, what is never done."""
    falls = [one for denial in denials(case.said) if denial.sign.clause == sign.clause for one in denial.focus]
    once = {"will", "did", "буду", "будем", "будет", "будут"}
    return bool(falls) and all(
        any(
            any(like(one, word) for word in denial.focus)
            and denial.force == "plain"
            and not once & {each.text for each in case.authored.of(denial.sign.sentence)}
            for denial in denials(case.authored)
        )
        for one in falls
    )


def _supposes(text: Text) -> bool:
    return any(term.text in ("если", "if", "when", "когда") for term in text.terms)


def _asked(place: tuple[int, int], text: Text) -> bool:
    """«На какой примерно бюджет»: a question that leaves the answer rough takes nothing back."""
    return any(one.asks and one.start <= place[0] < one.end for one in text.sentences)
