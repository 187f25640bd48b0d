"""The tail of a known phone said anew: «не, номер на 23 кончается», «не 89, а 98 на конце», "it ends in 45".

As many digits as were said take the place of the last ones; no other slot may have them.
"""

from __future__ import annotations

from typing import Final

from engine.understanding.claim import Claim
from engine.understanding.reading import Ask, Reading
from engine.understanding.readings import COUNTED, replaced
from engine.understanding.said import Said
from engine.understanding.text import Token, read_text
from engine.understanding.values import TYPES
from engine.understanding.values.phone_digits import SPOKEN
from engine.understanding.words import bag

_LEAST, _MOST = 2, 7  # digits of a tail
_NOT: Final = bag("не not")
_LINKS: Final = bag("на с in with")
_SURELY: Final = bag("кончается заканчивается оканчивается кончаются заканчиваются оканчиваются ends ending")
_AT_THE_END: Final = bag("конце конец хвост хвосте end")  # of a number, or of a month
_LAST: Final = bag("последние последними last")  # digits, or weeks
_ENDS: Final = _SURELY | _AT_THE_END | _LAST
_PHONE: Final = bag("номер номера номере телефон телефона телефоне тел number phone")
_DIGITS: Final = bag("цифры цифра цифрами цифр digits digit")
_SIGHS: Final = bag("ой ох упс стоп ошибка ошиблась ошибся опечатка опечаталась опечатался oops whoops wait typo")
_BESIDE: Final = (
    _NOT | _LINKS | _ENDS | _PHONE | _DIGITS | _SIGHS
    | bag(
        """
        нет а но ну и да у меня мой моего моем то там в же это точнее вернее хотя простите извините пардон
        должно должны быть будет исправьте поправьте правильно неправильно блин так вот просто те тут
        no but it it's its is are the my at sorry actually should be to i meant
        """
    )
)  # fmt: skip


def tail(said: Said) -> Claim | None:
    """Return the known phone with the tail that a message gives it; a message that says more is none of this."""
    slots, session = said.script.flow.slots, said.session
    known = [name for name in session.slots if name in slots and slots[name].type == "phone"]
    if len(known) != 1 or not isinstance(number := session.slots[known[0]], str):
        return None
    words = said.utterance.words
    if not all(token.text in _BESIDE or _figure(token) for token in words):
        return None
    digits, gone = _said(words)
    texts = {token.text for token in words}
    taken = len(gone) == len(digits) and number.endswith(gone)
    if not _LEAST <= len(digits) <= _MOST or number.endswith(digits) or (gone and not taken and not texts & _ENDS):
        return None
    asked = slots[session.awaiting].type if session.awaiting in slots else ""
    sure = bool(texts & _SURELY) or (bool(texts & _ENDS) and bool(texts & (_DIGITS | _PHONE)))
    sure = (sure or (bool(texts & _AT_THE_END) and asked not in COUNTED | {"datetime"})) and (taken or not gone)
    loose = bool(texts & _SIGHS) and _loose(said, words)
    gone = "" if replaced(said) else gone  # the number of another slot
    if not (sure or texts & (_PHONE | _ENDS) or gone or loose):
        return None
    if not sure and (asked in COUNTED or (asked == "datetime" and not (loose or texts & _PHONE))):
        return None
    whole = number[: -len(digits)] + digits
    read = TYPES["phone"](read_text(whole), Ask("phone", said.now, session.locale))
    if len(read) != 1 or read[0].value != whole:
        return None
    reading = Reading(whole, words[0].start, words[-1].end, "phone.tail", evident=True, repaired=not sure)
    return Claim(known[0], reading, corrects=True)


def _figure(token: Token) -> bool:
    return token.kind == "number" or token.text in SPOKEN


def _said(words: tuple[Token, ...]) -> tuple[str, str]:
    """Return the digits of the tail and those that it takes the place of, if they were said."""
    runs: list[tuple[str, bool]] = []
    fresh = True
    for place, token in enumerate(words):
        if not _figure(token):
            fresh = True
            continue
        before = next((one.text for one in reversed(words[:place]) if one.text not in _LINKS), "")
        after = words[place + 1] if place + 1 < len(words) else None
        if before in _ENDS and len(_plain(token)) == 1 and after and (after.text in _DIGITS or _figure(after)):
            continue  # «последние две 33» counts them
        if fresh:
            runs.append((_plain(token), before in _NOT))
        else:
            runs[-1] = (_joined(runs[-1][0], _plain(token), spoken=token.kind == "word"), runs[-1][1])
        fresh = False
    kept = [digits for digits, denied in runs if not denied]
    gone = [digits for digits, denied in runs if denied]
    if len(kept) != 1 or len(gone) > 1:
        return "", ""
    return kept[0], "".join(gone)


def _plain(token: Token) -> str:
    return SPOKEN.get(token.text, token.text)


def _joined(before: str, digits: str, *, spoken: bool) -> str:
    """Write «сорок пять» as 45; groups of digits stand side by side."""
    if spoken and len(digits) == 1 and digits != "0" and before[-1:] == "0" and before[-2:-1] not in ("", "0", "1"):
        return before[:-1] + digits
    return before + digits


def _loose(said: Said, words: tuple[Token, ...]) -> bool:
    """Tell whether bare digits after a sigh are groups of a phone, and no time of day: «ой, 33 45»."""
    groups = [token for token in words if _figure(token)]
    if len(groups) < 2 or any(len(_plain(group)) != _LEAST for group in groups):
        return False
    alone = read_text(said.utterance.raw[groups[0].start : groups[-1].end])
    return not TYPES["datetime"](alone, Ask("datetime", said.now, said.session.locale))
