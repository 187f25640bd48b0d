"""What no single noun can know: one small function a rule, in a table."""

from __future__ import annotations

from engine.authoring.checks import (
    answers,
    asking,
    buttons,
    collisions,
    comparing,
    ends,
    forks,
    guards,
    hearing,
    ids,
    keywords,
    languages,
    lists,
    names,
    promises,
    questions,
    references,
    secrets,
    template,
    times,
    touches,
    written,
)
from engine.authoring.review import Check

CHECKS: tuple[Check, ...] = (
    *ids.CHECKS,
    *references.CHECKS,
    *names.CHECKS,
    *guards.CHECKS,
    *comparing.CHECKS,
    *template.CHECKS,
    *written.CHECKS,
    *questions.CHECKS,
    *lists.CHECKS,
    *asking.CHECKS,
    *hearing.CHECKS,
    *keywords.CHECKS,
    *collisions.CHECKS,
    *promises.CHECKS,
    *languages.CHECKS,
    *secrets.CHECKS,
    *buttons.CHECKS,
    *touches.CHECKS,
    *times.CHECKS,
    *ends.CHECKS,
    *answers.CHECKS,
    *forks.CHECKS,
)
