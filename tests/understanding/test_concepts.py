"""Words of one notion meet, in any form and either language; features keep their views apart."""

from __future__ import annotations

import pytest

from engine.understanding.concepts import concepts, expressions
from engine.understanding.features import VIEWS, features
from engine.understanding.learning import lesson, train
from engine.understanding.text import read_text
from engine.understanding.words import Word, read_words

_POLITE = [("пожалуйста", "complain"), ("дороге", "dear"), ("обдумать", "cancel"), ("office", "cancel")]


def _words(text: str) -> tuple[Word, ...]:
    return read_words(read_text(text))


@pytest.mark.parametrize(
    ("words", "notion"),
    [
        (("доставка", "привезти", "довезёте", "курьеру", "shipping", "courier"), "deliver"),
        (("мошенники", "кидалы", "обманете", "scam"), "scam"),
        (("жена", "мужем", "супруги", "wife"), "family"),
        (("потерял", "украли", "lost", "stolen"), "lost"),
        (("дороговато", "накладно", "кусаются", "завышена", "pricey", "exorbitant"), "highprice"),
        (("гендиру", "шеф", "начальство", "учредители", "supervisor", "board"), "decider"),
        (("замороченно", "запутанная", "наворочено", "convoluted", "overwhelming"), "complicated"),
        (("предоплату", "авансом", "постоплата", "retainer", "upfront"), "prepaid"),
        (("состыковать", "подружится", "вебхуки", "синхронизация", "integrates", "plugin"), "integrate"),
        (("skint", "penniless", "безденежье"), "cantpay"),
        (("coupon", "concessions", "promo", "промокод", "льготы"), "rebate"),
        (("утечки", "защищён", "шифруете", "взломают", "encrypted", "breaches"), "safety"),
    ],
)
def test_words_of_one_notion_meet(words: tuple[str, ...], notion: str) -> None:
    assert all(notion in concepts(word.replace("ё", "е")) for word in words)


@pytest.mark.parametrize(
    ("text", "notion", "place"),
    [
        ("i cannot log in", "signin", 2),
        ("у меня нет денег", "cantpay", 2),
        ("где личного кабинета вход", "account", 1),
        ("put me through please", "speak", 0),
        ("всё руки не доходят", "busy", 1),
        ("чем докажете что вы не шарашка", "distrust", 0),
        ("на молоке обожглись", "badpast", 0),
        ("we need to sleep on it", "undecided", 3),
        ("it is above my pay grade", "askothers", 2),
        ("we are stuck in the middle of something", "busy", 3),
        ("перебор у меня дел по горло", "busy", 4),
        ("это кот в мешке и слишком хорошо", "distrust", 5),
    ],
)
def test_words_of_one_expression_have_its_notion(text: str, notion: str, place: int) -> None:
    assert (place, notion) in expressions(text.split())


@pytest.mark.parametrize(
    ("text", "notion"),
    [("we can't afford it", "cantpay"), ("we cant afford it", "cantpay"), ("сделали тяп-ляп", "flimsy")],
)
def test_an_expression_is_found_however_it_is_spelt(text: str, notion: str) -> None:
    assert notion in {found for _, found in expressions([word.text for word in _words(text)])}


@pytest.mark.parametrize("text", ["", "денег", "log", "put me", "in log", "нет"])
def test_a_part_of_an_expression_is_none(text: str) -> None:
    assert expressions(text.split()) == []


@pytest.mark.parametrize(
    ("word", "notion"),
    [
        ("платье", "pay"),
        ("возраст", "deliver"),
        ("больше", "health"),
        ("договор", "consult"),
        ("card", "car"),
        *_POLITE,
        *(("почти", "deliver"), ("материал", "rude"), ("проблема", "try"), ("институт", "example")),
        *(("занятие", "busy"), ("поставщик", "setup"), ("устройство", "setup"), ("постоянно", "workwith")),
        *(("important", "integrate"), ("literally", "unit"), ("weight", "undecided"), ("guys", "staff")),
        *(("policeman", "insurance"), ("situation", "where"), ("know", "ask"), ("happen", "setup")),
    ],
)
def test_a_word_that_only_begins_alike_is_of_another_notion(word: str, notion: str) -> None:
    assert notion not in concepts(word)


@pytest.mark.parametrize("word", ["", "кварк", "xyzzy", "я", "12"])
def test_a_word_of_no_notion_has_none(word: str) -> None:
    assert concepts(word) == ()


def test_every_feature_is_of_a_view() -> None:
    found = features(_words("сколько стоит доставка кварков"))
    assert {feature[0] for feature in found} == set(VIEWS)
    assert "k?кварк" in found


def test_an_example_in_other_words_is_nearer_than_foreign_talk() -> None:
    classes = train([lesson(0, "сколько стоит доставка"), lesson(1, "где мой заказ")], 2)
    guess = classes.guess(_words("почём привезти диван"))
    assert guess is not None and guess.label == 0
    foreign = classes.guess(_words("как завязать галстук"))
    assert foreign is None or not foreign.sure


def test_without_its_only_example_a_class_is_gone() -> None:
    only = lesson(0, "сколько стоит доставка")
    guess = train([only, lesson(1, "где мой заказ")], 2).left_out(only)
    assert guess is None or guess.label != 0
