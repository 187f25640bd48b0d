"""Numbers said of something else than what was asked: years, an hour to call at, a thing that another slot asks about.

A grammar of counts sees only the number; here the words beside it and the other slots of the script are at hand.
"""

from __future__ import annotations

from typing import Final

from engine.script import bounds
from engine.understanding.lemmas import lemmas, parses
from engine.understanding.reading import Reading
from engine.understanding.said import Said
from engine.understanding.text import Token
from engine.understanding.values.duration_words import unit_of
from engine.understanding.values.numerals_words import numerals
from engine.understanding.words import bag
from engine.value import Quantity

_AT: Final = bag("после к до около с ближе after by before around")
_CALLING: Final = bag(
    "звонить позвонить перезвонить набрать набирать созвониться связаться писать написать call ring phone"
)
_DAY: Final = 24  # hours
_TURNED: Final = bag("лет года месяцев месяца недель недели дней дня часов часа")  # before their number
_TIMES: Final = bag("раз раза разы")
_OTHER: Final = "друг"  # «один займ другим»: two of many
_FEW: Final = 100  # whoever asks for at most so many asks for no sum, year or distance
_BESIDE: Final = 3  # words that say something else


def of_another(said: Said, slot: str, reading: Reading) -> bool:
    """Tell whether a bare number read for ``slot`` belongs to something else that was said.

    A message that names the slot may say how long besides: «за 3 года в 5 банках».
    """
    tokens = said.utterance.tokens
    inside = [place for place, token in enumerate(tokens) if reading.start <= token.start < reading.end]
    if not inside or not isinstance(reading.value, Quantity):
        return False
    first, last = inside[0], inside[-1]
    before, after = _beside(tokens, first, first - 1), _beside(tokens, last, last + 1)
    own = [one for one in said.named if one.kind == "slot" and one.name == slot]
    unit = _length(tokens, first, before, after)
    if unit is not None:
        return not any(one.start <= unit.start < one.end for one in own)
    if own:
        return False
    return (
        _an_hour(tokens, reading, first, before, after)
        or _impossible(said, slot, reading)
        or _one_of(said, slot, reading, tokens[first], (before, after))
    )


def _beside(tokens: tuple[Token, ...], place: int, other: int) -> Token | None:
    """Return the word next to a place in the same clause."""
    token = tokens[other] if 0 <= other < len(tokens) else None
    return token if token is not None and token.kind == "word" and token.clause == tokens[place].clause else None


def _length(tokens: tuple[Token, ...], first: int, before: Token | None, after: Token | None) -> Token | None:
    """Return the word for what a number measures: «2 года назад», «киа 2014 года», «лет пять уже», «в 2 раза»."""
    if after is not None and (
        _unit(after.text) or (after.text in _TIMES and before is not None and before.text == "в")
    ):
        return after
    if before is None or before.text not in _TURNED or (after is not None and _noun(after)):
        return None
    told = tokens[first - 2] if first > 1 else None
    if told is not None and (told.kind == "number" or numerals(told.text)):
        return None  # «за 5 лет 3»
    return before


def _unit(word: str) -> bool:
    return len(word) > 2 and unit_of(word) is not None


def _an_hour(
    tokens: tuple[Token, ...], reading: Reading, first: int, before: Token | None, after: Token | None
) -> bool:
    """«Звоните после 7»: a time to call, though no hour is named."""
    if before is None or before.text not in _AT or (after is not None and _noun(after)):
        return False
    said = [token for token in tokens if token.clause == tokens[first].clause and token.kind == "word"]
    most = reading.value.high if isinstance(reading.value, Quantity) else None
    return (most or 0) <= _DAY and any(lemmas(token.text) & _CALLING for token in said)


def _impossible(said: Said, slot: str, reading: Reading) -> bool:
    """Tell whether a number is far beyond what is counted, in a message that says much else: «живу за 300 км»."""
    high = bounds(said.script.flow.slots[slot])[1]
    low = reading.value.low if isinstance(reading.value, Quantity) else None
    if high is None or high > _FEW or low is None or low <= high:
        return False
    beside = [token for token in said.utterance.words if not reading.start <= token.start < reading.end]
    return len(beside) >= _BESIDE


def _one_of(said: Said, slot: str, reading: Reading, one: Token, beside: tuple[Token | None, ...]) -> bool:
    """«Квартира одна», «один займ другим»: no count of what was asked."""
    if reading.value != Quantity(1, 1) or one.kind == "number":
        return False
    onward = (token for token in said.utterance.words if token.start > one.start and token.clause == one.clause)
    if any(token.text.startswith(_OTHER) for token in onward):
        return True
    things = {
        word
        for name, other in said.script.flow.slots.items()
        for labels in other.options.values()
        for text in labels.words
        for word in lemmas(text.lower())
        if name != slot
    }
    return any(token is not None and lemmas(token.text) & things and _noun(token) for token in beside)


def _noun(token: Token) -> bool:
    return "NOUN" in parses(token.text)[0].tags
