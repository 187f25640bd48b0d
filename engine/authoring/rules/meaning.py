from __future__ import annotations

from engine.authoring.rules.rule import Rule

RULES: dict[str, Rule] = {}
