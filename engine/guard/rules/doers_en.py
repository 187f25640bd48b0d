"""Who does it in English: a deed of the script is told as somebody else's only where both texts say whose it is."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from engine.guard.agents_en import Agent, agent, bidden, conflict, undergone
from engine.guard.case import Case, among, covered, like
from engine.guard.ledger import kin, said_in
from engine.guard.matching import rooted
from engine.guard.stems import english
from engine.guard.subjects import leader_of, may, nominal, place_of
from engine.guard.term import Term, Text
from engine.guard.violation import Violation
from engine.understanding.words import bag

# Deeds of two at once: "the expert will talk to you" is "you will talk to the expert".
_MUTUAL: Final = bag("""
    meet agree talk chat speak discuss consult correspond belong involve include contain deal
    """)
# Deeds told from their other end by another verb: what one shows the other sees, what one sends the other gets.
_CONVERSE: Final = bag("""
    see show hear know learn like love suit fit appeal please happy satisfied enjoy expect understand reach available
    cover
    """)
_ROOTED: Final = bag("""
    show receive find need want prefer
    """)
_HELD: Final = bag("get have")
_LIGHT: Final = bag("make do give take carry put set")
# Deeds that go on of themselves as well: "we start the tour" is "the tour starts".
_LABILE: Final = bag("""
    start begin open close end finish stop continue resume change move shift ship go come run last cost take vary
    improve increase decrease grow reduce drop rise renew update transfer load print cook boil bake dry heal
    heat cool freeze melt break sell stay remain keep leave return arrive
    """)
_TOLD: Final = bag("tell inform notify let advise")
_CUSTOMERS: Final = bag("pay sign choose pick select")  # where nobody is named, the lead does these
_PAYING: Final = bag("pay")
_REFUNDED: Final = bag("refund return compensation salary reimburse")
_OWED: Final = bag("can could may must should need needs have has to")
_DUTY: Final = bag("need must should")
_ASKING: Final = (["could", "you"], ["can", "you"], ["may", "i"], ["could", "i"])
_STATED: Final = frozenset(["is", "are", "was", "were", "will", "can", "may", "has", "must"])
_BEFORE: Final = bag("by of for in on at with from without about")


def exchanged_doer(case: Case) -> Iterator[Violation]:
    """A verb of the script that another party does: "you pay the bank" as "the bank pays you"."""
    for term in case.said.terms:
        if not _verb(term, case.said) or covered(term, case.said_claims):
            continue
        mine = agent(term, case.said)
        if mine is None:
            continue
        near = [one for one in said_in(term, case.authored) if like(one, term) and _verb(one, case.authored)]
        models = [one for one in near if rooted(one, term)]
        if not near or _free(term, models, case) or _own(mine, near, case):
            continue
        same = [one for one in models if _same_thing(term, one, case)]
        if same or term.keys & _LIGHT:
            near = models = same  # "you pack the books", where we pack the furniture
        theirs = [agent(one, case.authored) for one in near]
        if any(one is not None and mine.may_be(one) for one in theirs):
            continue
        models = models or near
        if mine.nouns and not any(among(one, case.authored.terms) for one in mine.nouns):
            theirs = [agent(one, case.authored) for one in models]
            if not all(one is not None and one.side == "lead" for one in theirs):
                continue  # whoever is new in the place of another is a claim
        if term.keys & _LABILE and not _persons(models, case.authored):
            wrong = mine.side == "lead" and "stop" in term.keys and _stops(models, case.authored)
        else:
            wrong = conflict(mine, models, case.authored) or _laid(mine, term, models, case)
        if wrong:
            yield case.found("doer", term.start, term.end)


def _verb(term: Term, text: Text) -> bool:
    if term.role != "foreign" or not term.text.isascii() or (term.title and not term.opens) or nominal(term, text):
        return False
    place = place_of(term, text)
    after = text.terms[place + 1] if place + 1 < len(text.terms) else None
    if (
        after is not None
        and after.clause == term.clause
        and after.text in _STATED
        and english(term.text) == {term.text}
    ):
        return False  # "lunch is cooked"
    return not (place and text.terms[place - 1].text in _BEFORE)


def _free(term: Term, models: list[Term], case: Case) -> bool:
    """Whether either end of the deed may be its subject, or the words are a way to ask or to invite."""
    first = case.said.raw[term.start : term.end].lower().split()[0]
    if term.keys & (_MUTUAL | _HELD) or first in ("get", "have", "receive") or _invites(term, case.said):
        return True
    if "know" in term.keys and not any("know" in one.keys for one in models):
        return _hears(term, case)
    return bool(term.keys & (_CONVERSE | _ROOTED)) and not (term.keys & _ROOTED and models)


def _hears(verb: Term, case: Case) -> bool:
    """Whether who knows is who was told: "you will know" where the script tells "you"."""
    told = [one for one in said_in(verb, case.authored) if one.keys & _TOLD and _verb(one, case.authored)]
    mine = agent(verb, case.said)
    if mine is None or mine.side != "lead" or not told:
        return True
    after = [case.authored.terms[place_of(one, case.authored) + 1 :][:1] for one in told]
    return any(row and row[0].text in ("you", "here") for row in after)


def _same_thing(term: Term, model: Term, case: Case) -> bool:
    """Whether two verbs are said of one thing: "you make the payment", "the payment is made"."""
    mine, theirs = _around(term, case.said), _around(model, case.authored)
    return any(like(one, other) for one in mine for other in theirs)


def _around(verb: Term, text: Text) -> list[Term]:
    place = place_of(verb, text)
    row = (*text.terms[max(place - 3, 0) : place], *text.terms[place + 1 : place + 4])
    return [one for one in row if one.content and one.clause == verb.clause]


def _invites(term: Term, text: Text) -> bool:
    """ "Could you tell me", "shall we look", "we'll let you know": no deed of one side alone."""
    place = place_of(term, text)
    before = [one.text for one in text.terms[max(place - 3, 0) : place]]
    if before[-2:] in _ASKING or before[-2:] in (["shall", "we"], ["let", "us"], ["i", "would"]):
        return True
    if before[-2:] in (["off", "you"], ["here", "you"]):
        return True  # "off you go"
    return any(one.text == "let" and two.text == "you" for one, two in pairwise(text.terms[max(place - 3, 0) : place]))


def _own(mine: Agent, models: list[Term], case: Case) -> bool:
    """Whether the script names the deed as the lead's own: "your written consent" is that you consent."""
    if mine.side != "lead":
        return False
    places = [place_of(one, case.authored) for one in models if agent(one, case.authored) is None]
    return any(one.text == "your" for at in places for one in case.authored.terms[max(at - 2, 0) : at])


