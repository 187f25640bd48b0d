"""What a script listens for: its ``hear`` sections, compiled once and matched against a message.

Declared words and patterns speak first; the examples are asked only about sentences that these
left unheard, since declared words beat examples (DESIGN section 5, ``hear``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import groupby

from .acts import done_within
from .guess import Guess
from .learning import trained
from .lemmas import forms
from .likeness import Likeness
from .match import Match
from .matcher import Hit, Index
from .negation import NEGATORS, negated
from .pattern import Pattern, parse_entry
from .text import Utterance, read_text
from .words import REPAIR_FROM, Word, read_words, repaired

Worth = Callable[[int, int], bool]
SENTENCES = 6  # of a message that are shown to the classifier
_SURE = {"words": 1.0, "pattern": 0.95}
_REPAIRED = 0.8


@dataclass(frozen=True, slots=True)
class Hears:
    """What one objection, answer or row listens for: plain strings, all languages together."""

    kind: str
    name: str
    words: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()
    vetoes: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Entry:
    """A compiled entry: whose it is, what it is, and whether the author wrote a negation into it."""

    owner: int
    rule: str
    denies: bool


@dataclass(frozen=True, slots=True)
class Listener:
    """The ``hear`` sections of a script, compiled. Build it with ``compile_hears``."""

    hears: tuple[Hears, ...]
    entries: Index[_Entry]
    vetoes: Index[int]
    examples: tuple[tuple[int, str, frozenset[str]], ...]
    forms: tuple[str, ...]
    _learnt: list[Likeness] = field(default_factory=list, compare=False, repr=False)

    @property
    def nearest(self) -> Likeness:
        """What the examples teach; learnt when it is first asked for, which takes some tenths of a second."""
        if not self._learnt:
            written = tuple((owner, text) for owner, text, _ in self.examples)
            self._learnt.append(trained(written, len(self.hears)))
        return self._learnt[0]

    def listen(
        self, utterance: Utterance, worth: Worth | None = None, closed: frozenset[str] = frozenset()
    ) -> tuple[Match, ...]:
        """Return what the script hears in a message, in text order, each name at most once.

        ``closed`` names rows of ``always`` that may not fire now: a sentence with their words is still shown to
        the examples.
        ``worth`` tells whether a stretch of the raw text is worth a guess; one that is not is heard
        only where it is an example word for word.
        """
        words = self._words(utterance)
        found, barred = self._declared(words, _asking(utterance))
        matches = [self._match(words, hit) for hit in found]
        firing = [hit for hit in found if not self._closed(hit.owner.owner, closed)]
        for sentence in self._unheard(words, firing):
            exactly = worth is not None and not worth(sentence[0].start, sentence[-1].end)
            guess = self._guess(utterance, sentence, exactly=exactly)
            told = guess and guess.exact  # word for word an example: a denial within it is the author's own
            if guess and self._closed(guess.label, closed):
                continue
            if guess and guess.sure and (told or (guess.label, sentence[0].sentence) not in barred):
                matches.append(self._example(sentence, guess))
        return _once(matches)

    def close(self, utterance: Utterance) -> tuple[Match, ...]:
        """Return the two readings between which the examples cannot decide, or nothing."""
        words = self._words(utterance)
        found, barred = self._declared(words, _asking(utterance))
        for sentence in () if found else self._unheard(words, found):
            guess = self._guess(utterance, sentence)
            if guess and guess.close and not barred:
                return (self._example(sentence, guess), self._example(sentence, guess.turned()))
        return ()

    def means(self, match: Match, act: str) -> bool:
        """Tell whether the examples of whatever was heard do what a built-in act does."""
        owners = (owner for owner, one in enumerate(self.hears) if (one.kind, one.name) == (match.kind, match.name))
        return any(self.nearest.means(owner, act) for owner in owners)

    def _guess(self, utterance: Utterance, sentence: Sequence[Word], *, exactly: bool = False) -> Guess | None:
        done = done_within(utterance, sentence[0].start, sentence[-1].end) if self.nearest.acted else frozenset()
        return self.nearest.guess(sentence, done, exactly=exactly)

    def _closed(self, owner: int, closed: frozenset[str]) -> bool:
        return self.hears[owner].kind == "intent" and self.hears[owner].name in closed

    def _words(self, utterance: Utterance) -> tuple[Word, ...]:
        return repaired(read_words(utterance), self.forms)

    def _declared(
        self, words: Sequence[Word], asking: frozenset[int]
    ) -> tuple[list[Hit[_Entry]], set[tuple[int, int]]]:
        """Return the entries found, and whose entry is denied or vetoed in which sentence."""
        barred = {(hit.owner, words[hit.places[0]].sentence) for hit in self.vetoes.find(words)}
        hits: list[Hit[_Entry]] = []
        denied: set[tuple[int, int]] = set()
        for hit in self.entries.find(words):
            where = (hit.owner.owner, words[hit.places[0]].sentence)
            if where in barred:
                continue
            first, last = hit.places[0], hit.places[-1]
            # «вы случайно не мошенники?» asks, and denies nothing
            asks = words[first].clause in asking and first > 0 and words[first - 1].text == "не"
            if not hit.owner.denies and not asks and negated(words, first, last):
                denied.add(where)
            else:
                hits.append(hit)
        return self._widest(words, hits, asking), barred | denied

    def _widest(self, words: Sequence[Word], hits: Sequence[Hit[_Entry]], asking: frozenset[int]) -> list[Hit[_Entry]]:
        """Drop a match whose words are all part of a longer match: «нет денег» over «денег».

        An answer outdoes a row of the script only where something is asked: «приставы пришли» asks nothing.
        """
        places = [frozenset(hit.places) for hit in hits]
        at: dict[int, list[int]] = {}  # by a place: the matches that hold it
        for number, own in enumerate(places):
            for place in own:
                at.setdefault(place, []).append(number)
        kinds = [self.hears[hit.owner.owner].kind for hit in hits]
        kept = []
        for hit, own, kind in zip(hits, places, kinds, strict=True):
            told = kind == "intent" and words[hit.places[0]].clause not in asking
            around = at[hit.places[0]]
            if not any(own < places[other] and not (told and kinds[other] == "answer") for other in around):
                kept.append(hit)
        return kept

    def _unheard(self, words: Sequence[Word], found: Sequence[Hit[_Entry]]) -> Iterator[list[Word]]:
        if not self.examples:
            return
        heard = {words[place].sentence for hit in found for place in hit.places}
        for number, sentence in groupby(words, key=lambda word: word.sentence):
            if number < SENTENCES and number not in heard:
                yield list(sentence)

    def _match(self, words: Sequence[Word], hit: Hit[_Entry]) -> Match:
        hears, first = self.hears[hit.owner.owner], words[hit.places[0]]
        sure = _REPAIRED if any(words[place].repaired for place in hit.places) else _SURE[hit.owner.rule]
        end = words[hit.places[-1]].end
        return Match(hears.kind, hears.name, first.start, end, hit.owner.rule, hit.pattern.text, sure, first.clause)

    def _example(self, sentence: Sequence[Word], guess: Guess) -> Match:
        hears, first = self.hears[guess.label], sentence[0]
        said = frozenset().union(*(word.lemmas for word in sentence))
        own = [one for one in self.examples if one[0] == guess.label]
        nearest = max(own, key=lambda one: len(one[2] & said) / (1 + len(one[2])))[1]
        sure = round(guess.lead, 3)
        return Match(hears.kind, hears.name, first.start, sentence[-1].end, "examples", nearest, sure, first.clause)


def compile_hears(hears: Iterable[Hears]) -> Listener:
    """Compile the ``hear`` sections of a script; the order of equals is the order given."""
    return _compiled(tuple(hears))


@lru_cache(maxsize=4)  # an edit of a script seldom touches what it hears
def _compiled(all_hears: tuple[Hears, ...]) -> Listener:
    entries: list[tuple[Pattern, _Entry]] = []
    vetoes: list[tuple[Pattern, int]] = []
    examples: list[tuple[int, str, tuple[Word, ...]]] = []
    for owner, one in enumerate(all_hears):
        for rule, texts in (("words", one.words), ("pattern", one.patterns)):
            for text in texts:
                if pattern := parse_entry(text):
                    denies = any(step.lemmas & NEGATORS for step in pattern.steps)
                    entries.append((pattern, _Entry(owner, rule, denies)))
        vetoes += [(pattern, owner) for text in one.vetoes if (pattern := parse_entry(text))]
        examples += [(owner, text, read_words(read_text(text))) for text in one.phrases]
    return Listener(
        all_hears,
        Index.of(entries),
        Index.of(vetoes),
        tuple((owner, text, frozenset().union(*(word.lemmas for word in words))) for owner, text, words in examples),
        _repairable([pattern for pattern, _ in entries], examples),
    )


def _repairable(patterns: Iterable[Pattern], examples: Iterable[tuple[int, str, tuple[Word, ...]]]) -> tuple[str, ...]:
    """Return the word forms that a slip may be repaired to: all forms of declared words, examples as they stand."""
    declared = {lemma for pattern in patterns for step in pattern.steps for lemma in step.lemmas}
    every = {form for lemma in declared for form in forms(lemma)}
    every |= {word.text for _, _, words in examples for word in words}
    return tuple(sorted(form for form in every if len(form) >= REPAIR_FROM and not form.isascii()))


def _asking(utterance: Utterance) -> frozenset[int]:
    """Return the clauses that end with a question mark."""
    return frozenset(token.clause for token in utterance.tokens if token.text == "?")


def _once(matches: Iterable[Match]) -> tuple[Match, ...]:
    """In text order, the first of each name."""
    found: dict[tuple[str, str], Match] = {}
    for match in sorted(matches, key=lambda one: (one.start, one.end)):
        found.setdefault((match.kind, match.name), match)
    return tuple(found.values())
