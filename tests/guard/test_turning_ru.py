"""Russian deeds told from their other end, and cases told without «если»; their twins with a fact changed."""

from __future__ import annotations

import pytest

from engine.cue import Cue
from engine.guard import check

PRICE = "В цену входят работа и черновые материалы."
CAR = "Машину примет мастер, он же отдаст вам ключи."
SURVEY = "Прораб измерит, посмотрит стены и трубы и подготовит смету."
CALL = "На какой номер прорабу позвонить перед выездом?"
SAME = [
    (PRICE, "Цена включает работу и черновые материалы."),
    ("Стоимость тура включает перелёт и отель.", "Перелёт и отель входят в стоимость тура."),
    (CAR, "Машина будет принята мастером, ключи отдаст вам он же."),
    (
        "Документы проверит юрист и скажет, чего не хватает.",
        "Документы будут проверены юристом, он скажет, чего не хватает.",
    ),
    ("Сделку ведёт один юрист от начала до конца.", "Сделка от начала до конца ведётся одним юристом."),
    ("Доставка бесплатная при заказе от 3000 ₽.", "Если закажете на 3000 ₽ и больше, доставка бесплатная."),
    ("Какой зуб болит?", "Какой зуб вас мучает?"),
    (CALL, "По какому телефону прораб может позвонить вам перед выездом?"),
]
OTHER = [
    (PRICE, "Цена включает работу без черновых материалов."),
    (PRICE, "Цена включает работу и отделку."),
    (CAR, "Машина будет принята менеджером, ключи отдаст вам мастер."),
    ("Документы проверит юрист, а суд назначит дату.", "Документы будут проверены судом, а юрист назначит дату."),
    (SURVEY, "Смету подготовите вы: прораб измерит и посмотрит стены и трубы."),
    ("Сделку ведёт один юрист, вопросы решает менеджер.", "Сделка ведётся одним менеджером, вопросы решает юрист."),
    ("Доставка бесплатная при заказе от 3000 ₽.", "Если закажете на 5000 ₽ и больше, доставка бесплатная."),
    ("Какой зуб болит?", "Какой зуб вы удалили?"),
    ("На какой номер вам позвонить?", "На какой номер вы позвоните?"),
    (CALL, "По какому телефону вы позвоните прорабу перед выездом?"),
]


def refused(authored: str, candidate: str) -> bool:
    question = authored.rsplit(". ", 1)[-1] if authored.endswith("?") else ""
    return bool(check(Cue("ask", authored, "ru", question), candidate))


@pytest.mark.parametrize(("authored", "candidate"), SAME)
def test_the_same_deed_from_its_other_end_is_sent(authored: str, candidate: str) -> None:
    assert not refused(authored, candidate)


@pytest.mark.parametrize(("authored", "candidate"), OTHER)
def test_another_doer_or_thing_in_that_frame_is_refused(authored: str, candidate: str) -> None:
    assert refused(authored, candidate)
