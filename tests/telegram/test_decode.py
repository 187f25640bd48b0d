"""What updates mean, on recorded JSON; and that no JSON whatever makes decoding raise."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from channels.telegram.buttons import DELETE, KEEP
from channels.telegram.decode import NOTHING, Meaning, decode
from channels.telegram.settings import TelegramSettings
from engine.message import CAPTION, Address, Incoming
from tests.telegram.updates import ANNA, CHAT, FILES, GROUP, PHOTO, edit, member, message, press

BOT = TelegramSettings("shop", "1:x", group=GROUP["id"])
AT = 1_763_700_001_000


def read(update: object) -> Meaning:
    return decode(update, BOT, AT)


def heard(update: object) -> list[tuple[str, str, str | None]]:
    """Return what happened to Anna, and under which ids."""
    meaning = read(update)
    assert meaning.sort == "lead"
    assert all(one.address == Address("shop", "telegram", "7") and one.incoming.at == AT for one in meaning.arrivals)
    return [(one.incoming.kind, one.incoming.text, one.external) for one in meaning.arrivals]


def test_a_text_is_known_by_its_chat_and_number() -> None:
    assert heard(message(text="Здравствуйте!")) == [("text", "Здравствуйте!", "m7.31")]
    assert heard(message(update_id=5_000_000, text="Здравствуйте!")) == [("text", "Здравствуйте!", "m7.31")]


def test_a_lone_surrogate_is_stored_as_a_replacement() -> None:
    assert heard(message(text="да\ud83d")) == [("text", "да\ufffd", "m7.31")]


@pytest.mark.parametrize("text", ["/stop", "/stop@finpravo_bot", "/STOP please", "/stop\nпожалуйста"])
def test_a_command_is_heard_as_the_word_it_stands_for(text: str) -> None:
    assert heard(message(text=text)) == [("text", "/stop", "m7.31")]


def test_human_is_a_word_of_the_lead_and_an_unknown_command_a_text() -> None:
    assert heard(message(text="/human@finpravo_bot")) == [("text", "/human", "m7.31")]
    assert heard(message(text="/price")) == [("text", "/price", "m7.31")]


def test_a_start_tells_where_the_lead_comes_from() -> None:
    assert heard(message(text="/start")) == [("start", "", "m7.31")]
    assert heard(message(text="/start from_ads")) == [("start", "from_ads", "m7.31")]
    (arrival,) = read(message(text="/start@finpravo_bot avito__C_autumn__debt_500000")).arrivals
    assert arrival.incoming == Incoming("start", "avito", AT, "utm_campaign=autumn\ndebt=500000")


def test_a_payload_that_nobody_built_is_a_source() -> None:
    for junk in ("a__b", "__", "x__y_z_w", "-", "avito__C_", "ref__ref_1__ref_2"):
        assert heard(message(text=f"/start {junk}"))[0][:2] == ("start", junk)


def test_delete_is_asked_again_before_anything_is_done() -> None:
    assert read(message(text="/delete@finpravo_bot")) == Meaning("delete", 7, message=31)
    assert read(press(DELETE)) == Meaning("delete_yes", 7, press="4382bfdwdsb323b2d9", message=30)
    assert read(press(KEEP)).sort == "delete_no"


@pytest.mark.parametrize("kind", FILES)
def test_what_is_not_words_is_passed_on(kind: str) -> None:
    assert heard(message(**FILES[kind])) == [("file", kind, "m7.31")]


def test_a_caption_is_words_too() -> None:
    assert heard(message(photo=PHOTO, caption="долг 500 тысяч")) == [
        ("file", "photo", "m7.31"),
        ("text", "долг 500 тысяч", "m7.31.1"),
    ]


def test_the_files_of_an_album_tell_that_they_are_of_one() -> None:
    second = message(photo=PHOTO, media_group_id="99", message_id=32, caption="и справка")
    assert heard(second) == [("file", "photo", "m7.32"), ("text", "и справка", "m7.32.1")]
    assert [one.incoming.name for one in read(second).arrivals] == ["99", CAPTION]


def test_a_quote_or_a_forward_is_what_the_lead_says() -> None:
    origin = {"type": "hidden_user", "sender_user_name": "Пётр", "date": 1}
    assert heard(message(text="ок", forward_origin=origin, quote={"text": "да"}))[0][:2] == ("text", "ок")


def test_only_the_leads_own_contact_is_exact() -> None:
    own = {"phone_number": "79001234567", "first_name": "Анна", "last_name": "К", "user_id": 7}
    (arrival,) = read(message(contact=own)).arrivals
    assert arrival.incoming == Incoming("contact", "79001234567", AT, "Анна К")
    for others in ({**own, "user_id": 8}, {"phone_number": "79001234567", "first_name": "Мама"}):
        assert heard(message(contact=others)) == [("text", "79001234567", "m7.31")]


def test_an_edit_is_known_by_its_time_and_a_command_is_not_edited_into() -> None:
    assert heard(edit("400 тысяч")) == [("edit", "400 тысяч", "e7.31.1763700009")]
    assert heard(edit("500 тысяч", edit_date=1763700010))[0][2] == "e7.31.1763700010"
    assert read(edit("/delete")) == NOTHING
    assert read(edit("  ")) == NOTHING


def test_a_press_tells_which_question_it_answers() -> None:
    (arrival,) = read(press("1.12:yes")).arrivals
    assert (arrival.incoming, arrival.external) == (
        Incoming("button", "yes", AT, "1.12"),
        "q4382bfdwdsb323b2d9",
    )
    (foreign,) = read(press("objection:price")).arrivals
    assert foreign.incoming == Incoming("button", "objection:price", AT)
    (named,) = read(press("1.12:objection:price")).arrivals
    assert named.incoming == Incoming("button", "objection:price", AT, "1.12")


def test_a_lead_who_blocks_the_bot_is_marked_and_one_who_comes_back_is_not() -> None:
    assert heard(member("kicked")) == [("blocked", "", "b7.1763700000")]
    assert read(member("member")) == NOTHING


def test_groups() -> None:
    assert read(message(text="да", chat=GROUP)) == Meaning("group", GROUP["id"])
    assert read(message(text="/start", chat={"id": -5, "type": "group"})) == Meaning("stranger", -5)
    assert read(member("kicked", GROUP)) == Meaning("group", GROUP["id"])
    query = press("1.12:yes")
    query["callback_query"]["message"]["chat"] = GROUP
    assert read(query) == Meaning("group", GROUP["id"], press="4382bfdwdsb323b2d9")


@pytest.mark.parametrize(
    "update",
    [
        message(text="да", **{"from": {**ANNA, "is_bot": True}}),
        message(pinned_message={"message_id": 1, "chat": CHAT, "date": 0}),
        message(successful_payment={"currency": "RUB"}),
        {"update_id": 1, "channel_post": {"message_id": 1, "chat": {"id": -1, "type": "channel"}, "text": "да"}},
        {"update_id": 1, "message_reaction": {"chat": CHAT, "message_id": 1}},
        {"update_id": 1},
        {},
        [],
        None,
        "message",
        message(text="да", chat={"id": "7", "type": "private"}),
        message(text="да", chat={"id": 2**70, "type": "private"}),
        message(text="да", message_id=True),
    ],
)
def test_what_nobody_said_is_nothing(update: object) -> None:
    assert read(update) == NOTHING


def test_a_press_is_answered_even_where_it_means_nothing() -> None:
    query = press("1.12:yes")
    del query["callback_query"]["message"]
    assert read(query).press == "4382bfdwdsb323b2d9"


LEAVES = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20)
JSON = st.recursive(LEAVES, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4))
NAMES = st.sampled_from(
    [
        *(
            "message",
            "edited_message",
            "callback_query",
            "my_chat_member",
            "from",
            "chat",
            "id",
            "type",
            "text",
            "data",
        ),
        *("caption", "photo", "contact", "date", "phone_number", "user_id", "message_id", "new_chat_member", "status"),
        *("is_bot", "media_group_id", "edit_date", "first_name"),
    ]
)
SHAPED = st.recursive(
    LEAVES | st.sampled_from(["private", "kicked", "/start x", "/delete", "1.2:yes", 7]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=6),
    max_leaves=40,
)
RECORDED = st.sampled_from(
    [message(text="да"), edit("да"), press("1.2:yes"), member("kicked"), *(message(**one) for one in FILES.values())]
)


@given(JSON | SHAPED)
def test_no_json_makes_it_raise(update: Any) -> None:
    assert isinstance(read(update), Meaning)


@given(RECORDED, st.data())
def test_no_field_of_another_type_makes_it_raise(update: Any, data: st.DataObject) -> None:
    def spoilt(part: Any) -> Any:
        if isinstance(part, dict) and part:
            name = data.draw(st.sampled_from(sorted(part)))
            return {**part, name: spoilt(part[name])}
        return data.draw(JSON)

    assert isinstance(read(spoilt(update)), Meaning)
