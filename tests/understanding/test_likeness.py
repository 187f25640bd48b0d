"""Examples: near sentences are heard, foreign ones are not, and two close readings are left to a question."""

from __future__ import annotations

from dataclasses import replace

import pytest

from engine.understanding.background import BACKGROUND
from engine.understanding.guess import SURE, Guess
from engine.understanding.hear import Hears, compile_hears
from engine.understanding.learning import lesson, train
from engine.understanding.manner import manner
from engine.understanding.text import read_text
from engine.understanding.words import read_words

EXAMPLES = {
    "cost": "сколько стоит; какая цена; какие расценки; прайс есть; how much is it; what is the price",
    "term": "какие сроки; сколько ждать; как долго длится; когда будет готово; how long does it take; when is it ready",
    "papers": "какие документы нужны; нужен ли паспорт; какие справки собрать; which papers do I need",
    "place": "где ваш офис; какой адрес; как к вам проехать; where is your office; what is your address",
    "trust": "вы не мошенники; как вам доверять; это развод; боюсь что обманут; is this a scam; how can I trust you",
    "think": "мне надо подумать; посоветуюсь с женой; пока не решил; I need to think; let me talk to my wife",
    "house": "заберут квартиру; что будет с имуществом; отнимут машину; единственное жильё; will they take my house",
    "parts": "можно в рассрочку; оплата частями; можно платить помесячно; pay in installments; is there a payment plan",
}
LISTENER = compile_hears(
    [
        Hears("answer", name, phrases=tuple(text.strip() for text in phrases.split(";")))
        for name, phrases in EXAMPLES.items()
    ]
)


def _heard(text: str) -> list[str]:
    return [match.name for match in LISTENER.listen(read_text(text))]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("а скока стоит?", "cost"),
        ("подскажите цену", "cost"),
        ("прайсик есть?", "cost"),
        ("а долго ждать", "term"),
        ("паспорт нужен", "papers"),
        ("какие справки нужны", "papers"),
        ("какой у вас адрес", "place"),
        ("как проехать в офис", "place"),
        ("боюсь обманете", "trust"),
        ("надо посоветоваться с женой", "think"),
        ("квартиру не заберут?", "house"),
        ("частями оплатить можно", "parts"),
        ("how much is this", "cost"),
        ("what's your address", "place"),
        ("are installments possible", "parts"),
    ],
)
def test_a_near_sentence_is_heard(text: str, name: str) -> None:
    assert _heard(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "какая погода у вас",
        "меня зовут Пётр",
        "около пятисот тысяч",
        "вчера вечером",
        "расскажи анекдот",
        "кто выиграл вчера в футбол",
        "мне сорок два года",
        "понятно",
        "ок",
        "+",
        "фывапр олдж",
        "12345",
        "tell me a joke",
        "my name is John",
        "two years ago",
        "и в на с",
        "",
    ],
)
def test_a_foreign_sentence_is_not(text: str) -> None:
    assert _heard(text) == []


def test_an_example_as_it_stands_is_certain() -> None:
    (match,) = LISTENER.listen(read_text("Мне надо подумать."))
    assert (match.rule, match.text, match.confidence) == ("examples", "мне надо подумать", 1.0)


def test_each_sentence_is_classified_apart() -> None:
    assert _heard("Какая цена? И где ваш офис?") == ["cost", "place"]


def test_the_evidence_is_the_sentence_and_the_nearest_example() -> None:
    text = "Так. А сколько стоит всё это?"
    (match,) = LISTENER.listen(read_text(text))
    assert text[match.start : match.end] == "А сколько стоит всё это"
    assert match.text == "сколько стоит" and match.rule == "examples"


def test_two_close_readings_are_both_named() -> None:
    listener = compile_hears(
        [
            Hears("answer", "husband", phrases=("что будет с мужем", "муж пострадает")),
            Hears("answer", "children", phrases=("что будет с детьми", "дети пострадают")),
        ]
    )
    utterance = read_text("а кто пострадает")
    assert listener.listen(utterance) == ()
    assert {match.name for match in listener.close(utterance)} == {"husband", "children"}
    assert listener.close(read_text("муж пострадает")) == ()
    assert listener.close(read_text("погода хорошая")) == ()


def test_a_script_without_examples_or_with_one_stands() -> None:
    assert compile_hears([]).listen(read_text("дорого")) == ()
    single = compile_hears([Hears("answer", "cost", phrases=("сколько стоит банкротство",))])
    assert [match.name for match in single.listen(read_text("сколько стоит банкротство?"))] == ["cost"]
    assert single.listen(read_text("привет, как дела")) == ()


def test_an_example_like_background_talk_is_still_the_scripts() -> None:
    listener = compile_hears([Hears("answer", "mood", phrases=("как настроение", "что нового"))])
    assert [match.name for match in listener.listen(read_text("как настроение?"))] == ["mood"]


