"""Numbers and counts as leads write them."""

from __future__ import annotations

from datetime import datetime

import pytest

from engine.understanding.reading import Ask
from engine.understanding.text import read_text
from engine.understanding.values.number import read
from engine.value import Number, Quantity

NOW = datetime.fromisoformat("2026-11-20T12:00")
Range = tuple[Number | None, Number | None]

POINTS: dict[str, Number] = {
    "just the one": 1,
    "the answer is one": 1,
    "the one hundred": 100,
    "было 5, осталось 2": 2,
    "брал 5 кредитов, теперь 3": 3,
    "два банка и три микрозайма": 5,
    "в 5 банках и ещё микрозаймы 3": 8,
    "сбер, тинькофф и ещё две микрозаймовые конторы": 4,
    "в сбере, хоум кредите и ещё в двух микрозаймах": 4,
    "мфо и ещё два банка": 3,
    "tinkoff, sber and 2 more banks": 4,
    "мне звонят, и ещё две конторы": 2,
    "не знаю, ещё две мфо": 2,
    "сбер и ещё две недели": 2,
    "3 банка и 2 мфо": 5,
    "три банка, две кредитки": 5,
    "1 кредит плюс 2 займа": 3,
    "два кредита и одна кредитка": 3,
    "два сына и одна дочка": 3,
    "итого 4": 4,
    "два банка и два мфо, итого 4": 4,
    "2 банка и 2 мфо значит четыре": 4,
    "всего 700": 700,
    "в трёх банках, хотя стоп, в четырёх": 4,
    "три, ой нет, четыре": 4,
    "мфо 5 штук": 5,
    "7": 7,
    "нас четверо": 4,
    "нас трое": 3,
    "вдвоем поедем": 2,
    "втроём": 3,
    "вшестером": 6,
    "шестеро": 6,
    "семеро детей": 7,
    "двоим нужно": 2,
    "человек двадцать": 20,
    "штук 7": 7,
    "штук пятнадцать наверное": 15,
    "лет сорок": 40,
    "мне 34": 34,
    "мне тридцать четыре года": 34,
    "двести пятнадцать": 215,
    "триста сорок два": 342,
    "девятьсот девяносто девять": 999,
    "тысяча двести": 1200,
    "тысяча девятьсот восемьдесят пять": 1985,
    "две тысячи двадцать": 2020,
    "пять тысяч шестьсот": 5600,
    "сто тысяч": 100_000,
    "двести тридцать пять тысяч": 235_000,
    "миллион": 1_000_000,
    "один миллион двести тысяч": 1_200_000,
    "три миллиона четыреста тысяч пятьсот": 3_400_500,
    "полмиллиона": 500_000,
    "полтыщи": 500,
    "пол сотни": 50,
    "полсотни": 50,
    "с десяток": 10,
    "десятка два": 20,
    "два десятка": 20,
    "пара сотен": 200,
    "сотни три": 300,
    "дюжина": 12,
    "две дюжины": 24,
    "пару человек": 2,
    "парочка": 2,
    "тысяч пять": 5000,
    "тысячи две": 2000,
    "тысяч сто пятьдесят": 150_000,
    "тыщ десять": 10_000,
    "полтораста": 150,
    "полторы тысячи": 1500,
    "полтора миллиона": 1_500_000,
    "три с половиной": 3.5,
    "три с половиной тысячи": 3500,
    "миллион с половиной": 1_500_000,
    "10 000": 10_000,
    "1 000 000": 1_000_000,
    "2.500.000": 2_500_000,
    "2,500,000": 2_500_000,
    "0,5": 0.5,
    "3.14": 3.14,
    "12,75": 12.75,
    "1 234,5": 1234.5,
    "2,5к": 2500,
    "15 тыс": 15_000,
    "15 тыс.": 15_000,
    "1.2 млн": 1_200_000,
    "3кк": 3_000_000,
    "2 млн 300 тыс": 2_300_000,
    "100500": 100_500,
    "семдесят": 70,
    "восемьдисят": 80,
    "пийсят": 50,
    "пейсят пять": 55,
    "двацать": 20,
    "тринацать": 13,
    "четырнацать": 14,
    "одинадцать": 11,
    "дваццать три": 23,
    "семсот": 700,
    "пицот": 500,
    "четыриста": 400,
    "двесте": 200,
    "тыща": 1000,
    "тысича": 1000,
    "стопятьдесят": 150,
    "двадцатьпять": 25,
    "сорокалетний": 40,
    "пятидесятилетняя": 50,
    "сорокапятилетний": 45,
    "трёхэтажный": 3,
    "пятнадцатиэтажка пятнадцатиэтажная": 15,
    "ну где-то наверное 12": 12,
    "примерно восемь": 8,
    "около 30": 30,
    "порядка ста человек": 100,
    "в районе двадцати": 20,
    "под сотню": 100,
    "почти 200": 200,
    "человек так пятьдесят": 50,
    "думаю что 6": 6,
    "пусть будет 5": 5,
    "всего 3": 3,
    "у нас 3 магазина": 3,
    "работает 25 человек а что?": 25,
    "3 шт": 3,
    "5-ти": 5,
    "5ти": 5,
    "2х": 2,
    "трёх": 3,
    "двумя": 2,
    "пятьюдесятью": 50,
    "двухсот": 200,
    "нуль": 0,
    "нисколько": 0,
    "ни одной": 0,
    "0": 0,
    "минус 5": -5,
    "-12": -12,
    "три!": 3,
    "пять)))": 5,
    "3 (три)": 3,
    "две штуки": 2,
    "один": 1,
    "я один": 1,
    "одна": 1,
    "один человек": 1,
    "1": 1,
    "с одним": 1,
    "три четверти": 0.75,
    "половина": 0.5,
    "треть": 1 / 3,
    "три целых пять десятых": 3.5,
    "ноль целых пять десятых": 0.5,
    "пять с четвертью": 5.25,
    "третий": 3,
    "на пятом этаже": 5,
    "2-й": 2,
    "twenty-one": 21,
    "seventeen": 17,
    "one hundred and five": 105,
    "a hundred": 100,
    "a hundred and twenty": 120,
    "two thousand": 2000,
    "two thousand five hundred": 2500,
    "three hundred thousand": 300_000,
    "one million two hundred thousand": 1_200_000,
    "a thousand": 1000,
    "a dozen": 12,
    "two dozen": 24,
    "half a dozen": 6,
    "couple hundred": 200,
    "a couple of thousand": 2000,
    "a pair": 2,
    "10k": 10_000,
    "1.5m": 1_500_000,
    "3 million": 3_000_000,
    "2.5 million": 2_500_000,
    "about 40 people": 40,
    "roughly a hundred": 100,
    "just one": 1,
    "only two": 2,
    "zero": 0,
    "none": 0,
    "a quarter": 0.25,
    "three quarters": 0.75,
    "two thirds": 2 / 3,
    "two and a half": 2.5,
    "five and a half thousand": 5500,
    "minus seven": -7,
    "1,234": 1234,
    "1,234,567": 1_234_567,
    "twelve of us": 12,
    "there are 6 of us": 6,
    "i have 3 kids": 3,
    "fourty": 40,
    "twentyfive": 25,
    "three or so": 3,
    "20ish": 20,
    "two fifty": 250,
    "two and three quarters": 2.75,
    "2 1/2": 2.5,
    "ноль пять": 0.5,
    "two point seven five": 2.75,
    "нет не пять, а семь": 7,
    "двести с лишним": 200,
}
FRACTIONS: dict[str, Number] = {
    "одна четвёртая": 1 / 4, "две пятых": 2 / 5, "семь восьмых": 7 / 8, "две третьих": 2 / 3, "пятнадцать сотых": 0.15,
    "десять целых семь десятых": 10.7, "семь точка пять": 7.5, "1½": 1.5, "one fifth": 1 / 5, "three fourths": 3 / 4,
    "one and five eighths": 1.625, "two and one half": 2.5, "point five": 0.5, "a quarter": 1 / 4,
}  # fmt: skip
PLACES: dict[str, Number] = {
    "двадцать первый": 21, "сто пятый": 105, "на тридцать седьмом": 37, "twenty-first": 21, "one hundred first": 101,
}  # fmt: skip
SLIPS: dict[str, Number] = {
    "восьмиста": 800,
    "около пятиста": 500,
    "семьста двадцать": 720,
    "девятиста пятьдесят": 950,
    "дваа": 2, "стоо": 100, "пяяять": 5, "1ОО": 100, "tweleve": 12, "elleven": 11, "hunderd": 100, "thosand": 1000,
    "eigth": 8, "thirtyish": 30, "two-hundred": 200,
}  # fmt: skip
INSTEAD: dict[str, Number] = {
    "не 5, а 6": 6, "5, нет 6": 6, "пять, вернее шесть": 6, "not 8, 9": 9, "eight, i mean nine": 9,
    "3, нет, тысяч на 40": 40_000,
    "forty, I meant fifty": 50, "40, wait no, 50": 50,
}  # fmt: skip
RANGES: dict[str, Range] = {
    "самое большее пять": (None, 5),
    "от силы десять": (None, 10),
    "по меньшей мере три": (3, None),
    "три, максимум четыре": (3, 4),
    "минимум два, максимум четыре": (2, 4),
    "три, четыре": (3, 4),
    "тридцать, сорок человек": (30, 40),
    "maximum of eight": (None, 8),
    "bigger than five thousand": (5000, None),
    "no fewer than 5": (5, None),
    "not exceeding 100": (None, 100),
    "between 4-6": (4, 6),
    "five or six hundred": (500, 600),
    "10-12": (10, 12),
    "10 - 12": (10, 12),
    "10–12": (10, 12),
    "от 10 до 12": (10, 12),
    "с 5 до 7": (5, 7),
    "с пяти до семи": (5, 7),
    "между 5 и 10": (5, 10),
    "между пятью и десятью": (5, 10),
    "два-три": (2, 3),
    "два три": (2, 3),
    "2 3": (2, 3),
    "две или три": (2, 3),
    "5 или 6": (5, 6),
    "человек 10-15": (10, 15),
    "человек десять-пятнадцать": (10, 15),
    "человек десять пятнадцать": (10, 15),
    "штук пять-шесть": (5, 6),
    "двадцать-тридцать": (20, 30),
    "двадцать-двадцать пять": (20, 25),
    "сто-сто пятьдесят": (100, 150),
    "двести-триста": (200, 300),
    "20-30 тыс": (20_000, 30_000),
    "тысяч двадцать-тридцать": (20_000, 30_000),
    "тысяч 20-30": (20_000, 30_000),
    "от 2 до 3 тысяч": (2000, 3000),
    "тысяча-полторы": (1000, 1500),
    "3..5": (3, 5),
    "один или два": (1, 2),
    "пара-тройка": (2, 3),
    "100 150": (100, 150),
    "может пять может десять": (5, 10),
    "минимум человек 5": (5, None),
    "человек от пяти до десяти": (5, 10),
    "полтора-два": (1.5, 2),
    "не менее 5 и не более 10": (5, 10),
    "минимум 3 максимум 8": (3, 8),
    "до 5": (None, 5),
    "до десяти человек": (None, 10),
    "не больше 10": (None, 10),
    "не более пяти": (None, 5),
    "максимум 4": (None, 4),
    "4 максимум": (None, 4),
    "один максимум": (None, 1),
    "человек 5 максимум": (None, 5),
    "меньше десяти": (None, 10),
    "менее 100": (None, 100),
    "<5": (None, 5),
    "в пределах 20": (None, 20),
    "не выше сотни": (None, 100),
    "от 5": (5, None),
    "от пяти и выше": (5, None),
    "больше 20": (20, None),
    "более ста": (100, None),
    "свыше 50": (50, None),
    "не меньше трёх": (3, None),
    "не менее 10 человек": (10, None),
    "минимум 2": (2, None),
    "как минимум двое": (2, None),
    "5+": (5, None),
    "10 и больше": (10, None),
    "10 и более": (10, None),
    ">100": (100, None),
    "хотя бы 3": (3, None),
    "больше чем 7": (7, None),
    "5 to 7": (5, 7),
    "from 5 to 7": (5, 7),
    "between 5 and 10": (5, 10),
    "two or three": (2, 3),
    "two to three hundred": (200, 300),
    "10-15k": (10_000, 15_000),
    "a hundred to two hundred": (100, 200),
    "five-six": (5, 6),
    "under 10": (None, 10),
    "up to 20": (None, 20),
    "less than five": (None, 5),
    "at most 3": (None, 3),
    "no more than ten": (None, 10),
    "10 max": (None, 10),
    "over 100": (100, None),
    "at least 5": (5, None),
    "more than a dozen": (12, None),
    "20 or more": (20, None),
    "20+": (20, None),
    "minimum 2": (2, None),
}
SILENT = [
    "the red one",
    "that's the one I meant",
    "nice one!",
    "another one",
    "",
    "?",
    "не знаю",
    "много",
    "да",
    "без разницы",
    "пока не решили",
    "1с",
    "работаем в 1С",
    "15:30",
    "в 15:30 удобно",
    "+7 909 920-21-95",
    "89099202195",
    "8 (909) 920 21 95",
    "12.05.2024",
    "15 марта",
    "15-го марта",
    "один знакомый посоветовал",
    "одна подруга сказала",
    "один вопрос",
    "один из них",
    "несколько",
    "сорокой трещит",
    "4g",
    "семья",
    "парад",
    "стол",
    "сотрудник",
    "пятница",
    "в пятницу",
    "тридцатого марта",
    "полк",
    "спасибо",
    "может потом",
    "a4",
    "lots",
    "someone",
    "not sure",
    "many",
    "no idea at all",
    "192.168.1.1",
    "раз в жизни",
    "тристан",
    "не пять",
    "не 20",
    "no one knows",
    "полином",
    "десна",
]


