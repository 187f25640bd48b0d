"""From a message of the outbox to what a phraser is asked, and from the answers back to one text.

A message is authored in parts. Parts that are said word for word stay as they are, byte for byte; each run of others
becomes one cue: a message costs one call as a rule.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from engine.cue import Cue, Language, Voice
from engine.guard.term import read
from engine.message import WORD_FOR_WORD, CueKind, Part
from engine.outgoing import Outgoing
from engine.redaction import redacted
from engine.script import Script

# What a run is about, where its parts are of several kinds: the first of these that it has.
WEIGHT: tuple[CueKind, ...] = (
    "objection", "answer", "remind", "close", "confirm", "present", "react", "ask_again", "ask",
)  # fmt: skip
ASKING: frozenset[CueKind] = frozenset({"ask", "ask_again", "confirm"})
CONTACTS = frozenset({"phone", "email"})
SHOWN = 1_000  # characters of the lead's message


@dataclass(frozen=True, slots=True)
class Speech:
    """What all cues of a script in one language share.

    ``stated`` finds each fact where it stands in a text; ``slots`` tells the types of the slots.
    """

    voice: Voice
    facts: Mapping[str, str]
    stated: Mapping[str, re.Pattern[str]]
    forbidden: tuple[str, ...]
    slots: Mapping[str, str]


def speech(script: Script, locale: str) -> Speech:
    """Work out what the cues of a script share; ``locale`` is ``ru`` or ``en``."""
    names = script.names[locale]
    facts: dict[str, str] = {name: text.strip() for name, text in names["facts"].items() if text.strip()}
    stated = {name: _whole(text) for name, text in facts.items()}
    slots = {name: slot.type for name, slot in script.flow.slots.items()}
    return Speech(Voice(**names["voice"]), facts, stated, script.flow.wording.forbidden, slots)


def _whole(text: str) -> re.Pattern[str]:
    """Return what finds a text where it stands by itself, and not within a longer word or number."""
    return re.compile(rf"(?<!\w){re.escape(text)}(?!\w)", re.IGNORECASE)


def may_be_phrased(row: Outgoing) -> bool:
    """Tell whether a message may be re-worded at all: not one that was begun, a manager's words, or a card."""
    return row.text is None and row.recipient == "lead" and row.kind in ("reply", "touch")


def cues(row: Outgoing, shared: Speech) -> tuple[Cue, ...]:
    """Return what is to be phrased of a message, in order; nothing where all of it goes as it is."""
    if not may_be_phrased(row):
        return ()
    heard = None if row.heard is None else redacted(row.heard)[:SHOWN].strip() or None
    return tuple(_cue(parts, row, shared, heard) for styled, parts in _runs(row, shared) if styled)


def _runs(row: Outgoing, shared: Speech) -> list[tuple[bool, tuple[Part, ...]]]:
    """Return the parts of a message in their order, grouped: whether they may be re-worded, and which they are."""
    grouped = groupby(row.reply.parts, lambda part: _is_styled(part, shared))
    return [(styled, tuple(parts)) for styled, parts in grouped]


def _is_styled(part: Part, shared: Speech) -> bool:
    if part.wording == "exact" or part.kind in WORD_FOR_WORD or not part.text.strip():
        return False
    return not any(_is_contact(shared.slots.get(name), printed) for name, printed in part.slots)


def _is_contact(kind: str | None, printed: str) -> bool:
    """Tell whether a value is a phone or an address, which no prompt may hold.

    One that a lead wrote into a slot for any words, and one of no slot, is told by its looks.
    """
    return kind in CONTACTS or (kind in (None, "text") and redacted(printed) != printed)


def _cue(parts: Sequence[Part], row: Outgoing, shared: Speech, heard: str | None) -> Cue:
    authored = _joined(part.text for part in parts)
    facts = {name: shared.facts[name] for name, stated in shared.stated.items() if stated.search(authored)}
    language: Language = "en" if row.locale == "en" else "ru"
    return Cue(
        min((part.kind for part in parts), key=WEIGHT.index),
        authored,
        language,
        question(parts),
        facts | {name: printed for part in parts for name, printed in part.slots if _whole(printed).search(authored)},
        row.reply.buttons,
        shared.voice,
        shared.forbidden,
        heard,
    )


def question(parts: Sequence[Part]) -> str:
    """Return the question that a run of parts really asks, word for word; nothing where it only wonders aloud.

    It asks where it ends with a question, or where its last part is there to ask.
    """
    text = parts[-1].text.strip()
    sentences = read(text).sentences
    asked = [one for one in sentences if one.asks]
    if not asked or (parts[-1].kind not in ASKING and asked[-1] != sentences[-1]):
        return ""
    return text[asked[-1].start : asked[-1].end]


def may_be_kept(row: Outgoing, cue: Cue) -> bool:
    """Tell whether a wording suits other leads too: it answers nobody's words and names nobody's values."""
    return cue.heard is None and not any(part.slots for part in row.reply.parts)


def said(row: Outgoing, shared: Speech, wordings: Sequence[str]) -> str:
    """Return the whole message: what goes as it is, and the wordings of its cues in their places."""
    worded = iter(wordings)
    return _joined(
        next(worded) if styled else _joined(part.text for part in parts) for styled, parts in _runs(row, shared)
    )


def _joined(texts: Iterable[str]) -> str:
    return "\n\n".join(texts)
