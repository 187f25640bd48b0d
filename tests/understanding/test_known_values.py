"""What is said of a value that is known already: more of it, or the tail of a phone."""

from __future__ import annotations

from datetime import datetime

import pytest

from engine.hours import instant
from engine.plain import plain_value
from engine.script import Script
from engine.session import Session
from engine.understanding.understand import understand
from engine.value import Moment, Money, Value, point

SCRIPT = """
id: test
start: first
voice: {name: Дарья}
slots:
  debt: {type: money, min: 1 000, hear: {words: [долг, должен, должна, owe]}, ask: Долг?}
  income: {type: money, min: 1 000, hear: {words: [доход, зарплата]}, ask: Доход?}
  banks: {type: integer, hear: {words: [банк]}, ask: "Сколько у вас кредитов?"}
  overdue: {type: duration, hear: {words: [просрочка]}, ask: Просрочка?}
  phone: {type: phone, ask: Телефон?}
  call_at: {type: datetime, future: true, ask: Когда?}
  right: {type: yes_no, ask: "Всё верно?"}
states:
  first: {collect: [debt, income, banks, overdue, phone, call_at, right], next: last}
  last: {say: Всё., outcome: won}
"""
NOW = instant(datetime(2026, 11, 20, 12), "Europe/Moscow")
KNOWN: dict[str, Value] = {
    "debt": Money(800_000, 800_000, "RUB"),
    "income": Money(40_000, 40_000, "RUB"),
    "banks": point(3),
    "overdue": point(7_776_000),
    "phone": "+79261112222",
    "call_at": Moment(datetime(2026, 11, 25, 12), None, "minute"),
}


def heard(script: Script, text: str, awaiting: str = "right") -> dict[str, list[object]]:
    """Return the slots heard, each with its readings and whether it is believed at once."""
    known = {name: value for name, value in KNOWN.items() if name != awaiting}
    session = Session("lead", "test", "f", "ru", NOW, "first", "first", awaiting=awaiting, slots=known)
    found: dict[str, list[object]] = {}
    for event in understand(script, session, text, NOW):
        if event.kind == "slot":
            values = [plain_value(one) for one in (event.value, *event.others) if one is not None]
            plain = [one.get("low", one.get("from")) if isinstance(one, dict) else one for one in values]
            found[event.name] = [*plain, event.sure]
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("налогу ещё должна 30", {"debt": [830_000, False]}),
        ("другу тоже должна 200 тысяч", {"debt": [1_000_000, False]}),
        ("кроме того, должна 200 тысяч друзьям", {"debt": [1_000_000, False]}),
        ("плюс долг 100 тысяч по жкх", {"debt": [900_000, False]}),
        ("I also owe 200k to friends", {"debt": [1_000_000, False]}),
        ("зарплата ещё 20 тысяч", {"income": [60_000, False]}),
        ("банков ещё 2", {"banks": [5, False]}),
        # it may be what is left, or more: both are put to the lead
        ("долг ещё остался 200 тысяч", {"debt": [1_000_000, 200_000, False]}),
        ("ой ошиблась, долг ещё 200 тысяч", {"debt": [1_000_000, 200_000, False]}),
        # what cannot be summed stays as it was
        ("просрочка ещё 2 месяца", {}),
        ("ещё номер 89263334455", {}),
        # said anew
        ("всё ещё должна 700 тысяч", {"debt": [700_000, True]}),
        ("ещё раз: долг 700 тысяч", {"debt": [700_000, True]}),
        ("всего долг ещё больше, 900 тысяч", {"debt": [900_000, True]}),
        ("долг теперь 900 тысяч", {"debt": [900_000, True]}),
        ("нет, долг 900 тысяч", {"debt": [900_000, True]}),
        ("ещё раз номер 89263334455", {"phone": ["+79263334455", True]}),
    ],
)
def test_more_of_a_known_value_never_takes_its_place(script: Script, text: str, expected: dict[str, object]) -> None:
    assert heard(script, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("не, номер на 23 кончается", ["+79261112223", True]),
        ("ой номер на 34 кончается", ["+79261112234", True]),
        ("а не стоп, с 68 в конце", ["+79261112268", True]),
        ("номер не на 22, а на 23 кончается", ["+79261112223", True]),
        ("на 23 кончается, а не на 22", ["+79261112223", True]),
        ("не 22 а 98 на конце", ["+79261112298", True]),
        ("последние цифры 33 44", ["+79261113344", True]),
        ("последние две цифры тридцать три", ["+79261112233", True]),
        ("на конце сорок пять", ["+79261112245", True]),
        ("it ends in 45", ["+79261112245", True]),
        ("the last two digits are 45", ["+79261112245", True]),
        # less is said: it is put to the lead
        ("не 22, а 98", ["+79261112298", False]),
        ("не 89 а 98 на конце", ["+79261112298", False]),
        ("ой 33 45", ["+79261113345", False]),
        ("номер 23", ["+79261112223", False]),
    ],
)
def test_the_tail_of_a_known_phone_is_corrected(script: Script, text: str, expected: list[object]) -> None:
    assert heard(script, text) == {"phone": expected}


@pytest.mark.parametrize(
    "text", ["в последние 3 месяца", "ой 15 30", "номер на 22 кончается", "дом 23 в конце улицы", "в конце 2023 года"]
)
def test_other_numbers_are_no_tail(script: Script, text: str) -> None:
    assert "phone" not in heard(script, text)


def test_the_tail_goes_to_no_slot_that_was_asked(script: Script) -> None:
    assert heard(script, "не, номер на 23 кончается", "income") == {"phone": ["+79261112223", True]}
    assert "phone" not in heard(script, "ой 33 45", "income")
    assert "phone" not in heard(script, "в конце 23", "call_at")
    assert "phone" not in heard(script, "не 3, а 12")
