"""One length of time: a number and its unit, a unit alone, half of one, and the smaller parts after it."""

from __future__ import annotations

from engine.understanding.lemmas import parses
from engine.understanding.text import Token, glued
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
from engine.understanding.values.numerals_bounds import BEFORE, match
from engine.understanding.values.numerals_forms import Numeral, tidy, word_set
from engine.understanding.values.numerals_walk import Amount
from engine.understanding.values.numerals_words import compound, ordinal
from engine.understanding.values.spans import Atom
from engine.value import Number

_NOMINATIVE = frozenset({"месяц", "год", "неделя", "день"})
_OF_BIRTH = word_set("рождения постройки выпуска основания издания one")
_AFTER_ENGLISH = word_set(
    "or and for about around almost maybe like over under than roughly nearly within one just approx approximately is "
    "was been since perhaps probably well say only already took full whole entire half a the another least most to"
)
LEXICON: dict[str, Numeral] = {}
_LONE_AFTER = word_set(
    "до около от больше меньше более менее порядка с из дольше чем течение после спустя свыше пределах рамках "
    "не не_ хотя"
)
_RATES = word_set(
    "в во каждый каждую каждые каждое этот эта эту этом этой этого следующий следующую следующем следующей следующего "
    "прошлый прошлом прошлой прошлую добрый доброго новый новом per every this next last each раз "
    "другой тот том весь of the сегодняшний good nice хорошего"
)
DAYTIME = frozenset({"дня", "ночи", "утра", "вечера"})
_EXTRA = (
    ("с", "небольшим"),
    ("с", "лишним"),
    ("с", "хвостиком"),
    ("с", "копейками"),
    ("с", "чем", "-", "то"),
    ("с", "гаком"),
    ("с", "лишком"),
    ("and", "change"),
    ("или", "около", "того"),
    ("or", "so"),
    ("с", "хвостом"),
    ("с", "плюсом"),
)
_HALF = (("с", "половиной"), ("and", "a", "half"), ("и", "половина"), ("с", "половинкой"))
_ANOTHER = frozenset({"другой", "другая", "другую", "другие", "другое"})
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
    return _extra(tokens, part)


def _part(tokens: tuple[Token, ...], index: int, barred: frozenset[int]) -> Atom | None:
    if index >= len(tokens):
        return None
    token = tokens[index]
    half = half_of(token.text)
    if half is not None:
        return Atom(half, index, index, half * 2, "time", True)
    lone = unit_of(token.text) if token.kind == "word" and token.text != "second" else None
    if lone is not None:
        return _inverted(tokens, index, lone, barred) or _alone(tokens, index, lone)
    place = ordinal(token.text) if token.kind == "word" else None
    if place is not None and index + 1 < len(tokens) and tokens[index + 1].text in UNITS:
        unit = UNITS[tokens[index + 1].text]
        return Atom(
            (place - 1) * unit.seconds, index, index + 1, unit.seconds, "time", True, reach=place * unit.seconds
        )
    adjective = _adjective(tokens, index)
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
        return _with_half(tokens, Atom(unit.seconds, index, index + 1, unit.seconds, "time", True), unit)
    few = _two_or_three(tokens, index)
    if few is not None:
        return few
    amount = read_amount(tokens, index, LEXICON, barred)
    if amount is not None:
        return _counted(tokens, index, amount)
    return None


def _two_or_three(tokens: tuple[Token, ...], index: int) -> Atom | None:
    """«Пару-тройку месяцев»."""
    if tokens[index].text not in ("пара", "пару", "парочку"):
        return None
    place = index + 2 if index + 1 < len(tokens) and tokens[index + 1].text == "-" else index + 1
    if place + 1 >= len(tokens) or tokens[place].text not in ("тройка", "тройку", "троечку"):
        return None
    unit = unit_of(tokens[place + 1].text)
    if unit is None:
        return None
    return Atom(2 * unit.seconds, index, place + 1, unit.seconds, "time", True, reach=3 * unit.seconds)


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
    unit = unit_of(tokens[after].text) if after < len(tokens) and tokens[after].kind == "word" else None
    if unit is None and amount.digits and after < len(tokens) and tokens[after].kind == "word":
        for stem, seconds in ADJECTIVES:  # «3х месячная»
            if tokens[after].text.startswith(stem) and len(tokens[after].text) > len(stem):
                return Atom(tidy(amount.value * seconds), index, after, seconds, "time", True)
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
    return _with_half(tokens, atom, unit)


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
    while start < len(tokens) and tokens[start].text in _OVER:
        start += 1
    if start >= len(tokens) or tokens[start].clause != tokens[index].clause:
        return None
    amount = read_amount(tokens, start, LEXICON, barred)
    if amount is None or (amount.last + 1 < len(tokens) and tokens[amount.last + 1].text in UNITS):
        return None
    value = tidy(amount.value * unit.seconds)
    return Atom(value, index, amount.last, unit.seconds, "time", True, amount.typo, word=not amount.digits)


