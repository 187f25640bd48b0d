"""What the guard catches of harm done by rule: every authored text of the wording suites, with one thing changed.

Nobody chose these candidates: each kind of harm is done wherever a text lets it be done. A harmed text is at times no
sentence of any language («в не течение»), or says the same after all ("two-bedroom" for "two-bedrooms"); such ones
count too.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import islice
from typing import Final

from bench.figure import Figure
from bench.wording import candidates, judged
from engine.understanding.lemmas import parses

MOST = 3  # of a kind in one text
_WORD: Final = re.compile(r"[A-Za-zА-Яа-яЁё]+")
_NUMBER: Final = re.compile(r"(?<![\w.,:/-])\d+(?![\w:/-]|[.,]\d)")
_ITEM: Final = re.compile(r", ([\w-]+)(?=(?:, [\w-]+)* (?:и|или|and|or) ([\w-]+))")
_LISTED: Final = frozenset({"NOUN", "VERB", "INFN", "ADJF", "ADJS", "ADVB", "CONJ", "PRCL", "PREP", "NPRO", "impr"})
_AUXILIARY: Final = re.compile(r"\b(?:is|are|was|can|will|does|do|must|should)\b(?! not)", re.IGNORECASE)
_SWAPS: Final = {
    "bound": (("от", "до"), ("from", "up to")),
    "unit": (
        *(("дней", "недель"), ("месяца", "недели"), ("месяцев", "лет"), ("часа", "дня"), ("минут", "часов")),
        *(("₽", "$"), ("рублей", "долларов"), ("days", "weeks"), ("months", "years"), ("hours", "days")),
        ("minutes", "hours"),
    ),
    "day": (
        *(("понедельник", "вторник"), ("среду", "субботу"), ("завтра", "сегодня"), ("утром", "вечером")),
        *(("Monday", "Tuesday"), ("Wednesday", "Saturday"), ("tomorrow", "today"), ("morning", "evening")),
    ),
    "order": (("до", "после"), ("before", "after"), ("сначала", "потом"), ("first", "last")),
}


def figures(_count: int, _seed: int) -> Iterator[Figure]:
    """Harm every authored text of both languages in each way; tell the share that the guard lets pass."""
    for lang in ("ru", "en"):
        rows = {row["authored"]: row for kind in ("honest", "hostile") for row in candidates(kind, lang)}
        done: Counter[str] = Counter()
        passed: Counter[str] = Counter()
        for authored, row in sorted(rows.items()):
            for kind, harmed in _harms(authored):
                done[kind] += 1
                passed[kind] += not judged({**row, "candidate": harmed})
        for kind, count in sorted(done.items()):
            yield Figure(f"{kind} harmed {lang} ({count}) passed", passed[kind] / count, "share")
        whole = sum(done.values())
        yield Figure(f"all harmed {lang} ({whole}) passed", sum(passed.values()) / whole, "share")


def _harms(text: str) -> Iterator[tuple[str, str]]:
    """Yield the kind of each harm and the harmed text."""
    for kind, harm in _KINDS.items():
        yield from ((kind, harmed) for harmed in islice(harm(text), MOST) if harmed != text)


def _denial_lost(text: str) -> Iterator[str]:
    for found in re.finditer(r"\b(?:не|not|ни) ", text, re.IGNORECASE):
        yield _capital(text[: found.start()] + text[found.end() :])


def _denial_added(text: str) -> Iterator[str]:
    for found in _AUXILIARY.finditer(text):
        yield f"{text[: found.end()]} not{text[found.end() :]}"
    for found in _WORD.finditer(text):
        first = parses(found[0].lower())[:1]
        alone = not text[: found.start()].lower().endswith(("не ", "ни "))
        if first and "VERB" in first[0].tags and not found[0].isascii() and alone:
            yield text[: found.start()] + "не " + text[found.start() :]


def _number(text: str) -> Iterator[str]:
    for found in _NUMBER.finditer(text):
        yield text[: found.start()] + str(int(found[0]) + 1) + text[found.end() :]


def _item(text: str) -> Iterator[str]:
    for found in _ITEM.finditer(text):
        one, other = ([each.tags for each in parses(word.lower())[:1]] for word in found.groups())
        if found[1].isascii() or (one and other and not _LISTED & (one[0] ^ other[0])):  # «пугают, но и» lists nothing
            yield text[: found.start()] + text[found.end() :]


def _swapped(kind: str) -> Callable[[str], Iterator[str]]:
    def harm(text: str) -> Iterator[str]:
        for pair in _SWAPS[kind]:
            for old, new in (pair, pair[::-1]):
                # a bound stands beside a number; "up to 9:00 to 19:00" is no English
                after = r"(?=\s+[\d₽$])(?!\s+\S+(?: ₽)? (?:to|до) )" if kind == "bound" else r"(?!\w)"
                for found in re.finditer(rf"(?<!\w){re.escape(old)}{after}", text):
                    yield text[: found.start()] + new + text[found.end() :]

    return harm


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


_KINDS: Final[dict[str, Callable[[str], Iterator[str]]]] = {
    "denial lost": _denial_lost,
    "denial added": _denial_added,
    "number": _number,
    "item": _item,
    **{kind: _swapped(kind) for kind in _SWAPS},
}
