"""A question that is no longer asked: an offer told as done, what the lead has asked as what he wishes."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from engine.guard.asking import doer, has, tags
from engine.guard.case import like
from engine.guard.term import Term
from engine.guard.words.questions import ANYONE, BOOKING, FRAME, HAVING, LEAD, SPEAKER, SPEAKING, TAGS, TELL, WISH


def turned(asking: Sequence[Term], ending: Sequence[Term]) -> bool:
    """Tell whether a question of what the lead has or finds good asks what he wishes, or what the speaker does."""
    others = has(asking, ANYONE) and not has(asking, LEAD | SPEAKING)
    if others and not has(ending, ANYONE) and any(_asked_of_lead(*pair) for pair in pairwise(ending)):
        return True  # "is anyone living there" is not "are you living there"
    if _exchanged(asking, ending) or _handed_over(asking, ending):
        return True
    speaker = has(ending, SPEAKER) and not has(ending, LEAD) and not has(ending, TELL)
    if speaker and has(asking, LEAD) and not has(asking, SPEAKER):
        return True
    if has(asking, WISH) or not has(asking, HAVING) or any(term.role == "verb" and term.content for term in asking):
        return False
    at = next((number for number, one in enumerate(ending) if one.keys & WISH and not _alike(ending, number)), None)
    after = ending[at + 1 : at + 2] if at is not None else ()
    return at is not None and not any(one.text in ("to", "me", "us") or "INFN" in tags(one) for one in after)


def _exchanged(asking: Sequence[Term], ending: Sequence[Term]) -> bool:
    """Whether an English deed changed hands: "would you like to call me" for "shall I give you a call"."""
    known = {who for place, one in enumerate(asking) if one.content and (who := doer(asking, place))}
    for place, one in enumerate(ending[:-1]):
        who = doer(ending, place)
        whom = SPEAKING if who == "you" else LEAD
        if any(one.keys & row for row in BOOKING):
            continue  # whoever is signed up signs up
        if who and one.content and known and who not in known and ending[place + 1].keys & whom:
            return any(one.stems & each.stems or one.text == each.text for each in asking)
    return False


def _handed_over(asking: Sequence[Term], ending: Sequence[Term]) -> bool:
    """Whether the lead is to do what is offered to him: «на какой номер вы позвоните» for «… вам позвонить»."""
    if not any(term.text in ("вам", "вас") or tags(term) >= {"NOUN", "datv"} for term in asking) or has(asking, FRAME):
        return False
    deeds = [one for one in asking if "INFN" in tags(one) and not any(one.keys & row for row in BOOKING)]
    return any("2per" in tags(term) and like(term, one) for one in deeds for term in ending)


def _asked_of_lead(one: Term, two: Term) -> bool:
    """Whether a question is of what the lead does: "are you living there"; what he knows of others is no such deed."""
    return one.text in ("are", "do", "will", "did", "have") and two.text == "you"


def settled(ending: Sequence[Term], model: Sequence[Term]) -> bool:
    """Whether an offer was told as a deed: «Записать вас?» as «Записываю вас, да?», «Записала вас, хорошо?»."""
    tagged = bool(ending) and ending[-1].text in TAGS
    for place, term in enumerate(ending):
        offered = [one for one in model if one.role in ("verb", "foreign") and like(one, term)]
        if not offered:
            continue
        if term.text.isascii():
            before = ending[max(place - 1, 0)]
            spoken = {one.text for one in ending[max(place - 3, 0) : place]} & {"i", "we"}
            if spoken and before.text in ("have", "has") and not any(one.text in ("have", "has") for one in model):
                return True
            for close in ("ing", "ed") if spoken else ():
                if (
                    term.text.endswith(close)
                    and not term.text.endswith("eed")
                    and not any(one.text.endswith(("ing", "ed")) for one in offered)
                ):
                    return True
        elif all("INFN" in tags(one) for one in offered):
            own = tags(term)
            wished = any(one.text == "чтобы" for one in ending[:place])
            if ("past" in own and not wished) or (own >= {"1per", "pres"} and tagged):
                return True
    return False


def _alike(terms: Sequence[Term], place: int) -> bool:
    """Whether "like" only points: "debts like that"."""
    return terms[place].text == "like" and any(
        one.text in ("that", "this", "these", "those") for one in terms[place + 1 :][:1]
    )
