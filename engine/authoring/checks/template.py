"""What stands in double braces, and what tried to."""

from __future__ import annotations

import re
from collections.abc import Iterator

from engine.authoring.review import Check, Review
from engine.authoring.said import Said, parts, plain_texts, sentences
from engine.printed import FILTERS
from engine.templates import MAX_LENGTH, TextError, parse_text

BLOCK = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
_STRANGE = re.compile(r"\{%-?\s*(?!(?:if|else|endif)\b)")
_SINGLE = re.compile(r"(?<![{%])\{\s*([^\W\d][\w.]*)\s*\}(?!\})")


def readable(review: Review) -> Iterator[tuple[Said, int, str]]:
    """Yield what can be read of every text: the text, or its sound blocks with their offsets."""
    for said in sentences(review.flow):
        if "{" not in said.text or len(said.text) > MAX_LENGTH or review.positions.node(said.path).broken:
            continue
        if _fault(said.text) is None:
            yield said, 0, said.text
            continue
        if _STRANGE.search(said.text):
            continue  # a loop or the like would make names of its own
        for block in BLOCK.finditer(said.text):
            if block.group().startswith("{{") and _fault(block.group()) is None:
                yield said, block.start(), block.group()


def _fault(text: str) -> TextError | None:
    if "{" not in text:
        return None
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
        if node.broken:
            continue
        if len(said.text) > MAX_LENGTH:
            review.tell("text-long", node.place(), limit=str(MAX_LENGTH))
        elif (fault := _fault(said.text)) is not None:
            blocks = [block for block in BLOCK.finditer(said.text) if block.group().startswith("{{")]
            faults = [(block, wrong) for block in blocks if (wrong := _fault(block.group())) is not None]
            if (opened := _opened(said.text)) is not None:
                review.tell("open-braces", review.positions.within(said.path, opened, 2))
                continue
            for block, wrong in faults:
                _tell(review, said, wrong, block.start(), block.group())
            if not faults:
                _tell(review, said, fault, *_suspect(said.text, fault.line))


def _opened(text: str) -> int | None:
    """Return where braces are opened that nothing closes before the next ones or the end."""
    for found in re.finditer(r"\{\{", text):
        rest = re.split(r"\{\{|\{%", text[found.end() :], maxsplit=1)[0]
        if "}}" not in rest:
            return found.start()
    return None


def _tell(review: Review, said: Said, fault: TextError, at: int, block: str) -> None:
    found = re.search(rf"\|\s*({re.escape(fault.name)})\b", block) if fault.name not in (*FILTERS, "") else None
    if found:
        place = review.positions.within(said.path, at + found.start(1), len(fault.name))
        review.unknown("unknown-filter", said.path, fault.name, FILTERS, place)
    else:
        review.tell("template", review.positions.within(said.path, at, len(block)))


def _suspect(text: str, line: int) -> tuple[int, str]:
    """Return what most likely cannot be read on a line of a text: its offset and itself."""
    begin = sum(len(one) + 1 for one in text.split("\n")[: line - 1])
    at = next((at for sign in ("{%", "{{", "{#") if (at := text.find(sign, begin)) >= 0), max(text.find("{"), 0))
    block = BLOCK.match(text, at)
    return at, block.group() if block else text[at : at + 2]


def single_braces(review: Review) -> None:
    """A name in single braces: the lead would read the braces."""
    known = {*review.flow.slots, *(f"facts.{one}" for one in review.flow.facts), *_VOICE}
    for said in sentences(review.flow):
        for found in _SINGLE.finditer(said.text[:MAX_LENGTH]):
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
