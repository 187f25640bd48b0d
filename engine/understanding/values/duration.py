"""How long: «полгода», «месяца два», «2-3 недели», «1ч 20м», «с марта», "an hour and a half".

In seconds. A bare number is a duration only when it was asked for and the slot has a unit. «Уже
третий месяц» is from two to three months; «с марта» is what has passed, by the clock given.
"""

from __future__ import annotations

from dataclasses import replace

from engine.understanding.reading import Ask, Reading
from engine.understanding.text import Token, Utterance
from engine.understanding.values.duration_ahead import either_way
from engine.understanding.values.duration_alone import DAYTIME
from engine.understanding.values.duration_part import LEXICON, length, lent
from engine.understanding.values.duration_since import read_since
from engine.understanding.values.duration_stopped import read_stopped, tells_stop
from engine.understanding.values.duration_unmeant import unmeant
from engine.understanding.values.duration_words import (
    ADJECTIVES,
    half_of,
    unit_of,
)
from engine.understanding.values.not_quantities import not_quantities
from engine.understanding.values.numerals import NOTHING, read_amount
from engine.understanding.values.numerals_forms import tidy
from engine.understanding.values.numerals_range import read_spans
from engine.understanding.values.numerals_words import compound
from engine.understanding.values.spans import Span
from engine.understanding.values.taken_back import taken_back
from engine.value import Number, Quantity

_ADJECTIVES = tuple(stem for stem, _ in ADJECTIVES)
_CLINGING = frozenset({"м", "m"})  # minutes, where they cling to their number


def read(utterance: Utterance, ask: Ask) -> tuple[Reading, ...]:
    """Return the durations of a message in order, each with a unit said or asked for."""
    tokens = utterance.tokens
    timely = any(_timely(token, ask) for token in tokens)
    if not timely and not (ask.awaited and any(tells_stop(token) for token in tokens)):
        return ()
    since = read_since(tokens, ask.now)
    barred = not_quantities(utterance) if any(token.kind == "number" for token in tokens) else NOTHING
    barred |= {index for span in since for index in range(span.first, span.last + 1)}
    spans = read_spans(
        tokens,
        lambda index: None if index in barred else length(tokens, index, barred),
        lambda index: lent(tokens, index),
    )
    spans = [span for span in spans if span.evident or (ask.awaited and ask.unit is not None and len(spans) == 1)]
    spans = [span for span in spans if not (span.evident and unmeant(tokens, span)) and not _not_one(tokens, span)]
    spans = sorted(since + spans, key=lambda span: span.first)
    if not spans and ask.awaited:
        spans = read_stopped(tokens, ask.now)
    spans = _corrected(tokens, spans)
    return tuple(_reading(tokens, span, ask) for span in spans if not _clock(tokens, span))


def _corrected(tokens: tuple[Token, ...], spans: list[Span]) -> list[Span]:
    """«Два месяца, точнее три»: what is said instead stands, in the unit of what it replaces."""
    kept: list[Span] = []
    for span in spans:
        if kept and taken_back([token.text for token in tokens[kept[-1].last + 1 : span.first]]):
            kept.pop()
        kept.append(span)
    if not kept:
        return kept
    last = kept[-1]
    for index in range(last.last + 1, len(tokens)):
        amount = read_amount(tokens, index, LEXICON)
        if amount is not None and last.lend > 1 and not amount.place:
            alone = amount.last + 1 == len(tokens) or tokens[amount.last + 1].kind != "word"
            if alone and taken_back([token.text for token in tokens[last.last + 1 : index]]):
                value = tidy(amount.value * last.lend)
                kept[-1] = replace(last, low=value, high=value, last=amount.last)
            break
    return kept


def _not_one(tokens: tuple[Token, ...], span: Span) -> bool:
    """«Ни одного дня просрочки» is no day."""
    return span.first > 0 and tokens[span.first - 1].text == "ни"


def _timely(token: Token, ask: Ask) -> bool:
    """Tell whether a token may be of a length of time: the unit of one, or a number where the slot has a unit."""
    if token.kind == "number":
        return ask.awaited and ask.unit is not None
    text = token.text
    if token.kind != "word":
        return False
    if text in _CLINGING or text.startswith(_ADJECTIVES):
        return True
    if (
        unit_of(text)
        or half_of(text)
        or text in ("с", "со", "since", "half", "quarter", "quarters")
        or text.startswith("полугод")
    ):
        return True
    found = compound(text)
    return bool(found and found[1].startswith(_ADJECTIVES)) or (ask.unit is not None and ask.awaited)


def _clock(tokens: tuple[Token, ...], span: Span) -> bool:
    """«В 5 часов», «в 18 ч», «с 9 до 18 часов», «5 часов вечера» name a time of day."""
    before = tokens[span.first - 1].text if span.first else ""
    after = tokens[span.last + 1].text if span.last + 1 < len(tokens) else ""
    hours = tokens[span.last].text in ("час", "часа", "часов", "часам", "ч") and span.evident
    if not hours:
        return False
    return before in ("в", "к", "после") or tokens[span.first].text in ("с", "к") or after in DAYTIME


def _reading(tokens: tuple[Token, ...], span: Span, ask: Ask) -> Reading:
    low, high = span.low, span.high
    if not span.evident:
        unit = unit_of((ask.unit or "").lower())
        seconds: Number = 1 if unit is None else unit.seconds
        low, high = (None if end is None else tidy(end * seconds) for end in (low, high))
    return Reading(
        Quantity(low, high),
        tokens[span.first].start,
        tokens[span.last].end,
        "duration",
        evident=span.evident and not (ask.awaited and either_way(tokens, span)),  # it corrects no length known before
        repaired=span.typo,
    )
