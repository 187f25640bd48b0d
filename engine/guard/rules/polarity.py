"""A denial put into the script's own words, or taken out of them: «если забыли» and «если не забыли»."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from engine.guard.bars_ru import retold
from engine.guard.case import Case
from engine.guard.soleness import waits
from engine.guard.term import Term, Text
from engine.guard.violation import Violation
from engine.understanding.words import bag

_SIGNS: Final = frozenset({"не", "ни", "not"})
_DENYING: Final = _SIGNS | bag("нет нельзя без no without never nothing none nobody ничего никто никогда никакой")
_SUPPOSING: Final = frozenset({"если", "коли", "коль", "пока", "раз", "когда", "if", "while", "when", "once", "where"})
_IDLE: Final = frozenset({"только", "просто", "лишь", "only", "just", "merely", "necessarily", "ли", "менее", "less"})

_Beside = tuple[Term | None, Term]


def inserted(case: Case) -> Iterator[Violation]:
    """A denial between two words that stand side by side in the script, or before the verb that it puts under «если».

    A second denial may set it right: «если забыли, не пускаем» is «если не забыли, пускаем».
    """
    if _count(case.said) <= _count(case.authored):
        return
    plain = list(_beside(case.authored))
    supposed = [term for term in case.authored.terms if term.role == "verb" and _under(term, case.authored)]
    kept = [after for _, _, after in _signed(case.authored)]
    bars = retold(case.said, case.authored)
    for sign, before, after in _signed(case.said):
        if sign.sentence in bars or any(_alike(one, after) for one in kept) or _excepted(sign, after, case):
            continue
        own = [two for one, two in plain if _spelt(one, two, case.authored) == _spelt(before, after, case.said)]
        own += [one for one in supposed if _alike(one, after) and _under(after, case.said)]
        still = [two for one, two in _beside(case.said) if _alike(two, after) and not (one and one.text in _SIGNS)]
        righted = _count(case.said, sign) > 1 and not any(_count(case.authored, one) for one in own)
        if own and not still and not righted:
            yield case.found("negation", sign.start, after.end)


def _excepted(sign: Term, denied: Term, case: Case) -> bool:
    """Whether "if it is not affected" is the script's "unless it is affected"."""
    if not any(one.text in _SUPPOSING for one in case.said.of(sign.sentence) if one.start < sign.start):
        return False
    spared = {one.clause for one in case.authored.terms if one.text == "unless"}
    return any(one.clause in spared and _alike(one, denied) for one in case.authored.terms)


def removed(case: Case) -> Iterator[Violation]:
    """A denial of the script gone from between two words that now stand side by side: «не A и не B» as «не A и B».

    Where there are as many denials as before, it stands elsewhere: "cannot be promised", "no outcome can be promised".
    """
    if _count(case.said) >= _count(case.authored):
        return
    plain = {_spelt(one, two, case.said) for one, two in _beside(case.said) if one is not None}
    kept = {after.text for _, _, after in _signed(case.said)}
    bars = retold(case.authored, case.said)
    for sign, before, after in _signed(case.authored):
        if (
            sign.sentence not in bars
            and not waits(case.authored, case.said)
            and before is not None
            and _spelt(before, after, case.authored) in plain
            and after.text not in kept
        ):
            yield case.missing("negation", sign.start, after.end)


def _beside(text: Text) -> Iterator[_Beside]:
    """Yield each word with the one right before it in its clause, no number between them."""
    for before, term in pairwise((None, *text.terms)):
        if term is not None:
            near = before is not None and before.clause == term.clause
            yield (before if near and before and not text.raw[before.end : term.start].strip() else None), term


def _signed(text: Text) -> Iterator[tuple[Term, Term | None, Term]]:
    """Yield each «не», the word before it and the one that it denies; questions and «не только» deny nothing."""
    rows = list(_beside(text))
    for (before, sign), (left, after) in pairwise(rows):
        if sign.text not in _SIGNS or left is not sign or text.sentences[sign.sentence].asks:
            continue
        clause = [one.text for one in text.terms if one.clause == after.clause and one.start > sign.start]
        if not _IDLE & set(clause[:2]):
            yield sign, before, after


def _under(term: Term, text: Text) -> bool:
    """Whether a word stands in a clause that an «если», «пока» or "where" opens."""
    first = next(one for one in text.terms if one.clause == term.clause)
    return first.text in _SUPPOSING and first is not term


def _alike(one: Term, other: Term) -> bool:
    """Whether two words are forms of one; a synonym may turn the sense with its «не»: «не забыли», «взяли»."""
    return one.text == other.text or bool(_lemmas(one) & _lemmas(other))


def _lemmas(term: Term) -> frozenset[str]:
    return frozenset(key for key in term.keys if not key.startswith("="))


def _count(text: Text, term: Term | None = None) -> int:
    """Return how many denials a text has, or the sentence of one of its words."""
    return sum(one.text in _DENYING for one in (text.terms if term is None else text.of(term.sentence)))


def _spelt(before: Term | None, term: Term, text: Text) -> tuple[str, ...]:
    """Return two words that stand side by side, with the one behind a small word: "am a lawyer"."""
    row = () if term.content else text.of(term.sentence)
    behind = row[row.index(term) + 1 :][:1] if row else ()
    return ("" if before is None else before.text, term.text, *(one.text for one in behind))
