"""Rows of ``always`` whose guard is false: what they would hear is left to the script's other words."""

from __future__ import annotations

from engine.flow import Hear
from engine.hours import is_open, local
from engine.script import Script, row_name
from engine.session import Session
from engine.situation import Situation, holds


def closed_rows(script: Script, session: Session, at: int) -> frozenset[str]:
    """Return the names of the rows that may not fire where a talk stands; ``at`` is UTC, in milliseconds."""
    flow = script.flow
    rows = [(row_name(flow, index), row) for index, row in enumerate(flow.always) if isinstance(row.hear, Hear)]
    if all(row.when is None for _, row in rows):
        return frozenset()
    situation = Situation(
        session.slots,
        script.declared,
        script.choices,
        session.stage,
        is_open(flow.hours, local(at, flow.timezone)),
        session.returning,
        session.source,
        script.durations,
    )
    fires = {name for name, row in rows if row.when is None or holds(row.when, situation)}
    return frozenset(name for name, _ in rows) - fires
