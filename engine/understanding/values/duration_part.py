"""One length of time: a number and its unit, a unit alone, half of one, and the smaller parts after it."""

from __future__ import annotations

from engine.understanding.text import Token, glued
from engine.understanding.values.duration_alone import alone
from engine.understanding.values.duration_shapes import adjective_length, quarters, two_or_three
from engine.understanding.values.duration_tail import extra, with_half
from engine.understanding.values.duration_words import (
    ADJECTIVES,
    DAY,
    HOUR,
    INSERTED,
    MINUTE,
    MONTH,
    UNITS,
    YEAR,
    Unit,
    half_of,
    unit_of,
)
from engine.understanding.values.numerals import read_amount
from engine.understanding.values.numerals_bounds import hedged
from engine.understanding.values.numerals_forms import Numeral, tidy
from engine.understanding.values.numerals_walk import Amount
from engine.understanding.values.numerals_words import ordinal
from engine.understanding.values.spans import Atom
from engine.value import Number

_NOMINATIVE = frozenset({"месяц", "год", "неделя", "день"})
LEXICON: dict[str, Numeral] = {}
_OVER = frozenset({"через", "за", "на", "этак", "где", "-", "то", "примерно", "наверное", "так", "еще"})


def length(tokens: tuple[Token, ...], index: int, barred: frozenset[int]) -> Atom | None:
    """Read one length of time: parts from the larger unit to the smaller (год и два месяца)."""
    part = _part(tokens, index, barred)
    if part is None:
        return None
    while part.evident and part.reach is None:
        more = _more(tokens, part, barred)
        if more is None:
            break
        part = more
    return extra(tokens, part)


def _part(tokens: tuple[Token, ...], index: int, barred: frozenset[int]) -> Atom | None:
    if index >= len(tokens):
        return None
    token = tokens[index]
    if token.kind != "word":
        return _numbered(tokens, index, barred) if token.kind == "number" or token.text in ".," else None
    half = half_of(token.text)
    if half is not None:
        return Atom(half, index, index, half * 2, "time", True)
    lone = unit_of(token.text) if token.text != "second" else None
    if lone is not None:
        return _inverted(tokens, index, lone, barred) or alone(tokens, index, lone)
    place = ordinal(token.text)
    if place is not None and index + 1 < len(tokens) and tokens[index + 1].text in UNITS:
        unit = UNITS[tokens[index + 1].text]
        return Atom(
            (place - 1) * unit.seconds, index, index + 1, unit.seconds, "time", True, reach=place * unit.seconds
        )
    adjective = adjective_length(tokens, index)
    if adjective is not None:
        return adjective
    if token.text == "пол":
        after = index + 2 if index + 1 < len(tokens) and tokens[index + 1].text == "-" else index + 1
        half = half_of("пол" + tokens[after].text) if after < len(tokens) else None
        if half is not None:
            return Atom(half, index, after, half * 2, "time", True)
    if (
        token.text in ("a", "an", "the")
        and index + 1 < len(tokens)
        and tokens[index + 1].text in UNITS
        and token.text != "the"
    ):
        unit = UNITS[tokens[index + 1].text]
        return with_half(tokens, Atom(unit.seconds, index, index + 1, unit.seconds, "time", True), unit)
    return two_or_three(tokens, index) or _numbered(tokens, index, barred)


def _numbered(tokens: tuple[Token, ...], index: int, barred: frozenset[int]) -> Atom | None:
    few = quarters(tokens, index, barred)
    if few is not None:
        return few
    amount = read_amount(tokens, index, LEXICON, barred)
    return None if amount is None else _counted(tokens, index, amount)


def _counted(tokens: tuple[Token, ...], index: int, amount: Amount) -> Atom | None:
    after, least = amount.last + 1, False
    if after < len(tokens) and tokens[after].text == "+":
        after, least = after + 1, True
    spare = ("of", "-") if amount.digits and amount.value >= 1 else ("of", "-", "an", "a")  # no «500 a month»
    while after < len(tokens) and (tokens[after].text in INSERTED or tokens[after].text in spare):
        if tokens[after].text == "-" and not (
            after + 1 < len(tokens) and tokens[after + 1].text in UNITS and glued(tokens[after - 1], tokens[after])
        ):
            break
        after += 1
    if (behind := hedged(tokens, after)) > after and behind < len(tokens) and tokens[behind].text in UNITS:
        after = behind  # пять где-то месяцев
    unit = unit_of(tokens[after].text) if after < len(tokens) and tokens[after].kind == "word" else None
    if unit is None and amount.digits and after < len(tokens) and tokens[after].kind == "word":
        for stem, seconds in ADJECTIVES:  # «3х месячная»
            if tokens[after].text.startswith(stem) and len(tokens[after].text) > len(stem):
                return Atom(tidy(amount.value * seconds), index, after, seconds, "time", True)
    if unit is None and amount.digits and _clinging_minutes(tokens, after):
        return Atom(tidy(amount.value * MINUTE), index, after, MINUTE, "time", True)
    if unit is None or (len(tokens[after].text) == 1 and not amount.digits):
        if least or amount.place:
            return None
        return Atom(amount.value, index, amount.last, 1, typo=amount.typo, word=not amount.digits)
    if unit.seconds == YEAR and 1_900 < amount.value < 2_100:
        return None
    seconds = unit.seconds
    if amount.place or _in_row(tokens[after].text, amount):
        return Atom(
            tidy((amount.value - 1) * seconds), index, after, seconds, "time", True, reach=tidy(amount.value * seconds)
        )
    value = 6 * 30 * DAY if seconds == YEAR and amount.value == 0.5 else amount.value * seconds
    atom = Atom(tidy(value), index, after, seconds, "time", True, amount.typo, least=least)
    return with_half(tokens, atom, unit)


