"""Writes the learned words where the engine reads them: keys of marks, and their numbers as signed bytes."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import numpy as np

from engine.understanding.vectors import TABLES, key

ROOM: Final = Path(__file__).parent.parent / "engine" / "understanding" / "vectors"
LONGEST: Final = 99.9  # of a hundred numbers, those that fit into a byte: rounding is finer for the rest
WIDE: Final = 116  # signs of a line
FORM: Final = '''"""Marks of {name} messages: written by ``python -m training``."""

KEYS = b"""
{keys}
"""

ROWS = b"""
{rows}
"""
'''


def write(language: str, table: Mapping[str, np.ndarray]) -> Path:
    """Write the table of a language and return its path. Raises ``ValueError`` if two marks have one key."""
    path = ROOM / f"{TABLES[language]}.py"
    most = np.percentile(np.abs(np.stack(list(table.values()))), LONGEST)
    told = {key(mark): np.clip(np.round(row / most * 127), -127, 127).astype(np.int8) for mark, row in table.items()}
    if len(told) < len(table):
        raise ValueError(f"two marks of {path.stem} have one key")
    keys = sorted(one for one, row in told.items() if row.any())
    rows = b"".join(told[one].tobytes() for one in keys)
    text = FORM.format(name=TABLES[language].title(), keys=_lines(np.array(keys, "<u4").tobytes()), rows=_lines(rows))
    path.write_text(text, "utf-8")
    return path


def _lines(told: bytes) -> str:
    coded = b64encode(told).decode()
    return "\n".join(coded[at : at + WIDE] for at in range(0, len(coded), WIDE))
