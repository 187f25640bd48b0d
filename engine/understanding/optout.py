"""Stop: the person asks not to be written to any more.

«не пишите» alone is such a request; restricted by time, channel or content it is not: «не пишите в
выходные», «не звоните, лучше пишите», «не присылайте больше фото». A restriction is any noun, adverb
or number in the same clause that is not part of the request itself, or another way offered beside it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from . import optout_english as english
from .lemmas import parses
from .optout_words import ALONE, BANS, CURSES, FED_UP, HARD
from .rules import bind
from .words import Word, bag

_BOOK: Final = bind((BANS, HARD, ALONE, FED_UP, CURSES, english.BANS, english.HARD, english.ALONE))

BAN: Final = "ban"  # the name of the rows that may be restricted

_OWN_ADVERBS: Final = bag(
    """
    сколько ничего больше никогда вообще совсем уже сюда наконец срочно немедленно пожалуйста просто еще впредь
    тут здесь надо нужно можно хватит вовсе снова опять много вечно постоянно прошу категорически реально
    действительно убедительно настоятельно искренне серьезно очень человечески русски ясно наглухо навсегда никак
    """
)
_OWN_NOUNS: Final = bag(
    """
    сообщение спам реклама рассылка номер телефон звонок бог христос раз человек девушка друг люди предложение слово
    бот просьба господин мужчина женщина робот
    """
)
_ENGLISH_LIMITS: Final = bag(
    """
    at before after until till on in during about while when if so tonight today tomorrow now yet instead late early
    photos pictures files voice links between my him her them his their unless because weekends weekend
    """
)
_ENDLESS: Final = bag("больше никогда вообще впредь совсем")
_OTHERS: Final = bag(
    """
    пока если кроме только ему ей им никому мужу жене раньше позже потом сейчас сегодня завтра тогда когда
    одного двух трех одно два три
    """
)
_WAYS: Final = bag("в на через")  # «в вк», «на почту»
_THIS: Final = bag("этот мой наш данный свой")
_CONTACT: Final = bag("писать написать звонить позвонить перезвонить прислать отправить скинуть связаться набрать")
_ELSEWHERE: Final = bag(  # better so, a bad moment, or the lead will write himself
    """
    лучше instead занят занята заняты работе работаю руль рулем сплю совещание совещании встрече отпуске
    роддоме больнице напишу позвоню наберу перезвоню свяжусь обращусь
    """
)
_ASKING: Final = bag("почему чего зачем разве когда что вдруг")


def read_stop(words: Sequence[Word], asked: frozenset[int]) -> tuple[Word, Word] | None:
    """Return the first and last word of the request; ``asked``: the clauses that are questions."""
    for hit in _BOOK.find(words):
        first, last = words[hit.places[0]], words[hit.places[-1]]
        if hit.owner.name == BAN and (_restricted(words, hit.places) or _reproach(words, hit.places, asked)):
            continue
        if hit.owner.alone == "message" and first.clause in asked:
            continue
        return first, last
    return None


def _restricted(words: Sequence[Word], places: Sequence[int]) -> bool:
    clause = words[places[0]].clause
    rest = [(place, word) for place, word in enumerate(words) if place not in places]
    own = [word for _, word in rest if word.clause == clause]
    polite = any(word.text in ("можно", "сложно", "трудно") for word in own)
    for before, word in zip([None, *own], own, strict=False):
        if word.text == "если" and polite:
            continue
        if before and before.text in _WAYS and not word.lemmas & _OWN_NOUNS and word.text not in _THIS:
            return True
        if word.text in _OTHERS or _limits(word):
            return True
    endless = any(word.text in _ENDLESS for word in words if word.clause == clause)
    return _invited(words, rest) or (not endless and any(word.text in _ELSEWHERE for _, word in rest))


def _limits(word: Word) -> bool:
    if word.text in _OWN_ADVERBS or word.lemmas & _OWN_NOUNS:
        return False
    if word.text[0].isdigit():
        return True
    if word.text.isascii():
        return word.text in _ENGLISH_LIMITS
    return bool(parses(word.text)[0].tags & {"NOUN", "ADVB", "NUMR", "COMP"})


def _invited(words: Sequence[Word], rest: Sequence[tuple[int, Word]]) -> bool:
    """Another channel is offered: «не звоните, пишите»."""
    for place, word in rest:
        if word.lemmas & _CONTACT and any("impr" in one.tags for one in parses(word.text)):
            before = words[place - 1] if place else None
            if before is None or before.clause != word.clause or before.text not in ("не", "ни", "и", "или"):
                return True
    return False


def _reproach(words: Sequence[Word], places: Sequence[int], asked: frozenset[int]) -> bool:
    """«почему вы не звоните?» complains of silence; «пишите» cannot mean that, «звоните» can."""
    clause = words[places[0]].clause
    before = [word.text for word in words[: places[0]] if word.clause == clause]
    if not _ASKING.isdisjoint(before):
        return True
    told = any(
        one.tags >= {"indc", "2per"} or "INFN" in one.tags for place in places for one in parses(words[place].text)
    )
    return clause in asked and told and "сколько" not in before
