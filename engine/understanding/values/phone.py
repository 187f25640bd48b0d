"""Phone numbers as leads write them: in digits, in words, with any separators, with letters for digits.

Which digits make a phone number is the business of the phonenumbers library (its metadata, the VALID
leniency); this module only finds the digits. The value is a string in E.164. A number that is
too short or too long is not read at all: a guessed phone is worse than asking again.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from engine.understanding.reading import Ask, Reading
from engine.understanding.text import Token, Utterance, glued
from engine.understanding.values.word_set import listed, words

_LONGEST = 15  # digits of E.164
_SHORTEST: Final = {"RU": 10, "KZ": 10}  # digits of a national number
_SHORT = 8  # where the plan of the region is no business of ours

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
_APART: Final = frozenset({".", ",", "(", ";", "/"})  # signs after which a short group is something else
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
_SUMS: Final = words("долг долга сумма сумму бюджет доход зарплата стоимость цена debt sum budget income price")
_HANDLES: Final = words("tel phone ph mob mobile whatsapp wa viber telegram tg t")  # a number may be glued to these
_OUTDATED: Final = words(
    "раньше был была было старый старая прежний бывший неактуальный заблокирован отключен недоступен потерял old was"
)
_ONWARDS: Final = words("дальше далее затем")  # between the parts of one dictated number
_NEIGHBOURS: Final = ("375", "380", "998", "996", "992", "993", "994", "995", "374", "373", "972", "971")


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


def read(utterance: Utterance, ask: Ask) -> tuple[Reading, ...]:
    """Return the phone numbers of a message, in the order they stand in it, as E.164 strings."""
    readings: list[Reading] = []
    shortest = _SHORTEST.get(ask.region, _SHORT)
    for run in _runs(utterance):
        if run.owned or sum(len(group.text) for group in run.groups) < min(shortest, 10) or _is_card(run.groups):
            continue
        readings += [
            reading
            for reading in _phones(utterance, run, ask)
            if run.before not in _SUMS or (reading.evident and not _unmarked(utterance, reading))
        ]
    return _current(utterance, readings)


def _unmarked(utterance: Utterance, reading: Reading) -> bool:
    """Ten digits with no trunk prefix: beside the word for a sum they are a sum."""
    return sum(sign.isdigit() for sign in utterance.raw[reading.start : reading.end]) < 11


def _current(utterance: Utterance, readings: list[Reading]) -> tuple[Reading, ...]:
    """Leave out a number that the words around it take back: «не 8903…, а 8905…», «раньше был 8903…»."""
    kept: list[Reading] = []
    floor = 0
    for reading in readings:
        before = [token for token in utterance.words if floor <= token.start and token.end <= reading.start][-3:]
        floor = reading.end
        denied = bool(before) and before[-1].text in ("не", "not")
        outdated = len(readings) > 1 and any(one.text in _OUTDATED for one in before)
        if not denied and not outdated:
            kept.append(reading)
    return tuple(kept)


def _runs(utterance: Utterance) -> Iterator[Run]:
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
    if len(run) < 2 or not 10 <= sum(len(group.text) for group in run[:-1]) <= _LONGEST:
        return False
    return bool(_APART & set(utterance.raw[run[-2].end : run[-1].start]))


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


def _is_card(run: tuple[Digits, ...]) -> bool:
    sizes = [len(group.text) for group in run]
    return (sizes[:3] == [4, 4, 4] and 13 <= sum(sizes) <= 19) or (len(sizes) == 1 and sizes[0] > _LONGEST)


def _phones(utterance: Utterance, whole: Run, ask: Ask) -> Iterator[Reading]:
    """Yield the phone numbers of a run: the whole of it, else every stretch that is certainly one."""
    run = whole.groups
    reading = _phone(run, ask) or _phone(_spoken_zeros(run), ask)
    if reading:
        yield reading
        return
    first = 0
    while first < len(run):
        found = next(
            (
                (last, reading)
                for last in range(first + 1, min(len(run), first + _LONGEST) + 1)
                if _stands_alone(run[first:last]) and (reading := _phone(run[first:last], ask))
            ),
            None,
        )
        if found is None:
            first += 1
            continue
        last, reading = found
        beside = (*run[:first][-1:], *run[last : last + 1])
        if not any(_strays(group) or group.text == "00" for group in beside) and not _overlong(
            utterance, whole, first, last
        ):
            yield reading
        first = last


def _spoken_zeros(run: tuple[Digits, ...]) -> tuple[Digits, ...]:
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


def _overlong(utterance: Utterance, run: Run, first: int, last: int) -> bool:
    """A number typed in groups with one short group more: somebody's finger slipped, and nobody knows where."""
    rest = run.groups[last:]
    if last - first < 2 or not rest or run.timed or any(len(group.text) > 2 for group in rest):
        return False
    gap = utterance.raw[run.groups[last - 1].end : run.groups[last].start]
    return "\n" not in gap and " - " not in gap and not (_APART & set(gap))


