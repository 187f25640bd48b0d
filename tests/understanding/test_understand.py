"""Which slot a value belongs to, what corrects what, and what a message is not."""

from __future__ import annotations

from dataclasses import replace
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
  name: {type: person_name, ask: Имя?}
  debt: {type: money, min: 1 000, hear: {words: [долг, должен]}, ask: Долг?}
  income: {type: money, hear: {words: [доход, зарплата]}, ask: Доход?}
  banks: {type: integer, hear: {words: [банк]}, ask: "Сколько у вас кредитов?"}
  overdue: {type: duration, none: [плачу вовремя], hear: {words: [просрочка]}, ask: Просрочка?}
  home: {type: choice, ask: Жильё?, options: {own: [Своя квартира, своя], rent: [Снимаю, съёмная]}}
  agrees: {type: yes_no, ask: Записать?}
  worry: {type: text, ask: Что смущает?}
  phone: {type: phone, ask: Телефон?, consent: Согласие.}
  city: {type: city, ask: Город?}
  call_at: {type: datetime, future: true, ask: Когда?}
states:
  first: {collect: [name, debt, income, banks, overdue, home, agrees, worry, phone, city, call_at], next: last}
  last: {say: Всё., outcome: won}
objections:
  price: {hear: {words: [дорого]}, replies: [Понимаю.], then: last}
answers:
  cost: {hear: {words: [сколько стоит]}, reply: Пять рублей.}
