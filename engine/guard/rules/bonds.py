"""What is said of what: "free" and "all" stay with their things, a term with its deed, an order with its doer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from engine.guard.case import Case, among, covered, like
from engine.guard.claim import Claim
from engine.guard.term import Term, Text
from engine.guard.violation import Violation
from engine.guard.words.synonyms import classes_of
from engine.understanding.lemmas import parses
from engine.understanding.words import bag

_SAID: Final = {
    "free": bag("бесплатный бесплатно безвозмездно free gratis"),
    "included": bag("входить включить включать включенный include including included"),
    "apart": bag("отдельно дополнительно separately extra"),
}
_ALL: Final = bag("весь все всех всю любой каждый all every")
_SOME: Final = bag("некоторый часть многий some certain many")
_DEEDS: Final = bag(
    "send call phone ring pay come visit sign transfer buy order bring prepare collect return cancel move"
)
_WITHIN: Final = frozenset({"within", "span", "after"})
_TIMES: Final = frozenset({"minute", "day", "month", "working day", "calendar day"})

_DIALLED = re.compile(r":? ?\+?\d[\d ()-]{8,}")
_CALLING = bag("позвонить звонить набрать call ring dial")


def bond(case: Case) -> Iterator[Violation]:
    """A thing called free or included that was not, or the first week's "free" told of all training."""
    for name, words in _SAID.items():
        before, after = list(_holders(words, case.authored)), list(_holders(words, case.said))
        if not before:
            continue
        near = [one for sign, _ in before for one in case.authored.of(sign.sentence)]
        heads = [things[0] for _, things in before if things]
        for sign, things in after:
            strange = [one for one in things if among(one, case.authored.terms) and not among(one, near)]
            lost = (
                name == "free" and things and len(heads) == len(before) and not any(among(one, heads) for one in things)
            )
            if strange or lost:
                yield case.found("pair", min(sign.start, *(one.start for one in things)), sign.end)


def _holders(words: frozenset[str], text: Text) -> Iterator[tuple[Term, list[Term]]]:
    """Yield each such word with the noun right after it («бесплатная неделя»), else with those before it."""
    for place, term in enumerate(text.terms):
        if not term.keys & words:
            continue
        clause = [one for one in text.terms if (one.sentence, one.clause) == (term.sentence, term.clause)]
        following = text.terms[place + 1 : place + 2]
        if following and following[0] in clause and following[0].content and _thing(following[0], text):
            yield term, [following[0]]
        else:
            yield term, [one for one in clause if one.start < term.start and one.content and _thing(one, text)]


def _thing(term: Term, text: Text) -> bool:
    if term.text.isascii():
        before = [one.text for one in text.terms if one.end <= term.start][-1:]
        return term.role == "foreign" and not term.text.endswith("ly") and before != ["to"]
    return term.role == "noun"


def quantified(case: Case) -> Iterator[Violation]:
    """«Все материалы», "all materials" where the script says which: the rough ones."""
    narrowed = [two for one, two in _rows(case.authored) if one.content or one.keys & _SOME]
    known = [two for one, two in _rows(case.authored) if one.keys & _ALL]
    for one, two in _rows(case.said):
        if one.keys & _ALL and among(two, narrowed) and not among(two, known):
            yield case.found("pair", one.start, two.end)


def _rows(text: Text) -> Iterator[tuple[Term, Term]]:
    for one, two in zip(text.terms, text.terms[1:], strict=False):
        near = not text.raw[one.end : two.start].strip()
        if near and two.content and two.role in ("noun", "foreign") and one.clause == two.clause:
            yield one, two


def deadline(case: Case) -> Iterator[Violation]:
    """A term told of another deed: "write within 14 days" and "we return the money within 14 days"."""
    for claim in case.said_claims:
        if claim.unit in _TIMES and claim.bound in _WITHIN:
            if claim.bound == "span" and any(len(one.unit) == 3 and one.unit.isupper() for one in case.said_claims):
                continue  # «6 900 ₽ за 3 месяца»
            mine = _beside(claim, case.said, case)
            theirs = [
                one
                for other in case.authored_claims
                if other.same(claim)
                for one in _beside(other, case.authored, case)
            ]
            if mine and theirs and not any(like(one, other) for one in mine for other in theirs):
                yield case.found("moved", *claim.where)
                continue
            before = [one for one in mine if one.start < claim.where[0]][-1:]
            if before and before[0].role == "noun":
                continue  # «после процедуры в течение двух часов»
            things = [one for one in mine if one.start < claim.where[0] and one.role in ("noun", "foreign")]
            if any(like(one, other) for one in things for other in theirs):
                continue  # «смета придёт за 3 дня» is «смету пришлём за 3 дня»
            if before and before[0].role != "manner" and not among(before[0], case.known.terms):
                yield case.found("moved", *claim.where)