def _persons(models: list[Term], text: Text) -> bool:
    """Whether somebody is said to do it, so that it goes on of itself nowhere."""
    return all(agent(one, text) is not None for one in models)


def _stops(models: list[Term], text: Text) -> bool:
    """Whether what stops of itself in the script is no deed of the lead's: "the calls have stopped"."""
    leaders = [one for model in models if (one := leader_of(model, text)) is not None and one.content]
    own = [one for one in text.terms for each in leaders if kin(one, each) and one is not each]
    acting = [found for one in own if (found := agent(one, text)) is not None]
    return bool(leaders) and not any(one.side == "lead" for one in acting)


def _owed(verb: Term, text: Text) -> bool:
    """Whether a deed of nobody named may or must be done: "the form must be signed"."""
    place = place_of(verb, text)
    return bool({one.text for one in text.terms[max(place - 4, 0) : place]} & _OWED)


def _laid(mine: Agent, verb: Term, models: list[Term], case: Case) -> bool:
    """Whether a deed of nobody named is laid on one side: "the call is set" as "you set the call"."""
    if not all(undergone(one, case.authored) and agent(one, case.authored) is None for one in models):
        return False
    if verb.keys & _CUSTOMERS:
        row = [one for model in models for one in case.authored.of(model.sentence)]
        back = any(one.keys & _REFUNDED for one in row)
        return mine.side == "firm" and bool(verb.keys & _PAYING) and not back
    if bidden(verb, case.said) and any(_owed(model, case.authored) for model in models):
        return False
    if mine.side != "lead" or verb.keys & _LIGHT or may(verb, case.said):
        return False
    place = place_of(verb, case.said)
    before = [one.text for one in case.said.terms[max(place - 3, 0) : place]]
    return not (set(before) & _DUTY or before[-2:] == ["have", "to"])
