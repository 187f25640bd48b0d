"""The currency beside an amount, before it or after it, and the small coins that follow: $5, 20 р, 5 руб 50 коп."""

from __future__ import annotations

from engine.understanding.text import Token, glued
from engine.understanding.values.currencies import (
    DOLLARS,
    NEVER_FIRST,
    SIGNS,
    currency_word,
    misspelt_currency,
    national,
)
from engine.understanding.values.money_words import SLANG
from engine.understanding.values.numerals import read_amount
from engine.understanding.values.numerals_bounds import hedged
from engine.understanding.values.numerals_context import numeral_of
from engine.understanding.values.numerals_forms import tidy, word_set
from engine.understanding.values.numerals_walk import Amount
from engine.value import Number

_COPECKS = ("копе", "коп", "cent", "цент")
_CENTS = word_set("cent cents цент цента центов")
_ACCOUNTED = 3  # digits before «-00»: with fewer it is an hour, 18-00
_EACH = word_set("a an per each or")
_COINS = word_set("dollars bucks buck dollar pounds pound euros euro")


def small_coin(word: str) -> str | None:
    """Return the currency whose hundredth a word names, when nothing else is said: 50 копеек, twenty cents."""
    if word.startswith(("копе", "коп")) and len(word) < 9:
        return "RUB"
    return "USD" if word in _CENTS else "GBP" if word == "pence" else None


def currency_before(tokens: tuple[Token, ...], index: int) -> tuple[str | None, int]:
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


def currency_at(tokens: tuple[Token, ...], index: int) -> tuple[str | None, int]:
    """Return the currency at a token, maybe after a point or an adjective, and its last token."""
    if index < len(tokens) and tokens[index].text == "." and index + 1 < len(tokens):
        short = index > 0 and any(one.form == "short" for one in numeral_of(tokens[index - 1], SLANG))
        code = currency_word(tokens[index + 1].text) if short or tokens[index + 1].text[:1] in "рд" else None
        if code is not None and tokens[index + 1].start - tokens[index].end <= 1:
            return code, index + 1
        return None, index
    index = _past_hedges(tokens, index)
    if index >= len(tokens):
        return None, index
    token = tokens[index]
    if token.text in ("у", "y") and index + 1 < len(tokens):
        place = index + 2 if tokens[index + 1].text == "." else index + 1
        return ("USD", place) if place < len(tokens) and tokens[place].text in ("е", "e") else (None, index)
    code = SIGNS.get(token.text) or (currency_word(token.text) if token.kind == "word" else None)
    if code is not None:
        return code, index
    if token.text in ("hong", "new", "sri", "saudi") and index + 2 < len(tokens) and tokens[index + 2].kind == "word":
        code = national(tokens[index + 1].text, tokens[index + 2].text)
        if code is not None:
            return code, index + 2
    place = index + 2 if index + 1 < len(tokens) and tokens[index + 1].text == "." else index + 1
    code = national(token.text, tokens[place].text) if place < len(tokens) else None
    return (code, place) if code is not None else (misspelt_currency(token.text), index)


def _past_hedges(tokens: tuple[Token, ...], index: int) -> int:
    """«500 где-то рублей»: the coin stands behind the particle."""
    after = hedged(tokens, index)
    named = after < len(tokens) and tokens[after].kind == "word" and currency_word(tokens[after].text)
    return after if named else index


def no_copecks(tokens: tuple[Token, ...], last: int) -> int:
    """Step over the «-00» that accountants write after whole roubles: 70 000-00, 5000=00."""
    if last + 2 >= len(tokens) or tokens[last].kind != "number" or len(tokens[last].text) < _ACCOUNTED:
        return last
    mark, zeros = tokens[last + 1], tokens[last + 2]
    empty = mark.text in ("-", "=") and zeros.text == "00" and glued(tokens[last], mark) and glued(mark, zeros)
    return last + 2 if empty else last


def with_coins(tokens: tuple[Token, ...], value: Number, last: int, code: str | None) -> tuple[Number, int]:
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
    after = tokens[part.last + 1] if part.last + 1 < len(tokens) else None
    ends = after is None or after.kind != "word" or after.text in _EACH
    return tokens[last].text in _COINS and ends and not part.digits and 10 <= part.value < 100


def one_and_coins(tokens: tuple[Token, ...], index: int) -> tuple[Number, int, str] | None:
    """Read "a buck fifty": one of a currency and its hundredths; return the sum, its last token and the currency."""
    if tokens[index].text != "a" or index + 2 >= len(tokens) or tokens[index + 1].text not in _COINS:
        return None
    code = currency_word(tokens[index + 1].text)
    part = read_amount(tokens, index + 2)
    if code is None or part is None or not _said_cents(tokens, part, index + 1):
        return None
    return tidy(1 + part.value / 100), part.last, code


def said_in(tokens: tuple[Token, ...]) -> str | None:
    """Return the currency that a message says apart from its sums: "12.50 each, in euros", «полтора, но в долларах»."""
    named = {
        code
        for place, token in enumerate(tokens[:-1])
        if token.text in ("in", "в") and (code := currency_word(tokens[place + 1].text))
    }
    return next(iter(named)) if len(named) == 1 else None
