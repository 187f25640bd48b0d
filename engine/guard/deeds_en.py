"""Which deed comes first in an English text: each order that its small words tell, "after payment", "first", "then".

An order is read as two heaps of words, what is done earlier and what is done later; nothing else of the grammar is
looked at. What leads a supposition, "if", is an order of its own kind: a condition does not come after its deed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

from engine.guard.amounts import claims
from engine.guard.case import covered
from engine.guard.claim import Claim
from engine.guard.clauses_en import (
    AFTER,
    BEFORE,
    DETERMINERS,
    JOINTS,
    SPANS,
    SUBJECTS,
    THEN,
    earlier_words,
    later_words,
    own_words,
    parted,
)
from engine.guard.term import Term, Text
from engine.understanding.words import bag

Kind = Literal["time", "if"]

_OF: Final = frozenset({"of", "from"})  # "within 3 days of payment"
_POINTING: Final = frozenset({"it", "this", "that", "these", "those", "then", "which"})
_STANDING: Final = frozenset(
    {"by", "before", "since", "until", "till", "than", "even", "just", "every"}
)  # "by then", "even when"
_NEGATIVE: Final = frozenset({"not", "no", "nothing", "never", "nobody", "none", "avoid", "skip", "without"})
_DEGREES: Final = frozenset({"later", "more", "less", "longer", "earlier", "sooner", "only"})  # "no later than"
_REMINDING: Final = bag("forget hesitate fail miss worry delay")  # "do not forget to eat before"
_OPENING: Final = frozenset({"if", "when", "unless", "provided"})
_SUPPOSING: Final = frozenset({"if"})
_WISHING: Final = bag("want wish like prefer need plan decide")  # "if you want a refund, write": no deed comes first
# Words that tell of any deed that it is done, or when: no order is known by them.
_EMPTY: Final = bag("""
    take takes took taken place happen happens come comes go goes make makes made do does done get gets got right
    straight immediately soon shortly directly first second third day days week weeks month months hour hours minute
    minutes year years time working business calendar later next then afterwards afterward thereafter
    subsequently receive give let
    """)


@dataclass(frozen=True, slots=True)
class Order:
    """One order: the words of the deed that comes first, those of the one that follows, and where it is told."""

    kind: Kind
    early: tuple[Term, ...]
    late: tuple[Term, ...]
    where: tuple[int, int]


@lru_cache(maxsize=64)
def orders(text: Text) -> tuple[Order, ...]:
    """Return the orders of deeds that a text tells, its questions left out."""
    numbers = claims(text.raw)
    found: list[Order] = []
    previous: Sequence[Term] = ()
    for place, sentence in enumerate(text.sentences):
        row = text.of(place)
        if not sentence.asks:
            found.extend(_within(row, previous, text, numbers))
        previous = row
    return tuple(found)


def _within(row: Sequence[Term], previous: Sequence[Term], text: Text, numbers: tuple[Claim, ...]) -> Iterator[Order]:
    for at, term in enumerate(row):
        found = _pair(row, at, previous, text)
        if found is None:
            continue
        kind, first, second = found
        early, late = _words(first, numbers), _words(second, numbers)
        if early and late:
            yield Order(kind, early, late, (term.start, max(one.end for one in (*first, *second, term))))


def _words(terms: Sequence[Term], numbers: tuple[Claim, ...]) -> tuple[Term, ...]:
    return tuple(one for one in terms if one.content and not covered(one, numbers) and not one.keys & _EMPTY)


def _pair(
    row: Sequence[Term], at: int, previous: Sequence[Term], text: Text
) -> tuple[Kind, Sequence[Term], Sequence[Term]] | None:
    """Return what comes first and what comes later by a word of order, if the word is one."""
    term, before = row[at], row[at - 1].text if at else ""
    if before in _STANDING and term.text not in BEFORE:
        return None
    after = row[at + 1] if at + 1 < len(row) else None
    if _points(term, after):
        own, earlier = own_words(row, at, previous, text), earlier_words(row, at, previous, text)
        back = term.text in BEFORE and not _denied(own)  # "no flooring is laid before that": it comes later
        return ("time", own, earlier) if back else ("time", earlier, own)
    if term.text == "first" and _adverb(row, at):
        rest = later_words(row, at)
        return ("time", own_words(row, at, previous, text), rest) if rest else None
    if after is None:
        return None
    leads = term.text in AFTER and before not in DETERMINERS
    leads = leads or (term.text in _OF and before in SPANS and any(one.text == "within" for one in row[:at]))
    leads = leads or (term.text == "as" and before == "soon")
    if leads or (term.text in _SUPPOSING and before not in ("as", "see", "check", "know", "tell", "ask")):
        sub, main = parted(row, at, text)
        if term.text in _SUPPOSING:
            return None if any(one.keys & _WISHING for one in sub) else ("if", sub, main)
        return "time", sub, main
    prior = (before, term.text) in (("prior", "to"), ("ahead", "of"))
    if term.text in BEFORE or prior:
        sub, main = parted(row, at, text)
        if _denied(_nearest(main, term)):
            return "time", sub, main
        return None if term.text in ("until", "till") else ("time", main, sub)
    return None


def _nearest(main: Sequence[Term], mark: Term) -> Sequence[Term]:
    """Return the words of the clause that a mark of order ends: "the price won't change if you sign before" signs."""
    opened = [place for place, one in enumerate(main) if one.text in _OPENING and one.start < mark.start]
    return main[opened[-1] + 1 :] if opened else main


def _points(term: Term, after: Term | None) -> bool:
    """Whether a word points back at the deed told just now: "then", "after it", "before that"."""
    if term.text in THEN:
        return True
    return term.text in ("after", "before") and (
        after is None or after.clause != term.clause or after.text in _POINTING
    )


def _adverb(row: Sequence[Term], at: int) -> bool:
    """Whether "first" says when: "first you pay", "you pay first"; "the first week" is a thing."""
    before = row[at - 1].text if at else ""
    after = row[at + 1] if at + 1 < len(row) else None
    if before in DETERMINERS or before in ("at", "from"):
        return False
    ends = after is None or after.clause != row[at].clause or after.text in JOINTS
    return ends or after is None or after.text in SUBJECTS


def _denied(terms: Sequence[Term]) -> bool:
    """Whether a deed is said not to be done before another one: "nothing is paid before the contract"."""
    negative = any(
        (one.text in _NEGATIVE or one.keys & _NEGATIVE) and not (after is not None and after.text in _DEGREES)
        for one, after in zip(terms, (*terms[1:], None), strict=False)
    )
    return negative and not any(one.keys & _REMINDING for one in terms)
