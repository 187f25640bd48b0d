"""Sums of money as leads write them."""

from __future__ import annotations

from datetime import datetime

import pytest

from engine.understanding.reading import Ask
from engine.understanding.text import read_text
from engine.understanding.values.money import read
from engine.understanding.values.money_context import an_income
from engine.value import Money, Number

NOW = datetime.fromisoformat("2026-11-20T12:00")
Sum = tuple[Number | None, Number | None, str | None]

POINTS: dict[str, tuple[Number, str | None]] = {
    "a buck fifty": (1.5, "USD"),
    "a dollar ninety a cup": (1.9, "USD"),
    "12.50 each, in euros": (12.5, "EUR"),
    "полтора миллиона, но в долларах": (1_500_000, "USD"),
    "400 тысяч": (400_000, None),
    "триста пятьдесят тысяч": (350_000, None),
    "тысяч восемьсот": (800_000, None),
    "тыщ семьсот": (700_000, None),
    "тыщи три": (3000, None),
    "примерно 90к": (90_000, None),
    "90 к": (90_000, None),
    "1,5 ляма": (1_500_000, None),
    "два ляма": (2_000_000, None),
    "лям": (1_000_000, None),
    "лям с копейками": (1_000_000, None),
    "лям пятьсот": (1_500_000, None),
    "лям семьсот пятьдесят": (1_750_000, None),
    "два ляма триста": (2_300_000, None),
    "миллион двести": (1_200_000, None),
    "миллион двести тысяч": (1_200_000, None),
    "миллион пятьдесят": (1_050_000, None),
    "два миллиона сто пятьдесят": (2_150_000, None),
    "2 млн 300": (2_300_000, None),
    "2млн 300тыс": (2_300_000, None),
    "2 ляма 800": (2_800_000, None),
    "1 миллион 250 тысяч рублей": (1_250_000, "RUB"),
    "пол ляма": (500_000, None),
    "поллимона": (500_000, None),
    "пол миллиона": (500_000, None),
    "лимон": (1_000_000, None),
    "три лимона": (3_000_000, None),
    "полтора лимона": (1_500_000, None),
    "ляма три": (3_000_000, None),
    "лямов пять": (5_000_000, None),
    "миллиона полтора наверное": (1_500_000, None),
    "косарь": (1000, None),
    "пять косарей": (5000, None),
    "косарей 15": (15_000, None),
    "десять штук": (10_000, None),
    "штука": (1000, None),
    "две штуки": (2000, None),
    "сотка": (100_000, None),
    "пять соток": (500_000, None),
    "лям две сотки": (1_200_000, None),
    "миллион три сотки": (1_300_000, None),
    "две сотки": (200_000, None),
    "полторы сотки": (150_000, None),
    "сотку баксов": (100, "USD"),
    "полтинник": (50_000, None),
    "стольник": (100, None),
    "чирик": (10, None),
    "пять тонн баксов": (5000, "USD"),
    "30 тр": (30_000, "RUB"),
    "30тр": (30_000, "RUB"),
    "30 т.р": (30_000, "RUB"),
    "30 т. р.": (30_000, "RUB"),
    "30 тыр": (30_000, "RUB"),
    "30т": (30_000, None),
    "30 тыс. руб.": (30_000, "RUB"),
    "30 тыс.руб": (30_000, "RUB"),
    "3 млн. рублей": (3_000_000, "RUB"),
    "2.5млн р": (2_500_000, "RUB"),
    "5м": (5_000_000, None),
    "2кк": (2_000_000, None),
    "1.2 млрд": (1_200_000_000, None),
    "15 000 рублей": (15_000, "RUB"),
    "15000р": (15_000, "RUB"),
    "15000 р.": (15_000, "RUB"),
    "15 000₽": (15_000, "RUB"),
    "₽15000": (15_000, "RUB"),
    "1 250 000 руб.": (1_250_000, "RUB"),
    "1.250.000 руб": (1_250_000, "RUB"),
    "1,250,000.50 ₽": (1_250_000.5, "RUB"),
    "1 298,00 ₽": (1298, "RUB"),
    "пятьсот рублей": (500, "RUB"),
    "рублей пятьсот": (500, "RUB"),
    "рублей так 700": (700, "RUB"),
    "тысяча рублей": (1000, "RUB"),
    "тыщу рублей": (1000, "RUB"),
    "100 рублей 50 копеек": (100.5, "RUB"),
    "двадцать тысяч долларов": (20_000, "USD"),
    "20 000 $": (20_000, "USD"),
    "$20000": (20_000, "USD"),
    "20к$": (20_000, "USD"),
    "20 тысяч баксов": (20_000, "USD"),
    "двадцать пять тысяч у.е.": (25_000, "USD"),
    "1000 евро": (1000, "EUR"),
    "1000€": (1000, "EUR"),
    "пара тысяч евро": (2000, "EUR"),
    "пару тыщ": (2000, None),
    "два миллиона тенге": (2_000_000, "KZT"),
    "1 млн тг": (1_000_000, "KZT"),
    "300 тысяч гривен": (300_000, "UAH"),
    "5000 грн": (5000, "UAH"),
    "10 тысяч сом": (10_000, "KGS"),
    "2000 бел. рублей": (2000, "BYN"),
    "2000 белорусских рублей": (2000, "BYN"),
    "500 byn": (500, "BYN"),
    "3 миллиона сум": (3_000_000, "UZS"),
    "5 тысяч юаней": (5000, "CNY"),
    "100 фунтов": (100, "GBP"),
    "450000": (450_000, None),
    "450 000": (450_000, None),
    "450.000": (450_000, None),
    "четыреста пятьдесят": (450, None),
    "сумма долга 700000": (700_000, None),
    "общий долг где то 850 тыс": (850_000, None),
    "ну наверно тысяч шестьсот": (600_000, None),
    "долг семьсот тыщ а что": (700_000, None),
    "должен банку 300 тысяч": (300_000, None),
    "кредит на 2 млн": (2_000_000, None),
    "500 тыс 3 банка": (500_000, None),
    "3 банка на 500 тыс": (500_000, None),
    "2 кредита, в сумме 900к": (900_000, None),
    "зарплата 60 тысяч в месяц": (60_000, None),
    "получаю 45000 в месяц": (45_000, None),
    "пицот тыщ": (500_000, None),
    "шисят тыщ": (60_000, None),
    "пийсят тысяч": (50_000, None),
    "двести тысячь": (200_000, None),
    "100 тысч": (100_000, None),
    "милион": (1_000_000, None),
    "полтара миллиона": (1_500_000, None),
    "мильон двести": (1_200_000, None),
    "стотысяч": (100_000, None),
    "около полумиллиона": (500_000, None),
    "мильён двести": (1_200_000, None),
    "мильёна два": (2_000_000, None),
    "в районе миллиона трёхсот": (1_300_000, None),
    "миллиона полутора": (1_500_000, None),
    "в районе тысячи двухсот": (1_200, None),
    "3000 долларов": (3_000, "USD"),
    "задолжал 5 штук": (5_000, None),
    "сбер 300к, тинькофф 400к, итого 700к": (700_000, None),
    "банк 500 тысяч, мфо 200, всего 700": (700_000, None),
    "всего 600 тысяч, из них 100 в мфо": (600_000, None),
    "четверть миллиона": (250_000, None),
    "десятка": (10_000, None),
    "800 с лишним тысяч": (800_000, None),
    "триста с чем-то тысяч": (300_000, None),
    "800 плюс минус": (800, None),
    "300 + 200 тысяч": (500_000, None),
    "сотни три тысяч": (300_000, None),
    "нет, не 300, а 500": (500, None),
    "не 300 тысяч, а 500": (500_000, None),
    "17 450 руб 30 коп": (17_450.3, "RUB"),
    "пятёрка": (5000, None),
    "two thousand dollars": (2000, "USD"),
    "2,000 USD": (2000, "USD"),
    "USD 2000": (2000, "USD"),
    "$2,500.75": (2500.75, "USD"),
    "$3m": (3_000_000, "USD"),
    "3 million dollars": (3_000_000, "USD"),
    "5 grand": (5000, None),
    "a grand": (1000, None),
    "half a million dollars": (500_000, "USD"),
    "a million": (1_000_000, None),
    "a hundred bucks": (100, "USD"),
    "fifty euros": (50, "EUR"),
    "£300": (300, "GBP"),
    "20 quid": (20, "GBP"),
    "ten thousand pounds": (10_000, "GBP"),
    "1.5 mln": (1_500_000, None),
    "250k": (250_000, None),
    "about 300k": (300_000, None),
    "my budget is 5000": (5000, None),
    "around fifteen hundred": (1500, None),
    "15 hundred dollars": (1500, "USD"),
    "5k a month": (5000, None),
    "10k rub": (10_000, "RUB"),
    "50 000 rubles": (50_000, "RUB"),
    "a couple thousand bucks": (2000, "USD"),
    "one point five million": (1_500_000, None),
    "5 dollars and 50 cents": (5.5, "USD"),
}
COINS: dict[str, tuple[Number, str | None]] = {
    "50 копеек": (0.5, "RUB"),
    "25 руб. 50 коп.": (25.5, "RUB"),
    "34 567 руб 80 коп": (34_567.8, "RUB"),
    "five dollars fifty": (5.5, "USD"),
    "ten dollars 43 cents": (10.43, "USD"),
    "рубль": (1, "RUB"),
    "a buck": (1, "USD"),
    "ни рубля": (0, "RUB"),
    "ни одного рубля": (0, "RUB"),
    "ни одной копейки": (0, "RUB"),
    "живу один, получаю 50": (50, None),
    "с двух работ 80": (80, None),
    "один косарь": (1000, None),
    "not a penny": (0, None),
}
TENS: dict[str, tuple[Number, str | None]] = {
    "десяток лямов": (10_000_000, None),
    "сотня тысяч": (100_000, None),
    "пять десятков тысяч": (50_000, None),
    "полмлн": (500_000, None),
    "лям и двести": (1_200_000, None),
    "тыс. 300": (300_000, None),
    "к двумстам тысячам": (200_000, None),
    "1ОО тысяч": (100_000, None),
    "5ОО ООО": (500_000, None),
    "700 тысяч плюс проценты": (700_000, None),
    "полмиллиона, точнее 600 тысяч": (600_000, None),
    "сумма кредитов 600000": (600_000, None),
}
RANGES: dict[str, Sum] = {
    "под миллион": (None, 1_000_000, None),
    "почти два миллиона": (None, 2_000_000, None),
    "долг под 500к": (None, 500_000, None),
    "300-400 тысяч": (300_000, 400_000, None),
    "300-400к": (300_000, 400_000, None),
    "300к-400к": (300_000, 400_000, None),
    "200 300 тысяч": (200_000, 300_000, None),
    "двести триста тысяч": (200_000, 300_000, None),
    "двести-двести пятьдесят тысяч": (200_000, 250_000, None),
    "тысяч 20-30": (20_000, 30_000, None),
    "тысяч двадцать-тридцать": (20_000, 30_000, None),
    "тысяч двадцать тридцать": (20_000, 30_000, None),
    "тысяч от 300 до 400": (300_000, 400_000, None),
    "полтора-два миллиона": (1_500_000, 2_000_000, None),
    "миллион-полтора": (1_000_000, 1_500_000, None),
    "лям-два": (1_000_000, 2_000_000, None),
    "ляма два-три": (2_000_000, 3_000_000, None),
    "миллиона два три": (2_000_000, 3_000_000, None),
    "сотка-полторы": (100_000, 150_000, None),
    "от 500 до 1 млн": (500_000, 1_000_000, None),
    "500-1 млн": (500_000, 1_000_000, None),
    "от 900 тысяч до 1,2 млн": (900_000, 1_200_000, None),
    "от полутора до двух миллионов": (1_500_000, 2_000_000, None),
    "от ста до двухсот тысяч": (100_000, 200_000, None),
    "от миллиона до полутора": (1_000_000, 1_500_000, None),
    "от 50 до 70 тыс руб": (50_000, 70_000, "RUB"),
    "50-70 тыс. рублей": (50_000, 70_000, "RUB"),
    "5000-7000 руб": (5000, 7000, "RUB"),
    "5000 руб - 7000 руб": (5000, 7000, "RUB"),
    "100 или 150 тысяч": (100_000, 150_000, None),
    "между 2 и 3 млн": (2_000_000, 3_000_000, None),
    "$100-200": (100, 200, "USD"),
    "100$-200$": (100, 200, "USD"),
    "100 000 - 150 000": (100_000, 150_000, None),
    "100000-150000": (100_000, 150_000, None),
    "до миллиона": (None, 1_000_000, None),
    "five to seven hundred dollars": (500, 700, "USD"),
    "800-1200": (800, 1200, None),
    "500+ рублей": (500, None, "RUB"),
    "50 000–100 000 ₽": (50_000, 100_000, "RUB"),
    "10k-15k": (10_000, 15_000, None),
    "от силы тысяч сто": (None, 100_000, None),
    "до ляма": (None, 1_000_000, None),
    "до полумиллиона": (None, 500_000, None),
    "не больше ста тысяч": (None, 100_000, None),
    "не более 200к": (None, 200_000, None),
    "максимум лям": (None, 1_000_000, None),
    "20 тысяч максимум": (None, 20_000, None),
    "меньше 50 тысяч": (None, 50_000, None),
    "менее полумиллиона": (None, 500_000, None),
    "в пределах 30 тыс": (None, 30_000, None),
    "тысяч до 300": (None, 300_000, None),
    "от 500 тысяч": (500_000, None, None),
    "от ляма": (1_000_000, None, None),
    "больше миллиона": (1_000_000, None, None),
    "более 2 млн рублей": (2_000_000, None, "RUB"),
    "свыше 300 тысяч": (300_000, None, None),
    "минимум 100к": (100_000, None, None),
    "не меньше 70 тыщ": (70_000, None, None),
    "300к+": (300_000, None, None),
    "500 тысяч и больше": (500_000, None, None),
    "миллион и выше": (1_000_000, None, None),
    "не менее 50 и не более 100 тысяч": (50_000, 100_000, None),
    "between 2 and 3 million": (2_000_000, 3_000_000, None),
    "from $500 to $1000": (500, 1000, "USD"),
    "5 to 10 thousand dollars": (5000, 10_000, "USD"),
    "5-10k": (5000, 10_000, None),
    "up to 10k": (None, 10_000, None),
    "no more than $500": (None, 500, "USD"),
    "less than a million": (None, 1_000_000, None),
    "500 bucks max": (None, 500, "USD"),
    "over 20k": (20_000, None, None),
    "at least 5000 euros": (5000, None, "EUR"),
    "more than a hundred thousand": (100_000, None, None),
    "100k or more": (100_000, None, None),
    "10k+": (10_000, None, None),
    "в пределах сотки": (None, 100_000, None),
    "200/300 тыс": (200_000, 300_000, None),
    "тысяч 300, может 400": (300_000, 400_000, None),
}
SILENT = [
    "половину зарплаты забирают",
    "удерживают половину",
    "живу один",
    "детей 2",
    "ни одного рубля не получаю",
    "just my two cents: the red one is nicer",
    "дача шесть соток",
    "дом в деревне, живу в нём, и 12 соток",
    "двенадцать соток",
    "10-12 соток",
    "соток 15",
    "земли 10 соток",
    "6 соток под дачу",
    "мфо 5 штук",
    "кредиток три штуки",
    "займов штук шесть",
    "5 штук кредитов",
    "",
    "не знаю",
    "много",
    "все деньги мира",
    "54 квадрата",
    "60 кв.м",
    "5 лет",
    "лет пять",
    "3 месяца",
    "человек 15",
    "15 человек",
    "5 банков",
    "10 тысяч подписчиков",
    "2 млн просмотров",
    "20%",
    "20 процентов",
    "+79099202195",
    "89099202195",
    "15:30",
    "в 15:00",
    "12.05.2024",
    "15 марта",
    "2к квартира",
    "двое детей",
    "дешевле не бывает",
    "сколько стоит?",
    "рублей",
    "доллары",
    "тысячи людей",
    "1с",
    "два двести",
    "штраф",
    "кредитов 6",
    "мне 42",
    "i'm 30",
    "с 2020",
    "минут через двадцать",
    "не 500 тысяч",
    "миллион алых роз",
    "магазин пятёрочка",
    "3 credit cards",
    "a couple of days",
    "2 million views",
    "лимонад",
    "no idea",
    "expensive",
    "5 years",
    "3 rooms",
    "two months",
    "call me at 5 pm",
    "50 percent",
]


