"""What only a messenger brings: buttons that stay, edits, a lead who blocks, albums, what a link knows."""

from __future__ import annotations

import pytest

from engine.authoring.load import read_flow
from engine.effect import Tag
from engine.interpreter import open_session
from engine.message import CAPTION, LAST, Address, Arrival, Incoming, Kind
from engine.runner import answer, answered
from engine.script import Script, compile_script
from engine.session import Turn
from engine.stores.memory import MemoryStore

SOURCE = """
id: messenger
start: greeting
timezone: Europe/Moscow
disclosure: off
slots:
  name: {type: person_name, ask: "Как вас зовут?"}
  debt: {type: money, min: 1 000, hear: {words: [долг]}, ask: "Какой долг?", again: [Примерно?], react: Спасибо.}
  creditors: {type: integer, min: 1, max: 900, ask: "Скольким банкам?"}
  car: {type: yes_no, ask: "Есть машина?"}
  home: {type: choice, ask: "Где живёте?", options: {own: [Своё жильё], rent: [Снимаю]}}
  phone: {type: phone, ask: "Номер?", consent: Согласие на обработку.}
  right: {type: yes_no, ask: "Всё верно?"}
states:
  greeting: {say: Здравствуйте!, collect: [name, debt, creditors, car, home, phone], next: summary}
  summary:
    say: "Долг {{ debt }}, номер {{ phone }}."
    collect: [right]
    next: [{when: right, go: booked}, {go: again, forget: [phone, right]}]
  again: {say: Уточним., collect: [phone], next: summary}
  booked: {say: Записали., outcome: won}
objections:
  price: {hear: {words: [дорого]}, replies: [Можно в рассрочку.], then: again}
"""


@pytest.fixture(scope="module")
def script() -> Script:
    outcome = read_flow(SOURCE, "messenger.yaml")
    assert outcome.flow is not None, outcome.problems
    return compile_script(outcome.flow, outcome.fingerprint)


class Talk:
    """One lead's talk; a minute goes by between two things."""

    def __init__(self, script: Script, link: str | None = None) -> None:
        self.script, self.at = script, 1_763_700_000_000
        self.turn = open_session(script, Incoming("start", "ads", self.at, link), lead="l", locale="ru", source="ads")

    def happen(self, kind: Kind, text: str, name: str | None = None) -> Turn:
        self.at += 60_000
        self.turn = answer(self.script, self.turn.session, Incoming(kind, text, self.at, name))
        return self.turn

    def say(self, *texts: str) -> Turn:
        for text in texts:
            self.happen("text", text)
        return self.turn

    def press(self, id_: str, asked: str) -> Turn:
        return self.happen("button", id_, asked)

    @property
    def asked(self) -> str:
        """What the buttons of the last reply carry."""
        return f"{self.turn.session.number}.{self.turn.session.version}"

    @property
    def said(self) -> str:
        return "\n".join(reply.text for reply in self.turn.replies)


@pytest.fixture
def talk(script: Script) -> Talk:
    return Talk(script)


# The first word


def met(script: Script, *said: tuple[Kind, str]) -> list[Turn]:
    """Return the turns of somebody who wrote without a press of start."""
    address = Address("bot", "telegram", "l")
    store = MemoryStore()
    for kind, text in said:
        arrival = Arrival(address, Incoming(kind, text, 1_763_700_000_000))
        store.write(lambda within, arrival=arrival: within.accept([arrival]))
    return list(answered(store, script, address, 1_763_700_001_000))


@pytest.mark.parametrize("said", [("text", "привет"), ("text", "спасибо"), ("text", "/help"), ("file", "sticker")])
def test_who_only_greets_is_greeted_and_asked_once(script: Script, said: tuple[Kind, str]) -> None:
    (turn,) = met(script, said)
    assert [reply.text for reply in turn.replies] == ["Здравствуйте!\n\nКак вас зовут?"]
    assert (turn.incoming.text, turn.rules, turn.session.attempts) == (said[1], ("open",), {})
    _, second = met(script, said, ("text", "Анна"))
    assert second.session.slots["name"] == "Анна"


@pytest.mark.parametrize("text", ["Анна", "привет, я Анна", "дорого", "абракадабра"])
def test_who_says_more_is_answered(script: Script, text: str) -> None:
    opening, turn = met(script, ("text", text))
    assert (opening.incoming.kind, turn.incoming.text) == ("start", text)
    assert turn.replies


# Buttons


