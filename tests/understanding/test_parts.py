"""A phone number typed in two messages."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from engine.hours import instant
from engine.script import Script
from engine.session import Session
from engine.understanding.parts import begins
from engine.understanding.understand import understand

SCRIPT = """
id: test
start: first
slots:
  phone: {type: phone, ask: Телефон?, consent: Согласие.}
  city: {type: city, ask: Город?}
states:
  first: {collect: [phone, city], next: last}
  last: {say: Всё., outcome: won}
"""
NOW = instant(datetime(2026, 11, 20, 12), "Europe/Moscow")
SESSION = Session("lead", "test", "f", "ru", NOW, "first", "first", awaiting="phone")


@pytest.mark.parametrize(
    ("begun", "text", "whole"),
    [
        ("", "8916", "8916"),
        ("", "+7 916", "+7 916"),
        ("8916", "123", "8916 123"),
        ("", "8", ""),
        ("", "1234567", ""),
        ("", "8916 Вася", ""),
        ("8916", "1234567", ""),
    ],
)
def test_a_few_digits_begin_a_number(script: Script, begun: str, text: str, whole: str) -> None:
    assert begins(script, replace(SESSION, begun=begun), text) == whole


def test_nothing_begins_where_no_number_was_asked(script: Script) -> None:
    assert begins(script, replace(SESSION, awaiting="city"), "8916") == ""


def test_the_next_message_brings_it_to_its_end(script: Script) -> None:
    (event,) = understand(script, replace(SESSION, begun="8916"), "123 45 67", NOW)
    assert (event.name, event.value, event.evidence.span) == ("phone", "+79161234567", "123 45 67")


@pytest.mark.parametrize("text", ["12", "1234567 Вася", "не дам"])
def test_what_does_not_end_it_is_heard_for_itself(script: Script, text: str) -> None:
    assert not [one for one in understand(script, replace(SESSION, begun="8916"), text, NOW) if one.name == "phone"]


def test_a_whole_number_needs_no_beginning(script: Script) -> None:
    (event,) = understand(script, replace(SESSION, begun="8916"), "+79031112233", NOW)
    assert event.value == "+79031112233"
