"""Each rule of the guard by itself: what it refuses, and what it lets pass."""

from __future__ import annotations

import pytest

from engine.cue import Cue
from engine.guard import check
from engine.message import Button

OFFER = (
    "Спасибо, Анна, картина понятна. Банкротство через суд можно рассматривать: стоимость от 120 000 ₽, срок обычно "
    "8–10 месяцев. Записать вас на консультацию?"
)
ASK = "Записать вас на консультацию?"
COST = "Стоимость от 120 000 ₽, есть рассрочка до 10 месяцев. Отдельно оплачиваются 25 000 ₽ на депозит суда."


def rules(authored: str, candidate: str, question: str = "", **more: object) -> set[str]:
    language = "ru" if any("а" <= sign.lower() <= "я" for sign in authored) else "en"
    cue = Cue("present", authored, language, question, **more)  # type: ignore[arg-type]
    return {violation.rule for violation in check(cue, candidate)}


def offer(old: str, new: str) -> set[str]:
    assert old in OFFER
    return rules(OFFER, OFFER.replace(old, new), ASK)


SPELLINGS = [
    ("от 120 000 ₽", "от 120 тыс. руб."),
    ("от 120 000 ₽", "от ста двадцати тысяч рублей"),
    ("от 120 000 ₽", "начинается от 120 000 рублей"),
    ("8–10 месяцев", "от 8 до 10 месяцев"),
    ("8–10 месяцев", "восемь–десять месяцев"),
    ("8–10 месяцев", "от восьми до десяти месяцев"),
    ("Анна, картина", "Анна, теперь картина"),
    ("Записать вас", "Хотите, запишу вас"),
    ("Спасибо, Анна", "Анна, благодарю вас"),
]


@pytest.mark.parametrize(("old", "new"), SPELLINGS)
def test_another_spelling_of_the_same_passes(old: str, new: str) -> None:
    assert offer(old, new) == set()


BROKEN = [
    ("120 000", "110 000", "number"),
    ("120 000", "12О 000", "disguise"),
    ("от 120 000 ₽", "от ста десяти тысяч рублей", "number"),
    ("от 120 000", "около 120 000", "number"),
    ("от 120 000", "до 120 000", "lost"),
    ("120 000 ₽", "120 000 $", "number"),
    ("8–10 месяцев", "8–10 недель", "number"),
    ("8–10 месяцев", "меньше года", "number"),
    ("8–10 месяцев", "до 10 месяцев", "lost"),
    ("обычно ", "", "mark"),
    ("обычно", "гарантированно", "promise"),
    ("Анна", "Ольга", "name"),
    ("Спасибо, Анна", "Спасибо", "name"),
    ("можно рассматривать", "нельзя рассматривать", "negation"),
    ("можно рассматривать", "вам точно поможет", "promise"),
    (ASK, "Записала вас на консультацию.", "question"),
    (ASK, ASK + " А какой у вас доход?", "question"),
    (ASK, ASK + " Жду ответа.", "question"),
    (ASK, "На какой день записать вас на консультацию?", "question"),
    ("стоимость", "бесплатная консультация, стоимость", "free"),
    ("стоимость", "со скидкой стоимость", "discount"),
    ("стоимость", "лучшая стоимость", "superlative"),
    (ASK, "Осталось последнее место. " + ASK, "pressure"),
    ("картина понятна", "вы умница", "flattery"),
    ("картина понятна", "хватит тянуть время", "rudeness"),
    ("Спасибо, Анна", "Как языковая модель, скажу: Анна", "machine"),
    ("Анна", "{{ name }}", "internals"),
    ("Анна", "[имя]", "internals"),
    ("от 120 000 ₽", "**от 120 000 ₽**", "markup"),
    ("через суд", "через суд with us", "language"),
    ("через суд", "через суд и приставов", "claim"),
    ("Записать", "Пишите на info@firm.example. Записать", "contact"),
    ("Записать", "Звоните: 8 800 555-35-35. Записать", "contact"),
    ("Банкротство через суд", "Если вы уплатите долг, банкротство через суд", "condition"),
]


