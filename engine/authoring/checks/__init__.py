"""What no single noun can know: one small function a rule, in a table."""

from __future__ import annotations

from engine.authoring.review import Check

CHECKS: tuple[Check, ...] = ()
