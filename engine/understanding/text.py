"""A message as tokens: normalised words that still know where they stood in the raw text.

Normalising never loses the evidence: every token keeps its offsets in what the lead typed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal

SHORT = 32  # characters of a message that is worth remembering
LIMIT = 2_000  # characters read of a message (DESIGN section 9); all of it is stored

Kind = Literal["word", "number", "mark", "emoji"]

# «2moro» is one word, though a digit stands in it
_TOKEN = re.compile(
    r"(?P<number>(?!2m(?:or|rw|oz))\d+)|(?P<word>(?:2(?=m(?:or|rw|oz)))?[^\W\d_]+(?:'[^\W\d_]+)*)|(?P<mark>[^\s\w]|_)"
)
_INVISIBLE = frozenset(
    "\u00ad\u200b\u200c\u200d\u2060\ufeff\ufe0e\ufe0f\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u20e3"
)
_SAME = str.maketrans(
    {"ё": "е", "’": "'", "ʼ": "'", "`": "'", "–": "-", "—": "-", "−": "-", "‑": "-", "\u00a0": " "}
) | {
    wide: wide - 0xFEE0
    for wide in range(0xFF01, 0xFF3B)  # «＠», «８»: the full-width twins of ASCII
}
_TO_CYRILLIC = str.maketrans("aceopxykmtbh", "асеорхукмтвн")
_TO_LATIN = str.maketrans("асеорхукмтвн", "aceopxykmtbh")
_PLAIN = re.compile(r"[\x00-\x7f\u0400-\u045f№«»–—…₽]*")  # one small letter for each, and nothing invisible
_HELD = re.compile(r"([^\W\d_])\1\1")
_BREAKS = frozenset(".,;!?…\n")
_FIRM = "ооо"  # a kind of firm: no letter is held down there
_TURNS = frozenset({"но", "зато", "однако", "but"})


@dataclass(frozen=True, slots=True)
class Token:
    """One word, run of digits, mark or emoji. ``start`` and ``end`` are offsets in the raw text."""

    text: str
    kind: Kind
    start: int
    end: int
    clause: int


@dataclass(frozen=True, slots=True)
class Utterance:
    """What the lead wrote: the raw text (at most ``LIMIT`` characters) and its tokens in order."""

    raw: str
    tokens: tuple[Token, ...]
    words: tuple[Token, ...] = field(init=False, compare=False, repr=False)  # without the marks and emoji

    def __post_init__(self) -> None:
        """Pick out the words and numbers: every reader asks for them."""
        object.__setattr__(self, "words", tuple(token for token in self.tokens if token.kind in ("word", "number")))

    def __hash__(self) -> int:
        """Hash the raw text: the tokens follow from it."""
        return hash(self.raw)

    def span(self, first: int, last: int) -> str:
        """Return the raw words from token ``first`` up to and including token ``last``."""
        return self.raw[self.tokens[first].start : self.tokens[last].end]


def glued(left: Token, right: Token) -> bool:
    """Tell whether nothing, not even a space, stands between two neighbouring tokens."""
    return left.end == right.start


def read_text(raw: str) -> Utterance:
    """Return the tokens of a message, each with its offsets in ``raw`` and its clause number."""
    return _short(raw) if len(raw) <= SHORT else _read(raw)


@lru_cache(maxsize=1024)  # people repeat each other in a few words
def _short(raw: str) -> Utterance:
    return _read(raw)


def _read(raw: str) -> Utterance:
    """Return the tokens of a message, each with its offsets in ``raw`` and its clause number."""
    raw = raw[:LIMIT]
    clean, places, ends = _clean(raw)
    tokens: list[Token] = []
    clause = 0
    matches = list(_TOKEN.finditer(clean))
    lines = "\n" in clean
    for index, match in enumerate(matches):
        text, kind = match.group(), match.lastgroup or "mark"
        start, end = places[match.start()], ends[match.end() - 1]
        if lines and "\n" in clean[matches[index - 1].end() if index else 0 : match.start()]:
            clause += 1
        if kind == "mark" and not text.isascii() and text not in "№₽€£₸…«»":
            kind = "emoji"
        if kind == "word":
            text = _FIRM if text == _FIRM[1:] and raw[start:end].lower() == _FIRM else _heal(text)
            if text in _TURNS or (text == "ну" and tokens and tokens[-1].text == "не"):  # «не ну дорого же»
                clause += 1
        tokens.append(Token(text, kind, start, end, clause))  # type: ignore[arg-type]
        if text in _BREAKS and not _between_digits(clean, match.start()):
            clause += 1
    return Utterance(raw, tuple(tokens))


def _clean(raw: str) -> tuple[str, Sequence[int], Sequence[int]]:
    """Lower-case, one form of each letter, no invisible signs, no letter more than twice in a row."""
    if _PLAIN.fullmatch(raw):
        low = raw.lower().translate(_SAME)
        if not _HELD.search(low):
            return low, range(len(raw)), range(1, len(raw) + 1)
    letters = list(map(_letter, raw))
    clean = "".join(letters)
    if not _HELD.search(clean):
        where = [place for place, low in enumerate(letters) if low]
        return clean, where, [place + 1 for place in where]
    out: list[str] = []
    places: list[int] = []
    ends: list[int] = []  # a letter held down ends where its last repetition does
    last = before = ""
    for place, low in enumerate(letters):
        if not low:
            continue
        if low == last == before and low.isalpha():
            ends[-1] = place + 1
            continue
        last, before = low, last
        out.append(low)
        places.append(place)
        ends.append(place + 1)
    return "".join(out), places, ends


@lru_cache(maxsize=4096)
def _letter(sign: str) -> str:
    """Return the one form of a sign, or nothing for an invisible one and for an accent put over a letter."""
    if sign in _INVISIBLE or ("\u0300" <= sign <= "\u036f" and sign != "\u0306"):
        return ""
    return sign.lower()[:1].translate(_SAME)


def _between_digits(clean: str, at: int) -> bool:
    return 0 < at < len(clean) - 1 and clean[at - 1].isdigit() and clean[at + 1].isdigit()


@lru_cache(maxsize=4096)
def _heal(word: str) -> str:
    """Write a word in one alphabet when look-alike letters of the other stand inside it."""
    if word.isascii():
        return word
    latin = sum(1 for sign in word if "a" <= sign <= "z")
    if not latin:
        return word
    if latin * 2 > len(word):
        return word.translate(_TO_LATIN)
    return word.translate(_TO_CYRILLIC)