def heard(text: str, awaited: bool = True) -> Sum | None:
    """Return the first sum heard."""
    readings = read(read_text(text), Ask("money", NOW, awaited=awaited))
    if not readings:
        return None
    value = readings[0].value
    assert isinstance(value, Money)
    return value.low, value.high, value.currency


@pytest.mark.parametrize(("text", "value"), [*POINTS.items(), *COINS.items(), *TENS.items()])
def test_a_sum_is_a_point(text: str, value: tuple[Number, str | None]) -> None:
    assert heard(text) == (value[0], value[0], value[1])


@pytest.mark.parametrize(("text", "value"), RANGES.items())
def test_a_range_of_money_shares_scale_and_currency(text: str, value: Sum) -> None:
    assert heard(text) == value


@pytest.mark.parametrize("text", SILENT)
def test_other_numbers_are_no_money(text: str) -> None:
    assert heard(text) is None


@pytest.mark.parametrize("text", ["лям", "500к", "30 тыс", "300 тысяч", "100 руб", "$5", "20 grand", "косарь", "30 тр"])
def test_money_words_make_a_sum_evident(text: str) -> None:
    (reading,) = read(read_text(text), Ask("money", NOW, awaited=False))
    assert reading.evident


@pytest.mark.parametrize("text", ["500", "триста", "1 500", "5м"])
def test_a_bare_number_is_money_only_when_asked_for(text: str) -> None:
    assert heard(text) is not None
    assert heard(text, awaited=False) is None


