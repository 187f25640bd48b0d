"""A person's name: who the lead says he is, in the nominative, given name first.

Names are told by the grammemes of the dictionary (Name, Surn, Patr), by the endings of patronymics, and by the
phrases people introduce themselves with; an unknown word is taken for a name only where a name was awaited and
nothing else stands in the message. A name mentioned in a sentence about something else is left alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

from rapidfuzz.distance import OSA

from engine.understanding.lemmas import known, parses
from engine.understanding.reading import Ask, Reading
from engine.understanding.text import Token, Utterance, glued
from engine.understanding.values.name_words import DIMINUTIVES, ENGLISH, FILLERS, GIVEN, NEVER, STRONG, WEAK
from engine.understanding.values.word_set import words

Role = Literal["given", "surname", "patronymic", "unknown"]

_PATRONYMICS: Final = (
    "ович",
    "евич",
    "овна",
    "евна",
    "ична",
    "инична",
    "овича",
    "евича",
    "овны",
    "евны",
    "овной",
    "евной",
)
_TURKIC: Final = frozenset({"оглы", "кызы", "кизи", "угли", "оглу", "улы", "уулу"})
_VOWELS: Final = frozenset("аеиоуыэюяёaeiouyүұөәі")
_STRONG_FIRST: Final = frozenset(phrase[0] for phrase in STRONG)
_WEAK_FIRST: Final = frozenset(phrase[0] for phrase in WEAK)
_GOES_ON: Final = words("из с по от на насчет хочу хотел хотела слушаю слушает слушаем from about")
_FUNCTION: Final = frozenset({"PREP", "CONJ", "PRCL", "NPRO", "INTJ", "ADVB", "PRED", "VERB"})
_ROWS: Final = ("йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю")  # fingers run along the keyboard
_KEYBOARD: Final = frozenset(
    row[first:last] for row in _ROWS for first in range(len(row)) for last in range(first + 3, len(row) + 1)
)
_MARKERS: Final = ("зовут", "зовите", "называйте")
_SLIPS: Final = words("ой точнее вернее тьфу actually oops")
_SLIPPED: Final = _SLIPS | {"есть"}
_ABOUT_NAMES: Final = words("зовут звать имя имени назвать называйте называть представиться name")
_RETURN: Final = words("а вас вы тебя ты ваше имя как зовут звать and you yours your name what's")
_BACK: Final = frozenset({"я", "меня", "зовут", "звать", "here", "speaking", "это", "мое", "имя"})


@dataclass(frozen=True, slots=True)
class Word:
    """One word of the message that may be a part of a name; hyphenated parts are one word."""

    text: str
    raw: str
    start: int
    end: int
    clause: int
    question: bool


def read(utterance: Utterance, ask: Ask) -> tuple[Reading, ...]:
    """Return the name the lead gave for himself, if he did."""
    words = _words(utterance)
    if not words:
        return ()
    if ask.awaited and len(words) > 2 and (second := _instead(words)):
        return (second,)
    for phrases, firsts, strong in ((STRONG, _STRONG_FIRST, True), (WEAK, _WEAK_FIRST, False)):
        if not strong and not ask.awaited and len(words) > 12:
            break
        for index, word in enumerate(words):
            if word.text not in firsts or word.question:
                continue
            reading = _introduced(words, index, phrases, strong, ask)
            if reading:
                return (reading,)
    if not ask.awaited:
        return ()
    reading = _bare(words) or _after_all(words)
    return (reading,) if reading else ()


def _instead(words: tuple[Word, ...]) -> Reading | None:
    """«Миша. ой, то есть Михаил»: the name said after a slip stands."""
    if _SLIPPED.isdisjoint([word.text for word in words]):
        return None
    for place in range(len(words) - 1, 0, -1):
        text = words[place].text
        if text not in _SLIPS and (text != "есть" or words[place - 1].text != "то"):
            continue
        run = _run(words, place + 1, guess=False)
        named = any(role(word.text) == "given" for word in words[:place])
        if named and run and place + 1 + len(run) == len(words) and not run[-1].question:
            return _reading(run, "name.instead")
    return None


def _after_all(words: tuple[Word, ...]) -> Reading | None:
    """«Да какая разница, как зовут, Серёга»: a last clause that is a name, after words about names."""
    if _ABOUT_NAMES.isdisjoint([word.text for word in words]):
        return None
    last = words[-1].clause
    first = next(place for place, word in enumerate(words) if word.clause == last)
    if not any(word.text in _ABOUT_NAMES for word in words[:first]):
        return None
    run = _run(words, first, guess=False)
    told = run and first + len(run) == len(words) and not run[-1].question
    return _reading(run, "name.last") if told and role(run[0].text) == "given" else None


def _words(utterance: Utterance) -> tuple[Word, ...]:
    """Return the words of the message; «Анна-Мария» is one, and every word knows whether its clause asks."""
    tokens = utterance.tokens
    asking = {token.clause for token in tokens if token.text == "?"}
    words: list[Word] = []
    joined = False
    for index, token in enumerate(tokens):
        if token.kind in ("word", "number"):
            if joined:
                last = words.pop()
                start, text = last.start, f"{last.text}-{token.text}"
            else:
                start, text = token.start, token.text if len(token.text) < 5 else _marker(token.text)
            raw = utterance.raw[start : token.end]
            words.append(Word(text, raw, start, token.end, token.clause, token.clause in asking))
        joined = token.text == "-" and _inside(tokens, index)
    return tuple(words)


@lru_cache(maxsize=4096)
def _marker(word: str) -> str:
    """Read a misspelt marker as what was meant: «меня завут»."""
    if len(word) < 5 or word.isascii() or known(word):
        return word
    return next((one for one in _MARKERS if OSA.distance(one, word, score_cutoff=1) <= 1), word)


def _inside(tokens: tuple[Token, ...], index: int) -> bool:
    if not 0 < index < len(tokens) - 1:
        return False
    left, right = tokens[index - 1], tokens[index + 1]
    return left.kind == right.kind == "word" and glued(left, tokens[index]) and glued(tokens[index], right)


def _introduced(
    words: tuple[Word, ...], index: int, phrases: tuple[tuple[str, ...], ...], strong: bool, ask: Ask
) -> Reading | None:
    """Read the name after a marker that starts at ``index``, or the one just before it («Катя я»)."""
    phrase = next((one for one in phrases if one == tuple(word.text for word in words[index : index + len(one)])), None)
    if phrase is None or (index and words[index - 1].text in ("не", "как", "not", "от")):
        return None
    if (
        phrase == ("зовут",)
        and index
        and words[index - 1].text not in FILLERS
        and role(words[index - 1].text) != "given"
    ):
        return None  # «мужа зовут Петя» is about somebody else
    first = index + len(phrase)
    while first < len(words) and words[first].text in FILLERS and words[first].text not in ("не", "как"):
        first += 1
    run = _run(words, first, guess=strong)
    if not run and strong and first == index + len(phrase):
        run = _before(words, index)
    if not run or any(word.question for word in run):
        return None
    if not strong and not ask.awaited and not all(_certain(word) for word in run):
        return None
    if not strong and phrase[0] in ("просто", "лучше", "можно", "just") and not _certain(run[0]):
        return None
    return _reading(run, "name.introduced", evident=strong)


def _before(words: tuple[Word, ...], index: int) -> tuple[Word, ...]:
    """The name said before its marker: «Катя меня зовут»."""
    first = index
    while (
        first > 0
        and words[first - 1].clause == words[index].clause
        and role(words[first - 1].text)
        in (
            "given",
            "surname",
            "patronymic",
        )
    ):
        first -= 1
    return _run(words[:index], first, guess=False) if first < index else ()


def _bare(words: tuple[Word, ...]) -> Reading | None:
    """Read a message that is nothing but a name, greetings and fillers aside."""
    returned = _returned(words)
    texts = [word.text for word in words]
    if texts[:1] == ["не"] and "а" in texts:
        return _bare(words[texts.index("а") + 1 :])  # «не Иван, а Пётр»
    rest = [place for place, word in enumerate(words) if word.text not in FILLERS]
    if not rest:
        return None
    first, last = rest[0], rest[-1]
    run = _run(words, first, guess=True)
    if not run or (any(word.question for word in run) and not returned):
        return None  # «Иван, а сколько это стоит?» asks in another clause
    sure = all(role(word.text) != "unknown" for word in run)
    tail = first + len(run)
    if tail > last:
        guessed = [
            word
            for place, word in enumerate(run)
            if role(word.text) == "unknown" and not (place and run[place - 1].text in GIVEN)
        ]
        if guessed and (len(rest) > 3 or not all(_namelike(word) for word in guessed)):
            return None
        return _reading(run, "name.alone")
    follower = words[tail]
    ends = follower.clause != run[-1].clause or follower.text in _GOES_ON or follower.text.isdecimal()
    ends = ends or role(follower.text) == "given"  # «Александр (Саша)»
    ends = ends or len(follower.text) == 1 or _asks_back(words[tail:])  # «Мария Б.», «Иван а вас как»
    if sure and ends and _certain(run[0]) and first == 0 and "nomn" in _cases(run[0].text):
        return _reading(run, "name.first")
    return None


def _returned(heard: tuple[Word, ...]) -> bool:
    """«Анна, а вас?»: the only question is the same one, asked back."""
    return _asks_back(tuple(word for word in heard if word.question))


def _asks_back(asked: tuple[Word, ...]) -> bool:
    return bool(asked) and all(word.text in _RETURN for word in asked)


def _run(words: tuple[Word, ...], first: int, guess: bool) -> tuple[Word, ...]:
    """Return the words from ``first`` on that make one name: at most three, one clause, sorts that go together."""
    run: list[Word] = []
    for word in words[first : first + 4]:
        if run and word.clause != run[-1].clause:
            break
        kind = role(word.text)
        if kind is None or (run and word.text in _BACK):
            break
        latin = bool(run) and word.text.isascii() and run[-1].text in GIVEN and len(word.text) > 2
        if kind == "unknown" and not latin and not ((guess or (run and word.raw[0].isupper())) and _namelike(word)):
            break
        if run and kind == "given" and any(role(one.text) == "given" for one in run) and not _surname_too(word, run):
            break
        run.append(word)
        if len(run) == 3 and word.text not in _TURKIC:
            break
    return tuple(run)


def _surname_too(word: Word, run: list[Word]) -> bool:
    """A second given name belongs to the name only where it may be a surname, or Latin: «Иван Роман», "Anna Maria"."""
    return word.text.isascii() or any("Surn" in one.tags for one in parses(word.text)) or run[-1].text in _TURKIC


@lru_cache(maxsize=8192)
def role(word: str) -> Role | None:
    """Tell which part of a name a word may be; ``None`` for ordinary words."""
    if word in NEVER or word.isdecimal() or len(word) < 2:
        return None
    if "-" in word:
        roles = [role(part) for part in word.split("-")]
        return roles[0] if all(roles) else None
    if word.isascii():
        if word in GIVEN:
            return "given"
        return None if word in ENGLISH or not word.replace("'", "").isalpha() else "unknown"
    if word in _TURKIC:
        return "patronymic"
    tags = [one.tags for one in parses(word)]
    if tags[0] & _FUNCTION or word in _KEYBOARD:
        return None
    if word in DIMINUTIVES:
        return "given"
    if known(word):
        for kind, grammeme in (("patronymic", "Patr"), ("given", "Name"), ("surname", "Surn")):
            if any(grammeme in one for one in tags):
                if grammeme == "Name" and "Surn" in tags[0]:
                    return "surname"
                return kind  # type: ignore[return-value]
        return "patronymic" if word.endswith(_PATRONYMICS) else None
    if word.endswith(_PATRONYMICS):
        return "patronymic"
    if any(one & {"VERB", "INFN", "GRND", "ADVB", "PRED", "CONJ", "LATN", "UNKN"} for one in tags[:1]):
        return None
    if _misspelt(word):
        return None
    return "unknown"


@lru_cache(maxsize=4096)
def _misspelt(word: str) -> bool:
    """Tell whether an unknown word is one slip away from an ordinary answer: «првиет», «здраствуйте»."""
    return any(OSA.distance(word, other, score_cutoff=1) <= 1 for other in (*NEVER, *FILLERS) if len(other) > 3)


def _namelike(word: Word) -> bool:
    """Tell whether an unknown word is built as a name: letters with vowels, no shouting of consonants."""
    text = word.text
    if not 3 <= len(text) <= 20 or not text.replace("'", "").replace("-", "").isalpha():
        return False
    vowels = sum(1 for sign in text if sign in _VOWELS)
    if not vowels or vowels * 5 < len(text) or vowels == len(text):
        return False
    return word.raw[0].isupper() or not text.isascii()


def _certain(word: Word) -> bool:
    """Tell whether a word is first of all a name, or is written as one."""
    if word.text.isascii():
        return word.text in GIVEN or word.raw[0].isupper()
    sorts = parses(word.text.split("-")[0])
    if role(word.text) in (None, "unknown"):
        return False
    return bool(sorts[0].tags & {"Name", "Surn", "Patr"}) or word.raw[0].isupper() or role(word.text) == "patronymic"


def _cases(word: str) -> frozenset[str]:
    if word.isascii():
        return frozenset({"nomn"})
    return frozenset(
        tag for one in parses(word.split("-")[0]) if one.tags & {"Name", "Surn", "Patr"} for tag in one.tags
    )


def _reading(run: tuple[Word, ...], rule: str, evident: bool = False) -> Reading:
    parts = [(role(word.text) or "unknown", _nominative(word)) for word in run]
    given = next((place for place, part in enumerate(parts) if part[0] == "given"), None)
    if given and parts[0][0] in ("surname", "unknown") and not run[0].text.isascii():
        parts = [*parts[given:], *parts[:given]]  # «Иванов Иван Иванович»
    elif given is None and parts[-1][0] == "patronymic" and len(parts) == 3 and parts[0][0] == "surname":
        parts = [*parts[1:], parts[0]]
    return Reading(" ".join(text for _, text in parts), run[0].start, run[-1].end, rule, evident=evident)


def _nominative(word: Word) -> str:
    """Write a word of a name in the nominative and in title case; ё stays as it was typed."""
    return "-".join(_title(_straight(part, raw)) for part, raw in zip(word.text.split("-"), _split(word), strict=True))


def _split(word: Word) -> list[str]:
    parts = word.raw.replace("–", "-").replace("—", "-").replace("‑", "-").replace("−", "-").split("-")
    return parts if len(parts) == len(word.text.split("-")) else word.text.split("-")


def _straight(text: str, raw: str) -> str:
    """Return the nominative of one word, spelt with the letters of ``raw`` as far as they agree."""
    if text.isascii():
        return raw
    sorts = [one for one in parses(text) if one.tags & {"Name", "Surn", "Patr"} and "plur" not in one.tags]
    if not sorts or any("nomn" in one.tags for one in sorts):
        return raw
    if not known(text) and not (
        text.endswith(("ом", "ем", "ой", "ей", "ью")) and any("ablt" in one.tags for one in sorts)
    ):
        return raw  # the analyzer only guesses here: «Кёнуль» is no genitive
    best = sorts[0]
    base = best.lemma
    if "femn" in best.tags and "Surn" in best.tags and all("femn" in one.tags for one in sorts):
        base = (
            base[:-2] + "ая"
            if base.endswith(("ский", "цкий"))
            else base + "а"
            if base.endswith(("ов", "ев", "ин"))
            else base
        )
    if "Patr" in best.tags and "femn" in best.tags and base.endswith("ич"):
        base = base[:-2] + "на" if base.endswith(("ович", "евич")) else text
    kept = 0
    while kept < min(len(base), len(raw)) and raw[kept].lower().replace("ё", "е") == base[kept]:
        kept += 1
    return raw[:kept] + base[kept:]


def _title(text: str) -> str:
    if text[1:].islower() or text.isupper() or text.islower() or not text.isascii():
        return text[:1].upper() + text[1:].lower()
    return text[:1].upper() + text[1:]  # McDonald, O'Brien as typed
