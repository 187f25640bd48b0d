"""A text as terms: words with what they may mean, their sentence and clause, and what kind of word each is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from engine.guard.stems import english, stems
from engine.guard.words.function import FUNCTION_EN, FUNCTION_RU, SMALL_POS
from engine.guard.words.idioms import ADDED, APART, IDIOMS
from engine.guard.words.idioms_en import LIGHT_EN
from engine.guard.words.synonyms import classes_of
from engine.understanding.lemmas import parses
from engine.understanding.text import Token, Utterance, glued, read_text
from engine.understanding.words import Word, bag, read_words

Role = Literal["noun", "verb", "quality", "manner", "function", "foreign"]
LIKELY = 0.05  # a rarer reading of a Russian form is none
_ENDS = frozenset(".!?…")
_CLAUSE_MARKS = frozenset(',;:()—–-"«»')
_SHORTENED = frozenset(
    [
        "тыс",
        "руб",
        "млн",
        "мин",
        "мес",
        "кв",
        "г",
        "ул",
        "д",
        "стр",
        "т",
        "р",
        "оф",
        "e",
        "g",
        "i",
        "a",
        "p",
        "m",
        "approx",
        "no",
    ]
)
_CUT = {"n't": "not", "'ll": "will", "'re": "be", "'ve": "have", "'d": "would", "'m": "be"}
_WHOLE = {"won't": ("will", "not"), "can't": ("can", "not"), "cannot": ("can", "not"), "let's": ("let", "us")}
_CLOSED = frozenset({"enough", "understand"})  # phrases for them that end so end a clause too: "that will do"
_CLOSING = frozenset({"do", "that", "it", "in"})
_PARTED = 2  # words of a verb and its particle
_REACH = 6  # words from the verb to the particle behind its object
_PARTICLES = frozenset({"together", "up", "down", "back", "over", "out", "off"})
_POINTING = frozenset({"it", "them", "this", "that", "these", "those", "everything"})  # "put you down" books the lead
_OBJECTS = frozenset({"a", "an", "the", "your", "my", "our", "his", "her", "their", "this", "that", "these", "those"})
_FREE = bag("for at and or now today tomorrow if when then first with in by last next again before after so")
_ROLES: dict[str, Role] = {
    "NOUN": "noun", "VERB": "verb", "INFN": "verb", "PRTF": "verb", "PRTS": "verb", "GRND": "verb", "ADJF": "quality",
    "ADJS": "quality", "COMP": "quality", "ADVB": "manner", "PRED": "manner",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Term:
    """One word. ``keys``: its lemmas and the classes of synonyms they are in; ``stems``: what its root may be.

    ``start`` and ``end`` are offsets in the raw text. ``title``: written with a capital letter; ``opens``: the first
    word of its sentence, where a capital says nothing.
    """

    text: str
    start: int
    end: int
    sentence: int
    clause: int
    keys: frozenset[str]
    stems: frozenset[str]
    role: Role
    title: bool
    opens: bool

    @property
    def content(self) -> bool:
        """Whether the word carries meaning of its own."""
        return self.role != "function"


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: its place in the raw text (the mark at its end included) and whether it asks."""

    start: int
    end: int
    asks: bool


@dataclass(frozen=True, slots=True, eq=False)
class Text:
    """A text read once, for all rules; what is kept about it holds these very terms, and so no equal text's."""

    raw: str
    utterance: Utterance
    terms: tuple[Term, ...]
    sentences: tuple[Sentence, ...]

    def of(self, sentence: int) -> tuple[Term, ...]:
        """Return the terms of one sentence."""
        return tuple(term for term in self.terms if term.sentence == sentence)


@lru_cache(maxsize=256)  # terms, phrases and numbers are all read from the tokens of the same three texts
def tokens_of(raw: str) -> Utterance:
    """Return the tokens of a text, read once."""
    return read_text(raw)


@lru_cache(maxsize=64)  # many rules look for phrases in the same two texts
def words_of(raw: str) -> tuple[Word, ...]:
    """Return the words of a text, for rules that look for phrases."""
    return tuple(read_words(tokens_of(raw)))


@lru_cache(maxsize=256)  # a cue is judged again and again
def read(raw: str) -> Text:
    """Return the text as terms and sentences."""
    utterance = tokens_of(raw)
    terms: list[Term] = []
    sentences: list[Sentence] = []
    clause, begun, opens = 0, None, True
    previous: Token | None = None
    for place, token in enumerate(utterance.tokens):
        if previous is not None and "\n" in raw[previous.end : token.start] and begun is not None:
            sentences.append(Sentence(begun, previous.end, asks="?" in raw[previous.start : previous.end]))
            begun, opens, clause = None, True, clause + 1
        previous = token
        if token.kind in ("word", "number"):
            begun = token.start if begun is None else begun
            if token.kind == "word":
                place_ = (len(sentences), clause, opens)
                terms.extend(_term(text, token, raw, *place_) for text in _spelt_out(token.text))
            opens = False
        elif token.text in _ENDS and not _inside(utterance.tokens, place):
            after = utterance.tokens[place + 1] if place + 1 < len(utterance.tokens) else None
            if after is not None and after.text in _ENDS and glued(token, after):
                continue
            if begun is not None:
                marks = raw[begun : token.end].rstrip()
                sentences.append(Sentence(begun, token.end, asks="?" in marks[-4:]))
            begun, opens, clause = None, True, clause + 1
        elif token.kind == "emoji" or (token.text in _CLAUSE_MARKS and not _joined(utterance.tokens, place)):
            clause += 1
    if begun is not None and previous is not None:
        sentences.append(Sentence(begun, previous.end, asks="?" in raw[begun : previous.end]))
    return Text(raw, utterance, tuple(_merged(terms)), tuple(sentences))


