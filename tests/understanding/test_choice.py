"""Choices by words, places and beginnings."""

from __future__ import annotations

from datetime import datetime

import pytest

from engine.understanding.reading import Ask, Option
from engine.understanding.text import read_text
from engine.understanding.values import text_value
from engine.understanding.values.choice import read

NOW = datetime.fromisoformat("2026-11-20T12:00")
HOUSING = (
    Option("own", ("Своя квартира", "своя", "собственность")),
    Option("rent", ("Снимаю", "съёмная", "аренда")),
    Option("family", ("У родителей", "родители", "с родственниками")),
)
PLANS = (
    Option("basic", ("Basic plan", "cheap", "standard")),
    Option("pro", ("Pro plan", "professional")),
    Option("no_plan", ("No plan", "nothing yet")),
)
WHEN = (Option("morning", ("Утром", "до обеда")), Option("evening", ("Вечером", "после работы")))

PROPERTY = (
    Option("nothing", ("Ничего нет", "ничего", "нет", "только единственное жильё", "живу на съёмной")),
    Option("car", ("Машина", "авто")),
    Option("flat", ("Вторая квартира или дом", "вторая квартира", "ещё квартира")),
    Option("mortgage", ("Ипотека", "ипотечная квартира")),
    Option("land", ("Дача или участок", "дача", "участок")),
)
OWNED: dict[str, tuple[str, ...]] = {
    "ничего": ("nothing",),
    "имущества нет": ("nothing",),
    "только единственное жильё": ("nothing",),
    "ничего кроме дачи": ("land",),
    "кроме машины ничего": ("car",),
    "ничего, только дача": ("land",),
    "ипотечная квартира больше ничего": ("mortgage",),
    "имущества нет, только машина": ("car",),
    "дачи нет, машина есть": ("car",),
    "машина и дача": ("car", "land"),
    "только не звоните на работу": (),
    "живу у мамы": (),
    "живу": (),
}
SAID: dict[str, str] = {
    "своя": "own",
    "Своя квартира": "own",
    "у меня своя": "own",
    "в собственности": "own",
    "квартира своя, ипотека": "own",
    "снимаю": "rent",
    "снимаем с женой": "rent",
    "съемная": "rent",
    "живу на съёмной": "rent",
    "в аренде": "rent",
    "аренду плачу": "rent",
    "у родителей": "family",
    "живу с родителями": "family",
    "с родственниками": "family",
    "1": "own",
    "2": "rent",
    "второе": "rent",
    "второй вариант": "rent",
    "первый": "own",
    "вариант 3": "family",
    "номер два": "rent",
    "под номером 1": "own",
    "третье наверное": "family",
    "последнее": "family",
    "последний вариант": "family",
    "3-й": "family",
    "собственость": "own",
    "сьемная": "rent",
    "родитили": "family",
    "собств": "own",
    "не своя, снимаю": "rent",
    "снимаю, не своя": "rent",
    "нет, своя": "own",
    "rent": "rent",
    "family": "family",
}
SILENT = [
    "",
    "не знаю",
    "сколько стоит?",
    "не своя",
    "4",
    "0",
    "12",
    "Москва",
    "привет",
    "не снимаю",
    "1500",
    "второй раз спрашиваете",
]


NEAR_METRO = (Option("city", ("Москва", "у метро")), Option("suburb", ("Пригород",)))


def heard(text: str, options: tuple[Option, ...] = HOUSING, awaited: bool = True) -> str | None:
    """Return the option heard."""
    readings = read(read_text(text), Ask("choice", NOW, options=options, awaited=awaited))
    assert len(readings) <= 1
    return str(readings[0].value) if readings else None


@pytest.mark.parametrize(("text", "option"), SAID.items())
def test_an_option_is_heard(text: str, option: str) -> None:
    assert heard(text) == option


@pytest.mark.parametrize(("text", "options"), OWNED.items())
def test_a_thing_named_stands_before_nothing(text: str, options: tuple[str, ...]) -> None:
    readings = read(read_text(text), Ask("choice", NOW, options=PROPERTY))
    assert tuple(option for reading in readings for option in (reading.value, *reading.others)) == options


@pytest.mark.parametrize("text", SILENT)
def test_other_talk_chooses_nothing(text: str) -> None:
    assert heard(text) is None


@pytest.mark.parametrize(
    ("text", "option"),
    {
        "the basic one": "basic",
        "pro": "pro",
        "cheap please": "basic",
        "the last one": "no_plan",
        "option 2": "pro",
        "the second": "pro",
        "number one": "basic",
        "no plan": "no_plan",
        "nothing yet": "no_plan",
        "professionl": "pro",
        "not basic, pro": "pro",
    }.items(),
)
def test_english_options(text: str, option: str) -> None:
    assert heard(text, PLANS) == option


def test_options_of_several_words() -> None:
    assert heard("лучше вечером, после работы", WHEN) == "evening"
    assert heard("давайте до обеда", WHEN) == "morning"


