"""One denial of a text: its sign, the word it falls on, what stands in its reach, and how binding it is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from engine.guard.term import Term
from engine.guard.words.denials import ADVICE, BAN, DUTY, NEED
from engine.understanding.lemmas import parses

Force = Literal["duty", "need", "advice", "ban", "plain"]


@dataclass(frozen=True, slots=True)
class Denial:
    """One denial. ``focus``: what it falls on; ``reach``: all that it may be about, the focus among it.

    ``strong``: told by a sign («не», «без»), not by a word that denies («воздержаться», "interest-free").
    ``doubted``: in a condition or a question; ``quantified``: «не всегда», which is no «не».
    """

    sign: Term
    focus: tuple[Term, ...]
    reach: tuple[Term, ...]
    force: Force = "plain"
    strong: bool = True
    doubted: bool = False
    quantified: bool = False

    @property
    def start(self) -> int:
        """Where it begins in the raw text."""
        return min(term.start for term in (self.sign, *self.focus))

    @property
    def end(self) -> int:
        """Where it ends in the raw text."""
        return max(term.end for term in (self.sign, *self.focus))


def force(words: Iterable[Term]) -> Force:
    """Return how binding a denial is, by its modal word."""
    for term in words:
        named = term.keys | {term.text}
        if named & DUTY:
            return "duty"
        if named & NEED:
            return "need"
        if named & ADVICE:
            return "advice"
        if named & BAN:
            return "ban"
    return "plain"


def spoken(sign: Term, before: Sequence[Term], after: Sequence[Term]) -> Force:
    """Return the force of a denial without a modal: a command advises."""
    if not after:
        return "plain"
    if sign.text.isascii():
        told = before and before[-1].text == "do" and len([one for one in before if one.text != "please"]) == 1
        return "advice" if told or (sign.text == "never" and not before) else "plain"
    first = parses(after[0].text)[:1]
    return "advice" if first and "impr" in first[0].tags else "plain"
