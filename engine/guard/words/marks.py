"""Small words that make a claim weaker or narrower, a row a meaning with its spellings, and what says the same.

A word stands for all its forms. After the name: may the mark be added?
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from engine.understanding.words import bag

_TABLE: Final = """
usually no: обычно / как правило / чаще всего / в большинстве случаев / зачастую / нередко / в основном
    / по обыкновению / в общий случай / в большинство / как обычно / most often / commonly / for the most part
    / in general / mostly / tend to / usually / typically / normally / as a rule / in most cases / generally
    / more often than not / ordinarily
only-kept yes: только / лишь / исключительно / единственный / only / solely / just / exclusively
some no: некоторый / часть долг / отдельный категория / ряд долг / ряд случай / не все / кое-какой / не любой
    / some / certain / a number of / several / not all
except no: кроме / помимо / не считая / за исключением / за исключение / сверх / besides / excluding / save for
    / except / apart from / other than / aside from
not-only no: не только / not only / not just
whether-kept yes: ли / whether
often no: часто / чаще / нередко / зачастую / чаще всего / often / most often / frequently / usually people
almost no: почти / практически / next to nothing / next to no / almost / nearly / practically / virtually
all no: все долг / весь долг / все кредит / все без исключение / полностью / целиком / всегда / каждый раз
    / никогда / ни раз / not once
    / любой долг / любой дефект / любая задолженность / для всех / у всех / у каждый / для каждый
    / в любом случае / в любой время / в любое время / в любой момент / в любую минуту / all debts
    / all your debts / any debt / any defect / always / fully / entirely / every time / never / everyone
    / in any case / any time / anytime / at any time / at any hour / any hour
    / at any moment / at any minute / anybody / everybody
    / either way / all over / all across / throughout / по всей
before no: до подпись / до подписание / до договор / до всякий / до начало / до просрочка / до это / до тот
    / до она / перед это / перед тот / до консультация / до замер / до суд / до процедура / до оплата
    / перед оплата / перед выезд / перед подпись / перед подписание / перед начало / прежде / раньше / заранее
    / предварительно / наперед / загодя / заблаговременно / before / prior / in advance / ahead of / beforehand
    / upfront / up front / earlier / by then
after no: после подпись / после подписание / после договор / после оплата / после начало / после перерыв
    / после пауза / после суд / после замер / после процедура / после она / после он / после это / после тот
    / after / afterwards
even-not no: даже если / даже когда / даже при / и если / и когда / even when / even while
    / независимо / вне зависимости / невзирая / несмотря / even if / regardless / no matter
own-cost no: свой счет / own cost / own expense
part no: часть / частично / половина / наполовину / part of / partly / partially / half of / a portion
apart no: дополнительно / отдельный оплата / отдельный платеж / отдельно / доплата / доплатить / доплачивать / extra
    / separately / separate / not included / at extra / additional
paid no: платный / paid
working no: примерно / примерный / no need to be exact / need not be exact / not have to be exact / точность не
    / не нужна точность / приблизительно / приблизительный / порядка / ориентир / ориентировочный
    / ориентировочно / ориентироваться / about how / about what / close figure / figure that be close
    / figure that close / близкий цифра / близкий сумма / orientation / rough / approximate / approximately
    / roughly / rough guide / estimate
"""
INSTEAD_OF: Final = {
    "except": (
        "только не",
        "but not",
        "any day but",
        "every day but",
        "everyone but",
        "anyone but",
        "all but",
        "everything but",
    ),
    "only-kept": ("единственн", "одному", "alone", "no one but", "nothing but", "sole"),
    "some": (
        "отдельные",
        "иногда",
        "порой",
        "подчас",
        "sometimes",
        "a few",
        "one or two",
        "one of those",
        "there are times",
        "happen",
        "есть долги",
        "есть такие",
        "есть те",
        "бывают",
        "there are",
        "not every",
        "не каждый",
    ),
    "all": ("every", "each", "кажд", "any", "угодно", "whenever", "люб", "весь", "все"),
    "almost": ("скоро", "soon", "конц", "end", "вот вот", "about to"),
    "after": (
        "по окончании",
        "по завершении",
        "по итогам",
        "по результатам",
        "затем",
        "потом",
        "then",
        "когда",
        "when",
        "once",
        "как только",
        "following",
        "спустя",
        "через",
        "next",
        "upon",
    ),
    "before": (
        "сначала",
        "first",
        "until",
        "пока",
        "до того",
        "to begin with",
        "еще до",
        "до ",
        "prior",
        "перед",
        "ahead",
        "early",
        "sooner",
        "by the time",
    ),
    "usually": (
        "в среднем",
        "ориентир",
        "orientation",
        "as a guide",
        "on average",
        "average",
        "usual",
        "typical",
        "обычный набор",
        "обычный список",
        "стандартн",
    ),
    "whether-kept": ("или нет", "or not"),
    "apart": ("отдельн", "сверх", "плюс", "дополнительн", "on top", "in addition", "additional", "plus", "besides"),
    "own-cost": (
        "наш счет",
        "наших средств",
        "our cost",
        "our expense",
        "ourselves",
        "cover",
        "on us",
        "платим",
        "на себя",
        "мы же",
        "we pay",
        "we bear",
    ),
}
MAY_COME: Final = frozenset({"only-kept", "whether-kept"})  # may be added: the words are everyday ones
KIN: Final = ({"usually", "often"}, {"some", "part"})  # one stands for the other
PRONOUNS: Final = bag("тот того этого это этом тому этому него нее неё нее них it that this these those them")
SEQUENCE: Final = bag("потом затем далее дальше then next after afterwards later")
PROMISES: Final = bag("обещать пообещать гарантировать предсказать promise guarantee predict")


@dataclass(frozen=True, slots=True)
class Mark:
    """One meaning: its name and its rows of words."""

    name: str
    rows: Mapping[str, tuple[tuple[str, ...], ...]]  # by the first word


def _read_table() -> tuple[Mark, ...]:
    lines = re.sub(r"\n\s+/", " /", _TABLE.strip()).splitlines()
    marks = []
    for line in lines:
        head, _, rows = line.partition(":")
        first: dict[str, tuple[tuple[str, ...], ...]] = {}
        for row in rows.strip().split(" / "):
            words = tuple(row.replace("ё", "е").split())
            first[words[0]] = (*first.get(words[0], ()), words)
        marks.append(Mark(head.split()[0], first))
    return tuple(marks)


MARKS: Final = _read_table()
