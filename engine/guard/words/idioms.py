"""Several words that are one: a row of words on the right is read as the word on the left, in cue and candidate alike.

A word of a row stands for all its forms. The word on the left has the synonyms of its own.
"""

from __future__ import annotations

from typing import Final

from engine.guard.words.idioms_en import IDIOMS_EN, spelt

_TABLE: Final = """
мфо: микрофинансовый организация / микрофинансовый компания
как-давно: как давно / как долго / сколько время / с какой пора / сколько уже время / сколько по время
    / какой время
когда: в какой время / на какой время / к какой время / в какой момент
понимать: отдавать себе отчет / брать в толк / входить положение
посмотреть: бросить взгляд / обратить внимание
решать: принять решение / принимать решение / решение принимать / решение принять / решение за
сообщить: дать знать / дайте знать / поставить известность
помочь: оказать помощь / прийти на помощь
связаться: выйти на связь / выходить на связь
начать: приступить к / взяться за / давать старт
измениться: план измениться / план поменяться / что-то измениться / что-то поменяться
остановиться: прерваться на / делать паузу
достаточно: вполне достаточно
тяжело: не просто / не легко / без того тяжело
серьезный: не маленький / не малый
необходимость: возникнуть необходимость / возникнет необходимость / будет необходимость
телефон: номер телефон / телефонный номер / контактный номер
почта: электронный почта / адрес почта / электронный адрес / почтовый адрес / адрес электронный почта
удаленно: в удаленный формат / в онлайн формат
лично: при личный встреча
договор: заключение договора / подписание договора / подписать договор / заключить договор
подпись: подписание договора
understand: figure out / make sense of / get a sense / get it / work out what / get a picture
check: look over / go over / look through / go through / run through / double check
begin: get started / kick off / start off / start out
continue: carry on / keep going / pick up / move on / move forward / go ahead / go on
stopped: leave off / left off
contact: get in touch / reach out / be in touch / keep in touch / stay in touch / get hold
beforehand: ahead of time / in advance
mention: point out / bring up
cost: work out at / come in at / set you back
choose: go with / go for / opt for / settle on
collect: pick up / pick they up / pick them up / put together / get together / pull together
come: make it on / make it at / make it to / make it there
    / come over / come by / come in / come along / drop by / stop by / swing by
send: send over / send across / pass along
add: add up / add together / sum up / tot up
write: drop a line / drop us a line / drop me a line / send a message / drop a message / send me a message
tell: let know
address: get to call
how-long: how long have it be since / how long / since when
when: what time / at what time / which time
refund: money back / get your money back / get the money back / give the money back / give money back
    / give your money back / give back / return the money / return your money / return money / get a refund
remind: give a reminder / send a reminder / send you a reminder / give you a reminder
    / drop you a reminder
decide: make a decision / come to a decision / make up your mind / make up mind
easy: no trouble
cancel: call off
reconsider: change your mind / change you mind
bother: put you off
stop: get in the way / get in your way / stand in the way / stand in your way / hold back / hold you back
    / keep you from / stop you from / prevent you from
fair: fair enough
consider: take it into account / take into account / take this into account / take that into account
    / take it into consideration / take into consideration
now: at the moment / right now / at present / at this moment / at this point
сейчас: на данный момент / на текущий момент / в данный момент / в настоящий момент / на сегодняшний день
answer: get back to
enough: will do / be plenty
watch: keep an eye on / keep track of / keep an eye
also: the good news be that / the good news be / good news be that / besides that / apart from that / on top of that
также: кроме того / кроме этого / помимо этого / кроме то / помимо это / кроме это / помимо то
if: should your / should you / should it / should things
free: free of charge
shall: would you like me to / do you want me to
roughly: even if just roughly / even if only roughly / even roughly / at least roughly / roughly speaking
примерно: пусть примерно / хоть примерно / хотя бы примерно
карта: привязка карта / банковский карта
помочь: нужный помощь / нужный ли помощь / требоваться помощь / требоваться ли помощь / понадобиться помощь
бы: быть бы
подсказать: помочь определиться / помочь сориентироваться
где: в какой город / в какой место
нравиться: по душа / прийтись по душа / по вкус
вторичка: вторичный жилье / вторичный рынок / вторичный фонд
планировать: в план
смущать: вызывать сомнение / вызывать вопрос / не давать покой
учесть: принять во внимание / принимать во внимание / брать во внимание / взять на заметка / взять на карандаш
замерить: сделать замер / снять размер / произвести замер / выполнить замер / провести замер / снять мерка
    / сделать измерение
звонок: принять звонок / принимать звонок
необязывающий: ни к что не обязывать / ни к что вы не обязывать / ни к что не обязать / ни к что вы не обязать
    / никакой обязательство / без обязательство
    / без всякий обязательство
    / без какой-либо обязательство
напомнить: прислать напоминание / прислать вы напоминание / отправить напоминание / отправить вы напоминание
    / сделать напоминание
предоплата: платить вперед / вперед платить / оплата вперед / оплатить вперед / заплатить вперед / вносить вперед
    / внести вперед / оплачивать вперед / вперед оплачивать
prepayment: pay up front / pay upfront / paid up front / pay in advance / paid in advance / up front / pay first
none: nothing of the kind / nothing like that / nothing of that kind / none of that
целом: в целое / в целом / в общий / в общий и целое
договориться: прийти к соглашение / найти общий язык
рассрочка: оформить рассрочка / взять рассрочка / воспользоваться рассрочка / оплата часть / платить часть
    / оплатить часть / оплачивать часть
машина: легковой автомобиль
жилье: место жительство
доход: ежемесячный доход / месячный доход
быть: иметь место
держать: продолжать в тот же дух
силе: оставаться в сила / остаться в сила / оставаться ли в сила
then: after that / after this
longer: any longer
besides: apart from / other than / aside from / in addition to / except for
help: need help / need any help / need some help / want any help / want some help / like any help / like some help
    / like help / need a hand / want a hand / can i help / give a hand / any help
overall: on the whole / all in all / as a whole / by and large
so: just so that / just so
measure: take measurement / take the measurement / take all the measurement / do the measurement
cost: run to / come out at / work out to
prepare: draw up / put together / write up / make up
write: note down / put down / jot down
dismantle: take apart / take to pieces
assemble: put back together / put together again
deduct: take off the bill / come off the bill / taken off the bill / off the bill
manually: by hand
вручную: от рука / свой рука
refund: recover the money / recover your money / get the money / have your money back
спокойно: без спешка / без суета
связь: я здесь / я тут / мы здесь / мы тут
important: have importance
важно: иметь значение / иметь важный значение
leave: set off / head out / set out / head off
reduce: cut down / bring down
return: hand back / bring back / send back
reserve: put aside / set aside
inspect: take a look / have a look / take a close look
find: come across
discuss: talk through / talk over / go through together
explain: walk you through / talk you through
fill: fill in / fill out
узнать: быть в курс
посмотреть: взять взгляд / сделать осмотр / провести осмотр / произвести осмотр
проверить: провести проверка / сделать проверка / выполнить проверка
установить: произвести установка / выполнить установка / провести установка
рассчитать: сделать расчет / произвести расчет / провести расчет / выполнить расчет
оплатить: произвести оплата / провести оплата / внести оплата / сделать оплата
доставить: осуществить доставка / выполнить доставка / сделать доставка
заменить: произвести замена / сделать замена / выполнить замена / провести замена
позвонить: сделать звонок / совершить звонок
выбрать: сделать выбор
изменить: внести изменение / вносить изменение
начать: положить начало
начаться: брать начало
мочь: вправе / быть вправе / иметь право / иметь возможность
весь: весь территория / весь протяжение
похудеть: скинуть вес / согнать вес / сбросить вес / сбрасывать вес / снизить вес / снижать вес / терять вес
    / убрать лишний вес
без: при отсутствие / в отсутствие
нет: отсутствовать
отвечать: нести ответственность
влиять: оказывать влияние / оказать влияние / иметь влияние
учесть: принять сведение / принять к сведение / взять в расчет / брать в расчет
помочь: оказать содействие / оказывать содействие / оказывать помощь
ответить: дать ответ / давать ответ
спросить: задать вопрос / задавать вопрос
купить: совершить покупка / сделать покупка
оплатить: производить оплата / осуществлять оплата / осуществить оплата / вносить оплата
объяснить: дать пояснение / дать объяснение / дать разъяснение
согласиться: дать согласие / давать согласие
подписать: поставить подпись / ставить подпись
оценить: дать оценка / провести оценка
обсудить: провести обсуждение / вести обсуждение
выехать: совершить выезд / осуществить выезд
сомневаться: испытывать сомнение / быть в сомнение
заботиться: проявлять забота / проявить забота
ошибиться: допустить ошибка / совершить ошибка
попробовать: предпринять попытка / сделать попытка
договориться: достигнуть договоренность / достичь договоренность
контролировать: вести контроль / осуществлять контроль / держать под контроль
пользоваться: быть в пользование
работать: мы на рынок / мы на этот рынок
рассмотреть: провести рассмотрение / вести рассмотрение
зависеть: находиться в зависимость
иметься: на руках
участвовать: принимать участие / принять участие
использовать: иметь использование / найти применение
отличаться: иметь отличие
получаться: по сила / по карман
присутствовать: быть там / быть на место
attend: to be there / to be present
freeze: put on hold / place on hold / put on pause
remove: take out of / strike out / cross out / strike off
email: e mail
owe: owe money / be in debt to
end: run out / come to an end / draw to a close
replace: take the place of / take place of / be a substitute for / stand in for / serve as a replacement for
understand: catch that / catch it / get that / take that in / follow that
prepayment: advance payment / payment in advance / upfront payment / paying in advance / paying up front
    / paying upfront
abandon: give up
responsible: answer for
tend: look after / take care of
included: part of it
only: all you do be / all you have to do be / all you need to do be / all you need do be
can: be welcome to
grow: go up
i: my job be to / my task be to / my role be to
we: our job be to / our task be to / our role be to
freeze: on hold / on pause
lot: large sum / big sum / considerable sum / substantial sum / lot of money / good deal of money / large amount
    / big amount / large amount of money / large sum of money / large figure / big figure
refund: have your money refunded / have the money refunded / have it refunded / get your money refunded
    / get the money refunded / have money refunded / get money refunded
elaborate: work out a / work out the / work out your / work out an
purchase: handle the purchase of / take care of the purchase of / take care of buying / see to the purchase of
suit: work for / be good for / work well for / work best for / be right for
    / be a good fit / be the right fit / fit the bill / be a good match / be a fit
"""


