"""Numbers told in other words: which are one claim, which are two, and which only seem to count."""

from __future__ import annotations

import pytest

from engine.cue import Cue, Language
from engine.guard import check
from engine.guard.amounts import claims

ONE = (
    ("within 24 hours", "within a day"),
    ("в течение суток", "в течение 24 часов"),
    ("30 minutes", "half an hour"),
    ("90 minutes", "an hour and a half"),
    ("15 minutes", "a quarter of an hour"),
    ("6 months", "half a year"),
    ("two weeks", "a fortnight"),
    ("14 days", "a couple of weeks"),
    ("at 12:00", "at noon"),
    ("в 12:00", "в полдень"),
    ("at 6:30", "at half past six"),
    ("в 18:45", "без четверти семь вечера"),
    ("at 19:00", "at 7 in the evening"),
    ("9 am", "9 in the morning"),
    ("before 18:00", "by 18:00"),
    ("до 18:00", "к 18:00"),
    ("от 4 000 ₽", "начинаясь с 4 000 ₽"),
    ("from £40", "begins at £40"),
    ("up to £600", "within £600"),
    ("не больше пяти", "пять человек максимум"),
    ("один раз в неделю", "раз в неделю"),
    ("one time a month", "once a month"),
    ("раз в два дня", "каждые два дня"),
    ("по будням", "по рабочим дням"),
    ("on June 1", "on the first of June"),
    ("1–2 containers", "one or two containers"),
    ("1–2 months", "one to two months"),
    ("2–3 дня", "два или три дня"),
    ("no earlier than 5 days", "no sooner than 5 days"),
    ("no more than £600", "not above £600"),
)
TWO = (
    ("within 24 hours", "within two days"),
    ("half an hour", "an hour"),
    ("1–2 months", "one or three months"),
    ("no more than £600", "above £600"),
    ("an hour and a half", "half an hour"),
    ("at 12:00", "at midnight"),
    ("at 6:30", "at half past seven"),
    ("before 18:00", "after 18:00"),
    ("by 18:00", "after 18:00"),
    ("9 am", "9 in the evening"),
    ("from £40", "within £40"),
    ("не больше пяти", "пять человек минимум"),
    ("once a month", "once a week"),
    ("в течение суток", "через 24 часа"),
    ("по будням", "по выходным"),
)


@pytest.mark.parametrize(("one", "other"), ONE)
def test_one_amount_in_other_words(one: str, other: str) -> None:
    mine, theirs = claims(one), claims(other)
    assert len(mine) == len(theirs) == 1
    assert mine[0].same(theirs[0])


@pytest.mark.parametrize(("one", "other"), TWO)
def test_another_amount_or_bound(one: str, other: str) -> None:
    mine, theirs = claims(one), claims(other)
    assert not (len(mine) == len(theirs) == 1 and mine[0].same(theirs[0]))


def test_things_are_counted_where_an_hour_could_be_told() -> None:
    assert [one.kind for one in claims("в трёх цветах")] == ["amount"]
    assert [one.kind for one in claims("в четыре этапа")] == ["amount"]
    assert [one.kind for one in claims("приходите в три")] == ["clock"]


def rules(authored: str, candidate: str) -> set[str]:
    language: Language = "en" if authored.isascii() else "ru"
    return {one.rule for one in check(Cue("present", authored, language, ""), candidate)} & {"number", "lost", "moved"}


