"""The names of currencies."""

from __future__ import annotations

from datetime import datetime

import pytest

from engine.understanding.reading import Ask
from engine.understanding.text import read_text
from engine.understanding.values.currencies import NEVER_FIRST, currency_word, misspelt_currency, national
from engine.understanding.values.money import read
from engine.value import Money

NOW = datetime.fromisoformat("2026-11-20T12:00")
SAID = {
    "500 белорусских рублей": "BYN", "500 канадских долларов": "CAD", "100 шведских крон": "SEK",
    "10 кувейтских динаров": "KWD", "10 швейцарских франков": "CHF", "3000 турецких лир": "TRY", "5 тыс. тенге": "KZT",
    "3 млн. сум": "UZS", "500 тысяч в рублях": "RUB", "100 фунтов": "GBP",
    "100 swiss francs": "CHF", "twenty saudi riyals": "SAR", "ten egyptian pounds": "EGP", "500 us dollars": "USD",
    "US$500": "USD", "A$500": "AUD", "C$500": "CAD", "₪300": "ILS", "INR 33": "INR", "30CHF": "CHF", "5 pesos": "MXN",
    "1000 hong kong dollars": "HKD", "500ish dollars": "USD", "500+ dollars": "USD",
    "ten grand in dollars": "USD", "100 dollers": "USD", "fifty pence": "GBP", "50 cents": "USD", "50 копеек": "RUB",
}  # fmt: skip


@pytest.mark.parametrize(("text", "code"), SAID.items())
def test_a_currency_is_told_by_its_name(text: str, code: str) -> None:
    (reading,) = read(read_text(text), Ask("money", NOW))
    assert isinstance(reading.value, Money)
    assert reading.value.currency == code
    assert reading.evident


def test_an_adjective_makes_a_currency_only_of_its_own_coin() -> None:
    assert national("канадских", "долларов") == "CAD"
    assert national("канадских", "рублей") is None
    assert national("больших", "рублей") is None
    assert national("swiss", "dollars") is None


def test_a_slip_is_repaired_and_another_word_is_not() -> None:
    assert misspelt_currency("dollers") == "USD"
    assert misspelt_currency("collars") is None
    assert misspelt_currency("people") is None


@pytest.mark.parametrize("word", sorted(NEVER_FIRST - {"try", "mad", "cop"}))
def test_common_words_are_currencies_only_after_a_number(word: str) -> None:
    readings = read(read_text(f"{word} 500"), Ask("money", NOW))
    assert all(isinstance(one.value, Money) and one.value.currency is None for one in readings)
    assert currency_word("стол") is None
