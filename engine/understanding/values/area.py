"""Areas in square metres: «54 квадрата», «от 40 до 60 м²», «6 соток» (100 m² each), "900 sq ft"."""

from __future__ import annotations

from dataclasses import replace

from engine.understanding.reading import Ask, Reading
from engine.understanding.text import Token, Utterance, glued
from engine.understanding.values.letter_zeros import with_zeros
from engine.understanding.values.not_quantities import not_quantities
from engine.understanding.values.numerals import NOTHING, read_amount
from engine.understanding.values.numerals_bounds import BEFORE, match
from engine.understanding.values.numerals_forms import Numeral, Rank, tidy, word_set
from engine.understanding.values.numerals_range import read_spans
from engine.understanding.values.numerals_words import numerals
from engine.understanding.values.spans import Atom, Span, as_quantity
from engine.understanding.values.totals import total_of
from engine.value import Number

_FOOT = 0.09290304
_SQUARE = "square"  # evident by itself; «метров» alone may be a length
_ROWS: tuple[tuple[Number, str | None, str], ...] = (
    (
        1,
        _SQUARE,
        "м² | м 2 | м ^ 2 | m² | m 2 | м . кв | м кв | кв м | кв . м | кв метр | кв метров | кв метра | квм | мкв",
    ),
    (1, _SQUARE, "кв . метров | кв . метра | кв . м . | кв | кв . | sqm | sq m | sq . m | sq meters | sq metres"),
    (1, _SQUARE, "square meters | square metres | square meter | square metre"),
    (1, None, "м | m | метр | метра | метров | метры | метрах | meters | metres | meter | метражом"),
    (100, _SQUARE, "сотка | сотки | соток | сотку | сотках | сотками | соточек | сот | сотк | ares"),
    (10_000, _SQUARE, "га | гектар | гектара | гектаров | hectare | hectares | ha"),
    (
        _FOOT,
        _SQUARE,
        "sq ft | sq . ft | sqft | sq feet | square feet | square foot | square ft | ft² | sf | фут² | кв футов",
    ),
    (4046.8564224, _SQUARE, "acre | acres | акр | акра | акров"),
    (1_000_000, _SQUARE, "км² | км 2 | кв км | кв . км"),
)
_UNITS = tuple(
    sorted(
        ((tuple(row.split()), factor, mark) for factor, mark, rows in _ROWS for row in rows.split(" | ")),
        key=lambda unit: -len(unit[0]),
    )
)
_HEADS = {head: tuple(unit for unit in _UNITS if unit[0][0] == head) for head in {unit[0][0] for unit in _UNITS}}
_STEM = "квадрат"
_BY = frozenset({"на", "х", "x", "*", "×", "by"})
_OTHER_LENGTHS = word_set("от до пешком ходьбы высота потолки потолок глубина длина")
_DWELLINGS = (  # the beginnings of them
    "квартир", "новостро", "вторичк", "студи", "однуш", "двуш", "трешк", "трешеч", "евродв", "евротр", "комнат",
    "помещен", "офис", "коттедж", "таунхаус", "апартамент", "flat", "apartment", "studio", "office", "condo",
)  # fmt: skip
_SMALLEST, _LARGEST = 8, 1_000  # square metres of a dwelling
_ONE_OF_LAND = word_set("гектар сотка сотку га")
_LAND: dict[str, Number] = {"гектара": 10_000, "га": 10_000, "сотки": 100}
_LEXICON: dict[str, Numeral] = {}


def read(utterance: Utterance, ask: Ask) -> tuple[Reading, ...]:
    """Return the areas of a message; a bare number or plain metres count only when asked for."""
    utterance = with_zeros(utterance)
    tokens = utterance.tokens
    if not any(_measures(token.text) or (ask.awaited and _counting(token)) for token in tokens):
        return ()
    barred = not_quantities(utterance) if any(token.kind == "number" for token in tokens) else NOTHING
    barred -= _glued_squares(tokens)
    spans = read_spans(tokens, lambda index: _atom(tokens, index, barred))
    evident = [span for span in spans if span.evident] or _of_a_dwelling(tokens, spans)
    if evident:
        spans = evident
    elif not ask.awaited:
        spans = []
    elif any(span.unit for span in spans):
        spans = [span for span in spans if span.unit]
    elif (one := total_of(tokens, spans)) is not None:
        spans = [one]  # общая 60, жилая 40
    elif len(spans) > 1 or any(_counts(tokens, span) for span in spans):
        spans = []
    return tuple(as_quantity(tokens, span, "area") for span in spans)


def _of_a_dwelling(tokens: tuple[Token, ...], spans: list[Span]) -> list[Span]:
    """«Новостройка 54 метра»: metres beside a dwelling are square ones."""
    metres = [span for span in spans if span.unit and span.low and _SMALLEST <= span.low <= _LARGEST]
    if not metres or not any(token.text.startswith(_DWELLINGS) for token in tokens):
        return []
    return [replace(span, evident=True) for span in metres]


