"""Small words that make a claim weaker or narrower: without them it says more than the script did.

«Обычно», «может», «если», «некоторые», «только», «кроме», «до подписи»: each row is one such meaning with its
spellings.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from engine.guard.case import Case, among, like
from engine.guard.rules.claims import social
from engine.guard.term import Term, Text
from engine.guard.violation import Violation
from engine.understanding.words import bag

# name: may it be added? spellings, each a row of words; a word stands for all its forms
_TABLE = """
usually no: обычно / как правило / чаще всего / в большинстве случаев / зачастую / нередко / usually / typically
    / normally / as a rule / in most cases / generally / more often than not / ordinarily
only-kept yes: только / лишь / исключительно / единственный / only / solely / just / exclusively
some no: некоторый / часть долг / отдельный категория / ряд долг / ряд случай / не все / some
    / certain / a number of / several / not all
except no: кроме / помимо / не считая / за исключением / сверх / besides / except / apart from / other than
    / aside from
not-only no: не только / not only / not just
whether-kept yes: ли / whether
often no: часто / чаще / нередко / зачастую / often / frequently / usually people
almost no: почти / практически / next to nothing / next to no / almost / nearly / practically / virtually
all no: все долг / весь долг / все кредит / все без исключение / полностью / целиком / всегда
    / каждый раз / никогда / любой долг / любой дефект / любая задолженность / для всех / у всех / у каждый
    / для каждый / в любом случае
    / в любой время / в любое время / в любой момент / в любую минуту / all debts / all your debts / any debt
    / any defect / always / fully / entirely / every time / never / everyone / in any case / any time
    / anytime / at any time / at any moment / at any minute / anybody / everybody / either way / all over / all across
    / throughout / по всей
before no: до подпись / до подписание / до договор / до всякий / до начало / до просрочка / перед выезд
    / перед подпись / перед подписание / перед начало / прежде / раньше / заранее / before / prior / in advance
    / ahead of / beforehand / upfront
after no: после подпись / после подписание / после договор / после оплата / после начало / после перерыв
    / после пауза / после суд
    / после замер / после процедура / after / afterwards
even-not no: даже если / независимо / вне зависимости / невзирая / несмотря / even if / regardless / no matter
own-cost no: свой счет / own cost / own expense
part no: часть / частично / половина / наполовину / part of / partly / partially / half of / a portion
apart no: дополнительно / отдельный оплата / оплачиваться отдельно / отдельно / за отдельный плата / доплата / доплатить
    / extra / separately
    / not included / at extra / additional
paid no: платный / paid
working no: примерно / примерный / no need to be exact / need not be exact / not have to be exact / точность не
    / не нужна точность / приблизительно / приблизительный / порядка / ориентир / ориентировочный / ориентировочно
    / ориентироваться / about how / about what / close figure / figure that be close
    / figure that close / близкий цифра / близкий сумма
    / orientation / rough / approximate / approximately / roughly / rough guide / estimate
