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
NONE = tuple(
    phrases(
        """
        ни одного | ни одной | ни одно | ни один | ни одна | ни одну | ни сколько | нисколько | нискока | ни скока
        нуль | нету ни одного | никого | не одного | ни разу | not a single | none | no one | nobody | not one
        """
    )
)
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
        2: "both двойня двойню двойка двойку двоечка",
        3: "тройка тройку троечка",
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
