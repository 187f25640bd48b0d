"""How Russian place names decline, and how they are spelt in Latin letters.

Rules of the school grammar by ending; a form too many does no harm, since only forms of names in the list are made.
Forms with a fleeting vowel («Елец - Ельца», «Химки - Химок») stand in the list itself.
"""

from __future__ import annotations

from itertools import product
from typing import Final

_HUSH: Final = frozenset("гкхжчшщ")
_CASES: Final = 5  # genitive, dative, accusative, instrumental, locative

# Scientific-looking and everyday romanisation; both are typed.
_STRICT: Final = dict(
    zip(
        "абвгдезийклмнопрстуфхцчшщъыьэюя",
        [
            "a",
            "b",
            "v",
            "g",
            "d",
            "e",
            "z",
            "i",
            "y",
            "k",
            "l",
            "m",
            "n",
            "o",
            "p",
            "r",
            "s",
            "t",
            "u",
            "f",
            "kh",
            "ts",
            "ch",
            "sh",
            "shch",
            "",
            "y",
            "",
            "e",
            "yu",
            "ya",
        ],
        strict=True,
    )
) | {"ж": "zh"}
_PLAIN: Final = _STRICT | {"х": "h", "щ": "sch", "ю": "iu", "я": "ia", "й": "i", "ц": "c"}
_STRICTLY: Final = str.maketrans(_STRICT)
_PLAINLY: Final = str.maketrans(_PLAIN)


def forms(name: str) -> set[str]:
    """Return every case form of a normalised nominative (lower-case, without ё), itself included."""
    words = name.split()
    made = {name}
    if len(words) == 1:
        return made.union(*_declined(name))
    tables = [_declined(word) for word in words]
    for case in range(_CASES):
        made.update(" ".join(parts) for parts in product(*(table[case] for table in tables)))
    return made


def latin(name: str) -> set[str]:
    """Return the usual Latin spellings of a normalised name."""
    strict, plain = name.translate(_STRICTLY), name.translate(_PLAINLY)
    return {spelling.replace("iy ", "y ").removesuffix("'") for spelling in (strict, plain)} | {
        strict[:-2] + "y" if strict.endswith(("iy", "yy")) else strict
    }


def _declined(word: str) -> list[tuple[str, ...]]:
    """Return the oblique forms of one word, by case; a hyphenated name declines in its last part."""
    head, joint, tail = word.partition("-на-") if "-на-" in word else ("", "", "")
    if joint:
        return [tuple(form + joint + tail for form in case) for case in _declined(head)]
    if "-" in word:
        head, _, tail = word.rpartition("-")
        return [tuple(f"{head}-{form}" for form in case) for case in _declined(tail)]
    return [tuple(dict.fromkeys(case)) for case in _by_ending(word)]


def _by_ending(word: str) -> list[tuple[str, ...]]:
    stem, last, two = word[:-1], word[-1:], word[-2:]
    base = word[:-2]
    if len(word) < 3 or word.isascii():
        return [(word,)] * _CASES
    if two in ("ый", "ий"):
        soft = two == "ий" and base[-1] not in "гкхцжчшщ"
        g, d, i, p = ("его", "ему", "им", "ем") if soft else ("ого", "ому", "им" if base[-1] in _HUSH else "ым", "ом")
        return [(base + g,), (base + d,), (word,), (base + i,), (base + p,)]
    if two == "ой":
        return [
            (base + "ого", stem + "я"), (base + "ому", stem + "ю"), (word,),
            (base + ("им" if base[-1] in _HUSH else "ым"), stem + "ем"), (base + "ом", stem + "е"),
        ]  # fmt: skip
    if last == "й":
        return [(stem + "я",), (stem + "ю",), (word,), (stem + "ем",), (stem + "е",)]
    if two in ("ая", "яя"):
        ending = "ой" if two == "ая" else "ей"
        return [
            (base + ending,),
            (base + ending,),
            (base + ("ую" if two == "ая" else "юю"),),
            (base + ending,),
            (base + ending,),
        ]
    if two == "ое":
        return [(base + "ого",), (base + "ому",), (word,), (base + "ым", base + "им"), (base + "ом",)]
    if two in ("ые", "ие"):
        vowel = two[0]
        return [(base + vowel + "х",), (base + vowel + "м",), (word,), (base + vowel + "ми",), (base + vowel + "х",)]
    if two == "ье":
        return [(stem + "я",), (stem + "ю",), (word,), (stem + "ем",), (word,)]
    if two == "ия":
        return [(stem + "и",), (stem + "и",), (stem + "ю",), (stem + "ей",), (stem + "и",)]
    if last == "а":
        g = stem + ("и" if stem[-1] in _HUSH else "ы")
        return [(g,), (stem + "е",), (stem + "у",), (stem + "ой", stem + "ей"), (stem + "е",)]
    if last == "я":
        return [(stem + "и",), (stem + "е",), (stem + "ю",), (stem + "ей",), (stem + "е",)]
    if last == "о":
        return [(stem + "а", word), (stem + "у", word), (word,), (stem + "ом", word), (stem + "е", word)]
    if last in "ыи":
        v = "я" if last == "и" and stem[-1] not in _HUSH else "а"
        return [(word, stem), (stem + v + "м",), (word,), (stem + v + "ми",), (stem + v + "х",)]
    if last == "ь":
        return [
            (stem + "и", stem + "я"), (stem + "и", stem + "ю"), (word,),
            (stem + "ью", stem + "ем"), (stem + "и", stem + "е"),
        ]  # fmt: skip
    if last in "бвгдзклмнпрстфхцжчшщ":
        i = word + ("ем" if last in "цжчшщ" else "ом")
        return [(word + "а",), (word + "у",), (word,), (i, word + "ым"), (word + "е",)]
    return [(word,)] * _CASES
