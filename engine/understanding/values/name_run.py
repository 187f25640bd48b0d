"""Words in a row that make one name: at most three, of one clause, of sorts that go together."""

from __future__ import annotations

from typing import Final

from engine.understanding.lemmas import parses
from engine.understanding.reading import Reading
from engine.understanding.values.name_case import full_name
from engine.understanding.values.name_part import TURKIC, Word, namelike, role
from engine.understanding.values.name_words import FILLERS, GIVEN, NEVER

_BACK: Final = frozenset({"я", "меня", "зовут", "звать", "here", "speaking", "это", "мое", "имя"})
_SURNAMES: Final = ("ов", "ев", "ова", "ева", "ский", "ская", "цкий", "цкая", "енко", "швили", "дзе")
# What stands between a name that is denied and the one that is meant.
_BUT: Final = frozenset({"а", "я", "это", "меня", "зовут", "but", "it's", "its", "it", "is", "i'm", "im", "i", "am"})


def name_at(words: tuple[Word, ...], first: int, guess: bool, told: bool = False) -> tuple[Word, ...]:
    """Return the words from ``first`` on that make one name.

    ``guess``: an unknown word counts; ``told``: so does any capitalised one, since a name was announced.
    """
    run: list[Word] = []
    for word in words[first : first + 4]:
        if run and word.clause != run[-1].clause:
            break
        kind = role(word.text)
        if kind is None and told and _written_as_one(word):
            kind = "unknown"
        if kind is None or (run and word.text in _BACK):
            break
        latin = bool(run) and word.text.isascii() and run[-1].text in GIVEN and len(word.text) > 2
        guessed = guess or (bool(run) and word.raw[0].isupper())
        built = namelike(word) or (told and _written_as_one(word))
        if kind == "unknown" and not latin and not (guessed and built):
            break
        if run and kind == "given" and any(role(one.text) == "given" for one in run) and not _surname_too(word, run):
            break
        run.append(word)
        if len(run) == 3 and word.text not in TURKIC:
            break
    return tuple(run)


def _surname_too(word: Word, run: list[Word]) -> bool:
    """A second given name belongs to the name only where it may be a surname, or Latin: «Иван Роман», "Anna Maria"."""
    return word.text.isascii() or _surname(word.text) or run[-1].text in TURKIC


def _surname(text: str) -> bool:
    """«Хасанов» is known to the dictionary only as many people named Хасан."""
    return text.endswith(_SURNAMES) or any("Surn" in one.tags for one in parses(text))


def _written_as_one(word: Word) -> bool:
    """«Меня зовут Ли Вэй»: the capital tells where the dictionary knows a particle, or nothing."""
    return (
        word.raw[0].isupper()
        and not word.raw.isupper()
        and 2 <= len(word.text) <= 5
        and word.text.isalpha()
        and word.text not in NEVER
        and word.text not in FILLERS
    )


def denied(words: tuple[Word, ...], place: int) -> tuple[Word, ...]:
    """Return the name that is meant after the «не» at ``place``: «не Вася, а Пётр», "not Bob, it's Rob"."""
    wrong = name_at(words, place + 1, guess=True)
    first = place + 1 + len(wrong)
    if not wrong:
        return ()
    while first < len(words) and words[first].text in _BUT:
        first += 1
    if first == place + 1 + len(wrong) and (first == len(words) or words[first].clause == wrong[-1].clause):
        return ()
    run = name_at(words, first, guess=True)
    return () if any(word.question for word in run) else run


def reading_of(run: tuple[Word, ...], rule: str, evident: bool = False) -> Reading:
    repaired = any(word.repaired for word in run)
    return Reading(full_name(run), run[0].start, run[-1].end, rule, evident=evident, repaired=repaired)
