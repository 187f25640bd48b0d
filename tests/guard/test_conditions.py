"""Conditions told without their «если», and those that were dropped, made up or turned round."""

from __future__ import annotations

import pytest

from engine.cue import Cue, Language
from engine.guard import check


def refused(authored: str, candidate: str) -> bool:
    language: Language = "ru" if any("а" <= sign.lower() <= "я" for sign in authored) else "en"
    return any(one.rule == "condition" for one in check(Cue("present", authored, language, ""), candidate))


KEPT = [
    ("Lockers are not provided.", "We don't provide lockers."),
    ("May I give the vet your number?", "Is it all right if I give the vet your number?"),
    ("Не получится прийти, перенесём сеанс.", "Если прийти не получится, перенесём сеанс."),
    ("Если спина болит сильно, приходите сразу.", "При сильной боли в спине приходите сразу."),
    ("Если рейс задержат, звоните в чат.", "Рейс задержат? Тогда звоните в чат."),
    ("Если ковёр старый, краска может сойти.", "Старый ковёр может потерять краску."),
    ("Если передумаете ехать, сообщите за сутки.", "Передумаете ехать, сообщите за сутки."),
    ("При отмене брони депозит остаётся у отеля.", "Если отмените бронь, депозит остаётся у отеля."),
    ("Пропущенный сеанс можно перенести.", "Если пропустите сеанс, его можно перенести."),
    ("Позвоните, и мы всё перенесём.", "Если позвоните, мы всё перенесём."),
    ("If the seal is broken, we take no returns.", "With a broken seal we take no returns."),
    ("If you buy the tyres here, fitting is free.", "Buy the tyres here and fitting is free."),
    ("If the parcel is late, write to us.", "Is the parcel late? Write to us."),
    ("If the paint is old, it may crack.", "Old paint may crack."),
    ("The room is yours if you arrive by noon.", "The room is yours as long as you arrive by noon."),
    ("Spread over days, it comes to less than 90 ₽.", "If you look at it per day, it comes to less than 90 ₽."),
]


@pytest.mark.parametrize(("authored", "candidate"), KEPT)
def test_a_condition_told_otherwise_passes(authored: str, candidate: str) -> None:
    assert not refused(authored, candidate)


CHANGED = [
    ("We come provided you pay first.", "We come."),
    ("We keep the car. We wash it.", "We keep the car if we wash it."),
    ("Получится прийти, перенесём сеанс.", "Если прийти не получится, перенесём сеанс."),
    ("Если трещина по нашей вине, чиним сами.", "Любую трещину чиним сами."),
    ("Если ковёр старый, краска может сойти.", "Краска ковра может сойти."),
    ("Если оформите у нас страховку, доставка дешевле.", "Доставка у нас дешевле."),
    ("Доставка входит в цену.", "Доставка входит в цену, если заказ большой."),
    ("Если болит спина, приходите без записи.", "Приходите без записи."),
    ("If the crack is our fault, we mend it.", "We mend any crack."),
    ("If you buy the tyres here, fitting is free.", "Fitting is free."),
    ("Fitting is free.", "Fitting is free as long as you buy the tyres here."),
    ("Your deposit is kept unless you cancel in time.", "Your deposit is kept."),
    ("We deliver on Sundays.", "We deliver on Sundays if the order is paid."),
]


@pytest.mark.parametrize(("authored", "candidate"), CHANGED)
def test_a_condition_dropped_or_made_up_is_refused(authored: str, candidate: str) -> None:
    assert refused(authored, candidate)
