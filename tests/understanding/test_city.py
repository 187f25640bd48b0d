"""Cities as leads name them."""

from __future__ import annotations

from datetime import datetime

import pytest

from engine.understanding.reading import Ask, Reading
from engine.understanding.text import read_text
from engine.understanding.values.city import read
from engine.understanding.values.city_forms import forms

NOON = datetime.fromisoformat("2026-11-20T12:00")


def heard(text: str, awaited: bool = True) -> tuple[Reading, ...]:
    return read(read_text(text), Ask("city", NOON, awaited=awaited))


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("москве", "Москва"),
        ("под Москвой", "Москва"),
        ("ека", "Екатеринбург"),
        ("я из еки", "Екатеринбург"),
        ("наб челны", "Набережные Челны"),
        ("Челны", "Набережные Челны"),
        ("Москва, Россия", "Москва"),
        ("г Москва ул Ленина", "Москва"),
        ("в Питере", "Санкт-Петербург"),
        ("Санкт-Петербург", "Санкт-Петербург"),
        ("санкт петербурге", "Санкт-Петербург"),
        ("ебург", "Екатеринбург"),
        ("в екате", "Екатеринбург"),
        ("нск", "Новосибирск"),
        ("в Нижнем Новгороде", "Нижний Новгород"),
        ("н. новгород", "Нижний Новгород"),
        ("из Великого Новгорода", "Великий Новгород"),
        ("в ростове на дону", "Ростов-на-Дону"),
        ("ростов великий", "Ростов Великий"),
        ("челны", "Набережные Челны"),
        ("из Набережных Челнов", "Набережные Челны"),
        ("под Самарой", "Самара"),
        ("я сам с Тюмени", "Тюмень"),
        ("Московская область, Химки", "Химки"),
        ("из Краснодара переехал в Москву", "Москва"),
        ("в Орле", "Орёл"),
        ("орел", "Орёл"),
        ("шахты", "Шахты"),
        ("мирный", "Мирный"),
        ("Владимир", "Владимир"),
        ("из Кирова", "Киров"),
        ("владик", "Владивосток"),
        ("из Мытищ", "Мытищи"),
        ("в Ельце", "Елец"),
        ("в Череповце", "Череповец"),
        ("комсомольск на амуре", "Комсомольск-на-Амуре"),
        ("в йошкар-оле", "Йошкар-Ола"),
        ("улан удэ", "Улан-Удэ"),
        ("в сергиевом посаде", "Сергиев Посад"),
        ("в Старом Осколе", "Старый Оскол"),
        ("минводы", "Минеральные Воды"),
        ("в Новом Уренгое", "Новый Уренгой"),
        ("в Грозном", "Грозный"),
        ("в Одинцове", "Одинцово"),
        ("из Иванова", "Иваново"),
        ("в челябе", "Челябинск"),
        ("махач", "Махачкала"),
        ("алма-ата", "Алматы"),
        ("в Ташкенте", "Ташкент"),
        ("в дубае", "Дубай"),
        ("нью йорк", "Нью-Йорк"),
        ("moscow", "Москва"),
        ("from Samara", "Самара"),
        ("Yekaterinburg", "Екатеринбург"),
        ("st petersburg", "Санкт-Петербург"),
        ("Zelenodolsk", "Зеленодольск"),
        ("екатеренбург", "Екатеринбург"),
        ("чилябинск", "Челябинск"),
        ("Краснаярск", "Красноярск"),
        ("Калиниград", "Калининград"),
        ("Новосибирк", "Новосибирск"),
    ],
)
def test_a_city(text: str, city: str) -> None:
    assert [reading.value for reading in heard(text)] == [city]


@pytest.mark.parametrize(
    "text",
    [
        "московская область",
        "в Краснодарском крае",
        "Подмосковье",
        "Ленобласть",
        "Россия",
        "деревня Гадюкино",
        "посёлок Мирный",
        "улица Пушкина",
        "на Московской",
        "не из Москвы",
        "кроме Москвы",
        "Владимир Иванович",
        "Антон Чехов",
        "новгород",
        "онлайн",
        "дома",
        "чел",
        "мир",
        "в баре",
        "да",
        "какая разница",
        "",
    ],
)
def test_no_city(text: str) -> None:
    assert heard(text) == ()


@pytest.mark.parametrize("text", ["живу в Туле", "г. Тула", "город Тула", "мы живём в Туле", "I live in Tula"])
def test_a_city_is_evident_with_its_mark(text: str) -> None:
    (reading,) = heard(text, awaited=False)
    assert (reading.value, reading.evident) == ("Тула", True)


def test_a_city_in_passing_is_not_evident() -> None:
    assert not heard("доставка в Тулу", awaited=False)[0].evident


@pytest.mark.parametrize("text", ["остров", "шахты", "владимир", "зима", "Екатеренбург"])
def test_ordinary_words_and_slips_count_only_where_a_city_was_asked_for(text: str) -> None:
    assert heard(text)
    assert heard(text, awaited=False) == ()


def test_the_lead_lives_in_one_of_two() -> None:
    assert [one.value for one in heard("работаю в Москве, живу в Туле")] == ["Тула"]
    assert [one.value for one in heard("раньше жил в Омске, сейчас в Томске")] == ["Томск"]
    assert [one.value for one in heard("Москва или Тула")] == ["Москва", "Тула"]
    assert [one.value for one in heard("переехал из Тулы в Москву")] == ["Москва"]
    assert [one.value for one in heard("Орёл или Курск")] == ["Орёл", "Курск"]


def test_a_slip_is_told() -> None:
    assert heard("чилябинск")[0].repaired
    assert not heard("челябинск")[0].repaired


def test_the_evidence_is_what_the_lead_typed() -> None:
    text = "Мы из Набережных Челнов сами"
    (reading,) = heard(text)
    assert text[reading.start : reading.end] == "Набережных Челнов"


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("казань", "казани"),
        ("ярославль", "ярославле"),
        ("уфа", "уфой"),
        ("вологда", "вологду"),
        ("нижний тагил", "нижнем тагиле"),
        ("великий новгород", "великого новгорода"),
        ("раменское", "раменском"),
        ("жуковский", "жуковского"),
        ("евпатория", "евпатории"),
        ("ростов-на-дону", "ростове-на-дону"),
        ("мытищи", "мытищах"),
        ("костанай", "костаная"),
    ],
)
def test_names_decline_by_their_ending(name: str, form: str) -> None:
    assert form in forms(name)


@pytest.mark.parametrize("text", ["а вы из Москвы?", "вы в Москве?", "у вас офис в Казани?"])
def test_a_question_about_our_city_is_no_answer(text: str) -> None:
    assert heard(text) == ()


def test_a_question_of_another_clause_takes_no_city_away() -> None:
    assert heard("Казань, а вы где?")[0].value == "Казань"


@pytest.mark.parametrize("text", ["never message me again", "полтары", "нетушки", "канеш", "орёл или решка))"])
def test_another_word_is_no_slip_of_a_city(text: str) -> None:
    assert heard(text) == ()
