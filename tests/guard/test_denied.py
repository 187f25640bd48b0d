"""Denials told otherwise in trades of every kind, and those that were dropped, made up or turned to another thing."""

from __future__ import annotations

import pytest

from engine.cue import Cue, Language
from engine.guard import check


def refused(authored: str, candidate: str) -> bool:
    language: Language = "ru" if any("а" <= sign.lower() <= "я" for sign in authored) else "en"
    return any(one.rule == "negation" for one in check(Cue("present", authored, language, ""), candidate))


KEPT = [
    (
        "Пломбу ставим только после лечения, без него нельзя.",
        "Пломбу ставим лишь после лечения: без него этого делать нельзя.",
    ),
    ("Пени перестают копиться.", "Пени больше не копятся."),
    ("Вам не нужно самому возить коробки.", "Возить какие-либо коробки самостоятельно вам не придётся."),
    ("Единственный гараж обычно не забирают.", "Единственный гараж обычно оставляют."),
    ("Экскурсия ни к чему не обязывает.", "Никаких обязательств экскурсия не накладывает."),
    ("Решите не продолжать, напишите.", "Передумаете, напишите."),
    ("Недавнюю царапину можно закрасить.", "Царапину, если она недавняя, можно закрасить."),
    ("Можно пока ничего.", "Можно пока ничего не брать."),
    ("Masks cannot be returned.", "We can't take masks back."),
    ("We do not take back boots that have been worn.", "Boots that have been worn we don't take back."),
    ("The ride is not for small children.", "If the children are small, the ride isn't meant for them."),
    ("Interest stops in June.", "No more interest is added in June."),
    ("If you choose not to go on, write.", "If you decide against going on, write."),
    ("We give yoga lessons on Mondays.", "We hold yoga lessons on Mondays."),
    ("The visit is free.", "The visit won't cost you anything."),
]


@pytest.mark.parametrize(("authored", "candidate"), KEPT)
def test_a_denial_told_otherwise_passes(authored: str, candidate: str) -> None:
    assert not refused(authored, candidate)


CHANGED = [
    ("Гараж не считаем, если он один.", "Гараж не считаем, если он не один."),
    ("Пени не копятся.", "Пени копятся."),
    ("Пени копятся.", "Пени перестают копиться, и они не копятся."),
    ("Экскурсия ни к чему не обязывает.", "Экскурсия обязывает к покупке."),
    ("Негативы не отдаём, снимки отдаём.", "Негативы отдаём, снимки не отдаём."),
    ("Ставим только после снимка.", "Ставим без снимка."),
    ("Ставим только после снимка.", "После снимка не ставим."),
    ("Masks cannot be returned.", "Masks can be returned."),
    ("We do not take back boots that have been worn.", "We take back boots that have been worn."),
    ("The ride is not for small children.", "If the children are small, the ride is for them."),
    ("Interest stops in June.", "Interest does not stop in June."),
    ("We take children only with a parent.", "We do not take children with a parent."),
    ("The visit is paid for.", "The visit is not paid for."),
]


@pytest.mark.parametrize(("authored", "candidate"), CHANGED)
def test_a_denial_dropped_or_turned_is_refused(authored: str, candidate: str) -> None:
    assert refused(authored, candidate)
