"""Numbers: none that the cue lacks, none lost, none moved to what it does not belong to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from engine.guard.case import Case, covered, like
from engine.guard.claim import Claim
from engine.guard.ledger import said_in
from engine.guard.rules.moved import moved_number
from engine.guard.rules.retold import told
from engine.guard.rules.sequence_ru import still_in_order
from engine.guard.rules.spans_ru import opened
from engine.guard.term import Term
from engine.guard.usual import tags_of
from engine.guard.violation import Violation
from engine.understanding.words import bag

__all__ = ["lost_number", "moved_number", "new_number"]

_SHARES = bag(
    "часть способ вариант этап половина путь шаг two way option part half step choice piece chunk stage thing"
)
_FIRST = bag("""
    сначала вначале начало начать начинать начинаться первоначальный стартовый start begin initial initially open
    opening first впервые new
    """)
_ONCE = bag("once раз однократно единожды single однажды один разовый one")
_AT_A_GO = ("одним разом", "за один раз", "в один раз")
_WHOLE = bag("сразу целиком разом полностью")
_THEN = bag("then after next afterwards before once потом затем после далее дальше до")
_SPEAKERS = (["we"], ["you"], ["i"], ["he"], ["she"], ["they"], ["the"])
_FEW = (2, 3, 4, 5, 6)
_BESIDE = 20  # letters between a day and its «выходной»
_NAMED = 3  # words between a number and the row that it counts
# «в полдень или чуть позже», "at noon or a bit earlier": the number stands, and is none.
_LOOSE = re.compile(
    r"\b(?:или|либо|ну|or|maybe|может)\s+(?:быть\s+)?(?:(?:и\s+)?(?:чуть|немного|несколько|слегка)(?:[- ]чуть)?"
    r"|(?:a|even a)?\s?(?:little|bit|tad|slightly)(?:\s+bit)?)\s+(?:позже|позднее|раньше|больше|меньше|дольше|дороже"
    r"|дешевле|later|earlier|more"
    r"|less|longer|sooner|over|under)\b",
    re.IGNORECASE,
)
_SPARED = re.compile(r"\s+(?:but|except|other than|apart from)\b", re.IGNORECASE)
_TOGETHER = re.compile(r"в\w+[её]м")
_ITEMS = re.compile(r",\s|;\s|\b(?:и|или|либо|and|or)\s", re.IGNORECASE)
_TRIAL = bag("пробный ознакомительный вводный trial introductory")
_DAY = bag("день day")
_BOTH = bag("оба обе both")
_EACH = bag("каждый любой и each every two два две")
_LONE = bag("один одна одно single either one")
_NOW = bag("сейчас now moment currently present теперь today")


def new_number(case: Case) -> Iterator[Violation]:
    """A number, sum, term, date or time of the candidate that the cue lacks, with its unit and bound."""
    for claim in case.said_claims:
        if told(claim, case.said, case.said_claims, case.known, case.known_claims) and not _stray(claim, case):
            if any(opened(claim, case.said, one, case.authored) for one in case.authored_claims):
                yield case.found("number", *claim.where)
            continue
        if not _counts_nothing(claim, case):
            yield case.found("number", *claim.where)
    for match in _LOOSE.finditer(case.said.raw):
        if not _LOOSE.search(case.known.raw):
            yield case.found("number", match.start(), match.end())


def _stray(claim: Claim, case: Case) -> bool:
    """Whether a bare figure has only a «вдвоём» to stand for it, which says how and counts nothing."""
    if claim.unit or claim.per or not case.said.raw[claim.where[0] : claim.where[1]].isdigit():
        return False
    same = [one.where for one in case.known_claims if claim.same(one)]
    return bool(same) and all(_TOGETHER.fullmatch(case.known.raw[start:end].lower()) for start, end in same)


def lost_number(case: Case) -> Iterator[Violation]:
    """A number of the authored text that the candidate does not say, or not with its bound."""
    yield from _one_of_both(case)
    for claim in case.authored_claims:
        if told(claim, case.authored, case.authored_claims, case.said, case.said_claims):
            continue
        first = claim.kind == "place" and claim.low == 1  # «первый взнос» is «сначала вносите»
        if first and (any(term.keys & _FIRST for term in case.said.terms) or still_in_order(case, claim.where)):
            continue
        if claim.unit == "times" and claim.low == 1 and any(term.keys & _ONCE for term in case.said.terms):
            continue
        if not _listed(claim, case):
            yield case.missing("lost", *claim.where)


def _single(noun: Term, case: Case) -> bool:
    """Whether a thing is named, and only ever as one: "the ticket" for "both tickets"."""
    named = [(place, one) for place, one in enumerate(case.said.terms) if one.keys & noun.keys]
    each = any(case.said.terms[max(place - 1, 0)].keys & _EACH for place, _ in named)
    return bool(named) and not each and all(_one(one) for _, one in named)


def _one(term: Term) -> bool:
    return not term.text.endswith("s") if term.text.isascii() else "sing" in tags_of(term)


def _one_of_both(case: Case) -> Iterator[Violation]:
    """Both things of the script told as one of them: "either side", «одна из сторон»."""
    own = {term.text for term in case.known.terms}
    for place, term in enumerate(case.authored.terms):
        if not term.keys & _BOTH or any(one.keys & _BOTH for one in case.said.terms):
            continue
        noun = next((one for one in case.authored.terms[place + 1 :][:3] if one.content), None)
        if noun is not None and _single(noun, case):
            yield case.missing("lost", term.start, noun.end)
            continue
        for at, one in enumerate(case.said.terms):
            near = case.said.terms[at + 1 : at + 4]
            alone = bool(one.keys & _LONE) and one.text not in own
            if noun is not None and alone and any(like(noun, each) for each in near):
                yield case.missing("lost", term.start, noun.end)
                break


def _listed(claim: Claim, case: Case) -> bool:
    """Whether a number only counts the things named behind it, and the candidate names them all: «в двух цветах: …»."""
    if claim.kind != "amount" or claim.unit or claim.per or claim.low != claim.high or claim.low not in _FEW:
        return False
    sentence = next((one for one in case.authored.sentences if one.start <= claim.where[0] < one.end), None)
    if sentence is None:
        return False
    start, _, rest = case.authored.raw[claim.where[1] : sentence.end].partition(":")
    if not rest or len(start.split()) > _NAMED or not case.authored.raw[claim.where[0] : claim.where[1]].isalpha():
        return False
    begin = claim.where[1] + len(start) + 1
    items = re.split(r",|;|\b(?:и|или|либо|and|or)\b", rest)
    words = [term for term in case.authored.terms if begin <= term.start < sentence.end and term.content]
    return len([one for one in items if one.strip(" .")]) == claim.low and all(said_in(one, case.said) for one in words)


def _day_counted(claim: Claim, case: Case) -> bool:
    """Whether "today" only opens the day that the script counts: «третий день» is «сегодня уже третий день»."""
    places = [one for one in case.authored_claims if one.kind == "place" and one.low != 1]
    sentence = next((one for one in case.said.sentences if one.start <= claim.where[0] < one.end), None)
    opens = sentence is not None and case.authored_claims[:1] == tuple(places[:1])
    after = [one for one in case.said_claims if sentence and claim.where[1] <= one.where[0] < sentence.end][:1]
    days = [term for term in case.said.terms if after and term.start >= after[0].where[1]][:1]
    return opens and bool(after) and after[0].same(places[0]) and bool(days) and bool(days[0].keys & _DAY)


def _told_up(claim: Claim, case: Case) -> bool:
    """Whether a new number only counts the things named behind it, each the script's: "two fees, 300 and 1,200"."""
    raw = case.said.raw
    sentence = next((one for one in case.said.sentences if one.start <= claim.where[0] < one.end), None)
    if sentence is None or claim.low not in _FEW or raw[claim.where[0] : claim.where[1]].isdigit():
        return False
    begun = re.search(r"[:,—–]\s", raw[claim.where[1] : sentence.end])
    if begun is None or len(raw[claim.where[1] : claim.where[1] + begun.start()].split()) > _NAMED:
        return False
    begin = claim.where[1] + begun.end()
    items = [one for one in _ITEMS.split(raw[begin : sentence.end]) if one.strip(" .!")]
    words = [term for term in case.said.terms if begin <= term.start < sentence.end and term.content]
    known = all(said_in(one, case.known) or covered(one, case.said_claims) for one in words)
    return len(items) == claim.low and bool(words) and known


