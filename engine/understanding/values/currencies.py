"""The names of currencies, Russian and English, by ISO 4217 code.

Most of the world counts in dollars, pounds, francs, crowns, pesos, dinars, rials or rupees of its own: such a noun
has the code of the country that an adjective before it names (канадских долларов, kuwaiti dinar), else the code of
the country that is meant without one, if there is any.
"""

from __future__ import annotations

from functools import lru_cache

from rapidfuzz.distance import OSA

from engine.understanding.values.numerals_forms import word_set

SIGNS = {
    "₽": "RUB", "$": "USD", "€": "EUR", "£": "GBP", "₸": "KZT", "₴": "UAH", "¥": "CNY", "₹": "INR", "₺": "TRY",
    "₾": "GEL", "₼": "AZN", "֏": "AMD", "₪": "ILS", "₩": "KRW", "₫": "VND", "₱": "PHP", "฿": "THB", "₮": "MNT",
}  # fmt: skip
DOLLARS = {  # the letters before a dollar sign
    "us": "USD", "a": "AUD", "au": "AUD", "c": "CAD", "ca": "CAD", "hk": "HKD", "nz": "NZD", "s": "SGD", "r": "BRL",
    "mx": "MXN",
}  # fmt: skip
_CODES = """
    rub usd eur gbp kzt uah kgs uzs byn amd gel azn tjs tmt mdl try cny aed jpy inr pln chf ils thb cad aud nzd hkd sgd
    sek nok dkk czk huf ron bgn rsd krw vnd idr myr php mxn brl ars clp cop zar egp kwd jod bhd qar sar omr irr iqd pkr
    lkr npr mnt ngn kes mad tnd dzd lbp twd
"""
_EXACT = {
    "RUB": "р руб рубль рубля рублей рублях рублям рублю рублем рубли рубл рубле рэ "
    "rur ruble rubles rouble roubles rubl рупь рублев рублики",
    "USD": "долл дол зеленых зелени зеленью уе dollar dollars buck bucks dolar dolars бачей бакинских бакс баксы "
    "бачинских бачи",
    "EUR": "евро euro euros еврик еврики евр",
    "GBP": "pounds pound quid",
    "KZT": "тенге тнг тг теньге тенгэ tenge",
    "UAH": "грн hryvnia hryvnias гривен гривень гривня гривни",
    "KGS": "сом сома сомов som soms",
    "UZS": "сум сумов сума sum",
    "AMD": "драм драма драмов dram drams",
    "GEL": "лари lari",
    "AZN": "манат маната манатов manat manats",
    "TJS": "сомони somoni",
    "MDL": "лей лея леев lei",
    "TRY": "лир лира лиры lira liras",
    "CNY": "юань юаня юаней юани yuan yuans rmb renminbi",
    "AED": "дирхам дирхама дирхамов dirham dirhams",
    "JPY": "иен иена иены йен йена йены yen",
    "INR": "рупий рупия рупии rupees rupee rs",
    "PLN": "злотых злотый злотого zloty zlotys",
    "CHF": "франк франка франков franc francs",
    "ILS": "шекель шекеля шекелей nis shekel shekels",
    "THB": "бат бата батов baht",
    "KRW": "вон воны won",
    "VND": "донг донга донгов dong",
    "MYR": "ринггит ринггитов ringgit ringgits",
    "MXN": "песо peso pesos",
    "BRL": "реалов reais",
    "ZAR": "рэндов рэнд rand rands",
    "HUF": "форинт форинта форинтов forint forints",
    "BGN": "левов",
    "MNT": "тугрик тугрика тугриков tugrik",
}
_STEMS = (("рубл", "RUB"), ("деревянны", "RUB"), ("целков", "RUB"),
          ("рубас", "RUB"), ("рубчик", "RUB"), ("доллар", "USD"), ("долар", "USD"), ("бакс", "USD"),
          ("гривн", "UAH"), ("еврик", "EUR"), ("фунт", "GBP"), ("руплей", "RUB"))  # fmt: skip
