"""Numbers and counts: «15-20 человек», «вдвоём», «не больше трёх», "a couple", "2.5k".

Not numbers: phones, dates, clock times, codes (1с, 4g), and «один» said of somebody (один знакомый).
"""

from __future__ import annotations

from engine.understanding.lemmas import parses
from engine.understanding.reading import Ask, Reading
from engine.understanding.text import Token, Utterance, glued
from engine.understanding.values.frequency import happened, often
from engine.understanding.values.letter_zeros import with_zeros
from engine.understanding.values.named_numbers import naming
from engine.understanding.values.named_too import named_alone, with_named
from engine.understanding.values.not_quantities import month_word, not_quantities
from engine.understanding.values.number_words import (
    AFTER_ONE,
    COMPOUND_RESTS,
    COUNTED_ONE,
    FOREIGN,
    FOREIGN_SIGNS,
    LEXICON,
    MINUS,
    NOT_COUNTED,
    ONE,
    PRONOUN_AFTER,
    SAID,
    SAID_FIRST,
)
from engine.understanding.values.numerals import NOTHING, read_amount
from engine.understanding.values.numerals_bounds import AFTER, match
from engine.understanding.values.numerals_context import Lexicon, numeral_of
from engine.understanding.values.numerals_range import read_spans
from engine.understanding.values.numerals_words import compound, numerals, ordinal
from engine.understanding.values.paid import paid
from engine.understanding.values.spans import Atom, Span
from engine.understanding.values.totals import kind_of, latest, sum_of, total_of
from engine.value import Number, Quantity

_SIGNS = frozenset({"№", "#"})


def read(utterance: Utterance, ask: Ask) -> tuple[Reading, ...]:
    """Return the numbers of a message in order; a bare number is never evident."""
    if named := named_alone(utterance, ask):
        return named
    found = tuple(one for one in _numbers(utterance, ask) if ask.type != "integer" or not _part(one))
    if ask.awaited and not any(_fits(one, ask) for one in found):
        return often(utterance, ask) or found
    return found


def _part(reading: Reading) -> bool:
    """Tell whether less than one was said: "half a dacha" counts nothing."""
    value = reading.value
    return isinstance(value, Quantity) and value.low == value.high and 0 < (value.low or 0) < 1


def _fits(reading: Reading, ask: Ask) -> bool:
    ends = (reading.value.low, reading.value.high) if isinstance(reading.value, Quantity) else ()
    return any(
        end is not None and (ask.low is None or ask.low <= end) and (ask.high is None or end <= ask.high)
        for end in ends
    )


def _numbers(utterance: Utterance, ask: Ask) -> tuple[Reading, ...]:
    utterance = with_zeros(utterance)
    tokens = utterance.tokens
    if not any(_numeric(token) for token in tokens):
        return ()
    barred = naming(utterance)
    if any(token.kind == "number" for token in tokens):
        barred |= not_quantities(utterance)
    if ask.awaited and len(tokens) == 2 and tokens[0].text in _SIGNS:
        barred = NOTHING  # «№ 6» alone is the very answer

    lexicon = LEXICON if _metres(utterance) else LEXICON | {"м": LEXICON["m"]}

    def atom(index: int) -> Atom | None:
        if index in barred:
            return None
        return _said(tokens, index) or _compound(tokens, index) or _amount(tokens, index, barred, ask, lexicon)

    decimal = "," if ask.locale == "ru" else "."  # «1,200» may be a decimal only where the comma is its mark
    spans = read_spans(tokens, atom, lambda index: _lent(tokens, index))
    if not spans and ask.awaited:
        spans = _places(tokens, barred)
    spans = [span for span in spans if not paid(tokens, span, ask) and not happened(tokens, span.first, span.last, ask)]
    spans = [span for span in spans if not _foreign(tokens, span)] or spans
    if len(spans) > 1:
        spans = latest(tokens, spans)
        one = total_of(tokens, spans) or (sum_of(tokens, spans) if ask.awaited else None)
        spans = spans if one is None else [one]
    counts = [span for span in spans if kind_of(tokens, span) == "debt"] if len(spans) > 1 else spans
    if ask.awaited and len(counts) == 1 and (more := with_named(tokens, counts[0])):
        spans = [more if span is counts[0] else span for span in spans]
    return tuple(_reading(tokens, span, decimal) for span in spans)


def _metres(utterance: Utterance) -> bool:
    """Whether «м» may be metres: a capital М is millions."""
    return not any(token.text == "м" and utterance.raw[token.start] == "М" for token in utterance.tokens)


def _numeric(token: Token) -> bool:
    if token.kind == "number":
        return True
    return token.kind == "word" and bool(
        numerals(token.text)
        or token.text in LEXICON
        or token.text in SAID_FIRST
        or ordinal(token.text)
        or compound(token.text)
    )


def _amount(tokens: tuple[Token, ...], index: int, barred: frozenset[int], ask: Ask, lexicon: Lexicon) -> Atom | None:
    sign = 1
    start = index
    if tokens[index].text in MINUS or _minus_sign(tokens, index):
        sign, start = -1, index + 1
    if start >= len(tokens):
        return None
    amount = read_amount(tokens, start, lexicon, barred)
    if amount is None:
        return None
    if amount.value == 1 and amount.last == start and tokens[start].text in ONE and not _counts_one(tokens, start, ask):
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


def _dated(tokens: tuple[Token, ...], last: int) -> bool:
    return last + 1 < len(tokens) and tokens[last + 1].kind == "word" and month_word(tokens[last + 1].text)


def _lent(tokens: tuple[Token, ...], index: int) -> tuple[Number, None] | None:
    """Return what «тысяч», «десятка» lend to a range after them (тысяч до пяти)."""
    found = numeral_of(tokens[index], LEXICON)
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
    if after.text in COUNTED_ONE or match(AFTER, tokens, index + 1) is not None:
        return True
    if after.text in PRONOUN_AFTER or not ask.awaited:
        return False
    if after.text.isascii():
        return after.text in AFTER_ONE
    return not {"NOUN", "ADJF"} & {tag for parse in parses(after.text)[:3] for tag in parse.tags}


def _said(tokens: tuple[Token, ...], index: int) -> Atom | None:
    if tokens[index].text not in SAID_FIRST:
        return None
    for phrase, value in SAID.items():
        if (
            tokens[index].text == phrase[0]
            and tuple(token.text for token in tokens[index : index + len(phrase)]) == phrase
        ):
            return Atom(value, index, index + len(phrase) - 1, lent=False)
    return None


def _compound(tokens: tuple[Token, ...], index: int) -> Atom | None:
    if tokens[index].kind != "word":
        return None
    found = compound(tokens[index].text)
    if found is None or not found[1].startswith(COMPOUND_RESTS):
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
        if place is not None and after not in NOT_COUNTED and not month_word(after):
            return [Span(place, place, index, index)]
    return []


def _foreign(tokens: tuple[Token, ...], span: Span) -> bool:
    """Whether the number is a sum or a percentage: it gives way to a plain number."""
    after = tokens[span.last + 1].text if span.last + 1 < len(tokens) else ""
    before = tokens[span.first - 1].text if span.first else ""
    return after in FOREIGN_SIGNS or before in FOREIGN_SIGNS or after.startswith(FOREIGN)


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
