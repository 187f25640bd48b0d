"""Which new words add to what is offered, which lost ones take from it, and which only say it otherwise."""

from __future__ import annotations

import pytest

from engine.cue import Cue, Language
from engine.guard import check
from engine.guard.roots import related, roots
from engine.guard.words.ordinary import ORDINARY_RU
from engine.guard.words.ordinary_en import ORDINARY_EN
from engine.guard.words.risks import ALONE, FIELDS, RISKY_DEEDS
from engine.guard.words.risks_en import ALONE_EN

PASS = "Бригадир приедет в четверг. Пожалуйста, подготовьте пропуск для машины."
FREEZE = "You can freeze the membership once. Send the request by Friday."
KEYS = "Пригодятся только ключи и план квартиры."
LIST = "Сведения публикуют в открытом реестре."
LINE = "Мы на связи по будням с 9:00 до 20:00."
COURSE = "The course costs $75, the textbook is included."


def rules(authored: str, candidate: str) -> set[str]:
    language: Language = "en" if authored.isascii() else "ru"
    return {one.rule for one in check(Cue("present", authored, language, ""), candidate)}


@pytest.mark.parametrize(
    ("authored", "candidate"),
    [
        (PASS, "Бригадир приедет в четверг. Оформите, пожалуйста, пропуск для машины."),  # another plain deed
        ("Я консультант по ремонту.", "Я консультирую по ремонту."),  # another word of the root
        ("Выезд бесплатный.", "Приехать можем бесплатно."),  # a root in another shape
        ("Зуб лечим под анестезией.", "Лечение зуба проходит под анестезией."),
        ("Осмотр зубов в субботу.", "Осмотр зубов в клинике в субботу."),  # what its trade speaks of anyway
        ("Оплата 25 000 ₽.", "Вносится 25 000 ₽."),  # another word of a field that the script speaks of
        (FREEZE, "The membership can be frozen once. Please send the request by Friday."),
        ("The visit is on Friday.", "The appointment is on Friday."),
        (LIST, "Сведения попадают в открытый реестр, их там публикуют."),  # any plain deed, whoever does it
        ("Прямой эфир с Ириной в четверг.", "Ирина проведёт прямой эфир в четверг."),
        (
            "Замер 18 мая в 10:00.",
            "Прораб приедет на замер 18 мая в 10:00.",
        ),  # who does what the script names no doer of
        (LINE, "Звонить нам можно по будням с 9:00 до 20:00."),  # a line is there to be called
        ("Пришлите план на почту smeta@dom.example.", "Ждём план на smeta@dom.example."),  # the address says it
        ("За выдачу списка платить не нужно.", "За список платить не нужно."),
        ("Капитальный ремонт идёт дольше.", "Капитальный идёт дольше."),  # a noun behind its quality
        ("Процедура банкротства идёт 8 месяцев.", "Процедура идёт 8 месяцев."),  # what the trade calls it anyway
        ("Переезд займёт два часа.", "Перевезём за два часа."),  # the name of a deed told as its verb
        ("В цену входят доставка и сборка.", "Доставка и сборка уже в цене."),  # that it is there needs no verb
        ("Надпись сделаем от руки.", "Надпись сделаем вручную."),
        ("Курьер выедет в 9:00.", "Курьер отправится в 9:00."),
        ("The entrance is from the yard.", "You enter from the yard."),
        ("Ask everyone about the costs.", "Check with everyone about the costs."),
        ("The lesson is free.", "You do not have to pay for the lesson."),
        ("The money is returned if it was unused.", "The money is returned if it was not used."),
    ],
)
def test_another_word_for_the_same_is_no_claim(authored: str, candidate: str) -> None:
    assert not rules(authored, candidate) & {"claim", "dropped", "unsaid", "aside"}


