"""The tables of putting off, refusing, greeting and thanking, in the writing of ``rules``.

A plain «нет», «нет, спасибо», «не надо» answers a yes/no question and is no refusal here.
"""

from __future__ import annotations

from typing import Final

from .rules import FILLERS, Rule
from .words import bag

_AFTER = "потом/позже/попозже/позднее"
_TURN = "написать/позвонить/перезвонить/напомнить/обратиться/набрать/связаться/спросить/вернуться"
_BUSY = "работа/смена/совещание/встреча/учеба/пара/дежурство/объект/планерка/операция/прием/собрание"
_WHEN = "вечером/завтра/утром/днем/послезавтра/ночью/через"
_WILL = "буду/хочу/стану/собираюсь/намерен"
_GO_ON = (
    "напишу/отвечу/допишу/поговорим/скажу/решу/пообщаемся/продолжим/спишемся/вернусь/вернемся/обсудим/гляну/посмотрю"
)

LATER: Final = Rule(
    "later",
    f"""
    не (прямо) сейчас
    не до этого/вас/того/разговоров/переписки
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
    сколько … позже
    не сейчас , а
    """,
)
ALONE_LATER: Final = Rule(
    "later",
    f"""
    {_AFTER}/некогда/занят/занята/later (,) ({_AFTER})
    я/сейчас/еще/пока/мы … на работа/смена/совещание/встреча/учеба/пара/дежурство/объект
    за руль/рулить
    не могу говорить/разговаривать/общаться/писать
    до завтра/вечера/связь
    at work
    driving
    in a meeting
    """,
    alone="message",
    fillers=FILLERS | bag("сейчас щас пока еще тоже i am i'm now right"),
)

REFUSAL: Final = Rule(
    "refusal",
    f"""
    не интересно/интересует/интересуют/интересен/заинтересован/заинтересована/заинтересованы
    не актуально/актуален/актуальна
    мне/нам (это/этого/такое/ничего) (уже) (не) не надо/нужно/нужен/нужна/нужны
    ничего (мне/нам) не надо/нужно/хочу
    не надо/нужно мне/нам (это/этого/ничего/такого)
    не {_WILL} (вам) (на) (это/этого) отвечать/говорить/называть/сообщать/указывать/писать/давать
    не буду/хочу/стану … на … вопрос … отвечать
    не скажу
    отвечать не буду/хочу/собираюсь
    не {_WILL} (ничего/этого/это) (ничего) заполнять/рассказывать/проходить/указывать/называть
    это (же) конфиденциально/секрет
    конфиденциальный информация
    говорить не буду/хочу/собираюсь
    обойдусь/обойдемся/справлюсь без вас/тебя/ваш
    мне/нам (это/этого/такое) ни к чему
    ни к чему (мне/нам) (это/такое)
    не буду (я) этим/вашим/таким пользоваться/заниматься
    сам/сами разберусь/разберемся/справлюсь
    отказываюсь
    откажусь
    решил/решила/решили/хочу отказаться
    это личное
    без комментариев
    передумал/передумала/передумали
    уже не надо/нужно/актуально/интересно
    больше не надо/нужно/актуально/интересно
    не нуждаюсь/нуждаемся
    не хочу продолжать
    не ваше дело
    not interested
    no longer interested
    do not need your
    that is/be private/personal/confidential
    i refuse/decline
    no interest
    changed my mind
    rather not
    prefer not
    not going to answer/tell/say
    will not answer/tell/say
    none of your business
    do not need it/this/that/anything
    do not want it/this/that/anything/any
    """,
    unless="""
    если/вдруг … передумал/передумала/передумаю/отказаться/откажусь/отказываюсь/интересно
    как/можно/могу … отказаться
    а/почему/чем/чего не интересно/интересует
    не отказываюсь/откажусь/передумал
    не скажу точно/сразу/сейчас/наверняка/навскидку
    точно/сразу/сейчас/наверняка/так/навскидку не скажу
    не надо/нужно много/мало/больше/меньше/дорого
    """,
    told=True,
)
ALONE_REFUSAL: Final = Rule(
    "refusal",
    """
    не хочу/желаю/буду
    нет желания
    пас
    отказ
    пропустить
    skip
    i do not want (to)
    """,
    alone="message",
    told=True,
)

GREETING: Final = Rule(
    "greeting",
    """
    здравствуйте/здравствуй/привет
    добрый день/вечер/утро/ночь/сутки
    доброе утро
    доброго дня/вечера/утра/времени
    вечер добрый
    утро доброе
    день добрый
    салют
    howdy
    хаюшки
    шалом
    салам
    хеллоу
    хелло
    hello
    hey
    good morning/afternoon/evening/day
    greetings
    """,
    unless="""
    передать/передавать … привет
    привет от
    """,
)
ALONE_GREETING: Final = Rule("greeting", "hi/hii/yo (there/all)", alone="clause")

THANKS: Final = Rule(
    "thanks",
    """
    спасибо
    благодарю/благодарим/благодарен/благодарна/благодарствую
    признателен/признательна
    мерси
    сенкью/сенк/пасибки/благодарочка
    thanks
    thank you
    cheers
    much appreciated
    appreciate it/that
    """,
    unless="спасибо … скажете/скажу/скажут",
)

RULES: Final = (LATER, ALONE_LATER, REFUSAL, ALONE_REFUSAL, GREETING, ALONE_GREETING, THANKS)
