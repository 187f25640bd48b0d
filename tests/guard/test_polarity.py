"""A denial put into the script's words or taken out of them is refused; the same said in another word passes."""

import pytest

from engine.cue import Cue
from engine.guard import check


def passes(authored: str, candidate: str) -> bool:
    lang = "en" if authored.isascii() else "ru"
    return not check(Cue("say", authored, lang), candidate)


HARMED = [
    ("Если сомневаетесь, так и отметьте.", "Если не сомневаетесь, так и отметьте."),
    ("Если сомневаетесь, так и отметьте.", "Если вы не сомневаетесь, просто так и отметьте."),
    ("Полотенце выдаём за 100 ₽, если забыли своё.", "Если своё вы не забыли, полотенце выдаём за 100 ₽."),
    ("Полотенце выдаём за 100 ₽, если забыли своё.", "Полотенце выдаём за 100 ₽, если не забыли своё."),
    ("Пока думаете, вопросы можно задавать мне.", "Пока не думаете, вопросы можно задавать мне."),
    ("Если они не созаёмщики и не поручители, долг не переходит.",
     "Если они не созаёмщики и поручители, долг не переходит."),
    ("Отказаться можно будет в любую минуту.", "Отказаться можно не будет в любую минуту."),
    ("The law allows it if it is already clear.", "The law allows it if it is not already clear."),
    ("Being afraid is normal here.", "Being afraid is not normal here."),
    ("No card is needed for the first week.", "No card is not needed for the first week."),
    ("We cannot take cases where the only debt is child support.",
     "We cannot take cases where the only debt is not child support."),
]  # fmt: skip
HONEST = [
    ("Если сомневаетесь, так и отметьте.", "Если не уверены, так и отметьте."),
    ("Если забудете коврик, выдадим наш.", "Если не принесёте коврик, выдадим наш."),
    ("If you forget your towel, we give one out.", "If you did not bring your towel, we give one out."),
    ("If you are unsure, tick this line.", "If you are not sure, tick this line."),
    ("Если сомневаетесь, так и отметьте.", "Если вы сомневаетесь, отметьте так."),
    ("Если сомневаетесь, так и отметьте.", "Если есть сомнения, так и отметьте."),
    ("Полотенце выдаём за 100 ₽, если забыли своё.", "Если забыли своё, выдаём полотенце за 100 ₽."),
    ("Полотенце выдаём за 100 ₽, если забыли своё.", "За 100 ₽ выдаём полотенце, если своё забыли."),
    ("Пока думаете, вопросы можно задавать мне.", "Пока вы думаете, можно задавать мне вопросы."),
    ("Если они не созаёмщики и не поручители, долг не переходит.",
     "Долг не переходит, если они не созаёмщики и не поручители."),
    ("Being afraid is normal here.", "It is normal to be afraid here."),
    ("No card is needed for the first week.", "A card is not needed for the first week."),
    ("No card is needed for the first week.", "You do not need a card for the first week."),
    ("An outcome cannot be promised.", "No outcome can be promised."),
    ("The price includes cable, but not sockets and switches.",
     "The price includes cable, but sockets and switches are not included."),
]  # fmt: skip


@pytest.mark.parametrize(("authored", "candidate"), HARMED)
def test_a_denial_put_in_or_taken_out_is_refused(authored: str, candidate: str) -> None:
    assert not passes(authored, candidate)


@pytest.mark.parametrize(("authored", "candidate"), HONEST)
def test_the_same_in_other_words_passes(authored: str, candidate: str) -> None:
    assert passes(authored, candidate)
