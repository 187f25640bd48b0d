"""A question is known by what it asks after and whom, not by how it is put; all its answers are offered."""

from __future__ import annotations

import pytest

from engine.cue import Cue
from engine.guard.case import case
from engine.guard.rules.names import name
from engine.guard.rules.numbers import lost_number, new_number
from engine.guard.rules.options import option
from engine.guard.rules.questions import question
from engine.message import Button

SAME = [
    ("Замер бесплатный. Записать вас на замер?", "Замер бесплатный. Хотите записаться?"),
    ("Записать вас на консультацию?", "Записываю вас на консультацию?"),
    ("Доверенность уже оформлена?", "Есть ли у вас доверенность?"),
    ("Сейчас вам лучше?", "Как вы, сейчас стало лучше?"),
    ("Как вас зовут?", "Подскажите, как к вам обращаться?"),
    ("На какое время вас записать?", "Какое время вам подойдёт?"),
    ("Вас беспокоит боль, нужна чистка или хотите осмотр?", "Что вас привело: боль, чистка или осмотр?"),
    ("Вам удобнее утром или вечером?", "Когда вам удобнее, утром или вечером?"),
    ("Если не подойдёт, напишите. Прислать ссылку?", "Не подойдёт? Напишите. Отправить ссылку?"),
    ("Сколько раз в неделю вам реально заниматься?", "Сколько тренировок в неделю для вас реально?"),
    ("What is your name?", "May I have your name?"),
    ("Shall I book a measurement?", "Want me to set up a measurement?"),
    ("Is it pain, a cleaning or a check-up?", "How can I help: pain, a cleaning or a check-up?"),
    ("When would you like to start?", "What start date would work for you?"),
    ("В какой день вам удобно заехать?", "Когда вас ждать?"),
    ("Какой день вам подходит, среда или суббота?", "Вам подойдёт среда или суббота?"),
    ("Какой день вам подходит, среда или суббота?", "Среда или суббота?"),
    ("Где удобнее встретиться: дома или в офисе?", "Дома или в офисе, как вам удобнее?"),
    ("На каком этаже вы живёте?", "Какой у вас этаж?"),
    ("Записать вас на пробный урок?", "Придёте на пробный урок?"),
    ("Остались вопросы?", "Есть ещё вопросы?"),
    ("Вам подходит?", "Как вам такой вариант?"),
    ("Для кого подбираем тур?", "Тур для кого?"),
    ("Пойдёте на следующий?", "Будете на следующем?"),
    ("How big is the hall?", "What size is the hall?"),
    ("How long is the table?", "What length is the table?"),
    ("How many people will there be?", "How many are coming?"),
    ("When is it convenient to talk?", "When are you free to talk?"),
    ("Which day suits you, Monday or Friday?", "Would you rather come on Monday or on Friday?"),
    ("Will you pay by card or in cash?", "Card or cash?"),
    ("Does that suit you?", "How does that sound?"),
    ("Получится показать чек сегодня?", "Сможете показать чек сегодня?"),
    ("Удалось прочитать договор?", "Вы уже прочитали договор?"),
    ("Вам раньше уже ставили пломбы?", "Пломбы вам уже когда-нибудь ставили?"),
    ("Как давно появилась трещина в стекле?", "Когда вы заметили трещину в стекле?"),
    ("Что случилось с холодильником?", "Расскажите, что с холодильником?"),
    ("Есть плитка и ламинат. Что выберете?", "Есть плитка и ламинат. Какой вариант вам подходит?"),
    ("Что вам интереснее: акварель или масло?", "Что вам ближе: акварель или масло?"),
    ("Устроит вас такой режим?", "Подойдёт ли вам такой график?"),
    ("Хотите привезти собаку?", "Хотели бы вы привезти собаку?"),
    ("Have you bought any tyres in the last 2 years?", "In the past 2 years, did you buy any tyres?"),
    ("Have you had a chance to try the course?", "Did you manage to try the course?"),
    ("Would you like to see a sample of the fabric?", "Would you like to have a look at a sample of the fabric?"),
    ("Will you be able to come on Sunday?", "Can you make it on Sunday?"),
    ("When did the leak start?", "How long has there been a leak?"),
    ("May I ask your age?", "Could I ask how old you are?"),
    ("Shall I add parking to the order?", "Shall I put parking on the order?"),
    ("Do you have such a policy?", "Do you have a policy like that?"),
    ("Is your car insured?", "Has your car been insured?"),
    ("К какому врачу вас записать?", "К кому из врачей вас записать?"),
    ("Which trainer would you like?", "Who would you like as a trainer?"),
    ("Вы уже обращались в другие сервисы?", "Вы уже консультировались в других сервисах?"),
    ("Какая у вас цель?", "Чего вы хотите добиться?"),
]
OTHER = [
    ("Замер бесплатный. Записать вас на замер?", "Замер бесплатный. Записать вас на ремонт?"),
    ("Записать вас на консультацию?", "Записываю вас на консультацию, согласны?"),
    ("Записать вас на консультацию?", "На какой день записать вас на консультацию?"),
    ("Записать ребёнка?", "Записать вас?"),
    ("Доверенность уже оформлена?", "Доверенность и паспорт уже оформлены?"),
    ("Когда удобно начать?", "Когда удобно начать и какой у вас бюджет?"),
    ("На какой бюджет вы рассчитываете?", "На какой срок вы рассчитываете?"),
    ("На какой номер вам позвонить?", "На какой номер вам написать?"),
    ("Вас беспокоит боль, нужна чистка или хотите осмотр?", "Вас беспокоит боль или хотите осмотр?"),
    ("Боль, чистка или осмотр?", "Боль, чистка или отбеливание?"),
    ("Боль, чистка или осмотр?", "Боль, чистка или осмотр, и когда вам удобно?"),
    ("Спасибо. Прислать ссылку?", "Спасибо, правда? Прислать ссылку?"),
    ("What should I call you?", "What number should I call?"),
    ("Shall I book a measurement?", "I've booked a measurement, okay?"),
    ("How many times a week can you train?", "How many hours a week can you train?"),
    ("Which number should we call?", "Which address should we come to?"),
    ("В какой день вам удобно заехать?", "Когда вам удобно оплатить?"),
    ("На какой день вас записать?", "На какой час вас записать?"),
    ("Какой день вам подходит, среда или суббота?", "Вам подойдёт среда?"),
    ("Что вам важнее, срок или цена?", "Что вам дешевле, срок или цена?"),
    ("На каком этаже вы живёте?", "На каком этаже вы работаете?"),
    ("Есть ли у вас кошка?", "Хотите кошку?"),
    ("Вам удобнее утром или вечером?", "Мне удобнее утром или вечером?"),
    ("Наличными или картой будете платить?", "Когда будете платить, наличными или картой?"),
    ("How big is the hall?", "How old is the hall?"),
    ("When would you like to start?", "When did you start?"),
    ("What car do you have?", "What car do you want?"),
    ("Which city do you live in?", "Which city is the car in?"),
    ("Which day suits you, Monday or Friday?", "Does Monday or Sunday suit you?"),
    ("Сдавали ли вы квартиру в этом году?", "Будете сдавать квартиру в этом году?"),
    ("Вы носите линзы?", "Вы носили линзы?"),
    ("Получится показать чек сегодня?", "Показали чек сегодня?"),
    ("Что случилось с холодильником?", "Что вы хотите сделать с холодильником?"),
    ("Когда появилась трещина?", "Когда заделать трещину?"),
    ("Есть плитка и ламинат. Что выберете?", "Есть плитка и ламинат. Выберете плитку?"),
    ("Есть плитка и ламинат. Что вам ближе?", "Есть плитка и ламинат. Что дешевле?"),
    ("Have you sold the car in the last 2 years?", "Will you sell the car in the next 2 years?"),
    ("Do you wear lenses?", "Have you worn lenses?"),
    ("Can you show the receipt today?", "Did you show the receipt today?"),
    ("What happened to the fridge?", "What do you want to do with the fridge?"),
    ("May I ask your age?", "May I ask your name?"),
    ("Shall I call you?", "What should I call you?"),
    ("Сможете заехать во вторник?", "Смогли заехать во вторник?"),
    ("Which trainer would you like?", "Who would you like to train?"),
    ("Do you have a policy?", "Would you like a policy?"),
    ("Is your car insured?", "Has your car been crashed?"),
    ("К какому врачу вас записать?", "Кого ещё записать к врачу?"),
    ("Which trainer would you like?", "Which class would you like?"),
]