@pytest.mark.parametrize(("old", "new", "rule"), BROKEN)
def test_a_breach_is_refused_by_its_rule(old: str, new: str, rule: str) -> None:
    assert rule in offer(old, new)


def test_numbers_stay_with_what_they_are_said_of() -> None:
    authored = "Косметический ремонт от 8 500 ₽/м², капитальный от 15 000 ₽/м²."
    assert rules(authored, "Капитальный ремонт от 15 000 ₽ за квадратный метр, косметический от 8 500 ₽/м².") == set()
    assert "moved" in rules(authored, "Косметический ремонт от 15 000 ₽/м², капитальный от 8 500 ₽/м².")


def test_hours_stay_with_their_days() -> None:
    authored = "Мы на связи по будням с 9:00 до 20:00, в субботу с 10:00 до 16:00."
    assert rules(authored, "Мы на связи с 9 до 20 по будням и с 10 до 16 в субботу.") == set()
    assert "moved" in rules(authored, "Мы на связи по будням с 10:00 до 16:00, в субботу с 9:00 до 20:00.")


def test_hours_stay_with_their_days_on_either_side() -> None:
    authored = "Бассейн открыт в будни с 7:00 до 23:00, в выходные с 9:00 до 21:00."
    kept = "По будням бассейн открыт с 7:00 до 23:00, по выходным с 9:00 до 21:00."
    assert "moved" not in rules(authored, kept)
    for moved in (
        "По выходным бассейн открыт с 7:00 до 23:00, по будням с 9:00 до 21:00.",
        "С 7:00 до 23:00 бассейн открыт по выходным, с 9:00 до 21:00 по будням.",
    ):
        assert "moved" in rules(authored, moved)


def test_a_verb_behind_a_noun_makes_no_new_pair() -> None:
    authored = "The exact list goes into the lease with our duties. Rest and food matter a lot."
    assert "pair" not in rules(authored, "The lease contains the exact list and our duties. Rest and food play a part.")
    assert "pair" not in rules("A pass is valid the whole day.", "You can use a pass all day.")
    assert "pair" in rules("The first coat dries in the same week.", "All coats dry in the same week. All week is wet.")


def test_options_are_all_still_offered() -> None:
    authored = "Дома, на улице или в зале?"
    buttons = tuple(Button(text, text) for text in ("Дома", "На улице", "В зале"))
    assert "option" in rules(authored, "Дома или в зале?", authored, buttons=buttons)
    assert rules(authored, "Где вам удобнее: дома, на улице или в зале?", authored, buttons=buttons) == set()


def test_what_may_be_does_not_become_what_is() -> None:
    authored = "Суд может ограничить выезд за границу."
    assert rules(authored, "При этом суд может ограничить выезд за границу.") == set()
    assert "modal" in rules(authored, "Суд ограничит выезд за границу.")


def test_a_condition_and_a_narrowing_word_are_kept() -> None:
    authored = "Если дефект по нашей вине, исправляем за свой счёт."
    assert "condition" in rules(authored, "Дефект по нашей вине исправляем за свой счёт.")
    assert "doer" in rules(authored, "Если дефект по вашей вине, исправляем за свой счёт.")
    consent = "Цена меняется только по вашему письменному согласию."
    assert "narrowed" in rules(consent, "Цена меняется только по вашему согласию.")


def test_who_does_it_stays() -> None:
    assert "doer" in rules("Плитку и обои выбираете вы.", "Плитку и обои выбираем мы.")
    assert "doer" in rules("You choose tiles and wallpaper.", "We choose tiles and wallpaper.")


def test_words_are_not_put_together_anew() -> None:
    assert "pair" in rules(
        "Первая неделя бесплатная, потом 2 900 ₽ в месяц.", "Первый месяц бесплатный, потом 2 900 ₽ в месяц."
    )