def test_two_options_are_both_told() -> None:
    (reading,) = read(read_text("своя или съёмная, не решил"), Ask("choice", NOW, options=HOUSING))
    assert reading.value == "own"
    assert reading.others == ("rent",)


def test_a_repaired_word_is_told_and_shown() -> None:
    text = "ну собственость"
    (reading,) = read(read_text(text), Ask("choice", NOW, options=HOUSING))
    assert reading.repaired
    assert text[reading.start : reading.end] == "собственость"


def test_places_and_repairs_need_to_be_asked_for() -> None:
    assert heard("2", awaited=False) is None
    assert heard("снимаю", awaited=False) == "rent"


@pytest.mark.parametrize(("text", "value"), {"  Здравствуйте \n": "Здравствуйте", "5": "5", "👍": "👍"}.items())
def test_free_text_is_the_message(text: str, value: str) -> None:
    (reading,) = text_value.read(read_text(text), Ask("text", NOW))
    assert reading.value == value
    assert text[reading.start : reading.end] == value


@pytest.mark.parametrize("text", ["", "  ", "?", "???", "...", " ?! "])
def test_bare_marks_are_no_text(text: str) -> None:
    assert text_value.read(read_text(text), Ask("text", NOW)) == ()


SOON = (
    Option("urgent", ("Срочно, в этом месяце",)),
    Option("quarter", ("В ближайшие 3 месяца",)),
    Option("year", ("В течение года",)),
    Option("look", ("Просто присматриваюсь",)),
)
WAYS = (
    Option("telegram", ("Телеграм",)),
    Option("whatsapp", ("Вотсап",)),
    Option("call", ("Звонок", "позвоните")),
    Option("unsure", ("Не знаю",)),
)


@pytest.mark.parametrize(
    ("text", "option"),
    {
        "срочно": "urgent",
        "3 месяца": "quarter",
        "в этом месяце": "urgent",
        "год": "year",
        "присматриваюсь пока": "look",
        "предпоследний": "year",
        "не первый, а второй": "quarter",
        "2 пожалуйста": "quarter",
        "2️⃣": "quarter",
        "не второй": None,
        "любой": None,
        "не срочно": None,
    }.items(),
)
def test_a_part_of_a_button_and_a_place(text: str, option: str | None) -> None:
    assert heard(text, SOON) == option


@pytest.mark.parametrize(
    ("text", "option"),
    {
        "тг": "telegram",
        "вацап": "whatsapp",
        "хз": "unsure",
        "звоните": "call",
        "телеграм, хотя нет, вотсап": "whatsapp",
        "раньше был вотсап, сейчас телеграм": "telegram",
        "кроме звонка": None,
    }.items(),
)
def test_slang_roots_and_second_thoughts(text: str, option: str | None) -> None:
    assert heard(text, WAYS) == option


def test_a_part_is_told_to_be_a_guess() -> None:
    (reading,) = read(read_text("3 месяца"), Ask("choice", NOW, options=SOON))
    assert reading.repaired


@pytest.mark.parametrize(("text", "option"), [("у метро", "city"), ("метро рядом", "city"), ("метров 75", None)])
def test_an_ending_is_no_part_of_the_root(text: str, option: str | None) -> None:
    assert heard(text, NEAR_METRO) == option


INTENDED = (
    Option("ready", ("Ready", "sure")),
    Option("unsure", ("Not sure", "have not decided")),
    Option("later", ("Before summer", "looking around")),
)
MOODS = (
    Option("ready", ("Готов", "решил")),
    Option("unsure", ("Ещё думаю", "не готов")),
    Option("own", ("Своя", "свой")),
)


@pytest.mark.parametrize(
    ("text", "option"),
    {
        "sure": "ready",
        "not sure": "unsure",
        "I'm not sure": "unsure",
        "haven't decided yet": "unsure",
        "not ready": None,
        "before work": None,
        "before the summer": "later",
        "looking around for now": "later",
        "after lunch": None,
    }.items(),
)
def test_a_denial_within_an_option_and_words_that_tell_nothing(text: str, option: str | None) -> None:
    assert heard(text, INTENDED) == option


@pytest.mark.parametrize(
    ("text", "option"), {"готов": "ready", "не готов": "unsure", "не решил": None, "не думаю": None}.items()
)
def test_only_the_denied_words_of_an_option_may_be_denied(text: str, option: str | None) -> None:
    assert heard(text, MOODS) == option


LIMITS = (Option("none", ("Ничего нет", "нет")), Option("other", ("Другое", "есть", "бывает")))


@pytest.mark.parametrize(("text", "option"), [("есть", "other"), ("может быть", None), ("а мож лучше в пт", None)])
def test_what_may_be_is_not_there(text: str, option: str | None) -> None:
    readings = read(read_text(text), Ask("choice", NOW, options=LIMITS))
    assert [one.value for one in readings] == ([option] if option else [])
