"""E-mail addresses, typed or dictated: «ivan собака mail ру», "ivan @ mail,ru", "ivan at mail dot ru".

The shape is that of RFC 5322 as people use it (a dot-atom, an @, a domain name with a known or plausible top
level). What had to be guessed is marked as repaired, so that the bot asks whether it heard right.
"""

from __future__ import annotations

from typing import Final

from engine.understanding.reading import Ask, Reading
from engine.understanding.text import Token, Utterance
from engine.understanding.values.email_domain import KNOWN, repaired_domain
from engine.understanding.values.email_side import DOTS, Side, domain_side, local_side
from engine.understanding.values.name_words import ENGLISH
from engine.understanding.values.word_set import words

_AT_WORDS: Final = words("собака собачка собаки собачки собаку собакой собачкой сабака собакен гав")
_AT_ENGLISH: Final = frozenset({"at", "эт"})
_SIGNS: Final = 3  # signs for one @: «(собака)», «@@»
_OPEN: Final = frozenset("([{<")
_SHUT: Final = frozenset(")]}>")
_LATIN: Final = dict(
    zip("абвгдезийклмнопрстуфхцыэьъ", [*"abvgdeziyklmnoprstufh", "ts", "y", "e", "", ""], strict=True)
) | {"ё": "e", "ж": "zh", "ч": "ch", "ш": "sh", "щ": "sch", "ю": "yu", "я": "ya"}


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
    spoken = _AT_WORDS | _AT_ENGLISH | DOTS
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
    local = local_side(utterance, first - 1, floor)
    domain = domain_side(utterance, last + 1, tokens[at].text in _AT_ENGLISH) if local else None
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
