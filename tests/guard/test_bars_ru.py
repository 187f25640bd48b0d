"""What bars a deed, in each of its Russian forms; the twins let it pass, bar another deed or await another's word."""

from __future__ import annotations

import pytest

from engine.cue import Cue
from engine.guard import check

DATA = "Без вашего согласия данные не передаём."
WORK = "Без вашей подписи работу не начинаем."
ACCESS = "Без оплаты доступ не откроется."
START = "Мы не начинаем работу, пока вы не подпишете смету."
VALID = "Гарантия действует, только если обслуживание проводили у нас."
SAME = [
    (DATA, "Пока вы не дали согласие, данные не передаём."),
    (DATA, "Пока вы не согласитесь, данные не передаём."),
    (DATA, "Данные передаём только с вашего согласия."),
    (WORK, "Пока вы не подписали, работу не начинаем."),
    (WORK, "Пока нет вашей подписи, работу не начинаем."),
    (ACCESS, "Пока вы не оплатите, доступ не откроется."),
    (ACCESS, "Доступ откроется только после оплаты."),
    (START, "Работу начинаем только после того, как вы подпишете смету."),
    (START, "Начинаем работу, только когда вы подпишете смету."),
    (START, "Работу не начинаем до подписания вами сметы."),
    (VALID, "Гарантия действует только при условии, что обслуживание проводилось у нас."),
    (VALID, "Гарантия действует только при обслуживании у нас."),
]
OTHER = [
    (DATA, "Данные передаём без вашего согласия."),
    (DATA, "Пока вы не отказались, данные не передаём."),
    (DATA, "Данные передаём не только с вашего согласия."),
    (DATA, "Данные передаём только с нашего согласия."),
    (WORK, "Пока вы не подписали, работу не заканчиваем."),
    (WORK, "Пока вы подписали, работу не начинаем."),
    (ACCESS, "Пока вы не оплатите, доступ не закроется."),
    (ACCESS, "Доступ откроется только до оплаты."),
    (START, "Работу начинаем до того, как вы подпишете смету."),
    (START, "Работу начинаем, пока вы не подпишете смету."),
    (START, "Работу начинаем только после того, как мы подпишем смету."),
    (VALID, "Гарантия действует при условии, что обслуживание проводилось не у нас."),
    (VALID, "Гарантия действует, даже если обслуживание проводили не у нас."),
]


def refused(authored: str, candidate: str) -> bool:
    return bool(check(Cue("present", authored, "ru", ""), candidate))


@pytest.mark.parametrize(("authored", "candidate"), SAME)
def test_the_same_bar_in_another_form_is_sent(authored: str, candidate: str) -> None:
    assert not refused(authored, candidate)


@pytest.mark.parametrize(("authored", "candidate"), OTHER)
def test_another_bar_or_none_is_refused(authored: str, candidate: str) -> None:
    assert refused(authored, candidate)
