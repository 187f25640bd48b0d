"""The budget: a day's tokens, and when a day begins."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from engine.phrasers.budget import Budget, fits, known, midnight, today, used


@pytest.mark.parametrize(
    ("zone", "local"),
    [
        ("UTC", "2026-11-21T12:00"),
        ("Europe/Moscow", "2026-11-21T02:59"),
        ("Asia/Vladivostok", "2026-11-21T00:00"),
        ("Europe/Berlin", "2026-10-25T12:00"),  # the clock was put back in the night
        ("America/Santiago", "2026-09-06T12:00"),  # there was no midnight
    ],
)
def test_a_day_begins_at_the_midnight_of_the_zone(zone: str, local: str) -> None:
    where = ZoneInfo(zone)
    at = round(datetime.fromisoformat(local).replace(tzinfo=where).timestamp() * 1000)
    began = midnight(at, where)
    assert began <= at < began + 25 * 3_600_000
    assert datetime.fromtimestamp(began / 1000, where).date() == datetime.fromisoformat(local).date()
    assert datetime.fromtimestamp((began - 1) / 1000, where).date() < datetime.fromisoformat(local).date()


def test_a_new_day_has_all_of_it() -> None:
    budget = used(today(Budget(100), 1), 100)
    assert not fits(budget, 1)
    assert fits(today(budget, 1), 0)
    assert fits(today(budget, 2), 100)


def test_what_is_stored_counts_and_what_is_not_stored_yet_is_not_forgotten() -> None:
    budget = used(Budget(100), 30)
    assert known(budget, 80).spent == 80
    assert known(budget, 10).spent == 30


def test_without_a_limit_everything_fits() -> None:
    assert fits(used(Budget(0), 10**9), 10**9)


def test_what_was_set_aside_comes_back() -> None:
    assert used(used(Budget(100), 90), -70).spent == 20
