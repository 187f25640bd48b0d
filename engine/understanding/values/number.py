"""Numbers and counts: «15-20 человек», «вдвоём», «не больше трёх», "a couple", "2.5k".

Not numbers: phones, dates, clock times, codes (1с, 4g), and «один» said of somebody (один знакомый).
"""

from __future__ import annotations

from engine.understanding.lemmas import parses
from engine.understanding.reading import Ask, Reading
from engine.understanding.text import Token, Utterance, glued
from engine.understanding.values.letter_zeros import with_zeros
from engine.understanding.values.named_numbers import naming
from engine.understanding.values.not_quantities import month_word, not_quantities
from engine.understanding.values.numerals import read_amount
from engine.understanding.values.numerals_bounds import AFTER, match
from engine.understanding.values.numerals_context import Lexicon, numeral_of
from engine.understanding.values.numerals_forms import Numeral, Rank, word_set
from engine.understanding.values.numerals_range import read_spans
from engine.understanding.values.numerals_words import compound, numerals, ordinal
from engine.understanding.values.spans import Atom, Span
from engine.understanding.values.totals import latest, sum_of, total_of
from engine.value import Number, Quantity

_ONE = word_set("один одна одно одного одной одному одним одну одном one")
_COUNTED_ONE = word_set(
    "человек раз ребенок ребенка дочь сын дочка штука штуку шт кредит банк кредитка кредитку займ заем микрозайм мфо "
    "ипотека ипотеку карта карту точка точку магазин комната комнату "
    "этаж год месяц день неделя неделю час сотрудник менеджер филиал машина машину объект person child kid "
    "employee"
)
_NONE = (
    ("ни", "одного"),
    ("ни", "одной"),
    ("ни", "одно"),
    ("ни", "один"),
    ("ни", "одна"),
    ("ни", "одну"),
    ("ни", "сколько"),
    ("not", "a", "single"),
    ("none",),
    ("нисколько",),
    ("нискока",),
    ("ни", "скока"),
    ("no", "one"),
    ("nobody",),
    ("not", "one"),
    ("нуль",),
    ("нету", "ни", "одного"),
    ("никого",),
    ("не", "одного"),
    ("ни", "разу"),
)
_AFTER_ONE = word_set("or to and for please max only maybe i so at")
_PRONOUN_AFTER = word_set("из и of more thing")
_COMPOUND_RESTS = (
    "летн",
    "годовал",
    "комнатн",
    "этажн",
    "местн",
    "месячн",
    "недельн",
    "дневн",
    "часов",
    "минутн",
    "тысячн",
    "кратн",
    "человек",
    "процентн",
    "дверн",
    "значн",
    "ярусн",
    "спальн",
    "секционн",
    "квартирн",
)
_NOT_COUNTED = word_set("раз очередь время time вариант момент")
_MINUS = frozenset({"минус", "minus", "negative"})
_FOREIGN = ("руб", "долл", "евро", "тенге", "проц", "dollar", "euro", "bucks", "percent")
_FOREIGN_SIGNS = word_set("₽ $ € £ ₸ % р")


def read(utterance: Utterance, ask: Ask) -> tuple[Reading, ...]:
    """Return the numbers of a message in order; a bare number is never evident."""
    utterance = with_zeros(utterance)
    tokens = utterance.tokens
    if not any(_numeric(token) for token in tokens):
        return ()
    barred = naming(utterance)
    if any(token.kind == "number" for token in tokens):
        barred |= not_quantities(utterance)

    lexicon = _LEXICON if _metres(utterance) else _LEXICON | {"м": _LEXICON["m"]}

    def atom(index: int) -> Atom | None:
        if index in barred:
            return None
        return _none(tokens, index) or _compound(tokens, index) or _amount(tokens, index, barred, ask, lexicon)

    decimal = "," if ask.locale == "ru" else "."  # «1,200» may be a decimal only where the comma is its mark
    spans = read_spans(tokens, atom, lambda index: _lent(tokens, index))
    if not spans and ask.awaited:
        spans = _places(tokens, barred)
    spans = [span for span in spans if not _foreign(tokens, span)] or spans
    if len(spans) > 1:
        spans = latest(tokens, spans)
        one = total_of(tokens, spans) or (sum_of(tokens, spans) if ask.awaited else None)
        spans = spans if one is None else [one]
    return tuple(_reading(tokens, span, decimal) for span in spans)


def _metres(utterance: Utterance) -> bool:
    """Whether «м» may be metres: a capital М is millions."""
    return not any(token.text == "м" and utterance.raw[token.start] == "М" for token in utterance.tokens)


def _numeric(token: Token) -> bool:
    if token.kind == "number":
        return True
    return token.kind == "word" and bool(
        numerals(token.text)
        or token.text in _LEXICON
        or token.text in ("none", "нисколько", "нискока", "ни", "никого", "nobody", "not")
        or ordinal(token.text)
        or compound(token.text)
    )


