"""Small words that make a claim weaker or narrower: without them it says more than the script did.

«Обычно», «может», «если», «некоторые», «только», «кроме», «до подписи»: each row is one such meaning with its
spellings.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from engine.guard.case import Case, like
from engine.guard.claim import Claim
from engine.guard.denials import denials
from engine.guard.rules.modals import MODALS
from engine.guard.term import Term, Text
from engine.guard.violation import Violation
from engine.guard.words.denials import EXACT, SIGNS
from engine.understanding.words import bag

# name: may it be added? spellings, each a row of words; a word stands for all its forms
_TABLE = """
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
    / никогда / любой долг / любой дефект / любая задолженность / для всех / у всех / у каждый / для каждый
    / в любом случае / в любой время / в любое время / в любой момент / в любую минуту / all debts
    / all your debts / any debt / any defect / always / fully / entirely / every time / never / everyone
    / in any case / any time / anytime / at any time / at any moment / at any minute / anybody / everybody
    / either way / all over / all across / throughout / по всей
before no: до подпись / до подписание / до договор / до всякий / до начало / до просрочка / до это / до тот
    / до она / перед это / перед тот / до консультация / до замер / до суд / до процедура / до оплата
    / перед оплата / перед выезд / перед подпись / перед подписание / перед начало / прежде / раньше / заранее
    / наперед / загодя / заблаговременно / before / prior / in advance / ahead of / beforehand / upfront
    / up front / earlier / by then
after no: после подпись / после подписание / после договор / после оплата / после начало / после перерыв
    / после пауза / после суд / после замер / после процедура / после она / после он / после это / после тот
    / after / afterwards
even-not no: даже если / независимо / вне зависимости / невзирая / несмотря / even if / regardless / no matter
own-cost no: свой счет / own cost / own expense
part no: часть / частично / половина / наполовину / part of / partly / partially / half of / a portion
apart no: дополнительно / отдельный оплата / отдельный платеж / отдельно / доплата / доплатить / extra
    / separately / separate / not included / at extra / additional
paid no: платный / paid
working no: примерно / примерный / no need to be exact / need not be exact / not have to be exact / точность не
    / не нужна точность / приблизительно / приблизительный / порядка / ориентир / ориентировочный
    / ориентировочно / ориентироваться / about how / about what / close figure / figure that be close
    / figure that close / близкий цифра / близкий сумма / orientation / rough / approximate / approximately
    / roughly / rough guide / estimate
