"""The words that bound, approximate and join amounts, as rows of tokens."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from engine.understanding.text import Token

Bound = Literal["upper", "lower", "from", "between", "about"]
Phrase = tuple[str, ...]

_UPPER = """
до | не больше | не более | не выше | не дороже | не дольше | не старше | не свыше | максимум | макс | максимально
предел | потолок | в пределах | меньше | менее | ниже | дешевле | младше | моложе | не превышает | не превышая | <
≤ | up to | under | below | less than | fewer than | at most | no more than | not more than | max | maximum | within
maximum of | max of | a maximum of | a max of | самое большее | от силы | как максимум | no greater than
not greater than | no larger than | no higher than | lower than | smaller than | less than or equal to
not exceeding | south of | < = | no longer than | not over | не позже | в рамках | cheaper than | younger than
upto
"""
_LOWER = """
не меньше | не менее | не ниже | не младше | не дешевле | минимум | минимально | больше | более | свыше | выше
старше | дороже | дольше | > | ≥ | at least | over | more than | above | min | minimum | no less than | minimum of
min of | a minimum of | самое меньшее | самое малое | по меньшей мере | по крайней мере | сверх | not less than
no fewer than | bigger than | larger than | greater than or equal to | exceeding | north of | > =
more than or equal to | starting from | starting at | хотя бы | хотябы | greater than | longer than | not under
older than | upwards of | начиная от
"""
_FROM = "от | с | со | from | начиная с | ото | starting with"
_BETWEEN = "между | between"
_ABOUT = """
около | примерно | где - то | гдето | приблизительно | порядка | почти | под | типа | в районе | в среднем
плюс - минус | плюс минус | + - | + / - | ~ | ≈ | ровно | точно | прим | ну | так | наверное | наверно | вроде
скажем | допустим | пусть | всего | навскидку | это | вообще | может | может быть | пусть будет | даже | уже | лишь
только | целых | аж | хоть | кажется | думаю | about | around | roughly | approx | approximately | like | almost
nearly | some | circa | say | exactly | just | maybe | probably | only | as much as | close to | i think | i guess
something like | near | ориентировочно | в общей сложности | будет | , | к | где то | somewhere | somewhere around
total of | a total of | in total | без малого | чуть ли не | едва ли не | более - менее | более менее | more or less
give or take | по - моему | по моему | в пределе | короче | грубо говоря | округленно | ок | ish
эдак | этак | эдак на | этак на | так на | где - то на | где то на | примерно на
"""
_UPPER_AFTER = """
максимум | макс | не больше | не более | и меньше | или меньше | и ниже | или ниже | потолок | предел | край
не выше | max | maximum | tops | at most | or less | or fewer | or under | or below | это максимум | и менее
или менее | and under | это потолок | это предел | самое большее | at the most | and below | and less | or lower
не дороже | не дольше | top
"""
_LOWER_AFTER = """
+ | минимум | и больше | и более | и выше | или больше | или более | или выше | плюс | не меньше | не менее
как минимум | минимально | min | minimum | at least | or more | and up | and more | and above | or above | or over
plus | и старше | or higher | и дольше | или дольше | если не больше | а то и больше | и дороже | это минимум
не ниже | at the least | and over
"""
_JOINS = """
- | . . | . . . | … | ~ | до | по | или | либо | to | till | until | or | а то и | а может | а может и | , а может
, а может и | / | , или | - - | , or | и до | аж до | ну или | , ну или | или даже | , или даже | , а то и
максимум до | может | , может | , может и | , может быть | может быть | то ли | , то ли | , максимум до | or maybe
maybe | and up to | , maybe | , or maybe | тире | дефис
"""
_HEDGES = """
эдак | этак | так | где - то | где то | гдето | примерно | приблизительно | навскидку | наверное | наверно | вроде
ориентировочно | кажется | грубо говоря | может | может быть | около
"""
_ABOUT_AFTER = "плюс минус | плюс - минус | + - | + / - | plus minus | plus or minus | give or take"
_AND = "и | and"


def _rows(text: str) -> list[Phrase]:
    return [tuple(phrase.split()) for line in text.strip().splitlines() for phrase in line.split(" | ")]


def _table(*groups: tuple[str, Bound]) -> dict[str, list[tuple[Phrase, Bound]]]:
    table: dict[str, list[tuple[Phrase, Bound]]] = {}
    for text, bound in groups:
        for phrase in _rows(text):
            table.setdefault(phrase[0], []).append((phrase, bound))
    for rows in table.values():
        rows.sort(key=lambda row: -len(row[0]))
    return table


BEFORE = _table((_UPPER, "upper"), (_LOWER, "lower"), (_FROM, "from"), (_BETWEEN, "between"), (_ABOUT, "about"))
AFTER = _table((_UPPER_AFTER, "upper"), (_LOWER_AFTER, "lower"), (_ABOUT_AFTER, "about"))
HEDGES = _table((_HEDGES, "about"))
JOINS = _table((_JOINS, "between"))
AND = _table((_AND, "between"))


def match(
    table: dict[str, list[tuple[Phrase, Bound]]], tokens: tuple[Token, ...], index: int
) -> tuple[Bound, int] | None:
    """Return the bound a row of tokens spells and the index after it, the longest row first."""
    if index >= len(tokens):
        return None
    for phrase, bound in table.get(tokens[index].text, ()):
        if len(phrase) == 1 or _same(phrase, tokens, index):
            return bound, index + len(phrase)
    return None


def _same(phrase: Phrase, tokens: tuple[Token, ...], index: int) -> bool:
    if index + len(phrase) > len(tokens):
        return False
    if tokens[index + 1].text != phrase[1]:  # the first word was looked up already
        return False
    return all(tokens[index + place].text == word for place, word in enumerate(phrase))


def hedged(tokens: tuple[Token, ...], index: int) -> int:
    """Return the index after what may be put between a number and its unit: 80 где-то тысяч, лет пять эдак."""
    while (found := match(HEDGES, tokens, index)) is not None:
        index = found[1]
    return index


def phrases(text: str) -> Iterable[Phrase]:
    """Return the rows of a table written as here, for grammars with tables of their own."""
    return _rows(text)
