"""What people have words for, in Russian and English: a module a field, in each a table of notions with their words.

How an entry is written: see ``concepts``, which reads the tables.
"""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules
from typing import Final

TABLES: Final[dict[str, str]] = {
    one.name: import_module(f"{__name__}.{one.name}").TABLE for one in iter_modules(__path__)
}
