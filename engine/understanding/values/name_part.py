"""What one word of a message may be in a person's name: given name, patronymic, surname, or nobody knows.

Names are told by the grammemes of the dictionary (Name, Surn, Patr), by the endings of patronymics, and by a list of
pet names it lacks. A word of one's own language that is no name is none, however it is spelt.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

from rapidfuzz.distance import OSA

from engine.understanding.lemmas import known, parses
from engine.understanding.slang import SLANG
from engine.understanding.values.name_words import DIMINUTIVES, ENGLISH, FILLERS, GIVEN, NEVER, SURNAMES

Role = Literal["given", "surname", "patronymic", "unknown"]

_PATRONYMICS: Final = (
    "ович",
    "евич",
    "овна",
    "евна",
    "ична",
    "инична",
    "овича",
    "евича",
    "овны",
    "евны",
    "овной",
    "евной",
)
_ADJECTIVES: Final = ("ский", "ская", "цкий", "цкая", "ской")  # surnames like adjectives
_GREETINGS: Final = (  # how unknown words that greet begin: «дратути», «приветос», «салютики»
    "здрас", "здраст", "здрав", "здрат", "здаро", "здоро", "драту", "дрась", "драст", "дарат", "дарова", "дороу",
    "привет", "превед", "хаюш", "хелло", "салам", "салют", "алоха", "чмок", "шалом", "бонжу", "куку",
)  # fmt: skip
_INSTRUMENTAL: Final = ("ой", "ей", "ом", "ем")
_SHORTENED: Final = ("'m", "'ve", "'ll", "'re", "'d", "'s", "n't")  # "I'm", "don't"
_LAUGHTER: Final = frozenset("ахaхh")
TURKIC: Final = frozenset({"оглы", "кызы", "кизи", "угли", "оглу", "улы", "уулу"})
_VOWELS: Final = frozenset("аеиоуыэюяёaeiouyүұөәі")
_FUNCTION: Final = frozenset({"PREP", "CONJ", "PRCL", "NPRO", "INTJ", "ADVB", "PRED", "VERB"})
_ROWS: Final = ("йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю")  # fingers run along the keyboard
_KEYBOARD: Final = frozenset(
    row[first:last] for row in _ROWS for first in range(len(row)) for last in range(first + 3, len(row) + 1)
)


@dataclass(frozen=True, slots=True)
class Word:
    """One word of the message that may be a part of a name; hyphenated parts are one word.

    ``raw`` is how it was typed, in one alphabet and without letters held down; ``repaired``: it was misspelt.
    """

    text: str
    raw: str
    start: int
    end: int
    clause: int
    question: bool
    repaired: bool = False


@lru_cache(maxsize=8192)
def role(word: str) -> Role | None:
    """Tell which part of a name a word may be; ``None`` for ordinary words."""
    if word in NEVER or word.isdecimal() or len(word) < 2 or _LAUGHTER.issuperset(word):
        return None
    if "-" in word:
        roles = [role(part) for part in word.split("-")]
        return roles[0] if all(roles) else None
    if word.isascii():
        if word in GIVEN:
            return "given"
        return (
            None if word in ENGLISH or word.endswith(_SHORTENED) or not word.replace("'", "").isalpha() else "unknown"
        )
    if word in TURKIC:
        return "patronymic"
    if word in SURNAMES:
        return "surname"
    tags = [one.tags for one in parses(word)]
    if tags[0] & _FUNCTION or (word in _KEYBOARD and not known(word)):
        return None
    if word in DIMINUTIVES or pet_name(word):
        return "given"
    if known(word):
        for kind, grammeme in (("patronymic", "Patr"), ("given", "Name"), ("surname", "Surn")):
            if any(grammeme in one for one in tags):
                named = [one for one in tags if "Name" in one]
                many = grammeme == "Name" and all("plur" in one for one in named)  # «Хасанов»: of many people named so
                if grammeme == "Name" and ("Surn" in tags[0] or (many and word.endswith(("ов", "ев")))):
                    return "surname"
                return kind  # type: ignore[return-value]
        return "patronymic" if word.endswith(_PATRONYMICS) else None
    if word.endswith(_PATRONYMICS):
        return "patronymic"
    if any(one & {"VERB", "INFN", "GRND", "ADVB", "PRED", "CONJ", "LATN", "UNKN"} for one in tags[:1]):
        return None
    if word in SLANG or greets(word) or _babbles(word) or word.endswith("енько") or _misspelt(word):
        return None
    if "ADJF" in tags[0] and not word.endswith(_ADJECTIVES):
        return None  # «самозанятый»
    return "unknown"


def pet_name(word: str) -> str:
    """Return the nominative of a pet name that the dictionary lacks, or has for no name: «Жекой», «Маринкой»."""
    named = known(word) and any(one.tags & {"Name", "Surn", "Patr"} for one in parses(word))
    if named or word in DIMINUTIVES or not word.endswith(_INSTRUMENTAL):
        return ""
    base = next((word[:-2] + ending for ending in ("а", "я", "") if word[:-2] + ending in DIMINUTIVES), "")
    return base if not known(word) or any(one.lemma == base for one in parses(word)) else ""  # «эдем» is no «Эд»


def _babbles(word: str) -> bool:
    """«Блаблабла»: one syllable three times over."""
    return any(word == word[:size] * 3 for size in (2, 3, 4))


def greets(word: str) -> bool:
    """Tell whether a word no dictionary knows greets: «дратути», «приветос»."""
    return word.startswith(_GREETINGS) and not known(word)


@lru_cache(maxsize=4096)
def _misspelt(word: str) -> bool:
    """Tell whether an unknown word is one slip away from an ordinary answer: «првиет», «здраствуйте»."""
    return any(OSA.distance(word, other, score_cutoff=1) <= 1 for other in (*NEVER, *FILLERS) if len(other) > 3)


def namelike(word: Word) -> bool:
    """Tell whether an unknown word is built as a name: letters with vowels, no shouting of consonants."""
    text = word.text
    if not 3 <= len(text) <= 20 or not text.replace("'", "").replace("-", "").isalpha():
        return False
    vowels = sum(1 for sign in text if sign in _VOWELS)
    if not vowels or vowels * 5 < len(text) or vowels == len(text):
        return False
    return word.raw[0].isupper() or not text.isascii()


def certain(word: Word) -> bool:
    """Tell whether a word is first of all a name, or is written as one."""
    if word.text.isascii():
        return word.text in GIVEN or word.raw[0].isupper()
    sorts = parses(word.text.split("-")[0])
    if role(word.text) in (None, "unknown"):
        return False
    return bool(sorts[0].tags & {"Name", "Surn", "Patr"}) or word.raw[0].isupper() or role(word.text) == "patronymic"


def cases(word: str) -> frozenset[str]:
    if word.isascii():
        return frozenset({"nomn"})
    return frozenset(
        tag for one in parses(word.split("-")[0]) if one.tags & {"Name", "Surn", "Patr"} for tag in one.tags
    )
