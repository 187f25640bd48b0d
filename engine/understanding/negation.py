"""How far a negation reaches: «не так уж и дорого» is not «дорого», «не знаю, дорого» is.

A negation reaches about three words to the right. It goes through light words («так уж и», «очень»)
to any word, through a verb only to its noun or infinitive («не подавали в суд»), and stops at a
clause end, a question word or another finite verb («не понимаю почему так дорого»).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from .lemmas import parses
from .words import Word, bag

REACH = 4
NEGATORS: Final = frozenset({"не", "ни", "нет", "нету", "без", "not", "never", "no", "without"})
_FIRM = frozenset({"не", "not", "never"})
_BARE = frozenset({"нет", "нету", "no"})  # «нет» governs a noun; before any other word it is an answer
_ADDING = frozenset({"только", "просто", "столько", "only", "just"})
_LIGHT = bag(
    """
    так такой таки уж и то очень слишком сильно совсем особо особенно настолько чтобы чтоб что бы ли же прям прямо вроде
    быть это этот мне нам меня для вас я вы мы он она оно все весь сказать говорить думать считать полагать казаться
    кажется показаться оказаться выходить больно шибко уже еще даже как там тут ну самый
    very too so that this at all really particularly a an the bit think it is be quite exactly much super overly
    seem look sound in of and as say to
    """
)
_STOPS = bag(
    """
    почему зачем потому поэтому если когда где куда сколько кто чей который ведь хотя а но или да просто
    why how what when where who if because i we you know but or
    """
)
_THOUGHT = frozenset({"думать", "считать", "сказать", "говорить", "полагать"})  # «не думаю, что дорого»


def negated(words: Sequence[Word], first: int, last: int) -> bool:
    """Tell whether the words from ``first`` to ``last`` stand under a negation of their own clause."""
    return _before(words, first) or _after(words, last)


def _before(words: Sequence[Word], first: int) -> bool:
    tags = _tags(words[first])
    object_like = words[first].text.isascii() or bool(tags & {"NOUN", "INFN"})
    clause = words[first].clause
    heavy = False  # a full word stood between: only an object or an infinitive is still reached
    for step in range(1, REACH + 1):
        at = first - step
        if at < 0 or (words[at].clause != clause and not _thought(words, at)):
            return False
        word = words[at]
        clause = word.clause
        if word.text == "so" and at and words[at - 1].text not in _FIRM:
            return False  # "not interested, so stop" but "not so expensive"
        if word.text in _FIRM:
            return words[at + 1].text not in _ADDING and (object_like or not heavy)
        if word.text in ("без", "without", "ни"):
            return step <= 2
        if word.text in _BARE:
            return step == 1 if word.text == "no" else step <= 3 and "gent" in tags
        if word.lemmas & _LIGHT:
            continue
        if word.text in _STOPS:
            return False
        around = _tags(word)
        if "VERB" in around and not (object_like and at and words[at - 1].text in _FIRM):
            return False
        heavy = True
    return False


def _thought(words: Sequence[Word], at: int) -> bool:
    """«не думаю, что дорого»: the comma before «что» ends no thought."""
    return words[at + 1].text in ("что", "чтобы") and bool(words[at].lemmas & _THOUGHT)


def _after(words: Sequence[Word], last: int) -> bool:
    """«суда не было», «дорого не будет», «долгов нет», «суд не нужен»."""
    rest = [word for word in words[last + 1 : last + 4] if word.clause == words[last].clause]
    while rest and rest[0].text in _PADDING:
        rest = rest[1:]
    if not rest:
        return False
    if rest[0].text in ("нет", "нету"):
        return len(rest) == 1 and "gent" in _tags(words[last])
    return rest[0].text == "не" and len(rest) > 1 and bool(rest[1].lemmas & _ABSENT)


_PADDING = frozenset({"пока", "еще", "у", "меня", "нас", "уже", "мне", "нам", "вообще", "же"})
_ABSENT = frozenset({"быть", "нужный", "нужно", "надо", "иметь", "иметься"})


def _tags(word: Word) -> frozenset[str]:
    found = [one.tags for one in parses(word.text) if one.score >= 0.1]
    return frozenset().union(*found)
