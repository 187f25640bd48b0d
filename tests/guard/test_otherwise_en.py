"""English conditions, denials, measures and futures told in another frame; each with a twin that says otherwise."""

from __future__ import annotations

import pytest

from engine.cue import Cue
from engine.guard import check

_FRAMES = frozenset({"negation", "condition", "mark", "future"})
_HONEST = [
    ("Complain to the court, not to us.", "It's the court you should complain to, not us."),
    ("Write to the trainer, not to the office.", "Write to the trainer rather than to the office."),
    ("The tooth is treated in one visit, unless the root is affected.",
     "The tooth is treated in one visit if the root isn't affected."),
    ("Loans do not pass to relatives, unless they are guarantors.",
     "Loans don't pass to relatives, except when they are guarantors."),
    ("The diagnosis costs 1,500 ₽. If you repair with us, it is free.",
     "The diagnosis costs 1,500 ₽, but there's no charge if you repair with us."),
    ("Without a residence permit the contract is only for a year.",
     "The contract is only for a year if you don't have a residence permit."),
    ("The money comes back within 14 days of payment.", "The money comes back within 14 days after payment."),
    ("The rate is fixed for the whole term.", "The rate is fixed throughout the term."),
    ("Materials are not included in the price.", "The price is without materials."),
    ("You pay half of the sum at the start.", "You pay 50% of the sum at the start."),
    ("The first payment is in May.", "You'll make the first payment in May."),
    ("We will not call without your consent.", "No calls will be made without your consent."),
    ("If nobody is at home, the courier leaves a note.", "If no one is at home, the courier leaves a note."),
    ("The stitches come out on Friday, you do not pay for that visit.",
     "On Friday the stitches come out, and that visit is free."),
    ("The card costs nothing if you spend 10,000 ₽ a month.", "The card is free if you spend 10,000 ₽ a month."),
    ("The vet is in every day but Sunday.", "The vet is in every day except Sunday."),
    ("The price will not change if you sign before the end of May.",
     "If you sign before the end of May, the price won't change."),
    ("We will not start the work before you approve the drawing.",
     "We will start the work only after you approve the drawing."),
    ("You need a passport and the contract, nothing else.", "You need a passport and the contract, nothing more."),
    ("The seat is kept for 20 minutes, then it goes to the next person.",
     "The seat is kept for 20 minutes, after which it goes to the next person."),
]  # fmt: skip
_HOSTILE = [
    ("Complain to the court, not to us.", "It's us you should complain to, not the court."),
    ("Write to the trainer, not to the office.", "Write to the office rather than to the trainer."),
    ("The tooth is treated in one visit, unless the root is affected.",
     "The tooth is treated in one visit if the root is affected."),
    ("Loans do not pass to relatives, unless they are guarantors.", "Loans pass to relatives who are no guarantors."),
    ("The diagnosis costs 1,500 ₽. If you repair with us, it is free.",
     "There's no charge for the diagnosis, but you pay 1,500 ₽ if you repair with us."),
    ("Without a residence permit the contract is only for a year.",
     "The contract is only for a year if you have a residence permit."),
    ("The money comes back within 14 days of payment.", "The money comes back after 14 days of payment."),
    ("The rate is fixed for the term.", "The rate is fixed forever, throughout all terms."),
    ("Materials are not included in the price.", "The price is with materials."),
    ("You pay half of the sum at the start.", "You pay 60% of the sum at the start."),
    ("The first payment is in May.", "You'll make a profit in May."),
    ("If nobody is at home, the courier leaves a note.", "If someone is at home, the courier leaves a note."),
    ("The stitches come out on Friday, you do not pay for that visit.",
     "On Friday you do not pay for the stitches, that visit is paid."),
    ("The vet is in every day but Sunday.", "The vet is in every day."),
    ("We will not start the work before you approve the drawing.",
     "We will start the work only before you approve the drawing."),
    ("We will not start the work before you approve the drawing.",
     "We will approve the drawing only after you start the work."),
    ("The price will not change if you sign before the end of May.",
     "The price will not change before the end of May if you sign."),
    ("We will not call without your consent.", "Calls will be made without your consent."),
]  # fmt: skip


def _found(authored: str, candidate: str) -> set[str]:
    return {one.rule for one in check(Cue("say", authored, "en"), candidate)}


@pytest.mark.parametrize(("authored", "candidate"), _HONEST)
def test_another_frame_says_the_same(authored: str, candidate: str) -> None:
    assert not _found(authored, candidate) & _FRAMES


@pytest.mark.parametrize(("authored", "candidate"), _HOSTILE)
def test_another_claim_in_the_same_frame_is_refused(authored: str, candidate: str) -> None:
    assert _found(authored, candidate)
