"""Who does it in English: frames that keep the doer, and the same frames with the doer exchanged."""

from __future__ import annotations

import pytest

from engine.cue import Cue
from engine.guard import check


def refused(authored: str, candidate: str) -> bool:
    return any(one.rule == "doer" for one in check(Cue("present", authored, "en", ""), candidate))


KEPT = [
    ("An expert will talk to you on Monday.", "You will talk to an expert on Monday."),
    ("The chef agrees the menu with you.", "You agree the menu with the chef."),
    ("We start the tour at 8:00.", "The tour starts at 8:00."),
    ("The tour starts at 8:00.", "We start the tour at 8:00."),
    ("We ship orders on the day of payment.", "Your order ships on the day of payment."),
    ("There are no automatic charges.", "You are not charged automatically."),
    ("We do not charge the visit.", "You are not charged for the visit."),
    ("Our mechanic finds the cause.", "The cause is found by our mechanic."),
    ("The contract fixes the price.", "We fix the price in the contract."),
    ("We fix the price in the contract.", "The contract fixes the price."),
    ("We check the papers.", "Our lawyers check the papers."),
    ("The nurse looks after you.", "You are looked after by the nurse."),
    ("The deposit is paid on arrival.", "You pay the deposit on arrival."),
    ("The first payment is made after signing.", "You make the first payment after signing."),
    ("The lesson can be moved once.", "You can move the lesson once."),
    ("My colleague Ann Lee handles visas.", "Visas are handled by my colleague Ann Lee."),
    ("Lenders can no longer add interest.", "Interest can no longer be added by lenders."),
    ("We begin on Monday.", "Work begins on Monday."),
    ("We are available on weekdays.", "You can reach us on weekdays."),
    ("The rough work is ours.", "We do the rough work."),
    ("We return the money within 3 days.", "You get your money back within 3 days."),
    ("The porter will meet you and give you a key.", "You will be met by the porter and given a key."),
    ("The nanny cooks lunch.", "Lunch is cooked by the nanny."),
    ("The studio provides mats.", "We provide mats."),
    ("The form must be signed.", "Sign the form."),
    ("Boxes are free, but return them in time.", "Boxes cost nothing, please return them in time."),
    ("An engineer sets up the system.", "Setting up the system takes an engineer."),
]


@pytest.mark.parametrize(("authored", "candidate"), KEPT)
def test_a_frame_that_keeps_the_doer_passes(authored: str, candidate: str) -> None:
    assert not refused(authored, candidate)


EXCHANGED = [
    ("Our mechanic finds the cause.", "You find the cause."),
    ("The bank approves the loan.", "We approve the loan."),
    ("The bank approves the loan.", "The loan is approved by us."),
    ("The court fixes the date.", "You fix the date with the court."),
    ("We apply for the visa, the embassy decides.", "The embassy applies for the visa, we decide."),
    ("We pack the furniture, you pack the books.", "You pack the furniture."),
    ("The tenant pays the fee, not the owner.", "The owner pays the fee, not the tenant."),
    ("The owner shows the flat, the agent checks it.", "The agent shows the flat."),
    ("Your visit is booked.", "You booked the visit."),
    ("The deposit is paid on arrival.", "We pay the deposit on arrival."),
    ("We do the rough work, you do the finishing.", "You do the rough work."),
    ("You need not collect anything.", "You need not collect anything, we will collect it for you."),
    ("The nurse looks after you and calls the doctor.", "You look after the nurse."),
    ("We send you the plan.", "You send us the plan."),
    ("You sign the return.", "Our accountant signs the return. You see the accountant."),
    ("I will call the trainer again.", "The trainer will call you again."),
    ("The porter will meet you and give you a key.", "You will meet the porter and give him a key."),
    ("The nanny stays until 18:00 and cooks lunch.", "The nanny stays until 18:00, and you cook lunch."),
    ("The studio provides mats, and you bring a towel.", "You provide mats, and the studio brings a towel."),
    ("The installer will contact you and agree the time.", "Contact the installer to agree the time."),
    ("Collectors have no right to call you.", "You have no right to call collectors."),
    ("The broker finds a tenant.", "You find a tenant."),
    ("You decide whether to continue.", "Whether to continue is decided by the teacher."),
    ("The master will come with his tools.", "You will come with your tools."),
]


@pytest.mark.parametrize(("authored", "candidate"), EXCHANGED)
def test_an_exchanged_doer_is_refused(authored: str, candidate: str) -> None:
    assert check(Cue("present", authored, "en", ""), candidate)
