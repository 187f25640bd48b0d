"""Which of a script's examples a sentence resembles: a small multinomial naive Bayes.

Features are lemma 1-2-grams and character 2-5-grams of the lemmas; on a dozen examples a class it
equals logistic regression. A word under «не» is another word («не_дорого»). Likeness alone is no
proof: the class must also know enough of the words, rare words counting more, since a confident
mistake costs more than a question asked again. The thresholds were set on forty classes of a dozen
examples with foreign sentences among the questions.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from .background import BACKGROUND
from .lemmas import lemma
from .text import read_text
from .words import Word, bag, read_words

MARGIN: Final = 0.4  # posterior of the best class over the next
TOGETHER: Final = 0.85  # share of two close classes that leaves nothing to a third
SMOOTH: Final = 0.1
REMEMBERED: Final = 4_096  # sentences: people repeat each other
SHARPNESS: Final = 1.2  # the features of a sentence overlap: n of them weigh as this many times √n
EVIDENCE: Final = 0.42  # of the sentence's features, by rarity, that the class has seen
LEXICAL: Final = 0.45  # of its words, likewise
LONGEST: Final = 40  # words of a sentence that are read

_STOP = bag(
    """
    и а но или да же ли бы ну вот то что как в во на с со у к по из за от до о об для при про над под я ты вы мы он
    она оно они мой твой ваш наш свой этот тот такой весь быть это так уж уже еще не ни нет там тут здесь мне меня
    вам вас нам нас пожалуйста сказать подсказать узнать интересовать интересно скажите подскажите
    the a an of to in on at is be am are do does it i you we they he she my your our this that and or but so for
    with please me not no
    """
)


@dataclass(frozen=True, slots=True)
class Guess:
    """The nearest class and the next, each with its share of the posterior.

    ``known``: the nearest class has seen enough of the sentence. ``telling``: what it has seen is more
    than one word in passing. ``rival``: the next class is one of the script's, not background.
    """

    label: int
    share: float
    second: int
    second_share: float
    known: bool
    telling: bool
    rival: bool

    @property
    def sure(self) -> bool:
        """The nearest class leads by the margin, and knows the words."""
        return self.known and self.telling and self.share - self.second_share >= MARGIN

    @property
    def close(self) -> bool:
        """Two classes lead together: worth asking which."""
        near = self.share - self.second_share < MARGIN
        return self.known and self.rival and near and self.share + self.second_share >= TOGETHER

    def turned(self) -> Guess:
        """Return the same guess with the next class in front."""
        return Guess(self.second, self.second_share, self.label, self.share, self.known, self.telling, self.rival)


@dataclass(frozen=True, slots=True)
class Bayes:
    """What each feature says for each class; a feature no example has says nothing and is not kept.

    ``gains``: feature -> its rarity, and by class how much it speaks for it. Classes from ``labels``
    on are background.
    """

    gains: dict[str, tuple[float, dict[int, float]]]
    floor: tuple[float, ...]
    unseen: float
    alone: frozenset[tuple[str, int]]
    exact: dict[tuple[str, ...], int]
    labels: int
    memo: dict[tuple[str, ...], Guess | None] = field(default_factory=dict, compare=False, repr=False)

    def guess(self, words: Sequence[Word], *, exactly: bool = False) -> Guess | None:
        """Return the nearest class of a sentence, or ``None`` when it is none of the script's.

        ``exactly``: only a sentence that is an example word for word.
        """
        terms = read_terms(words)
        same = self.exact.get(tuple(terms)) if terms else None
        if same is not None:
            return Guess(same, 1.0, same, 0.0, known=True, telling=True, rival=False)
        if exactly:
            return None
        key = tuple(terms)
        if key not in self.memo:
            if len(self.memo) >= REMEMBERED:
                self.memo.clear()
            self.memo[key] = self._nearest(terms)
        return self.memo[key]

    def _nearest(self, terms: list[str]) -> Guess | None:
        said = features(terms)
        told = [(weight, *self.gains[feature]) for feature, weight in said if feature in self.gains]
        if not self.labels or not told:
            return None
        whole = sum(weight for weight, _, _ in told)
        scores = [whole * floor for floor in self.floor]
        for weight, _, gains in told:
            for label, gain in gains.items():
                scores[label] += weight * gain
        (best, share), (second, second_share) = _ranked(scores, SHARPNESS / math.sqrt(whole))
        if best >= self.labels:
            return None
        content = [term for term in terms if term not in _STOP]
        known = self._known(said, best) >= EVIDENCE and self._known([(term, 1.0) for term in content], best) >= LEXICAL
        telling = len(set(content)) > 1 or any((term, best) in self.alone for term in content)
        return Guess(best, share, second, second_share, known, telling, second < self.labels)

    def _known(self, said: Iterable[tuple[str, float]], label: int) -> float:
        known = every = 0.0
        for feature, weight in said:
            rarity, gains = self.gains.get(feature, (self.unseen, {}))
            every += weight * rarity
            if label in gains:
                known += weight * rarity
        return known / every if every else 0.0


def train(examples: Iterable[tuple[int, Sequence[Word]]], labels: int) -> Bayes:
    """Count the features of the examples; ``labels`` classes are numbered from zero."""
    own = [(label, read_terms(words)) for label, words in examples]
    exact: dict[tuple[str, ...], int] = {}
    for label, terms in own:
        if terms:
            exact.setdefault(tuple(terms), label)
    vocabulary = {term for terms in exact for term in terms}
    foreign = [
        (labels + group, terms)
        for group, terms in _background()
        if not vocabulary.issuperset(term for term in terms if term not in _STOP)
    ]
    counts: dict[str, dict[int, float]] = {}
    seen: Counter[str] = Counter()
    totals = [0.0] * (labels + len(BACKGROUND))
    for label, terms in own + foreign:
        found = features(terms)
        seen.update({feature for feature, _ in found})
        for feature, weight in found:
            row = counts.setdefault(feature, {})
            row[label] = row.get(label, 0.0) + weight
            totals[label] += weight
    number = len(own) + len(foreign) + 1
    gains = {
        feature: (
            math.log(number / (seen[feature] + 0.5)),
            {label: math.log((count + SMOOTH) / SMOOTH) for label, count in row.items()},
        )
        for feature, row in counts.items()
    }
    floor = tuple(math.log(SMOOTH / (total + SMOOTH * len(counts))) if total else -math.inf for total in totals)
    return Bayes(gains, floor, math.log(number / 0.5), _telling(own), exact, labels)


def read_terms(words: Sequence[Word]) -> list[str]:
    """Return the lemmas of a sentence; «не» clings to the next word that is not a light one."""
    terms: list[str] = []
    denied = 0
    for word in words[:LONGEST]:
        if word.text in ("не", "not"):
            denied = 3
            continue
        term = lemma(word.text)
        if denied and term not in _STOP:
            term, denied = f"не_{term}", 0
        denied = max(0, denied - 1)
        terms.append(term)
    return terms


def features(terms: Sequence[str]) -> list[tuple[str, float]]:
    """Return the features of a sentence with their weights; a stop-word weighs half and has no letters."""
    found: list[tuple[str, float]] = []
    for place, term in enumerate(terms):
        if term in _STOP:
            found.append((term, 0.5))
        else:
            found.append((term, 1.0))
            padded = f"<{term}>"
            for size in range(2, 6):
                found += [("#" + padded[at : at + size], 1.0) for at in range(len(padded) - size + 1)]
        if place:
            found.append((f"{terms[place - 1]} {term}", 1.0))
    return found


def _telling(own: Iterable[tuple[int, Sequence[str]]]) -> frozenset[tuple[str, int]]:
    """Return the words that speak for a class alone: half of an example, or part of two."""
    times: Counter[tuple[str, int]] = Counter()
    for label, terms in own:
        content = {term for term in terms if term not in _STOP}
        for term in content:
            times[term, label] += 2 if len(content) <= 2 else 1
    return frozenset(one for one, count in times.items() if count >= 2)


def _background() -> Iterable[tuple[int, list[str]]]:
    for group, phrases in enumerate(BACKGROUND):
        for phrase in phrases:
            yield group, read_terms(read_words(read_text(phrase)))


def _ranked(scores: Sequence[float], sharpness: float) -> list[tuple[int, float]]:
    order = sorted(range(len(scores)), key=lambda label: (-scores[label], label))
    top = scores[order[0]]
    shares = [math.exp((score - top) * sharpness) for score in scores]
    whole = sum(shares)
    return [(label, shares[label] / whole) for label in order[:2]]
