"""Whom to ask for at a phone that was given: «тел 8909…, спросить мужа Рашида» objects to nothing."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from engine.understanding.claim import Claim
from engine.understanding.match import Match
from engine.understanding.text import Utterance
from engine.understanding.words import bag

_ASKING_FOR: Final = bag(
    "спросить спросите спрашивать спрашивайте позвать позовите звать попросить попросите просить ask"
)
_MUST: Final = bag(
    """
    надо нужно нада должен должна должны хочу хотел хотела хочется сначала сперва придется стоит могу могла буду
    пойду еще need must have should want gotta first let
    """
)
_ON: Final = bag("и а там это на the for")  # between a phone and what is said of it


def whom_to_ask(utterance: Utterance, match: Match, claims: Iterable[Claim]) -> bool:
    """Tell whether an act only says whom to ask for at a phone right before it; «надо спросить мужа» puts off."""
    if match.kind != "objection":
        return False
    words = [token for token in utterance.words if token.clause == match.clause]
    if not any(token.text in _ASKING_FOR for token in words) or any(token.text in _MUST for token in words):
        return False
    for claim in claims:
        if claim.reading.rule.startswith("phone") and claim.reading.end <= match.start:
            between = [one for one in utterance.words if claim.reading.end <= one.start < match.start]
            if all(one.text in _ASKING_FOR | _ON for one in between):
                return True
    return False