def test_a_press_of_an_earlier_question_is_harmless_though_the_open_one_has_the_same_id(talk: Talk) -> None:
    talk.say("Анна", "500 тысяч", "3")
    car = talk.asked
    talk.press("yes", car)
    assert talk.turn.session.slots["car"] is True
    talk.press("rent", talk.asked)
    talk.say("+79172453318")
    assert talk.turn.session.awaiting == "right"
    before = dict(talk.turn.session.slots)
    talk.press("yes", car)
    assert talk.turn.rules == ("stale",)
    assert talk.said == "Эта кнопка уже не действует.\n\nВсё верно?"
    assert (dict(talk.turn.session.slots), talk.turn.session.outcome) == (before, None)


def test_a_press_that_comes_twice_counts_once(talk: Talk) -> None:
    talk.say("Анна", "500 тысяч", "3")
    car = talk.asked
    talk.press("no", car)
    talk.press("no", car)
    assert (talk.turn.session.slots["car"], talk.turn.session.awaiting) == (False, "home")


def test_the_buttons_of_a_question_hold_as_long_as_it_is_open(talk: Talk) -> None:
    talk.say("Анна", "500 тысяч", "3")
    car = talk.asked
    talk.say("дорого")
    talk.happen("file", "photo")
    talk.press("yes", car)
    assert talk.turn.session.slots["car"] is True


def test_the_question_of_a_summary_is_a_new_one_once_another_thing_is_summed_up(talk: Talk) -> None:
    talk.say("Анна", "500 тысяч", "3", "нет", "Снимаю", "+79172453318")
    summary = talk.asked
    talk.say("нет, долг 700 тысяч")
    assert "700 000" in talk.said
    talk.press("yes", summary)
    assert (talk.turn.rules, talk.turn.session.outcome) == (("stale",), None)
    talk.press("yes", talk.asked)
    assert talk.turn.session.outcome == "won"


def test_a_press_of_an_earlier_talk_is_stale(talk: Talk) -> None:
    talk.say("Анна", "500 тысяч", "3")
    talk.press("yes", "2.3")
    assert talk.turn.rules == ("stale",)
    talk.press("yes", "не число.x")
    assert talk.turn.rules == ("stale",)


def test_a_press_while_a_manager_has_the_talk_is_read_when_it_comes_back(talk: Talk) -> None:
    talk.say("Анна", "500 тысяч", "3")
    car = talk.asked
    talk.happen("take", "")
    talk.press("yes", car)
    talk.press("yes", "1.1")
    talk.happen("give_back", "")
    assert talk.turn.session.slots["car"] is True


# Edits


def test_an_edit_of_the_latest_message_corrects_what_it_had_filled(talk: Talk) -> None:
    talk.say("Анна", "300 000")
    talk.happen("edit", "500 000", LAST)
    assert talk.turn.session.slots["debt"].low == 500_000  # type: ignore[union-attr]
    assert "creditors" not in talk.turn.session.slots
    assert talk.said == "Исправлено: 500 000 ₽.\n\nСкольким банкам?"
    talk.happen("edit", "600 000", LAST)
    assert talk.said == "Исправлено: 600 000 ₽.\n\nСкольким банкам?"


def test_an_edit_of_what_was_not_understood_answers_the_open_question(talk: Talk) -> None:
    talk.say("Анна", "ммм")
    talk.happen("edit", "300 тысяч", LAST)
    assert talk.turn.session.awaiting == "creditors"


def test_an_edit_of_an_earlier_message_answers_nothing(talk: Talk) -> None:
    talk.say("Анна", "300 тысяч")
    before = dict(talk.turn.session.slots)
    talk.happen("edit", "500")
    assert (talk.turn.replies, dict(talk.turn.session.slots)) == ((), before)
    talk.happen("edit", "долг 500 тысяч")
    assert talk.turn.session.slots["debt"].low == 500_000  # type: ignore[union-attr]


def test_a_misspelling_mended_is_not_answered(talk: Talk) -> None:
    talk.say("Анна", "300 тысяч")
    attempts = dict(talk.turn.session.attempts)
    talk.happen("edit", "300 тысяч!", LAST)
    assert talk.turn.replies == ()
    talk.happen("edit", "триста тысячь", LAST)
    assert talk.turn.session.attempts == attempts


def test_an_edit_may_ask_for_silence_or_for_a_person(talk: Talk) -> None:
    talk.say("Анна")
    talk.happen("edit", "не пишите мне больше", LAST)
    assert talk.turn.session.owner == "closed"
    talk.say("привет")
    talk.happen("edit", "позовите менеджера", LAST)
    assert talk.turn.session.owner == "waiting"