def _merged(terms: list[Term]) -> Iterator[Term]:
    """Yield the terms, several words that are one read as one."""
    place = 0
    while place < len(terms):
        term = terms[place]
        row, canonical = next(_idioms(terms, place), ((), ""))
        if not row:
            behind, canonical = next(_split(terms, place), (0, ""))
            if behind:
                keys, roots, role = meaning(canonical)
                terms[place] = term = replace(term, text=canonical, keys=keys, stems=roots, role=role)
                terms = terms[:behind] + terms[behind + 1 :]
            yield term
            place += 1
            continue
        keys, roots, role = meaning(canonical)
        last = terms[place + len(row) - 1]
        if row in ADDED:
            own = [one for one in terms[place : place + len(row)] if one.content]
            for one in [one for one in own if not one.keys & LIGHT_EN] or own:
                keys, roots = keys | one.keys, roots | one.stems
        yield replace(term, text=canonical, end=last.end, keys=keys, stems=roots, role=role)
        place += len(row)


def _idioms(terms: list[Term], place: int) -> Iterator[tuple[tuple[str, ...], str]]:
    for first in (terms[place].text, *sorted(terms[place].keys)):
        for row, canonical in IDIOMS.get(first, ()):
            rest = terms[place : place + len(row)]
            if len(rest) < len(row) or rest[-1].clause != rest[0].clause:
                continue
            if canonical == "responsible" and place and terms[place - 1].text in _OBJECTS:
                continue  # "waiting for an answer for a week"
            if canonical == "if" and place and terms[place - 1].clause == rest[0].clause:
                continue  # "should you need" is an "if" where a clause begins
            ends = terms[place + len(row) : place + len(row) + 1]
            if row[-1] in _CLOSING and canonical in _CLOSED and ends and ends[0].clause == rest[0].clause:
                continue  # "that will do" says enough; "we will do it" says who does it
            if all(word in one.keys for word, one in zip(row, rest, strict=True)):
                yield row, canonical


def _split(terms: list[Term], place: int) -> Iterator[tuple[int, str]]:
    """Yield where the particle of an English verb stands behind its object, "put your plan together", and the verb."""
    for first in sorted(terms[place].keys):
        for row, canonical in IDIOMS.get(first, ()):
            if len(row) != _PARTED or row[1] not in _PARTICLES:
                continue
            behind = next((at for at in range(place + 2, len(terms[: place + _REACH])) if terms[at].text == row[1]), 0)
            if not behind or terms[behind].clause != terms[place].clause:
                continue
            opens, after = terms[place + 1], terms[behind + 1 : behind + 2]
            free = not after or after[0].clause != terms[behind].clause or after[0].text in _FREE
            if free and (opens.text in _OBJECTS if behind > place + _PARTED else opens.text in _POINTING):
                yield behind, canonical


def _inside(tokens: tuple[Token, ...], place: int) -> bool:
    """A point inside a number, an address or a shortened word ends no sentence."""
    if tokens[place].text != ".":
        return False
    before = tokens[place - 1] if place else None
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    if after is not None and glued(tokens[place], after) and after.kind in ("word", "number"):
        return True
    return before is not None and after is not None and before.text in _SHORTENED and glued(before, tokens[place])


def _joined(tokens: tuple[Token, ...], place: int) -> bool:
    """A hyphen between letters or a sign between digits parts no clauses."""
    if not 0 < place < len(tokens) - 1:
        return False
    before, after = tokens[place - 1], tokens[place + 1]
    return tokens[place].text in "-,:" and glued(before, tokens[place]) and glued(tokens[place], after)


def _spelt_out(text: str) -> Iterator[str]:
    """Yield the words that a shortened English word stands for: "don't" is "do not"."""
    whole = _WHOLE.get(text) or APART.get(text)
    if whole:
        yield from whole
        return
    for ending, full in _CUT.items():
        if text.endswith(ending) and text != ending:
            yield text.removesuffix(ending)
            yield full
            return
    yield text.removesuffix("'s") if text.isascii() else text


def _term(text: str, token: Token, raw: str, sentence: int, clause: int, opens: bool) -> Term:
    keys, roots, role = meaning(text)
    title = raw[token.start : token.start + 1].isupper()
    return Term(text, token.start, token.end, sentence, clause, keys, roots, role, title, opens)


@lru_cache(maxsize=20_000)
def meaning(text: str) -> tuple[frozenset[str], frozenset[str], Role]:
    """Return the keys, the stems and the role of a normalised word."""
    if text.replace("-", "").isascii():
        found = english(text)
        role: Role = "function" if found & FUNCTION_EN else "foreign"
    else:
        readings = [one for one in parses(text) if one.score >= LIKELY] or list(parses(text)[:1])
        found = frozenset({text, *(one.lemma for one in readings)})
        role = _role(text, found, readings[0].tags)
    classes = frozenset(name for lemma in found for name in classes_of(lemma))
    return found | classes, frozenset(stem for lemma in found for stem in stems(lemma)), role


def _role(text: str, found: frozenset[str], tags: frozenset[str]) -> Role:
    if text in FUNCTION_RU or found & FUNCTION_RU or tags & SMALL_POS:
        return "function"
    return next((role for tag, role in _ROLES.items() if tag in tags), "foreign")


def words_in(raw: str, start: int, end: int) -> str:
    """Return the words of a place, in one line."""
    return re.sub(r"\s+", " ", raw[start:end]).strip()