def _rows() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    rows: dict[str, tuple[tuple[tuple[str, ...], str], ...]] = {}
    for line in (_TABLE + IDIOMS_EN).replace("\n    /", " /").replace("\n\n", "\n").strip().splitlines():
        canonical, _, phrases = line.partition(":")
        for phrase in (one for whole in phrases.split(" / ") for one in spelt(whole)):
            words = tuple(phrase.replace("ё", "е").split())
            rows[words[0]] = (*rows.get(words[0], ()), (words, canonical.strip()))
    return {first: tuple(sorted(found, key=lambda row: -len(row[0]))) for first, found in rows.items()}


IDIOMS: Final = _rows()  # by the first word, the longest first
ADDED: Final = frozenset(  # these keep what their own words mean
    tuple(phrase.split())
    for line in IDIOMS_EN.replace("\n    /", " /").strip().splitlines()
    for whole in line.partition(":")[2].split(" / ")
    for phrase in spelt(whole)
)
_APART: Final = {
    "необязательно": ("не", "обязательно"), "необязателен": ("не", "обязательно"),
    "необязательна": ("не", "обязательно"),
    "недостаточно": ("не", "достаточно"), "неактуально": ("не", "актуально"),
    "неясно": ("не", "ясно"), "неясным": ("не", "ясно"), "неясен": ("не", "ясно"), "неясны": ("не", "ясно"),
    "непонятно": ("не", "понятно"), "непонятным": ("не", "понятно"), "непонятна": ("не", "понятно"),
    "неверно": ("не", "верно"), "неправильно": ("не", "правильно"), "некорректно": ("не", "корректно"),
    "невыгодно": ("не", "выгодно"), "невыгоден": ("не", "выгоден"),
    "unwell": ("not", "well"), "unused": ("not", "used"), "unopened": ("not", "opened"), "unpaid": ("not", "paid"),
    "untouched": ("not", "touched"), "unchanged": ("not", "changed"), "unaffected": ("not", "affected"),
    "unsigned": ("not", "signed"), "unread": ("not", "read"), "unavailable": ("not", "available"),
    "unworn": ("not", "worn"), "unfinished": ("not", "finished"), "inconvenient": ("not", "convenient"),
    "невозможно": ("нельзя",), "ненужно": ("не", "нужно"), "немаленький": ("не", "маленький"),
    "немаленькая": ("не", "маленькая"), "немаленькую": ("не", "маленькую"), "немалая": ("не", "малая"),
    "немалый": ("не", "малый"), "немалую": ("не", "малую"), "немаленькое": ("не", "маленькое"),
}  # fmt: skip
# Qualities that deny what a word says: «неизменная» is «не меняется».
_DENYING: Final = {
    "неизмен": "меняется", "неактуаль": "актуально", "недоступ": "доступно", "неоплачен": "оплачен",
    "неограничен": "ограничен", "невыгод": "выгодно", "неудоб": "удобно", "незакон": "законно", "неизвест": "известно",
    "нежелатель": "желательно", "нереаль": "реально", "непригод": "годится", "ненуж": "нужно",
}  # fmt: skip
_ENDS: Final = ("ный", "ная", "ное", "ные", "ного", "ной", "ным", "ную", "ном", "ных", "ными", "ен", "на", "но", "ны")
APART: Final = {
    **{stem.removesuffix("ь") * (end == "ен") + stem * (end != "ен") + end: ("не", word)
       for stem, word in _DENYING.items() for end in _ENDS},
    **_APART,
}  # fmt: skip
