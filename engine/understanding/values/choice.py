"""Which option was chosen: its button, id or synonyms, by lemma; its place (второе, 1, "the last one");
or a beginning or misspelling that only one option fits. Negated options are left out («не своя»).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from rapidfuzz.distance import OSA

from engine.understanding.lemmas import known, lemma, lemmas, parses
from engine.understanding.reading import Ask, Option, Reading
from engine.understanding.text import Token, Utterance, read_text
from engine.understanding.values.numerals_forms import word_set
from engine.understanding.values.numerals_words import numerals, ordinal
from engine.value import Number

_NEGATIONS = word_set("не нет без кроме not no except without isn't ни")
_PLACE_WORDS = word_set(
    "вариант варианта номер номером пункт пунктом цифра кнопка ответ под пусть будет наверное думаю давайте выбираю "
    "мне option number answer one the choice choose i'll take pick go with № please let's а и ну тогда на это"
)
_LAST = word_set("последний последняя последнее последнюю last")
_EMPTY = word_set("и в на с у по за из о the a an of in to my is it у меня есть для или not не ли")
_NOTHING = word_set("ничего нет нету никакого никакой nothing none no")
_EXCEPT = word_set("кроме помимо except besides but")
_ONLY = word_set("только больше лишь кроме only else")
_REACH = 2  # words a negation reaches over


@dataclass(frozen=True, slots=True)
class _Found:
    option: int
    first: int
    last: int
    weight: int  # words matched
    typo: bool = False
    named: bool = False  # excepted from nothing, so that no negation reaches it


def read(utterance: Utterance, ask: Ask) -> tuple[Reading, ...]:
    """Return the option chosen; a second one named as well goes to ``others``."""
    tokens = utterance.tokens
    if not tokens or not ask.options:
        return ()
    found = _named(tokens, ask.options)
    if not found and ask.awaited:
        place = _place(tokens, ask.options)
        found = [place] if place is not None else _near(tokens, ask.options)
    if not found:
        return ()
    first = found[0]
    others = tuple(dict.fromkeys(ask.options[one.option].id for one in found[1:] if one.option != first.option))
    reading = Reading(
        ask.options[first.option].id,
        tokens[first.first].start,
        tokens[first.last].end,
        "choice",
        repaired=first.typo,
        others=others,
    )
    return (reading,)


@lru_cache(maxsize=2_048)
def _row(words: str) -> tuple[str, ...]:
    """Return the words of a synonym as tokens, without those that carry nothing."""
    row = tuple(token.text for token in read_text(words).tokens if token.kind in ("word", "number", "emoji"))
    return tuple(word for word in row if word not in _EMPTY) or row


@lru_cache(maxsize=512)
def _rows(option: Option) -> tuple[tuple[str, ...], ...]:
    rows = dict.fromkeys(_row(words) for words in (*option.words, option.id, option.id.replace("_", " ")))
    return tuple(row for row in rows if row)


def _same(word: str, token: Token) -> bool:
    if word == token.text:
        return True
    return token.kind == "word" and bool(lemmas(word) & lemmas(token.text))


def _named(tokens: tuple[Token, ...], options: tuple[Option, ...]) -> list[_Found]:
    """Return the options said by their words, in text order, longer matches before what they cover."""
    found: list[_Found] = []
    said = frozenset().union(*(lemmas(token.text) for token in tokens if token.kind == "word"))
    said |= {token.text for token in tokens}
    for place, option in enumerate(options):
        for row in _rows(option):
            if row[0] in said or not lemmas(row[0]).isdisjoint(said):
                found += _occurrences(tokens, place, row)
    found.sort(key=lambda one: (-one.weight, one.first, one.option))
    kept: list[_Found] = []
    for one in found:
        if all(one.last < other.first or one.first > other.last for other in kept):
            kept.append(one)
    kept = _excepted(tokens, kept, options)
    denied = [one for one in kept if _negated(tokens, one, options) or _absent(tokens, one, options)]
    kept = [one for one in kept if one not in denied]
    if not kept and len(denied) == 1 and len(options) == 2 and len(tokens) <= 3:
        return []  # «не своя» of two options is still a guess
    unsaid = {one.option for one in denied}
    kept = [one for one in kept if one.option not in unsaid]
    kept.sort(key=lambda one: one.first)
    return _owned(tokens, kept, options)


def _excepted(tokens: tuple[Token, ...], kept: list[_Found], options: tuple[Option, ...]) -> list[_Found]:
    """«Ничего кроме дачи»: the exception is what there is."""
    if not any(token.text in _NOTHING for token in tokens):
        return kept
    left = [one for one in kept if not _empty(options[one.option]) and _before(tokens, one) in _EXCEPT]
    return [replace(one, named=True) for one in left] or kept


def _before(tokens: tuple[Token, ...], one: _Found) -> str:
    return tokens[one.first - 1].text if one.first else ""


def _absent(tokens: tuple[Token, ...], one: _Found, options: tuple[Option, ...]) -> bool:
    """«Дачи нет, машина есть»: «нет» that ends the clause denies what stands before it."""
    after = one.last + 1
    if after >= len(tokens) or tokens[after].text not in ("нет", "нету") or _empty(options[one.option]):
        return False
    if tokens[after].clause != tokens[one.last].clause:
        return False
    return after + 1 == len(tokens) or tokens[after + 1].kind == "mark" or tokens[after + 1].text in ("а", "и", "но")


def _owned(tokens: tuple[Token, ...], kept: list[_Found], options: tuple[Option, ...]) -> list[_Found]:
    """An option that means nothing gives way to a thing named beside it: «дача, больше ничего»."""
    things = [one for one in kept if not _empty(options[one.option])]
    if len(options) < 3 or not things or len(things) == len(kept):
        return kept
    empty = [one for one in kept if one not in things]
    sure = things[-1].first > empty[-1].first or any(token.text in _ONLY for token in tokens)
    return things if sure else [*things, *empty]


@lru_cache(maxsize=512)
def _empty(option: Option) -> bool:
    return any(len(row) == 1 and row[0] in _NOTHING for row in _rows(option))


def _occurrences(tokens: tuple[Token, ...], place: int, row: tuple[str, ...]) -> list[_Found]:
    found: list[_Found] = []
    for start in range(len(tokens)):
        index, matched = start, 0
        while matched < len(row) and index < len(tokens):
            if _same(row[matched], tokens[index]):
                matched += 1
            elif not matched or (tokens[index].text not in _EMPTY and tokens[index].kind != "mark"):
                break
            index += 1
        if matched == len(row):
            found.append(_Found(place, start, index - 1, len(row)))
    return found


def _negated(tokens: tuple[Token, ...], one: _Found, options: tuple[Option, ...]) -> bool:
    """«Не своя», «кроме аренды»; but not in «нет, своя» nor where the option itself says «не»."""
    if one.named:
        return False
    if any(word in _NEGATIONS for words in options[one.option].words for word in read_words(words)):
        return False
    for back in range(1, _REACH + 1):
        index = one.first - back
        if index < 0 or tokens[index].clause != tokens[one.first].clause or tokens[index].kind == "mark":
            return False
        if tokens[index].text in _NEGATIONS:
            return tokens[index].text not in ("нет", "no") or back == 1
    return False


@lru_cache(maxsize=2_048)
def read_words(words: str) -> tuple[str, ...]:
    """Return every word of an option's text, normalised."""
    return tuple(token.text for token in read_text(words).tokens)


