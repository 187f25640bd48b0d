"""The console: one lead at a terminal, buttons as numbers, commands, and a script that is edited meanwhile."""

import io
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from rich.console import Console as Terminal

from channels.console import Console, Ticking
from channels.screen import Screen
from channels.talk import Clock, Talk, moment
from engine.library import load_script
from engine.message import Address, Button, Part, Reply
from engine.stores.memory import MemoryStore

TINY = Path(__file__).with_name("tiny.yaml")
NOW = moment("2026-03-02T10:00", "Europe/Moscow")
HOUR = 3_600_000


class Played:
    """A talk that is played through: each line typed, and what the terminal showed after it."""

    def __init__(self, flow: Path, *, trace: bool = False, clock: Clock | None = None) -> None:
        self.shown = io.StringIO()
        self.talk = Talk(load_script(str(flow)), MemoryStore(), Address("tiny", "console", "me"), clock or Clock(NOW))
        self.screen = Screen(Terminal(file=self.shown, width=10_000), "en")
        self.trace = trace
        self.steps: list[str] = []

    def play(self, *lines: str | Callable[[], object]) -> list[str]:
        """Type the lines (or do what is no line); return what was shown at first and after each line."""
        left: Iterator[str | Callable[[], object]] = iter(lines)

        def read() -> str:
            self.steps.append(self.shown.getvalue())
            self.shown.truncate(0)
            self.shown.seek(0)
            for line in left:
                if isinstance(line, str):
                    return line
                line()
            raise EOFError

        Console(self.talk, self.screen, read, trace=self.trace, again="leadscript chat tiny").run()
        return [*self.steps, self.shown.getvalue()]


@pytest.fixture
def flow(tmp_path: Path) -> Path:
    copy = tmp_path / "tiny.yaml"
    copy.write_text(TINY.read_text("utf-8"), "utf-8")
    return copy


def test_bot_has_its_name_and_buttons_have_numbers(flow: Path) -> None:
    opening, named, _ = Played(flow).play("Mary")
    assert "Ann: Hello.\n\n     I am a virtual assistant.\n\n     What is your name?\n" in opening
    assert named == "\nAnn: Fine.\n\n     Which plan?\n     1. Small\n     2. Big\n\n"


@pytest.mark.parametrize("typed", ["2", "Big", "BIG", "the big one"])
def test_button_is_pressed_by_number_or_label_or_said(flow: Path, typed: str) -> None:
    played = Played(flow)
    played.play("Mary", typed)
    assert (played.talk.session.state, played.talk.session.slots["plan"]) == ("end", "big")


@pytest.mark.parametrize("typed", ["3", "0", "00011", "²"])
def test_number_of_no_button_is_what_the_lead_said(flow: Path, typed: str) -> None:
    played = Played(flow)
    played.play("Mary", typed)
    turn = played.talk.store.turns(played.talk.address)[-1]
    assert (turn.incoming.kind, turn.incoming.text) == ("text", typed)


def test_consent_is_a_message_of_its_own_and_the_contact_a_command(flow: Path) -> None:
    *_, asked, hinted, _shared, _ = Played(flow).play("Mary", "1", "Share my number", "/contact +79001234567")
    assert asked.startswith("\nAnn: By sending it you agree.\n\nAnn: Bye.\n")
    assert "Share my number: /contact +7…" in asked
    assert hinted == "\n· Like this: /contact +7 900 123-45-67\n\n"


def test_end_is_told_and_files_are_attached(flow: Path) -> None:
    *_, end, _ = Played(flow).play("Mary", "1", "/contact +79001234567")
    assert "     📎 https://example.com/memo.pdf\n" in end
    assert "· outcome: won\n" in end


def test_manager_takes_says_and_gives_back(flow: Path) -> None:
    steps = Played(flow).play("/manager take", "hello?", "/manager say Good day", "/manager back", "/manager")
    assert "· a manager took the talk" in steps[1]
    assert "· the bot is silent: a manager has the talk" in steps[2]
    assert "Manager: Good day" in steps[3]
    assert "What is your name?" in steps[4]
    assert "· Like this: /manager take" in steps[5]


def test_human_and_stop(flow: Path) -> None:
    steps = Played(flow).play("/human", "/manager back", "/stop", "/stop")
    assert "· handed over" in steps[1]
    assert "· outcome: lost" in steps[3]
    assert "· the bot is silent: the lead asked not to be written to" in steps[4]


def test_waiting_shows_each_touch_at_its_own_time(flow: Path) -> None:
    steps = Played(flow).play("/wait 3h", "/wait 8d", "/wait soon", "/wait 900000d")
    assert "· reminder, 2 March 12:00\n\nAnn: Still there?\n" in steps[1]
    assert "· it is 2 March 13:00 now" in steps[1]
    assert "· reminder, 9 March 10:00\n\n· outcome: lost\n" in steps[2]
    assert "· Like this: /wait 2h" in steps[3]
    assert "· Like this: /wait 2h" in steps[4]


