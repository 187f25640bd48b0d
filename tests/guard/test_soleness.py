"""«Только» told as two denials, and denials that take the thing itself."""

from __future__ import annotations

import pytest

from engine.cue import Cue, Language
from engine.guard import check


def refused(authored: str, candidate: str) -> bool:
    language: Language = "ru" if any("а" <= sign.lower() <= "я" for sign in authored) else "en"
    return bool({one.rule for one in check(Cue("present", authored, language, ""), candidate)} & {"negation", "mark"})


KEPT = [
    ("Стрижём только привитых кошек.", "Непривитых кошек не стрижём, только привитых."),
    ("Возим только по городу.", "За пределы не возим, только по городу."),
    ("Принимаем в любой день, кроме субботы.", "Принимаем в любой день, только не в субботу."),
    ("We clip only healthy cats.", "We don't clip cats that are not healthy."),
    ("Yoga does not suit everyone.", "Not everyone is suited to yoga."),
    ("We are open any day except Monday.", "We are open any day but Monday."),
    ("The audio guide is optional.", "The audio guide is optional, you don't have to take it."),
]


@pytest.mark.parametrize(("authored", "candidate"), KEPT)
def test_only_told_otherwise_passes(authored: str, candidate: str) -> None:
    assert not refused(authored, candidate)


CHANGED = [
    ("Возим только по городу.", "По городу не возим, только за город."),
    ("Стрижём только привитых кошек.", "Привитых кошек не стрижём, только больных."),
    ("Стрижём только привитых кошек.", "Стрижём кошек."),
    ("Принимаем в любой день, кроме субботы.", "Принимаем в любой день."),
    ("We clip only healthy cats.", "We don't clip healthy cats."),
    ("Yoga suits everyone.", "Yoga does not suit everyone."),
    ("The guide is required.", "You don't have to take the guide."),
]


@pytest.mark.parametrize(("authored", "candidate"), CHANGED)
def test_only_turned_round_is_refused(authored: str, candidate: str) -> None:
    assert refused(authored, candidate)