def heard(text: str, awaited: bool = True, low: Number | None = None) -> Range | None:
    """Return the ends of the first number heard."""
    readings = read(read_text(text), Ask("number", NOW, awaited=awaited, low=low))
    if not readings:
        return None
    value = readings[0].value
    assert isinstance(value, Quantity)
    return value.low, value.high


@pytest.mark.parametrize(("text", "value"), [*POINTS.items(), *FRACTIONS.items(), *PLACES.items(), *SLIPS.items()])
def test_a_number_is_a_point(text: str, value: Number) -> None:
    ends = heard(text)
    assert ends is not None and ends[0] == ends[1]
    assert ends[0] == pytest.approx(value)


@pytest.mark.parametrize(("text", "value"), INSTEAD.items())
def test_a_second_thought_stands_instead_of_the_first(text: str, value: Number) -> None:
    assert heard(text) == (value, value)


@pytest.mark.parametrize(("text", "value"), RANGES.items())
def test_a_range_keeps_its_ends(text: str, value: Range) -> None:
    assert heard(text) == value


@pytest.mark.parametrize("text", SILENT)
def test_other_talk_is_no_number(text: str) -> None:
    assert heard(text) is None


def test_the_evidence_is_the_words_that_carry_the_value() -> None:
    text = "Нас, наверное, двести  пятнадцать человек"
    (reading,) = read(read_text(text), Ask("number", NOW))
    assert text[reading.start : reading.end] == "двести  пятнадцать"
    assert not reading.evident


