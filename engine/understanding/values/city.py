"""The city a lead names, in the nominative: any case, nicknames, Latin spellings, slips of the finger.

The names stand in ``data/cities.txt``. A name that is also an ordinary word («орёл», «шахты») or a person's
(«владимир») counts only where a city was asked for and nothing else is said.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Final, Literal

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from engine.understanding.lemmas import known, parses
from engine.understanding.near import Nearby, nearby
from engine.understanding.reading import Ask, Reading
from engine.understanding.slang import SLANG
from engine.understanding.text import Token, Utterance
from engine.understanding.values.city_forms import forms, latin
from engine.understanding.values.city_people import home_of
from engine.understanding.values.name_words import ENGLISH
from engine.understanding.values.word_set import words

_TWICE: Final = 9  # letters of a Russian word that may have two slips
_LATIN: Final = 6  # letters of a Latin word that may be a slip
_VOWELS: Final = frozenset("аеиоуыэюя")
_NUMERALS: Final = words("полтора полторы четыре восемь девять десять двадцать тридцать сорок девяносто двести триста")
_LONGEST: Final = 4  # words of a name: «Ростов на Дону», "Комсомольск на Амуре"
_WHERE: Final = words("в во из с со под около возле рядом до по на from in near of")
_TOWN: Final = words("город города городе городу г гор гор-д city town")
_LIVE: Final = words(
    "переехал переехала переехали живу живем проживаю проживаем нахожусь находимся живет live living based located"
)
_NOT_CITY: Final = words(
    "деревня деревне деревни село селе села поселок поселке поселка пгт станица станице станицы хутор хуторе район "
    "районе ул улица улице улицы проспект проспекте пр-т площадь площади шоссе метро станция станции переулок "
    "бульвар жк village street avenue district отель банк клуб ресторан"
)
_REGION: Final = words("область области обл край края крае район района районе республика region oblast")
_STREET: Final = words("улица ул проспект шоссе переулок street avenue")
_BYGONE: Final = words("раньше жил жила жили был была были родился родилась учился училась ездил ездила уехал")
_NOWADAYS: Final = words("теперь сейчас ныне нынче now currently")
_NATIVE: Final = words("коренной коренная коренные мы всей семьей все тут здесь местные местный которые те")
_MOVED: Final = words(
    "переехал переехала переехали переезжаю переезжаем перебрался перебралась перебрались moved moving"
)
_MEMORY: Final = 4  # words
_DENIAL: Final = words("не кроме без not except")
_YOURS: Final = words("вы вас вам ваш ваша ваше ваши you your")
_FILLERS: Final = words(
    "я мы сам сама сами сейчас ну это вот да а и же пока город города городе г живу живем проживаю нахожусь "
    "находимся сейчас в из с во под мой наш родом здравствуйте привет добрый день вечер пожалуйста россия рф "
    "просто только у нас ага типа будет пусть i am i'm live in from the we are it's city so well и районе области "
    "центр центре"
)


@dataclass(frozen=True, slots=True)
class Atlas:
    """Word sequences to city names, by first word, the longest sequences first; and every word they are made of,
    by its length and first letter, and by its ends.
    """

    names: dict[str, tuple[tuple[tuple[str, ...], str], ...]]
    words: dict[tuple[int, str], tuple[str, ...]]
    near: Nearby


def read(utterance: Utterance, ask: Ask) -> tuple[Reading, ...]:
    """Return the cities of a message in the order they are named; one said to be his own silences the others."""
    words = tuple(token for token in utterance.tokens if token.kind in ("word", "number"))
    atlas = _atlas()
    spelt = [token.text for token in words]
    if not any(text in atlas.names for text in spelt):
        if not ask.awaited:
            return ()
        townsman = _townsman(words)
        if townsman is not None:
            return (townsman,)
        spelt = [_repaired(text) for text in spelt]
        if not any(text in atlas.names for text in spelt):
            return ()
    elif ask.awaited:
        spelt = [_repaired(text) for text in spelt]
    asked = {token.clause for token in utterance.tokens if token.text == "?"}
    asked &= {token.clause for token in words if token.text in _YOURS}
    readings: list[Reading] = []
    bygone: list[Reading] = []
    present: list[Reading] = []
    index = 0
    while index < len(words):
        match = _match(atlas, spelt, index)
        if match is None or words[index].clause in asked:  # «а вы из Москвы?» asks about another's
            index += 1
            continue
        name, length = match
        reading = _accepted(words, spelt, index, length, name, ask)
        if reading:
            time = _time_of(words[max(0, index - _MEMORY) : index])
            if _left_behind(spelt, index):
                time = "past"
            (bygone if time == "past" else present if time == "present" else readings).append(reading)
        index += length
    if present and (readings or bygone):
        return tuple(present)  # «из Перми, теперь в Уфе»
    readings += present
    own = tuple(reading for reading in readings if reading.evident)
    return own or tuple(readings) or tuple(bygone)


def is_city(word: str) -> bool:
    """Tell whether a normalised word alone, hyphens and all, is a city in the nominative, or a slip of one."""
    parts = tuple(word.split("-"))
    found = next((name for sequence, name in _atlas().names.get(parts[0], ()) if sequence == parts), None)
    if found is not None:
        return not known(word) or found.lower().replace("ё", "е") == word  # «Милана» is no genitive of Милан
    placed = len(parts) == 1 and any("Geox" in one.tags for one in parses(word)[:1])
    return placed and _repaired(word) != word


def _townsman(words: tuple[Token, ...]) -> Reading | None:
    """«Мы питерские», «туляк»: the only word that says something names the people of a city."""
    rest = [token for token in words if token.text not in _FILLERS and token.text not in _NATIVE]
    if len(rest) != 1 or rest[0].kind != "word":
        return None
    name = home_of(rest[0].text, _by_name())
    return None if name is None else Reading(name, rest[0].start, rest[0].end, "city.people")


@lru_cache(maxsize=1)
def _by_name() -> dict[str, str]:
    """Return the city of every name of one word, nicknames included."""
    return {row[0]: name for rows in _atlas().names.values() for row, name in rows if len(row) == 1}


def _match(atlas: Atlas, spelt: list[str], index: int) -> tuple[str, int] | None:
    for sequence, name in atlas.names.get(spelt[index], ()):
        if tuple(spelt[index : index + len(sequence)]) == sequence:
            return name, len(sequence)
    return None


def _accepted(
    words: tuple[Token, ...], spelt: list[str], index: int, length: int, name: str, ask: Ask
) -> Reading | None:
    """Judge by the words around whether a city is meant, and whether it is the lead's own."""
    before = [token.text for token in words[max(0, index - 3) : index]]
    after = words[index + length].text if index + length < len(words) else ""
    last = before[-1] if before else ""
    if last in _NOT_CITY or after in _REGION or any(word in _DENIAL for word in before[-2:]):
        return None
    marked = last in _TOWN or (last in _WHERE and len(before) > 1 and before[-2] in (_LIVE | _TOWN))
    marked = marked or (bool(before) and last in _LIVE)
    if length == 1 and after in _STREET and _ordinary(spelt[index]):
        return None
    if _ordinary(spelt[index]) and length == 1 and not marked:
        if not ask.awaited or any(
            token.text not in _FILLERS for place, token in enumerate(words) if not index <= place < index + length
        ):
            return None
        if len(words) > 1 and last not in _WHERE and last and last not in _FILLERS:
            return None
    elif length == 1 and (_person_beside(words, index) or _of_other_things(words, index, _atlas())):
        return None
    repaired = any(spelt[place] != words[place].text for place in range(index, index + length))
    return Reading(
        name, words[index].start, words[index + length - 1].end, "city.name", evident=marked, repaired=repaired
    )


