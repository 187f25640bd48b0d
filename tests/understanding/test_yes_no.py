"""Yes, no and unsure as leads write them; a flipped answer is the worst mistake."""

from __future__ import annotations

from datetime import datetime

import pytest

from engine.understanding.reading import Ask
from engine.understanding.text import read_text
from engine.understanding.values.yes_no import read

NOW = datetime.fromisoformat("2026-11-20T12:00")

YES = """
Да
да!
ДА
даа
дааа
да-да
да да да
ага да
угу конечно
ну давайте
давайте попробуем
ну давай
да давайте
да, давайте
да, спасибо
да спасибо большое
да пожалуйста
ну конечно
разумеется
естественно
безусловно да
само собой
а как же
ещё бы
конечно хочу
хочу
очень хочу
хотелось бы
хотел бы
готов
готова
да готова
мы готовы
я согласен
согласна
согласны
на все согласен
подтверждаю
всё правильно
да все верно
да, всё так
все ок
все окей
верно
именно так
так точно
окей
ок давайте
Ок 👍
хорошо
хорошо, давайте
ладно
ну ладно
ладно давайте
можно
можно попробовать
да можно
подходит
да, подходит
меня устраивает
устроит
валяй
погнали
поехали
го
без проблем
не вопрос
да не вопрос
я не против
не возражаю
не откажусь
не помешало бы
почему нет
почему бы нет
а почему бы и нет
было бы неплохо
было бы здорово
с удовольствием
с радостью
двумя руками за
я за
за
наверное да
скорее да
скорее всего да
думаю да
думаю, что да
пожалуй да
пожалуй
да наверное
да, наверное
точно да
есть
да есть
да, есть
имеется
нужно
надо
да нужно
интересно
да, интересно
буду
да, буду
запишите меня
да, запишите пожалуйста
да, записывайте на завтра
да я согласна на консультацию
да, а сколько это стоит?
да а сколько стоит
да но только вечером
да, только не звоните утром
нет, всё правильно
нет, все хорошо
нет, не против
нет проблем
нет возражений
да, конечно, почему бы и нет
плюс
++
👌
✅
👍🏻
да 👍
канешно
канечно
конешно
кншн да
хачу
соглсен
сагласен
дваайте
lf
ес
йес
окк
угуу
агаа
да хочу
хочу записаться
да, хочу попробовать
хорошо, запишите
отлично, давайте
супер, давайте
сто процентов
по любому
да без проблем
не возражаем
договорились
дорого, но давайте
ну так и быть
скорее да чем нет
не вижу препятствий
не отказываюсь
ноу проблем
хм да
konechno
не знаю... ну давайте
да, удобно
да, все понятно
интересует
да, актуально
yes
Yes!
yes please
yeah
yep
yup sure
sure
sure thing
of course
ok
okay
ok sounds good
sounds good
why not
absolutely
definitely
go ahead
let's do it
i agree
that works for me
works for me
fine
fine by me
correct
that's right
yes, that's correct
no, that's correct
no problem
i don't mind
i'd love to
i think so
yes, but not today
yes how much is it?
i am
i do
yeah why not
probably yes
all good
alright
for sure
""".strip().splitlines()
NO = """
Нет
нет!
неет
не
нее
не-а
неа
нет-нет
нет нет
ну нет
нет уж
да нет
да не
да не надо
да нет, не надо
нет спасибо
спасибо, нет
спасибо не надо
нет, не нужно
не надо
ненадо
не нужно
ненужно
не хочу
нехочу
не особо хочу
я не хочу
пока не хочу
не готов
пока не готова
не согласен
не согласна
я против
против
не интересно
неинтересно
не интересует
меня это не интересует
не подходит
мне не подходит
не устраивает
не сейчас
не сегодня
сейчас нет
пока нет
пока что нет
ещё нет
уже нет
уже не надо
точно нет
конечно нет
нет конечно
однозначно нет
ни за что
ни в коем случае
никогда
никак нет
ни разу
наверное нет
скорее нет
скорее всего нет
думаю нет
думаю, что нет
вряд ли
наверное не надо
нет, наверное
пожалуй нет
пожалуй, откажусь
откажусь
отказываюсь
не могу
не смогу
не получится
к сожалению нет
к сожалению, не могу
увы нет
не буду
не планирую
не требуется
не актуально
неактуально
неверно
не верно
не правильно
неправильно
не так
не совсем
не совсем так
не очень
не особо
нету
у меня нет
нема
отсутствует
нет такого
минус
-
❌
👎
нет 👎
давайте не надо
давай не будем
давайте позже
давайте в другой раз
в другой раз
в следующий раз
ладно, не надо
хорошо, не надо
ок, не надо
обойдусь
без надобности
ни к чему
нафиг
нет денег
нет времени
нет, но спасибо
нет, дорого
нет у меня ничего
нет, я передумал
ytn
нэт
не сагласен
не было
не имею
нет, не сегодня
не, спасибо
не не надо
не стоит
нет необходимости
лучше не надо
нет, а что?
ага, щас
да отстаньте уже
рад бы но нет
хм нет
консультация не нужна
net spasibo
я пас
no
nope
no thanks
no, thank you
nah
nah i'm good
not now
not today
not yet
not interested
i'm not interested
not really
no way
of course not
absolutely not
definitely not
probably not
i don't think so
never
i don't
i don't want to
don't want it
i can't
wrong
that's wrong
incorrect
not at all
maybe later
no, not correct
i'd rather not
unlikely
👎🏼
""".strip().splitlines()
UNSURE = """
не знаю
незнаю
хз
ну хз
не уверен
не уверена
может быть
может
мб
возможно
наверное
ну наверное
наверно
может да
может и да
возможно да
да нет наверное
да нет, наверное
не знаю даже
даже не знаю
пока не знаю
надо подумать
мне надо подумать
мне нужно подумать
подумаю
я подумаю
хорошо, я подумаю
ок, подумаю
да, я подумаю
дайте подумать
посмотрим
посоветуюсь с женой
надо посоветоваться с мужем
сомневаюсь
затрудняюсь ответить
сложно сказать
трудно сказать
и да и нет
да, но я подумаю
50 на 50
пятьдесят на пятьдесят
ну такое
так себе
зависит от цены
смотря что
не решил
ещё не решила
не определился
без понятия
фиг знает
как получится
🤷
🤷‍♂️
🤔
все равно
maybe
perhaps
not sure
i'm not sure
i don't know
idk
dunno
it depends
let me think
i need to think
possibly
hard to say
kind of
we'll see
no idea
""".strip().splitlines()
SILENT = """
?
Москва
сколько стоит
сколько это стоит?
а сколько стоит?
можно?
а можно завтра?
да?
правда?
точно?
здравствуйте
добрый день
спасибо
что за компания
кто вы
как это работает
а где вы находитесь
мне нужно узнать цену
хочу узнать подробнее
хотел спросить про рассрочку
интересно сколько это стоит
есть вопрос
у меня вопрос
можно вопрос
Иван
89099202195
300 тысяч
завтра в 15:00
у меня двое детей и ипотека
мне нужна двушка в центре
расскажите подробнее
перезвоните
вы бот?
это развод?
дорого
дорого очень
понятно
ясно
у вас есть скидки?
а если нет денег?
почему так дорого
если недорого, то можно
я за рулем
да сколько можно
да у меня вопрос по цене
сегодня не могу, давайте завтра
интересует цена
да/нет
how much is it?
how much
what is this
hello
good morning
i have a question
where are you located
London
can you call me tomorrow?
""".strip().splitlines()


def heard(text: str) -> bool | str | None:
    """Return the answer heard."""
    readings = read(read_text(text), Ask("yes_no", NOW))
    assert len(readings) <= 1
    return readings[0].value if readings else None  # type: ignore[return-value]


@pytest.mark.parametrize("text", YES)
def test_yes(text: str) -> None:
    assert heard(text) is True


@pytest.mark.parametrize("text", NO)
def test_no(text: str) -> None:
    assert heard(text) is False


@pytest.mark.parametrize("text", UNSURE)
def test_unsure(text: str) -> None:
    assert heard(text) == "unsure"


@pytest.mark.parametrize("text", SILENT)
def test_questions_and_other_talk_say_nothing(text: str) -> None:
    assert heard(text) is None


def test_the_evidence_is_the_answering_words() -> None:
    text = "Ну, спасибо, не надо"
    (reading,) = read(read_text(text), Ask("yes_no", NOW))
    assert text[reading.start : reading.end] == "не надо"
