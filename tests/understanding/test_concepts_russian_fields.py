"""What people say of their trade, their debts and their sport has the notion of its field; a like word has not."""

from __future__ import annotations

import pytest

from engine.understanding.concepts import concepts, expressions
from engine.understanding.text import read_text
from engine.understanding.words import read_words


def _notions(text: str) -> set[str]:
    said = [word.text for word in read_words(read_text(text))]
    return {notion for word in said for notion in concepts(word)} | {notion for _, notion in expressions(said)}


@pytest.mark.parametrize(
    ("text", "notion"),
    [
        ("держим чебуречную на вокзале", "tradekind"),
        ("принимаю на дому, делаю ресницы", "aboutself"),
        ("пин-пад и термолента ваши?", "tillgear"),
        ("интернет отваливается каждый час", "offline"),
        ("соседи узнают, будут судачить", "shame"),
        ("на карьере это отразится?", "aftermath"),
        ("всё спишут под ноль?", "writeoff"),
        ("дачу тоже изымут?", "seizure"),
        ("пришёл исполнительный лист", "dunning"),
        ("рассчитаюсь сам потихоньку", "repay"),
        ("сланцы и шапочку брать?", "gymwear"),
        ("сколько дорожек и есть ли хамам", "gymroom"),
        ("стретчинг по утрам бывает?", "groupclass"),
        ("у меня турник и гантели", "homesport"),
        ("мне отвечает нейронка?", "botask"),
    ],
)
def test_a_field_has_its_notion(text: str, notion: str) -> None:
    assert notion in _notions(text)


@pytest.mark.parametrize(
    ("text", "notion"),
    [
        ("тесто не поднялось", "try"),
        ("за рубеж не летаем", "highprice"),
        ("кот опрокинул вазу", "badpast"),
        ("в прошлом году было жарко", "badpast"),
        ("ноги не ходят", "faraway"),
        ("картошка в этом году не уродилась", "rightmoment"),
        ("торгую мебелью", "discount"),
        ("пришлите фотографию", "tradekind"),
        ("просроченный йогурт", "dunning"),
    ],
)
def test_a_like_word_is_of_another_matter(text: str, notion: str) -> None:
    assert notion not in _notions(text)
