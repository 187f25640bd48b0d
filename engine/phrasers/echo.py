"""Does a model repeat what it was told to do: a wording that shares a run of words with the instructions is none."""

from __future__ import annotations

import re

from engine.cue import Cue

RUN = 6  # words in a row
_WORD = re.compile(r"\w+")


def echoes(text: str, instructions: str, cue: Cue) -> bool:
    """Tell whether a text holds words of the instructions, but for those that the cue itself may be told in."""
    own = "\n".join((cue.authored, *cue.facts.values(), *(button.text for button in cue.buttons)))
    return not runs(text).isdisjoint(runs(instructions) - runs(own))


def runs(text: str, length: int = RUN) -> frozenset[tuple[str, ...]]:
    """Return every run of so many words of a text, whatever stands between them."""
    words = [word.casefold() for word in _WORD.findall(text)]
    return frozenset(tuple(words[at : at + length]) for at in range(len(words) - length + 1))
