"""Where words of a table mean nothing new: the script has them, says the same in others, or they are denied."""

from __future__ import annotations

import re
from functools import lru_cache

from engine.guard.case import Case, among, like
from engine.guard.rules.spans_ru import LESS
from engine.guard.term import meaning, read
from engine.understanding.lemmas import parses
from engine.understanding.words import bag

_CALM = re.compile("(?:no|not|n't|без|не)(?: \\w+){0,3} (?:hurry|hurrying|rush|спешите|торопитесь)$", re.IGNORECASE)
_UNHURRIED = re.compile(
    r"(?:\b(?:не|без|no|not|without|never|cannot)|n't|нет нужды|незачем)(?: [\w']+){0,3} ?$", re.IGNORECASE
)
_ONCE = re.compile(r"сраз|сейчас|at once|straight away|right away|right now|immediately", re.IGNORECASE)
_AS_SOON = re.compile(r"как только|\bсразу", re.IGNORECASE)
_RIGHT_AFTER = frozenset(["сразу после", "right after", "straight after", "immediately after"])
_AFTER = re.compile(r"сразу (?:после|же|как)|(?:right|straight|immediately|directly) after|as soon as", re.IGNORECASE)
_OVER = re.compile(r"(\w+) (?:ends?|finish(?:es)?|is over|is valid|(?:runs|is running) out|expires?)\b", re.IGNORECASE)
_EXPIRES = re.compile(r"expir|running out|runs? out", re.IGNORECASE)
_DENIED = re.compile(r"(?:\b(?:не|нельзя|нет|без|невозможно|no|not|never|cannot)|n't)(?: [\w']+)? $", re.IGNORECASE)
_DENIED_AFTER = re.compile(
    r"(?:,? \w+){0,2},? (?:не (?:буду|будем|могу|можем|могут|получится|выйдет|удастся)|нельзя|невозможно|нет)\b",
    re.IGNORECASE,
)
_OUTCOME = re.compile(r"исход|итог|результат|outcome|result|чего хочется|цел[ьи]", re.IGNORECASE)
_OWN_COST = re.compile(r"за свой сч[её]т|за наш сч[её]т|(?:own|our) (?:cost|expense)", re.IGNORECASE)
_NO_INTEREST = re.compile(
    r"no interest|interest[- ]free|without interest|процент\w*[^.!?]{0,30}\b(?:не|нет)\b|(?:нет|без|никаких) процент",
    re.IGNORECASE,
)
_COSTS_NOTHING = re.compile(
    r"costs? (?:you )?nothing|\bon (?:us|the house)\b(?! to)"
    r"|ничего (?:вам )?не сто|плат\w+ [^.!?,;:]{0,60}не (?:нужн|надо|требу|прид|бер)"
    r"|не (?:нужно|надо|придется|придётся) (?:ничего )?платить|(?:not|n't) have to pay|(?:no|not) need to pay"
    r"|need(?: not|n't) pay|(?:not|n't|never) charge (?:you )?(?:anything )?for|(?:is|are|be)(?: not|n't) charged\b"
    r"|плат[ау] не бер"
    r"|(?:not|n't) pay (?:anything |extra )?for\b"
    r"|without (?:a |any )?(?:fee|charge|payment)s?\b|\bno (?:fee|charge)s?\b"
    r"|nothing (?:has|needs) to be paid|nothing to pay|pay nothing"
    r"|бесплатн|free of charge|\bfree\b(?! to)|без оплаты",
    re.IGNORECASE,
)
_NOTHING = re.compile(r"cost|without|\bno\b|pay|без опл|плат|не сто|нулев", re.IGNORECASE)
_DENIABLE = frozenset(
    [
        *("обещать", "обещание", "гарантия", "гарантировать", "гарантированно", "результат", "успех", "списать"),
        *("списание", "спишут", "promise", "guarantee", "guaranteed", "success", "write off", "written off", "ensure"),
    ]
)
_WORKED_OUT = frozenset(["work out", "will work out"])
_BY_ITSELF = re.compile(r"\b(?:everything|it|things|all|that|this) (?:will |'ll )?$", re.IGNORECASE)
_WORKED = re.compile(
    r" (?:the|a|an|your|his|her|both|two|three|\d)\b[^.!?]{0,30}?"
    r"\b(?:level|cost|costs|price|sum|sums|plan|ways|options|schedule|figures?|size|amount|quantity|budget|route|dose)\b",
    re.IGNORECASE,
)
_TRAINED = re.compile(r"\b(?:train(?:s|ed|ing)?|exercis\w+|workouts?|gym)\b", re.IGNORECASE)
_AGREED = frozenset(["good for you"])
_RESPECTED = re.compile(r"respect|well done|уважаю|\bright\b", re.IGNORECASE)
_PROFIT = frozenset(["выгода", "выгодный"])
_ASKED_PROFIT = re.compile(r"выгод\w*(?: \w+)? ли|ли (?:\w+ ){0,3}выгод|выгодно ли", re.IGNORECASE)
_OPEN_PROFIT = re.compile(r"\b(?:ли|насколько|есть ли|будет ли)(?: \w+){0,3} $", re.IGNORECASE)
_BEING = frozenset(["is", "are", "be"])
_AT_ONCE = frozenset(["немедленно", "незамедлительно", "immediately", "прямо сейчас"])
_OUTCOMES = frozenset(["результат", "work out"])
_INTEREST = frozenset(["без процентов", "беспроцентный", "interest free"])
_ADVICE = frozenset(["советовать", "рекомендовать", "recommend", "advise"])
_CHEAPER = re.compile(r"дешевле|скидк\w+|ниже", re.IGNORECASE)
_SPELT_OFF = re.compile(r"\bспис(?:ать|ыв|ан)|\bспиш", re.IGNORECASE)
_VIRTUAL = re.compile(
    r"(?:виртуальн|цифров|автоматическ|электронн)\w+ (?:помощни|ассистент|консультант)", re.IGNORECASE
)
_BETTER_TO = frozenset(["better to", "best to"])
_PLAYS = re.compile(r"(?:игра|сыгра|име)\w* (?:\w+ )?$|(?:больш|важн|главн|немал|сво)\w+ $", re.IGNORECASE)
_MATTERS = re.compile(
    r"\b(?:matters?|helps?|depends?|varies|vary|differs?|means?|changes?|affects?|influences?|counts?) a $",
    re.IGNORECASE,
)
_UNPAID = re.compile(
    r"\bpays? nothing|nothing is (?:paid|due)|(?:not|n't) (?:have|need) to pay anything", re.IGNORECASE
)
_LIMITED = re.compile(r"\b(?:until|till|unless|before|if|advance|up ?front|beforehand)\b", re.IGNORECASE)
_SOLD = re.compile(r"\b(?:sell|sells|sold|selling)\b", re.IGNORECASE)
_TOLD_OF_THINGS = frozenset(["запрос", "роль", "стиль", "модель", "инструкция", "role", "style", "tone", "model"])
_EASIER = ("легче", "полегче")
_EASY = bag("простой просто проще легкий легко легче удобный удобно удобнее")
_MOST = re.compile(r"\bmost (?!people|of)|больше всего|\bсам(?:ый|ого|ое|ая|ым|ую)\b", re.IGNORECASE)
_BETTER = bag("лучше стоит советую нужно надо better best should worth had")
_TOLD = bag("ask write tell choose keep send check take start stop bring try call press stay leave discuss talk go use")


