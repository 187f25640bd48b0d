"""A plain naive Bayes over lemmas, pairs of them and letters: what the same examples give without knowing the language.

It stands beside the engine's own classifier in ``bench.intents``, so that a share of right answers can be read as hard
or easy: suites differ more than classifiers do.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from engine.understanding.lemmas import lemma
from engine.understanding.text import read_text

SMOOTH = 0.1  # of an occurrence, for a feature that a class has not
LETTERS = range(2, 6)  # letters in a row
LIGHT = 0.25  # the weight of letters in a row against that of a word


@dataclass(frozen=True, slots=True)
class Bayes:
    """Classes as the features of their examples, counted."""

    counts: Mapping[str, Counter[str]]
    sizes: Mapping[str, float]
    vocabulary: int
    words: frozenset[str]

    def knows(self, text: str) -> bool:
        """Tell whether half of the words of a text, or more, stand in the examples: any such text has a class here."""
        said = _lemmas(text)
        return bool(said) and 2 * sum(word in self.words for word in said) >= len(said)

    def margins(self, text: str) -> tuple[str, float]:
        """Return the likeliest class of a text, and by how much of its logarithm a feature it leads, 0 and more."""
        said = _features(text)
        scores = {
            name: sum(
                weight * math.log((counts.get(one, 0.0) + SMOOTH) / (self.sizes[name] + SMOOTH * self.vocabulary))
                for one, weight in said.items()
            )
            for name, counts in self.counts.items()
        }
        first, second, *_ = sorted(scores, key=lambda name: (-scores[name], name))
        return first, (scores[first] - scores[second]) / max(1.0, sum(said.values()) ** 0.5)


def learn(classes: Mapping[str, Sequence[str]]) -> Bayes:
    """Count the features of the examples of each class."""
    counts: dict[str, Counter[str]] = {}
    for name, texts in classes.items():
        counts[name] = Counter()
        for text in texts:
            counts[name].update(_features(text))
    vocabulary = len({one for told in counts.values() for one in told})
    words = frozenset(word for texts in classes.values() for text in texts for word in _lemmas(text))
    return Bayes(counts, {name: float(told.total()) for name, told in counts.items()}, vocabulary, words)


def _lemmas(text: str) -> list[str]:
    return [lemma(token.text) for token in read_text(text).words]


def _features(text: str) -> Counter[str]:
    words = _lemmas(text)
    found: Counter[str] = Counter(f"w{word}" for word in words)
    found.update(f"b{first} {second}" for first, second in pairwise(words))
    line = f" {' '.join(words)} "
    letters = Counter(line[at : at + size] for size in LETTERS for at in range(len(line) - size + 1))
    for one, times in letters.items():
        found[f"c{one}"] = times * LIGHT  # type: ignore[assignment]
    return found
