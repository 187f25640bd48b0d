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
)
TWO = (
    ("within 24 hours", "within two days"),
    ("half an hour", "an hour"),
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
    ],
)
def test_a_number_that_says_something_else_is_not(authored: str, candidate: str) -> None:
    assert rules(authored, candidate)
