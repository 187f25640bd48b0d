"""What no single noun can know: one small function a rule, in a table."""

from __future__ import annotations

from engine.authoring.checks import ends, guards, hearing, ids, names, questions, references, template, times, touches
from engine.authoring.review import Check

CHECKS: tuple[Check, ...] = (
    *ids.CHECKS,
    *references.CHECKS,
    *names.CHECKS,
    *guards.CHECKS,
    *template.CHECKS,
    *questions.CHECKS,
    *hearing.CHECKS,
    *touches.CHECKS,
    *times.CHECKS,
    *ends.CHECKS,
)
