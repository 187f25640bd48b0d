"""The tables of putting the talk off, in the writing of ``rules``."""

from __future__ import annotations

from typing import Final

from .rules import FILLERS, Rule
from .words import bag

_AFTER = "потом/позже/попозже/позднее"
_TURN = "написать/позвонить/перезвонить/напомнить/обратиться/набрать/связаться/спросить/вернуться"
_BUSY = "работа/смена/совещание/встреча/учеба/пара/дежурство/объект/планерка/операция/прием/собрание"
_WHEN = "вечером/завтра/утром/днем/послезавтра/ночью/через"
_GO_ON = (
    "напишу/отвечу/допишу/поговорим/скажу/решу/пообщаемся/продолжим/спишемся/вернусь/вернемся/обсудим/гляну/посмотрю"
)

LATER: Final = Rule(
    "later",
    f"""
    не (прямо) сейчас
    (чуть/немного/давайте/можно/лучше) чуть/немного позже/попозже/потом/позднее
    {_TURN}:impr (мне/нам) (чуть/немного) {_AFTER}
    {_AFTER} (мне/нам) {_TURN}:impr
    написать/напомнить/спросить:impr (мне/нам) {_WHEN}
    {_WHEN} (мне/нам) написать/напомнить/спросить:impr
    {_GO_ON}/наберу/перезвоню … {_AFTER}/{_WHEN}
    давай/давайте … спишемся/созвонимся/поговорим/продолжим/вернемся
    отложить/перенести … разговор/беседа/общение/переписка
    отложим/отложите/перенесем … {_AFTER}/до/на
    за руль , (давайте/напишу) {_AFTER}/{_WHEN}
    на {_BUSY} , (давайте/напишу) {_AFTER}/{_WHEN}
    сплю/занят/занята , (давайте/напишу) {_AFTER}/{_WHEN}
    {_GO_ON}/отпишусь/перезвоню/наберу/сообщу {_AFTER}
    вечером/завтра … отвечу/допишу/продолжим/напишу/спишемся/поговорим/вернусь
    {_AFTER} … {_GO_ON}
    {_GO_ON} … {_AFTER}/вечером/завтра
    давай/давайте/можно/лучше … {_AFTER}
    сейчас … занят/занята/заняты
    я занят/занята
    сейчас (мне/я) (не) неудобно/некогда
    (мне) (сейчас) некогда
    нет времени сейчас
    сейчас (совсем) нет времени
    сейчас не могу
    не могу (я) (говорить/писать/отвечать) сейчас
    неудобно сейчас
    не сегодня
    в другой раз
    как нибудь потом
    потом/позже как нибудь
    (maybe) (some) other/another time
    not now/today
    maybe/talk/speak/text/write/answer/reply/message (to) (you) later
    can we … later/tomorrow
    (text/message/call/write/ask/remind/contact/ping) me … later/tonight/tomorrow
    text/message/write/ask/remind/ping me in/next
    talk/speak/chat tomorrow/tonight
    get back to me … later/tomorrow/next/in
    not talk/chat/text/type/write (right/at) now/the (moment)
    driving/busy/work/meeting , later/tonight/tomorrow
    driving/busy/work/meeting , talk/text … later/tonight/tomorrow
    will get back to you
    let me get back to you
    will come back later
    bad time/moment
    not (a) (the/very) good/best/right/great time/moment
    busy (right) now
    i am busy
    """,
    unless="""
    если не сейчас
    позже/попозже/позднее чем
    на часик/часок/полчаса/час/день позже/попозже/позднее
    сколько … позже
    не сейчас , а
    """,
)
ALONE: Final = Rule(
    "later",
    f"""
    {_AFTER}/некогда/занят/занята/later (,) ({_AFTER})
    я/сейчас/еще/пока/мы … на работа/смена/совещание/встреча/учеба/пара/дежурство/объект
    за руль/рулить
    не могу говорить/разговаривать/общаться/писать
    (мне) не до этого/вас/того/разговоров/переписки
    до завтра/вечера/связь
    at work
    driving
    in a meeting
    """,
    alone="message",
    fillers=FILLERS | bag("сейчас щас пока еще тоже i am i'm now right"),
)

_MOMENT = "секунда/секундочка/секундочку/сек/минута/минутка/минуточка/минуточку/момент/моментик"
_LOOK = (
    "найти/посмотреть/глянуть/поискать/проверить/уточнить/узнать/спросить/вспомнить/посчитать/подсчитать/прикинуть/"
    "поднять/открыть/достать/сообразить/ответить/написать/скинуть/прислать/отправить/дать/сказать/считать/искать"
)
_SEEK = "найти/посмотреть/глянуть/поискать/проверить/уточнить/узнать/вспомнить/посчитать/подсчитать/прикинуть/достать"

# Stays, and will answer: nothing is asked anew and no attempt is counted.
WAIT: Final = Rule(
    "wait",
    f"""
    (одна/пара) {_MOMENT}
    сейчас (же)
    сейчас (я) {_LOOK}:futr
    сейчас (я) {_LOOK}:pres
    {_LOOK}:futr (и) {_LOOK}:futr
    подождите/погодите/подожди/погоди/обождите/подождать (пока)
    дать/дайте/дай (мне) (одна/пара) {_MOMENT}
    дать/дайте/дай (мне) посмотреть/вспомнить/посчитать/проверить/найти/глянуть/сообразить/прикинуть
    надо/нужно {_LOOK}:INFN
    надо/нужно … посмотреть/посчитать/проверить/уточнить/узнать
    (just/give/me/one/a/in) (just/one/a) sec/second/moment/minute/min
    (just/give/me/in) one/a/two/half (a) mo
    give me (just) a/one/two/couple (of) sec/second/moment/minute/min/mo/seconds/minutes
    (please) hold/hang on
    let me (just) check/look/see/find/count/calculate/remember (it/that) (up)
    need to check/look/count/calculate (it/that) (up)
    will/i'll/ill check/look/see/count/find (it/that) (up)
    checking/counting/looking
    brb
    bear with me
    wait (a) (sec/second/moment/minute/min)
    """,
    unless="""
    сейчас не
    через/за/на/в/раз/сколько секунда/минута/минутка/минуточка
    """,
    alone="message",
    told=True,
    fillers=FILLERS
    | bag(
        """
        сейчас еще тут там его ее их это пока буквально только одну 1 2 пару секунду секундочку минуту минутку минуточку
        подождите погодите гляну посмотрю найду напишу отвечу посчитаю проверю
        i up it that then one just wait
        """
    ),
)
SEEKING: Final = Rule(
    "wait",
    f"""
    сейчас (я) {_SEEK}:futr+1per
    {_SEEK}:futr+1per сейчас
    минуту/минутку/секунду/сек/погодите/подождите , {_SEEK}:futr+1per
    let me (just) check/look/find/count/calculate
    """,
    told=True,
)
