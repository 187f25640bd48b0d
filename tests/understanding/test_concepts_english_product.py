"""What English firms and households say of products, rivals, places, food and plans has notions of its own."""

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
        ("what can your platform do", "capability"),
        ("is there a kanban board", "crmtool"),
        ("my staff would never cope", "complicated"),
        ("a paper diary does the trick", "noneed"),
        ("how do you stack up against them", "compare"),
        ("that's what they all say", "distrust"),
        ("we've only just launched", "rightmoment"),
        ("i'm serving a customer", "busy"),
        ("it's a bit high for me", "highprice"),
        ("come down a bit and i will sign", "rebate"),
        ("enjoy your weekend", "wishwell"),
        ("do you ship to new zealand", "placename"),
        ("my name is kevin", "personname"),
        ("how fast is a cheetah", "animal"),
        ("tell me some trivia", "fact"),
        ("is a croissant fattening", "dish"),
        ("what did you just say", "unclear"),
        ("i can't approve that myself", "askothers"),
        ("any travel warnings for peru", "tripdanger"),
        ("i need a jump", "carbattery"),
    ],
)
def test_a_topic_is_heard_in_everyday_words(text: str, notion: str) -> None:
    assert notion in _notions(text)


@pytest.mark.parametrize(
    ("text", "notion"),
    [
        ("does it have a sales funnel", "rebate"),
        ("could our database leak", "datamove"),
        ("my back is killing me", "toothpain"),
        ("go back to the menu", "returning"),
    ],
)
def test_a_common_word_drags_no_topic_in(text: str, notion: str) -> None:
    assert notion not in _notions(text)
