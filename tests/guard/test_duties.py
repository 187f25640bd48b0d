"""A deed of the firm is not told as the lead's duty, and a clause of nobody's is not hung on to the script's."""

from __future__ import annotations

import pytest

from cli.judging import cue
from engine.guard import check

CALL = "Напоминаю: завтра в 14:30 вам позвонит юрист Андрей Ильин."
ENGLISH_CALL = "Our lawyer Andrew Hill will call you tomorrow at 14:30."


def _rules(authored: str, candidate: str, locale: str) -> set[str]:
    return {one.rule for one in check(cue(authored, locale=locale), candidate)}


@pytest.mark.parametrize(
    ("authored", "candidate", "locale"),
    [
        (CALL, "Напоминаю: завтра в 14:30 вам нужно позвонить юристу, это Андрей Ильин.", "ru"),
        ("Мы соберём документы за 3 дня.", "Вам надо собрать документы за 3 дня.", "ru"),
        (
            "Пришлите паспорт, и юрист подготовит договор.",
            "Вам нужно самим подготовить договор и прислать паспорт.",
            "ru",
        ),
        (ENGLISH_CALL, "Tomorrow at 14:30 please ring our lawyer Andrew Hill up.", "en"),
        (ENGLISH_CALL, "You need to call our lawyer Andrew Hill tomorrow at 14:30.", "en"),
        ("We prepare the papers in 3 days.", "You have to prepare the papers in 3 days.", "en"),
    ],
)
def test_a_deed_of_the_firm_is_no_duty_of_the_lead(authored: str, candidate: str, locale: str) -> None:
    assert "doer" in _rules(authored, candidate, locale)


@pytest.mark.parametrize(
    ("authored", "candidate", "locale"),
    [
        ("Соберите, пожалуйста, документы за 3 дня.", "Вам нужно собрать документы за 3 дня.", "ru"),
        ("Вы оплачиваете этапы по акту.", "Вам нужно оплачивать этапы по акту.", "ru"),
        ("You pay stage by stage.", "You need to pay stage by stage.", "en"),
        ("Please bring your passport.", "You need to bring your passport, please.", "en"),
    ],
)
def test_what_the_script_asks_of_the_lead_may_be_told_as_his_duty(authored: str, candidate: str, locale: str) -> None:
    assert not _rules(authored, candidate, locale)


@pytest.mark.parametrize(
    ("authored", "candidate", "locale"),
    [
        (
            "We do not promise a number of kilograms, it depends on you too.",
            "We don't promise a number of kilograms, it depends on you too, but most members soon notice a change.",
            "en",
        ),
        (
            "Смету подготовим за 3 рабочих дня.",
            "Смету подготовим за 3 рабочих дня, а соседи обычно остаются довольны переменами.",
            "ru",
        ),
    ],
)
def test_a_clause_with_nothing_of_the_script_is_refused(authored: str, candidate: str, locale: str) -> None:
    assert _rules(authored, candidate, locale)


@pytest.mark.parametrize(
    ("authored", "candidate", "locale"),
    [
        (
            "We do not touch load-bearing walls without a permit.",
            "We also move load-bearing walls without a permit.",
            "en",
        ),
        ("Несущие стены без разрешения не трогаем.", "Несущие стены трогаем без разрешения.", "ru"),
    ],
)
def test_a_denial_lost_beside_one_that_stayed_is_refused(authored: str, candidate: str, locale: str) -> None:
    assert "negation" in _rules(authored, candidate, locale)


@pytest.mark.parametrize(
    ("authored", "candidate"),
    [
        (
            "При болях в спине сначала посоветуйтесь с врачом, потом приходите на тренировку.",
            "При болях в спине сначала приходите на тренировку, потом посоветуйтесь с врачом.",
        ),
        (
            "Пришлите, пожалуйста, телефон, и эксперт перезвонит вам в рабочее время.",
            "Эксперт перезвонит вам в рабочее время, после чего пришлите, пожалуйста, телефон.",
        ),
    ],
)
def test_what_comes_first_is_not_told_as_what_follows(authored: str, candidate: str) -> None:
    assert "sequence" in _rules(authored, candidate, "ru")


def test_what_is_asked_for_first_may_be_told_with_another_word_of_order() -> None:
    authored = "Пришлите, пожалуйста, телефон, и эксперт перезвонит вам в рабочее время."
    assert not _rules(authored, "Пришлите телефон, пожалуйста, тогда эксперт перезвонит вам в рабочее время.", "ru")


@pytest.mark.parametrize(
    ("authored", "candidate", "locale"),
    [
        ("You may be allowed to keep the car.", "You will be allowed to keep the car.", "en"),
        ("The court may approve a plan.", "The court will approve a plan.", "en"),
        ("You must tell the bank about it.", "You may tell the bank about it, if you wish.", "en"),
        ("Вы обязаны сообщать банкам о банкротстве.", "Вы можете сообщать банкам о банкротстве.", "ru"),
        ("Нужно принести паспорт.", "По желанию можно принести паспорт.", "ru"),
    ],
)
def test_a_deed_binds_as_it_does_in_the_script(authored: str, candidate: str, locale: str) -> None:
    assert "modal" in _rules(authored, candidate, locale)


@pytest.mark.parametrize(
    ("authored", "candidate", "locale"),
    [
        ("You may be allowed to keep the car.", "It is possible that you will be allowed to keep the car.", "en"),
        ("The court may approve a plan.", "A plan may be approved by the court.", "en"),
        ("You must tell the bank about it.", "You have to tell the bank about it.", "en"),
        ("Нужно принести паспорт.", "Паспорт надо принести.", "ru"),
    ],
)
def test_the_same_force_may_be_told_in_other_words(authored: str, candidate: str, locale: str) -> None:
    assert not _rules(authored, candidate, locale)


@pytest.mark.parametrize(
    ("authored", "candidate", "locale"),
    [
        ("You send the papers yourself.", "We will do it for you, the papers.", "en"),
        ("The lawyer will call the bank.", "You must call the bank.", "en"),
        ("Плитку вы выбираете сами.", "Плитку выбирать не придётся, мы всё сделаем сами.", "ru"),
    ],
)
def test_the_firm_undertakes_nothing_that_the_script_leaves_to_others(
    authored: str, candidate: str, locale: str
) -> None:
    assert "doer" in _rules(authored, candidate, locale)


@pytest.mark.parametrize(
    ("authored", "candidate"),
    [
        ("Платите до 30.08. Не опаздывайте.", "Платите с 30.08. Не опаздывайте."),
        ("Платите до 30.08. Приходите сами.", "Платите с 30.08. Приходите сами."),
    ],
)
def test_a_date_in_digits_keeps_its_side_whatever_follows(authored: str, candidate: str) -> None:
    assert _rules(authored, candidate, "ru")


def test_what_is_included_is_included_in_either_voice() -> None:
    assert not _rules("В цену включена работа.", "Цена включает работу.", "ru")
    assert not _rules("That is enough.", "That will do.", "en")
