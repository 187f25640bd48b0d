"""Rounds of play: some messages of forty classes are shown, others are to be told, foreign ones among them.

A round is what a script asks of the engine: so marks are learned as they will be used.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

import numpy as np

from training.corpus import Marks, Trade

CLASSES: Final = 40  # of a trade; what the others say is foreign in that round
SHOWN, ASKED, STRANGE = 10, 8, 80  # messages of a class shown and asked, foreign messages asked from each source
LEFT_OUT: Final = 0.6  # of the marks of a message, so that each learns to tell alone

Array = np.ndarray


class Sorted(NamedTuple):
    """The messages of a trade, each as the rows of its known marks in the table."""

    classes: Sequence[Sequence[Array]]
    foreign: Sequence[Array]


class Episode(NamedTuple):
    """One round. ``marks``: rows of the table that stand in it. ``shown``, ``asked``: which of them a message has.

    ``middles`` adds up what is shown, by class; ``answers``: the class of each asked message, ``CLASSES`` if foreign.
    """

    marks: Array
    shown: Array
    middles: Array
    asked: Array
    answers: Array


def placed(trade: Trade, places: Mapping[str, int]) -> Sorted:
    """Return a trade with the rows of its marks."""

    def rows(messages: Sequence[Marks]) -> list[Array]:
        return [np.array([places[mark] for mark in one if mark in places], np.intp) for one in messages]

    return Sorted([rows(messages) for messages in trade.classes], rows(trade.foreign))


def draw(trade: Sorted, strangers: Sequence[Array], random: np.random.Generator) -> Episode:
    """Draw a round from one trade. Foreign are its own foreign messages, its other classes', and any trade's."""
    mixed = random.permutation(len(trade.classes))
    picked, others = mixed[:CLASSES], [text for one in mixed[CLASSES:] for text in trade.classes[one]]
    shown: list[Array] = []
    asked: list[Array] = []
    owners: list[int] = []
    answers: list[int] = []
    for label, one in enumerate(picked):
        messages = trade.classes[one]
        order = random.permutation(len(messages))
        half = min(SHOWN, len(order) // 2)
        shown += [messages[at] for at in order[:half]]
        owners += [label] * half
        rest = order[half : half + ASKED]
        asked += [messages[at] for at in rest]
        answers += [label] * len(rest)
    for some in (trade.foreign or strangers, others or trade.foreign or strangers, strangers):
        asked += [some[at] for at in random.integers(len(some), size=STRANGE)]
        answers += [CLASSES] * STRANGE
    marks = np.unique(np.concatenate(shown + asked))
    middles = np.zeros((CLASSES, len(owners)), np.float32)
    middles[owners, np.arange(len(owners))] = 1.0
    return Episode(marks, _bags(shown, marks, random), middles, _bags(asked, marks, random), np.array(answers))


def _bags(texts: Sequence[Array], marks: Array, random: np.random.Generator) -> Array:
    found = np.zeros((len(texts), len(marks)), np.float32)
    rows = np.repeat(np.arange(len(texts)), [len(text) for text in texts])
    columns = np.searchsorted(marks, np.concatenate(texts))
    found[rows, columns] = random.random(len(rows)) >= LEFT_OUT
    return found
