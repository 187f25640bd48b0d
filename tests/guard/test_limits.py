"""A day stays on its side: what is so until it is not told as so from it on; honest rewordings of the bound pass."""

import pytest

from engine.cue import Cue
from engine.guard import check


def passes(authored: str, candidate: str) -> bool:
    lang = "en" if authored.isascii() else "ru"
    return not check(Cue("say", authored, lang), candidate)


HARMED = [
    ("Звоните до 30 августа.", "Звоните с 30 августа."),
    ("Звоните до 30 августа.", "Звоните от 30 августа."),
    ("Звоните до 30 августа.", "Звоните 30 августа."),
    ("Звоните с 30 августа.", "Звоните до 30 августа."),
    ("Оплату нужно внести до 28 июня.", "Внести оплату нужно начиная с 28 июня."),
    ("Места держим до пятницы.", "Держим места с пятницы."),
    ("Скидка действует до июля.", "Скидка действует с июля."),
    ("Скидка до 30.06.", "Скидка с 30.06."),
    ("Встреча будет 5 мая.", "Встреча будет до 5 мая."),
    ("Please pay by 28 June.", "Please pay from 28 June."),
    ("Please pay by 28 June.", "Please pay on 28 June."),
    ("We hold the place until Friday.", "We hold the place from Friday."),
    ("We hold the place until June.", "We hold the place from June."),
    ("The price stays the same until 30 November.", "The price stays the same from November 30."),
]
HONEST = [
    ("Звоните до 30 августа.", "Позвоните до 30 августа."),
    ("Звоните до 30 августа.", "Звоните не позднее 30 августа."),
    ("Оплату нужно внести до 28 июня.", "Нужно внести оплату не позже 28 июня."),
    ("Оплату нужно внести до 28 июня.", "Оплату нужно внести в срок до 28 июня."),
    ("Места держим до пятницы.", "До пятницы места держим."),
    ("Бассейн закрыт с 1 по 10 июля.", "С 1 по 10 июля бассейн закрыт."),
    ("Смета будет не раньше 9 мая.", "Смета будет после 9 мая."),
    ("Занятия начнутся 5 мая.", "Занятия начинаются с 5 мая."),
    ("Please pay by 28 June.", "Please pay by June 28."),
    ("Please pay by 28 June.", "Please pay no later than 28 June."),
    ("We hold the place until Friday.", "Until Friday we hold the place."),
    ("Your card is valid until 30 November.", "Your card stays valid until November 30."),
]


@pytest.mark.parametrize(("authored", "candidate"), HARMED)
def test_a_day_on_another_side_is_refused(authored: str, candidate: str) -> None:
    assert not passes(authored, candidate)


@pytest.mark.parametrize(("authored", "candidate"), HONEST)
def test_the_same_side_in_other_words_passes(authored: str, candidate: str) -> None:
    assert passes(authored, candidate)
