"""What people have words for, in Russian and English: a module a field, in each a table of notions with their words.

How an entry is written: see ``concepts``, which reads the tables.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules


def read_tables() -> Iterator[str]:
    """Yield the table of each module, which is forgotten then: their texts would weigh 3 MB for nothing."""
    for one in iter_modules(__path__):
        name = f"{__name__}.{one.name}"
        table: str = import_module(name).TABLE
        yield table
        del sys.modules[name]
        delattr(sys.modules[__name__], one.name)