"""
_BEFORE_NOUNS = bag("до после перед")
_ENOUGH = bag("достаточно хватить enough")
_MAY_COME = frozenset({"only-kept", "whether-kept"})  # may be added: the words are everyday ones
_KIN = ({"usually", "often"}, {"some", "part"})  # one stands for the other
_INSTEAD_OF = {
    "some": (
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
    "all": ("every", "each", "кажд", "any", "люб", "весь", "все"),
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
    ),
    "before": ("сначала", "first", "until", "пока", "ещё до", "еще до", "до ", "prior", "перед", "ahead"),
    "usually": (
        "в среднем",
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
    "own-cost": ("наш счет", "наших средств", "our cost", "our expense", "ourselves", "cover", "on us"),
}
_REST = bag("оставшуюся оставшаяся остальную остальная вторую вторая другую remaining other")
_PREPAID = bag("предоплата предоплату предоплаты аванс залог задаток prepayment prepay deposit advance upfront")
_EXISTS = re.compile(r"(?:есть|бывают) \w+ котор|there are (?:\w+ ){1,2}(?:that|which)")
_PRONOUNS = bag("тот того этого это этом тому этому него нее неё нее них it that this these those them")
_DIFFERENT = bag(
    "разный по-разному различный индивидуальный индивидуально отличаться свой different individual differ own unique"
)
_PROMISES = bag("обещать пообещать гарантировать предсказать promise guarantee predict")
_SEQUENCE = bag("потом затем далее дальше then next after afterwards later")
_ROUGHLY = bag("ориентир ориентировать ориентироваться ориентировочно guide")


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
        before, after = _marks(one, case.authored, case.authored_claims), _marks(one, case.said, case.said_claims)
        if one.name == "working" and any(
            claim.bound == "about" for claim in (*case.authored_claims, *case.said_claims)
        ):
            continue  # the bound of a number, judged with it
        if one.name == "working":
            after = [place for place in after if before or not _asked(place, case.said)]
        if one.name == "whether-kept" and any(term.text == "if" for term in case.said.terms):
            continue
        if one.name == "only-kept" and any(term.keys & _ENOUGH for term in case.said.terms):
            continue
        if before and not after:
            if not _instead(one, case, before):
                yield case.missing("mark", *before[0])
        elif after and not before and one.name not in _MAY_COME and not _marks(one, case.known, case.known_claims):
            new = [place for place in after if not _harmless(one, place, case)]
            if new:
                yield case.found("mark", *new[0])


def _marks(one: _Mark, text: Text, claims: tuple[Claim, ...]) -> list[tuple[int, int]]:
    """Return the places of a mark that weigh: none that bounds a number, and no set phrase that narrows nothing."""
    found = _places(one, text)
    if one.name in ("before", "after", "almost", "working"):
        found = [place for place in found if not any(claim.where[0] <= place[0] < claim.where[1] for claim in claims)]
    if one.name == "all":
        found = [place for place in found if not _at_will(place, text) and not _each_his_own(place, text)]
    if one.name == "some":
        found = [place for place in found if not _a_little(place, text)]
    if one.name == "part":
        found = [place for place in found if not _divided(place, text)]
    if one.name == "before":
        found = [place for place in found if not _foreseen(place, text)]
    if one.name == "paid":
        found = [place for place in found if not _payment(place, text)]
    if one.name in ("except", "apart", "after", "before"):
        found = [place for place in found if not _goes_on(place, text)]
    return found


def _term_at(place: tuple[int, int], text: Text) -> int:
    return next(number for number, term in enumerate(text.terms) if term.start == place[0])


def _instead(one: _Mark, case: Case, before: list[tuple[int, int]]) -> bool:
    """Whether another mark or another turn of speech says what the missing one said."""
    said = frozenset(key for term in case.said.terms for key in (term.text, *term.keys))
    raw = " ".join(term.text for term in case.said.terms)
    if one.name == "some" and _EXISTS.search(raw):
        return True
    if any(phrase in raw for phrase in _INSTEAD_OF.get(one.name, ())):
        return True
    if one.name == "except":
        if said & {"только", "лишь", "only"} and any(each.keys & SIGNS for each in case.authored.terms):
            return True  # «никто, кроме юриста» is «только юрист»
        return case.authored.terms[_term_at(before[0], case.authored)].text in ("besides", "помимо")
    if one.name == "whether-kept":
        return "насколько" in said and bool(said & {"подходить", "подойти"})
    if one.name == "working":  # «точные ответы не нужны»
        return any(each.keys & EXACT for denial in denials(case.said) for each in denial.reach)
    if one.name == "paid":
        return bool(said & {"payment", "pay", "оплата", "оплачиваться", "платить", "оплатить"})
    return any(_places(other, case.said) for other in _MARKS if {one.name, other.name} in _KIN)


def _harmless(one: _Mark, place: tuple[int, int], case: Case) -> bool:
    """Whether a new mark says no more and no less than the script did without it."""
    term = case.said.terms[_term_at(place, case.said)]
    if any(_places(other, case.authored) for other in _MARKS if {one.name, other.name} in _KIN):
        return True
    if one.name == "all":  # "any defect that is our fault" is "if a defect is our fault"
        after = [each.text for each in case.said.terms if each.sentence == term.sentence and each.start > term.start]
        restricted = bool({"that", "which", "who", "который", "которые", "которая", "которое"} & set(after[:5]))
        return term.text in ("any", "любой", "любая", "любое", "любые") and restricted and _supposes(case.authored)
    if one.name == "part":  # «половина» for 50%
        return any((claim.unit, claim.low) == ("percent", 50) for claim in case.authored_claims)
    if one.name == "before":  # «заранее» for a prepayment, "10 minutes before" for "10 minutes early"
        following = case.said.terms[_term_at(place, case.said) + 1 :][:1]
        early = [claim for claim in case.said_claims if claim.unit == "minute" and 0 <= place[0] - claim.where[1] <= 1]
        beside = bool(early) and not (following and following[0].content and following[0].clause == term.clause)
        return beside or any(each.text in _PREPAID for each in case.authored.terms)
    if one.name == "paid":
        sentence = case.said.sentences[term.sentence]
        return any(
            len(claim.unit) == 3 and claim.unit.isupper() and any(claim.same(other) for other in case.authored_claims)
            for claim in case.said_claims
            if sentence.start <= claim.where[0] < sentence.end
        )
    if one.name == "after":  # «после этого», "afterwards" for «потом»: one thing follows another as it did
        following = case.said.terms[_term_at(place, case.said) + 1 :][:1]
        sequent = term.text == "afterwards" or any(each.text in _PRONOUNS for each in following)
        return sequent and any(each.text in _SEQUENCE for each in case.authored.terms)
    if one.name == "all" and term.text in ("never", "никогда"):  # "we do not use it" is "we never use it"
        return _never_anyway(term, case)
    if one.name == "working":
        return bool(term.keys & _ROUGHLY)
    if one.name == "except":  # "apart from it, is there a car?" where the script set it apart in other words
        following = case.said.terms[_term_at(place, case.said) + 1 :][:2]
        return any(each.text in _PRONOUNS for each in following)
    return False


def _never_anyway(sign: Term, case: Case) -> bool:
    """Whether the script denies, of now and not of once, what is never done."""
    falls = [one for denial in denials(case.said) if denial.sign.clause == sign.clause for one in denial.focus]
    once = {"will", "did", "буду", "будем", "будет", "будут"}
    return bool(falls) and all(
        any(
            any(like(one, word) for word in denial.focus)
            and denial.force == "plain"
            and not once & {each.text for each in case.authored.of(denial.sign.sentence)}
            for denial in denials(case.authored)
        )
        for one in falls
    )


def _supposes(text: Text) -> bool:
    return any(term.text in ("если", "if", "when", "когда") for term in text.terms)


def _each_his_own(place: tuple[int, int], text: Text) -> bool:
    """«У всех по-разному», "everyone is different": of all nothing is said but that they differ."""
    term = text.terms[_term_at(place, text)]
    return any(each.keys & _DIFFERENT or each.text in _DIFFERENT for each in text.terms if each.clause == term.clause)


def _a_little(place: tuple[int, int], text: Text) -> bool:
    """ "Drink some water", "some sleep": an article, where it counts no things; "some debts" are not all."""
    at = _term_at(place, text)
    term = text.terms[at]
    following = text.terms[at + 1 : at + 3]
    return (
        term.text == "some"
        and bool(following)
        and following[0].content
        and not any(one.text.endswith("s") for one in following)
    )


def _divided(place: tuple[int, int], text: Text) -> bool:
    """«На две части»: parts that something is split into, all of them; «вернём часть денег» is some of it."""
    at = _term_at(place, text)
    before = text.terms[at - 1].text if at else ""
    if before in _REST:
        return True
    if text.terms[at].text == "частями" or (text.terms[at].text == "частям" and before == "по"):
        return True
    return text.terms[at].text in ("части", "частей") and (
        before in ("на", "две", "три", "двух", "трех") or before.isdigit()
    )


def _payment(place: tuple[int, int], text: Text) -> bool:
    """ "Paid separately": a verb; "a paid consultation" is one that costs money."""
    at = _term_at(place, text)
    following = text.terms[at + 1 :][:1]
    passive = at > 0 and text.terms[at - 1].text in ("is", "are", "be", "was", "been", "being")
    adverb = bool(following) and following[0].text.endswith("ly")
    return text.terms[at].text == "paid" and (passive or adverb or not (following and following[0].content))


def _foreseen(place: tuple[int, int], text: Text) -> bool:
    """«Заранее не обещаю»: whoever promises does it beforehand anyway."""
    term = text.terms[_term_at(place, text)]
    beside = [one for one in text.terms if (one.sentence, one.clause) == (term.sentence, term.clause)]
    return term.text in ("заранее", "advance", "in", "beforehand") and any(one.keys & _PROMISES for one in beside)


def _goes_on(place: tuple[int, int], text: Text) -> bool:
    """«Кроме того», «после этого», "besides that": the talk goes on, and nothing is left out or put off."""
    at = _term_at(place, text)
    row = [term.text for term in text.terms[at : at + 2]]
    return len(row) == 2 and row[0] in ("кроме", "помимо", "сверх", "плюс", "besides") and row[1] in _PRONOUNS


def _at_will(place: tuple[int, int], text: Text) -> bool:
    """ "You can always ask" grants no more than "you can ask"."""
    at = _term_at(place, text)
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
