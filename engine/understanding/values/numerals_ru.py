"""Russian numeral words with all their cases.

Paradigms follow «Русская грамматика» (1980), §§ 1366-1385, with the colloquial forms of chats
(пийсят, шисят, тыща) made by rule from the way the words are said.
"""

from __future__ import annotations

from itertools import product

from engine.understanding.values.numerals_forms import Numeral, Rank
from engine.value import Number

FORMS: dict[str, Numeral] = {}
COUNTING: dict[str, int] = {}  # genitive stems of compounds: двадцатипяти(летний)

_UNITS = {
    0: "нолик нолика ноль нуль ноля нуля нолю нулю нулем нолем нуле зеро",
    1: "один одна одно одного одной одному одним одну одном одною адин",
    2: "два две двух двум двумя",
    3: "три трех трем тремя",
    4: "четыре четырех четырем четырьмя четыр чтыре чтыри",
}
_SOFT = {  # declined like кость: -ь, -и, -ью
    5: "пят", 6: "шест", 7: "сем", 9: "девят", 10: "десят", 11: "одиннадцат", 12: "двенадцат",
    13: "тринадцат", 14: "четырнадцат", 15: "пятнадцат", 16: "шестнадцат", 17: "семнадцат",
    18: "восемнадцат", 19: "девятнадцат", 20: "двадцат", 30: "тридцат",
}  # fmt: skip
_TENS = {50: ("пят", "пят"), 60: ("шест", "шест"), 70: ("сем", "сем"), 80: ("восем", "восьм")}
_SAID = {  # how 50-80 are said fast: the first part, before -(де)сят
    50: "пят пий пи пей пии пядь пяй пид пис пят",
    60: "шест ши шей ше шии шис шийс шиш",
    70: "сем сим семи симь",
    80: "восем восим восям воси восемь",
}
_HUNDREDS = {
    100: "сто ста стам стами стах",
    200: "двести двухсот двумстам двумястами двухстах двухста двести двесте дветси",
    300: "триста трехсот тремстам тремястами трехстах тристо трехста",
    400: "четыреста четырехсот четыремстам четырьмястами четырехстах четыресто четырехста",
    500: "пятьсот пятисот пятистам пятьюстами пятистах пятиста пятьста пятсот пицот пицоп",
    600: "шестьсот шестисот шестистам шестьюстами шестистах шестиста шестьста шестсот шесот шиссот шисот шессот",
    700: "семьсот семисот семистам семьюстами семистах семиста семьста семсот симсот",
    800: "восемьсот восьмисот восьмистам восемьюстами восьмистах восьмиста восемьста восемсот восимсот",
    900: "девятьсот девятисот девятистам девятьюстами девятистах девятиста девятьста девятсот девяцот дивицот",
}
_COLLECTIVE = {
    2: "двое двоих двоим двоими вдвоем оба обе обоих обеих", 3: "трое троих троим троими втроем",
    4: "четверо четверых четверым четверыми вчетвером", 5: "пятер", 6: "шестер", 7: "семер",
    8: "восьмер", 9: "девятер", 10: "десятер",
}  # fmt: skip
_WHOLE: dict[Number, str] = {
    1.5: "полтора полторы полутора полторашка полторашку полтораха",
    150: "полтораста полутораста",
    5: "пяток пяточек",
    2: "пара пару пары паре парой парочка парочку парочки",
    0.5: "половина половину половины половиной половинка половинку половинки пол ½",
    0.25: "четверть четверти четвертью ¼",
    0.75: "¾",
    1 / 3: "треть трети ⅓",
}


def _add(value: Number, rank: Rank, words: str, form: str = "", slang: bool = False) -> None:
    for word in words.split():
        FORMS[word] = Numeral(value, rank, form, slang)


