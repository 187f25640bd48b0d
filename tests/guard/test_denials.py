"""What is denied stays denied, in whatever words, and nothing else is; no duty is no ban."""

from __future__ import annotations

import pytest

from engine.cue import Cue, Language
from engine.guard.case import case
from engine.guard.denials import denials
from engine.guard.rules.negations import negation
from engine.guard.term import read

KEPT = [
    ("Насадки и чехол в комплект не входят.", "В комплект не входят ни насадки, ни чехол."),
    ("По понедельникам мастерская не работает.", "По понедельникам мастерская отдыхает."),
    (
        "Если дальше бегать не получится, скажите тренеру. Пока бегать удаётся, держите темп.",
        "Если бегать дальше не выйдет, скажите тренеру. Пока бегать получается, держите темп.",
    ),
    ("Мойка и чистка стоят одинаково.", "Между мойкой и чисткой разницы в цене нет."),
    ("Кредит без поручителя возможен.", "Без поручителя кредит можно взять."),
    ("Если занятие вам не подойдёт, скажите.", "Если занятие окажется не для вас, скажите."),
    ("Тормоза чинит только механик.", "Никто, кроме механика, тормоза не чинит."),
    (
        "The kit includes a lamp and a cable, but not batteries and a case.",
        "The kit includes a lamp and a cable; batteries and a case are not.",
    ),
    ("The fee covers lunch, but not dinner.", "Lunch is included in the fee, dinner isn't included."),
    ("The check is free and lasts an hour.", "The check costs nothing and lasts an hour."),
    ("If the class does not suit you, tell us.", "If you find the class isn't for you, tell us."),
    ("If you cannot attend, ring us.", "If you can't make it, ring us."),
    ("Under the lease you may not sublet.", "You may not, however, sublet under the lease."),
    ("No part is changed without your approval.", "No part is changed unless you approve."),
    ("You pay nothing until the visa is out.", "Until the visa is out, there's nothing to pay."),
    ("Nobody except the notary sees the will.", "Only the notary sees the will."),
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
    ("Тормоза чинит только механик.", "Механик, кроме того, тормоза не чинит."),
    ("Тормоза чинит только механик.", "Никто, кроме стажёра, тормоза не чинит."),
    ("Насадки и чехол в комплект не входят.", "Насадки в комплект не входят, чехол входит."),
    ("Пока бегать получается, отдых не нужен. Дальше бегать не получится.", "Дальше бегать получится."),
    ("Занятие вам подойдёт.", "Это занятие не для вас."),
    ("The fee covers lunch, but not dinner.", "Dinner is included in the fee, lunch isn't included."),
    ("The fee covers lunch and tea, but not dinner.", "Lunch and dinner aren't included in the fee."),
    ("Towels and robes are not provided.", "Towels are not provided, robes are provided."),
    ("You can come on weekdays.", "You can't make it on weekdays."),
    ("Nothing is signed without your approval.", "It is signed without your approval."),
    ("You pay nothing until the visa is out.", "You pay until the visa is out."),
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
