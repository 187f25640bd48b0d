"""What English sentences about a home, its power and its animals speak of, and words that were too broad."""

from __future__ import annotations

import pytest

from engine.understanding.concepts import concepts, expressions
from engine.understanding.text import read_text
from engine.understanding.words import read_words


def _notions(text: str) -> set[str]:
    words = [word.text for word in read_words(read_text(text))]
    return {one for word in words for one in concepts(word)} | {notion for _, notion in expressions(words)}


@pytest.mark.parametrize(
    ("text", "notion"),
    [
        ("i do not want some random person wandering around my kitchen", "strangers"),
        ("my roomba does all the housework", "chores"),
        ("what if she knocks over the lamp", "damagedone"),
        ("nothing regular please, a single clean", "oneoff"),
        ("is a lockbox fine or shall i leave my keys with reception", "keyhand"),
        ("it is cloudy for most of the year", "sunlight"),
        ("can the powerwall run the house", "energystore"),
        ("when does it break even", "payback"),
        ("which brand are the inverters", "makerbrand"),
        ("are there incentives or a tax credit", "statehelp"),
        ("do i have a charging point for my ev", "evcharge"),
        ("will it catch fire", "firehazard"),
        ("how many workers will there be", "crewsize"),
        ("he howls when left alone", "petalone"),
        ("she still pees on the sofa", "petmess"),
        ("he lunges and growls", "petbad"),
        ("no choke chain and no punishment", "trainway"),
        ("the dress is not as pictured", "wrongitem"),
        ("the transfer has not landed", "pending"),
        ("do you take teenagers", "childpatient"),
    ],
)
def test_a_notion_is_met(text: str, notion: str) -> None:
    assert notion in _notions(text)


@pytest.mark.parametrize(
    ("text", "notion"),
    [
        ("my flat is on the third floor", "tires"),
        ("the installer was late", "installment"),
        ("traffic on the ring road", "phonecall"),
        ("she works in the finance department", "partpay"),
        ("breakfast is at nine", "broken"),
        ("a red scarf", "fear"),
        ("i am reading a book", "meter"),
        ("new years in vermont", "open"),
        ("head of sales at a bank", "discount"),
        ("insane weather today", "highprice"),
    ],
)
def test_a_broad_word_is_left_out(text: str, notion: str) -> None:
    assert notion not in _notions(text)
