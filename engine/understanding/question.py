"""Is a clause a question: by its mark, by «ли», by the word it begins with."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import groupby
from typing import Final

from .text import Utterance
from .words import Word, bag, read_words

_ASKING: Final = bag(
    """
    что как где куда откуда когда почему зачем сколько какой какая какое какие каков какова кто кому кого
    чей чья чье чьи разве неужели чем каким какую каких каком какого насколько чего докуда можно
    what how where when why who which whose can could do does did is are will would should may
    """
)
_LEADING: Final = bag("а и ну но так вот скажите подскажите and so but well ok")
_PREPOSITIONS: Final = frozenset({"в", "на", "с", "по", "за", "для", "до", "от", "из", "к", "о", "у", "через", "во"})
_TOPICS: Final = frozenset({"вы", "ты", "вам", "тебе", "вас", "тебя"})  # «вы кто», «вам зачем»
_ASKING_OF: Final = bag("кто зачем почему откуда куда где сколько какой какая какое какие чей")
_JOINING: Final = bag("что как когда чем чего чему каким какой какая какое какие do did does can could may will")
_YOU_AND_ME: Final = bag("вы вас вам вами ваш ваша ваше ваши ты тебя тебе мне меня мой моя мое you your i me my")
_KNOWN: Final = bag("знает знаю знать помнит knows know")
_RELATIVE: Final = frozenset({"как", "что", "когда", "кто", "можно", "do", "when", "will", "may", "where"})


def is_question(utterance: Utterance, clause: int) -> bool:
    """Tell whether this clause asks something."""
    return clause in asking(utterance)


@lru_cache(maxsize=16)  # several readers ask about the clauses of one message
def asking(utterance: Utterance) -> frozenset[int]:
    """Return the clauses of a message that ask something."""
    return asked_clauses(utterance, read_words(utterance))


def asks(utterance: Utterance) -> bool:
    """Tell whether a message surely asks something of the one it is written to, in any of its clauses.

    «как получится», «чем раньше, тем лучше», «кто его знает» begin like questions and are none.
    """
    if utterance.words and any(token.text == "?" for token in utterance.tokens):
        return True
    words = read_words(utterance)
    asked = asked_clauses(utterance, words)
    return any(_asks_you([word for word in words if word.clause == clause]) for clause in asked)


def _asks_you(words: Sequence[Word]) -> bool:
    texts = [word.text for word in words if word.text not in _LEADING]
    if not texts or not _KNOWN.isdisjoint(texts) or texts[1:2] in (["то"], ["нибудь"], ["угодно"]):
        return False
    return texts[0] not in _JOINING or not _YOU_AND_ME.isdisjoint(texts)


def asked_clauses(utterance: Utterance, words: Sequence[Word]) -> frozenset[int]:
    """Return the clauses that ask.

    A question mark counts for the clause it closes. «что», «как», «когда» also join clauses («напишу,
    когда вернусь»), so after a comma they ask only with a mark.
    """
    asked = {token.clause for token in utterance.tokens if token.text == "?"}
    sentence, opening = -1, True  # opening: nothing but leading words stood in this sentence so far
    for clause, group in groupby(words, key=lambda word: word.clause):
        said = list(group)
        if said[0].sentence != sentence:
            sentence, opening = said[0].sentence, True
        if _asks(said, opening):
            asked.add(clause)
        opening = opening and all(word.text in _LEADING for word in said)
    return frozenset(asked)


def _asks(words: list[Word], opening: bool) -> bool:
    if any(word.text == "ли" for word in words[1:3]):
        return True
    while words and words[0].text in _LEADING:
        words = words[1:]
    if len(words) > 1 and words[0].text in _TOPICS and words[1].text in _ASKING_OF:
        return opening
    if len(words) > 1 and words[0].text in _PREPOSITIONS:
        words = words[1:]
    if not words or words[0].text not in _ASKING or (len(words) > 1 and words[1].text == "not"):
        return False
    return opening or words[0].text not in _RELATIVE
