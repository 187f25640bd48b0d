"""The place of an option in the row of buttons: «второй», "the last one", 2️⃣, «не первый, а второй»."""

from __future__ import annotations

from engine.understanding.reading import Option
from engine.understanding.text import Token
from engine.understanding.values.choice_words import Found
from engine.understanding.values.numerals_forms import word_set
from engine.understanding.values.numerals_words import numerals, ordinal
from engine.value import Number

PLACE_WORDS = word_set(
    "вариант варианта номер номером пункт пунктом цифра кнопка ответ под пусть будет наверное думаю давайте выбираю "
    "мне подходит устраивает нравится беру пожалуйста скорее лучше именно точно "
    "option number answer one the choice choose i'll take pick go with № please let's а и ну тогда на это"
)
_LAST = word_set("последний последняя последнее последнюю last")
_BEFORE_LAST = word_set("предпоследний предпоследняя предпоследнее предпоследнюю")
_ENDINGS = word_set("й ый ой е ое я ая ю ую st nd rd th")
_DENIALS = word_set("не кроме not except")


def place_of(tokens: tuple[Token, ...], options: tuple[Option, ...]) -> Found | None:
    """Return the option whose place is said, when the message says nothing else."""
    places: list[tuple[Number, int]] = []
    denied = False
    for index, token in enumerate(tokens):
        if token.text in _DENIALS:
            denied = True
            continue
        if token.kind in ("mark", "emoji") or token.text in PLACE_WORDS:
            continue
        value = _value(token, len(options))
        if value is None and index and token.text in _ENDINGS:
            continue
        if value is None:
            return None
        if not denied:
            places.append((value, index))
        denied = False
    if not places and tokens[-1].text == "one" and len(tokens) > 1:
        places = [(1, len(tokens) - 1)]  # number one
    if len(places) != 1 or not 1 <= places[0][0] <= len(options) or places[0][0] != int(places[0][0]):
        return None
    return Found(int(places[0][0]) - 1, places[0][1], places[0][1], 1)


def _value(token: Token, count: int) -> Number | None:
    if token.text in _LAST:
        return count
    if token.text in _BEFORE_LAST:
        return count - 1
    if token.kind == "number":
        return int(token.text[:3])
    named = ordinal(token.text)
    if named is not None:
        return named
    words = numerals(token.text)
    return words[0].value if words and len(words) == 1 else None
