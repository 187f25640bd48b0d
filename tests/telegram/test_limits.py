"""The limits: played on a clock of the test's own, against windows that slide as the server's do."""

from collections import defaultdict

from hypothesis import given
from hypothesis import strategies as st

from channels.telegram.limits import KNOWN, Pace, Paces, Traffic

NOW = 1_763_700_000_000


def most_within(times: list[int], window: int) -> int:
    """Return how many of the moments lie in the fullest window (milliseconds) that does not hold its end."""
    times = sorted(times)
    begin, most = 0, 0
    for end, at in enumerate(times):
        while times[begin] <= at - window:
            begin += 1
        most = max(most, end - begin + 1)
    return most


@given(st.lists(st.tuples(st.sampled_from([7, 8, 9, -5]), st.integers(0, 400)), max_size=120))
def test_no_window_holds_more_than_telegram_takes(asked: list[tuple[int, int]]) -> None:
    traffic, now, left = Traffic(), NOW, defaultdict[int, list[int]](list)
    for chat, pause in asked:
        now += pause
        booked, wait = traffic.book(chat, now, 10**9)
        assert booked
        left[chat].append(now + wait)
    assert all(most_within(times, 1_000) <= 1 for chat, times in left.items() if chat > 0)
    assert most_within(left[-5], 60_000) <= 20


def test_five_hundred_leads_at_once() -> None:
    traffic = Traffic()
    times = [NOW + traffic.book(None, NOW, 10**9)[1] for _ in range(500)]
    assert most_within(times, 1_000) <= 30
    assert max(times) - NOW <= 20_000


def test_what_would_wait_for_long_is_asked_for_again_and_spread() -> None:
    traffic = Traffic(Paces(overall=Pace(40)))
    said = [traffic.book(None, NOW, 1_000) for _ in range(60)]
    assert [booked for booked, _ in said] == [True] * 26 + [False] * 34
    later = [wait for booked, wait in said if not booked]
    assert later == sorted(set(later))
    assert later[0] >= 500
    # Each finds room when it comes again, within the same patience.
    assert all(traffic.book(None, NOW + wait, 1_000)[0] for wait in later)


def test_a_chat_that_waits_keeps_no_other_waiting() -> None:
    traffic = Traffic()
    assert [traffic.book(7, NOW, 5_000) for _ in range(3)] == [(True, 0), (True, 1_050), (True, 2_100)]
    assert traffic.book(8, NOW, 5_000) == (True, 0)


def test_what_waits_in_one_chat_puts_nothing_off_in_another() -> None:
    traffic = Traffic()
    traffic.hold(-5, NOW + 60_000)
    assert traffic.book(-5, NOW, 4_000) == (False, 58_000)
    assert traffic.book(7, NOW, 0) == (True, 0)
    assert traffic.book(7, NOW, 500) == (False, 800)


def test_a_pause_that_the_server_wants_is_everybodys_but_a_groups_its_own() -> None:
    traffic = Traffic()
    traffic.hold(-5, NOW + 30_000)
    assert (traffic.held(-5, NOW), traffic.held(7, NOW)) == (30_000, 0)
    traffic.hold(7, NOW + 3_000)
    assert (traffic.held(7, NOW), traffic.held(8, NOW), traffic.held(-6, NOW)) == (3_000, 3_000, 3_000)
    assert traffic.held(8, NOW + 3_000) == 0


def test_chats_that_are_free_again_are_forgotten() -> None:
    traffic = Traffic()
    for number in range(3 * KNOWN):
        assert traffic.book(number + 1, NOW + 2_000 * number, 0) == (True, 0)
    assert len(traffic._chats) <= KNOWN + 1
