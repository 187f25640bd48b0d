"""What each rule says, in Russian and English: tables, filled from the words of a finding.

Authors meet these sentences, so they speak of the script and name the way out.
"""

from __future__ import annotations

from engine.authoring.printable import printable
from engine.authoring.problem import Problem
from engine.authoring.rules import answers, hearing, meaning, noqa, proofs, structure, syntax, wording
from engine.authoring.rules.rule import Rule
from engine.authoring.secret import masked

RULES: dict[str, Rule] = {
    **syntax.RULES,
    **structure.RULES,
    **meaning.RULES,
    **wording.RULES,
    **answers.RULES,
    **hearing.RULES,
    **noqa.RULES,
    **proofs.RULES,
}
_CLOSE = {"ru": "возможно, `{close}`", "en": "did you mean `{close}`?"}
_LEGAL = {"ru": "можно: {legal}", "en": "legal: {legal}"}
_SHOWN = 20
_LONGEST = 80


def message(problem: Problem, locale: str) -> str:
    """Return what is wrong, as one sentence without a full stop."""
    return RULES[problem.rule].say(locale).format(**_words(problem))


def close(problem: Problem, locale: str) -> str:
    """Return the "did you mean", or an empty text."""
    return _CLOSE[locale].format(close=_short(problem.close)) if problem.close else ""


def hint(problem: Problem, locale: str) -> str:
    """Return the way out, or all that would have been legal, or an empty text."""
    if problem.legal:
        more = len(problem.legal) - _SHOWN
        listed = ", ".join(map(_short, problem.legal[:_SHOWN])) + (f", … (+{more})" if more > 0 else "")
        return _LEGAL[locale].format(legal=listed)
    return RULES[problem.rule].way_out(locale).format(**_words(problem))


def _words(problem: Problem) -> dict[str, str]:
    return {name: _short(word) for name, word in problem.words.items()}


def _short(word: str) -> str:
    shown = printable(masked(word))
    return shown if len(shown) <= _LONGEST else shown[: _LONGEST - 1] + "…"
