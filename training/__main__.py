"""``python -m training [--rounds N] [--language ru]``: learns and writes the tables; prints what it did."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Sequence
from math import log
from typing import Final

import numpy as np

from engine.understanding.vectors import SIZE
from training.corpus import Trade, read_trades
from training.encoder import Encoder, scattered
from training.episodes import draw
from training.table import NAMES, write

ROUNDS: Final = 4_000
OFTEN: Final = 2  # messages that a word must stand in
SEED: Final = 1


def learned(trades: Sequence[Trade], rounds: int, seed: int = SEED) -> dict[str, np.ndarray]:
    """Return where each word of the trades stands after so many rounds of play."""
    messages = [text for trade in trades for one in (*trade.classes, trade.foreign) for text in one]
    times = Counter(term for text in messages for term in text)
    terms = sorted(term for term, often in times.items() if often >= OFTEN)
    places = {term: place for place, term in enumerate(terms)}
    strangers = [text for trade in trades for text in trade.foreign]
    random = np.random.default_rng(seed)
    encoder = Encoder(scattered([log(len(messages) / times[term]) / 5 for term in terms], SIZE, random))
    loss = 0.0
    for one in range(1, rounds + 1):
        trade = trades[random.integers(len(trades))]
        loss += encoder.learn(draw(trade, strangers, places, random))
        if one % 500 == 0:
            print(f"    {one} rounds: loss {loss / 500:.3f}", flush=True)
            loss = 0.0
    return dict(zip(terms, encoder.table, strict=True))


def main() -> None:
    """Learn the languages asked for, by default all."""
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--language", choices=sorted(NAMES), action="append")
    asked = parser.parse_args()
    for language in asked.language or sorted(NAMES):
        trades = list(read_trades(language))
        print(f"{language}: {len(trades)} trades, {sum(len(one.classes) for one in trades)} classes")
        table = learned(trades, asked.rounds)
        print(f"    {len(table)} words written to {write(language, table)}")


if __name__ == "__main__":
    main()
