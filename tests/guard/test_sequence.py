"""Rules on the run of a text: the order of its words, its end, its clauses, nothing twice."""

from __future__ import annotations

import pytest

from engine.cue import Cue
from engine.guard import check
from engine.message import Button


def rules(authored: str, candidate: str, question: str = "", **more: object) -> set[str]:
    language = "ru" if any("а" <= sign.lower() <= "я" for sign in authored) else "en"
    cue = Cue("present", authored, language, question, **more)  # type: ignore[arg-type]
    return {violation.rule for violation in check(cue, candidate)}


SENTENCE = "Понимаю, сумма серьёзная, и жить с ней тяжело. Документы собирать не нужно, вопросы можно писать сюда."
SCRAMBLED = [
    "Нужно документы сюда вопросы, не собирать писать. Тяжело сумма и с ней можно понимаю жить серьёзная.",
    "Документы с нужно вопросы ней. Писать тяжело собирать не сумма сюда понимаю можно и серьёзная жить.",
]
UNFINISHED = [
    "Понимаю, сумма серьёзная, и жить с ней тяжело. Документы собирать не нужно, вопросы можно писать сюда, если.",
    "Понимаю, сумма серьёзная, и жить с ней тяжело. Документы собирать не нужно, вопросы можно писать сюда",
    "Понимаю, сумма серьёзная, и жить с ней тяжело,. Документы собирать не нужно, вопросы можно писать сюда.",
]


@pytest.mark.parametrize("candidate", SCRAMBLED)
def test_words_dealt_anew_are_refused(candidate: str) -> None:
    assert "order" in rules(SENTENCE, candidate)


@pytest.mark.parametrize("candidate", UNFINISHED)
def test_a_text_that_breaks_off_is_refused(candidate: str) -> None:
    assert "unfinished" in rules(SENTENCE, candidate)


ENDS = [
    ("Договор лежит на roof.example/terms до пятницы.", "До пятницы договор лежит здесь: roof.example/terms"),
    ("По номеру +7 495 123-45-67 ответит мастер.", "Мастер ответит по номеру +7 495 123-45-67"),
    ("На почту info@roof.example можно прислать чертёж.", "Чертёж можно прислать на почту info@roof.example"),
    ("В 14:30 завтра приедет мастер.", "Мастер приедет завтра в 14:30"),
    ("At roof.example/terms you can read the contract.", "You can read the contract at roof.example/terms"),
    ("On +1 202 555 0143 a person answers.", "A person answers on +1 202 555 0143"),
]
CUT = [
    ("Договор лежит на roof.example/terms до пятницы.", "До пятницы договор лежит на roof.example/te"),
    ("По номеру +7 495 123-45-67 ответит мастер.", "Мастер ответит по номеру +7 495 123-45"),
    ("Договор лежит на roof.example/terms до пятницы.", "До пятницы на roof.example/terms лежит договор"),
    ("В 14:30 завтра приедет мастер.", "Мастер приедет завтра в 14"),
]


@pytest.mark.parametrize(("authored", "candidate"), ENDS)
def test_a_text_may_end_with_a_contact_or_a_number(authored: str, candidate: str) -> None:
    assert rules(authored, candidate) == set()


@pytest.mark.parametrize(("authored", "candidate"), CUT)
def test_a_contact_cut_short_ends_no_text(authored: str, candidate: str) -> None:
    assert rules(authored, candidate) != set()


def test_a_sentence_turned_round_keeps_its_order() -> None:
    turned = "Понимаю, сумма серьёзная, с ней тяжело жить. Собирать документы не нужно, а вопросы можно сюда писать."
    assert rules(SENTENCE, turned) == set()


@pytest.mark.parametrize(
    ("authored", "candidate"),
    [
        ("The price is in the contract.", "The price is in the the contract."),
        ("The price is in the contract.", "The is price in the contract."),
        ("Эксперт позвонит в офис.", "Эксперт в позвонит офис."),
        ("Меня зовут Дарья, я эксперт.", "Меня зовут дарья, я эксперт."),
        ("Эксперт позвонит. Ответит он здесь.", "Эксперт позвонит. ответит он здесь."),
    ],
)
def test_a_small_word_where_it_never_stands_is_refused(authored: str, candidate: str) -> None:
    assert "grammar" in rules(authored, candidate)


def test_a_small_letter_after_a_set_phrase_is_fine() -> None:
    assert (
        rules("Как давно вы не платите?", "Если не секрет, как давно вы не платите?", "Как давно вы не платите?")
        == set()
    )


@pytest.mark.parametrize("times", [2, 3])
def test_what_is_said_once_is_not_said_again(times: int) -> None:
    authored = "Приятно познакомиться, Анна."
    assert "repeated" in rules(authored, " ".join([authored] * times))


def test_what_the_script_repeats_may_be_repeated() -> None:
    authored = "Приятно познакомиться, Анна. Приятно познакомиться, Анна."
    assert rules(authored, "Анна, приятно познакомиться. Приятно познакомиться, Анна.") == set()


@pytest.mark.parametrize(
    ("authored", "candidate"),
    [
        ("Передаю вас коллеге, он ответит здесь же.", "Передаю вас коллеге."),
        ("Передаю вас коллеге, он ответит здесь же.", "менеджер"),
        ("Машину могут продать, об этом лучше знать сразу.", "Машину могут продать."),
        ("You need not collect any papers, and you can ask questions here.", "You need not collect any papers."),
        ("Замер бесплатный, занимает около часа.", "Замер занимает около часа."),
    ],
)
def test_a_clause_that_is_not_said_is_refused(authored: str, candidate: str) -> None:
    assert rules(authored, candidate) & {"unsaid", "dropped"}


def test_a_sentence_in_the_scripts_words_is_not_cut_short() -> None:
    authored = "It is hard to live with. A first name is enough."
    assert "cut" in rules(authored, "It is hard to live with. A first name.")
    assert rules("The car may be sold, it is late.", "The car may be sold. It is late.") == set()


def test_an_answer_without_words_of_meaning_is_an_option_too() -> None:
    buttons = (Button("m", "A month"), Button("n", "Nothing for now"))
    authored = "You can take a month, or nothing for now. What will it be?"
    told = rules(authored, "You can take a month. What will it be?", "What will it be?", buttons=buttons)
    assert "option" in told


@pytest.mark.parametrize(
    ("authored", "candidate"),
    [
        ("Лучше знать сразу.", "Лучше знать потом."),
        ("The link is the same.", "The link is new."),
        ("Everyone is different.", "Everyone is the same."),
    ],
)
def test_an_opposite_of_time_or_likeness_is_refused(authored: str, candidate: str) -> None:
    assert "opposite" in rules(authored, candidate)
