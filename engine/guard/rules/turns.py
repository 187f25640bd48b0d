"""Turns of speech found in a text, and the lead spoken to as a stranger would not be."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from engine.guard.case import Case
from engine.guard.term import words_of
from engine.guard.violation import Violation
from engine.guard.words.phrases import PARDONED
from engine.guard.words.turns import TURNS
from engine.understanding.matcher import Index
from engine.understanding.pattern import parse_entry
from engine.understanding.words import bag

_ADJECTIVE = "(?:ый|ий|ой|ая|яя|ые|ие|ы|а|ен|на)"
_POLITE = bag("вы вас вам вами ваш ваша ваше ваши вашего вашей ваших вашу вашим вашими")
_INTIMATE = bag("""
    ты тебя тебе тобой твой твоя твое твои твоего твоей твоих твоим твоими твою твоем хочешь можешь скажи давай
    напиши ответь реши выбери пришли
    """)


def turns(rule: str, raw: str) -> tuple[tuple[str, int, int], ...]:
    """Return the turns of one rule in a text, with their places; those inside an everyday phrase left out."""
    return _turns(rule, raw)


@lru_cache(maxsize=1024)
def _turns(rule: str, raw: str) -> tuple[tuple[str, int, int], ...]:
    found = [(match.group(), match.start(), match.end()) for match in _expression(rule).finditer(_small(raw))]
    if not found:
        return ()
    words = words_of(raw)
    spared = [(words[place].start, words[place].end) for hit in pardoned_phrases().find(words) for place in hit.places]
    return tuple(
        (text, start, end)
        for text, start, end in found
        if not any(begun < end and start < over for begun, over in spared)
    )


@lru_cache(maxsize=64)
def _small(raw: str) -> str:
    """Return a text in small letters, each in its place."""
    low = raw.lower()
    if len(low) != len(raw):
        low = "".join(one.lower() if len(one.lower()) == 1 else one for one in raw)
    return low.replace("ё", "е").replace("’", "'")


@lru_cache(maxsize=16)
def _expression(rule: str) -> re.Pattern[str]:
    rows = re.sub(r"\n +", "", TURNS.get(rule, "").strip()).splitlines()
    rows = [row.replace("<adj>", _ADJECTIVE) for row in rows if row]
    return re.compile(rf"(?<![\w-])(?:{'|'.join(rows) or '(?!)'})(?!\w)", re.MULTILINE)


@lru_cache(maxsize=1)
def pardoned_phrases() -> Index[str]:
    """Return the everyday phrases that hold a word of the tables and mean nothing of the kind."""
    phrases = [phrase.strip() for line in PARDONED.strip().splitlines() for phrase in line.split("/")]
    return Index.of((pattern, one) for one in phrases if (pattern := parse_entry(one)))


def familiar(case: Case) -> Iterator[Violation]:
    """«Ты» to whom the script says «вы»."""
    polite = any(term.text in _POLITE or term.text.endswith(("йте", "ите")) for term in case.authored.terms)
    if polite and not any(term.text in _INTIMATE for term in case.authored.terms):
        for term in case.said.terms:
            if term.text in _INTIMATE:
                yield case.found("rudeness", term.start, term.end)