def excused(rule: str, owner: str, place: tuple[int, int], case: Case) -> bool:
    """Tell whether a phrase of a table means nothing new where it stands in the candidate."""
    start, end = place
    raw = case.said.raw
    before, after = raw[max(start - 30, 0) : start], raw[end : end + 40]
    if owner in _BETTER_TO:  # "better to know": better is what the script calls so
        following = re.match(r"\W*(\w+)", after)
        return following is not None and bool(_plain(meaning(following.group(1).lower())[0]) & _words(case.known.raw))
    if _all_known(raw[start:end], case):
        return True
    if rule == "pressure":
        calm = _CALM.search(raw[max(start - 24, 0) : end]) or _UNHURRIED.search(before)
        if owner == "сразу после" and _AS_SOON.search(case.authored.raw):
            return True  # «сразу после оплаты» for «как только придёт оплата»
        if raw[start:end].lower() in _RIGHT_AFTER and _AFTER.search(case.authored.raw):
            return True
        return bool(calm) or _ends(raw, place, case) or (owner in _AT_ONCE and bool(_ONCE.search(case.authored.raw)))
    if rule == "promise":
        if "forget" in owner and re.search(r"(?:n't|not) $", before):
            return True
        if (
            owner in _WORKED_OUT
            and not _BY_ITSELF.search(before)
            and (_WORKED.match(after) or _TRAINED.search(case.authored.raw))
        ):
            return True  # "work out your level" is to find it, "work out at home" is to train
        if owner == "списание" and _SPELT_OFF.search(case.authored.raw):
            return True  # the name of the script's deed pledges nothing; that it only may be is judged with the modals
        if "понравится" in owner and re.search(r"\bне\b", owner):
            return True  # «если вам не понравится»
        denied = owner in _DENIABLE and (_DENIED.search(before) or _DENIED_AFTER.match(after))
        return bool(denied) or (owner in _OUTCOMES and _OUTCOME.search(case.authored.raw) is not None)
    if rule == "free":
        if owner == "nothing to pay" and _UNPAID.search(case.authored.raw):
            return not _LIMITED.search(case.authored.raw) or _LIMITED.search(raw) is not None
        own = "сч" in raw[start:end] and _OWN_COST.search(case.authored.raw) is not None
        costs_nothing = _NOTHING.search(raw[start:end]) is not None and costless(case.authored.raw)
        return own or costs_nothing or before.endswith("-")
    if rule == "machine":
        if _VIRTUAL.search(raw[start:end]) and _VIRTUAL.search(case.authored.raw):
            return True  # «виртуальный ассистент» for «виртуальный помощник»
        plays = owner == "роль" and _PLAYS.search(before)  # «большую роль играют»
        return bool(plays) or (owner in _TOLD_OF_THINGS and _kin_known(raw[start:end], case))
    if owner == "легчайший" and raw[start:end].lower() in _EASIER:
        return any(term.keys & _EASY for term in case.authored.terms)  # «легче» is «проще», not the easiest
    if owner == "=better" and re.match(r" (?:not )?to\b", after) and not re.search(r"\b(?:is|are|be|'s) $", before):
        return _advises(case)
    if rule == "flattery" and owner in _AGREED and _RESPECTED.search(case.authored.raw):
        return True  # "good for you" where the script says that it respects it
    if rule == "discount" and owner in _PROFIT:
        return _ASKED_PROFIT.search(case.authored.raw) is not None and _OPEN_PROFIT.search(before) is not None
    if rule == "discount" and owner == "great deal":
        return _MATTERS.search(before) is not None or after.startswith(" of ")  # "it matters a great deal"
    if rule == "discount" and owner == "sale" and _SOLD.search(case.authored.raw):
        return re.search(r"\b(?:on|in a|the) $", before) is None or after.startswith(" of ")  # "a sale of the car"
    if rule == "discount" and ("ниже" in owner or owner == "скидка") and LESS.search(case.authored.raw):
        return True
    if rule == "discount" and "ниже" in owner:
        return _CHEAPER.search(case.authored.raw) is not None  # «цена ниже на 20%» for «дешевле на 20%»
    if rule == "discount":
        return owner in _INTEREST and _NO_INTEREST.search(case.authored.raw) is not None
    if rule == "rudeness":
        return owner == "hurry" and _UNHURRIED.search(before) is not None
    if rule == "superlative" and (_MOST.search(case.authored.raw) or _as_extreme(raw[start:end], case)):
        return True  # "your biggest worry" for "what worries you most"
    return rule == "superlative" and owner in _ADVICE and _advises(case)


