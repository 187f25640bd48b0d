"""The intents every script understands without a word of its own (DESIGN section 5, ``hear``).

Rules of a match: ``row`` for a row of a table, and for corrections ``mark`` (a word that announces one)
and ``not-but`` (``start`` and ``end`` cover the «не X» of «не X, а Y»: X is discarded).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Final

from rapidfuzz.distance import OSA
from rapidfuzz.process import extractOne

from . import intents_human, intents_words, putting_off, small_talk
from .correction import read_marks
from .lemmas import known, lemmas, parses
from .match import Match
from .optout import read_stop
from .question import asked_clauses
from .rules import bind
from .text import SHORT, Utterance
from .words import REPAIR_FROM, Word, bag, doubtful, read_words, repaired

_BOOK: Final = bind(
    (
        intents_human.HUMAN,
        intents_human.ALONE,
        *intents_words.RULES,
        putting_off.LATER,
        putting_off.ALONE,
        putting_off.WAIT,
        putting_off.SEEKING,
        *small_talk.RULES,
    )
)
_POLITE: Final = frozenset({"пожалуйста", "please"})
_REPAIRED: Final = 0.8  # confidence when a typo had to be repaired first


_REPAIRED_TO: Final = tuple(
    sorted(
        bag(
            """
            писать звонить беспокоить присылать отправлять названивать спамить пишите звоните беспокойте
            присылайте отправляйте тревожьте названивайте спамьте отпишите отписаться отпишитесь отписываюсь
            удалите удалить уберите убрать сотрите отстаньте отстань хватит прекратите прекрати прекратить
            перестаньте доставайте преследуйте надоедайте приставайте перестань оставьте покое рассылку
            рассылки сообщения сообщений вычеркните исключите отвалите отвяжитесь отцепитесь заблокирую
            блокирую жалобу задолбали достали надоели заткнитесь больше
            человека человеком менеджера менеджером менеджер оператора оператором оператор консультанта специалиста
            позовите соедините переключите
            ошибся ошиблась исправьте исправить перепутал перепутала поправка точнее
            вернемся вернуться назад предыдущий повторите сначала заново позже потом сейчас занята
            интересно интересует актуально отказываюсь передумал передумала
            здравствуйте привет добрый спасибо благодарю
            """
        )
    )
)


def read_intents(utterance: Utterance) -> tuple[Match, ...]:
    """Return the built-in intents of a message, in text order, each name at most once.

    A correction may come twice: as a ``mark`` and as a ``not-but``.
    """
    return _short(utterance) if len(utterance.raw) <= SHORT else _long(utterance)


@lru_cache(maxsize=1024)  # «да», «здравствуйте», «дорого»: people repeat each other
def _short(utterance: Utterance) -> tuple[Match, ...]:
    return _intents(utterance)


@lru_cache(maxsize=4)  # several readers ask for those of one message
def _long(utterance: Utterance) -> tuple[Match, ...]:
    return _intents(utterance)


def _intents(utterance: Utterance) -> tuple[Match, ...]:
    words = repaired(_apart(read_words(utterance)), _REPAIRED_TO)
    words, asked = _unpolite(words, asked_clauses(utterance, words))
    found: dict[tuple[str, str], Match] = {}
    for name, rule, first, last in _read(words, asked):
        sure = _REPAIRED if first.repaired or last.repaired else 1.0
        text = utterance.raw[first.start : last.end]
        match = Match("intent", name, first.start, last.end, rule, text, sure, first.clause)
        if (name, rule) not in found or match.start < found[name, rule].start:
            found[name, rule] = match
    if not words:
        return _signs(utterance)
    return tuple(sorted(found.values(), key=lambda one: (one.start, one.end, one.name)))


_SIGNS: Final = {"👋": "greeting"}  # «🙏» thanks, and pleads


def _signs(utterance: Utterance) -> tuple[Match, ...]:
    """Read a message without a word by its first sign that greets."""
    for token in utterance.tokens:
        if token.kind == "emoji" and (name := _SIGNS.get(token.text)):
            return (Match("intent", name, token.start, token.end, "row", token.text, 1.0, token.clause),)
    return ()


def _apart(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Write «неписать», «нибеспокойте» apart, and "unsubcribe" as it is spelt: it is too long for anything else."""
    if not any(doubtful(word.text) or word.text.startswith("unsu") for word in words):
        return words
    apart: list[Word] = []
    for word in words:
        rest = word.text[2:]
        if (
            word.text.startswith("unsu")
            and word.text not in _SPELT
            and OSA.distance(word.text, _UNSUBSCRIBE, score_cutoff=2) <= 2
        ):
            apart.append(replace(word, text=_UNSUBSCRIBE, lemmas=frozenset((_UNSUBSCRIBE,)), repaired=True))
        elif doubtful(word.text) and word.text[:2] in ("не", "ни") and word.text != "нибудь" and _commands(rest):
            apart.append(replace(word, text="не", lemmas=frozenset(("не",)), repaired=True))
            apart.append(replace(word, text=rest, lemmas=lemmas(rest), repaired=True))
        else:
            apart.append(word)
    return tuple(apart)


def _commands(word: str) -> bool:
    """Tell whether a word, as it stands or after one slip, asks for or names an action."""
    near = extractOne(word, _REPAIRED_TO, scorer=OSA.distance, score_cutoff=1) if len(word) >= REPAIR_FROM else None
    return near is not None or (known(word) and any(one.tags & {"impr", "INFN"} for one in parses(word)))


_UNSUBSCRIBE: Final = "unsubscribe"
_SPELT: Final = frozenset({"unsubscribed", "unsubscribing", "unsubscribes", "unsub"})


def _unpolite(words: tuple[Word, ...], asked: frozenset[int]) -> tuple[tuple[Word, ...], frozenset[int]]:
    """Leave out «пожалуйста», and join what stood on its two sides: «удалите, пожалуйста, мой номер»."""
    if not any(word.text in _POLITE for word in words):
        return words, asked
    kept: list[Word] = []
    joined: dict[int, int] = {}
    for place, word in enumerate(words):
        if word.text in _POLITE and kept and place + 1 < len(words):
            onward = words[place + 1]
            if kept[-1].clause < word.clause < onward.clause and kept[-1].sentence == onward.sentence:
                joined[onward.clause] = kept[-1].clause
        elif word.text not in _POLITE or len(words) == 1:
            kept.append(replace(word, clause=joined[word.clause]) if word.clause in joined else word)
    return tuple(kept), asked | {joined[clause] for clause in asked if clause in joined}


def _read(words: Sequence[Word], asked: frozenset[int]) -> Iterator[tuple[str, str, Word, Word]]:
    """Yield (name, rule, first word, last word) of everything the tables find."""
    hits = [hit for hit in _BOOK.find(words) if not hit.owner.told or words[hit.places[0]].clause not in asked]
    if stop := read_stop(words, asked, calling=any(hit.owner.name == "human" for hit in hits)):
        yield "stop", "row", *stop
    for rule, first, last in read_marks(words, asked):
        yield "correction", rule, first, last
    for hit in hits:
        yield hit.owner.name, "row", words[hit.places[0]], words[hit.places[-1]]
