"""What Russian leads ask of one trade has the notion of its topic; a common word that begins alike has not."""

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
        ("кофе перед сдачей пить нельзя?", "testprep"),
        ("мама не встаёт, врач приедет?", "homevisit"),
        ("откроете больничный лист?", "sickleave"),
        ("хочу вернуть 13 процентов за лечение", "taxback"),
        ("веселящий газ у вас есть?", "anaesthesia"),
        ("машина глохнет на светофоре", "carsymptom"),
        ("сколько хозяев по птс было?", "carhistory"),
        ("мне бы прокатиться, сесть за руль", "testdrive"),
        ("бабушка везёт внука, нужна доверенность?", "childexit"),
        ("в консульство на биометрию ехать лично?", "visapresence"),
        ("нас встретят с табличкой?", "airportride"),
        ("кот вялый и не ест второй день", "petsick"),
        ("ведущий без пошлых конкурсов?", "feasthost"),
        ("когда будут фото и сколько снимков?", "shootresult"),
        ("снятие чужого покрытия входит?", "nailservice"),
        ("сколько длится адаптация, он плачет по утрам", "settling"),
        ("стиралка не отжимает и прыгает", "applianceill"),
        ("сообщения и фото пропадут, данные сохранятся?", "gadgetdata"),
        ("сколько стоит закрыть ИП?", "firmopening"),
    ],
)
def test_a_topic_of_a_trade_has_its_notion(text: str, notion: str) -> None:
    assert notion in _notions(text)


@pytest.mark.parametrize(
    ("text", "notion"),
    [
        ("это долго?", "bankruptcy"),
        ("скрипт для менеджеров", "carsymptom"),
        ("мы пошли домой", "feasthost"),
        ("переведите деньги", "luggage"),
        ("оцените мою квартиру", "tradein"),
        ("какая сумма покрытия", "nailservice"),
        ("комиссия агентства", "buyout"),
    ],
)
def test_a_common_word_is_of_no_topic(text: str, notion: str) -> None:
    assert notion not in _notions(text)
