"""What may be, told in other words, and what was made to be or to be owed."""

from __future__ import annotations

import pytest

from engine.cue import Cue, Language
from engine.guard import check


def refused(authored: str, candidate: str) -> bool:
    language: Language = "ru" if any("а" <= sign.lower() <= "я" for sign in authored) else "en"
    return any(one.rule == "modal" for one in check(Cue("present", authored, language, ""), candidate))


KEPT = [
    ("Перенести сеанс можно за 5 часов.", "Если нужно перенести сеанс, сделать это можно за 5 часов."),
    ("Only adults may sign the contract.", "The contract may be signed by adults only."),
    ("Возможно, потребуется второй осмотр.", "Второй осмотр может потребоваться."),
    ("Отказ можно обжаловать.", "Отказ обжалуется."),
    ("Дату съёмки можно перенести.", "Дата съёмки переносится."),
    ("Анализ можно сдать у нас.", "Анализ сдаём у нас."),
    ("Пропущенный сеанс можно отработать.", "Если пропустите сеанс, его можно отработать."),
    ("Посмотреть квартиру можно лично.", "Приходите и посмотрите квартиру сами."),
    ("На шве может остаться след.", "Возможно, что на шве останется след."),
    ("Ход заказа можно увидеть в кабинете.", "Ход заказа виден в кабинете."),
    ("The route can be seen on the map.", "The route is visible on the map."),
    ("Anna can see your photos already.", "Anna already sees your photos."),
    ("Much can really be done at home.", "There really is a lot you can do at home."),
    ("You may bring a friend.", "It's your right to bring a friend."),
    ("Helmets cannot be returned.", "We can't take helmets back."),
]


@pytest.mark.parametrize(("authored", "candidate"), KEPT)
def test_a_possibility_told_otherwise_passes(authored: str, candidate: str) -> None:
    assert not refused(authored, candidate)


CHANGED = [
    ("Перенести сеанс можно за 5 часов.", "Если нужно перенести сеанс, сделать это обязаны за 5 часов."),
    ("Возможно, потребуется второй осмотр.", "Потребуется второй осмотр."),
    ("A second coat may be needed.", "A second coat will be needed."),
    ("Дачу могут продать.", "Дача продаётся."),
    ("Дачу могут продать.", "Дачу продадут."),
    ("Банк может не согласиться.", "Банк не согласится."),
    ("Долг можно списать.", "Долг спишется."),
    ("На шве может остаться след.", "На шве останется след."),
    ("The airline may keep the fee.", "The airline keeps the fee."),
    ("You can go on with the tutor.", "You will go on with the tutor."),
    ("The court may freeze the account.", "The court must freeze the account."),
    ("The stain may stay.", "The stain will stay."),
]


@pytest.mark.parametrize(("authored", "candidate"), CHANGED)
def test_a_possibility_made_a_fact_is_refused(authored: str, candidate: str) -> None:
    assert refused(authored, candidate)
