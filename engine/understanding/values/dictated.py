"""A phone dictated partly in words: «+7 926 ноль ноль один 22 33» names no time."""

from __future__ import annotations

from typing import Final

from engine.understanding.text import Utterance
from engine.understanding.values.phone_digits import SPOKEN, Run, runs_of

_DIGITS: Final = range(10, 13)  # of a phone with its country and all
_TRUNKS: Final = ("7", "8", "9")


def dictated(utterance: Utterance) -> frozenset[int]:
    """Return the tokens of phones that are said at least partly in words."""
    tokens = utterance.tokens
    if sum(token.kind == "number" or token.text in SPOKEN for token in tokens) < 3:
        return frozenset()
    stretches = [(run.groups[0].start, run.groups[-1].end) for run in runs_of(utterance) if _phone(run)]
    return frozenset(
        place for place, token in enumerate(tokens) if any(start <= token.start < end for start, end in stretches)
    )


def _phone(run: Run) -> bool:
    groups = run.groups
    if len(groups) < 3 or run.timed or not any(group.spoken for group in groups):
        return False
    begins = groups[0].plus or groups[0].text.startswith(_TRUNKS)
    return begins and sum(len(group.text) for group in groups) in _DIGITS
