"""The words of a message as a person typed his name: hyphens joined, look-alike letters healed, slips repaired.

A slip is repaired only in a word no dictionary knows, and only towards a long and common name: a rare name that is
one letter away from a common one must stay as it is.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final
from unicodedata import normalize

from rapidfuzz.distance import OSA

from engine.understanding.lemmas import known, parses
from engine.understanding.text import Token, Utterance, glued
from engine.understanding.values.name_part import Word
from engine.understanding.values.word_set import listed, words

_MARKERS: Final = ("зовут", "зовите", "называйте")
_LONG: Final = 5  # letters of a word that may be repaired
_VERY_LONG: Final = 8  # letters of a name that a listed one may be a slip of: the dictionary has «Алесандр»
_SAME: Final = str.maketrans("ё’ʼ`", "е'''")
_COMMON: Final = listed(
    "александр александра алексей анастасия анатолий андрей анжелика антонина валентин валентина валерий василий "
    "вероника виктория виталий владимир владислав вячеслав геннадий георгий григорий дмитрий евгений евгения "
    "екатерина елизавета константин кристина ксения людмила маргарита михаил надежда наталья наталия николай "
    "светлана сергей станислав татьяна элеонора ярослав"
)
_VOWELS: Final = frozenset("аеиоуыэюя")
# Names of their own, one letter away from a common one.
_OWN: Final = words("алексия анастас андреа василиса ксенья михаэль николас сергий татьян")


def spelt(utterance: Utterance) -> tuple[Word, ...]:
    """Return the words of the message; «Анна-Мария» is one, and every word knows whether its clause asks."""
    tokens = utterance.tokens
    asking = {token.clause for token in tokens if token.text == "?"}
    found: list[Word] = []
    joined = False
    for index, token in enumerate(tokens):
        if token.kind in ("word", "number"):
            text, raw, repaired = _spelling(token.text, utterance.raw[token.start : token.end])
            if text.isascii() and _of_address(tokens, index):
                text = "@"
            start = token.start
            if joined:
                last = found.pop()
                start, text, raw = last.start, f"{last.text}-{text}", f"{last.raw}-{raw}"
                repaired = repaired or last.repaired
            found.append(Word(text, raw, start, token.end, token.clause, token.clause in asking, repaired))
        joined = token.text == "-" and _inside(tokens, index)
    return tuple(found)


def _of_address(tokens: tuple[Token, ...], index: int) -> bool:
    """Tell whether a Latin word is a piece of an address or a login: «anna.smirnova@mail.ru», «@ivan_petrov»."""
    for side, beyond in ((index - 1, index - 2), (index + 1, index + 2)):
        if not 0 <= side < len(tokens) or not glued(tokens[min(side, index)], tokens[max(side, index)]):
            continue
        sign = tokens[side].text
        inner = 0 <= beyond < len(tokens) and glued(tokens[min(side, beyond)], tokens[max(side, beyond)])
        if sign == "@" or (sign in "._" and inner and tokens[beyond].kind != "mark"):
            return True
    return False


def _inside(tokens: tuple[Token, ...], index: int) -> bool:
    if not 0 < index < len(tokens) - 1:
        return False
    left, right = tokens[index - 1], tokens[index + 1]
    return left.kind == right.kind == "word" and glued(left, tokens[index]) and glued(tokens[index], right)


@lru_cache(maxsize=4096)
def _spelling(text: str, raw: str) -> tuple[str, str, bool]:
    """Return a word as it was meant, the same with its capitals, and whether a slip was repaired."""
    plain = _unaccented(text)
    if plain.isascii():
        return plain, raw, False
    meant = _meant(text)
    if meant == text == raw.lower().translate(_SAME):
        return text, raw, False
    return meant, meant.capitalize() if raw[:1].isupper() else meant, meant != _short(text)


def _unaccented(text: str) -> str:
    """Return a Latin word without its accents: «Müller» is matched as "muller"."""
    if text.isascii() or any("\u0400" <= sign <= "\u052f" for sign in text):
        return text
    return "".join(sign for sign in normalize("NFD", text) if sign < "\u0300" or sign > "\u036f")


def _meant(text: str) -> str:
    if len(text) < 4 or text.isascii():
        return text
    if known(text):
        junk = len(text) >= _VERY_LONG - 1 and text not in _COMMON and _named(text)
        return _repaired(text, _VERY_LONG) if junk else text
    short = _short(text)
    if short != text and _named(short):
        return short  # «Машааа», «Кристинна»
    marker = next((one for one in _MARKERS if len(text) > 4 and OSA.distance(one, text, score_cutoff=1) <= 1), None)
    return marker or _repaired(text, _LONG + 1)  # «меня завут»


def _repaired(text: str, shortest: int) -> str:
    if len(text) < _LONG or text in _OWN:
        return text
    near = [
        one
        for one in _COMMON
        if len(one) >= shortest and OSA.distance(one, text, score_cutoff=1) == 1 and _slip(one, text)
    ]
    return near[0] if len(near) == 1 else text


def _slip(name: str, typed: str) -> bool:
    """Tell whether the fingers slipped inside the word: its first letter and its ending tell names apart."""
    if name[0] != typed[0] or name[-1] != typed[-1]:
        return False
    if len(name) != len(typed) or sorted(name) == sorted(typed):
        return True
    left, right = next((a, b) for a, b in zip(name, typed, strict=True) if a != b)
    return left in _VOWELS and right in _VOWELS  # «Елизовета»; «Алессандра» is another name


def _short(text: str) -> str:
    """Write a letter held down once: a vowel anywhere, a consonant at the end."""
    return "".join(
        sign
        for place, sign in enumerate(text)
        if not place or sign != text[place - 1] or (sign not in _VOWELS and place + 1 < len(text))
    )


def _named(text: str) -> bool:
    return known(text) and any("Name" in one.tags for one in parses(text))