# A lead who blocks


def test_who_blocks_the_bot_is_not_written_to_until_he_comes_back(talk: Talk) -> None:
    talk.say("Анна")
    talk.happen("blocked", "")
    session = talk.turn.session
    assert (session.owner, session.timers, talk.turn.rules, talk.turn.replies) == ("closed", (), ("blocked",), ())
    talk.happen("start", "")
    assert (talk.turn.session.owner, talk.said) == ("bot", "Какой долг?")


def test_who_has_booked_and_blocks_is_still_won(talk: Talk) -> None:
    talk.say("Анна", "500 тысяч", "3", "нет", "Снимаю", "+79172453318", "да")
    talk.happen("blocked", "")
    assert (talk.turn.session.outcome, talk.turn.session.owner) == ("won", "closed")


def test_a_talk_that_a_manager_has_stays_his_though_the_lead_blocks(talk: Talk) -> None:
    talk.say("Анна")
    talk.happen("take", "")
    talk.happen("blocked", "")
    assert (talk.turn.session.owner, talk.turn.replies, talk.turn.rules) == ("human", (), ("stored",))


# Albums


def test_an_album_is_acknowledged_once(talk: Talk) -> None:
    assert [bool(talk.happen("file", "photo", album).replies) for album in ("1", "1", "2", None, None)] == [
        *(True, False, True, True, True)
    ]


# Captions and commands


def test_a_caption_that_says_nothing_is_no_attempt(talk: Talk) -> None:
    talk.say("Анна")
    for text in ("вот договор", "у моря", "да", "а это что такое?", "не скажу"):
        talk.happen("file", "photo")
        talk.happen("text", text, CAPTION)
        assert (talk.turn.session.awaiting, talk.turn.session.attempts) == ("debt", {})
    talk.happen("text", "вот договор", CAPTION)
    assert (talk.turn.rules, talk.turn.replies) == (("caption",), ())
    talk.happen("text", "долг 500 тысяч", CAPTION)
    assert talk.turn.session.slots["debt"].low == 500_000  # type: ignore[union-attr]


def test_a_command_repeats_the_question_with_its_buttons(talk: Talk) -> None:
    talk.say("/menu")
    assert (talk.turn.session.awaiting, dict(talk.turn.session.slots)) == ("name", {})
    talk.say("Анна", "500 тысяч", "3", "/help")
    assert [button.id for button in talk.turn.replies[-1].buttons] == ["yes", "no"]
    assert (talk.said, talk.turn.session.attempts) == ("Есть машина?", {})


def test_a_command_or_a_caption_after_the_end_opens_nothing(talk: Talk) -> None:
    talk.say("Анна", "500 тысяч", "3", "нет", "Снимаю", "+79172453318", "да")
    talk.say("/help")
    assert (talk.said, talk.turn.effects, talk.turn.session.outcome) == ("Записали.", (), "won")
    talk.happen("text", "вот договор", CAPTION)
    assert (talk.said, talk.turn.effects, talk.turn.session.outcome) == ("", (), "won")


# Links


def test_a_link_fills_what_the_script_understands_and_no_question_is_asked_about_it(script: Script) -> None:
    talk = Talk(script, "utm_campaign=осень\ndebt=500 тысяч\nhome=rent\ncar=нет")
    slots = talk.turn.session.slots
    assert (slots["debt"].low, slots["home"], slots["car"]) == (500_000, "rent", False)  # type: ignore[union-attr]
    assert talk.said == "Здравствуйте!\n\nКак вас зовут?"
    assert talk.turn.effects == (Tag("utm_campaign=осень"),)
    assert talk.turn.session.source == "ads"
    talk.say("Анна")
    assert talk.turn.session.awaiting == "creditors"


@pytest.mark.parametrize(
    "line",
    [
        "debt=5",  # out of range
        "debt=много",
        "creditors=100500",
        "home=castle",
        "home=",
        "nosuch=1",
        "phone=+79172453318",  # nobody has agreed to that yet
        "name={{ 7 * 7 }}",
        "=",
        "просто так",
        "car=не знаю",
    ],
)
def test_what_a_link_makes_up_is_passed_over(script: Script, line: str) -> None:
    plain = Talk(script)
    talk = Talk(script, line)
    assert dict(talk.turn.session.slots) == {}
    assert (talk.turn.replies, talk.turn.effects, talk.turn.session.offer) == (plain.turn.replies, (), None)
