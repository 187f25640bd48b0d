"""What managers order in their group, on updates as the Bot API sends them."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from channels.telegram.orders import Order, read_order, tag

PETR = {"id": 5, "is_bot": False, "first_name": "Пётр", "last_name": "Ильин"}
GROUP = {"id": -100200, "type": "supergroup", "is_forum": True, "title": "Менеджеры"}
BOT = {"id": 42, "is_bot": True, "first_name": "Бот"}

ANONYMOUS = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}


def message(**content: Any) -> dict[str, Any]:
    whole = {"message_id": 9, "date": 1, "from": PETR, "chat": GROUP, "message_thread_id": 7, "is_topic_message": True}
    return {"update_id": 1, "message": whole | content}


@pytest.mark.parametrize(
    ("content", "deed", "text"),
    [
        ({"text": "Здравствуйте, это Пётр"}, "say", "Здравствуйте, это Пётр"),
        ({"text": "/take"}, "take", ""),
        ({"text": "/back@credit_bot"}, "give_back", ""),
        ({"text": "/BOT пусть сам"}, "give_back", ""),
        ({"text": "/close"}, "close", ""),
        ({"photo": [{"file_id": "x"}], "caption": "Вот договор"}, "file", ""),
        ({"voice": {"file_id": "x"}}, "file", ""),
    ],
)
def test_orders_in_a_topic(content: dict[str, Any], deed: Any, text: str) -> None:
    assert read_order(message(**content)) == Order(deed, "Пётр Ильин", text, None, 7, 9)


@pytest.mark.parametrize(
    "content",
    [
        {"text": "// он перезвонит в среду"},
        {"text": "  "},
        {"text": "/help"},
        {"text": "Карточка", "from": BOT},
        {"text": "от имени канала", "from": ANONYMOUS, "sender_chat": {"id": -100999, "type": "channel"}},
        {"forum_topic_created": {"name": "Анна"}},
        {"new_chat_members": [PETR]},
        {"photo": [{"file_id": "x"}], "caption": "// для своих"},
    ],
)
def test_what_orders_nothing(content: dict[str, Any]) -> None:
    assert read_order(message(**content)) is None


def test_in_a_plain_group_the_message_that_is_answered_names_the_lead() -> None:
    about = {"message_id": 3, "from": BOT, "chat": GROUP, "text": f"👤 #lead_1 пишет он\n{tag('71')}"}
    plain = {"is_topic_message": None, "message_thread_id": None}
    assert read_order(message(text="Добрый день", reply_to_message=about, **plain)) == Order(
        "say", "Пётр Ильин", "Добрый день", "71", None, 9
    )
    forged = about | {"from": PETR}
    found = read_order(message(text="Добрый день", reply_to_message=forged, **plain))
    assert found is not None
    assert (found.lead, found.thread) == (None, None)


@pytest.mark.parametrize(
    ("place", "answered"),
    [
        ({}, {"text": f"👤 я тут\n{tag('99')}"}),  # in a topic
        ({"is_topic_message": None}, {"text": f"👤 мой номер {tag('99')}"}),
        ({"is_topic_message": None}, {"text": f"👤 я тут\n{tag('99')} и ещё\n{tag('71')} и всё"}),
        ({"is_topic_message": None}, {"photo": [{"file_id": "x"}], "caption": tag("99")}),
    ],
)
def test_a_tag_that_a_lead_wrote_names_nobody(place: dict[str, Any], answered: dict[str, Any]) -> None:
    about = {"message_id": 3, "from": BOT, "chat": GROUP} | answered
    found = read_order(message(text="Добрый день", reply_to_message=about, **place))
    assert found is not None
    assert found.lead is None


def test_an_administrator_may_speak_as_the_group() -> None:
    update = message(text="Добрый день", **{"from": ANONYMOUS}, sender_chat=GROUP)
    assert read_order(update) == Order("say", "", "Добрый день", None, 7, 9)


def test_a_press_on_a_card() -> None:
    query = {"id": "q1", "from": PETR, "data": "give_back:71", "message": {"message_id": 3, "chat": GROUP}}
    assert read_order({"callback_query": query}) == Order("give_back", "Пётр Ильин", "", "71", None, 3, "q1")
    assert read_order({"callback_query": query | {"data": "1.2:yes"}}) is None


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                (
                    "message",
                    "callback_query",
                    "from",
                    "is_bot",
                    "text",
                    "data",
                    "id",
                    "chat",
                    "reply_to_message",
                    "photo",
                )
            ),
            inner,
            max_size=6,
        )
    ),
    max_leaves=15,
)


@given(JSON)
def test_no_update_is_too_strange(update: Any) -> None:
    read_order(update)
