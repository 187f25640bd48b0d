"""A name by the words it is introduced with: «меня зовут …», «с вами …», "my name is …", «… меня зовут»."""

from __future__ import annotations

from typing import Final

from engine.understanding.lemmas import parses
from engine.understanding.reading import Ask, Reading
from engine.understanding.values.name_part import Word, cases, certain, role
from engine.understanding.values.name_run import denied, name_at, reading_of
from engine.understanding.values.name_words import ABOUT, BYSTANDERS, FILLERS, STRONG, WEAK

_PHRASES: Final = {
    strong: {first: tuple(one for one in phrases if one[0] == first) for first in {one[0] for one in phrases}}
    for strong, phrases in ((True, STRONG), (False, WEAK))
}  # by their first word
_NAMERS: Final = frozenset({"зовут", "называют", "назвали", "кличут", "calls", "call"})
_CALLING: Final = (("беспокоит",), ("вас", "беспокоит"), ("пишет",), ("вам", "пишет"), ("на", "связи"))
_SKIPPED: Final = (FILLERS | ABOUT) - {"не", "как"}
_LONGEST: Final = 12  # words of a message in which «я», «это» may introduce a name that was not asked for


def introduced(words: tuple[Word, ...], ask: Ask) -> Reading | None:
    """Return the name a set phrase introduces: first by the phrases that do nothing else, then by the weak ones."""
    for strong, phrases in _PHRASES.items():
        if not strong and not ask.awaited and len(words) > _LONGEST:
            break
        for index, word in enumerate(words):
            if word.text not in phrases or word.question:
                continue
            reading = _introduced(words, index, phrases[word.text], strong, ask)
            if reading:
                return reading
    return None


def _introduced(
    words: tuple[Word, ...], index: int, phrases: tuple[tuple[str, ...], ...], strong: bool, ask: Ask
) -> Reading | None:
    """Read the name after a marker that starts at ``index``, or the one just before it («Катя я»)."""
    phrase = next((one for one in phrases if one == tuple(word.text for word in words[index : index + len(one)])), None)
    if phrase is None or (phrase == ("моя", "фамилия") and _elsewhere(words, index)):
        return None
    if index and words[index - 1].text in ("не", "как", "not", "от"):
        return None
    if phrase[-1] in _NAMERS and len(phrase) == 1 and index and not _of_himself(words[index - 1], words[index]):
        return None  # «мужа зовут Петя» is about somebody else
    first = index + len(phrase)
    while first < len(words) and words[first].text in _SKIPPED:
        first += 1
    if first < len(words) and words[first].text in ("не", "not"):
        meant = denied(words, first)
        sure = meant and (strong or certain(meant[0]))
        return reading_of(meant, "name.not-but", evident=strong) if sure else None
    run = name_at(words, first, guess=strong or _latin(words, first), told=strong)
    if not run and strong and first == index + len(phrase):
        run = _before(words, index)
    if not run and phrase == ("я",) and _closes(words, index, 1):
        run = _before(words, index)
    if not run and phrase in _CALLING and _closes(words, index, len(phrase)):
        run = _before(words, index)
        run = run if run and "nomn" in cases(run[0].text) else ()  # «Рустама беспокоит»: something does
    after = first + len(run)
    if strong and run and after + 1 < len(words) and words[after].text == "фамилия":
        run += name_at(words, after + 1, guess=True, told=True)[:1]  # «имя Рустам, фамилия Алиев»
    if not run or any(word.question for word in run):
        return None
    if not strong and not ask.awaited and not all(certain(word) for word in run):
        return None
    if not strong and phrase[0] in ("просто", "лучше", "можно", "just") and not certain(run[0]):
        return None
    return reading_of(run, "name.introduced", evident=strong)


def _closes(words: tuple[Word, ...], index: int, size: int) -> bool:
    """«Костя я»: the clause ends with the phrase, and says nothing but the name before."""
    own = [word for word in words if word.clause == words[index].clause]
    return own[-1] is words[index + size - 1] and all(_known(word) or word.text in _SKIPPED for word in own[:-size])


def _elsewhere(words: tuple[Word, ...], index: int) -> bool:
    """«Моя фамилия Сидоров, имя Пётр»: the given name is said on."""
    return any(word.text == "имя" for word in words[index:])


def _of_himself(before: Word, namer: Word) -> bool:
    if before.text in BYSTANDERS or before.text == "меня":
        return True
    if before.text.isdecimal() and before.clause != namer.clause:
        return True  # «мне 40, зовут Вера»
    return namer.text in ("зовут", "кличут") and (before.text in FILLERS or role(before.text) == "given")


def _latin(words: tuple[Word, ...], first: int) -> bool:
    """ "I'm Ann": a capital tells a name where there is no dictionary to tell it."""
    return first < len(words) and words[first].text.isascii() and words[first].raw[0].isupper()


def _before(words: tuple[Word, ...], index: int) -> tuple[Word, ...]:
    """The name said before its marker: «Катя меня зовут»."""
    first = index
    while first > 0 and words[first - 1].clause == words[index].clause and _known(words[first - 1]):
        first -= 1
    if first == index or (first and words[first - 1].clause == words[index].clause and _another(words[first - 1])):
        return ()
    return name_at(words[:index], first, guess=False)


def _another(word: Word) -> bool:
    """«Мужа Колей звать»: somebody else is called so."""
    spoken_of = {"NOUN", "Apro"} & (parses(word.text)[0].tags if parses(word.text) else frozenset())
    return bool(spoken_of) and word.text not in BYSTANDERS | FILLERS | {"меня"}


def _known(word: Word) -> bool:
    return role(word.text) in ("given", "surname", "patronymic")