@pytest.mark.parametrize(
    ("authored", "candidate"),
    [
        (KEYS, "Пригодятся только ключи, паспорт и план квартиры."),
        (KEYS, "Пригодятся только ключи, чертежи и план квартиры."),  # any thing, however ordinary, in a row of things
        (PASS, "Бригадир приедет в четверг, он всё уладит. Пожалуйста, подготовьте пропуск для машины."),
        (PASS, "Опытнейший бригадир приедет в четверг. Пожалуйста, подготовьте пропуск для машины."),
        ("Эксперт так и скажет.", "Эксперт это и оформит."),  # a service that is not offered
        ("Коллега ответит здесь.", "Коллега вам позвонит."),  # another channel
        ("Замер отменил.", "Замер перенёс."),
        ("Передаю вас коллеге.", "Передаю вас юристу."),
        ("Комплект стоит 1 500 ₽.", "Новый комплект стоит 1 500 ₽."),  # a quality of praise
        (COURSE, "The course costs $75, the textbook and a certificate are included."),
        (COURSE, "The course costs $75, the textbook is included, and you become fluent."),
        (COURSE, "The natural course costs $75, the textbook is included."),
        (LIST, "Сведения публикуют в открытом реестре и лишают имущества."),  # what becomes of the lead
        ("Коллега ответит здесь.", "Коллега ответит и поможет здесь."),  # one deed more
        ("Я консультант, подскажу о замере.", "Я прораб, подскажу о замере."),  # the doer is named
        (LINE, "Позвоним вам по будням с 9:00 до 20:00."),
        ("Вам подойдёт этот план.", "Вам понравится этот план."),
        ("Коллега ответит здесь.", "Коллега ответит здесь, мы возьмёмся."),  # a clause of which the script has nothing
        ("A colleague answers here.", "A colleague answers here, and you breathe again."),
        ("Предоплата не нужна.", "Предоплата не возвращается."),
    ],
)
def test_a_word_that_adds_to_the_offer_is_a_claim(authored: str, candidate: str) -> None:
    assert "claim" in rules(authored, candidate)


@pytest.mark.parametrize(
    "added", ["С нами таких проблем не бывает.", "Нам можно верить.", "Вам там всегда будут рады помочь."]
)
def test_a_sentence_of_polite_words_about_the_firm_is_an_aside(added: str) -> None:
    assert rules(KEYS, f"{KEYS} {added}") & {"aside", "claim"}


@pytest.mark.parametrize(
    ("authored", "candidate"),
    [
        ("Плитку, обои и краску выбираете вы.", "Плитку и краску выбираете вы."),
        (
            "Плитку, обои и краску выбираете вы.",
            "Плитку и краску выбираете и привозите вы.",
        ),  # nothing replaces a thing
        ("Возьмите полис и сменную обувь.", "Возьмите сменную обувь."),
        ("You pay in stages, for work you have accepted.", "You pay in stages, for work we have started."),
        ("Bring a mat and a bottle of water.", "Bring a bottle of water."),
    ],
)
def test_a_thing_of_a_row_is_said_or_it_is_dropped(authored: str, candidate: str) -> None:
    assert "dropped" in rules(authored, candidate)


@pytest.mark.parametrize(
    ("authored", "candidate"),
    [
        ("Чистовой и капитальный ремонт идут дольше.", "Капитальный идёт дольше."),
        ("A cosmetic renovation takes a month.", "A full renovation takes a month."),
        ("A cosmetic renovation takes a month.", "A renovation takes a month."),
        ("В цену входят доставка, сборка и подъём.", "Доставка и сборка уже в цене."),
        ("The lesson is free.", "You pay for the lesson later."),
        ("I will help you with your debts.", "I will help you clear your debts."),
        ("Возьмите ключи и план.", "Возьмите ключи."),
        ("Врач осмотрит зубы и составит план лечения.", "Врач вылечит зубы и составит план лечения."),
        ("Курьер выедет в 9:00 и привезёт букет.", "Курьер выедет в 9:00."),
    ],
)
def test_what_tells_one_thing_from_another_is_never_left_out(authored: str, candidate: str) -> None:
    assert rules(authored, candidate) & {"claim", "dropped", "unsaid", "narrowed", "cut"}


def test_free_is_a_price_and_no_spare_time() -> None:
    assert "unsaid" not in rules("The mechanic will be free in 40 minutes.", "In 40 minutes the mechanic is available.")
    assert "unsaid" in rules("The visit is free.", "The visit is on us to arrange.")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("консультант", "консультировать", True), ("приезжать", "ехать", True),
        ("заезд", "выезд", False), ("остановить", "остаться", False), ("работа", "работодатель", False),
        ("freeze", "frozen", True), ("dizzy", "dizziness", True), ("replace", "placement", False),
    ],
)  # fmt: skip
def test_words_of_one_root(one: str, other: str, same: bool) -> None:
    assert related(roots(frozenset({one})), roots(frozenset({other}))) is same


