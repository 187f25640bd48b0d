"""Lists of words and options: several written as one, and one that is there twice."""

from __future__ import annotations

from collections.abc import Iterator

from engine.authoring.node import Node, Path, leaves
from engine.authoring.review import Check, Review

_HEARD = ("words", "patterns", "not", "phrases")


def unbracketed(review: Review) -> None:
    """``words: a, b`` without brackets is one phrase, which nobody says; a text in quotes is meant as it stands."""
    for path in _lists(review):
        for node in _lone(review, path):
            if "," in node.text and not node.style and not node.broken:
                review.tell("no-brackets", node.place(), close=f"[{node.text}]", name=str(path[-1]))


def _lone(review: Review, path: Path) -> Iterator[Node]:
    """Yield the texts that stand where a list may: of the key itself, or of its languages."""
    above, key = review.positions.node(path[:-1]), str(path[-1])
    node = above.get(key) if above.kind == "map" else None
    if node is None:
        return
    for one in (node, *(value for key_, value in node.pairs if key_.text in ("ru", "en"))):
        if one.kind == "text":
            yield one


def _lists(review: Review) -> Iterator[Path]:
    flow = review.flow
    yield ("wording", "forbidden")
    for name, slot in flow.slots.items():
        yield ("slots", name, "none")
        yield from (("slots", name, "hear", key) for key in _HEARD)
        yield from (("slots", name, "options", option) for option in slot.options)
    owners: list[Path] = [("objections", name) for name in flow.objections]
    owners += [("answers", name) for name in flow.answers]
    owners += [("always", at) for at in range(len(flow.always))]
    yield from ((*owner, "hear", key) for owner in owners for key in _HEARD)


def ambiguous(review: Review) -> None:
    """A word of two options: whoever says it has chosen neither."""
    for name, slot in review.flow.slots.items():
        owners: dict[str, str] = {}
        for option in slot.options if slot.type == "choice" else ():
            written = review.positions.node(("slots", name, "options", option))
            for node in leaves(written):
                word = " ".join(node.text.casefold().replace("ё", "е").split())
                owner = owners.setdefault(word, option)
                if word and owner != option and not node.broken and review.whole("slots", name, "options"):
                    review.tell("same-word", node.place(), word=node.text, option=option, other=owner)


CHECKS: tuple[Check, ...] = (unbracketed, ambiguous)
