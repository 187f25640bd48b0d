"""What stands around a numeral and decides how it is taken: pure looks at neighbouring tokens."""

from __future__ import annotations

from collections.abc import Mapping

from engine.understanding.text import Token, glued
from engine.understanding.values.numerals_forms import Numeral, Rank, word_set
from engine.understanding.values.numerals_words import numerals
from engine.value import Number

Tokens = tuple[Token, ...]
Lexicon = Mapping[str, Numeral | None]  # a grammar's own words; None: no numeral here

HALVES: tuple[tuple[tuple[str, ...], float], ...] = (
    (("с", "половиной"), 0.5),
    (("с", "половинкой"), 0.5),
    (("and", "a", "half"), 0.5),
    (("and", "half"), 0.5),
    (("с", "четвертью"), 0.25),
    (("and", "a", "quarter"), 0.25),
    (("с", "лишним"), 0),  # восемьсот с лишним тысяч
    (("с", "небольшим"), 0),
    (("с", "копейками"), 0),
    (("с", "хвостиком"), 0),
    (("с", "чем", "-", "то"), 0),
    (("с", "чем", "то"), 0),
    (("something",), 0),  # three hundred something thousand
    (("odd",), 0),
    (("-", "odd"), 0),
    (("ish",), 0),
    (("-", "ish"), 0),
)
_HALF_HEADS = frozenset(words[0] for words, _ in HALVES)
PARTS: dict[str, Number] = {
    word: 1 / below
    for below, words in {
        2: "half вторая вторых",
        3: "трети третей третьих третья thirds third",
        4: "четверти четвертей четвертых четвертая quarters fourths fourth",
        5: "пятых пятая fifths fifth", 6: "шестых шестая sixths sixth", 7: "седьмых седьмая sevenths seventh",
        8: "восьмых восьмая eighths eighth", 9: "девятых девятая ninths ninth", 10: "десятых десятая tenths tenth",
        20: "двадцатых двадцатая", 100: "сотых сотая hundredths hundredth", 1_000: "тысячных тысячная thousandths",
    }.items()
    for word in words.split()
}  # fmt: skip
SPOKEN_POINTS = word_set("point запятая точка")
POINTS = SPOKEN_POINTS | word_set("целых целая целые целый")
ARTICLED = word_set("couple dozen hundred thousand million billion grand quarter half pair mil lakh crore")
VAGUE = word_set("few several many some несколько многие много")
_BEFORE_LONE = word_set("к ко до около от свыше пределах районе больше меньше более менее порядка с из выше ниже чем")
_ONE_THOUSAND = word_set("тысяча тысячу тыща тыщу")
_NEAR = 4  # «тысяча три», «тысяча четыре» may be thousands as well
_COUNTED = word_set("чело штук рубл руб р долл евро peop doll")
_MONEY_STARTS = word_set("руб р дол евр бак usd eur в")


def numeral_of(token: Token, lexicon: Lexicon) -> tuple[Numeral, ...]:
    """Return the numerals of a token; a grammar's own words (штука, м) go before the common ones."""
    if token.text in lexicon:
        own = lexicon[token.text]
        return (own,) if own is not None else ()
    return numerals(token.text) if token.kind == "word" else ()


def scale_at(tokens: Tokens, index: int, lexicon: Lexicon) -> Numeral | None:
    """Return the scale that a token is, if its letters can be one where they stand."""
    if index >= len(tokens):
        return None
    found = numeral_of(tokens[index], lexicon)
    if len(found) != 1 or found[0].rank is not Rank.SCALE:
        return None
    if len(tokens[index].text) == 1 and not _short_scale(tokens, index):
        return None
    return found[0]


def _short_scale(tokens: Tokens, index: int) -> bool:
    """One letter is a scale right after digits, or apart from them where no word follows (10 к)."""
    before = index - 1
    if before > 0 and tokens[before].text == "ish":
        return True  # 100-ish k
    if before < 0 or (tokens[before].kind != "number" and not numerals(tokens[before].text)):
        return False
    if glued(tokens[before], tokens[index]):
        return True
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    return after is None or after.kind != "word" or after.text[:3] in _MONEY_STARTS


