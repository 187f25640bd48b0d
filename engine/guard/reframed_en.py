"""An English question of a candidate that asks in another frame just what the script asks: it is read as the script's.

Two questions are one when what they ask after, how far the deed is, whose it is, and all that they are about agree.
What differs by a word is no other frame: the rules judge it by its words.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from engine.cue import Cue
from engine.guard.asking import means
from engine.guard.case import like
from engine.guard.query_en import Query, query
from engine.guard.term import Term
from engine.understanding.words import bag

_LAST: Final = re.compile(r"(?:^|[.!?…\n])[\s\"»”)]*(?=[^.!?…\n]*\?+\s*$)")
_TAIL: Final = re.compile(r"(?:[,;:]| [—–-])(?: (?:so|and|then|but))? ")  # "it is at 12:00, does that suit you?"
_ASKS: Final = re.compile(
    r"(?:what|which|how|when|where|who|whose|why|is|are|was|were|do|does|did|have|has|had|can|could|will|would|shall"
    r"|should|may|might|if)\b",
    re.IGNORECASE,
)
AHEAD: Final = frozenset({"wish", "plan"})
_PLACES: Final = bag("city town country place address")
_PERIODS: Final = bag("hour day night week month year every")
_TIMES: Final = frozenset({"when", "day", "where"})
_LOOSE: Final = bag("""
    get go do be have make take give put set kind way any want need work like good bad move run keep
    look find choose pick try
    """)
GIVEN: Final = bag("send give tell show share bring deliver sell lend teach pay")
TAKEN: Final = bag("get receive hear see collect know find buy borrow learn earn")
_DONE: Final = bag("decided finished registered married moved settled enrolled insured prepared done ready")
_OF_THEM: Final = re.compile(r"\b(?:one|some|any|all|each|both) of (?:them|these|those)\b", re.IGNORECASE)
_PART: Final = re.compile(r"\b(?:one|ones|some|any|all|each|both|them|these|those)\b", re.IGNORECASE)
_AGENT: Final = re.compile(r"(?<=\w{3})(?:e|ers?)$")
BOOKED: Final = bag("book sign register enrol put")
_SIGNED: Final = bag("book come try join sign attend visit up register enrol")


def reframed(candidate: str, cue: Cue) -> str:
    """Return a candidate with the script's own question in place of its last one where both ask the same."""
    mine, theirs = _LAST.search(cue.question), _LAST.search(candidate)
    if cue.language != "en" or mine is None or theirs is None:
        return candidate
    wanted, asked = cue.question[mine.end() :].strip(), candidate[theirs.end() :].strip()
    if wanted == asked:
        return candidate
    if same(wanted, asked):
        return candidate[: theirs.end()] + wanted
    told = next((found for found in _TAIL.finditer(asked) if same(wanted, asked[found.end() :])), None)
    if told is None or _ASKS.match(asked):
        return candidate
    return f"{candidate[: theirs.end()]}{asked[: told.start()]}. {wanted}"


def same(wanted: str, asked: str) -> bool:
    """Tell whether two questions ask the same in whatever frame."""
    if " or " in f" {wanted} {asked} " or _listed(wanted) != _listed(asked):
        return False  # answers that are named are judged one by one
    if _OF_THEM.search(wanted) and not _PART.search(asked):
        return False
    one, other = query(wanted), query(asked)
    if one is None or other is None or one.numbers != other.numbers:
        return False
    if one.kind == "long" and other.kind == "many" and any(term.keys & _PERIODS for term in other.about[:1]):
        other = replace(other, kind="long", about=other.about[1:])  # "for how many hours" for "how long"
    if one.kind == "where" and other.kind == "which" and any(term.keys & _PLACES for term in other.about[:1]):
        other = replace(other, kind="where", about=other.about[1:])  # "which city are you flying from"
    if one.kind == "often":
        one, other = _paceless(one, other), _paceless(other, one)
    if one.kind != other.kind or not _mood(one, other):
        return False
    if one.now != other.now and {one.mood, other.mood} & {"wish", "offer", "plan", "able"}:
        return False
    return one.denied == other.denied and _about(one, other)


