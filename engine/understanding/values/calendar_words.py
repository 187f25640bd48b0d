"""The words of the calendar and the clock in Russian and English, in every form people use, and their misspellings.

Tables are spelt by rule (stem and case endings), so that no form is forgotten. A word unknown to the dictionary is
read as the calendar word it is a slip away from: «завтро», «сиводня», «понидельник», "tommorow".
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from engine.understanding.lemmas import known
from engine.understanding.near import nearby
from engine.understanding.values.word_set import listed, words
from engine.value import Part


def _forms(*rows: tuple[int, str]) -> dict[str, int]:
    return {word: number for number, words in rows for word in words.split()}


def _ending(stem: str, endings: str) -> str:
    return " ".join(stem + ending.strip("_") for ending in endings.split())


RELATIVE: Final = _forms(
    (-2, "позавчера"),
    (-1, "вчера yesterday"),
    (0, "сегодня сегодняшний сегодняшнего сегодняшнем седня седни сегодн сеня today 2day"),
    (
        1,
        "завтра завтрашний завтрашнего завтрашнем завтрашнюю завтре tomorrow tmrw tmr tmrow tomoz tom "
        "2morrow 2moro 2morow 2mrw 2moz",
    ),
    (2, "послезавтра послезавтрашний послезавтрашнего пслезавтра"),
    (3, "послепослезавтра"),
)
WEEKDAYS: Final = _forms(
    (0, "пн пнд пон понед monday mon " + _ending("понедельник", "_ а у ом е")),
    (1, "вт втр вторн tuesday tue tues " + _ending("вторник", "_ а у ом е")),
    (2, "ср срд wednesday wed weds " + _ending("сред", "а ы е у ой")),
    (3, "чт чтв четв thursday thu thur thurs " + _ending("четверг", "_ а у ом е")),
    (4, "пт птн пятн friday fri " + _ending("пятниц", "а ы е у ей") + " пятничку пятничка"),
    (5, "сб суб субб saturday sat " + _ending("суббот", "а ы е у ой") + " субботу субботку"),
    (
        6,
        "вс вск воскр воскрес sunday sun "
        + _ending("воскресень", "е я ю ем")
        + " воскресении "
        + _ending("воскресени", "е я ю ем"),
    ),
)
MONTHS: Final = _forms(
    (1, "янв january jan " + _ending("январ", "ь я ю ем е")),
    (2, "фев февр february feb " + _ending("феврал", "ь я ю ем е")),
    (3, "мар march " + _ending("март", "_ а у ом е")),
    (4, "апр april apr " + _ending("апрел", "ь я ю ем е")),
    (5, "may " + _ending("ма", "й я ю ем е")),
    (6, "июн june jun " + _ending("июн", "ь я ю ем е")),
    (7, "июл july jul " + _ending("июл", "ь я ю ем е")),
    (8, "авг august aug " + _ending("август", "_ а у ом е")),
    (9, "сен сент september sep sept " + _ending("сентябр", "ь я ю ем е")),
    (10, "окт october oct " + _ending("октябр", "ь я ю ем е")),
    (11, "ноя нояб november nov " + _ending("ноябр", "ь я ю ем е")),
    (12, "дек декаб december dec " + _ending("декабр", "ь я ю ем е")),
)

_LONG: Final = listed(
    "пять шесть семь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать "
    "восемнадцать девятнадцать двадцать тридцать"
)
_LONG_NUMBERS: Final = (5, 6, 7, 9, 10, *range(11, 21), 30)
CARDINALS: Final = {
    **_forms(
        (0, "ноль нуль ноля нулю zero"),
        (1, "один одного одному одним одном одна одну one"),
        (2, "два двух двум двумя две two"),
        (3, "три трех трем тремя three"),
        (4, "четыре четырех четырем четырьмя four"),
        (8, "восемь восьми восемью восьмью eight"),
        (40, "сорок сорока forty"),
        (50, "пятьдесят пятидесяти fifty"),
        (5, "five пять"), (6, "six"), (7, "seven"), (9, "nine"), (10, "ten"), (11, "eleven"), (12, "twelve"),
        (15, "fifteen пятнадцати"), (20, "twenty"), (30, "thirty"), (45, "forty-five"),
    ),
    **{
        word[:-1] + ending: number
        for word, number in zip(_LONG, _LONG_NUMBERS, strict=True)
        for ending in ("ь", "и", "ью")
    },
}  # fmt: skip
_ORDINAL_STEMS: Final = listed(
    "перв втор треть четверт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат "
    "шестнадцат семнадцат восемнадцат девятнадцат двадцат"
)
ORDINALS: Final = {
    **{
        stem + ending: number
        for number, stem in enumerate(_ORDINAL_STEMS, 1)
        for ending in (("его", "ему", "им", "ем", "е") if stem == "треть" else ("ого", "ому", "ым", "ом", "ое"))
    },
    **{f"тридцат{ending}": 30 for ending in ("ого", "ому", "ым", "ом", "ое")},
    **{
        word: number
        for number, word in enumerate(
            listed(
                "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
                "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
            ),
            1,
        )
    },
    "thirtieth": 30,
}

UNITS: Final = {
    word: unit
    for unit, words in (
        ("minute", "минута минуту минуты минут минутку минутки минуток минуточек мин minute minutes min mins"),
        ("hour", "час часа часов часу часик часика часиков часок часочек ч hour hours hr hrs h"),
        ("day", "день дня дней денек денька деньков сутки суток day days"),
        ("week", "неделя неделю недели недель недельку недельки неделек нед week weeks"),
        ("month", "месяц месяца месяцев месяцок мес month months"),
        ("year", "год года лет годик годика year years"),
    )
    for word in words.split()
}
HOUR_WORDS: Final = words("час часа часов часу часам часами часах часик часика часиков часикам ч o'clock oclock h")
MINUTE_WORDS: Final = words("м минута минуту минуты минут минутам мин minutes min")

# «в 3 дня», «5 вечера»: the half of the day a clock hour is said in.
HALVES: Final = {
    **dict.fromkeys(("утра", "утречка", "am"), "am"),
    **dict.fromkeys(("дня",), "noon"),
    **dict.fromkeys(("вечера", "вечерка"), "evening"),
    "pm": "pm",
    **dict.fromkeys(("ночи",), "night"),
}
PARTS: Final[dict[str, Part]] = {
    **dict.fromkeys(
        listed("утром утречком утро утру утречку поутру спозаранку спозаранок morning mornings утрам"), "morning"
    ),
    **dict.fromkeys(listed("обед обедик обеду обедику обеденный обеденное lunch lunchtime"), "lunch"),
    **dict.fromkeys(listed("днем деньком afternoon arvo"), "afternoon"),
    **dict.fromkeys(
        listed("вечером вечерком вечер вечерок вечеру вечерку вечерочку вечерочком evening eve"), "evening"
    ),
    **dict.fromkeys(listed("ночью ночь ночи night"), "night"),
}
NEXT: Final = words(
    "следующий следующего следующему следующим следующем следующая следующей следующую следующее следующие следующих "
    "след следущий следущую следущей следущем следущий слудующий слет будущей будущую будущий будущем будущим next"
)
THIS: Final = words(
    "этот этого этому этим этом эта этой эту это эти этих ближайший ближайшего ближайшем ближайшую ближайшая "
    "ближайшее ближайшие ближайших ближайшей текущий текущей текущего текущем this coming upcoming"
)
PAST: Final = words(
    "прошлый прошлым прошлого прошлом прошлая прошлой прошлую прошлое прошлые прошлых last previous минувший минувшую"
)
WEEK: Final = words("неделя недели неделе неделю неделей недельке week")
WEEKEND: Final = words("выходные выходных выходным weekend weekends")
MONTH: Final = words("месяц месяца месяце month")

_HELPING: Final = words("через после половина половине четверть полчаса примерно обеда")
_VOCABULARY: Final = tuple(
    word
    for table in (RELATIVE, WEEKDAYS, MONTHS, UNITS, PARTS, WEEKEND, NEXT, HALVES, CARDINALS, ORDINALS, _HELPING)
    for word in table
    if len(word) >= (7 if table is CARDINALS else 5)
)
_KNOWN: Final = frozenset(
    {*RELATIVE, *WEEKDAYS, *MONTHS, *UNITS, *PARTS, *WEEKEND, *NEXT, *THIS, *HALVES, *CARDINALS, *ORDINALS}
)
_TWICE: Final = 9  # letters of a word that may have two slips
_SOUNDS: Final = str.maketrans({"о": "а", "е": "и", "э": "и", "ы": "и", "я": "и"})
_ENGLISH: Final = words("tomorrow yesterday morning evening afternoon minutes weekend tonight") | {
    word for table in (WEEKDAYS, MONTHS) for word in table if word.isascii() and len(word) >= 6
}


def _heard(word: str) -> str:
    """Write a word as it sounds: unstressed vowels fall together, the «г» of «сегодня» is a «в»."""
    return word.replace("сего", "сево").translate(_SOUNDS)


_BY_SOUND: Final = {
    _heard(word): word for word in sorted(_VOCABULARY, reverse=True) if not word.isascii()
}  # of those that sound the same the first
_LONG_SOUNDS: Final = sorted(sound for sound in _BY_SOUND if len(sound) >= _TWICE - 2)
_NEAR: Final = nearby(_BY_SOUND)


@lru_cache(maxsize=20_000)
def spell(word: str) -> str:
    """Return the calendar word an unknown word is a slip away from, or the word itself."""
    if word in _KNOWN or len(word) < 5:
        return {"c": "с", "k": "к"}.get(word, word)  # one letter tells no alphabet
    if word.isascii():
        return _english(word) if len(word) >= 6 else word
    if known(word):
        return word
    heard = _heard(word)
    near = _NEAR.slips(heard)
    if heard in near:
        return _BY_SOUND[heard]
    if not near and len(heard) >= _TWICE:
        near = {one for one, _, _ in extract(heard, _LONG_SOUNDS, scorer=OSA.distance, score_cutoff=2, limit=None)}
    return min((_BY_SOUND[sound] for sound in near), default=word)


def _english(word: str) -> str:
    slips = 1 if len(word) < 8 else 2
    score, best = min((OSA.distance(one, word, score_cutoff=slips), one) for one in _ENGLISH)
    return best if score <= slips and word[0] == best[0] else word
