"""Verbs, states and measures that ask for the same where they are asked: a line a field."""

from __future__ import annotations

from typing import Final

from engine.guard.words.asked_ru import ASKED_RU
from engine.understanding.words import bag

_FIELDS: Final = """
записать записаться записывать записываться запись оформить оформлять забронировать назначить внести запланировать
book arrange schedule reserve organise set sign put appointment booking make fix plan
прислать присылать отправить отправлять скинуть выслать выслать направить получить получать
send receive get forward share sent
позвонить звонить связаться созвониться набрать звонок перезвонить
call reach ring phone contact
помочь помощь помогать поддержать поддержка нужный
help assist support hand assistance
начать начинать начаться стартовать приступить старт
start begin get kick
приехать приезжать подъехать прийти приходить заехать заглянуть ждать
come visit drop arrive pop
оформить оформлен готовый есть сделать сделан подготовить иметься выдать получить
ready prepared have drawn done place arranged prepare get sort sorted signed issued
попробовать пробовать попытаться сделать начать давать
try give go do way attempt
жить проживать находиться прописать
live reside based located living
платить вносить погашать оплачивать выплачивать платеж
pay paying repay payment
заниматься тренироваться тренировка занятие урок учиться позаниматься учить изучать
раньше прежде когда-нибудь ранее
before ever previously
train workout exercise session training work class study
подходить подойти устраивать устроить удобно удобный нравиться ближе близкий предпочитать выбрать выбирать больше
    интересный интересно интереснее предпочтительный предпочтительнее привлекать
suit fit work prefer like best choose convenient good better closest closer option sound pick
лучше легче
better improve
верно правильно правильный так порядок совпадать сходиться верный
correct right fine okay order
узнать услышать слышать увидеть
hear find learn found heard
возраст год лет исполниться
age old year years
болеть боль болит беспокоить
pain hurt painful ache
показать посмотреть смотреть взглянуть глянуть работа прислать отправить выслать
see look show view check send inspect
посчитать рассчитать подсчитать прикинуть считать рассчитывать смета
calculate estimate count
поговорить созвониться пообщаться обсудить разговор беседа
talk speak chat call discuss
опыт опытный заниматься
experience experienced
доход зарабатывать получать зарплата зарабатывать
income earn earning make
бюджет потратить вложить рассчитывать тратить
budget spend invest
долг должный задолжать задолженность
debt owe owed
беспокоить тревожить смущать волновать пугать смущающий
worry concern bother trouble
ремонтировать ремонт обновлять делать
происходить стать чувствовать
работать устроить устроен происходить проходить
work happen go
оставить оставлять хранение сдать
leave keep store
класть положить взять брать выбрать заменить поставить
take choose use put lay replace pick
выбрать выбирать взять брать решить поступить остановиться
choose do be pick go decide
планировать хотеть думать рассматривать нужный
plan mind need want consider
травма противопоказание ограничение
injury injuries limitation
почта ящик адрес e-mail
e-mail email mail address
объект квартира помещение
упустить упускать забыть забывать пропустить учесть учитывать
miss forget overlook
add put include enter
добавить внести включить вписать
fit fall belong lie
режим график расписание распорядок
последний прошедший истекший
last past
anyone anybody someone somebody
случиться произойти приключиться
happen wrong matter
total sum add overall altogether amount
сумма сложность всего долг общий
продолжать продолжить двигаться идти дальше
continue proceed go move carry
ничего никакой подобный
none nothing neither kind
before ahead earlier prior advance
ответить трубка принять
answer pick
записаться попасть присоединиться участвовать
площадь метр квадрат метраж
area metre metres meter meters square
property flat place site
длина длинный
ширина широкий
высота высокий рост
глубина глубокий
вес весить тяжелый
размер большой крупный
long length
big large size area square metre metres meter meters
tall high height
wide width broad
deep depth
heavy weight weigh
far distance
old age
ходить пойти идти прийти приходить быть участвовать присоединиться посетить заглянуть
go come be join attend
записать записаться запись прийти приходить попробовать
оставить забронировать закрепить держать сохранить зарезервировать придержать
keep hold save reserve book
оставаться остаться есть появиться возникнуть
remain left any have
подходить подойти устроить устраивать годиться идти пойти нравиться вариант договориться
suit work okay ok fine good right sound alright happy fit acceptable agree
иметь есть держать жить завести владеть
have own keep live there got
ездить водить машина автомобиль
принадлежать собственность владеть
цель ставить преследовать
drive have car vehicle
раз визит посещение
time visit
впервые первый
new first
искать подбирать подобрать выбирать смотреть
find look choose pick search
кредитор должный долг
creditor owe debt
знать узнать рассказать интересовать интересный вопрос
know learn hear interested question ask
жалоба жаловаться беспокоить тревожить болеть
цвет оттенок
colour color shade
день дата число
date day
остановиться выбрать предпочесть взять
смотреть рассматривать планировать интересовать
количество число
number many
потратить вложить уложиться ориентироваться рассчитывать бюджет
сделать делать готовый
рассказать описать поделиться
tell describe share
уметь мочь получиться получаться
able can manage
понадобиться нужный требоваться необходимый
need require necessary
нужный хотеть интересовать требоваться
цель задача добиться достичь стремиться прийти
goal aim purpose achieve accomplish
обратиться обращаться консультироваться проконсультироваться советоваться
speak talk consult turn
work job employ employed employment
работать работа трудоустроить трудоустроен
район место
перезвонить позвонить набрать
решить определиться выбрать
decide choose settle
взять забрать получить
collect pick get
привезти доставить
bring deliver
смета расчет
estimate quote calculation
разместить поселить проживать жить
начало старт начать
beginning start begin
закончить завершить
finish end complete
купить приобрести взять заказать
buy purchase get order
write note record take jot
stop prevent hinder block
allow permit clear permission clearance let approve
inside within
expect expectation expected expecting plan planned
"""
FIELDS: Final = tuple(bag(line) for line in _FIELDS.replace("\n    ", " ").strip().splitlines()) + ASKED_RU
