"""What each rule says, in Russian and English: tables, filled from the words of a finding.

Authors meet these sentences, so they speak of the script and name the way out.
"""

from __future__ import annotations

from engine.authoring.problem import Problem
from engine.authoring.rules import meaning, structure, syntax
from engine.authoring.rules.rule import Rule

RULES: dict[str, Rule] = {**syntax.RULES, **structure.RULES, **meaning.RULES}
_CLOSE = {"ru": "возможно, `{close}`", "en": "did you mean `{close}`?"}
_LEGAL = {"ru": "можно: {legal}", "en": "legal: {legal}"}
_SHOWN = 20


def message(problem: Problem, locale: str) -> str:
    """Return what is wrong, as one sentence without a full stop."""
    return RULES[problem.rule].say(locale).format(**problem.words)


def close(problem: Problem, locale: str) -> str:
    """Return the "did you mean", or an empty text."""
    return _CLOSE[locale].format(close=problem.close) if problem.close else ""


def hint(problem: Problem, locale: str) -> str:
    """Return the way out, or all that would have been legal, or an empty text."""
    if problem.legal:
        more = len(problem.legal) - _SHOWN
        listed = ", ".join(problem.legal[:_SHOWN]) + (f", … (+{more})" if more > 0 else "")
        return _LEGAL[locale].format(legal=listed)
    return RULES[problem.rule].way_out(locale).format(**problem.words)
