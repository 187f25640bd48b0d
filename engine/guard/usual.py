"""Words that a rewording may bring along whatever the script is about."""

from __future__ import annotations

from typing import Final

from engine.guard.term import Term
from engine.guard.words.ordinary import ORDINARY_RU
from engine.guard.words.ordinary_en import ORDINARY_EN
from engine.guard.words.social import SOCIAL_EN, SOCIAL_RU

# Endings of what is a deed or a state rather than a thing.
ABSTRACT: Final = ("ние", "ость", "ство", "ция", "тие", "ment", "tion", "ness", "ance", "ence", "ing")
_ORDINARY: Final = ORDINARY_RU | ORDINARY_EN


def social(term: Term) -> bool:
    """Tell whether any polite talk may use a word."""
    table = SOCIAL_EN if term.text.isascii() else SOCIAL_RU
    return not term.keys.isdisjoint(table)


def ordinary(term: Term) -> bool:
    """Tell whether a rewording may use a word for what the script says anyway."""
    return social(term) or not term.keys.isdisjoint(_ORDINARY)
