"""Examples that pull two ways: each is shown to the classifier as if it had never been among the examples.

A guess alone is no collision, since a lone example is unlike all the others. Two examples collide where the
classifier is sure of the wrong owner and most of their telling words are the same. What declared words
decide is never guessed, so it is left out here as well.

Only an example that is much like another owner's is shown to the classifier, so most scripts are checked without it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from engine.authoring.checks.hearing import heard
from engine.authoring.node import Node, leaves
from engine.authoring.review import Check, Review
from engine.flow import Hear
from engine.understanding.features import STOP, read_terms
from engine.understanding.learning import lesson, trained
from engine.understanding.likeness import Lesson, Likeness
from engine.understanding.matcher import Index
from engine.understanding.pattern import parse_entry

ALIKE = 0.6  # of the telling lemmas of two examples that are in both
MOST = 2_000  # examples; a script with more of them is checked by its first ones


@dataclass(frozen=True, slots=True)
class Example:
    """One sentence under ``phrases``: whose it is, where it stands, and what it teaches."""

    label: int
    node: Node
    lesson: Lesson
    terms: tuple[str, ...]
    telling: frozenset[str]


def examples(review: Review) -> tuple[tuple[str, ...], list[Example]]:
    """Return the names that have examples, and the examples of all."""
    names: list[str] = []
    found: list[Example] = []
    for path, hear in heard(review):
        if not isinstance(hear, Hear):
            continue
        above = review.positions.node(path)
        written = above.get("phrases") if above.kind == "map" else None
        for node in leaves(written) if written is not None else ():
            if not node.broken and len(found) < MOST:
                own = lesson(len(names), node.text)
                terms = tuple(read_terms(own.words))
                telling = frozenset(terms) - STOP
                found.append(Example(len(names), node, own, terms, telling))
        name = review.flow.always[path[1]].name if isinstance(path[1], int) else path[1]
        names.append(name or f"always {path[1]}")
    return tuple(names), found


def collide(review: Review) -> None:
    """An example that the others of the script give to somebody else."""
    names, known = examples(review)
    if len({one.label for one in known}) < 2:
        return
    written = tuple((one.label, one.node.text) for one in known)
    declared = _declared(review)
    told: set[frozenset[int]] = set()
    for one, others in _alike(known):
        rival = _rival(one, others, lambda: trained(written, len(names)))
        if rival is None or any(hit.owner == one.label for hit in declared.find(one.lesson.words)):
            continue
        pair = frozenset((id(one.node), id(rival.node)))
        if pair in told:
            continue
        told.add(pair)
        words = {"name": names[one.label], "other": names[rival.label], "phrase": one.node.text}
        review.tell("collide", one.node.place(), example=rival.node.text, line=str(rival.node.start.line + 1), **words)


def _declared(review: Review) -> Index[int]:
    """Return the words and patterns of each owner: they speak before the examples."""
    hears = [hear for _, hear in heard(review) if isinstance(hear, Hear)]
    written = [(text, owner) for owner, hear in enumerate(hears) for text in (*hear.words, *hear.patterns)]
    return Index.of((pattern, owner) for text, owner in written if (pattern := parse_entry(text)))


def _alike(known: Sequence[Example]) -> Iterator[tuple[Example, list[Example]]]:
    """Yield each example that others' examples are much like, with these, the likest first."""
    having: dict[str, list[Example]] = {}
    for one in known:
        for term in set(one.terms):
            having.setdefault(term, []).append(one)
    for one in known:
        near = {id(other): other for term in one.terms for other in having[term] if other.label != one.label}
        others = [other for other in near.values() if other.terms == one.terms or _shared(one, other) >= ALIKE]
        if others:
            yield one, sorted(others, key=lambda other: -_shared(one, other))


def _rival(one: Example, others: Sequence[Example], classes: Callable[[], Likeness]) -> Example | None:
    """Return the example of somebody else that this one is taken for, or nothing."""
    twin = next((other for other in others if other.terms == one.terms), None)
    if twin is not None:
        return twin
    guess = classes().left_out(one.lesson)
    if guess is None or not guess.sure:
        return None
    return next((other for other in others if other.label == guess.label), None)


def _shared(one: Example, other: Example) -> float:
    """Return the share of the telling lemmas of two examples that are in both, 0 to 1; one word alone is no share."""
    both = one.telling & other.telling
    return len(both) / len(one.telling | other.telling) if len(both) > 1 else 0.0


CHECKS: tuple[Check, ...] = (collide,)
