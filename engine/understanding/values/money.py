"""Sums of money: «лям двести», «120 000 руб», «до 50 тыщ», "$1.5k".

A scale without a scale after it goes one step down (лям двести is 1 200 000): that is how leads
count, unlike the plain number grammar. Areas, phones, dates, percentages and counted things
(«5 банков», «10 тысяч подписчиков») are no money. A bare number counts only when it was asked for.
"""

from __future__ import annotations

from dataclasses import replace

from engine.understanding.lemmas import parses
from engine.understanding.reading import Ask, Reading
from engine.understanding.text import Token, Utterance, glued
from engine.understanding.values.currencies import (
    DOLLARS,
    NEVER_FIRST,
    SIGNS,
    currency_word,
    misspelt_currency,
    national,
)
from engine.understanding.values.letter_zeros import with_zeros
from engine.understanding.values.money_context import almost, is_rate, scaled_total, things_counted
from engine.understanding.values.money_words import IMPLIED, SLANG
from engine.understanding.values.named_numbers import naming
from engine.understanding.values.not_quantities import not_quantities
from engine.understanding.values.numerals import read_amount
from engine.understanding.values.numerals_context import numeral_of
from engine.understanding.values.numerals_forms import Rank, tidy, word_set
from engine.understanding.values.numerals_range import read_spans
from engine.understanding.values.numerals_walk import Amount
from engine.understanding.values.numerals_words import numerals
from engine.understanding.values.spans import Atom, Span
from engine.understanding.values.totals import latest, total_of
from engine.value import Money, Number

