"""Words that say the same in this kind of talk: one line a class. What stands in one class may replace each other.

Narrow on purpose: «помочь» is not «решить», «рассмотреть» is not «одобрить», "consider" is not "recommend".
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from engine.guard.words.synonyms_en import ENGLISH, NEAR_ENGLISH
from engine.guard.words.synonyms_ru import RUSSIAN


def _classes() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for table in (RUSSIAN, ENGLISH):
        for number, line in enumerate(table.strip().splitlines()):
            name = f"={'ru' if table is RUSSIAN else 'en'}{number}"
            for word in line.replace("ё", "е").split():
                if name not in found.get(word, ()):
                    found[word] = (*found.get(word, ()), name)
    for row in NEAR_ENGLISH.replace("\n", " ").split(";"):  # a class of two for each: the others are not each other's
        head, _, rest = row.strip().partition(":")
        for word in rest.split():
            for one in (head, word):
                found[one] = (*found.get(one, ()), f"=en:{head}:{word}")
    return found


_CLASSES: Final = _classes()


@lru_cache(maxsize=20_000)
def classes_of(lemma: str) -> tuple[str, ...]:
    """Return the names of the classes that a lemma is in."""
    return _CLASSES.get(lemma, ())
