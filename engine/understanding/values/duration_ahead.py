"""Times ahead, which are no length of anything: «через месяцок наберите», "call me in a month"."""

from __future__ import annotations

from typing import Final

from engine.understanding.lemmas import parses
from engine.understanding.text import Token
from engine.understanding.values.numerals_bounds import phrases
from engine.understanding.values.numerals_forms import word_set
from engine.understanding.values.spans import Span

_THROUGH: Final = word_set("через черз чрез чз")
_LATER: Final = word_set("позже попозже потом later")
_NOT_NOW: Final = tuple(phrases("не сейчас | не сегодня | не щас | not now | not today"))
_REACH: Final = 8  # words
_UNTIL: Final = word_set("по до -")
_DAYS: Final = word_set("понедельника вторника среды четверга пятницы субботы воскресенья")
_CALLS: Final = word_set("call text write ping message remind contact ring will")


def ahead(tokens: tuple[Token, ...], span: Span) -> bool:
    """Tell whether a time is counted from now on: «через месяц», «месяца через два»."""
    return any(token.text in _THROUGH for token in tokens[max(0, span.first - 1) : span.last + 1])


def put_off(tokens: tuple[Token, ...], span: Span) -> bool:
    """Tell whether the words around a time ahead tell what is to be done then, or that it is not now."""
    later = ahead(tokens, span)
    if not later and (span.first == 0 or tokens[span.first - 1].text not in ("in", "within")):
        return False
    near = tokens[max(0, span.first - _REACH) : span.last + 1 + _REACH]
    texts = tuple(token.text for token in near)
    if later and any(texts[place : place + len(row)] == row for row in _NOT_NOW for place in range(len(texts))):
        return True
    clause = [token for token in near if token.clause == tokens[span.first].clause]
    if later:
        return any(token.text in _LATER or _to_be_done(token) for token in clause)
    return any(token.text in _CALLS for token in clause)


def to_come(tokens: tuple[Token, ...], index: int) -> bool:
    """Tell whether «с понедельника», whose day stands at ``index``, may be one to come: «начну с понедельника»."""
    if index + 1 < len(tokens) and tokens[index + 1].text in _UNTIL:
        return True  # «с понедельника по пятницу»
    return not all(_past(tokens, place) for place in _verbs(tokens, index))


def either_way(tokens: tuple[Token, ...], span: Span) -> bool:
    """Tell whether only the question says which way a time is counted: «через месяц», «с понедельника» alone."""
    if ahead(tokens, span):
        return True
    return tokens[span.last].text in _DAYS and not _verbs(tokens, span.last)


def _verbs(tokens: tuple[Token, ...], index: int) -> list[int]:
    near = range(max(0, index - _REACH), min(len(tokens), index + 1 + _REACH))
    own = (place for place in near if tokens[place].clause == tokens[index].clause)
    return [place for place in own if {"VERB", "INFN"} & _sort(tokens[place])]


def _past(tokens: tuple[Token, ...], place: int) -> bool:
    """Tell whether a verb tells of what has been: in the past tense, or denied till now."""
    tags = _sort(tokens[place])
    return "past" in tags or ("pres" in tags and place > 0 and tokens[place - 1].text == "не")


def _to_be_done(token: Token) -> bool:
    tags = _sort(token)
    return "VERB" in tags and bool({"impr", "futr"} & tags)


def _sort(token: Token) -> frozenset[str]:
    """Return what the dictionary tells of a word, most often; nothing of a word that is not Russian."""
    found = parses(token.text)[:1] if token.kind == "word" else ()
    return frozenset(found[0].tags) if found else frozenset()
