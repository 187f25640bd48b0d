"""Who does it, told with another order of words, and given to another."""

from __future__ import annotations

import pytest

from engine.cue import Cue, Language
from engine.guard import check


def refused(authored: str, candidate: str) -> bool:
    language: Language = "ru" if any("а" <= sign.lower() <= "я" for sign in authored) else "en"
    return any(one.rule == "doer" for one in check(Cue("present", authored, language, ""), candidate))


KEPT = [
    ("В набор входят миска, лежак и щётка. Корм докупают.", "Миска, лежак и щётка входят в набор, корм докупают."),
    ("The trial commits you to nothing.", "You are not committed to anything by the trial."),
    ("I have told the vet, Anna will answer.", "The vet knows already, Anna will answer."),
    ("The tutor will tell you the price.", "You will hear the price from the tutor."),
    ("Деньги не возвращаются.", "Деньги уже не вернём."),
    ("Мастера зовут Пётр, он приедет с инструментами.", "Приедет мастер, его зовут Пётр, с ним инструменты."),
    ("Delivery in the suburbs takes 2 days.", "Suburban delivery takes 2 days."),
    ("Cleaning a carpet takes 3 hours.", "Carpet cleaning takes 3 hours."),
    ("Your deposit up to the limit stays with you.", "Up to the limit your deposit stays with you."),
    ("Write when you get access.", "Write once you have access."),
    (
        "You need a paper if the nurse goes instead of you. You may also come.",
        "The paper is needed if the nurse goes for you.",
    ),
]


@pytest.mark.parametrize(("authored", "candidate"), KEPT)
def test_the_same_doer_passes(authored: str, candidate: str) -> None:
    assert not refused(authored, candidate)


CHANGED = [
    ("I have told the vet, Anna will answer.", "You know the vet, Anna will answer."),
    ("Я уже передала вопрос ветеринару.", "Вы уже передали вопрос ветеринару."),
    ("We commit you to nothing.", "You commit us to nothing."),
    ("Мастер приедет с инструментами.", "Приезжайте с инструментами."),
    ("Мастер выбирает плитку, вы платите.", "Вы выбираете плитку."),
    ("The nurse prepares the room, you bring the towel.", "You prepare the room."),
    ("We buy the paint.", "You buy the paint."),
    ("Call the bank.", "We will call the bank."),
    ("The rough work is ours.", "The rough work is yours."),
    ("Your consent is needed.", "Our consent is needed."),
    ("The courier comes and calls.", "You come and call the courier."),
]


@pytest.mark.parametrize(("authored", "candidate"), CHANGED)
def test_another_doer_is_refused(authored: str, candidate: str) -> None:
    assert refused(authored, candidate)