def _listed(text: str) -> bool:
    return text.count(",") > 1


def _mood(one: Query, other: Query) -> bool:
    """Whether the deed is as far, and of the same one: an offer is no fact, what was done is not what will be."""
    moods = {one.mood, other.mood}
    if one.who != other.who and "*" not in (one.who, other.who):
        return moods == {"offer", "wish"} and _served(one, other)
    if len(moods) == 1:
        return True
    if moods == AHEAD:
        return one.kind != "yes" or one.going or other.going
    if moods == {"plan", "state"}:
        needed = any(term.text == "need" for term in one.about) and any(term.text == "need" for term in other.about)
        return one.going or other.going or needed
    if one.kind in _TIMES and moods <= {"wish", "plan", "offer", "able"}:
        return True
    if moods == {"done", "state"}:
        return _resulting(one, other)
    return False


def _served(one: Query, other: Query) -> bool:
    """Whether what we offer is what the lead may wish: "shall I sign you up for a lesson", "would you like to come"."""
    offer, wish = (one, other) if one.mood == "offer" else (other, one)
    if (offer.who, wish.who) != ("us", "you"):
        return False
    if not wish.deed and wish.about and wish.about[-1].role != "verb" and not wish.about[-1].text.endswith("ing"):
        return any(term.text.startswith(each.text) for term in wish.about for each in offer.about)
    served = wish.about[-1:] and wish.about[-1].text.endswith("ed")  # "would you like the table reserved"
    signed = any(term.keys & BOOKED for term in offer.about) and any(term.keys & _SIGNED for term in wish.about)
    return bool(served) or signed


def _paceless(one: Query, other: Query) -> Query:
    """Return "how many times a week" as "how often" where the other question names no week."""
    if any(term.keys & _PERIODS for term in other.about):
        return one
    return replace(one, about=tuple(term for term in one.about if not term.keys & _PERIODS and term.text != "each"))


def _resulting(one: Query, other: Query) -> bool:
    """Whether what has been done is how it is: "has it been approved" and "is it approved"."""
    texts = {term.text for term in one.about} & {term.text for term in other.about}
    return any(text.endswith("ed") and (one.who == "" or text in _DONE) for text in texts)


def _about(one: Query, other: Query) -> bool:
    """Whether both are about the same: every word of each is in the other, in the same row where the doer is a word."""
    mine, theirs = one.about, other.about
    signed = {one.mood, other.mood} == {"offer", "wish"}
    if signed:
        mine, theirs = (tuple(term for term in row if not term.keys & _SIGNED) for row in (mine, theirs))
        if not mine and not all(any(term.keys & BOOKED for term in each.about) for each in (one, other)):
            return False  # "would you like to try it?" books nothing
    if len(mine) != len(theirs):
        return False
    places: list[int] = []
    for term in mine:
        free = (at for at, other_term in enumerate(theirs) if at not in places and alike(term, other_term))
        place = next(free, None)
        if place is None:
            return False
        places.append(place)
    return one.who in ("you", "us", "*") or places == sorted(places)


def alike(one: Term, other: Term) -> bool:
    """Tell whether two words of questions are one; who gives is not who gets."""
    if one.text == other.text or _AGENT.sub("", one.text) == _AGENT.sub("", other.text):
        return True  # "do you smoke", "are you a smoker"
    if (one.keys & GIVEN and other.keys & TAKEN) or (one.keys & TAKEN and other.keys & GIVEN):
        return False
    if not one.content or not other.content:
        return not one.keys.isdisjoint(other.keys)
    if one.keys & _LOOSE or other.keys & _LOOSE:
        return bool(one.keys & other.keys & _LOOSE)
    return like(one, other) or means(one, other)
