"""Slang of money: names of notes, and words for thousands and millions that are said of nothing else."""

from __future__ import annotations

from engine.understanding.values.numerals_forms import Numeral, Rank

SLANG: dict[str, Numeral] = {}
IMPLIED = {"тр": "RUB", "тыр": "RUB", "тыщр": "RUB", "трублей": "RUB", "тыср": "RUB", "тысруб": "RUB"}
HUNDRED_THOUSAND = 100_000


def _noun(value: int, one: str, few: str, many: str, short: str = "") -> None:
    for form, words in (("few", few), ("many", many), ("one", one), ("short", short)):
        SLANG.update((word, Numeral(value, Rank.SCALE, form, slang=True)) for word in words.split())


_noun(1_000, "штука штуку штукарь", "штуки штуке штукаря", "штук штукарей")
_noun(1_000, "тонна тонну", "тонны тонне", "тонн")
_noun(1_000, "кусок", "куска", "кусков")
_noun(1_000, "косарь косой касарь", "косаря косых касаря", "косарей косаря касарей косых")
_noun(1_000, "", "", "gs", "т t тр тыр тыщр трублей тыср тысруб")
_noun(1_000_000, "", "", "", "м m мил")
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
    _small = "" if _value == 5 else f" {_stem}очка {_stem}очку"  # «Пятёрочка» is a shop
    _many = "" if _value == 10 else f"{_stem}ок"  # десяток is ten of anything
    _noun(_value * 1_000, f"{_stem}ка {_stem}ку{_small}", f"{_stem}ки", _many)
_noun(30_000, "тридцатник", "тридцатника", "тридцатников")
_noun(5, "fiver", "", "fivers")
_noun(10, "tenner", "", "tenners")
_noun(40_000, "сороковник сорокет", "сороковника", "сороковников")
_noun(1_500, "полторашка полторашку полтораху", "полторашки", "полторашек")
for _word, _scale in [(word, scale) for word, scale in SLANG.items() if scale.form == "few" and scale.value >= 1_000]:
    SLANG[f"пол{_word}"] = Numeral(_scale.value / 2, Rank.WHOLE, "half", slang=True)
