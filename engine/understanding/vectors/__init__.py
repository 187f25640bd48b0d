"""Where words stand by what they are said for: «кусается» and «дорого» near each other, whatever they mean besides.

Learned from messages sorted by meaning (see ``training``): a table a language. A mark of a sentence (see ``marks``) is
a row of signed bytes; its length is how much it tells. A sentence is the sum of its marks, made one long.
"""

from __future__ import annotations

import sys
from array import array
from binascii import a2b_base64
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from importlib import import_module
from itertools import pairwise
from math import sqrt
from struct import unpack
from typing import Final
from zlib import crc32

SIZE: Final = 64  # numbers of a mark
DENIED: Final = "не_"
EDGE: Final = "|"  # beside it stand the first word and the last
ROOT: Final = 5  # letters by which words of one root know each other
TABLES: Final = {"ru": "russian", "en": "english"}

Point = tuple[float, ...]


def marks(terms: Sequence[str]) -> tuple[str, ...]:
    """Return what a sentence is read by, each once: its words, a denied one also as itself («не нужно» speaks of what
    «нужно» speaks of), words side by side, and how long words begin.
    """
    bare = [term.removeprefix(DENIED) for term in terms]
    beside = [f"{one} {other}" for one, other in pairwise((EDGE, *bare, EDGE)) if bare]
    begins = [f"{word[:ROOT]}*" for word in bare if len(word) > ROOT]
    return tuple(dict.fromkeys((*bare, *terms, *beside, *begins)))


def point(terms: Sequence[str], language: str) -> Point:
    """Return where a sentence stands, ``SIZE`` numbers of length one; nothing where none of its marks is known."""
    keys, rows = _read(language)
    known = []
    for one in map(key, marks(terms)):
        place = bisect_left(keys, one)
        if place < len(keys) and keys[place] == one:
            known.append(array("b", rows[place * SIZE : (place + 1) * SIZE]))
    return unit([sum(column) for column in zip(*known, strict=True)])


def unit(numbers: Sequence[float]) -> Point:
    """Return a direction of length one; nothing for a sum that is nowhere."""
    length = sqrt(sum(number * number for number in numbers))
    return tuple([number / length for number in numbers]) if length else ()


def key(mark: str) -> int:
    """Return the number that stands for a mark in the tables: as text they would weigh 6 MB."""
    return crc32(mark.encode("utf-8"))


@lru_cache(maxsize=len(TABLES))
def _read(language: str) -> tuple[array[int], bytes]:
    """Return the keys of the marks in order, and their rows. The text of a table is forgotten once read."""
    name = f"{__name__}.{TABLES[language]}"
    table = import_module(name)
    keys = array("I", unpack(f"<{len(coded := a2b_base64(table.KEYS)) // 4}I", coded))
    rows = a2b_base64(table.ROWS)
    del sys.modules[name]
    delattr(sys.modules[__name__], TABLES[language])
    return keys, rows
