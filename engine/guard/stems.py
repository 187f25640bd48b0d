"""What two words of one root share: endings and verbal prefixes taken off, Russian and English.

Rough on purpose: it only tells that a word of the candidate was in the script in another form («честность» and
«честно», "signing" and "signed"). It never proves that two texts mean the same.
"""

from __future__ import annotations

import re
from functools import lru_cache

_RU_ENDING = re.compile(
    r"(?:(?:ыва|ива|ова|ева|а|я|и|е|у|ну|о|ы)?(?:ть|ти)(?:ся)?|(?:ова|ирова|а|е|я|и)?ни[ея]|(?:а|и|я)?ци[яи]|ость"
    r"|(?:ен|ичес|еск|ск|н|лив|ист|ов|ев)?(?:ый|ий|ой|ая|ое|о|ски)|ик|ка|ок|ек|а|я|о|е|ь|ы|и)$"
)
_RU_PREFIX = re.compile(
    r"^(?:пере|пред|при|про|раз|рас|вос|воз|вы|до|за|из|ис|на|об|от|по|под|со|съ|с|у|в|о)(?=[а-я]{5})"
)
_IRREGULAR = {
    "thought": "think", "bought": "buy", "paid": "pay", "payment": "pay", "sent": "send", "wrote": "write",
    "written": "write", "told": "tell", "said": "say", "spoke": "speak", "spoken": "speak", "got": "get", "gave":
    "give",
    "given": "give", "took": "take", "taken": "take", "went": "go", "gone": "go", "is": "be", "are": "be", "was":
    "be",
    "were": "be", "been": "be", "am": "be", "being": "be", "has": "have", "had": "have", "does": "do", "did": "do",
    "done": "do", "made": "make", "kept": "keep", "felt": "feel", "left": "leave", "found": "find", "came": "come",
    "knew": "know", "known": "know", "heard": "hear", "began": "begin", "begun": "begin", "held": "hold", "met":
    "meet",
    "saw": "see", "seen": "see", "chose": "choose", "chosen": "choose", "choice": "choose", "worn": "wear", "hid":
    "hide",
    "better": "good", "best": "best", "harder": "hard", "easier": "easy", "closer": "close", "closest": "close",
    "nearest": "near", "cheaper": "cheap", "simpler": "simple", "decision": "decide", "monthly": "month",
    "signed": "sign", "children": "child", "people": "person", "women": "woman", "men": "man", "understood":
    "understand",
    "stood": "stand", "led": "lead", "ran": "run", "thanks": "thank", "owed": "owe", "lives": "live", "living":
    "live",
    "sold": "sell", "dealt": "deal", "meant": "mean", "lying": "lie", "lies": "lie", "payable": "pay", "lost": "lose",
    "doing": "do", "going": "go",
    "studios": "studio", "easily": "easy", "really": "really", "only": "only", "family": "family", "reply": "reply",
    "supply": "supply", "early": "early", "news": "news", "yours": "your", "hers": "her", "theirs": "their",
}  # fmt: skip
_EN_ENDING = re.compile(r"(?:ing|edly|ed|es|s|ly|ment|ation|ion|ance|ence|able|ible|ness|er|or|al|y|e)$")


@lru_cache(maxsize=20_000)
def english(word: str) -> frozenset[str]:
    """Return what an English word may be a form of, irregular forms told by a table."""
    word = word.removesuffix("'s").removesuffix("'")
    if word in _IRREGULAR:
        return frozenset((_IRREGULAR[word], word))
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
        return frozenset((stem,)) if len(stem) >= 4 else frozenset()
    stem = lemma.removesuffix("ся").removesuffix("сь")
    stem = _RU_ENDING.sub("", stem, count=1)
    bare = _RU_PREFIX.sub("", stem, count=1)
    found = {stem} if len(stem) >= 4 else set()
    return frozenset(found | ({f"-{bare}"} if bare != stem and len(bare) >= 5 else set()))


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
