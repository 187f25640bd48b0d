"""A person's name: who the lead says he is, in the nominative, given name first.

Names are told by the grammemes of the dictionary (Name, Surn, Patr), by the endings of patronymics, and by the
phrases people introduce themselves with; an unknown word is taken for a name only where a name was awaited and
nothing else stands in the message. A name mentioned in a sentence about something else is left alone.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from engine.understanding.intents import read_intents
from engine.understanding.lemmas import known, parses
from engine.understanding.reading import Ask, Reading
from engine.understanding.text import Utterance
from engine.understanding.values import TYPES
from engine.understanding.values.city import is_city
from engine.understanding.values.name_introduction import introduced
from engine.understanding.values.name_part import Word, cases, certain, greets, namelike, role
from engine.understanding.values.name_run import denied, name_at, reading_of
from engine.understanding.values.name_spelling import spelt
from engine.understanding.values.name_words import DIMINUTIVES, FILLERS, GIVEN
from engine.understanding.values.word_set import words

_GOES_ON: Final = words("из с по от на насчет хочу хотел хотела слушаю слушает слушаем from about here speaking")
_SLIPS: Final = words("ой точнее вернее тьфу actually oops")
_SLIPPED: Final = _SLIPS | {"есть"}
_ABOUT_NAMES: Final = words(
    "говорил говорила писал писала сказал сказала зовут звать имя имени назвать называйте называть представиться name"
)
# What may open an answer; after a greeting a name may be the bot's own: «Здравствуйте, Дарья, сколько стоит».
_OPENINGS: Final = words("ну да а я это ок окей хорошо ладно так вот yes well so")
_RETURN: Final = words("а вас вы тебя ты ваше имя как зовут звать and you yours your name what's")


def read(utterance: Utterance, ask: Ask) -> tuple[Reading, ...]:
    """Return the name the lead gave for himself, if he did."""
    words = spelt(utterance)
    if not words:
        return ()
    if ask.awaited and len(words) > 2 and (second := _instead(words)):
        return (second,)
    told = introduced(words, ask)
    if told is not None:
        return (told,)
    if not ask.awaited:
        return ()
    reading = _bare(words) or _after_all(words)
    if reading is None or (_guessed(words, reading) and _understood(utterance, ask)):
        return ()
    return (reading,)


def _guessed(words: tuple[Word, ...], reading: Reading) -> bool:
    said = tuple(word for word in words if reading.start <= word.start < reading.end)
    return any(
        role(part) == "unknown" and not _follows_given(said, place)
        for place, word in enumerate(said)
        for part in word.text.split("-")
    )


def _understood(utterance: Utterance, ask: Ask) -> bool:
    """Tell whether words no dictionary knows mean something else: «пятихатка», «нетушки», «отпишити»."""
    if read_intents(utterance) or TYPES["yes_no"](utterance, replace(ask, type="yes_no")):
        return True
    return any(TYPES[kind](utterance, replace(ask, type=kind)) for kind in ("number", "money", "duration"))


def _instead(words: tuple[Word, ...]) -> Reading | None:
    """«Миша. ой, то есть Михаил»: the name said after a slip stands."""
    if _SLIPPED.isdisjoint([word.text for word in words]):
        return None
    for place in range(len(words) - 1, 0, -1):
        text = words[place].text
        if text not in _SLIPS and (text != "есть" or words[place - 1].text != "то"):
            continue
        run = name_at(words, place + 1, guess=False)
        named = any(role(word.text) == "given" for word in words[:place])
        if named and run and place + 1 + len(run) == len(words) and not run[-1].question:
            return reading_of(run, "name.instead")
    return None


def _after_all(words: tuple[Word, ...]) -> Reading | None:
    """«Да какая разница, как зовут, Серёга»: a last clause that is a name, after words about names."""
    if _ABOUT_NAMES.isdisjoint([word.text for word in words]):
        return None
    last = words[-1].clause
    first = next(place for place, word in enumerate(words) if word.clause == last)
    if not any(word.text in _ABOUT_NAMES for word in words[:first]):
        return None
    run = name_at(words, first, guess=False)
    told = run and first + len(run) == len(words) and not run[-1].question
    return reading_of(run, "name.last") if told and role(run[0].text) == "given" else None


def _bare(words: tuple[Word, ...]) -> Reading | None:
    """Read a message that is nothing but a name, greetings and fillers aside."""
    returned = _returned(words)
    rest = [place for place, word in enumerate(words) if word.text not in FILLERS and not greets(word.text)]
    if not rest:
        return None
    first, last = rest[0], rest[-1]
    if words[first].text in ("не", "not"):
        meant = denied(words, first)
        return reading_of(meant, "name.not-but") if meant else None
    run = name_at(words, first, guess=True)
    if not run or (any(word.question for word in run) and not returned):
        return None  # «Иван, а сколько это стоит?» asks in another clause
    if len(run) == 1 and role(run[0].text) == "surname" and _elsewhere(words, first + 1, run[0]):
        return None
    sure = all(role(word.text) != "unknown" or _follows_given(run, place) for place, word in enumerate(run))
    tail = first + len(run)
    if tail > last:
        guessed = [
            word
            for place, word in enumerate(run)
            if role(word.text) == "unknown" and not (place and run[place - 1].text in GIVEN)
        ]
        if guessed and (len(rest) > 3 or not all(namelike(word) for word in guessed)):
            return None
        if len(run) == 1 and _place(run[0].text, bool(guessed) or "-" in run[0].text):
            return None  # "Chicago", «Астана»
        if len(run) == 1 and _declined(run[0]):
            return None
        told = reading_of(run, "name.alone")
        return replace(told, repaired=True) if guessed and not _looks_named(run) else told
    follower = words[tail]
    ends = follower.clause != run[-1].clause or follower.text in _GOES_ON or follower.text.isdecimal()
    if run[-1].text == "max" and follower.text.isdecimal():
        return None  # "max 10k"
    ends = ends or role(follower.text) == "given"  # «Александр (Саша)»
    ends = ends or _initial(follower) or _asks_back(words[tail:])  # «Мария Б.», «Иван а вас как»
    latin = follower.text in ("here", "speaking") and run[0].text.isascii()
    opened = latin or all(word.text in _OPENINGS for word in words[:first])
    if sure and ends and certain(run[0]) and opened and "nomn" in cases(run[0].text):
        return reading_of(run, "name.first")
    return None


def _follows_given(run: tuple[Word, ...], place: int) -> bool:
    """Tell whether a word is a surname by its capital and the given name before it: "Tom Hardy"."""
    return place > 0 and run[place - 1].text in GIVEN and run[place].raw[0].isupper()


def _looks_named(run: tuple[Word, ...]) -> bool:
    """Tell whether words no dictionary knows are written or built as a name: «Зиннур», «ритуля»; not «абырвалг»."""
    if any(word.raw[0].isupper() and not word.raw.isupper() for word in run):
        return True
    return any(one.tags & {"Name", "Surn", "Patr"} for word in run for one in parses(word.text)[:1])


def _declined(word: Word) -> bool:
    """«Лады» is no answer of somebody called Лада; «Амина» and «Марией» are answers."""
    if not known(word.text) or word.text in DIMINUTIVES or word.text.endswith(("а", "я")):
        return False
    sorts = [one.tags for one in parses(word.text) if one.tags & {"Name", "Surn", "Patr"}]
    return bool(sorts) and not any("ablt" in tags or {"nomn", "sing"} <= tags for tags in sorts)


def _place(text: str, guessed: bool) -> bool:
    """Tell whether a word alone is first of all a city."""
    if text in DIMINUTIVES or not is_city(text):
        return False
    named = max((one.score for one in parses(text) if "Name" in one.tags), default=0.0)
    return guessed or any("Geox" in one.tags and one.score >= 2 * named for one in parses(text)[:1])


def _elsewhere(words: tuple[Word, ...], after: int, word: Word) -> bool:
    """«Ростов» is a city, «Ленина 5» an address: a surname alone is a person's only if it is nothing else."""
    number = after < len(words) and words[after].text.isdecimal()
    return number or any("Geox" in one.tags for one in parses(word.text))


def _initial(word: Word) -> bool:
    return len(word.text) == 1 and word.raw.isupper()


def _returned(heard: tuple[Word, ...]) -> bool:
    """«Анна, а вас?»: the only question is the same one, asked back."""
    return _asks_back(tuple(word for word in heard if word.question))


def _asks_back(asked: tuple[Word, ...]) -> bool:
    return bool(asked) and all(word.text in _RETURN for word in asked)
