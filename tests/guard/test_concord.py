"""A denial that a script has beside a denied word, or beside «ничего», is not lost with that word."""

from __future__ import annotations

import pytest

from cli.judging import cue
from engine.guard import check


def _rules(authored: str, candidate: str, locale: str) -> set[str]:
    return {one.rule for one in check(cue(authored, locale=locale), candidate)}


@pytest.mark.parametrize(
    ("authored", "candidate", "locale"),
    [
        ("Несущие стены не трогаем.", "Несущие стены трогаем.", "ru"),
        ("Неоплаченный заказ не отправляем.", "Неоплаченный заказ отправляем.", "ru"),
        ("Неиспользованные занятия не сгорают.", "Неиспользованные занятия сгорают.", "ru"),
        ("В нерабочие дни не звоним.", "Мы звоним в нерабочие дни.", "ru"),
        ("Беспроцентную рассрочку не даём.", "Беспроцентную рассрочку даём.", "ru"),
        ("Unpaid orders are not shipped.", "Unpaid orders are shipped.", "en"),
        ("Non-refundable tickets cannot be exchanged.", "Non-refundable tickets can be exchanged.", "en"),
        ("There is no interest on the instalments.", "There is not no interest on the instalments.", "en"),
        ("It is usually not worth it.", "It is not usually not worth it.", "en"),
        (
            "The pool is included, personal training is not.",
            "The pool is not included, personal training is not.",
            "en",
        ),
        ("It is 20 minutes, and it is up to you.", "It is 20 minutes, and it is not up to you.", "en"),
        ("It is normal to be afraid.", "It is not normal to be afraid.", "en"),
        ("Готовить ничего не нужно.", "Готовить ничего нужно.", "ru"),
        ("Без согласия мы ничего в банк не отправляем.", "Без согласия мы ничего в банк отправляем.", "ru"),
        ("Если смета не подойдёт, вы ничего не должны.", "Если смета не подойдёт, вы ничего должны.", "ru"),
        ("Это ни к чему не обязывает.", "Это ни к чему обязывает.", "ru"),
        (
            "Закон разрешает это, если платить не получится. Торопиться не нужно.",
            "Закон разрешает это, если платить получится. Торопиться не нужно.",
            "ru",
        ),
    ],
)
def test_a_lost_denial_is_told(authored: str, candidate: str, locale: str) -> None:
    assert "negation" in _rules(authored, candidate, locale)


@pytest.mark.parametrize(
    ("authored", "candidate", "locale"),
    [
        ("Неоплаченный заказ не отправляем.", "Мы не отправляем неоплаченный заказ.", "ru"),
        ("Несущие стены не трогаем.", "Мы не трогаем несущие стены.", "ru"),
        ("Готовить ничего не нужно.", "Ничего готовить не нужно.", "ru"),
        ("Справок не нужно.", "Без никаких справок, они не нужны.", "ru"),
        ("Unpaid orders are not shipped.", "We do not ship unpaid orders.", "en"),
        ("Торопиться с этим не нужно.", "Торопиться с этим ни к чему.", "ru"),
        ("The first week is free, no card needed.", "The first week costs nothing and you don't need a card.", "en"),
    ],
)
def test_a_kept_denial_is_not(authored: str, candidate: str, locale: str) -> None:
    assert not _rules(authored, candidate, locale)
