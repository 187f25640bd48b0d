"""English futures that foretell nothing new: "you will need an hour", "you'll make the payment", "have it refunded"."""

from __future__ import annotations

from itertools import pairwise

from engine.guard.case import Case, among, covered
from engine.understanding.words import bag

_CLOSE = 14  # letters between a need and its number
_CARRYING = bag("make have get receive see find need pay")
_CARRIED = ("made", "given", "done", "held", "taken", "paid", "charged", "sent")


def lightly(place: int, case: Case) -> bool:
    """Whether a light verb only carries what the script tells: "you will make the first payment"."""
    aux = case.said.terms[place]
    row = [one for one in case.said.terms[place + 1 : place + 10] if one.clause == aux.clause]
    if len(row) > 1 and row[0].text == "be":
        subject = [one for one in case.said.terms[:place] if one.clause == aux.clause and one.content]
        # "no calls will be made"
        return row[1].text in _CARRIED and bool(subject) and among(subject[-1], case.authored.terms)
    if not row or not row[0].keys & _CARRYING:
        return False
    things = [one for one in row[1:] if one.content and not covered(one, case.said_claims)]
    return bool(things) and among(things[0], case.authored.terms)


def needed(place: int, case: Case) -> bool:
    """Whether the lead only needs a number of the script: "you will need about half an hour for it"."""
    text = case.said
    row = text.terms[place + 1 : place + 4]
    after = [one for one, two in pairwise(row) if one.text == "need" and two.text != "to"]
    mine = [one for one in case.said_claims if after and 0 <= one.where[0] - after[0].end <= _CLOSE]
    return any(one.same(other) for one in mine for other in case.authored_claims)


def caused(place: int, case: Case) -> bool:
    """Whether a thing is had done that the script tells: "you can have your money refunded"."""
    row = [one for one in case.said.terms[place + 1 : place + 7] if one.clause == case.said.terms[place].clause]
    if not row or row[0].text not in ("have", "get"):
        return False
    made = [one for one in row[2:] if one.content and one.text.endswith(("ed", "en", "ne", "wn"))]
    return bool(made) and among(made[0], case.authored.terms)
