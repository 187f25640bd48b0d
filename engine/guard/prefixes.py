"""The denial inside a word: «невыгодно», «беспроцентный», "non-refundable", "interest-free"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from engine.guard.denial import Denial
from engine.guard.term import Term, Text, meaning
from engine.guard.words.denials import NO_SUCH
from engine.understanding.lemmas import known
from engine.understanding.words import bag

# Words that only begin as a denial does: what is left of them is not what they deny.
_WHOLE: Final = bag("""
    немного недавно недавний нечего несколько недешевое недешевый недешево недешевая недешевые неделя недельный
    небольшой необходимый необходимо недвижимый
    независимо независимый немедленно непременно непосредственно непосредственный нежный неотложный непрерывно
    непрерывный неизменный неизменно неплохо неплохой несущий несметный невинный несносный ненаглядный неистовый
    невольный невольно непутевый бесценный беспримерный безусловный безусловно
    """)


def within(text: Text, term: Term, clause: Sequence[Term]) -> Iterator[Denial]:
    """Yield the denial inside a word: «невыгодно», «беспроцентный», "non-refundable", "interest-free"."""
    reach = tuple(one for one in clause if one.content)
    if term.text.isascii():
        glued = [one for one in clause if one.end + 1 == term.start and text.raw[one.end] == "-"]
        if term.text == "free" and glued:
            yield Denial(term, (glued[0],), reach, strong=False)
            return
        bare = ""
        for prefix in ("non-", "non", "un"):
            if term.text.startswith(prefix) and len(term.text) - len(prefix) > 4 and not bare:
                bare = term.text.removeprefix(prefix) if term.text.endswith(("able", "ed", "ible")) else ""
        if bare:
            yield Denial(term, (_bare(term, bare),), (*reach, _bare(term, bare)), strong=False)
        return
    if term.role not in ("quality", "manner") or term.keys & (NO_SUCH | _WHOLE):
        return
    for prefix in ("не", "бес", "без"):
        rest = term.text.removeprefix(prefix)
        if rest != term.text and len(rest) >= 4 and known(rest):
            whole = _bare(term, rest)
            yield Denial(term, (whole,), (*reach, whole), strong=prefix == "не" and not _joined_to(rest))
            return


def _joined_to(rest: str) -> bool:
    return rest in ("много", "легко", "просто", "давно", "сколько", "дорого")


def _bare(term: Term, rest: str) -> Term:
    keys, roots, role = meaning(rest)
    return Term(rest, term.start, term.end, term.sentence, term.clause, keys, roots, role, False, False)
