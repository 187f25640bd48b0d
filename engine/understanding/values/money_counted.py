"""Whether an amount is a sum: it has a mark of money, or was asked for and counts nothing else."""

from __future__ import annotations

from functools import lru_cache

from engine.understanding.lemmas import known, parses
from engine.understanding.reading import Ask
from engine.understanding.text import Token, glued
from engine.understanding.values.currencies import currency_word
from engine.understanding.values.lenders import a_lender, named_lender
from engine.understanding.values.number_words import ONE
from engine.understanding.values.numerals_forms import word_set
from engine.understanding.values.numerals_words import numerals
from engine.understanding.values.spans import Span
from engine.value import Number

UNITS = word_set(
    "кв м м2 м² м³ кв_м га шт чел мес дн дней ч час мин сек г гг гр лет л км см кг x х процентов комн комната "
    "комнатная номер % ° th st nd rd month months year years day days week weeks hour hours minute minutes "
    "people persons rooms bedroom bedrooms sqm sq percent times sites employees loans banks of_ № star kg km yo am pm "
    "st раз раза мфо комнатной этаж утра вечера дня ночи"
)
_ALLOWED_AFTER = word_set(
    "долга долгов долг денег кредита кредитов займа займов максимум минимум предел потолок край сумма бюджет "
    "бюджета аренда платеж платежей платежа ипотеки ипотека оплата зарплата дохода доход задолженности плюс макс "
    "тыс руб наличными наличкой наличных чистыми рассрочки месяц зп оклад премии итого аванс комиссии налога"
)
_RATES = word_set("month mo year week day hour h мес месяц год г день час ч")  # 3000/month
_DEBTS = word_set("кредита кредитов займа займов платежа платежей")  # counted, unless a sum stands before
_HOURS_AFTER = word_set("в к после at завтра сегодня")
_PEOPLE = word_set("двое двоих трое троих четверо четверых пятеро вдвоем втроем вчетвером оба обе обоих")
_NO_THINGS = word_set("tops thanks this does always perhaps sometimes yes savings taxes bills was lets times")
_AGED = frozenset({"мне", "i'm", "im", "am"})
_FOLK = word_set("uns un's ones kids children girls boys men women lads people")  # two little ones
_SIZES = word_set("little young small older grown teenage wee of")
_CUT_SHORT = word_set(
    "наверное наверно примерно приблизительно максимум минимум короче вродебы ориентировочно пожалуйста кажется вообще "
    "конечно допустим навскидку плюсминус максимально минимально помоему"
)
_COUNTED_ENDINGS = ("ов", "ев", "ек", "ок", "ей", "ий", "а", "я", "и", "ы")
_OLDEST = 100  # years of a person; debts of one
_YEARS = range(1990, 2036)


def is_sum(tokens: tuple[Token, ...], span: Span, ask: Ask) -> bool:
    """Whether a span is a sum: it has a mark, or was asked for and counts nothing else."""
    if span.first and tokens[span.first - 1].text == "ни" and tokens[span.first].text in ONE:
        return False  # «ни одного рубля не получаю»
    if span.unit is not None:
        return True
    after = tokens[span.last + 1] if span.last + 1 < len(tokens) else None
    thing = tokens[span.last + 2] if span.last + 2 < len(tokens) else None
    if span.bare and _things_said(tokens, span.last + 1):
        return False  # a couple of days, 3 credit cards
    if (
        after is not None
        and after.clause == tokens[span.last].clause
        and (tokens[span.last].text == "к" or not filler(after.text, span.high if span.high is not None else span.low))
        and _counted(after, tokens[span.last], span.bare, thing)
    ):
        return False
    if after is not None and after.text in ("-", "/") and span.bare and glued(tokens[span.last], after):
        rate = tokens[span.last + 2].text if span.last + 2 < len(tokens) else ""
        return ask.awaited and rate in _RATES
    if not span.bare:
        return span.evident or ask.awaited
    if span.first == span.last and len(tokens) > 1 and tokens[span.first].text in ONE:
        return False  # «живу один, получаю 50»
    if tokens[span.first].text in _PEOPLE or not ask.awaited:
        return span.evident
    place = span.first - 1
    before = tokens[place] if span.first else None
    if before is not None and before.text in _HOURS_AFTER and span.high is not None and span.high <= 24:
        return False  # завтра в 10
    least = span.low if span.low is not None else span.high
    if before is not None and before.text in _AGED and least is not None and least < _OLDEST:
        return False  # мне 42
    if before is not None and before.text in ("с", "в", "in", "since") and least in _YEARS:
        return False  # с 2020
    if before is not None and before.text in _DEBTS and least is not None and least > _OLDEST:
        return True  # сумма кредитов 600000
    if before is not None and before.text in ("через", "так", "примерно") and span.first > 1:
        place = span.first - 2  # минут через двадцать
    counted = place > 0 and (tokens[place - 1].kind == "number" or bool(numerals(tokens[place - 1].text)))
    if before is None or counted or not _inverted_count(tokens[place]):  # «с двух работ 80»: they are counted
        return True
    return a_lender((before,)) and any(  # «сбер 200, мфо 30»
        token.kind == "number" and at and at != span.first and named_lender(tokens[at - 1])
        for at, token in enumerate(tokens)
    )


