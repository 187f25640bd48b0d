"""What Russian leads say of programs, courses for a trade and cleaning has its notion; a word that looks alike not."""

from __future__ import annotations

import pytest

from engine.understanding.concepts import concepts, expressions
from engine.understanding.text import read_text
from engine.understanding.words import read_words


def _notions(text: str) -> set[str]:
    said = [word.text for word in read_words(read_text(text))]
    return {notion for word in said for notion in concepts(word)} | {notion for _, notion in expressions(said)}


@pytest.mark.parametrize(
    ("text", "notion"),
    [
        ("а воронка и отчёты есть?", "functions"),
        ("сколько учёток в лимите, нас будет восемь", "seats"),
        ("клиентов придётся вручную заносить?", "datamove"),
        ("деньги дошли?", "paidalready"),
        ("новичков без опыта никуда не берут", "nojob"),
        ("какая нагрузка, сколько часов в неделю?", "workload"),
        ("питон и фигма в программе?", "codetool"),
        ("швабра нужна или своя химия?", "cleankit"),
        ("без подводных камней?", "hiddencost"),
        ("не торопите меня", "pushy"),
        ("поздравляю вас", "congrats"),
    ],
)
def test_a_field_of_talk_has_its_notion(text: str, notion: str) -> None:
    assert notion in _notions(text)


@pytest.mark.parametrize(
    ("text", "notion"),
    [
        ("у меня старый ноут", "tooold"),
        ("мне 29 лет", "tooold"),
        ("не могу себе позволить", "willpower"),
        ("с наступающим", "bye"),
        ("не выспался", "busy"),
        ("застеклить балкон можете?", "cleankind"),
    ],
)
def test_a_word_that_looks_alike_is_of_another_field(text: str, notion: str) -> None:
    assert notion not in _notions(text)
