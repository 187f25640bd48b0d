"""Scripts with one part left out: a row of ``next``, a state, a slot, the end of a ladder."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import yaml

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Deletion:
    """What was left out, in words, and the text of the script without it."""

    kind: str
    what: str
    text: str


def written(data: Any) -> str:
    """Return the data of a script as its text."""
    return yaml.dump(_typed(data), Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False, width=10_000)


def _typed(data: Any) -> Any:
    if isinstance(data, dict):
        return {key: _typed(value) for key, value in data.items()}
    if isinstance(data, list):
        return [_typed(value) for value in data]
    return {"true": True, "false": False}.get(data, data)


def parsed(text: str) -> Any:
    """Return the data of a script, every scalar as its text."""
    return yaml.load(text, Loader=yaml.CBaseLoader)


def deletions(text: str) -> Iterator[Deletion]:
    """Yield every script that lacks exactly one of its parts."""
    data = parsed(text)
    for id_, state in data["states"].items():
        rows = state.get("next")
        for at in range(len(rows)) if isinstance(rows, list) else (None,) if rows is not None else ():
            path: Path = ("states", id_, "next") if at is None else ("states", id_, "next", at)
            yield Deletion(
                "row", f"row {1 + (at or 0)} of `{id_}`: {rows if at is None else rows[at]}", _cut(text, path)
            )
    for section, kind in (("states", "state"), ("slots", "slot")):
        for id_ in data.get(section, {}):
            yield Deletion(kind, f"{kind} `{id_}`", _cut(text, (section, id_)))
    for name, objection in data.get("objections", {}).items():
        if "then" in objection:
            yield Deletion("end", f"`then` of `{name}`", _cut(text, ("objections", name, "then")))


def _cut(text: str, path: Path) -> str:
    data = parsed(text)
    *above, last = path
    inner = data
    for step in above:
        inner = inner[step]
    del inner[last]
    if inner == [] and above[-1] == "next":
        del data["states"][above[1]]["next"]
    return written(data)
