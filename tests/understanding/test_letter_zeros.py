"""Letters typed for digits."""

from __future__ import annotations

import pytest

from engine.understanding.text import read_text
from engine.understanding.values.letter_zeros import with_zeros

DIGITS = {
    "1ОО": ["100"],
    "1O0": ["100"],
    "2О тысяч": ["20", "тысяч"],
    "1ООООО": ["100000"],
    "5ОО ООО": ["500", "000"],
    "5ОО.ООО": ["500", ".", "000"],
    "1 О00": ["1", "000"],
    "З00": ["300"],
    "1З0": ["130"],
}
WORDS = ["о чём речь", "2 ООО", "ООО Ромашка", "5 о чём", "о 5", "500", "з", "3 оо"]


@pytest.mark.parametrize(("text", "tokens"), DIGITS.items())
def test_a_letter_beside_a_digit_is_a_digit(text: str, tokens: list[str]) -> None:
    utterance = with_zeros(read_text(text))
    assert [token.text for token in utterance.tokens] == tokens
    assert utterance.tokens[0].start == 0
    assert utterance.tokens[-1].end == len(text)


@pytest.mark.parametrize("text", WORDS)
def test_a_letter_of_a_word_stays_one(text: str) -> None:
    utterance = read_text(text)
    assert with_zeros(utterance) == utterance