def test_an_implausibly_small_sum_offers_thousands() -> None:
    (reading,) = read(read_text("500"), Ask("money", NOW, low=1000))
    assert reading.value == Money(500, 500)
    assert reading.others == (Money(500_000, 500_000),)


def test_a_sum_below_even_its_thousands_offers_millions() -> None:
    (reading,) = read(read_text("между 1.5 и 2"), Ask("money", NOW, low=10_000))
    assert reading.others == (Money(1_500_000, 2_000_000),)
    (reading,) = read(read_text("между 15 и 20"), Ask("money", NOW, low=10_000))
    assert reading.others == (Money(15_000, 20_000),)


def test_two_ways_to_add_are_both_told() -> None:
    (reading,) = read(read_text("два миллиона триста"), Ask("money", NOW))
    assert reading.value == Money(2_300_000, 2_300_000)
    assert reading.others == (Money(2_000_300, 2_000_300),)


def test_the_evidence_holds_the_currency_and_the_bound() -> None:
    text = "Ну, думаю, не больше 50 тыс. руб. в месяц"
    (reading,) = read(read_text(text), Ask("money", NOW))
    assert text[reading.start : reading.end] == "не больше 50 тыс. руб"


def test_two_sums_come_in_the_order_of_the_text() -> None:
    readings = read(read_text("долг 300 тысяч, доход 50 тысяч"), Ask("money", NOW))
    assert [reading.value for reading in readings] == [Money(300_000, 300_000), Money(50_000, 50_000)]


