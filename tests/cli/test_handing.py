"""`lead ID` and its actions, `event` and `db retain`: what an operator does, each safe to repeat."""

import io
import json
import os
import pty
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from cli import settings, view
from cli.main import main
from cli.wiring import retention
from engine import runner
from engine.library import load_script
from engine.message import Address, Incoming
from engine.outgoing import outgoing
from engine.ports import Claim
from engine.session import Session
from engine.stores.desk import open_desk
from engine.stores.sql import SqlStore, open_store
from engine.topic import Post
from engine.worker import Worker

SCRIPT = """
id: firm
start: about
disclosure: off
slots:
  banks: {type: integer, ask: "Сколько банков?"}
  phone: {type: phone, ask: "Какой номер?", consent: "{{ name }} согласны на звонок."}
  name: {type: person_name, ask: "Как вас зовут?"}
states:
  about: {collect: [name, banks, phone], next: booked}
  booked: {say: Записали., outcome: won}
  paid: {say: Оплата пришла., outcome: won}
always:
  - {event: payment.succeeded, go: paid}
"""
LEAD = Address("firm", "telegram", "5551234")
WORDS = ["Анна", "3", "+79161234567"]


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LEADSCRIPT_LOCALE", "en")
    monkeypatch.setenv("LOGNAME", "boris")
    monkeypatch.delenv("LEADSCRIPT_DATABASE", raising=False)
    (tmp_path / "flows").mkdir()
    (tmp_path / "flows" / "firm.yaml").write_text(SCRIPT, "utf-8")


def run(*arguments: str, **given: str) -> Result:
    return CliRunner().invoke(main, arguments, **given)  # type: ignore[arg-type]


def told(*arguments: str) -> str:
    result = run(*arguments)
    assert result.exit_code == 0, result.output
    return result.stderr.strip()


def talk(*words: str, address: Address = LEAD, at: int | None = None) -> None:
    """Let a lead come and say this."""
    at = runner.now() if at is None else at
    script = load_script("firm").script
    store = open_store("leadscript.db")
    runner.receive(store, script, address, Incoming("start", "ads", at))
    for word in words:
        turn = runner.receive(store, script, address, Incoming("text", word, at))
    for row in store.unsent(at):
        runner.hand_over(store, [row], at)
    store.close()
    assert not words or turn


def look(read: Callable[[SqlStore], object]) -> object:
    store = open_store("leadscript.db")
    found = read(store)
    store.close()
    return found


def session() -> Session:
    found = look(lambda store: store.load(LEAD))
    assert isinstance(found, Session)
    return found


def test_take_and_give_back_with_who_and_why() -> None:
    talk("Анна")
    assert told("lead", "555", "take", "--why", "wants a discount") == (
        "The talk with 5551234 is yours: the bot is silent."
    )
    assert session().owner == "human"
    assert told("lead", "555", "take") == "The talk with 5551234 is yours already."
    other = run("lead", "555", "take", "--by", "vera")
    assert (other.exit_code, other.stderr) == (
        1,
        "Error: boris leads the talk with 5551234 already\n  First: leadscript lead 5551234 give-back\n",
    )
    talk()
    script = load_script("firm").script
    look(lambda store: runner.receive(store, script, LEAD, Incoming("text", "у меня 3 банка", runner.now())))
    assert told("lead", "555", "give-back", "--by", "vera") == "The talk with 5551234 is the bot's again."
    assert told("lead", "555", "give-back") == "The talk with 5551234 is the bot's already."
    assert (session().owner, session().awaiting) == ("bot", "phone")  # what he wrote meanwhile is not asked anew
    document = json.loads(run("lead", "555", "--json").stdout)["talks"][0]
    assert [(one["owner"], one["cause"], one["who"], one["why"]) for one in document["owners"]] == [
        ("human", "take", "boris", "wants a discount"),
        ("bot", "give_back", "vera", None),
    ]
    shown = run("lead", "555").stdout
    assert "⇢ a manager leads: taken (boris): wants a discount" in shown
    assert "⇢ the bot leads: given back (vera)" in shown
    assert shown.count("began the talk (ads)") == 1
    assert shown.count("opened the chat again") == 1


def test_what_a_take_makes_the_bot_say_is_left_to_the_service() -> None:
    talk("Анна")
    told("lead", LEAD.lead, "take")
    told("lead", LEAD.lead, "give-back")
    (row,) = look(lambda store: store.unsent(runner.now()))  # type: ignore[misc]
    assert row.reply.text == "Сколько банков?"


def test_a_message_on_its_way_is_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cli.handing.PATIENCE", 0.3)
    talk("Анна")
    at, script = runner.now(), load_script("firm").script

    def begin(store: SqlStore) -> None:
        turn = runner.receive(store, script, LEAD, Incoming("text", "3", at))
        row = outgoing(LEAD, turn)[0]
        store.write(lambda within: within.claim([row], "w", at + 1_500, at))
        assert store.write(lambda within: within.sending([Claim(row, "w", at + 1_500)], at)) == ["go"]

    look(begin)
    busy = run("lead", LEAD.lead, "take")
    assert (busy.exit_code, "still on its way" in busy.stderr) == (1, True)
    assert session().owner == "bot"
    monkeypatch.setattr("cli.handing.PATIENCE", 8.0)
    assert told("lead", LEAD.lead, "take").startswith("The talk with 5551234 is yours")  # its claim was over by then
    assert session().owner == "human"


