"""Names leads give for themselves, and answers that are none."""

from __future__ import annotations

from datetime import datetime

import pytest

from engine.understanding.reading import Ask, Reading
from engine.understanding.text import read_text
from engine.understanding.values.person_name import read

NOON = datetime.fromisoformat("2026-11-20T12:00")


def heard(text: str, awaited: bool = True) -> tuple[Reading, ...]:
    return read(read_text(text), Ask("person_name", NOON, awaited=awaited))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Сергей", "Сергей"),
        ("сергей", "Сергей"),
        ("СЕРГЕЙ", "Сергей"),
        ("Серёга", "Серёга"),
        ("Лёня)", "Лёня"),
        ("Дима 😊", "Дима"),
        ("Анна-Мария", "Анна-Мария"),
        ("Димон", "Димон"),
        ("Колян", "Колян"),
        ("Санёк", "Санёк"),
        ("Толик", "Толик"),
        ("катюша", "Катюша"),
        ("Эд", "Эд"),
        ("надежда", "Надежда"),
        ("Любовь", "Любовь"),
        ("лилия", "Лилия"),
        ("лев", "Лев"),
        ("света", "Света"),
        ("тёма", "Тёма"),
        ("Петрова Анна", "Анна Петрова"),
        ("Анна Петрова", "Анна Петрова"),
        ("Петров Пётр Петрович", "Пётр Петрович Петров"),
        ("Салтыков-Щедрин Михаил", "Михаил Салтыков-Щедрин"),
        ("Сидоров", "Сидоров"),
        ("Мария Ивановна", "Мария Ивановна"),
        ("Айгерим", "Айгерим"),
        ("айсылу", "Айсылу"),
        ("Джамшут", "Джамшут"),
        ("Бауыржан", "Бауыржан"),
        ("Кёнуль", "Кёнуль"),
        ("Нгуен", "Нгуен"),
        ("Магомед Магомедов", "Магомед Магомедов"),
        ("Здравствуйте, Мария", "Мария"),
        ("добрый день Ольга", "Ольга"),
        ("Дмитрий, очень приятно", "Дмитрий"),
        ("очень приятно, Дмитрий", "Дмитрий"),
        ("Анна, а вас?", "Анна"),
        ("Игорь, 89261234567", "Игорь"),
        ("Игорь 35 лет", "Игорь"),
        ("Ольга из Казани", "Ольга"),
        ("Сергей по поводу кредита", "Сергей"),
        ("Мария Ивановна слушает", "Мария Ивановна"),
        ("Александр (Саша)", "Александр"),
        ("пусть будет Вася", "Вася"),
        ("Мария Б.", "Мария"),
        ("не Иван, а Пётр", "Пётр"),
        ("иван а тебя как", "Иван"),
        ("Kate", "Kate"),
        ("mike", "Mike"),
        ("John McDonald", "John McDonald"),
        ("ivan petrov", "Ivan Petrov"),
    ],
)
def test_a_name_alone(text: str, name: str) -> None:
    (reading,) = heard(text)
    assert (reading.value, reading.evident) == (name, False)
    assert heard(text, awaited=False) == ()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("меня зовут Ольга", "Ольга"),
        ("Добрый день! Меня зовут иван петров", "Иван Петров"),
        ("зовут Катя", "Катя"),
        ("Катей зовут", "Катя"),
        ("Меня Катя зовут", "Катя"),
        ("зовите меня Ваня", "Ваня"),
        ("зовите Лёхой", "Лёха"),
        ("зови Коляном", "Колян"),
        ("зовите Анной", "Анна"),
        ("моё имя Пётр", "Пётр"),
        ("Имя: Пётр", "Пётр"),
        ("фио: Петров Пётр Петрович", "Пётр Петрович Петров"),
        ("обращайтесь Пётр Ильич", "Пётр Ильич"),
        ("меня зовут джамшут", "Джамшут"),
        ("меня зовут Роза", "Роза"),
        ("my name is John Smith", "John Smith"),
        ("my name is john smith", "John Smith"),
        ("call me Mike", "Mike"),
    ],
)
def test_a_name_after_its_marker_is_evident(text: str, name: str) -> None:
    for awaited in (True, False):
        (reading,) = heard(text, awaited)
        assert (reading.value, reading.evident) == (name, True)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Привет, я Маша", "Маша"),
        ("я роман", "Роман"),
        ("я Айгерим", "Айгерим"),
        ("это Сергей по поводу кредита", "Сергей"),
        ("Вас беспокоит Олег", "Олег"),
        ("на связи Дмитрий", "Дмитрий"),
        ("можно Саша", "Саша"),
        ("Hello, I'm Maria", "Maria"),
        ("this is Anna", "Anna"),
        ("it's Kate", "Kate"),
    ],
)
def test_a_name_after_a_weak_marker(text: str, name: str) -> None:
    (reading,) = heard(text)
    assert (reading.value, reading.evident) == (name, False)