"""
_BEFORE_NOUNS = bag("до после перед")
_ENOUGH = bag("достаточно хватить enough")
_EITHER_WAY = frozenset({"only-kept", "whether-kept"})  # may be added: the words are everyday ones
_CONDITIONS = bag("если коли коль if unless provided when whenever once когда ли whether")
_HARD = bag("если коли коль if unless provided")  # «когда» may stand for them, and binds nothing by itself
_IDLE = bag("""
    хотеть хотеться удобно захотеть захотеться готовый против понадобиться понадоблюсь нужно нужный надо решить
    возникнуть появиться вопрос сложно трудно можно интересно любой нравиться wish like want need ready mind suit
    convenient
    question fine okay happen any anything прийтись быть желание подходить подойти передумать комфортно
    предпочитать prefer сказать ответить say answer press нажать
    так верно нет right correct минута минутка minute moment свободный free
    """)
_MODALS = bag("мочь может могут можно возможно возможный вправе способный бывает may can could might able")
_DUTIES = bag("нужно надо должный обязанный придется приходиться прийтись следует нельзя must")
_STRONG = frozenset({"VERB", "PRTS"})


@dataclass(frozen=True, slots=True)
class _Mark:
    name: str
    rows: Mapping[str, tuple[tuple[str, ...], ...]]  # by the first word


def _read_table() -> tuple[_Mark, ...]:
    lines = re.sub(r"\n\s+/", " /", _TABLE.strip()).splitlines()
    marks = []
    for line in lines:
        head, _, rows = line.partition(":")
        first: dict[str, tuple[tuple[str, ...], ...]] = {}
        for row in rows.strip().split(" / "):
            words = tuple(row.replace("ё", "е").split())
            first[words[0]] = (*first.get(words[0], ()), words)
        marks.append(_Mark(head.split()[0], first))
    return tuple(marks)


_MARKS = _read_table()


def mark(case: Case) -> Iterator[Violation]:
    """A weakening or narrowing word that was dropped, or one that is new."""
    for one in _MARKS:
        before, after = _places(one, case.authored), _places(one, case.said)
        if one.name == "working" and any(
            claim.bound == "about" for claim in (*case.authored_claims, *case.said_claims)
        ):
            continue  # the bound of a number, judged with it
        if one.name == "all":
            after = [place for place in after if not _at_will(place, case.said)]
        if one.name == "working":
            after = [place for place in after if before or not _asked(place, case.said)]
        if one.name == "whether-kept" and any(term.text == "if" for term in case.said.terms):
            continue
        if one.name == "only-kept" and any(term.keys & _ENOUGH for term in case.said.terms):
            continue
        if before and not after:
            yield case.missing("mark", *before[0])
        elif after and not before and one.name not in _EITHER_WAY and not _places(one, case.known):
            yield case.found("mark", *after[0])


def _at_will(place: tuple[int, int], text: Text) -> bool:
    """ "You can always ask" grants no more than "you can ask"."""
    at = next(number for number, term in enumerate(text.terms) if term.start == place[0])
    beside = text.terms[max(at - 2, 0) : at + 3]
    return text.terms[at].text in ("всегда", "always") and any(
        one.keys & _MODALS or one.text in _MODALS for one in beside
    )


def _asked(place: tuple[int, int], text: Text) -> bool:
    """«На какой примерно бюджет»: a question that leaves the answer rough takes nothing back."""
    return any(one.asks and one.start <= place[0] < one.end for one in text.sentences)


def condition(case: Case) -> Iterator[Violation]:
    """An «если» dropped or added; «если удобно» and the like bind nothing."""
    before, after = _conditions(case.authored), _conditions(case.said)
    unless = next((one for one in before if one.text == "unless"), None)
    if unless is not None and not any(one.text in ("unless", "not") for one in case.said.terms):
        yield case.missing("condition", unless.start, unless.end)
    if len(after) < len(before) and any(not _idle(one, case.authored) for one in before):
        kept = sum(one.text in _HARD and not _idle(one, case.authored) for one in before)
        if len(after) < kept:
            yield case.missing("condition", before[0].start, before[0].end)
    for one in after:
        if (
            one.text in _HARD
            and not _idle(one, case.said)
            and not any(_bound_alike(one, case.said, other, case.authored) for other in before)
            and not _circumstance(one, case)
        ):
            yield case.found("condition", one.start, one.end)


def _circumstance(one: Term, case: Case) -> bool:
    """«При чувствительных зубах» told as «если зубы чувствительные», "for sensitive teeth" as "if they are"."""
    bound = [term for term in _scope(one, case.said) if term.clause == one.clause and term.content]
    for term in case.authored.terms:
        if term.text in ("при", "for", "with"):
            near = [each for each in case.authored.terms if term.start < each.start and each.clause == term.clause][:3]
            if bound and all(among(each, near) for each in bound):
                return True
    for term in case.authored.terms:
        if len(bound) == 1 and term.role == "noun" and bound[0].role == "verb" and like(term, bound[0]):
            return True  # «пропуск» told as «если пропустили»
    return False


def _conditions(text: Text) -> list[Term]:
    return [term for term in text.terms if term.keys & _CONDITIONS or term.text in _CONDITIONS]


def _scope(one: Term, text: Text) -> list[Term]:
    return [term for term in text.terms if term.sentence == one.sentence and one.start < term.start][:6]


def _idle(one: Term, text: Text) -> bool:
    first = [term for term in _scope(one, text) if term.content or term.keys & _IDLE][:2]
    before = [term.text for term in text.terms if term.sentence == one.sentence and term.start < one.start][-2:]
    asks = bool({"tell", "know", "ask", "check"} & set(before))  # "tell me if" is "whether"
    after = [term for term in text.terms if term.clause == one.clause and term.start > one.start]
    if [term.text for term in after] == ["not"]:
        return True  # "if not, say no"
    return asks or any(term.keys & _IDLE for term in first) or one.text in ("ли", "whether")


def _bound_alike(one: Term, text: Text, other: Term, authored: Text) -> bool:
    mine = [term for term in _scope(one, text) if term.content]
    theirs = [term for term in _scope(other, authored) if term.content]
    return not mine or not theirs or any(like(left, right) for left in mine for right in theirs)


def modal(case: Case) -> Iterator[Violation]:
    """«Может ограничить» told as «ограничит»: what may be became what is."""
    after = {term.start for _, term in _after_modals(case.said, reach=2)}
    for modal_, verb in _after_modals(case.authored):
        told = [term for term in case.said.terms if like(verb, term) and term.role in ("verb", "foreign")]
        if (
            not told and verb.role in ("verb", "foreign") and not social(verb) and not among(verb, case.said.terms)
        ) or (told and not any(term.start in after or _open(term, case.said) for term in told)):
            yield case.missing("modal", modal_.start, verb.end)


def _open(term: Term, text: Text) -> bool:
    """An order or an infinitive states nothing, nor does what stands under «если»."""
    from engine.understanding.lemmas import parses

    tags = parses(term.text)[0].tags if parses(term.text) else frozenset()
    if tags & {"INFN", "impr"}:
        clause = [one for one in text.terms if one.sentence == term.sentence and one.clause == term.clause]
        return not any(one.keys & _DUTIES for one in clause)
    before = next((one.text for one in reversed(text.terms) if one.start < term.start), "")
    starts = all(one.clause != term.clause for one in text.terms if one.start < term.start)
    return term.text.isascii() and (term.opens or starts or before in ("to", "please", "just"))


def _after_modals(text: Text, reach: int = 1) -> list[tuple[Term, Term]]:
    """Return each word of possibility with the verb after it (or, in Russian, within its clause)."""
    found: list[tuple[Term, Term]] = []
    for term in text.terms:
        if not term.keys & _MODALS and term.text not in _MODALS:
            continue
        clause = [one for one in text.terms if one.sentence == term.sentence and one.clause == term.clause]
        if term.text.isascii():
            verbs = [one for one in clause if one.start > term.start and one.content][:reach]
        else:
            verbs = [one for one in clause if one.role == "verb" and not one.keys & _MODALS]
        found.extend((term, verb) for verb in verbs)
    return found


def _places(one: _Mark, text: Text) -> list[tuple[int, int]]:
    """Return where the rows of a mark stand in a text."""
    found = []
    for place, term in enumerate(text.terms):
        if one.name == "whether-kept" and text.sentences[term.sentence].asks:
            continue  # a question asks with it or without
        for row in {row for word in (term.text, *term.keys) for row in one.rows.get(word, ())}:
            rest = text.terms[place : place + len(row)]
            if len(row) == 2 and row[0] in _BEFORE_NOUNS and place + 2 < len(text.terms):
                skipped = text.terms[place + 1]
                if skipped.role in ("quality", "verb") and _fits(row[1], text.terms[place + 2]):
                    rest = (term, text.terms[place + 2])
            near = rest and rest[-1].clause == term.clause  # "rather not, just write" is no "not just"
            if near and len(rest) == len(row) and all(_fits(word, each) for word, each in zip(row, rest, strict=True)):
                found.append((term.start, rest[-1].end))
    return sorted(found)


def _fits(word: str, term: Term) -> bool:
    return word == term.text or word in term.keys
