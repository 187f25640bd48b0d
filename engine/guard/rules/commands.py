"""What the lead is told to do: an order stays with its doer, and what he is asked to do is not the firm's deed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from engine.guard.case import Case, among, like
from engine.guard.denials import denials
from engine.guard.term import Term, Text
from engine.guard.violation import Violation
from engine.guard.words.synonyms import classes_of
from engine.understanding.lemmas import parses
from engine.understanding.words import bag

_DEEDS: Final = bag(
    "send call phone ring pay come visit sign transfer buy order bring prepare collect return cancel move"
)
_LEADING: Final = bag("please but just")  # words behind which an English order may begin
_DIALLED = re.compile(r":? ?\+?\d[\d ()-]{8,}")
_UNDERTAKEN = re.compile(
    r"\b(?:we|i)(?:'ll| will| can| shall)? (?:do|handle|arrange|sort out|take care of)"
    r" (?:it|that|this|them|everything|all)\b"
    r"|\bмы (?:сами |вс[её] |это |за вас ){0,3}(?:сделаем|возьм[её]м на себя|займ[её]мся|решим|берём на себя)",
    re.IGNORECASE,
)
_OURS = re.compile(r"\b(?:we|i|our|us|мы|я|нас|нам|наш\w*)\b|\w+(?:ем|им|ём)(?:ся)?\b", re.IGNORECASE)
_GOING = re.compile(r"(?!(?:b?ring|sing)\b)\w+ing", re.IGNORECASE)
_CALLING = bag("позвонить звонить набрать call ring dial")
_ACTS: Final = bag("send bring pay sign transfer buy order collect prepare come visit")
_ASKED_DEEDS: Final = bag(
    "see consult ask write tell choose compare send check answer find take keep pick share press decide"
)
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
_PERFORMING: Final = bag("делать сделать проводить провести выполнять выполнить")
_OWED: Final = bag("обязательный обязательно важно важный")
_TAKING: Final = bag("взять брать захватить прихватить принести")
_COMING: Final = bag("come visit attend прийти приходить подойти подходить приехать приезжать")
_WHERE: Final = bag("address street office booked адрес улица офис шоссе проспект записать записанный клиника студия")
_DUTIES: Final = bag("нужно надо следует стоит нельзя необходимо придется need should must have")
_RUSSIAN_TALK: Final = bag("""
    написать писать спросить спрашивать задать задавать сказать рассказать подсказать ответить уточнить назвать
    постараться
    проверить сверить сверяться вспомнить попробовать отвечать указать сообщить обращаться обратиться ждать держать
    смотреть глянуть взглянуть представить поверить верить заходить возвращаться пользоваться воспользоваться учесть
    описать начинать узнать поинтересоваться прикинуть прислать пожаловать простить извинить здравствовать позволить
    разрешить выбирать определиться ориентироваться рассчитывать учитывать исходить полагать считать
    полагаться рассматривать обсудить обсуждать закладывать заложить ожидать планировать предполагать
    определяться иметь знать понять помнить пропустить двигаться
    поделиться дать давать посчитать считать подсчитать сложить посмотреть решать решить думать выбрать нажать проверить
    """)


def order(case: Case) -> Iterator[Violation]:
    """The lead is told to do what the script has another one do: "please call us"."""
    told = [(at, one) for at, one in enumerate(case.authored.terms) if _asks(at, one, case.authored)]
    deeds = [one for one in case.said.terms if one.role != "noun"]
    spare = sum(not among(one, deeds) for _, one in told)
    for place, term in enumerate(case.said.terms):
        if not _told_to(place, term, case.said) or _GOING.fullmatch(case.said.raw, term.start, term.end):
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
        if term.keys & _TAKING and any(one.text == "собой" for one in case.authored.terms):
            continue  # «с собой форма и вода»
        if term.keys & _COMING and _invites(case.authored):
            continue
        if not models and term.content and (term.text in _ACTS or not term.text.isascii()):
            if _calms(place, term, case.said) or _obliged(place, term, case):
                continue
            if spare and not term.keys & _TRANSFERS:
                spare -= 1  # «прервитесь» for «остановитесь»
                continue
            yield case.found("doer", term.start, term.end)
        if place and case.said.terms[place - 1].text == "не" and _spared(models, case):
            continue
        if (
            models
            and not _obliged(place, term, case)
            and not any(
                _asks(at, one, case.authored) or _yours(at, case.authored) or _due(one, case.authored)
                for at, one in models
            )
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


def _obliged(place: int, term: Term, case: Case) -> bool:
    """Whether the script calls a duty what the lead is told to do: «заминка обязательна», «делайте заминку»."""
    if not term.keys & _PERFORMING:
        return False
    things = [one for one in case.said.terms[place + 1 : place + 4] if one.clause == term.clause and one.role == "noun"]
    owed = {one.sentence for one in case.authored.terms if one.keys & (_DUTIES | _OWED)}
    return any(like(one, thing) for thing in things[:1] for one in case.authored.terms if one.sentence in owed)


def _spared(models: list[tuple[int, Term]], case: Case) -> bool:
    """Whether the script says that it need not be done: «брать не нужно», «не берите»."""
    spared = [one for denial in denials(case.authored) if denial.force != "plain" for one in denial.reach]
    return any(one is each for _, one in models for each in spared)


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


def undertaken(case: Case) -> Iterator[Violation]:
    """ "We will do it for you", «мы всё сделаем сами», where the script tells of no deed of the firm's."""
    for found in _UNDERTAKEN.finditer(case.said.raw):
        if not _OURS.search(case.authored.raw):
            yield case.found("doer", found.start(), found.end())


def _advises(place: int, text: Text) -> bool:
    """ "I'd ask the bank" is advice."""
    return place > 1 and text.terms[place - 2].text == "i"


def _asked(place: int, term: Term, text: Text) -> bool:
    if not term.text.isascii():
        return term.text.removesuffix("сь").endswith("те") and any(
            "impr" in one.tags and one.score >= 0.1 for one in parses(term.text)[:4]
        )
    before = text.terms[place - 1] if place else None
    if term.text == "see" and any(one.text == "you" for one in text.terms[place + 1 : place + 2]):
        return False  # "see you on Saturday"
    return term.text in _DEEDS | _ASKED_DEEDS and (
        term.opens or before is None or before.clause != term.clause or before.text in _LEADING
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
    begins = term.opens or before is None or before.clause != term.clause or before.text in _LEADING
    acts = term.text in _DEEDS and (following is None or not following.content or before is not None)
    return begins and acts and not (following is not None and following.text in ("is", "be", "was", "are", "will"))


def _addressed(term: Term, text: Text) -> bool:
    clause = [one for one in text.terms if (one.sentence, one.clause) == (term.sentence, term.clause)]
    states = any("pres" in one.tags for one in parses(term.text)[:4]) or bool(term.keys & _RUSSIAN_TALK)
    return states or any(one.text in ("вы", "если", "когда") for one in clause)


def _yours(place: int, text: Text) -> bool:
    before = text.terms[max(place - 3, 0) : place]
    after = text.terms[place + 1 : place + 3]
    if after and after[0].text == "you":
        after = ()  # "we call you"
    return any(one.text in ("you", "вы", "вам", "можете", "можно") for one in (*before, *after))