"""
NOW = instant(datetime(2026, 11, 20, 12), "Europe/Moscow")


def heard(script: Script, awaiting: str | None, known: dict[str, Value], text: str) -> dict[str, object]:
    """Return what was heard: slots with plain values (``!name`` for a correction), acts under their names."""
    session = Session("lead", "test", "f", "ru", NOW, "first", "first", awaiting=awaiting, slots=known)
    found: dict[str, object] = {}
    for event in understand(script, session, text, NOW):
        assert text[event.evidence.start : event.evidence.end] == event.evidence.span
        name = f"!{event.name}" if event.corrects else event.name
        value = plain_value(event.value)
        found[name] = value.get("low", value.get("from")) if isinstance(value, dict) else value
    return found


CALL = Moment(datetime(2026, 11, 21, 12), None, "minute")
KNOWN: dict[str, Value] = {"name": "Иван", "debt": Money(300_000, 300_000, "RUB"), "banks": point(3)}


@pytest.mark.parametrize(
    ("awaiting", "known", "text", "expected"),
    [
        # the awaited slot eats its words
        ("debt", {}, "500", {"debt": 500}),
        ("banks", {}, "3", {"banks": 3}),
        ("name", {}, "Оля", {"name": "Оля"}),
        ("home", {}, "снимаю", {"home": "rent"}),
        ("agrees", {}, "ну давайте", {"agrees": True}),
        ("agrees", {}, "запишите на завтра в 14", {"agrees": True, "call_at": "2026-11-21T14:00:00"}),
        ("agrees", {}, "у меня собрание завтра в 14:00", {}),
        ("agrees", {}, "не могу завтра в 14:00", {}),
        ("agrees", {}, "работаю официально", {}),
        ("agrees", KNOWN, "нет, 5", {"!banks": 5}),
        ("agrees", KNOWN, "нет, 5 кредитов", {"!banks": 5}),
        ("agrees", {}, "нет, 5 кредитов", {"banks": 5}),
        ("agrees", KNOWN, "нет, 5 окон", {"agrees": False}),
        ("agrees", KNOWN, "i'm not afraid", {}),
        ("worry", {}, "боюсь коллекторов", {"worry": "боюсь коллекторов"}),
        # unless they name another slot
        ("debt", {}, "зарплата 40 тысяч", {"income": 40_000}),
        ("banks", {}, "долг 500 тысяч", {"debt": 500_000}),
        # several things in one message, each by the words beside it
        (
            "name",
            {},
            "я Оля, долг 450 тыс, просрочка 4 месяца",
            {"name": "Оля", "debt": 450_000, "overdue": 10_368_000},
        ),
        ("debt", {}, "долг 500 тысяч, доход 40 тысяч", {"debt": 500_000, "income": 40_000}),
        ("name", {}, "доход 40 тысяч а долг 500 тысяч", {"income": 40_000, "debt": 500_000}),
        # a bare number only fills the awaited slot; a self-evident value the one slot of its type
        ("name", {}, "500", {}),
        ("name", {}, "89172345678", {"phone": "+79172345678"}),
        ("banks", {"debt": Money(5, 5)}, "40 тысяч рублей", {"income": 40_000}),
        ("name", {}, "40 тысяч рублей", {}),
        ("banks", {}, "завтра в 3", {}),
        ("banks", {}, "полгода", {}),
        # zero in the script's words, or a plain no
        ("overdue", {}, "плачу вовремя", {"overdue": 0}),
        ("overdue", {}, "нет", {"overdue": 0}),
        # an answer and a question in one message; the bot's own name is no answer
        ("name", {}, "Иван, а сколько стоит?", {"name": "Иван", "cost": None}),
        ("name", {}, "Дарья, а сколько стоит?", {"cost": None}),
        # a «нет» before a value corrects where yes or no was asked
        ("agrees", {"phone": "+79172345678"}, "нет, давайте другой 89031112233", {"!phone": "+79031112233"}),
        # a yes/no or a text takes nothing from an objection, a refusal or a question
        ("agrees", {}, "да, но дорого", {"price": None}),
        ("agrees", {}, "а сколько стоит?", {"cost": None}),
        ("worry", {}, "дорого", {"price": None}),
        ("worry", {}, "а где вы находитесь?", {}),
        ("worry", {}, "не скажу", {"refusal": None}),
        # a correction: the slot named, else the latest of a fitting type, on the scale of what it corrects
        ("overdue", KNOWN, "нет, не 300, а 500", {"correction": None, "!debt": 500_000}),
        ("overdue", KNOWN, "ой, долг не 300, а 500", {"correction": None, "!debt": 500_000}),
        ("overdue", KNOWN, "ошиблась, банков 5", {"correction": None, "!banks": 5}),
        ("overdue", KNOWN, "долг 700 тысяч", {"!debt": 700_000}),
        ("overdue", KNOWN, "долг 300 тысяч", {}),
        ("agrees", {"phone": "+79172345678"}, "нет, телефон другой 89031112233", {"!phone": "+79031112233"}),
        ("agrees", {"phone": "+79172345678"}, "исправьте телефон", {"correction": None, "!phone": None}),
        # without a mark the awaited slot wins
        ("income", KNOWN, "40 тысяч", {"income": 40_000}),
        # «не X» takes back a value that is known, or changes nothing
        ("agrees", {**KNOWN, "income": Money(40_000, 40_000)}, "не 12 а 13", {"correction": None}),
        # a second sum is anybody's; several sums to one question are one doubt
        ("debt", {}, "900 тысяч и 300 тысяч рублей", {"debt": 900_000}),
        ("name", {}, "89172345678, завтра в 15:00", {"phone": "+79172345678", "call_at": "2026-11-21T15:00:00"}),
        ("name", {}, "перезвоните завтра", {}),
        ("overdue", {}, "не плачу", {}),
        # a new time says by itself that the old one is off, where yes or no was asked
        ("agrees", {"call_at": CALL}, "а можно в 15:30?", {"!call_at": "2026-11-20T15:30:00"}),
        ("agrees", {"call_at": CALL}, "лучше в понедельник в 12", {"!call_at": "2026-11-23T12:00:00"}),
        # within one message the later of two wins
        ("banks", {}, "3, точнее 5", {"correction": None, "banks": 5}),
    ],
)
def test_understand(
    script: Script, awaiting: str, known: dict[str, Value], text: str, expected: dict[str, object]
) -> None:
    assert heard(script, awaiting, known, text) == expected


def test_nothing_is_heard_in_nothing(script: Script) -> None:
    for text in ("", "   ", "\n", "…", "🙏", "\u200b", "?"):
        assert heard(script, "debt", {}, text) == {}


def test_the_same_words_mean_the_same(script: Script) -> None:
    session = Session("lead", "test", "f", "ru", NOW, "first", "first", awaiting="debt")
    text = "здравствуйте, долг тысяч 500, а сколько стоит? завтра в 3 наберите 8 917 234 56 78"
    assert understand(script, session, text, NOW) == understand(script, replace(session), text, NOW)


def test_a_moment_asked_for_is_no_length_of_time(script: Script) -> None:
    assert heard(script, "overdue", {}, "минутку") == {"wait": None}
    assert heard(script, "overdue", {}, "щас гляну... 2 месяца") == {"wait": None, "overdue": 60 * 86_400}


def test_the_no_before_a_correction_is_no_option_of_a_choice(script: Script) -> None:
    known: dict[str, Value] = {"debt": Money(600_000, 600_000, "RUB")}
    found = heard(script, "home", known, "нет, долг у меня не 600 тысяч, полмиллиона")
    assert "home" not in found and "!debt" in found


@pytest.mark.parametrize(
    ("text", "total"),
    [
        ("сбер 200, тинек 150, втб 400", 750_000),
        ("сбер 200 тыс, тинек 150, альфа 30", 380_000),
        ("sber 200k, vtb 150k, alfa 50k", 400_000),
    ],
)
def test_a_list_of_debts_is_added_up_and_asked_about(script: Script, text: str, total: int) -> None:
    session = Session("lead", "test", "f", "ru", NOW, "first", "first", awaiting="debt")
    (event,) = understand(script, session, text, NOW)
    assert event.name == "debt" and not event.sure and event.others == ()
    assert isinstance(event.value, Money) and event.value.low == event.value.high == total


@pytest.mark.parametrize(
    ("text", "debt"),
    [("миллион. нет, полтора", 1_500_000), ("600 тысяч. ой нет, 650", 650_000), ("миллион, ой нет, 800", 800_000)],
)
def test_a_sum_said_instead_is_on_the_scale_of_the_first(script: Script, text: str, debt: int) -> None:
    assert heard(script, "debt", {}, text)["debt"] == debt
