"""The last six months are not the first ones: which of several terms is meant stays; other words for it pass."""

import pytest

from engine.cue import Cue
from engine.guard import check


def passes(authored: str, candidate: str) -> bool:
    lang = "en" if authored.isascii() else "ru"
    return not check(Cue("say", authored, lang), candidate)


HARMED = [
    ("Have you taken any new loans in the last six months?", "Have you taken any new loans in the first six months?"),
    ("Have you taken any new loans in the last 3 months?", "Have you taken any new loans in the next 3 months?"),
    ("We open next week.", "We opened last week."),
    ("Брали ли вы новые кредиты за последние 6 месяцев?", "Брали ли вы новые кредиты за первые 6 месяцев?"),
    ("Брали ли вы кредиты в прошлом году?", "Брали ли вы кредиты в следующем году?"),
    ("Открываемся на следующей неделе.", "Открываемся на прошлой неделе."),
]
HONEST = [
    ("We need your statements for the last six months.", "We need your statements for the past six months."),
    ("We open next week.", "We are opening next week."),
    ("Нужна выписка за последние 6 месяцев.", "Нужна выписка за последние полгода."),
    ("Открываемся на следующей неделе.", "На следующей неделе открываемся."),
]


@pytest.mark.parametrize(("authored", "candidate"), HARMED)
def test_another_term_is_refused(authored: str, candidate: str) -> None:
    assert not passes(authored, candidate)


@pytest.mark.parametrize(("authored", "candidate"), HONEST)
def test_the_same_term_in_other_words_passes(authored: str, candidate: str) -> None:
    assert passes(authored, candidate)
