"""The digits of a message in runs: typed, spoken, full-width, with letters in their place; and what they belong to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from engine.understanding.text import Token, Utterance, glued
from engine.understanding.values.phone_plan import LONGEST
from engine.understanding.values.word_set import listed, words

_UNITS: Final = listed("ноль один два три четыре пять шесть семь восемь девять")
_TEENS: Final = listed(
    "десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать"
)
_TENS: Final = listed("двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто")
_HUNDREDS: Final = listed("сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот")
_ENGLISH: Final = listed("zero one two three four five six seven eight nine")

SPOKEN: Final[dict[str, str]] = {
    **{word: str(digit) for digit, word in enumerate(_UNITS)},
    **{word: str(digit) for digit, word in enumerate(_ENGLISH)},
    **{word: str(10 + place) for place, word in enumerate(_TEENS)},
    **{word: str(20 + 10 * place) for place, word in enumerate(_TENS)},
    **{word: str(100 + 100 * place) for place, word in enumerate(_HUNDREDS)},
    "нуль": "0",
    "ноля": "0",
    "одна": "1",
    "две": "2",
    "oh": "0",
    "писят": "50",
    "пятьдесят": "50",
    "шестьдесят": "60",
    "шисят": "60",
    "восемсот": "800",
    "девятсот": "900",
    "пятсот": "500",
    "шестсот": "600",
}

_LETTERS: Final = str.maketrans("оoзliб", "003116")  # letters typed or scanned in place of digits
_SEPARATORS: Final = frozenset("-().,+_*'\"«»/")
APART: Final = frozenset({".", ",", "(", ";", "/"})  # signs after which a short group is something else
_OTHER_NUMBERS: Final = words(
    "инн огрн огрнип кпп бик снилс паспорт паспорта карта карты карте карту карточка карточки счет счета счету "
    "договор договора договору договоре заказ заказа заказу артикул окпо полис полиса серия заявка заявки "
    "заявку обращение обращения код id inn card account order "
    "passport"
)
_COUNTED: Final = words(
    "р руб рубль рубля рублей рублях рублики доллар доллара долларов евро тыс тысяч тысяча тысячи млн миллион "
    "миллиона миллионов млрд миллиард миллиарда миллиардов ₽ $ € ₸ % км кг шт штук штуки rub rubles usd eur dollars"
)
_HANDLES: Final = words("tel phone ph mob mobile whatsapp wa viber telegram tg t")  # a number may be glued to these
_ONWARDS: Final = words("дальше далее затем")  # between the parts of one dictated number


@dataclass(frozen=True, slots=True)
class Digits:
    """Digits that one word or number of the message stands for."""

    text: str
    plus: bool
    start: int
    end: int
    spoken: bool = False


@dataclass(frozen=True, slots=True)
class Run:
    """An unbroken run of digits: its groups, the word before it, and whether it is something else than a phone."""

    groups: tuple[Digits, ...]
    before: str
    owned: bool
    timed: bool


def runs_of(utterance: Utterance) -> Iterator[Run]:
    """Yield the unbroken runs of digits, with what the words around tell of them."""
    tokens = utterance.tokens
    run: list[Digits] = []
    before = ""
    linked = False
    plus: Token | None = None
    for index, token in enumerate(tokens):
        digits = _digits(tokens, index)
        if digits:
            first = plus.start if plus else token.start
            spoken = token.kind == "word"
            whole = _joined(run[-1], digits) if run and spoken and run[-1].spoken and not plus else ""
            if not run:
                linked = _linked(tokens, index)
            if run and not plus and run[-1].end == token.start and (not spoken or digits in "031"):
                last = run.pop()
                run.append(Digits(last.text + digits, last.plus, last.start, token.end))
            elif whole:
                last = run.pop()
                run.append(Digits(whole, last.plus, last.start, token.end, spoken=True))
            else:
                run.append(Digits(digits, plus is not None, first, token.end, spoken))
            plus = None
        elif token.text in ("+", "плюс", "plus"):
            plus = token
        elif run and token.text in _ONWARDS:
            continue
        elif not (token.kind == "mark" and token.text in _SEPARATORS):
            if run:
                if token.text in _COUNTED and _aside(utterance, run):
                    run.pop()  # «89161234567, 500 тыс долг»
                    owned = before in _OTHER_NUMBERS or linked
                else:
                    owned = before in _OTHER_NUMBERS or token.text in _COUNTED or linked
                owned = owned or (token.text == "@" and token.start == run[-1].end)
                yield Run(tuple(run), before, owned, token.text == ":")
                run = []
            plus = None
            if token.kind == "word":
                before = token.text
    if run:
        yield Run(tuple(run), before, before in _OTHER_NUMBERS or linked, timed=False)


def _aside(utterance: Utterance, run: list[Digits]) -> bool:
    """Tell whether the last group of a run stands apart from a whole number before it."""
    if len(run) < 2 or not 10 <= sum(len(group.text) for group in run[:-1]) <= LONGEST:
        return False
    return bool(APART & set(utterance.raw[run[-2].end : run[-1].start]))


def _linked(tokens: tuple[Token, ...], index: int) -> bool:
    """Digits glued to Latin letters belong to a link, a login or an address: «id9161234567»."""
    left = tokens[index - 1] if index else None
    if left is None or not glued(left, tokens[index]):
        return False
    return left.text == "=" or (left.kind == "word" and left.text.isascii() and left.text not in _HANDLES)


def _digits(tokens: tuple[Token, ...], index: int) -> str:
    """Return the digits a token stands for: its own, a numeral's, or a look-alike letter beside digits."""
    token = tokens[index]
    if token.kind == "number":
        return token.text if token.text.isascii() else "".join(str(int(sign)) for sign in token.text)
    if token.kind != "word":
        return ""
    spoken = SPOKEN.get(token.text)
    if spoken:
        return spoken
    if len(token.text) <= 3:
        letters = token.text.translate(_LETTERS)
        beside = (index > 0 and tokens[index - 1].kind == "number" and glued(tokens[index - 1], token)) or (
            index + 1 < len(tokens) and tokens[index + 1].kind == "number" and glued(token, tokens[index + 1])
        )
        if beside and letters.isdecimal():
            return letters
    return ""


def _joined(last: Digits, spoken: str) -> str:
    """Write a hundred and what follows it, or a ten and its unit, as one number; "" where they stay apart."""
    left, right = last.text, spoken
    if not (left.endswith("0") and right != "0") or last.plus:
        return ""
    if len(left) == 3 and left.endswith("00") and len(right) < 3:
        return left[: 3 - len(right)] + right
    if left.endswith("0") and not left.endswith("00") and len(right) == 1 and len(left) in (2, 3):
        return "" if left.endswith("10") else left[:-1] + right
    return ""


def spoken_zeros(run: tuple[Digits, ...]) -> tuple[Digits, ...]:
    """«Девятьсот ноль пять» may be 905, where 900, 0, 5 make no number."""
    groups: list[Digits] = []
    place = 0
    while place < len(run):
        three = run[place : place + 3]
        texts = [one.text for one in three]
        hundred = len(three) == 3 and all(one.spoken for one in three) and len(texts[0]) == 3 and texts[0][1:] == "00"
        if hundred and texts[1] == "0" and len(texts[2]) == 1 and not any(one.plus for one in three[1:]):
            groups.append(Digits(texts[0][0] + "0" + texts[2], three[0].plus, three[0].start, three[2].end, True))
            place += 3
        else:
            groups.append(run[place])
            place += 1
    return tuple(groups)
