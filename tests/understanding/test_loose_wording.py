"""Values in the loose wording of chats, class by class: particles in any place, words cut short, slang, papers."""

from __future__ import annotations

from datetime import datetime
from time import process_time

import pytest

from engine.understanding.reading import Ask
from engine.understanding.text import read_text
from engine.understanding.values import TYPES
from engine.value import Moment, Money, Number, Quantity

NOW = datetime.fromisoformat("2026-11-20T12:00")
DAY = 86_400
MONTH, YEAR = 30 * DAY, 365 * DAY

SUMS: dict[str, dict[str, tuple[Number, str | None]]] = {
    "particles between a scale and its number": {
        "тысяч эдак восемьдесят": (80_000, None),
        "тысяч этак на восемьдесят": (80_000, None),
        "восемьдесят где-то тысяч": (80_000, None),
        "80 примерно тысяч": (80_000, None),
        "500 где-то рублей": (500, "RUB"),
        "рублей эдак пятьсот": (500, "RUB"),
        "тысяч эдак на 80 долларов": (80_000, "USD"),
    },
    "a word cut short or a remark after the number": {
        "лям двести наверн": (1_200_000, None),
        "500 тыщ примерн": (500_000, None),
        "триста где-т": (300, None),
        "триста наверн": (300, None),
        "300 прибл": (300, None),
        "500 максим": (500, None),
        "300 чтоль": (300, None),
        "300 брат": (300, None),
    },
    "coins by other names": {
        "тыр двадцать пять": (25_000, "RUB"),
        "пять штук деревянными": (5_000, "RUB"),
        "триста целковых": (300, "RUB"),
        "пять тысяч деревянных": (5_000, "RUB"),
        "сорокет": (40_000, None),
    },
    "how accountants write": {
        "70 000-00 руб": (70_000, "RUB"),
        "15000-00 рублей": (15_000, "RUB"),
        "5000=00": (5_000, None),
        "2 млн. 350 тыс.": (2_350_000, None),
        "2 млн. 350 тыс. руб.": (2_350_000, "RUB"),
        "1 млрд. 200 млн.": (1_200_000_000, None),
        "кредит 500 и займы 70 = 570": (570, None),
        "по договору № 123456 должен 300 тысяч": (300_000, None),
    },
}
NO_SUMS = {
    "papers": [
        "паспорт 4510 123456", "паспорт серия 4510 номер 123456", "серия 45 10 № 123456", "снилс 112-233-445 95",
        "инн 770123456789", "инн 7701 234 567", "договор № 12345/6", "карта 2200 7000 1234 5678",
        "счет 40817810099910004312",
        "договор номер 77-1234 от 2023",
    ],
    "things": ["5 окон", "3 айфона", "5 симок", "4 мфошки", "миллион алых роз", "300 метров", "2к квартира"],
}  # fmt: skip
COUNTS: dict[str, dict[str, Number]] = {
    "particles": {"штук эдак двадцать": 20, "человек этак сорок": 40, "пять где-то человек": 5},
    "after a thousand": {"тысяча один": 1_001, "тысяча одна": 1_001, "тысяча пять": 1_005, "тысяча сто": 1_100},
    "dozens and scores": {
        "чёртова дюжина": 13, "дюжина с половиной": 18, "десяток с половиной": 15, "a baker's dozen": 13,
        "a dozen and a half": 18, "three score and ten": 70, "my score is 5": 5, "700 credit score": 700,
    },
    "names of numbers": {
        "нолик": 0, "zilch": 0, "ни единого": 0,
        "половинка": 0.5, "тройня у нас": 3, "в единственном экземпляре": 1, "№ 6": 6,
    },
    "a consonant not heard": {"шесь": 6, "шесь человек": 6, "чтыре": 4},
    "papers counted": {"паспорта 2": 2, "карты 3": 3, "полиса три": 3},
}  # fmt: skip
LENGTHS: dict[str, Number] = {
    "лет эдак пятнадцать": 15 * YEAR,
    "года эдак два": 2 * YEAR,
    "эдак года с два": 2 * YEAR,
    "пять где-то месяцев": 5 * MONTH,
    "месяцев приблизительно пять": 5 * MONTH,
    "пятилетку": 5 * YEAR,
    "час с четвертью": 4_500,
    "два часа с четвертью": 8_100,
    "шесь месяцев": 6 * MONTH,
}
MOMENTS = {
    "завтра к вечеру поближе, часиков в семь": "2026-11-21T19:00",
    "завтра днём, часика в два": "2026-11-21T14:00",
    "завтра вечером, может быть в 8": "2026-11-21T20:00",
    "с утреца в понедельник": "2026-11-23T06:00",
    "завтра вечерочком": "2026-11-21T18:00",
    "под вечерок": "2026-11-20T18:00",
    "завтра в обедик": "2026-11-21T12:00",
    "сегодня ближе к ночи": "2026-11-20T23:00",
    "завтра вечером, до восьми": "2026-11-21T18:00",
    "в пн утром, до десяти": "2026-11-23T06:00",
}
NAMES = {
    "величают Таисией Павловной": "Таисия Павловна",
    "без отчества, Галина": "Галина",
    "С уважением, Инна": "Инна",
    "представлюсь, Матвей": "Матвей",
    "запишите меня как Николай": "Николай",
    "откликаюсь на Женю": "Женя",
    "подписана как Вера": "Вера",
    "дядя Вася": "Вася",
    "зовусь Аркадием": "Аркадий",
    "пиши Стас": "Стас",
    "мне 40, зовут Вера": "Вера",
    "имя Рустам, фамилия Алиев": "Рустам Алиев",
    "Марго": "Марго",
    "витёк": "Витёк",
    "дратути, Лёша": "Лёша",
    "салют, я Костя": "Костя",
}
NO_NAMES = [
    "дратути", "здаров", "хай", "салют", "приветик", "драсьте", "даров", "прив", "куку", "хеллоу", "хаюшки", "алоха",
    "приветос", "ясненько", "блаблабла", "чмоки", "здравия желаю",
]  # fmt: skip
CITIES = {
    "питерские мы": "Санкт-Петербург",
    "москвичи": "Москва",
    "я москвич": "Москва",
    "туляк": "Тула",
    "мы из омичей": "Омск",
    "сочинцы": "Сочи",
    "екатеринбуржец": "Екатеринбург",
    "уфимские": "Уфа",
    "киевлянка": "Киев",
    "калужане": "Калуга",
    "вологодские": "Вологда",
    "грозненские": "Грозный",
    "культурная столица": "Санкт-Петербург",
    "раньше Самара, теперь Сочи": "Сочи",
    "жили в Омске, сейчас Казань": "Казань",
    "из Перми, теперь в Уфе": "Уфа",
}
NO_CITIES = ["московский офис", "тверской бульвар", "русские мы", "мы обычные люди", "старик", "волжанин"]