def _beside(claim: Claim, text: Text, case: Case) -> list[Term]:
    claims = case.said_claims if text is case.said else case.authored_claims
    clause = next((one.clause for one in text.terms if claim.where[0] <= one.start < claim.where[1]), -1)
    return [one for one in text.terms if one.clause == clause and one.content and not covered(one, claims)]


def order(case: Case) -> Iterator[Violation]:
    """The lead is told to do what the script has another one do: "please call us"."""
    told = [(at, one) for at, one in enumerate(case.authored.terms) if _asks(at, one, case.authored)]
    deeds = [one for one in case.said.terms if one.role != "noun"]
    spare = sum(not among(one, deeds) for _, one in told)
    for place, term in enumerate(case.said.terms):
        if not _told_to(place, term, case.said) or case.said.raw[term.start : term.end].lower().endswith("ing"):
            continue
        if term.text in ("phone", "tel") and _DIALLED.match(case.said.raw, term.end):
            continue  # "flat 41, phone +7 903": a label
        if term.keys & _CALLING and _DIALLED.search(case.authored.raw) and not among(term, case.authored.terms):
            continue  # whose number is given may be called
        models = [
            (at, one)
            for at, one in enumerate(case.authored.terms)
            if like(one, term) or (classes_of(one.text) and set(classes_of(one.text)) & set(classes_of(term.text)))
        ]
        if term.keys & _COMING and _invites(case.authored):
            continue
        if not models and term.content and (term.text in _ACTS or not term.text.isascii()):
            if _calms(place, term, case.said):
                continue
            if spare and not term.keys & _TRANSFERS:
                spare -= 1  # «прервитесь» for «остановитесь»
                continue
            yield case.found("doer", term.start, term.end)
        if models and not any(
            _asks(at, one, case.authored) or _yours(at, case.authored) or _due(one, case.authored) for at, one in models
        ):
            yield case.found("doer", term.start, term.end)


def _asks(at: int, one: Term, text: Text) -> bool:
    return _told_to(at, one, text) or _asked(at, one, text)


def _due(term: Term, text: Text) -> bool:
    """Whether the script says that something is to be done or need not be: «бояться не нужно»."""
    clause = [one for one in text.terms if (one.sentence, one.clause) == (term.sentence, term.clause)]
    return any(one.keys & _DUTIES or one.text in _DUTIES for one in clause) and not any(
        "nomn" in tags.tags and one.role == "noun" for one in clause for tags in parses(one.text)[:1]
    )


def _calms(place: int, term: Term, text: Text) -> bool:
    """«Не бойтесь», «не забудьте»: asks for no deed."""
    return bool(term.keys & _CALMING) and place > 0 and text.terms[place - 1].text == "не"


def _invites(text: Text) -> bool:
    """Whether the script tells where the lead is expected, and does not say that he need not come."""
    words = frozenset(key for term in text.terms for key in (term.text, *term.keys))
    return bool(words & _WHERE) and not words & _COMING


def taken_over(case: Case) -> Iterator[Violation]:
    """What the script tells the lead to do, told as the firm's own deed: «попросите банк» and «мы попросим банк»."""
    told = [term for place, term in enumerate(case.authored.terms) if _asked(place, term, case.authored)]
    others = [term for term in case.authored.terms if term not in told]
    for place, term in enumerate(case.said.terms):
        if term.text.isascii():
            before = case.said.terms[max(place - 2, 0) : place]
            speaks = any(one.text in ("we", "i") and one.clause == term.clause for one in before)
        else:
            first = parses(term.text)[:1]
            speaks = bool(first) and "1per" in first[0].tags
        invited = case.said.terms[place - 1].text if place else ""
        if invited in ("давайте", "давай", "let", "us") or (invited == "would" and _advises(place, case.said)):
            continue
        if speaks and any(_same(term, one) for one in told) and not any(_same(term, one) for one in others):
            yield case.found("doer", term.start, term.end)


