"""What the script says in a clause of its own, however polite: «вопросы можно писать сюда» must be said too."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby, pairwise
from typing import Final

from engine.guard.case import Case, among, content, covered
from engine.guard.ledger import ledger, said_in
from engine.guard.rules.phrases import costless
from engine.guard.rules.retold import told
from engine.guard.stems import english
from engine.guard.term import Term, Text
from engine.guard.usual import social
from engine.guard.violation import Violation
from engine.guard.words.genera import RECKONED
from engine.understanding.lemmas import parses
from engine.understanding.words import bag

_WORDS: Final = 2  # words of meaning from which a clause says something, whatever they are
_CUT: Final = 2  # words from which a sentence that begins as the script's is cut rather than short
_FULL: Final = 4  # words beside it from which a clause tells of more than an answer
_EMPTY: Final = bag("""
    понимать понять спасибо благодарить здравствуйте здравствовать привет добрый день хорошо конечно отлично супер
    правильно приятно познакомиться рад ладно ясно понятно нормально договориться приятный знакомство помочь посмотреть
    thank thanks hello hi good news fine roughly glad understand see sorry welcome nice meet great super true right
    easy hard course take time rush problem check итог подвести подвожу резюмировать подытожить сверить sum recap
    summary
    """)
_THANKS: Final = bag("спасибо благодарить thank thanks")
_TALK: Final = bag("""
    писать написать ответить отвечать спросить спрашивать задать задавать обратиться обращаться сообщить знать
    write ask tell say answer reply
    """)
_HEARD: Final = _TALK | bag("""
    сказать говорить вопрос подсказать дать поделиться share
    рассказать указать уточнить назвать поговорить обсудить пообщаться прислать
    отправить узнать связаться связь знак
    объяснить пояснить проверить набрать explain ring check confirm update hear notify inform
    request запросить заказать know message text question reach contact talk speak mention type drop send line tell word
    """)
_UNPAID: Final = re.compile(
    r"(?:pay|paying|costs?)(?: you)? nothing|nothing to pay|(?:no|without(?: any)?) (?:charge|fee|payment)"
    r"|(?:n.t|not) cost (?:you )?(?:anything|a (?:thing|penny|cent))"
    r"|(?:n.t|not) (?:be )?charge|не (?:нужно |надо |придется |придётся )?(?:плат|оплач)"
    r"|(?:n.t|not) (?:have to |need to )?pay(?! (?:now|until|at once|yet|up ?front|in advance|all|more|today|immed))"
    r"|(?:or|for|it.s|is|be) nothing\b|at no cost|(?:плат\w+|оплачивать|оплата) не (?:нуж|надо|треб|прид)|ничего не сто"
    r"|за \w+ (?:ничего |денег |деньги |плату )?не бер[её]м"
    r"|без (?:оплаты|платы)",
    re.IGNORECASE,
)
_WHEN: Final = bag("in at from after until now today tomorrow on")
_SPEAKERS: Final = bag("i we")
_WHOM: Final = bag("you us me вас вам нас нам")
_US: Final = ("us", "me")  # "give us the area" is "tell us the area"
_STANDING_FOR: Final = frozenset({"of", "them", "these", "those", "do", "it", "that", "so"})
_FREE: Final = bag("бесплатный бесплатно безвозмездно free gratis")


def unsaid(case: Case) -> Iterator[Violation]:
    """A clause of the script of which no word of meaning came over, and no new one came in its place."""
    heard = [
        one
        for one, two in pairwise((*case.said.terms, None))
        if one is not None and (one.keys & _HEARD or (one.text == "give" and two is not None and two.text in _US))
    ]
    thanked = {term.sentence for term in case.authored.terms if term.keys & _THANKS}
    asked = {place for place, sentence in enumerate(case.authored.sentences) if sentence.asks}
    words = content(case.authored, case.authored_claims)
    for _, clause in groupby(words, key=lambda term: (term.sentence, term.clause)):
        terms = [term for term in clause if not term.keys & _EMPTY]
        asks = [term for term in terms if term.keys & _TALK and _left_to_do(term, case.authored)]
        if not terms or terms[0].sentence in asked or (terms[0].sentence in thanked and asks):
            continue
        if all(term.keys & RECKONED for term in terms) and _reckoned(terms[0].sentence, case):
            continue  # «если разложить по дням, выходит меньше 100 ₽ в день»
        telling = len(terms) >= _WORDS or any(term.role == "verb" and not social(term) for term in terms)
        kept = any(said_in(term, case.said) for term in terms)
        if (asks and not heard) or (telling and not asks and not kept and not _in_other_words(terms, case)):
            yield case.missing("unsaid", terms[0].start, terms[-1].end)
    for _, sentence in groupby(content(case.authored, case.authored_claims), key=lambda term: term.sentence):
        terms = [term for term in sentence if not term.keys & _EMPTY]
        if (
            len(terms) >= _WORDS
            and terms[0].sentence not in asked
            and not any(said_in(term, case.said) for term in terms)
            and not (all(term.keys & RECKONED for term in terms) and _reckoned(terms[0].sentence, case))
            and not (terms[0].sentence in _told(case) and _in_other_words(terms, case))
        ):
            yield case.missing("unsaid", terms[0].start, terms[-1].end)


def _left_to_do(term: Term, text: Text) -> bool:
    """Whether the lead is told or allowed to write, ask or say it: "we write it into the contract" is no such deed."""
    if not term.text.isascii():
        tags = parses(term.text)[0].tags if parses(term.text) else frozenset()
        rest = [one for one in text.terms if one.clause == term.clause and one.content and one is not term]
        return bool(tags & {"impr", "INFN"}) or ("3per" in tags and len(rest) < _FULL)
    row = [one for one in text.terms if one.clause == term.clause and one.start < term.start]
    before = [one.text for one in row]
    rest = [one for one in text.terms if one.clause == term.clause and one.start > term.start and one.content]
    if (
        "will" in before
        and any(one.content for one in row)
        and (len(rest) >= _WORDS or any(not social(one) for one in rest))
    ):
        return False  # "the expert will say more after seeing it"
    return english(term.text) == {term.text} and (not _SPEAKERS & set(before) or "me" in before)


def _in_other_words(terms: list[Term], case: Case) -> bool:
    """Whether the sentences that tell a clause have as many new words as it has lost ones of its own."""
    group = ledger(case).told(terms[0].sentence)
    own = [term for term in terms if not social(term)]
    return bool(group.new) and len(own) <= len(group.new)


def _reckoned(place: int, case: Case) -> bool:
    """Whether the sums of a sentence of the script are all told."""
    inside = case.authored.sentences[place]
    sums = [one for one in case.authored_claims if inside.start <= one.where[0] < inside.end]
    return bool(sums) and all(
        told(one, case.authored, case.authored_claims, case.said, case.said_claims) for one in sums
    )


def _told(case: Case) -> frozenset[int]:
    """Return the sentences of the script of which a number came over."""
    return frozenset(place for group in ledger(case).groups if group.numbered for place in group.authored)


def cut(case: Case) -> Iterator[Violation]:
    """A sentence in the very words of the script that stops before its end."""
    tellings = {tuple(term.text for term in case.said.of(place)) for place in range(len(case.said.sentences))}
    for place in range(len(case.authored.sentences)):
        terms = case.authored.of(place)
        texts = tuple(term.text for term in terms)
        for telling in tellings:
            rest = terms[len(telling) :]
            if len(telling) >= _CUT and rest and texts[: len(telling)] == telling and not _elsewhere(rest, case):
                yield case.missing("cut", rest[0].start, rest[-1].end)


def _elsewhere(rest: tuple[Term, ...], case: Case) -> bool:
    """Whether what was cut off is said in another sentence, or says nothing."""
    words = [term for term in rest if term.content and not covered(term, case.authored_claims)]
    if not words and any(covered(term, case.authored_claims) for term in rest):
        return True  # the rule of numbers has judged them
    if not words and rest[-1].text in _WHOM:
        return True  # "shall I book it for you"
    if all(term.text in _STANDING_FOR for term in rest):
        return True  # "one of them", "or shall we do it"
    return all(among(term, case.said.terms) for term in words) if words else len(rest) < _CUT


def charged(case: Case) -> Iterator[Violation]:
    """That a thing is free, and no word of it in the candidate."""
    for term in gratis(case.authored):
        if (
            not costless(case.said.raw)
            and not _UNPAID.search(case.said.raw)
            and not any(one.keys & _FREE for one in case.said.terms)
        ):
            yield case.missing("unsaid", term.start, term.end)


def gratis(text: Text) -> Iterator[Term]:
    """Yield each word that says that a thing costs nothing: "free in 40 minutes" is only not busy."""
    for place, term in enumerate(text.terms):
        after = text.terms[place + 1].text if place + 1 < len(text.terms) else ""
        if place and text.terms[place - 1].text == "feel":
            continue
        if term.keys & _FREE and not (term.text == "free" and after in _WHEN):
            yield term
