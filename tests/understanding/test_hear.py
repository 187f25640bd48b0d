"""A script's own words: what fires, what a negation takes back, and where in the text it stood."""

from __future__ import annotations

import pytest

from engine.understanding.hear import Hears, Listener, compile_hears
from engine.understanding.match import Match
from engine.understanding.text import read_text


def _price(**more: tuple[str, ...]) -> Listener:
    return compile_hears([Hears("objection", "price", words=("дорого", "цена кусается", "expensive"), **more)])


COURT = compile_hears([Hears("intent", "court", words=("суд", "приставы", "арест"))])
MONEY = compile_hears([Hears("objection", "money", patterns=("нет … денег", "не … по карману", "can not afford"))])


def _heard(listener: Listener, text: str) -> list[str]:
    return [match.name for match in listener.listen(read_text(text))]


@pytest.mark.parametrize(
    "text",
    [
        "дорого",
        "ДОРОГО!!!",
        "дорогооооо",
        "как-то дорого для меня",
        "слишком дорогая услуга",
        "не знаю, дорого",
        "нет, дорого",
        "нет дорого",
        "да нет дорого все равно",
        "не понимаю почему так дорого",
        "не ожидал что так дорого",
        "не могу столько платить, дорого",
        "не только дорого, но и долго",
        "не просто дорого а очень дорого",
        "цена не маленькая, дорого",
        "дорагo",
        "дорогго",
        "цены кусаются",
        "it's too expensive",
        "I don't know, it's expensive",
        "not only expensive but slow",
    ],
)
def test_a_word_fires_alone(text: str) -> None:
    assert _heard(_price(), text) == ["price"]


@pytest.mark.parametrize(
    "text",
    [
        "не дорого",
        "недорого",
        "не так уж и дорого",
        "не очень дорого",
        "совсем не дорого",
        "это не слишком дорого для меня",
        "не то чтобы дорого",
        "не думаю, что это дорого",
        "не сказать что дорого",
        "не кажется дорого",
        "дорого не будет?",
        "ни дорого ни дешево",
        "not expensive",
        "it's not that expensive",
        "isn't too expensive",
        "дорожка",
        "дорога до офиса длинная",
        "подорожник",
        "цена. кусается собака",
        "",
        "🙂",
    ],
)
def test_a_denied_word_or_a_lookalike_does_not(text: str) -> None:
    assert _heard(_price(), text) == []


@pytest.mark.parametrize(
    "text", ["подали в суд", "боюсь суда", "приставами грозят", "арестовали? арест счета", "это уже суд"]
)
def test_every_form_of_a_word_fires(text: str) -> None:
    assert _heard(COURT, text) == ["court"]


@pytest.mark.parametrize(
    "text",
    [
        "пока без суда",
        "суда не было",
        "суда пока нет",
        "ареста еще не было",
        "не подавали в суд",
        "судно",
        "рассудок",
    ],
)
def test_a_noun_is_denied_before_and_after(text: str) -> None:
    assert _heard(COURT, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "нет денег",
        "нет у меня сейчас денег",
        "нет таких больших денег",
        "мне это не совсем по карману",
        "I can't afford it",
        "we cannot afford that",
    ],
)
def test_a_gap_takes_up_to_three_words(text: str) -> None:
    assert _heard(MONEY, text) == ["money"]


@pytest.mark.parametrize(
    "text", ["нет пока у меня таких больших денег", "нет, деньги есть", "нет. Денег хватит", "денег нет"]
)
def test_a_gap_ends_with_its_clause(text: str) -> None:
    assert _heard(MONEY, text) == []


def test_a_negation_the_author_wrote_is_part_of_the_words() -> None:
    listener = compile_hears([Hears("objection", "cold", words=("не интересно",), patterns=("не … уверен",))])
    assert _heard(listener, "мне не интересно") == _heard(listener, "не очень уверен") == ["cold"]
    assert _heard(listener, "интересно") == _heard(listener, "уверен") == []


def test_a_veto_holds_in_its_sentence_only() -> None:
    listener = _price(vetoes=("не для меня",))
    assert _heard(listener, "дорого, но не для меня") == []
    assert _heard(listener, "Это не для меня. Дорого!") == ["price"]


def test_a_veto_and_a_negation_bar_the_examples_too() -> None:
    listener = _price(vetoes=("нормально",), phrases=("это для меня очень дорого", "цена для меня высокая"))
    assert _heard(listener, "цена для меня высокая, но нормально") == []
    assert _heard(listener, "это для меня не очень дорого") == []


def test_an_entry_may_carry_marks_and_capitals() -> None:
    listener = compile_hears(
        [Hears("answer", "no", words=("Нет, спасибо!",)), Hears("answer", "why", words=("Почему?",))]
    )
    assert _heard(listener, "нет, спасибо") == _heard(listener, "нет спасибо") == ["no"]
    assert _heard(listener, "почему так") == ["why"]


@pytest.mark.parametrize("entry", ["", "…", "?!", "... …"])
def test_an_empty_entry_hears_nothing(entry: str) -> None:
    listener = compile_hears([Hears("answer", "empty", words=(entry,), patterns=(entry,), phrases=(entry,))])
    assert _heard(listener, "что угодно") == []


