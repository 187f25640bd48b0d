"""Stop: the person asks not to be written to any more.

«не пишите» alone is such a request; restricted by time, channel or content it is not: «не пишите в
выходные», «не звоните, лучше пишите», «не присылайте больше фото». A restriction is any noun, adverb
or number in the same clause that is not part of the request itself, or another way offered beside it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from .lemmas import parses
from .optout_words import ALONE, BANS, HARD
from .rules import bind
from .words import Word, bag

_BOOK: Final = bind((BANS, HARD, ALONE))

_OWN_ADVERBS: Final = bag(
    """
    больше никогда вообще совсем уже сюда наконец срочно немедленно пожалуйста просто еще впредь действительно реально
    тут здесь надо нужно можно хватит вовсе снова опять много вечно постоянно прошу категорически так-то
    """
)
_OWN_NOUNS: Final = bag(
    """
    сообщение спам реклама рассылка номер телефон звонок бог христос раз человек девушка друг люди предложение слово
    бот просьба господин мужчина женщина робот
    """
)
_ENDLESS: Final = bag("больше никогда вообще впредь совсем")
_OTHERS: Final = bag(
    "пока если кроме только ему ей им никому мужу жене раньше позже потом сейчас сегодня завтра тогда когда"
)
_POLITE: Final = bag("если можно не сложно трудно возражать затруднить")
_INSTEAD: Final = bag("лучше лишь")
_CONTACT: Final = bag("писать написать звонить позвонить перезвонить прислать отправить скинуть связаться набрать")
_BUSY: Final = bag(
    "занят занята заняты работе работаю руль рулем сплю совещание совещании встрече отпуске роддоме больнице"
)
_SELF: Final = bag("напишу позвоню наберу перезвоню свяжусь обращусь отпишусь")
_ASKING: Final = bag("почему чего зачем разве когда что вдруг")


def read_stop(words: Sequence[Word], asked: frozenset[int]) -> tuple[Word, Word, str] | None:
    """Return the first and last word of the request and its row; ``asked``: the clauses that are questions."""
    for hit in _BOOK.find(words):
        first, last = words[hit.places[0]], words[hit.places[-1]]
        if hit.owner is BANS and (_restricted(words, hit.places) or _reproach(words, hit.places, asked)):
            continue
        if hit.owner is ALONE and first.clause in asked:
            continue
        return first, last, hit.pattern.text
    return None


def _restricted(words: Sequence[Word], places: Sequence[int]) -> bool:
    clause = words[places[0]].clause
    own = [word for place, word in enumerate(words) if word.clause == clause and place not in places]
    polite = any(word.text in ("можно", "сложно", "трудно") for word in own)
    for word in own:
        if word.text == "если" and polite:
            continue
        if word.text in _OTHERS or _limits(word):
            return True
    endless = any(word.text in _ENDLESS for word in words if word.clause == clause)
    return not endless and _otherwise(words, clause)


def _limits(word: Word) -> bool:
    if word.text in _OWN_ADVERBS or word.lemmas & _OWN_NOUNS:
        return False
    if word.text[0].isdigit():
        return True
    tags = parses(word.text)[0].tags if parses(word.text) else frozenset({"NOUN"})
    return bool(tags & {"NOUN", "ADVB", "NUMR", "COMP"})


def _otherwise(words: Sequence[Word], clause: int) -> bool:
    """Another channel is offered («лучше пишите»), the moment is bad, or the lead will write himself."""
    for place, word in enumerate(words):
        if word.clause == clause:
            continue
        if word.text in _INSTEAD or word.text in _BUSY or word.text in _SELF:
            return True
        invited = word.lemmas & _CONTACT and any("impr" in one.tags for one in parses(word.text))
        if invited and not (place and words[place - 1].text in ("не", "больше")):
            return True
    return False


def _reproach(words: Sequence[Word], places: Sequence[int], asked: frozenset[int]) -> bool:
    """«почему вы не звоните?» complains of silence."""
    clause = words[places[0]].clause
    if clause in asked:
        return True
    return any(word.clause == clause and word.text in _ASKING for word in words[: places[0]])
