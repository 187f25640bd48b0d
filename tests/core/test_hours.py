"""Working and quiet hours, in the flow's zone, across midnight and daylight saving."""

from __future__ import annotations

from datetime import datetime

import pytest

from engine.hours import HoursError, after_quiet, instant, is_open, local, opens_within, parse_hours

HOURS = "Mo-Fr 09:00-20:00, Sa 10:00-16:00"


def wall(text: str) -> datetime:
    """Return a local time."""
    return datetime.fromisoformat(text)


@pytest.mark.parametrize(
    ("at", "open_"),
    [
        ("2026-11-20T09:00", True),
        ("2026-11-20T19:59", True),
        ("2026-11-20T20:00", False),
        ("2026-11-21T09:59", False),
        ("2026-11-21T10:00", True),
        ("2026-11-22T12:00", False),
    ],
)
def test_open(at: str, open_: bool) -> None:
    assert is_open(HOURS, wall(at)) is open_
    assert is_open(None, wall(at))


def test_a_stretch_counts_when_any_minute_of_it_is_worked() -> None:
    assert opens_within(HOURS, wall("2026-11-21T00:00"), wall("2026-11-22T00:00"))
    assert not opens_within(HOURS, wall("2026-11-22T00:00"), wall("2026-11-23T00:00"))
    assert opens_within(HOURS, wall("2026-11-22T18:00"), wall("2026-11-23T09:30"))


@pytest.mark.parametrize(
    "hours", ["пн-пт 9:00-18:00", "24/7 00:00-24:00", "09:00-18:00", "Mo-Fr 09:00-13:00, 14:00-18:00"]
)
def test_other_ways_to_write_hours(hours: str) -> None:
    assert is_open(hours, wall("2026-11-20T10:00"))


def test_a_break_belongs_to_all_the_days_before_it() -> None:
    hours = "Mo-Fr 09:00-13:00, 14:00-18:00"
    assert is_open(hours, wall("2026-11-16T15:00"))
    assert not is_open(hours, wall("2026-11-16T13:30"))


def test_days_may_be_listed() -> None:
    hours = "Mo, We-Th, Fr 09:00-18:00; Sa 10:00-16:00"
    assert [is_open(hours, wall(f"2026-11-{day}T11:00")) for day in range(16, 23)] == [
        True, False, True, True, True, True, False,
    ]  # fmt: skip


@pytest.mark.parametrize("hours", ["Mo-Fr 09:00-18:00, Sa", "Mo-Xx 09:00-18:00", "Mo 25:00-26:00", "whenever", "Mo"])
def test_hours_that_cannot_be_read(hours: str) -> None:
    with pytest.raises(HoursError):
        parse_hours(hours)


@pytest.mark.parametrize(
    ("at", "after"),
    [
        ("2026-11-20T20:59", "2026-11-20T20:59"),
        ("2026-11-20T21:00", "2026-11-21T09:00"),
        ("2026-11-21T03:00", "2026-11-21T09:00"),
        ("2026-11-21T09:00", "2026-11-21T09:00"),
    ],
)
def test_quiet_hours_delay_to_their_end(at: str, after: str) -> None:
    assert after_quiet("21:00-09:00", wall(at)) == wall(after)


def test_the_zone_is_the_flows_and_daylight_saving_is_its_own() -> None:
    for zone in ("Europe/Moscow", "Asia/Vladivostok", "Europe/Berlin"):
        for text in ("2026-03-29T12:00", "2026-10-25T12:00", "2026-11-20T00:30"):
            assert local(instant(wall(text), zone), zone) == wall(text)
    # 02:30 does not exist on this night in Berlin: the hour after it does
    assert local(instant(wall("2026-03-29T02:30"), "Europe/Berlin"), "Europe/Berlin") == wall("2026-03-29T03:30")
