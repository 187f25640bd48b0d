"""Moves marks so that messages of a class come near its middle, and foreign ones stay away from every middle.

A message is the sum of its marks made one long; a mark's own length is how much it tells. Which class is asked of a
message is a softmax over its nearness to the middles, with a floor that stands for none of them (prototypical
networks, Snell et al. 2017; Adam, Kingma and Ba 2015).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np

from training.episodes import CLASSES, Array, Episode

TRIFLE: Final = 1e-6
STEP, KEPT, KEPT_SQUARE = 1e-3, 0.9, 0.999


@dataclass
class Encoder:
    """The table that is being learned, a row a mark; ``sharp`` and ``floor`` of the softmax."""

    table: Array
    sharp: float = 8.0
    floor: float = 0.4
    taken: int = 0
    moments: dict[str, tuple[Array, Array]] = field(default_factory=dict)

    def learn(self, episode: Episode) -> float:
        """Take one step; returns the loss before it."""
        rows = self.table[episode.marks]
        shown, shown_length = _unit(episode.shown @ rows)
        middles, middles_length = _unit(episode.middles @ shown)
        asked, asked_length = _unit(episode.asked @ rows)
        near = asked @ middles.T
        scores = self.sharp * np.hstack([near, np.full((len(near), 1), self.floor, near.dtype)])
        scores -= scores.max(1, keepdims=True)
        shares = np.exp(scores)
        shares /= shares.sum(1, keepdims=True)
        own = (np.arange(len(near)), episode.answers)
        loss = -np.log(shares[own] + TRIFLE).mean()
        shares[own] -= 1.0
        shares /= len(near)
        to_near, to_floor = shares[:, :CLASSES], shares[:, CLASSES]
        to_asked = _through(self.sharp * to_near @ middles, asked, asked_length)
        to_middles = _through(self.sharp * to_near.T @ asked, middles, middles_length)
        to_shown = _through(episode.middles.T @ to_middles, shown, shown_length)
        self.taken += 1
        slope = np.zeros_like(self.table)
        slope[episode.marks] = episode.shown.T @ to_shown + episode.asked.T @ to_asked
        self.table -= self._step("table", slope)
        sharpness = (to_near * near).sum() + to_floor.sum() * self.floor
        self.sharp *= float(np.exp(-self._step("sharp", np.array(sharpness * self.sharp))))
        self.floor -= float(self._step("floor", np.array(self.sharp * to_floor.sum())))
        return float(loss)

    def _step(self, name: str, slope: Array) -> Array:
        mean, square = self.moments.get(name, (np.zeros_like(slope), np.zeros_like(slope)))
        mean = KEPT * mean + (1 - KEPT) * slope
        square = KEPT_SQUARE * square + (1 - KEPT_SQUARE) * slope * slope
        self.moments[name] = (mean, square)
        mean = mean / (1 - KEPT**self.taken)
        square = square / (1 - KEPT_SQUARE**self.taken)
        return STEP * mean / (np.sqrt(square) + 1e-8)


def scattered(tells: Sequence[float], size: int, random: np.random.Generator) -> Array:
    """Return marks in random directions, each as long as it tells."""
    table = random.normal(size=(len(tells), size)) / np.sqrt(size)
    return (table * np.array(tells)[:, None]).astype(np.float32)


def _unit(rows: Array) -> tuple[Array, Array]:
    lengths = np.sqrt((rows * rows).sum(1, keepdims=True) + TRIFLE)
    return rows / lengths, lengths


def _through(slope: Array, unit: Array, lengths: Array) -> Array:
    """Return the slope before rows were made one long."""
    return (slope - unit * (unit * slope).sum(1, keepdims=True)) / lengths
