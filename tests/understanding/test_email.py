"""E-mail addresses as leads type and dictate them."""

from __future__ import annotations

from datetime import datetime

import pytest

from engine.understanding.reading import Ask, Reading
from engine.understanding.text import read_text
from engine.understanding.values.email import read

NOON = datetime.fromisoformat("2026-11-20T12:00")


def heard(text: str) -> tuple[Reading, ...]:
    return read(read_text(text), Ask("email", NOON))


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("anna@mail.ru", "anna@mail.ru"),
        ("ANNA@Mail.RU", "anna@mail.ru"),
        ("моя почта — anna_petrova-90@yandex.ru.", "anna_petrova-90@yandex.ru"),
        ("почта:anna@mail.ru", "anna@mail.ru"),
        ("<anna@mail.ru>", "anna@mail.ru"),
        ('"anna@mail.ru"!', "anna@mail.ru"),
        ("anna@mail.ru.Звоните", "anna@mail.ru"),
        ("anna@mail.ru,жду", "anna@mail.ru"),
        ("89261234567@mail.ru", "89261234567@mail.ru"),
        ("a.n.n.a@gmail.com", "a.n.n.a@gmail.com"),
        ("anna@sub.domain.company.com", "anna@sub.domain.company.com"),
        ("info@my-shop.online", "info@my-shop.online"),
        ("info@компания.рф", "info@компания.рф"),
        ("анна@почта.рус", "анна@почта.рус"),
        ("aaannna@mail.ru", "aaannna@mail.ru"),
        ("телеграм @anna_p почта anna@mail.ru", "anna@mail.ru"),
        ("anna@mail.ru тел 89261234567", "anna@mail.ru"),
    ],
)
def test_a_typed_address_is_taken_as_it_is(text: str, address: str) -> None:
    (reading,) = heard(text)
    assert (reading.value, reading.repaired, reading.evident) == (address, False, True)


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("anna собака mail точка ru", "anna@mail.ru"),
        ("анна собака мейл ру", "anna@mail.ru"),
        ("anna собачка gmail.com", "anna@gmail.com"),
        ("anna собака яндекс точка ру", "anna@yandex.ru"),
        ("anna точка petrova собака bk ru", "anna.petrova@bk.ru"),
        ("anna нижнее подчеркивание petrova собака bk ru", "anna_petrova@bk.ru"),
        ("anna дефис petrova собака list ru", "anna-petrova@list.ru"),
        ("anna at gmail dot com", "anna@gmail.com"),
        ("anna (at) mail.ru", "anna@mail.ru"),
        ("anna@gmail,com", "anna@gmail.com"),
        ("anna@mail ru", "anna@mail.ru"),
        ("anna@mail. ru", "anna@mail.ru"),
        ("anna @mail.ru", "anna@mail.ru"),
        ("anna @ gmail . com", "anna@gmail.com"),
        ("anna@@mail.ru", "anna@mail.ru"),
        ("anna@mail..ru", "anna@mail.ru"),
        ("anna@mail.ру", "anna@mail.ru"),
        ("anna@маил.ру", "anna@mail.ru"),
        ("петрова@mail.ru", "petrova@mail.ru"),
        ("anna@gmail.con", "anna@gmail.com"),
        ("anna@gmial.com", "anna@gmail.com"),
        ("anna@gmail.co", "anna@gmail.com"),
        ("anna@yndex.ru", "anna@yandex.ru"),
        ("anna@outlok.com", "anna@outlook.com"),
        ("anna@maill.ru", "anna@mail.ru"),
        ("anna@mail.ri", "anna@mail.ru"),
        ("anna@company.con", "anna@company.com"),
    ],
)
def test_a_guess_is_told_to_be_one(text: str, address: str) -> None:
    (reading,) = heard(text)
    assert (reading.value, reading.repaired) == (address, True)


@pytest.mark.parametrize("text", ["anna@mail.com", "anna@ya.ru", "anna@vk.com", "anna@mail.kz", "anna@email.com"])
def test_a_real_domain_is_not_repaired(text: str) -> None:
    (reading,) = heard(text)
    assert (reading.value, reading.others) == (text, ())


def test_what_was_typed_stays_as_the_other_reading() -> None:
    assert heard("anna@gmail.con")[0].others == ("anna@gmail.con",)


@pytest.mark.parametrize(
    "text",
    [
        "почты нет",
        "пишите на почту",
        "@anna_petrova",
        "@mail.ru",
        "anna@",
        "anna@mail",
        "user@localhost",
        "anna@127.0.0.1",
        "anna mail.ru",
        "https://t.me/@anna",
        "у меня собака и кошка",
        "моя собака рекс ру",
        "собака",
        "i am at home",
        "meet me at noon.",
        "anna..petrova@mail.ru",
    ],
)
def test_no_address(text: str) -> None:
    assert heard(text) == ()


@pytest.mark.parametrize("text", ["anna@mail.ru, ivan@bk.ru", "anna@mail.ru/ivan@bk.ru", "anna@mail.ru ivan@bk.ru"])
def test_two_addresses_are_two_readings(text: str) -> None:
    assert [reading.value for reading in heard(text)] == ["anna@mail.ru", "ivan@bk.ru"]


def test_the_evidence_is_what_the_lead_typed() -> None:
    text = "Пишите: Anna @ Mail,ru спасибо"
    (reading,) = heard(text)
    assert text[reading.start : reading.end] == "Anna @ Mail,ru"


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("anna(at)mail(dot)ru", "anna@mail.ru"),
        ("anna [at] mail [dot] ru", "anna@mail.ru"),
        ("anna 85 собака mail.ru", "anna85@mail.ru"),
        ("anna,petrova@mail.ru", "anna.petrova@mail.ru"),
        ("anna@gmail.соm", "anna@gmail.com"),
        ("anna@mail.rу", "anna@mail.ru"),
        ("anna＠mail.ru", "anna@mail.ru"),
        ("почта—anna@mail.ru", "anna@mail.ru"),
        ("почта-anna@mail.ru", "anna@mail.ru"),
        ("не anna@mail.ru, а anna@ya.ru", "anna@ya.ru"),
        ("anna@yandeks.ru", "anna@yandex.ru"),
        ("_anna@mail.ru", "_anna@mail.ru"),
        ("anna_@mail.ru", "anna_@mail.ru"),
        ("anna@xn--e1afmkfd.xn--p1ai", "anna@xn--e1afmkfd.xn--p1ai"),
    ],
)
def test_an_address_written_in_another_way(text: str, address: str) -> None:
    assert heard(text)[0].value == address


@pytest.mark.parametrize(
    "text", ["инста @anna.petrova", "тг @anna.petrova", "meet me at work dot com", "a n n a @ mail.ru"]
)
def test_a_nickname_and_a_sentence_are_no_address(text: str) -> None:
    assert heard(text) == ()
