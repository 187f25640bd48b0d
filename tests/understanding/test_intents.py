"""The built-in intents: what each row of the tables is for, and what it must leave alone."""

from __future__ import annotations

import pytest

from engine.understanding.intents import read_intents
from engine.understanding.match import Match
from engine.understanding.question import is_question
from engine.understanding.text import read_text

HUMAN = """
бот, отстань, дай менеджера
отвали, дай живого человека
call a human
put me through to your manager
is there anyone real i can talk to
дайте мне вашего начальника
реальный человек есть?
соедините с кем-нибудь из сотрудников
с человеком можно поговорить?
с живым оператором хочу пообщаться
можно с человеком?
позовите человека
позовите менеджера пожалуйста
хочу поговорить с менеджером
можно поговорить с живым человеком?
соедините с оператором
переключите на оператора
переведите на специалиста
оператора
Оператор!
менеджера
дайте человека
дайте живого человека
дайте поговорить с менеджером
живой человек есть?
есть кто живой?
есть тут живые люди
мне нужен человек
мне нужен менеджер а не бот
нужен живой консультант
с роботом не хочу
с роботом разговаривать не буду
не хочу общаться с ботом
я с ботами не разговариваю
пусть мне ответит человек
пусть менеджер перезвонит
свяжите меня с руководителем
можно с юристом пообщаться?
хочу с юристом поговорить
где менеджер
есть кто нибудь кроме бота
позови оператора
вызовите специалиста
подключите менеджера
хочу живого оператора
можно менеджера?
человека дайте
человека позовите
мне бы с человеком поговорить
I want to talk to a human
can I speak to a real person
agent
human please
operator please
get me a manager
connect me to an agent
let me talk to someone
is there a real person here?
i need a human
I don't want to talk to a bot
transfer me to a representative
speak with manager
""".strip().splitlines()

NO_HUMAN = """
дайте контакт кого нибудь из ваших клиентов
есть живые примеры?
клиентам нужен живой человек
a customer wants a real person not a bot
вы бот?
это бот или человек?
ты робот
вы живой человек?
я с человеком говорю?
are you a bot?
are you human
am I talking to a real person?
я работаю менеджером
менеджер по продажам
я оператор станка
ваш менеджер уже звонил
мне звонил менеджер
нас три человека
на 5 человек
сколько человек в группе
сколько стоит с человека
не надо менеджера
не зовите никого, просто ответьте
не хочу говорить с менеджером
не переводите на оператора
позвоните завтра
нужен менеджер по продажам в штат
ищем оператора call центра
мы хотим заменить менеджеров ботом
юрист сказал что можно
у меня есть свой юрист
жена юрист
хороший человек посоветовал
дайте скидку на двух человек
my manager said no
I work as an agent
two people
a person like me
у вас менеджер хамит
как зовут менеджера?
""".strip().splitlines()

CORRECTION = """
нет, время другое
адрес другой, дом 12
да шучу, миллион
вру, пять банков
я имел в виду 50
no wait, five
change my number to 5551234
номер не тот дал
it's not ivan it's igor
sorry, not wednesday, thursday
нет, не 300, а 500
не 10 а 15
ой, ошиблась
ой ошибся, 500
я ошибся, 3 банка
опечатка, 700 тысяч
исправьте на 5
поправка: 400
точнее 450
вернее, в среду
то есть 600
то есть не 300
на самом деле 800
перепутала, мне 40
я перепутал имя
не Иван, а Пётр
не в понедельник, а во вторник
не утром, а вечером
во вторник, а не в среду
не то написал, 500
неправильно указал сумму
можно исправить номер?
хочу изменить время
надо поменять телефон
измените сумму на 200
нет, у меня не двушка а трешка
не тысяч а миллионов
ошибочка, 50
упс, 30
прошу прощения, не 5 а 6
хотя нет, 400
actually 15
Actually, it's 15
I meant 500
sorry, not 10 but 15
not 10 but 15
15, not 10
oops, 20
my mistake, it's 5
correction: 40
wait, I mean tuesday
typo, 300
change it to 5
make it 20
""".strip().splitlines()

NO_CORRECTION = """
я не директор, я менеджер
я не Сергей, мне 40
другое время есть?
можно поменять окна?
хочу поменять окна
actually i love it
на какую сумму
не знаю, а сколько надо
не дорого, а дёшево
не хочу, а можно потом?
не понял, а что
не звоните, а пишите
вы ошиблись номером
ошибка в договоре банка
боюсь ошибиться
можно точнее?
скажите точнее
а точнее?
то есть вы мошенники?
то есть как
не 300
нет
нет, спасибо
не так уж и дорого
не так
всё не так просто
how does it actually work?
what do you mean?
I mean business?
should I come?
make it cheap
не в банке, а где?
это не точно
нет не знаю
а не 300?
я не Иван
это грабёж, а не цены
сказка, а не условия
не беспокойтесь, а то я уйду
""".strip().splitlines()

