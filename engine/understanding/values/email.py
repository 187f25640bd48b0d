"""E-mail addresses, typed or dictated: «ivan собака mail ру», "ivan @ mail,ru", "ivan at mail dot ru".

The shape is that of RFC 5322 as people use it (a dot-atom, an @, a domain name with a known or plausible top
level). What had to be guessed is marked as repaired, so that the bot asks whether it heard right.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from rapidfuzz.distance import OSA

from engine.understanding.reading import Ask, Reading
from engine.understanding.text import Token, Utterance, glued
from engine.understanding.values.name_words import ENGLISH
from engine.understanding.values.word_set import words

_AT_WORDS: Final = words("собака собачка собаки собачки собаку собакой собачкой сабака собакен гав")
_AT_ENGLISH: Final = frozenset({"at", "эт"})
_DOTS: Final = frozenset({"точка", "точку", "точкой", "dot", "тчк"})
_JOINTS: Final[dict[str, str]] = {
    ".": ".",
    "_": "_",
    "-": "-",
    "+": "+",
    "точка": ".",
    "dot": ".",
    "дефис": "-",
    "тире": "-",
    "минус": "-",
    "подчеркивание": "_",
    "underscore": "_",
    "dash": "-",
    "hyphen": "-",
    "плюс": "+",
}
_SIGNS: Final = 3  # signs for one @: «(собака)», «@@»
_OPEN: Final = frozenset("([{<")
_SHUT: Final = frozenset(")]}>")
_NAMED: Final = words("почта почту мыло email mail e-mail емейл имейл мейл адрес емайл")  # «почта-ivan@mail.ru»
_LOWER: Final = frozenset({"нижнее", "нижний", "нижняя", "знак"})  # «нижнее подчёркивание»

TOP: Final = words(
    "ru com net org su рф info biz pro io me by kz ua uz kg am az ge md tj tm lv lt ee de fr uk us eu co ai app dev "
    "online site store shop club tech team agency group company email moscow москва рус дети сайт онлайн edu gov "
    "cn jp kr in tr il ae es it pl cz fi se no nl ch at be ca au br tv cc xyz top life world space link ltd"
)
_SPOKEN_TOP: Final[dict[str, str]] = {
    "ру": "ru",
    "ком": "com",
    "кам": "com",
    "нет": "net",
    "орг": "org",
    "су": "su",
    "рю": "ru",
    "бай": "by",
    **dict.fromkeys(("сом", "соm", "сoм", "cом", "coм", "cоm"), "com"),  # look-alike letters in part
    **dict.fromkeys(("rу", "рu", "гu"), "ru"),
}
_SPOKEN_HOSTS: Final[dict[str, str]] = {
    **dict.fromkeys(("мейл", "мэйл", "маил", "майл", "меил", "мэил"), "mail"),
    **dict.fromkeys(("гмейл", "гмаил", "гмайл", "джимейл", "джимэйл", "жмейл", "джимеил", "гмэйл"), "gmail"),
    "яндекс": "yandex",
    "рамблер": "rambler",
    "инбокс": "inbox",
    "лист": "list",
    "бк": "bk",
    "хотмейл": "hotmail",
    "аутлук": "outlook",
    "айклауд": "icloud",
    "яху": "yahoo",
    "я": "ya",
}
KNOWN: Final = words(
    "gmail.com mail.ru yandex.ru ya.ru bk.ru inbox.ru list.ru rambler.ru icloud.com outlook.com hotmail.com "
    "yahoo.com yandex.com yandex.by yandex.kz yandex.ua mail.com gmx.com gmx.net live.com proton.me protonmail.com "
    "ymail.com email.com tut.by mail.kz ukr.net me.com googlemail.com internet.ru lenta.ru autorambler.ru "
    "myrambler.ru vk.com yahoo.co.uk hotmail.co.uk outlook.ru hotmail.ru gmail.ru narod.ru qip.ru"
)
_REPAIRS: Final = ("gmail.com", "yandex.ru", "rambler.ru", "inbox.ru", "icloud.com", "outlook.com", "hotmail.com")
_TOP_REPAIRS: Final = (*_REPAIRS, "mail.ru", "list.ru", "bk.ru", "yahoo.com")
_MAIL_SLIPS: Final = frozenset({"maill.ru", "mial.ru", "meil.ru", "maul.ru"})
_HOST_SLIPS: Final = {
    "yandeks": "yandex",
    "jandex": "yandex",
    "iandex": "yandex",
    "gmeil": "gmail",
    "rembler": "rambler",
}
_TOP_SLIPS: Final = {"con": "com", "cmo": "com", "comm": "com", "vom": "com", "ocm": "com", "ruu": "ru", "rru": "ru"}

_LATIN: Final = dict(
    zip("абвгдезийклмнопрстуфхцыэьъ", [*"abvgdeziyklmnoprstufh", "ts", "y", "e", "", ""], strict=True)
) | {"ё": "e", "ж": "zh", "ч": "ch", "ш": "sh", "щ": "sch", "ю": "yu", "я": "ya"}


@dataclass(frozen=True, slots=True)
class Side:
    """The text left or right of the @: what it spells, which tokens it took, whether it was repaired."""

    text: str
    first: int
    last: int
    repaired: bool
    dotted: bool = True


def read(utterance: Utterance, ask: Ask) -> tuple[Reading, ...]:  # noqa: ARG001 - the signature of every grammar
    """Return the e-mail addresses of a message, lower-case, in the order they stand in it."""
    readings: list[Reading] = []
    utterance = _unbracketed(utterance)
    tokens = utterance.tokens
    floor = 0
    for index in range(len(tokens)):
        if index < floor or not _is_at(tokens, index):
            continue
        reading, after = _address(utterance, index, floor)
        if reading is not None:
            readings.append(reading)
        floor = max(floor, after)
    return tuple(readings)


def _unbracketed(utterance: Utterance) -> Utterance:
    """Leave out brackets around a spoken sign: «ivan(at)mail(dot)ru»."""
    tokens = utterance.tokens
    spoken = _AT_WORDS | _AT_ENGLISH | _DOTS
    drop: set[int] = set()
    for index in range(1, len(tokens) - 1):
        if tokens[index].text in spoken and tokens[index - 1].text in _OPEN and tokens[index + 1].text in _SHUT:
            drop |= {index - 1, index + 1}
    if not drop:
        return utterance
    return Utterance(utterance.raw, tuple(token for index, token in enumerate(tokens) if index not in drop))


def _is_at(tokens: tuple[Token, ...], index: int) -> bool:
    token = tokens[index]
    if token.kind == "mark":
        return token.text == "@"
    return token.kind == "word" and (token.text in _AT_WORDS or token.text in _AT_ENGLISH)


def _address(utterance: Utterance, at: int, floor: int) -> tuple[Reading | None, int]:
    tokens = utterance.tokens
    spoken = tokens[at].text != "@"
    first, last = at, at
    while last + 1 < len(tokens) and last < at + _SIGNS and tokens[last + 1].text in "@)]":  # «@@», "(at)"
        last += 1
    while first > floor and tokens[first - 1].text in "([" and spoken:
        first -= 1
    local = _local(utterance, first - 1, floor)
    domain = _domain(utterance, last + 1, tokens[at].text in _AT_ENGLISH) if local else None
    if local is None or domain is None:
        return None, at
    if spoken and not domain.text.isascii() and not domain.dotted:
        return None, at  # «моя собака рекс ру»
    left, host, repaired = local.text, domain.text, spoken or last > at or local.repaired or domain.repaired
    if host.isascii() and not left.isascii():
        left, repaired = "".join(_LATIN.get(sign, sign) for sign in left), True
        if not left.isascii():
            return None, at
    if spoken and not _plausible(left, host, tokens[at].text, domain.dotted):
        return None, at
    if not spoken and tokens[local.last].end < tokens[first].start and _handle(utterance, local, host):
        return None, at
    if local.first > floor and tokens[local.first - 1].text in ("не", "not"):
        return None, domain.last + 1  # «не ivan@mail.ru, а ivan@ya.ru»
    fixed = repaired_domain(host)
    others: tuple[str, ...] = ()
    if fixed != host:
        others, host, repaired = (f"{left}@{host}",), fixed, True
    gap = tokens[first].start - tokens[local.last].end + tokens[domain.first].start - tokens[last].end
    value = f"{left}@{host}"
    start, end = tokens[local.first].start, tokens[domain.last].end
    return (
        Reading(value, start, end, "email.address", evident=True, repaired=repaired or gap > 0, others=others),
        domain.last + 1,
    )


def _plausible(left: str, host: str, sign: str, dotted: bool) -> bool:
    """After an English "at" an ordinary word is no login: "meet me at work dot com"."""
    return sign not in _AT_ENGLISH or left not in ENGLISH or (dotted and repaired_domain(host) in KNOWN)


def _handle(utterance: Utterance, local: Side, host: str) -> bool:
    """«инста @ivan.petrov»: a word of the sentence, then a nickname; an address only at a well-known host."""
    word = utterance.raw[utterance.tokens[local.first].start : utterance.tokens[local.last].end]
    return (not word.isascii() or word.lower() in ENGLISH) and repaired_domain(host) not in KNOWN


def _local(utterance: Utterance, last: int, floor: int) -> Side | None:
    """Read leftwards from the @: one run of glued signs, spoken joints («точка») may stand between spaces."""
    tokens = utterance.tokens
    if last < floor or "\n" in utterance.raw[tokens[last].end : tokens[last + 1].start]:
        return None
    parts: list[str] = []
    index, first, repaired = last, last, False
    while index >= floor:
        token = tokens[index]
        apart = index < last and not glued(token, tokens[index + 1])
        if token.text in _LOWER and parts and parts[-1] == "_":
            pass
        elif token.kind in ("word", "number") and token.text not in _JOINTS:
            if apart and not (parts and parts[-1] in "._-+" and repaired):
                if not _one_login(tokens, index, parts):
                    break
                repaired = True
            parts.append(_typed(utterance, token))
            first = index
        elif token.text in _JOINTS and (token.kind == "word" or not apart):
            if not parts and token.text != "_":
                return None
            spoken = token.kind == "word"
            if spoken and index == floor:
                break
            if token.text == "-" and index > floor and tokens[index - 1].text in _NAMED:
                break
            if token.text == "-" and utterance.raw[token.start] in "—–":
                break
            repaired = repaired or spoken
            parts.append(_JOINTS[token.text])
        elif token.text == "," and _within(tokens, index, floor):
            repaired = True
            parts.append(".")
        else:
            break
        index -= 1
    while parts and parts[-1] in ".-+":
        parts.pop()
    if parts and parts[-1] == "_":
        first = index + 1
    text = "".join(reversed(parts))
    if not text.strip("_") or ".." in text or len(text) > 64:
        return None
    if len(text) == 1 and first > floor and _letter(tokens[first - 1]):
        return None  # «i v a n @ mail.ru»
    return Side(text, first, last, repaired)


def _letter(token: Token) -> bool:
    return token.kind == "word" and len(token.text) == 1 and token.text.isascii()


def _one_login(tokens: tuple[Token, ...], index: int, parts: list[str]) -> bool:
    """«ivan 85 собака»: a Latin word and digits, dictated with a space between."""
    left, right = tokens[index].text, tokens[index + 1].text
    return len(parts) == 1 and left.isascii() and left.isalpha() and right.isdecimal() and left not in _NAMED


def _within(tokens: tuple[Token, ...], index: int, floor: int) -> bool:
    """«ivan,petrov@mail.ru»: a comma with Latin words glued to both its sides is a dot that slipped."""
    if index <= floor:
        return False
    left, right = tokens[index - 1], tokens[index + 1]
    return glued(left, tokens[index]) and glued(tokens[index], right) and left.text.isascii() and left.kind == "word"


def _domain(utterance: Utterance, first: int, strict: bool) -> Side | None:
    """Read rightwards from the @: labels between dots; a comma or a space is a dot only before a known top level.

    ``strict``: after an English "at" the dot must be there, or "I am at home" would be an address.
    """
    tokens = utterance.tokens
    label, index = _label(utterance, first)
    if not label:
        return None
    label = _SPOKEN_HOSTS.get(label, label)
    labels, last, repaired, points = [label], index - 1, False, 0
    while index < len(tokens):
        token = tokens[index]
        if (
            token.text == "."
            and utterance.tokens[index - 1].text != "."
            and index + 1 < len(tokens)
            and tokens[index + 1].text == "."
            and glued(token, tokens[index + 1])
        ):
            index, repaired = index + 1, True  # «mail..ru»
            token = tokens[index]
        dotted = token.text in ".," or token.text in _DOTS
        points += dotted
        after, end = _label(utterance, index + 1) if dotted else _label(utterance, index)
        top = _SPOKEN_TOP.get(after, after)
        start = index + 1 if dotted else index
        tight = glued(tokens[index - 1], tokens[index]) and glued(tokens[start - 1], tokens[start]) if after else False
        plain = token.text == "." and tight
        if not after or "\n" in utterance.raw[tokens[last].end : tokens[start].start]:
            break
        if not plain:
            if top not in TOP or (labels[-1] in TOP and len(labels) > 1 and token.text not in _DOTS):
                break
            if not dotted and (strict or len(labels) > 1 or top == "нет" or after == "нет"):
                break
        elif labels[-1] in TOP and len(labels) > 1 and top not in TOP:
            break
        if labels[0].isascii() and not top.isascii():
            break
        labels.append(top)
        last, index = end - 1, end
        repaired = repaired or not plain or top != after
    if len(labels) < 2 or not (labels[-1].isalpha() or labels[-1].startswith("xn--")) or len(labels[-1]) < 2:
        return None
    return Side(".".join(labels), first, last, repaired, dotted=points > 0)


def _label(utterance: Utterance, first: int) -> tuple[str, int]:
    """Return one label of a domain name and the index after it; inner hyphens belong to it."""
    tokens = utterance.tokens
    text, index = "", first
    while index < len(tokens):
        token = tokens[index]
        if index > first and not glued(tokens[index - 1], token):
            break
        if token.kind not in ("word", "number") and not (token.text == "-" and text):
            break
        text += "-" if token.text == "-" else _typed(utterance, token)
        index += 1
    return (text, index) if not text.endswith("-") else (text[:-1], index - 1)


def _typed(utterance: Utterance, token: Token) -> str:
    """The sign-by-sign spelling of a token; with letters of two alphabets, the one it was healed to."""
    raw = utterance.raw[token.start : token.end].lower()
    alphabets = {sign.isascii() for sign in raw if sign.isalpha()}
    return token.text if len(alphabets) > 1 else raw


@lru_cache(maxsize=1024)
def repaired_domain(domain: str) -> str:
    """Return the well-known domain that ``domain`` is one slip away from, or ``domain`` itself."""
    if domain in KNOWN or not domain.isascii():
        return domain
    host, _, top = domain.rpartition(".")
    if domain in _MAIL_SLIPS:
        return "mail.ru"
    if host in _HOST_SLIPS:
        return f"{_HOST_SLIPS[host]}.{top}"
    pool = _REPAIRS if top in TOP and top not in ("co", "cc", "cm") else _TOP_REPAIRS
    near = [known for known in pool if OSA.distance(known, domain, score_cutoff=1) <= 1]
    if len(near) == 1:
        return near[0]
    return f"{host}.{_TOP_SLIPS[top]}" if top in _TOP_SLIPS else domain
