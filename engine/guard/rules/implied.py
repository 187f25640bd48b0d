"""What goes without saying: the kind of a thing that is named, the owner that it has anyway, the firm that speaks."""

from __future__ import annotations

import re
from itertools import pairwise

from engine.guard.case import Case, covered
from engine.guard.ledger import ledger, said_in
from engine.guard.term import Term, Text
from engine.guard.words.denials import DUTY, NEED
from engine.guard.words.genera import (
    AGENTS,
    FIRMS,
    GENERA,
    MEANS,
    OPEN,
    OWNERS,
    PAID_BY,
    SPEAKERS,
    TAKING,
    WRITTEN_OFF,
)
from engine.understanding.lemmas import parses
from engine.understanding.words import bag

_OTHERS = bag("и или либо другой иной любой весь все прочий and or other any all another each every more")
_OF = bag("из of")
_SUCH = bag("такой such that this этот")
_ONE = bag("one it such такой она он это")
_DEBT = bag("долг debt")
_TO = ("to",)
_BANS = bag("forbid forbidden prohibit prohibited")
_BANNED = re.compile(r"\b(?:may|must) not\b|\bmustn't\b|(?:not|n't) (?:allowed|permitted)", re.IGNORECASE)
_WRITE_OFF = re.compile(r"\bwrite-offs?\b|\bwrit(?:ing|ten)[ -]off\b", re.IGNORECASE)
_ASKED_FOR = re.compile(r"\b(?:ask|charge|bill)\w* (?:\w+ )?for (?:it|that|this|them)\b", re.IGNORECASE)
_PAY = bag("pay")
_REFRAIN = bag("avoid refrain")
_MONEY = bag("money")
_REFUND = bag("refund reimburse repay")
_RETURN = bag("return back repay")
_RECEIPT = bag("receipt получение")
_RECEIVING = bag("receive get получить получать")
_WORKS = bag("работа дело work works")
_BE = ("is", "are")
_ROOT = 5  # letters by which «беспроцентный» is known as «без процентов»
_MUST = ("должен", "должна", "должно", "должны")
_SHORT = 5  # letters of a word from which its beginning tells it
_KINDS = frozenset[str]().union(*(kinds for kinds, _ in GENERA))
_THINGS = frozenset[str]().union(*(things for _, things in GENERA))
_BROUGHT = frozenset[str]().union(
    PAID_BY,
    _DEBT,
    _REFRAIN,
    _MONEY,
    DUTY,
    _MUST,
    _BANS,
    *(agents for agents, _ in AGENTS),
    *(owners for _, owners in OWNERS),
)


def kind_named(term: Term, case: Case) -> bool:
    """Tell whether a new word is only the kind of what the script names: «из документов», "the only document"."""
    if term.keys.isdisjoint(_KINDS):
        return False
    row = case.said.of(term.sentence)
    place = row.index(term)
    beside = (*row[max(place - 1, 0) : place], *row[place + 1 : place + 2])
    if any(one.keys & _OTHERS for one in beside):
        return False
    near = [one for one in row if one is not term and abs(one.clause - term.clause) <= 1]
    return any(
        term.keys & kinds and any(one.keys & things and said_in(one, case.known) for one in near)
        for kinds, things in GENERA
    )


def brought_along(term: Term, known: frozenset[str], case: Case) -> bool:
    """Tell whether a new word is one that the script's own brings: to be paid by card, the debt written off, a duty."""
    if term.keys.isdisjoint(_BROUGHT):
        return False
    if term.keys & PAID_BY and known & MEANS and known & TAKING:
        return any(one.keys & MEANS for one in case.said.of(term.sentence))
    if term.keys & _DEBT and known & WRITTEN_OFF:
        forms = {one.text for one in case.known.terms}
        return any(one.keys & WRITTEN_OFF and one.text in forms for one in case.said.of(term.sentence))
    if term.keys & _REFRAIN:  # "avoid training" for "do not train"
        row = case.said.of(term.sentence)
        after = [one for one in row[row.index(term) + 1 :][:4] if one.content]
        return any(said_in(one, case.known) for one in after) and any(one.text == "not" for one in case.known.terms)
    if term.keys & _MONEY and any(one.keys & _REFUND for one in case.known.terms):
        return any(one.keys & _RETURN for one in case.said.of(term.sentence))
    if term.keys & _BANS:
        return _BANNED.search(case.known.raw) is not None
    if term.text in _MUST:
        row = case.said.of(term.sentence)
        onward = row[row.index(term) + 1 :][:1]
        led = any("INFN" in one.tags for word in onward for one in parses(word.text)[:1])
        bounded = any(one.bound in ("from", "upto") for one in case.authored_claims)  # «не меньше 4 см»
        return led and (
            bounded or any(one.keys & NEED for one in case.known.terms)
        )  # «должны быть» for «нужен», no debt
    if term.keys & DUTY:
        return any(map(_bound, case.known.terms, (*case.known.terms[1:], None)))
    if any(term.keys & agents and known & deeds for agents, deeds in AGENTS):
        return True
    return any(term.keys & owners and known & things for things, owners in OWNERS)


