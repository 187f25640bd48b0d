"""From a word to the numerals in it: exact forms, forms written together, and misspellings.

A misspelling is repaired only where the dictionary does not know the word: by sound (питнадцать,
двацать: unstressed vowels and the sign of softness are what people get wrong), else by one edit.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from engine.understanding.lemmas import known
from engine.understanding.near import nearby
from engine.understanding.sound import sound
from engine.understanding.values import numerals_en, numerals_ru
from engine.understanding.values.numerals_forms import Numeral, Rank

_SHORTEST, _LONGEST = 5, 40  # letters of a word that may be repaired
_ORDINAL_ENDINGS = ("ого", "ому", "ый", "ая", "ое", "ые", "ым", "ом", "ой", "ую", "ых", "ыми")


_NO_SLIPS = frozenset({"thirsty", "nicety", "seventh", "eighth", "ninths", "tithed", "quartet", "doubled", "coupled"})


_FORMS = {**numerals_en.FORMS, **numerals_ru.FORMS}
_SOUNDS = {sound(form): numeral for form, numeral in numerals_ru.FORMS.items() if len(form) >= _SHORTEST}
_NEAR = nearby(form for form in _FORMS if len(form) >= 6)
_PIECES: dict[str, list[str]] = {}  # of numerals written together, by their first two letters, the longest first
for _form in sorted(_FORMS, key=lambda form: (-len(form), form)):
    if len(_form) >= 3 and _FORMS[_form].rank is not Rank.WHOLE:
        _PIECES.setdefault(_form[:2], []).append(_form)
_ORDINALS = {
    "перв": 1,
    "втор": 2,
    "трет": 3,
    "четверт": 4,
    "пят": 5,
    "шест": 6,
    "седьм": 7,
    "восьм": 8,
    "девят": 9,
    "десят": 10,
    "одиннадцат": 11,
    "двенадцат": 12,
    "тринадцат": 13,
    "четырнадцат": 14,
    "пятнадцат": 15,
    "шестнадцат": 16,
    "семнадцат": 17,
    "восемнадцат": 18,
    "девятнадцат": 19,
    "двадцат": 20,
    "тридцат": 30,
    "сороков": 40,
    "пятидесят": 50,
    "шестидесят": 60,
    "семидесят": 70,
    "восьмидесят": 80,
    "девяност": 90,
    "сот": 100,
}
_THIRD = {"третий", "третья", "третье", "третьего", "третьему", "третьей", "третью", "третьем", "третьим", "третьи"}
_ENGLISH = (
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
)


@lru_cache(maxsize=20_000)
def numerals(word: str) -> tuple[Numeral, ...]:
    """Return the numerals a normalised word is made of, most often one; nothing for other words."""
    exact = _FORMS.get(word)
    if exact is not None:
        return (exact,)
    if not 4 <= len(word) <= _LONGEST or not word.isalpha():
        return ()
    if not word.isascii() and known(word):
        return ()
    pieces = _apart(word)
    if pieces:
        return pieces
    plain = "".join(sign for place, sign in enumerate(word) if not place or sign != word[place - 1])
    if plain != word and not word.isascii() and plain in _FORMS:
        return (replace(_FORMS[plain], typo=True),)
    heard = _approximate(word) if word.isascii() else _SOUNDS.get(sound(word))
    if heard is None and len(word) >= _SHORTEST and word not in _NO_SLIPS:
        heard = _nearest(word)
    return (replace(heard, typo=True),) if heard else ()


def _approximate(word: str) -> Numeral | None:
    """Read twentyish, fiftyish, 50kish: about so many."""
    return _FORMS.get(word[:-3]) if word.endswith("ish") else None


def _apart(word: str) -> tuple[Numeral, ...]:
    """Read numerals written together: двестипятьдесят, стотысяч, twentyfive."""
    found: list[Numeral] = []
    rest = word
    while rest:
        piece = next((form for form in _PIECES.get(rest[:2], ()) if rest.startswith(form)), None)
        if piece is None:
            return ()
        found.append(_FORMS[piece])
        rest = rest[len(piece) :]
    return tuple(found)


def _nearest(word: str) -> Numeral | None:
    """Return the one numeral that a longer unknown word misses by a single edit."""
    if len(word) < 6:
        return None
    slips = sorted((form for form in _NEAR.slips(word) if form[0] == word[0]), key=lambda form: (len(form), form))
    near = {(_FORMS[form].value, _FORMS[form].form): _FORMS[form] for form in slips}
    values = {value for value, _ in near}
    return next(iter(near.values())) if len(values) == 1 else None


@lru_cache(maxsize=4_096)
def ordinal(word: str) -> int | None:
    """Return the place an ordinal word names (третьего, second), up to the tens; else nothing."""
    if word in _THIRD:
        return 3
    if word.isascii():
        return _ENGLISH.index(word) + 1 if word in _ENGLISH else None
    for ending in _ORDINAL_ENDINGS:
        if word.endswith(ending) and word[: -len(ending)] in _ORDINALS and word[: -len(ending)] != "трет":
            return _ORDINALS[word[: -len(ending)]]
    return {"вторая": 2, "второй": 2}.get(word)


@lru_cache(maxsize=4_096)
def compound(word: str) -> tuple[float, str] | None:
    """Split a compound into what it counts and the rest: двадцатипяти|летний, полутора|годовалый."""
    if not 6 <= len(word) <= _LONGEST or word.isascii():
        return None
    if word.startswith("полутора"):
        return (1.5, word[8:]) if len(word) > 10 else None
    total, rest, ceiling = 0, word, 1_000
    while True:
        for stem, value in numerals_ru.COUNTING.items():
            step = 100 if value >= 100 else 10 if value >= 10 else 1
            if step < ceiling and rest.startswith(stem) and len(rest) - len(stem) >= 4:
                total, rest, ceiling = total + value, rest[len(stem) :], 10 if 10 < value < 20 else step
                if 10 <= value < 20:
                    return total, rest
                break
        else:
            return (total, rest) if total else None