def test_no_word_is_both_ordinary_and_a_risk() -> None:
    fields = frozenset(word for words, _ in FIELDS for word in words)
    assert not ORDINARY_RU & (ALONE | RISKY_DEEDS)
    assert not ORDINARY_EN & ALONE_EN
    assert not ORDINARY_EN & fields


@pytest.mark.parametrize(
    ("authored", "candidate"),
    [
        ("Рассрочка без процентов на год.", "Есть беспроцентная рассрочка на год."),
        ("Пробный урок длится 40 минут.", "Первый пробный урок длится 40 минут."),
        ("Чистка 900 ₽, осмотр бесплатный.", "Чистка 900 ₽, за осмотр денег не берём."),
        ("Для пропуска нужен только паспорт.", "Из документов для пропуска нужен только паспорт."),
        ("You only need a licence for the rental.", "The only document you need for the rental is a licence."),
        ("Принимаем наличные и карты.", "Оплата принимается наличными и картами."),
        ("Суд списал 900 000 ₽.", "Суд списал долг в 900 000 ₽."),
        ("You have to tell the school about the move.", "You are obliged to tell the school about the move."),
        ("Заседание суда назначено на 9 июня.", "Заседание назначено на 9 июня."),
        ("Салон работает до 21:00.", "Мы открыты до 21:00."),
        ("The studio is in the centre, next to the park.", "You'll find us in the centre, right by the park."),
        ("До подписания договора осмотр бесплатный. После подписания первый взнос.",
         "До подписания договора осмотр бесплатный, а после него первый взнос."),
        ("Договор действует после подписания.", "После подписания договор действует."),
        ("Шумные работы ведём до 20:00, с перерывом в 14:00.", "Шуметь будем до 20:00, с перерывом в 14:00."),
        ("Если станет хуже, звоните врачу сразу.", "Если станет хуже, звоните врачу незамедлительно."),
        ("You may freeze the pass for a week.", "The pass can be put on hold for a week."),
        ("If you have such a letter, show it.", "If you have one, show it."),
        ("Ковёр чистим у нас: 400 ₽ за м², готов через 3 дня.",
         "Ковёр чистим у нас. Это 400 ₽ за м², готов через 3 дня."),
        ("Если разложить по неделям, выходит 500 ₽ в неделю.", "В пересчёте на неделю это 500 ₽."),
    ],
)  # fmt: skip
def test_what_goes_without_saying_may_go_or_come(authored: str, candidate: str) -> None:
    assert not rules(authored, candidate) & {"claim", "dropped", "cut", "unsaid"}


@pytest.mark.parametrize(
    ("authored", "candidate"),
    [
        ("Рассрочка на год.", "Беспроцентная рассрочка на год."),
        ("Чистка 900 ₽, осмотр бесплатный.", "Чистка 900 ₽, на осмотре сдачу не берём."),
        ("Для пропуска нужен паспорт.", "Для пропуска нужен паспорт и другие документы."),
        ("Для пропуска нужен паспорт.", "Для пропуска нужны документы."),
        ("Для пропуска нужны паспорт и справка.", "Из документов для пропуска нужен паспорт."),
        ("You need a licence.", "You need a licence and other documents."),
        ("Карту можно забрать на входе.", "Карту можно оплатить на входе."),
        ("Суд рассмотрит 900 000 ₽.", "Суд рассмотрит и спишет долг 900 000 ₽."),
        ("You may tell the school about the move.", "You are obliged to tell the school about the move."),
        ("Банк работает до 21:00.", "Мы работаем до 21:00."),
        ("Мы агентство. Отель открыт весь год.", "Мы агентство. Открыты весь год."),
        ("The clinic pays the tax.", "We pay the tax."),
        ("До подписания договора осмотр бесплатный. После подписания первый взнос 900 ₽.",
         "До оплаты осмотр бесплатный. Первый взнос 900 ₽."),
        ("You may freeze the pass for a week.", "You may sell the pass for a week."),
        ("Позвоните врачу, если станет хуже.", "Позвоните врачу незамедлительно, если станет хуже."),
    ],
)  # fmt: skip
def test_a_kind_a_duty_or_a_firm_that_changes_what_is_said_is_refused(authored: str, candidate: str) -> None:
    assert rules(authored, candidate)
