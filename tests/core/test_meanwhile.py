"""What a lead did while a person had the talk, and calls that nobody answered: what scenarios cannot play."""

from dataclasses import replace

import pytest

from channels.gherkin.world import inline
from engine.interpreter import open_session
from engine.message import LAST, Incoming, Kind
from engine.runner import answer
from engine.script import Script
from engine.session import CALL, Session, Turn

NOON = 1_764_072_000_000
MINUTE = 60_000
SCRIPT = """
start: about
disclosure: off
slots:
  debt: {type: money, ask: "Какой долг?", hear: {words: [долг]}}
  banks: {type: integer, ask: "Сколько банков?", hear: {words: [банк]}}
  mood: {type: text, ask: "Что смущает?"}
  deed: {type: file, ask: "Пришлите договор"}
states:
  about: {collect: [debt, banks, mood, deed], next: booked}
  booked: {say: Записали., outcome: won}
"""


@pytest.fixture
def script() -> Script:
    return inline(SCRIPT).script


def played(script: Script, *things: Incoming | tuple[Kind, str]) -> Turn:
    turn = open_session(script, Incoming("start", "", NOON), lead="1", locale="ru")
    for one in things:
        turn = answer(script, turn.session, one if isinstance(one, Incoming) else Incoming(*one, NOON))
    return turn


def slots(session: Session) -> list[str]:
    return list(session.slots)


def test_each_message_of_a_burst_is_read_by_itself(script: Script) -> None:
    burst = Incoming("text", "500 тысяч\n3\nбоюсь суда", NOON, starts=(0, 10, 12), number=9)
    turn = played(script, ("take", ""), burst, ("give_back", ""))
    assert slots(turn.session) == ["debt", "banks", "mood"]
    assert [(one.evidence.start, one.evidence.span) for one in turn.heard] == [
        (0, "500 тысяч"),
        (10, "3"),
        (12, "боюсь суда"),
    ]


def test_long_talks_are_read_to_their_end(script: Script) -> None:
    chatter = [("text", "ну когда же вы наконец ответите мне, я жду " * 40)] * 5
    turn = played(script, ("take", ""), *chatter, ("text", "долг 500 тысяч"), ("give_back", ""))  # type: ignore[arg-type]
    assert turn.session.slots["debt"].low == 500_000  # type: ignore[union-attr]


def test_what_answers_a_manager_is_no_answer_to_the_bot(script: Script) -> None:
    turn = played(script, ("manager", "Вам сколько лет?"), ("text", "35"), ("text", "да"), ("give_back", ""))
    assert slots(turn.session) == []
    assert turn.session.unread == ()


@pytest.mark.parametrize(
    ("written", "edit", "known"),
    [
        (Incoming("text", "500 тысяч", NOON), "900 тысяч", 900_000),
        (Incoming("text", "подождите\n500 тысяч", NOON, starts=(0, 10)), "900 тысяч", 900_000),
    ],
)
def test_an_edit_of_the_latest_message_is_read_in_its_place(
    script: Script, written: Incoming, edit: str, known: int
) -> None:
    turn = played(script, ("take", ""), written, Incoming("edit", edit, NOON, LAST), ("give_back", ""))
    assert turn.session.slots["debt"].low == known  # type: ignore[union-attr]
    assert slots(turn.session) == ["debt"]
    of_another = Incoming("edit", edit, NOON)
    of_a_photo = replace(of_another, name=LAST)
    for more in ((of_another,), (("file", "photo"), of_a_photo)):
        turn = played(script, ("take", ""), written, *more, ("give_back", ""))
        assert turn.session.slots["debt"].low == 500_000  # type: ignore[union-attr]


def test_a_file_that_was_awaited(script: Script) -> None:
    told = (("text", "500 тысяч"), ("text", "3"), ("text", "боюсь суда"), ("take", ""))
    assert played(script, *told, ("file", "photo"), ("give_back", "")).session.state == "booked"
    assert played(script, *told, ("file", "sticker"), ("give_back", "")).session.awaiting == "deed"


def test_a_call_taken_up_after_an_answer_calls_nobody(script: Script) -> None:
    waiting = played(script, ("text", "позовите менеджера")).session
    assert (waiting.earliest is not None and waiting.earliest.key) == CALL
    due = NOON + 15 * MINUTE
    called = answer(script, waiting, Incoming("unanswered", "", due))
    assert (len(called.replies), len(called.effects)) == (1, 1)
    written = answer(script, waiting, Incoming("manager", "Добрый день", due - 2)).session
    again = answer(script, written, Incoming("text", "у меня вопрос", due - 1)).session
    late = answer(script, again, Incoming("unanswered", "", due))
    assert (late.replies, late.effects, late.session.call_at) == ((), (), due - 1 + 30 * MINUTE)


def test_nothing_personal_of_a_manager_is_kept(script: Script) -> None:
    session = played(script, Incoming("manager", "Я Анна", NOON, "anna")).session
    assert session.unread == (Incoming("manager", "", NOON),)
    assert replace(session, unread=()) != session


@pytest.mark.parametrize("hold", [MINUTE, 20 * MINUTE, 3 * 24 * 60 * MINUTE])
def test_a_talk_that_a_manager_left_comes_back_after_as_long_as_the_operator_says(script: Script, hold: int) -> None:
    patient = replace(script, hold=hold)
    session = played(patient, Incoming("manager", "Я Анна", NOON, "anna"), ("text", "а сколько стоит?")).session
    asked = NOON
    calls = []
    while session.owner == "human":
        calls.append(session.call_at - asked)
        session = answer(patient, session, Incoming("unanswered", "", session.call_at)).session
    assert (calls, session.owner) == ([min(30 * MINUTE, hold // 2), hold], "bot")