@pytest.mark.parametrize("text", ["30 тыщ в месяц", "плачу 30 тысяч ежемесячно", "20к/мес", "$500 a month"])
def test_a_rate_is_doubtful_where_a_sum_was_asked_for(text: str) -> None:
    (reading,) = read(read_text(text), Ask("money", NOW))
    assert (reading.rule, reading.evident, reading.repaired) == ("money.rate", False, True)


@pytest.mark.parametrize("text", ["получаю 50 тысяч в месяц", "доход 50к в месяц", "зп 40 тыс ежемесячно"])
def test_an_income_is_a_rate_without_doubt(text: str) -> None:
    (reading,) = read(read_text(text), Ask("money", NOW))
    assert (reading.rule, reading.evident, reading.repaired) == ("money", True, False)


def test_a_monthly_sum_is_certain_where_an_income_is_asked_for() -> None:
    (reading,) = read(read_text("50 тысяч в месяц"), Ask("money", NOW, unit="month"))
    assert (reading.rule, reading.evident, reading.repaired) == ("money", True, False)
    assert an_income(("доход", "зарплата")) and an_income(("income",)) and not an_income(("долг", "debt"))


@pytest.mark.parametrize(
    ("text", "low"),
    [
        ("8ish grand", 8_000),
        ("100-ish k", 100_000),
        ("three hundred something thousand", 300_000),
        ("300 odd thousand", 300_000),
        ("200k and 100k so 300k", 300_000),
        ("2 bil", 2_000_000_000),
        ("nothing", 0),
    ],
)
def test_loose_english_sums(text: str, low: int) -> None:
    (reading,) = read(read_text(text), Ask("money", NOW))
    assert isinstance(reading.value, Money) and reading.value.low == reading.value.high == low
