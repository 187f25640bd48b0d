"""Claims that were dropped.

A word that went is no loss where a new one stands for it: «приезд» for «визит», "see you" for "come". It is one where
nothing came in its place, and where it stood in a row of things, each of which is said or is not.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

from engine.guard.case import Case, content, like
from engine.guard.ledger import Group, ledger, said_in
from engine.guard.rules.company import carried
from engine.guard.rules.implied import gone_without_saying, only_kind
from engine.guard.rules.payments import paid_for
from engine.guard.rules.questions import question
from engine.guard.term import Term
from engine.guard.usual import abstract, ordinary, social
from engine.guard.violation import Violation
from engine.guard.words.companions import SPARE
from engine.guard.words.frames import brought, named
from engine.guard.words.ordinary_en import DEEDS_EN, QUALITIES_EN
from engine.guard.words.risks import ALONE, FIELDS
from engine.guard.words.risks_en import ALONE_EN
from engine.understanding.lemmas import parses
from engine.understanding.words import bag

_KEPT: Final = 0.5  # the least share of a sentence's words of meaning that must come over
_FEW: Final = 1  # words that are no nouns and may be lost
_SENTENCE: Final = 2  # words of meaning that make a sentence worth keeping
# Names of a deed, a share or a kind, which say little beside the thing itself: «выдача списка» is the list's.
_LIGHT: Final = bag("""
    выдача подача сдача покупка поставка процесс процедура образец наличие вид тип сорт сумма размер вопрос сфера
    issue issuing provision process sample samples kind type amount
    """)
_DENIED: Final = bag("нельзя невозможно")  # judged by what is denied
_SMALL: Final = bag("against towards toward among inside outside beyond within throughout due own")
_CALLS: Final = FIELDS[0][0]
_SUMS: Final = bag("сумма цифра sum amount figure")  # stand for what is paid
_STEADY: Final = bag("ремонт renovation курс программа course programme")  # services: no names for other things
_JOINTS: Final = bag(", и или либо and or")
# Verbs that only say that a thing is there: what is in it and what it shows is told without them.
_BEING: Final = bag("""
    входить включать показать показывать составлять составить являться находиться происходить проходить бывать состоять
    стоять идти осуществляться проводиться делаться иметься существовать
    include includes included show shows contain contains consist happen happens occur
    """)
# Names of deeds that have no ending of such: a verb may tell them.
_DEEDS: Final = bag("""
    переезд приезд выезд заезд въезд вход выход уход приход заход перевод вывод привоз вывоз завоз перенос вынос осмотр
    просмотр замер расчет подсчет учет звонок ответ вопрос запрос опрос выбор подбор разбор сбор отбор обмен возврат
    запуск выпуск спуск допуск подход отказ показ заказ рассказ поиск покупка продажа поездка доставка отправка проверка
    оценка настройка установка сборка разборка уборка стирка чистка покраска укладка замена смена отмена оплата выплата
    встреча беседа работа учеба старт финиш визит перевозка съемка примерка стрижка растяжка заминка разминка запись
    move visit check repair change purchase delivery order drive talk call work study start finish search
    """)
_PLACING: Final = bag("в на in at on for для")
_YOURS: Final = bag("ваш вашей вашем вашу вашего your the a an")
_STRICT: Final = ALONE | ALONE_EN | bag("принятый accepted approved")  # no other word says these


def dropped(case: Case) -> Iterator[Violation]:
    """What of the authored text is not said: a thing, too many other words, or most of a sentence."""
    light: list[Term] = []
    spent: Counter[int] = Counter()
    books = ledger(case)
    asked = len(case.authored.sentences) - 1 if case.cue.question and not any(question(case)) else None
    for place, sentence in enumerate(case.authored.sentences):
        if place == asked and sentence.asks:
            continue  # the rule of the question has judged it
        group = books.told(place)
        words = [
            term
            for term in content(case.authored, case.authored_claims)
            if term.sentence == place and not (social(term) and term.role != "noun")
        ]
        missing = [term for term in words if term in group.lost or _another(term, case) or only_kind(term, case)]
        replaced = min(len(missing), len(group.new)) if group.kept or group.numbered else 0
        if len(words) >= _SENTENCE and len(words) - len(missing) + replaced < _KEPT * len(words):
            yield case.missing("dropped", sentence.start, sentence.end)
        for term in missing:
            if (
                (social(term) and not (heavy(term) and _in_row(term, case)))
                or term.keys & SPARE
                or term.text in _DENIED
            ):
                continue
            if (
                gone_without_saying(term, case)
                or carried(term, case)
                or _lightly(term, case)
                or _implied(term, case)
                or term.keys & _BEING
                or paid_for(term, case)
            ):
                continue
            if _unheard(term, case):
                yield case.missing("dropped", term.start, term.end)
            elif not heavy(term):
                light.append(term)
            elif _in_row(term, case) or not _replaced(term, group, spent):
                yield case.missing("dropped", term.start, term.end)
    unsaid = [term for term in light if not _replaced(term, books.told(term.sentence), spent)]
    for term in unsaid if len(unsaid) > _FEW else ():
        yield case.missing("dropped", term.start, term.end)


def _implied(term: Term, case: Case) -> bool:
    """Whether a noun goes without saying: behind its quality, or beside what its trade calls it anyway."""
    if term.role not in ("noun", "foreign") or term.keys & _STRICT or any(term.keys & words for words, _ in FIELDS):
        return False
    if _in_row(term, case):
        return False
    row = case.authored.of(term.sentence)
    place = row.index(term)
    before, after = row[max(place - 1, 0)], row[place + 1 : place + 2]
    if term.role == "noun" and before.role == "quality" and place and _bare_quality(before, case):
        return True  # «капитальный обычно выходит» for «капитальный ремонт обычно выходит»
    if before.text in _PLACING or (before.text in _YOURS and place > 1 and row[place - 2].text in _PLACING):
        others = frozenset(key for one in case.authored.terms if one is not term for key in one.keys)
        if term.keys & brought(others):
            return True  # «ремонт в вашей квартире»
    near = [one for one in (before, *after) if one is not term and one.clause == term.clause and one.content]
    return any(named(term.keys, one.keys) and said_in(one, case.said) for one in near)


def _bare_quality(quality: Term, case: Case) -> bool:
    """Whether the candidate has a quality with no noun behind it."""
    terms = case.said.terms
    return any(
        like(one, quality)
        and (one.role == "noun" or one.role == "quality")
        and not (
            one.role == "quality" and two is not None and two.clause == one.clause and two.role in ("noun", "quality")
        )
        for one, two in zip(terms, (*terms[1:], None), strict=True)
    )


def _another(term: Term, case: Case) -> bool:
    """Whether a person or paper of the script is only hinted at by its root: «тренер» by «тренировка»."""
    strict = term.role in ("noun", "foreign") and bool(term.keys & _STRICT)
    return strict and not any(term.keys & one.keys or _adjective(term, one) for one in case.said.terms)


def _adjective(noun: Term, term: Term) -> bool:
    """Whether a person or paper is told as its adjective: «коллекторские звонки» for «звонки коллекторов»."""
    own = any(key.endswith(("ский", "ной", "ный")) for key in term.keys)
    return own and term.role == "quality" and noun.role == "noun" and like(noun, term)


def _lightly(term: Term, case: Case) -> bool:
    """Whether a light word stands right before a thing that came over, or «из» before it: «из имущества дача»."""
    row = case.authored.of(term.sentence)
    place = row.index(term)
    after = row[place + 1 :][: 2 if term.text.isascii() else 1]
    if not after or not said_in(after[-1], case.said) or case.authored.raw[term.end : after[0].start].strip():
        return False
    sorted_out = place > 0 and row[place - 1].text == "из" and after[0].role == "noun"
    of = not term.text.isascii() or after[0].text == "of"
    return sorted_out or (of and bool(term.keys & _LIGHT) and not case.authored.sentences[term.sentence].asks)


def _unheard(term: Term, case: Case) -> bool:
    """Whether a call was promised and the candidate speaks of none: «позвонит» told as «напишет»."""
    calls = term.keys & _CALLS and not case.authored.sentences[term.sentence].asks
    return bool(calls) and not any(one.keys & _CALLS for one in case.said.terms)


def heavy(term: Term) -> bool:
    """Tell whether a word names a thing: a Russian noun, an English word that is no plain deed or manner."""
    if term.role == "foreign":
        return not term.text.endswith("ly") and term.keys.isdisjoint(DEEDS_EN | QUALITIES_EN | _SMALL)
    if term.role == "noun":
        return True
    return term.role == "verb" and any(
        one.tags & {"NOUN", "Subx"} and one.score >= 0.1 for one in parses(term.text)[:4]
    )


def _in_row(term: Term, case: Case) -> bool:
    """Whether a word stands in a row of things: «обои, плитку и сантехнику»."""
    row = [one for one in case.authored.terms if one.sentence == term.sentence]
    place = row.index(term)
    for near in row[max(place - 3, 0) : place + 4]:
        between = case.authored.raw[min(term.end, near.end) : max(term.start, near.start)].split()
        thing = near is not term and near.content and (heavy(near) or near.role == "quality")
        if thing and between[:1] and between[0] in _JOINTS and between[1:] in ([], ["a"], ["an"], ["the"]):
            return True
    return False


def _replaced(term: Term, group: Group, spent: Counter[int]) -> bool:
    """Take a new word of the candidate for a lost one, if one is left that may stand for it."""
    for one in group.new:
        if not spent[one.start] and _may_stand(one, term):
            spent[one.start] += 1
            return True
    return False


def _may_stand(one: Term, term: Term) -> bool:
    """Whether a new word may stand for a lost one: a deed for an abstract thing, a thing for a thing."""
    if not heavy(term):
        return True
    fields = [signs for words, signs in FIELDS if term.keys & words]
    if fields or term.keys & _STRICT:
        return any(one.keys & (signs | _SUMS) for signs in fields)
    deed = one.role == "verb" or bool(one.keys & DEEDS_EN)
    if deed:
        return ordinary(term) or abstract(term) or bool(term.keys & _DEEDS)
    if not one.keys.isdisjoint(_STEADY):
        return False
    return one.role in ("foreign", "noun") and (not social(one) or ordinary(term))
