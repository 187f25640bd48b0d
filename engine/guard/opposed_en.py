"""Two English questions whose frames make them two: done and wished, had and looked for, our deed and the lead's."""

from __future__ import annotations

import re
from typing import Final

from engine.guard.query_en import WHOLLY, Query, query
from engine.guard.reframed_en import AHEAD, BOOKED, GIVEN, TAKEN, alike
from engine.guard.term import Term

_PLEASED: Final = frozenset({"correct", "suits"})
_SOUGHT: Final = frozenset({"looking", "coming", "planning", "going"})
_BECOMING: Final = re.compile(r"\bgetting (?=married|divorced|better|worse|ready|used)")
_BECOME: Final = frozenset({"getting", "becoming", "get", "become", "prepare", "ready"})
_PERFECT: Final = re.compile(r"(?:have|has) (?!you got|got)")
_YOU: Final = re.compile(r"(?<!would )(?<!do )(?<!for )(?<!are )\byou\b")
_PLAIN: Final = frozenset({"when", "day", "where", "why", "who", "often", "age", "weight", "height"})
_SURE: Final = frozenset({"recognise", "correct", "questions", "job", "heard", "phone", "name"})
_POLES: Final = (
    ("before", "after"), ("anything", "everything"), ("right", "wrong"),
    ("income", "spend"), ("earn", "spend"), ("income", "save"), ("day", "time"), ("buy", "sell"), ("rent", "buy"),
    ("can", "must"), ("could", "must"),
)  # fmt: skip
_WAYS: Final = re.compile(
    r"\b(?:mov(?:e|es|ing)|go(?:es)?|going(?! to \w)|com(?:e|es|ing)|check\w*|sign(?:s|ing)?|fly(?:ing)?|travel\w*"
    r"|driv(?:e|es|ing)|transfer\w*) (?P<way>in|out|from|to)\b"
)
_CONTRARY: Final = {"in": "out", "out": "in", "from": "to", "to": "from"}


def opposed(wanted: str, asked: str) -> bool:
    """Tell whether two questions of known frames cannot be one: done and wished, had and looked for, ours and yours."""
    if " or " in wanted:
        return False
    if _turned(wanted, asked):
        return True
    one, other = query(wanted), query(asked)
    if one is None or other is None:
        return False
    if one.mood == other.mood == WHOLLY:
        return one.kind != other.kind and bool({one.kind, other.kind} & _SURE) and {one.kind, other.kind} != _PLEASED
    if {one.kind, other.kind} <= _PLAIN and {one.kind, other.kind} not in ({one.kind}, {"when", "day"}):
        return True
    if {one.kind, other.kind} == {"when", "how"} or (one.kind == "liked" and other.mood in AHEAD):
        return True
    if other.kind == "liked" != one.kind and one.mood == "done":
        return True  # to have got a thing is not to like it
    if _passed(one, other, asked if one.mood == "wish" else wanted) or _changed(one, other):
        return True
    if one.kind != other.kind or ((one.about or other.about) and not _common(one, other)):
        return False
    return _apart(one, other) or (other.mood == "plan" and not one.going and _PERFECT.match(wanted.lower()) is not None)


def _apart(one: Query, other: Query) -> bool:
    """Whether the deed is as far in one question as it cannot be in the other."""
    moods = {one.mood, other.mood}
    if "done" in moods and moods & {"wish", "plan", "offer", "able"}:
        return True
    if one.kind == "yes" and (one.mood, other.mood, one.who, other.who) == ("state", "wish", "", "you"):
        return True
    if (one.mood, other.mood) == ("wish", "have"):
        return all(term.text != "mind" for term in other.about)
    if moods == {"offer", "able"} and {one.who, other.who} == {"us", "you"}:
        return {term.text for term in one.about} == {term.text for term in other.about}
    return one.mood == "have" and (other.mood in AHEAD or any(term.text in _SOUGHT for term in other.about))


def _passed(one: Query, other: Query, offer: str) -> bool:
    """Whether what is done for one is to be done by him: "shall I call you", "would you like to call"."""
    if {one.mood, other.mood} != {"offer", "wish"} or one.who == other.who:
        return False
    wish = one if one.mood == "wish" else other
    booked = any(term.keys & BOOKED for term in (*one.about, *other.about))
    same_deed = {term.text for term in one.about} == {term.text for term in other.about}
    return wish.deed and same_deed and not booked and _YOU.search(offer.lower()) is not None


def _changed(one: Query, other: Query) -> bool:
    """Whether the lead's deed became another: he got it, he sent it."""
    if "you" not in (one.who, other.who) or one.who != other.who:
        return False
    mine, theirs = (frozenset[str]().union(*(term.keys for term in each.about)) for each in (one, other))
    return bool(mine & TAKEN and theirs & GIVEN) and not (mine & GIVEN or theirs & TAKEN)


def _turned(wanted: str, asked: str) -> bool:
    """Whether a word of one question has its contrary in the other: "move in" and "move out"."""
    mine, theirs = _words(wanted), _words(asked)
    ways = [{found["way"] for found in _WAYS.finditer(text.lower())} for text in (wanted, asked)]
    if any(len(row) == 1 for row in ways) and any(_CONTRARY[way] in ways[1] and way not in ways[1] for way in ways[0]):
        return True
    if _BECOMING.search(asked.lower()) and not mine & _BECOME:
        return True
    return any(
        one in here and other in there and other not in here and one not in there
        for here, there in ((mine, theirs), (theirs, mine))
        for one, other in _POLES
    )


def _common(one: Query, other: Query) -> list[Term]:
    return [term for term in one.about if term.content and any(alike(term, each) for each in other.about)]


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall("[a-z]+", text.lower()))