def _as_extreme(words: str, case: Case) -> bool:
    """Whether the script has a like word in the same degree: "the tiniest" for "the smallest", "first class"."""
    if not words.isascii():
        return False  # «лучшая» is of «хороший», as «добрый» is
    told = [term for term in read(words).terms if term.content and term.text != "most"]
    degree = words.lower().endswith("est") or "most" in words.lower()
    return bool(told) and all(
        any(like(one, term) and (not degree or one.text.endswith("est")) for one in case.authored.terms)
        for term in told
    )


def _ends(raw: str, place: tuple[int, int], case: Case) -> bool:
    """Whether the thing that expires is one that the script has end: "your subscription ends on 28 November"."""
    if not _EXPIRES.match(raw, *place):
        return False
    named = re.search(r"(\w+)(?: \w+)? ?$", raw[: place[0]])
    things = {found.group(1).lower() for found in _OVER.finditer(case.authored.raw)}
    return named is not None and bool(things & set(named.group().lower().split()))


def costless(raw: str) -> bool:
    """Tell whether a text says that something costs nothing, in whatever words."""
    return _COSTS_NOTHING.search(raw) is not None


def _all_known(words: str, case: Case) -> bool:
    """Whether the script has every word of a phrase, in whatever form and order."""
    found = read(words).terms
    known = _words(case.known.raw)
    return bool(found) and all(term.text in known or term.text in _BEING or _plain(term.keys) & known for term in found)


@lru_cache(maxsize=256)
def _words(raw: str) -> frozenset[str]:
    return frozenset(key for term in read(raw).terms for key in (term.text, *_plain(term.keys)))


def _kin_known(words: str, case: Case) -> bool:
    """Whether the script speaks of the same in a word of the same root: «запросите» and «запрос»."""
    return any(among(term, case.authored.terms) for term in read(words).terms)


def _plain(keys: frozenset[str]) -> frozenset[str]:
    return frozenset(key for key in keys if not key.startswith("="))


def _advises(case: Case) -> bool:
    """Whether the script gives advice: an order or a «лучше» may be told as «советую»."""
    for term in case.authored.terms:
        if term.text in _BETTER or (term.text.isascii() and term.opens and (term.text in _TOLD or term.text == "do")):
            return True
        if term.text.endswith("те") and any("impr" in one.tags for one in parses(term.text)):
            return True
    return False