def lent(tokens: tuple[Token, ...], index: int) -> tuple[Number, str] | None:
    """Return what «месяцев» lends to a range after it (месяцев до пяти)."""
    unit = unit_of(tokens[index].text) if tokens[index].kind == "word" else None
    return (unit.seconds, "time") if unit is not None and unit.form in ("few", "many") else None


def _alone(tokens: tuple[Token, ...], index: int, unit: Unit) -> Atom | None:
    """A unit without a number is one of it, where it is no rate (в месяц) and no greeting."""
    before = tokens[index - 1].text if index else ""
    if unit.form in ("many", "short") or before in _RATES:
        return None
    if unit.form == "few" and before not in _LONE_AFTER and match(BEFORE, tokens, index - 1 if index else 0) is None:
        return None
    after = tokens[index + 1].text if index + 1 < len(tokens) else ""
    if (after in DAYTIME and unit.seconds == HOUR) or after == "добрый" or after in _OF_BIRTH or ordinal(before):
        return None
    if tokens[index].text.isascii() and before.isalpha() and before.isascii() and before not in _AFTER_ENGLISH:
        return None  # "rainy day", "working day"
    if before == "не" or (index and tokens[index - 1].kind == "number"):
        return None
    other = index + 2 if after == "-" and index + 2 < len(tokens) else index + 1
    if other < len(tokens) and tokens[other].text in _ANOTHER:
        return Atom(unit.seconds, index, other, unit.seconds, "time", True, reach=2 * unit.seconds)  # месяц-другой
    if tokens[index].text == "день" and after and _of_something(tokens[index + 1]):
        return None
    return _with_half(tokens, Atom(unit.seconds, index, index, unit.seconds, "time", True, word=True), unit)


def _of_something(token: Token) -> bool:
    """«День зарплаты» is a date."""
    return token.kind == "word" and not token.text.isascii() and {"NOUN", "gent"} <= parses(token.text)[0].tags


def _with_half(tokens: tuple[Token, ...], atom: Atom, unit: Unit) -> Atom:
    for phrase in _HALF:
        if _said(tokens, atom.last + 1, phrase):
            return Atom(
                tidy(atom.value + unit.seconds / 2),
                atom.first,
                atom.last + len(phrase),
                unit.seconds,
                "time",
                True,
                atom.typo,
            )
    return atom


def _adjective(tokens: tuple[Token, ...], index: int) -> Atom | None:
    found = compound(tokens[index].text) if tokens[index].kind == "word" else None
    if found is None:
        return None
    for stem, seconds in ADJECTIVES:
        if found[1].startswith(stem):
            return Atom(tidy(found[0] * seconds), index, index, seconds, "time", True)
    return None


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


def _extra(tokens: tuple[Token, ...], atom: Atom) -> Atom:
    """Step over «с небольшим», «с лишним»: about as much."""
    for phrase in _EXTRA:
        if _said(tokens, atom.last + 1, phrase):
            return Atom(
                atom.value,
                atom.first,
                atom.last + len(phrase),
                atom.lend,
                atom.unit,
                atom.evident,
                atom.typo,
                reach=atom.reach,
            )
    return atom


def _said(tokens: tuple[Token, ...], index: int, phrase: tuple[str, ...]) -> bool:
    return index < len(tokens) and tuple(token.text for token in tokens[index : index + len(phrase)]) == phrase
