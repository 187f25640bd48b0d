"""``python -m training [--language ru]``: learns and writes the tables; prints what it did."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Mapping, Sequence
from math import log
from typing import Final, TypeVar

import numpy as np

from engine.understanding.vectors import SIZE, TABLES
from training.corpus import Trade, read_trades
from training.encoder import Encoder, scattered
from training.episodes import draw, placed
from training.table import write

T = TypeVar("T")

ROUNDS: Final = 8_000
SEEN: Final = {" ": 5, "*": 3}  # messages that words side by side, and beginnings, must stand in
SEEN_WORD: Final = 2
TELLING: Final = {" ": 0.08, "*": 0.08}  # how long such marks are at first, against their rarity
TELLING_WORD: Final = 0.2
SEED: Final = 1


def learned(trades: Sequence[Trade], rounds: int = ROUNDS, seed: int = SEED) -> dict[str, np.ndarray]:
    """Return where each mark of the trades stands after so many rounds of play."""
    messages = [text for trade in trades for one in (*trade.classes, trade.foreign) for text in one]
    times = Counter(mark for text in messages for mark in text)
    marks = sorted(mark for mark, often in times.items() if often >= _of(mark, SEEN, SEEN_WORD))
    places = {mark: place for place, mark in enumerate(marks)}
    played = [placed(trade, places) for trade in trades]
    strangers = [text for trade in played for text in trade.foreign]
    random = np.random.default_rng(seed)
    tells = [log(len(messages) / times[mark]) * _of(mark, TELLING, TELLING_WORD) for mark in marks]
    encoder = Encoder(scattered(tells, SIZE, random))
    loss = 0.0
    for one in range(1, rounds + 1):
        loss += encoder.learn(draw(played[random.integers(len(played))], strangers, random))
        if one % 500 == 0:
            print(f"    {one} rounds: loss {loss / 500:.3f}", flush=True)
            loss = 0.0
    return dict(zip(marks, encoder.table, strict=True))


def _of(mark: str, kinds: Mapping[str, T], word: T) -> T:
    return next((value for sign, value in kinds.items() if sign in mark), word)


def main() -> None:
    """Learn the languages asked for, by default all."""
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    parser.add_argument("--language", choices=sorted(TABLES), action="append")
    asked = parser.parse_args()
    for language in asked.language or sorted(TABLES):
        trades = list(read_trades(language))
        print(f"{language}: {len(trades)} trades, {sum(len(one.classes) for one in trades)} classes")
        table = learned(trades)
        print(f"    {len(table)} marks written to {write(language, table)}")


if __name__ == "__main__":
    main()
