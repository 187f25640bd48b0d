"""What stands in double braces, and what tried to."""

from __future__ import annotations

import re
from collections.abc import Iterator

from engine.authoring.review import Check, Review
from engine.authoring.said import Said, parts, plain_texts, sentences
from engine.authoring.structure import HOLE
from engine.texts import FILTERS, MAX_LENGTH, TextError, parse_text

BLOCK = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
_SINGLE = re.compile(r"(?<![{%])\{\s*([^\W\d][\w.]*)\s*\}(?!\})")


def readable(review: Review) -> Iterator[Said]:
    """Yield the sentences whose templates can be read."""
    for said in sentences(review.flow):
        if said.text != HOLE and not review.positions.node(said.path).broken and _fault(said.text) is None:
            yield said


def _fault(text: str) -> TextError | None:
    if "{" not in text:
        return TextError("too long") if len(text) > MAX_LENGTH else None
    try:
        parse_text(text)
    except TextError as error:
        return error
    except RecursionError:
        return TextError("too deep")
    return None


def syntax(review: Review) -> None:
    """A template that is not in the language of texts."""
    for said in sentences(review.flow):
        node = review.positions.node(said.path)
        fault = None if node.broken else _fault(said.text)
        if fault is None:
            continue
        if len(said.text) > MAX_LENGTH:
            review.tell("text-long", node.place(), limit=str(MAX_LENGTH))
        elif fault.name and fault.name not in FILTERS:
            found = re.search(rf"\|\s*({re.escape(fault.name)})\b", said.text)
            place = review.positions.within(said.path, found.start(1) if found else 0, len(fault.name))
            review.unknown("unknown-filter", said.path, fault.name, FILTERS, place)
        else:
            at, length = _suspect(said.text, fault.line)
            review.tell("template", review.positions.within(said.path, at, length))


def _suspect(text: str, line: int) -> tuple[int, int]:
    """Return the block of a text that most likely cannot be read, as offset and length."""
    for found in BLOCK.finditer(text):
        if _fault(found.group()) is not None and not found.group().startswith("{%"):
            return found.start(), len(found.group())
    begin = sum(len(one) + 1 for one in text.split("\n")[: line - 1])
    at = next((at for sign in ("{%", "{{", "{#") if (at := text.find(sign, begin)) >= 0), text.find("{"))
    found_end = BLOCK.match(text, at)
    return max(at, 0), len(found_end.group()) if found_end else 2


def single_braces(review: Review) -> None:
    """A name in single braces: the lead would read the braces."""
    known = {*review.flow.slots, *(f"facts.{one}" for one in review.flow.facts), *_VOICE}
    for said in sentences(review.flow):
        for found in _SINGLE.finditer(said.text):
            if found.group(1) in known:
                place = review.positions.within(said.path, found.start(), len(found.group()))
                review.tell("braces", place, name=found.group(1))


def in_facts(review: Review) -> None:
    """A fact is put into texts as it stands: a name inside it would be read by the lead."""
    for path, text in plain_texts(review.flow):
        for said in parts(path, text):
            found = BLOCK.search(said.text)
            if found:
                place = review.positions.within(said.path, found.start(), len(found.group()))
                review.tell("nested", place)


_VOICE = ("voice.name", "voice.role", "voice.manner")
CHECKS: tuple[Check, ...] = (syntax, single_braces, in_facts)
