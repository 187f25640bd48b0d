"""What a check of an installation came to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Mark = Literal["ok", "warning", "problem", "skipped"]


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check came to; ``fix`` is the line that helps, where something is to be done."""

    name: str
    mark: Mark
    detail: str
    fix: str = ""
