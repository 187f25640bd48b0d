"""How many rooms a flat has: «двушка», «2-комнатная», «2к кв», "three bedroom".

A studio counts as one room, as listings and people count it; a «евро-» flat counts by its name
(евродвушка is two).
"""

from __future__ import annotations

from engine.understanding.reading import Ask, Reading
from engine.understanding.text import Token, Utterance, glued
from engine.understanding.values.letter_zeros import with_zeros
from engine.understanding.values.not_quantities import not_quantities
from engine.understanding.values.numerals import NOTHING, read_amount
from engine.understanding.values.numerals_forms import Numeral, word_set
from engine.understanding.values.numerals_range import read_spans
from engine.understanding.values.numerals_words import compound, numerals
from engine.understanding.values.spans import Atom, Span, as_quantity

_STEMS = {
    "однушк": 1,
    "однуш": 1,
    "одноком": 1,
    "однокомн": 1,
    "студи": 1,
    "копейк": 1,
    "двушк": 2,
    "двушеч": 2,
    "двуш": 2,
    "трешк": 3,
    "трешеч": 3,
    "треш": 3,
    "четырешк": 4,
    "четверк": 4,
    "пятишк": 5,
    "пятирик": 5,
    "однух": 1,
    "двуха": 2,
    "двухкомн": 2,
    "треха": 3,
    "четырехкомн": 4,
    "гостинк": 1,
    "однокомнатн": 1,
}
_EXACT = {"двуха": 2, "двуху": 2, "двухи": 2, "треха": 3, "треху": 3, "трехи": 3, "студия": 1, "студию": 1, "studio": 1}
_ROOM = ("комнат", "комн", "ком", "спальн", "спален", "ккв")
_ENGLISH = word_set("room rooms bedroom bedrooms bed beds br bdrm bdrms roomed bedroomed bd")
_SHORT = frozenset({"к", "k"})
_FLAT = ("кв", "квартир", "flat", "apartment", "apt")
_PEOPLE = word_set("двое двоих трое троих четверо четверых вдвоем втроем вчетвером пятеро")
_MOST = 20
_LEXICON: dict[str, Numeral | None] = {"к": None, "k": None}  # комнат here, not thousands


def read(utterance: Utterance, ask: Ask) -> tuple[Reading, ...]:
    """Return the numbers of rooms of a message; a bare number counts only when asked for."""
    utterance = with_zeros(utterance)
    tokens = utterance.tokens
    if not any(_roomy(token) for token in tokens):
        return ()
    barred = not_quantities(utterance) if any(token.kind == "number" for token in tokens) else NOTHING
    spans = read_spans(tokens, lambda index: _atom(tokens, index, barred))
    evident = [span for span in spans if span.evident]
    if evident:
        spans = evident
    elif not ask.awaited or len(spans) != 1 or _counts(tokens, spans[0]):
        spans = []
    return tuple(as_quantity(tokens, span, "rooms") for span in spans if _plausible(span))


def _roomy(token: Token) -> bool:
    if token.kind == "number":
        return True
    return token.kind == "word" and bool(
        _flat(token.text) or numerals(token.text) or compound(token.text) or token.text.startswith("комнат")
    )


def _flat(word: str) -> int | None:
    """Return the rooms that a name of a flat means: двушка, евротрёшка, студия."""
    word = word.removeprefix("евро")
    if word in _EXACT:
        return _EXACT[word]
    return next((rooms for stem, rooms in _STEMS.items() if word.startswith(stem) and len(word) <= len(stem) + 4), None)


def _atom(tokens: tuple[Token, ...], index: int, barred: frozenset[int]) -> Atom | None:
    token = tokens[index]
    if token.text == "евро" and index + 2 < len(tokens) and tokens[index + 1].text == "-":
        rooms = _flat(tokens[index + 2].text)
        return None if rooms is None else Atom(rooms, index, index + 2, 1, None, True)
    if token.kind == "word":
        rooms = _flat(token.text)
        if rooms is not None:
            return Atom(rooms, index, index, 1, None, True)
        found = compound(token.text)
        if found is not None and found[1].startswith(("комнатн", "комн", "спальн")):
            return Atom(found[0], index, index, 1, None, True)
        if token.text.startswith("комнат"):
            return _inverted(tokens, index, barred)
    amount = read_amount(tokens, index, _LEXICON, barred)
    if amount is None or amount.value != int(amount.value):
        return None
    after = amount.last + 1
    if (
        after < len(tokens)
        and tokens[after].text == "+"
        and after + 1 < len(tokens)
        and tokens[after + 1].kind == "number"
    ):
        return Atom(amount.value, index, after + 1, 1, None, True)  # 2+1: two rooms and a living kitchen
    if after < len(tokens) and tokens[after].text == "-" and glued(tokens[amount.last], tokens[after]):
        after += 1
    if after < len(tokens) and tokens[after].text in (
        "изолированных",
        "изолированные",
        "отдельных",
        "отдельные",
        "жилых",
        "жилые",
        "separate",
    ):
        after += 1
    if after < len(tokens) and tokens[after].kind == "word" and _unit(tokens, after):
        return Atom(amount.value, index, after, 1, None, True)
    if token.text in _PEOPLE:
        return None
    return Atom(amount.value, index, amount.last, 1, typo=amount.typo, word=not amount.digits)


def _unit(tokens: tuple[Token, ...], index: int) -> bool:
    text = tokens[index].text
    if text.startswith(_ROOM) or text in _ENGLISH:
        return True
    if text not in _SHORT or (not glued(tokens[index - 1], tokens[index]) and tokens[index - 1].kind != "number"):
        return False
    return index + 1 >= len(tokens) or tokens[index + 1].kind != "word" or tokens[index + 1].text.startswith(_FLAT)


def _inverted(tokens: tuple[Token, ...], index: int, barred: frozenset[int]) -> Atom | None:
    """«Комнаты две», «комнат три»; a room alone (комната) is one."""
    amount = read_amount(tokens, index + 1, _LEXICON, barred) if index + 1 < len(tokens) else None
    if (
        amount is not None
        and amount.value <= _MOST
        and (amount.last + 1 >= len(tokens) or tokens[amount.last + 1].kind != "word")
    ):
        return Atom(amount.value, index, amount.last, 1, None, True)
    return Atom(1, index, index, 1, None, True) if tokens[index].text in ("комната", "комнату") else None


def _plausible(span: Span) -> bool:
    return all(end is None or 0 <= end <= _MOST for end in (span.low, span.high))


def _counts(tokens: tuple[Token, ...], span: Span) -> bool:
    """Whether a bare number counts something else than rooms."""
    after = tokens[span.last + 1] if span.last + 1 < len(tokens) else None
    return after is not None and (
        (
            after.kind == "word"
            and len(after.text) > 1
            and after.text not in ("или", "примерно", "наверное", "максимум", "минимум", "а", "и")
        )
        or after.text in ("%", "₽")
    )