@pytest.mark.parametrize("text", ["скока стоит", "сколько стоит", "скоко стоят ваши услуги"])
def test_slang_is_the_plain_word(text: str) -> None:
    assert _heard(compile_hears([Hears("answer", "cost", words=("сколько стоит",))]), text) == ["cost"]


def test_slang_of_two_words_stands_at_one_place() -> None:
    listener = compile_hears([Hears("answer", "unknown", words=("не знаю",))])
    (match,) = listener.listen(read_text("ну хз вообще"))
    assert (match.start, match.end) == (3, 5)


def test_a_typo_is_repaired_only_to_the_scripts_own_words() -> None:
    listener = compile_hears([Hears("objection", "think", words=("подумаю",))])
    (match,) = listener.listen(read_text("подумою"))
    assert match.confidence < 1.0
    assert _heard(listener, "придумаю") == _heard(listener, "продумаю") == []


def test_a_match_keeps_its_evidence() -> None:
    text = "Хм… Ёлки, ЦЕНЫ кусаются!"
    (match,) = _price().listen(read_text(text))
    assert text[match.start : match.end] == "ЦЕНЫ кусаются"
    assert match == Match("objection", "price", match.start, match.end, "words", "цена кусается", 1.0, match.clause)


def test_matches_come_in_text_order_and_each_name_once() -> None:
    listener = compile_hears(
        [Hears("objection", "price", words=("дорого",)), Hears("objection", "think", words=("подумаю",))]
    )
    assert _heard(listener, "подумаю, дорого. Очень дорого, подумаю") == ["think", "price"]


def test_a_longer_match_takes_the_words_of_a_shorter_one() -> None:
    listener = compile_hears(
        [Hears("answer", "cost", words=("стоит",)), Hears("answer", "delivery", words=("сколько стоит доставка",))]
    )
    assert _heard(listener, "сколько стоит доставка") == ["delivery"]
    assert _heard(listener, "сколько стоит") == ["cost"]


def test_words_speak_before_examples() -> None:
    listener = compile_hears(
        [
            Hears("objection", "price", words=("дорого",)),
            Hears("answer", "cost", phrases=("сколько стоит консультация", "какая цена консультации")),
        ]
    )
    assert _heard(listener, "дорого какая цена консультации") == ["price"]
    assert _heard(listener, "Дорого. Какая цена консультации?") == ["price", "cost"]


def test_a_long_message_is_read_in_bounded_steps() -> None:
    listener = compile_hears([Hears("answer", "deep", patterns=("а … а … а … а … а … а … б",))])
    assert _heard(listener, "а " * 1_000) == []


def test_a_row_that_may_not_fire_leaves_its_sentence_to_the_examples() -> None:
    listener = compile_hears(
        [
            Hears("intent", "move", words=("перенести",)),
            Hears("answer", "terms", phrases=("можно ли перенести сроки ремонта", "перенести сроки сдачи")),
        ]
    )
    utterance = read_text("а перенести сроки сдачи можно")
    assert [one.name for one in listener.listen(utterance)] == ["move"]
    assert {one.name for one in listener.listen(utterance, closed=frozenset({"move"}))} == {"move", "terms"}


@pytest.mark.parametrize(
    ("keyword", "text", "heard"),
    [
        ("writ", "are you writing to me", False),
        ("write", "are you writing to me", True),
        ("pricey", "what are your prices", False),
        ("plan", "we are planning it", True),
        ("visit", "when are you visiting", True),
        ("call", "stop calling", True),
        ("hop", "i am hoping", False),
    ],
)
def test_an_english_word_is_heard_in_its_own_forms_only(keyword: str, text: str, heard: bool) -> None:
    assert bool(compile_hears([Hears("answer", "a", words=(keyword,))]).listen(read_text(text))) is heard


ASKED = compile_hears(
    [
        Hears("answer", "contract", patterns=("работаете … официально",)),
        Hears("answer", "bot", words=("кто вы",)),
        Hears("answer", "bailiffs", patterns=("приставы … придут",)),
        Hears("intent", "court", words=("приставы",)),
    ]
)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("вы работаете официально?", ["contract"]),
        ("я работаю официально", []),
        ("кто вы такие", ["bot"]),
        ("кому вы звоните", []),
        ("а приставы придут?", ["bailiffs"]),
        ("приставы пришли вчера", ["bailiffs", "court"]),
    ],
)
def test_person_case_and_question_tell_what_is_meant(text: str, names: list[str]) -> None:
    assert sorted(_heard(ASKED, text)) == names


@pytest.mark.parametrize("text", ["должен сберу", "тинькоффу и сберу", "вайлдберризу"])
def test_a_nickname_is_no_slip_of_an_ordinary_word(text: str) -> None:
    assert _heard(compile_hears([Hears("objection", "trust", words=("сбегу", "сбежите"))]), text) == []


@pytest.mark.parametrize("text", ["счет на ООО выставите?", "у меня ооо"])
def test_a_kind_of_firm_is_no_letter_held_down(text: str) -> None:
    assert _heard(compile_hears([Hears("answer", "firm", words=("ооо",))]), text) == ["firm"]