def _clinging_minutes(tokens: tuple[Token, ...], index: int) -> bool:
    """Tell whether a lone «м» or "m" is minutes: it clings to its number, and no other word says what is measured."""
    if index >= len(tokens) or tokens[index].text not in ("м", "m") or not glued(tokens[index - 1], tokens[index]):
        return False
    return all(token.kind != "word" for token in (*tokens[:index], *tokens[index + 1 :]))


def _in_row(word: str, amount: Amount) -> bool:
    """«4 месяц пошёл» is the fourth one: four of them would be «4 месяца»."""
    value = amount.value
    return amount.digits and word in _NOMINATIVE and value == int(value) and 1 < value < 21 and not amount.typo


def _inverted(tokens: tuple[Token, ...], index: int, unit: Unit, barred: frozenset[int]) -> Atom | None:
    """«Месяца два», «лет пять», «месяца через полтора»: the unit before its number."""
    if unit.form == "one" or tokens[index].text.isascii() or (unit.form == "short" and len(tokens[index].text) < 3):
        return None
    if unit.form == "short" and index:
        return None
    start = index + 1
    while start < len(tokens) and (tokens[start].text in _OVER or hedged(tokens, start) > start):
        start = max(start + 1, hedged(tokens, start))
    if start >= len(tokens) or tokens[start].clause != tokens[index].clause:
        return None
    if tokens[start].text == "с" and unit.form == "few" and unit.seconds >= DAY and start + 1 < len(tokens):
        start += 1  # «года с два»
    amount = read_amount(tokens, start, LEXICON, barred)
    if amount is not None and unit.seconds == YEAR and 1_900 < amount.value < 2_100:
        return None
    if amount is None or (amount.last + 1 < len(tokens) and tokens[amount.last + 1].text in UNITS):
        return None
    value = tidy(amount.value * unit.seconds)
    return Atom(value, index, amount.last, unit.seconds, "time", True, amount.typo, word=not amount.digits)


def lent(tokens: tuple[Token, ...], index: int) -> tuple[Number, str] | None:
    """Return what «месяцев» lends to a range after it (месяцев до пяти)."""
    unit = unit_of(tokens[index].text) if tokens[index].kind == "word" else None
    return (unit.seconds, "time") if unit is not None and unit.form in ("few", "many") else None


def _more(tokens: tuple[Token, ...], part: Atom, barred: frozenset[int]) -> Atom | None:
    """Add the next smaller part: «и два месяца», «20м» after hours, «двадцать» after «час»."""
    start = part.last + 1
    if start < len(tokens) and tokens[start].text in ("и", "and", ","):
        start += 1
    elif start + 1 < len(tokens) and tokens[start].text == "." and tokens[start + 1].kind == "number":
        start += 1  # «1 г. 8 мес.»
    if (
        start >= len(tokens)
        or start in barred
        or (tokens[start].text in UNITS and UNITS[tokens[start].text].form in ("few", "many"))
    ):
        return None
    if part.lend == YEAR:
        months = read_amount(tokens, start, LEXICON, barred)
        after = tokens[months.last + 1].text if months is not None and months.last + 1 < len(tokens) else ""
        if months is not None and after in ("м", "m") and months.value < 12:
            return Atom(tidy(part.value + months.value * MONTH), part.first, months.last + 1, MONTH, "time", True)
    if part.lend == HOUR:
        minutes = read_amount(tokens, start, LEXICON, barred)
        if minutes is not None and minutes.value < 60 and not minutes.place and minutes.value == int(minutes.value):
            after = tokens[minutes.last + 1].text if minutes.last + 1 < len(tokens) else ""
            if after in ("м", "m"):
                return Atom(part.value + minutes.value * MINUTE, part.first, minutes.last + 1, MINUTE, "time", True)
            bare = after not in UNITS and start == part.last + 1 and minutes.value >= 5
            if bare and (minutes.last + 1 == len(tokens) or tokens[minutes.last + 1].kind != "word"):
                return Atom(part.value + minutes.value * MINUTE, part.first, minutes.last, MINUTE, "time", True)
    more = _part(tokens, start, barred)
    if more is None or not more.evident or more.reach is not None or more.lend >= part.lend:
        return None
    if more.lend == more.value and more.first == more.last and start == part.last + 1:
        return None  # «год неделя» is no sum without «и»
    return Atom(tidy(part.value + more.value), part.first, more.last, more.lend, "time", True, part.typo or more.typo)
