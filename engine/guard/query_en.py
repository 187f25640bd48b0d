"""An English question read by its grammar: what it asks after, how far the deed is, whose it is, and what it is about.

The frame is free: "would you like me to", "shall I" and "is it OK if I" are one offer. A question that the grammar does
not know is none here, and is judged by its words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from engine.guard.term import Term, read
from engine.guard.words.forms_en import FORMS
from engine.guard.words.frames_en import KINDS, LEADING, LIGHT, MOODS, NAMED, NOW, SHORT, TAG
from engine.guard.words.predicates_en import CALLING, EMPTY, EVER, FAMILY, PREDICATES, RESULTS
from engine.guard.words.wholes_en import WHOLE

WHOLLY: Final = "whole"  # the mood of a question that is said as a whole
_LONGEST = 5  # words of what is asked after, before the verb: "how many banks and microlenders do you owe"
_MARKS = re.compile(r"[^\w\s,':%€$£₽./&+-]|(?<!\d)[.:/](?!\d)|[.,:]$")
_DIGITS = re.compile(r"\d[\d.,:/]*\d|\d")
_TURNED = re.compile(
    r"(?P<who>you|we|i|it|that|this|there|they|the \w+|your \w+) "
    r"(?P<aux>are|is|have|has|will|can|were|was)(?! to\b) (?P<rest>.*)"
)
_TOLD = re.compile(r"(?P<who>you|we|it) (?P<rest>.*)")
_SIDES: Final = {"you": "you", "we": "us", "i": "us"}


@dataclass(frozen=True, slots=True)
class Query:
    """``kind``: what is asked after; ``mood``: how far the deed is; ``who``: "us", "you", or nothing told."""

    kind: str
    mood: str
    who: str
    about: tuple[Term, ...]
    numbers: tuple[str, ...]
    denied: bool
    going: bool  # "are you coming": what is or what will be
    now: bool  # "right now": where a deed is wished or offered, that is more
    deed: bool  # "would you like to": a deed follows, no thing


@lru_cache(maxsize=256)  # a script's question is compared again and again
def query(raw: str) -> Query | None:
    """Return a question read, none where its grammar is another one."""
    found = _read(raw)
    return found and replace(found, now=NOW.search(raw.lower()) is not None)


def _read(raw: str) -> Query | None:
    text = _plain(raw)
    text, told = _tagless(text)
    led = text
    while found := LEADING.match(led):
        told = told or found[0].startswith(("am ", "are ", "do i", "do we", "did", "is it", "would", "wheth", "if"))
        led = led[found.end() :]
    whole = next((name for name, pattern in WHOLE if pattern.fullmatch(text) or pattern.fullmatch(led)), "")
    if whole:
        return Query(whole, WHOLLY, "", (), (), denied=False, going=False, now=False, deed=False)
    if found := NAMED.match(text):
        return _made("which", "state", "", text[found.end() :])
    kind, rest = next(
        ((name, led[found.end() :]) for name, row in KINDS if (found := row.match(led))),
        ("yes", led),
    )
    if kind != "yes":
        return _asking(kind, rest)
    return _framed("yes", rest, "") or (_telling(rest) if told else _bare(rest))


def _plain(raw: str) -> str:
    text = raw.replace("’", "'").lower().strip().rstrip("?!. ")
    for pattern, plain in SHORT:
        text = pattern.sub(plain, text)
    return re.sub(r" {2,}", " ", LIGHT.sub("", re.sub(r" {2,}", " ", _MARKS.sub("", text)) + " ")).strip(" ,")


def _tagless(text: str) -> tuple[str, bool]:
    """Return a question without the tag that makes one of a statement, and whether there was one."""
    bare = TAG.sub("", text)
    return bare, bare != text


def _asking(kind: str, rest: str) -> Query | None:
    """Return a question after something: the verb stands behind the noun that is asked after."""
    words = rest.split(" ")
    for place, word in enumerate(words[: _LONGEST + 1]):
        noun = " ".join(words[:place])
        found = _framed(kind, " ".join(words[place:]), noun)
        if found is None and word in _SIDES and noun != "of":  # "tell me which city you live in"
            behind = " ".join(words[place + 1 :])
            return _made(kind, "state", _SIDES[word], f"{noun} | {behind}" if noun else behind)
        if found is not None:
            return found
    return _made(kind, "done" if kind == "who" and _past(rest) else "state", "", rest)


def _framed(kind: str, rest: str, noun: str) -> Query | None:
    for mood, who, pattern in MOODS:
        if found := pattern.match(rest):
            return _made(kind, mood, who, f"{noun} | {rest[found.end() :]}" if noun else rest[found.end() :], found[0])
    return None


def _telling(rest: str) -> Query | None:
    """Return a statement that a tag makes a question: "you live in Kazan, right?"."""
    if found := _TURNED.fullmatch(rest):
        side = found["who"]
        return _framed("yes", f"{found['aux']} {side} {found['rest']}", "")
    if found := _TOLD.fullmatch(rest):
        return _made("yes", "done" if _past(found["rest"]) else "state", _SIDES.get(found["who"], ""), found["rest"])
    return None


def _past(rest: str) -> bool:
    """Whether a verb that opens what is asked tells of the past."""
    first = rest.split(" ")[0]
    return first.endswith("ed") or (first in FORMS and FORMS[first] != first and not first.endswith("s"))


def _bare(rest: str) -> Query | None:
    """Return a question that is only the name of what is asked for: "your phone number?"."""
    if rest.startswith("your "):
        return _made("which", "state", "", rest)
    return _telling(rest) if rest.startswith(("you ", "there ", "that is ", "it is ")) else None


def _made(kind: str, mood: str, who: str, rest: str, frame: str = "") -> Query:
    rest = rest.strip(" ,")
    for kinds, moods, pattern, change in PREDICATES:
        if (
            kind in kinds.split()
            and (not moods or {mood, mood if who else f"{mood}-"} & {*moods.split()})
            and (found := pattern.match(rest))
        ):
            rest = found.expand(change.rest) + rest[found.end() :]
            kind, mood, who = change.kind or kind, change.mood or mood, who if change.who is None else change.who
    if mood == "done" and kind == "yes":
        rest = EVER.sub("", rest)
    if mood == "done" and (found := RESULTS.match(rest)):
        mood, rest = "state", rest[found.end() :]
    if mood == "have":
        rest = FAMILY.sub("", rest)
    if mood == "plan" and CALLING.search(rest) and kind in ("when", "day", "which"):
        who = "us"
    going = mood == "state" and frame.startswith(("are", "is")) and rest.split(" ")[0].endswith("ing")
    terms = tuple(term for term in read(rest).terms if term.text not in EMPTY)
    denied = any(term.text in ("not", "no", "never", "without") for term in terms)
    return Query(
        kind,
        mood,
        who,
        terms,
        tuple(sorted(_DIGITS.findall(rest))),
        denied,
        going,
        now=False,
        deed=frame.endswith(" to "),
    )