MIDDLE = "Как вы, Анна? Если нужна помощь, напишите."


def test_a_question_that_the_script_goes_on_after_may_stand_there_too() -> None:
    asked = Cue("remind", MIDDLE, "ru", "Как вы, Анна?")
    assert not list(question(case(asked, "Анна, как ваши дела? Нужна помощь — напишите.")))
    assert list(question(case(asked, "Анна, как вам сервис? Нужна помощь — напишите.")))
    assert list(question(case(asked, "Если нужна помощь, напишите.")))
    assert list(question(case(asked, f"{MIDDLE} Записать вас?")))


def cue(authored: str, buttons: tuple[str, ...] = ()) -> Cue:
    asked = authored.replace("! ", ". ").rsplit(". ", 1)[-1]
    options = tuple(Button(text, text) for text in buttons)
    return Cue("ask", authored, "en" if authored.isascii() else "ru", asked, buttons=options)


@pytest.mark.parametrize(("authored", "candidate"), SAME)
def test_the_same_question_put_another_way(authored: str, candidate: str) -> None:
    assert not list(question(case(cue(authored), candidate)))


@pytest.mark.parametrize(("authored", "candidate"), OTHER)
def test_another_question_or_one_more(authored: str, candidate: str) -> None:
    found = case(cue(authored), candidate)
    assert [*question(found), *new_number(found), *lost_number(found)]


def test_an_option_is_known_by_the_thing_it_names() -> None:
    asked = cue("Отложить балкон или взять ламинат вместо паркета?", ("Отложить балкон", "Взять ламинат"))
    assert not list(option(case(asked, "Отложить балкон или положить ламинат вместо паркета?")))
    assert list(option(case(asked, "Отложить балкон или оставить паркет?")))


def test_a_surname_keeps_its_gender_and_a_place_may_be_an_adjective() -> None:
    assert not list(name(case(cue("Работаем до 21:00 по Москве."), "Работаем до 21:00 по московскому времени.")))
    assert list(name(case(cue("Вас ждут у доктора Левиной."), "Вас ждёт доктор Левин.")))
    assert list(name(case(cue("You are booked with Dr Levina."), "You are booked with Dr Levin.")))
