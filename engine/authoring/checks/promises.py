"""What the script itself forbids to say: read by lemmas, so that no ending hides a phrase."""

from __future__ import annotations

import re
from collections.abc import Iterator

from engine.authoring.checks.template import BLOCK
from engine.authoring.review import Check, Review
from engine.authoring.said import Said, parts, plain_texts, sentences
from engine.authoring.structure import HOLE
from engine.templates import MAX_LENGTH
from engine.understanding.matcher import Index
from engine.understanding.negation import negated
from engine.understanding.pattern import parse_entry
from engine.understanding.text import read_text
from engine.understanding.words import read_words

_SIGNS = re.compile(r"[^\w\s,.!?…«»\"'()-]")


def forbidden(review: Review) -> None:
    """A forbidden phrase in a text that a lead reads. A phrase that is denied promises nothing."""
    phrases = [one for one in review.flow.wording.forbidden if one != HOLE]
    if not phrases:
        return
    index = Index.of((pattern, one) for one in phrases if not _SIGNS.search(one) and (pattern := parse_entry(one)))
    signed = [(one, _literal(one)) for one in phrases if _SIGNS.search(one)]
    for said in _read(review):
        text = BLOCK.sub(lambda block: " " * len(block.group()), said.text)
        words = read_words(read_text(text))
        for hit in index.find(words):
            if not negated(words, hit.places[0], hit.places[-1]):
                begin, end = words[hit.places[0]].start, words[hit.places[-1]].end
                review.tell("forbidden", review.positions.within(said.path, begin, end - begin), phrase=hit.owner)
                break
        for phrase, written in signed:
            if found := written.search(text):
                place = review.positions.within(said.path, found.start(), len(found.group()))
                review.tell("forbidden", place, phrase=phrase)


def _read(review: Review) -> Iterator[Said]:
    """Yield what a lead may read: every sentence, and the facts that are put into them."""
    facts = (said for path, text in plain_texts(review.flow) if path[0] == "facts" for said in parts(path, text))
    for said in (*sentences(review.flow), *facts):
        if len(said.text) <= MAX_LENGTH and not review.positions.node(said.path).broken:
            yield said


def _literal(phrase: str) -> re.Pattern[str]:
    """A phrase with signs that are no words («100%») is looked for as it stands, spaces left open."""
    signs = [re.escape(part) for part in re.findall(r"\w+|[^\w\s]", phrase)]
    return re.compile(r"(?<!\w)" + r"\s*".join(signs) + r"(?!\w)", re.IGNORECASE)


CHECKS: tuple[Check, ...] = (forbidden,)