def _left_behind(spelt: list[str], index: int) -> bool:
    """«Переехал из Тулы в Москву»: one moves from the city that was left."""
    return index > 1 and spelt[index - 1] in ("из", "from") and spelt[index - 2] in _MOVED


def _of_other_things(words: tuple[Token, ...], index: int, atlas: Atlas) -> bool:
    """«Орёл или решка»: a word of two meanings beside an «или» is a city only where the other is one too."""
    joined = index + 2 < len(words) and words[index + 1].text in ("или", "либо", "or")
    if not joined or words[index + 2].text in atlas.names:
        return False
    return any("NOUN" in one.tags and not one.tags & {"Geox"} for one in parses(words[index].text))


def _time_of(before: tuple[Token, ...]) -> Literal["past", "present"] | None:
    """«Раньше Самара, теперь Сочи»: what was said last tells which city is of the past."""
    said = [token.text for token in before if token.text in _BYGONE | _NOWADAYS]
    return None if not said else "past" if said[-1] in _BYGONE else "present"


def _person_beside(words: tuple[Token, ...], index: int) -> bool:
    """«Владимир Иванович», «Антон Чехов»: a name among names is a person."""
    beside = [words[place].text for place in (index - 1, index + 1) if 0 <= place < len(words)]
    own = any(one.tags & {"Name", "Surn"} for one in parses(words[index].text))
    return own and any(one.tags & {"Patr", "Name"} for word in beside for one in parses(word)[:1])


