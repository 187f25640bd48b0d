"""A request to be left alone by its parts: any deed, any mood, any words around; and what restricts it."""

from __future__ import annotations

from itertools import product

import pytest

from engine.understanding.intents import read_intents
from engine.understanding.text import read_text

DEEDS = {  # imperative, infinitive
    "пишите": "писать",
    "звоните": "звонить",
    "беспокойте": "беспокоить",
    "названивайте": "названивать",
    "надоедайте": "надоедать",
    "преследуйте": "преследовать",
}
FRAMES = (
    "не {imp} мне",
    "больше не {imp}",
    "никогда мне не {imp}",
    "хватит меня {inf}",
    "перестаньте {inf}",
    "прошу меня не {inf}",
    "не надо мне больше {inf}",
    "не имеете права мне {inf}",
    "можете мне больше не {inf}?",
    "незачем мне {inf}",
    "давайте вы больше не будете мне {inf}",
    "пусть мне больше не {third}",
)
AROUND = ("{}", "Здравствуйте. {}", "не интересно, {}", "{}, я уже всё купил", "девушка, {}!")
THIRD = {"пишите": "пишут", "звоните": "звонят", "беспокойте": "беспокоят"}

CLASSES = {
    "lists": """
        вычеркните нас
        исключите мой номер из обзвона
        снимите мой номер с рассылки
        удалите всю информацию обо мне
        хочу чтобы мой номер удалили
        не могли бы вы удалить мой номер
        как удалиться из рассылки?
        где тут отписаться
        отключить уведомления
        please remove my contact details
        i'd like to be removed from your list
        how can i opt out
        unsubcribe
    """,
    "consent": """
        забираю своё согласие
        требую прекратить обработку моих персональных данных
        запрещаю использовать мой номер
        i revoke my consent
        you don't have permission to contact me
    """,
    "send-offs": """
        идите вон
        скройтесь
        уйди спамер
        закрой рот
        идите куда подальше
        buzz off
        go to hell
    """,
    "threats": """
        будете звонить — напишу в роскомнадзор
        если продолжите писать — заблокирую
        подам на вас в суд
        передам ваш номер в полицию
        marking this as spam
        one more text and i call the police
    """,
    "fed up": """
        замучили звонками своими
        бесит ваша рассылка
        устал от ваших сообщений
        i'm sick of your texts
    """,
    "written together or with slips": """
        неписать мне больше
        небеспокойте меня
        не доставайтте меня
    """,
    "stop beside a refusal": """
        не интересно, стоп
        stop. not interested
    """,
}
LEFT_ALONE = {
    "a time": """
        не беспокойте по выходным
        не звоните до обеда
        don't call before 6
    """,
    "another way": """
        просьба не звонить, только писать
        можно не звонить, а написать?
        никаких звонков, только переписка
        don't call me, text me
        don't call me, i'll call you
    """,
    "a matter": """
        не пишите мне про окна, мне нужны двери
        не присылайте ссылки
        уберите меня с фото
        снимите с меня долги
        как отписаться от страховки в банке
        don't call me mister
        get me off this loan
    """,
    "others": """
        чтобы мне больше не звонили из банка
        как прекратить звонки коллекторов?
        я жаловался в роскомнадзор на коллекторов
        вы не перестанете работать в праздники?
        i want collectors to leave me alone, can you help?
        someone keeps messaging me from the bank
        you didn't call me
    """,
    "stop interrupts": """
        стоп, не туда
        подождите, стоп, не надо
        stop, i don't understand
        why did you stop writing to me?
    """,
}


def _stops(text: str) -> bool:
    return any(match.name == "stop" for match in read_intents(read_text(text)))


def _rows(table: dict[str, str]) -> list[str]:
    return [row.strip() for rows in table.values() for row in rows.strip().splitlines()]


@pytest.mark.parametrize(("deed", "frame"), list(product(DEEDS, FRAMES)))
def test_any_deed_in_any_frame_with_any_words_around(deed: str, frame: str) -> None:
    said = frame.format(imp=deed, inf=DEEDS[deed], third=THIRD.get(deed, "пишут"))
    for around in AROUND:
        assert _stops(around.format(said)), around.format(said)


@pytest.mark.parametrize("text", _rows(CLASSES))
def test_every_kind_of_request(text: str) -> None:
    assert _stops(text)


@pytest.mark.parametrize("text", _rows(LEFT_ALONE))
def test_what_is_restricted_or_about_others(text: str) -> None:
    assert not _stops(text)
