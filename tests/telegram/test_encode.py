"""Messages of the outbox as calls of the Bot API."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from channels.telegram.buttons import MOST, press, read_press
from channels.telegram.encode import REMOVE, Call, File, encode
from channels.telegram.pieces import LONGEST, pieces, units
from engine.buttons import CONTACT, short
from engine.message import Address, Button, Part, Reply
from engine.outgoing import Outgoing, OutgoingKind, place

ANNA = Address("shop", "telegram", "7")
SHARE = Button(CONTACT, "Отправить мой номер")


def row(*buttons: Button, sends: tuple[str, ...] = (), kind: OutgoingKind = "reply") -> Outgoing:
    return Outgoing(ANNA, place(1, 12, 0), "lead", kind, Reply((Part("ask", "?"),), buttons, sends), 3)


def only(call: tuple[Call, ...]) -> dict[str, object]:
    (one,) = call
    assert one.method == "sendMessage"
    return dict(one.values)


def test_a_text_goes_as_it_is_written() -> None:
    text = "Скидка *5%* на <b>всё</b> & _ничего_ [ссылка](x)"
    assert only(encode(row(), text)) == {"chat_id": 7, "text": text, "reply_markup": REMOVE}


def test_yes_and_no_stand_side_by_side_and_say_which_question_they_answer() -> None:
    values = only(encode(row(Button("yes", "Да"), Button("no", "Нет")), "Записать?"))
    assert values["reply_markup"] == {
        "inline_keyboard": [[{"text": "Да", "callback_data": "1.12:yes"}, {"text": "Нет", "callback_data": "1.12:no"}]]
    }


def test_long_choices_stand_one_below_the_other() -> None:
    options = [
        Button(str(n), label) for n, label in enumerate(("Своя квартира", "Снимаю квартиру", "У родных", "Иное"))
    ]
    markup = only(encode(row(*options), "Где вы живёте?"))["reply_markup"]
    assert isinstance(markup, dict)
    assert [[one["text"] for one in line] for line in markup["inline_keyboard"]] == [
        ["Своя квартира"],
        ["Снимаю квартиру", "У родных"],
        ["Иное"],
    ]


def test_a_phone_may_be_shared_or_written() -> None:
    assert only(encode(row(SHARE), "На какой номер позвонить?"))["reply_markup"] == {
        "keyboard": [[{"text": "Отправить мой номер", "request_contact": True}]],
        "resize_keyboard": True,
        "one_time_keyboard": True,
    }


def test_a_reminder_leaves_the_button_of_the_open_question_alone() -> None:
    assert "reply_markup" not in only(encode(row(kind="touch"), "Остались вопросы?"))
    assert "reply_markup" not in only(encode(row(kind="manager"), "Здравствуйте, я Пётр"))


def test_the_contact_button_goes_before_a_question_with_buttons_of_its_own() -> None:
    first, second = encode(row(Button("yes", "Да")), "Номер +79001234567.\n\nВсё верно?", keyboard=True)
    assert (first.values["text"], first.values["reply_markup"]) == ("Номер +79001234567.", REMOVE)
    assert second.values["text"] == "Всё верно?"
    assert "inline_keyboard" in second.values["reply_markup"]
    assert only(encode(row(Button("yes", "Да")), "Всё верно?", keyboard=True))["text"] == "Всё верно?"


def test_a_long_text_is_cut_between_paragraphs_with_the_buttons_under_its_last_piece() -> None:
    paragraph = " ".join(["Слово за словом."] * 120)
    calls = encode(row(Button("yes", "Да")), f"{paragraph}\n\n{paragraph}\n\n{paragraph}")
    assert [one.values["text"] for one in calls] == [f"{paragraph}\n\n{paragraph}", paragraph]
    assert "reply_markup" not in calls[0].values
    assert "inline_keyboard" in calls[1].values["reply_markup"]


def test_files_lie_beside_the_script_and_links_are_texts() -> None:
    folder = Path("/flows")
    calls = encode(row(sends=("memo.pdf", "план.PNG", "https://firm.example/price")), "Вот:", folder=folder)
    assert calls[1:] == (
        Call("sendDocument", {"chat_id": 7, "document": File(folder / "memo.pdf")}),
        Call("sendPhoto", {"chat_id": 7, "photo": File(folder / "план.PNG")}),
        Call("sendMessage", {"chat_id": 7, "text": "https://firm.example/price"}),
    )


def test_nothing_is_said_where_there_is_nothing_to_say() -> None:
    assert encode(row(), " \n\u2009") == ()
    assert [one.method for one in encode(row(sends=("memo.pdf",)), "")] == ["sendDocument"]


def test_an_id_that_finds_no_room_is_shortened() -> None:
    id_ = "objection:" + "очень_дорого_" * 4
    data = press(12, 345, id_)
    assert len(data.encode()) <= MOST
    assert read_press(data) == (short(id_), "12.345")


@given(st.integers(1, 10**6), st.integers(1, 10**6), st.text(min_size=1))
def test_a_press_says_what_was_pressed(number: int, version: int, id_: str) -> None:
    data = press(number, version, id_.encode("utf-16", "surrogatepass").decode("utf-16", "replace"))
    assert len(data.encode()) <= MOST
    key, asked = read_press(data)
    assert asked == f"{number}.{version}"
    assert key in (id_.encode("utf-16", "surrogatepass").decode("utf-16", "replace"), short(id_))


SIGNS = st.text(st.sampled_from("аб. \n😀👨\u200d👩é\u0301!?"), max_size=300)


@given(SIGNS, st.integers(12, 60))
def test_pieces_fit_and_lose_no_word(text: str, most: int) -> None:
    found = pieces(text, most)
    assert all(one and one == one.strip() and units(one) <= most for one in found)
    assert "".join("".join(found).split()) == "".join(text.split())


def test_a_piece_ends_where_a_reader_pauses() -> None:
    assert pieces("Раз два. Три четыре. Пять", 20) == ("Раз два. Три четыре.", "Пять")
    assert pieces("Раз два\nтри четыре пять", 20) == ("Раз два", "три четыре пять")
    assert pieces("а" * 25, 20) == ("а" * 20, "а" * 5)


def test_signs_beyond_the_first_plane_count_twice_as_telegram_counts_them() -> None:
    assert [units(one) for one in pieces("😀" * LONGEST)] == [LONGEST, LONGEST]
    assert "".join(pieces("👨\u200d👩" * 2_000)) == "👨\u200d👩" * 2_000
    assert not any(one.startswith("\u200d") or one.endswith("\u200d") for one in pieces("👨\u200d👩" * 2_000))
