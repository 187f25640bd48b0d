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
