"""The words a slot's own question is made of: an answer may repeat them."""

from __future__ import annotations

from engine.flow import Slot, Text, Translated
from engine.understanding.lemmas import lemmas
from engine.understanding.text import read_text


def lemmas_asked(slot: Slot) -> frozenset[str]:
    """Return the lemmas of a slot's question, in every language it is written in."""
    return frozenset(
        lemma for text in _plain(slot.ask) for token in read_text(text).words for lemma in lemmas(token.text)
    )


def _plain(text: Text | None) -> tuple[str, ...]:
    if isinstance(text, Translated):
        return (*_plain(text.ru), *_plain(text.en))
    return (text,) if isinstance(text, str) else ()