NEVER_FIRST = word_set("won sum try som mad ron cop вон сома сом драма лея rand")  # common words before a number
_SLIPS = ("dollar", "dollars", "euros", "pounds", "rubles", "roubles", "rupees")
_COUNTRIES = {  # Russian stem of the adjective, English adjectives, and what its coins are called
    "российск росс русск": ("russian", {"рубл": "RUB"}),
    "белорус беларус бел": ("belarusian belarussian byelorussian", {"рубл": "BYN"}),
    "американск сша": ("us american", {"долл": "USD"}),
    "канадск": ("canadian", {"долл": "CAD"}),
    "австралийск": ("australian aussie", {"долл": "AUD"}),
    "новозеландск": ("zealand", {"долл": "NZD"}),
    "гонконгск": ("kong", {"долл": "HKD"}),
    "сингапурск": ("singapore singaporean", {"долл": "SGD"}),
    "тайваньск": ("taiwan taiwanese", {"долл": "TWD"}),
    "узбекск": ("uzbek uzbekistani", {"сум": "UZS", "сом": "UZS"}),
    "кыргызск киргизск": ("kyrgyz", {"сом": "KGS"}),
    "казахстанск казахск": ("kazakh kazakhstani", {"тенге": "KZT"}),
    "туркменск": ("turkmen", {"манат": "TMT"}),
    "азербайджанск": ("azerbaijani", {"манат": "AZN"}),
    "молдавск": ("moldovan", {"ле": "MDL"}),
    "румынск": ("romanian", {"ле": "RON"}),
    "турецк": ("turkish", {"лир": "TRY"}),
    "английск британск": ("british english", {"фунт": "GBP"}),
    "египетск": ("egyptian", {"фунт": "EGP"}),
    "ливанск": ("lebanese", {"фунт": "LBP", "лир": "LBP"}),
    "швейцарск": ("swiss", {"франк": "CHF"}),
    "шведск": ("swedish", {"крон": "SEK"}),
    "норвежск": ("norwegian", {"крон": "NOK"}),
    "датск": ("danish", {"крон": "DKK"}),
    "чешск": ("czech", {"крон": "CZK"}),
    "мексиканск": ("mexican", {"песо": "MXN"}),
    "аргентинск": ("argentine argentinian", {"песо": "ARS"}),
    "чилийск": ("chilean", {"песо": "CLP"}),
    "колумбийск": ("colombian", {"песо": "COP"}),
    "филиппинск": ("philippine", {"песо": "PHP"}),
    "кувейтск": ("kuwaiti kuwait", {"динар": "KWD"}),
    "иорданск": ("jordanian jordan", {"динар": "JOD"}),
    "бахрейнск": ("bahraini", {"динар": "BHD"}),
    "иракск": ("iraqi", {"динар": "IQD"}),
    "тунисск": ("tunisian", {"динар": "TND"}),
    "алжирск": ("algerian", {"динар": "DZD"}),
    "сербск": ("serbian", {"динар": "RSD"}),
    "саудовск": ("saudi", {"риал": "SAR"}),
    "катарск": ("qatari qatar", {"риал": "QAR"}),
    "оманск": ("omani", {"риал": "OMR"}),
    "иранск": ("iranian iran", {"риал": "IRR"}),
    "индийск": ("indian", {"рупи": "INR"}),
    "пакистанск": ("pakistani pakistan", {"рупи": "PKR"}),
    "шриланк": ("lankan", {"рупи": "LKR"}),
    "непальск": ("nepalese", {"рупи": "NPR"}),
    "марокканск": ("moroccan", {"дирхам": "MAD"}),
    "эмиратск": ("emirati uae", {"дирхам": "AED"}),
    "китайск": ("chinese", {"юан": "CNY"}),
    "японск": ("japanese", {"йен": "JPY", "иен": "JPY"}),
    "корейск": ("korean", {"вон": "KRW"}),
    "вьетнамск": ("vietnamese", {"донг": "VND"}),
    "израильск": ("israeli", {"шекел": "ILS"}),
    "польск": ("polish", {"злот": "PLN"}),
}
_ENGLISH = {
    "rouble": "рубл", "ruble": "рубл", "dollar": "долл", "buck": "долл", "sum": "сум", "som": "сом", "tenge": "тенге",
    "manat": "манат", "lei": "ле", "lira": "лир", "pound": "фунт", "franc": "франк", "krona": "крон", "kronor": "крон",
    "krone": "крон", "kroner": "крон", "koruna": "крон", "crown": "крон", "peso": "песо", "dinar": "динар",
    "rial": "риал", "riyal": "риал", "rupee": "рупи", "dirham": "дирхам", "yuan": "юан", "yen": "йен", "won": "вон",
    "dong": "донг", "shekel": "шекел", "zloty": "злот",
}  # fmt: skip
_NOUNS = frozenset(noun for _, coins in _COUNTRIES.values() for noun in coins) | {"бакс"}
_ALIKE = {"бакс": "долл", "дол": "долл"}

_WORDS = {code: code.upper() for code in _CODES.split()} | {
    word: code for code, words in _EXACT.items() for word in words.split()
}
_ADJECTIVES = {word: coins for english, coins in _COUNTRIES.values() for word in english.split()}
_ADJECTIVE_STEMS = tuple((stem, coins) for stems, (_, coins) in _COUNTRIES.items() for stem in stems.split())


@lru_cache(maxsize=4_096)
def currency_word(word: str) -> str | None:
    """Return the currency a word names by itself."""
    code = _WORDS.get(word)
    if code is None:
        code = next((code for stem, code in _STEMS if word.startswith(stem)), None)
    return code


@lru_cache(maxsize=4_096)
def misspelt_currency(word: str) -> str | None:
    """Return the currency an English word misses by one slip: dollers, euross. It must stand where one is due."""
    if len(word) < 5 or not word.isascii():
        return None
    form = next((form for form in _SLIPS if form[0] == word[0] and OSA.distance(form, word, score_cutoff=1) <= 1), None)
    return None if form is None else _WORDS[form]


def national(adjective: str, noun: str) -> str | None:
    """Return the currency that an adjective and a noun make: белорусских рублей, swiss francs, долларов сша."""
    coins = _coins_of(adjective)
    if coins is None:
        return None
    if noun.isascii():
        stem = _ENGLISH.get(noun) or _ENGLISH.get(noun.removesuffix("s"), "")
    else:
        stem = next((one for one in _NOUNS if noun.startswith(one) and len(noun) <= len(one) + 4), "")
        stem = _ALIKE.get(stem, stem)
    if not stem and noun in ("р", "руб", "дол"):
        stem = {"р": "рубл", "руб": "рубл", "дол": "долл"}[noun]
    return coins.get(stem)


@lru_cache(maxsize=4_096)
def _coins_of(adjective: str) -> dict[str, str] | None:
    return _ADJECTIVES.get(adjective) or next(
        (coins for stem, coins in _ADJECTIVE_STEMS if adjective == stem or _declined(adjective, stem)), None
    )


def _declined(adjective: str, stem: str) -> bool:
    return len(stem) > 3 and adjective.startswith(stem)
