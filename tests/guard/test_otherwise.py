"""What may be said otherwise, and what may not: numbers, conditions, possibilities, deeds, futures, turns of speech."""

from __future__ import annotations

import pytest

from engine.cue import Cue, Language
from engine.guard import check

OWN = {"number", "lost", "moved", "mark", "condition", "modal", "doer", "future", "promise", "free", "discount"}
TONE = {"superlative", "pressure", "flattery", "rudeness", "machine"}


def rules(authored: str, candidate: str) -> set[str]:
    language: Language = "ru" if any("а" <= sign.lower() <= "я" for sign in authored) else "en"
    return {violation.rule for violation in check(Cue("present", authored, language, ""), candidate)} & (OWN | TONE)


SAID = [
    ("Взнос 12 000 ₽ каждый месяц.", "Каждый месяц взнос 12 000 ₽."),
    ("Взнос 12 000 ₽ каждый месяц.", "Взнос 12 000 рублей в месяц."),
    ("Заморозить можно на срок до 21 дня.", "Заморозить можно максимум на 21 день."),
    ("Офис на втором этаже.", "Офис: 2 этаж."),
    ("Запись доступна 14 дней.", "Запись доступна в течение 14 дней."),
    ("На связи с 9:00 до 21:00.", "На связи с 9 утра до 9 вечера."),
    ("Предоплата 50%.", "Предоплата: половина."),
    ("Гарантия 1 год.", "Гарантия год."),
    ("Занятия 2 раза в неделю.", "Занятия дважды в неделю."),
    ("Pay before the 25th.", "Pay by the 25th."),
    ("We work up to 30 km away.", "We work as far as 30 km away."),
    ("The rental is 2 hours minimum.", "The rental is at least two hours."),
    ("Если пропустите занятие, запись открыта.", "При пропуске занятия запись открыта."),
    ("Если пропустите занятие, запись открыта.", "Пропустили занятие, запись открыта."),
    ("Replacing pipes is a full renovation.", "If you replace pipes, that is a full renovation."),
    ("You can freeze it once.", "It may be frozen once."),
    ("Тренировку можно разбить.", "Разбейте тренировку."),
    ("Проценты не начисляются.", "Процентов не начисляем."),
    ("Бояться не нужно.", "Не бойтесь."),
    ("Точная сумма в смете.", "Точную сумму увидите в смете."),
    ("У всех по-разному.", "Каждый организм свой."),
    ("Некоторые долги не списываются.", "Часть долгов не списывается."),
    ("Обещать исход нельзя.", "Обещать результат нельзя."),
    ("There is no interest.", "It is interest-free."),
]


@pytest.mark.parametrize(("authored", "candidate"), SAID)
def test_the_same_said_otherwise_passes(authored: str, candidate: str) -> None:
    assert rules(authored, candidate) == set()


CHANGED = [
    ("Взнос 12 000 ₽ каждый месяц.", "Взнос 12 000 ₽ каждую неделю.", "number"),
    ("2 900 ₽ в месяц или 6 900 ₽ за 3 месяца.", "6 900 ₽ в месяц или 2 900 ₽ за 3 месяца.", "number"),
    ("Заморозить можно до 21 дня.", "Заморозить можно от 21 дня.", "number"),
    ("Цена от 8 500 ₽ за м².", "Цена от 8 500 ₽ за погонный метр.", "number"),
    ("Контейнер на 8 м³.", "Контейнер на 8 м².", "number"),
    ("До 12 человек.", "Больше 12 человек.", "number"),
    ("Суд может ограничить выезд.", "Суд может разрешить выезд.", "modal"),
    ("You can go on with the trainer.", "You must go on with the trainer.", "modal"),
    ("If a defect is our fault, we fix it.", "We fix any defect.", "condition"),
    ("Суд решит вопрос.", "Если вы заплатите, суд решит вопрос.", "condition"),
    ("Взнос оплачивается отдельно.", "Взнос отдельно оплачиваем мы.", "doer"),
    ("Сохраните письма.", "Отправьте нам письма.", "doer"),
    ("Смету пришлём сюда.", "Смету пришлём сюда, она вам понравится.", "future"),
    ("Вернём деньги.", "Вернём часть денег.", "mark"),
]


@pytest.mark.parametrize(("authored", "candidate", "rule"), CHANGED)
def test_what_changes_the_promise_is_refused(authored: str, candidate: str, rule: str) -> None:
    assert rule in rules(authored, candidate)


PLAIN_RU, PLAIN_EN = "Документы собирать не нужно, напишите сюда.", "There are no papers to collect, write here."
TURNS = [
    (PLAIN_RU, "Включите голову: документы собирать не нужно, напишите сюда.", "rudeness"),
    (PLAIN_RU, "Сколько можно повторять: документы собирать не нужно, напишите сюда.", "rudeness"),
    (PLAIN_RU, "Документы собирать не нужно, напиши сюда, тебе ответят.", "rudeness"),
    (PLAIN_RU, "С вашим вкусом документы собирать не нужно, напишите сюда.", "flattery"),
    (PLAIN_RU, "Документы собирать не нужно, напишите сюда, пока ещё есть места.", "pressure"),
    (PLAIN_RU, "Документы собирать не нужно, напишите сюда, даю слово.", "promise"),
    (PLAIN_RU, "Документы собирать не нужно, напишите сюда, у нас сильнейшие юристы.", "superlative"),
    (PLAIN_RU, "Как нейросеть, скажу: документы собирать не нужно, напишите сюда.", "machine"),
    (PLAIN_EN, "Are you slow? There are no papers to collect, write here.", "rudeness"),
    (PLAIN_EN, "There are no papers to collect, write here, you did this to yourself.", "rudeness"),
    (PLAIN_EN, "There are no papers to collect, write here, and your discipline is inspiring.", "flattery"),
    (PLAIN_EN, "There are no papers to collect, write here before it's too late.", "pressure"),
    (PLAIN_EN, "There are no papers to collect, write here, you have our word.", "promise"),
    (PLAIN_EN, "There are no papers to collect, write here to the most trusted firm.", "superlative"),
    (PLAIN_EN, "Here is a warmer version: there are no papers to collect, write here.", "machine"),
]


@pytest.mark.parametrize(("authored", "candidate", "rule"), TURNS)
def test_a_turn_of_speech_is_heard_without_any_listed_word(authored: str, candidate: str, rule: str) -> None:
    assert rule in rules(authored, candidate)


@pytest.mark.parametrize(
    ("authored", "candidate"),
    [
        (PLAIN_RU, "Документы собирать не надо, просто напишите сюда, торопиться некуда."),
        ("Смета показалась высокой.", "Смета показалась дорогой."),
        ("The foreman will come on 25 November.", "The foreman is going to come on 25 November."),
        (PLAIN_EN, "There are no papers to collect, feel free to write here."),
        ("If the defect is our fault, we fix it.", "If the fault is ours, we fix the defect."),
    ],
)
def test_everyday_words_are_no_turns(authored: str, candidate: str) -> None:
    assert not rules(authored, candidate) & TONE
