"""Numbers of a postal address: «СНТ Ромашка, уч 14», «Одинцовский б-р 7 к2 кв 118», "12 Baker Street"."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from engine.understanding.text import Token, glued
from engine.understanding.values.numerals_forms import word_set

_STREETS: Final = word_set(
    "ул улица улице улицу улицы проспект проспекте просп переулок переулке пер шоссе бульвар бульваре проезд "
    "набережная набережной наб площадь микрорайон микрорайоне мкр мкрн"
)
_ROADS: Final = word_set("street st avenue ave road rd boulevard blvd lane ln drive")
_PLACES: Final = _STREETS | word_set(
    "снт днт днп снп тсн гск жк садоводство деревня дер поселок пос село станица хутор ш бул бульв пр тупик аллея тракт"
)
_CUT: Final = frozenset(
    {
        ("б", "р"),
        ("пр", "т"),
        ("пр", "кт"),
        ("пр", "д"),
        ("ш", "се"),
        ("наб", "я"),
        ("кв", "л"),
        ("мк", "н"),
        ("м", "н"),
    }
)  # «б-р», «пр-т»
_PLOTS: Final = word_set("уч участок")
_OF_LAND: Final = ("сот", "га", "гектар", "кв", "м")  # «участок 14 соток» is its size
_SHORT_PARTS: Final = word_set("кв корп стр лит")
_PARTS: Final = _SHORT_PARTS | word_set(
    "корпус корпуса строение литера литер владение влад вл домофон парадная квартира"
)
_HOUSES: Final = _PARTS | word_set(
    "дом доме д квартире корпусе офис офисе подъезд подъезде каб кабинет кабинете павильон "
    "apt apartment flat suite unit room"
)
_LETTERS: Final = frozenset({"к", "с"})  # «7к2», «7 с2»: «7 к 2 июня» and «с 200» are prepositions
_REACH: Final = 3  # words from «снт» to its number
_FAR: Final = 4  # tokens from «улица» to the last of its numbers


def addresses(tokens: tuple[Token, ...], scaled: Callable[[int], bool]) -> frozenset[int]:
    """Return the tokens that are, or belong to, a number of an address; ``scaled`` tells which number is an amount."""
    taken: set[int] = set()
    for index, token in enumerate(tokens):
        if token.kind == "number" and any(rule(tokens, index) for rule in _RULES) and not scaled(index):
            taken.add(index)
        if token.text in _LETTERS and _glued_part(tokens, index):
            taken |= {index - 1, index, index + 1}
    for index in range(len(tokens) - 2, -1, -1):
        if tokens[index].kind == "number" and _before_part(tokens, index, scaled):
            taken.add(index)
    return frozenset(taken)


def _after_place(tokens: tuple[Token, ...], index: int) -> bool:
    """«СНТ Ромашка 14», «б-р 7»: nothing but the name of the place stands between."""
    seen = 0
    for place in range(index - 1, -1, -1):
        token = tokens[place]
        if token.kind == "number" or seen > _REACH:
            return False
        if token.kind != "word":
            continue
        if token.text in _PLACES or (place > 1 and _cut(tokens, place)):
            return seen < _REACH
        seen += 1
    return False


def _cut(tokens: tuple[Token, ...], place: int) -> bool:
    left, hyphen, right = tokens[place - 2 : place + 1]
    return hyphen.text == "-" and glued(left, hyphen) and glued(hyphen, right) and (left.text, right.text) in _CUT


def _after_part(tokens: tuple[Token, ...], index: int) -> bool:
    """«Стр 2», «уч. 14», "flat 5"; «участок 14 соток» is land."""
    before = [token.text for token in tokens[max(0, index - _FAR) : index] if token.kind != "mark"][-1:]
    if before and before[0] in _PLOTS:
        after = tokens[index + 1].text if index + 1 < len(tokens) else ""
        return not after.startswith(_OF_LAND)
    return bool(before) and before[0] in _HOUSES


def _on_street(tokens: tuple[Token, ...], index: int) -> bool:
    """«Ул. Ленина, 5, 12»."""
    return any(token.text in _STREETS for token in tokens[max(0, index - _FAR) : index])


def _before_road(tokens: tuple[Token, ...], index: int) -> bool:
    """Read "12 Baker Street"."""
    following = tokens[index + 1 : index + 4]
    return any(token.text in _ROADS and place for place, token in enumerate(following) if _leads(following[:place]))


def _leads(words: tuple[Token, ...]) -> bool:
    return all(token.kind == "word" and token.text.isascii() and len(token.text) > 2 for token in words)


_RULES: Final = (_on_street, _after_part, _after_place, _before_road)


def _glued_part(tokens: tuple[Token, ...], index: int) -> bool:
    """«7к2», «7 к2»: a letter that clings to the number after it."""
    if not 0 < index < len(tokens) - 1 or tokens[index - 1].kind != "number" or tokens[index + 1].kind != "number":
        return False
    if tokens[index].text == "с" and not glued(tokens[index - 1], tokens[index]):
        return False
    return glued(tokens[index], tokens[index + 1])


def _before_part(tokens: tuple[Token, ...], index: int, scaled: Callable[[int], bool]) -> bool:
    """«Скобелевская 7, кв 118»: the number before a part of the house is the house."""
    place = index + 1
    if tokens[place].text in (",", "."):
        place += 1
        parts = _SHORT_PARTS
    else:
        parts = _PARTS
    if place >= len(tokens) or tokens[place].text not in parts:
        return False
    number = place + 2 if tokens[place + 1 : place + 2] and tokens[place + 1].text == "." else place + 1
    return number < len(tokens) and tokens[number].kind == "number" and not scaled(number)
