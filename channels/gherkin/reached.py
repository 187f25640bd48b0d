"""What of the scripts a run of scenarios has reached, written down for ``leadscript coverage``."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from pathlib import Path

from engine.session import Turn

VARIABLE = "LEADSCRIPT_COVERAGE"
Reached = dict[str, dict[str, set[str]]]


def note(reached: Reached, turns: Iterable[Turn]) -> None:
    """Add the parts that turns touched, by script and by its exact wording."""
    for turn in turns:
        wordings = reached.setdefault(turn.session.flow, {})
        wordings.setdefault(turn.session.fingerprint, set()).update(turn.touched)


def write(reached: Reached) -> None:
    """Write what was reached into the file that the environment names, if it names one."""
    name = os.environ.get(VARIABLE)
    if not name:
        return
    document = {
        flow: {mark: sorted(parts) for mark, parts in sorted(wordings.items())}
        for flow, wordings in sorted(reached.items())
        if flow != "inline"  # scripts written in the scenarios themselves
    }
    Path(name).write_text(json.dumps(document, ensure_ascii=False, indent=1) + "\n", "utf-8")
