"""The tables of asking for a person instead of the bot, in the writing of ``rules``."""

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
_TALK = (
    "поговорить/пообщаться/говорить/общаться/связаться/разговаривать/побеседовать/переговорить/проконсультироваться/"
    "обсудить"
)
_STAFF_EN = "human/person/support/agent/operator/manager/representative/supervisor"
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
    передать/передавать:impr (меня) (ваш/свой/{_LIVE}) {_PERSON}:datv
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
    живой пример/отзыв/фото/фотография/видео/картинка/кейс/работа/урок/занятие/звук/выступление/демонстрация
    контакт/номер/телефон/отзыв/пример кто нибудь/то
    клиент/покупатель/гость/пациент/заказчик/ученик (же) нужен/нужна/нужны
    customer/client/guest/patient (all/just) want/need/like
    не (надо/нужно) {_CALL}
    не надо/нужно/нужен/нужна {_PERSON}
    am i
    are/is you/this
    """,
)

ALONE: Final = Rule(
    "human",
    """
    (живой/живого) оператор/менеджер/специалист/консультант/администратор/человека
    живой человек
    можно/хочу/давайте с/со (живой) человек/оператор/менеджер/специалист/консультант
    (real/live) human/person/operator/agent/manager/representative/support
    customer/technical service/support
    соединить/переключить:impr
    """,
    alone="message",
    fillers=(FILLERS | bag("мне можно нужен a the")) - bag("вы ты я нет да"),
)
