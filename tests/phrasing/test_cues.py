"""What a phraser is asked of a message: which parts, what they rest on, and nothing that is none of its business."""

from dataclasses import replace
from typing import get_args

import pytest

from engine import runner
from engine.authoring.load import read_flow
from engine.cue import Cue, Voice
from engine.cues import WEIGHT, cues, may_be_kept, said, speech
from engine.interpreter import open_session
from engine.message import WORD_FOR_WORD, Address, Button, CueKind, Incoming, Part, Reply
from engine.outgoing import Outgoing, outgoing
from engine.redaction import PHONE
from engine.script import Script, compile_script
from engine.session import Turn

AT = 1_785_139_200_000
ANNA = Address("shop", "console", "1")
FLOW = """
id: shop
start: hello
voice: {{name: Дарья, role: продавец, manner: тепло}}
facts: {{price: от 500 ₽, term: 5 дней, phone: +7 495 123-45-67}}
disclosure: {{say: Я виртуальный помощник.}}
wording:
  mode: {mode}
  forbidden: [гарантируем]
  notices: [{{before: offer, say: Возврат возможен в течение 14 дней.}}]
slots:
  name: {{type: person_name, ask: Как вас зовут?}}
  debt: {{type: money, ask: {{text: "На какую сумму заказ?", wording: {of_text}}}, react: Понимаю.}}
  phone: {{type: phone, ask: Какой у вас номер?, consent: Отправляя номер вы соглашаетесь.}}
  agrees: {{type: yes_no, ask: Всё верно?}}
states:
  hello: {{say: "Здравствуйте! Это магазин.", collect: [name, debt], next: offer}}
  offer:
    wording: {of_state}
    say: "{{{{ name|first_name }}}}, на {{{{ debt }}}} доставим за {{{{ facts.term }}}}, цена {{{{ facts.price }}}}."
    collect: [phone]
    next: check
  check: {{say: "Ваш номер {{{{ phone }}}}.", collect: [agrees], next: bye}}
  bye: {{say: До свидания!, outcome: won}}
  manager: {{say: Передаю коллеге., outcome: handoff}}
objections:
  dear:
    hear: {{words: [дорого]}}
    replies: [{{say: {{text: "Зато быстро. Подходит?", wording: {of_text}}}}}]
    then: manager
always: [{{hear: human, go: manager}}]
"""


def script(mode: str = "styled", state: str = "styled", text: str = "styled") -> Script:
    outcome = read_flow(FLOW.format(mode=mode, of_state=state, of_text=text), "shop.yaml", proofs=False)
    assert outcome.flow is not None, outcome.problems
    return compile_script(outcome.flow, "f")


def talk(on: Script, *texts: str, locale: str = "ru") -> list[Turn]:
    turns = [open_session(on, Incoming("start", "", AT), lead="1", locale=locale)]
    for later, text in enumerate(texts, 1):
        turns.append(runner.answer(on, turns[-1].session, Incoming("text", text, AT + later * 1_000)))
    return turns


def asked(on: Script, turn: Turn) -> list[Cue]:
    shared = speech(on, turn.session.locale)
    return [cue for row in outgoing(ANNA, turn) for cue in cues(row, shared)]


def row(*parts: Part, heard: str | None = None, buttons: tuple[Button, ...] = ()) -> Outgoing:
    return Outgoing(ANNA, 1, "lead", "reply", Reply(parts, buttons), 1, heard=heard)


def test_every_kind_weighs_or_is_said_word_for_word() -> None:
    assert {*WEIGHT, *WORD_FOR_WORD} == set(get_args(CueKind))
    assert not WORD_FOR_WORD & {*WEIGHT}


def test_a_reply_is_one_cue_of_what_weighs_most() -> None:
    on = script()
    turns = talk(on, "дорого", "Анна Петрова", "1 500 ₽")
    (cue,) = asked(on, turns[1])
    assert (cue.kind, cue.question) == ("objection", "Подходит?")
    (cue,) = asked(on, turns[3])
    assert cue == Cue(
        "present",
        "Понимаю.\n\nАнна, на 1 500 ₽ доставим за 5 дней, цена от 500 ₽.\n\nКакой у вас номер?",
        "ru",
        "Какой у вас номер?",
        {"price": "от 500 ₽", "term": "5 дней", "debt": "1 500 ₽"},
        turns[3].replies[-1].buttons,
        Voice("Дарья", "продавец", "тепло"),
        ("гарантируем",),
        "1 500 ₽",
    )


def test_what_is_said_word_for_word_is_never_asked_about() -> None:
    on = script()
    for turn in talk(on, "Анна", "1 500 ₽", "8 917 245-33-18"):
        for cue in asked(on, turn):
            for words in ("Возврат возможен", "соглашаетесь", "виртуальный помощник", "245"):
                assert words not in cue.authored
    manager = replace(talk(on)[0], incoming=Incoming("manager", "Добрый день!", AT))
    assert asked(on, manager) == []


@pytest.mark.parametrize(
    ("mode", "state", "text", "styled"),
    [
        ("styled", "styled", "styled", {"Анна, на", "На какую", "Зато", "Понимаю", "Здравствуйте", "Как вас"}),
        ("exact", "exact", "exact", set()),
        ("exact", "styled", "exact", {"Анна, на"}),
        ("exact", "exact", "styled", {"На какую", "Зато"}),
        ("styled", "exact", "styled", {"На какую", "Зато", "Понимаю", "Здравствуйте", "Как вас"}),
        ("styled", "styled", "exact", {"Анна, на", "Понимаю", "Здравствуйте", "Как вас"}),
    ],
)
def test_every_level_says_whether_it_may_be_reworded(mode: str, state: str, text: str, styled: set[str]) -> None:
    on = script(mode, state, text)
    texts = [cue.authored for turn in talk(on, "дорого", "Анна", "1 500 ₽") for cue in asked(on, turn)]
    beginnings = ("Анна, на", "На какую", "Зато", "Понимаю", "Здравствуйте", "Как вас")
    assert {one for one in beginnings if any(one in authored for authored in texts)} == styled


