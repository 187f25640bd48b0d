"""Teaches the classifier: the middles of a script's examples and of background talk.

Background talk about what a script itself is about takes no part.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from sys import intern
from typing import Final

from .acts import done
from .background import BACKGROUND
from .features import STOP, VIEWS, features, read_terms
from .likeness import Lesson, Likeness, Pull, language_of, lengths_of, pointed, taught
from .middles import Middle, middle_of
from .text import read_text
from .vectors import Point, point
from .words import read_words

CLAIMED: Final = 0.16  # likeness of background talk to a class, from which it is about the script's own matter
TELLING: Final = "wkp"  # the views of that likeness: the manner tells little of the matter


@lru_cache(maxsize=4)  # its check and the script itself ask for the same, and an edit seldom touches it
def trained(examples: tuple[tuple[int, str], ...], labels: int) -> Likeness:
    """Find the middles of examples as they were written."""
    return train([lesson(label, text) for label, text in examples], labels)


def lesson(label: int, text: str) -> Lesson:
    """Read an example of a class as it was written."""
    utterance = read_text(text)
    return Lesson(label, read_words(utterance), done(utterance))


def train(examples: Iterable[Lesson], labels: int) -> Likeness:
    """Find the middles of the examples; ``labels`` classes are numbered from zero."""
    own = [one for one in examples if one.words]
    if not own:
        return Likeness({}, 0.0, {}, {}, 0)
    exact: dict[tuple[str, ...], int] = {}
    acted: dict[str, dict[int, float]] = {}
    for label, words, acts in own:
        exact.setdefault(tuple(read_terms(words)), label)
        for act, share in acts:
            own_acts = acted.setdefault(act, {})
            own_acts[label] = own_acts.get(label, 0.0) + taught(act, share)
    vocabulary = {term for terms in exact for term in terms}
    docs = [(label, _shared(features(words))) for label, words, _ in own]
    docs += [(labels + group, said) for group, content, said in _background() if not vocabulary.issuperset(content)]
    docs.sort(key=itemgetter(0))
    rarity = _rarity(docs)
    unseen = math.log(len({label for label, _ in docs}) + 1)
    pulls = {feature: Pull(value) for feature, value in rarity.items()}
    sets: dict[tuple[int, ...], tuple[int, ...]] = {}  # many features speak for the same classes
    lengths: dict[tuple[int, str], float] = {}
    for label, group in groupby(docs, key=itemgetter(0)):
        row: dict[str, float] = {}
        for _, said in group:
            direction = pointed(said, rarity.__getitem__)
            if label < labels or _likest(direction, pulls, labels) <= CLAIMED:
                for feature, weight in direction.items():
                    row[feature] = row.get(feature, 0.0) + weight
        long = lengths_of(row)
        lengths |= {(label, view): length for view, length in long.items()}
        for feature, weight in row.items():
            value, labelled, weights = pulls[feature]
            named = (*labelled, label)
            weighed = (*weights, weight / long[feature[0]] * VIEWS[feature[0]])
            pulls[feature] = Pull(value, sets.setdefault(named, named), weighed)
    sizes = Counter(one.label for one in own)
    return Likeness(pulls, unseen, exact, lengths, labels, acted, sizes, _middles(own))


def _middles(own: Sequence[Lesson]) -> dict[str, dict[int, Middle]]:
    """Return the middles of the classes, by language: the words of each stand in a table of their own."""
    places: dict[str, dict[int, list[Point]]] = {}
    for label, words, _ in own:
        language = language_of(words)
        if place := point(read_terms(words), language):
            places.setdefault(language, {}).setdefault(label, []).append(place)
    return {
        language: {label: middle for label, some in sorted(classes.items()) if (middle := middle_of(some))}
        for language, classes in places.items()
    }


def _likest(direction: Mapping[str, float], pulls: Mapping[str, Pull], labels: int) -> float:
    """Return the likeness of a direction to the nearest of the script's classes, in what tells most."""
    found: dict[int, float] = {}
    for feature, weight in direction.items():
        if feature[0] not in TELLING:
            continue
        for label, pull in zip(pulls[feature].labels, pulls[feature].weights, strict=True):
            if label < labels:
                found[label] = found.get(label, 0.0) + weight * pull
    return max(found.values(), default=0.0)


def _rarity(docs: Sequence[tuple[int, Mapping[str, float]]]) -> dict[str, float]:
    """Return how few classes, and how few sentences, have each feature: the middle of both logarithms.

    ``docs`` in the order of their classes.
    """
    times: Counter[str] = Counter()
    owners: Counter[str] = Counter()
    last: dict[str, int] = {}  # the class that had a feature last: a set of them each would be the largest thing here
    for label, said in docs:
        times.update(said.keys())
        for feature in said:
            if last.get(feature) != label:
                last[feature] = label
                owners[feature] += 1
    classes = len({label for label, _ in docs}) + 1
    return {
        feature: (math.log(classes / owners[feature]) + math.log((len(docs) + 1) / count)) / 2
        for feature, count in times.items()
    }


@lru_cache(maxsize=1)
def _background() -> tuple[tuple[int, frozenset[str], dict[str, float]], ...]:
    found = []
    for group, phrases in enumerate(BACKGROUND):
        for phrase in phrases:
            words = read_words(read_text(phrase))
            content = frozenset(term for term in read_terms(words) if term not in STOP)
            found.append((group, content, _shared(features(words))))
    return tuple(found)


def _shared(said: Mapping[str, float]) -> dict[str, float]:
    """Return features whose names are held once, however many sentences have them: names are most of their memory."""
    return {intern(feature): weight for feature, weight in said.items()}