def _cardinals() -> None:
    for value, words in _UNITS.items():
        _add(value, Rank.UNIT if value else Rank.WHOLE, words)
    for value, stem in _SOFT.items():
        rank = Rank.UNIT if value < 10 else Rank.TEEN if value < 20 else Rank.TEN
        _add(value, rank, f"{stem}ь {stem}и {stem}ью")
    _add(8, Rank.UNIT, "восемь восьми восьмью восемью")
    _add(40, Rank.TEN, "сорок сорока")
    _add(90, Rank.TEN, "девяносто девяноста")
    for value, (stem, oblique) in _TENS.items():
        _add(value, Rank.TEN, f"{stem}ьдесят {oblique}идесяти {stem}ьюдесятью {oblique}идесятью")
        fast = product(_SAID[value].split(), ("десят", "дисят", "сят", "сять", "дясят"))
        _add(value, Rank.TEN, " ".join(first + last for first, last in fast))
    for value, words in _HUNDREDS.items():
        _add(value, Rank.HUNDRED, words)
    for value, words in _COLLECTIVE.items():
        if " " not in words:
            words = " ".join(words + ending for ending in ("о", "ых", "ым", "ыми")) + f" в{words}ом"
        _add(value, Rank.UNIT if value < 10 else Rank.TEEN, words)
    FORMS["всемером"] = FORMS["семеро"]
    for number, words in _WHOLE.items():
        _add(number, Rank.WHOLE, words)


def _scale(value: Number, one: str, few: str, many: str, short: str = "", slang: bool = False) -> None:
    for form, words in (("few", few), ("many", many), ("one", one), ("short", short)):
        _add(value, Rank.SCALE, words, form, slang)


def _masculine(value: Number, stems: str, slang: bool = False) -> None:
    for stem in stems.split():
        many = f"{stem}ов {stem}ы {stem}ам {stem}ами {stem}ах"
        _scale(value, stem, f"{stem}а {stem}у {stem}ом {stem}е", many, slang=slang)


def _feminine(value: Number, stem: str, many: str, ending: str = "и", slang: bool = False) -> None:
    few = f"{stem}{ending} {stem}е {stem}ей {stem}ой"
    _scale(value, f"{stem}а {stem}у", few, f"{many} {stem}ам {stem}ами {stem}ах", slang=slang)


def _scales() -> None:
    _feminine(1_000, "тысяч", "тысяч тысячь")
    _feminine(1_000, "тыщ", "тыщ")
    _feminine(1_000, "тысч", "тысч")
    _feminine(1_000, "тыш", "тыш")
    _feminine(1_000, "тысячонк", "тысячонок")
    _feminine(1_000, "тыщонк", "тыщонок")
    _masculine(1_000_000, "миллион мильон мильен милион миллиончик милиончик")
    _masculine(1_000_000, "лям лимон лямчик лимончик", slang=True)
    _masculine(1_000_000_000, "миллиард милиард ярд")
    _masculine(1_000_000_000_000, "триллион")
    _scale(1_000, "косарь косарик", "косаря косарю косарика", "косарей косари косариков", slang=True)
    _scale(1_000, "", "", "", "тыс тыш тис тышь тыщь тысь тысчя тысчь к k")
    _scale(1_000_000, "", "", "", "млн кк kk милл мнл")
    _scale(1_000_000_000, "", "", "", "млрд")
    _scale(10, "десяток десяточек", "десятка десятку десятком десятке", "десятков десятки десятками")
    _feminine(12, "дюжин", "дюжин", "ы")
    _scale(100, "сотня сотню сотенка сотенку", "сотни сотне сотней", "сотен сотням сотнями сотенок")


def _halves() -> None:
    """Half a scale in one word: полмиллиона, полтыщи, полляма, полсотни."""
    for word, scale in [(word, numeral) for word, numeral in FORMS.items() if numeral.form == "few" or word == "млн"]:
        half = scale.value / 2 if scale.value != 10 else 5
        FORMS[f"пол{word}"] = FORMS[f"полу{word}"] = Numeral(half, Rank.WHOLE, "half", scale.slang)


def _stems() -> None:
    """The counting part of compounds: двух(летний), двадцати(пяти)летний, полутора(годовалый)."""
    stems = {"двух": 2, "трех": 3, "четырех": 4, "восьми": 8, "сорока": 40, "девяносто": 90, "сто": 100}
    stems |= {"одно": 1, "дву": 2, "девяноста": 90, "двухсот": 200, "трехсот": 300, "четырехсот": 400}
    stems |= {f"{stem}и": value for value, stem in _SOFT.items()}
    stems |= {f"{oblique}идесяти": value for value, (_, oblique) in _TENS.items()}
    stems |= {words.split()[1]: value for value, words in _HUNDREDS.items() if value > 400}
    COUNTING.update(sorted(stems.items(), key=lambda item: -len(item[0])))


_cardinals()
_scales()
_halves()
_stems()