def _day_off(claim: Claim, case: Case) -> bool:
    """Whether «выходной» only says of a day named beside it that nobody works: «воскресенье — выходной»."""
    if case.said.raw[slice(*claim.where)].lower() not in ("выходной", "выходным", "выходные"):
        return False
    days = [one for one in case.said_claims if one.kind == "calendar" and one is not claim]
    return any(0 <= max(one.where[0], claim.where[0]) - min(one.where[1], claim.where[1]) <= _BESIDE for one in days)


def _leads(claim: Claim, case: Case) -> bool:
    """Whether "first" only opens an account of what comes after what: "First we look, then we call"."""
    before = case.said.raw[: claim.where[0]].rstrip()[-1:]
    after = [term.text for term in case.said.terms if term.start >= claim.where[1]][:1]
    opens = before in ("", ".", "!", "?", "\n", ",", ":", ";")
    return opens and after[:1] in _SPEAKERS and any(term.keys & _THEN for term in case.authored.terms)


def _counts_nothing(claim: Claim, case: Case) -> bool:
    """Tell whether a new number states no fact: «на две части», "which of the two", "one time" for "once"."""
    if claim.kind == "every" and claim.low == "day":  # "every day but Sunday" is "any day except Sunday"
        spared = _SPARED.match(case.said.raw, claim.where[1]) is not None
        return spared and any(one.text == "any" and two.text == "day" for one, two in pairwise(case.authored.terms))
    if claim.kind == "place" and claim.low == 1:
        following = next((term for term in case.said.terms if term.start >= claim.where[1]), None)
        if (
            following is not None
            and following.keys & _TRIAL
            and any(term.keys & _TRIAL for term in case.authored.terms)
        ):
            return True  # a trial lesson is the first
        return any(term.keys & _FIRST for term in case.authored.terms) or _leads(claim, case)
    if (claim.kind, claim.low) == ("calendar", "today"):  # «на сегодня долг» for «сейчас»
        now = case.said.raw[: claim.where[0]].lower().endswith(("на ", "as of "))
        return (now and any(term.text in _NOW for term in case.authored.terms)) or _day_counted(claim, case)
    if case.said.raw[slice(*claim.where)].lower() in _AT_A_GO and any(
        one.text in _WHOLE for one in case.authored.terms
    ):
        return True  # «одним разом» for «сразу»
    if claim.low == "weekend" and _day_off(claim, case):
        return True
    if claim.kind != "amount" or claim.per or claim.bound not in ("", "per"):
        return False
    words = case.said.raw[claim.where[0] : claim.where[1]].lower().split()
    if claim.unit == "times" and claim.low == 1:
        return any(term.keys & _ONCE for term in case.authored.terms)
    if not claim.unit and _told_up(claim, case):
        return True
    if claim.unit or claim.low not in (2, 3) or any(word.isdigit() for word in words):
        return False
    if words[-1] in ("оба", "обе", "обоих", "обеих", "both", "обоими", "обеими"):
        return True
    after = [term for term in case.said.terms if term.start >= claim.where[1]][:1]
    nothing = not after or case.said.raw[claim.where[1] : after[0].start].strip() or not after[0].content
    before = case.said.raw[: claim.where[0]].split()[-1:]
    return bool(after and after[0].keys & _SHARES) or (
        bool(nothing) and before in (["the"], ["into"], ["in"], ["these"])
    )
