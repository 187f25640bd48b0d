"""The tables of the built-in intents other than stop and correction, in the writing of ``rules``."""

from __future__ import annotations

from typing import Final

from .rules import FILLERS, Rule
from .words import bag

_PERSON = (
    "человек/менеджер/оператор/специалист/консультант/сотрудник/администратор/админ/руководитель/начальник/директор/"
    "юрист/эксперт/коллега/представитель/живой/кто-то/начальство/оператор/консультантка/работник/старший"
)
_WHOM = (
    "человека/человеком/менеджера/менеджером/оператора/оператором/специалиста/специалистом/консультанта/консультантом/"
    "сотрудника/сотрудником/администратора/администратором/руководителя/руководителем/юриста/юристом/"
    "эксперта/экспертом/живого/живым"
)
_CALL = "позвать/пригласить/соединить/переключить/перевести/подключить/вызвать/переводить/переключать/соединять/звать"
_LIVE = "живой/нормальный/реальный/настоящий/адекватный/обычный"
_TALK = "поговорить/пообщаться/говорить/общаться/связаться/разговаривать/побеседовать/переговорить/проконсультироваться"
_STAFF_EN = "human/person/agent/operator/manager/representative/supervisor"
_HUMAN_TALK = "talk/speak/call/write/text/answer/reply/help/contact/chat/take"
_HUMAN_EN = (
    "human/person/agent/operator/manager/representative/rep/someone/somebody/consultant/specialist/supervisor/people"
)

HUMAN: Final = Rule(
    "human",
    f"""
    {_CALL}:impr … {_WHOM}
    {_CALL}/дать/давать:impr (мне/нас/меня/сюда) (ваш/свой/какой-нибудь/любой/уже) ({_LIVE}) {_PERSON}:accs
    {_CALL}:impr (меня/нас) на/к/ко/с/со (ваш/свой/{_LIVE}) {_PERSON}
    {_CALL}/дать/давать:impr … кого/кем нибудь/то
    {_CALL}/связать:impr (меня) с/со кем нибудь/то
    {_CALL}/связать:INFN (меня/нас) с/со/на (ваш/{_LIVE}) {_PERSON}
    {_LIVE} (ли) {_PERSON}/люди (ли) есть/будет/тут/здесь/можно
    {_TALK} … с/со кто/кем (нибудь/то) (из) живой/люди/людьми/сотрудник/менеджер
    (не) хочу/буду … а не с/со бот/робот/машина/программа
    человека/менеджера/оператора/специалиста/консультанта/живого (мне) дать/давать/позвать/пригласить/вызвать:impr
    дать/давать:impr (мне) (живой/нормальный/уже) {_WHOM}
    свяжите/связать … с/со … {_PERSON}
    хочу/хотел/хотела/хотелось/можно/надо/нужно/могу/желаю/буду/лучше/давайте/дайте … {_TALK} … с/со … {_PERSON}
    хочу/хотел/хотела/хотелось/можно/надо/нужно/могу/лучше/давайте … с/со … {_PERSON} … {_TALK}
    мне бы с/со … {_PERSON} … {_TALK}
    с/со (живой/нормальный/реальный) {_PERSON} … можно/хочу/хотел/хотела/хотелось/надо/нужно/могу … {_TALK}
    {_TALK} … с/со … живой
    {_CALL}:INFN … {_WHOM}
    хочу/можно/нужен/нужна/надо (мне) (живой/нормальный/реальный) {_WHOM}
    нужен/нужна (живой/нормальный/реальный) {_PERSON}
    {_PERSON} нужен/нужна
    связь с/со {_PERSON}
    пусть … {_PERSON} … позвонит/перезвонит/напишет/свяжется/ответит/подключится
    пусть … позвонит/перезвонит/напишет/свяжется/ответит/подключится (мне/нам) (живой) {_PERSON}
    где (ваш/живой) человек/менеджер/оператор/специалист/консультант
    кто (нибудь/то) кроме/помимо бот/робот
    живой человек/люди/кто-нибудь есть/тут/здесь/будет
    есть (кто) (нибудь/то) (тут/там/у/вас) живой/живые
    есть (кто) (нибудь/то) (тут/там/у/вас) живой человек/люди
    есть нормальный/реальный/живой человек/люди
    кто (нибудь/то) живой
    (не) хочу/буду/желаю не {_TALK} с/со бот/робот/машина/программа/автоответчик
    не хотеть/буду/желать … с/со бот/робот/машина/программа/автоответчик
    с/со (этот/ваш) бот/робот/машина/программа/автоответчик … не хотеть/буду/желать/общаюсь/разговариваю/говорю
    не … а (живой) человек
    talk/speak/chat/connect/transfer/write (me) (to/with) (a/an/the/your) (real/live/actual) {_HUMAN_EN}
    get/give/bring/find/fetch me (a/an/the/your) (real/live/actual) {_HUMAN_EN}
    call/get/bring/fetch (me) a/an/the/your (real/live/actual) {_STAFF_EN}
    talk/speak/chat (to/with) anyone/anybody (real/human/alive)
    anyone/anybody/someone (real/human/alive) (i/who/that) can … {_HUMAN_TALK}
    anyone/anybody real/human/alive
    put me through
    let a/the/your (real) {_STAFF_EN}
    transfer/connect/switch/hand/pass me … (to/over) … {_HUMAN_EN}
    can/could/may … (have) a/an/the/your (real/live/actual) human/person/agent/operator/manager … {_HUMAN_TALK}
    want/need/like (a/an) (real/live/actual) human/person/agent/operator/manager/representative/rep/supervisor
    is/are there (a/an/any) (real/live/actual) human/person/people/someone
    not … to (talk/speak) (to/with) (a/the) bot/robot/machine
    """,
    unless=f"""
    нужен/нужна/ищу {_PERSON} по
    не (надо/нужно) {_CALL}
    не надо/нужно/нужен/нужна {_PERSON}
    am i
    are/is you/this
    """,
)

ALONE_HUMAN: Final = Rule(
    "human",
    """
    (живой/живого) оператор/менеджер/специалист/консультант/администратор/человека
    живой человек
    можно/хочу/давайте с/со (живой) человек/оператор/менеджер/специалист/консультант
    (real/live) human/operator/agent/manager/representative
    """,
    alone="message",
    fillers=(FILLERS | bag("мне можно нужен a the")) - bag("вы ты я нет да"),
)

BACK: Final = Rule(
    "back",
    """
    вернуться/вернемся/вернитесь/верните/вернись/вернуть/возвращаемся … назад/обратно
    вернуться/вернемся/вернитесь/возвращаемся/вернись … к/на … прошлый/предыдущий/первый/тот вопрос/шаг/пункт
    предыдущий/прошлый вопрос/шаг/ответ
    откатить/отмотать/откатиться:impr … (назад)
    на шаг/вопрос назад
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
    from (the/very) (very) beginning/start
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

RULES: Final = (HUMAN, ALONE_HUMAN, BACK, ALONE_BACK, REPEAT, ALONE_REPEAT, RESTART, ALONE_RESTART)
