"""Words around a count: what «один» may count, how nobody is said, and nicknames of numbers."""

from __future__ import annotations

from engine.understanding.values.numerals_bounds import phrases
from engine.understanding.values.numerals_forms import Numeral, Rank, word_set
from engine.understanding.values.word_set import listed

ONE = word_set("один одна одно одного одной одному одним одну одном one")
COUNTED_ONE = word_set(
    "человек раз ребенок ребенка дочь сын дочка штука штуку шт кредит банк кредитка кредитку займ заем микрозайм мфо "
    "ипотека ипотеку карта карту точка точку магазин комната комнату "
    "этаж год месяц день неделя неделю час сотрудник менеджер филиал машина машину объект person child kid "
    "employee"
)
SAID: dict[tuple[str, ...], int] = {  # set phrases that are a number
    phrase: value
    for value, text in {
        0: """
        ни одного | ни одной | ни одно | ни один | ни одна | ни одну | ни сколько | нисколько | нискока | ни скока
        нуль | нету ни одного | никого | не одного | ни разу | not a single | none | no one | nobody | not one
        ни единого | ни единой | zilch | nada | naught | nought
        """,
        1: "в единственном экземпляре | в единственном числе | один - единственный | одна - единственная",
        13: "чертова дюжина | чертову дюжину | чертовой дюжины | baker's dozen | a baker's dozen | bakers dozen",
    }.items()
    for phrase in phrases(text)
}
SAID_FIRST = frozenset(phrase[0] for phrase in SAID)
AFTER_ONE = word_set("or to and for please max only maybe i so at")
PRONOUN_AFTER = word_set("из и of more thing")
COMPOUND_RESTS = listed(
    "летн годовал комнатн этажн местн месячн недельн дневн часов минутн тысячн кратн человек процентн дверн значн "
    "ярусн спальн секционн квартирн"
)
NOT_COUNTED = word_set("раз очередь время time вариант момент")
MINUS = frozenset({"минус", "minus", "negative"})
FOREIGN = ("руб", "долл", "евро", "тенге", "проц", "dollar", "euro", "bucks", "percent")
FOREIGN_SIGNS = word_set("₽ $ € £ ₸ % р")
LEXICON = {"m": Numeral(1_000_000, Rank.SCALE, "short")} | {
    word: Numeral(value, Rank.WHOLE)
    for value, words in {
        1: "единица единицу единичка единичку",
        2: "both двойня двойню двойняшки двойняшек двойка двойку двоечка",
        3: "тройня тройню тройняшки тройняшек тройка тройку троечка",
        4: "четверка четверку",
        5: "пятерка пятерку",
        6: "шестерка шестерку",
        7: "семерка семерку",
        8: "восьмерка восьмерку",
        9: "девятка девятку",
        20: "двадцатка двадцатку двадцаточка",
        30: "тридцатка тридцатку тридцатник",
        40: "сороковник",
        50: "полтинник полтос полста",
        100: "сотка сотку соточка стольник",
    }.items()
    for word in words.split()
}
