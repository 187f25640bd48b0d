"""What a run left behind, held against what was written: in the database, and in the file of what was sent."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Container, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, text

from engine.stores.connection import connect, reading


@lru_cache(maxsize=4)
def _engine(database: str) -> Engine:
    return reading(connect(database))


def rows(database: str, sql: str) -> list[Any]:
    """Return what a statement finds."""
    with _engine(database).connect() as connection:
        return list(connection.execute(text(sql)).all())


def unfinished(database: str) -> int:
    """Return how much waits to be answered or sent."""
    waiting = rows(database, "SELECT COUNT(*) FROM bot_inbox WHERE done = 0")[0][0]
    sending = rows(database, "SELECT COUNT(*) FROM bot_outbox WHERE state IN ('new', 'sending')")[0][0]
    return int(waiting + sending)


@dataclass(slots=True)
class Findings:
    """What went wrong, counted; everything but ``duplicates`` and ``given_up`` must be nothing.

    ``lost``, ``doubled`` and ``disordered`` are messages of leads, ``gaps`` holes in the numbers of inboxes and
    turns. Of what was sent: ``unsent`` never left although it was promised, ``overtaken`` left after a later
    one, ``reworded`` left twice in different words, ``needless`` left again though whoever sent it before was neither
    killed nor cut off, or was killed and had sent something later to the same chat. ``duplicates`` left again with
    good reason or without. ``given_up`` began twice and nobody knows whether it left; of these ``never_left``.
    """

    turns: int = 0
    lost: int = 0
    doubled: int = 0
    gaps: int = 0
    disordered: int = 0
    sent: int = 0
    unsent: int = 0
    overtaken: int = 0
    reworded: int = 0
    needless: int = 0
    duplicates: int = 0
    given_up: int = 0
    never_left: int = 0
    examples: list[str] = field(default_factory=list)

    @property
    def faults(self) -> dict[str, int]:
        """What must be nothing and is not."""
        names = ("lost", "doubled", "gaps", "disordered", "unsent", "overtaken", "reworded", "needless")
        return {name: count for name in names if (count := getattr(self, name))}


def find(database: str, sent: str, texts: dict[str, list[str]], killed: Container[str] = ()) -> Findings:
    """Hold what is stored and sent against what the leads wrote; ``killed`` are the names of processes."""
    found = Findings()
    _inboxes(found, database, texts)
    _turns(found, database, texts)
    _sendings(found, database, sent, killed)
    return found


def _of_leads(database: str, sql: str) -> dict[str, list[Any]]:
    kept: dict[str, list[Any]] = defaultdict(list)
    for row in rows(database, sql):
        kept[row.lead].append(row)
    return kept


def _inboxes(found: Findings, database: str, texts: dict[str, list[str]]) -> None:
    kept = _of_leads(database, "SELECT `lead`, number, text, done FROM bot_inbox WHERE kind = 'text' ORDER BY number")
    for lead, wrote in texts.items():
        stored = kept[lead]
        found.gaps += sum(row.number != at for at, row in enumerate(stored, 1))
        found.lost += sum(not row.done for row in stored)
        _compare(found, wrote, [row.text for row in stored], f"inbox of {lead}")


def _turns(found: Findings, database: str, texts: dict[str, list[str]]) -> None:
    took = _of_leads(
        database,
        "SELECT `lead`, opened, turn, text FROM bot_messages WHERE direction = 'in' AND kind = 'text'"
        " ORDER BY opened, turn",
    )
    stands = _of_leads(database, "SELECT `lead`, version, state FROM bot_sessions WHERE current = 1")
    for lead, wrote in texts.items():
        found.turns += len(took[lead])
        _compare(found, wrote, [row.text for row in took[lead]], f"turns of {lead}")
        found.gaps += sum(row.turn != at for at, row in enumerate(took[lead], 2))  # the first is the greeting
        for row in stands[lead]:
            moved = "pong" if len(wrote) % 2 else "ping"
            if (row.version, row.state) != (len(wrote) + 1, moved):
                found.doubled += 1
                found.examples.append(f"{lead} stands at turn {row.version} in {row.state}, and wrote {len(wrote)}")


def _compare(found: Findings, wrote: list[str], stored: list[str], where: str) -> None:
    counts = Counter(stored)
    lost = [text for text in wrote if not counts[text]]
    doubled = [text for text, count in counts.items() if count > 1]
    first = list(dict.fromkeys(stored))
    swapped = sum(here != there for here, there in zip(first, [one for one in wrote if counts[one]], strict=False))
    found.lost += len(lost)
    found.doubled += len(doubled)
    found.disordered += swapped
    if lost or doubled or swapped:
        found.examples.append(f"{where}: lost {lost[:3]}, doubled {doubled[:3]}, {swapped} elsewhere")


def needless(some: Sequence[Any], killed: Container[str]) -> list[Any]:
    """Return what one chat was sent, in its order, and need not have been sent again by somebody.

    One who is killed leaves at most one message of a chat unmarked: the one that he was sending. A connection that
    breaks excuses another try.
    """
    last = {one["place"]: at for at, one in enumerate(some)}
    repeated = [one for at, one in enumerate(some) if at < last[one["place"]] and not one["broken"]]
    excused = {one["by"]: one for one in repeated if one["by"] in killed}
    return [one for one in repeated if excused.get(one["by"]) is not one]


def _sendings(found: Findings, database: str, sent: str, killed: Container[str]) -> None:
    left: dict[tuple[str, str], list[Any]] = defaultdict(list)
    file = Path(sent)
    for line in file.read_text("utf-8").splitlines() if file.exists() else ():
        one = json.loads(line)
        left[one["lead"], one["to"]].append(one)
    found.sent = sum(map(len, left.values()))
    for (lead, _), some in left.items():
        for one in needless(some, killed):
            found.needless += 1
            found.examples.append(f"to {lead}: {one['text']!r} left again after {one['by']} had sent")
    texts: dict[tuple[str, str, int], set[str]] = defaultdict(set)
    for (lead, to), some in left.items():
        latest = 0
        for one in some:
            if one["place"] < latest:
                found.overtaken += 1
                found.examples.append(f"to {lead}: {one['text']!r} after a later one")
            latest = max(latest, one["place"])
            found.duplicates += bool(texts[lead, to, one["place"]])
            texts[lead, to, one["place"]].add(one["text"])
    found.reworded += sum(len(words) > 1 for words in texts.values())
    for row in rows(database, "SELECT `lead`, recipient, place, state, why FROM bot_outbox"):
        gone = (row.lead, row.recipient, row.place) in texts
        spent = row.state == "failed" and row.why == "spent"
        found.given_up += spent
        found.never_left += spent and not gone
        if not gone and not spent and row.state != "dropped":
            found.unsent += 1
            found.examples.append(f"to {row.lead}: {row.place} is {row.state} and never left")
