"""Options a message names without choosing them: denied, excepted, bygone, taken back, or nothing beside a thing."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from engine.understanding.reading import Option
from engine.understanding.text import Token
from engine.understanding.values.choice_words import NEGATIONS, NOTHING, Found, rows_of
from engine.understanding.values.numerals_forms import word_set
from engine.understanding.values.taken_back import taken_back

_EXCEPT = word_set("кроме помимо except besides but")
_ONLY = word_set("только больше лишь кроме only else")
_BYGONE = word_set("раньше прежде был была было были before used previously")
_REACH = 2  # words a negation reaches over
_PAST = 3  # words «раньше» reaches over


def excepted(tokens: tuple[Token, ...], kept: list[Found], options: tuple[Option, ...]) -> list[Found]:
    """«Ничего кроме дачи»: the exception is what there is."""
    if not any(token.text in NOTHING for token in tokens):
        return kept
    left = [one for one in kept if not _empty(options[one.option]) and _before(tokens, one) in _EXCEPT]
    return [replace(one, named=True) for one in left] or kept


def _before(tokens: tuple[Token, ...], one: Found) -> str:
    return tokens[one.first - 1].text if one.first else ""


def negated(tokens: tuple[Token, ...], one: Found, options: tuple[Option, ...]) -> bool:
    """«Не своя», «кроме аренды»; but not in «нет, своя» nor where the option says that there is nothing."""
    if one.named or _empty(options[one.option]):
        return False
    for back in range(1, _REACH + 1):
        index = one.first - back
        if index < 0 or tokens[index].clause != tokens[one.first].clause or tokens[index].kind == "mark":
            return False
        if tokens[index].text in NEGATIONS:
            return tokens[index].text not in ("нет", "no") or back == 1
    return False


def absent(tokens: tuple[Token, ...], one: Found, options: tuple[Option, ...]) -> bool:
    """«Дачи нет, машина есть»: «нет» that ends the clause denies what stands before it."""
    after = one.last + 1
    if after >= len(tokens) or tokens[after].text not in ("нет", "нету") or _empty(options[one.option]):
        return False
    if tokens[after].clause != tokens[one.last].clause:
        return False
    return after + 1 == len(tokens) or tokens[after + 1].kind == "mark" or tokens[after + 1].text in ("а", "и", "но")


def withdrawn(tokens: tuple[Token, ...], kept: list[Found]) -> list[Found]:
    """Leave out what the next option replaces: «красный, хотя нет, синий», «раньше снимал, теперь своя»."""
    if len(kept) < 2:
        return kept
    left: list[Found] = []
    for place, one in enumerate(kept):
        follower = kept[place + 1] if place + 1 < len(kept) else None
        if follower is not None and taken_back([token.text for token in tokens[one.last + 1 : follower.first]]):
            continue
        if any(token.text in _BYGONE for token in tokens[max(0, one.first - _PAST) : one.first]):
            continue
        left.append(one)
    return left or kept


def owned(tokens: tuple[Token, ...], kept: list[Found], options: tuple[Option, ...]) -> list[Found]:
    """An option that means nothing gives way to a thing named beside it: «дача, больше ничего»."""
    things = [one for one in kept if not _empty(options[one.option])]
    if len(options) < 3 or not things or len(things) == len(kept):
        return kept
    empty = [one for one in kept if one not in things]
    sure = things[-1].first > empty[-1].first or any(token.text in _ONLY for token in tokens)
    return things if sure else [*things, *empty]


@lru_cache(maxsize=512)
def _empty(option: Option) -> bool:
    return any(len(row) == 1 and row[0] in NOTHING for row in rows_of(option))
