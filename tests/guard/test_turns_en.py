"""English turns that say the same as a small word of the script, and their twins that do not."""

from __future__ import annotations

import pytest

from engine.cue import Cue
from engine.guard import check
from engine.message import Button

ALL = "We work remotely all over Russia."
APART = "The deposit is 25,000 ₽ and is paid separately from our fee."
ONLY = "You need only a mat and a bottle of water."
QUIT = "You have already quit twice."
TELL = "Tell us the area and we will count it more exactly."
VISIT = "Our flats are open. Would you like to visit one of them?"
BUY = "Tiles are paid separately. Will you buy them yourself or shall we do it?"
LIVING = "I have noted a resale flat. Is anyone living there now?"
SAME = [
    (ALL, "We work remotely across the whole of Russia."),
    (ALL, "We work remotely throughout Russia."),
    (APART, "Our fee and the deposit are paid separately, and the deposit is 25,000 ₽."),
    (ONLY, "All you need is a mat and a bottle of water."),
    (QUIT, "You have quit twice before."),
    (TELL, "Give us the area and we will count it more exactly."),
    (VISIT, "Our flats are open. Would you like to visit one?"),
    (BUY, "Tiles are paid separately. Will you buy them yourself, or shall we?"),
    (LIVING, "I have noted a resale flat. Is there anybody living there now?"),
]
OTHER = [
    (ALL, "We work remotely in Russia."),
    ("We never call at night all over the whole city.", "We call at night over the whole city."),
    (APART, "The deposit is 25,000 ₽, and the estimate is paid separately."),
    (ONLY, "All you need is provided, a mat and a bottle of water."),
    (ONLY, "You need a mat and a bottle of water."),
    ("You get the estimate twice.", "You get the estimate twice before."),
    (TELL, "Give us a call about the area."),
    (VISIT, "Our flats are open. Would you like to visit?"),
    (BUY, "Tiles are paid separately. Will you buy them yourself?"),
    (LIVING, "I have noted a resale flat. Everybody is living there now?"),
]


def cue(authored: str, *buttons: str) -> Cue:
    asked = authored.rsplit(". ", 1)[-1]
    question = asked if asked.endswith("?") else ""
    return Cue("present", authored, "en", question, buttons=tuple(Button(one, one) for one in buttons))


@pytest.mark.parametrize(("authored", "candidate"), SAME)
def test_the_same_in_another_turn(authored: str, candidate: str) -> None:
    assert not check(cue(authored), candidate)


@pytest.mark.parametrize(("authored", "candidate"), OTHER)
def test_something_else_in_a_like_turn(authored: str, candidate: str) -> None:
    assert check(cue(authored), candidate)


def test_a_yes_that_opens_an_answer_is_no_option() -> None:
    opened = cue("Yes, we buy the materials ourselves. Do you have a design project?", "Yes", "No")
    assert not check(opened, "That's right, we buy the materials ourselves. Do you have a design project?")
    offered = cue("Do you have a design project, yes or no?", "Yes", "No")
    assert check(offered, "Do you have a design project or no?")