def two_numbers(tokens: Tokens, index: int, last: int, lexicon: Lexicon) -> bool:
    """«200 300 тысяч» and «100 150» are ranges, not one number in groups of three digits."""
    if last != index + 1 or len(tokens[index].text) != 3 or tokens[last].kind != "number":
        return False
    low, high = int(tokens[index].text), int(tokens[last].text)
    if low < high <= 2 * low and low % 50 == high % 50 == 0:
        return True
    scale = scale_at(tokens, last + 1, lexicon)
    return scale is not None and scale.value >= 1_000


def digits_continue(tokens: Tokens, index: int, last: int, value: Number, lexicon: Lexicon) -> bool:
    """Digits go on after a scale when they fill it (2 тысячи 500) or bring a scale of their own."""
    if not float(value).is_integer():
        return False
    if glued(tokens[index - 1], tokens[index]) or scale_at(tokens, last + 1, lexicon) is not None:
        return True
    after = tokens[last + 1] if last + 1 < len(tokens) else None
    return len(tokens[index].text) == 3 or (after is not None and after.text[:3] in ("руб", "р", "₽"))


def word_continues(tokens: Tokens, index: int, numeral: Numeral, lone: bool, lexicon: Lexicon) -> bool:
    """Whether a number word after a scale adds to it: not in «миллион-два», «500 тысяч три банка»."""
    if numeral.rank not in (Rank.UNIT, Rank.TEEN):
        return True
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    if after is not None and (numeral_of(after, lexicon) or after.text in ("с", "and")):
        return True
    if lone and numeral.rank is Rank.UNIT and not _last_of_thousand(tokens, index, numeral):
        return False
    if lone and numeral.rank is not Rank.UNIT:
        return True
    return after is None or after.kind != "word" or after.text[:4] in _COUNTED


def _last_of_thousand(tokens: Tokens, index: int, numeral: Numeral) -> bool:
    """«Тысяча один», «тысяча пять» go on counting; «тысяча две» may be one or two thousand."""
    return tokens[index - 1].text in _ONE_THOUSAND and (numeral.value == 1 or numeral.value > _NEAR)


def before_lone(tokens: Tokens, first: int) -> bool:
    """Whether the word before an amount lets an oblique scale stand alone (до тысячи)."""
    return first > 0 and tokens[first - 1].text in _BEFORE_LONE


def small_follows(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """«До тысячи двухсот» adds, «до миллиона двух» hardly does."""
    after = numeral_of(tokens[index + 1], lexicon) if index + 1 < len(tokens) else ()
    return bool(after) and after[0].value < 100


def hundreds_follow(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """«Миллиона трёхсот» is one of the scale and hundreds: three hundred of it take a plural."""
    after = numeral_of(tokens[index + 1], lexicon) if index + 1 < len(tokens) else ()
    return bool(after) and after[0].rank is Rank.HUNDRED


def barren_half(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """«Пол» is a number only before what it halves."""
    if tokens[index].text != "пол":
        return False
    after = index + 1
    if after < len(tokens) and tokens[after].text == "-":
        after += 1
    return scale_at(tokens, after, lexicon) is None


def half_at(tokens: Tokens, index: int) -> tuple[float, int] | None:
    """Return the part that «с половиной», "and a half" add, and its last token."""
    if tokens[index].text not in _HALF_HEADS:
        return None
    for words, part in HALVES:
        if _row(tokens, index, len(words)) == words:
            return part, index + len(words) - 1
    return None


def _row(tokens: Tokens, index: int, length: int) -> tuple[str, ...]:
    return tuple(token.text for token in tokens[index : index + length])


def spoken_digits(tokens: Tokens, start: int) -> tuple[str, int]:
    """Return the digits said one by one after a point (two point seven five) and the index after them."""
    digits, index = "", start
    while index < len(tokens):
        found = numerals(tokens[index].text) if tokens[index].kind == "word" else ()
        if tokens[index].kind == "number":
            digits += tokens[index].text
        elif found and found[0].rank in (Rank.UNIT, Rank.WHOLE) and found[0].value in range(10):
            digits += str(found[0].value)
        else:
            break
        index += 1
    return digits[:12], index
