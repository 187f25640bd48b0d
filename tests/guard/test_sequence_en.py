"""What is done before what stays so, however it is told: "after X, Y" is "Y only once X", and no "X after Y"."""

from __future__ import annotations

import pytest

from engine.cue import Cue
from engine.guard.case import case
from engine.guard.rules.sequence_en import sequence

SIGNED = "You pay only after the contract is signed."
ESTIMATE = "You get the estimate within 3 working days after the measuring."
OPENS = "You pay by the link homefit.example/pay. After payment the plan opens in your account."
VISIT = "First the master visits the flat, then we send the estimate."
DOCTOR = "Please see a doctor before you start the workouts."
CHAIN = "First we check the papers, then you sign the contract, and then the lawyer files the claim."
SAME = [
    (SIGNED, "After the contract is signed, you pay."),
    (SIGNED, "You sign the contract first and pay afterwards."),
    (SIGNED, "Payment comes only once the contract has been signed."),
    (SIGNED, "First the contract is signed, then you pay."),
    (SIGNED, "You do not pay until the contract is signed."),
    (SIGNED, "Nothing is paid before you sign the contract."),
    (SIGNED, "The contract is signed, and only then do you pay."),
    (SIGNED, "The contract is signed before you pay."),
    (SIGNED, "Payment is only after signing the contract."),
    (ESTIMATE, "Within 3 working days of the measuring, you get the estimate."),
    (ESTIMATE, "The estimate is with you within 3 working days after we measure."),
    (ESTIMATE, "After the measuring, the estimate reaches you within 3 working days."),
    (OPENS, "The plan opens in your account as soon as you have paid by the link homefit.example/pay."),
    (OPENS, "Pay by the link homefit.example/pay, and the plan opens in your account right after that."),
    (OPENS, "First you pay by the link homefit.example/pay, and then the plan opens in your account."),
    (OPENS, "When you have paid by the link homefit.example/pay, the plan opens in your account."),
    (VISIT, "We send the estimate after the master has visited the flat."),
    (VISIT, "The master visits the flat first, and we send the estimate after that."),
    (VISIT, "Once the master has visited the flat, we send you the estimate."),
    (VISIT, "Before we send the estimate, the master visits the flat."),
    (DOCTOR, "Before starting the workouts, please see a doctor."),
    (DOCTOR, "Please start the workouts only after you have seen a doctor."),
    (DOCTOR, "Do not start the workouts before you have seen a doctor."),
    (CHAIN, "We check the papers first. After that you sign the contract, and then the lawyer files the claim."),
    (CHAIN, "The lawyer files the claim after you sign the contract, and you sign it after we check the papers."),
    ("Do not forget to eat before the workout.", "Remember to eat before the workout."),
    ("If the size does not fit, we exchange the shoes.", "We exchange the shoes if the size does not fit."),
    ("If you want a refund, write to the support chat.", "Write to the support chat and you will get a refund."),
    (
        "The screed dries 28 days, no tiles are laid before that.",
        "The screed dries 28 days; tiles are laid after that.",
    ),
    ("Write to us at least one day before.", "Write to us no later than one day before."),
    ("The first week is free, then a month costs 900.", "A month costs 900 after the first week, which is free."),
]
SWAPPED = [
    (SIGNED, "The contract is signed only after you have paid."),
    (SIGNED, "You pay before the contract is signed."),
    (SIGNED, "After you pay, the contract is signed."),
    (SIGNED, "You pay first and sign the contract afterwards."),
    (SIGNED, "First you pay, then you sign the contract."),
    (SIGNED, "You pay, and only then is the contract signed."),
    (SIGNED, "The contract is not signed until you pay."),
    (SIGNED, "Once you have paid, you sign the contract."),
    (ESTIMATE, "The measuring takes place within 3 working days after you get the estimate."),
    (ESTIMATE, "Within 3 working days of the estimate, we do the measuring."),
    (OPENS, "The plan opens in your account first. After that you pay by the link homefit.example/pay."),
    (OPENS, "The plan opens in your account, and then you pay by the link homefit.example/pay."),
    (OPENS, "Once the plan opens in your account, you pay by the link homefit.example/pay."),
    (VISIT, "First we send the estimate, then the master visits the flat."),
    (VISIT, "The master visits the flat after we send the estimate."),
    (VISIT, "We send the estimate before the master visits the flat."),
    (DOCTOR, "Please start the workouts before you see a doctor."),
    (DOCTOR, "After you start the workouts, please see a doctor."),
    (CHAIN, "First you sign the contract, then we check the papers, and then the lawyer files the claim."),
    ("If the court accepts the claim, you pay the fee.", "If you pay the fee, the court accepts the claim."),
]


@pytest.mark.parametrize(("authored", "candidate"), SAME)
def test_the_same_order_told_another_way(authored: str, candidate: str) -> None:
    assert not list(sequence(case(Cue("present", authored, "en"), candidate)))


@pytest.mark.parametrize(("authored", "candidate"), SWAPPED)
def test_two_deeds_that_changed_places(authored: str, candidate: str) -> None:
    assert list(sequence(case(Cue("present", authored, "en"), candidate)))
