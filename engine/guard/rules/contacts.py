"""Phones, e-mails, links, accounts: exactly those of the authored text."""

from __future__ import annotations

from collections.abc import Iterator

from engine.guard.case import Case
from engine.guard.contacts import contacts
from engine.guard.violation import Violation


def contact(case: Case) -> Iterator[Violation]:
    """A phone, e-mail, link or account that the cue lacks, or one that was lost."""
    known = {(one.kind, one.value) for one in contacts(case.known.raw)}
    said = contacts(case.said.raw)
    for one in said:
        if (one.kind, one.value) not in known:
            yield case.found("contact", one.start, one.end)
    values = {(one.kind, one.value) for one in said}
    for one in contacts(case.authored.raw):
        if (one.kind, one.value) not in values:
            yield case.missing("contact", one.start, one.end)