def _place(tokens: tuple[Token, ...], options: tuple[Option, ...]) -> _Found | None:
    """Read a place in the row of buttons, when the message says nothing else."""
    places: list[tuple[Number, int]] = []
    for index, token in enumerate(tokens):
        if token.kind in ("mark", "emoji") or token.text in _PLACE_WORDS:
            continue
        value: Number | None = None
        if token.text in _LAST:
            value = len(options)
        elif token.kind == "number":
            value = int(token.text[:3])
        elif (named := ordinal(token.text)) is not None:
            value = named
        elif (words := numerals(token.text)) and len(words) == 1:
            value = words[0].value
        elif index and token.text in ("й", "ый", "ой", "е", "ое", "я", "ая", "ю", "ую", "st", "nd", "rd", "th"):
            continue
        if value is None:
            return None
        places.append((value, index))
    if not places and tokens[-1].text == "one" and len(tokens) > 1:
        places = [(1, len(tokens) - 1)]  # number one
    if len(places) != 1 or not 1 <= places[0][0] <= len(options) or places[0][0] != int(places[0][0]):
        return None
    return _Found(int(places[0][0]) - 1, places[0][1], places[0][1], 1)


def _near(tokens: tuple[Token, ...], options: tuple[Option, ...]) -> list[_Found]:
    """Return the one option that a beginning (съём) or a misspelt word (сьемная) fits."""
    alone = sum(1 for token in tokens if token.kind == "word" and token.text not in _EMPTY | _PLACE_WORDS) <= 2
    for index, token in enumerate(tokens):
        if token.kind != "word" or len(token.text) < 4:
            continue
        fits = {place for place, option in enumerate(options) if _begins(token.text, option, alone)}
        typo = False
        if not fits and len(token.text) >= 5 and (token.text.isascii() or not known(token.text)):
            typo = True
            fits = {place for place, option in enumerate(options) if _misspelt(token.text, option)}
        if len(fits) == 1:
            one = _Found(fits.pop(), index, index, 1, typo)
            return [] if _negated(tokens, one, options) else [one]
    return []


def _begins(word: str, option: Option, alone: bool) -> bool:
    return any(
        part.startswith(word)
        for row in _rows(option)
        if len(row) == 1 or (alone and _tells(row[0]))
        for part in (row[0], lemma(row[0]))
    )


def _misspelt(word: str, option: Option) -> bool:
    return any(
        len(part) >= 4 and OSA.distance(part, word, score_cutoff=1) <= 1
        for row in _rows(option)
        for one in row
        if len(row) == 1 or _tells(one)
        for part in (one, lemma(one))
    )


@lru_cache(maxsize=2_048)
def _tells(word: str) -> bool:
    """Whether a word of a longer synonym may stand for it: a noun or an adjective, no «только», no «живу»."""
    return word.isascii() or bool({"NOUN", "ADJF"} & parses(word)[0].tags)