def _atom(tokens: tuple[Token, ...], index: int, barred: frozenset[int]) -> Atom | None:
    found = _unit(tokens, index)
    start, head = index, None
    if found is not None and (tokens[index].kind == "word" and len(tokens[index].text) > 2):
        head, start = found, found[2] + 1  # метров 50, квадратов сто
        while (about := match(BEFORE, tokens, start)) is not None and about[0] == "about":
            start = about[1]
        if start >= len(tokens):
            return _one(tokens, index, found)
    amount = read_amount(tokens, start, _LEXICON, barred)
    if amount is None or amount.place:
        return _one(tokens, index, found)
    value, last, sides = amount.value, amount.last, False
    if last + 2 < len(tokens) and tokens[last + 1].text in _BY:
        other = read_amount(tokens, last + 2, _LEXICON, barred)
        if other is not None and amount.digits and other.digits:
            value, last, sides = tidy(value * other.value), other.last, True
    unit = _unit(tokens, last + 1)
    if unit is not None and not (head is None and _length(tokens, index, unit)):
        factor, evident, last = unit
    elif head is not None and not sides:
        factor, evident = head[0], head[1]
    else:
        if head is not None or amount.scale >= 1_000:
            return None
        return Atom(value, index, last, 1, typo=amount.typo, word=not amount.digits, lent=not sides)
    if sides and factor != 1:
        return None
    return Atom(
        tidy(value * factor),
        index,
        last,
        factor if factor != 1 else 1.0,
        "area",
        evident,
        amount.typo,
        not amount.digits,
    )


def _one(tokens: tuple[Token, ...], index: int, unit: tuple[Number, bool, int] | None) -> Atom | None:
    """«Гектар», «сотка»: a land unit alone is one of it."""
    if unit is None and (half := _half(tokens, index)) is not None:
        return half
    if unit is None or unit[0] not in (100, 10_000) or tokens[index].text not in _ONE_OF_LAND:
        return None
    return Atom(unit[0], index, unit[2], unit[0], "area", True)


def _half(tokens: tuple[Token, ...], index: int) -> Atom | None:
    """«Полгектара», «пол сотки»."""
    text, last = tokens[index].text.removeprefix("пол"), index
    if text == tokens[index].text:
        return None
    if not text and index + 1 < len(tokens):
        text, last = tokens[index + 1].text, index + 1
    size = _LAND.get(text)
    return None if size is None else Atom(size / 2, index, last, size, "area", True)


def _measures(word: str) -> bool:
    """Tell whether an area may be measured with a word: without one, a number is an area only where one was asked."""
    return word.startswith((_STEM, "пол")) or word in _HEADS or word in _ONE_OF_LAND


def _counting(token: Token) -> bool:
    return token.kind == "number" or (token.kind == "word" and bool(numerals(token.text)))


def _unit(tokens: tuple[Token, ...], index: int) -> tuple[Number, bool, int] | None:
    """Return the factor of the unit at a token, whether it speaks for itself, and its last token."""
    if index >= len(tokens):
        return None
    text = tokens[index].text
    if tokens[index].kind == "word" and text.startswith(_STEM):
        last = index
        if "н" in text[7:9] and index + 1 < len(tokens) and tokens[index + 1].text.startswith("м"):
            last = index + 1
        return 1, True, last
    if text.startswith("метр") and index + 1 < len(tokens) and tokens[index + 1].text.startswith("квадратн"):
        return 1, True, index + 1
    for words, factor, mark in _HEADS.get(text, ()):
        if tuple(token.text for token in tokens[index : index + len(words)]) == words:
            last = index + len(words) - 1
            if words[-1] == "2" and not glued(tokens[last - 1], tokens[last]):
                continue
            if words[0] == "кв" and words[-1] in ("кв", ".") and _numbers_a_flat(tokens, index, last):
                return None
            return factor, mark is not None, last
    return None


def _numbers_a_flat(tokens: tuple[Token, ...], index: int, last: int) -> bool:
    """«Ленина 5, кв 10»: between two numbers «кв» is a flat."""
    onward = index > 0 and last + 1 < len(tokens) and tokens[last + 1].kind == "number"
    return onward and (last + 2 == len(tokens) or tokens[last + 2].kind == "mark")  # «54 кв 3 комнаты» is an area


def _glued_squares(tokens: tuple[Token, ...]) -> frozenset[int]:
    """The 2 of «м2» is part of the unit, not a code."""
    return frozenset(
        index
        for index, token in enumerate(tokens)
        if index
        and token.text == "2"
        and tokens[index - 1].text in ("м", "m", "км")
        and glued(tokens[index - 1], token)
    )


def _length(tokens: tuple[Token, ...], start: int, unit: tuple[Number, bool, int]) -> bool:
    after = unit[2] + 1
    if unit[1]:
        return False
    around = [*(token.text for token in tokens[max(0, start - 2) : start] if token.text not in ("от", "до"))]
    around += [token.text for token in tokens[after : after + 1]]
    return any(word in _OTHER_LENGTHS for word in around)


def _counts(tokens: tuple[Token, ...], span: Span) -> bool:
    """Whether a bare number counts something else: a noun or a sign follows it, thousands precede it, or it is none."""
    before = tokens[span.first - 1] if span.first else None
    if span.high == 0 or (before is not None and any(one.rank is Rank.SCALE for one in numerals(before.text))):
        return True  # «с нуля», «тыщ 800»
    after = tokens[span.last + 1] if span.last + 1 < len(tokens) else None
    return after is not None and (
        after.text in ("%", "₽", "$", "€", "к", "k")
        or (
            after.kind == "word"
            and len(after.text) > 2
            and after.text
            not in ("плюс", "без", "где", "примерно", "наверное", "около", "может", "максимум", "минимум")
        )
    )
