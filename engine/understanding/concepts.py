"""What a word is about: an everyday word to the few notions it may stand for, over both languages.

A dozen examples of a class never hold all the words people have for one thing: «доставка», «привезти»
and "courier" meet only here. An entry is a lemma, a stem with ``*``, or a root with ``~`` that may
follow a verbal prefix («~вез*» is «привезти» and «довезу»). Words joined by ``_`` are one expression.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain
from sys import intern
from typing import Final

from .lemmas import known, lemma, parses
from .notions import read_tables
from .slang import SLANG

_PREFIXES: Final = (
    *("в", "во", "вз", "вы", "до", "за", "из", "ис", "на", "над", "недо", "о", "об", "обо", "от", "ото", "пере"),
    *("по", "под", "подо", "при", "про", "раз", "рас", "с", "со", "у"),
)

_Table = dict[str, tuple[str, ...]]
_Ends = tuple[tuple[tuple[str, ...], str], ...]  # the words after the first, and the notion
_Expressions = dict[str, _Ends]


def _spelt_out(entry: str) -> list[str]:
    """Return the words of an entry as a message has them: «can't_pay» is three, «вай-фай» two."""
    parts = entry.replace("-", "_").split("_")
    return [intern(word) for part in parts if part for word in SLANG.get(part, (part,))]


def _tables() -> tuple[_Table, _Table, _Table, _Expressions]:
    whole: dict[str, tuple[str, ...]] = {}
    stems: dict[str, tuple[str, ...]] = {}
    roots: dict[str, tuple[str, ...]] = {}
    said: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    shared: dict[tuple[str, ...], tuple[str, ...]] = {}
    ends: dict[tuple[str, ...], tuple[str, ...]] = {}  # half of all expressions end as another does
    pairs: dict[tuple[tuple[str, ...], str], tuple[tuple[str, ...], str]] = {}
    name = ""
    for word in chain.from_iterable(map(str.split, read_tables())):
        if word.endswith(":"):
            name = word[:-1]
            continue
        first, *rest = _spelt_out(word)
        if rest:
            end = tuple(rest)
            pair = (ends.setdefault(end, end), name)
            said.setdefault(first, []).append(pairs.setdefault(pair, pair))
            continue
        word = first
        table = roots if word.startswith("~") else stems if word.endswith("*") else whole
        key = word.strip("~*") + ("*" if word.startswith("~") and word.endswith("*") else "")
        names = (*table.get(key, ()), name)
        table[key] = shared.setdefault(names, names)  # a few hundred sets of notions, for thousands of words
    return whole, stems, roots, {first: tuple(sorted(ones)) for first, ones in said.items()}


_WHOLE, _STEMS, _ROOTS, _SAID = _tables()
_LONGEST: Final = max(map(len, (*_STEMS, *_ROOTS)))  # letters of a stem
_NAMED: Final = {"Geox": "placename", "Name": "personname", "Patr": "personname", "Surn": "personname"}
_STEM: Final = 3  # letters of a stem that begins an expression, at least
_HEAD, _AFTER_ALL = 2, "\U0010ffff"  # letters that a word and its entry begin with; what is sorted after them


@lru_cache(maxsize=20_000)
def concepts(word: str) -> tuple[str, ...]:
    """Return the notions a normalised word may stand for, in alphabetical order.

    Names of people and of places are known by the dictionary, which no table could list; a word that it has not
    («лендинг») is likelier a thing than the surname it ends like.
    """
    found = {_NAMED[tag] for one in parses(word)[:1] for tag in _NAMED.keys() & one.tags if known(word)}
    for form in {word, lemma(word)}:
        found.update(_WHOLE.get(form, ()))
        for size in range(2, min(len(form), _LONGEST) + 1):
            found.update(_STEMS.get(form[:size], ()))
        for rest in _bare(form):
            found.update(_ROOTS.get(rest, ()))
            for size in range(3, min(len(rest), _LONGEST) + 1):
                found.update(_ROOTS.get(rest[:size] + "*", ()))
    return tuple(sorted(found))


def expressions(words: Sequence[str]) -> list[tuple[int, str]]:
    """Return the expressions of several words, each as the place of its first word and its notion."""
    found = []
    for place, word in enumerate(words[:-1]):
        forms = {word, lemma(word)}
        stems = {form[:size] + "*" for form in forms for size in range(_STEM, min(len(form), _LONGEST) + 1)}
        for first in forms | stems & _SAID.keys():
            for rest, notion in _going_on(_SAID.get(first, ()), words[place + 1]):
                following = words[place + 1 : place + 1 + len(rest)]
                if len(following) == len(rest) and all(map(_fits, following, rest)):
                    found.append((place, notion))
    return sorted(set(found))


def _going_on(sorted_: _Ends, word: str) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield what may go on with a word, by its first letters: "not" and «не» begin hundreds of expressions.

    A lone ``*`` stands for any word.
    """
    for head in {word[:_HEAD], lemma(word)[:_HEAD], "*"} if sorted_ else ():
        yield from sorted_[bisect_left(sorted_, ((head,), "")) : bisect_left(sorted_, ((head + _AFTER_ALL,), ""))]


def _fits(word: str, part: str) -> bool:
    return word.startswith(part[:-1]) if part.endswith("*") else part in (word, lemma(word))


def _bare(form: str) -> list[str]:
    if form.isascii():
        return []
    return [form, *(form[len(one) :] for one in _PREFIXES if form.startswith(one) and len(form) > len(one) + 2)]
