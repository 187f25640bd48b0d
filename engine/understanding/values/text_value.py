"""Free text: the whole message, trimmed; an empty one or bare marks (a lone «?») say nothing."""

from __future__ import annotations

from engine.understanding.reading import Ask, Reading
from engine.understanding.text import Utterance


def read(utterance: Utterance, ask: Ask) -> tuple[Reading, ...]:  # noqa: ARG001 - the signature of every grammar
    """Return the message as it was written, without the space around it."""
    if all(token.kind == "mark" for token in utterance.tokens):
        return ()
    raw = utterance.raw
    value = raw.strip()
    start = raw.index(value)
    return (Reading(value, start, start + len(value), "text"),)
