"""What two words of one root share: endings and verbal prefixes taken off, Russian and English.

Rough on purpose: it only tells that a word of the candidate was in the script in another form («честность» and
«честно», "signing" and "signed"). It never proves that two texts mean the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from engine.guard.words.forms_en import FORMS

_RU_ENDING = re.compile(
    r"(?:(?:ыва|ива|ова|ева|а|я|и|е|у|ну|о|ы)?(?:ть|ти)(?:ся)?|(?:ова|ирова|а|е|я|и)?ни[ея]|(?:а|и|я)?ци[яи]|ость"
    r"|ство"
    r"|(?:ен|ичес|еск|ск|н|лив|ист|ов|ев)?(?:ый|ий|ой|ая|ое|о|ски)|ик|ка|ок|ек|а|я|о|е|ь|ы|и)$"
)
_RU_PREFIX = re.compile(r"^(?:пере|при|про|раз|рас|вос|воз|вы|до|за|из|ис|на|об|от|по|под|со|съ|с|у|в|о)(?=[а-я]{5})")
_EN_ENDING = re.compile(r"(?:ing|edly|ed|es|s|ly|ment|ation|ion|ance|ence|able|ible|ness|er|or|al|y|e)$")

# How the last sound of a Russian root changes in a verb of the other aspect and in the noun made of it:
# «посетить, посещать, посещение», «подтвердить, подтверждать», «снизить, снижать», «оформить, оформлять».
_CHANGES: Final = (
    ("жд", ("д",)), ("щ", ("т", "ст")), ("ж", ("д", "з")), ("ч", ("т",)), ("ш", ("с",)),
    ("вл", ("в",)), ("пл", ("п",)), ("бл", ("б",)), ("мл", ("м",)),
)  # fmt: skip
_DEED: Final = re.compile(r"(?:[ая]ть|[её]ни[ея])$")  # verbs and nouns in which it changes
_LASTING: Final = re.compile(r"[ыи]вать$")  # «договариваться», «спрашивать»: «а» stands for «о» there too
_LEAST: Final = 5  # letters of a root whose last one is taken back


@lru_cache(maxsize=20_000)
def english(word: str) -> frozenset[str]:
    """Return what an English word may be a form of, irregular forms told by a table."""
    word = word.removesuffix("'s").removesuffix("'")
    if word in FORMS:
        return frozenset((FORMS[word], word))
    found = {word}
    if word.endswith("ies") and len(word) > 4:
        found.add(word[:-3] + "y")
    for ending in ("ing", "ed", "es", "s"):
        rest = word.removesuffix(ending)
        if rest != word and len(rest) >= 3 and not word.endswith(("ss", "us", "is")):
            found |= {rest, rest + "e"}
            if rest[-1] == rest[-2]:
                found.add(rest[:-1])
            if ending == "ed" and rest.endswith("i"):
                found.add(rest[:-1] + "y")
    return frozenset(found)


@lru_cache(maxsize=20_000)
def stems(lemma: str) -> frozenset[str]:
    """Return the stems of a lemma, with its prefix and without it; a short word has none."""
    if len(lemma) < 4:
        return frozenset()
    if lemma.isascii():
        stem = lemma
        while len(stem) > 5 and (cut := _EN_ENDING.sub("", stem)) != stem and len(cut) >= 4:
            stem = cut
        stem = stem[:-1] + "y" if lemma.endswith("iness") and stem.endswith("i") else stem
        return frozenset((stem,)) if len(stem) >= 4 else frozenset()
    lemma = lemma.removesuffix("ся").removesuffix("сь")
    stem = _RU_ENDING.sub("", lemma, count=1)
    bare = _RU_PREFIX.sub("", stem, count=1)
    found = {stem} if len(stem) >= 4 else set()
    found |= {f"-{bare}"} if bare != stem and len(bare) >= 5 else set()
    return frozenset(found.union(_unchanged(lemma, stem)))


def _unchanged(lemma: str, stem: str) -> Iterator[str]:
    """Yield the roots that a verb or a noun of doing may come from: «посет» of «посещать», «спрос» of «спрашивать»."""
    if len(stem) < _LEAST:
        return
    roots = [stem]
    if _LASTING.search(lemma) and "а" in stem[1:]:
        place = stem.rindex("а")
        roots.append(f"{stem[:place]}о{stem[place + 1 :]}")
        yield roots[-1]
    if _LASTING.search(lemma) or _DEED.search(lemma):
        for root in roots:
            change = next((one for one in _CHANGES if root.endswith(one[0])), None)
            if change is not None:
                yield from (root.removesuffix(change[0]) + last for last in change[1])


def kin(one: frozenset[str], other: frozenset[str]) -> bool:
    """Tell whether two words share a root: the same stem, or one stem the beginning of the other."""
    if any(not stem.startswith("-") for stem in one & other):
        return True
    return any(_begins(left, right) for left in one for right in other)


def _begins(left: str, right: str) -> bool:
    if left.startswith("-") and right.startswith("-"):
        return False  # «забирать» is not «разбирать»
    short, long = sorted((left.lstrip("-"), right.lstrip("-")), key=len)
    return len(short) >= 5 and long.startswith(short) and len(long) - len(short) <= 2
