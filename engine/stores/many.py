"""One statement that changes many rows, each to values of its own: a round trip for a group, not for a row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, TextClause, text

from engine.message import Address
from engine.stores.rows import LEAD

Key = tuple[Address, int | None]  # whose row, and its number where he has many


def change(
    connection: Connection,
    table: str,
    column: str | None,
    keys: Sequence[Key],
    *,
    to: Mapping[str, Any],
    each: Mapping[str, Sequence[Any]] | None = None,
    only: str = "",
    **given: Any,
) -> int:
    """Change the rows of ``keys`` (``column`` numbers a lead's rows); return how many there were.

    ``to`` is the same for all of them, ``each`` is told row by row; ``only`` is a condition in SQL, ``given`` its
    parameters.
    """
    if not keys:
        return 0
    own = each or {}
    if connection.dialect.name == "sqlite":  # there are no round trips to save: row by row costs it the least
        rows = [_parameters(column, [key], to, {name: [own[name][at]] for name in own}) for at, key in enumerate(keys)]
        statement = _statement(table, column, 1, tuple(to), tuple(own), only)
        return connection.execute(statement, [given | row for row in rows]).rowcount
    statement = _statement(table, column, len(keys), tuple(to), tuple(own), only)
    return connection.execute(statement, given | _parameters(column, keys, to, own)).rowcount


def _parameters(
    column: str | None, keys: Sequence[Key], to: Mapping[str, Any], own: Mapping[str, Sequence[Any]]
) -> dict[str, Any]:
    parameters: dict[str, Any] = {f"to_{name}": value for name, value in to.items()}
    for at, (address, number) in enumerate(keys):
        parameters |= {f"bot_{at}": address.bot, f"channel_{at}": address.channel, f"lead_{at}": address.lead}
        if column is not None:
            parameters[f"{column}_{at}"] = number
        parameters |= {f"{name}_to_{at}": values[at] for name, values in own.items()}
    return parameters


@lru_cache(maxsize=1_000)
def _statement(
    table: str, column: str | None, count: int, to: tuple[str, ...], own: tuple[str, ...], only: str
) -> TextClause:
    """Return the statement; its text depends on the number of rows alone, so that it is compiled once.

    Rows are named one by one (MariaDB reads a whole table for a list of tuples), names quoted as both databases read
    them.
    """
    names = LEAD if column is None else (*LEAD, column)
    rows = [" AND ".join(f"`{name}` = :{name}_{at}" for name in names) for at in range(count)]
    sets = [f"`{name}` = :to_{name}" for name in to]
    for name in own:
        cases = " ".join(f"WHEN {row} THEN :{name}_to_{at}" for at, row in enumerate(rows))
        sets.append(f"`{name}` = CASE {cases} END" if count > 1 else f"`{name}` = :{name}_to_0")
    which = " OR ".join(f"({row})" for row in rows)
    return text(f"UPDATE `{table}` SET {', '.join(sets)} WHERE ({which}) {only}")
