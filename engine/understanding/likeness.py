"""Which of a script's examples a sentence resembles: the nearest class, seen in several views at once.

A class is the middle of its examples, in words, notions and manner (see ``features``); a feature that few
classes have weighs more. It is also the middle of where they stand by what people say for it (see ``vectors``). A
sentence that greets, agrees or puts off is nearer to a class whose examples do the same.
Background talk takes part as classes of its own.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, NamedTuple

from .acts import COURTESY, PARTING, REPLIES, STEERING, WHOLE, Act
from .features import STOP, VIEWS, features, read_terms
from .guess import Guess
from .middles import TRIFLE, Middle, apart, near
from .vectors import Point, point
from .words import Word

STRANGERS: Final = 2  # groups of background talk that are the nearest: one alone is often an accident
ACTED: Final = 0.11  # likeness to a class of which every example does what a sentence does
STEERED: Final = 0.22  # the same where it only steers the talk: «назад», «чего?», "what"
NEARNESS: Final = 0.4  # the weight of standing where a class stands, beside the views
EVEN: Final = 0.88  # likeness to one of two classes against the other: both have the same of a sentence
ENTIRE: Final = 0.9  # of its words, by rounding
OFTEN: Final = 5  # one in so many examples of a class that do it: fewer are an accident
MEANT: Final = 5  # the same where doing it is what the class means, in the script's words
HEARD: Final = 0.25  # likeness of the next class, from which a sentence that is only opened by thanks says that
PARTED: Final = 3  # the same for acts that end the talk or hand it over
REMEMBERED: Final = 4_096  # sentences: people repeat each other


_Memo = dict[tuple[frozenset[Act], tuple[str, ...]], Guess | None]


class Lesson(NamedTuple):
    """A sentence that teaches: the class it is an example of, its words, and what it does (see ``acts``)."""

    label: int
    words: Sequence[Word]
    done: frozenset[Act] = frozenset()


class Pull(NamedTuple):
    """What a feature tells: how rare it is, and for which classes it speaks, and how much for each."""

    rarity: float
    labels: tuple[int, ...] = ()
    weights: tuple[float, ...] = ()


NOTHING: Final = Pull(0.0)


@dataclass(frozen=True, slots=True)
class Likeness:
    """The middles of the classes. ``pulls``: by feature (tens of thousands: a dict for each would weigh 5 MB).

    Classes from ``labels`` on are background. ``lengths``: of the sum of a class's examples, in each view.
    ``acted``: what examples do, and how much of each class does it, of its ``sizes``. ``middles``: by language, where
    the examples of each class stand.
    """

    pulls: Mapping[str, Pull]
    unseen: float
    exact: Mapping[tuple[str, ...], int]
    lengths: Mapping[tuple[int, str], float]
    labels: int
    acted: Mapping[str, Mapping[int, float]] = field(default_factory=dict)
    sizes: Mapping[int, int] = field(default_factory=dict)
    middles: Mapping[str, Mapping[int, Middle]] = field(default_factory=dict)
    memo: _Memo = field(default_factory=dict, compare=False, repr=False)

    def guess(
        self, words: Sequence[Word], done: frozenset[Act] = frozenset(), *, exactly: bool = False
    ) -> Guess | None:
        """Return the nearest class of a sentence, or ``None`` when it has nothing of any.

        ``done``: the acts of the sentence (see ``acts``). ``exactly``: only a sentence that is an example word for
        word, or that does what most examples of its class do.
        """
        if not self.labels:
            return None
        same = self.exact.get(tuple(read_terms(words)))
        if same is not None:
            return Guess(same, 1.0, same, 0.0, 0.0, 0.0, len(words), exact=True)
        if exactly and not done:
            return None
        key = (done, tuple(word.text for word in words))
        if key not in self.memo:
            if len(self.memo) >= REMEMBERED:
                self.memo.clear()
            self.memo[key] = self._nearest(words, done)
        found = self.memo[key]
        means = found is not None and any(self.means(found.label, act) for act, _ in done)
        return found if means or not exactly else None

    def means(self, label: int, act: str) -> bool:
        """Tell whether the examples of a class do what a built-in act does: «позовите человека» and ``human``."""
        part = PARTED if act in PARTING else MEANT
        return self.acted.get(act, {}).get(label, 0.0) * part >= self.sizes.get(label, 0) > 0

    def _nearest(self, words: Sequence[Word], done: frozenset[Act]) -> Guess | None:
        viewed = self._viewed(words, done)
        guess = self._judged(words, done, self._placed(words, viewed))
        if guess is None:
            return None
        first, second = viewed.get(guess.label, 0.0), viewed.get(guess.second, 0.0)
        return replace(guess, even=second > 0 and min(first, second) >= EVEN * max(first, second))

    def _judged(self, words: Sequence[Word], done: frozenset[Act], scores: Mapping[int, float]) -> Guess | None:
        order = sorted((label for label in scores if label < self.labels), key=lambda label: (-scores[label], label))
        polite = [act for act, share in done if act in COURTESY and share < WHOLE]
        if len(order) > 1 and scores[order[1]] >= HEARD and any(self.means(order[0], act) for act in polite):
            del order[0]  # «спасибо, но для меня это дорого» does not thank
        if not order:
            return None
        first, second, third = (*order, -1, -1)[:3]
        strangers = sorted((share for label, share in scores.items() if label >= self.labels), reverse=True)
        meant = any(share >= WHOLE and self.means(first, act) for act, share in done)
        foreign = 0.0 if meant else sum(strangers[:STRANGERS]) / STRANGERS  # «нет, спасибо» is background talk too
        telling = sum(term not in STOP for term in read_terms(words))
        language = language_of(words)
        shares = (scores.get(second, 0.0), scores.get(third, 0.0))
        return Guess(first, scores[first], second, *shares, foreign, telling, language)

    def scores(self, words: Sequence[Word], done: frozenset[Act] = frozenset()) -> dict[int, float]:
        """Return the likeness of a sentence to every class that has anything of it, does what it does or is near."""
        return self._placed(words, self._viewed(words, done))

    def _viewed(self, words: Sequence[Word], done: frozenset[Act]) -> dict[int, float]:
        """Return the likeness in what is said and done alone."""
        found: dict[int, float] = {}
        for feature, weight in pointed(features(words), self.rarity).items():
            _, labels, pulls = self.pulls.get(feature, NOTHING)
            for label, pull in zip(labels, pulls, strict=True):
                found[label] = found.get(label, 0.0) + weight * pull
        for act in sorted(done):
            for label, times in self.acted.get(act.name, {}).items():
                if times * OFTEN >= self.sizes[label] > 0:
                    much = STEERED if act.name in STEERING and act.share >= ENTIRE else ACTED
                    found[label] = found.get(label, 0.0) + much * act.weight * times / self.sizes[label]
        return found

    def _placed(self, words: Sequence[Word], viewed: Mapping[int, float]) -> dict[int, float]:
        """Return the likeness with that of where a sentence stands."""
        found, place = dict(viewed), self._place(words)
        for label, middle in self._middles(words).items():
            nearness = near(place, middle)
            if nearness > 0:
                found[label] = found.get(label, 0.0) + NEARNESS * nearness
        return found

    def _place(self, words: Sequence[Word]) -> Point:
        language = language_of(words)
        return point(read_terms(words), language) if language in self.middles else ()

    def _middles(self, words: Sequence[Word]) -> Mapping[int, Middle]:
        return self.middles.get(language_of(words), {})

    def left_out(self, lesson: Lesson) -> Guess | None:
        """Return the nearest class of an example as if it were none: good for judging this very sentence.

        Nothing is taught anew: of the middle of its own class, only what the example itself put there is taken out.
        """
        label, words, done = lesson
        acted = {
            act: {one: times - taught(act, share) * (one == label) for one, times in self.acted.get(act, {}).items()}
            for act, share in done
        }
        rest = replace(self, acted=acted, sizes={**self.sizes, label: self.sizes[label] - 1}, memo={})
        scores = rest.scores(words, done)
        scores[label] = scores.get(label, 0.0) + self._lost(label, pointed(features(words), self.rarity))
        place = self._place(words)
        if place and (middle := self._middles(words).get(label)):
            nearness = near(place, middle)
            scores[label] += NEARNESS * (max(0.0, apart(nearness, middle)) - max(0.0, nearness))
        if scores[label] <= TRIFLE:
            del scores[label]
        return rest._judged(words, done, scores)

    def _lost(self, label: int, own: Mapping[str, float]) -> float:
        """Return what the likeness of an example to its class loses with it: below zero."""
        common, size = dict.fromkeys(VIEWS, 0.0), lengths_of(own)
        for feature, weight in own.items():
            _, labels, pulls = self.pulls[feature]
            common[feature[0]] += weight * pulls[labels.index(label)] / VIEWS[feature[0]]
        lost = 0.0
        for view, share in VIEWS.items():
            whole = self.lengths.get((label, view), 0.0)
            along = common[view] * whole
            square = whole**2 - 2 * along + size[view] ** 2
            left = (along - size[view] ** 2) / math.sqrt(square) if square > TRIFLE else 0.0
            lost += share * (left - common[view])
        return lost

    def rarity(self, feature: str) -> float:
        """Return how much a feature tells."""
        return self.pulls[feature].rarity if feature in self.pulls else self.unseen


def language_of(words: Sequence[Word]) -> str:
    """Return the language of most words, ``ru`` or ``en``."""
    return "en" if 2 * sum(word.text.isascii() for word in words) > len(words) else "ru"


def taught(act: str, share: float) -> float:
    """Return how much of an example is an act: an answer by its share of the words, a built-in intent wholly."""
    return share if act in REPLIES else 1.0


def pointed(said: Mapping[str, float], rarity: Callable[[str], float]) -> dict[str, float]:
    """Return features as a direction: each view of length one, rare features longer."""
    long = {feature: weight * rarity(feature) for feature, weight in said.items()}
    lengths = lengths_of(long)
    return {feature: weight / lengths[feature[0]] for feature, weight in long.items() if weight}


def lengths_of(row: Mapping[str, float]) -> dict[str, float]:
    squares = dict.fromkeys(VIEWS, 0.0)
    for feature, weight in row.items():
        squares[feature[0]] += weight * weight
    return {view: math.sqrt(square) for view, square in squares.items()}
