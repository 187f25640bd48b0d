"""An utterance as the words that matching sees: slang spelt out, every lemma at hand, marks left out."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from .lemmas import known, lemma, parses
from .near import SHORTEST, Nearby, nearby
from .slang import SLANG
from .sound import sound
from .text import Utterance, glued

LIKELY = 0.06  # a rarer reading is none: «дорога» is a road, «суда» no ships
SOUNDED = 6  # letters of a word that two slips may be repaired to, if it sounds the same
REPAIR_FROM = SHORTEST  # letters: a shorter word has too many neighbours one letter away


@dataclass(frozen=True, slots=True)
class Word:
    """A word or number. One token of slang may give several («хз» is «не», «знаю»), all at its place."""

    text: str
    lemmas: frozenset[str]
    start: int
    end: int
    clause: int
    sentence: int
    repaired: bool = False


def bag(text: str) -> frozenset[str]:
    """Return the words of a table written as lines of text."""
    return frozenset(text.split())


@lru_cache(maxsize=16)  # several readers ask for the words of one message
def read_words(utterance: Utterance) -> tuple[Word, ...]:
    """Return the words of an utterance in order; sentences end at ``.!?…``, and at a line break."""
    words: list[Word] = []
    sentence, ended = 0, False
    previous = None
    for token in utterance.tokens:
        if token.kind in ("word", "number"):
            broken = previous is not None and "\n" in utterance.raw[previous.end : token.start]
            if words and (ended or broken):
                sentence += 1
            ended = False
            for text, found in _spelt_out(token.text):
                words.append(Word(text, found, token.start, token.end, token.clause, sentence))
        elif token.text in ".!?…" and not (previous is not None and glued(previous, token) and previous.kind == "mark"):
            ended = True
        previous = token
    return tuple(words)


def repaired(words: tuple[Word, ...], forms: tuple[str, ...]) -> tuple[Word, ...]:
    """Read a word no dictionary knows as the form a single slip away from it, or one that sounds the same.

    Only such words are repaired: without that gate good words are spoiled. English words are left
    alone, since there is no dictionary of them here («contact» is one letter from «contract»).
    """
    if not forms or not any(doubtful(word.text) for word in words):
        return words
    near, sounds = _nearby(forms)
    return tuple(_repair(word, near, sounds) if doubtful(word.text) else word for word in words)


@lru_cache(maxsize=64)  # one a table and script
def _nearby(forms: tuple[str, ...]) -> tuple[Nearby, dict[str, str]]:
    return nearby(forms), {sound(form): form for form in sorted(forms, reverse=True) if len(form) >= SOUNDED}


def doubtful(text: str) -> bool:
    """Tell whether a word may be a slip of the finger: Russian, long enough, in no dictionary."""
    return len(text) >= REPAIR_FROM and not text.isascii() and not known(text) and not _nicknamed(text)


# Lenders and shops as people call them: «должен сберу» is no slip of «сбегу».
_NICKNAMES = bag(
    """
    сбер тинек тинькоф тинькофф тиньк альфабанк совком совкомбанк хоум райф райфайзен газпром втбшк сбербанк
    озон вайлдберриз вайлдбериз вайлд авито мегафон билайн домклик юмани киви мфошк микрозаймов веббанкир займер манимен
    """
)
_ENDINGS = ("", "а", "у", "ом", "е", "ы", "и", "ов", "ой", "ам", "ами", "ах", "ку", "ка", "чик")


@lru_cache(maxsize=20_000)
def _nicknamed(text: str) -> bool:
    return any(text.endswith(ending) and text[: len(text) - len(ending)] in _NICKNAMES for ending in _ENDINGS)


def _repair(word: Word, near: Nearby, sounds: dict[str, str]) -> Word:
    slips = near.slips(word.text) or {sounds.get(sound(word.text), "")} - {""}
    if not slips:
        return word
    form = word.text if word.text in slips else min(slips)
    return replace(word, text=form, lemmas=_lemmas(form), repaired=True)


@lru_cache(maxsize=20_000)
def _spelt_out(text: str) -> tuple[tuple[str, frozenset[str]], ...]:
    meant = SLANG.get(text)
    if meant is None and not text.isascii() and not known(text):
        plain = _undoubled(text)
        if plain != text:
            meant = SLANG.get(plain) or ((plain,) if known(plain) else None)
    if meant is None:
        return ((text, _lemmas(text)),)
    if len(meant) == 1:
        return ((meant[0], _lemmas(meant[0]) | {text}),)
    return tuple((one, _lemmas(one)) for one in meant)


def _undoubled(text: str) -> str:
    return "".join(sign for place, sign in enumerate(text) if not place or sign != text[place - 1])


@lru_cache(maxsize=20_000)
def _lemmas(text: str) -> frozenset[str]:
    if text.isascii():
        return frozenset(_stems(text))
    likely = {one.lemma for one in parses(text) if one.score >= LIKELY}
    return frozenset({text, lemma(text), *likely})


_IRREGULAR = {
    "thought": "think", "bought": "buy", "paid": "pay", "sent": "send", "wrote": "write", "written": "write",
    "told": "tell", "said": "say", "spoke": "speak", "got": "get", "gave": "give", "took": "take", "went": "go",
    "cheaper": "cheap", "cheapest": "cheap", "is": "be", "are": "be", "was": "be", "were": "be",
    "been": "be", "has": "have", "had": "have", "does": "do", "did": "do",
}  # fmt: skip


# One syllable that ends in one consonant doubles it before an ending: «writing» is of "write", never of "writ".
_CLIPPED = re.compile("[^aeiou]*[aeiou][^aeiouwxy]")


def _stems(text: str) -> set[str]:
    """Return what an English word may be a form of; a form that is no word harms nobody."""
    found = {text, lemma(text), _IRREGULAR.get(text, text)}
    for ending in ("ing", "ed", "es"):
        rest = text[: -len(ending)]
        if text.endswith(ending) and len(rest) >= 3:
            found |= {rest + "e"} if _CLIPPED.fullmatch(rest) else {rest, rest + "e"}
            if rest[-1] == rest[-2]:
                found.add(rest[:-1])
    return found
