"""Phone numbers as leads type and dictate them."""

from __future__ import annotations

from datetime import datetime

import pytest

from engine.understanding.reading import Ask, Reading
from engine.understanding.text import read_text
from engine.understanding.values.phone import read

NOON = datetime.fromisoformat("2026-11-20T12:00")
MINE = "+79261234567"


def heard(text: str, region: str = "RU", awaited: bool = True) -> tuple[Reading, ...]:
    return read(read_text(text), Ask("phone", NOON, region=region, awaited=awaited))


@pytest.mark.parametrize(
    "text",
    [
        "8 (926) 123-45-67",
        "+7(926)1234567",
        "+7-926-123-45-67",
        "7(926)123 45 67",
        "926 123 45 67",
        "(926) 123-45-67",
        "9261234567",
        "89261234567",
        "8926123-45-67",
        "8 926 123 4567",
        "89 26 123 45 67",
        "8 9 2 6 1 2 3 4 5 6 7",
        "8.926.123.45.67",
        "8_926_123_45_67",
        "8*926*123*45*67",
        "8–926–123–45–67",
        "8 (926) 123 - 45 - 67",
        "+ 7 926 123 45 67",
        "+8 926 123 45 67",
        "８９２６１２３４５６７",
        "8 926 123 45 67 Иван",
        "Иван89261234567",
        "тел:89261234567",
        "т.89261234567",
        "https://wa.me/79261234567",
        "мне 25 лет 89261234567",
        "квартира 25 89261234567",
        "код 123456 телефон 89261234567",
        "звоните 89261234567 с 10 до 12",
        "89261234567, после 18:00",
        "8 926 123 45 67 доб. 123",
        "8 926 123 45 67 (123)",
        "восемь девятьсот двадцать шесть 123 45 67",
        "плюс семь девятьсот двадцать шесть сто двадцать три сорок пять шестьдесят семь",
        "восемь девять два шесть один два три четыре пять шесть семь",
        "8 926 сто двадцать три сорок пять 67",
        "девятьсот двадцать шесть сто двадцать три сорок пять шестьдесят семь",
        "eight nine two six one two three four five six seven",
        "8 926 l23 45 67",
        "8-926-12З-45-67",
    ],
)
def test_one_number_in_many_shapes(text: str) -> None:
    assert [reading.value for reading in heard(text)] == [MINE]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("8 926 1О0 45 67", "+79261004567"),
        ("8 926 ноль ноль один 45 67", "+79260014567"),
        ("8 800 555 35 35", "+78005553535"),
        ("8 (4852) 12-34-56", "+74852123456"),
        ("8 701 234 56 78", "+77012345678"),
        ("77012345678", "+77012345678"),
        ("+380 50 123 45 67", "+380501234567"),
        ("375291234567", "+375291234567"),
        ("8 10 375 29 123 45 67", "+375291234567"),
        ("+996 555 123 456", "+996555123456"),
        ("+992 918 12 34 56", "+992918123456"),
        ("+374 91 123456", "+37491123456"),
        ("+995 555 12 34 56", "+995555123456"),
        ("+994 50 123 45 67", "+994501234567"),
        ("+44 20 7946 0958", "+442079460958"),
        ("+49 151 12345678", "+4915112345678"),
        ("+1 (212) 555-0123", "+12125550123"),
    ],
)
def test_numbers_of_many_countries(text: str, number: str) -> None:
    assert [reading.value for reading in heard(text)] == [number]


@pytest.mark.parametrize(
    "text",
    [
        "123-45-67",
        "123456",
        "8 926 123 45 6",
        "+7 926 123 45",
        "892612345678",
        "00 7 926 123 45 67",
        "бюджет 10 000 000 рублей",
        "89 000 000 000 руб",
        "89261234567 рублей",
        "2 500 000",
        "1000000000",
        "ИНН 7707083893",
        "ИНН: 770708389312",
        "ОГРН 1027700132195",
        "карта 2202 2001 2345 6789",
        "4276 3800 1234 5678",
        "4276380012345678",
        "счет 40817810099910004312",
        "паспорт 4509 123456",
        "снилс 112-233-445 95",
        "25.11.2026 15:30",
        "с 10 до 12 25 ноября 2026",
        "у меня 2 магазина и 5 сотрудников",
        "сто двадцать три",
        "звоните",
        "",
    ],
)
def test_other_digits_are_no_phone(text: str) -> None:
    assert heard(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "89261234567 89161234567",
        "89261234567, 8 916 123-45-67",
        "89261234567/89161234567",
        "+7 926 123 45 67 и 8 916 123 45 67",
        "+79261234567 +79161234567",
    ],
)
def test_two_numbers_are_two_readings(text: str) -> None:
    assert [reading.value for reading in heard(text)] == [MINE, "+79161234567"]