def _amount(tokens: tuple[Token, ...], index: int, barred: frozenset[int], ask: Ask, lexicon: Lexicon) -> Atom | None:
    sign = 1
    start = index
    if tokens[index].text in _MINUS or _minus_sign(tokens, index):
        sign, start = -1, index + 1
    if start >= len(tokens):
        return None
    amount = read_amount(tokens, start, lexicon, barred)
    if amount is None:
        return None
    if (
        amount.value == 1
        and amount.last == start
        and tokens[start].text in _ONE
        and not _counts_one(tokens, start, ask)
    ):
        return None
    if amount.place and (not ask.awaited or _dated(tokens, amount.last)):
        return None
    if sign < 0 and ask.low is not None and ask.low >= 0:
        sign, start = 1, start
    return Atom(
        sign * amount.value,
        index if sign < 0 else start,
        amount.last,
        amount.scale,
        typo=amount.typo,
        word=not amount.digits,
        other=amount.other,
    )


_LEXICON = {"m": Numeral(1_000_000, Rank.SCALE, "short")} | {
    word: Numeral(value, Rank.WHOLE)
    for value, words in {
        1: "единица единицу единичка единичку",
        2: "both двойня двойню двойка двойку двоечка",
        3: "тройка тройку троечка",
        4: "четверка четверку",
        5: "пятерка пятерку",
        6: "шестерка шестерку",
        7: "семерка семерку",
        8: "восьмерка восьмерку",
        9: "девятка девятку",
        20: "двадцатка двадцатку двадцаточка",
        30: "тридцатка тридцатку тридцатник",
        40: "сороковник",
        50: "полтинник полтос полста",
        100: "сотка сотку соточка стольник",
    }.items()
    for word in words.split()
}


def _dated(tokens: tuple[Token, ...], last: int) -> bool:
    return last + 1 < len(tokens) and tokens[last + 1].kind == "word" and month_word(tokens[last + 1].text)


def _lent(tokens: tuple[Token, ...], index: int) -> tuple[Number, None] | None:
    """Return what «тысяч», «десятка» lend to a range after them (тысяч до пяти)."""
    found = numeral_of(tokens[index], _LEXICON)
    return (found[0].value, None) if len(found) == 1 and found[0].form in ("few", "many") else None


def _minus_sign(tokens: tuple[Token, ...], index: int) -> bool:
    if tokens[index].text != "-" or index + 1 >= len(tokens) or tokens[index + 1].kind != "number":
        return False
    if not glued(tokens[index], tokens[index + 1]):
        return False
    return index == 0 or (not glued(tokens[index - 1], tokens[index]) and tokens[index - 1].kind != "number")


def _counts_one(tokens: tuple[Token, ...], index: int, ask: Ask) -> bool:
    """«Один» counts before a counted noun or at the end of its clause, and only when asked."""
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    if after is None or after.kind != "word" or after.clause != tokens[index].clause:
        return ask.awaited
    if after.text in _COUNTED_ONE or match(AFTER, tokens, index + 1) is not None:
        return True
    if after.text in _PRONOUN_AFTER or not ask.awaited:
        return False
    if after.text.isascii():
        return after.text in _AFTER_ONE
    return not {"NOUN", "ADJF"} & {tag for parse in parses(after.text)[:3] for tag in parse.tags}


def _none(tokens: tuple[Token, ...], index: int) -> Atom | None:
    for phrase in _NONE:
        if (
            tokens[index].text == phrase[0]
            and tuple(token.text for token in tokens[index : index + len(phrase)]) == phrase
        ):
            return Atom(0, index, index + len(phrase) - 1, lent=False)
    return None


def _compound(tokens: tuple[Token, ...], index: int) -> Atom | None:
    if tokens[index].kind != "word":
        return None
    found = compound(tokens[index].text)
    if found is None or not found[1].startswith(_COMPOUND_RESTS):
        return None
    scale = 1_000 if found[1].startswith("тысячн") else 1
    return Atom(found[0] * scale, index, index, lent=False)


def _places(tokens: tuple[Token, ...], barred: frozenset[int]) -> list[Span]:
    """An ordinal answers «на каком этаже»: read in a short answer with no other number."""
    if len(tokens) > 5:
        return []
    for index, token in enumerate(tokens):
        place = ordinal(token.text) if token.kind == "word" else None
        after = tokens[index + 1].text if index + 1 < len(tokens) else ""
        before = tokens[index - 1].text if index else ""
        if index in barred or before in ("a", "an", "one", "в-", "каждый"):
            continue
        if place is not None and after not in _NOT_COUNTED and not month_word(after):
            return [Span(place, place, index, index)]
    return []


def _foreign(tokens: tuple[Token, ...], span: Span) -> bool:
    """Whether the number is a sum or a percentage: it gives way to a plain number."""
    after = tokens[span.last + 1].text if span.last + 1 < len(tokens) else ""
    before = tokens[span.first - 1].text if span.first else ""
    return after in _FOREIGN_SIGNS or before in _FOREIGN_SIGNS or after.startswith(_FOREIGN)


def _reading(tokens: tuple[Token, ...], span: Span, decimal: str) -> Reading:
    marked = any(token.text == decimal for token in tokens[span.first : span.last])
    others = () if span.other is None or not marked else (Quantity(span.other, span.other),)
    return Reading(
        Quantity(span.low, span.high),
        tokens[span.first].start,
        tokens[span.last].end,
        "number",
        repaired=span.typo,
        others=others,
    )
