"""Which of a script's examples a sentence resembles: a small multinomial naive Bayes.

Features are lemma 1-2-grams and character 2-5-grams of the lemmas; on a dozen examples a class it
equals logistic regression. A word under «не» is another word («не_дорого»).
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from .lemmas import lemma
from .words import Word, bag

MARGIN: Final = 0.4  # posterior of the best class over the next
TOGETHER: Final = 0.85  # share of two close classes that leaves nothing to a third
SMOOTH: Final = 0.1
SHARPNESS: Final = 3.0  # a sentence's evidence counts as that of so many independent features
LONGEST: Final = 40  # words of a sentence that are read

_STOP = bag(
    """
    и а но или да же ли бы ну вот то что как в во на с со у к по из за от до о об для при про над под я ты вы мы он
    она оно они мой твой ваш наш свой этот тот такой весь быть это так уж уже еще не ни нет там тут здесь мне меня
    вам вас нам нас пожалуйста
    the a an of to in on at is be am are do does it i you we they he she my your our this that and or but so for
    with please me not no
    """
)


@dataclass(frozen=True, slots=True)
class Guess:
    """The nearest class and the next, each with its share of the posterior."""

    label: int
    share: float
    second: int
    second_share: float

    @property
    def sure(self) -> bool:
        """The nearest class leads by the margin."""
        return self.share - self.second_share >= MARGIN

    @property
    def close(self) -> bool:
        """Two classes lead together: worth asking which."""
        return not self.sure and self.share + self.second_share >= TOGETHER

    def turned(self) -> Guess:
        """Return the same guess with the next class in front."""
        return Guess(self.second, self.second_share, self.label, self.share)


@dataclass(frozen=True, slots=True)
class Bayes:
    """Log-probabilities by feature; a feature no example has says nothing and is not kept."""

    weights: dict[str, tuple[tuple[int, float], ...]]
    floor: tuple[float, ...]
    vocabulary: frozenset[str]
    exact: dict[tuple[str, ...], int]
    labels: int

    def guess(self, words: Sequence[Word]) -> Guess | None:
        """Return the nearest class of a sentence, or ``None`` when too little of it is known."""
        terms = read_terms(words)
        if not terms:
            return None
        same = self.exact.get(tuple(terms))
        if same is not None:
            return Guess(same, 1.0, same, 0.0)
        if self.labels < 2 or not self._known_enough(terms):
            return None
        scores = [0.0] * self.labels
        counted = 0
        for feature in features(terms):
            row = self.weights.get(feature)
            if row is None:
                continue
            counted += 1
            for label, gain in row:
                scores[label] += gain
            for label in range(self.labels):
                scores[label] += self.floor[label]
        if not counted:
            return None
        return _ranked(scores, SHARPNESS / math.sqrt(counted))

    def _known_enough(self, terms: Sequence[str]) -> bool:
        content = [term for term in terms if term not in _STOP]
        told = sum(1 for term in content if term in self.vocabulary)
        return bool(content) and 2 * told >= len(content)


def train(examples: Iterable[tuple[int, Sequence[Word]]], labels: int) -> Bayes:
    """Count the features of the examples; ``labels`` classes are numbered from zero."""
    counts: dict[str, Counter[int]] = {}
    totals = [0] * labels
    exact: dict[tuple[str, ...], int] = {}
    vocabulary: set[str] = set()
    for label, words in examples:
        terms = read_terms(words)
        if not terms:
            continue
        exact.setdefault(tuple(terms), label)
        vocabulary.update(terms)
        for feature in features(terms):
            counts.setdefault(feature, Counter())[label] += 1
            totals[label] += 1
    size = len(counts) or 1
    floor = tuple(math.log(SMOOTH / (total + SMOOTH * size)) for total in totals)
    weights = {
        feature: tuple((label, math.log((count + SMOOTH) / SMOOTH)) for label, count in sorted(row.items()))
        for feature, row in counts.items()
    }
    return Bayes(weights, floor, frozenset(vocabulary), exact, labels)


def read_terms(words: Sequence[Word]) -> list[str]:
    """Return the lemmas of a sentence; «не» clings to the word after it."""
    terms: list[str] = []
    denied = False
    for word in words[:LONGEST]:
        if word.text in ("не", "not"):
            denied = True
            continue
        term = lemma(word.text)
        terms.append(f"не_{term}" if denied else term)
        denied = False
    return terms


def features(terms: Sequence[str]) -> list[str]:
    """Return lemma 1-2-grams and character 2-5-grams; a stop-word counts only as half of a pair."""
    found: list[str] = []
    for place, term in enumerate(terms):
        if term not in _STOP:
            found.append(term)
            padded = f"<{term}>"
            for size in range(2, 6):
                found.extend("#" + padded[at : at + size] for at in range(len(padded) - size + 1))
        if place:
            found.append(f"{terms[place - 1]} {term}")
    return found


def _ranked(scores: Sequence[float], sharpness: float) -> Guess:
    order = sorted(range(len(scores)), key=lambda label: (-scores[label], label))
    top = scores[order[0]]
    shares = [math.exp((score - top) * sharpness) for score in scores]
    whole = sum(shares)
    return Guess(order[0], shares[order[0]] / whole, order[1], shares[order[1]] / whole)