def test_what_came_due_meanwhile_is_played_before_the_message(flow: Path) -> None:
    played = Played(flow)
    *_, late, _ = played.play(lambda: played.talk.clock.move(NOW + 3 * HOUR), "Mary")
    assert late.index("Still there?") < late.index("Which plan?")


def test_events_and_files(flow: Path) -> None:
    steps = Played(flow).play("Mary", "/event call.cancelled", "/event nothing.such", "/event", "/file", "/file voice")
    assert "· the event nothing.such changed nothing" in steps[3]
    assert "· Like this: /event call.cancelled" in steps[4]
    assert "Thank you, received." in steps[5]


def test_help_start_quit_and_unknown_commands(flow: Path) -> None:
    steps = Played(flow).play("/help", "/start", "/foo", "", "/quit", "never read")
    assert "/manager take" in steps[1]
    assert "What is your name?" in steps[2]
    assert steps[3] == "\n· No such command: /foo. All of them: /help\n\n"
    assert steps[-1] == "\n· The talk is stored. To go on: leadscript chat tiny\n"
    assert len(steps) == 6


def test_edit_is_taken_up_between_messages(flow: Path) -> None:
    text = flow.read_text("utf-8")
    steps = Played(flow).play(lambda: flow.write_text(text.replace("Which plan?", "What plan?"), "utf-8"), "Mary")
    assert steps[1].startswith("\n· script updated\n")
    assert "What plan?" in steps[1]


def test_bad_edit_keeps_the_old_script_and_says_so(flow: Path) -> None:
    text = flow.read_text("utf-8")
    steps = Played(flow).play(
        lambda: flow.write_text(text.replace("next: end", "next: emd"), "utf-8"), "Mary", "1", flow.unlink, "hello"
    )
    told = steps[1].splitlines()[1]
    assert told.startswith("· edit refused, the old script goes on. ")
    assert "tiny.yaml:17:" in told
    assert "Which plan?" in steps[1]
    assert "edit refused" not in steps[2]
    assert "edit refused" in steps[3]


def test_edit_that_takes_the_ground_away_is_landed(flow: Path) -> None:
    text = flow.read_text("utf-8")
    steps = Played(flow, trace=True).play(
        "Mary", lambda: flow.write_text(text.replace("middle", "centre"), "utf-8"), "hm", "small"
    )
    assert "middle → hello (landed) → centre (next)" in steps[2]
    assert "Which plan?" in steps[2]
    assert "Your number?" in steps[3]


def test_trace_tells_what_decided(flow: Path) -> None:
    opening, named, nothing, _ = Played(flow, trace=True).play("Mary", "bla bla")
    assert "╭─ turn 1 " in opening
    for told in (
        "slot name = Mary ← «Mary»",
        "rules",
        "hello → middle (next)",
        "awaits plan",
        "+name Mary",
        "*:0 12:00",
    ):
        assert told in named
    assert "heard" in nothing and "nothing" in nothing
    assert "alert: handoff" in nothing


def test_trace_marks_what_changed_and_what_was_forgotten(flow: Path) -> None:
    *_, changed, forgotten, _ = Played(flow, trace=True).play(
        "Mary", "1", "no, my name is Kate", "/event call.cancelled"
    )
    assert "~name Kate (was Mary)" in changed
    assert "-plan" in forgotten


def test_clock_goes_on_from_where_it_was_moved() -> None:
    clock = Ticking()
    before = clock.read()
    clock.move(before + HOUR)
    assert before + HOUR <= clock.read() < before + HOUR + 60_000


def test_control_signs_never_reach_the_terminal(flow: Path) -> None:
    text = flow.read_text("utf-8").replace('ask: "Which plan?"', 'ask: "{{ name }}, which?"')
    flow.write_text(text, "utf-8")
    shown = "".join(Played(flow, trace=True).play("My name is Mary\x1b[31m\x07", "/foo\x1b[2J", "/event \x9b31m"))
    assert not [sign for sign in shown if sign in "\x1b\x07\x9b"]


def test_narrow_terminal_folds_words_under_words() -> None:
    file = io.StringIO()
    screen = Screen(Terminal(file=file, width=40, force_terminal=True, no_color=True, color_system=None), "en")
    words = "one two three four five six seven eight nine ten"
    screen.reply("Ann", Reply((Part("ask", words),), (Button("a", words), Button("contact", "Share"))))
    screen.reply("A name that is far too long", Reply((Part("ask", "Yes?"),)))
    assert file.getvalue().splitlines() == [
        "Ann: one two three four five six seven",
        "     eight nine ten",
        "     1. one two three four five six",
        "        seven eight nine ten",
        "     Share: /contact +7…",
        "",
        "A name that is far too long:",
        "  Yes?",
        "",
    ]
