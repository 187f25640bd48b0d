"""The tables of the course of the talk (back, repeat, restart), in the writing of ``rules``."""

from __future__ import annotations

from typing import Final

from .rules import Rule
from .words import bag

BACK: Final = Rule(
    "back",
    """
    вернуться/вернемся/вернитесь/верните/вернись/вернуть/возвращаемся … назад/обратно
    вернуться/вернемся/вернитесь/возвращаемся/вернись … к/на … прошлый/предыдущий/первый/тот вопрос/шаг/пункт
    предыдущий/прошлый вопрос/шаг/ответ
    откатить/отмотать/откатиться:impr … (назад)
    на шаг/вопрос назад
    вернуться/вернитесь/вернись/вернемся на шаг/вопрос
    отменить/отмени/отмените/удалить … последний/прошлый/предыдущий ответ
    шаг/вопрос назад
    хочу/давай/давайте/можно/надо/нужно (пожалуйста) назад
    go/step/take (me/us) back
    отмотать/отмотай назад
    previous question/step
    """,
    unless="""
    лет/год/месяц/неделя/день/час/минута назад
    деньги/товар/возврат … назад/обратно
    back to work
    """,
)
ALONE_BACK: Final = Rule("back", "назад\nобратно\nвернуться\nвернемся\nback", alone="message")

REPEAT: Final = Rule(
    "repeat",
    """
    повторить/повторять/дублировать/продублировать/переспросить:impr
    (а) что спрашивали/спросили
    потерял/потеряла нить/мысль
    что за вопрос
    вопрос (мне) не понятен/понятен/ясен
    переформулировать/перефразировать:impr
    что вы/ты имели/имел/имеете (в) виду
    say again
    можете/можно/могли (бы) (вы) повторить
    можно (еще) раз/разок
    еще раз/разок (вопрос)
    не понял/поняла/поняли/расслышал/расслышала/уловил/уловила (ваш/сам) вопрос
    какой (был) вопрос
    в чем вопрос
    что вы/ты … спросили/спрашивали/сказали/написали/спросил/спросила/спрашивал
    как вы/ты сказали/сказал/сказала
    напомнить/напоминать:impr (мне) (свой/ваш/последний) вопрос
    забыл/забыла/потерял/потеряла/пропустил/пропустила (ваш/сам/последний) вопрос
    не расслышать/услышать:past
    do not understand/get (the/your) question
    did not catch/hear (it/that/you)
    repeat that/it/please/the/question
    (can/could) you repeat
    say that/it again
    come again
    one more time
    once more
    remind me (of) (the/your/what) (question)
    what did you say/ask
    forgot/missed (the/your) question
    what was the question
    did not get/understand/catch (that/it/the) question
    """,
    unless="""
    will/would/to say
    еще раз подумать/спасибо/извините/посмотреть/здравствуйте/посчитать/написать/позвонить
    """,
)
ALONE_REPEAT: Final = Rule(
    "repeat",
    """
    что
    чего
    а
    что что
    в смысле
    не понял/поняла/поняли
    повтор
    еще раз/разок
    what/pardon/huh/repeat/sorry
    again
    i do not understand
    do not understand
    """,
    alone="message",
    fillers=bag("пожалуйста простите извините а ну я вас ой эй please sorry еще раз не понял поняла"),
)

RESTART: Final = Rule(
    "restart",
    """
    начать/начнем/начинаем/начни/начните/начинай/начинать (все/разговор/диалог) (с/со) (самого) сначала/начала/заново
    давай/давайте (все) (с/со) (самого) сначала/начала/заново
    (все) с (самого) начала давай/давайте
    сначала/заново давай/давайте/начнем/начать
    пройти/пройдем/заполнить/заполнять/отвечу/ответить (все/опрос/анкету) заново/сначала
    начать/начнем/начни/начните/давай/давайте … с нуля
    начать/начнем/начни/начните/давай/давайте (все) по новой
    начать/начнем/начни/начните … опять/снова
    сбросить/обнулить/перезагрузить/перезапустить:impr
    сбросить/обнулить/перезагрузить:INFN … ответ/диалог/разговор/опрос/анкета/все
    запустить/запускать:impr … сначала/заново
    start (it) over
    from (the/very) (very) beginning/start/top
    start/begin again
    begin anew/afresh
    start/begin (all) (again) from scratch
    (can) we (start/begin) from scratch
    from the beginning
    restart
    """,
)
ALONE_RESTART: Final = Rule(
    "restart",
    """
    сначала
    заново
    с нуля
    с начала
    по новой
    перезапуск
    сбросить/сброс/обнулить/перезагрузить (все/ответ/диалог/разговор/опрос)
    from scratch
    перезапустить
    рестарт
    reset
    """,
    alone="message",
)

RULES: Final = (BACK, ALONE_BACK, REPEAT, ALONE_REPEAT, RESTART, ALONE_RESTART)
