"""The words an option answers to, and where a message says them: the nouns of the choice grammar."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from engine.understanding.lemmas import lemmas
from engine.understanding.reading import Option
from engine.understanding.text import Token, read_text
from engine.understanding.values.numerals_forms import word_set

_PAUSES = re.compile(r"[,;/()]")
EMPTY = word_set("и в на с у по за из о the a an of in to my is it у меня есть для или not не ли")
NOTHING = word_set("ничего нет нету никакого никакой nothing none no")
DENYING = frozenset({"не", "not"})  # carry nothing between the words of an option, and much in a synonym
_MAYBE = frozenset({"быть"})  # «может быть» is no «есть»
NEGATIONS = word_set("не нет без кроме not no except without isn't ни")


@dataclass(frozen=True, slots=True)
class Found:
    """An option said: by which tokens, and how surely."""

    option: int
    first: int
    last: int
    weight: int  # words matched
    typo: bool = False
    named: bool = False  # excepted from nothing, so that no negation reaches it


@lru_cache(maxsize=2_048)
def _row(words: str) -> tuple[str, ...]:
    """Return the words of a synonym as tokens, without those that carry nothing; "not sure" is not "sure"."""
    row = tuple(token.text for token in read_text(words).tokens if token.kind in ("word", "number", "emoji"))
    return tuple(word for word in row if word not in EMPTY or word in DENYING) or row


@lru_cache(maxsize=512)
def rows_of(option: Option) -> tuple[tuple[str, ...], ...]:
    """Return the word rows an option answers to: its texts whole and between commas, and its id."""
    parts = [part for words in option.words for part in (words, *_PAUSES.split(words))]
    rows = dict.fromkeys(_row(words) for words in (*parts, option.id, option.id.replace("_", " ")))
    for row in tuple(rows):
        if len(row) > 1 and NOTHING.issuperset(row):
            rows[row[:1]] = None  # «ничего нет» is «ничего» too
        if len(row) == 2 and not NOTHING.isdisjoint(row):
            rows[row[::-1]] = None  # «имущества нет»
    return tuple(row for row in rows if row)


def same(word: str, token: Token) -> bool:
    if word == token.text:
        return True
    return token.kind == "word" and token.text not in _MAYBE and bool(lemmas(word) & lemmas(token.text))
