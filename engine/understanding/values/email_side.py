"""The two sides of an @: a login read leftwards, a domain name read rightwards, with signs that may be spoken."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from engine.understanding.text import Token, Utterance, glued
from engine.understanding.values.email_domain import SPOKEN_HOSTS, SPOKEN_TOP, TOP
from engine.understanding.values.word_set import words

DOTS: Final = frozenset({"точка", "точку", "точкой", "dot", "тчк"})
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
_NAMED: Final = words("почта почту мыло email mail e-mail емейл имейл мейл адрес емайл")  # «почта-ivan@mail.ru»
_LOWER: Final = frozenset({"нижнее", "нижний", "нижняя", "знак"})  # «нижнее подчёркивание»


@dataclass(frozen=True, slots=True)
class Side:
    """The text left or right of the @: what it spells, which tokens it took, whether it was repaired."""

    text: str
    first: int
    last: int
    repaired: bool
    dotted: bool = True


def local_side(utterance: Utterance, last: int, floor: int) -> Side | None:
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


def domain_side(utterance: Utterance, first: int, strict: bool) -> Side | None:
    """Read rightwards from the @: labels between dots; a comma or a space is a dot only before a known top level.

    ``strict``: after an English "at" the dot must be there, or "I am at home" would be an address.
    """
    tokens = utterance.tokens
    label, index = _label(utterance, first)
    if not label:
        return None
    label = SPOKEN_HOSTS.get(label, label)
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
        dotted = token.text in ".," or token.text in DOTS
        points += dotted
        after, end = _label(utterance, index + 1) if dotted else _label(utterance, index)
        top = SPOKEN_TOP.get(after, after)
        start = index + 1 if dotted else index
        tight = glued(tokens[index - 1], tokens[index]) and glued(tokens[start - 1], tokens[start]) if after else False
        plain = token.text == "." and tight
        if not after or "\n" in utterance.raw[tokens[last].end : tokens[start].start]:
            break
        if not plain:
            if top not in TOP or (labels[-1] in TOP and len(labels) > 1 and token.text not in DOTS):
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
