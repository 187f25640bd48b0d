"""What is worded as a duration and is none: ages, rates, a plea to wait, a time to come, and sayings.

«Мне 45 лет», «ребёнку 3 года», "twice a week", «подождите минутку», «час от часу не легче».
"""

from __future__ import annotations

from typing import Final

from engine.understanding.text import Token
from engine.understanding.values.duration_ahead import put_off
from engine.understanding.values.duration_words import MINUTE, UNITS, YEAR
from engine.understanding.values.numerals_forms import word_set
from engine.understanding.values.spans import Span

_OF_ADULTS: Final = word_set("мне ему ей нам им мужу жене маме папе отцу матери бабушке возраст am im aged turned")
_OF_CHILDREN: Final = word_set("ребенку сыну дочке дочери малышу внуку внучке сынишке доче детям возраст возрасте aged")
_GROWN: Final = 10 * YEAR  # «мне 3 года не платят» tells no age
_AGE_AFTER: Final = (("years", "old"), ("year", "old"), ("yo",), ("y", ".", "o"), ("от", "роду"), ("of", "age"))
_OLD: Final = word_set("old роду age")
_WAIT: Final = word_set(
    "подожди подождите погоди погодите обожди обождите дай дайте секундочку минуточку сек wait hold just give moment"
)
_MOMENT: Final = word_set("минутку минуточку секундочку секунду секундочка минутка минуточка sec")
_PER: Final = word_set("a an one")
_OFTEN: Final = word_set("once twice thrice times time dollars bucks rubles euros pounds percent usd eur gbp k")
_HYPERBOLE: Final = word_set("сто тыщу тысячу тыща")
_SAYINGS: Final = (
    ("час", "от", "часу"),
    ("час", "пик"),
    ("день", "ото", "дня"),
    ("день", "за", "днем"),
    ("изо", "дня", "в", "день"),
    ("со", "дня", "на", "день"),
    ("день", "в", "день"),
    ("с", "часу", "на", "час"),
    ("с", "минуты", "на", "минуту"),
    ("минута", "в", "минуту"),
    ("год", "от", "года"),
    ("год", "за", "годом"),
    ("из", "года", "в", "год"),
    ("месяц", "к", "месяцу"),
    ("в", "час", "по", "чайной"),
    ("на", "черный", "день"),
    ("без", "году", "неделя"),
    ("day", "to", "day"),
    ("hour", "of", "need"),
    ("these", "days"),
    ("day", "by", "day"),
    ("day", "after", "day"),
    ("end", "of", "day"),
    ("day", "off"),
    ("of", "the", "day"),
    ("forever", "and", "a", "day"),
)
_LONGEST: Final = max(len(said) for said in _SAYINGS)
_BY_FIRST: Final = {
    first: tuple(said for said in _SAYINGS if said[0] == first) for first in dict.fromkeys(said[0] for said in _SAYINGS)
}
_ONE_DAY: Final = word_set("some any new happy leap fiscal every each")


def unmeant(tokens: tuple[Token, ...], span: Span) -> bool:
    """Tell whether the words of a span are no length of time."""
    return (
        _age(tokens, span)
        or _plea(tokens, span)
        or _rate(tokens, span)
        or _saying(tokens, span)
        or put_off(tokens, span)
    )


def _text(tokens: tuple[Token, ...], index: int) -> str:
    return tokens[index].text if 0 <= index < len(tokens) else ""


def _age(tokens: tuple[Token, ...], span: Span) -> bool:
    before = span.first - 1
    while _text(tokens, before) in ("уже", "всего", "сейчас", "исполнилось", "is", "only", ":", "m", "'"):
        before -= 1
    after = span.last + 1
    words = tuple(token.text for token in tokens[after : after + 3])
    if _text(tokens, after) in _OLD or any(words[: len(said)] == said for said in _AGE_AFTER):
        return True
    if _text(tokens, span.last) in ("yo",) or _text(tokens, before) in _OF_CHILDREN:
        return True
    adult = _text(tokens, before) in _OF_ADULTS or (_text(tokens, before) == "i" and _text(tokens, before + 1) == "'")
    return adult and (span.low or 0) >= _GROWN


def _plea(tokens: tuple[Token, ...], span: Span) -> bool:
    """«Минутку», «дайте минуту», "just a second": one minute or second that somebody is asked to wait."""
    if span.low != span.high or span.low not in (1, MINUTE) or tokens[span.first].kind == "number":
        return False
    if _text(tokens, span.last) in _MOMENT or _text(tokens, span.first) == "одну":
        return True
    return any(token.text in _WAIT for token in tokens[max(0, span.first - 3) : span.first])


def _rate(tokens: tuple[Token, ...], span: Span) -> bool:
    """ "Twice a week", "$500 a month": how often or how much, not how long."""
    if _text(tokens, span.first) not in _PER or span.first == 0:
        return _text(tokens, span.first - 1) in _ONE_DAY and span.first == span.last
    before = tokens[span.first - 1]
    return before.kind == "number" or before.text in _OFTEN


def _saying(tokens: tuple[Token, ...], span: Span) -> bool:
    if (span.low or 0) >= 100 * YEAR and span.low == span.high and _text(tokens, span.first) in _HYPERBOLE:
        return True
    for start in range(max(0, span.first - _LONGEST + 1), span.last + 1):
        for said in _BY_FIRST.get(tokens[start].text, ()):
            near = start > span.first - len(said)
            if near and tuple(token.text for token in tokens[start : start + len(said)]) == said:
                return _text(tokens, span.last) in UNITS
    return False
