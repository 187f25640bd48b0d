"""What managers are shown of a lead: his card, and his talk line by line."""

from dataclasses import replace

from channels.gherkin.world import inline
from channels.telegram.card import PRESSES, card, press_data, read_press_data
from channels.telegram.telling import SETTLED, Line, messages, tell, unshown
from engine.flow import Translated
from engine.interpreter import open_session
from engine.message import Address, Incoming, Kind
from engine.outgoing import place
from engine.runner import answer
from engine.session import Turn
from engine.stores.archive import Posted
from engine.topic import Topic

ANNA = Address("окна", "telegram", "77")
NOON = 1_764_072_000_000
LOADED = inline("""
title: Окна
start: about
disclosure: off
slots:
  name: {type: person_name, ask: "Как вас зовут?"}
  debt: {type: money, ask: "Какой долг?", hear: {words: [долг, debt]}}
  way: {type: choice, ask: "Как удобнее?", options: {call: Звонок, chat: Переписка}}
  sure: {type: yes_no, ask: "Уверены?"}
states:
  about: {collect: [name, debt, way, sure], stage: hot, next: booked}
  booked: {say: Записали., outcome: won}
""")


def talk(*things: tuple[Kind, str]) -> list[Turn]:
    turns = [open_session(LOADED.script, Incoming("start", "", NOON), lead="77", locale="ru", source="vk")]
    for number, (kind, text) in enumerate(things, 2):
        turns.append(answer(LOADED.script, turns[-1].session, Incoming(kind, text, NOON, number=number)))
    return turns


def told(*things: tuple[Kind, str]) -> list[str]:
    return [line.text for line in tell(talk(*things), {}, "ru")]


def posted(at: int, state: str, text: str | None = None) -> dict[int, Posted]:
    """What became of the first message of a turn."""
    return {place(1, at, 0): Posted(place(1, at, 0), "reply", state, text, None, None)}


def test_a_card_says_who_why_and_what_is_known() -> None:
    turns = talk(("text", "Анна"), ("text", "500 тысяч"), ("button", "chat"), ("text", "да"), ("take", ""))
    shown = card(LOADED.script, turns[-1].session, "handoff", tell(turns, {}, "ru"), "ru")
    assert shown.startswith("Анна · Окна\nПочему здесь: просит человека\nГде: hot · booked · успех · ведёт менеджер")
    assert "Откуда: vk" in shown
    block = " ".join(shown.split("\n\n")[1].split())
    assert block == "имя: Анна долг: 500 000 ₽ way: Переписка sure: да"
    assert "👤 нажал: Переписка" in shown


def test_a_lead_without_a_name_is_called_by_his_id_and_an_unknown_reason_as_it_is() -> None:
    shown = card(LOADED.script, talk()[-1].session, "price", [], "en")
    assert shown.startswith("Lead 77 · Окна\nWhy here: price\n")


def test_a_state_that_alerts_means_a_hot_lead_and_a_title_is_in_the_language_of_the_managers() -> None:
    script = replace(
        LOADED.script, flow=LOADED.script.flow.model_copy(update={"title": Translated(ru="Окна", en="Panes")})
    )
    session = talk()[-1].session
    assert card(script, session, "about", [], "ru").startswith("Лид 77 · Окна\nПочему здесь: горячий лид")
    assert card(script, session, "about", [], "en").startswith("Lead 77 · Panes\nWhy here: a hot lead")


def test_long_words_are_cut_on_a_card() -> None:
    turns = talk(("text", "ну " * 500))
    assert (
        max(map(len, card(LOADED.script, turns[-1].session, "alert", tell(turns, {}, "ru"), "ru").split("\n"))) <= 300
    )


def test_what_is_pressed_on_a_card_is_read_back() -> None:
    for press in PRESSES:
        assert read_press_data(press_data(press, "-77")) == (press, "-77")
    for junk in ("", "take", "take:", "other:1", "1.2:yes"):
        assert read_press_data(junk) is None


def test_a_talk_is_told_line_by_line() -> None:
    assert told(
        ("text", "Анна"), ("file", "voice"), ("take", ""), ("text", "ау"), ("manager", "я тут"), ("close", "")
    ) == [
        "👤 открыл чат",
        "🤖 Как вас зовут?",
        "👤 Анна",
        "🤖 Какой долг?",
        "👤 прислал: голосовое",
        told(("text", "Анна"), ("file", "voice"))[-1],
        "⇢ Менеджер ведёт разговор, бот молчит",
        "👤 ау",
        "⇢ разговор закрыт: бот молчит, пока лид не напишет",
    ]


def test_only_what_is_new_is_told_and_a_file_can_be_passed_on() -> None:
    turns = talk(("text", "Анна"), ("file", "photo"))
    new = unshown(turns, {}, Topic(ANNA, -100, 7, 1, 2), NOON)
    lines = tell(new, {}, "ru")
    assert lines[0] == Line("👤 прислал: фото", 3)
    assert all(line.number == 0 for line in lines[1:])
    assert unshown(turns, {}, Topic(ANNA, -100, 7, 1, 3), NOON) == []


def test_a_message_on_its_way_is_waited_for_but_not_for_ever() -> None:
    turns, topic = talk(("text", "Анна"), ("text", "500")), Topic(ANNA, -100)
    for state in ("new", "sending"):
        assert unshown(turns, posted(2, state), topic, NOON + SETTLED - 1) == turns[:1]
        assert unshown(turns, posted(2, state), topic, NOON + SETTLED) == turns


def test_the_wording_that_left_is_told_and_what_was_held_back_is_not() -> None:
    turns = talk()
    assert [line.text for line in tell(turns, posted(1, "sent", "Как к вам обращаться?"), "ru")][1:] == [
        "🤖 Как к вам обращаться?"
    ]
    assert len(tell(turns, posted(1, "dropped"), "ru")) == 1


def test_a_managers_words_are_there_already_unless_they_did_not_arrive() -> None:
    turns = talk(("manager", "Это Пётр"))
    assert [line.text for line in tell(turns[1:], posted(2, "sent"), "ru")] == []
    assert [line.text for line in tell(turns[1:], posted(2, "failed"), "ru")] == ["⇢ не доставлено: Это Пётр"]


def test_buttons_and_names_of_managers_are_told() -> None:
    turns = talk(("text", "Анна"), ("text", "500 тысяч"))
    assert tell(turns, {}, "ru")[-1].text == "🤖 Как удобнее? [Звонок] [Переписка]"
    taken = Incoming("take", "", NOON, name="Пётр")
    turn = answer(LOADED.script, turns[-1].session, taken)
    assert tell([replace(turn, replies=())], {}, "ru")[0].text == "⇢ Пётр ведёт разговор, бот молчит"


def test_lines_are_joined_as_far_as_they_fit() -> None:
    lines = [Line("раз"), Line("два"), Line("три" * 10), Line("четыре")]
    assert messages(lines, 10) == ["раз\nдва", "три" * 10, "четыре"]
