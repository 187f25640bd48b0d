"""Small words that make a claim weaker or narrower: without them it says more than the script did.

«Обычно», «может», «если», «некоторые», «только», «кроме», «до подписи»: each row is one such meaning with its
spellings.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
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
some no: некоторый / часть долг / отдельный категория / ряд / не все / some / certain / a number of / several
    / not all
except no: кроме / помимо / не считая / за исключением / сверх / besides / except / apart from / other than
    / aside from
not-only no: не только / not only / not just
whether-kept yes: ли / whether
often no: часто / чаще / нередко / зачастую / often / frequently / usually people
almost no: почти / практически / almost / nearly / practically / virtually
all no: все долг / весь долг / все кредит / все без исключение / полностью / целиком / всегда
    / каждый раз / никогда / любой долг / любой дефект / любая задолженность / для всех / у всех / в любом случае
    / в любой время / в любое время / в любой момент / в любую минуту / all debts / all your debts / any debt
    / any defect / always / fully / entirely / every time / never / everyone / in any case / any time
    / anytime / at any time / at any moment / at any minute / anybody / everybody / all over / по всей
before no: до подпись / до подписание / до договор / до всякий / до начало / до просрочка / перед выезд
    / перед подпись / перед подписание / перед начало / прежде / раньше / заранее / before / prior / in advance
    / ahead of / beforehand / upfront
after no: после подпись / после подписание / после договор / после оплата / после начало / после перерыв / после суд
    / после замер / после процедура / after / afterwards
even-not no: даже если / независимо / вне зависимости / невзирая / несмотря / even if / regardless / no matter
own-cost no: свой счет / own cost / own expense
part no: часть / частично / половина / наполовину / part of / partly / partially / half of / a portion
working no: примерно / приблизительно / приблизительный / порядка / ориентир / ориентировочный / ориентировочно
    / ориентироваться / orientation / rough / approximate / approximately / roughly / rough guide / estimate
"""
_EITHER_WAY = frozenset({"only-kept", "whether-kept"})  # may be added: the words are everyday ones
_CONDITIONS = bag("если коли коль if unless provided when whenever once когда ли whether")
_HARD = bag("если коли коль if unless provided")  # «когда» may stand for them, and binds nothing by itself
_IDLE = bag("""
    хотеть хотеться удобно захотеть захотеться готовый против понадобиться понадоблюсь нужно нужный надо решить
    возникнуть появиться вопрос сложно трудно можно интересно любой нравиться wish like want need ready mind suit
    convenient
    question fine okay happen any anything прийтись быть желание подходить подойти передумать комфортно
    предпочитать prefer
    минута минутка minute moment свободный free
    """)
_MODALS = bag("мочь может могут можно возможно возможный вправе способный бывает may can could might able")
_DUTIES = bag("нужно надо должный обязанный придется приходиться прийтись следует нельзя must")
_STRONG = frozenset({"VERB", "PRTS"})


@dataclass(frozen=True, slots=True)
class _Mark:
    name: str
    rows: tuple[tuple[str, ...], ...]


def _read_table() -> tuple[_Mark, ...]:
    lines = re.sub(r"\n\s+/", " /", _TABLE.strip()).splitlines()
    marks = []
    for line in lines:
        head, _, rows = line.partition(":")
        marks.append(
            _Mark(head.split()[0], tuple(tuple(row.replace("ё", "е").split()) for row in rows.strip().split(" / ")))
        )
    return tuple(marks)


_MARKS = _read_table()


def mark(case: Case) -> Iterator[Violation]:
    """A weakening or narrowing word that was dropped, or one that is new."""
    for one in _MARKS:
        before, after = _places(one, case.authored), _places(one, case.said)
        if before and not after:
            yield case.missing("mark", *before[0])
        elif after and not before and one.name not in _EITHER_WAY and not _places(one, case.known):
            yield case.found("mark", *after[0])


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
        ):
            yield case.found("condition", one.start, one.end)


def _conditions(text: Text) -> list[Term]:
    return [term for term in text.terms if term.keys & _CONDITIONS or term.text in _CONDITIONS]


def _scope(one: Term, text: Text) -> list[Term]:
    return [term for term in text.terms if term.sentence == one.sentence and one.start < term.start][:6]


def _idle(one: Term, text: Text) -> bool:
    first = [term for term in _scope(one, text) if term.content or term.keys & _IDLE][:2]
    return any(term.keys & _IDLE for term in first) or one.text in ("ли", "whether")


def _bound_alike(one: Term, text: Text, other: Term, authored: Text) -> bool:
    mine = [term for term in _scope(one, text) if term.content]
    theirs = [term for term in _scope(other, authored) if term.content]
    return not mine or any(like(left, right) for left in mine for right in theirs)


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
    return term.text.isascii() and (term.opens or before in ("to", "please", "just"))


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
    for row in one.rows:
        for place, term in enumerate(text.terms):
            if one.name == "whether-kept" and text.sentences[term.sentence].asks:
                continue  # a question asks with it or without
            if _fits(row[0], term) and place + len(row) <= len(text.terms):
                rest = text.terms[place : place + len(row)]
                if all(_fits(word, each) for word, each in zip(row, rest, strict=True)):
                    found.append((term.start, rest[-1].end))
    return found


def _fits(word: str, term: Term) -> bool:
    return word == term.text or word in term.keys
