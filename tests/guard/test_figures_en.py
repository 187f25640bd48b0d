"""English figures told in other words keep what they say: bounds, rates, hours, ages, lengths of time."""

from __future__ import annotations

import pytest

from engine.cue import Cue
from engine.guard import check

_FIGURES = frozenset({"number", "lost", "moved"})
_HONEST = [
    ("Instalments are for up to 12 months.", "Instalments run over a year at most."),
    ("Instalments are for up to 10 months.", "You can have instalments over 10 months at most."),
    ("A group has no more than 8 people.", "Groups are 8 people at most."),
    ("A group has at least 6 people.", "Groups are 6 people or more."),
    ("Write before noon.", "Write before 12 noon."),
    ("The courier comes between 14:00 and 16:00.", "The courier comes between 2 and 4 pm."),
    ("We are open from 10:00 to 14:00.", "Our hours are 10 to 2 pm."),
    ("We call in a week.", "A week from now we call."),
    ("The first payment is in a month.", "The first payment is a month from now."),
    ("The answer comes within 15 minutes.", "The answer comes in 15 minutes or less."),
    ("You need an income of at least 40,000 ₽ a month.", "You need a minimum income of 40,000 ₽ per month."),
    ("A room is booked for a minimum of two nights.", "The minimum booking for a room is two nights."),
    ("The income is at least 40,000 ₽ a month.", "The income is 40,000 ₽ or more a month."),
    ("The loan is given from 21 years of age.", "The loan is given if you're at least 21."),
    ("The loan is given from 21 years of age.", "The loan is given to those 21 or older."),
    ("Lessons are one a week.", "Lessons are weekly."),
    ("One square metre costs from 8,500 ₽.", "It starts at 8,500 ₽ per square metre."),
    ("The answer comes within 10 days.", "The answer comes in up to 10 days."),
    ("Delivery takes 2–3 days in the city and up to 7 days in the region.",
     "In the city, delivery takes 2 to 3 days, and in the region it takes no more than 7 days."),
    ("The guarantee is 2 years for the work and 12 months for the materials.",
     "You get a 2-year guarantee on the work and a 12-month one on the materials."),
    ("The trainer is away from 1 to 14 August.", "From August 1 to 14 the trainer is away."),
    ("The stitches come out on the tenth day.", "The stitches come out on day ten."),
    ("Write by noon tomorrow.", "Write by 12 tomorrow."),
    ("A suit takes 10 days, a shirt is ready in 4.", "A suit takes 10 days, and a shirt is ready in 4 days."),
    ("Milk keeps 5 days unopened and up to 2 days opened.", "Milk keeps 5 days unopened and 2 days at most opened."),
    ("It costs 300 ₽ a day, up to 3,000 ₽ in total.", "It costs 300 ₽ a day, 3,000 ₽ in total at most."),
    ("Rent is for at least a month.", "Rent is for a month or longer."),
    ("We come between 8 and 9 in the morning.", "We come between 8 and 9 am."),
    ("The small one is from 1,200 ₽, the large one from 2,700 ₽.",
     "The small one starts at 1,200 ₽, the large one at 2,700 ₽."),
    ("The club takes children from 4 to 12 years.", "The club takes children aged between 4 and 12."),
    ("The doctor is in on weekdays from 8:00 to 20:00.", "The doctor is in Monday to Friday, 8 am to 8 pm."),
    ("You can cancel up to 24 hours before the visit.", "You can cancel at least 24 hours before the visit."),
]  # fmt: skip
_HOSTILE = [
    ("Instalments are for up to 12 months.", "Instalments run over two years at most."),
    ("Instalments are for up to 10 months.", "You can have instalments over 10 months at least."),
    ("A group has no more than 8 people.", "Groups are 8 people or more."),
    ("A group has at least 6 people.", "Groups are 6 people at most."),
    ("Write before noon.", "Write before 12 midnight."),
    ("The courier comes between 14:00 and 16:00.", "The courier comes between 2 and 4 am."),
    ("We are open from 10:00 to 14:00.", "Our hours are 10 to 3 pm."),
    ("We call in a week.", "A month from now we call."),
    ("The first payment is in a month.", "The first payment is a week from now."),
    ("The answer comes within 15 minutes.", "The answer comes in 15 minutes or more."),
    ("You need an income of at least 40,000 ₽ a month.", "You need a maximum income of 40,000 ₽ per month."),
    ("A room is booked for a minimum of two nights.", "The maximum booking for a room is two nights."),
    ("The loan is given from 21 years of age.", "The loan is given if you're at least 18."),
    ("The loan is given from 21 years of age.", "The loan is given to those 21 or younger."),
    ("Lessons are one a week.", "Lessons are daily."),
    ("One square metre costs from 8,500 ₽.", "It starts at 8,500 ₽ per metre."),
    ("The trainer is away from 1 to 14 August.", "From August 1 to 15 the trainer is away."),
    ("The trainer is away from 1 to 14 August.", "From July 1 to 14 the trainer is away."),
    ("The stitches come out on the tenth day.", "The stitches come out on day two."),
    ("Write by noon tomorrow.", "Write by 11 tomorrow."),
    ("A suit takes 10 days, a shirt is ready in 4.", "A suit takes 10 days, and a shirt is ready in 4 weeks."),
    ("It costs 300 ₽ a day, up to 3,000 ₽ in total.", "It costs 300 ₽ a day, 3,000 ₽ in total at least."),
    ("Rent is for at least a month.", "Rent is for a month or less."),
    ("We come between 8 and 9 in the morning.", "We come between 8 and 9 pm."),
    ("The small one is from 1,200 ₽, the large one 2,700 ₽.", "The small one is 1,200 ₽, the large one from 2,700 ₽."),
    ("The club takes children from 4 to 12 years.", "The club takes children aged between 4 and 14."),
    ("You may cancel within 24 hours before the visit.", "You may cancel up to 24 hours before the visit."),
    ("Delivery takes 2–3 days in the city and up to 7 days in the region.",
     "In the region, delivery takes 2 to 3 days, and in the city it takes no more than 7 days."),
    ("The guarantee is 2 years for the work and 12 months for the materials.",
     "You get a 2-year guarantee on the materials and a 12-month one on the work."),
]  # fmt: skip


def _found(authored: str, candidate: str) -> set[str]:
    return {one.rule for one in check(Cue("say", authored, "en"), candidate)}


@pytest.mark.parametrize(("authored", "candidate"), _HONEST)
def test_a_figure_told_otherwise_is_the_same(authored: str, candidate: str) -> None:
    assert not _found(authored, candidate) & _FIGURES


@pytest.mark.parametrize(("authored", "candidate"), _HOSTILE)
def test_another_figure_is_refused(authored: str, candidate: str) -> None:
    assert _found(authored, candidate)
