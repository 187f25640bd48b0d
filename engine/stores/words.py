"""What a list of leads shows of a turn."""

from __future__ import annotations

from engine.message import Incoming

LONGEST = 191


def last_word(incoming: Incoming) -> str | None:
    """Return what the lead said, on one line and cut short; nothing where no words of his came."""
    if incoming.kind == "file":
        return f"[{incoming.text}]"
    if incoming.kind not in ("text", "edit", "button", "contact"):
        return None
    line = " ".join(incoming.text[: 4 * LONGEST].split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1] + "…"
