"""Lemmas and grammemes of Russian words, by pymorphy3; cached, since people repeat themselves."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

_CYRILLIC = re.compile("[\u0400-\u052f']+")
_SPELT = re.compile("[\u0400-\u052f'a-z-]+")


@dataclass(frozen=True, slots=True)
class Parse:
    """One reading of a word form: its lemma, its OpenCorpora grammemes, and how likely it is."""

    lemma: str
    tags: frozenset[str]
    score: float


@lru_cache(maxsize=1)
def _analyzer() -> Any:
    import pymorphy3  # heavy: loaded at the first Russian word

    return pymorphy3.MorphAnalyzer(lang="ru")


@lru_cache(maxsize=20_000)
def parses(word: str) -> tuple[Parse, ...]:
    """Return the readings of a normalised word, the likeliest first; Latin words have none.

    A word of another script is only itself: pymorphy3 fails on letters that Unicode has no name for.
    """
    if word.isascii():
        return ()
    if not _CYRILLIC.fullmatch(word):
        return (Parse(word, frozenset({"UNKN"}), 1.0),)
    return tuple(
        Parse(one.normal_form.replace("ё", "е"), frozenset(one.tag.grammemes), one.score)
        for one in _analyzer().parse(word)[:8]
    )


@lru_cache(maxsize=20_000)
def known(word: str) -> bool:
    """Tell whether the dictionary has this Russian word form; it fails on halves of surrogate pairs."""
    return not word.isascii() and bool(_SPELT.fullmatch(word)) and bool(_analyzer().word_is_known(word))


@lru_cache(maxsize=20_000)
def lemma(word: str) -> str:
    """Return the likeliest lemma of a normalised word; an English word loses its plain endings."""
    if not word.isascii():
        return parses(word)[0].lemma
    for ending, rest in (("ies", "y"), ("sses", "ss"), ("s", "")):
        if word.endswith(ending) and len(word) > len(ending) + 2 and not word.endswith(("ss", "us", "is")):
            return word[: -len(ending)] + rest
    return word


@lru_cache(maxsize=20_000)
def lemmas(word: str) -> frozenset[str]:
    """Return every lemma that the word form may belong to, itself included."""
    return frozenset((word, lemma(word), *(one.lemma for one in parses(word))))


@lru_cache(maxsize=5_000)
def forms(lemma_: str) -> tuple[str, ...]:
    """Return every form of a lemma as people type it (``е`` for ``ё``); an unknown word is its own form."""
    if lemma_.isascii() or not _analyzer().word_is_known(lemma_):
        return (lemma_,)
    return tuple(sorted({one.word.replace("ё", "е") for one in _analyzer().parse(lemma_)[0].lexeme} | {lemma_}))
