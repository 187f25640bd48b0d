"""Numbers of papers: «паспорт 4510 123456», «СНИЛС 112-233-445 95», «договор № 123/45», «карта 2200 7000 1234 5678».

Such a number names a paper however many groups it is written in; a scale or a currency after it makes a sum of it.
"""

from __future__ import annotations

from typing import Final

from engine.understanding.text import Token
from engine.understanding.values.currencies import currency_word
from engine.understanding.values.numerals_forms import Rank, word_set
from engine.understanding.values.numerals_words import numerals

_NUMBERED: Final = word_set(
    "паспорт паспорта паспорту паспортные серия серии снилс инн огрн огрнип кпп бик полис полиса полису осаго каско "
    "омс окпо вин птс стс окпд passport ssn vin"
)
# These are numbered as well as counted and paid by: only «№» or a long number tells.
_COUNTED: Final = word_set(
    "карта карты карту карте картой счет счета счету договор договора договору договоре заявка заявки заявке дело дела "
    "делу лицевой удостоверение удостоверения заказ заказа заказу карточка карточки карточку решение постановление "
    "card account contract order policy case"
)
_SIGNS: Final = word_set("№ # номер номера n no number серия серии")
_BETWEEN: Final = _SIGNS | word_set("- . / : , _ мой моя по и от")
_REACH = 12  # tokens of one number with its marks
_SHORT, _LONG = 4, 8  # digits of a number that is no count of such papers: «паспорта 2» are two of them


def documents(tokens: tuple[Token, ...]) -> frozenset[int]:
    """Return the tokens of the numbers that papers bear."""
    taken: set[int] = set()
    for index, token in enumerate(tokens):
        if token.text in _NUMBERED or token.text in _COUNTED:
            groups, signed = _groups(tokens, index + 1)
            digits = sum(len(tokens[place].text) for place in groups)
            named = signed or digits >= (_SHORT if token.text in _NUMBERED else _LONG)
            if groups and named and not _sum(tokens, groups[-1] + 1):
                taken.update(groups, _year(tokens, groups[-1] + 1))
    return frozenset(taken)


def _groups(tokens: tuple[Token, ...], start: int) -> tuple[list[int], bool]:
    """Return the groups of digits from a token on, and whether a sign of numbers stands before them."""
    groups: list[int] = []
    signed = False
    for place in range(start, min(start + _REACH, len(tokens))):
        token = tokens[place]
        if token.kind == "number":
            groups.append(place)
        elif token.text not in _BETWEEN or (groups and token.text in (",", "от", "по", "и")):
            break
        elif not groups:
            signed = signed or token.text in _SIGNS
    return groups, signed


def _year(tokens: tuple[Token, ...], after: int) -> range:
    """«Договор № 77 от 2023»: the year it was signed in."""
    said = after + 1 < len(tokens) and tokens[after].text in ("от", "за", "of") and tokens[after + 1].kind == "number"
    return range(after + 1, after + 2) if said and tokens[after + 1].text[:2] in ("19", "20") else range(0)


def _sum(tokens: tuple[Token, ...], after: int) -> bool:
    """Whether a scale or a currency follows: «по договору 500 тысяч»."""
    if after >= len(tokens) or tokens[after].kind not in ("word", "mark"):
        return False
    word = tokens[after].text
    scale = numerals(word) if tokens[after].kind == "word" else ()
    return currency_word(word) is not None or word in ("₽", "$", "€") or bool(scale and scale[0].rank is Rank.SCALE)