def _bound(term: Term, after: Term | None) -> bool:
    """Whether a word obliges: "have to", «обязаны», "must"."""
    return (
        term.text in ("must", "должны", "должен", "должна")
        or (term.text in ("have", "has") and after is not None and after.text in _TO)
        or bool(term.keys & NEED)
        or (bool(term.keys & DUTY) and term.text not in ("have", "has"))
    )


def gone_without_saying(term: Term, case: Case) -> bool:
    """Tell whether a word of the script goes without saying in the candidate."""
    row = case.authored.of(term.sentence)
    near = [one for one in row if one is not term and one.clause == term.clause]
    said = [one for one in near if said_in(one, case.said)]
    if any(term.keys & owners and any(one.keys & things for one in said) for things, owners in OWNERS):
        return True
    if any(term.keys & kinds and any(one.keys & things for one in said) for kinds, things in GENERA):
        return not _joined(term, row)
    place = row.index(term)
    before = row[max(place - 3, 0) : place]
    if any(one.keys & _SUCH for one in before) and any(one.keys & _ONE for one in case.said.terms):
        return True  # "if you have such a paper" told as "if you have one"
    if term.keys & _RECEIPT and before and not before[-1].content:
        return any(one.keys & _RECEIVING for one in case.said.terms)
    if any(term.keys & agents and any(one.keys & deeds for one in case.said.terms) for agents, deeds in AGENTS):
        return True
    if term.keys & _DEBT and _WRITE_OFF.search(case.said.raw):
        return any(one.keys & WRITTEN_OFF for one in row)  # "a write-off" is the debt's
    if term.keys & _PAY and before and before[-1].text == "to" and _ASKED_FOR.search(case.said.raw):
        return any(one.text.startswith("ask") for one in before)  # "asks you for it" for "asks you to pay it"
    if term.keys & _WORKS and before and before[-1].role == "quality" and said_in(before[-1], case.said):
        return any(one.role == "verb" for one in said_in(before[-1], case.said))  # «шумные работы» as «шуметь»
    if before and before[-1].text == "без" and term.role == "noun":
        near_all = [one for one in case.said.terms if one.role == "quality" and one.text.startswith(("без", "бес"))]
        return any(one.text[3:][:_ROOT] == term.text[:_ROOT] for one in near_all)
    return unmerged(term, case.said) or _speaking(term, case, near)


def lacking(term: Term, text: Text) -> bool:
    """Tell whether a quality says what a text says with «без»: «беспроцентная» is «без процентов»."""
    root = term.text[3:] if term.text.startswith(("без", "бес")) else ""
    if term.role not in ("quality", "manner") or len(root) < _ROOT:
        return False
    return any(one.text == "без" and two.text[:_ROOT] == root[:_ROOT] for one, two in pairwise(text.terms))


def only_kind(term: Term, case: Case) -> bool:
    """Tell whether a thing is only told by its kind beside another one of it: «из документов нужен паспорт»."""
    if term.keys.isdisjoint(_THINGS):
        return False
    for kinds, things in GENERA:
        if term.keys & things and not any(
            term.text == one.text or term.keys & one.keys & things for one in case.said.terms
        ):
            told = said_in(term, case.said)
            if told and all(one.keys & kinds for one in told):
                return any(one.keys & things for one in case.said.terms)
    return False


def _joined(term: Term, row: tuple[Term, ...]) -> bool:
    place = row.index(term)
    return any(one.keys & _OTHERS for one in (*row[max(place - 1, 0) : place], *row[place + 1 : place + 2]))


def unmerged(term: Term, text: Text) -> bool:
    """Tell whether a word stands in a text as a part of several that are read as one: «подписания договора»."""
    return len(term.text) > _SHORT and any(token.text[:-1] == term.text[:-1] for token in text.utterance.words)


def _speaking(term: Term, case: Case, near: list[Term]) -> bool:
    """Whether the firm, told by its name of a place, speaks of itself: «клуб работает» is «мы открыты»."""
    if not term.keys & FIRMS or any(one.keys & SPEAKERS for one in case.known.terms):
        return False
    if len({one.text[:_SHORT] for one in case.known.terms if one.keys & FIRMS}) > 1:
        return False  # the firm and another place
    if not any(one.keys & OPEN or one.text in _BE for one in near):
        return False
    told = ledger(case).told(term.sentence).said
    return any(
        one.keys & SPEAKERS and one.sentence in told and not covered(one, case.said_claims) for one in case.said.terms
    )
