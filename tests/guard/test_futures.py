"""What will be: the script's own told in other verbs, and what it never said would be."""

from __future__ import annotations

import pytest

from engine.cue import Cue, Language
from engine.guard import check


def refused(authored: str, candidate: str) -> bool:
    language: Language = "ru" if any("а" <= sign.lower() <= "я" for sign in authored) else "en"
    return any(one.rule == "future" for one in check(Cue("present", authored, language, ""), candidate))


KEPT = [
    ("Занятие назначено на 3 марта.", "Занятие пройдёт 3 марта."),
    ("The notary will read it by 3 March.", "By 3 March the notary will have read it."),
    ("Cards and cash are fine.", "You can pay by card or in cash."),
    ("Точную цену покажет смета.", "Точную цену даст смета."),
    ("Мастер скажет цену.", "Мастер сориентирует по цене."),
    ("Месяц скоро закончится.", "Месяц почти закончился."),
    ("Исход спора предсказать нельзя.", "Чем закончится спор, предсказать нельзя."),
    ("Курьер позвонит за час.", "Курьер предупредит за час звонком."),
    ("I will not call any more.", "I'll stop calling."),
    ("You can go on reading with it.", "You can keep reading with it."),
    ("The bill will show the sum.", "The bill will give you the sum."),
]


@pytest.mark.parametrize(("authored", "candidate"), KEPT)
def test_a_future_told_otherwise_passes(authored: str, candidate: str) -> None:
    assert not refused(authored, candidate)


CHANGED = [
    ("Занятие назначено на 3 марта.", "Занятие прошло 3 марта."),
    ("The notary will read it by 3 March.", "The notary has read it by 3 March."),
    ("Мастер посмотрит кран.", "Кран заработает."),
    ("Исход спора обсудим.", "Чем закончится спор, суд обрадует."),
    ("Мастер скажет цену.", "Мастер даст скидку."),
    ("Запишем вас на вторник.", "Записал вас на вторник."),
    ("You can borrow the skates.", "You can keep the skates."),
    ("The coach will show the moves.", "The coach will adore you."),
    ("The tutor checks your level.", "It will soon get easier."),
    ("I will not call any more.", "I will sue you."),
]


@pytest.mark.parametrize(("authored", "candidate"), CHANGED)
def test_a_new_future_is_refused(authored: str, candidate: str) -> None:
    assert refused(authored, candidate)
