"""Texts in one language where the rest of the script speaks two."""

from __future__ import annotations

import re
from collections.abc import Iterator

from engine.authoring.checks.template import BLOCK
from engine.authoring.node import Path
from engine.authoring.problem import Place
from engine.authoring.review import Check, Review
from engine.authoring.said import plain_texts, texts
from engine.authoring.structure import HOLE
from engine.flow import Case, Labels, Marked, Text, Translated, Variants

_OTHER = {"ru": "en", "en": "ru"}
_LETTERS = re.compile(r"[^\W\d_]")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")


def missing(review: Review) -> None:
    """A text that a lead of the other language would read in the wrong one."""
    flow = review.flow
    found = [*texts(flow), *plain_texts(flow)]
    both = [path for path, text in found if _is_double(text)]
    lone = [
        (part, language) for path, text in found for part, language in _lone(path, text, flow.language, _plain(path))
    ]
    lone += _labels(review)
    if len(both) <= len(lone) or not both:
        return
    for path, language in lone:
        if review.whole(*path) and not review.positions.node(path).broken:
            review.tell("one-language", _place(review, path), language=language)


def _place(review: Review, path: Path) -> Place:
    node = review.positions.node(path)
    return node.place() if node.kind == "text" else review.positions.key(path)


def _plain(path: Path) -> bool:
    """Facts and names in Latin letters or digits read the same in both languages."""
    return path[0] in ("facts", "voice", "title")


def _is_double(text: Text) -> bool:
    match text:
        case Translated():
            return text.ru is not None and text.en is not None
        case Marked():
            return _is_double(text.text)
        case Variants():
            return all(_is_double(one) for one in text.variants)
        case tuple():
            return any(_is_double(case.say if isinstance(case, Case) else case) for case in text)
    return False


def _lone(path: Path, text: Text, language: str, plain: bool) -> Iterator[tuple[Path, str]]:
    """Yield the parts of a text that stand in one language, with the one that lacks."""
    match text:
        case Translated():
            if text.ru is None or text.en is None:
                yield path, "ru" if text.ru is None else "en"
        case Marked():
            yield from _lone((*path, "text"), text.text, language, plain)
        case Variants():
            for at, one in enumerate(text.variants):
                yield from _lone((*path, "variants", at), one, language, plain)
        case tuple():
            for at, case in enumerate(text):
                if isinstance(case, Case):
                    yield from _lone((*path, at, "say"), case.say, language, plain)
                else:
                    yield from _lone((*path, at), case, language, plain)
        case str():
            letters = _CYRILLIC if plain else _LETTERS
            if text != HOLE and letters.search(BLOCK.sub("", text)):
                yield path, _OTHER[language]


def _labels(review: Review) -> Iterator[tuple[Path, str]]:
    """Yield the options whose button stands in one language only."""
    for name, slot in review.flow.slots.items():
        for option, labels in slot.options.items():
            lacks = _lacking(labels, review.flow.language)
            if lacks:
                yield ("slots", name, "options", option), lacks


def _lacking(labels: Labels, language: str) -> str | None:
    if labels.ru or labels.en:
        return None if labels.ru and labels.en else "en" if labels.ru else "ru"
    return _OTHER[language] if labels.plain and _CYRILLIC.search(labels.plain[0]) else None


CHECKS: tuple[Check, ...] = (missing,)
