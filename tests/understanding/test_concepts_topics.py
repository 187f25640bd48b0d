"""What customers of a trade ask about is told apart by topic, and words of everyday talk are of no such topic."""

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
        ("is there enough bone for it after a sinus lift", "implant"),
        ("do invisible aligners work for crowded teeth", "braces"),
        ("can i have coffee before a blood test", "testprep"),
        ("i need a sick note", "sickleave"),
        ("can a nurse come to my house", "homevisit"),
        ("do you do video consultations", "onlinedoctor"),
        ("the embassy turned me down last year", "visarefusal"),
        ("my passport expires in may", "passvalid"),
        ("who picks us up at the airport", "transferride"),
        ("is it half board", "boardplan"),
        ("turbulence makes me cry", "flyfear"),
        ("do you take part exchange", "tradein"),
        ("how many previous owners has it had", "carhistory"),
        ("it stalls and the engine light is on", "carsymptom"),
        ("my dog ate chocolate", "vetsick"),
        ("when will we get our photos", "photowait"),
        ("what is the corkage", "venuehire"),
        ("my hair went orange", "haircolour"),
        ("does it come with assembly included", "furnassemble"),
        ("the drum has an error code", "applfault"),
        ("will i lose my photos", "gadgetdata"),
        ("the tracking number does not work", "parcelwhere"),
        ("i want a table for six", "tablebook"),
        ("are they true to size", "sizefit"),
        ("can i open an account online", "bankopen"),
        ("what are my chances of winning", "lawodds"),
        ("she is not potty trained", "nurserydaily"),
    ],
)
def test_a_topic_is_heard_in_the_words_of_its_trade(text: str, notion: str) -> None:
    assert notion in _notions(text)


@pytest.mark.parametrize(
    ("text", "notion"),
    [
        ("i want to go home", "foodorder"),
        ("take away the old sofa", "foodorder"),
        ("looking forward to hearing from you", "lawcase"),
        ("how high are the rates", "furnfit"),
        ("the app crashes", "flyfear"),
        ("my internet connection is slow", "flightkind"),
        ("i caught a virus", "laptopfix"),
        ("could you fit me in", "sizefit"),
    ],
)
def test_a_common_word_is_of_no_topic(text: str, notion: str) -> None:
    assert notion not in _notions(text)
