"""What is denied stays denied, in whatever words, and nothing else is; no duty is no ban."""

from __future__ import annotations

import pytest

from engine.cue import Cue, Language
from engine.guard.case import case
from engine.guard.denials import denials
from engine.guard.rules.negations import negation
from engine.guard.term import read

KEPT = [
    ("Приезжать не обязательно.", "Ехать к нам необязательно."),
    ("Проценты по рассрочке не начисляются.", "Рассрочка без процентов."),
    ("Документы собирать не нужно.", "Документы заранее можно не собирать."),
    ("Вам приходить не нужно.", "Ваше присутствие не требуется."),
    ("Единственное жильё обычно не забирают.", "Единственное жильё обычно остаётся у человека."),
    ("Первая неделя ничего не стоит.", "Первая неделя бесплатная."),
    ("Понимаю, времени мало.", "Понимаю, времени не хватает."),
    ("Запчасти без вашего согласия не меняем.", "Запчасти меняем только с вашего согласия."),
    ("Два часа нельзя пить кофе.", "Два часа воздержитесь от кофе."),
    ("Бояться не нужно.", "Не бойтесь."),
    ("I promise no figures.", "I can't promise any figures."),
    ("You do not have to talk to them.", "There's no obligation to talk to them."),
    ("You should not drink coffee.", "Please avoid coffee."),
    ("There is no interest on the instalments.", "The instalments are interest-free."),
    ("We do not return money for missed lessons.", "Missed lessons are non-refundable."),
    ("You must not train through it.", "Don't train through it."),
]
BROKEN = [
    ("Приезжать не обязательно.", "Приезжать обязательно."),
    ("Приезжать не обязательно.", "Приезжать нельзя."),
    ("Приезжать не обязательно, работаем дистанционно.", "Приезжать обязательно, дистанционно не работаем."),
    ("Проценты по рассрочке не начисляются.", "Рассрочка с процентами."),
    ("Мы не звоним и не пишем родным.", "Мы звоним, но не пишем родным."),
    ("Мы не продаём туры и не берём предоплату.", "Мы не продаём туры и берём предоплату."),
    ("Запчасти без вашего согласия не меняем.", "Запчасти меняем без вашего согласия."),
    ("Отказаться можно в любую минуту.", "Отказаться уже не получится."),
    ("Анестезия входит в цену.", "Анестезия не входит в цену."),
    ("Важнее не бросать.", "Бросить не страшно."),
    ("Сразу платить не просим.", "Просим платить сразу."),
    ("You do not have to talk to them.", "You must not talk to them."),
    ("You must not train through it.", "You can train through it."),
    ("No one calls you without your consent.", "We call you without your consent."),
    ("There are no automatic charges, the week costs nothing.", "Charges are automatic, the week costs nothing."),
    ("There is no need to hurry.", "There is no need to pay."),
    ("Parking is not included, but breakfast is.", "Parking and breakfast are included."),
]


def broken(authored: str, candidate: str) -> bool:
    language: Language = "en" if authored.isascii() else "ru"
    return any(negation(case(Cue("present", authored, language), candidate)))


@pytest.mark.parametrize(("authored", "candidate"), KEPT)
def test_a_denial_in_other_words_is_kept(authored: str, candidate: str) -> None:
    assert not broken(authored, candidate)


@pytest.mark.parametrize(("authored", "candidate"), BROKEN)
def test_a_denial_lost_moved_or_new_is_refused(authored: str, candidate: str) -> None:
    assert broken(authored, candidate)


@pytest.mark.parametrize(
    ("text", "focus", "force"),
    [
        ("Документы собирать не нужно.", "собирать", "need"),
        ("Автосписаний нет.", "автосписаний", "plain"),
        ("Начинать не стоит.", "начинать", "advice"),
        ("Без особой точности.", "точности", "plain"),
        ("There are no automatic charges.", "charges", "plain"),
        ("You need not prepare.", "prepare", "need"),
        ("Pets are not allowed.", "pets", "ban"),
    ],
)
def test_what_a_denial_falls_on_and_how_it_binds(text: str, focus: str, force: str) -> None:
    (one,) = denials(read(text))
    assert ([term.text for term in one.focus], one.force) == ([focus], force)


@pytest.mark.parametrize("text", ["Ответьте «да» или «нет».", "Есть ли у вас дача?", "Нет ли травм?", "Неделя идёт."])
def test_what_denies_nothing(text: str) -> None:
    assert not [one for one in denials(read(text)) if one.focus]
