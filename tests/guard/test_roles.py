"""Rules on who has which part: deeds of the firm, clauses that exchange their words, an exactness denied."""

from __future__ import annotations

import subprocess
import sys

import pytest

from engine.cue import Cue, Language
from engine.guard import check


def rules(authored: str, candidate: str) -> set[str]:
    language: Language = "ru" if any("а" <= sign.lower() <= "я" for sign in authored) else "en"
    return {violation.rule for violation in check(Cue("present", authored, language, ""), candidate)}


@pytest.mark.parametrize(
    ("authored", "candidate"),
    [
        ("Эксперту я уже сообщила.", "Сообщите эксперту."),
        ("Смету пришлём сюда.", "Пришлите смету сюда."),
        ("I have told the expert.", "Tell the expert."),
    ],
)
def test_a_deed_of_the_firm_is_not_asked_of_the_lead(authored: str, candidate: str) -> None:
    assert "doer" in rules(authored, candidate)


@pytest.mark.parametrize(
    ("authored", "candidate"),
    [
        ("Эксперту я уже сообщила.", "Я уже сообщила эксперту."),
        ("Напишите сюда, и продолжим.", "Просто напишите сюда, и мы продолжим."),
        ("Write here, I have told the expert.", "I've told the expert, so write here."),
    ],
)
def test_deeds_in_their_persons_pass(authored: str, candidate: str) -> None:
    assert rules(authored, candidate) == set()


def test_clauses_do_not_exchange_their_words() -> None:
    authored = "Счетами распоряжается управляющий, а суд может ограничить выезд."
    assert "exchanged" in rules(authored, "Счетами распоряжается суд, а управляющий может ограничить выезд.")
    assert rules(authored, "Суд может ограничить выезд, а счетами распоряжается управляющий.") == set()


@pytest.mark.parametrize(
    ("authored", "candidate"),
    [
        ("Запись верна. Всё верно.", "Запись верна. Всё неверно."),
        ("Точная сумма будет в смете.", "Точной суммы в смете не будет."),
        ("The exact sum is in the estimate.", "The exact sum is not in the estimate."),
    ],
)
def test_what_is_right_or_exact_in_the_script_is_not_denied(authored: str, candidate: str) -> None:
    assert "negation" in rules(authored, candidate)


def test_the_first_candidate_after_ready_is_judged_as_fast_as_any() -> None:
    code = (
        "from time import perf_counter as now; from engine.cue import Cue; from engine import guard; guard.ready();"
        "a = 'Записала вас. Эксперт позвонит 5 мая.'; cue = Cue('present', a, 'ru'); b = now();"
        "guard.check(cue, 'Вас записала. Эксперт позвонит 5 мая.'); c = now();"
        "[guard.check(cue, f'Вас записала. Эксперт позвонит {day} мая.') for day in range(10)]; d = now();"
        "print((c - b) / (d - c))"
    )
    spent = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert float(spent.stdout) < 5  # 11 to 16 without it
