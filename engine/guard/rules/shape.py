"""The outside of a text: its length, its letters, no markup, nothing of the inside of a program."""

from __future__ import annotations

import re
from collections.abc import Iterator

from engine.guard.case import Case
from engine.guard.violation import Violation

MOST = 900  # characters, DESIGN section 7
MESSAGE = 4_096  # characters, the longest message of Telegram
TIMES, MORE = 1.6, 80  # how much longer than the authored text: the larger of the two
_MARKUP = re.compile(
    r"\*|`|~~|(?:^|\n)\s*(?:#{1,6}|[-•–—>]|\d+[.)])\s|</?\w+[^>]*>|__|\[[^\]]*\]\([^)]*\)|\|\s*-|&\w+;|&#"
)
_INSIDE = re.compile(
    r"^\s*(?:ответ|вариант|текст|сообщение|бот|response|reply|answer|output|text|message|bot|assistant)\s*:|[{}\\<>\[\]$^=|]|%[sd(]|\b[a-z]+_[a-z_]+\b|\b(?:facts|voice|slots?|json|null|undefined|nan)\b\.?"
    r"|\b[a-z]+\.[a-z_]{3,}\b(?!/)|_{2,}|\bX{2,}\b|\.{4,}",
    re.IGNORECASE,
)
_SPEECH = re.compile(r"[\"“”„']")
_FACES = frozenset("🙂😊🤗👋🙏😉☺💪🌿✨👍🤝❤💛💚🌸☀🏠")
_MOST_FACES = 2


def length(case: Case) -> Iterator[Violation]:
    """Nothing said at all, or too much."""
    if too_long(case.said.raw, case.authored.raw) or not case.said.terms:
        yield case.found("length", 0, len(case.said.raw))


def too_long(candidate: str, authored: str) -> bool:
    """Tell whether a candidate is longer than the contract lets it be, or its text than a message may be."""
    said, own = len(candidate.strip()), len(authored.strip())
    return said > min(MOST, max(TIMES * own, own + MORE)) or max(len(candidate), len(authored)) > MESSAGE


def markup(case: Case) -> Iterator[Violation]:
    """Stars, headings, tags, lists: a chat shows them as they are."""
    yield from _unknown(case, "markup", _MARKUP)


def internals(case: Case) -> Iterator[Violation]:
    """Braces, placeholders, names of slots, JSON."""
    yield from _unknown(case, "internals", _INSIDE)
    speech = _SPEECH.match(case.said.raw.lstrip())
    if speech and not _SPEECH.match(case.authored.raw.lstrip()):  # the whole text in quotation marks
        yield case.found("internals", 0, 1)


def disguise(case: Case) -> Iterator[Violation]:
    """Letters of two alphabets in one word, digits of another script, signs that cannot be seen, rows of pictures."""
    raw, faces = case.said.raw, 0
    for place, sign in enumerate(raw):
        if sign in case.authored.raw or (sign.isascii() and (sign.isprintable() or sign in "\n\r\t")):
            continue
        if sign in _FACES or sign == "\ufe0f":
            faces += sign != "\ufe0f"
            if faces <= _MOST_FACES:
                continue
            yield case.found("disguise", place, place + 1)
        elif not ("а" <= sign.lower() <= "я" or sign in "ёЁ–—«»…№₽’‘“”\u00a0\u202f²€£"):
            yield case.found("disguise", place, place + 1)
    for match in re.finditer(r"[^\W_]+", raw):
        word = match.group()
        mixed = re.search("[a-zA-Z]", word) and re.search("[а-яёА-ЯЁ]", word)
        glued = re.search(r"\d", word) and re.search(r"[^\W\d_]", word)
        if (
            (mixed or glued)
            and word not in case.known.raw
            and not re.fullmatch(r"\d+(?:й|го|м|му|я|ю|е|х|ти|ми|th|st|nd|rd|am|pm|k|к|м²|m²|m)", word)
        ):
            yield case.found("disguise", match.start(), match.end())


def _unknown(case: Case, rule: str, pattern: re.Pattern[str]) -> Iterator[Violation]:
    for match in pattern.finditer(case.said.raw):
        if match.group().strip() not in case.known.raw or not match.group().strip():
            yield case.found(rule, match.start(), match.end())
