"""Letters typed for digits beside digits: «1ОО», «5ОО ООО», «2О тысяч», «З00» are numbers."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from engine.understanding.text import Token, Utterance, glued

_LIKE = str.maketrans({"о": "0", "o": "0", "з": "3"})
_ZEROS = frozenset("оo")
_SIGNS = frozenset("оoз")


@lru_cache(maxsize=16)  # several grammars ask about one message
def with_zeros(utterance: Utterance) -> Utterance:
    """Return the utterance with such letters read as digits; each token keeps its place in the raw text."""
    tokens = utterance.tokens
    if not any(token.kind == "word" and _SIGNS.issuperset(token.text) for token in tokens):
        return utterance
    found: list[Token] = []
    repaired = False  # whether the number just read had a letter in it: then «ООО» is its next group
    for index, token in enumerate(tokens):
        before = found[-1] if found else None
        joined = before is not None and before.kind == "number" and glued(before, token)
        if joined and before is not None and _digits(tokens, index):
            found[-1] = replace(before, text=before.text + _typed(utterance, token), end=token.end)
            repaired = True
        elif joined and before is not None and repaired and token.kind == "number":
            found[-1] = replace(before, text=before.text + token.text, end=token.end)
        elif _digits(tokens, index) and _opens(tokens, index, before, repaired):
            found.append(replace(token, text=_typed(utterance, token), kind="number"))
            repaired = True
        else:
            found.append(token)
            repaired = repaired and token.text in (".", ",")
    return Utterance(utterance.raw, tuple(found))


def _digits(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether a word is made of zeros, or is a three right before a digit."""
    token = tokens[index]
    if token.kind != "word" or not _SIGNS.issuperset(token.text):
        return False
    if _ZEROS.issuperset(token.text):
        return True
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    return after is not None and after.kind == "number" and glued(token, after)


def _opens(tokens: tuple[Token, ...], index: int, before: Token | None, repaired: bool) -> bool:
    """Whether a group of digits may begin with a letter here: «1 О00», «З00», the second of «5ОО ООО»."""
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    before_digits = after is not None and after.kind == "number" and glued(tokens[index], after)
    if before is not None and before.text in (".", ",") and repaired:
        return True
    if before is not None and before.kind == "number" and tokens[index].start - before.end <= 1:
        return before_digits or repaired
    return before_digits and tokens[index].text == "з"


def _typed(utterance: Utterance, token: Token) -> str:
    """Return the digits of a token as typed: normalising may have shortened a row of letters."""
    typed = utterance.raw[token.start : token.end].lower().translate(_LIKE)
    return typed if typed.isdigit() else token.text.translate(_LIKE)
