"""Is a phrased text faithful to its cue (DESIGN section 7): pure, with no model of its own. Any doubt refuses.

The table is the contract, one small rule a row. A refused candidate costs nothing: the authored text goes out, and an
expert wrote that. An exact cue and the authored text itself need no judging.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from engine.cue import Cue
from engine.guard.case import Case, case
from engine.guard.reframed_en import reframed
from engine.guard.rules import (
    asides,
    bonds,
    claims,
    clauses,
    commands,
    concord,
    conditions,
    contacts,
    doers,
    duties,
    eras,
    futures,
    language,
    limits,
    marks,
    modals,
    names,
    negations,
    numbers,
    opposites,
    options,
    order,
    pairs,
    phrases,
    polarity,
    questions,
    repeats,
    roles,
    rows,
    sequence_en,
    sequence_ru,
    shape,
    strength,
    tariffs,
)
from engine.guard.violation import Violation

Rule = Callable[[Case], Iterator[Violation]]

RULES: Final[tuple[Rule, ...]] = (
    shape.length,
    shape.markup,
    shape.internals,
    shape.disguise,
    language.language,
    numbers.new_number,
    numbers.lost_number,
    numbers.moved_number,
    tariffs.exchanged,
    contacts.contact,
    names.name,
    questions.question,
    options.option,
    phrases.of("promise"),
    phrases.of("free"),
    phrases.of("discount"),
    phrases.of("superlative"),
    phrases.of("pressure"),
    phrases.of("flattery"),
    phrases.of("rudeness"),
    phrases.of("machine"),
    phrases.forbidden,
    negations.negation,
    negations.turned,
    polarity.inserted,
    polarity.removed,
    concord.concord,
    concord.doubled,
    marks.mark,
    conditions.condition,
    modals.modal,
    strength.strength,
    doers.doer,
    duties.imposed,
    futures.future,
    futures.done,
    futures.pledged,
    pairs.pair,
    pairs.narrowed,
    opposites.opposite,
    opposites.compared,
    bonds.bond,
    bonds.quantified,
    bonds.deadline,
    limits.limit,
    eras.era,
    commands.order,
    commands.taken_over,
    commands.undertaken,
    claims.new_claim,
    claims.dropped,
    rows.shortened,
    asides.aside,
    clauses.unsaid,
    clauses.cut,
    clauses.charged,
    order.scrambled,
    sequence_en.sequence,
    sequence_ru.reordered,
    sequence_ru.turned,
    order.unfinished,
    order.ungrammatical,
    repeats.repeated,
    roles.handed_over,
    roles.exchanged,
)

_FIRST: Final = (
    (Cue("ask", "Записать вас на 5 мая?", "ru"), "Запишем вас?"),
    (Cue("ask", "Shall we book you for 5 May?", "en"), "Shall we book?"),
)


def check(cue: Cue, candidate: str) -> tuple[Violation, ...]:
    """Return every breach of the contract by a candidate, in the order of the rules; none: it may be sent."""
    if candidate.strip() == cue.authored.strip():
        return ()
    if cue.wording == "exact":
        return (Violation("exact", candidate[:80], (0, len(candidate))),)
    if shape.too_long(candidate, cue.authored):
        return (Violation("length", candidate[:80], (0, len(candidate))),)
    judged = case(cue, reframed(candidate, cue))
    return tuple(dict.fromkeys(violation for rule in RULES for violation in rule(judged)))


def ready() -> None:
    """Read the tables now, a fifth of a second's work, so that the first candidate is judged as fast as any other."""
    for cue, candidate in _FIRST:
        check(cue, candidate)


__all__ = ["RULES", "Rule", "Violation", "check", "ready"]