def _advises(place: int, text: Text) -> bool:
    """ "I'd ask the bank" is advice."""
    return place > 1 and text.terms[place - 2].text == "i"


def _asked(place: int, term: Term, text: Text) -> bool:
    if not term.text.isascii():
        return term.text.removesuffix("сь").endswith("те") and any(
            "impr" in one.tags and one.score >= 0.1 for one in parses(term.text)[:4]
        )
    before = text.terms[place - 1] if place else None
    return term.text in _DEEDS | _ASKED_DEEDS and (
        term.opens or before is None or before.clause != term.clause or before.text == "please"
    )


def _same(one: Term, other: Term) -> bool:
    return bool({key for key in one.keys if not key.startswith("=")} & other.keys)


def _told_to(place: int, term: Term, text: Text) -> bool:
    if not term.text.isascii():
        first = parses(term.text)[:1]
        if term.keys & _TRANSFERS and _asked(place, term, text) and not _addressed(term, text):
            return True  # «оплатите», which may be a future too
        return bool(first and "impr" in first[0].tags and first[0].score >= 0.5 and not term.keys & _RUSSIAN_TALK)
    before = text.terms[place - 1] if place else None
    following = text.terms[place + 1] if place + 1 < len(text.terms) else None
    begins = term.opens or before is None or before.clause != term.clause or before.text == "please"
    acts = term.text in _DEEDS and (following is None or not following.content or before is not None)
    return begins and acts and not (following is not None and following.text in ("is", "be", "was", "are", "will"))


def _addressed(term: Term, text: Text) -> bool:
    clause = [one for one in text.terms if (one.sentence, one.clause) == (term.sentence, term.clause)]
    states = any("pres" in one.tags for one in parses(term.text)[:4]) or bool(term.keys & _RUSSIAN_TALK)
    return states or any(one.text in ("вы", "если", "когда") for one in clause)


_ACTS: Final = bag("send bring pay sign transfer buy order collect prepare come visit")
_ASKED_DEEDS: Final = bag("ask write tell choose compare send check answer find take keep pick share press decide")
_TRANSFERS: Final = bag("""
    отправить отправлять прислать присылать выслать передать передавать оплатить платить заплатить внести перевести
    переводить купить покупать заказать позвонить звонить набрать приехать приезжать принести привезти подписать
    подписывать сообщить сообщать оформить подать собрать доплатить скинуть вернуть отменить удалить подтвердить
    send pay transfer buy order bring sign call phone ring visit collect return cancel confirm
    """)
_CALMING: Final = bag("""
    бояться переживать волноваться беспокоиться забыть забывать стесняться торопиться спешить пугаться тревожиться
    сомневаться расстраиваться
    """)
_COMING: Final = bag("come visit attend прийти приходить подойти подходить приехать приезжать")
_WHERE: Final = bag("address street office booked адрес улица офис шоссе проспект записать записанный клиника студия")
_DUTIES: Final = bag("нужно надо следует стоит нельзя необходимо придется need should must have")
_RUSSIAN_TALK: Final = bag("""
    написать писать спросить спрашивать задать задавать сказать рассказать подсказать ответить уточнить назвать
    проверить сверить сверяться вспомнить попробовать отвечать указать сообщить обращаться обратиться ждать держать
    смотреть глянуть взглянуть представить поверить верить заходить возвращаться пользоваться воспользоваться учесть
    описать начинать узнать поинтересоваться прикинуть прислать пожаловать простить извинить здравствовать позволить
    разрешить выбирать определиться ориентироваться рассчитывать учитывать исходить полагать считать
    полагаться рассматривать обсудить обсуждать закладывать заложить ожидать планировать предполагать
    определяться иметь знать понять помнить пропустить двигаться
    поделиться дать давать посчитать считать подсчитать сложить посмотреть решать решить думать выбрать нажать проверить
    """)


def _yours(place: int, text: Text) -> bool:
    before = text.terms[max(place - 3, 0) : place]
    after = text.terms[place + 1 : place + 3]
    return any(one.text in ("you", "вы", "вам", "можете", "можно") for one in (*before, *after))