def test_a_whole_number_is_an_integer_and_a_repair_is_told() -> None:
    (reading,) = read(read_text("питнадцать"), Ask("number", NOW))
    assert reading.repaired
    assert isinstance(reading.value, Quantity) and isinstance(reading.value.low, int)


def test_microloans_before_their_number_are_worth_confirming_and_a_sum_is_no_count() -> None:
    for text, repaired in (("5 банков и микрозаймы 3", True), ("5 банков и 3 микрозайма", False)):
        (reading,) = read(read_text(text), Ask("number", NOW, awaited=True))
        assert (reading.value, reading.repaired) == (Quantity(8, 8), repaired)
    assert heard("5 банков и мфо 300000") == heard("5 банков, долг 3") == (5, 5)


def test_a_minus_gives_way_where_the_slot_cannot_be_negative() -> None:
    assert heard("- 5", low=0) == (5, 5)
    assert heard("-5", low=0) == (5, 5)
    assert heard("-5") == (-5, -5)


def test_several_numbers_come_in_the_order_of_the_text() -> None:
    readings = read(read_text("2 взрослых и 3 ребёнка"), Ask("number", NOW))
    assert [reading.value for reading in readings] == [Quantity(2, 2), Quantity(3, 3)]


def test_a_sum_of_money_gives_way_to_a_plain_number() -> None:
    readings = read(read_text("плачу 5000 руб трём банкам"), Ask("number", NOW))
    assert [reading.value for reading in readings] == [Quantity(3, 3)]


@pytest.mark.parametrize(
    "text",
    ["полторашка point двое", "0.125,5", "1 целых 1 целых", "минус минус 5", "a and a half", "1.2.3,4", "٣ человек"],
)
def test_odd_rows_of_numerals_break_nothing(text: str) -> None:
    heard(text)