def test_nothing_is_dropped_and_no_sentence_is_added() -> None:
    authored = "Второе жильё и землю в процедуре могут продать."
    assert "dropped" in rules(authored, "Второе жильё в процедуре могут продать.")
    told = rules("Понимаю, жить так очень тяжело.", "Понимаю, жить так очень тяжело. Скоро вам станет намного проще.")
    assert told & {"future", "aside"}


def test_forbidden_phrases_are_found_by_their_lemmas() -> None:
    forbidden = ("спишем все долги", "100%")
    assert "forbidden" in rules("Суд решит.", "Суд решит, спишем все долги.", forbidden=forbidden)
    assert "forbidden" in rules("Суд решит.", "Суд решит на 100 %.", forbidden=forbidden)


def test_length() -> None:
    assert "length" in rules("Да.", "")
    assert "length" in rules("Да.", "Понимаю вас. " * 10)
    assert rules("Да.", "x" * 901) == {"length"}


def test_an_exact_cue_is_said_word_for_word() -> None:
    assert rules("Сообщаем о рисках.", "Сообщаем о рисках.", wording="exact") == set()
    assert rules("Сообщаем о рисках.", "Сообщаем вам о рисках.", wording="exact") == {"exact"}


ENGLISH = "It costs from 120,000 ₽ and usually takes 8–10 months, unless the court refuses."


@pytest.mark.parametrize(
    "candidate",
    [
        "The cost is from 120 thousand roubles, and it usually takes eight to ten months, unless the court refuses.",
        "It usually takes 8 to 10 months and costs from 120,000 ₽, unless the court refuses.",
    ],
)
def test_an_honest_english_wording_passes(candidate: str) -> None:
    assert rules(ENGLISH, candidate) == set()


@pytest.mark.parametrize(
    ("candidate", "rule"),
    [
        (ENGLISH.replace("from ", "about "), "number"),
        (ENGLISH.replace("usually ", ""), "mark"),
        (ENGLISH.replace("unless", "even if"), "mark"),
        (ENGLISH.replace("unless", "if"), "condition"),
        (ENGLISH + " There is a discount.", "discount"),
        (ENGLISH + " Будем рады.", "language"),
        (ENGLISH + " It will get easier.", "future"),
        (ENGLISH.replace("usually", "surely"), "promise"),
    ],
)
def test_an_english_breach_is_refused(candidate: str, rule: str) -> None:
    assert rule in rules(ENGLISH, candidate)


def test_the_place_of_what_was_found() -> None:
    (violation,) = [one for one in check(Cue("present", "Цена 500 ₽."), "Цена 600 ₽.") if one.rule == "number"]
    assert (violation.found, violation.where) == ("600 ₽", (5, 10))


def test_a_formula_between_marks_says_nothing_and_within_a_sentence_it_counts() -> None:
    authored = "Как давно вы не платите по кредитам?"
    assert rules(authored, "Если не секрет, как давно вы не платите по кредитам?", authored) == set()
    assert rules("Суд решит.", "Суд без проблем решит.") != set()


