"""The hooks of behave: a fresh talk for each scenario, a transcript where a step breaks down, what was reached."""

from __future__ import annotations

import logging
from typing import Any

from channels.gherkin import reached
from channels.gherkin.transcript import report
from channels.gherkin.words import Context
from channels.gherkin.world import World

__all__ = ["after_all", "after_scenario", "after_step", "before_all", "before_scenario"]

_REACHED: reached.Reached = {}


def before_all(_context: Context) -> None:
    """Keep the loading of dictionaries out of the reports."""
    logging.getLogger("pymorphy3").setLevel(logging.WARNING)


def before_scenario(context: Context, scenario: Any) -> None:
    """Begin with no script and no lead; reports speak the language of the feature."""
    context.world = World(language=scenario.feature.language or "en")


def after_step(context: Context, step: Any) -> None:
    """Print the talk where a step ended in an error of ours rather than in an expectation."""
    error = step.exception
    if error is not None and not isinstance(error, AssertionError):
        print(report(context.world, step.name, f"{type(error).__name__}: {error}"))  # noqa: T201


def after_scenario(context: Context, _scenario: Any) -> None:
    """Remember which parts of the script the scenario touched."""
    reached.note(_REACHED, context.world.turns)


def after_all(_context: Context) -> None:
    """Write it where ``LEADSCRIPT_COVERAGE`` says."""
    reached.write(_REACHED)
