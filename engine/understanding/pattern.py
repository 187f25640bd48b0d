"""A pattern of lemmas, with gaps, and the place where it stands among the words of a message.

Authors write plain words and ``…``. The built-in tables write the same and a little more: see
``parse_rule``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import product

from .lemmas import parses
from .text import read_text
from .words import Word, read_words

# «кто вы» is another question than «кому вы»: the case of the word tells which
_CASES = {"кто": frozenset({"nomn"}), "кому": frozenset({"datv"}), "кем": frozenset({"ablt"})}
GAP = 3  # words that `…` may stand for (DESIGN section 5)
_GAP_MARK = re.compile(r"…|\.\.\.?")


@dataclass(frozen=True, slots=True)
class Step:
    """One word of a pattern: its lemmas, the grammemes its form must have, and what may stand before it."""

    lemmas: frozenset[str]
    tags: frozenset[str] = frozenset()
    gap: int = 0
    across: bool = False  # the author wrote the end of a clause before this word
    barred: frozenset[str] = frozenset()  # grammemes its form must not have


@dataclass(frozen=True, slots=True)
class Pattern:
    """Words in a row, with the text they were written as."""

    text: str
    steps: tuple[Step, ...]


def parse_entry(text: str) -> Pattern | None:
    """Read what an author wrote under ``words``, ``patterns`` or ``not``; ``None`` if no word is in it."""
    steps: list[Step] = []
    for part in _GAP_MARK.split(text):
        clause = None
        for place, word in enumerate(read_words(read_text(part))):
            gap = GAP if steps and place == 0 else 0
            across = clause is not None and word.clause != clause
            steps.append(_authored(word.text, word.lemmas, gap, across))
            clause = word.clause
    return Pattern(text, tuple(steps)) if steps else None


def parse_rule(text: str) -> Iterator[Pattern]:
    """Read a row of a built-in table, one pattern for each way its optional words may be there.

    ``a/b``: either lemma or form; ``(a)``: may be left out; ``…``: up to three words; ``a:impr+plur``:
    in a form with these OpenCorpora grammemes; ``,``: a clause may end here.
    """
    parts = text.split()
    choices = [((part[1:-1],), ()) if part.startswith("(") else ((part,),) for part in parts]
    for chosen in product(*choices):
        steps: list[Step] = []
        gap, across = 0, False
        for (part,) in (one for one in chosen if one):
            if part == "…":
                gap = GAP
            elif part == ",":
                across = True
            else:
                steps.append(_step(part, gap if steps else 0, across))
                gap, across = 0, False
        yield Pattern(text, tuple(steps))


@lru_cache(maxsize=20_000)  # thousands of entries are made of some hundreds of words
def _authored(text: str, lemmas: frozenset[str], gap: int, across: bool) -> Step:
    return Step(_meant(text) or lemmas, _CASES.get(text, frozenset()), gap, across, _other_person(text))


@cache
def _step(part: str, gap: int, across: bool) -> Step:
    words, _, tags = part.partition(":")
    return Step(frozenset(words.split("/")), frozenset(tags.split("+")) if tags else frozenset(), gap, across)


def fits(step: Step, word: Word) -> bool:
    """Tell whether a word may be this step of a pattern."""
    if step.lemmas.isdisjoint(word.lemmas):
        return False
    if step.barred and all(step.barred <= one.tags for one in parses(word.text)):
        return False
    return not step.tags or any(step.tags <= one.tags and one.lemma in step.lemmas for one in parses(word.text))


def match_at(pattern: Pattern, words: Sequence[Word], at: int) -> tuple[int, ...] | None:
    """Return the places of the pattern's words if it stands at ``at``: the tightest way, or ``None``."""
    if not fits(pattern.steps[0], words[at]):
        return None
    paths: dict[int, tuple[int, ...]] = {at: (at,)}
    for step in pattern.steps[1:]:
        reached: dict[int, tuple[int, ...]] = {}
        for place, path in paths.items():
            for onward in range(place + 1, min(place + 2 + step.gap, len(words))):
                apart = words[onward].clause - words[place].clause
                if apart and not (step.across and apart == 1):
                    break
                if onward not in reached and fits(step, words[onward]):
                    reached[onward] = (*path, onward)
        if not reached:
            return None
        paths = reached
    return paths[min(paths)]


def _other_person(text: str) -> frozenset[str]:
    """«вы работаете официально?» is asked of the firm: «я работаю» tells of oneself, and the other way round."""
    found = parses(text)
    for mine, other in (("2per", "1per"), ("1per", "2per")):
        if found and all({"VERB", mine} <= one.tags for one in found):
            return frozenset((other,))
    return frozenset()


def _meant(text: str) -> frozenset[str]:
    """Return the lemmas an author means: his form and its likely readings, not the one-in-fifty ones."""
    likely = {one.lemma for one in parses(text) if one.score >= 0.05}
    return frozenset({text, *likely}) if likely else frozenset()