@pytest.mark.parametrize(
    ("authored", "candidate"),
    [
        ("Replacing the lock takes 40 minutes.", "We replace the lock in 40 minutes."),
        ("We assemble the wardrobe in a day.", "Assembling the wardrobe takes a day."),
        ("Отчёт составим за два дня после осмотра.", "Отчёт подготовим через два дня после осмотра."),
        ("Ткань есть в трёх цветах: белый, синий, красный.", "Ткань бывает белой, синей и красной."),
        ("Работаем с понедельника по пятницу.", "Работаем по будням."),
        ("We work on weekdays.", "We work Monday to Friday."),
        ("Проверка раз в неделю.", "Проверка еженедельно."),
        ("We look at the roof, then call you.", "First we look at the roof, then we call you."),
        ("Выписка нужна не старше 3 месяцев.", "Выписке должно быть не больше 3 месяцев."),
        ("The extract must be no older than 3 months.", "The extract must be no more than 3 months old."),
        ("We teach children from 5 years.", "We teach children aged 5 and up."),
        ("Adults over 60 pay half.", "Adults older than 60 pay half."),
        ("Warn us at least 12 hours before the visit.", "Warn us no later than 12 hours before the visit."),
        ("Предупредите минимум за 12 часов до визита.", "Предупредите не позднее чем за 12 часов до визита."),
        ("Sales open 30 days before departure.", "You can buy from 30 days before departure."),
        ("Мойка 600 ₽, химчистка 6 000 ₽.", "В рублях: мойка 600, химчистка 6 000."),
        ("A wash is $20, polishing $90.", "In dollars, a wash is 20 and polishing 90."),
        (
            "Стяжка 900 ₽/м², наливной пол 1 400 ₽/м².",
            "Стяжка 900 ₽ за квадратный метр, наливной пол 1,4 тысячи за метр.",
        ),
        ("Пакет из 8 моек 4 000 ₽.", "Пакет из восьми — 4 тысячи рублей."),
        (
            "The fee is $310, the deposit is $1,200.",
            "There are two payments, the fee of $310 and the deposit of $1,200.",
        ),
        ("Второй день, Иван! Сделайте растяжку.", "Иван, сегодня уже второй день! Сделайте растяжку."),
    ],
)
def test_a_number_told_another_way_is_told(authored: str, candidate: str) -> None:
    assert not rules(authored, candidate)


@pytest.mark.parametrize(
    ("authored", "candidate"),
    [
        ("The check takes 40 minutes.", "The check is in 40 minutes."),
        ("The call takes 40 minutes.", "We call in 40 minutes."),  # when, not how long
        ("Ткань есть в трёх цветах: белый, синий, красный.", "Ткань бывает белой и синей."),
        ("Работаем с понедельника по пятницу.", "Работаем по выходным."),
        ("We work on weekdays.", "We work Monday to Saturday."),
        ("Привезём в 12:00.", "Привезём в полдень или чуть позже."),
        ("We deliver at noon.", "We deliver at noon or a little later."),
        ("Вернуть можно в течение 14 дней после оплаты.", "Вернуть можно через 14 дней после оплаты."),
        ("Выписка нужна не старше 3 месяцев.", "Выписка нужна старше 3 месяцев."),
        ("The extract must be no older than 3 months.", "The extract must be at least 3 months old."),
        ("We teach children from 5 years.", "We teach children aged 7 and up."),
        ("We teach children from 5 years.", "We teach children aged up to 5."),
        ("Adults over 60 pay half.", "Adults younger than 60 pay half."),
        ("Warn us at least 12 hours before the visit.", "Warn us at most 12 hours before the visit."),
        ("Warn us at least 12 hours before the visit.", "Warn us no earlier than 12 hours before the visit."),
        ("Предупредите не позднее чем за 12 часов.", "Предупредите не раньше чем за 12 часов."),
        ("Cancel 30 days before departure.", "Cancel from 30 days before departure."),
        ("Мойка 600 ₽, химчистка 6 000 ₽.", "В долларах: мойка 600, химчистка 6 000."),
        ("Мойка 600 ₽, химчистка 6 000 ₽.", "В рублях: мойка 6 000, химчистка 600."),
        ("A wash is $20, polishing $90.", "A wash is 20, polishing 90."),
        (
            "The fee is $310, the deposit is $1,200.",
            "There are three payments, the fee of $310 and the deposit of $1,200.",
        ),
        ("Второй день, Иван! Сделайте растяжку.", "Сегодня, Иван! Сделайте растяжку."),
        ("Оба супруга подписывают заявку.", "Один супруг подписывает заявку."),
        ("Both owners sign the request.", "One owner signs the request."),
        ("Both coupons are valid in May.", "The coupon is valid in May."),
        ("Оба купона действуют в мае.", "Купон действует в мае."),
        ("Both owners sign the request.", "Either owner signs the request."),
    ],
)
def test_a_number_that_says_something_else_is_not(authored: str, candidate: str) -> None:
    assert rules(authored, candidate)
