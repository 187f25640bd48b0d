"""The firm's clock: zone, working hours, quiet hours."""

from __future__ import annotations

from zoneinfo import ZoneInfo, available_timezones

from engine.authoring.closeness import closest
from engine.authoring.review import Check, Review
from engine.authoring.shapes import HOLE
from engine.hours import HoursError, parse_hours, parse_span

# The zones of the firms that are most likely to ask; the rest is suggested by nearness.
_USUAL = (
    "Europe/Kaliningrad",
    "Europe/Moscow",
    "Europe/Samara",
    "Asia/Yekaterinburg",
    "Asia/Omsk",
    "Asia/Novosibirsk",
    "Asia/Krasnoyarsk",
    "Asia/Irkutsk",
    "Asia/Yakutsk",
    "Asia/Vladivostok",
    "Asia/Almaty",
    "Europe/Minsk",
)


def zone(review: Review) -> None:
    """A time zone that the tz database does not know."""
    name = review.flow.timezone
    try:
        ZoneInfo(name)
    except (LookupError, ValueError, OSError):
        close = closest(name, _USUAL) or closest(name, sorted(available_timezones()))
        if name != HOLE:
            place = review.positions.place(("timezone",))
            review.tell("bad-timezone", place, close=close, legal=_USUAL, name=name)


def hours(review: Review) -> None:
    """Working hours that cannot be read."""
    written = review.flow.hours
    if written is None or written == HOLE:
        return
    try:
        parse_hours(written)
    except HoursError as error:
        piece = str(error)
        at = written.find(piece)
        place = review.positions.within(("hours",), max(at, 0), len(piece))
        review.tell("bad-hours", place, text=piece)


def quiet(review: Review) -> None:
    """Quiet hours that cannot be read, or that never end: no touch would ever be sent."""
    written = review.flow.reminders.quiet
    if written is None or written == HOLE:
        return
    span = parse_span(written)
    place = review.positions.place(("reminders", "quiet"))
    if span is None:
        review.tell("bad-quiet", place, text=written)
    elif span[0] % 1440 == span[1] % 1440:
        review.tell("always-quiet", place, text=written)


CHECKS: tuple[Check, ...] = (zone, hours, quiet)
