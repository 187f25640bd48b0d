"""Numbers: none that the cue lacks, none lost, none moved to what it does not belong to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from engine.guard.case import Case, content, like
from engine.guard.claim import Claim
from engine.guard.term import Term, Text
from engine.guard.units import period_of, unit_of
from engine.guard.violation import Violation
from engine.understanding.words import bag

_TIMES = frozenset({"clock", "calendar", "every"})
_PERIODS = {("day", 1): "day", ("day", 7): "week", ("month", 1): "month", ("month", 12): "year", ("minute", 60): "hour"}
_SHARES = bag(
    "часть способ вариант этап половина путь шаг two way option part half step choice piece chunk stage thing"
)
_FIRST = bag("""
    сначала вначале начало начать начинать начинаться первоначальный стартовый start begin initial initially open
    opening first
    """)
_ONCE = bag("once раз однократно единожды single однажды")
_YEARLY = {"годовой": ("month", 12), "месячный": ("month", 1), "часовой": ("minute", 60), "суточный": ("day", 1)}
_TIES = ("per ", "за ", "a ", "each ", "/", "в ", "на ")
_ROUGH = re.compile(r"\b(?:roughly|approximately|примерно|ориентировочно|приблизительно) ?[:—]", re.IGNORECASE)
_TOGETHER = re.compile(r"в\w+[её]м")
_NOW = bag("сейчас now moment currently present теперь today")
_FOR = bag("на on for для of за")


def new_number(case: Case) -> Iterator[Violation]:
    """A number, sum, term, date or time of the candidate that the cue lacks, with its unit and bound."""
    for claim in case.said_claims:
        if _told(claim, case.said, case.said_claims, case.known, case.known_claims) and not _stray(claim, case):
            continue
        if not _counts_nothing(claim, case):
            yield case.found("number", *claim.where)


def _stray(claim: Claim, case: Case) -> bool:
    """Whether a bare figure has only a «вдвоём» to stand for it, which says how and counts nothing."""
    if claim.unit or claim.per or not case.said.raw[claim.where[0] : claim.where[1]].isdigit():
        return False
    same = [one.where for one in case.known_claims if claim.same(one)]
    return bool(same) and all(_TOGETHER.fullmatch(case.known.raw[start:end].lower()) for start, end in same)


def lost_number(case: Case) -> Iterator[Violation]:
    """A number of the authored text that the candidate does not say, or not with its bound."""
    for claim in case.authored_claims:
        if _told(claim, case.authored, case.authored_claims, case.said, case.said_claims):
            continue
        first = claim.kind == "place" and claim.low == 1  # «первый взнос» is «сначала вносите»
        if first and any(term.keys & _FIRST for term in case.said.terms):
            continue
        if claim.unit == "times" and claim.low == 1 and any(term.keys & _ONCE for term in case.said.terms):
            continue
        yield case.missing("lost", *claim.where)


def _told(claim: Claim, text: Text, mine: tuple[Claim, ...], other: Text, theirs: tuple[Claim, ...]) -> bool:
    """Tell whether a claim of one text is made in the other, with what it is paid for wherever it stands there."""
    if any(claim.same(one) or _same_hours(claim, one) for one in theirs):
        return True
    if any(_half(claim, one) or _half(one, claim) for one in theirs) or _bare_unit(claim, other, theirs):
        return True
    period = _period(claim)
    if period and any(one.per == period for one in theirs):
        return True  # «каждый месяц … по 12 000 ₽» is «12 000 ₽ в месяц»
    if _roughly(claim, text, mine, theirs) or any(_roughly(one, other, theirs, (claim,)) for one in theirs):
        return True
    for one in theirs:
        if (
            claim.per
            and not one.per
            and claim.same(replace(one, per=claim.per))
            and claim.per in _paces(one, other, theirs)
        ):
            return True
        if one.per and not claim.per and one.same(replace(claim, per=one.per)) and one.per in _paces(claim, text, mine):
            return True
        if _goes_on(claim, mine, one, text) or _goes_on(one, theirs, claim, other):
            return True
        if {claim.per, one.per} == {"m", "m2"} and claim.same(replace(one, per=claim.per)):
            said = claim if claim.per == "m" else one
            if any(near.per == "m2" and near.where < said.where for near in (*mine, *theirs) if near is not one):
                return True  # «8 500 ₽ за квадратный метр, 15 000 ₽ за метр»
        if not claim.unit and one.unit and claim.same(replace(one, unit="")) and _leans(claim, mine, one.unit, text):
            return True  # «10 минут утром и 10 вечером»
        if not one.unit and claim.unit and one.same(replace(claim, unit="")) and _leans(one, theirs, claim.unit, other):
            return True
    return False


def _roughly(bare: Claim, text: Text, claims: tuple[Claim, ...], others: tuple[Claim, ...]) -> bool:
    """Whether a number is about so by what stands before it: "roughly: 3–6 weeks", «около 300, 500»."""
    if bare.bound not in ("", "per") or not any(
        one.bound == "about" and one.same(replace(bare, bound="about")) for one in others
    ):
        return False
    inside = next((one.start for one in text.sentences if one.start <= bare.where[0] < one.end), 0)
    before = [one for one in claims if inside <= one.where[0] < bare.where[0]]
    return _ROUGH.search(text.raw, inside, bare.where[0]) is not None or (
        bool(before) and before[-1].bound == "about" and before[-1].unit == bare.unit
    )


def _half(one: Claim, other: Claim) -> bool:
    """«Половина» is 50%."""
    return one.low == 0.5 and not one.unit and (other.unit, other.low, other.bound) == ("percent", 50, one.bound)


def _bare_unit(claim: Claim, text: Text, claims: tuple[Claim, ...]) -> bool:
    """«Гарантия год», «годовая гарантия» is «гарантия 1 год»: a unit without a number is one of it."""
    if claim.kind != "amount" or claim.bound not in ("", "span", "per") or claim.low != claim.high or claim.per:
        return False
    for term in text.terms:
        if any(one.where[0] <= term.start < one.where[1] for one in claims):
            continue
        unit = unit_of(term.text) or next((_YEARLY[key] for key in term.keys if key in _YEARLY), None)
        if unit == (claim.unit, claim.low):
            return True
    return False


def _same_hours(one: Claim, other: Claim) -> bool:
    """«С 9 до 21» is 9:00–21:00."""
    if {one.kind, other.kind} != {"clock", "amount"}:
        return False
    clock, bare = (one, other) if one.kind == "clock" else (other, one)
    if bare.unit or bare.per or isinstance(bare.low, str) or isinstance(bare.high, str) or clock.low == clock.high:
        return False
    return (bare.low * 60, bare.high * 60) == (clock.low, clock.high)


def _period(claim: Claim) -> str:
    """Return the period that a claim names by itself: «каждый месяц», "a week"."""
    if claim.kind == "every":
        return str(claim.low)
    for (unit, count), name in _PERIODS.items():
        if (claim.kind, claim.unit, claim.low, claim.high, claim.bound) == ("amount", unit, count, count, ""):
            return name
    return ""


def _paces(claim: Claim, text: Text, claims: tuple[Claim, ...]) -> set[str]:
    """Return the periods named in the sentence of a claim that no other amount is paid for."""
    inside = next((one for one in text.sentences if one.start <= claim.where[0] < one.end), None)
    if inside is None:
        return set()
    near = [one for one in claims if inside.start <= one.where[0] < inside.end]
    free = [
        term.text
        for term in text.terms
        if inside.start <= term.start < inside.end
        and not any(one.where[0] <= term.start < one.where[1] for one in near)
    ]
    return {name for one in near if (name := _period(one))} | {period for one in free if (period := period_of(one))}


def _goes_on(bare: Claim, claims: tuple[Claim, ...], full: Claim, text: Text) -> bool:
    """«8 500 ₽ за квадрат, капитальный от 15 000»: a sum goes on in the money and for the thing of the one before."""
    if bare.per or full.per != "m2" or text.raw[bare.where[1] :].lstrip().startswith(_TIES):
        return False
    if not bare.same(replace(full, per="", unit=bare.unit)):
        return False
    before = [one for one in claims if one.kind == "amount" and one.where[1] <= bare.where[0]][-1:]
    row = bool(before) and not any(sign in text.raw[before[0].where[1] : bare.where[0]] for sign in ".!?")
    return row and (before[0].unit, before[0].per) == (full.unit, full.per) and bare.unit in ("", full.unit)


def _leans(claim: Claim, claims: tuple[Claim, ...], unit: str, text: Text) -> bool:
    """Tell whether a bare number takes its unit from the one before it in the sentence."""
    before = [one for one in claims if one.kind == "amount" and one.where[1] <= claim.where[0]][-1:]
    return bool(before) and before[0].unit == unit and not any(sign in text.raw[before[0].where[1] : claim.where[0]]
                                                               for sign in ".!?")  # fmt: skip


def _counts_nothing(claim: Claim, case: Case) -> bool:
    """Tell whether a new number states no fact: «на две части», "which of the two", "one time" for "once"."""
    if claim.kind == "place" and claim.low == 1:
        return any(term.keys & _FIRST for term in case.authored.terms)
    if (claim.kind, claim.low) == ("calendar", "today"):  # «на сегодня долг» for «сейчас»
        return case.said.raw[: claim.where[0]].lower().endswith(("на ", "as of ")) and any(
            term.text in _NOW for term in case.authored.terms
        )
    if claim.kind != "amount" or claim.per or claim.bound not in ("", "per"):
        return False
    words = case.said.raw[claim.where[0] : claim.where[1]].lower().split()
    if claim.unit == "times" and claim.low == 1:
        return any(term.keys & _ONCE for term in case.authored.terms)
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


def moved_number(case: Case) -> Iterator[Violation]:
    """A number said of another thing than in the authored text: «капитальный от 8 500», which is the cosmetic one.

    Each number has its company, the words of its clause. What stands in the company of one number only must not
    come over to another one.
    """
    if len({claim.low for claim in case.authored_claims}) < 2:
        return
    days = _days(case.authored_claims)
    several = len({clock.low for clock, _ in days}) > 1  # one hour cannot change places with another
    for clock, day in _days(case.said_claims):
        if several and not any(clock.same(other) and day.same(date) for other, date in days):
            yield case.found("moved", *clock.where)
    before = _company(case.authored, case.authored_claims)
    after = _company(case.said, case.said_claims)
    for claim, words in after:
        if claim.kind in _TIMES:
            continue
        mine = [one for other, company in before if other.same(claim) for one in company]
        if claim.kind == "amount" and not claim.unit and not claim.per:  # the number of a house goes with its street
            mine += [one for other in case.authored_claims if other.same(claim) for one in _beside(other, case)]
        for other, company in before:
            if other.same(claim) or not _alike(claim, other):
                continue
            strange = [one for one in company if not any(like(one, two) for two in mine)]
            if any(like(word, one) for word in words for one in strange) and not any(
                like(word, one) for word in words for one in mine
            ):
                yield case.found("moved", *claim.where)
                break


def _beside(claim: Claim, case: Case) -> list[Term]:
    """Return the words right after a number, up to the next one."""
    following = [one.where[0] for one in case.authored_claims if one.where[0] >= claim.where[1]]
    end = min(following, default=len(case.authored.raw))
    return [one for one in case.authored.terms if claim.where[1] <= one.start < end and one.content][:3]


def _alike(one: Claim, other: Claim) -> bool:
    """Tell whether two numbers could change places: sums, terms or shares, not a sum and a term."""
    return (one.kind, one.unit, one.per) == (other.kind, other.unit, other.per) and other.kind not in _TIMES


def _days(claims: tuple[Claim, ...]) -> list[tuple[Claim, Claim]]:
    """Return each time of day with the day that stands nearest to it."""
    days = [claim for claim in claims if claim.kind in ("calendar", "date")]
    kinds = [claim.kind for claim in claims if claim.kind in ("calendar", "date", "clock")]
    ahead = kinds[:1] == ["clock"]  # «с 9 до 20 по будням»: of two as near, the day that follows
    return [
        (claim, min(days, key=lambda day: (_apart(claim, day), (day.where > claim.where) != ahead)))
        for claim in claims
        if claim.kind == "clock" and days
    ]


def _apart(one: Claim, other: Claim) -> int:
    return max(one.where[0] - other.where[1], other.where[0] - one.where[1])


def _owner(text: Text, claim: Claim, following: int, words: list[Term]) -> list[Term]:
    """Return the words that a preposition ties to a number: «2 года на коронку», "10 years on the implant"."""
    after = [one for one in text.terms if claim.where[1] <= one.start < following]
    if not after or after[0].text not in _FOR or text.raw[claim.where[1] : after[0].start].strip():
        return []
    return [one for one in after if one in words and one.clause == after[0].clause][:2]


def _company(text: Text, claims: tuple[Claim, ...]) -> list[tuple[Claim, list[Term]]]:
    """Return the words of each claim: those of its clause that no nearer claim has, the ones before it first."""
    words = [term for term in content(text, claims) if term.role != "manner"]
    companies: list[tuple[Claim, list[Term]]] = []
    edge = 0
    for place, claim in enumerate(claims):
        sentence = next((at for at, one in enumerate(text.sentences) if one.start <= claim.where[0] < one.end), -1)
        following = claims[place + 1].where[0] if place + 1 < len(claims) else len(text.raw)
        owner = _owner(text, claim, following, words)
        if owner:
            companies.append((claim, owner))
            edge = claim.where[1]
            continue
        left = [one for one in words if edge <= one.start < claim.where[0] and one.sentence == sentence]
        if left:
            companies.append((claim, left))
        else:
            right = [one for one in words if claim.where[1] <= one.start < following and one.sentence == sentence]
            companies.append((claim, right[:3]))
        edge = claim.where[1]
    return companies
