"""What may be said only where the script says it in the same words: tables of phrases, and those the flow forbids."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import lru_cache

from engine.guard.case import Case
from engine.guard.rules.excuses import costless, excused
from engine.guard.rules.turns import familiar, pardoned_phrases, turns
from engine.guard.term import words_of
from engine.guard.violation import Violation
from engine.guard.words.phrases import PHRASES
from engine.understanding.matcher import Index
from engine.understanding.pattern import Pattern, parse_entry

_FREE = frozenset(
    [
        *("бесплатно", "бесплатный", "безвозмездно", "безвозмездный", "free", "free of charge"),
        *("costs nothing", "no charge", "at no cost", "no cost"),
    ]
)
_UNPROFITABLE = re.compile("не ?выгод|not worth", re.IGNORECASE)
_SIGNS = re.compile(r"[^\w\s,.!?…«»\"'()-]")


__all__ = ["costless", "forbidden", "of"]


def of(rule: str) -> Callable[[Case], Iterator[Violation]]:
    """Return the rule that refuses the phrases of one table."""

    def check(case: Case) -> Iterator[Violation]:
        known = {owner for owner, _, _ in _hits(rule, case.authored.raw)}
        if rule == "free" and (known & _FREE or costless(case.authored.raw)):
            known |= _FREE
        denied = rule == "discount" and _UNPROFITABLE.search(case.authored.raw)
        for owner, start, end in (*_hits(rule, case.said.raw), *turns(rule, case.said.raw)):
            if owner in known or excused(rule, owner, (start, end), case):
                continue
            if denied and case.said.raw[:start].endswith(("не ", "not ", "Не ")):
                continue
            yield case.found(rule, start, end)
        if rule == "rudeness":
            yield from familiar(case)

    check.__name__ = rule
    check.__doc__ = f"A phrase of the table ``{rule}`` that the authored text lacks."
    return check


def forbidden(case: Case) -> Iterator[Violation]:
    """A phrase that the flow forbids, in any of its forms; a denied one is refused too, unless it is authored."""
    words = words_of(case.said.raw)
    index, literals = _forbidden(case.cue.forbidden)
    before = {hit.owner for hit in index.find(words_of(case.authored.raw))}
    for hit in index.find(words):
        if hit.owner not in before:
            yield case.found("forbidden", words[hit.places[0]].start, words[hit.places[-1]].end)
    for literal in literals:
        for match in literal.finditer(case.said.raw):
            yield case.found("forbidden", match.start(), match.end())


@lru_cache(maxsize=64)
def _forbidden(phrases: tuple[str, ...]) -> tuple[Index[str], tuple[re.Pattern[str], ...]]:
    rows = [(pattern, one) for one in phrases if not _SIGNS.search(one) and (pattern := parse_entry(one))]
    signed = tuple(
        re.compile(r"(?<!\w)" + r"\s*".join(re.escape(part) for part in re.findall(r"\w+|[^\w\s]", one)), re.IGNORECASE)
        for one in phrases
        if _SIGNS.search(one)
    )
    return Index.of(rows), signed


@lru_cache(maxsize=64)
def _index(rule: str) -> Index[str]:
    rows: list[tuple[Pattern, str]] = []
    for line in PHRASES[rule].strip().splitlines():
        for phrase in line.split("/"):
            pattern = _pattern(phrase.strip())
            if pattern is not None:
                rows.append((pattern, phrase.strip()))
    return Index.of(rows)


def _pattern(phrase: str) -> Pattern | None:
    """Read a row of a table; ``=`` before a word means this form of it alone."""
    pattern = parse_entry(phrase.replace("=", ""))
    if pattern is None or "=" not in phrase:
        return pattern
    exact = [word.startswith("=") for word in phrase.split() if word != "…"]
    words = [word.lstrip("=") for word in phrase.split() if word != "…"]
    steps = (
        replace(step, lemmas=frozenset({words[place]})) if exact[place] else step
        for place, step in enumerate(pattern.steps)
    )
    return Pattern(pattern.text, tuple(steps))


@lru_cache(maxsize=64)
def _pardoned(raw: str) -> frozenset[int]:
    return frozenset(place for hit in pardoned_phrases().find(words_of(raw)) for place in hit.places)


@lru_cache(maxsize=512)
def _hits(rule: str, raw: str) -> tuple[tuple[str, int, int], ...]:
    words, pardoned = words_of(raw), _pardoned(raw)
    return tuple(
        (hit.owner, words[hit.places[0]].start, words[hit.places[-1]].end)
        for hit in _index(rule).find(words)
        if not pardoned.issuperset(hit.places)
    )
