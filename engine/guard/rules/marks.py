"""Small words that make a claim weaker or narrower: without them it says more than the script did.

«Обычно», «может», «если», «некоторые», «только», «кроме», «до подписи»: each row is one such meaning with its
spellings.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from engine.guard.case import Case
from engine.guard.rules.conditions import condition
from engine.guard.rules.modals import MODALS, modal
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
__all__ = ["condition", "mark", "modal"]


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
        one.keys & MODALS or one.text in MODALS for one in beside
    )


def _asked(place: tuple[int, int], text: Text) -> bool:
    """«На какой примерно бюджет»: a question that leaves the answer rough takes nothing back."""
    return any(one.asks and one.start <= place[0] < one.end for one in text.sentences)


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
