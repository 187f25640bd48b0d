"""What is free, narrowed or sold, told in another frame: the same said so, and beside it one fact changed."""

from __future__ import annotations

import pytest

from engine.cue import Cue
from engine.guard import check


def refused(authored: str, candidate: str) -> bool:
    return bool(check(Cue("present", authored, "en", ""), candidate))


KEPT = [
    ("Several dates are free in August.", "We have several free dates in August."),
    ("We will write as soon as a place is free.", "You'll hear from us once there's a free place."),
    ("Children under 6 travel free with an adult.", "Travel is free for children under 6 with an adult."),
    ("You pay nothing until the work is finished.", "There is nothing to pay until the work is finished."),
    ("We accept returns in any of our shops.", "You can return goods in any of our shops."),
    ("A car may be sold in the procedure.", "The procedure may involve the sale of a car."),
    ("Irina can already see your answers.", "Irina already has your answers in front of her."),
    ("You will get a message when the car is ready.", "We'll send you a message when the car is ready."),
    ("You can try one class for 500 roubles.", "A trial class is 500 roubles."),
]


@pytest.mark.parametrize(("authored", "candidate"), KEPT)
def test_the_same_in_another_frame_passes(authored: str, candidate: str) -> None:
    assert not refused(authored, candidate)


CHANGED = [
    ("The first week of training is free, then it is 900.", "Training is free, after the first week it is 900."),
    ("You pay nothing until the work is finished.", "There is nothing to pay."),
    ("You pay nothing until the work is finished.", "The work is free until it is finished."),
    ("Children under 6 travel free, adults pay 900.", "Adults travel free, children under 6 pay 900."),
    ("Children under 6 travel free, the meals cost 900.", "Meals are free for children under 6, travel costs 900."),
    ("It changes with your written consent.", "It changes with your consent."),
    ("A car may be sold in the procedure.", "We have a sale of cars in the procedure."),
    ("I can book a visit for you.", "I have booked a visit for you."),
    ("You can try one class for 500 roubles.", "We'll send you one class for 500 roubles."),
]


@pytest.mark.parametrize(("authored", "candidate"), CHANGED)
def test_a_fact_changed_in_another_frame_is_refused(authored: str, candidate: str) -> None:
    assert refused(authored, candidate)
