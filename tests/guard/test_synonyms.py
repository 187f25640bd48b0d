"""What the tables of words let say anew, and what they must never put together."""

from __future__ import annotations

import pytest

from engine.cue import Cue, Language
from engine.guard import check

SAME = [
    ("Какая у вас сейчас общая сумма долга?", "Сколько всего вы сейчас должны в сумме?"),
    ("Где вы прописаны или живёте?", "В каком городе вы прописаны или живёте?"),
    ("Нужна ли помощь с оплатой?", "Помочь вам с оплатой?"),
    ("Что вас сейчас больше всего смущает?", "Что вызывает у вас больше всего сомнений на данный момент?"),
    ("На какой бюджет вы рассчитываете?", "На какой примерно бюджет вы ориентируетесь?"),
    ("Поправим. Что не так?", "Конечно, исправим. Что именно неверно?"),
    ("Какой вариант вам ближе?", "Какой вариант вам больше по душе?"),
    ("What is the total of your debts at the moment?", "How much do your debts come to in total at the moment?"),
    ("What do you own besides your only home?", "Apart from your only home, what do you own?"),
    ("Do you need any help with the payment?", "Can I help you with the payment?"),
    ("Does the estimate suit you on the whole?", "Overall, does the estimate suit you?"),
]
OTHER = [
    ("Скольким банкам и МФО вы должны?", "Каким банкам и МФО вы должны?"),
    ("В каком городе вы живёте?", "В каком районе вы живёте?"),
    ("How many banks do you owe?", "Which banks do you owe?"),
]


def breaches(authored: str, candidate: str, question: str = "") -> set[str]:
    language: Language = "en" if authored.isascii() else "ru"
    return {one.rule for one in check(Cue("present", authored, language, question), candidate)}


@pytest.mark.parametrize(("authored", "candidate"), SAME)
def test_a_question_of_other_words_passes(authored: str, candidate: str) -> None:
    question = authored.rsplit(". ", 1)[-1]
    assert breaches(authored, candidate, question) == set()


@pytest.mark.parametrize(("authored", "candidate"), OTHER)
def test_another_question_is_refused(authored: str, candidate: str) -> None:
    assert "question" in breaches(authored, candidate, authored)


def test_a_hurry_denied_in_a_set_phrase_counts_as_the_scripts_own() -> None:
    script = "While you can pay, there is no need to hurry."
    assert breaches(script, "While you can pay, there's no hurry.") == set()
    assert breaches(script, "While you can pay, hurry.") != set()


def test_a_word_that_changes_a_promise_is_no_synonym() -> None:
    assert breaches("Эксперт поможет с долгами.", "Эксперт спишет долги.")
    assert breaches("Консультация бесплатная.", "Услуга бесплатная.")
    assert breaches("Обычно это 8 месяцев.", "Всегда это 8 месяцев.")
    assert breaches("Прийти можно с паспортом.", "Прийти нужно с паспортом.")
    assert breaches("An outcome cannot be promised.", "An outcome can be guaranteed.")
    assert breaches("Some debts are not written off.", "Some debts are erased.")