_UNITS = word_set(
    "кв м м2 м² м³ кв_м га шт чел мес дн дней ч час мин сек г гг гр лет л км см кг x х процентов комн комната "
    "комнатная номер % ° th st nd rd month months year years day days week weeks hour hours minute minutes "
    "people persons rooms bedroom bedrooms sqm sq percent times sites employees loans banks of_ № kg km yo am pm "
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
_COPECKS = ("копе", "коп", "cent", "цент")
_CENTS = word_set("cent cents цент цента центов")
_ONE_OF = word_set("рубль buck dollar euro pound")
_NOTHING: dict[tuple[str, ...], str | None] = {
    ("ни", "рубля"): "RUB", ("ни", "копейки"): "RUB", ("ни", "цента"): None, ("нисколько",): None,
    ("not", "a", "penny"): None, ("not", "a", "cent"): None, ("not", "a", "dime"): None,
}  # fmt: skip
_NO_THINGS = word_set("tops thanks this does always perhaps sometimes yes savings taxes bills was lets times")
_COINS = word_set("dollars bucks buck dollar pounds euros")
_AGED = frozenset({"мне", "i'm", "im", "am"})
_OLDEST = 100  # years of a person; debts of one
_YEARS = range(1990, 2036)
_FEW = 3  # words
_LEAST_SHORT = 100  # «54м» is an area, «5м» may be millions


def read(utterance: Utterance, ask: Ask) -> tuple[Reading, ...]:
    """Return the sums of a message in order; ``evident`` where a currency or slang says it is money."""
    utterance = with_zeros(utterance)
    tokens = utterance.tokens
    if not any(token.kind == "number" or numeral_of(token, SLANG) for token in tokens):
        return _no_numeral(tokens)
    barred = naming(utterance)
    if any(token.kind == "number" for token in tokens):
        barred |= not_quantities(utterance)
    spans = read_spans(
        tokens, lambda index: _added(tokens, index, barred, ask), lambda index: _lent(tokens, index), steps=True
    )
    spans = [span for span in spans if not things_counted(tokens, span) and _money(tokens, span, ask)]
    spans = latest(tokens, spans)
    total = total_of(tokens, spans)
    if total is not None:
        spans = [scaled_total(total, spans)]
    marked = [span for span in spans if span.evident or not span.bare]
    if marked:
        spans = marked
    elif len(spans) > 1 and spans[1].first == spans[0].last + 1:
        return ()  # «два двести»: thousands or millions, nobody knows
    return tuple(_reading(tokens, span, ask) for span in spans)


def _added(tokens: tuple[Token, ...], index: int, barred: frozenset[int], ask: Ask) -> Atom | None:
    """Read a sum, or sums with a plus between them: 300 + 200 тысяч."""
    total = _atom(tokens, index, barred, ask)
    while total is not None and total.last + 2 < len(tokens) and tokens[total.last + 1].text in ("+", "плюс"):
        right = _atom(tokens, total.last + 2, barred, ask)
        if right is None or (total.unit and right.unit and total.unit != right.unit):
            break
        shared = total.lend == 1 and total.value * right.lend <= 10 * right.value
        total = replace(
            right, value=tidy(total.value * (right.lend if shared else 1) + right.value), first=total.first,
            unit=total.unit or right.unit, evident=total.evident or right.evident, other=None,
        )  # fmt: skip
    return total


def _atom(tokens: tuple[Token, ...], index: int, barred: frozenset[int], ask: Ask) -> Atom | None:
    code, start = _head(tokens, index)
    amount = read_amount(tokens, start, SLANG, barred)
    if amount is None or amount.place:
        return None
    if tokens[amount.last].text in ("м", "m") and not _millions(tokens, amount, ask):
        return None
    last = amount.last
    after, end = _currency(tokens, last + 1)
    if after is None and last + 2 < len(tokens) and tokens[last + 1].text in ("in", "в"):
        after, end = _currency(tokens, last + 2)  # ten grand in dollars
    implied = IMPLIED.get(tokens[last].text)
    if after is not None:
        code, last = after, end
    elif implied is not None:
        code = code or implied
    value, other = _value(tokens, amount, code)
    if code is None and last + 1 < len(tokens) and (small := _small_coin(tokens[last + 1].text)) is not None:
        return Atom(tidy(value / 100), index, last + 1, 1, small, True, amount.typo, not amount.digits)
    value, last = _copecks(tokens, value, last, code)
    slang = amount.slang or (amount.scale >= 1_000 and not amount.lone)
    lend = amount.scale if amount.scale >= 1_000 else 1
    return Atom(
        value, index if start != index else amount.first, last, lend, code, code is not None or slang, amount.typo,
        not amount.digits, other, share=amount.scale if 1 < amount.scale < 1_000 else 1,
    )  # fmt: skip


def _small_coin(word: str) -> str | None:
    """Return the currency whose hundredth a word names, when nothing else is said: 50 копеек, twenty cents."""
    if word.startswith(("копе", "коп")) and len(word) < 9:
        return "RUB"
    return "USD" if word in _CENTS else "GBP" if word == "pence" else None


def _no_numeral(tokens: tuple[Token, ...]) -> tuple[Reading, ...]:
    """«Рубль», "a buck", «ни копейки»: sums without a numeral, in an answer of a few words only."""
    words = [token for token in tokens if token.kind == "word"]
    if not 0 < len(words) <= _FEW:
        return ()
    texts = tuple(word.text for word in words)
    if texts in _NOTHING:
        return (Reading(Money(0, 0, _NOTHING[texts]), words[0].start, words[-1].end, "money.nothing", evident=False),)
    if texts[-1] in _ONE_OF and (len(texts) == 1 if texts[-1] == "рубль" else texts[:-1] in (("a",), ("just", "a"))):
        code = currency_word(texts[-1])
        return (Reading(Money(1, 1, code), words[0].start, words[-1].end, "money.one", evident=True),)
    return ()


def _head(tokens: tuple[Token, ...], index: int) -> tuple[str | None, int]:
    """Return a currency written before its amount ($5, рублей 800, usd 100) and where that begins."""
    token = tokens[index]
    code = SIGNS.get(token.text) or (currency_word(token.text) if token.kind == "word" else None)
    start = index + 1
    if start < len(tokens) and tokens[start].text == "$" and glued(token, tokens[start]) and token.text in DOLLARS:
        code, start = DOLLARS[token.text], start + 1
    if code is None or token.text in NEVER_FIRST:
        return None, index
    while start < len(tokens) and tokens[start].text in (".", "где", "-", "то", "так", "примерно"):
        start += 1
    return (code, start) if start < len(tokens) else (None, index)


def _lent(tokens: tuple[Token, ...], index: int) -> tuple[Number, str | None] | None:
    """Return what «тысяч» or «рублей» lends to a range after it."""
    code = currency_word(tokens[index].text) if tokens[index].kind == "word" else None
    if code is not None:
        return 1, code
    found = numeral_of(tokens[index], SLANG)
    if len(found) == 1 and found[0].rank is Rank.SCALE and found[0].form in ("few", "many") and found[0].value >= 1_000:
        return found[0].value, None
    return None


def _currency(tokens: tuple[Token, ...], index: int) -> tuple[str | None, int]:
    """Return the currency at a token, maybe after a point or an adjective, and its last token."""
    if index < len(tokens) and tokens[index].text == "." and index + 1 < len(tokens):
        short = index > 0 and any(one.form == "short" for one in numeral_of(tokens[index - 1], SLANG))
        code = currency_word(tokens[index + 1].text) if short or tokens[index + 1].text[:1] in "рд" else None
        if code is not None and tokens[index + 1].start - tokens[index].end <= 1:
            return code, index + 1
        return None, index
    if index >= len(tokens):
        return None, index
    token = tokens[index]
    if token.text in ("у", "y") and index + 1 < len(tokens):
        place = index + 2 if tokens[index + 1].text == "." else index + 1
        return ("USD", place) if place < len(tokens) and tokens[place].text in ("е", "e") else (None, index)
    code = SIGNS.get(token.text) or (currency_word(token.text) if token.kind == "word" else None)
    if code is not None:
        return code, index
    place = index + 2 if index + 1 < len(tokens) and tokens[index + 1].text == "." else index + 1
    code = national(token.text, tokens[place].text) if place < len(tokens) else None
    return (code, place) if code is not None else (misspelt_currency(token.text), index)


def _value(tokens: tuple[Token, ...], amount: Amount, code: str | None) -> tuple[Number, Number | None]:
    """Return the sum, and the second way to take it where there is one."""
    value = amount.value
    other: Number | None = None
    if amount.scale >= 1_000_000 and 10 <= amount.tail < 1_000:
        return tidy(value - amount.tail + amount.tail * 1_000), value
    if tokens[amount.last].text.startswith(("сотк", "сотo", "соточ", "соток")) and code is not None:
        return tidy(value / 1_000), value
    if amount.scale in (10_000, 50_000, 25_000, 5_000, 20_000, 30_000, 100_000) and amount.slang:
        return (tidy(value / 1_000), value) if code not in (None, "RUB") else (value, tidy(value / 1_000))
    if amount.slang and amount.scale in (10, 100):
        other = tidy(value * 1_000)
    return value, other


def _copecks(tokens: tuple[Token, ...], value: Number, last: int, code: str | None) -> tuple[Number, int]:
    start = last + 1
    if start < len(tokens) and tokens[start].text in ("и", "and", "."):
        start += 1
    if code is None or start >= len(tokens):
        return value, last
    part = read_amount(tokens, start)
    if part is not None and start == last + 1 and _said_cents(tokens, part, last):
        return tidy(value + part.value / 100), part.last
    if part is None or part.value >= 100 or part.last + 1 >= len(tokens):
        return value, last
    if not tokens[part.last + 1].text.startswith(_COPECKS):
        return value, last
    return tidy(value + part.value / 100), part.last + 1


def _said_cents(tokens: tuple[Token, ...], part: Amount, last: int) -> bool:
    """«Five dollars fifty»: two words of tens right after the coin, and nothing after them."""
    ends = part.last + 1 >= len(tokens) or tokens[part.last + 1].kind != "word"
    return tokens[last].text in _COINS and ends and not part.digits and 10 <= part.value < 100


def _millions(tokens: tuple[Token, ...], amount: Amount, ask: Ask) -> bool:
    after = tokens[amount.last + 1] if amount.last + 1 < len(tokens) else None
    if after is not None and ((glued(tokens[amount.last], after) and after.kind == "number") or after.text in _UNITS):
        return False
    return ask.awaited and amount.value < _LEAST_SHORT * 1_000_000 and amount.digits


def _money(tokens: tuple[Token, ...], span: Span, ask: Ask) -> bool:
    """Whether a span is a sum: it has a mark, or was asked for and counts nothing else."""
    if span.unit is not None:
        return True
    after = tokens[span.last + 1] if span.last + 1 < len(tokens) else None
    thing = tokens[span.last + 2] if span.last + 2 < len(tokens) else None
    if after is not None and thing is not None and span.bare and _describes(after.text) and _plural(thing.text):
        return False  # a couple of days, 3 credit cards
    if (
        after is not None
        and after.clause == tokens[span.last].clause
        and _counted(after, tokens[span.last], span.bare, thing)
    ):
        return False
    if after is not None and after.text in ("-", "/") and span.bare and glued(tokens[span.last], after):
        rate = tokens[span.last + 2].text if span.last + 2 < len(tokens) else ""
        return ask.awaited and rate in _RATES
    if not span.bare:
        return span.evident or ask.awaited
    if tokens[span.first].text in _PEOPLE or not ask.awaited:
        return span.evident
    before = tokens[span.first - 1] if span.first else None
    if before is not None and before.text in _HOURS_AFTER and span.high is not None and span.high <= 24:
        return False  # завтра в 10
    least = span.low if span.low is not None else span.high
    if before is not None and before.text in _AGED and least is not None and least < _OLDEST:
        return False  # мне 42
    if before is not None and before.text in ("с", "в", "since") and least in _YEARS:
        return False  # с 2020
    if before is not None and before.text in _DEBTS and least is not None and least > _OLDEST:
        return True  # сумма кредитов 600000
    if before is not None and before.text in ("через", "так", "примерно") and span.first > 1:
        before = tokens[span.first - 2]  # минут через двадцать
    return before is None or not _inverted_count(before)


def _counted(token: Token, last: Token, bare: bool, thing: Token | None = None) -> bool:
    """Whether the word after an amount is what it counts: 54 квадрата, 5 банков, 2 млн просмотров."""
    if token.text in _UNITS or token.text == "%":
        return True
    if (
        token.kind != "word"
        or (token.text in _ALLOWED_AFTER and not (bare and token.text in _DEBTS))
        or numerals(token.text)
    ):
        return token.kind == "number" and glued(last, token)
    if last.text == "к" and token.text.startswith("кв"):
        return True
    if token.text.isascii():
        return _plural(token.text) or (bare and glued(last, token) and token.text != "ish")
    likeliest = parses(token.text)[0].tags
    if "NOUN" not in likeliest:
        return {"ADJF", "gent", "plur"} <= likeliest and (bare or (thing is not None and _counted(thing, last, bare)))
    return bare or ("gent" in likeliest and "plur" in likeliest)


def _describes(word: str) -> bool:
    """Whether an English word may stand between a number and the things it counts."""
    return word == "of" or (word.isascii() and word.isalpha() and len(word) > 3 and word not in _ALLOWED_AFTER)


def _plural(word: str) -> bool:
    """Whether an English word looks like several things: figures, kids; not plus, is, tops, thanks."""
    return len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us")) and word not in _NO_THINGS


def _inverted_count(token: Token) -> bool:
    """«Лет пять», «человек 15», «квартира 5»: the number belongs to the noun before it."""
    if token.text in _UNITS - {"%", "м", "м2"}:
        return True
    if token.kind != "word" or token.text.isascii() or (token.text in _ALLOWED_AFTER and token.text not in _DEBTS):
        return False
    return any({"NOUN", "gent", "plur"} <= parse.tags for parse in parses(token.text)) and not currency_word(token.text)


def _reading(tokens: tuple[Token, ...], span: Span, ask: Ask) -> Reading:
    others = [Money(span.other, span.other, span.unit)] if span.other is not None else []
    small = span.high if span.high is not None else span.low
    if span.bare and not span.evident and ask.low is not None and small is not None and 0 < small < ask.low:
        low, high = (None if end is None else tidy(end * 1_000) for end in (span.low, span.high))
        others.append(Money(low, high, span.unit))
    rate = ask.unit is None and is_rate(tokens, span)
    return Reading(
        Money(None if almost(tokens, span) else span.low, span.high, span.unit), tokens[span.first].start,
        tokens[span.last].end, "money.rate" if rate else "money", evident=span.evident and not rate,
        repaired=span.typo or rate, others=tuple(others),
    )  # fmt: skip