@pytest.mark.parametrize(
    "text",
    [
        "нет",
        "ок",
        "здравствуйте",
        "здраствуйте",
        "првиет",
        "не хочу говорить",
        "незнаю",
        "неважно",
        "аноним",
        "клиент",
        "никак",
        "никак не зовут",
        "мама",
        "менеджер",
        "котик",
        "солнышко",
        "секрет",
        "потом",
        "Москва",
        "а зачем вам",
        "а вас как зовут?",
        "какая разница",
        "сначала скажите цену",
        "сколько стоит",
        "позовите Ольгу",
        "мне Сергей посоветовал",
        "я от Марии",
        "муж Петя",
        "моего мужа зовут Петя",
        "я занят",
        "я менеджер",
        "это дорого",
        "это важно",
        "я не Иван",
        "это я",
        "кек",
        "хз",
        "фывапр",
        "йцукен",
        "asdf",
        "12345",
        "i'm fine",
        "I'm busy",
        "it's expensive",
        "hello",
        "why",
        "later",
        "not telling",
        "none of your business",
        "",
    ],
)
def test_other_answers_are_no_name(text: str) -> None:
    assert heard(text) == ()


def test_the_evidence_is_what_the_lead_typed() -> None:
    text = "Добрый вечер, зовите меня Лёхой!"
    (reading,) = heard(text)
    assert text[reading.start : reading.end] == "Лёхой"


@pytest.mark.parametrize(
    ("text", "name"),
    {
        "да какая разница как зовут, Серега": "Серега",
        "меня завут Нина Петровна": "Нина Петровна",
        "Миша. ой то есть Михаил": "Михаил",
        "Саша ой Паша": "Паша",
        "Катя, точнее Екатерина": "Екатерина",
    }.items(),
)
def test_a_name_is_heard_through_slips(text: str, name: str) -> None:
    (reading,) = heard(text)
    assert reading.value == name


@pytest.mark.parametrize("text", ["а как зовут вашего эксперта, Сергей?", "мужа зовут, кажется, по-другому, ой"])
def test_a_name_asked_about_is_no_name(text: str) -> None:
    assert heard(text) == ()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("I'm Ann", "Ann"),
        ("I’m Ann", "Ann"),
        ("its liz", "Liz"),
        ("This is Liz speaking", "Liz"),
        ("the name's Bond", "Bond"),
        ("Dave, what's yours?", "Dave"),
        ("my name is Nguyen Van An", "Nguyen Van An"),
        ("меня зовут Ли Вэй", "Ли Вэй"),
        ("меня зовут Джон Смит", "Джон Смит"),
        ("Hans Müller", "Hans Müller"),
        ("josé", "José"),
        ("hey, Jack here", "Jack"),
        ("Hi there! Sarah", "Sarah"),
        ("I go by Jim", "Jim"),
    ],
)
def test_a_foreign_name(text: str, name: str) -> None:
    assert heard(text)[0].value == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("меня зовут не Вася, а Пётр", "Пётр"),
        ("ой, не Саша, а Паша", "Паша"),
        ("not Bob, Rob", "Rob"),
        ("my name is not Bob, it's Rob", "Rob"),
    ],
)
def test_the_name_after_a_denied_one_stands(text: str, name: str) -> None:
    assert heard(text)[0].value == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ивaн Пeтров", "Иван Петров"),
        ("Маааша", "Маша"),
        ("Ма\u200bша", "Маша"),
        ("алесандр", "Александр"),
        ("меня зовут Екатирина", "Екатерина"),
    ],
)
def test_a_name_is_spelt_as_meant(text: str, name: str) -> None:
    assert heard(text)[0].value == name


