"""Which of a script's examples a sentence resembles: the nearest class, seen in several views at once.

A class is the middle of its examples, in words, letters, notions and manner (see ``features``); a feature that few
classes have weighs more. Background talk takes part as classes of its own. Likeness alone is no proof: words
that nobody taught lower it, and so does a second class nearly as near, since a confident mistake costs more
than a question asked again. Background talk about what a script itself is about takes no part.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import islice
from typing import Final

from .background import BACKGROUND
from .features import STOP, VIEWS, features, read_terms
from .text import read_text
from .words import Word, read_words

SURE: Final = {"ru": 0.175, "en": 0.125}  # likeness to the nearest class less parts of two others, for its length
RIVAL, FOREIGN = 0.15, 0.5  # those parts: of the likeness to the next class, and to the background talk
LONGER: Final = 0.1  # by so much does each telling word, up to LONG, make a likeness less of an accident
LONG: Final = 5
CLAIMED: Final = 0.27  # likeness of background talk to a class, from which it is about the script's own matter
TELLING: Final = "wkp"  # the views of that likeness: letters and manner cost time and tell little of the matter
STRANGERS: Final = 2  # groups of background talk that are the nearest: one alone is often an accident
NEAR: Final = 0.95  # likeness to the next class, against the nearest: as good as the same
NEAR_WORD: Final = 0.88  # the same where one word tells all
TRIFLE: Final = 1e-9
REMEMBERED: Final = 4_096  # sentences: people repeat each other


@dataclass(frozen=True, slots=True)
class Guess:
    """The nearest class and the next, each with its likeness, 0 to 1; ``third`` is that of the one after.

    ``foreign``: the likeness to the nearest groups of background talk. ``exact``: the sentence is an example.
    ``words``: how many words of it tell anything. ``language``: of most of its words, ``ru`` or ``en``.
    """

    label: int
    share: float
    second: int
    second_share: float
    third: float
    foreign: float
    words: int
    language: str = "ru"
    exact: bool = False

    @property
    def lead(self) -> float:
        """How far the nearest class stands out, 0 to 1."""
        return 1.0 if self.exact else self._over(self.second_share)

    @property
    def sure(self) -> bool:
        """The nearest class stands out enough to be believed."""
        return self.exact or (self.lead >= SURE[self.language] and not self._near)

    @property
    def close(self) -> bool:
        """Two classes stand out together: worth asking which."""
        return self._near and self._over(self.third) >= SURE[self.language]

    def _over(self, other: float) -> float:
        left = self.share - RIVAL * other - FOREIGN * self.foreign
        return min(0.99, max(0.0, left * (1 + LONGER * min(self.words, LONG))))

    @property
    def _near(self) -> bool:
        return self.second_share >= (NEAR if self.words > 1 else NEAR_WORD) * self.share

    def turned(self) -> Guess:
        """Return the same guess with the next class in front."""
        return replace(self, label=self.second, share=self.second_share, second=self.label, second_share=self.share)


@dataclass(frozen=True, slots=True)
class Likeness:
    """The middles of the classes. ``pulls``: feature -> its rarity, and by class how much it speaks for it.

    Classes from ``labels`` on are background. ``lengths``: of the sum of a class's examples, in each view.
    """

    pulls: Mapping[str, tuple[float, Mapping[int, float]]]
    unseen: float
    exact: Mapping[tuple[str, ...], int]
    lengths: Mapping[tuple[int, str], float]
    labels: int
    memo: dict[tuple[str, ...], Guess | None] = field(default_factory=dict, compare=False, repr=False)

    def guess(self, words: Sequence[Word], *, exactly: bool = False) -> Guess | None:
        """Return the nearest class of a sentence, or ``None`` when it has nothing of any.

        ``exactly``: only a sentence that is an example word for word.
        """
        if not self.labels:
            return None
        same = self.exact.get(tuple(read_terms(words)))
        if same is not None:
            return Guess(same, 1.0, same, 0.0, 0.0, 0.0, len(words), exact=True)
        if exactly:
            return None
        key = tuple(word.text for word in words)
        if key not in self.memo:
            if len(self.memo) >= REMEMBERED:
                self.memo.clear()
            self.memo[key] = self._nearest(words)
        return self.memo[key]

    def _nearest(self, words: Sequence[Word]) -> Guess | None:
        scores = self.scores(words)
        order = sorted((label for label in scores if label < self.labels), key=lambda label: (-scores[label], label))
        if not order:
            return None
        first, second, third = (*order, -1, -1)[:3]
        strangers = sorted((share for label, share in scores.items() if label >= self.labels), reverse=True)
        foreign = sum(strangers[:STRANGERS]) / STRANGERS
        telling = sum(term not in STOP for term in read_terms(words))
        language = "en" if 2 * sum(word.text.isascii() for word in words) > len(words) else "ru"
        shares = (scores.get(second, 0.0), scores.get(third, 0.0))
        return Guess(first, scores[first], second, *shares, foreign, telling, language)

    def scores(self, words: Sequence[Word]) -> dict[int, float]:
        """Return the likeness of a sentence to every class that has anything of it."""
        found: dict[int, float] = {}
        for feature, weight in pointed(features(words), self.rarity).items():
            _, pulls = self.pulls.get(feature, (0.0, {}))
            for label, pull in pulls.items():
                found[label] = found.get(label, 0.0) + weight * pull
        return found

    def without(self, label: int, words: Sequence[Word]) -> Likeness:
        """Return the classes as if ``words`` were no example of ``label``: good for judging these very words.

        Only what these words hold is changed, so that nothing need be trained anew.
        """
        own = pointed(features(words), self.rarity)
        pulls: dict[str, tuple[float, Mapping[int, float]]] = {}
        lengths = {view: self.lengths.get((label, view), 0.0) ** 2 for view in VIEWS}
        left: dict[str, float] = {}
        for feature, weight in own.items():
            view = feature[0]
            whole = self.pulls[feature][1][label] * self.lengths[label, view] / VIEWS[view]
            rest = whole - weight
            left[feature] = rest if rest > TRIFLE else 0.0
            lengths[view] += left[feature] ** 2 - whole**2
        for feature, rest in left.items():
            rarity, others = self.pulls[feature]
            spoken = {one: pull for one, pull in others.items() if one != label}
            if rest:
                spoken[label] = rest / math.sqrt(lengths[feature[0]]) * VIEWS[feature[0]]
            pulls[feature] = (rarity, spoken)
        return replace(self, pulls=pulls, exact={}, memo={})

    def rarity(self, feature: str) -> float:
        """Return how much a feature tells."""
        return self.pulls[feature][0] if feature in self.pulls else self.unseen


def pointed(said: Mapping[str, float], rarity: Callable[[str], float]) -> dict[str, float]:
    """Return features as a direction: each view of length one, rare features longer."""
    long = {feature: weight * rarity(feature) for feature, weight in said.items()}
    lengths = _lengths(long)
    return {feature: weight / lengths[feature[0]] for feature, weight in long.items() if weight}


def _lengths(row: Mapping[str, float]) -> dict[str, float]:
    squares = dict.fromkeys(VIEWS, 0.0)
    for feature, weight in row.items():
        squares[feature[0]] += weight * weight
    return {view: math.sqrt(square) for view, square in squares.items()}


@lru_cache(maxsize=4)  # its check and the script itself ask for the same, and an edit seldom touches it
def trained(examples: tuple[tuple[int, str], ...], labels: int) -> Likeness:
    """Find the middles of examples as they were written."""
    return train([(label, read_words(read_text(text))) for label, text in examples], labels)


def train(examples: Iterable[tuple[int, Sequence[Word]]], labels: int) -> Likeness:
    """Find the middles of the examples; ``labels`` classes are numbered from zero."""
    own = [(label, words) for label, words in examples if words]
    if not own:
        return Likeness({}, 0.0, {}, {}, 0)
    exact: dict[tuple[str, ...], int] = {}
    for label, words in own:
        exact.setdefault(tuple(read_terms(words)), label)
    vocabulary = {term for terms in exact for term in terms}
    docs = [(label, features(words)) for label, words in own]
    docs += [(labels + group, said) for group, content, said in _background() if not vocabulary.issuperset(content)]
    rarity = _rarity(docs)
    unseen = math.log(len({label for label, _ in docs}) + 1)
    pulls: dict[str, tuple[float, dict[int, float]]] = {feature: (value, {}) for feature, value in rarity.items()}
    lengths: dict[tuple[int, str], float] = {}
    directions = ((label, pointed(said, rarity.__getitem__)) for label, said in docs)
    _learn(islice(directions, len(own)), pulls, lengths)
    _learn([one for one in directions if _likest(one[1], pulls) <= CLAIMED], pulls, lengths)
    return Likeness(pulls, unseen, exact, lengths, labels)


def _learn(
    directions: Iterable[tuple[int, Mapping[str, float]]],
    pulls: Mapping[str, tuple[float, dict[int, float]]],
    lengths: dict[tuple[int, str], float],
) -> None:
    """Write the middles of classes into ``pulls``, and how long the sum of each was into ``lengths``."""
    sums: dict[int, dict[str, float]] = {}
    for label, direction in directions:
        row = sums.setdefault(label, {})
        for feature, weight in direction.items():
            row[feature] = row.get(feature, 0.0) + weight
    for label, row in sums.items():
        long = _lengths(row)
        lengths |= {(label, view): length for view, length in long.items()}
        for feature, weight in row.items():
            pulls[feature][1][label] = weight / long[feature[0]] * VIEWS[feature[0]]


def _likest(direction: Mapping[str, float], pulls: Mapping[str, tuple[float, Mapping[int, float]]]) -> float:
    """Return the likeness of a direction to the nearest class learnt so far, in what tells most."""
    found: dict[int, float] = {}
    for feature, weight in direction.items():
        for label, pull in pulls[feature][1].items() if feature[0] in TELLING else ():
            found[label] = found.get(label, 0.0) + weight * pull
    return max(found.values(), default=0.0)


def _rarity(docs: Sequence[tuple[int, Mapping[str, float]]]) -> dict[str, float]:
    """Return how few classes, and how few sentences, have each feature: the middle of both logarithms."""
    times: Counter[str] = Counter()
    owners: dict[str, set[int]] = {}
    for label, said in docs:
        times.update(said.keys())
        for feature in said:
            owners.setdefault(feature, set()).add(label)
    classes = len({label for label, _ in docs}) + 1
    return {
        feature: (math.log(classes / len(owners[feature])) + math.log((len(docs) + 1) / count)) / 2
        for feature, count in times.items()
    }


@lru_cache(maxsize=1)
def _background() -> tuple[tuple[int, frozenset[str], dict[str, float]], ...]:
    found = []
    for group, phrases in enumerate(BACKGROUND):
        for phrase in phrases:
            words = read_words(read_text(phrase))
            content = frozenset(term for term in read_terms(words) if term not in STOP)
            found.append((group, content, features(words)))
    return tuple(found)
