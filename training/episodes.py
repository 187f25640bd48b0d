"""Rounds of play: some messages of forty classes are shown, others are to be told, foreign ones among them.

A round is what a script asks of the engine: so words are learned as they will be used.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

import numpy as np

from training.corpus import Terms, Trade

CLASSES: Final = 40  # of a trade; what the others say is foreign in that round
SHOWN, ASKED, STRANGE = 10, 8, 80  # messages of a class shown and asked, foreign messages asked from each source
LEFT_OUT: Final = 0.5  # of the words of a message, so that each learns to tell alone

Array = np.ndarray


class Episode(NamedTuple):
    """One round. ``terms``: rows of the table that stand in it. ``shown``, ``asked``: which term is in which message.

    ``middles`` averages what is shown by class; ``answers``: the class of each asked message, ``CLASSES`` if foreign.
    """

    terms: Array
    shown: Array
    middles: Array
    asked: Array
    answers: Array


def draw(trade: Trade, strangers: Sequence[Terms], places: Mapping[str, int], random: np.random.Generator) -> Episode:
    """Draw a round from one trade. Foreign are its own foreign messages, its other classes', and any trade's."""
    mixed = random.permutation(len(trade.classes))
    picked, others = mixed[:CLASSES], [text for one in mixed[CLASSES:] for text in trade.classes[one]]
    shown, owners, asked, answers = [], [], [], []
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
    terms = np.array(sorted({places[term] for text in (*shown, *asked) for term in text if term in places}))
    own = {place: at for at, place in enumerate(terms)}
    middles = np.zeros((CLASSES, len(owners)), np.float32)
    middles[owners, np.arange(len(owners))] = 1.0
    return Episode(
        terms, _bags(shown, places, own, random), middles, _bags(asked, places, own, random), np.array(answers)
    )


def _bags(
    texts: Sequence[Terms], places: Mapping[str, int], own: Mapping[int, int], random: np.random.Generator
) -> Array:
    found = np.zeros((len(texts), len(own)), np.float32)
    for row, text in enumerate(texts):
        columns = [own[places[term]] for term in text if term in places]
        found[row, columns] = random.random(len(columns)) >= LEFT_OUT
    return found