@pytest.mark.parametrize("name", ["Мариана", "Алессандра", "Снежана", "Амина", "Данияр", "Руслана"])
def test_a_rare_name_is_left_as_it_is(name: str) -> None:
    assert heard(name)[0].value == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("можете обращаться ко мне Ольга Петровна", "Ольга Петровна"),
        ("обращайтесь ко мне по имени-отчеству: Евгений Александрович", "Евгений Александрович"),
        ("друзья зовут Гриша", "Гриша"),
        ("меня все называют Гришей", "Гриша"),
        ("с вами Артём", "Артём"),
        ("ну Гриша, а что?", "Гриша"),
        ("родители назвали Тихоном", "Тихон"),
        ("друзья зовут Жекой", "Жека"),
        ("меня зовут Петром", "Пётр"),
        ("Ильдар Хасанов", "Ильдар Хасанов"),
        ("Гамзатов Расул", "Расул Гамзатов"),
        ("Пак Сергей", "Сергей Пак"),
        ("Бойко Алла", "Алла Бойко"),
        ("я же говорила, Мария", "Мария"),
        ("здарова, Лёха", "Лёха"),
    ],
)
def test_a_name_in_other_set_phrases(text: str, name: str) -> None:
    assert heard(text)[0].value == name


@pytest.mark.parametrize(
    "text",
    [
        "Тинькофф",
        "Альфа",
        "ник в телеграме",
        "мужа зовут Петя",
        "Ленина 5",
        "Ростов",
        "я самозанятый",
        "I'm good",
        "Chicago",
        "ахаха",
    ],
)
def test_a_bank_a_bystander_and_a_place_are_no_name(text: str) -> None:
    assert heard(text) == ()


@pytest.mark.parametrize(("text", "name"), [("меня Аней зовут", "Аня"), ("Ваней зовут", "Ваня"), ("Андрей", "Андрей")])
def test_an_instrumental_is_rather_that_than_a_rare_name(text: str, name: str) -> None:
    (reading,) = heard(text)
    assert reading.value == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Рустам Ахметов беспокоит", "Рустам Ахметов"),
        ("Оля вас беспокоит", "Оля"),
        ("добрый день, Ольга на связи", "Ольга"),
        ("меня маринкой звать 34 годика", "Маринка"),
        ("зовите меня Маринкой", "Маринка"),
        ("друзья Жекой зовут", "Жека"),
    ],
)
def test_a_name_before_its_phrase_and_a_pet_name_in_the_instrumental(text: str, name: str) -> None:
    (reading,) = heard(text)
    assert reading.value == name


@pytest.mark.parametrize(
    "text",
    ["мужа Колей звать", "сына Рустамом зовут", "Рустама Ахметова беспокоит долг", "муж беспокоит", "эдем"],
)
def test_who_is_somebody_else_and_what_is_no_pet_name(text: str) -> None:
    assert heard(text) == ()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("mo", "Mo"),
        ("katy", "Katy"),
        ("Jess x", "Jess"),
        ("dave mate", "Dave"),
        ("alright mate, Steve here", "Steve"),
        ("Tom Hardy, not that one lol", "Tom Hardy"),
        ("fine. Siobhan O'Neill", "Siobhan O'Neill"),
        ("yes, Tom Hardy", "Tom Hardy"),
    ],
)
def test_british_names_and_what_stands_around_them(text: str, name: str) -> None:
    assert [one.value for one in heard(text)] == [name]


@pytest.mark.parametrize(
    "text", ["fine", "alright mate", "cheers mate", "x", "Will Do, thanks", "Mark Down, price?", "fine by me", "lol"]
)
def test_what_is_said_beside_a_name_is_none(text: str) -> None:
    assert heard(text) == ()
