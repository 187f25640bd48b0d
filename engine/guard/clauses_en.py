"""The clauses round an English word of order: what it leads, what it is told of, what was told ahead of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from engine.guard.term import Term, Text
from engine.understanding.words import bag

AFTER: Final = frozenset({"after", "once", "upon", "when", "following"})  # what stands behind them comes first
BEFORE: Final = frozenset({"before", "until", "till"})
THEN: Final = frozenset({"then", "afterwards", "afterward", "thereafter", "subsequently"})
SPANS: Final = bag("minute hour day week month year minutes hours days weeks months years")
DETERMINERS: Final = frozenset({"a", "an", "the", "your", "our", "my", "his", "her", "their", "its", "every", "each"})
SUBJECTS: Final = frozenset({"you", "we", "i", "he", "she", "they", "it", "there", "please"}) | DETERMINERS
JOINTS: Final = frozenset({"and", "but", "so"})
AHEAD: Final = frozenset({"right", "straight", "immediately", "soon", "shortly", "directly", "only", "and", "but"})


def own_words(row: Sequence[Term], at: int, previous: Sequence[Term], text: Text) -> list[Term]:
    """Return the words of the clause that a word of order stands in: "you pay first | and sign afterwards"."""
    begin, end = _bounds(row, at, text)
    if row[at].text == "first" and row[at + 1 : at + 2] and row[at + 1].text in JOINTS:
        end = at + 1
    if row[at].text != "first" and (not previous or any(one.text == "first" for one in row[begin:at])):
        begin = next((place for place in range(at, begin, -1) if row[place].text in JOINTS), begin)
    return [one for one in row[begin:end] if one is not row[at]]


def _bounds(row: Sequence[Term], at: int, text: Text) -> tuple[int, int]:
    """Return where the clause round a place begins and ends; a clause of a mere lead, "First,", takes in the next."""
    begin = at
    while begin and not _edge(row, begin, text):
        begin -= 1
    end = at + 1
    while end < len(row) and (not _edge(row, end, text) or not any(one.content for one in row[begin:end])):
        end += 1
    return begin, end


def _edge(row: Sequence[Term], at: int, text: Text) -> bool:
    """Whether a clause begins at a place: behind a mark, or at an "and" with a subject or an order of its own."""
    if row[at].clause != row[at - 1].clause:
        told = text.raw[row[at - 1].end : row[at].start]
        return any(sign in told for sign in ",;:—–()")
    after = row[at + 1].text if at + 1 < len(row) else ""
    return row[at].text in JOINTS and (after in SUBJECTS or after in THEN or after == "only")


def earlier_words(row: Sequence[Term], at: int, previous: Sequence[Term], text: Text) -> Sequence[Term]:
    """Return what was told right before a clause: the clause ahead of it, else the sentence ahead."""
    begin, _ = _bounds(row, at, text)
    if not begin and not previous:  # "you pay and sign afterwards"
        joint = next((place for place in range(at, 0, -1) if row[place].text in JOINTS), 0)
        return row[:joint]
    while begin:
        start, end = _bounds(row, begin - 1, text)
        if any(one.content for one in row[start:end]):
            return row[start:end]
        begin = start
    return previous


def later_words(row: Sequence[Term], at: int) -> Sequence[Term]:
    """Return what is told behind "you pay first": the rest of the sentence from its joint on."""
    for place in range(at + 1, len(row)):
        joined = row[place].text in JOINTS
        if joined or (row[place].clause != row[at].clause and place > at + 1 and row[place].text in SUBJECTS):
            return row[place + 1 :]
    return ()


def parted(row: Sequence[Term], at: int, text: Text) -> tuple[Sequence[Term], Sequence[Term]]:
    """Return the words that a word of order leads, and those of the deed that it is told of."""
    start = at
    while start and (
        row[start - 1].text in AHEAD | {"as", "soon", "prior", "ahead", "within", "in", "not"}
        or row[start - 1].text in SPANS | {"working", "business", "calendar"}
    ):
        start -= 1
    ahead = [one for one in row[:start] if one.clause == row[at].clause]
    if not any(one.content for one in ahead):  # "after payment, the plan opens"
        begin, close = at + 1, _close(row, at)
        if close >= len(row):  # nothing behind it: the deed stands ahead of a mark
            bound, _ = _bounds(row, max(start - 1, 0), text)
            return row[begin:close], row[bound:start]
        return row[begin:close], _main(row, close)
    bound, _ = _bounds(row, start - 1, text)
    close = next((place for place in range(at + 2, len(row)) if _edge(row, place, text)), len(row))
    return row[at + 1 : close], row[bound:start]


def _close(row: Sequence[Term], at: int) -> int:
    """Return where what opens a sentence ends: at its comma, else where a new subject comes behind its words."""
    comma = next((place for place in range(at + 2, len(row)) if row[place].clause != row[at].clause), len(row))
    if comma < len(row) and row[comma].text not in JOINTS:
        return comma
    for place in range(at + 2, comma):
        if row[place].text in SUBJECTS and any(one.content for one in row[at + 1 : place]):
            return place
    return comma


def _main(row: Sequence[Term], begin: int) -> Sequence[Term]:
    """Return the clause behind what opens a sentence, up to the next word of order."""
    stops = THEN | AFTER | BEFORE
    end = next((place for place in range(begin + 1, len(row)) if row[place].text in stops), len(row))
    return row[begin:end]
