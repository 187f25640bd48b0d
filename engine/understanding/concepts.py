"""What a word is about: an everyday word to the few notions it may stand for, over both languages.

A dozen examples of a class never hold all the words people have for one thing: «доставка», «привезти»
and "courier" meet only here. An entry is a lemma, a stem with ``*``, or a root with ``~`` that may
follow a verbal prefix («~вез*» is «привезти» and «довезу»).
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from .concepts_life import LIFE
from .concepts_trade import TRADE
from .lemmas import lemma

_PREFIXES: Final = (
    *("в", "во", "вз", "вы", "до", "за", "из", "ис", "на", "над", "недо", "о", "об", "обо", "от", "ото", "пере"),
    *("по", "под", "подо", "при", "про", "раз", "рас", "с", "со", "у"),
)


def _tables() -> tuple[dict[str, tuple[str, ...]], dict[str, tuple[str, ...]], dict[str, tuple[str, ...]]]:
    whole: dict[str, tuple[str, ...]] = {}
    stems: dict[str, tuple[str, ...]] = {}
    roots: dict[str, tuple[str, ...]] = {}
    name = ""
    for word in f"{TRADE} {LIFE}".split():
        if word.endswith(":"):
            name = word[:-1]
            continue
        table = roots if word.startswith("~") else stems if word.endswith("*") else whole
        key = word.strip("~*") + ("*" if word.startswith("~") and word.endswith("*") else "")
        table[key] = (*table.get(key, ()), name)
    return whole, stems, roots


_WHOLE, _STEMS, _ROOTS = _tables()


@lru_cache(maxsize=20_000)
def concepts(word: str) -> tuple[str, ...]:
    """Return the notions a normalised word may stand for, in alphabetical order."""
    found: set[str] = set()
    for form in {word, lemma(word)}:
        found.update(_WHOLE.get(form, ()))
        for size in range(2, len(form) + 1):
            found.update(_STEMS.get(form[:size], ()))
        for rest in _bare(form):
            found.update(_ROOTS.get(rest, ()))
            for size in range(3, len(rest) + 1):
                found.update(_ROOTS.get(rest[:size] + "*", ()))
    return tuple(sorted(found))


def _bare(form: str) -> list[str]:
    if form.isascii():
        return []
    return [form, *(form[len(one) :] for one in _PREFIXES if form.startswith(one) and len(form) > len(one) + 2)]