def test_one_who_changed_his_mind_gives_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cli.handing.PATIENCE", 0.0)
    talk("Анна")
    at, script = runner.now(), load_script("firm").script

    def begin(store: SqlStore) -> None:
        turn = runner.receive(store, script, LEAD, Incoming("text", "3", at))
        row = outgoing(LEAD, turn)[0]
        store.write(lambda within: within.claim([row], "w", at + 60_000, at))
        store.write(lambda within: within.sending([Claim(row, "w", at + 60_000)], at))

    look(begin)
    assert run("lead", LEAD.lead, "take").exit_code == 1
    assert "a manager is taking the talk" in run("lead", LEAD.lead).stdout
    assert told("lead", LEAD.lead, "give-back").startswith("The talk with 5551234 is the bot's again.")
    assert "a manager is taking the talk" not in run("lead", LEAD.lead).stdout


def test_without_the_script_the_take_holds_and_the_rest_waits(tmp_path: Path) -> None:
    talk("Анна")
    (tmp_path / "flows" / "firm.yaml").rename(tmp_path / "firm.yaml")
    assert told("lead", LEAD.lead, "take") == (
        "The talk with 5551234 is yours: the bot is silent. The bot will put it into the talk when it runs."
    )
    assert session().owner == "bot"
    assert "a manager is taking the talk" in run("lead", LEAD.lead).stdout
    assert told("lead", LEAD.lead, "give-back", "--flow", "firm.yaml") == "The talk with 5551234 is the bot's again."


@pytest.mark.parametrize(
    ("arguments", "code", "line"),
    [
        (["lead", "9", "take"], 1, "No lead '9' in the database ./leadscript.db"),
        (["lead", "9", "forget", "--yes"], 1, "No lead '9'"),
        (["event", "9", "payment.succeeded"], 1, "No lead '9'"),
        (["lead", "5", "dance"], 2, "dance"),
        (["lead", "5", "take", "--yes"], 2, "--yes"),
        (["lead", "5", "--why", "x"], 2, "--why"),
        (["lead", "5", "export", "--json"], 2, "--json"),
        (["lead", "5", "forget"], 2, "--yes"),
        (["event", "5", "payment.suceeded"], 1, "Did you mean payment.succeeded? There are: payment.succeeded"),
        (["event", "5", "payment.succeeded", "--flow", "credit"], 2, "the lead's is firm"),
        (["db", "retain"], 2, "LEADSCRIPT_RETENTION"),
        (["db", "retain", "--older", "1h"], 2, "365d"),
    ],
)
def test_mistakes_are_told(arguments: list[str], code: int, line: str) -> None:
    talk("Анна")
    result = run(*arguments)
    assert (result.exit_code, line in result.stderr) == (code, True), result.stderr


def test_several_who_are_meant() -> None:
    talk("Анна")
    talk(address=Address("firm", "web", LEAD.lead))
    talk(address=Address("firm", "web", "5559999"))
    assert "Say which: --bot firm --channel" in run("lead", LEAD.lead, "take").stderr
    assert told("lead", LEAD.lead, "take", "--channel", "web").endswith("the bot is silent.")
    assert session().owner == "bot"
    several = run("lead", "555")
    assert several.stderr == "Error: Several leads begin so: 555\n  5559999, 5551234\n"


def test_event_happens_once() -> None:
    talk("Анна")
    assert told("event", "555", "payment.succeeded", "--id", "77") == "5551234: payment.succeeded: about → paid"
    assert session().outcome == "won"
    assert told("event", "555", "payment.succeeded", "--id", "77") == "This payment.succeeded is known: no change."
    talk("Олег", address=Address("firm", "telegram", "42"))
    assert told("event", "42", "payment.succeeded", "--id", "77") == "42: payment.succeeded: about → paid"


def test_event_for_a_talk_that_a_person_leads_waits() -> None:
    talk("Анна")
    told("lead", "555", "take")
    assert told("event", "555", "payment.succeeded").endswith("about (waits until it is given back)")
    told("lead", "555", "give-back")
    assert session().state == "paid"


def test_consent_is_shown_and_exported(tmp_path: Path) -> None:
    talk(*WORDS)
    assert "consent (phone): «Анна согласны на звонок.»" in run("lead", "555").stdout
    told("lead", "555", "export", "-o", "anna.json")
    document = json.loads((tmp_path / "anna.json").read_text("utf-8"))
    (consent,) = document["stored"]["bot_consents"]
    assert (consent["slot"], consent["text"], consent["channel"]) == ("phone", "Анна согласны на звонок.", "telegram")
    assert consent["at"].endswith("Z")
    assert document["talk"]["slots"]["phone"] == "+79161234567"
    assert [row["text"] for row in document["stored"]["bot_inbox"]][1:] == WORDS
    assert json.loads(run("lead", "555", "export").stdout)["lead"] == LEAD.lead


