"""What is sent beside the talk: a messenger's command that nobody serves, the caption of a file. It is no attempt."""

from __future__ import annotations

import re

from engine.draft import Draft
from engine.message import CAPTION, Incoming
from engine.rules.resuming import resume
from engine.rules.small_talk import repeat
from engine.understanding.question import asks
from engine.understanding.text import read_text

_COMMAND = re.compile(r"\s*/[A-Za-z_]+(?:@\w+)?\s*")


def commanded(incoming: Incoming) -> bool:
    """Tell whether a text is a command and nothing more: ``/help``, ``/menu``."""
    return _COMMAND.fullmatch(incoming.text) is not None


def beside(draft: Draft) -> bool:
    """Repeat the question at a command, or after an end the last word; say nothing to a caption that says nothing.

    The file before the caption was answered already.
    """
    if draft.rules or draft.fronts or draft.filled or any(one.kind != "slot" for one in draft.heard):
        return False
    if commanded(draft.incoming):
        draft.rules.append("command")
        if draft.session.outcome is None:
            resume(draft)
        else:
            repeat(draft)
        return True
    if draft.incoming.name == CAPTION and not draft.heard and not asks(read_text(draft.incoming.text)):
        draft.rules.append("caption")
        return True
    return False