@pytest.mark.parametrize(
    ("authored", "candidate", "rule"),
    [
        (
            "Первая неделя тренировок бесплатная, карта не нужна.",
            "Тренировки бесплатные, карта не нужна, первая неделя тоже.",
            "pair",
        ),
        (
            "Туда входят работа и черновые материалы.",
            "Туда входят работа и все материалы.",
            "pair",
        ),
        (
            "Balancing is included. Storage is $8 a month.",
            "Balancing and storage are included. Storage is $8 a month.",
            "pair",
        ),
        (
            "Напишите в течение 14 дней после оплаты, и мы вернём деньги.",
            "Напишите после оплаты, и мы вернём деньги в течение 14 дней.",
            "moved",
        ),
        ("The call is on Friday.", "Please call us on Friday.", "doer"),
        ("Попросите банк о каникулах.", "Мы попросим банк о каникулах.", "doer"),
        ("Этого хватит для старта.", "Этого мало для старта.", "opposite"),
        ("Coming back is hard.", "Coming back is easy.", "opposite"),
        ("Помогу записать вас на замер.", "Уже записал вас на замер.", "future"),
        ("Simple things will do: a mat.", "Simple things will do: a mat. We will send you one.", "future"),
        ("Ипотечное жильё заранее разбирают отдельно.", "Ипотечное жильё заранее забирают отдельно.", "claim"),
    ],
)
def test_what_is_said_of_what_stays(authored: str, candidate: str, rule: str) -> None:
    assert rule in rules(authored, candidate)


@pytest.mark.parametrize(
    ("authored", "candidate"),
    [
        ("Скольким МФО вы должны?", "Скольким микрофинансовым организациям вы должны?"),
        ("Как давно вы не платите по кредитам?", "Сколько времени вы уже не платите по кредитам?"),
        ("Как давно вы не платите по кредитам?", "Подскажите, как давно вы перестали платить по кредитам?"),
        ("What is the area, at least roughly?", "May I ask what the area is, even if just roughly?"),
    ],
)
def test_a_question_in_other_words_is_the_same_question(authored: str, candidate: str) -> None:
    assert rules(authored, candidate, authored) == set()


@pytest.mark.parametrize(
    ("authored", "candidate"),
    [
        ("Приезжать не обязательно.", "Приезжать необязательно."),
        ("Это 2 900 ₽ в месяц.", "Стоимость 2 900 ₽ в месяц."),
        ("Консультация длится около 20 минут.", "Консультация длится минут 20."),
        ("The call is on 25 November at 18:00.", "The call is on November 25 at 6 pm."),
        ("The implant has a 10-year warranty.", "The implant has a warranty of 10 years."),
        ("It costs from ₽8,500 to ₽14,000.", "It costs between ₽8,500 and ₽14,000."),
    ],
)
def test_another_way_to_say_it_passes(authored: str, candidate: str) -> None:
    assert rules(authored, candidate) == set()


@pytest.mark.parametrize(
    "candidate", ["", " \n ", "🙂", "Суд\x00 решит.", "Суд \ud800решит.", "Су\u200bд решит.", "Cуд решит."]
)
def test_nothing_and_tricks_are_refused(candidate: str) -> None:
    assert rules("Суд решит.", candidate) != set()


def test_what_is_longer_than_a_message_is_not_read() -> None:
    assert rules("Да. " * 250_000, "Да, конечно.") == {"length"}
    assert rules("Суд решит.", "а" * 1_000_000) == {"length"}


def test_a_phone_keeps_its_country() -> None:
    authored = "Номер +7 916 123-45-67."
    assert rules(authored, "Номер 8 (916) 123-45-67.") == set()
    assert "contact" in rules(authored, "Номер +8 916 123-45-67.")


def test_a_bound_said_by_a_negation_is_a_bound() -> None:
    assert rules("Замер длится до 40 минут.", "Замер длится не дольше 40 минут.") == set()
    assert "number" in rules("Замер длится до 40 минут.", "Замер длится не меньше 40 минут.")


def test_one_denial_may_lack_several_things() -> None:
    authored = "Тренировки без бега и без прыжков."
    assert rules(authored, "Тренировки без прыжков и бега.") == set()
    assert "negation" in rules(authored, "Тренировки с бегом и прыжками.")


def test_a_deed_told_in_another_verb_foretells_nothing_new() -> None:
    assert "future" not in rules("Бригадир закончит плитку 9 октября.", "Бригадир доделает плитку 9 октября.")
    assert "future" in rules(
        "Бригадир закончит плитку 9 октября.", "Бригадир закончит плитку 9 октября, вам понравится."
    )