@pytest.mark.parametrize(
    ("region", "text", "number"),
    [
        ("KZ", "8 701 234 56 78", "+77012345678"),
        ("KZ", "7012345678", "+77012345678"),
        ("BY", "8 029 123-45-67", "+375291234567"),
        ("UA", "050 123 45 67", "+380501234567"),
        ("US", "(212) 555-0123", "+12125550123"),
    ],
)
def test_a_national_number_belongs_to_the_region_asked(region: str, text: str, number: str) -> None:
    assert [reading.value for reading in heard(text, region)] == [number]


def test_a_bare_ten_digit_number_is_not_evident_unless_awaited() -> None:
    assert heard("9261234567")[0].evident
    assert not heard("9261234567", awaited=False)[0].evident
    assert heard("8 926 123-45-67", awaited=False)[0].evident


def test_both_prefixes_at_once_are_a_guess() -> None:
    assert heard("+8 926 123 45 67")[0].repaired
    assert not heard("+7 926 123 45 67")[0].repaired


def test_the_evidence_is_what_the_lead_typed() -> None:
    text = "Иван, +7 926 123-45-67, жду"
    (reading,) = heard(text)
    assert text[reading.start : reading.end] == "+7 926 123-45-67"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("не 8 916 123-45-67, а 8 926 123-45-67", MINE),
        ("раньше был 89161234567, теперь 89261234567", MINE),
        ("8/926/1234567", MINE),
        ("8️⃣9️⃣2️⃣6️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣", MINE),
        ("８９２６１２３４５６７", MINE),
        ("8 девятьсот три 200 пятьдесят шестьдесят", "+79032005060"),
        ("0049 151 23456789", "+4915123456789"),
        ("00375 29 123 45 67", "+375291234567"),
        ("долг 500 000, 8 926 123 45 67", MINE),
        ("8 926 123 45 67, 500 тыс долг", MINE),
        ("89261234567, 500 тыс долг", MINE),
        ("восемь девятьсот двадцать шесть, дальше сто двадцать три, сорок пять, шестьдесят семь", MINE),
        ("восемь девятьсот ноль пять двести двадцать два ноль один ноль два", "+79052220102"),
    ],
)
def test_a_phone_among_other_things(text: str, expected: str) -> None:
    assert heard(text)[0].value == expected


@pytest.mark.parametrize(
    "text",
    [
        "долг 9261234567",
        "не 89261234567",
        "id9261234567",
        "https://vk.com/id9261234567",
        "ivan9261234567@mail.ru",
        "89261234567@mail.ru",
        "8 926 123 45 67 8",
        "8 926 123 45 67 0 2",
        "заявка 9261234567",
        "007 926 123 45 67",
    ],
)
def test_digits_of_something_else_are_no_phone(text: str) -> None:
    assert heard(text) == ()


@pytest.mark.parametrize(
    ("region", "text", "expected"),
    [
        ("BY", "29 123 45 67", "+375291234567"),
        ("UZ", "90 123 45 67", "+998901234567"),
        ("AM", "091 123456", "+37491123456"),
        ("US", "212.736.5000 ext 5", "+12127365000"),
    ],
)
def test_a_national_number_is_as_long_as_its_country_has_it(region: str, text: str, expected: str) -> None:
    assert heard(text, region)[0].value == expected


def english(text: str, awaited: bool = True, locale: str = "en") -> list[object]:
    ask = Ask("phone", NOON, locale=locale, region="RU", awaited=awaited)
    return [one.value for one in read(read_text(text), ask)]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("07911 123456", "+447911123456"),
        ("call me on 07911123456 mate", "+447911123456"),
        ("447911123456", "+447911123456"),
        ("1 415 555 0132", "+14155550132"),
        ("89161234567", "+79161234567"),
        ("9161234567", "+79161234567"),
    ],
)
def test_who_speaks_english_may_leave_out_the_plus(text: str, number: str) -> None:
    assert english(text) == [number]


@pytest.mark.parametrize(
    "text", ["0412345678", "7911 123456", "891612345678", "916123456789", "8916123456", "order 447911123456"]
)
def test_digits_of_nobody_knows_which_country_are_no_phone(text: str) -> None:
    assert english(text) == []


def test_a_foreign_number_without_a_plus_is_taken_only_where_it_was_asked_for_in_english() -> None:
    assert english("07911 123456", awaited=False) == []
    assert english("07911 123456", locale="ru") == []