def heard(kind: str, text: str) -> object:
    readings = TYPES[kind](read_text(text), Ask(kind, NOW))
    return readings[0].value if readings else None


@pytest.mark.parametrize(("text", "value"), [one for group in SUMS.values() for one in group.items()])
def test_a_sum(text: str, value: tuple[Number, str | None]) -> None:
    assert heard("money", text) == Money(value[0], value[0], value[1])


@pytest.mark.parametrize(
    ("text", "ends"),
    {
        "тысяч под двести": (None, 200_000),
        "долг вырос до 900к": (900_000, 900_000),
        "дошло до 900 тысяч": (900_000, 900_000),
        "до 900к": (None, 900_000),
        "два, два с половиной ляма": (2_000_000, 2_500_000),
        "двести плюс-минус десятка": (200, 200),
        "максимум могу 30 тыщ": (None, 30_000),
        "не больше чем потяну 30 тыщ": (None, 30_000),
        "лям под залог": (1_000_000, 1_000_000),
    }.items(),
)
def test_a_bound_of_a_sum(text: str, ends: tuple[Number | None, Number | None]) -> None:
    assert heard("money", text) == Money(*ends, None)


@pytest.mark.parametrize("text", [text for group in NO_SUMS.values() for text in group])
def test_no_sum(text: str) -> None:
    assert heard("money", text) is None


@pytest.mark.parametrize(("text", "value"), [one for group in COUNTS.values() for one in group.items()])
def test_a_count(text: str, value: Number) -> None:
    assert heard("number", text) == Quantity(value, value)


def test_one_or_two_thousand() -> None:
    assert heard("number", "тысяча две") == Quantity(1_000, 2_000)


@pytest.mark.parametrize(("text", "value"), LENGTHS.items())
def test_a_length(text: str, value: Number) -> None:
    assert heard("duration", text) == Quantity(value, value)


def test_a_saying_is_no_length() -> None:
    assert heard("duration", "forever and a day") is None


@pytest.mark.parametrize(("text", "start"), MOMENTS.items())
def test_a_moment_and_a_part_of_the_day(text: str, start: str) -> None:
    value = heard("datetime", text)
    assert isinstance(value, Moment)
    assert value.start == datetime.fromisoformat(start)


@pytest.mark.parametrize(("text", "name"), NAMES.items())
def test_a_name(text: str, name: str) -> None:
    assert heard("person_name", text) == name


@pytest.mark.parametrize("text", NO_NAMES)
def test_a_greeting_is_no_name(text: str) -> None:
    assert heard("person_name", text) is None


@pytest.mark.parametrize(("text", "sure"), [("абырвалг", False), ("Ыкылас", True), ("зиннур", True)])
def test_an_unknown_word_is_a_doubtful_name(text: str, sure: bool) -> None:
    (reading,) = TYPES["person_name"](read_text(text), Ask("person_name", NOW))
    assert reading.repaired is not sure


@pytest.mark.parametrize(("text", "city"), CITIES.items())
def test_a_city_and_its_people(text: str, city: str) -> None:
    assert heard("city", text) == city


@pytest.mark.parametrize("text", NO_CITIES)
def test_no_city(text: str) -> None:
    assert heard("city", text) is None


@pytest.mark.parametrize("kind", ["number", "money", "duration", "city", "person_name"])
@pytest.mark.parametrize(
    "row", ["серия ", "паспорт № ", "тысяч так ", "5 так ", "лет этак ", "2 млн. ", "теперь омич ", "имя "]
)
def test_a_long_row_is_read_to_its_end(row: str, kind: str) -> None:
    started = process_time()
    TYPES[kind](read_text((row * 700)[:2_000]), Ask(kind, NOW))
    assert process_time() - started < 1