def _counted(token: Token, last: Token, bare: bool, thing: Token | None = None) -> bool:
    """Whether the word after an amount is what it counts: 54 квадрата, 5 банков, 2 млн просмотров."""
    if token.text in UNITS or token.text == "%":
        return True
    if (
        token.kind != "word"
        or (token.text in _ALLOWED_AFTER and not (bare and token.text in _DEBTS))
        or numerals(token.text)
    ):
        return token.kind == "number" and glued(last, token)
    if named_lender(token):
        return False  # «150 сберу»
    if last.text == "к" and token.text.startswith("кв"):
        return True
    if token.text.isascii():
        return _plural(token.text) or token.text in _FOLK or (bare and glued(last, token) and token.text != "ish")
    likeliest = parses(token.text)[0].tags
    if "NOUN" not in likeliest:
        return {"ADJF", "gent", "plur"} <= likeliest and (bare or (thing is not None and _counted(thing, last, bare)))
    return bare or ("gent" in likeliest and "plur" in likeliest)


@lru_cache(maxsize=4_096)
def filler(word: str, amount: Number | None) -> bool:
    """Tell whether a word after an amount is cut short («наверн», «примерн») or of no form that things are counted in.

    After a number stands a genitive or a plural (300 окон); a nominative after hundreds is an apposition or a remark.
    """
    if word.isascii() or word in UNITS:
        return False
    if len(word) > 3 and any(one.startswith(word) for one in _CUT_SHORT):
        return True
    if (amount or 0) < _OLDEST or str(amount)[-1] == "1":
        return False
    if not known(word):
        return not word.endswith(_COUNTED_ENDINGS)
    sorts = parses(word)
    if "NOUN" not in sorts[0].tags:
        return False  # миллион алых роз
    return not any({"gent", "plur", "Fixd", "Abbr"} & one.tags for one in sorts if "NOUN" in one.tags)


def _describes(word: str) -> bool:
    """Whether an English word may stand between a number and the things it counts."""
    return word == "of" or (word.isascii() and word.isalpha() and len(word) > 3 and word not in _ALLOWED_AFTER)


def _things_said(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether describing words and the things they describe stand here: "of payday loans", "little uns"."""
    if index + 1 >= len(tokens) or not _describes(tokens[index].text):
        return False
    if _plural(tokens[index + 1].text) or (tokens[index].text in _SIZES and tokens[index + 1].text in _FOLK):
        return True
    third = tokens[index + 2] if index + 2 < len(tokens) else None
    if tokens[index].text != "of" or third is None or third.clause != tokens[index].clause:
        return False
    return _describes(tokens[index + 1].text) and _plural(third.text)


def _plural(word: str) -> bool:
    """Whether an English word looks like several things: figures, kids; not plus, is, tops, thanks."""
    return len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us")) and word not in _NO_THINGS


def _inverted_count(token: Token) -> bool:
    """«Лет пять», «человек 15», «квартира 5»: the number belongs to the noun before it."""
    if token.text in UNITS - {"%", "м", "м2"}:
        return True
    if token.kind != "word" or token.text.isascii() or (token.text in _ALLOWED_AFTER and token.text not in _DEBTS):
        return False
    if not known(token.text):
        return False  # «тинек 150»: a name of the street counts nothing
    return any({"NOUN", "gent", "plur"} <= parse.tags for parse in parses(token.text)) and not currency_word(token.text)
