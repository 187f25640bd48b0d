"""What restricts a request not to be written to: a time, another channel, other people, a matter.

«не пишите в выходные», «не звоните, лучше пишите», «не присылайте больше фото». A restriction is a noun,
an adverb or a number in the same clause that is not part of the request itself, or another way offered
beside it. What the request is about restricts nothing: «не пишите мне со своими кредитами».
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from .lemmas import parses
from .words import Word, bag

_OWN_ADVERBS: Final = bag(
    """
    сколько ничего больше никогда вообще совсем уже сюда наконец срочно немедленно пожалуйста просто еще впредь
    тут здесь надо нужно можно хватит вовсе снова опять много вечно постоянно прошу категорически реально
    действительно убедительно настоятельно искренне серьезно очень человечески русски ясно наглухо навсегда никак
    достали более далее дальше повторно вновь добром хорошему отныне нахер нахуй нафиг нах блин ваще впустую зря
    напрасно бесполезно доброму оттуда отсюда оба обе лично попусту насовсем
    """
)
OWN_NOUNS: Final = bag(
    """
    сообщение спам реклама рассылка номер телефон звонок бог христос раз человек девушка друг люди предложение слово
    бот просьба господин мужчина женщина робот письмо уведомление жизнь фигня хрень ерунда мусор случай
    разрешение согласие контакт товарищ уважаемый господа пацан ребята мужик черт блин обзвон оповещение пожалуйста
    предлог обстоятельство условие повод вид свидание право
    предупреждение чушь бред впаривание компания организация фирма
    """
)
_ABOUT: Final = bag("с со по от ради насчет без")  # «со своими кредитами», «по поводу окон», «ради бога»
_TIMES: Final = bag(
    """
    утро вечер ночь день выходной будни будний понедельник вторник среда четверг пятница суббота воскресенье праздник
    неделя месяц год час минута лето зима осень весна обед завтрак ужин время отпуск январь февраль март апрель май
    июнь июль август сентябрь октябрь ноябрь декабрь
    """
)
_CHANNELS: Final = bag(
    """
    почта вк вотсап телеграм email емейл мейл мессенджер вайбер viber скайп инстаграм личка мобильный городской рабочий
    домашний ватсап работа голос голосовой видео
    """
)
_ENGLISH_LIMITS: Final = bag(
    """
    at before after until till on in during about while when if so tonight today tomorrow now yet instead late early
    photos pictures files voice links between my him her them his their unless because weekends weekend
    """
)
_ENDLESS: Final = bag("больше более никогда вообще впредь совсем")
_OTHERS: Final = bag(
    """
    пока если кроме только ему ей им никому мужу жене раньше позже потом сейчас сегодня завтра тогда когда
    одного двух трех одно два три
    """
)
_WAYS: Final = bag("в на через")  # «в вк», «на почту»
THIS: Final = bag("этот мой наш данный свой")
_CONTACT: Final = bag("писать написать звонить позвонить перезвонить прислать отправить скинуть связаться набрать")
_CONTACT_EN: Final = bag("text call email write message whatsapp dm")
_SPARING: Final = bag("можно можете можешь надо нужно")
_WHOM: Final = bag("мне нам меня нас сюда номер уже")
_AFTER_CALL: Final = bag("again anymore any ever here please at on or and back ok okay for thanks never more no with")
_ELSEWHERE: Final = bag(  # better so, a bad moment, or the lead will write himself
    """
    лучше instead занят занята заняты работе работаю руль рулем сплю совещание совещании встрече отпуске
    роддоме больнице напишу позвоню наберу перезвоню свяжусь обращусь переписка переписываться переписываюсь чат чате
    """
)


def restricted(words: Sequence[Word], places: Sequence[int]) -> bool:
    """Tell whether a request at these places is only for a time, a channel, a matter or somebody else."""
    clause = words[places[0]].clause
    rest = [(place, word) for place, word in enumerate(words) if place not in places]
    own = _own(words, places, rest)
    if _always(words, clause):
        own = [word for word in own if not word.lemmas & _TIMES]
    polite = any(word.text in ("можно", "сложно", "трудно") for word in own)
    if _call_alone(words, places):
        return True
    if _called(words, places[-1]):
        return True
    about = False  # inside «со своими кредитами»
    for before, word in zip([None, *own], own, strict=False):
        if (word.text == "если" and polite) or _addressed(word, words[places[0]]):
            continue
        if before and before.text in _WAYS and not word.lemmas & OWN_NOUNS and word.text not in THIS:
            return True
        if word.text in _OTHERS or word.lemmas & (_CHANNELS | _TIMES):
            return True
        about = (about or word.text in _ABOUT) and not word.lemmas & _TIMES and word.text not in _WAYS
        if _limits(word, about=about):
            return True
    if _will_oneself(words):
        return True
    endless = any(word.text in _ENDLESS for word in words if word.clause == clause)
    if _elsewhere_only(rest, clause):
        return True
    return _invited(words, rest) or (not endless and any(word.text in _ELSEWHERE for _, word in rest))


def _addressed(word: Word, request: Word) -> bool:
    """Tell whether somebody is called before he is asked: «сынок не пиши мне больше»."""
    return word.start < request.start and any(one.tags >= {"NOUN", "anim", "nomn"} for one in parses(word.text)[:1])


def _will_oneself(words: Sequence[Word]) -> bool:
    """Tell whether the lead will write himself: "don't call me, I'll call you"."""
    said = [word.text for word in words]
    return any(said[at : at + 2] == ["i", "will"] and said[at + 2] in _CONTACT_EN for at in range(len(said) - 2))


def _call_alone(words: Sequence[Word], places: Sequence[int]) -> bool:
    """«можно не звонить», «не надо звонить» spares a call: it bans nothing without a whom or a how long."""
    deeds = [words[place] for place in places if words[place].text in ("звонить", "позвонить")]
    said = {word.text for word in words if word.clause == words[places[0]].clause}
    return bool(deeds) and not said.isdisjoint(_SPARING) and said.isdisjoint(_WHOM | _ENDLESS)


def _called(words: Sequence[Word], last: int) -> bool:
    """Tell whether "call me" gives a name: "don't call me mister"."""
    if last + 1 >= len(words) or words[last].text not in ("me", "us", "it") or words[last - 1].text != "call":
        return False
    onward = words[last + 1]
    return onward.clause == words[last].clause and onward.text not in _AFTER_CALL


def _own(words: Sequence[Word], places: Sequence[int], rest: Sequence[tuple[int, Word]]) -> list[Word]:
    """Return the other words of the request's clause; what an «и» joins before it is no part of it."""
    first = places[0]
    while first and words[first - 1].text in _ENDLESS:
        first -= 1
    cut = first if first and words[first - 1].text == "и" else 0
    return [word for place, word in rest if word.clause == words[places[0]].clause and place >= cut]


