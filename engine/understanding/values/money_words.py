"""Words of money: currencies by ISO 4217 code, names of notes, and slang for thousands and millions."""

from __future__ import annotations

from engine.understanding.values.numerals_forms import Numeral, Rank

SIGNS = {
    "₽": "RUB",
    "$": "USD",
    "€": "EUR",
    "£": "GBP",
    "₸": "KZT",
    "₴": "UAH",
    "¥": "CNY",
    "₹": "INR",
    "₺": "TRY",
    "₾": "GEL",
}
_EXACT = {
    "RUB": "р руб рубль рубля рублей рублях рублям рублю рублем рубли рубл рубле рэ rub "
    "rur ruble rubles rouble roubles rubl рупь деревянных рублев рублики",
    "USD": "долл дол зеленых зелени зеленью уе usd dollar dollars buck "
    "bucks dolar dolars бачей бакинских бакс баксы бачинских",
    "EUR": "евро eur euro euros еврик еврики евр",
    "GBP": "gbp pounds pound quid",
    "KZT": "тенге тнг тг kzt теньге тенгэ tenge",
    "UAH": "грн uah hryvnia hryvnias гривен гривень",
    "KGS": "сом сома сомов kgs som",
    "UZS": "сум сумов сума uzs",
    "BYN": "byn",
    "AMD": "драм драма драмов amd",
    "GEL": "лари gel",
    "AZN": "манат маната манатов azn",
    "TJS": "сомони tjs",
    "MDL": "лей лея леев mdl",
    "TRY": "лир лира лиры",
    "CNY": "юань юаня юаней cny yuan rmb",
    "AED": "дирхам дирхама дирхамов aed dirhams",
    "JPY": "иен иена иены йен jpy yen",
    "INR": "рупий рупия inr rupees rupee rs",
    "PLN": "злотых злотый злотого pln zloty",
    "CHF": "франк франка франков chf francs",
    "ILS": "шекель шекеля шекелей ils nis",
    "THB": "бат бата батов baht thb",
    "CAD": "cad",
    "AUD": "aud",
}
_STEMS = (("рубл", "RUB"), ("рубас", "RUB"), ("рубчик", "RUB"), ("доллар", "USD"), ("долар", "USD"), ("бакс", "USD"),
          ("гривн", "UAH"), ("еврик", "EUR"), ("фунт", "GBP"), ("руплей", "RUB"))  # fmt: skip
_ADJECTIVES = (
    ("белорус", "BYN"), ("бел", "BYN"), ("российск", "RUB"), ("росс", "RUB"), ("русск", "RUB"), ("американск", "USD"),
    ("канадск", "CAD"), ("австралийск", "AUD"), ("узбекск", "UZS"), ("кыргызск", "KGS"), ("киргизск", "KGS"),
    ("казахстанск", "KZT"), ("казахск", "KZT"), ("us", "USD"), ("canadian", "CAD"), ("australian", "AUD"),
)  # fmt: skip
WORDS = {word: code for code, words in _EXACT.items() for word in words.split()}

SLANG: dict[str, Numeral] = {}
IMPLIED = {"тр": "RUB", "тыр": "RUB", "тыщр": "RUB", "трублей": "RUB", "тыср": "RUB", "тысруб": "RUB"}
HUNDRED_THOUSAND = 100_000


def currency_word(word: str) -> str | None:
    """Return the currency a word names."""
    code = WORDS.get(word)
    if code is None:
        code = next((code for stem, code in _STEMS if word.startswith(stem)), None)
    return code


def currency_adjective(word: str) -> str | None:
    """Return the currency that an adjective before «рублей», «долларов» makes of it."""
    return next((code for stem, code in _ADJECTIVES if word == stem or (len(stem) > 3 and word.startswith(stem))), None)


def _noun(value: int, one: str, few: str, many: str, short: str = "") -> None:
    for form, words in (("few", few), ("many", many), ("one", one), ("short", short)):
        SLANG.update((word, Numeral(value, Rank.SCALE, form, slang=True)) for word in words.split())


_noun(1_000, "штука штуку штукарь", "штуки штуке штукаря", "штук штукарей")
_noun(1_000, "тонна тонну", "тонны тонне", "тонн")
_noun(1_000, "кусок", "куска", "кусков")
_noun(1_000, "косарь косой касарь", "косаря косых касаря", "косарей косаря касарей косых")
_noun(1_000, "", "", "", "т t тр тыр тыщр трублей тыср тысруб")
_noun(1_000_000, "", "", "", "м m")
_noun(1_000_000, "мульт мультик", "мульта мультика", "мультов")
_noun(1_000_000, "лимон", "лимона", "лимонов")
_noun(HUNDRED_THOUSAND, "сотка сотку соточка соточку сотыга", "сотки сотке соточки", "соток соточек")
# Names of notes mean their face value; round nicknames of sums mean thousands, as leads count.
_noun(500, "пятихатка пятихатку пятихат пятисотка пятисотку", "пятихатки пятисотки", "пятихаток пятисоток")
_noun(100, "стольник стольничек", "стольника", "стольников")
_noun(10, "чирик червонец", "чирика червонца", "чириков червонцев")
_noun(50_000, "полтинник полтос полтишок полтинничек", "полтинника полтоса полтинником", "полтинников полтосов")
_noun(25_000, "четвертак", "четвертака", "четвертаков")
for _value, _stem in ((5, "пятер"), (10, "десят"), (20, "двадцат"), (30, "тридцат"), (15, "пятнаш"), (6, "шестер")):
    _noun(_value * 1_000, f"{_stem}ка {_stem}ку {_stem}очка {_stem}очку", f"{_stem}ки", f"{_stem}ок")
_noun(40_000, "сороковник", "сороковника", "сороковников")
_noun(1_500, "полторашка полторашку полтораху", "полторашки", "полторашек")
for _word, _scale in [(word, scale) for word, scale in SLANG.items() if scale.form == "few" and scale.value >= 1_000]:
    SLANG[f"пол{_word}"] = Numeral(_scale.value / 2, Rank.WHOLE, "half", slang=True)
