"""Words that a rewording may bring along whatever the script is about."""

from __future__ import annotations

from typing import Final

from engine.guard.term import Term
from engine.guard.words.ordinary import ORDINARY_RU
from engine.guard.words.ordinary_en import ORDINARY_EN
from engine.guard.words.social import SOCIAL_EN, SOCIAL_RU
from engine.understanding.lemmas import parses
from engine.understanding.words import bag

# Endings of what is a deed or a state rather than a thing.
_ABSTRACT: Final = ("ние", "ость", "ство", "ция", "тие", "ment", "tion", "ness", "ance", "ence", "ing")
_ORDINARY: Final = ORDINARY_RU | ORDINARY_EN


_ORDER: Final = 0.1  # the score from which «приходите» is an order
# Things all the same.
_CONCRETE: Final = bag("""
    имущество общество агентство лекарство устройство станция лицензия квитанция растение здание помещение строение
    питание средство
    instrument apartment document equipment basement cement station insurance licence evidence appliance building
    """)


def abstract(term: Term) -> bool:
    """Tell whether a word names a deed or a state: «приезд» hardly, «получение», "the beginning"."""
    return any(key.endswith(_ABSTRACT) for key in term.keys) and term.keys.isdisjoint(_CONCRETE)


def social(term: Term) -> bool:
    """Tell whether any polite talk may use a word."""
    table = SOCIAL_EN if term.text.isascii() else SOCIAL_RU
    return not term.keys.isdisjoint(table)


def ordinary(term: Term) -> bool:
    """Tell whether a rewording may use a word for what the script says anyway."""
    return social(term) or not term.keys.isdisjoint(_ORDINARY)


def tags_of(term: Term) -> frozenset[str]:
    """Return how the likeliest reading of a Russian word is formed; «приходите» is an order."""
    found = parses(term.text)
    told = [one for one in found[:4] if "impr" in one.tags and one.score >= _ORDER and term.text.endswith("те")]
    return (told or found)[0].tags if found else frozenset()
