"""Small words that weaken or narrow: what may stand for them, and where their loss or their coming changes a claim."""

from __future__ import annotations

import pytest

from engine.cue import Cue, Language
from engine.guard import check


def refused(authored: str, candidate: str) -> bool:
    language: Language = "ru" if any("а" <= sign.lower() <= "я" for sign in authored) else "en"
    return any(one.rule == "mark" for one in check(Cue("present", authored, language, ""), candidate))


KEPT = [
    ("Даже если вы опоздаете, сеанс не сократим.", "Даже когда вы опаздываете, сеанс не сокращаем."),
    ("За уборку балкона доплачивать не нужно.", "Доплаты за уборку балкона нет."),
    ("Кошки живут отдельно от собак.", "Кошки и собаки живут врозь."),
    ("Запасных частей нет.", "Запчастей нет."),
    ("Dinner is not included.", "Dinner is not part of the price, it does not cover dinner."),
    ("Would you like to see photos of the halls?", "Shall I show you some photos of the halls?"),
    ("Заявку принимаем только по паспорту.", "Без паспорта заявку не принимаем."),
    ("Понадобится только купальник.", "Ничего, кроме купальника, не понадобится."),
    ("Как только врач освободится, он вас примет.", "Врач примет вас сразу, когда освободится."),
    ("Приходите, только возьмите сменную обувь.", "Приходите и возьмите сменную обувь."),
    ("Некоторые шины не чинятся.", "Есть и шины, которые не чинятся."),
    ("Мойка не мешает покраске.", "Мойка никогда не мешает покраске."),
    ("Месяц скоро закончится.", "Месяц почти закончился."),
    ("После него примите душ.", "После массажа примите душ."),
    ("Не ешьте, пока не сдадите кровь.", "Не ешьте до сдачи крови, то есть перед этим."),
    ("Работаем по договору.", "Мы всегда работаем по договору."),
    ("We fit tyres only with an appointment.", "Without an appointment we do not fit tyres."),
    ("The mistake is often just there.", "The mistake often lies there."),
    ("Just bring the charger.", "Bring the charger."),
    ("Breakfast is included in the price.", "Breakfast is part of the price."),
    ("Do not paint until the wall is dry.", "Do not paint before the wall is dry."),
    ("Stretch after every run.", "Always stretch after a run."),
    ("We do not sell addresses.", "Addresses are never sold."),
    ("We train under a plan.", "We always train under a plan."),
    ("How many times a week can you come?", "How often a week can you come?"),
]


@pytest.mark.parametrize(("authored", "candidate"), KEPT)
def test_a_mark_told_otherwise_passes(authored: str, candidate: str) -> None:
    assert not refused(authored, candidate)


CHANGED = [
    ("Даже если вы опоздаете, сеанс не сократим.", "Если вы опоздаете, сеанс не сократим."),
    ("Уборка балкона входит в цену.", "Уборка балкона входит в цену, доплата есть."),
    ("Debts are listed in the letter.", "Some debts are listed in the letter."),
    ("Even if it rains, we start on time.", "If it rains, we start on time."),
    ("Заявку принимаем только по паспорту.", "Заявку принимаем по паспорту."),
    ("Обычно ремонт идёт неделю.", "Ремонт всегда идёт неделю."),
    ("Некоторые шины не чинятся.", "Шины не чинятся."),
    ("Вернём деньги за билет.", "Вернём часть денег за билет."),
    ("Мы соблюдаем сроки.", "Сроки соблюдены всегда."),
    ("Звоните за день.", "Звоните заранее, за два дня."),
    ("Урок ничего не стоит.", "Урок почти ничего не стоит."),
    ("We fit tyres only with an appointment.", "We fit tyres with an appointment."),
    ("The number is for the call.", "The number is not only for the call."),
    ("We refund the ticket.", "We refund part of the ticket."),
    ("You usually need a visa.", "You always need a visa."),
    ("The week is almost over.", "The week is over."),
    ("Change your booking in the chat.", "Change your booking in the chat a day before."),
    ("You keep the receipts.", "You always keep the receipts."),
]


@pytest.mark.parametrize(("authored", "candidate"), CHANGED)
def test_a_mark_dropped_or_new_is_refused(authored: str, candidate: str) -> None:
    assert refused(authored, candidate)