def test_what_is_repeated_is_repeated_word_for_word() -> None:
    on = script()
    turns = talk(on, "повторите пожалуйста")
    assert turns[1].rules and asked(on, turns[1]) == []
    assert turns[1].replies[-1].text == turns[0].replies[-1].text


def test_exact_parts_keep_their_places_byte_for_byte() -> None:
    shared = speech(script(), "ru")
    exact = " Дословно,\u00a0 так. "
    made = row(Part("react", "Раз."), Part("present", "Два."), Part("present", exact, "exact"), Part("ask", "Три?"))
    found = cues(made, shared)
    assert [(cue.kind, cue.authored, cue.question) for cue in found] == [
        ("present", "Раз.\n\nДва.", ""),
        ("ask", "Три?", "Три?"),
    ]
    assert said(made, shared, ["А", "Б?"]) == f"А\n\n{exact}\n\nБ?"
    assert said(made, shared, [cue.authored for cue in found]) == made.reply.text


@pytest.mark.parametrize(
    ("kind", "text", "question"),
    [
        ("ask", "Как вас зовут? Хватит имени.", "Как вас зовут?"),
        ("ask", "Назовите любую сумму.", ""),
        ("present", "Остались вопросы? Я на связи.", ""),
        ("remind", "Я на связи. Остались вопросы?!", "Остались вопросы?!"),
        ("objection", "Дорого? Да. Но быстро. Берёте", ""),
        ("confirm", "Понимаю. Это 5.5 тыс.?", "Это 5.5 тыс.?"),
    ],
)
def test_a_question_counts_where_it_is_asked(kind: str, text: str, question: str) -> None:
    (cue,) = cues(row(Part(kind, text)), speech(script(), "ru"))  # type: ignore[arg-type]
    assert cue.question == question
    assert question in text


def test_the_lead_is_heard_masked_and_cut() -> None:
    shared = speech(script(), "ru")
    words = "я Анна, 8 917 245-33-18, anna@mail.example, " + "а" * 2_000
    (cue,) = cues(row(Part("ask", "Когда?"), heard=words), shared)
    assert cue.heard is not None
    assert cue.heard.startswith(f"я Анна, {PHONE}, [e-mail]")
    assert len(cue.heard) == 1_000
    (edge,) = cues(row(Part("ask", "Когда?"), heard="б" * 995 + " 89172453318"[:105]), shared)
    assert "8917" not in (edge.heard or "")
    (silent,) = cues(row(Part("ask", "Когда?"), heard="  "), shared)
    assert silent.heard is None


def test_only_words_of_the_lead_are_heard() -> None:
    on = script()
    session = talk(on, "Анна")[-1].session
    for kind in ("button", "contact", "timer", "event", "file", "give_back"):
        turn = runner.answer(on, session, Incoming(kind, "+79172453318", AT + 9_000))  # type: ignore[arg-type]
        assert [one.heard for one in outgoing(ANNA, turn)] == [None] * len(outgoing(ANNA, turn))


def test_a_phone_goes_to_no_prompt() -> None:
    on = script()
    last = talk(on, "Анна", "1 500 ₽", "8 917 245-33-18")[-1]
    (cue,) = asked(on, last)
    assert cue.authored == "Всё верно?"
    shared = speech(on, "ru")
    assert (
        cues(row(Part("confirm", "Правильно: +7 917 245-33-18?", slots=(("value", "+7 917 245-33-18"),))), shared) == ()
    )
    assert cues(row(Part("answer", "Звоните: +7 495 123-45-67.")), shared)[0].facts == {"phone": "+7 495 123-45-67"}


@pytest.mark.parametrize("written", ["звоните 8 917 245-33-18", "anna@mail.example, после обеда"])
def test_a_phone_in_a_slot_for_any_words_goes_to_no_prompt(written: str) -> None:
    shared = replace(speech(script(), "ru"), slots={"wish": "text"})
    assert cues(row(Part("confirm", f"Записал: {written}. Верно?", slots=(("wish", written),))), shared) == ()
    assert cues(row(Part("confirm", "Записал: после обеда. Верно?", slots=(("wish", "после обеда"),))), shared)


def test_a_wording_is_kept_only_where_it_is_nobodys() -> None:
    shared, plain = speech(script(), "ru"), Part("ask", "Когда?")
    his = Part("ask", "Анна, когда?", slots=(("name", "Анна"),))
    for made, kept in ((row(plain), True), (row(plain, heard="да"), False), (row(his), False)):
        assert [may_be_kept(made, cue) for cue in cues(made, shared)] == [kept]


def test_facts_stand_by_themselves() -> None:
    shared = speech(script(), "ru")
    assert cues(row(Part("answer", "За 15 дней.")), shared)[0].facts == {}
    part = Part("answer", "Сударь, за 5 дней.", slots=(("agrees", "да"),))
    assert cues(row(part), shared)[0].facts == {"term": "5 дней"}


def test_begun_messages_cards_and_managers_are_left_alone() -> None:
    shared, made = speech(script(), "ru"), row(Part("ask", "Когда?"))
    assert cues(made, shared)
    for changed in ({"text": "Когда?"}, {"recipient": "managers"}, {"kind": "card"}, {"kind": "manager"}):
        assert cues(replace(made, **changed), shared) == ()  # type: ignore[arg-type]
    assert cues(replace(made, kind="touch"), shared)
    assert cues(replace(made, locale="en"), shared)[0].language == "en"
