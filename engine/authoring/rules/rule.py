"""The noun of the tables: how grave a rule is and what it says."""

from __future__ import annotations

from dataclasses import dataclass

from engine.authoring.problem import Severity


@dataclass(frozen=True, slots=True)
class Rule:
    """One sentence a language, and one that leads out; ``{names}`` are filled from the finding.

    ``arguable``: an error that a ``# noqa`` with a reason may silence, since no rule knows what a text
    means. A warning always may, any other error never: the script could not run.
    """

    ru: str
    en: str
    hint_ru: str = ""
    hint_en: str = ""
    severity: Severity = "error"
    arguable: bool = False

    @property
    def silenceable(self) -> bool:
        """Whether an author may overrule it."""
        return self.arguable or self.severity == "warning"

    def say(self, locale: str) -> str:
        """Return the sentence that tells what is wrong."""
        return self.ru if locale == "ru" else self.en

    def way_out(self, locale: str) -> str:
        """Return the sentence that leads out, or an empty text."""
        return self.hint_ru if locale == "ru" else self.hint_en
