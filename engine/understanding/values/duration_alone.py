"""A unit of time without a number: «месяц», «час», "a week"; not in a rate, a greeting or a date."""

from __future__ import annotations

from engine.understanding.lemmas import parses
from engine.understanding.text import Token
from engine.understanding.values.duration_tail import with_half
from engine.understanding.values.duration_words import HOUR, Unit
from engine.understanding.values.numerals_bounds import BEFORE, match
from engine.understanding.values.numerals_forms import word_set
from engine.understanding.values.numerals_range import Atom
from engine.understanding.values.numerals_words import ordinal

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
_ANOTHER = frozenset({"другой", "другая", "другую", "другие", "другое"})
_OF_BIRTH = word_set("рождения постройки выпуска основания издания one")
_AFTER_ENGLISH = word_set(
    "or and for about around almost maybe like over under than roughly nearly within one just approx approximately is "
    "was been since perhaps probably well say only already took full whole entire half a the another least most to"
)


def alone(tokens: tuple[Token, ...], index: int, unit: Unit) -> Atom | None:
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
    return with_half(tokens, Atom(unit.seconds, index, index, unit.seconds, "time", True, word=True), unit)


def _of_something(token: Token) -> bool:
    """«День зарплаты» is a date."""
    return token.kind == "word" and not token.text.isascii() and {"NOUN", "gent"} <= parses(token.text)[0].tags