def _stands_alone(groups: tuple[Digits, ...]) -> bool:
    """A part of a run is trusted only with a trunk prefix: its other digits belong to something else."""
    text = "".join(group.text for group in groups)
    return groups[0].plus or (len(text) == 11 and text[0] in "78" and len(groups[0].text) in (1, 4, 11))


def _strays(group: Digits) -> bool:
    """Digits beside a phone number that are neither an extension, nor a number, nor a phone of their own."""
    return 5 <= len(group.text) <= 9


def _phone(groups: tuple[Digits, ...], ask: Ask) -> Reading | None:
    text = "".join(group.text for group in groups)
    if (
        any(group.plus for group in groups[1:])
        or not min(_SHORTEST.get(ask.region, _SHORT), 10) <= len(text) <= _LONGEST + 2
    ):
        return None
    compact, plus = len(groups) == 1, groups[0].plus
    if not plus and len(text) < 10 and not ask.awaited:
        return None  # a short national number is no mark of itself
    mixed = (
        plus and ask.region == "RU" and len(text) == 11 and text.startswith("89")
    )  # «+8 909…»: both prefixes at once
    number = e164(text, plus and not mixed, ask.region, ask.awaited or not compact)
    if number is None:
        return None
    marked = plus or not compact or len(text) == 11
    return Reading(
        number, groups[0].start, groups[-1].end, "phone.number", evident=marked or ask.awaited, repaired=mixed
    )


@lru_cache(maxsize=4096)
def e164(digits: str, plus: bool, region: str, trusted: bool) -> str | None:
    """Return the E.164 form of digits that make a valid number, or nothing.

    Without a plus the number must be a national one of ``region``; a number of a neighbouring country
    written without its plus is taken only when ``trusted`` (awaited, or grouped as phones are).
    """
    import phonenumbers  # heavy: loaded when a message first holds enough digits

    if digits.endswith("0000000"):
        return None
    national = not plus
    if digits.startswith("00"):  # the way out of most countries; never of Russia, nor into it
        if plus or digits[2:3] in "07" or not trusted:
            return None
        digits, plus, national = digits[2:], True, False
    if national and region == "RU" and digits.startswith("810") and len(digits) > 12:
        digits, plus, national = digits[3:], True, False  # the Russian way out to other countries
    if national and region in ("RU", "KZ") and len(digits) == 11 and digits[0] in "78":
        digits, plus = "7" + digits[1:], True  # the trunk prefix 8 and the country code 7 share one plan
    elif national and len(digits) == 12 and digits.startswith(_NEIGHBOURS):
        if not trusted:
            return None
        plus = True
    try:
        number = phonenumbers.parse(f"+{digits}" if plus else digits, region)
    except phonenumbers.NumberParseException:
        return None
    fits = phonenumbers.is_valid_number(number)
    if not plus and region in _SHORTEST:
        fits = phonenumbers.is_valid_number_for_region(number, region)  # two countries share one code
    if not fits:
        return None
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))