def _always(words: Sequence[Word], clause: int) -> bool:
    """«с утра до ночи» is no time of day."""
    said = [word.text for word in words if word.clause == clause]
    return any(said[place : place + 3] == ["с", "утра", "до"] for place in range(len(said)))


def _limits(word: Word, *, about: bool) -> bool:
    if word.text in _OWN_ADVERBS or word.lemmas & OWN_NOUNS:
        return False
    if word.text[0].isdigit():
        return True
    if word.text.isascii():
        return word.text in _ENGLISH_LIMITS
    return bool(parses(word.text)[0].tags & ({"ADVB", "NUMR", "COMP"} | (set() if about else {"NOUN"})))


def _invited(words: Sequence[Word], rest: Sequence[tuple[int, Word]]) -> bool:
    """Another channel is offered: «не звоните, пишите»."""
    for place, word in rest:
        moods = {tag for one in parses(word.text) for tag in one.tags} if word.lemmas & _CONTACT else set()
        if "INFN" in moods and place and words[place - 1].text in ("а", "только", "лучше"):
            return True
        if word.text in _CONTACT_EN and _opens(words, place):
            return True
        if "impr" in moods:
            before = words[place - 1] if place else None
            if before is None or before.clause != word.clause or before.text not in ("не", "ни", "и", "или"):
                return True
    return False


def _elsewhere_only(rest: Sequence[tuple[int, Word]], clause: int) -> bool:
    """Another channel is left open: «не звоните мне, только в ватсап»."""
    for place in sorted({word.clause for _, word in rest} - {clause}):
        said = [word for _, word in rest if word.clause == place]
        if said[0].text in ("только", "лучше", "можно", "only") and any(word.lemmas & _CHANNELS for word in said):
            return True
    return False


def _opens(words: Sequence[Word], place: int) -> bool:
    """Tell whether an English verb begins its clause, and so asks: "don't call me, just text"."""
    before = words[place - 1] if place else None
    if before is not None and before.clause == words[place].clause and before.text in ("just", "only", "please"):
        before = words[place - 2] if place > 1 else None
    return before is not None and before.clause != words[place].clause
