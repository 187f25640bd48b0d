"""English wordings in other words for the same thing, and the same wordings with one fact changed."""

from __future__ import annotations

import pytest

from cli.judging import cue
from engine.guard import check

HONEST = [
    ("We do not work farther than 40 km from the ring road.", "We don't work further than 40 km from the ring road."),
    ("All right, I will not write any more.", "Okay, I won't write anymore."),
    ("Sorry, I did not understand.", "I'm afraid I didn't understand."),
    ("The membership does not renew by itself.", "The membership doesn't renew automatically."),
    (
        "A cancelled class is not charged if you tell us 12 hours ahead.",
        "There is no charge for a cancelled class if you let us know 12 hours in advance.",
    ),
    ("The interest on the loan stops growing.", "The interest on the loan stops accruing."),
    (
        "People usually leave to us what is hard: wiring and pipes.",
        "What people usually entrust to us is what is hard: wiring and pipes.",
    ),
    ("What a spirit! We start on Monday.", "What an attitude! We start on Monday."),
    ("The court may restrict travel abroad.", "The court may restrict foreign travel."),
    ("Sleep and regularity matter a lot.", "Sleep and consistency play a big part."),
    ("If prices or terms are unclear, just ask here.", "If prices or terms aren't clear, just ask here."),
    (
        "I am waiting for the bank and will write at once.",
        "I'm waiting on the bank and will message you straight away.",
    ),
    ("Think of your last payment: when was it?", "Think back to your last payment: when was it?"),
    ("If any line looks too high, write to me.", "If any item seems overpriced, drop me a line."),
    (
        "With us you choose the tiles yourself. Many people decide after the visit.",
        "With us you choose the tiles yourself. Many people make up their minds after the visit.",
    ),
    (
        "A car may be sold, it is better to know that at once.",
        "A car may be sold, and it's best to be aware of that from the start.",
    ),
    ("The limit covers microloans too.", "The limit extends to microloans too."),
    ("Do not train on a full stomach.", "Avoid training on a full stomach."),
    ("Even the smallest loans count.", "Even the tiniest loans count."),
    ("We will remind you in the morning.", "We will send you a reminder in the morning."),
    ("The refund comes to the same card within 10 days.", "The money is returned to the same card within 10 days."),
    ("You can bring a friend once a month at no charge.", "Once a month you may bring a friend free of charge."),
    ("The price includes removing the old tiles.", "Stripping the old tiles is part of the price."),
    (
        "If the wall is crooked, we will tell you before we start.",
        "If the wall is uneven, we'll tell you before we start.",
    ),
    (
        "If a wall needs work, the foreman will mark the weak places.",
        "If a wall needs work, the foreman will flag the weak spots.",
    ),
]
HOSTILE = [
    ("The interest on the loan stops growing.", "The interest on the loan starts accruing."),
    ("The court may restrict travel abroad.", "The court may restrict mobile phones."),
    ("If prices or terms are unclear, just ask here.", "If prices or terms are clear, just ask here."),
    ("A car may be sold, it is better to know that at once.", "A car may be sold, and we are the best at that."),
    ("The limit covers microloans too.", "The limit extends to mortgages too."),
    ("How long have you not been paying your loans?", "How long have you not been paying your mortgage?"),
    ("Bankruptcy through the court can be considered.", "Bankruptcy through the court is right for you."),
    ("The doctor looks at old injuries.", "The doctor avoids old injuries."),
    ("Loans count too.", "Even the smallest loans count."),
    ("We will prepare the plan in the morning.", "We will send you the invoice in the morning."),
    ("The card is linked within 10 days.", "The money is returned to the card within 10 days."),
    ("You can bring a friend once a month for a fee.", "Once a month you may bring a friend free of charge."),
    ("The sauna heats to 90 °C.", "The sauna will hardly heat to 90 °C."),
    ("We check the pipes before the work.", "We ensure the pipes before the work."),
    (
        "Write within 14 days of payment, and we will return the money.",
        "Write within 14 days of the first week, and we will return the money.",
    ),
]


def judged(authored: str, candidate: str) -> set[str]:
    question = authored if authored.endswith("?") and "." not in authored else ""
    found = check(cue(authored, question=question, facts={}, locale="en"), candidate)
    return {one.rule for one in found}


@pytest.mark.parametrize(("authored", "candidate"), HONEST)
def test_another_word_for_the_same_is_no_claim(authored: str, candidate: str) -> None:
    assert judged(authored, candidate) == set()


@pytest.mark.parametrize(("authored", "candidate"), HOSTILE)
def test_a_word_for_another_thing_is_refused(authored: str, candidate: str) -> None:
    assert judged(authored, candidate)
