"""What the script says in a clause of its own, however polite: «вопросы можно писать сюда» must be said too."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Final

from engine.guard.case import Case, among, content
from engine.guard.rules.claims import social
from engine.guard.rules.phrases import costless
from engine.guard.term import Term
from engine.guard.violation import Violation
from engine.understanding.words import bag

_WORDS: Final = 2  # words of meaning from which a clause says something, whatever they are
_CUT: Final = 2  # words from which a sentence that begins as the script's is cut rather than short
_EMPTY: Final = bag("""
    понимать понять спасибо благодарить здравствуйте здравствовать привет добрый день хорошо конечно отлично супер
    правильно приятно познакомиться рад ладно ясно понятно нормально договориться приятный знакомство помочь посмотреть
    thank thanks hello hi good news fine roughly glad understand see sorry welcome nice meet great super true right
    easy hard course take time rush problem check
    """)
_THANKS: Final = bag("спасибо благодарить thank thanks")
_TALK: Final = bag("""
    писать написать ответить отвечать спросить спрашивать задать задавать обратиться обращаться сообщить знать
    write ask tell say answer reply
    """)
_HEARD: Final = _TALK | bag("""
    сказать говорить вопрос подсказать рассказать указать уточнить назвать поговорить обсудить пообщаться прислать
    отправить узнать связаться связь знак
    know message text question reach contact talk speak mention type drop send line tell word
    """)
_FREE: Final = bag("бесплатный бесплатно безвозмездно free gratis")


def unsaid(case: Case) -> Iterator[Violation]:
    """A clause of the script of which no word of meaning came over."""
    heard = [term for term in case.said.terms if term.keys & _HEARD]
    thanked = {term.sentence for term in case.authored.terms if term.keys & _THANKS}
    asked = {place for place, sentence in enumerate(case.authored.sentences) if sentence.asks}
    words = content(case.authored, case.authored_claims)
    for _, clause in groupby(words, key=lambda term: (term.sentence, term.clause)):
        terms = [term for term in clause if not term.keys & _EMPTY]
        asks = [term for term in terms if term.keys & _TALK and term.role in ("verb", "foreign")]
        if not terms or terms[0].sentence in asked or (terms[0].sentence in thanked and asks):
            continue
        telling = len(terms) >= _WORDS or any(term.role == "verb" and not social(term) for term in terms)
        if (asks and not heard) or (telling and not asks and not any(among(term, case.said.terms) for term in terms)):
            yield case.missing("unsaid", terms[0].start, terms[-1].end)
    for _, sentence in groupby(content(case.authored, case.authored_claims), key=lambda term: term.sentence):
        terms = [term for term in sentence if not term.keys & _EMPTY]
        if (
            len(terms) >= _WORDS
            and terms[0].sentence not in asked
            and not any(among(term, case.said.terms) for term in terms)
        ):
            yield case.missing("unsaid", terms[0].start, terms[-1].end)


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
    words = [term for term in rest if term.content]
    return all(among(term, case.said.terms) for term in words) if words else len(rest) < _CUT


def charged(case: Case) -> Iterator[Violation]:
    """That a thing is free, and no word of it in the candidate."""
    for term in case.authored.terms:
        if term.keys & _FREE and not costless(case.said.raw) and not any(one.keys & _FREE for one in case.said.terms):
            yield case.missing("unsaid", term.start, term.end)