def test_likeness_to_background_talk_lowers_the_lead() -> None:
    guess = Guess(0, 0.5, 1, 0.2, 0.1, 0.1, 3)
    assert guess.sure and guess.lead > replace(guess, foreign=0.3).lead
    assert not replace(guess, foreign=0.7).sure


@pytest.mark.parametrize(("language", "sure"), [("ru", False), ("en", True)])
def test_each_language_has_a_threshold_of_its_own(language: str, sure: bool) -> None:
    assert Guess(0, (SURE["ru"] + SURE["en"]) / 2, 1, 0.0, 0.0, 0.0, 2, language).sure is sure


def test_background_talk_counts_by_its_two_nearest_groups() -> None:
    likeness = LISTENER.nearest
    words = read_words(read_text("какая цена на нефть"))
    scores = likeness.scores(words)
    strangers = sorted((share for label, share in scores.items() if label >= likeness.labels), reverse=True)
    guess = likeness.guess(words)
    assert guess is not None and guess.foreign == pytest.approx(sum(strangers[:2]) / 2)


def test_background_talk_about_the_scripts_own_matter_takes_no_part(monkeypatch: pytest.MonkeyPatch) -> None:
    phrases = ("какая погода завтра", "будет ли завтра дождь", "на улице холодно", "какая температура")
    examples = [lesson(0, phrase) for phrase in phrases]
    words = read_words(read_text("какая сегодня погода"))

    def strange() -> float:
        return max(share for label, share in train(examples, 1).scores(words).items() if label)

    without_it = strange()
    monkeypatch.setattr("engine.understanding.learning.CLAIMED", 1.0)
    assert without_it < strange()


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("отмените мой заказ", {"impr", "mine"}),
        ("почему отменили заказ", {"?почему", "asks", "past"}),
        ("не хочу ничего отменять", {"denied", "wished", "INFN"}),
        ("я отменил и куплю позже", {"mine", "past", "futr", "1per"}),
        ("дорого", {"no verb"}),
        ("можно оплатить картой", {"allowed", "opens", "INFN"}),
        ("приедет ли мастер", {"opens"}),
        ("please cancel my order", {"impr", "mine"}),
        ("can you cancel it", {"able", "opens", "impr"}),
        ("can i pay by card", {"allowed", "opens"}),
        ("is there a discount", {"exists", "opens"}),
        ("i don't want it", {"denied", "wished", "mine"}),
        ("nobody called me", {"was", "mine"}),
    ],
)
def test_the_manner_is_how_a_thing_is_said(text: str, marks: set[str]) -> None:
    assert marks <= set(manner(tuple(word.text for word in read_words(read_text(text)))))


@pytest.mark.parametrize(("text", "name"), [("верните мне посылку", "wish"), ("почему вернули посылку", "reason")])
def test_a_request_is_kept_apart_from_a_question_of_the_same_words(text: str, name: str) -> None:
    listener = compile_hears(
        [
            Hears(
                "answer", "wish", phrases=("верните деньги", "верните товар", "верните заказ", "верните посылку назад")
            ),
            Hears(
                "answer",
                "reason",
                phrases=(
                    "почему вернули деньги",
                    "почему вернули товар",
                    "зачем вернули заказ",
                    "зачем вернули посылку",
                ),
            ),
        ]
    )
    assert [match.name for match in listener.listen(read_text(text))] == [name]


def test_a_manner_alone_proves_nothing() -> None:
    assert _heard("почему приехали вчера") == _heard("принесите сюда") == _heard("can you jump") == []


def test_two_classes_as_near_are_not_believed_but_asked_about() -> None:
    guess = Guess(0, 0.5, 1, 0.48, 0.1, 0.1, 3)
    assert not guess.sure and guess.close and guess.turned().label == 1
    assert guess.turned().second == 0 and not replace(guess, second_share=0.3).close


def test_background_is_groups_of_the_size_of_a_class() -> None:
    assert all(8 <= len(group) <= 20 for group in BACKGROUND)
    assert all(phrase and phrase == phrase.strip() for group in BACKGROUND for phrase in group)


def test_the_same_script_gives_the_same_listener() -> None:
    again = compile_hears(LISTENER.hears)
    for text in ("а скока стоит", "квартиру не заберут?", "частями оплатить можно"):
        assert again.listen(read_text(text)) == LISTENER.listen(read_text(text))


def test_where_one_word_tells_all_classes_that_both_have_it_are_asked_about() -> None:
    learnt = train([lesson(0, "процедура для сестры"), lesson(1, "процедура для брата")], 2)
    guess = learnt.guess(read_words(read_text("а что процедура")))
    assert guess is not None and guess.even and guess.close and not guess.sure
    own = learnt.guess(read_words(read_text("это для брата")))
    assert own is not None and not own.even and own.label == 1
