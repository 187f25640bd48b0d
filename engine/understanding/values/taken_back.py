"""Words between two values that take the first one back: «в трёх, хотя стоп, в четырёх», «завтра в 11, точнее в 12»."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from engine.understanding.values.word_set import words

_MARKS = words(
    "точнее вернее вру соврал соврала ошибся ошиблась перепутал перепутала исправлюсь поправлюсь тьфу пардон actually "
    "rather sorry oops упс"
)
_PAIRS = frozenset(
    {
        ("а", "не"), ("а", "нет"), ("ой", "нет"), ("ой", "не"), ("хотя", "нет"), ("хотя", "не"), ("хотя", "стоп"),
        ("то", "есть"), ("стоп", "нет"), ("нет", "стоп"), ("блин", "нет"), ("вернее", "сказать"), ("no", "wait"),
        ("i", "mean"), ("i", "meant"), ("wait", "no"),
    }
)  # fmt: skip
_SIGHS = words("ой ай стоп погодите нет не no wait")
_STOPS = frozenset({",", ".", "-", "!", "…", "("})
_LONGEST = 8  # tokens between the two values


def taken_back(between: Sequence[str]) -> bool:
    """Tell whether the words between two values say that the second one stands instead of the first."""
    if len(between) > _LONGEST:
        return False
    texts = [text for text in between if text[:1].isalpha()]
    if any(text in _MARKS for text in texts):
        return True
    if any(pair in _PAIRS for pair in pairwise(texts)):
        return True
    return any(text in _SIGHS and _apart(between, place) for place, text in enumerate(between))


def _apart(between: Sequence[str], place: int) -> bool:
    """«три, нет, четыре»: a lone word between commas, or at the head of what follows a stop."""
    before = between[place - 1] if place else ""
    after = between[place + 1] if place + 1 < len(between) else ""
    return before in _STOPS and (after in _STOPS or not after or between[place] in ("ой", "стоп"))
