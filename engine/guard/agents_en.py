"""Who acts by an English verb: the firm, the lead or somebody named. What only undergoes a deed acts by nothing.

Things act by no verb either ("the contract fixes the price", "the consultation will check it"): they are ways to tell
whose deed it is not, and a rewording may take any of them for its subject.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, Literal

from engine.guard.case import like
from engine.guard.stems import english
from engine.guard.subjects import BEING, leader_of, place_of, subject
from engine.guard.term import Term, Text
from engine.guard.words.forms_en import FORMS
from engine.understanding.words import bag

Side = Literal["firm", "lead", "third"]

SIDES: Final[dict[str, Side]] = {
    **dict.fromkeys(("i", "we", "us", "me", "our", "ours", "ourselves", "myself"), "firm"),
    **dict.fromkeys(("you", "your", "yours", "yourself"), "lead"),
    **dict.fromkeys(("he", "she", "him", "himself", "herself"), "third"),
}
_BODIES: Final = bag("""
    bank court judge bailiff clerk staff colleague company firm agency office embassy consulate state police
    ministry bureau authority insurer lender landlord tenant guest student client customer patient
    parent child friend relative neighbour neighbor nurse vet chef cook coach guide expert specialist host pilot
    nutritionist tutor mechanic master stylist foreman technician doctor surgeon dentist lawyer notary accountant
    architect artist assistant attendant consultant agent resident attorney physician therapist dispatcher librarian
    curator translator speaker buyer seller owner lead mentor mate buddy partner spouse husband wife mother father
    friend concierge midwife optician barber florist groomer sitter nanny plumber fitter roofer painter tiler joiner
    employee trainee attendee trustee
    """)
_ENDINGS: Final = ("er", "ers", "or", "ors", "ist", "ists", "ian", "ians", "yst", "man", "men")
_THINGS: Final = bag("""
    number offer order paper letter matter water weather answer corner counter computer folder poster summer winter
    september october november december quarter transfer paper papers newspaper layer power shower dinner supper
    tower printer scanner router server floor door colour color error factor elevator motor sensor mirror refrigerator
    discover filter timer register reminder container trailer shutter drawer chapter semester border charger cover
    whether other another rather never over under after higher lower longer sooner
    """)
_GRANTING: Final = bag("right able allowed permitted free obliged entitled required going ready welcome supposed")
_OBJECTS: Final = bag("the a an your our us me it them him her this these")
# Houses of a trade, whose deeds are the firm's own.
_HOUSES: Final = bag(
    "studio hotel shop store salon gym club restaurant cafe school clinic workshop team centre center crew"
)
_OPEN: Final = bag("by a an the my our your his her its their one of certified live personal own")
_REACH: Final = 7  # words after a passive among which its "by" stands
# Whoever of these is "our", is not the firm.
STRANGERS: Final = bag("""
    client customer member student guest patient buyer partner neighbour neighbor subcontractor bank court reader user
    """)


@dataclass(frozen=True, slots=True)
class Agent:
    """Who does it: the side, and the nouns where some are said, "my colleague Ann Lee" being one person."""

    side: Side
    nouns: tuple[Term, ...] = ()
    ours: bool = False

    def may_be(self, other: Agent) -> bool:
        """Tell whether two texts may mean the same one; "he" may be any person."""
        if self.side != other.side:
            return (self.ours and other.side == "firm") or (other.ours and self.side == "firm")
        if not self.nouns or not other.nouns:
            return True
        return any(like(one, two) for one in self.nouns for two in other.nouns)


def agent(verb: Term, text: Text) -> Agent | None:
    """Return who does it, where the text says so."""
    if undergone(verb, text):
        return _by(verb, text)
    leader = leader_of(verb, text) or _granted(verb, text)
    if leader is None:
        return Agent("lead") if bidden(verb, text) else None
    if leader.text in SIDES:
        return Agent(SIDES[leader.text]) if subject(leader, verb, text) else None
    return _named(leader, text)


def _granted(verb: Term, text: Text) -> Term | None:
    """Return whose right or plan a deed is: "collectors have no right to call", "you are free to ask"."""
    place = place_of(verb, text)
    if place < 2 or text.terms[place - 1].text != "to" or text.terms[place - 2].text not in _GRANTING:
        return None
    return leader_of(text.terms[place - 2], text)


def bidden(verb: Term, text: Text) -> bool:
    """Tell whether the lead is told to do it: "contact the installer", "please call us"."""
    place = place_of(verb, text)
    if text.raw[verb.start : verb.end].split()[0].endswith(("ing", "ed")):
        return False
    if english(verb.text) != {verb.text} or text.sentences[verb.sentence].asks or place + 1 == len(text.terms):
        return False
    before, after = text.terms[place - 1] if place else None, text.terms[place + 1]
    begins = verb.opens or (before is not None and before.opens and before.text in ("please", "just"))
    return begins and after.clause == verb.clause and after.text in _OBJECTS and verb.text not in ("let", "thank")


def undergone(verb: Term, text: Text) -> bool:
    """Tell whether a verb stands in the passive: behind a form of "be", and no "-ing" of a deed under way."""
    place = place_of(verb, text)
    if text.raw[verb.start : verb.end].split()[0].lower().endswith("ing"):
        return False
    row = text.terms[max(place - 3, 0) : place]
    near = [one for one in row if one.clause == verb.clause]
    while near and (near[-1].text.endswith("ly") or near[-1].text in ("not", "only", "also", "then", "all", "always")):
        near.pop()
    if near and near[-1].text == "and":
        return _made(verb, text) and _joined(near[-1], text)
    return bool(near) and _is(near[-1])


def _is(term: Term) -> bool:
    return bool(term.keys & BEING) or term.text in ("being", "getting")


def _made(verb: Term, text: Text) -> bool:
    """Whether a verb has a form that stands in a passive: "given", "packed"."""
    word = text.raw[verb.start : verb.end].split()[0].lower()
    return word.endswith(("ed", "en", "wn")) or (word in FORMS and not word.endswith("s"))


def _joined(joint: Term, text: Text) -> bool:
    """Whether a passive stands before an "and": "you will be met at the door and given a key"."""
    row = [one for one in text.of(joint.sentence) if one.clause == joint.clause and one.end <= joint.start]
    last = max((at for at, one in enumerate(row) if _is(one)), default=len(row))
    after = [one for one in row[last + 1 : last + 3] if one.content]
    return bool(after) and _made(after[0], text)


def _by(verb: Term, text: Text) -> Agent | None:
    place = place_of(verb, text)
    row = [one for one in text.terms[place + 1 : place + _REACH] if one.clause == verb.clause]
    for at, (one, two) in enumerate(pairwise(row)):
        if one.text != "by":
            continue
        if two.text in ("us", "me", "you", "him", "her", "ourselves", "yourself"):
            return Agent(SIDES.get(two.text, "third"))
        noun = next((each for each in row[at + 1 : at + 6] if personal(each)), None)
        return _named(noun, text) if noun is not None and _close(row[at + 1 :], noun) else None
    return None


def _close(row: list[Term], noun: Term) -> bool:
    """Whether nothing parts "by" from the person: "by our own certified technician", not "by noon to the courier"."""
    for one in row:
        if one is noun:
            return True
        if one.text not in _OPEN and (not one.content or one.text.endswith("s")):
            return False
    return False


def _named(noun: Term, text: Text) -> Agent | None:
    if not noun.content or not personal(noun):
        return None
    place = place_of(noun, text)
    near = [one.text for one in text.terms[max(place - 3, 0) : place] if one.clause == noun.clause]
    first = last = place
    while first and personal(text.terms[first - 1]) and text.terms[first - 1].clause == noun.clause:
        first -= 1
    while last + 1 < len(text.terms) and text.terms[last + 1].title and text.terms[last + 1].clause == noun.clause:
        last += 1
    ours = bool(noun.keys & _HOUSES) or ("our" in near and not noun.keys & STRANGERS)
    return Agent("third", text.terms[first : last + 1], ours)


def personal(noun: Term) -> bool:
    """Tell whether a noun is a person or a body of persons, by its name, its ending or its capital letter."""
    if noun.keys & _THINGS or not noun.content:
        return False
    return bool(noun.keys & (_BODIES | _HOUSES)) or noun.text.endswith(_ENDINGS) or (noun.title and not noun.opens)


def conflict(mine: Agent, models: list[Term], text: Text, of: Callable[[Term, Text], Agent | None] = agent) -> bool:
    """Tell whether all the deeds of the script that a verb may be are told as somebody else's."""
    theirs = [of(one, text) for one in models]
    return bool(theirs) and all(one is not None and not mine.may_be(one) for one in theirs)