BACK = """
назад
вернёмся назад
давай вернемся назад
вернитесь к прошлому вопросу
можно вернуться к предыдущему вопросу?
вернуться
на шаг назад
хочу вернуться назад
предыдущий вопрос
отмотай назад
go back
can we go back
back
previous question please
take me back
""".strip().splitlines()

NO_BACK = """
два года назад
месяц назад брал кредит
верните деньги назад
ездил туда и обратно
вернусь через неделю
call me back
I'll get back to you
my back hurts
""".strip().splitlines()

REPEAT = """
не расслышал
напомните вопрос
продублируйте вопрос
one more time please
повторите
повторите вопрос пожалуйста
повтори
что?
чего?
а?
не понял вопрос
не поняла вопроса
не понял
можно ещё раз?
еще раз пожалуйста
что вы сказали?
что вы спросили
какой вопрос был
в смысле?
извините, не понял
what?
can you repeat that
repeat please
say that again
pardon?
sorry, what?
I don't understand the question
""".strip().splitlines()

NO_REPEAT = """
i'll say it again: no
что нужно?
а что если я не плачу
чего ждать?
еще раз подумаю
не понял сколько платить
не понимаю зачем
что за документы
what documents?
повторно подавал
""".strip().splitlines()

RESTART = """
сбросить всё и начать с нуля
начнём всё по новой
let's begin from scratch
начать сначала
давай сначала
давайте начнём заново
заново
начнём с начала
можно начать заново?
хочу пройти опрос заново
/start over
start over
let's start again
restart
from the beginning
всё сначала
перезапусти
""".strip().splitlines()

NO_RESTART = """
начинающий я, с нуля
сначала подумаю
сначала скажите цену
с начала года не плачу
начал платить в мае
заново взял кредит
when do we start
a fresh start
""".strip().splitlines()

LATER = """
потом как-нибудь
напишите вечером
на совещании, потом
не до этого сейчас
отложим разговор до завтра
text me later
get back to me next week
я на работе
сейчас на совещании
я за рулём
до завтра
вечером напишу
завтра поговорим
позже
давайте позже
потом
потом напишу
напишу позже
сейчас занят
сейчас не могу говорить
мне сейчас некогда
сейчас неудобно
я на работе, давайте потом
попозже отвечу
отвечу вечером
не сегодня
в другой раз
занята, позже
later
not now
I'm busy right now
maybe later
talk later
i'll write later
""".strip().splitlines()

NO_LATER = """
а попозже чем в 11 можно
давайте на час позже
работаю на работе
на работе
на работе узнают
на работу не звоните
платил до завтра
на работе платят мало
перезвоните завтра
позже чем в мае
через год или позже
занят в такси
не сейчас, а в мае?
потом суд был
какой потом платеж
что потом?
сейчас не работаю
сейчас не плачу
what happens later?
a bit later than may
""".strip().splitlines()

REFUSAL = """
мне не нужен ремонт
кредит мне не нужен
не важно
неважно
номер не дам
не дам вам свой номер
почту давать не хочу
не хочу оставлять телефон
давайте без номера
обойдусь без вас
мне такое ни к чему
i don't want it
неинтересно
не актуально
уже не актуально
мне не надо
мне это не нужно
мне ничего не надо
не буду отвечать
не хочу отвечать
отвечать не буду
отказываюсь
передумал
я передумала
не хочу
не заинтересован
нам это не интересно
меня это не интересует
не буду
не ваше дело
не хочу говорить
это личное
без комментариев
not interested
I'm not interested
changed my mind
I'd rather not say
none of your business
I don't need it
I won't answer
prefer not to say
""".strip().splitlines()

NO_REFUSAL = """
прораб мне не нужен, только посчитать
мне не нужен дизайнер, просто рассчитать ремонт
нет
спасибо не надо
no
no thanks
не хочу переплачивать
не хочу терять квартиру
мне не надо много
мне не нужно ничего подписывать?
если передумаю
а если я передумаю?
можно отказаться потом?
почему не интересно?
интересно
мне интересно
не буду платить больше
не скажу точно
точно не скажу, тысяч 300
в интересах семьи
банк отказался
мне отказали
какой процент отказов
""".strip().splitlines()

GREETING = """
здорово, мужики
здорово ребята
здорова!
добрый
здаров мужики
дратути
дароу
алё
здравия желаю
мир вашему дому
👋
здравствуйте
Добрый день
дд
доброе утро
здрасьте
приветик
салам
йо
алоха
утречка
hiya
sup guys
g'day mate
morning all
hi
hello there
hey
good morning
Здравствуйте, хочу узнать цену
""".strip().splitlines()

NO_GREETING = """
здорово, что так можно
здорово придумали
передавайте привет
добрый человек
хороший день
на день
утром
да ну йо майо
morning works for me
this is high
""".strip().splitlines()

