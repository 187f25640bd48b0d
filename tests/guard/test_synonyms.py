"""What the tables of words let say anew, and what they must never put together."""

from __future__ import annotations

import pytest

from engine.cue import Cue, Language
from engine.guard import check
from engine.guard.case import like
from engine.guard.stems import english, kin, stems
from engine.guard.term import read
from engine.guard.words.forms_en import FORMS
from engine.guard.words.synonyms_en import ENGLISH
from engine.guard.words.synonyms_ru import RUSSIAN
from engine.understanding.lemmas import parses

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


ALIKE = """
выехать отправиться | перевозка переезд | закупать приобрести | двушка двухкомнатный | питомец животное
поломка неисправность | гость посетитель | дефект брак | отличие разница | просьба пожелание
dismantle disassemble | purchase buy | customer client | defect flaw | sofa couch | delivery shipping | staff team
приедет визит | оплатить взнос | внесите платёж | посещать посетить | договоримся договариваемся | замерить измерения
подтверждаем подтвердите | сумма цифра | бригада команда | документы бумаги | выслать пришлём | смету расчёт
стадии этапе | начать старт | длится занимает | хватит достаточно | перезвонить наберу | полис страховка
come arrives | pay instalments | flat apartment | crew team | trainer coach | frozen freeze | bigger big
dizzy dizziness | larger large
scheduled booked | documents paperwork | figure sum | lasts takes | tap press | gather collect | used use
"""
APART = """
забрать получить | чертеж план | мастер врач | вторник среда | сборка доставка | ремонт замена
собрать разобрать | открыть закрыть | отдать забрать | взрослый ребенок | старый новый | длинный короткий
assemble dismantle | open close | old new | adult child | delivery assembly | repair replacement | van bus
помочь решить | рассмотреть одобрить | юрист менеджер | урок курс | можно нужно | обещать гарантировать | обычно всегда
предложить обязать | начать закончить | купить продать | списать погасить | отложить отменить | перенести отменить
скидка рассрочка | врач администратор | муж жена | сотрудник клиент | принять отказать | час минута | неделя месяц
звонок встреча | рассрочка кредит | принести забрать | доход расход | залог депозит | войти выйти | ученик учитель
кредитор должник | снизить увеличить | оценить гарантировать | банк суд | смета договор | комната квартира | до от
взять получить | нехватка хватает | оплата предоплата
прощаться простой | стараться гарантировать | рекомендовать требовать | утро вечер | замер смета | дорожать дорога
help solve | consider approve | lawyer manager | lesson course | can must | promise guarantee | usually always
offer oblige | start finish | buy sell | refund discount | cancel postpone | discount instalment | husband wife
doctor administrator | accept reject | hour minute | week month | call meeting | ask answer | income expense
teacher student | creditor debtor | reduce increase | court bank | estimate contract | lend borrow | trainer assistant
check ensure | live work | income pay | flat house
room flat | send receive | include exclude | try succeed | deposit refund | up from | exact rough
"""


def pairs(table: str) -> list[tuple[str, str]]:
    return [(left, right) for line in table.strip().splitlines() for left, right in map(str.split, line.split("|"))]


def alike(left: str, right: str) -> bool:
    return like(read(left).terms[0], read(right).terms[0])


@pytest.mark.parametrize(("left", "right"), pairs(ALIKE))
def test_words_that_say_the_same_stand_for_each_other(left: str, right: str) -> None:
    assert alike(left, right)


@pytest.mark.parametrize(("left", "right"), pairs(APART))
def test_words_of_another_outcome_doer_thing_or_measure_never_do(left: str, right: str) -> None:
    assert not alike(left, right)


def test_every_class_has_two_words_and_each_of_them_once() -> None:
    lines = [line.split() for line in (RUSSIAN + ENGLISH).splitlines() if line]
    assert [line for line in lines if len(line) < 2 or len(set(line)) < len(line)] == []


def test_no_class_names_a_word_that_is_read_as_two() -> None:
    joined = {word for word in (RUSSIAN + ENGLISH).split() if "-" in word}
    assert joined == {"как-давно"}  # the one word that idioms make


def test_russian_words_stand_in_the_form_that_they_are_looked_up_by() -> None:
    words = [word for word in RUSSIAN.split() if not word.isascii()]
    forms = {word for word in words if word not in {one.lemma for one in parses(word)}}
    particular = "частями порядка первым дальше ближе проще позже позднее меньше поменьше побольше чаще планы деньги"
    assert forms == {
        *particular.split(),
        "условия",
        "правила",
        "дешевле",
        "дороже",
        "следует",
    }  # these alone, and no other form


def test_the_other_aspect_of_a_verb_is_of_its_root() -> None:
    aspects = "спросить спрашивать / посетить посещение / подтвердить подтверждать / оформить оформление"
    for pair in (aspects + " / выплатить выплачивать / возвратить возвращать").split(" / "):
        one, other = pair.split()
        assert kin(stems(one), stems(other)), pair


def test_an_irregular_english_form_tells_its_word() -> None:
    assert {"freeze", "hold", "bring"} <= english("frozen") | english("held") | english("brought")
    assert FORMS["bigger"] == "big"
    assert FORMS["easiest"] == "easy"
    assert "late" not in english("later")
    assert "hard" not in english("hardly")