@lru_cache(maxsize=4096)
def _ordinary(word: str) -> bool:
    """Tell whether a form is first of all something else than a place: a common word or a person's name."""
    if word.isascii() or not known(word):
        return False
    sorts = parses(word)
    best = max(one.score for one in sorts)
    return not any("Geox" in one.tags and one.score * 2 >= best for one in sorts)


@lru_cache(maxsize=4096)
def _repaired(word: str) -> str:
    """Return the form of a city name that an unknown word is one slip away from; two slips in a long word."""
    atlas = _atlas()
    if len(word) < 5 or word in atlas.names or known(word) or word in SLANG or _numeral(word):
        return word
    if word.isascii() and (len(word) < _LATIN or word in ENGLISH):
        return word  # no dictionary tells "never" from a slip of Nevel
    if word in atlas.words.get((len(word), word[0]), ()):
        return word
    near = sorted((one for one in atlas.near.slips(word) if _same_start(word, one)), key=_by_length)
    if not near and len(word) >= _TWICE and not word.isascii():
        near = sorted(_twice_slipped(atlas, word), key=_by_length)
    owners = {name for form in near for _, name in atlas.names.get(form, ())[:1]}
    if len(owners) > 1:
        near = [form for form in near if form[0] == word[0] and form[-1] == word[-1]]
        owners = {name for form in near for _, name in atlas.names.get(form, ())[:1]}
    return near[0] if near and len(owners) <= 1 else word


def _twice_slipped(atlas: Atlas, word: str) -> set[str]:
    starts = {word[0], word[1], *(_VOWELS if word[0] in _VOWELS else ())}
    return {
        found[0]
        for length in range(len(word) - 2, len(word) + 3)
        for start in starts
        for found in extract(
            word, atlas.words.get((length, start), ()), scorer=OSA.distance, score_cutoff=2, limit=None
        )
        if _same_start(word, found[0])
    }


def _by_length(form: str) -> tuple[int, str]:
    return len(form), form


def _same_start(typed: str, name: str) -> bool:
    """Fingers seldom slip at the first letter: «Нетушки» is no Петушки; «Аренбург» and «Омск» are heard so."""
    return typed[0] == name[0] or {typed[0], name[0]} <= _VOWELS or typed[:2] == name[1::-1]


def _numeral(word: str) -> bool:
    """«Полтары» is nearer to a number than to Полтава."""
    return any(OSA.distance(word, one, score_cutoff=1) <= 1 for one in _NUMERALS)


@lru_cache(maxsize=1)
def _atlas() -> Atlas:
    names: dict[str, dict[tuple[str, ...], str]] = {}
    words: dict[tuple[int, str], set[str]] = {}
    text = files("engine.understanding.values").joinpath("data/cities.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        if line.startswith("#") or not line.strip():
            continue
        name, others, extra = (part.strip() for part in f"{line}||".split("|")[:3])
        for spelling in _spellings(name, others, extra):
            sequence = tuple(spelling.replace("-", " ").replace(".", " ").split())
            if not sequence or len(sequence) > _LONGEST:
                continue
            names.setdefault(sequence[0], {}).setdefault(sequence, name)
            for word in sequence:
                if len(word) >= 5:
                    words.setdefault((len(word), word[0]), set()).add(word)
    ordered = {first: tuple(sorted(found.items(), key=lambda pair: -len(pair[0]))) for first, found in names.items()}
    near = nearby(word for found in words.values() for word in found)
    return Atlas(ordered, {start: tuple(found) for start, found in words.items()}, near)


def _spellings(name: str, others: str, extra: str) -> set[str]:
    """Return all forms of a line of the list, lower-case and without ё."""
    plain = name.lower().replace("ё", "е")
    nominatives = {plain, *(one.strip().replace("ё", "е") for one in others.split(",") if one.strip())}
    made = {form for one in nominatives for form in forms(one)}
    made.update(one.strip().replace("ё", "е") for one in extra.split(",") if one.strip())
    if len(plain) >= 5:
        made.update(latin(plain.replace("-", " ")))
    return made