THANKS = """
спс
благодарю вас
спасибо большое
thanks
thank you
thx
сенкс
""".strip().splitlines()

NO_THANKS = """
спас
think
""".strip().splitlines()

WAIT = """
секунду
минутку, пожалуйста
щас найду
сейчас посмотрю в приложении банка
подождите, посчитаю
1 сек
надо посчитать
one sec
hold on
let me check
give me a minute
""".strip().splitlines()

NO_WAIT = """
через минуту
сейчас не могу
сейчас плачу
сейчас занят
у вас есть минутка?
секунды не жалко
wait list
""".strip().splitlines()

HEARD = {
    "wait": WAIT,
    "human": HUMAN,
    "correction": CORRECTION,
    "back": BACK,
    "repeat": REPEAT,
    "restart": RESTART,
    "later": LATER,
    "refusal": REFUSAL,
    "greeting": GREETING,
    "thanks": THANKS,
}
UNHEARD = {
    "wait": NO_WAIT,
    "human": NO_HUMAN,
    "correction": NO_CORRECTION,
    "back": NO_BACK,
    "repeat": NO_REPEAT,
    "restart": NO_RESTART,
    "later": NO_LATER,
    "refusal": NO_REFUSAL,
    "greeting": NO_GREETING,
    "thanks": NO_THANKS,
}


def _names(text: str) -> list[str]:
    return [match.name for match in read_intents(read_text(text))]


def _only(text: str, rule: str) -> Match:
    (match,) = (one for one in read_intents(read_text(text)) if one.rule == rule)
    return match


@pytest.mark.parametrize(("name", "text"), [(name, text) for name, texts in HEARD.items() for text in texts])
def test_an_intent_is_heard(name: str, text: str) -> None:
    assert name in _names(text)


@pytest.mark.parametrize(("name", "text"), [(name, text) for name, texts in UNHEARD.items() for text in texts])
def test_what_only_resembles_it_is_not(name: str, text: str) -> None:
    assert name not in _names(text)


@pytest.mark.parametrize(
    ("text", "discarded"),
    [
        ("нет, не 300, а 500", "не 300"),
        ("не 300 тысяч а 500", "не 300 тысяч"),
        ("не Иван, а Пётр", "не Иван"),
        ("я не Сергей, я Степан", "не Сергей"),
        ("это не Олег это Игорь", "не Олег"),
        ("не в понедельник, а во вторник", "не в понедельник"),
        ("во вторник, а не в среду", "не в среду"),
        ("не 10, 15", "не 10"),
        ("sorry, not 10 but 15", "not 10"),
        ("15, not 10", "not 10"),
    ],
)
def test_the_discarded_value_is_told_from_the_new_one(text: str, discarded: str) -> None:
    match = _only(text, "not-but")
    assert text[match.start : match.end] == discarded


def test_evidence_is_the_words_of_the_lead() -> None:
    text = "Здравствуйте! Больше НЕ ПИШИТЕ мне, спасибо"
    found = {match.name: match for match in read_intents(read_text(text))}
    assert set(found) == {"greeting", "stop", "thanks"}
    assert text[found["stop"].start : found["stop"].end] == found["stop"].text == "НЕ ПИШИТЕ"


def test_intents_come_in_text_order_each_once() -> None:
    assert _names("спасибо, спасибо, но не интересно") == ["thanks", "refusal"]


def test_a_repaired_word_is_less_sure() -> None:
    (match,) = read_intents(read_text("позавите менеджера"))
    assert match.name == "human" and match.confidence < 1.0


def test_nothing_is_read_from_nothing() -> None:
    assert read_intents(read_text("")) == read_intents(read_text("🙂 ...")) == ()


QUESTIONS = """
сколько стоит
а сколько это займет
вы работаете в выходные?
есть ли рассрочка
куда подъехать
подскажите где офис
в какой срок
how much is it
do you deliver
is it legal
""".strip().splitlines()

STATEMENTS = """
я подумаю
напишу, когда вернусь
сделаю, как скажете
не знаю
дорого
жду
don't write to me
that is fine
""".strip().splitlines()


@pytest.mark.parametrize("text", QUESTIONS)
def test_a_question_is_known_by_its_mark_or_word(text: str) -> None:
    utterance = read_text(text)
    assert is_question(utterance, utterance.tokens[-1].clause)


@pytest.mark.parametrize("text", STATEMENTS)
def test_a_statement_is_no_question(text: str) -> None:
    utterance = read_text(text)
    assert not any(is_question(utterance, token.clause) for token in utterance.tokens)


def test_the_mark_belongs_to_its_clause() -> None:
    utterance = read_text("дорого, а рассрочка есть?")
    assert [is_question(utterance, clause) for clause in (0, 1)] == [False, True]
