"""Whether a claim in numbers of one text is made in the other, however it is put there."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from engine.guard.claim import Claim
from engine.guard.rules.headings import headed
from engine.guard.rules.notices import around, at_most, early, notice
from engine.guard.rules.spans_ru import closing, kept, periodic, reduced, unbroken
from engine.guard.rules.units_en import SIZES, aged, lone, per_one, placed, slots, started
from engine.guard.term import Text
from engine.guard.units import TIMES, period_of, unit_of
from engine.understanding.words import bag

_PERIODS: Final = {
    ("day", 1): "day",
    ("day", 7): "week",
    ("month", 1): "month",
    ("month", 12): "year",
    ("minute", 60): "hour",
}
_YEARLY: Final = {"годовой": ("month", 12), "месячный": ("month", 1), "часовой": ("minute", 60), "суточный": ("day", 1)}
_FLOWS: Final = {"годов": "year", "месячн": "month", "недельн": "week", "суточн": "day"}
_FLOW: Final = re.compile(
    r"\b(годов|месячн|недельн|суточн)\w+ (?:доход|заработ|зарплат|оклад|расход|плат[её]ж|взнос|плат[аы]|выплат)",
    re.IGNORECASE,
)
_WEEK: Final = {"weekdays": frozenset({"mon", "fri"}), "weekend": frozenset({"sat", "sun"})}
_IS: Final = (" is ", " are ", " be ", "'s ")  # "the change is in 40 minutes" says when
_SINCE: Final = ("после", "after")
_LASTS: Final = bag("take last need require run spend")
_LASTING: Final = bag("take last need require run spend hour day week month time занимать занять длиться требовать")
_COMING: Final = bag("""
    call ring phone come arrive visit send start begin leave write reply answer get receive see meet contact open close
    """)  # "in 10 minutes" says when these are
_TIES: Final = ("per ", "за ", "a ", "each ", "/", "в ", "на ")
_ROUGH: Final = re.compile(r"\b(?:roughly|approximately|примерно|ориентировочно|приблизительно) ?[:—]", re.IGNORECASE)


def told(claim: Claim, text: Text, mine: tuple[Claim, ...], other: Text, theirs: tuple[Claim, ...]) -> bool:
    """Tell whether a claim of one text is made in the other, with what it is paid for wherever it stands there."""
    if any((claim.same(one) and early(claim, text) == early(one, other)) or _same_hours(claim, one) for one in theirs):
        return True
    if any(notice(claim, text, one, other) or at_most(claim, text, one, other) for one in theirs):
        return True
    if any(aged(claim, text, one, other) or aged(one, other, claim, text) for one in theirs):
        return True
    if any(
        kept(claim, text, one, other) or closing(claim, text, one, other) or reduced(claim, text, one, other)
        for one in theirs
    ):
        return True
    if any(_half(claim, one) or _half(one, claim) for one in theirs) or _bare_unit(claim, text, other, theirs):
        return True
    if periodic(claim, other) or unbroken(claim, text, other) or (claim.kind == "every" and _flows(claim, other)):
        return True
    period = _period(claim)
    if period and any(one.per == period for one in theirs):
        return True  # «каждый месяц … по 12 000 ₽» is «12 000 ₽ в месяц»
    paced = period and any(one.per == period for one in mine if one is not claim)
    if paced and any(one.kind == "every" and one.low == period for one in theirs):
        return True  # "three workouts a week" is "three workouts each week"
    if (claim.unit in SIZES and claim.low == claim.high == 1) and any(one.per == claim.unit for one in theirs):
        return True
    single = lone(claim, text)
    if single and any(lone(one, other) == single for one in theirs):
        return True
    if any(slots(claim, one, other) or slots(one, claim, text) for one in theirs):
        return True
    if (
        claim.unit in ("times", "")
        and claim.low == claim.high == 1
        and claim.per
        and any(_period(one) == claim.per for one in theirs)
    ):
        return True  # «раз в неделю» is «еженедельно»
    if _week(claim, mine, theirs) or any(_in_time(claim, text, one, other) for one in theirs):
        return True
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
        if placed(claim, text, one, other) or placed(one, other, claim, text):
            return True
        if started(claim, text, mine, one) or started(one, other, theirs, claim):
            return True
        if per_one(claim, one, theirs) or per_one(one, claim, mine):
            return True
        if _goes_on(claim, mine, one, text) or _goes_on(one, theirs, claim, other):
            return True
        if {claim.per, one.per} == {"m", "m2"} and claim.same(
            replace(one, per=claim.per, unit=claim.unit if "" in (claim.unit, one.unit) else one.unit)
        ):
            said = claim if claim.per == "m" else one
            if any(near.per == "m2" and near.where < said.where for near in (*mine, *theirs) if near is not one):
                return True  # «8 500 ₽ за квадратный метр, 15 000 ₽ за метр»
        if headed(claim, text, mine, one, other, theirs) or headed(one, other, theirs, claim, text, mine):
            return True  # «в рублях: занятие 700, месяц 4 200»
        if not claim.unit and one.unit and _timed(claim, one) and _leans(claim, mine, one.unit, text):
            return True  # «10 минут утром и 10 вечером»
        if not one.unit and claim.unit and _timed(one, claim) and _leans(one, theirs, claim.unit, other):
            return True
    return False


def _week(claim: Claim, mine: tuple[Claim, ...], theirs: tuple[Claim, ...]) -> bool:
    """Whether days are told as what they make together: «с понедельника по пятницу» as «по будням»."""
    if claim.kind != "calendar":
        return False
    names, others = ({one.low for one in claims if one.kind == "calendar"} for claims in (mine, theirs))
    return any(
        (claim.low == whole and ends <= others) or (claim.low in ends and ends <= names and whole in others)
        for whole, ends in _WEEK.items()
    )


def _in_time(claim: Claim, text: Text, one: Claim, other: Text) -> bool:
    """Whether "takes 40 minutes" is told as "in 40 minutes": how long the deed is, not after how long it comes."""
    if claim.bound == one.bound or "after" not in (claim.bound, one.bound):
        return False
    if {claim.bound, one.bound} == {"after", "span"} and claim.same(replace(one, bound=claim.bound)):
        rests = text.raw[claim.where[1] :], other.raw[one.where[1] :]
        if all(rest.lstrip().startswith(_SINCE) for rest in rests):
            return True  # «за два дня после замера», «через два дня после замера»
    timed, place, lasting, where = (claim, text, one, other) if claim.bound == "after" else (one, other, claim, text)
    if not place.raw[timed.where[0] :].lower().startswith("in ") or timed.kind != "amount" or timed.unit not in TIMES:
        return False
    return (
        lasting.bound in ("", "within", "span")
        and timed.same(replace(lasting, bound="after"))
        and (lasting.bound != "" or bool(around(lasting, where) & _LASTING))
        and not _leading(timed, place) & _COMING
        and not place.raw[: timed.where[0]].lower().endswith(_IS)
    )


def _leading(claim: Claim, text: Text) -> frozenset[str]:
    """Return the keys of the few words right before a claim."""
    before = [term for term in text.terms if term.end <= claim.where[0]]
    clause = [
        term for term in before if before and (term.sentence, term.clause) == (before[-1].sentence, before[-1].clause)
    ]
    return frozenset(key for term in clause[-4:] for key in term.keys)


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


def _bare_unit(claim: Claim, own: Text, text: Text, claims: tuple[Claim, ...]) -> bool:
    """«Гарантия год», «годовая гарантия» is «гарантия 1 год»: a unit without a number is one of it."""
    timed = claim.bound == "after" and own.raw[claim.where[0] :].lower().startswith("in ")  # "in a day"
    bounds = ("", "span", "per", "within", *(("after",) if timed else ()))
    if claim.kind != "amount" or claim.bound not in bounds or claim.low != claim.high or claim.per:
        return False
    for term in text.terms:
        if any(one.where[0] <= term.start < one.where[1] for one in claims):
            continue
        unit = unit_of(term.text) or next((_YEARLY[key] for key in term.keys if key in _YEARLY), None)
        if unit == (claim.unit, claim.low):
            return not timed or any(one.keys & _LASTS and one.clause == term.clause for one in text.terms)
    return False


def _same_hours(one: Claim, other: Claim) -> bool:
    """«С 9 до 21» is 9:00–21:00."""
    if {one.kind, other.kind} != {"clock", "amount"}:
        return False
    clock, bare = (one, other) if one.kind == "clock" else (other, one)
    if bare.unit or bare.per or isinstance(bare.low, str) or isinstance(bare.high, str) or clock.low == clock.high:
        return False
    return (bare.low * 60, bare.high * 60) == (clock.low, clock.high)


def _flows(claim: Claim, text: Text) -> bool:
    """Whether money that comes or goes is named by its period: «месячный доход» is «доход в месяц»."""
    return any(_FLOWS[match.group(1).lower()] == claim.low for match in _FLOW.finditer(text.raw))


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


def _timed(bare: Claim, full: Claim) -> bool:
    """Whether a number without its unit is the one with it: "ready in 4" is "in 4 days"."""
    bound = bare.bound if {bare.bound, full.bound} == {"", "after"} else full.bound
    return bare.same(replace(full, unit="", bound=bound))


def _leans(claim: Claim, claims: tuple[Claim, ...], unit: str, text: Text) -> bool:
    """Tell whether a bare number takes its unit from the one before it in the sentence."""
    before = [one for one in claims if one.kind == "amount" and one.where[1] <= claim.where[0]][-1:]
    return bool(before) and before[0].unit == unit and not any(sign in text.raw[before[0].where[1] : claim.where[0]]
                                                               for sign in ".!?")  # fmt: skip
