"""A row of the script's keeps its members: one gone is refused, one told in another word or order passes."""

import pytest

from engine.cue import Cue
from engine.guard import check


def passes(authored: str, candidate: str) -> bool:
    lang = "en" if authored.isascii() else "ru"
    return not check(Cue("say", authored, lang), candidate)


HARMED = [
    ("Запишите дату, имя и название агентства.", "Запишите дату и название агентства."),
    ("Запишите дату, имя и название агентства.", "Запишите имя и название агентства."),
    ("Если закружится голова, остановитесь, присядьте и попейте воды.",
     "Если закружится голова, остановитесь и попейте воды."),
    ("Если закружится голова, остановитесь, присядьте и попейте воды.",
     "Если закружится голова, присядьте и попейте воды."),
    ("Любую строку можно обсудить, упростить или убрать.", "Любую строку можно обсудить или убрать."),
    ("Возьмите паспорт, полис и снимок.", "Возьмите паспорт и снимок."),
    ("Запишите дату, имя и название агентства и перешлите нам.",
     "Запишите дату и название агентства и перешлите нам."),
    ("Take your passport, the policy and the X-ray.", "Take your passport and the X-ray."),
    ("You can discuss, simplify or remove any line.", "You can discuss or remove any line."),
    ("Write down the date, the name and the agency.", "Write down the date and the agency."),
]  # fmt: skip
HONEST = [
    ("Запишите дату, имя и название агентства.", "Запишите название агентства, имя и дату."),
    ("Если закружится голова, остановитесь, присядьте и попейте воды.",
     "Если голова закружится, остановитесь, сядьте и выпейте воды."),
    ("Любую строку можно обсудить, упростить или убрать.",
     "Любую строку можно обговорить, сделать проще или убрать."),
    ("Возьмите паспорт, полис и снимок.", "Захватите паспорт, снимок и полис."),
    ("Take your passport, the policy and the X-ray.", "Bring your passport, the X-ray and the policy."),
    ("You can discuss, simplify or remove any line.", "Any line can be discussed, made simpler or removed."),
    ("Write down the date, the name and the agency.", "Please write down the date, the name and the agency."),
]  # fmt: skip


@pytest.mark.parametrize(("authored", "candidate"), HARMED)
def test_a_member_gone_from_a_row_is_refused(authored: str, candidate: str) -> None:
    assert not passes(authored, candidate)


@pytest.mark.parametrize(("authored", "candidate"), HONEST)
def test_a_row_in_other_words_or_order_passes(authored: str, candidate: str) -> None:
    assert passes(authored, candidate)