def test_forgotten_means_nothing_is_found(tmp_path: Path) -> None:
    talk(*WORDS)
    assert "counters stay under the name forgotten-" in told("lead", "555", "forget", "--yes")
    left = b"".join(file.read_bytes() for file in tmp_path.glob("leadscript.db*"))
    assert [word for word in ("Анна", "79161234567", LEAD.lead, "ads") if word.encode() in left] == []
    assert run("lead", "555").exit_code == 1
    assert (run("leads").stdout, run("coverage", "firm").exit_code) == ("", 0)
    talk("Ольга")
    assert session().version == 2


def test_what_stands_about_the_forgotten_in_a_group_is_told(tmp_path: Path) -> None:
    talk(*WORDS)
    with closing(open_desk(str(tmp_path / "leadscript.db"))) as desk:
        desk.note(Post(LEAD, -100, 7))
    shown = told("lead", "555", "forget", "--yes")
    assert "still in the managers' group: 1. The bot deletes them when it runs." in shown


def test_retention_forgets_the_silent_only(monkeypatch: pytest.MonkeyPatch) -> None:
    day = 86_400_000
    for number in range(3):
        talk(address=Address("firm", "telegram", f"old{number}"), at=runner.now() - 400 * day)
    talk("Анна")
    monkeypatch.setenv("LEADSCRIPT_RETENTION", "365d")
    assert told("db", "retain", "--dry-run").endswith("or longer: 3.")
    assert run("leads", "--csv").stdout.count("\n") == 5
    assert run("db", "retain").exit_code == 2
    assert told("db", "retain", "--yes") == "Forgotten: 3."
    assert [row["lead"] for row in json.loads(run("leads", "--json").stdout)] == [LEAD.lead]
    assert told("db", "retain", "--yes").endswith("or longer: 0.")


def test_a_service_forgets_the_silent_once_a_day(monkeypatch: pytest.MonkeyPatch) -> None:
    day = 86_400_000
    for number in range(25):
        talk(address=Address("firm", "telegram", f"old{number}"), at=runner.now() - 400 * day)
    talk("Анна")
    at = [runner.now()]
    monkeypatch.setenv("LEADSCRIPT_RETENTION", "365d")
    store = open_store("leadscript.db")
    worker = Worker(
        store,
        lambda _: load_script("firm").script,
        lambda _: None,
        name="w",
        clock=lambda: at[0],
        forget=retention(settings.read()),
    )
    left = []
    for wait in (0, 2_000, 2_000, day - 10_000, 20_000, 365 * day, 10_000):
        at[0] += wait
        worker.round(at[0])
        left.append(len(list(store.leads())))
    store.close()
    assert left == [6, 1, 1, 1, 1, 0, 0]


def test_a_person_is_asked_before_anything_is_deleted() -> None:
    talk("Анна")
    assert answered("n\n", "lead", "555", "forget")[0] == 130
    assert session().slots["name"] == "Анна"
    code, shown = answered("y\n", "lead", "555", "forget")
    assert (code, "There is no way back. [y/N]" in shown) == (0, True)
    assert look(lambda store: store.load(LEAD)) is None


def test_forgetting_under_a_reader_says_what_is_left(tmp_path: Path) -> None:
    talk("Анна")
    with closing(sqlite3.connect(tmp_path / "leadscript.db")) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM bot_users").fetchall()
        assert "still in free pages of the file" in told("lead", "555", "forget", "--yes")
    assert "Silent since" in told("db", "retain", "--older", "1d")
    assert "Анна".encode() not in b"".join(file.read_bytes() for file in tmp_path.glob("leadscript.db*"))


def answered(typed: str, *arguments: str) -> tuple[int, str]:
    """Exit code and output of a program at whose terminal somebody types."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "cli.main", *arguments], stdin=theirs, stdout=theirs, stderr=theirs
    )
    os.close(theirs)
    os.write(ours, typed.encode())
    shown = b""
    while True:
        try:
            chunk = os.read(ours, 65_536)
        except OSError:  # the other end is closed
            break
        if not chunk:
            break
        shown += chunk
    os.close(ours)
    return process.wait(), shown.decode()


def test_progress_is_for_whoever_waits_at_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    for terminal in (False, True):
        for patience in (0.0, 60.0):
            stream = io.StringIO()
            monkeypatch.setattr(stream, "isatty", lambda terminal=terminal: terminal)
            monkeypatch.setattr("sys.stderr", stream)
            monkeypatch.setattr(view, "PATIENCE", patience)
            assert list(view.progress(range(3), "reading", 3)) == [0, 1, 2]
            assert ("reading" in stream.getvalue()) == (terminal and not patience)
